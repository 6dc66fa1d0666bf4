<?xml version="1.0" encoding="UTF-8"?>
<!-- Infostrada: dane zmyślone, miasto nie istnieje (CC0) / made-up data, the town does not exist (CC0) -->
<gml:FeatureCollection gml:id="ID-1" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:prgad="https://geoportal.gov.pl/schemas/prgad/1.0"
  xmlns:zab="https://infostrada.pl/schemas/zabytki/1.0"
  xmlns:drz="https://infostrada.pl/schemas/drzewa/1.0">
<gml:featureMember>
<prgad:AD_Miejscowosc gml:id="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7bafb1ee-3f88-4425-a9f9-51b1e551a2e4</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-01-13T14:58:39</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-01-13T14:58:39</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-01-13T14:58:39</prgad:startWersjaObiekt>
<prgad:nazwa>Zielonka nad Strugą</prgad:nazwa>
<prgad:rodzaj>96</prgad:rodzaj>
<prgad:identyfikatorSIMC>9910001</prgad:identyfikatorSIMC>
<prgad:georeferencja>
<gml:Point gml:id="ID-2" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886457.77 6538971.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:TERYTGminy>0499011</prgad:TERYTGminy>
<prgad:waznyOd>2022-05-30</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
</prgad:AD_Miejscowosc>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>da3274d9-81b1-4fa5-8e42-385d07b330bc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-12-14T10:58:42</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-12-14T10:58:42</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-12-14T10:58:42</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-3" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886423.93 6538447.25 5886422.68 6538461.42 5886421.17 6538475.56 5886419.38 6538489.66 5886417.32 6538503.72 5886414.99 6538517.75 5886412.39 6538531.73 5886409.54 6538545.68 5886406.46 6538559.59 5886403.17 6538573.48 5886399.7 6538587.33 5886396.08 6538601.15 5886392.34 6538614.96 5886388.52 6538628.74 5886384.65 6538642.51 5886380.78 6538656.27 5886376.94 6538670.02 5886373.16 6538683.77 5886369.49 6538697.53 5886365.96 6538711.28 5886362.58 6538725.05 5886359.4 6538738.83 5886356.42 6538752.62 5886353.66 6538766.42 5886351.14 6538780.24 5886348.86 6538794.08 5886346.81 6538807.93 5886345 6538821.79 5886343.4 6538835.67 5886342.01 6538849.56 5886340.8 6538863.46 5886339.75 6538877.36 5886338.83 6538891.27 5886338 6538905.17 5886337.24 6538919.07 5886336.51 6538932.96 5886335.77 6538946.83 5886335 6538960.68 5886334.15 6538974.51 5886333.19 6538988.32 5886332.09 6539002.09 5886330.84 6539015.83 5886329.4 6539029.53 5886327.77 6539043.2 5886325.92 6539056.83 5886323.85 6539070.41 5886321.56 6539083.96 5886319.04 6539097.47 5886316.32 6539110.93 5886313.41 6539124.36 5886310.32 6539137.76 5886307.07 6539151.13 5886303.7 6539164.46 5886300.23 6539177.77 5886296.71 6539191.06 5886293.16 6539204.34 5886289.62 6539217.6 5886286.13 6539230.86 5886282.72 6539244.11 5886279.44 6539257.37 5886276.31 6539270.63 5886273.37 6539283.91</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Kwiatowa</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Kwiatowa</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99002</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2022-10-19</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/42/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2022-09-19</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>743a660c-1acf-4679-88e1-1854ad3a3a6e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-04-08T09:37:43</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-09-24T10:39:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-04-08T09:37:43</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-4" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886498.18 6538457.62 5886497.04 6538471.75 5886495.63 6538485.84 5886493.96 6538499.89 5886492.01 6538513.9 5886489.78 6538527.87 5886487.29 6538541.8 5886484.55 6538555.68 5886481.57 6538569.53 5886478.38 6538583.34 5886475 6538597.12 5886471.48 6538610.88 5886467.83 6538624.6 5886464.1 6538638.3 5886460.32 6538651.99 5886456.53 6538665.66 5886452.77 6538679.33 5886449.07 6538692.99 5886445.47 6538706.65 5886442.01 6538720.31 5886438.7 6538733.98 5886435.58 6538747.65 5886432.65 6538761.34 5886429.95 6538775.04 5886427.48 6538788.75 5886425.24 6538802.47 5886423.24 6538816.21 5886421.46 6538829.97 5886419.89 6538843.73 5886418.53 6538857.51 5886417.34 6538871.29 5886416.31 6538885.07 5886415.4 6538898.86 5886414.58 6538912.64 5886413.82 6538926.41 5886413.09 6538940.18 5886412.35 6538953.93 5886411.56 6538967.66 5886410.69 6538981.36 5886409.72 6538995.04 5886408.6 6539008.69 5886407.32 6539022.3 5886405.85 6539035.88 5886404.17 6539049.42 5886402.28 6539062.93 5886400.16 6539076.39 5886397.82 6539089.81 5886395.25 6539103.19 5886392.48 6539116.54 5886389.5 6539129.85 5886386.34 6539143.12 5886383.03 6539156.37 5886379.59 6539169.58 5886376.05 6539182.78 5886372.44 6539195.95 5886368.81 6539209.12 5886365.19 6539222.27 5886361.61 6539235.41 5886358.12 6539248.56 5886354.75 6539261.71 5886351.53 6539274.87 5886348.49 6539288.04</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica 3 Maja</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>3 Maja</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99003</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2025-01-20</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/43/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-12-21</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8101baf5-565c-417e-bff9-7b35762e985f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-01-10T13:03:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-01-10T13:03:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-01-10T13:03:38</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-5" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886591.18 6538463.68 5886590.19 6538477.72 5886588.93 6538491.72 5886587.4 6538505.68 5886585.6 6538519.59 5886583.51 6538533.45 5886581.17 6538547.27 5886578.56 6538561.05 5886575.73 6538574.79 5886572.68 6538588.49 5886569.44 6538602.15 5886566.04 6538615.78 5886562.53 6538629.39 5886558.93 6538642.97 5886555.27 6538656.53 5886551.6 6538670.08 5886547.96 6538683.61 5886544.38 6538697.14 5886540.89 6538710.66 5886537.53 6538724.19 5886534.33 6538737.72 5886531.3 6538751.25 5886528.47 6538764.8 5886525.86 6538778.36 5886523.47 6538791.93 5886521.3 6538805.51 5886519.37 6538819.1 5886517.66 6538832.71 5886516.15 6538846.33 5886514.84 6538859.96 5886513.71 6538873.59 5886512.72 6538887.23 5886511.84 6538900.87 5886511.06 6538914.5 5886510.33 6538928.13 5886509.61 6538941.75 5886508.88 6538955.35 5886508.1 6538968.94 5886507.24 6538982.5 5886506.25 6538996.03 5886505.12 6539009.54 5886503.82 6539023.01 5886502.33 6539036.45 5886500.63 6539049.85 5886498.7 6539063.22 5886496.54 6539076.55 5886494.15 6539089.83 5886491.54 6539103.09 5886488.7 6539116.3 5886485.66 6539129.48 5886482.44 6539142.63 5886479.05 6539155.75 5886475.53 6539168.85 5886471.91 6539181.93 5886468.22 6539194.99 5886464.49 6539208.04 5886460.77 6539221.08 5886457.1 6539234.12 5886453.5 6539247.17 5886450.03 6539260.22 5886446.7 6539273.28 5886443.55 6539286.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Tadeusza Kościuszki</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Tadeusza Kościuszki</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99004</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2013-05-25</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/44/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2013-04-25</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5aea045a-a840-4b5a-be75-f4e334312d8e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-04-26T12:38:48</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-04-26T12:38:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-04-26T12:38:48</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-6" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886696.71 6538471.48 5886695.89 6538485.38 5886694.81 6538499.24 5886693.45 6538513.06 5886691.82 6538526.82 5886689.91 6538540.54 5886687.73 6538554.22 5886685.3 6538567.85 5886682.63 6538581.44 5886679.75 6538594.98 5886676.68 6538608.5 5886673.46 6538621.98 5886670.11 6538635.43 5886666.66 6538648.85 5886663.17 6538662.26 5886659.66 6538675.65 5886656.17 6538689.02 5886652.74 6538702.39 5886649.4 6538715.76 5886646.18 6538729.13 5886643.11 6538742.5 5886640.22 6538755.88 5886637.52 6538769.27 5886635.02 6538782.67 5886632.75 6538796.09 5886630.7 6538809.52 5886628.87 6538822.96 5886627.26 6538836.42 5886625.85 6538849.88 5886624.63 6538863.36 5886623.58 6538876.85 5886622.66 6538890.34 5886621.86 6538903.83 5886621.13 6538917.33 5886620.46 6538930.81 5886619.79 6538944.29 5886619.1 6538957.76 5886618.36 6538971.21 5886617.52 6538984.64 5886616.55 6538998.04 5886615.44 6539011.42 5886614.14 6539024.77 5886612.65 6539038.09 5886610.93 6539051.38 5886608.99 6539064.63 5886606.81 6539077.84 5886604.39 6539091.02 5886601.73 6539104.17 5886598.85 6539117.29 5886595.76 6539130.37 5886592.48 6539143.43 5886589.03 6539156.46 5886585.43 6539169.47 5886581.73 6539182.47 5886577.96 6539195.45 5886574.15 6539208.43 5886570.33 6539221.4 5886566.56 6539234.38 5886562.86 6539247.37 5886559.26 6539260.36 5886555.82 6539273.38 5886552.55 6539286.41</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Adama Mickiewicza</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Adama Mickiewicza</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99005</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2024-04-24</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/45/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-03-25</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_251b5488-4d44-44f4-b96a-ace8022dec8e_2018-01-10T13-03-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>251b5488-4d44-44f4-b96a-ace8022dec8e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-01-10T13:03:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-01-10T13:03:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-01-10T13:03:38</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-7" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886307.12 6538575.03 5886320.97 6538578.63 5886334.83 6538582.11 5886348.7 6538585.42 5886362.58 6538588.55 5886376.48 6538591.47 5886390.4 6538594.17 5886404.33 6538596.63 5886418.29 6538598.84 5886432.26 6538600.82 5886446.25 6538602.55 5886460.26 6538604.05 5886474.29 6538605.33 5886488.33 6538606.42 5886502.38 6538607.34 5886516.44 6538608.11 5886530.5 6538608.77 5886544.56 6538609.34 5886558.61 6538609.86 5886572.66 6538610.37 5886586.69 6538610.89 5886600.7 6538611.46 5886614.7 6538612.11 5886628.66 6538612.87 5886642.61 6538613.76 5886656.52 6538614.8 5886670.4 6538616.01 5886684.25 6538617.4 5886698.06 6538618.96 5886711.85 6538620.71 5886725.59 6538622.64 5886739.31 6538624.73 5886753 6538626.97 5886766.66 6538629.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Szkolna</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Szkolna</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99008</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2020-08-17</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/48/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2020-07-18</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_6750cd82-8283-4acb-89e5-c66e79cfb488_2012-03-21T08-33-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6750cd82-8283-4acb-89e5-c66e79cfb488</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-03-21T08:33:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-03-21T08:33:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-03-21T08:33:29</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:MultiCurve gml:id="ID-8" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:curveMember><gml:Curve gml:id="ID-9"><gml:segments><gml:LineStringSegment><gml:posList>5886267.74 6538721.07 5886281.38 6538724.49 5886295.03 6538727.78 5886308.69 6538730.91 5886322.38 6538733.86 5886336.09 6538736.6 5886349.81 6538739.12 5886363.57 6538741.4</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember><gml:curveMember><gml:Curve gml:id="ID-10"><gml:segments><gml:LineStringSegment><gml:posList>5886431.07 6538749.18 5886444.87 6538750.12 5886458.69 6538750.89 5886472.53 6538751.51 5886486.37 6538751.99 5886500.22 6538752.39 5886514.06 6538752.71 5886527.91 6538753 5886541.75 6538753.29 5886555.58 6538753.6 5886569.39 6538753.97 5886583.18 6538754.43 5886596.96 6538754.99 5886610.71 6538755.68 5886624.43 6538756.53 5886638.13 6538757.53 5886651.79 6538758.71 5886665.43 6538760.06 5886679.04 6538761.59 5886692.61 6538763.28 5886706.16 6538765.14 5886719.68 6538767.14 5886733.18 6538769.28</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember></gml:MultiCurve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Kościelna</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Kościelna</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99009</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2023-10-11</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/49/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2023-09-11</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_3aed3723-88bd-468f-8682-310a953a0dbb_2014-11-12T12-27-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3aed3723-88bd-468f-8682-310a953a0dbb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-11-12T12:27:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-11-12T12:27:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-11-12T12:27:54</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:MultiCurve gml:id="ID-11" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:curveMember><gml:Curve gml:id="ID-12"><gml:segments><gml:LineStringSegment><gml:posList>5886246.94 6538880.07 5886260.59 6538883.3 5886274.26 6538886.4 5886287.95 6538889.33 5886301.67 6538892.06 5886315.42 6538894.59 5886329.19 6538896.89 5886343 6538898.96</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember><gml:curveMember><gml:Curve gml:id="ID-13"><gml:segments><gml:LineStringSegment><gml:posList>5886410.84 6538905.59 5886424.74 6538906.3 5886438.65 6538906.83 5886452.58 6538907.2 5886466.53 6538907.45 5886480.48 6538907.61 5886494.45 6538907.69 5886508.41 6538907.75 5886522.37 6538907.8 5886536.33 6538907.89 5886550.28 6538908.03 5886564.21 6538908.27 5886578.13 6538908.61 5886592.02 6538909.1 5886605.9 6538909.73 5886619.75 6538910.54 5886633.57 6538911.52 5886647.37 6538912.69 5886661.14 6538914.04 5886674.89 6538915.56 5886688.61 6538917.26 5886702.31 6538919.11 5886715.98 6538921.1</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember></gml:MultiCurve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Juliusza Słowackiego</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Juliusza Słowackiego</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99010</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2024-10-30</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/50/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-09-30</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_b95874bd-dae0-4179-bf0c-f8399b9a5a56_2014-10-19T12-36-44">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b95874bd-dae0-4179-bf0c-f8399b9a5a56</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-10-19T12:36:44</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-09-20T11:25:03</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-10-19T12:36:44</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-14" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886238.12 6539014.29 5886252.02 6539017.39 5886265.95 6539020.34 5886279.9 6539023.11 5886293.89 6539025.67 5886307.9 6539028.01 5886321.96 6539030.12 5886336.05 6539031.97 5886350.18 6539033.56 5886364.34 6539034.91 5886378.54 6539036 5886392.77 6539036.86 5886407.03 6539037.49 5886421.33 6539037.92 5886435.64 6539038.18 5886449.98 6539038.29 5886464.34 6539038.29 5886478.71 6539038.21 5886493.09 6539038.08 5886507.47 6539037.94 5886521.85 6539037.83 5886536.23 6539037.77 5886550.6 6539037.8 5886564.96 6539037.96 5886579.3 6539038.26 5886593.62 6539038.72 5886607.92 6539039.37 5886622.2 6539040.21 5886636.46 6539041.26 5886650.69 6539042.51 5886664.9 6539043.95 5886679.08 6539045.59 5886693.24 6539047.4 5886707.38 6539049.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Henryka Sienkiewicza</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Henryka Sienkiewicza</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99011</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2011-09-18</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/51/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2011-08-19</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_72495faa-c584-4825-b2f7-83d32a6e3cff_2020-02-24T12-16-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>72495faa-c584-4825-b2f7-83d32a6e3cff</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-02-24T12:16:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-02-24T12:16:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-02-24T12:16:37</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:MultiCurve gml:id="ID-15" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:curveMember><gml:Curve gml:id="ID-16"><gml:segments><gml:LineStringSegment><gml:posList>5886215.26 6539141.57 5886228.72 6539144.38 5886242.22 6539147.05 5886255.74 6539149.54 5886269.29 6539151.85 5886282.88 6539153.94 5886296.51 6539155.8 5886310.17 6539157.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember><gml:curveMember><gml:Curve gml:id="ID-17"><gml:segments><gml:LineStringSegment><gml:posList>5886377.44 6539162 5886391.24 6539162.3 5886405.07 6539162.43 5886418.93 6539162.42 5886432.8 6539162.29 5886446.69 6539162.07 5886460.6 6539161.8 5886474.52 6539161.51 5886488.44 6539161.22 5886502.36 6539160.99 5886516.29 6539160.82 5886530.2 6539160.76 5886544.11 6539160.83 5886558 6539161.06 5886571.88 6539161.45 5886585.74 6539162.02 5886599.59 6539162.8 5886613.41 6539163.77 5886627.22 6539164.95 5886641.01 6539166.32 5886654.77 6539167.88 5886668.52 6539169.61 5886682.26 6539171.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember></gml:MultiCurve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Słoneczna</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Słoneczna</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99012</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:waznyOd>2016-01-04</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/52/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2015-12-05</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_542e58a3-f707-423e-b554-44fba256eca4_2011-06-10T11-18-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>542e58a3-f707-423e-b554-44fba256eca4</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-06-10T11:18:39</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-10T11:18:39</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-06-10T11:18:39</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>38</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-18" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886373.28 6538611.35</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-10-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2022-10-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_245d70eb-898a-4a4f-bcc0-dd1f2a957226_2018-05-04T14-25-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>245d70eb-898a-4a4f-bcc0-dd1f2a957226</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-05-04T14:25:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-05-04T14:25:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-05-04T14:25:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>40</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-19" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886369.46 6538631.67</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-09-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2025-09-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ccb69be1-2d48-44f7-8c04-be4bbbcbb763_2013-04-28T14-16-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ccb69be1-2d48-44f7-8c04-be4bbbcbb763</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-04-28T14:16:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-06-28T09:11:02</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-04-28T14:16:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>42</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-20" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886362.14 6538653.92</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2010-05-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f1bb2c55-8b64-47e0-9b1f-44abcd0c6c1d_2018-04-24T13-21-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f1bb2c55-8b64-47e0-9b1f-44abcd0c6c1d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-04-24T13:21:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-04-24T13:21:23</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-04-24T13:21:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>44</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-21" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886356.92 6538676.22</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-10-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2015-10-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3cead6fa-b122-48b3-a653-387b19528adc_2009-02-26T10-00-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3cead6fa-b122-48b3-a653-387b19528adc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-02-26T10:00:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-02-26T10:00:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-02-26T10:00:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>46</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-22" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886350.01 6538699.31</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-11-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2019-11-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6498c9de-1889-46ef-a433-235b66ef5bca_2010-08-03T14-27-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6498c9de-1889-46ef-a433-235b66ef5bca</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-08-03T14:27:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-08-03T14:27:36</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-08-03T14:27:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>48A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-23" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886343.73 6538721.91</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-03-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-03-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7b659c87-d096-401e-b9eb-4e28f4337dbc_2014-02-01T13-14-18">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7b659c87-d096-401e-b9eb-4e28f4337dbc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-02-01T13:14:18</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-02-01T13:14:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-02-01T13:14:18</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>74</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-24" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886337.3 6538754.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-09-22</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2023-09-22</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_98fbf98a-e0d9-4154-8e5d-5d5875c4b370_2013-12-19T11-34-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>98fbf98a-e0d9-4154-8e5d-5d5875c4b370</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-12-19T11:34:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-12-19T11:34:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-12-19T11:34:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>76</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-25" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886333.12 6538770.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-02-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2011-02-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b81c2569-ea10-49f5-a1f3-a634d021bb6f_2017-06-08T14-41-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b81c2569-ea10-49f5-a1f3-a634d021bb6f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-06-08T14:41:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-06-08T14:41:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-06-08T14:41:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>78</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-26" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886330.32 6538789.57</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-09-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2020-09-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b69eaf44-c719-4a18-b94d-01cbef589a0f_2018-11-11T09-29-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b69eaf44-c719-4a18-b94d-01cbef589a0f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-11-11T09:29:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-11-11T09:29:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-11-11T09:29:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>80</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-27" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886328.23 6538808.3</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-11-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2021-11-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_792af2db-0704-4d39-8dd5-240407dbdba1_2018-01-10T13-03-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>792af2db-0704-4d39-8dd5-240407dbdba1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-01-10T13:03:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-01-10T13:03:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-01-10T13:03:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>82</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-28" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886325.43 6538824.69</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-02-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2010-02-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_805fabc0-3922-435b-a32a-f824e9645538_2017-02-24T11-06-10">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>805fabc0-3922-435b-a32a-f824e9645538</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-02-24T11:06:10</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-02-24T11:06:10</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-02-24T11:06:10</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>84A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-29" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886324.48 6538843.61</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-05-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2021-05-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5a263603-aa74-4f8b-ad32-c7e7383bbe7c_2015-05-04T14-39-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5a263603-aa74-4f8b-ad32-c7e7383bbe7c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-05-04T14:39:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-05-04T14:39:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-05-04T14:39:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>86</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-30" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886321.57 6538861.54</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-03-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2019-03-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ee8fb394-60b1-4a7f-946b-dc7f41de4e05_2010-02-28T12-48-13">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ee8fb394-60b1-4a7f-946b-dc7f41de4e05</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-02-28T12:48:13</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-02-28T12:48:13</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-02-28T12:48:13</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>88</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-31" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886321.74 6538881.05</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-01-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2019-01-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d11e30fd-6d0b-4a2d-a498-f38f52ede991_2021-12-22T13-01-13">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d11e30fd-6d0b-4a2d-a498-f38f52ede991</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-12-22T13:01:13</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-12-22T13:01:13</drz:startObiekt>
<drz:startWersjaObiekt>2021-12-22T13:01:13</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-32" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886243.89 6539008.3</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>69822</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>242</drz:obwodPnia130>
<drz:obwodPnia5>254</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 3</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-04-03</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_79bf068a-84e6-4c98-84ca-1bb21aebce5f_2013-09-03T14-57-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>79bf068a-84e6-4c98-84ca-1bb21aebce5f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-09-03T14:57:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-09-03T14:57:43</drz:startObiekt>
<drz:startWersjaObiekt>2013-09-03T14:57:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-33" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886253.01 6539010.32</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>34274</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>232</drz:obwodPnia130>
<drz:obwodPnia5>244</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-07-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2b1a3e0e-6126-432f-b680-4c66937fa01c_2009-06-24T11-53-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2b1a3e0e-6126-432f-b680-4c66937fa01c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-24T11:53:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-24T11:53:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-24T11:53:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-34" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886264.13 6539012.7</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>38334</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>145</drz:obwodPnia130>
<drz:obwodPnia5>157</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-08-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_069f88f1-1856-4b3c-9d02-bdeea28cec65_2018-11-11T09-29-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>069f88f1-1856-4b3c-9d02-bdeea28cec65</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-11-11T09:29:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-11-11T09:29:58</drz:startObiekt>
<drz:startWersjaObiekt>2018-11-11T09:29:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-35" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886275.49 6539015.01</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80408</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>144</drz:obwodPnia130>
<drz:obwodPnia5>156</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-05-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6b21e860-bec5-4dff-a8ec-9dff5464867a_2009-06-24T11-53-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6b21e860-bec5-4dff-a8ec-9dff5464867a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-24T11:53:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-24T11:53:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-24T11:53:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-36" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886285.28 6539016.89</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>67152</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>105</drz:obwodPnia130>
<drz:obwodPnia5>117</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-09-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_58c79ef4-7053-42f4-a133-4d036a416847_2020-01-09T13-15-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>58c79ef4-7053-42f4-a133-4d036a416847</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-01-09T13:15:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-01-09T13:15:19</drz:startObiekt>
<drz:startWersjaObiekt>2020-01-09T13:15:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-37" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886295.98 6539018.82</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>58755</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>59</drz:obwodPnia130>
<drz:obwodPnia5>71</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-10-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1903f13d-8cd0-4f25-a1fc-a307054a5e70_2023-02-28T11-14-14">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1903f13d-8cd0-4f25-a1fc-a307054a5e70</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-02-28T11:14:14</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-02-28T11:14:14</drz:startObiekt>
<drz:startWersjaObiekt>2023-02-28T11:14:14</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-38" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886305.95 6539020.51</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>65889</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>195</drz:obwodPnia130>
<drz:obwodPnia5>207</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-05-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_aedd03ef-6eed-4152-a742-cd68a1408edf_2018-01-10T13-03-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>aedd03ef-6eed-4152-a742-cd68a1408edf</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-01-10T13:03:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-16T12:07:47</drz:startObiekt>
<drz:startWersjaObiekt>2018-01-10T13:03:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-39" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886317.73 6539022.34</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>30559</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>137</drz:obwodPnia130>
<drz:obwodPnia5>149</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-02-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7f0cc24e-43e0-46e0-8502-de376689f523_2018-01-10T13-03-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7f0cc24e-43e0-46e0-8502-de376689f523</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-01-10T13:03:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-01-10T13:03:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-01-10T13:03:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>110</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-40" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886305.36 6538929.2</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-09-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2009-09-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.4/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.4/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9707e165-9450-4706-a8c3-25fab40523c6_2017-04-04T12-04-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9707e165-9450-4706-a8c3-25fab40523c6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-04-04T12:04:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-12-01T09:35:50</drz:startObiekt>
<drz:startWersjaObiekt>2017-04-04T12:04:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-41" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886294.07 6538944.61</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>23248</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>134</drz:obwodPnia130>
<drz:obwodPnia5>146</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2012-11-21</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_48d9afa0-4e88-4ed7-b2fa-7554e279e283_2013-01-06T14-34-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>48d9afa0-4e88-4ed7-b2fa-7554e279e283</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-01-06T14:34:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-01-06T14:34:45</drz:startObiekt>
<drz:startWersjaObiekt>2013-01-06T14:34:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-42" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886287.61 6538938.16</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>74274</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>60</drz:obwodPnia130>
<drz:obwodPnia5>72</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-10-13</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_646328db-b58a-46fe-be0f-0df4b27780ea_2019-07-26T09-26-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>646328db-b58a-46fe-be0f-0df4b27780ea</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-07-26T09:26:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-07-26T09:26:23</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-07-26T09:26:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>112</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-43" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886301.82 6538987.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-10-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2025-10-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.4/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.4/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_07dbc20e-31b4-450e-802f-4d23692fc1d1_2009-10-02T10-16-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>07dbc20e-31b4-450e-802f-4d23692fc1d1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-02T10:16:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-02T10:16:43</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-02T10:16:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-44" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886283.95 6539001.96</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>31692</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>52</drz:obwodPnia130>
<drz:obwodPnia5>64</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-09-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7490a5d8-5d23-4b3e-94ba-b6be468b1718_2009-10-24T09-52-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7490a5d8-5d23-4b3e-94ba-b6be468b1718</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-24T09:52:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-24T09:52:15</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-24T09:52:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-45" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886283.36 6538996.7</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>11061</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>40</drz:obwodPnia130>
<drz:obwodPnia5>52</drz:obwodPnia5>
<drz:wysokosc>7</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2010-02-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_23fe3508-7be2-44b7-be61-abb1c500d29d_2015-10-11T09-24-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>23fe3508-7be2-44b7-be61-abb1c500d29d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-10-11T09:24:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-10-11T09:24:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-10-11T09:24:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>146</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-46" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886293.19 6539064.14</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-03-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2017-03-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.5/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.5/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ff4d3249-9c7b-4549-8a31-c821fe29d243_2009-05-15T14-04-59">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ff4d3249-9c7b-4549-8a31-c821fe29d243</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-05-15T14:04:59</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-15T14:04:59</drz:startObiekt>
<drz:startWersjaObiekt>2009-05-15T14:04:59</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-47" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886280.26 6539078.69</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>55825</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>241</drz:obwodPnia130>
<drz:obwodPnia5>253</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 46</drz:pomnikPrzyrody>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4307572f-2245-4a89-9bb2-8324e6a56b63_2023-10-24T14-20-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4307572f-2245-4a89-9bb2-8324e6a56b63</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-10-24T14:20:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-07-23T13:29:07</drz:startObiekt>
<drz:startWersjaObiekt>2023-10-24T14:20:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-48" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886274.45 6539072.64</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25980</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>245</drz:obwodPnia130>
<drz:obwodPnia5>257</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 21</drz:pomnikPrzyrody>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fda533a9-dac8-4b6b-af4b-6af9317fe6af_2014-03-23T13-57-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fda533a9-dac8-4b6b-af4b-6af9317fe6af</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-03-23T13:57:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-12-13T11:12:26</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-03-23T13:57:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>148</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-49" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886282.72 6539119.39</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-03-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2023-03-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.5/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.5/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_57fe5ba8-4aed-4469-acab-f60c7033992b_2010-02-28T12-48-13">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>57fe5ba8-4aed-4469-acab-f60c7033992b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-02-28T12:48:13</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-04-05T13:18:59</drz:startObiekt>
<drz:startWersjaObiekt>2010-02-28T12:48:13</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-50" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886266.35 6539132.61</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>64666</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>241</drz:obwodPnia130>
<drz:obwodPnia5>253</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 7</drz:pomnikPrzyrody>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2013-05-04</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-03-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_970f15c4-9ca1-4cc5-a924-857367016d4f_2023-09-25T11-20-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>970f15c4-9ca1-4cc5-a924-857367016d4f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-09-25T11:20:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-08-23T13:20:12</drz:startObiekt>
<drz:startWersjaObiekt>2023-09-25T11:20:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-51" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886269.92 6539128.42</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>23326</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>140</drz:obwodPnia130>
<drz:obwodPnia5>152</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2022-04-19</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-03-15</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7a967513-15b9-4bdc-9065-f2756b667b34_2022-09-22T08-04-47">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7a967513-15b9-4bdc-9065-f2756b667b34</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-09-22T08:04:47</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-09-22T08:04:47</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-09-22T08:04:47</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>182</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-52" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886247.72 6539186.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-02-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2009-02-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.6/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.6/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_63d4080f-e2e9-446a-aca9-6b7677aaf6d6_2012-02-10T09-15-04">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>63d4080f-e2e9-446a-aca9-6b7677aaf6d6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-02-10T09:15:04</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-02-10T09:15:04</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-02-10T09:15:04</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>184</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-53" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886232.22 6539246.69</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-11-29</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-8e42-385d07b330bc_2009-12-14T10-58-42"/>
<prgad:waznyOd>2022-11-29</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.6/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.6/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_24b58acc-4dfd-411a-84d0-0fd3cb4cfe34_2017-05-19T11-04-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>24b58acc-4dfd-411a-84d0-0fd3cb4cfe34</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-05-19T11:04:28</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-05-19T11:04:28</drz:startObiekt>
<drz:startWersjaObiekt>2017-05-19T11:04:28</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-54" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886435.32 6538487.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>74784</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>186</drz:obwodPnia130>
<drz:obwodPnia5>198</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0f1b69c4-b5b6-4f62-9f48-3b9e14f0d619_2024-01-07T13-08-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0f1b69c4-b5b6-4f62-9f48-3b9e14f0d619</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-01-07T13:08:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-07T13:08:29</drz:startObiekt>
<drz:startWersjaObiekt>2024-01-07T13:08:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-55" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886432.06 6538498.12</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>75111</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>130</drz:obwodPnia130>
<drz:obwodPnia5>142</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-03-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d053b590-4682-4d14-af5b-c50833d2f15b_2016-04-15T12-25-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d053b590-4682-4d14-af5b-c50833d2f15b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-04-15T12:25:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-04-15T12:25:09</drz:startObiekt>
<drz:startWersjaObiekt>2016-04-15T12:25:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-56" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886429.75 6538531.96</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80032</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>41</drz:obwodPnia130>
<drz:obwodPnia5>53</drz:obwodPnia5>
<drz:wysokosc>7</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2024-10-26</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-09-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f80edca4-f977-45f9-bed3-d58c695c887d_2009-06-14T10-30-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f80edca4-f977-45f9-bed3-d58c695c887d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-14T10:30:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-14T10:30:45</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-14T10:30:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-57" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886424.78 6538552.32</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>35434</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>137</drz:obwodPnia130>
<drz:obwodPnia5>149</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2023-11-15</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-10-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_03a75e40-74cd-4793-87c2-5e625261ca79_2015-04-20T14-30-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>03a75e40-74cd-4793-87c2-5e625261ca79</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-04-20T14:30:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-04-20T14:30:36</drz:startObiekt>
<drz:startWersjaObiekt>2015-04-20T14:30:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-58" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886420.8 6538574.11</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>84946</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>167</drz:obwodPnia130>
<drz:obwodPnia5>179</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2019-06-05</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3c7b2c00-f081-489d-a2a0-c2391b20da12_2014-08-02T10-47-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3c7b2c00-f081-489d-a2a0-c2391b20da12</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-08-02T10:47:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-08-02T10:47:03</drz:startObiekt>
<drz:startWersjaObiekt>2014-08-02T10:47:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-59" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.04 6538460.06</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>74484</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>217</drz:obwodPnia130>
<drz:obwodPnia5>229</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-10-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9dd658f1-8b5b-47d9-911b-fdb91ef88a73_2015-11-28T11-20-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9dd658f1-8b5b-47d9-911b-fdb91ef88a73</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-11-28T11:20:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-05-10T14:00:28</drz:startObiekt>
<drz:startWersjaObiekt>2015-11-28T11:20:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-60" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886483.36 6538469.44</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>84627</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>105</drz:obwodPnia130>
<drz:obwodPnia5>117</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-03-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7a618825-8b17-4643-9d5b-03f9161034d8_2021-04-26T11-51-27">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7a618825-8b17-4643-9d5b-03f9161034d8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-04-26T11:51:27</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-04-26T11:51:27</drz:startObiekt>
<drz:startWersjaObiekt>2021-04-26T11:51:27</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-61" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.02 6538478.1</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>49103</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>178</drz:obwodPnia130>
<drz:obwodPnia5>190</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6abe3c94-253e-42b6-8d7f-93d689d8eba5_2023-09-14T10-32-44">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6abe3c94-253e-42b6-8d7f-93d689d8eba5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-09-14T10:32:44</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-09-14T10:32:44</drz:startObiekt>
<drz:startWersjaObiekt>2023-09-14T10:32:44</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-62" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886475.18 6538523.95</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>7976</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>180</drz:obwodPnia130>
<drz:obwodPnia5>192</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-10-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4de9d38a-2df3-44c9-bf80-227ea8155c21_2009-07-12T09-45-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4de9d38a-2df3-44c9-bf80-227ea8155c21</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-07-12T09:45:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-03-18T11:24:23</drz:startObiekt>
<drz:startWersjaObiekt>2009-07-12T09:45:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-63" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.1 6538564.2</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>29181</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>165</drz:obwodPnia130>
<drz:obwodPnia5>177</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-07-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ffb756e5-2616-4ce1-8fcc-2becca1e17fe_2022-12-17T12-29-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ffb756e5-2616-4ce1-8fcc-2becca1e17fe</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-12-17T12:29:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-12-17T12:29:18</drz:startObiekt>
<drz:startWersjaObiekt>2022-12-17T12:29:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-64" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886463.48 6538584.96</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>31273</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>171</drz:obwodPnia130>
<drz:obwodPnia5>183</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-11-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_388ad7ee-e3c9-4ad2-8587-7913a91fdbae_2017-07-08T11-47-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>388ad7ee-e3c9-4ad2-8587-7913a91fdbae</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-07-08T11:47:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-07-08T11:47:16</drz:startObiekt>
<drz:startWersjaObiekt>2017-07-08T11:47:16</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-65" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886409.19 6538615.66</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>77965</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>206</drz:obwodPnia130>
<drz:obwodPnia5>218</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-01-13</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_32e170d6-1396-4e8c-8e40-2267e096c624_2022-07-23T13-29-07">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>32e170d6-1396-4e8c-8e40-2267e096c624</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-07-23T13:29:07</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-07-23T13:29:07</drz:startObiekt>
<drz:startWersjaObiekt>2022-07-23T13:29:07</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-66" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886401.62 6538645.6</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>64657</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>160</drz:obwodPnia130>
<drz:obwodPnia5>172</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-12-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_22be98a2-0d18-4286-9a6e-b58a44fe1415_2010-11-04T11-54-48">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>22be98a2-0d18-4286-9a6e-b58a44fe1415</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-11-04T11:54:48</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-04T11:54:48</drz:startObiekt>
<drz:startWersjaObiekt>2010-11-04T11:54:48</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-67" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.71 6538669.41</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>56797</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>149</drz:obwodPnia130>
<drz:obwodPnia5>161</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-10-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f5e7e4c3-0b43-4a63-8b92-f2fe0110e830_2014-06-27T08-40-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f5e7e4c3-0b43-4a63-8b92-f2fe0110e830</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-06-27T08:40:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-06-27T08:40:02</drz:startObiekt>
<drz:startWersjaObiekt>2014-06-27T08:40:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-68" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428 6538723.28</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>61626</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>186</drz:obwodPnia130>
<drz:obwodPnia5>198</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-01-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f0b42b8f-ffbb-496d-8ed3-ac55e5528932_2015-12-15T14-53-40">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f0b42b8f-ffbb-496d-8ed3-ac55e5528932</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-12-15T14:53:40</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-11-28T11:20:32</drz:startObiekt>
<drz:startWersjaObiekt>2015-12-15T14:53:40</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-69" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886424.78 6538730.55</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>6801</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>113</drz:obwodPnia130>
<drz:obwodPnia5>125</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2010-07-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c5b3a199-5474-489c-8b9d-8c820a5bdc63_2019-12-14T08-24-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c5b3a199-5474-489c-8b9d-8c820a5bdc63</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-12-14T08:24:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-07-03T10:16:15</drz:startObiekt>
<drz:startWersjaObiekt>2019-12-14T08:24:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-70" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886367.25 6538774.7</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>57757</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>62</drz:obwodPnia130>
<drz:obwodPnia5>74</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-03-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e626ebe1-3f26-49b2-a4e3-5070764ece0f_2014-02-01T13-14-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e626ebe1-3f26-49b2-a4e3-5070764ece0f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-02-01T13:14:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-02-01T13:14:18</drz:startObiekt>
<drz:startWersjaObiekt>2014-02-01T13:14:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-71" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886363.17 6538794.7</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80861</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>61</drz:obwodPnia130>
<drz:obwodPnia5>73</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-04-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5beefce9-5ce2-4a4b-8220-8c684fed0a5c_2019-04-09T09-41-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5beefce9-5ce2-4a4b-8220-8c684fed0a5c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-04-09T09:41:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-04-09T09:41:01</drz:startObiekt>
<drz:startWersjaObiekt>2019-04-09T09:41:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-72" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886361.58 6538807.62</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>10742</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>139</drz:obwodPnia130>
<drz:obwodPnia5>151</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-06-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_399d7617-9509-4050-b8ee-265446dadfaa_2009-07-16T13-04-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>399d7617-9509-4050-b8ee-265446dadfaa</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-07-16T13:04:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-07-16T13:04:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-07-16T13:04:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-73" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886359.52 6538832.78</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>68311</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>245</drz:obwodPnia130>
<drz:obwodPnia5>257</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 52</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-11-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_93c9bcc9-45a1-4671-bf93-0e7066bfd9c8_2017-08-04T11-56-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>93c9bcc9-45a1-4671-bf93-0e7066bfd9c8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-08-04T11:56:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-08-04T11:56:01</drz:startObiekt>
<drz:startWersjaObiekt>2017-08-04T11:56:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-74" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886417.15 6538758.66</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>17419</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>110</drz:obwodPnia130>
<drz:obwodPnia5>122</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-01-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_693a2318-15bc-4bdf-b6da-f37e3d6dfb8d_2013-11-11T13-01-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>693a2318-15bc-4bdf-b6da-f37e3d6dfb8d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-11-11T13:01:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-11-11T13:01:29</drz:startObiekt>
<drz:startWersjaObiekt>2013-11-11T13:01:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-75" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886415.14 6538768.12</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25358</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>198</drz:obwodPnia130>
<drz:obwodPnia5>210</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-09-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d03cabfa-adc5-41dd-bb26-ef40eca9eb0c_2023-07-12T13-27-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d03cabfa-adc5-41dd-bb26-ef40eca9eb0c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-07-12T13:27:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-07-12T13:27:15</drz:startObiekt>
<drz:startWersjaObiekt>2023-07-12T13:27:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-76" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886415.94 6538776.59</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>71400</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>239</drz:obwodPnia130>
<drz:obwodPnia5>251</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 21</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-01-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_54303847-fd5f-4323-a70f-d47dd150ced6_2017-10-13T11-53-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>54303847-fd5f-4323-a70f-d47dd150ced6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-10-13T11:53:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-10-13T11:53:20</drz:startObiekt>
<drz:startWersjaObiekt>2017-10-13T11:53:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-77" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886341.99 6539025.54</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>19669</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>153</drz:obwodPnia130>
<drz:obwodPnia5>165</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-02-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9e617eb6-25fe-45ab-b889-abbcbbd19dd7_2018-07-23T13-31-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9e617eb6-25fe-45ab-b889-abbcbbd19dd7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-07-23T13:31:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-03-11T13:41:33</drz:startObiekt>
<drz:startWersjaObiekt>2018-07-23T13:31:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-78" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886351.57 6539026.6</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>21981</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>57</drz:obwodPnia130>
<drz:obwodPnia5>69</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-11-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_207cbca0-c801-412f-908c-47d51131723f_2015-08-03T09-16-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>207cbca0-c801-412f-908c-47d51131723f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-08-03T09:16:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-08-03T09:16:45</drz:startObiekt>
<drz:startWersjaObiekt>2015-08-03T09:16:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-79" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886362.36 6539027.64</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80689</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>169</drz:obwodPnia130>
<drz:obwodPnia5>181</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-08-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_900a7db3-9db6-4160-bb3f-37e7a35860e5_2015-07-13T12-59-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>900a7db3-9db6-4160-bb3f-37e7a35860e5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-07-13T12:59:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-05-26T11:51:59</drz:startObiekt>
<drz:startWersjaObiekt>2015-07-13T12:59:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-80" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886372.37 6539028.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>22758</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>68</drz:obwodPnia130>
<drz:obwodPnia5>80</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_92a70d5c-725e-4b8e-8d51-0831177ae9c3_2022-03-08T11-03-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>92a70d5c-725e-4b8e-8d51-0831177ae9c3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-03-08T11:03:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-03-08T11:03:56</drz:startObiekt>
<drz:startWersjaObiekt>2022-03-08T11:03:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-81" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886384.07 6539029.31</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>49514</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>63</drz:obwodPnia130>
<drz:obwodPnia5>75</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-03-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9f930214-9da0-4218-af13-28c881005ddf_2009-07-16T13-04-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9f930214-9da0-4218-af13-28c881005ddf</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-07-16T13:04:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-12T13:02:16</drz:startObiekt>
<drz:startWersjaObiekt>2009-07-16T13:04:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-82" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886393.51 6539029.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>37667</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>128</drz:obwodPnia130>
<drz:obwodPnia5>140</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-01-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a04acb30-bf72-481d-8f4d-e639a24db1d3_2009-05-12T13-02-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a04acb30-bf72-481d-8f4d-e639a24db1d3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-05-12T13:02:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-12T13:02:16</drz:startObiekt>
<drz:startWersjaObiekt>2009-05-12T13:02:16</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-83" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886352.38 6538910.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>5650</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>63</drz:obwodPnia130>
<drz:obwodPnia5>75</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2024-10-26</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-09-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_01e87f5d-b9f0-418b-9314-8b46cb5c9283_2021-01-26T08-36-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>01e87f5d-b9f0-418b-9314-8b46cb5c9283</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-01-26T08:36:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-01-26T08:36:10</drz:startObiekt>
<drz:startWersjaObiekt>2021-01-26T08:36:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-84" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886344.46 6539019.65</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>50909</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>230</drz:obwodPnia130>
<drz:obwodPnia5>242</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-05-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6239133b-d393-4e6a-a365-9e1d01e6b875_2009-04-17T13-37-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6239133b-d393-4e6a-a365-9e1d01e6b875</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-04-17T13:37:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-04-17T13:37:58</drz:startObiekt>
<drz:startWersjaObiekt>2009-04-17T13:37:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-85" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886399.6 6538937.7</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>43804</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>207</drz:obwodPnia130>
<drz:obwodPnia5>219</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-10-10</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-09-06</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d44a2315-382c-4521-9d87-c9387ee8fe98_2014-04-25T14-25-13">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d44a2315-382c-4521-9d87-c9387ee8fe98</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-04-25T14:25:13</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-04-25T14:25:13</drz:startObiekt>
<drz:startWersjaObiekt>2014-04-25T14:25:13</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-86" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886397.06 6538955.91</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>87435</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>191</drz:obwodPnia130>
<drz:obwodPnia5>203</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-06-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_074ff836-e2b2-4184-bb6b-4a1fb4f194f6_2021-04-14T13-51-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>074ff836-e2b2-4184-bb6b-4a1fb4f194f6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-04-14T13:51:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-04-14T13:51:02</drz:startObiekt>
<drz:startWersjaObiekt>2021-04-14T13:51:02</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2021-12-11T13:56:00</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-87" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886395.9 6538965.08</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25009</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>158</drz:obwodPnia130>
<drz:obwodPnia5>170</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-11-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_074ff836-e2b2-4184-bb6b-4a1fb4f194f6_2021-12-11T13-56-00">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>074ff836-e2b2-4184-bb6b-4a1fb4f194f6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-12-11T13:56:00</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-04-14T13:51:02</drz:startObiekt>
<drz:startWersjaObiekt>2021-12-11T13:56:00</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-88" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886395.9 6538965.08</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25009</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>158</drz:obwodPnia130>
<drz:obwodPnia5>170</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-11-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_28963c98-b6bd-496f-99f3-74662ef9f781_2017-07-28T11-21-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>28963c98-b6bd-496f-99f3-74662ef9f781</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-07-28T11:21:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-07-28T11:21:08</drz:startObiekt>
<drz:startWersjaObiekt>2017-07-28T11:21:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-89" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886394.11 6538999.36</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>16756</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>45</drz:obwodPnia130>
<drz:obwodPnia5>57</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-09-23</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-08-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8f3b8a0a-831f-4901-92ee-bbd23c0d0b57_2022-02-14T14-18-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8f3b8a0a-831f-4901-92ee-bbd23c0d0b57</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-02-14T14:18:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-08-21T10:13:59</drz:startObiekt>
<drz:startWersjaObiekt>2022-02-14T14:18:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-90" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886392.32 6539019.59</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>69829</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>141</drz:obwodPnia130>
<drz:obwodPnia5>153</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2019-01-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_dba9d132-229e-4859-9958-3cecc2624cc6_2012-11-27T08-58-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>dba9d132-229e-4859-9958-3cecc2624cc6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-11-27T08:58:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-11-27T08:58:51</drz:startObiekt>
<drz:startWersjaObiekt>2012-11-27T08:58:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-91" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886343.07 6539046.33</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>2896</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>101</drz:obwodPnia130>
<drz:obwodPnia5>113</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2010-12-29</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-11-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7c34d4f0-ad86-488a-92fb-c896b6b9adc0_2020-06-20T13-07-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7c34d4f0-ad86-488a-92fb-c896b6b9adc0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-06-20T13:07:28</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-06-20T13:07:28</drz:startObiekt>
<drz:startWersjaObiekt>2020-06-20T13:07:28</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-92" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886339.31 6539064.49</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>45048</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>117</drz:obwodPnia130>
<drz:obwodPnia5>129</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-07-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3fd14076-41b6-40ed-abd4-30a19fde3fc3_2014-06-27T08-40-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3fd14076-41b6-40ed-abd4-30a19fde3fc3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-06-27T08:40:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-06-27T08:40:02</drz:startObiekt>
<drz:startWersjaObiekt>2014-06-27T08:40:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-93" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886337.6 6539074.09</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>10702</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>94</drz:obwodPnia130>
<drz:obwodPnia5>106</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2026-08-29</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-07-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1b45bebe-ac0b-44f4-9a98-bb919228ab91_2010-04-26T09-29-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1b45bebe-ac0b-44f4-9a98-bb919228ab91</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-04-26T09:29:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-04-26T09:29:35</drz:startObiekt>
<drz:startWersjaObiekt>2010-04-26T09:29:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-94" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886326.82 6539132.94</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>66178</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>184</drz:obwodPnia130>
<drz:obwodPnia5>196</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2023-05-12</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-04-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_36eb0ac0-0706-41d1-b267-38fc3da052af_2024-01-16T11-52-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>36eb0ac0-0706-41d1-b267-38fc3da052af</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-01-16T11:52:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-01-16T11:52:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-95" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886324.74 6539140.35</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>51232</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>147</drz:obwodPnia130>
<drz:obwodPnia5>159</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2015-01-20</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-12-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_105ad1f8-6ca1-42b1-88cb-46b289b8ab7a_2016-06-20T13-08-44">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>105ad1f8-6ca1-42b1-88cb-46b289b8ab7a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-06-20T13:08:44</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-20T13:08:44</drz:startObiekt>
<drz:startWersjaObiekt>2016-06-20T13:08:44</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-96" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886387.71 6539067.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>12300</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>200</drz:obwodPnia130>
<drz:obwodPnia5>212</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-02-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_158e2719-a50b-482f-8539-7f437edddd4e_2015-08-23T10-54-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>158e2719-a50b-482f-8539-7f437edddd4e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-08-23T10:54:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-01-17T13:28:43</drz:startObiekt>
<drz:startWersjaObiekt>2015-08-23T10:54:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-97" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886382.19 6539097.75</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>66592</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>205</drz:obwodPnia130>
<drz:obwodPnia5>217</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2025-08-25</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-07-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_28becff7-39e8-4076-94c2-8d1c6429a3c3_2022-09-11T13-55-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>28becff7-39e8-4076-94c2-8d1c6429a3c3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-09-11T13:55:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-03-18T13:05:28</drz:startObiekt>
<drz:startWersjaObiekt>2022-09-11T13:55:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-98" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886378.66 6539118.29</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>67173</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>100</drz:obwodPnia130>
<drz:obwodPnia5>112</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-11-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_03b1e0f0-84c1-4f5b-98fc-792f4fed6688_2023-03-21T09-57-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>03b1e0f0-84c1-4f5b-98fc-792f4fed6688</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-03-21T09:57:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-21T09:57:19</drz:startObiekt>
<drz:startWersjaObiekt>2023-03-21T09:57:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-99" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886373.95 6539128.68</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>19920</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>127</drz:obwodPnia130>
<drz:obwodPnia5>139</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-10-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a2082048-1442-4349-996b-59b6e0cf3958_2017-08-04T11-56-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a2082048-1442-4349-996b-59b6e0cf3958</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-08-04T11:56:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-20T13:08:44</drz:startObiekt>
<drz:startWersjaObiekt>2017-08-04T11:56:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-100" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886308.86 6539204.81</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>49884</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>163</drz:obwodPnia130>
<drz:obwodPnia5>175</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-07-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ef2f2c5d-00f0-4fe6-821b-883db25f0bdf_2014-10-19T12-36-44">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ef2f2c5d-00f0-4fe6-821b-883db25f0bdf</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-10-19T12:36:44</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-06-09T12:38:09</drz:startObiekt>
<drz:startWersjaObiekt>2014-10-19T12:36:44</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-101" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886300.22 6539239.68</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>43811</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>205</drz:obwodPnia130>
<drz:obwodPnia5>217</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7f8cb54f-7970-4f77-a362-c742e7058626_2017-06-23T14-18-42">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7f8cb54f-7970-4f77-a362-c742e7058626</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-06-23T14:18:42</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-06-23T14:18:42</drz:startObiekt>
<drz:startWersjaObiekt>2017-06-23T14:18:42</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-102" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886297.62 6539250.49</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>4070</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>251</drz:obwodPnia130>
<drz:obwodPnia5>263</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 11</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-07-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_58a9a0db-8597-4ed6-bca1-d0e12c984122_2010-07-10T09-16-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>58a9a0db-8597-4ed6-bca1-d0e12c984122</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-07-10T09:16:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-07-10T09:16:50</drz:startObiekt>
<drz:startWersjaObiekt>2010-07-10T09:16:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-103" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886291.16 6539268.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>26720</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>228</drz:obwodPnia130>
<drz:obwodPnia5>240</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-01-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7a23745d-14a2-4830-ae58-5918f9c9eec2_2023-04-03T10-13-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7a23745d-14a2-4830-ae58-5918f9c9eec2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-04-03T10:13:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-04-03T10:13:09</drz:startObiekt>
<drz:startWersjaObiekt>2023-04-03T10:13:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-104" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886354.04 6539207.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>65521</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>165</drz:obwodPnia130>
<drz:obwodPnia5>177</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-04-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_46a2b41f-12f4-4ab0-ad06-b3ddce559e2f_2016-07-14T10-15-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>46a2b41f-12f4-4ab0-ad06-b3ddce559e2f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-07-14T10:15:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-07-14T10:15:43</drz:startObiekt>
<drz:startWersjaObiekt>2016-07-14T10:15:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-105" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886345.42 6539234.44</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>71482</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>228</drz:obwodPnia130>
<drz:obwodPnia5>240</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-02-18</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-01-14</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_70a4b5cd-321d-46d2-9db7-8e1c4c474bb0_2009-06-24T11-53-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>70a4b5cd-321d-46d2-9db7-8e1c4c474bb0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-24T11:53:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-24T11:53:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-24T11:53:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-106" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886339.35 6539259.3</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>59858</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>211</drz:obwodPnia130>
<drz:obwodPnia5>223</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-10-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0e07586b-6382-47a6-9cd9-2350d9584a37_2012-02-10T09-15-04">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0e07586b-6382-47a6-9cd9-2350d9584a37</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-02-10T09:15:04</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-02-10T09:15:04</drz:startObiekt>
<drz:startWersjaObiekt>2012-02-10T09:15:04</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-107" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886583.75 6538468.42</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>70050</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>234</drz:obwodPnia130>
<drz:obwodPnia5>246</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-08-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6df960be-14dc-4bdd-a311-13fac9a6e0ce_2011-10-21T11-17-27">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6df960be-14dc-4bdd-a311-13fac9a6e0ce</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-10-21T11:17:27</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-10-21T11:17:27</drz:startObiekt>
<drz:startWersjaObiekt>2011-10-21T11:17:27</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-108" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886583.01 6538478.29</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>57170</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>219</drz:obwodPnia130>
<drz:obwodPnia5>231</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-07-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9cc0c43e-6518-400f-bf79-c6b828ea25be_2011-09-19T13-27-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9cc0c43e-6518-400f-bf79-c6b828ea25be</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-09-19T13:27:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-09-19T13:27:10</drz:startObiekt>
<drz:startWersjaObiekt>2011-09-19T13:27:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-109" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886582.15 6538487.92</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>5160</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>96</drz:obwodPnia130>
<drz:obwodPnia5>108</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-10-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9d6d2e9c-a913-465c-8d72-e92fef087fa7_2015-04-20T14-30-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9d6d2e9c-a913-465c-8d72-e92fef087fa7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-04-20T14:30:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-04-20T14:30:36</drz:startObiekt>
<drz:startWersjaObiekt>2015-04-20T14:30:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-110" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886580.95 6538499.5</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>46952</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>219</drz:obwodPnia130>
<drz:obwodPnia5>231</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-03-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_648ecd33-d15d-48cd-b768-94b722567e9a_2009-02-26T10-00-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>648ecd33-d15d-48cd-b768-94b722567e9a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-02-26T10:00:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-02-26T10:00:37</drz:startObiekt>
<drz:startWersjaObiekt>2009-02-26T10:00:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-111" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886579.61 6538510.65</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>51940</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>44</drz:obwodPnia130>
<drz:obwodPnia5>56</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2025-01-25</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-12-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_48301bce-24db-407c-babc-f4aee9a93fc3_2023-03-06T11-17-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>48301bce-24db-407c-babc-f4aee9a93fc3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-03-06T11:17:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-06T11:17:38</drz:startObiekt>
<drz:startWersjaObiekt>2023-03-06T11:17:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-112" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886578.23 6538520.87</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>65555</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>57</drz:obwodPnia130>
<drz:obwodPnia5>69</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-09-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d92d108e-97c8-4f00-b2f9-7223e304168b_2013-12-13T11-12-26">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d92d108e-97c8-4f00-b2f9-7223e304168b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-12-13T11:12:26</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-13T11:12:26</drz:startObiekt>
<drz:startWersjaObiekt>2013-12-13T11:12:26</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-113" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886576.46 6538532.53</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>53923</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>205</drz:obwodPnia130>
<drz:obwodPnia5>217</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2010-05-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8df6f23c-4fb7-44e6-b329-626df490871d_2022-10-20T12-37-48">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8df6f23c-4fb7-44e6-b329-626df490871d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-10-20T12:37:48</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-10-20T12:37:48</drz:startObiekt>
<drz:startWersjaObiekt>2022-10-20T12:37:48</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-114" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886574.69 6538543.09</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25354</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>192</drz:obwodPnia130>
<drz:obwodPnia5>204</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2013-12-29</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-11-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_597548b3-e56d-422c-b2c4-f2359b69c0e9_2020-02-09T13-24-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>597548b3-e56d-422c-b2c4-f2359b69c0e9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-02-09T13:24:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-02-09T13:24:56</drz:startObiekt>
<drz:startWersjaObiekt>2020-02-09T13:24:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-115" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886572.97 6538552.61</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>17103</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>196</drz:obwodPnia130>
<drz:obwodPnia5>208</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-11-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_dacab4ec-d831-49f6-b3bd-ab6e75ae097f_2016-04-12T10-31-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>dacab4ec-d831-49f6-b3bd-ab6e75ae097f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-04-12T10:31:11</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-01-13T11:31:11</drz:startObiekt>
<drz:startWersjaObiekt>2016-04-12T10:31:11</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-116" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886570.91 6538563.17</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>66238</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>76</drz:obwodPnia130>
<drz:obwodPnia5>88</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2024-04-06</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-03-03</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_88a9391d-5ca2-4332-89c1-e1dad3cad382_2023-12-09T14-24-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>88a9391d-5ca2-4332-89c1-e1dad3cad382</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-12-09T14:24:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-12-09T14:24:47</drz:startObiekt>
<drz:startWersjaObiekt>2023-12-09T14:24:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-117" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886568.71 6538573.72</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>59988</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>83</drz:obwodPnia130>
<drz:obwodPnia5>95</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-02-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_af030f1d-3177-42af-90a2-82133d02eace_2021-03-18T13-05-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>af030f1d-3177-42af-90a2-82133d02eace</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-03-18T13:05:28</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-03-18T13:05:28</drz:startObiekt>
<drz:startWersjaObiekt>2021-03-18T13:05:28</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-118" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886566.23 6538584.94</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>16774</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>116</drz:obwodPnia130>
<drz:obwodPnia5>128</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2014-12-17</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-11-12</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1ba867c9-fb89-4d15-aa30-c3138059ae79_2019-07-26T09-26-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1ba867c9-fb89-4d15-aa30-c3138059ae79</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-07-26T09:26:23</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-07-23T13:31:29</drz:startObiekt>
<drz:startWersjaObiekt>2019-07-26T09:26:23</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-119" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886563.55 6538596.42</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>1680</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>129</drz:obwodPnia130>
<drz:obwodPnia5>141</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-05-12</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4db7c4db-b0e5-4ac0-bec8-0a2acb5f14ad_2023-06-24T11-45-55">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4db7c4db-b0e5-4ac0-bec8-0a2acb5f14ad</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-06-24T11:45:55</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-12-17T12:29:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-06-24T11:45:55</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>1</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-120" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886514.39 6538469.28</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-05-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2023-05-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_394d302a-efc5-46ba-8622-546c089b14a9_2023-07-19T12-22-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>394d302a-efc5-46ba-8622-546c089b14a9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-07-19T12:22:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-07-19T12:22:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-07-19T12:22:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>3</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-121" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886510.89 6538494.24</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-08-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-08-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_eee7ed16-3605-474e-aaee-e8e4eb95d2b7_2011-02-10T11-25-04">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>eee7ed16-3605-474e-aaee-e8e4eb95d2b7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-02-10T11:25:04</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-02-10T11:25:04</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-02-10T11:25:04</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>5</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-122" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886509.14 6538516.74</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-09-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2025-09-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_14d5b82b-464a-4ab2-9e98-c64a830bcbd2_2015-09-09T12-03-16">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>14d5b82b-464a-4ab2-9e98-c64a830bcbd2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-09-09T12:03:16</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-09-09T12:03:16</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-09-09T12:03:16</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>7</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-123" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886503.59 6538542.26</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-07-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-07-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b0dd523c-ec27-4221-a667-e40b9276eb3b_2020-09-16T11-53-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b0dd523c-ec27-4221-a667-e40b9276eb3b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-09-16T11:53:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-09-16T11:53:36</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-09-16T11:53:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>9</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-124" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886500.74 6538564.64</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-05-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fdfff219-1776-4530-b4b9-0e23cf2f9218_2018-08-15T08-51-47">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fdfff219-1776-4530-b4b9-0e23cf2f9218</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-08-15T08:51:47</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-08-15T08:51:47</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-08-15T08:51:47</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>11A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-125" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886495.73 6538587.99</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-03-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2012-03-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3edb522a-d39c-4e93-99fc-ffffc1aba007_2014-09-20T11-25-03">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3edb522a-d39c-4e93-99fc-ffffc1aba007</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-09-20T11:25:03</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-09-20T11:25:03</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-09-20T11:25:03</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>4</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-126" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886568.84 6538478.36</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-12-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2017-12-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_dbc01b62-7dd3-4eda-adee-7e3fc3695df2_2010-02-28T12-48-13">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>dbc01b62-7dd3-4eda-adee-7e3fc3695df2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-02-28T12:48:13</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-06-24T11:53:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-02-28T12:48:13</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>6</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-127" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886565.7 6538499.43</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-09-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2013-09-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_be314dd5-9cd2-4f76-a7f3-9f780fcd8fc1_2010-02-06T11-53-59">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>be314dd5-9cd2-4f76-a7f3-9f780fcd8fc1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-02-06T11:53:59</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-02-06T11:53:59</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-02-06T11:53:59</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>8</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-128" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886564.26 6538522.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-06-15</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2018-06-15</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_02e45e49-294c-4ca8-935a-d83425675bfe_2017-08-04T11-56-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>02e45e49-294c-4ca8-935a-d83425675bfe</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-08-04T11:56:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-08-04T11:56:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-08-04T11:56:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>10</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-129" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.43 6538546.39</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-07-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2017-07-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_729d0522-4ead-49d7-8f4b-44971b82f5dc_2024-08-02T13-15-31">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>729d0522-4ead-49d7-8f4b-44971b82f5dc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2024-08-02T13:15:31</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-03-21T09:57:19</prgad:startObiekt>
<prgad:startWersjaObiekt>2024-08-02T13:15:31</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>12A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-130" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886557.06 6538568.98</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-08-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-08-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0724e71e-f906-4f84-96c9-833cef8a6f57_2019-09-09T11-52-00">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0724e71e-f906-4f84-96c9-833cef8a6f57</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-09-09T11:52:00</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-09-09T11:52:00</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-09-09T11:52:00</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>14</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-131" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.88 6538593.92</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-12-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-12-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_dd476fa5-6b37-4670-8ac5-1df832d5c791_2010-11-04T11-54-48">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>dd476fa5-6b37-4670-8ac5-1df832d5c791</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-11-04T11:54:48</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-04T11:54:48</drz:startObiekt>
<drz:startWersjaObiekt>2010-11-04T11:54:48</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-132" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886557.29 6538621.53</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>5023</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>137</drz:obwodPnia130>
<drz:obwodPnia5>149</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-05-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_547ab841-dc71-4eb8-95c4-ce093500e85e_2018-10-06T10-10-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>547ab841-dc71-4eb8-95c4-ce093500e85e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-10-06T10:10:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-03-07T14:29:15</drz:startObiekt>
<drz:startWersjaObiekt>2018-10-06T10:10:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-133" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886554.94 6538630.51</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>65883</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>210</drz:obwodPnia130>
<drz:obwodPnia5>222</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-10-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_70eb9bd5-3230-41e3-a472-c4910db4ae87_2018-06-10T09-30-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>70eb9bd5-3230-41e3-a472-c4910db4ae87</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-10T09:30:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-10T09:30:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-10T09:30:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-134" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886552.22 6538640.73</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>74176</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>225</drz:obwodPnia130>
<drz:obwodPnia5>237</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2022-10-22</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-09-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_151c9511-32ca-4eaf-bcd6-0fa3e74e2c24_2016-06-20T13-08-44">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>151c9511-32ca-4eaf-bcd6-0fa3e74e2c24</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-06-20T13:08:44</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-20T13:08:44</drz:startObiekt>
<drz:startWersjaObiekt>2016-06-20T13:08:44</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-135" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.2 6538651.97</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>49182</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>215</drz:obwodPnia130>
<drz:obwodPnia5>227</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-05-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ddf0cf16-532a-4c39-9a64-6598d112133f_2015-05-04T14-39-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ddf0cf16-532a-4c39-9a64-6598d112133f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-05-04T14:39:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-05-04T14:39:35</drz:startObiekt>
<drz:startWersjaObiekt>2015-05-04T14:39:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-136" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886546.65 6538661.37</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>55972</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>88</drz:obwodPnia130>
<drz:obwodPnia5>100</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2024-07-25</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-06-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_39bb6f17-e238-4ff8-9a26-37d8e3704e53_2016-09-03T10-07-52">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>39bb6f17-e238-4ff8-9a26-37d8e3704e53</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-09-03T10:07:52</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-09-03T10:07:52</drz:startObiekt>
<drz:startWersjaObiekt>2016-09-03T10:07:52</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-137" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886544.12 6538670.69</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>77898</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>113</drz:obwodPnia130>
<drz:obwodPnia5>125</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-09-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ec13aa94-7351-42aa-b383-0a979db5e96c_2016-03-10T09-33-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ec13aa94-7351-42aa-b383-0a979db5e96c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-03-10T09:33:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-03-10T09:33:18</drz:startObiekt>
<drz:startWersjaObiekt>2016-03-10T09:33:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-138" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.05 6538682.07</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>55485</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>197</drz:obwodPnia130>
<drz:obwodPnia5>209</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-10-13</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d9495c37-ac18-48c9-88ec-eb4075dd73fe_2011-12-25T08-15-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d9495c37-ac18-48c9-88ec-eb4075dd73fe</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-12-25T08:15:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-04T11:54:48</drz:startObiekt>
<drz:startWersjaObiekt>2011-12-25T08:15:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-139" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886538.04 6538693.38</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25211</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>94</drz:obwodPnia130>
<drz:obwodPnia5>106</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-05-29</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e8f19d1b-9f09-45bd-9e62-9d719ad8657d_2016-08-16T12-07-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e8f19d1b-9f09-45bd-9e62-9d719ad8657d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-08-16T12:07:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-16T12:07:47</drz:startObiekt>
<drz:startWersjaObiekt>2016-08-16T12:07:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-140" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886535.31 6538703.82</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>54094</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>124</drz:obwodPnia130>
<drz:obwodPnia5>136</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2021-04-27</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-03-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6e4babeb-2243-4acd-bf02-15aa065d2890_2010-11-21T09-21-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6e4babeb-2243-4acd-bf02-15aa065d2890</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-11-21T09:21:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-21T09:21:06</drz:startObiekt>
<drz:startWersjaObiekt>2010-11-21T09:21:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-141" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.7 6538714.07</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>20285</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>248</drz:obwodPnia130>
<drz:obwodPnia5>260</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 26</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-03-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e696e1c9-4fb5-4bb3-91ac-2d42c9753409_2019-11-10T14-32-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e696e1c9-4fb5-4bb3-91ac-2d42c9753409</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-11-10T14:32:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-11-10T14:32:32</drz:startObiekt>
<drz:startWersjaObiekt>2019-11-10T14:32:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-142" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886530.09 6538724.61</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>89809</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>47</drz:obwodPnia130>
<drz:obwodPnia5>59</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-09-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8a60ba2d-28f5-40a4-b20c-9b0e38fdee7b_2009-10-02T10-16-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8a60ba2d-28f5-40a4-b20c-9b0e38fdee7b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-02T10:16:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-02T10:16:43</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-02T10:16:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-143" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886527.7 6538734.65</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>31270</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>181</drz:obwodPnia130>
<drz:obwodPnia5>193</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2025-04-10</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-03-06</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_20b3f383-e6ef-484c-9830-8f6a772fa5c8_2012-04-16T08-25-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>20b3f383-e6ef-484c-9830-8f6a772fa5c8</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-04-16T08:25:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-04-16T08:25:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-04-16T08:25:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>37</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-144" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886487.43 6538617.22</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-10-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2017-10-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_182646a1-6227-4b87-8a9d-2d8775b47eea_2021-01-26T08-36-10">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>182646a1-6227-4b87-8a9d-2d8775b47eea</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-01-26T08:36:10</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-01-26T08:36:10</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-01-26T08:36:10</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>39</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-145" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886485.11 6538625.97</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-06-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-06-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_8e767233-b3df-43fe-8f48-792ba56106c1_2010-04-26T09-29-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8e767233-b3df-43fe-8f48-792ba56106c1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-04-26T09:29:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-04-26T09:29:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-04-26T09:29:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>41</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-146" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.73 6538634.77</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-09-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-09-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_cf462f6b-15ee-415d-898c-c25c78be0da3_2016-04-12T10-31-11">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>cf462f6b-15ee-415d-898c-c25c78be0da3</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-04-12T10:31:11</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-04-12T10:31:11</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-04-12T10:31:11</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>43</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-147" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886480.35 6538643.47</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-06-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2011-06-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_dfff97d4-93da-4ac8-b964-973122dfd3c2_2022-03-27T14-14-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>dfff97d4-93da-4ac8-b964-973122dfd3c2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-03-27T14:14:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-03-27T14:14:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-03-27T14:14:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-148" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886477.98 6538652.1</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-07-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-07-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3962585c-b1e4-43dc-99d5-e4543cb4683f_2016-04-15T12-25-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3962585c-b1e4-43dc-99d5-e4543cb4683f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-04-15T12:25:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-04-15T12:25:09</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-04-15T12:25:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>47</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-149" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886475.49 6538661.1</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-09-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2025-09-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7046e9d7-6fe1-44fc-b20b-d7712aa665f8_2012-11-27T08-58-51">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7046e9d7-6fe1-44fc-b20b-d7712aa665f8</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-11-27T08:58:51</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-11-27T08:58:51</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-11-27T08:58:51</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>49</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-150" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886473.16 6538669.55</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-02-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2020-02-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_be0290fd-7662-465d-9686-f1a643725070_2016-01-05T12-34-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>be0290fd-7662-465d-9686-f1a643725070</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-01-05T12:34:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-01-05T12:34:36</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-01-05T12:34:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>51</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-151" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886470.71 6538678.49</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-05-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9d1664c5-13fd-4e78-8671-c544d9009b26_2010-06-20T14-35-15">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9d1664c5-13fd-4e78-8671-c544d9009b26</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-06-20T14:35:15</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-06-20T14:35:15</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-06-20T14:35:15</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>53</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-152" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.3 6538687.38</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-07-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-07-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_378b0970-b0d4-40af-9290-e15fe0502aa0_2016-05-28T11-04-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>378b0970-b0d4-40af-9290-e15fe0502aa0</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-05-28T11:04:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-02-08T12:13:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-05-28T11:04:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>55</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-153" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886466.1 6538695.59</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-05-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2018-05-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bc340a8f-4a25-4aaf-be1f-f83eb2f4ab38_2012-01-25T14-44-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bc340a8f-4a25-4aaf-be1f-f83eb2f4ab38</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-01-25T14:44:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-01-25T14:44:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-01-25T14:44:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>57</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-154" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886463.75 6538704.5</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-12-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2016-12-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_83811f2e-92eb-4b72-ba46-a0f9019b22c1_2016-05-28T11-04-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>83811f2e-92eb-4b72-ba46-a0f9019b22c1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-05-28T11:04:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-03-18T09:32:25</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-05-28T11:04:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>59</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-155" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886461.5 6538713.26</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-12-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-12-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_101cd3ca-68be-47ca-b572-c0cc4578cda3_2020-10-12T08-08-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>101cd3ca-68be-47ca-b572-c0cc4578cda3</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-10-12T08:08:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-10-12T08:08:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-10-12T08:08:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>61</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-156" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886459.39 6538721.66</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-07-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2012-07-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_810aea3f-b117-47df-9fac-6893743167be_2019-07-13T10-40-50">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>810aea3f-b117-47df-9fac-6893743167be</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-07-13T10:40:50</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-07-13T10:40:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-07-13T10:40:50</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>63</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-157" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886457.15 6538730.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-04-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-04-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/14</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/14.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_312928fd-c833-4195-9851-37101c73ae60_2013-08-07T11-16-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>312928fd-c833-4195-9851-37101c73ae60</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-08-07T11:16:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-08-07T11:16:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-08-07T11:16:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>65</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-158" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886455.04 6538739.9</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/15</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/15.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_48f8dd71-56e9-4d7e-9505-ac918c87ebcf_2022-11-06T11-45-51">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>48f8dd71-56e9-4d7e-9505-ac918c87ebcf</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-11-06T11:45:51</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-11-06T11:45:51</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-11-06T11:45:51</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>38</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-159" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886543.98 6538619.78</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-11-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2018-11-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/16</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/16.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bd0ee3cc-ebc0-4985-877c-383fe0dd5638_2013-09-28T12-16-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bd0ee3cc-ebc0-4985-877c-383fe0dd5638</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-09-28T12:16:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-08-05T10:03:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-09-28T12:16:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>40</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-160" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.7 6538628.48</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-03-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-03-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/17</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/17.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9fa7269b-f60d-496f-a661-f7c041d1002e_2023-01-21T13-13-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9fa7269b-f60d-496f-a661-f7c041d1002e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-01-21T13:13:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-01-21T13:13:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-01-21T13:13:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>42</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-161" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.37 6538637.24</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-11-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2009-11-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/18</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/18.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0eef5da9-d6ac-4490-84d2-a6249efb73b3_2022-12-02T08-16-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0eef5da9-d6ac-4490-84d2-a6249efb73b3</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-12-02T08:16:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-05-11T08:32:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-12-02T08:16:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>44</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-162" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886537.01 6538646.01</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-03-05</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2022-03-05</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/19</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/19.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7071098f-d88c-474e-9994-2e22931ce783_2020-03-26T13-36-31">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7071098f-d88c-474e-9994-2e22931ce783</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-03-26T13:36:31</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-12-25T10:14:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-03-26T13:36:31</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>46</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-163" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886534.71 6538654.49</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-09-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/20</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/20.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_49fb18e8-25e3-43ef-a4ce-31f1d80b4869_2023-01-21T13-13-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>49fb18e8-25e3-43ef-a4ce-31f1d80b4869</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-01-21T13:13:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-11-21T08:59:43</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-01-21T13:13:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>48</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-164" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.39 6538663.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-01-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-01-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/21</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/21.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3a2ae4ed-1470-4a8d-8e27-bb03e768c8aa_2014-04-14T14-18-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3a2ae4ed-1470-4a8d-8e27-bb03e768c8aa</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-04-14T14:18:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-04-14T14:18:17</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-04-14T14:18:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>50</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-165" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886529.97 6538671.93</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-01-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2013-01-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/22</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/22.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_df66c8e4-b0b9-45df-be14-7f10c076c889_2015-02-08T12-13-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>df66c8e4-b0b9-45df-be14-7f10c076c889</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-02-08T12:13:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-02-08T12:13:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-02-08T12:13:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>52</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-166" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886527.48 6538681.12</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-12</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-04-12</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/23</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/23.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4fa57694-4a9c-4784-bacd-417af741ea6b_2014-01-17T09-45-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4fa57694-4a9c-4784-bacd-417af741ea6b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-01-17T09:45:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-01-17T09:45:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-01-17T09:45:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>54</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-167" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886525.08 6538690.09</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-03-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2014-03-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/24</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/24.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fa73fb47-bef1-4249-992b-7090dc6ab4d0_2017-04-18T11-51-30">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fa73fb47-bef1-4249-992b-7090dc6ab4d0</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-04-18T11:51:30</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-04-18T11:51:30</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-04-18T11:51:30</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>56</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-168" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886522.81 6538698.67</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-04-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/25</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/25.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_59b55e82-9907-4897-b25c-1e5bbfad5d62_2019-12-25T10-14-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>59b55e82-9907-4897-b25c-1e5bbfad5d62</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-12-25T10:14:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-12-25T10:14:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-12-25T10:14:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>58</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-169" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886520.64 6538707.04</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-07-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-07-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/26</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/26.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_107dbfd5-037f-41ef-94ed-7ee05c75b7bf_2021-04-26T11-51-27">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>107dbfd5-037f-41ef-94ed-7ee05c75b7bf</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-04-26T11:51:27</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-04-26T11:51:27</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-04-26T11:51:27</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>60</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-170" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886518.5 6538715.48</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-07-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-07-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/27</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/27.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3f7e9659-c691-4917-8871-f7ae775d92a9_2020-02-09T13-24-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3f7e9659-c691-4917-8871-f7ae775d92a9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-02-09T13:24:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-02-09T13:24:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-02-09T13:24:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>62</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-171" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886516.28 6538724.43</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-09-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-09-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/28</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/28.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b2fdf23e-47d8-4e87-95e8-33f7646a5d0c_2012-12-01T13-56-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b2fdf23e-47d8-4e87-95e8-33f7646a5d0c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-12-01T13:56:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-12-01T13:56:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-12-01T13:56:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>64</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-172" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886514.16 6538733.29</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-03-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-03-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/29</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/29.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ebe0aa42-d38c-4dc6-9bff-8d08e65ddbfc_2017-01-16T08-57-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ebe0aa42-d38c-4dc6-9bff-8d08e65ddbfc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-01-16T08:57:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-01-16T08:57:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-01-16T08:57:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>66</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-173" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886512.17 6538741.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2013-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/30</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/30.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6ffa4eec-c533-42bf-902c-27c088f611e3_2012-03-21T08-33-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6ffa4eec-c533-42bf-902c-27c088f611e3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-03-21T08:33:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-03-21T08:33:29</drz:startObiekt>
<drz:startWersjaObiekt>2012-03-21T08:33:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-174" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886521.19 6538764.46</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>21669</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>43</drz:obwodPnia130>
<drz:obwodPnia5>55</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2012-01-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_bc5adec6-267f-4e2d-91e2-f0fbc5abb2f0_2010-03-08T12-30-12">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>bc5adec6-267f-4e2d-91e2-f0fbc5abb2f0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-03-08T12:30:12</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-03-08T12:30:12</drz:startObiekt>
<drz:startWersjaObiekt>2010-03-08T12:30:12</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-175" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886519.03 6538775.54</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>67485</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>53</drz:obwodPnia130>
<drz:obwodPnia5>65</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-01-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_13514074-7c5c-46d9-9434-b766a35ee293_2015-11-28T11-20-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>13514074-7c5c-46d9-9434-b766a35ee293</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-11-28T11:20:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-11-28T11:20:32</drz:startObiekt>
<drz:startWersjaObiekt>2015-11-28T11:20:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-176" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886517.17 6538785.8</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>9109</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>223</drz:obwodPnia130>
<drz:obwodPnia5>235</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-07-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a1254352-3296-4e5f-b783-283633b730bb_2011-11-12T08-28-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a1254352-3296-4e5f-b783-283633b730bb</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-11-12T08:28:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-05-15T11:02:35</drz:startObiekt>
<drz:startWersjaObiekt>2011-11-12T08:28:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-177" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886515.47 6538795.79</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>28800</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>220</drz:obwodPnia130>
<drz:obwodPnia5>232</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-10-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ad26b740-c850-4d0d-8917-95b952c04f32_2022-09-22T08-04-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ad26b740-c850-4d0d-8917-95b952c04f32</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-09-22T08:04:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-09-22T08:04:47</drz:startObiekt>
<drz:startWersjaObiekt>2022-09-22T08:04:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-178" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886513.93 6538805.61</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>49450</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>223</drz:obwodPnia130>
<drz:obwodPnia5>235</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2025-01-25</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-12-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ef9c39cf-4e4a-451d-ab31-c003020dc26f_2022-07-14T08-51-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ef9c39cf-4e4a-451d-ab31-c003020dc26f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-07-14T08:51:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-06-02T14:00:28</drz:startObiekt>
<drz:startWersjaObiekt>2022-07-14T08:51:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-179" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886512.43 6538815.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>15069</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>179</drz:obwodPnia130>
<drz:obwodPnia5>191</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-05-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b0acacc0-e245-4912-a430-51689f4abfba_2009-01-25T14-13-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b0acacc0-e245-4912-a430-51689f4abfba</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-01-25T14:13:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-01-25T14:13:57</drz:startObiekt>
<drz:startWersjaObiekt>2009-01-25T14:13:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-180" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886510.92 6538827.57</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>28138</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>48</drz:obwodPnia130>
<drz:obwodPnia5>60</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2022-07-14</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-06-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4060e7b3-f553-480b-a5a9-8ca5ea5eb677_2018-12-06T11-04-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4060e7b3-f553-480b-a5a9-8ca5ea5eb677</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-12-06T11:04:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-12-06T11:04:58</drz:startObiekt>
<drz:startWersjaObiekt>2018-12-06T11:04:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-181" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886509.69 6538837.94</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>73588</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>50</drz:obwodPnia130>
<drz:obwodPnia5>62</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-12-04</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-10-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3f7614af-289c-4a26-a4c6-a8a5725dd828_2013-02-03T10-45-42">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3f7614af-289c-4a26-a4c6-a8a5725dd828</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-02-03T10:45:42</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-02-03T10:45:42</drz:startObiekt>
<drz:startWersjaObiekt>2013-02-03T10:45:42</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-182" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886508.54 6538848.79</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>43656</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>220</drz:obwodPnia130>
<drz:obwodPnia5>232</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-12-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f3527c27-d528-4191-8586-fa02a5978816_2014-07-19T12-45-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f3527c27-d528-4191-8586-fa02a5978816</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-19T12:45:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-19T12:45:15</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-19T12:45:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-183" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886507.46 6538860.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>39767</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>119</drz:obwodPnia130>
<drz:obwodPnia5>131</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-01-14</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ebb98626-7dac-42a3-bf05-4ec66920a4dd_2016-08-03T08-55-30">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ebb98626-7dac-42a3-bf05-4ec66920a4dd</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-08-03T08:55:30</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-03T08:55:30</drz:startObiekt>
<drz:startWersjaObiekt>2016-08-03T08:55:30</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-184" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886506.54 6538870.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>31915</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>107</drz:obwodPnia130>
<drz:obwodPnia5>119</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-11-29</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_43649a8f-26a5-4786-aa33-68e22c56eb5e_2019-06-10T12-10-46">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>43649a8f-26a5-4786-aa33-68e22c56eb5e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-06-10T12:10:46</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-06-10T12:10:46</drz:startObiekt>
<drz:startWersjaObiekt>2019-06-10T12:10:46</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-185" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886505.84 6538880.21</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>38872</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>243</drz:obwodPnia130>
<drz:obwodPnia5>255</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 13</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-02-14</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-01-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_aeacd30a-1f5c-43d6-a38a-e36105758c6d_2022-11-06T11-45-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>aeacd30a-1f5c-43d6-a38a-e36105758c6d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-11-06T11:45:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-11-06T11:45:51</drz:startObiekt>
<drz:startWersjaObiekt>2022-11-06T11:45:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-186" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886505.2 6538889.28</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>67888</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>127</drz:obwodPnia130>
<drz:obwodPnia5>139</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2018-09-05</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-08-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_71775a72-5501-40b1-9732-03723960efe7_2011-08-22T11-06-40">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>71775a72-5501-40b1-9732-03723960efe7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-08-22T11:06:40</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-08-22T11:06:40</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-08-22T11:06:40</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>73</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-187" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886444.55 6538764.32</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-09-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_3d30779c-5b40-4d57-aeaa-47c7d9905560_2023-10-24T14-20-20">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>3d30779c-5b40-4d57-aeaa-47c7d9905560</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2023-10-24T14:20:20</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2023-10-24T14:20:20</zab:startObiekt>
<zab:startWersjaObiekt>2023-10-24T14:20:20</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-188" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886439.95 6538756.34 5886436.87 6538771.55 5886449.74 6538772.25 5886452.8 6538757.06 5886439.95 6538756.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/853</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/853</zab:numerRejestru>
<zab:dataWpisu>2006-08-06</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 73</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2009-01-22</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2009-01-22</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/1</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3bcc5a9b-e8a4-4353-8644-25cce935c7c2_2013-01-15T10-12-24">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3bcc5a9b-e8a4-4353-8644-25cce935c7c2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-01-15T10:12:24</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-08-05T10:03:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-01-15T10:12:24</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>75</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-189" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.79 6538778.56</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-06-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2021-06-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_976fe04d-94dd-401e-a72a-9d64e4ad382d_2010-08-03T14-27-36">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>976fe04d-94dd-401e-a72a-9d64e4ad382d</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2010-08-03T14:27:36</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2010-05-05T09:00:32</zab:startObiekt>
<zab:startWersjaObiekt>2010-08-03T14:27:36</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-190" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886436.87 6538771.55 5886434.4 6538784.85 5886447.28 6538785.53 5886449.74 6538772.25 5886436.87 6538771.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/1362</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/1362</zab:numerRejestru>
<zab:dataWpisu>2011-09-08</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 75</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2014-02-24</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2014-02-24</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/2</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a9336d3f-f751-4a35-a1af-f55c014bd9c5_2017-03-11T13-41-33">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a9336d3f-f751-4a35-a1af-f55c014bd9c5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-03-11T13:41:33</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-03-11T13:41:33</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-03-11T13:41:33</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>77</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-191" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886439.29 6538792.74</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-03-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2023-03-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_8002e0b9-072b-42ce-b341-f2adef370547_2014-02-27T08-41-57">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>8002e0b9-072b-42ce-b341-f2adef370547</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2014-02-27T08:41:57</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2014-02-27T08:41:57</zab:startObiekt>
<zab:startWersjaObiekt>2014-02-27T08:41:57</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-192" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886434.4 6538784.85 5886431.88 6538799.92 5886444.77 6538800.58 5886447.28 6538785.53 5886434.4 6538784.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/2043</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/2043</zab:numerRejestru>
<zab:dataWpisu>2012-11-12</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 77</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2015-05-01</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2015-05-01</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/3</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0fe90643-3327-4f8c-9ee4-d3d46842a9fc_2009-01-10T09-36-57">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0fe90643-3327-4f8c-9ee4-d3d46842a9fc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-01-10T09:36:57</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-01-10T09:36:57</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-01-10T09:36:57</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>79</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-193" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886436.96 6538807.49</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-05-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2022-05-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_88325f6c-695a-4f17-bbd3-a14fd0ab2bd1_2023-08-01T11-18-05">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>88325f6c-695a-4f17-bbd3-a14fd0ab2bd1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-08-01T11:18:05</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-08-01T11:18:05</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-08-01T11:18:05</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>81</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-194" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886434.96 6538821.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-03-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-03-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_237e236a-d017-44f6-a539-4b14b15f19a2_2019-03-27T09-03-56">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>237e236a-d017-44f6-a539-4b14b15f19a2</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2019-03-27T09:03:56</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2019-03-27T09:03:56</zab:startObiekt>
<zab:startWersjaObiekt>2019-03-27T09:03:56</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-195" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886429.73 6538814.38 5886427.87 6538828.48 5886440.78 6538829.1 5886442.63 6538815.02 5886429.73 6538814.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/5813</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/5813</zab:numerRejestru>
<zab:dataWpisu>2022-06-16</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 81</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2024-12-02</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2024-12-02</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/5</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4984c415-6a22-481c-a839-ef0393f64a23_2018-08-15T08-51-47">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4984c415-6a22-481c-a839-ef0393f64a23</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-08-15T08:51:47</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-08-15T08:51:47</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-08-15T08:51:47</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>83</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-196" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886433.2 6538836.08</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-01-13</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-01-13</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_9c9a2f3b-d457-4abd-ad18-7c37b177d67a_2020-11-16T12-43-23">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>9c9a2f3b-d457-4abd-ad18-7c37b177d67a</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2020-11-16T12:43:23</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2020-11-16T12:43:23</zab:startObiekt>
<zab:startWersjaObiekt>2020-11-16T12:43:23</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-197" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886427.87 6538828.48 5886426.2 6538843.02 5886439.12 6538843.62 5886440.78 6538829.1 5886427.87 6538828.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/5835</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/5835</zab:numerRejestru>
<zab:dataWpisu>2022-12-23</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 83</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2025-06-10</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2025-06-10</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/6</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4a895e3a-5972-4564-be53-c5e8830209f6_2011-08-07T14-28-06">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4a895e3a-5972-4564-be53-c5e8830209f6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-08-07T14:28:06</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-08-07T14:28:06</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-08-07T14:28:06</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>85</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-198" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886431.74 6538849.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-09-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2021-09-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_60f38551-eafb-419c-b62b-42c1ae3675ed_2011-03-21T09-08-08">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>60f38551-eafb-419c-b62b-42c1ae3675ed</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2011-03-21T09:08:08</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2011-03-21T09:08:08</zab:startObiekt>
<zab:startWersjaObiekt>2011-03-21T09:08:08</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-199" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886426.2 6538843.02 5886424.93 6538855.61 5886437.85 6538856.19 5886439.12 6538843.62 5886426.2 6538843.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/8495</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/8495</zab:numerRejestru>
<zab:dataWpisu>2013-12-30</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 85</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2016-06-17</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2016-06-17</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/7</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_2f96b21f-03e5-47f8-a357-e0f896558d29_2010-05-05T09-00-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>2f96b21f-03e5-47f8-a357-e0f896558d29</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-05-05T09:00:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-01-05T13:14:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-05-05T09:00:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>87</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-200" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886430.43 6538863.69</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2015-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_0f438028-ec4f-4bb1-89a8-20fa37ebfb5c_2021-02-04T12-54-45">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>0f438028-ec4f-4bb1-89a8-20fa37ebfb5c</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2021-02-04T12:54:45</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2021-02-04T12:54:45</zab:startObiekt>
<zab:startWersjaObiekt>2021-02-04T12:54:45</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-201" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886424.93 6538855.61 5886423.58 6538871.16 5886436.5 6538871.72 5886437.85 6538856.19 5886424.93 6538855.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/1616</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/1616</zab:numerRejestru>
<zab:dataWpisu>2022-07-29</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 87</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2025-01-14</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2025-01-14</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/8</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1bdccdff-81ff-4ce8-a1e0-80d17ddb6bb0_2021-03-07T10-33-43">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1bdccdff-81ff-4ce8-a1e0-80d17ddb6bb0</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-03-07T10:33:43</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-03-07T10:33:43</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-03-07T10:33:43</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>89</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-202" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886429.24 6538878.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-06-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-06-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_04f9fed7-4fba-4079-a426-7baeb24dd505_2018-04-24T13-21-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>04f9fed7-4fba-4079-a426-7baeb24dd505</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-04-24T13:21:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-04-24T13:21:23</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-04-24T13:21:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>91</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-203" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428.24 6538892.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-11-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2018-11-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_c6aa6fcd-3ff6-4b01-a7a0-859341cb7852_2013-04-08T09-37-43">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>c6aa6fcd-3ff6-4b01-a7a0-859341cb7852</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2013-04-08T09:37:43</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2013-04-08T09:37:43</zab:startObiekt>
<zab:startWersjaObiekt>2013-04-08T09:37:43</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-204" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886422.53 6538885.05 5886421.57 6538899.64 5886434.51 6538900.16 5886435.47 6538885.58 5886422.53 6538885.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/5797</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/5797</zab:numerRejestru>
<zab:dataWpisu>2007-11-24</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 91</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2010-05-12</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2010-05-12</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/10</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5cf660c7-b4ef-4121-91da-e289c8bfc727_2017-06-23T14-18-42">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5cf660c7-b4ef-4121-91da-e289c8bfc727</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-06-23T14:18:42</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-06-23T14:18:42</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-06-23T14:18:42</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>74</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-205" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886511.78 6538768.03</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-01-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2020-01-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_8d3ba173-a041-431a-b073-846c1e6fc876_2015-01-17T13-28-43">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>8d3ba173-a041-431a-b073-846c1e6fc876</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2015-01-17T13:28:43</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2015-01-17T13:28:43</zab:startObiekt>
<zab:startWersjaObiekt>2015-01-17T13:28:43</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-206" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886516.27 6538777.04 5886519.77 6538759.25 5886506.89 6538758.97 5886503.37 6538776.78 5886516.27 6538777.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/4570</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/4570</zab:numerRejestru>
<zab:dataWpisu>2008-04-18</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 74</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2010-10-05</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2010-10-05</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/11</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_44768a14-2cc9-421a-9d40-65f865cf39ce_2016-09-03T10-07-52">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>44768a14-2cc9-421a-9d40-65f865cf39ce</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-09-03T10:07:52</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-09-03T10:07:52</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-09-03T10:07:52</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>76</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-207" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886508.45 6538785.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-07-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-07-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_16b8d9e1-1113-458b-a4db-6d562ace7bf9_2018-09-28T12-01-20">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>16b8d9e1-1113-458b-a4db-6d562ace7bf9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-09-28T12:01:20</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-09-28T12:01:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-09-28T12:01:20</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>78</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-208" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886505.61 6538803.11</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-02-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-02-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d1f4d4ef-5649-42b1-be00-5d728e88125a_2011-08-07T14-28-06">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d1f4d4ef-5649-42b1-be00-5d728e88125a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-08-07T14:28:06</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-08-07T14:28:06</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-08-07T14:28:06</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>80</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-209" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886503.02 6538821.21</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-07-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2014-07-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/14</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/14.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e0111538-16e8-4f54-b16f-ad431e5e0605_2012-02-25T09-26-30">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e0111538-16e8-4f54-b16f-ad431e5e0605</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-02-25T09:26:30</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-02-25T09:26:30</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-02-25T09:26:30</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>82</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-210" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886500.84 6538839.18</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-05-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-05-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/15</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/15.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_8fd431fc-bbd1-485b-ad14-7a73019a862d_2016-05-13T09-35-22">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>8fd431fc-bbd1-485b-ad14-7a73019a862d</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2016-05-13T09:35:22</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2016-05-13T09:35:22</zab:startObiekt>
<zab:startWersjaObiekt>2016-05-13T09:35:22</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-211" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886506.19 6538847.43 5886508 6538831.07 5886495.05 6538830.89 5886493.23 6538847.27 5886506.19 6538847.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/6630</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/6630</zab:numerRejestru>
<zab:dataWpisu>2020-06-07</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 82</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2022-11-24</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2022-11-24</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/15</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e3866285-e8d5-45af-a2e9-19e210e58c1a_2015-12-15T14-53-40">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e3866285-e8d5-45af-a2e9-19e210e58c1a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-12-15T14:53:40</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-12-15T14:53:40</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-12-15T14:53:40</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>84</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-212" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886499.05 6538856.81</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-01-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2022-01-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/16</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/16.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_c12814e7-b3df-4b92-9db7-dbf2d96da5cf_2016-06-01T10-57-43">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>c12814e7-b3df-4b92-9db7-dbf2d96da5cf</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2016-06-01T10:57:43</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2016-06-01T10:57:43</zab:startObiekt>
<zab:startWersjaObiekt>2016-06-01T10:57:43</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-213" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886504.43 6538866.32 5886506.19 6538847.43 5886493.23 6538847.27 5886491.47 6538866.19 5886504.43 6538866.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/1325</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/1325</zab:numerRejestru>
<zab:dataWpisu>2012-03-01</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 84</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2014-08-18</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2014-08-18</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/16</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c10caa04-5279-4d54-adfa-9b052caf30af_2020-04-08T14-16-46">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c10caa04-5279-4d54-adfa-9b052caf30af</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-04-08T14:16:46</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-01-22T11:01:03</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-04-08T14:16:46</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>86</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-214" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886497.48 6538875.35</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-02-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-02-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/17</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/17.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5ca8a143-b5a5-4e2d-ade1-0766ed07c9be_2017-11-03T09-08-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5ca8a143-b5a5-4e2d-ade1-0766ed07c9be</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-11-03T09:08:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-11-03T09:08:22</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-11-03T09:08:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>88</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-215" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886496.24 6538892.85</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-12-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-12-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/18</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/18.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_373fa361-e49d-4572-afb1-44edf5d9c7a3_2010-04-13T10-17-38">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>373fa361-e49d-4572-afb1-44edf5d9c7a3</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2010-04-13T10:17:38</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2010-02-28T12:48:13</zab:startObiekt>
<zab:startWersjaObiekt>2010-04-13T10:17:38</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-216" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886501.95 6538901.29 5886503.04 6538884.48 5886490.06 6538884.37 5886488.97 6538901.21 5886501.95 6538901.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/6600</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/6600</zab:numerRejestru>
<zab:dataWpisu>2016-12-19</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 88</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2019-06-07</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2019-06-07</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/18</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_88fe5c8e-85d4-4d15-9e91-39558728d8ff_2012-01-25T14-44-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>88fe5c8e-85d4-4d15-9e91-39558728d8ff</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-01-25T14:44:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-01-25T14:44:56</drz:startObiekt>
<drz:startWersjaObiekt>2012-01-25T14:44:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-217" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886418.6 6539030.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>61387</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>51</drz:obwodPnia130>
<drz:obwodPnia5>63</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-04-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c321ba26-bd7f-4828-9d91-2632650cb09b_2017-11-03T09-08-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c321ba26-bd7f-4828-9d91-2632650cb09b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-11-03T09:08:22</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-11-03T09:08:22</drz:startObiekt>
<drz:startWersjaObiekt>2017-11-03T09:08:22</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-218" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428.89 6539031.1</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>35019</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>144</drz:obwodPnia130>
<drz:obwodPnia5>156</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-02-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_942dc8e2-8e0c-4f23-bb7e-ea1454fde619_2011-12-25T08-15-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>942dc8e2-8e0c-4f23-bb7e-ea1454fde619</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-12-25T08:15:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-12-25T08:15:01</drz:startObiekt>
<drz:startWersjaObiekt>2011-12-25T08:15:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-219" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.3 6539031.28</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>59381</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>59</drz:obwodPnia130>
<drz:obwodPnia5>71</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-06-06</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cd126b77-8ef3-4015-9d4c-1a2f046b875c_2015-03-12T10-06-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cd126b77-8ef3-4015-9d4c-1a2f046b875c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-03-12T10:06:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-03-12T10:06:56</drz:startObiekt>
<drz:startWersjaObiekt>2015-03-12T10:06:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-220" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886451.16 6539031.35</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>84075</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>168</drz:obwodPnia130>
<drz:obwodPnia5>180</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-01-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6922f68c-4997-433a-bcaf-abaa2c09a670_2017-10-26T12-28-07">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6922f68c-4997-433a-bcaf-abaa2c09a670</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-10-26T12:28:07</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-10-26T12:28:07</drz:startObiekt>
<drz:startWersjaObiekt>2017-10-26T12:28:07</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-221" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886463.28 6539031.36</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>62672</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>219</drz:obwodPnia130>
<drz:obwodPnia5>231</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-10-12</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_726e8afc-a3e1-4c86-8dff-09548068e92c_2018-07-23T13-31-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>726e8afc-a3e1-4c86-8dff-09548068e92c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-07-23T13:31:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-07-23T13:31:29</drz:startObiekt>
<drz:startWersjaObiekt>2018-07-23T13:31:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-222" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886475.43 6539031.31</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>30399</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>141</drz:obwodPnia130>
<drz:obwodPnia5>153</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2019-01-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fc694ac5-a527-4d15-8b40-df64709dfc1e_2011-01-24T14-06-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fc694ac5-a527-4d15-8b40-df64709dfc1e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-01-24T14:06:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-01-24T14:06:09</drz:startObiekt>
<drz:startWersjaObiekt>2011-01-24T14:06:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-223" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886487.24 6539031.22</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>55352</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>42</drz:obwodPnia130>
<drz:obwodPnia5>54</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-07-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ba9b4b22-5de0-41cf-a32f-99817e379cc1_2022-12-17T12-29-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ba9b4b22-5de0-41cf-a32f-99817e379cc1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-12-17T12:29:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-12-17T12:29:18</drz:startObiekt>
<drz:startWersjaObiekt>2022-12-17T12:29:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-224" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886503.41 6538919.36</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>89971</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>244</drz:obwodPnia130>
<drz:obwodPnia5>256</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 52</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-01-06</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8b0f1f4a-916d-450e-a12d-3bde5b71e657_2014-04-14T14-18-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8b0f1f4a-916d-450e-a12d-3bde5b71e657</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-04-14T14:18:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-08-07T11:16:37</drz:startObiekt>
<drz:startWersjaObiekt>2014-04-14T14:18:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-225" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886502.83 6538930.25</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>9172</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>60</drz:obwodPnia130>
<drz:obwodPnia5>72</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2017-02-05</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-01-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f5184b3e-4bfc-4d05-baad-061cd0a58bac_2016-05-13T09-35-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f5184b3e-4bfc-4d05-baad-061cd0a58bac</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-05-13T09:35:22</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-05-13T09:35:22</drz:startObiekt>
<drz:startWersjaObiekt>2016-05-13T09:35:22</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-226" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886502.29 6538940.52</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>70417</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>81</drz:obwodPnia130>
<drz:obwodPnia5>93</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-05-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b33669bf-8081-4459-bf08-4d1f2ba6d79f_2014-07-12T11-53-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b33669bf-8081-4459-bf08-4d1f2ba6d79f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-12T11:53:49</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-12T11:53:49</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-12T11:53:49</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-227" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886501.77 6538950.35</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80619</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>174</drz:obwodPnia130>
<drz:obwodPnia5>186</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-02-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1eaaac54-2e59-4c00-a02b-f34efa5752a8_2012-04-16T08-25-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1eaaac54-2e59-4c00-a02b-f34efa5752a8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-04-16T08:25:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-12-25T08:15:01</drz:startObiekt>
<drz:startWersjaObiekt>2012-04-16T08:25:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-228" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886501.26 6538959.69</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>5465</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>146</drz:obwodPnia130>
<drz:obwodPnia5>158</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-09-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d59ecf98-29f2-4aa0-bfc8-755a445ebb8e_2011-08-22T11-06-40">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d59ecf98-29f2-4aa0-bfc8-755a445ebb8e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-08-22T11:06:40</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-08-22T11:06:40</drz:startObiekt>
<drz:startWersjaObiekt>2011-08-22T11:06:40</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-229" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886500.73 6538968.67</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>41957</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>131</drz:obwodPnia130>
<drz:obwodPnia5>143</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-06-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_45828b01-290d-4340-8c0a-3ac2ce818c06_2022-09-22T08-04-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>45828b01-290d-4340-8c0a-3ac2ce818c06</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-09-22T08:04:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-09-22T08:04:47</drz:startObiekt>
<drz:startWersjaObiekt>2022-09-22T08:04:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-230" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886500.18 6538977.59</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>61818</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>43</drz:obwodPnia130>
<drz:obwodPnia5>55</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-07-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_182c00ce-cdf3-4d4b-990b-b915e11dd651_2011-06-24T08-52-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>182c00ce-cdf3-4d4b-990b-b915e11dd651</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-06-24T08:52:49</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-06-24T08:52:49</drz:startObiekt>
<drz:startWersjaObiekt>2011-06-24T08:52:49</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-231" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886499.46 6538988.09</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>48928</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>177</drz:obwodPnia130>
<drz:obwodPnia5>189</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2023-07-26</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-06-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_43813943-9a36-4429-9d47-786e6804dc6c_2023-08-01T11-18-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>43813943-9a36-4429-9d47-786e6804dc6c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-08-01T11:18:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-08-01T11:18:05</drz:startObiekt>
<drz:startWersjaObiekt>2023-08-01T11:18:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-232" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886498.73 6538997.78</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>72950</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>107</drz:obwodPnia130>
<drz:obwodPnia5>119</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-07-13</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a989bdeb-4e73-4a00-908f-40eaed9a8a5a_2020-12-23T10-49-41">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a989bdeb-4e73-4a00-908f-40eaed9a8a5a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-12-23T10:49:41</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-12-23T10:49:41</drz:startObiekt>
<drz:startWersjaObiekt>2020-12-23T10:49:41</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-233" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886497.77 6539009.26</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>47815</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>71</drz:obwodPnia130>
<drz:obwodPnia5>83</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-03-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_86305918-ebf4-4ff5-b13e-9e18815332bb_2023-10-08T10-04-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>86305918-ebf4-4ff5-b13e-9e18815332bb</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-10-08T10:04:11</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-10-08T10:04:11</drz:startObiekt>
<drz:startWersjaObiekt>2023-10-08T10:04:11</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-234" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886496.76 6539019.91</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>88044</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>185</drz:obwodPnia130>
<drz:obwodPnia5>197</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-02-03</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4d9d3e4d-b4cc-402e-9e00-9519ef9025e5_2014-04-14T14-18-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4d9d3e4d-b4cc-402e-9e00-9519ef9025e5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-04-14T14:18:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-04-14T14:18:17</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-04-14T14:18:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>109</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-235" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886457.77 6538971.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-03-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2023-03-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.16</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.16.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_1fb15356-c9f4-4e36-b879-ccb4c0cb2613_2011-05-19T14-47-07">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>1fb15356-c9f4-4e36-b879-ccb4c0cb2613</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2011-05-19T14:47:07</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2011-05-19T14:47:07</zab:startObiekt>
<zab:startWersjaObiekt>2011-05-19T14:47:07</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-236" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886450.7 6538956.17 5886448.86 6538986.11 5886464.83 6538987.09 5886466.67 6538957.15 5886450.7 6538956.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/594</zab:numerKarty>
<zab:nazwa>Ratusz</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/594</zab:numerRejestru>
<zab:dataWpisu>2007-06-08</zab:dataWpisu>
<zab:czasPowstania>1897</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 109</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2009-11-24</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2009-11-24</zab:waznyOd>
<zab:dzialki>049901_1.0001.16</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e7126e01-fe2c-4995-b48b-2338f7226409_2017-12-04T12-56-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e7126e01-fe2c-4995-b48b-2338f7226409</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-12-04T12:56:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-20T13:08:44</drz:startObiekt>
<drz:startWersjaObiekt>2017-12-04T12:56:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-237" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886431.63 6538923.07</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>44348</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>114</drz:obwodPnia130>
<drz:obwodPnia5>126</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-05-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_79dfa55a-1da0-42c5-8e20-09b410f867f6_2019-02-23T09-30-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>79dfa55a-1da0-42c5-8e20-09b410f867f6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-02-23T09:30:11</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-02-23T09:30:11</drz:startObiekt>
<drz:startWersjaObiekt>2019-02-23T09:30:11</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-238" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886489.23 6538924.02</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>50893</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>222</drz:obwodPnia130>
<drz:obwodPnia5>234</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2023-12-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cf07fb7e-989d-48f8-b423-982b7fca2078_2023-07-12T13-27-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cf07fb7e-989d-48f8-b423-982b7fca2078</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-07-12T13:27:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-07-12T13:27:15</drz:startObiekt>
<drz:startWersjaObiekt>2023-07-12T13:27:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-239" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886430.99 6538935.09</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>69582</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>129</drz:obwodPnia130>
<drz:obwodPnia5>141</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-04-15</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_56b87f7e-e0ed-468c-9c6b-1710c26e7dd8_2016-06-20T13-08-44">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>56b87f7e-e0ed-468c-9c6b-1710c26e7dd8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-06-20T13:08:44</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-20T13:08:44</drz:startObiekt>
<drz:startWersjaObiekt>2016-06-20T13:08:44</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-240" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886488.6 6538935.97</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>50463</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>229</drz:obwodPnia130>
<drz:obwodPnia5>241</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-01-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a2609226-558d-48d9-b1c9-a2aeb030e85e_2011-09-19T13-27-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a2609226-558d-48d9-b1c9-a2aeb030e85e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-09-19T13:27:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-09-19T13:27:10</drz:startObiekt>
<drz:startWersjaObiekt>2011-09-19T13:27:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-241" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886430.35 6538947.1</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>10648</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>185</drz:obwodPnia130>
<drz:obwodPnia5>197</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2026-03-26</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-02-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b393bdde-e8bd-443e-a1ee-86f03b595280_2009-02-26T10-00-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b393bdde-e8bd-443e-a1ee-86f03b595280</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-02-26T10:00:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-02-26T10:00:37</drz:startObiekt>
<drz:startWersjaObiekt>2009-02-26T10:00:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-242" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886487.97 6538947.9</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>82081</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>147</drz:obwodPnia130>
<drz:obwodPnia5>159</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>nasadzenie</drz:status>
<drz:waznyOd>2009-06-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a7460cb9-4a48-486a-9cd8-44ece5bc203e_2011-02-23T14-38-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a7460cb9-4a48-486a-9cd8-44ece5bc203e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-02-23T14:38:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-02-23T14:38:35</drz:startObiekt>
<drz:startWersjaObiekt>2011-02-23T14:38:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-243" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886429.69 6538959.1</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>42603</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>128</drz:obwodPnia130>
<drz:obwodPnia5>140</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-02-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e1fbe181-54ce-40e8-876d-a114cb106459_2020-11-11T10-26-39">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e1fbe181-54ce-40e8-876d-a114cb106459</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-11-11T10:26:39</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-11-11T10:26:39</drz:startObiekt>
<drz:startWersjaObiekt>2020-11-11T10:26:39</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-244" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886487.31 6538959.82</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>16925</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>35</drz:obwodPnia130>
<drz:obwodPnia5>47</drz:obwodPnia5>
<drz:wysokosc>7</drz:wysokosc>
<drz:srednicaKorony>2.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-06-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c1617fcf-f8b2-4415-bcdb-82e51966f162_2019-12-14T08-24-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c1617fcf-f8b2-4415-bcdb-82e51966f162</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-12-14T08:24:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-12-14T08:24:50</drz:startObiekt>
<drz:startWersjaObiekt>2019-12-14T08:24:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-245" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428.98 6538971.08</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>85841</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>62</drz:obwodPnia130>
<drz:obwodPnia5>74</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-01-13</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f46a0680-514d-41f2-94e7-fbba7618548f_2013-12-19T11-34-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f46a0680-514d-41f2-94e7-fbba7618548f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-12-19T11:34:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-19T11:34:56</drz:startObiekt>
<drz:startWersjaObiekt>2013-12-19T11:34:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-246" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886486.61 6538971.73</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>2999</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>209</drz:obwodPnia130>
<drz:obwodPnia5>221</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-01-14</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_033a1b14-7bc7-4e48-a09c-d8c02874c2d6_2017-03-11T13-41-33">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>033a1b14-7bc7-4e48-a09c-d8c02874c2d6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-03-11T13:41:33</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-01T10:57:43</drz:startObiekt>
<drz:startWersjaObiekt>2017-03-11T13:41:33</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-247" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428.21 6538983.04</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>49595</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>194</drz:obwodPnia130>
<drz:obwodPnia5>206</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-11-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_76f21142-f04a-4aa2-9218-4314f6c11f20_2019-06-20T09-16-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>76f21142-f04a-4aa2-9218-4314f6c11f20</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-06-20T09:16:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-06-20T09:16:36</drz:startObiekt>
<drz:startWersjaObiekt>2019-06-20T09:16:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-248" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886485.84 6538983.61</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>34941</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>187</drz:obwodPnia130>
<drz:obwodPnia5>199</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-11-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1e562751-75dc-43b8-bbea-7814d7e17921_2009-11-03T09-57-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1e562751-75dc-43b8-bbea-7814d7e17921</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-11-03T09:57:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-11-03T09:57:37</drz:startObiekt>
<drz:startWersjaObiekt>2009-11-03T09:57:37</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2011-01-24T14:06:09</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-249" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886427.35 6538994.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>78868</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>124</drz:obwodPnia130>
<drz:obwodPnia5>136</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2015-01-14</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-12-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1e562751-75dc-43b8-bbea-7814d7e17921_2011-01-24T14-06-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1e562751-75dc-43b8-bbea-7814d7e17921</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-01-24T14:06:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-11-03T09:57:37</drz:startObiekt>
<drz:startWersjaObiekt>2011-01-24T14:06:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-250" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886427.35 6538994.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>78868</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>124</drz:obwodPnia130>
<drz:obwodPnia5>136</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2015-01-14</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-12-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b2af3f11-3b6d-4086-bc4d-b2d28288a3f9_2015-11-03T09-06-21">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b2af3f11-3b6d-4086-bc4d-b2d28288a3f9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-11-03T09:06:21</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-11-03T09:06:21</drz:startObiekt>
<drz:startWersjaObiekt>2015-11-03T09:06:21</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-251" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886484.98 6538995.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>54558</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>162</drz:obwodPnia130>
<drz:obwodPnia5>174</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-11-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_06944fde-0b8f-49c7-9002-e0e4f65aaa7b_2024-03-28T14-05-33">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>06944fde-0b8f-49c7-9002-e0e4f65aaa7b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-03-28T14:05:33</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-03-28T14:05:33</drz:startObiekt>
<drz:startWersjaObiekt>2024-03-28T14:05:33</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-252" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886426.39 6539006.9</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>61644</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>231</drz:obwodPnia130>
<drz:obwodPnia5>243</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-10-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_49183b95-fcf5-4802-b411-705cc86b9bb6_2015-09-09T12-03-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>49183b95-fcf5-4802-b411-705cc86b9bb6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-09-09T12:03:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-09-09T12:03:16</drz:startObiekt>
<drz:startWersjaObiekt>2015-09-09T12:03:16</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-253" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886484.01 6539007.32</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>37872</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>94</drz:obwodPnia130>
<drz:obwodPnia5>106</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-08-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5071a7d9-42f7-40f9-aaf7-5f1c3daf18a7_2015-10-17T11-38-12">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5071a7d9-42f7-40f9-aaf7-5f1c3daf18a7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-10-17T11:38:12</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-10-17T11:38:12</drz:startObiekt>
<drz:startWersjaObiekt>2015-10-17T11:38:12</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-254" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886425.3 6539018.8</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>34948</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>140</drz:obwodPnia130>
<drz:obwodPnia5>152</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2014-03-23</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-02-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_65dad96c-ef2b-4d73-aeab-20956788990f_2014-08-02T10-47-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>65dad96c-ef2b-4d73-aeab-20956788990f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-08-02T10:47:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-06-27T08:40:02</drz:startObiekt>
<drz:startWersjaObiekt>2014-08-02T10:47:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-255" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.91 6539019.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>75469</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>220</drz:obwodPnia130>
<drz:obwodPnia5>232</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-03-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c872faf5-910a-41d9-a338-d8cb9ab4b8a3_2013-08-16T10-13-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c872faf5-910a-41d9-a338-d8cb9ab4b8a3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-08-16T10:13:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-08-16T10:13:50</drz:startObiekt>
<drz:startWersjaObiekt>2013-08-16T10:13:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-256" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886493.2 6539050.22</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>32972</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>252</drz:obwodPnia130>
<drz:obwodPnia5>264</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 53</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-11-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7df5f88c-881f-4fcc-a93d-0d672f6e8634_2014-07-19T12-45-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7df5f88c-881f-4fcc-a93d-0d672f6e8634</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-19T12:45:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-19T12:45:15</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-19T12:45:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-257" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886491.71 6539060.68</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>27413</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>247</drz:obwodPnia130>
<drz:obwodPnia5>259</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 14</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-05-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_76fe6558-481a-41e6-818b-609c400e9fef_2022-03-27T14-14-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>76fe6558-481a-41e6-818b-609c400e9fef</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-03-27T14:14:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-03-27T14:14:32</drz:startObiekt>
<drz:startWersjaObiekt>2022-03-27T14:14:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-258" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886490.17 6539070.59</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>48853</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>175</drz:obwodPnia130>
<drz:obwodPnia5>187</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-07-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_596c3996-9d20-443e-a88e-84e198e4f4b7_2009-06-14T10-30-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>596c3996-9d20-443e-a88e-84e198e4f4b7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-14T10:30:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-14T10:30:45</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-14T10:30:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-259" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886488.55 6539080.2</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>17156</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>244</drz:obwodPnia130>
<drz:obwodPnia5>256</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 17</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-12-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_be2d2f8f-8a21-4342-9a91-880cc4cc76c9_2021-02-04T12-54-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>be2d2f8f-8a21-4342-9a91-880cc4cc76c9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-02-04T12:54:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-02-04T12:54:45</drz:startObiekt>
<drz:startWersjaObiekt>2021-02-04T12:54:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-260" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886486.62 6539090.8</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>26354</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>57</drz:obwodPnia130>
<drz:obwodPnia5>69</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-07-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d4663084-932b-4ac5-97c6-3da46dcc67db_2013-03-12T09-40-07">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d4663084-932b-4ac5-97c6-3da46dcc67db</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-03-12T09:40:07</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-03-12T09:40:07</drz:startObiekt>
<drz:startWersjaObiekt>2013-03-12T09:40:07</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-261" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886484.86 6539099.79</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>32323</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>63</drz:obwodPnia130>
<drz:obwodPnia5>75</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-11-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_386292de-aec7-4cb6-860d-f39b46b86876_2022-02-14T14-18-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>386292de-aec7-4cb6-860d-f39b46b86876</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-02-14T14:18:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-02-14T14:18:10</drz:startObiekt>
<drz:startWersjaObiekt>2022-02-14T14:18:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-262" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.69 6539110.21</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>1304</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>205</drz:obwodPnia130>
<drz:obwodPnia5>217</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-04-06</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d08cf096-d373-4d7e-9c02-ce2499417a0f_2022-11-06T11-45-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d08cf096-d373-4d7e-9c02-ce2499417a0f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-11-06T11:45:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-02-14T14:18:10</drz:startObiekt>
<drz:startWersjaObiekt>2022-11-06T11:45:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-263" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886480.71 6539119.21</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>56351</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>106</drz:obwodPnia130>
<drz:obwodPnia5>118</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-12-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e210b274-2577-4028-8aec-98a74853c506_2012-06-10T09-56-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e210b274-2577-4028-8aec-98a74853c506</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-06-10T09:56:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-09-10T09:31:12</drz:startObiekt>
<drz:startWersjaObiekt>2012-06-10T09:56:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-264" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886478.18 6539130.12</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>25104</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>55</drz:obwodPnia130>
<drz:obwodPnia5>67</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-06-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5c4452b8-6a3d-48c2-a3f0-c83cd1b49b9a_2020-08-21T10-13-59">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5c4452b8-6a3d-48c2-a3f0-c83cd1b49b9a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-08-21T10:13:59</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-08-21T10:13:59</drz:startObiekt>
<drz:startWersjaObiekt>2020-08-21T10:13:59</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-265" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886475.49 6539141.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24775</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>95</drz:obwodPnia130>
<drz:obwodPnia5>107</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-03-15</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ba3228c7-9cc2-4256-9e7e-1a37fc783c90_2020-12-01T13-36-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ba3228c7-9cc2-4256-9e7e-1a37fc783c90</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-12-01T13:36:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-12-01T13:36:19</drz:startObiekt>
<drz:startWersjaObiekt>2020-12-01T13:36:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-266" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886473.13 6539150.41</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>11376</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>155</drz:obwodPnia130>
<drz:obwodPnia5>167</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-06-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_ece09d8a-c6e2-4e9b-bd0e-8c3f9a020dea_2013-04-28T14-16-23">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>ece09d8a-c6e2-4e9b-bd0e-8c3f9a020dea</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2013-04-28T14:16:23</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2013-04-28T14:16:23</zab:startObiekt>
<zab:startWersjaObiekt>2013-04-28T14:16:23</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-267" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve gml:id="ID-268"><gml:segments><gml:LineStringSegment><gml:posList>5886446.52 6539112.37 5886452.87 6539078.97 5886449.63 6539078.36 5886450.75 6539072.46 5886444.46 6539071.27 5886443.34 6539077.16 5886440.1 6539076.54 5886433.75 6539109.95</gml:posList></gml:LineStringSegment><gml:Arc numArc="1" interpolation="circularArc3Points"><gml:posList>5886433.75 6539109.95 5886438.92 6539117.55 5886446.52 6539112.37</gml:posList></gml:Arc></gml:segments></gml:Curve>
</gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/3210</zab:numerKarty>
<zab:nazwa>Kościół parafialny pw. św. Mikołaja</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/3210</zab:numerRejestru>
<zab:dataWpisu>2008-01-19</zab:dataWpisu>
<zab:czasPowstania>XIV w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 145</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2010-07-07</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2010-07-07</zab:waznyOd>
<zab:dzialki>049901_1.0001.17</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bd3b5e14-8411-4597-9f26-05182185ea37_2014-11-12T12-27-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bd3b5e14-8411-4597-9f26-05182185ea37</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-11-12T12:27:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-11-12T12:27:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-11-12T12:27:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>145</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-269" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886408.03 6539138.94</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-07-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2016-07-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.17</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.17.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_10a75947-0cd0-4f20-a01c-ba5e348567b6_2009-12-14T10-58-42">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>10a75947-0cd0-4f20-a01c-ba5e348567b6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-12-14T10:58:42</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-12-14T10:58:42</drz:startObiekt>
<drz:startWersjaObiekt>2009-12-14T10:58:42</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-270" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886415.1 6539053.01</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>59602</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>104</drz:obwodPnia130>
<drz:obwodPnia5>116</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2015-03-05</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-01-29</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ffcf4426-4ffb-4c7c-9277-83004a23f28e_2015-03-12T10-06-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ffcf4426-4ffb-4c7c-9277-83004a23f28e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-03-12T10:06:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-13T11:12:26</drz:startObiekt>
<drz:startWersjaObiekt>2015-03-12T10:06:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-271" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886485.11 6539053.22</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>79315</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>236</drz:obwodPnia130>
<drz:obwodPnia5>248</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 16</drz:pomnikPrzyrody>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-04-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_76d2abd4-e37d-4ccb-9f9d-7e5d3cee7aaf_2020-06-02T09-28-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>76d2abd4-e37d-4ccb-9f9d-7e5d3cee7aaf</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-06-02T09:28:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-06-02T09:28:50</drz:startObiekt>
<drz:startWersjaObiekt>2020-06-02T09:28:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-272" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886483.84 6539061.95</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80515</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>40</drz:obwodPnia130>
<drz:obwodPnia5>52</drz:obwodPnia5>
<drz:wysokosc>7</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-09-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_241983c0-f154-4e88-a626-99949e2a7b85_2023-07-12T13-27-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>241983c0-f154-4e88-a626-99949e2a7b85</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-07-12T13:27:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-07-12T13:27:15</drz:startObiekt>
<drz:startWersjaObiekt>2023-07-12T13:27:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-273" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886412.51 6539070.59</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>56803</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>242</drz:obwodPnia130>
<drz:obwodPnia5>254</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 4</drz:pomnikPrzyrody>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-01-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_765e0341-b34c-4d0e-9e8c-2c22da1892d7_2013-10-13T11-51-00">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>765e0341-b34c-4d0e-9e8c-2c22da1892d7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-10-13T11:51:00</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-10-13T11:51:00</drz:startObiekt>
<drz:startWersjaObiekt>2013-10-13T11:51:00</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-274" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.48 6539070.67</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>76966</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>216</drz:obwodPnia130>
<drz:obwodPnia5>228</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2017-11-04</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-09-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0b8c41b4-7994-4a80-a05f-db0450dede4e_2019-10-10T13-04-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0b8c41b4-7994-4a80-a05f-db0450dede4e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-10-10T13:04:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-10-10T13:04:06</drz:startObiekt>
<drz:startWersjaObiekt>2019-10-10T13:04:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-275" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886411.07 6539079.36</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>8338</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>156</drz:obwodPnia130>
<drz:obwodPnia5>168</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2017-07-22</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-06-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0a46ad65-d1bd-4f1c-a327-f4ab278fe4b6_2016-06-01T10-57-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0a46ad65-d1bd-4f1c-a327-f4ab278fe4b6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-06-01T10:57:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-01T10:57:43</drz:startObiekt>
<drz:startWersjaObiekt>2016-06-01T10:57:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-276" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886481.02 6539079.37</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24327</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>137</drz:obwodPnia130>
<drz:obwodPnia5>149</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-08-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e7d2eecd-3fa8-40d1-afe0-2d8d8f6b9d79_2016-08-03T08-55-30">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e7d2eecd-3fa8-40d1-afe0-2d8d8f6b9d79</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-08-03T08:55:30</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-03T08:55:30</drz:startObiekt>
<drz:startWersjaObiekt>2016-08-03T08:55:30</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-277" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886409.53 6539088.11</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>32717</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>113</drz:obwodPnia130>
<drz:obwodPnia5>125</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-01-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3d091945-a2a9-47af-b3e8-09b1c670337e_2019-12-25T10-14-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3d091945-a2a9-47af-b3e8-09b1c670337e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-12-25T10:14:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-12-25T10:14:35</drz:startObiekt>
<drz:startWersjaObiekt>2019-12-25T10:14:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-278" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886479.46 6539088.06</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>33820</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>108</drz:obwodPnia130>
<drz:obwodPnia5>120</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2014-11-22</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cd95b681-69da-47d1-94f6-5f5e529792c2_2018-05-20T11-53-52">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cd95b681-69da-47d1-94f6-5f5e529792c2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-05-20T11:53:52</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-05-20T11:53:52</drz:startObiekt>
<drz:startWersjaObiekt>2018-05-20T11:53:52</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-279" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886407.9 6539096.84</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>15569</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>188</drz:obwodPnia130>
<drz:obwodPnia5>200</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-04-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_edd2d1fe-ee4d-45e2-b11e-ff8555946e89_2024-02-14T08-26-26">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>edd2d1fe-ee4d-45e2-b11e-ff8555946e89</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-02-14T08:26:26</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-02-14T08:26:26</drz:startObiekt>
<drz:startWersjaObiekt>2024-02-14T08:26:26</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-280" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886477.81 6539096.73</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>65309</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>49</drz:obwodPnia130>
<drz:obwodPnia5>61</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-07-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1e20f594-f4a4-476d-b36a-17043f90450a_2017-02-24T11-06-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1e20f594-f4a4-476d-b36a-17043f90450a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-02-24T11:06:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-02-24T11:06:10</drz:startObiekt>
<drz:startWersjaObiekt>2017-02-24T11:06:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-281" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886476.06 6539105.38</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>54956</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>203</drz:obwodPnia130>
<drz:obwodPnia5>215</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-12-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_985f72ef-2529-4368-a8e3-964fd4d20fff_2024-02-27T12-07-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>985f72ef-2529-4368-a8e3-964fd4d20fff</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-02-27T12:07:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-02-27T12:07:08</drz:startObiekt>
<drz:startWersjaObiekt>2024-02-27T12:07:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-282" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886404.36 6539114.25</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>88138</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>250</drz:obwodPnia130>
<drz:obwodPnia5>262</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 19</drz:pomnikPrzyrody>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2015-11-20</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-10-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_317d7148-56c9-44f9-b106-f3f1137a77b1_2010-08-03T14-27-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>317d7148-56c9-44f9-b106-f3f1137a77b1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-08-03T14:27:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-08-03T14:27:36</drz:startObiekt>
<drz:startWersjaObiekt>2010-08-03T14:27:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-283" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886474.21 6539114.02</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>47031</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>142</drz:obwodPnia130>
<drz:obwodPnia5>154</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-09-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_22998e77-79b1-421f-a201-be667da0931e_2019-06-10T12-10-46">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>22998e77-79b1-421f-a201-be667da0931e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-06-10T12:10:46</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-06-10T12:10:46</drz:startObiekt>
<drz:startWersjaObiekt>2019-06-10T12:10:46</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-284" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886470.27 6539131.25</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>76198</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>199</drz:obwodPnia130>
<drz:obwodPnia5>211</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-04-24</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-03-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f174046e-1e88-4314-9296-86638172262f_2023-09-25T11-20-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f174046e-1e88-4314-9296-86638172262f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-09-25T11:20:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-09-25T11:20:57</drz:startObiekt>
<drz:startWersjaObiekt>2023-09-25T11:20:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-285" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886467.15 6539172.76</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>90540</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>76</drz:obwodPnia130>
<drz:obwodPnia5>88</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-07-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1ee90953-ba75-43f0-9237-8733e419c5ee_2023-03-06T11-17-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1ee90953-ba75-43f0-9237-8733e419c5ee</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-03-06T11:17:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-06T11:17:38</drz:startObiekt>
<drz:startWersjaObiekt>2023-03-06T11:17:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-286" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886464.45 6539182.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>83873</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>162</drz:obwodPnia130>
<drz:obwodPnia5>174</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-10-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_bcd9fb85-f2ed-409b-bee3-e6ae4286f26b_2013-08-07T11-16-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>bcd9fb85-f2ed-409b-bee3-e6ae4286f26b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-08-07T11:16:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-08-07T11:16:37</drz:startObiekt>
<drz:startWersjaObiekt>2013-08-07T11:16:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-287" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886461.37 6539193.43</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>47322</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>214</drz:obwodPnia130>
<drz:obwodPnia5>226</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-01-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f56dfba1-359c-4d97-8b4b-0827b3e9d19a_2015-05-19T09-10-24">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f56dfba1-359c-4d97-8b4b-0827b3e9d19a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-05-19T09:10:24</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-13T11:12:26</drz:startObiekt>
<drz:startWersjaObiekt>2015-05-19T09:10:24</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-288" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886458.26 6539204.35</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>36079</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>209</drz:obwodPnia130>
<drz:obwodPnia5>221</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-09-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_84ad1106-814c-4224-be8d-377ccbf104b2_2023-05-07T13-16-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>84ad1106-814c-4224-be8d-377ccbf104b2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-05-07T13:16:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-05-07T13:16:35</drz:startObiekt>
<drz:startWersjaObiekt>2023-05-07T13:16:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-289" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886455.14 6539215.33</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>29803</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>105</drz:obwodPnia130>
<drz:obwodPnia5>117</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-05-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_165cc96e-c149-49f1-a193-affc3a50ffad_2020-12-23T10-49-41">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>165cc96e-c149-49f1-a193-affc3a50ffad</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-12-23T10:49:41</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-12-23T10:49:41</drz:startObiekt>
<drz:startWersjaObiekt>2020-12-23T10:49:41</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-290" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886452.28 6539225.42</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>13725</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>197</drz:obwodPnia130>
<drz:obwodPnia5>209</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-04-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_159d00fb-0ab1-4852-a3af-ed2ee3ff0e64_2018-06-10T09-30-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>159d00fb-0ab1-4852-a3af-ed2ee3ff0e64</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-10T09:30:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-10T09:30:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-10T09:30:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-291" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886449.74 6539234.47</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>42679</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>220</drz:obwodPnia130>
<drz:obwodPnia5>232</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-04-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c8c8ac84-a4ba-4bb8-982b-926836dfef7e_2011-01-06T08-54-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c8c8ac84-a4ba-4bb8-982b-926836dfef7e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-01-06T08:54:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-01-06T08:54:17</drz:startObiekt>
<drz:startWersjaObiekt>2011-01-06T08:54:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-292" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886446.98 6539244.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>43101</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>205</drz:obwodPnia130>
<drz:obwodPnia5>217</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-10-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7b1a9ca1-0b5a-4e23-9ade-d78572cc3efe_2021-10-18T14-26-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7b1a9ca1-0b5a-4e23-9ade-d78572cc3efe</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-10-18T14:26:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-10-18T14:26:50</drz:startObiekt>
<drz:startWersjaObiekt>2021-10-18T14:26:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-293" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886444.58 6539253.39</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>88548</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>161</drz:obwodPnia130>
<drz:obwodPnia5>173</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-06-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2048be3a-add7-4127-a155-e594f7be19b1_2024-01-16T11-52-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2048be3a-add7-4127-a155-e594f7be19b1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-01-16T11:52:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-01-16T11:52:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-294" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.69 6539264.42</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>65784</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>215</drz:obwodPnia130>
<drz:obwodPnia5>227</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-08-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4abe3a14-8d5a-4759-abf9-21ba09b79eb0_2014-04-25T14-25-13">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4abe3a14-8d5a-4759-abf9-21ba09b79eb0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-04-25T14:25:13</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-04-25T14:25:13</drz:startObiekt>
<drz:startWersjaObiekt>2014-04-25T14:25:13</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-295" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886439.52 6539273.04</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>46564</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>149</drz:obwodPnia130>
<drz:obwodPnia5>161</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2024-10-15</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-09-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f32ab257-93d2-41dc-b874-3c681e12aa86_2020-09-14T08-31-54">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f32ab257-93d2-41dc-b874-3c681e12aa86</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-09-14T08:31:54</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-09-14T08:31:54</drz:startObiekt>
<drz:startWersjaObiekt>2020-09-14T08:31:54</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-296" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886437.23 6539282.44</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>7260</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>232</drz:obwodPnia130>
<drz:obwodPnia5>244</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-05-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_33aa726c-63c3-4877-bd8e-5a56ab510fdf_2020-09-14T08-31-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>33aa726c-63c3-4877-bd8e-5a56ab510fdf</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-09-14T08:31:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-09-14T08:31:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-09-14T08:31:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-297" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886422.22 6539196.62</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-11-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-11-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.18/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.18/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_53646535-8adf-479c-8fba-51c0d73ab3ef_2009-06-14T10-30-45">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>53646535-8adf-479c-8fba-51c0d73ab3ef</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-06-14T10:30:45</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-06-14T10:30:45</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-06-14T10:30:45</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>183</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-298" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886405.81 6539256.15</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-02-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-88e1-1854ad3a3a6e_2013-04-08T09-37-43"/>
<prgad:waznyOd>2021-02-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.18/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.18/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d56ee548-d2cc-4ed7-9dfd-2da48c7592a4_2021-08-15T10-12-00">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d56ee548-d2cc-4ed7-9dfd-2da48c7592a4</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-08-15T10:12:00</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-08-15T10:12:00</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-08-15T10:12:00</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>39</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-299" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886583.42 6538631.36</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-12-12</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2015-12-12</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_010112c8-0da2-458d-af5a-e7d9fe5a3054_2015-07-16T14-11-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>010112c8-0da2-458d-af5a-e7d9fe5a3054</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-07-16T14:11:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-07-16T14:11:36</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-07-16T14:11:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>41</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-300" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886576.74 6538654.15</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-12-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-12-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_edab0aae-0c45-4138-863e-6f328b170973_2017-08-04T11-56-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>edab0aae-0c45-4138-863e-6f328b170973</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-08-04T11:56:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-08-04T11:56:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-08-04T11:56:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>43</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-301" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886570.12 6538680.35</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-09-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2012-09-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fa50dbb0-25d9-48bd-831b-357f5cf8fc47_2021-10-18T14-26-50">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fa50dbb0-25d9-48bd-831b-357f5cf8fc47</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-10-18T14:26:50</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-10-18T14:26:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-10-18T14:26:50</prgad:startWersjaObiekt>
<prgad:koniecWersjaObiekt>2023-02-28T11:14:14</prgad:koniecWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-302" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886563.39 6538705.82</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-05-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-05-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fa50dbb0-25d9-48bd-831b-357f5cf8fc47_2023-02-28T11-14-14">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fa50dbb0-25d9-48bd-831b-357f5cf8fc47</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-02-28T11:14:14</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-10-18T14:26:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-02-28T11:14:14</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-303" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886563.39 6538705.82</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-05-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-05-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0415514b-219b-498c-8211-9b8ecf4f58d1_2022-06-24T09-57-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0415514b-219b-498c-8211-9b8ecf4f58d1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-06-24T09:57:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-06-24T09:57:22</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-06-24T09:57:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>47A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-304" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886557.17 6538732.41</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-04-13</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2012-04-13</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_2cbf0b32-30ef-4ca3-ac26-f8fe59ad56e7_2016-10-03T12-43-44">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>2cbf0b32-30ef-4ca3-ac26-f8fe59ad56e7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-10-03T12:43:44</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-10-03T12:43:44</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-10-03T12:43:44</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>38</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-305" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886652.23 6538633.09</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-03-05</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2022-03-05</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_dc30c110-16f4-4d8c-940c-b63dbef46175_2010-05-15T11-02-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>dc30c110-16f4-4d8c-940c-b63dbef46175</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-05-15T11:02:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-05-15T11:02:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-05-15T11:02:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>40</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-306" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886646.33 6538652.75</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-11-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2022-11-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3fcf9c28-9c31-447d-a7aa-8e5da2754cad_2024-05-25T08-32-44">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3fcf9c28-9c31-447d-a7aa-8e5da2754cad</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2024-05-25T08:32:44</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-11-27T11:29:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2024-05-25T08:32:44</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>42</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-307" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886642.29 6538676.27</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-05-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2025-05-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d55d73b6-0f12-41b0-a5f1-d66c6573e7d6_2022-01-11T14-21-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d55d73b6-0f12-41b0-a5f1-d66c6573e7d6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-01-11T14:21:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-04-26T11:51:27</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-01-11T14:21:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>44</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-308" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886635.84 6538698.46</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-06-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2012-06-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b630ab57-5a2a-4494-b884-b4bd74c088c9_2013-03-28T08-01-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b630ab57-5a2a-4494-b884-b4bd74c088c9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-03-28T08:01:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-03-28T08:01:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-03-28T08:01:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>46</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-309" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886628.63 6538719.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-11-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2024-11-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_41bf8937-04bc-4969-8fa9-1b63c93f38ea_2019-01-05T10-42-33">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>41bf8937-04bc-4969-8fa9-1b63c93f38ea</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-01-05T10:42:33</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-01-05T10:42:33</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-01-05T10:42:33</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>48A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-310" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886624.29 6538740.57</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2010-05-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e9866f8a-a137-4bc1-8e0e-d171db47476b_2019-06-10T12-10-46">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e9866f8a-a137-4bc1-8e0e-d171db47476b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-06-10T12:10:46</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-06-10T12:10:46</drz:startObiekt>
<drz:startWersjaObiekt>2019-06-10T12:10:46</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-311" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886547.83 6538823.19</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>2569</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>129</drz:obwodPnia130>
<drz:obwodPnia5>141</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-01-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_26ffa3ec-4994-43e5-9186-f4bd74d55c97_2009-04-17T13-37-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>26ffa3ec-4994-43e5-9186-f4bd74d55c97</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-04-17T13:37:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-04-17T13:37:58</drz:startObiekt>
<drz:startWersjaObiekt>2009-04-17T13:37:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-312" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886529.77 6538867.3</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>11247</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>60</drz:obwodPnia130>
<drz:obwodPnia5>72</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-09-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3e0a8949-f06e-477f-8593-f9233ca62ba3_2023-05-07T13-16-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3e0a8949-f06e-477f-8593-f9233ca62ba3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-05-07T13:16:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-05-07T13:16:35</drz:startObiekt>
<drz:startWersjaObiekt>2023-05-07T13:16:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-313" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886572.65 6538796.48</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>35993</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>203</drz:obwodPnia130>
<drz:obwodPnia5>215</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-01-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d2cd839d-9d61-4e50-b912-dc522972f595_2010-07-10T09-16-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d2cd839d-9d61-4e50-b912-dc522972f595</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-07-10T09:16:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-07-10T09:16:50</drz:startObiekt>
<drz:startWersjaObiekt>2010-07-10T09:16:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-314" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886593.68 6538798.91</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>63949</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>160</drz:obwodPnia130>
<drz:obwodPnia5>172</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-12-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_55974abb-6355-4828-94b2-adf7433f6a03_2022-11-06T11-45-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>55974abb-6355-4828-94b2-adf7433f6a03</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-11-06T11:45:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-11-06T11:45:51</drz:startObiekt>
<drz:startWersjaObiekt>2022-11-06T11:45:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-315" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886555.11 6538782.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>70817</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>109</drz:obwodPnia130>
<drz:obwodPnia5>121</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-10-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fa67b54b-6039-4c23-866a-85d204ce145b_2020-01-17T13-25-39">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fa67b54b-6039-4c23-866a-85d204ce145b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-01-17T13:25:39</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-01-17T13:25:39</drz:startObiekt>
<drz:startWersjaObiekt>2020-01-17T13:25:39</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-316" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.22 6538887.25</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24852</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>173</drz:obwodPnia130>
<drz:obwodPnia5>185</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-06-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6ea661f1-4ed3-43c6-bea8-cb87353f3d74_2024-01-16T11-52-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6ea661f1-4ed3-43c6-bea8-cb87353f3d74</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-01-16T11:52:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-01-16T11:52:51</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2024-10-03T08:08:37</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-317" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886576 6538838.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>17561</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>249</drz:obwodPnia130>
<drz:obwodPnia5>261</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 2</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-01-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6ea661f1-4ed3-43c6-bea8-cb87353f3d74_2024-10-03T08-08-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6ea661f1-4ed3-43c6-bea8-cb87353f3d74</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-10-03T08:08:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-10-03T08:08:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-318" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886576 6538838.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>17561</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>249</drz:obwodPnia130>
<drz:obwodPnia5>261</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 2</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-01-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_79ab0420-a512-4ce7-945a-b20c36b7cd07_2015-06-14T10-10-34">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>79ab0420-a512-4ce7-945a-b20c36b7cd07</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-06-14T10:10:34</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-04-14T10:50:10</drz:startObiekt>
<drz:startWersjaObiekt>2015-06-14T10:10:34</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-319" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886604.08 6538815.38</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>18440</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>218</drz:obwodPnia130>
<drz:obwodPnia5>230</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-03-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_004c95c5-1b7a-4d1a-a930-001c55215617_2014-08-02T10-47-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>004c95c5-1b7a-4d1a-a930-001c55215617</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-08-02T10:47:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-08-02T10:47:03</drz:startObiekt>
<drz:startWersjaObiekt>2014-08-02T10:47:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-320" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886537.4 6538795.02</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>58193</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>85</drz:obwodPnia130>
<drz:obwodPnia5>97</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-04-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_28ea7383-1730-4a0f-b37e-68a971ddadb3_2023-04-03T10-13-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>28ea7383-1730-4a0f-b37e-68a971ddadb3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-04-03T10:13:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-04-03T10:13:09</drz:startObiekt>
<drz:startWersjaObiekt>2023-04-03T10:13:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-321" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886563.49 6538820.89</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>40351</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>117</drz:obwodPnia130>
<drz:obwodPnia5>129</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-05-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0b696418-936e-4d4f-bb36-0531c6b6386e_2018-06-18T09-19-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0b696418-936e-4d4f-bb36-0531c6b6386e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-18T09:19:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-18T09:19:56</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-18T09:19:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-322" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.82 6538834.63</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>15447</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>158</drz:obwodPnia130>
<drz:obwodPnia5>170</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-09-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5bf96e59-41ec-447f-baa3-65b7aa2bd433_2012-12-16T14-29-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5bf96e59-41ec-447f-baa3-65b7aa2bd433</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-12-16T14:29:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-16T14:29:56</drz:startObiekt>
<drz:startWersjaObiekt>2012-12-16T14:29:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-323" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886610.6 6538898.77</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>90993</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>119</drz:obwodPnia130>
<drz:obwodPnia5>131</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-05-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2510cdf5-3864-4d32-940c-361d8649c808_2012-10-24T08-37-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2510cdf5-3864-4d32-940c-361d8649c808</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-10-24T08:37:22</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-10-24T08:37:22</drz:startObiekt>
<drz:startWersjaObiekt>2012-10-24T08:37:22</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-324" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.45 6538880.28</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>52927</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>144</drz:obwodPnia130>
<drz:obwodPnia5>156</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-04-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3d88156c-fcc1-479b-94c8-7a4269d25843_2015-12-15T14-53-40">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3d88156c-fcc1-479b-94c8-7a4269d25843</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-12-15T14:53:40</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-12-15T14:53:40</drz:startObiekt>
<drz:startWersjaObiekt>2015-12-15T14:53:40</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2016-07-14T10:15:43</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-325" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886544.93 6538764.39</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24567</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>161</drz:obwodPnia130>
<drz:obwodPnia5>173</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-05-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3d88156c-fcc1-479b-94c8-7a4269d25843_2016-07-14T10-15-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3d88156c-fcc1-479b-94c8-7a4269d25843</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-07-14T10:15:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-12-15T14:53:40</drz:startObiekt>
<drz:startWersjaObiekt>2016-07-14T10:15:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-326" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886544.93 6538764.39</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24567</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>161</drz:obwodPnia130>
<drz:obwodPnia5>173</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-05-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_69b747e0-5635-4822-b516-7f9e6f4e0109_2019-09-24T14-15-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>69b747e0-5635-4822-b516-7f9e6f4e0109</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-09-24T14:15:23</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-09-24T14:15:23</drz:startObiekt>
<drz:startWersjaObiekt>2019-09-24T14:15:23</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-327" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886566.42 6538858.22</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>41971</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>139</drz:obwodPnia130>
<drz:obwodPnia5>151</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-06-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f64237b0-7422-453f-b691-c9af2a9326b2_2020-09-16T11-53-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f64237b0-7422-453f-b691-c9af2a9326b2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-09-16T11:53:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-03-26T13:36:31</drz:startObiekt>
<drz:startWersjaObiekt>2020-09-16T11:53:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-328" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886593.78 6538822.73</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>38754</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>246</drz:obwodPnia130>
<drz:obwodPnia5>258</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 15</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-01-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2052e18b-6baf-418d-8773-9702c52ea200_2023-12-25T11-31-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2052e18b-6baf-418d-8773-9702c52ea200</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-12-25T11:31:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-12-25T11:31:47</drz:startObiekt>
<drz:startWersjaObiekt>2023-12-25T11:31:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-329" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886566.92 6538823.77</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>71969</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>174</drz:obwodPnia130>
<drz:obwodPnia5>186</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-11-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_37e96158-3d21-49de-8315-eeae041b9e8e_2010-09-07T10-35-00">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>37e96158-3d21-49de-8315-eeae041b9e8e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-09-07T10:35:00</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-09-07T10:35:00</drz:startObiekt>
<drz:startWersjaObiekt>2010-09-07T10:35:00</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-330" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886613.22 6538812.67</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>58003</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>137</drz:obwodPnia130>
<drz:obwodPnia5>149</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-09-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_06106fbb-11ca-4f79-9b4c-d7d23822eea3_2018-06-10T09-30-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>06106fbb-11ca-4f79-9b4c-d7d23822eea3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-10T09:30:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-10T09:30:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-10T09:30:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-331" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.59 6538792.06</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>9724</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>178</drz:obwodPnia130>
<drz:obwodPnia5>190</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2021-11-22</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_49bb3ef8-2208-447d-95e0-4ddd8895e5ac_2021-02-04T12-54-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>49bb3ef8-2208-447d-95e0-4ddd8895e5ac</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-02-04T12:54:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-02-04T12:54:45</drz:startObiekt>
<drz:startWersjaObiekt>2021-02-04T12:54:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-332" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886590.19 6538777.71</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>67743</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>129</drz:obwodPnia130>
<drz:obwodPnia5>141</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_68cc5b28-eb80-4ae9-a226-d177702b6d43_2018-01-10T13-03-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>68cc5b28-eb80-4ae9-a226-d177702b6d43</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-01-10T13:03:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-01-10T13:03:38</drz:startObiekt>
<drz:startWersjaObiekt>2018-01-10T13:03:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-333" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.95 6538852.78</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>41501</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>242</drz:obwodPnia130>
<drz:obwodPnia5>254</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 2</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-11-12</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_aef4fcd4-8226-4a2f-969d-c0a4a7969195_2010-07-10T09-16-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>aef4fcd4-8226-4a2f-969d-c0a4a7969195</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-07-10T09:16:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-08-15T13:43:34</drz:startObiekt>
<drz:startWersjaObiekt>2010-07-10T09:16:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-334" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886545.11 6538851.89</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>36202</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>162</drz:obwodPnia130>
<drz:obwodPnia5>174</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2021-12-18</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-11-13</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_45793290-ba68-4801-b45d-ea5312723fa6_2016-05-28T11-04-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>45793290-ba68-4801-b45d-ea5312723fa6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-05-28T11:04:22</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-05-28T11:04:22</drz:startObiekt>
<drz:startWersjaObiekt>2016-05-28T11:04:22</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-335" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886595.17 6538890.2</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>55458</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>147</drz:obwodPnia130>
<drz:obwodPnia5>159</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-05-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_16f4dbb2-cd88-4852-8dc1-0427673c4d32_2009-02-26T10-00-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>16f4dbb2-cd88-4852-8dc1-0427673c4d32</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-02-26T10:00:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-02-26T10:00:37</drz:startObiekt>
<drz:startWersjaObiekt>2009-02-26T10:00:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-336" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886607.22 6538888.53</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>26993</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>124</drz:obwodPnia130>
<drz:obwodPnia5>136</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-05-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c88d31c2-a3ce-47fe-8101-9d0d4eccafdb_2009-07-16T13-04-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c88d31c2-a3ce-47fe-8101-9d0d4eccafdb</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-07-16T13:04:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-07-16T13:04:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-07-16T13:04:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-337" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.36 6538798.82</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>5660</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>43</drz:obwodPnia130>
<drz:obwodPnia5>55</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-02-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4c97d0df-890b-4ac6-b0a3-5bca3c5864d1_2020-03-10T13-32-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4c97d0df-890b-4ac6-b0a3-5bca3c5864d1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-03-10T13:32:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-03-10T13:32:17</drz:startObiekt>
<drz:startWersjaObiekt>2020-03-10T13:32:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-338" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.01 6538880.58</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>29594</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>194</drz:obwodPnia130>
<drz:obwodPnia5>206</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-07-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_61670259-bcb9-458d-b0c6-b470c8834fbb_2011-08-22T11-06-40">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>61670259-bcb9-458d-b0c6-b470c8834fbb</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-08-22T11:06:40</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-08-22T11:06:40</drz:startObiekt>
<drz:startWersjaObiekt>2011-08-22T11:06:40</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-339" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886619.32 6538789.16</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>64225</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>242</drz:obwodPnia130>
<drz:obwodPnia5>254</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 46</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-01-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_288edccf-5216-462d-b4a2-0c84280ea214_2018-09-28T12-01-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>288edccf-5216-462d-b4a2-0c84280ea214</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-09-28T12:01:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-09-28T12:01:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-09-28T12:01:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-340" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.37 6538831.88</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>66335</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>218</drz:obwodPnia130>
<drz:obwodPnia5>230</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-12-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4170a153-6243-4442-aecc-01ac24fb31b0_2014-06-09T12-38-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4170a153-6243-4442-aecc-01ac24fb31b0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-06-09T12:38:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-04-28T14:16:23</drz:startObiekt>
<drz:startWersjaObiekt>2014-06-09T12:38:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-341" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886565.01 6538795.74</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>29123</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>183</drz:obwodPnia130>
<drz:obwodPnia5>195</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_620e4ff8-9ce5-4fea-b82b-6803712e1f67_2016-11-21T14-41-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>620e4ff8-9ce5-4fea-b82b-6803712e1f67</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-11-21T14:41:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-11-21T14:41:36</drz:startObiekt>
<drz:startWersjaObiekt>2016-11-21T14:41:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-342" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886542.49 6538794.18</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>39852</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>135</drz:obwodPnia130>
<drz:obwodPnia5>147</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-05-04</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a7aee1ca-0220-4051-b013-e255489643c2_2009-03-18T11-24-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a7aee1ca-0220-4051-b013-e255489643c2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-03-18T11:24:23</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-03-18T11:24:23</drz:startObiekt>
<drz:startWersjaObiekt>2009-03-18T11:24:23</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-343" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886575.18 6538813.77</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>75816</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>121</drz:obwodPnia130>
<drz:obwodPnia5>133</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-09-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a3887afe-56d6-4d7c-b50d-c877bb119af4_2011-12-13T12-14-41">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a3887afe-56d6-4d7c-b50d-c877bb119af4</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-12-13T12:14:41</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-12-13T12:14:41</drz:startObiekt>
<drz:startWersjaObiekt>2011-12-13T12:14:41</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-344" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886587.48 6538807.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>60711</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>248</drz:obwodPnia130>
<drz:obwodPnia5>260</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 12</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-01-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_511bd40d-b2cf-4f77-ab26-684ff21b6555_2011-11-12T08-28-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>511bd40d-b2cf-4f77-ab26-684ff21b6555</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-11-12T08:28:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-11-12T08:28:01</drz:startObiekt>
<drz:startWersjaObiekt>2011-11-12T08:28:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-345" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886590.26 6538776.46</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>3209</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>173</drz:obwodPnia130>
<drz:obwodPnia5>185</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-01-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_00a15a00-7c22-43e4-99d7-8f28788f38c7_2019-02-23T09-30-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>00a15a00-7c22-43e4-99d7-8f28788f38c7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-02-23T09:30:11</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-02-23T09:30:11</drz:startObiekt>
<drz:startWersjaObiekt>2019-02-23T09:30:11</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-346" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.92 6538882.71</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>36820</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>220</drz:obwodPnia130>
<drz:obwodPnia5>232</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2018-06-20</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-05-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8fc0e148-991c-4707-bfc2-bbe90f436cc2_2017-12-04T12-56-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8fc0e148-991c-4707-bfc2-bbe90f436cc2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-12-04T12:56:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-03-11T13:41:33</drz:startObiekt>
<drz:startWersjaObiekt>2017-12-04T12:56:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-347" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886566.88 6538798.98</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>26085</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>75</drz:obwodPnia130>
<drz:obwodPnia5>87</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-02-03</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fc19f12f-0060-4e5b-8147-4f9ee7b10267_2013-10-21T08-47-12">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fc19f12f-0060-4e5b-8147-4f9ee7b10267</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-10-21T08:47:12</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-10-21T08:47:12</drz:startObiekt>
<drz:startWersjaObiekt>2013-10-21T08:47:12</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-348" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886529.69 6538854.56</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>14926</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>116</drz:obwodPnia130>
<drz:obwodPnia5>128</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2011-04-01</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-02-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_b32e6cdb-bf0f-474b-9a9d-73876db83f62_2016-09-23T14-33-46">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>b32e6cdb-bf0f-474b-9a9d-73876db83f62</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2016-09-23T14:33:46</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2016-09-23T14:33:46</zab:startObiekt>
<zab:startWersjaObiekt>2016-09-23T14:33:46</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-349" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886539.35 6538759.64 5886533.99 6538787.89 5886529.61 6538816.2 5886526.19 6538844.56 5886523.62 6538872.96 5886521.68 6538901.38 5886552.92 6538901.66 5886584.08 6538902.41 5886615.14 6538903.87 5886616.95 6538875.71 5886619.37 6538847.57 5886622.61 6538819.48 5886626.79 6538791.44 5886631.94 6538763.47 5886601.19 6538761.59 5886570.31 6538760.39 5886539.35 6538759.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/2602</zab:numerKarty>
<zab:nazwa>Park Miejski</zab:nazwa>
<zab:rodzaj>park</zab:rodzaj>
<zab:formaOchrony>GEZ</zab:formaOchrony>
<zab:czasPowstania>1884</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 73</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2019-06-07</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2019-06-07</zab:waznyOd>
<zab:dzialki>049901_1.0001.21</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7e42114e-c87e-4399-abfa-795145440db7_2024-03-09T10-45-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7e42114e-c87e-4399-abfa-795145440db7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-03-09T10:45:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-03-09T10:45:32</drz:startObiekt>
<drz:startWersjaObiekt>2024-03-09T10:45:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-350" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886515.96 6539030.97</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>78383</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>105</drz:obwodPnia130>
<drz:obwodPnia5>117</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-02-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b4f6b050-146d-46e1-bb76-2dda3bb497d7_2022-07-14T08-51-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b4f6b050-146d-46e1-bb76-2dda3bb497d7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-07-14T08:51:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-07-14T08:51:02</drz:startObiekt>
<drz:startWersjaObiekt>2022-07-14T08:51:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-351" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886528.13 6539030.9</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>58197</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>251</drz:obwodPnia130>
<drz:obwodPnia5>263</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 18</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-10-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_65b1708c-a121-4fdc-80ef-970ac6fd8b0e_2015-02-23T12-18-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>65b1708c-a121-4fdc-80ef-970ac6fd8b0e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-02-23T12:18:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-02-23T12:18:18</drz:startObiekt>
<drz:startWersjaObiekt>2015-02-23T12:18:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-352" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.04 6539030.88</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>40455</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>57</drz:obwodPnia130>
<drz:obwodPnia5>69</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-01-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ddd603d8-39f1-4f70-84cc-05a6eac065d5_2016-11-21T14-41-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ddd603d8-39f1-4f70-84cc-05a6eac065d5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-11-21T14:41:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-11-21T14:41:36</drz:startObiekt>
<drz:startWersjaObiekt>2016-11-21T14:41:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-353" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886550.03 6539030.91</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>17203</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>73</drz:obwodPnia130>
<drz:obwodPnia5>85</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2020-03-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_01322f74-9ab4-445c-aed0-b9c66255bb72_2021-03-07T10-33-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>01322f74-9ab4-445c-aed0-b9c66255bb72</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-03-07T10:33:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-03-07T10:33:43</drz:startObiekt>
<drz:startWersjaObiekt>2021-03-07T10:33:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-354" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886561.46 6539031.02</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>29922</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>159</drz:obwodPnia130>
<drz:obwodPnia5>171</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-04-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4ce42744-c8ee-47dc-bb96-a29f6c4fe294_2023-03-06T11-17-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4ce42744-c8ee-47dc-bb96-a29f6c4fe294</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-03-06T11:17:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-06T11:17:38</drz:startObiekt>
<drz:startWersjaObiekt>2023-03-06T11:17:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-355" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886573.43 6539031.23</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>19336</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>104</drz:obwodPnia130>
<drz:obwodPnia5>116</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2022-04-01</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-02-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_de9e771b-f23d-4472-a251-633f3ce74b28_2012-02-25T09-26-30">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>de9e771b-f23d-4472-a251-633f3ce74b28</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-02-25T09:26:30</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-01-13T10:20:04</drz:startObiekt>
<drz:startWersjaObiekt>2012-02-25T09:26:30</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-356" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886584.46 6539031.51</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>20138</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>161</drz:obwodPnia130>
<drz:obwodPnia5>173</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-02-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_be7c2290-f7e0-48dd-8f65-ebdcc515a5af_2009-05-12T13-02-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>be7c2290-f7e0-48dd-8f65-ebdcc515a5af</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-05-12T13:02:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-12T13:02:16</drz:startObiekt>
<drz:startWersjaObiekt>2009-05-12T13:02:16</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-357" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886594.5 6539031.86</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24546</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>180</drz:obwodPnia130>
<drz:obwodPnia5>192</drz:obwodPnia5>
<drz:wysokosc>19</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2024-05-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_674dd4f0-764d-41da-a13f-852e3d3cc326_2018-04-24T13-21-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>674dd4f0-764d-41da-a13f-852e3d3cc326</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-04-24T13:21:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-04-24T13:21:23</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-04-24T13:21:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>109</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-358" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886526.64 6538924.2</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2020-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_457d10c0-447a-468d-8765-fbbaf8f8721c_2018-12-19T13-35-31">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>457d10c0-447a-468d-8765-fbbaf8f8721c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-12-19T13:35:31</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-12-19T13:35:31</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-12-19T13:35:31</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>111</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-359" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886525.67 6538942.83</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-07-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-07-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c30275c4-c561-452e-af0f-c5ea8b7bd3ad_2020-07-21T10-38-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c30275c4-c561-452e-af0f-c5ea8b7bd3ad</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-07-21T10:38:39</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-07-21T10:38:39</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-07-21T10:38:39</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>113</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-360" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886524.62 6538962.23</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-01-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-01-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_71d60244-632e-4a0a-ba7f-9afa37839a30_2017-06-23T14-18-42">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>71d60244-632e-4a0a-ba7f-9afa37839a30</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-06-23T14:18:42</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-06-23T14:18:42</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-06-23T14:18:42</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>115</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-361" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886523.38 6538982.23</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-03-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2011-03-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5037929e-a454-44ab-a3c8-e3baa82642df_2011-06-10T11-18-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5037929e-a454-44ab-a3c8-e3baa82642df</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-06-10T11:18:39</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-10T11:18:39</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-06-10T11:18:39</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>117</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-362" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886522.05 6539000.12</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-04-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2022-04-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_bbfa1ff6-3cf8-40f5-b464-07fec0407169_2011-07-13T08-10-26">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>bbfa1ff6-3cf8-40f5-b464-07fec0407169</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2011-07-13T08:10:26</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2011-07-13T08:10:26</zab:startObiekt>
<zab:startWersjaObiekt>2011-07-13T08:10:26</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-363" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886516.48 6538991.52 5886515.07 6539008.76 5886528.07 6539008.73 5886529.48 6538991.51 5886516.48 6538991.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/6721</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/6721</zab:numerRejestru>
<zab:dataWpisu>2010-08-15</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 117</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-01-31</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-01-31</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/5</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b4488c81-ce73-47c1-a226-77a217b4e637_2018-08-02T13-26-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b4488c81-ce73-47c1-a226-77a217b4e637</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-08-02T13:26:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-05-04T14:25:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-08-02T13:26:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>119</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-364" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886520.38 6539018.68</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-04-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_f45b88ac-53fd-46ca-9049-004893743c95_2020-02-24T12-16-37">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>f45b88ac-53fd-46ca-9049-004893743c95</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2020-02-24T12:16:37</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2020-02-24T12:16:37</zab:startObiekt>
<zab:startWersjaObiekt>2020-02-24T12:16:37</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-365" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886515.07 6539008.76 5886513.1 6539028.66 5886526.1 6539028.6 5886528.07 6539008.73 5886515.07 6539008.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/4753</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/4753</zab:numerRejestru>
<zab:dataWpisu>2011-02-02</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 119</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-07-21</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-07-21</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/6</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f599b558-531d-4602-b6e8-39e6f069e32b_2017-10-13T11-53-20">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f599b558-531d-4602-b6e8-39e6f069e32b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-10-13T11:53:20</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-10-13T11:53:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-10-13T11:53:20</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>110</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-366" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886607.87 6538924.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-08-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2025-08-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fe51d261-e9b2-4064-98cf-691f587344e6_2010-01-05T13-14-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fe51d261-e9b2-4064-98cf-691f587344e6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-01-05T13:14:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-09-11T08:38:14</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-01-05T13:14:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>112</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-367" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886607.04 6538940.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-12-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2017-12-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_58fc1690-01fb-47bf-9451-29d3efe07e51_2011-12-13T12-14-41">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>58fc1690-01fb-47bf-9451-29d3efe07e51</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2011-12-13T12:14:41</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2011-12-13T12:14:41</zab:startObiekt>
<zab:startWersjaObiekt>2011-12-13T12:14:41</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-368" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886612.79 6538949.8 5886613.67 6538932.13 5886600.76 6538931.51 5886599.87 6538949.2 5886612.79 6538949.8</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/3019</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/3019</zab:numerRejestru>
<zab:dataWpisu>2012-09-03</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 112</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2015-02-20</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2015-02-20</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/8</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9e534761-2703-4d99-afd0-3cff9fe7a2c6_2015-07-16T14-11-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9e534761-2703-4d99-afd0-3cff9fe7a2c6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-07-16T14:11:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-07-16T14:11:36</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-07-16T14:11:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>114</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-369" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886606.18 6538957.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-04-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-04-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0525cfde-f726-4e4c-a44e-72f353095289_2011-02-10T11-25-04">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0525cfde-f726-4e4c-a44e-72f353095289</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-02-10T11:25:04</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-02-10T11:25:04</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-02-10T11:25:04</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>116</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-370" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886605.26 6538973.7</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_dc5cd52a-2710-41fa-9c20-7673e2a17ee1_2015-02-08T12-13-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>dc5cd52a-2710-41fa-9c20-7673e2a17ee1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-02-08T12:13:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-02-08T12:13:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-02-08T12:13:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>118</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-371" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886604.19 6538989.94</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-10-05</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2023-10-05</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_467bd8b0-a111-47ff-b086-9f7f572d828d_2018-04-24T13-21-23">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>467bd8b0-a111-47ff-b086-9f7f572d828d</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2018-04-24T13:21:23</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2018-04-24T13:21:23</zab:startObiekt>
<zab:startWersjaObiekt>2018-04-24T13:21:23</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-372" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886609.8 6538998.13 5886610.93 6538982.37 5886598 6538981.8 5886596.87 6538997.58 5886609.8 6538998.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/416</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/416</zab:numerRejestru>
<zab:dataWpisu>2019-10-20</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 118</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2022-04-07</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2022-04-07</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/11</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ac128c4b-a92a-4916-a2db-e1e7a5457438_2020-09-16T11-53-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ac128c4b-a92a-4916-a2db-e1e7a5457438</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-09-16T11:53:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-05-11T14:41:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-09-16T11:53:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>120</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-373" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886602.94 6539005.93</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-03-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2024-03-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_61e6b372-bf23-4aa9-8c33-1fd1c4a70276_2010-01-22T08-32-29">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>61e6b372-bf23-4aa9-8c33-1fd1c4a70276</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2010-01-22T08:32:29</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2010-01-22T08:32:29</zab:startObiekt>
<zab:startWersjaObiekt>2010-01-22T08:32:29</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-374" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886608.42 6539014.33 5886609.8 6538998.13 5886596.87 6538997.58 5886595.49 6539013.79 5886608.42 6539014.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/4179</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/4179</zab:numerRejestru>
<zab:dataWpisu>2007-06-25</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 120</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2009-12-11</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2009-12-11</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/12</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4a15a52b-0231-4fb4-a206-c82e5bdcc60d_2023-09-25T11-20-57">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4a15a52b-0231-4fb4-a206-c82e5bdcc60d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-09-25T11:20:57</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-09-25T11:20:57</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-09-25T11:20:57</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>122</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-375" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886601.45 6539021.91</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-04-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-04-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_d412936d-2b70-46ae-b7fe-14a80eb4f125_2014-02-27T08-41-57">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>d412936d-2b70-46ae-b7fe-14a80eb4f125</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2014-02-27T08:41:57</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2013-12-13T11:12:26</zab:startObiekt>
<zab:startWersjaObiekt>2014-02-27T08:41:57</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-376" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886606.81 6539030.09 5886608.42 6539014.33 5886595.49 6539013.79 5886593.88 6539029.56 5886606.81 6539030.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/8912</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/8912</zab:numerRejestru>
<zab:dataWpisu>2007-11-24</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 122</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2010-05-12</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2010-05-12</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/13</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4a31c0ac-2f3f-4b32-a0c3-1ee9115c964f_2017-04-18T11-51-30">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4a31c0ac-2f3f-4b32-a0c3-1ee9115c964f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-04-18T11:51:30</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-04-18T11:51:30</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-04-18T11:51:30</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>145</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-377" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886538.84 6539083.84</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-12-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-12-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.23</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.23.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6c13bf18-e439-41d7-a1b7-0f1796c3ffac_2013-11-11T13-01-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6c13bf18-e439-41d7-a1b7-0f1796c3ffac</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-11-11T13:01:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-11-11T13:01:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-11-11T13:01:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-378" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886495.56 6539176.06</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-02-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2012-02-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f832019d-fe8d-48fb-a649-b8fdb9d14120_2014-09-20T11-25-03">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f832019d-fe8d-48fb-a649-b8fdb9d14120</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-09-20T11:25:03</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-09-20T11:25:03</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-09-20T11:25:03</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>183</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-379" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886490.67 6539196.35</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-03-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2012-03-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_29f49e26-c824-4101-aeea-087db1cf9055_2013-11-11T13-01-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>29f49e26-c824-4101-aeea-087db1cf9055</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-11-11T13:01:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-10-11T10:12:14</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-11-11T13:01:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>185</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-380" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886483.55 6539215.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-04-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2020-04-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f767bd7a-e21f-49bf-be05-19771f7e8fa6_2012-11-27T08-58-51">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f767bd7a-e21f-49bf-be05-19771f7e8fa6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-11-27T08:58:51</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-11-27T08:58:51</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-11-27T08:58:51</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>187</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-381" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886478.26 6539234.77</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-12-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-12-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0070eb8a-d3a8-4bc6-8e18-f668fd79543a_2019-02-23T09-30-11">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0070eb8a-d3a8-4bc6-8e18-f668fd79543a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-02-23T09:30:11</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-02-23T09:30:11</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-02-23T09:30:11</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>189</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-382" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886472.93 6539254.87</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-05-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6086f870-8349-4ac8-94ff-3c234c749a32_2020-02-24T12-16-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6086f870-8349-4ac8-94ff-3c234c749a32</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-02-24T12:16:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-02-24T12:16:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-02-24T12:16:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>191A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-383" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.28 6539274.81</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-05-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-bff9-7b35762e985f_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-05-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_35af1795-e5ea-4b35-b086-5e10a524e0e6_2018-08-02T13-26-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>35af1795-e5ea-4b35-b086-5e10a524e0e6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-08-02T13:26:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-08-02T13:26:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-08-02T13:26:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>182</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-384" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886562 6539180.44</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_2d42bc81-8d96-41e3-b533-3428a592e4fc_2011-12-25T08-15-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>2d42bc81-8d96-41e3-b533-3428a592e4fc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-12-25T08:15:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-12-25T08:15:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-12-25T08:15:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>184</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-385" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886557.52 6539204.08</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-07-13</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-07-13</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7d918ac5-7b4e-47a6-98e2-529cf8c804af_2017-09-06T08-49-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7d918ac5-7b4e-47a6-98e2-529cf8c804af</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-09-06T08:49:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-09-06T08:49:22</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-09-06T08:49:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>186</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-386" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886550.31 6539228.8</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-06-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-06-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b1cc5471-eb50-4e97-9073-f1e9dd1bdb60_2011-06-24T08-52-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b1cc5471-eb50-4e97-9073-f1e9dd1bdb60</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-06-24T08:52:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-24T08:52:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-06-24T08:52:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>188</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-387" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886543.16 6539253.3</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-07-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-07-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_610c0bd6-c78a-41c1-ba9d-8fc13c069217_2010-03-08T12-30-12">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>610c0bd6-c78a-41c1-ba9d-8fc13c069217</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-03-08T12:30:12</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-03-08T12:30:12</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-03-08T12:30:12</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>190</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-388" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886536.19 6539276.17</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-06-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-06-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3107183e-2c0d-46a7-9126-54a7c217192a_2019-12-14T08-24-50">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3107183e-2c0d-46a7-9126-54a7c217192a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-12-14T08:24:50</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-12-14T08:24:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-12-14T08:24:50</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>3</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-389" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886712.88 6538496.05</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-10-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-10-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_addc49c5-fad1-4e7f-920e-c689acd3df83_2021-01-14T09-54-08">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>addc49c5-fad1-4e7f-920e-c689acd3df83</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-01-14T09:54:08</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-01-14T09:54:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-01-14T09:54:08</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>5</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-390" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886710.61 6538522.07</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-11-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2010-11-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5481ce36-4e52-4318-8049-6b9e2731423d_2025-04-28T09-02-50">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5481ce36-4e52-4318-8049-6b9e2731423d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2025-04-28T09:02:50</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2024-03-28T14:05:33</prgad:startObiekt>
<prgad:startWersjaObiekt>2025-04-28T09:02:50</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>7</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-391" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886708.33 6538542.27</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-08-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2012-08-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e02b981e-dea9-4704-8daa-1c3a380244f3_2012-09-10T13-34-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e02b981e-dea9-4704-8daa-1c3a380244f3</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-09-10T13:34:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-09-10T13:34:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-09-10T13:34:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>9</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-392" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886705.05 6538562.46</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-03-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2014-03-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1bf098c5-efbf-4979-84bc-345887022f5f_2012-09-10T13-34-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1bf098c5-efbf-4979-84bc-345887022f5f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-09-10T13:34:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-03-11T08:25:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-09-10T13:34:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>11A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-393" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886701.53 6538582.03</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-04-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-04-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d61aa9fd-90d5-4dfd-92fc-2801479162f2_2009-04-17T13-37-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d61aa9fd-90d5-4dfd-92fc-2801479162f2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-04-17T13:37:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-04-17T13:37:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-04-17T13:37:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>13</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-394" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886694.88 6538602.79</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-02-27</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-02-27</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e374c2f4-c948-481a-b6c7-3ef75f5cf5bc_2022-06-02T14-00-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e374c2f4-c948-481a-b6c7-3ef75f5cf5bc</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-06-02T14:00:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-06-02T14:00:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-06-02T14:00:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>37</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-395" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886689.22 6538631.37</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-04-22</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2014-04-22</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_85aca00a-1512-4487-8aa4-e8f0ea60a91d_2013-03-12T09-40-07">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>85aca00a-1512-4487-8aa4-e8f0ea60a91d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-03-12T09:40:07</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-09-24T10:39:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-03-12T09:40:07</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>39</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-396" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886685.93 6538652.1</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-02-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2009-02-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_113888fb-af8b-49c0-a6e8-dbbf1759cc73_2019-03-02T08-33-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>113888fb-af8b-49c0-a6e8-dbbf1759cc73</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-03-02T08:33:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-03-02T08:33:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-03-02T08:33:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>41</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-397" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886679.95 6538669.5</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-05-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-05-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b1244be1-f0a1-4b8d-a7c1-8850c4b40d36_2021-11-21T08-59-43">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b1244be1-f0a1-4b8d-a7c1-8850c4b40d36</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-11-21T08:59:43</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-11-21T08:59:43</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-11-21T08:59:43</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>43</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-398" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886675.65 6538687.91</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-10-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2009-10-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_16e16c4a-19da-4c00-a4c6-6cfaa341b9e4_2016-05-28T11-04-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>16e16c4a-19da-4c00-a4c6-6cfaa341b9e4</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-05-28T11:04:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-05-28T11:04:22</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-05-28T11:04:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-399" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886671.03 6538707.37</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-07-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2024-07-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_61e5be3f-8b73-4aae-8f65-03f8c01d6aeb_2014-06-27T08-40-02">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>61e5be3f-8b73-4aae-8f65-03f8c01d6aeb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-06-27T08:40:02</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-01-06T14:34:45</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-06-27T08:40:02</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>47A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-400" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886664.11 6538725.56</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-02-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2009-02-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6350244e-7eb4-4fb0-b11c-a12260e6670a_2014-07-12T11-53-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6350244e-7eb4-4fb0-b11c-a12260e6670a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-07-12T11:53:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-07-12T11:53:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-07-12T11:53:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>49</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-401" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886662.7 6538742.91</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-12-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2010-12-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_6e77e1aa-81a5-40b1-ba26-e5a1e32e8a69_2015-03-24T12-36-04">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>6e77e1aa-81a5-40b1-ba26-e5a1e32e8a69</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2015-03-24T12:36:04</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2015-03-24T12:36:04</zab:startObiekt>
<zab:startWersjaObiekt>2015-03-24T12:36:04</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-402" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886647.65 6538767.72 5886645.13 6538781.09 5886642.83 6538794.49 5886640.76 6538807.89 5886638.9 6538821.31 5886637.26 6538834.74 5886635.83 6538848.19 5886634.58 6538861.64 5886633.51 6538875.11 5886632.58 6538888.58 5886631.77 6538902.05 5886645.43 6538903.19 5886659.08 6538904.5 5886672.69 6538905.99 5886686.28 6538907.64 5886699.85 6538909.46 5886713.4 6538911.4 5886714.14 6538898.01 5886715 6538884.61 5886715.99 6538871.23 5886717.15 6538857.86 5886718.5 6538844.5 5886720.05 6538831.16 5886721.81 6538817.83 5886723.78 6538804.52 5886725.98 6538791.22 5886728.39 6538777.94 5886715 6538775.86 5886701.59 6538773.92 5886688.15 6538772.12 5886674.68 6538770.48 5886661.18 6538769.01 5886647.65 6538767.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/434</zab:numerKarty>
<zab:nazwa>Cmentarz ewangelicki</zab:nazwa>
<zab:rodzaj>cmentarz</zab:rodzaj>
<zab:formaOchrony>GEZ</zab:formaOchrony>
<zab:czasPowstania>1810–1945</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 73</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2020-12-20</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2020-12-20</zab:waznyOd>
<zab:dzialki>049901_1.0001.27</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b46128e3-6446-4957-a607-d3b4f0cce36c_2019-10-20T14-16-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b46128e3-6446-4957-a607-d3b4f0cce36c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-10-20T14:16:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-08-22T09:11:49</drz:startObiekt>
<drz:startWersjaObiekt>2019-10-20T14:16:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-403" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886625.4 6539033.53</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>26628</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>237</drz:obwodPnia130>
<drz:obwodPnia5>249</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 9</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-11-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c30bf8da-b020-4112-8ad0-88aabbf48790_2012-12-16T14-29-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c30bf8da-b020-4112-8ad0-88aabbf48790</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-12-16T14:29:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-16T14:29:56</drz:startObiekt>
<drz:startWersjaObiekt>2012-12-16T14:29:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-404" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886634.81 6539034.22</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>20781</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>250</drz:obwodPnia130>
<drz:obwodPnia5>262</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 42</drz:pomnikPrzyrody>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-10-15</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c64df534-8678-4188-b976-895f3038985d_2013-12-19T11-34-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c64df534-8678-4188-b976-895f3038985d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-12-19T11:34:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-19T11:34:56</drz:startObiekt>
<drz:startWersjaObiekt>2013-12-19T11:34:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-405" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886645.67 6539035.13</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>59512</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>225</drz:obwodPnia130>
<drz:obwodPnia5>237</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2013-10-26</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-09-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_80f72488-c093-47ca-b0c8-96b9a9db51a7_2017-09-28T09-49-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>80f72488-c093-47ca-b0c8-96b9a9db51a7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-09-28T09:49:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-02-07T13:43:40</drz:startObiekt>
<drz:startWersjaObiekt>2017-09-28T09:49:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-406" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886656.31 6539036.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>83659</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>88</drz:obwodPnia130>
<drz:obwodPnia5>100</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-04-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_88fca275-ccca-4f4d-97b4-591572bb65a4_2017-03-23T14-14-14">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>88fca275-ccca-4f4d-97b4-591572bb65a4</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-03-23T14:14:14</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-03-23T14:14:14</drz:startObiekt>
<drz:startWersjaObiekt>2017-03-23T14:14:14</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-407" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886667.33 6539037.3</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>72878</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>127</drz:obwodPnia130>
<drz:obwodPnia5>139</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-09-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e96ed683-b0aa-45e5-a28b-438db61a60f8_2023-05-07T13-16-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e96ed683-b0aa-45e5-a28b-438db61a60f8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-05-07T13:16:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-05-07T13:16:35</drz:startObiekt>
<drz:startWersjaObiekt>2023-05-07T13:16:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-408" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886677.61 6539038.49</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24555</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>141</drz:obwodPnia130>
<drz:obwodPnia5>153</drz:obwodPnia5>
<drz:wysokosc>16</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ab942224-14cb-449c-bdac-654990d59b10_2011-03-11T08-25-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ab942224-14cb-449c-bdac-654990d59b10</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-03-11T08:25:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-03-11T08:25:08</drz:startObiekt>
<drz:startWersjaObiekt>2011-03-11T08:25:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-409" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886689.13 6539039.93</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>66233</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>226</drz:obwodPnia130>
<drz:obwodPnia5>238</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-08-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8c550df5-4c5b-4729-a6d9-286f52609f1e_2021-12-11T13-56-00">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8c550df5-4c5b-4729-a6d9-286f52609f1e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-12-11T13:56:00</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-12-11T13:56:00</drz:startObiekt>
<drz:startWersjaObiekt>2021-12-11T13:56:00</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-410" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886700.86 6539041.51</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>44163</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>190</drz:obwodPnia130>
<drz:obwodPnia5>202</drz:obwodPnia5>
<drz:wysokosc>20</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Zarząd Dróg Gminnych</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-05-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1d4d20fd-51cc-48d7-a921-a70b68616fbb_2018-04-09T09-46-14">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1d4d20fd-51cc-48d7-a921-a70b68616fbb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-04-09T09:46:14</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-04-09T09:46:14</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-04-09T09:46:14</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>109</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-411" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886639.44 6538926.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-09-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_27e2cd47-e824-4f20-961c-f142ff7605f2_2014-07-19T12-45-15">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>27e2cd47-e824-4f20-961c-f142ff7605f2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-07-19T12:45:15</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-10-21T08:47:12</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-07-19T12:45:15</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>111</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-412" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886639.24 6538945.32</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-03-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-03-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5dfe6c19-172b-40f6-b2d4-249502df32da_2018-06-10T09-30-20">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5dfe6c19-172b-40f6-b2d4-249502df32da</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-06-10T09:30:20</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-06-10T09:30:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-06-10T09:30:20</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>113</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-413" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886638.16 6538964.36</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-08-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-08-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fb59d77b-8b72-43a4-8216-5a62d66b7c46_2010-12-10T10-21-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fb59d77b-8b72-43a4-8216-5a62d66b7c46</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-12-10T10:21:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-12-10T10:21:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-12-10T10:21:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>115</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-414" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886636.71 6538985.45</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-12-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2023-12-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3f58e516-c48a-4594-a94b-550efbe4e8df_2020-03-10T13-32-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3f58e516-c48a-4594-a94b-550efbe4e8df</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-03-10T13:32:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-10-15T08:30:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-03-10T13:32:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>117</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-415" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886634.67 6539002.45</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_25bb7508-b718-43a7-a69d-b2a6f6cc39b5_2022-07-14T08-51-02">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>25bb7508-b718-43a7-a69d-b2a6f6cc39b5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-07-14T08:51:02</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-07-14T08:51:02</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-07-14T08:51:02</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>119A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-416" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886633.78 6539021.11</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-03-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-03-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d27af268-c060-40b9-bd0e-c9a07e4e6e78_2013-12-13T11-12-26">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d27af268-c060-40b9-bd0e-c9a07e4e6e78</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-12-13T11:12:26</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-12-13T11:12:26</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-12-13T11:12:26</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>145</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-417" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886628.26 6539058.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-07-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-07-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b5047d70-b930-40d5-8e3e-c3103a390bea_2011-07-26T14-05-46">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b5047d70-b930-40d5-8e3e-c3103a390bea</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-07-26T14:05:46</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-07-26T14:05:46</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-07-26T14:05:46</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>147</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-418" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886625.35 6539077.71</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-07-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2022-07-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f00989fe-7d7e-47e0-9f8b-b85368012232_2011-12-25T08-15-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f00989fe-7d7e-47e0-9f8b-b85368012232</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-12-25T08:15:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-09-26T10:10:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-12-25T08:15:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>149</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-419" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886623.21 6539094.07</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-08-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2010-08-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_176622b6-4f30-46f3-bae7-cab54bf613a1_2023-12-09T14-24-47">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>176622b6-4f30-46f3-bae7-cab54bf613a1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-12-09T14:24:47</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-12-09T14:24:47</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-12-09T14:24:47</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>151</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-420" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886618.26 6539113.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-08-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-08-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c365b3d7-fee7-4627-a110-10e1ec96a727_2023-03-21T09-57-19">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c365b3d7-fee7-4627-a110-10e1ec96a727</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-03-21T09:57:19</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-09-04T14:44:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-03-21T09:57:19</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>153</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-421" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886615.24 6539128.47</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-03-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-03-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_713aeb35-d9a7-4a0a-a697-7086de032737_2023-03-06T11-17-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>713aeb35-d9a7-4a0a-a697-7086de032737</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-03-06T11:17:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-03-06T11:17:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-03-06T11:17:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>155A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-422" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886611.42 6539146.45</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-09-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ad655105-430b-488c-b8c3-55b8563b5d40_2022-06-02T14-00-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ad655105-430b-488c-b8c3-55b8563b5d40</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-06-02T14:00:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-06-12T09:32:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-06-02T14:00:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-423" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886600.58 6539180.29</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-01-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-01-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_10ea78c2-0f15-49ea-988f-e01ab99726c6_2019-02-03T10-03-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>10ea78c2-0f15-49ea-988f-e01ab99726c6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-02-03T10:03:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-02-03T10:03:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-02-03T10:03:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>183</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-424" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886593.68 6539204.58</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-01-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2014-01-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b97c0c93-ba35-40c0-a1bc-e7d2326a7235_2023-08-01T11-18-05">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b97c0c93-ba35-40c0-a1bc-e7d2326a7235</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-08-01T11:18:05</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-08-01T11:18:05</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-08-01T11:18:05</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>185</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-425" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886588.63 6539227.13</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-09-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-09-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_980fd2a8-180d-44d2-a0a7-48f291646d1e_2016-09-23T14-33-46">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>980fd2a8-180d-44d2-a0a7-48f291646d1e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-09-23T14:33:46</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-09-23T14:33:46</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-09-23T14:33:46</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>187</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-426" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886580.56 6539250.18</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-10-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2016-10-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0cbfe86f-ccd5-45e0-8077-e83d26a7b1f5_2016-02-02T08-12-02">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0cbfe86f-ccd5-45e0-8077-e83d26a7b1f5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-02-02T08:12:02</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-02-02T08:12:02</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-02-02T08:12:02</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>189</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-427" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886573.89 6539274.3</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-02-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-a9f9-51b1e551a2e4_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-be75-f4e334312d8e_2020-04-26T12-38-48"/>
<prgad:waznyOd>2023-02-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
</gml:FeatureCollection>
