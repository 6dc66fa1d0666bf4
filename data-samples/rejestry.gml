<?xml version="1.0" encoding="UTF-8"?>
<!-- Infostrada: dane zmyślone, miasto nie istnieje (CC0) / made-up data, the town does not exist (CC0) -->
<gml:FeatureCollection gml:id="ID-1" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:prgad="https://geoportal.gov.pl/schemas/prgad/1.0"
  xmlns:zab="https://infostrada.pl/schemas/zabytki/1.0"
  xmlns:drz="https://infostrada.pl/schemas/drzewa/1.0">
<gml:featureMember>
<prgad:AD_Miejscowosc gml:id="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7bafb1ee-3f88-4425-7ddf-47d9b2db0fda</prgad:lokalnyId>
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
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>da3274d9-81b1-4fa5-0714-8d2230e2577b</prgad:lokalnyId>
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
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2022-10-19</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/42/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2022-09-19</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2012-09-24T10-39-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>743a660c-1acf-4679-c30c-8cacfa228ca1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-09-24T10:39:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-09-24T10:39:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-09-24T10:39:38</prgad:startWersjaObiekt>
<prgad:koniecWersjaObiekt>2013-04-08T09:37:43</prgad:koniecWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-4" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886498.18 6538457.62 5886497.04 6538471.75 5886495.63 6538485.84 5886493.96 6538499.89 5886492.01 6538513.9 5886489.78 6538527.87 5886487.29 6538541.8 5886484.55 6538555.68 5886481.57 6538569.53 5886478.38 6538583.34 5886475 6538597.12 5886471.48 6538610.88 5886467.83 6538624.6 5886464.1 6538638.3 5886460.32 6538651.99 5886456.53 6538665.66 5886452.77 6538679.33 5886449.07 6538692.99 5886445.47 6538706.65 5886442.01 6538720.31 5886438.7 6538733.98 5886435.58 6538747.65 5886432.65 6538761.34 5886429.95 6538775.04 5886427.48 6538788.75 5886425.24 6538802.47 5886423.24 6538816.21 5886421.46 6538829.97 5886419.89 6538843.73 5886418.53 6538857.51 5886417.34 6538871.29 5886416.31 6538885.07 5886415.4 6538898.86 5886414.58 6538912.64 5886413.82 6538926.41 5886413.09 6538940.18 5886412.35 6538953.93 5886411.56 6538967.66 5886410.69 6538981.36 5886409.72 6538995.04 5886408.6 6539008.69 5886407.32 6539022.3 5886405.85 6539035.88 5886404.17 6539049.42 5886402.28 6539062.93 5886400.16 6539076.39 5886397.82 6539089.81 5886395.25 6539103.19 5886392.48 6539116.54 5886389.5 6539129.85 5886386.34 6539143.12 5886383.03 6539156.37 5886379.59 6539169.58 5886376.05 6539182.78 5886372.44 6539195.95 5886368.81 6539209.12 5886365.19 6539222.27 5886361.61 6539235.41 5886358.12 6539248.56 5886354.75 6539261.71 5886351.53 6539274.87 5886348.49 6539288.04</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica 3 Maja</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>3 Maja</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99003</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2025-01-20</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/43/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-12-21</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>743a660c-1acf-4679-c30c-8cacfa228ca1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-04-08T09:37:43</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-09-24T10:39:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-04-08T09:37:43</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-5" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886498.18 6538457.62 5886497.04 6538471.75 5886495.63 6538485.84 5886493.96 6538499.89 5886492.01 6538513.9 5886489.78 6538527.87 5886487.29 6538541.8 5886484.55 6538555.68 5886481.57 6538569.53 5886478.38 6538583.34 5886475 6538597.12 5886471.48 6538610.88 5886467.83 6538624.6 5886464.1 6538638.3 5886460.32 6538651.99 5886456.53 6538665.66 5886452.77 6538679.33 5886449.07 6538692.99 5886445.47 6538706.65 5886442.01 6538720.31 5886438.7 6538733.98 5886435.58 6538747.65 5886432.65 6538761.34 5886429.95 6538775.04 5886427.48 6538788.75 5886425.24 6538802.47 5886423.24 6538816.21 5886421.46 6538829.97 5886419.89 6538843.73 5886418.53 6538857.51 5886417.34 6538871.29 5886416.31 6538885.07 5886415.4 6538898.86 5886414.58 6538912.64 5886413.82 6538926.41 5886413.09 6538940.18 5886412.35 6538953.93 5886411.56 6538967.66 5886410.69 6538981.36 5886409.72 6538995.04 5886408.6 6539008.69 5886407.32 6539022.3 5886405.85 6539035.88 5886404.17 6539049.42 5886402.28 6539062.93 5886400.16 6539076.39 5886397.82 6539089.81 5886395.25 6539103.19 5886392.48 6539116.54 5886389.5 6539129.85 5886386.34 6539143.12 5886383.03 6539156.37 5886379.59 6539169.58 5886376.05 6539182.78 5886372.44 6539195.95 5886368.81 6539209.12 5886365.19 6539222.27 5886361.61 6539235.41 5886358.12 6539248.56 5886354.75 6539261.71 5886351.53 6539274.87 5886348.49 6539288.04</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica 3 Maja</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>3 Maja</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99003</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2025-01-20</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/43/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-12-21</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8101baf5-565c-417e-b7f1-330c09acd49c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-01-10T13:03:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-01-10T13:03:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-01-10T13:03:38</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-6" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886591.18 6538463.68 5886590.19 6538477.72 5886588.93 6538491.72 5886587.4 6538505.68 5886585.6 6538519.59 5886583.51 6538533.45 5886581.17 6538547.27 5886578.56 6538561.05 5886575.73 6538574.79 5886572.68 6538588.49 5886569.44 6538602.15 5886566.04 6538615.78 5886562.53 6538629.39 5886558.93 6538642.97 5886555.27 6538656.53 5886551.6 6538670.08 5886547.96 6538683.61 5886544.38 6538697.14 5886540.89 6538710.66 5886537.53 6538724.19 5886534.33 6538737.72 5886531.3 6538751.25 5886528.47 6538764.8 5886525.86 6538778.36 5886523.47 6538791.93 5886521.3 6538805.51 5886519.37 6538819.1 5886517.66 6538832.71 5886516.15 6538846.33 5886514.84 6538859.96 5886513.71 6538873.59 5886512.72 6538887.23 5886511.84 6538900.87 5886511.06 6538914.5 5886510.33 6538928.13 5886509.61 6538941.75 5886508.88 6538955.35 5886508.1 6538968.94 5886507.24 6538982.5 5886506.25 6538996.03 5886505.12 6539009.54 5886503.82 6539023.01 5886502.33 6539036.45 5886500.63 6539049.85 5886498.7 6539063.22 5886496.54 6539076.55 5886494.15 6539089.83 5886491.54 6539103.09 5886488.7 6539116.3 5886485.66 6539129.48 5886482.44 6539142.63 5886479.05 6539155.75 5886475.53 6539168.85 5886471.91 6539181.93 5886468.22 6539194.99 5886464.49 6539208.04 5886460.77 6539221.08 5886457.1 6539234.12 5886453.5 6539247.17 5886450.03 6539260.22 5886446.7 6539273.28 5886443.55 6539286.36</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Tadeusza Kościuszki</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Tadeusza Kościuszki</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99004</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2013-05-25</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/44/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2013-04-25</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5aea045a-a840-4b5a-4ad3-1df423cd9423</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-04-26T12:38:48</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-04-26T12:38:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-04-26T12:38:48</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-7" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886696.71 6538471.48 5886695.89 6538485.38 5886694.81 6538499.24 5886693.45 6538513.06 5886691.82 6538526.82 5886689.91 6538540.54 5886687.73 6538554.22 5886685.3 6538567.85 5886682.63 6538581.44 5886679.75 6538594.98 5886676.68 6538608.5 5886673.46 6538621.98 5886670.11 6538635.43 5886666.66 6538648.85 5886663.17 6538662.26 5886659.66 6538675.65 5886656.17 6538689.02 5886652.74 6538702.39 5886649.4 6538715.76 5886646.18 6538729.13 5886643.11 6538742.5 5886640.22 6538755.88 5886637.52 6538769.27 5886635.02 6538782.67 5886632.75 6538796.09 5886630.7 6538809.52 5886628.87 6538822.96 5886627.26 6538836.42 5886625.85 6538849.88 5886624.63 6538863.36 5886623.58 6538876.85 5886622.66 6538890.34 5886621.86 6538903.83 5886621.13 6538917.33 5886620.46 6538930.81 5886619.79 6538944.29 5886619.1 6538957.76 5886618.36 6538971.21 5886617.52 6538984.64 5886616.55 6538998.04 5886615.44 6539011.42 5886614.14 6539024.77 5886612.65 6539038.09 5886610.93 6539051.38 5886608.99 6539064.63 5886606.81 6539077.84 5886604.39 6539091.02 5886601.73 6539104.17 5886598.85 6539117.29 5886595.76 6539130.37 5886592.48 6539143.43 5886589.03 6539156.46 5886585.43 6539169.47 5886581.73 6539182.47 5886577.96 6539195.45 5886574.15 6539208.43 5886570.33 6539221.4 5886566.56 6539234.38 5886562.86 6539247.37 5886559.26 6539260.36 5886555.82 6539273.38 5886552.55 6539286.41</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Adama Mickiewicza</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Adama Mickiewicza</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99005</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2024-04-24</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/45/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-03-25</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_251b5488-4d44-44f4-91bb-5f3cff5bbc69_2018-01-10T13-03-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>251b5488-4d44-44f4-91bb-5f3cff5bbc69</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-01-10T13:03:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-01-10T13:03:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-01-10T13:03:38</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-8" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886307.12 6538575.03 5886320.97 6538578.63 5886334.83 6538582.11 5886348.7 6538585.42 5886362.58 6538588.55 5886376.48 6538591.47 5886390.4 6538594.17 5886404.33 6538596.63 5886418.29 6538598.84 5886432.26 6538600.82 5886446.25 6538602.55 5886460.26 6538604.05 5886474.29 6538605.33 5886488.33 6538606.42 5886502.38 6538607.34 5886516.44 6538608.11 5886530.5 6538608.77 5886544.56 6538609.34 5886558.61 6538609.86 5886572.66 6538610.37 5886586.69 6538610.89 5886600.7 6538611.46 5886614.7 6538612.11 5886628.66 6538612.87 5886642.61 6538613.76 5886656.52 6538614.8 5886670.4 6538616.01 5886684.25 6538617.4 5886698.06 6538618.96 5886711.85 6538620.71 5886725.59 6538622.64 5886739.31 6538624.73 5886753 6538626.97 5886766.66 6538629.34</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Szkolna</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Szkolna</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99008</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2020-08-17</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/48/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2020-07-18</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_6750cd82-8283-4acb-ea68-251ccbecf072_2012-03-21T08-33-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6750cd82-8283-4acb-ea68-251ccbecf072</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-03-21T08:33:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-03-21T08:33:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-03-21T08:33:29</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:MultiCurve gml:id="ID-9" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:curveMember><gml:Curve gml:id="ID-10"><gml:segments><gml:LineStringSegment><gml:posList>5886267.74 6538721.07 5886281.38 6538724.49 5886295.03 6538727.78 5886308.69 6538730.91 5886322.38 6538733.86 5886336.09 6538736.6 5886349.81 6538739.12 5886363.57 6538741.4</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember><gml:curveMember><gml:Curve gml:id="ID-11"><gml:segments><gml:LineStringSegment><gml:posList>5886431.07 6538749.18 5886444.87 6538750.12 5886458.69 6538750.89 5886472.53 6538751.51 5886486.37 6538751.99 5886500.22 6538752.39 5886514.06 6538752.71 5886527.91 6538753 5886541.75 6538753.29 5886555.58 6538753.6 5886569.39 6538753.97 5886583.18 6538754.43 5886596.96 6538754.99 5886610.71 6538755.68 5886624.43 6538756.53 5886638.13 6538757.53 5886651.79 6538758.71 5886665.43 6538760.06 5886679.04 6538761.59 5886692.61 6538763.28 5886706.16 6538765.14 5886719.68 6538767.14 5886733.18 6538769.28</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember></gml:MultiCurve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Kościelna</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Kościelna</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99009</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2023-10-11</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/49/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2023-09-11</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_3aed3723-88bd-468f-c495-d6480194c1a9_2014-11-12T12-27-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3aed3723-88bd-468f-c495-d6480194c1a9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-11-12T12:27:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-11-12T12:27:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-11-12T12:27:54</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:MultiCurve gml:id="ID-12" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:curveMember><gml:Curve gml:id="ID-13"><gml:segments><gml:LineStringSegment><gml:posList>5886246.94 6538880.07 5886260.59 6538883.3 5886274.26 6538886.4 5886287.95 6538889.33 5886301.67 6538892.06 5886315.42 6538894.59 5886329.19 6538896.89 5886343 6538898.96</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember><gml:curveMember><gml:Curve gml:id="ID-14"><gml:segments><gml:LineStringSegment><gml:posList>5886410.84 6538905.59 5886424.74 6538906.3 5886438.65 6538906.83 5886452.58 6538907.2 5886466.53 6538907.45 5886480.48 6538907.61 5886494.45 6538907.69 5886508.41 6538907.75 5886522.37 6538907.8 5886536.33 6538907.89 5886550.28 6538908.03 5886564.21 6538908.27 5886578.13 6538908.61 5886592.02 6538909.1 5886605.9 6538909.73 5886619.75 6538910.54 5886633.57 6538911.52 5886647.37 6538912.69 5886661.14 6538914.04 5886674.89 6538915.56 5886688.61 6538917.26 5886702.31 6538919.11 5886715.98 6538921.1</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember></gml:MultiCurve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Juliusza Słowackiego</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Juliusza Słowackiego</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99010</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2024-10-30</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/50/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2024-09-30</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_b95874bd-dae0-4179-84a3-3eb6a1ef357c_2014-09-20T11-25-03">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b95874bd-dae0-4179-84a3-3eb6a1ef357c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-09-20T11:25:03</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-09-20T11:25:03</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-09-20T11:25:03</prgad:startWersjaObiekt>
<prgad:koniecWersjaObiekt>2014-10-19T12:36:44</prgad:koniecWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-15" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886238.12 6539014.29 5886252.02 6539017.39 5886265.95 6539020.34 5886279.9 6539023.11 5886293.89 6539025.67 5886307.9 6539028.01 5886321.96 6539030.12 5886336.05 6539031.97 5886350.18 6539033.56 5886364.34 6539034.91 5886378.54 6539036 5886392.77 6539036.86 5886407.03 6539037.49 5886421.33 6539037.92 5886435.64 6539038.18 5886449.98 6539038.29 5886464.34 6539038.29 5886478.71 6539038.21 5886493.09 6539038.08 5886507.47 6539037.94 5886521.85 6539037.83 5886536.23 6539037.77 5886550.6 6539037.8 5886564.96 6539037.96 5886579.3 6539038.26 5886593.62 6539038.72 5886607.92 6539039.37 5886622.2 6539040.21 5886636.46 6539041.26 5886650.69 6539042.51 5886664.9 6539043.95 5886679.08 6539045.59 5886693.24 6539047.4 5886707.38 6539049.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Henryka Sienkiewicza</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Henryka Sienkiewicza</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99011</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2011-09-18</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/51/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2011-08-19</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_b95874bd-dae0-4179-84a3-3eb6a1ef357c_2014-10-19T12-36-44">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b95874bd-dae0-4179-84a3-3eb6a1ef357c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-10-19T12:36:44</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-09-20T11:25:03</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-10-19T12:36:44</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:Curve gml:id="ID-16" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:segments><gml:LineStringSegment><gml:posList>5886238.12 6539014.29 5886252.02 6539017.39 5886265.95 6539020.34 5886279.9 6539023.11 5886293.89 6539025.67 5886307.9 6539028.01 5886321.96 6539030.12 5886336.05 6539031.97 5886350.18 6539033.56 5886364.34 6539034.91 5886378.54 6539036 5886392.77 6539036.86 5886407.03 6539037.49 5886421.33 6539037.92 5886435.64 6539038.18 5886449.98 6539038.29 5886464.34 6539038.29 5886478.71 6539038.21 5886493.09 6539038.08 5886507.47 6539037.94 5886521.85 6539037.83 5886536.23 6539037.77 5886550.6 6539037.8 5886564.96 6539037.96 5886579.3 6539038.26 5886593.62 6539038.72 5886607.92 6539039.37 5886622.2 6539040.21 5886636.46 6539041.26 5886650.69 6539042.51 5886664.9 6539043.95 5886679.08 6539045.59 5886693.24 6539047.4 5886707.38 6539049.37</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Henryka Sienkiewicza</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Henryka Sienkiewicza</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99011</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2011-09-18</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/51/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2011-08-19</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_UlicaPlac gml:id="PL.ZIPIN.9901.EMUiA_72495faa-c584-4825-9b07-e74566a458b3_2020-02-24T12-16-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>72495faa-c584-4825-9b07-e74566a458b3</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-02-24T12:16:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-02-24T12:16:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-02-24T12:16:37</prgad:startWersjaObiekt>
<prgad:geometria>
<gml:MultiCurve gml:id="ID-17" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:curveMember><gml:Curve gml:id="ID-18"><gml:segments><gml:LineStringSegment><gml:posList>5886215.26 6539141.57 5886228.72 6539144.38 5886242.22 6539147.05 5886255.74 6539149.54 5886269.29 6539151.85 5886282.88 6539153.94 5886296.51 6539155.8 5886310.17 6539157.43</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember><gml:curveMember><gml:Curve gml:id="ID-19"><gml:segments><gml:LineStringSegment><gml:posList>5886377.44 6539162 5886391.24 6539162.3 5886405.07 6539162.43 5886418.93 6539162.42 5886432.8 6539162.29 5886446.69 6539162.07 5886460.6 6539161.8 5886474.52 6539161.51 5886488.44 6539161.22 5886502.36 6539160.99 5886516.29 6539160.82 5886530.2 6539160.76 5886544.11 6539160.83 5886558 6539161.06 5886571.88 6539161.45 5886585.74 6539162.02 5886599.59 6539162.8 5886613.41 6539163.77 5886627.22 6539164.95 5886641.01 6539166.32 5886654.77 6539167.88 5886668.52 6539169.61 5886682.26 6539171.51</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>
</gml:curveMember></gml:MultiCurve>
</prgad:geometria>
<prgad:nazwaPelna>ulica Słoneczna</prgad:nazwaPelna>
<prgad:rodzaj>1</prgad:rodzaj>
<prgad:TERYTNazwa1>Słoneczna</prgad:TERYTNazwa1>
<prgad:identyfikatorULIC>99012</prgad:identyfikatorULIC>
<prgad:miejsce xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:waznyOd>2016-01-04</prgad:waznyOd>
<prgad:status>obowiazuje</prgad:status>
<prgad:uchwalaNumer>XII/52/2011</prgad:uchwalaNumer>
<prgad:uchwalaData>2015-12-05</prgad:uchwalaData>
</prgad:AD_UlicaPlac>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_459be652-6298-4e1b-5193-4c29bca03fec_2013-11-11T13-01-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>459be652-6298-4e1b-5193-4c29bca03fec</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-11-11T13:01:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-11-11T13:01:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-11-11T13:01:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>38</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-20" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886374.17 6538611.52</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-11-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-11-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9c299b1e-8520-451b-39a2-8f8662e0f2df_2016-02-22T11-01-21">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9c299b1e-8520-451b-39a2-8f8662e0f2df</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-02-22T11:01:21</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-06-16T10:19:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-02-22T11:01:21</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>40</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-21" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886367.73 6538633.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-04-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2022-04-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ace1a6f5-aeee-43b2-27a0-5b0d3239d1f8_2010-11-21T09-21-06">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ace1a6f5-aeee-43b2-27a0-5b0d3239d1f8</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-11-21T09:21:06</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-11-21T09:21:06</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-11-21T09:21:06</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>42</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-22" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886362.93 6538654.07</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2019-09-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6e8f58ba-a948-4ecf-2052-8169a2c57649_2010-10-16T10-24-26">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6e8f58ba-a948-4ecf-2052-8169a2c57649</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-10-16T10:24:26</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-10-16T10:24:26</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-10-16T10:24:26</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>44</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-23" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886355.88 6538676.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2010-05-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bea108ae-142b-4578-4a3b-084f4a10ca88_2020-09-14T08-31-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bea108ae-142b-4578-4a3b-084f4a10ca88</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-09-14T08:31:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-02-23T09:30:11</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-09-14T08:31:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>46</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-24" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886350.72 6538699.44</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-10-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2015-10-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e5f294e5-fc78-4cd7-fe03-550bf5717a35_2015-08-23T10-54-05">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e5f294e5-fc78-4cd7-fe03-550bf5717a35</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-08-23T10:54:05</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-08-23T10:54:05</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-08-23T10:54:05</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>48A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-25" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886344.34 6538722.03</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-11-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2019-11-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.2/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.2/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_873c3f0f-4f0f-4d03-9c69-5615e9c49aa6_2017-05-19T11-04-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>873c3f0f-4f0f-4d03-9c69-5615e9c49aa6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-05-19T11:04:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-05-19T11:04:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-05-19T11:04:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>74</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-26" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886336.58 6538754.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-01-13</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2017-01-13</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fefb259f-f028-4b22-a2c1-54f149e10561_2016-06-20T13-08-44">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fefb259f-f028-4b22-a2c1-54f149e10561</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-06-20T13:08:44</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-06-20T13:08:44</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-06-20T13:08:44</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>76</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-27" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886333.32 6538770.43</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-03-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-03-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1f319ef9-795b-4995-58c8-74129485860e_2009-10-24T09-52-15">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1f319ef9-795b-4995-58c8-74129485860e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-10-24T09:52:15</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-10-24T09:52:15</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-10-24T09:52:15</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>78</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-28" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886331.33 6538789.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-05-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-05-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6c3c05ce-5cbb-459f-f7a9-005f32f88a36_2018-04-24T13-21-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6c3c05ce-5cbb-459f-f7a9-005f32f88a36</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-04-24T13:21:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-04-24T13:21:23</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-04-24T13:21:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>82</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-29" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886325.23 6538824.65</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-07-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2025-07-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_70622cb8-2be9-4305-965d-d4f8ba0ddb46_2022-06-02T14-00-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>70622cb8-2be9-4305-965d-d4f8ba0ddb46</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-06-02T14:00:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-06-02T14:00:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-06-02T14:00:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>84A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-30" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886323.64 6538845.11</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-10-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2013-10-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a51f558f-05f8-4428-a762-21eb9e008bf1_2011-01-06T08-54-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a51f558f-05f8-4428-a762-21eb9e008bf1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-01-06T08:54:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-01-06T08:54:17</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-01-06T08:54:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>86</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-31" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886322.24 6538861.66</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-10-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2015-10-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5a263603-aa74-4f8b-fd74-2bb79034b9eb_2015-05-04T14-39-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5a263603-aa74-4f8b-fd74-2bb79034b9eb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-05-04T14:39:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-05-04T14:39:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-05-04T14:39:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>88</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-32" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886321.11 6538879.31</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-09-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-09-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.3/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.3/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d11e30fd-6d0b-4a2d-2e41-976461c68867_2021-12-22T13-01-13">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d11e30fd-6d0b-4a2d-2e41-976461c68867</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-12-22T13:01:13</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-12-22T13:01:13</drz:startObiekt>
<drz:startWersjaObiekt>2021-12-22T13:01:13</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-33" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886243.89 6539008.3</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_79bf068a-84e6-4c98-39df-b64492b71357_2013-09-03T14-57-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>79bf068a-84e6-4c98-39df-b64492b71357</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-09-03T14:57:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-09-03T14:57:43</drz:startObiekt>
<drz:startWersjaObiekt>2013-09-03T14:57:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-34" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886253.01 6539010.32</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2b1a3e0e-6126-432f-94f9-cb825623df0b_2009-06-24T11-53-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2b1a3e0e-6126-432f-94f9-cb825623df0b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-24T11:53:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-24T11:53:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-24T11:53:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-35" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886264.13 6539012.7</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_069f88f1-1856-4b3c-859c-6033ff844c62_2018-11-11T09-29-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>069f88f1-1856-4b3c-859c-6033ff844c62</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-11-11T09:29:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-11-11T09:29:58</drz:startObiekt>
<drz:startWersjaObiekt>2018-11-11T09:29:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-36" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886275.49 6539015.01</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6b21e860-bec5-4dff-13f7-84f91b0f0db9_2009-06-24T11-53-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6b21e860-bec5-4dff-13f7-84f91b0f0db9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-24T11:53:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-24T11:53:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-24T11:53:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-37" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886285.28 6539016.89</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_58c79ef4-7053-42f4-18bf-dde341d17b6c_2020-01-09T13-15-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>58c79ef4-7053-42f4-18bf-dde341d17b6c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-01-09T13:15:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-01-09T13:15:19</drz:startObiekt>
<drz:startWersjaObiekt>2020-01-09T13:15:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-38" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886295.98 6539018.82</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1903f13d-8cd0-4f25-cc21-7e5219e79650_2023-02-28T11-14-14">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1903f13d-8cd0-4f25-cc21-7e5219e79650</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-02-28T11:14:14</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-02-28T11:14:14</drz:startObiekt>
<drz:startWersjaObiekt>2023-02-28T11:14:14</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-39" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886305.95 6539020.51</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_aedd03ef-6eed-4152-a60d-e56937279d9f_2018-01-10T13-03-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>aedd03ef-6eed-4152-a60d-e56937279d9f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-01-10T13:03:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-16T12:07:47</drz:startObiekt>
<drz:startWersjaObiekt>2018-01-10T13:03:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-40" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886317.73 6539022.34</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_32cada7a-ef13-4d89-a236-3968c4efdf64_2013-11-11T13-01-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>32cada7a-ef13-4d89-a236-3968c4efdf64</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-11-11T13:01:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-05-20T10:16:55</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-11-11T13:01:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>110</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-41" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886305.36 6538929.2</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-06-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2020-06-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.4/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.4/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_48d9afa0-4e88-4ed7-fdca-ffc6daf0a7d0_2013-01-06T14-34-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>48d9afa0-4e88-4ed7-fdca-ffc6daf0a7d0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-01-06T14:34:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-01-06T14:34:45</drz:startObiekt>
<drz:startWersjaObiekt>2013-01-06T14:34:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-42" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886286.2 6538943.07</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>80992</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>69</drz:obwodPnia130>
<drz:obwodPnia5>81</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2016-11-17</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-10-14</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5b4e97b3-e6c2-43ae-c77c-3c5e85dc1965_2014-02-27T08-41-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5b4e97b3-e6c2-43ae-c77c-3c5e85dc1965</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-02-27T08:41:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-02-27T08:41:57</drz:startObiekt>
<drz:startWersjaObiekt>2014-02-27T08:41:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-43" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886289.19 6538938.47</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>19033</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>90</drz:obwodPnia130>
<drz:obwodPnia5>102</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-11-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_646328db-b58a-46fe-ef3d-350fe01b4720_2019-07-26T09-26-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>646328db-b58a-46fe-ef3d-350fe01b4720</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-07-26T09:26:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-07-26T09:26:23</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-07-26T09:26:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>112</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-44" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886301.82 6538987.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-11-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-11-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.4/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.4/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_07dbc20e-31b4-450e-415d-6c3dcf77d23d_2009-10-02T10-16-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>07dbc20e-31b4-450e-415d-6c3dcf77d23d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-02T10:16:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-02T10:16:43</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-02T10:16:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-45" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886285.45 6539002.25</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>24103</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>87</drz:obwodPnia130>
<drz:obwodPnia5>99</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-07-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7490a5d8-5d23-4b3e-a19d-d465ce751fec_2009-10-24T09-52-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7490a5d8-5d23-4b3e-a19d-d465ce751fec</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-24T09:52:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-24T09:52:15</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-24T09:52:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-46" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886287.17 6538997.42</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>79453</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>118</drz:obwodPnia130>
<drz:obwodPnia5>130</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Spółdzielnia Mieszkaniowa „Nad Strugą”</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-01-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_8b3e9eea-8215-4614-3e9c-57a4970567de_2022-07-14T08-51-02">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8b3e9eea-8215-4614-3e9c-57a4970567de</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-07-14T08:51:02</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-07-14T08:51:02</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-07-14T08:51:02</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>146</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-47" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886293.19 6539064.14</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-03-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2017-03-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.5/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.5/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7dbdcc5a-edde-46bf-88e8-12cc8bcbe0a1_2023-02-13T08-54-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7dbdcc5a-edde-46bf-88e8-12cc8bcbe0a1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-02-13T08:54:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-11-06T11:45:51</drz:startObiekt>
<drz:startWersjaObiekt>2023-02-13T08:54:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-48" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886280.26 6539078.69</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_bfac11a4-579e-4058-a7ec-cdd131c8ba71_2016-04-12T10-31-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>bfac11a4-579e-4058-a7ec-cdd131c8ba71</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-04-12T10:31:11</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-04-12T10:31:11</drz:startObiekt>
<drz:startWersjaObiekt>2016-04-12T10:31:11</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-49" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886274.45 6539072.64</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6b83fed5-fce8-4e37-a62f-7a096fdabf4f_2012-05-05T12-18-55">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6b83fed5-fce8-4e37-a62f-7a096fdabf4f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-05-05T12:18:55</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-05-05T12:18:55</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-05-05T12:18:55</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>148</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-50" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886282.72 6539119.39</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-03-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2023-03-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.5/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.5/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_dabf46c4-5c2f-439d-7570-875daf16df8b_2012-03-12T14-16-26">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>dabf46c4-5c2f-439d-7570-875daf16df8b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-03-12T14:16:26</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-03-12T14:16:26</drz:startObiekt>
<drz:startWersjaObiekt>2012-03-12T14:16:26</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-51" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886266.35 6539132.61</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b79b9888-1a32-4cba-65a1-c80b3bad5475_2011-01-06T08-54-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b79b9888-1a32-4cba-65a1-c80b3bad5475</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-01-06T08:54:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-01-06T08:54:17</drz:startObiekt>
<drz:startWersjaObiekt>2011-01-06T08:54:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-52" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886269.92 6539128.42</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_81009916-bc43-4d70-474d-c3539019a6fe_2011-06-24T08-52-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>81009916-bc43-4d70-474d-c3539019a6fe</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-06-24T08:52:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-24T08:52:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-06-24T08:52:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>182</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-53" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886247.72 6539186.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-12-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2014-12-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.6/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.6/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_2b38a9c6-0543-42ee-ca1c-1d2f230a02d9_2017-03-11T13-41-33">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>2b38a9c6-0543-42ee-ca1c-1d2f230a02d9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-03-11T13:41:33</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-02-22T11:01:21</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-03-11T13:41:33</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>184</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-54" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886232.22 6539246.69</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-03-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_da3274d9-81b1-4fa5-0714-8d2230e2577b_2009-12-14T10-58-42"/>
<prgad:waznyOd>2020-03-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.6/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.6/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0f92828c-a316-44bb-7e01-b831075777ed_2019-04-09T09-41-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0f92828c-a316-44bb-7e01-b831075777ed</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-04-09T09:41:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-04-09T09:41:01</drz:startObiekt>
<drz:startWersjaObiekt>2019-04-09T09:41:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-55" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886436.82 6538465.26</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>9246</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>60</drz:obwodPnia130>
<drz:obwodPnia5>72</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-10-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c24e0116-9b52-444e-71b7-c5bcbef5f014_2022-01-22T14-39-27">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c24e0116-9b52-444e-71b7-c5bcbef5f014</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-01-22T14:39:27</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-01-22T14:39:27</drz:startObiekt>
<drz:startWersjaObiekt>2022-01-22T14:39:27</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-56" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886436.64 6538476.41</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>28090</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>236</drz:obwodPnia130>
<drz:obwodPnia5>248</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 31</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2012-07-25</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-06-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_096ba4fd-14c9-4ac0-8941-9ef2ab327e3a_2022-03-08T11-03-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>096ba4fd-14c9-4ac0-8941-9ef2ab327e3a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-03-08T11:03:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-03-08T11:03:56</drz:startObiekt>
<drz:startWersjaObiekt>2022-03-08T11:03:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-57" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886425.8 6538551.45</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>81671</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>45</drz:obwodPnia130>
<drz:obwodPnia5>57</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-09-22</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_169ccb7a-f4cc-404d-1243-fd7200b4505c_2012-11-27T08-58-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>169ccb7a-f4cc-404d-1243-fd7200b4505c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-11-27T08:58:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-11-27T08:58:51</drz:startObiekt>
<drz:startWersjaObiekt>2012-11-27T08:58:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-58" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886420.35 6538571.73</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>52381</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>228</drz:obwodPnia130>
<drz:obwodPnia5>240</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-10-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_17d5b142-3c4c-4573-c4b1-db3ff6202362_2010-06-02T14-23-54">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>17d5b142-3c4c-4573-c4b1-db3ff6202362</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-06-02T14:23:54</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-06-02T14:23:54</drz:startObiekt>
<drz:startWersjaObiekt>2010-06-02T14:23:54</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-59" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886481.41 6538459.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>33361</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>243</drz:obwodPnia130>
<drz:obwodPnia5>255</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 22</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2dcd4b2f-67e2-40a6-4d29-74ca256858e3_2016-07-14T10-15-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2dcd4b2f-67e2-40a6-4d29-74ca256858e3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-07-14T10:15:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-11-28T11:20:32</drz:startObiekt>
<drz:startWersjaObiekt>2016-07-14T10:15:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-60" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886480.28 6538479.41</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>76344</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>43</drz:obwodPnia130>
<drz:obwodPnia5>55</drz:obwodPnia5>
<drz:wysokosc>8</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-10-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c14a683c-89fc-446b-f744-1eba4ac06a0d_2018-10-06T10-10-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c14a683c-89fc-446b-f744-1eba4ac06a0d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-10-06T10:10:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-05-19T11:04:28</drz:startObiekt>
<drz:startWersjaObiekt>2018-10-06T10:10:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-61" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886481.36 6538488.75</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>53194</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>96</drz:obwodPnia130>
<drz:obwodPnia5>108</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2020-04-27</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-03-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fdc5250d-2d9f-4880-8505-efa66279f885_2018-07-03T10-16-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fdc5250d-2d9f-4880-8505-efa66279f885</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-07-03T10:16:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-07-03T10:16:15</drz:startObiekt>
<drz:startWersjaObiekt>2018-07-03T10:16:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-62" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886479.79 6538497.38</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>36276</drz:numer>
<drz:gatunek>fraxinus_excelsior</drz:gatunek>
<drz:obwodPnia130>241</drz:obwodPnia130>
<drz:obwodPnia5>253</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 57</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e89d859f-1910-42c7-be38-834ab52b9acd_2010-08-20T08-59-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e89d859f-1910-42c7-be38-834ab52b9acd</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-08-20T08:59:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-08-20T08:59:01</drz:startObiekt>
<drz:startWersjaObiekt>2010-08-20T08:59:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-63" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886471.73 6538543.05</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>22888</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>65</drz:obwodPnia130>
<drz:obwodPnia5>77</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2011-11-09</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-10-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3d43b569-1537-4182-efde-56d3a1845ff7_2017-09-28T09-49-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3d43b569-1537-4182-efde-56d3a1845ff7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-09-28T09:49:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-09-28T09:49:17</drz:startObiekt>
<drz:startWersjaObiekt>2017-09-28T09:49:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-64" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886463.73 6538583.14</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>8758</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>216</drz:obwodPnia130>
<drz:obwodPnia5>228</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cdd37007-ce94-44be-ec24-4eca75f5c900_2020-04-26T12-38-48">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cdd37007-ce94-44be-ec24-4eca75f5c900</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-04-26T12:38:48</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-04-26T12:38:48</drz:startObiekt>
<drz:startWersjaObiekt>2020-04-26T12:38:48</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-65" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886403.86 6538637.5</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>43532</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>248</drz:obwodPnia130>
<drz:obwodPnia5>260</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 53</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-06-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_32e170d6-1396-4e8c-a65b-b622ef26fab8_2022-07-23T13-29-07">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>32e170d6-1396-4e8c-a65b-b622ef26fab8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-07-23T13:29:07</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-07-23T13:29:07</drz:startObiekt>
<drz:startWersjaObiekt>2022-07-23T13:29:07</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-66" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886396.5 6538649.71</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>31667</drz:numer>
<drz:gatunek>betula_pendula</drz:gatunek>
<drz:obwodPnia130>89</drz:obwodPnia130>
<drz:obwodPnia5>101</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-12-06</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f8a59041-de2b-490d-a29f-774dafb7b407_2024-03-28T14-05-33">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f8a59041-de2b-490d-a29f-774dafb7b407</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-03-28T14:05:33</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-02-13T08:54:02</drz:startObiekt>
<drz:startWersjaObiekt>2024-03-28T14:05:33</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-67" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886396.5 6538659.66</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>90477</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>232</drz:obwodPnia130>
<drz:obwodPnia5>244</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-08-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b178db48-03c7-45d3-39a5-84e9a2c94708_2019-05-22T10-40-21">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b178db48-03c7-45d3-39a5-84e9a2c94708</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-05-22T10:40:21</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-05-22T10:40:21</drz:startObiekt>
<drz:startWersjaObiekt>2019-05-22T10:40:21</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-68" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886389.31 6538680.43</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>23186</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>96</drz:obwodPnia130>
<drz:obwodPnia5>108</drz:obwodPnia5>
<drz:wysokosc>12</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-04-15</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ef212ee0-03b0-4dd2-1f6a-8fa1061f5af1_2022-08-02T10-20-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ef212ee0-03b0-4dd2-1f6a-8fa1061f5af1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-08-02T10:20:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-08-02T10:20:20</drz:startObiekt>
<drz:startWersjaObiekt>2022-08-02T10:20:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-69" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.71 6538669.41</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cb3c760f-7bb2-438c-d7b8-e24021bb1ee8_2014-11-12T12-27-54">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cb3c760f-7bb2-438c-d7b8-e24021bb1ee8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-11-12T12:27:54</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-11-12T12:27:54</drz:startObiekt>
<drz:startWersjaObiekt>2014-11-12T12:27:54</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-70" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428 6538723.28</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c779305f-976c-4c96-ef46-747d13e3a0ca_2020-07-02T11-30-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c779305f-976c-4c96-ef46-747d13e3a0ca</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-07-02T11:30:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-07-02T11:30:32</drz:startObiekt>
<drz:startWersjaObiekt>2020-07-02T11:30:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-71" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886424.78 6538730.55</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d6403390-2763-4dad-3bd0-6d484f85199e_2015-04-20T14-30-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d6403390-2763-4dad-3bd0-6d484f85199e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-04-20T14:30:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-08-02T10:47:03</drz:startObiekt>
<drz:startWersjaObiekt>2015-04-20T14:30:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-72" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886367.16 6538773.04</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>36100</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>133</drz:obwodPnia130>
<drz:obwodPnia5>145</drz:obwodPnia5>
<drz:wysokosc>15</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2023-04-28</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-03-24</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_19bae5e0-dcf4-46f8-2988-d7596869764a_2019-11-10T14-32-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>19bae5e0-dcf4-46f8-2988-d7596869764a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-11-10T14:32:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-11-10T14:32:32</drz:startObiekt>
<drz:startWersjaObiekt>2019-11-10T14:32:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-73" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886359.46 6538820.84</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>68644</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>79</drz:obwodPnia130>
<drz:obwodPnia5>91</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2018-05-06</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2017-04-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_774c8ac4-d928-4666-48a0-28ac98600acc_2021-05-19T12-51-52">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>774c8ac4-d928-4666-48a0-28ac98600acc</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-05-19T12:51:52</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-05-19T12:51:52</drz:startObiekt>
<drz:startWersjaObiekt>2021-05-19T12:51:52</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-74" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886358.27 6538833.78</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>41479</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>215</drz:obwodPnia130>
<drz:obwodPnia5>227</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-06-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fecabbbd-2677-4945-a3b2-4fe103c1220d_2011-06-24T08-52-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fecabbbd-2677-4945-a3b2-4fe103c1220d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-06-24T08:52:49</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-06-24T08:52:49</drz:startObiekt>
<drz:startWersjaObiekt>2011-06-24T08:52:49</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-75" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886356.93 6538858.99</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>84557</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>242</drz:obwodPnia130>
<drz:obwodPnia5>254</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 38</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-11-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_89a0de80-4f1e-46fb-4d9d-1dc0088520ed_2011-11-12T08-28-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>89a0de80-4f1e-46fb-4d9d-1dc0088520ed</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-11-12T08:28:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-07-21T14:00:27</drz:startObiekt>
<drz:startWersjaObiekt>2011-11-12T08:28:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-76" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886413.12 6538779.27</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>29648</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>165</drz:obwodPnia130>
<drz:obwodPnia5>177</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2012-01-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e626ebe1-3f26-49b2-9c4e-0463116f906c_2014-02-01T13-14-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e626ebe1-3f26-49b2-9c4e-0463116f906c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-02-01T13:14:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-02-01T13:14:18</drz:startObiekt>
<drz:startWersjaObiekt>2014-02-01T13:14:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-77" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886411.35 6538788.75</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>40393</drz:numer>
<drz:gatunek>sorbus_aucuparia</drz:gatunek>
<drz:obwodPnia130>229</drz:obwodPnia130>
<drz:obwodPnia5>241</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-09-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5beefce9-5ce2-4a4b-e25c-5a965ab2206a_2019-04-09T09-41-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5beefce9-5ce2-4a4b-e25c-5a965ab2206a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-04-09T09:41:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-04-09T09:41:01</drz:startObiekt>
<drz:startWersjaObiekt>2019-04-09T09:41:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-78" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886412.37 6538797.22</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>61972</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>248</drz:obwodPnia130>
<drz:obwodPnia5>260</drz:obwodPnia5>
<drz:wysokosc>25</drz:wysokosc>
<drz:srednicaKorony>8</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 13</drz:pomnikPrzyrody>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:zabiegi>
<drz:DRZ_Zabieg>
<drz:data>2020-03-06</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-01-31</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_54303847-fd5f-4323-9f6e-94fef95c0f6d_2017-10-13T11-53-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>54303847-fd5f-4323-9f6e-94fef95c0f6d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-10-13T11:53:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-10-13T11:53:20</drz:startObiekt>
<drz:startWersjaObiekt>2017-10-13T11:53:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-79" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886341.99 6539025.54</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9e617eb6-25fe-45ab-a1b5-9655394a1b72_2018-07-23T13-31-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9e617eb6-25fe-45ab-a1b5-9655394a1b72</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-07-23T13:31:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-03-11T13:41:33</drz:startObiekt>
<drz:startWersjaObiekt>2018-07-23T13:31:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-80" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886351.57 6539026.6</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_207cbca0-c801-412f-5b5f-3482e9d82d11_2015-08-03T09-16-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>207cbca0-c801-412f-5b5f-3482e9d82d11</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-08-03T09:16:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-08-03T09:16:45</drz:startObiekt>
<drz:startWersjaObiekt>2015-08-03T09:16:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-81" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886362.36 6539027.64</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_900a7db3-9db6-4160-eb54-8ba080789cbf_2015-07-13T12-59-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>900a7db3-9db6-4160-eb54-8ba080789cbf</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-07-13T12:59:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-05-26T11:51:59</drz:startObiekt>
<drz:startWersjaObiekt>2015-07-13T12:59:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-82" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886372.37 6539028.48</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_92a70d5c-725e-4b8e-d632-95035496eaea_2022-03-08T11-03-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>92a70d5c-725e-4b8e-d632-95035496eaea</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-03-08T11:03:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-03-08T11:03:56</drz:startObiekt>
<drz:startWersjaObiekt>2022-03-08T11:03:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-83" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886384.07 6539029.31</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9f930214-9da0-4218-b1df-034634d2b163_2009-07-16T13-04-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9f930214-9da0-4218-b1df-034634d2b163</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-07-16T13:04:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-12T13:02:16</drz:startObiekt>
<drz:startWersjaObiekt>2009-07-16T13:04:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-84" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886393.51 6539029.86</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_da52ca45-999f-4641-b783-f6a8da403917_2010-01-05T13-14-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>da52ca45-999f-4641-b783-f6a8da403917</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-01-05T13:14:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-01-05T13:14:32</drz:startObiekt>
<drz:startWersjaObiekt>2010-01-05T13:14:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-85" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886352.57 6538910.89</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>62319</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>123</drz:obwodPnia130>
<drz:obwodPnia5>135</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2011-04-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_57ed14d8-8cfd-4996-d816-6a9111e609e9_2014-02-01T13-14-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>57ed14d8-8cfd-4996-d816-6a9111e609e9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-02-01T13:14:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-02-01T13:14:18</drz:startObiekt>
<drz:startWersjaObiekt>2014-02-01T13:14:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-86" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886352.19 6538940.57</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>3505</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>198</drz:obwodPnia130>
<drz:obwodPnia5>210</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>6.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-03-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_37b7be98-4e4a-4770-25c4-5ecf2201f085_2009-10-24T09-52-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>37b7be98-4e4a-4770-25c4-5ecf2201f085</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-24T09:52:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-24T09:52:15</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-24T09:52:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-87" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886349.26 6538965.17</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>84115</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>164</drz:obwodPnia130>
<drz:obwodPnia5>176</drz:obwodPnia5>
<drz:wysokosc>18</drz:wysokosc>
<drz:srednicaKorony>6</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-06-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0527b96c-d56b-47aa-af4f-dc63f390b08e_2019-12-25T10-14-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0527b96c-d56b-47aa-af4f-dc63f390b08e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-12-25T10:14:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-12-25T10:14:35</drz:startObiekt>
<drz:startWersjaObiekt>2019-12-25T10:14:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-88" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886399.98 6538932.56</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>61387</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>231</drz:obwodPnia130>
<drz:obwodPnia5>243</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-05-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_83141c08-70a6-4efb-841c-f63d5507bd83_2018-10-06T10-10-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>83141c08-70a6-4efb-841c-f63d5507bd83</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-10-06T10:10:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-10-06T10:10:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-10-06T10:10:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-89" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886398.07 6538965.46</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>36544</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>58</drz:obwodPnia130>
<drz:obwodPnia5>70</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_892daf07-a716-409f-9b1e-50667f1cc551_2013-01-15T10-12-24">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>892daf07-a716-409f-9b1e-50667f1cc551</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-01-15T10:12:24</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-08-22T11:06:40</drz:startObiekt>
<drz:startWersjaObiekt>2013-01-15T10:12:24</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-90" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886395.36 6538983.62</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>48581</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>68</drz:obwodPnia130>
<drz:obwodPnia5>80</drz:obwodPnia5>
<drz:wysokosc>10</drz:wysokosc>
<drz:srednicaKorony>3.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-06-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f0b86314-ed79-4283-e5f2-1fbf2ee9eb71_2020-02-24T12-16-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f0b86314-ed79-4283-e5f2-1fbf2ee9eb71</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-02-24T12:16:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-12-14T08:24:50</drz:startObiekt>
<drz:startWersjaObiekt>2020-02-24T12:16:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-91" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886394.07 6538992.75</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>76203</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>152</drz:obwodPnia130>
<drz:obwodPnia5>164</drz:obwodPnia5>
<drz:wysokosc>17</drz:wysokosc>
<drz:srednicaKorony>5.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-11-02</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_95675b60-e145-479f-be46-649d7d88e125_2009-10-02T10-16-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>95675b60-e145-479f-be46-649d7d88e125</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-02T10:16:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-02T10:16:43</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-02T10:16:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-92" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886343.07 6539046.33</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e076b934-19c8-43c1-f2a3-23cfd5e0fe9c_2009-06-24T11-53-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e076b934-19c8-43c1-f2a3-23cfd5e0fe9c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-24T11:53:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-24T11:53:35</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-24T11:53:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-93" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886339.31 6539064.49</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c5805765-cb05-41cd-2d33-c9a3fd64f9ae_2019-01-22T11-01-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c5805765-cb05-41cd-2d33-c9a3fd64f9ae</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-01-22T11:01:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-02-18T13:43:40</drz:startObiekt>
<drz:startWersjaObiekt>2019-01-22T11:01:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-94" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886337.6 6539074.09</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_98d1ecbb-720d-4367-740f-4a9e79c31df4_2019-08-22T09-11-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>98d1ecbb-720d-4367-740f-4a9e79c31df4</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-08-22T09:11:49</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-08-22T09:11:49</drz:startObiekt>
<drz:startWersjaObiekt>2019-08-22T09:11:49</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-95" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886326.82 6539132.94</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fa4d75e8-95da-4ef8-bcd5-71b6510cb77b_2018-05-04T14-25-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fa4d75e8-95da-4ef8-bcd5-71b6510cb77b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-05-04T14:25:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-05-04T14:25:37</drz:startObiekt>
<drz:startWersjaObiekt>2018-05-04T14:25:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-96" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886324.74 6539140.35</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ee6157bd-b9ab-4e5a-eee4-edca10eb1831_2020-03-26T13-36-31">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ee6157bd-b9ab-4e5a-eee4-edca10eb1831</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-03-26T13:36:31</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-03-26T13:36:31</drz:startObiekt>
<drz:startWersjaObiekt>2020-03-26T13:36:31</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-97" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886387.71 6539067.48</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c92be8d4-5913-403e-fc7c-676eec5c6818_2018-09-07T10-28-21">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c92be8d4-5913-403e-fc7c-676eec5c6818</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-09-07T10:28:21</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-09-07T10:28:21</drz:startObiekt>
<drz:startWersjaObiekt>2018-09-07T10:28:21</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-98" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886382.19 6539097.75</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_950b50b1-fb74-4bfc-bcc2-86d28ff8717f_2016-04-15T12-25-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>950b50b1-fb74-4bfc-bcc2-86d28ff8717f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-04-15T12:25:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-04-15T12:25:09</drz:startObiekt>
<drz:startWersjaObiekt>2016-04-15T12:25:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-99" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886378.66 6539118.29</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f96fc797-fb86-45fb-b0f2-fb5612934f4f_2017-08-04T11-56-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f96fc797-fb86-45fb-b0f2-fb5612934f4f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-08-04T11:56:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-08-04T11:56:01</drz:startObiekt>
<drz:startWersjaObiekt>2017-08-04T11:56:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-100" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886373.95 6539128.68</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b6c9e4fc-edf7-4e0e-d2be-b5be8087006d_2011-08-07T14-28-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b6c9e4fc-edf7-4e0e-d2be-b5be8087006d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-08-07T14:28:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-08-07T14:28:06</drz:startObiekt>
<drz:startWersjaObiekt>2011-08-07T14:28:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-101" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886301.46 6539232.53</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>88218</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>59</drz:obwodPnia130>
<drz:obwodPnia5>71</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2022-07-11</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_25ce5bfb-8773-4bd5-6434-16b305988a69_2013-01-15T10-12-24">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>25ce5bfb-8773-4bd5-6434-16b305988a69</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-01-15T10:12:24</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-01-15T10:12:24</drz:startObiekt>
<drz:startWersjaObiekt>2013-01-15T10:12:24</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-102" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886293.34 6539267.39</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>1232</drz:numer>
<drz:gatunek>salix_alba</drz:gatunek>
<drz:obwodPnia130>55</drz:obwodPnia130>
<drz:obwodPnia5>67</drz:obwodPnia5>
<drz:wysokosc>9</drz:wysokosc>
<drz:srednicaKorony>3</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2e6dbd7e-8308-47d3-d8bd-4d169ed10229_2015-07-13T12-59-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2e6dbd7e-8308-47d3-d8bd-4d169ed10229</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-07-13T12:59:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-07-13T12:59:06</drz:startObiekt>
<drz:startWersjaObiekt>2015-07-13T12:59:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-103" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886291.01 6539278.21</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>47961</drz:numer>
<drz:gatunek>acer_platanoides</drz:gatunek>
<drz:obwodPnia130>120</drz:obwodPnia130>
<drz:obwodPnia5>132</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2010-07-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d7281643-f871-4191-efd9-e22463873819_2013-02-03T10-45-42">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d7281643-f871-4191-efd9-e22463873819</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-02-03T10:45:42</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-02-03T10:45:42</drz:startObiekt>
<drz:startWersjaObiekt>2013-02-03T10:45:42</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-104" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886362.86 6539180.35</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>34293</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>104</drz:obwodPnia130>
<drz:obwodPnia5>116</drz:obwodPnia5>
<drz:wysokosc>13</drz:wysokosc>
<drz:srednicaKorony>4.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-01-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_267b1ea2-4d4b-4e70-6d89-9f93757a47ca_2024-02-27T12-07-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>267b1ea2-4d4b-4e70-6d89-9f93757a47ca</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-02-27T12:07:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-10-14T09:58:44</drz:startObiekt>
<drz:startWersjaObiekt>2024-02-27T12:07:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-105" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886346.37 6539235.66</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>43232</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>217</drz:obwodPnia130>
<drz:obwodPnia5>229</drz:obwodPnia5>
<drz:wysokosc>22</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-04-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7f8cb54f-7970-4f77-8fe2-7fce9e90adb1_2017-06-23T14-18-42">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7f8cb54f-7970-4f77-8fe2-7fce9e90adb1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-06-23T14:18:42</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-06-23T14:18:42</drz:startObiekt>
<drz:startWersjaObiekt>2017-06-23T14:18:42</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-106" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886338.13 6539262.62</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>47093</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>200</drz:obwodPnia130>
<drz:obwodPnia5>212</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-01-14</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0e07586b-6382-47a6-2bce-1a289b287b0a_2012-02-10T09-15-04">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0e07586b-6382-47a6-2bce-1a289b287b0a</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6df960be-14dc-4bdd-ff9e-7ddf990e81c7_2011-10-21T11-17-27">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6df960be-14dc-4bdd-ff9e-7ddf990e81c7</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9cc0c43e-6518-400f-57d8-d5980788c68a_2011-09-19T13-27-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9cc0c43e-6518-400f-57d8-d5980788c68a</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9d6d2e9c-a913-465c-68e8-59a2bb3fbae7_2015-04-20T14-30-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9d6d2e9c-a913-465c-68e8-59a2bb3fbae7</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_648ecd33-d15d-48cd-94f0-e08a24552b91_2009-02-26T10-00-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>648ecd33-d15d-48cd-94f0-e08a24552b91</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_48301bce-24db-407c-ca69-3b6f8b7c5edd_2023-03-06T11-17-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>48301bce-24db-407c-ca69-3b6f8b7c5edd</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d92d108e-97c8-4f00-92ed-6d2055c64128_2013-12-13T11-12-26">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d92d108e-97c8-4f00-92ed-6d2055c64128</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8df6f23c-4fb7-44e6-9a19-28da29a941e5_2022-10-20T12-37-48">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8df6f23c-4fb7-44e6-9a19-28da29a941e5</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_597548b3-e56d-422c-729b-6d88361f20e3_2020-02-09T13-24-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>597548b3-e56d-422c-729b-6d88361f20e3</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_dacab4ec-d831-49f6-d115-be6185764c3e_2016-04-12T10-31-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>dacab4ec-d831-49f6-d115-be6185764c3e</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_88a9391d-5ca2-4332-8f1d-f299e900f0d4_2023-12-09T14-24-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>88a9391d-5ca2-4332-8f1d-f299e900f0d4</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_af030f1d-3177-42af-3f1c-74085e6b0c70_2021-03-18T13-05-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>af030f1d-3177-42af-3f1c-74085e6b0c70</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1ba867c9-fb89-4d15-c22a-10cafa97f7c4_2019-07-26T09-26-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1ba867c9-fb89-4d15-c22a-10cafa97f7c4</drz:lokalnyId>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_292aabec-03ee-48ac-467b-398c70c8dcc5_2023-12-25T11-31-47">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>292aabec-03ee-48ac-467b-398c70c8dcc5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-12-25T11:31:47</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-12-25T11:31:47</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-12-25T11:31:47</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>1</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-120" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886514.89 6538469.32</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-04-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2018-04-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_65601b48-e895-4493-4484-e798aa5caa1a_2009-04-17T13-37-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>65601b48-e895-4493-4484-e798aa5caa1a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-04-17T13:37:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-04-17T13:37:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-04-17T13:37:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>3</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-121" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886512.73 6538492.74</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-06-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-06-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c9cce16b-e8be-4022-c387-262472599deb_2023-04-18T14-46-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c9cce16b-e8be-4022-c387-262472599deb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-04-18T14:46:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-04-18T14:46:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-04-18T14:46:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>5</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-122" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886508.07 6538516.66</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-01-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-01-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3688c94d-18c4-4298-34c5-c946b291526b_2016-07-27T13-34-51">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3688c94d-18c4-4298-34c5-c946b291526b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-07-27T13:34:51</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-03-10T09:33:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-07-27T13:34:51</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>7</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-123" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886506.17 6538540.82</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-07-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-07-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_dee2fa68-f7bd-420a-92a7-a3ceb33ac15b_2018-02-18T13-43-40">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>dee2fa68-f7bd-420a-92a7-a3ceb33ac15b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-02-18T13:43:40</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-02-18T13:43:40</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-02-18T13:43:40</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>9</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-124" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886500.7 6538564.64</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-09-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2025-09-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3e123c56-af06-4efd-2f13-629d54112138_2012-05-05T12-18-55">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3e123c56-af06-4efd-2f13-629d54112138</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-05-05T12:18:55</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-05-05T12:18:55</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-05-05T12:18:55</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>11A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-125" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886494 6538587.87</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-12-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2023-12-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_dbc01b62-7dd3-4eda-ad37-f4389e7052ab_2010-02-28T12-48-13">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>dbc01b62-7dd3-4eda-ad37-f4389e7052ab</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-02-28T12:48:13</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-06-24T11:53:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-02-28T12:48:13</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>4</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-126" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886568.61 6538478.34</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-07-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-07-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_19ef75cc-1744-4518-39a5-5a50c7ab38c4_2022-01-11T14-21-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>19ef75cc-1744-4518-39a5-5a50c7ab38c4</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-01-11T14:21:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-01-11T14:21:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-01-11T14:21:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>6</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-127" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886567.39 6538499.51</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-04-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-04-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b33f244c-51bb-452f-58ee-0b408eadca43_2013-04-28T14-16-23">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b33f244c-51bb-452f-58ee-0b408eadca43</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-04-28T14:16:23</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-11-27T10:59:16</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-04-28T14:16:23</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>8</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-128" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886563.38 6538522.72</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-06-15</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2018-06-15</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3d7de8f4-0f95-4128-1c27-f069708e1761_2013-03-12T09-40-07">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3d7de8f4-0f95-4128-1c27-f069708e1761</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-03-12T09:40:07</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-03-12T09:40:07</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-03-12T09:40:07</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>10</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-129" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.43 6538546.39</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-07-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2017-07-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_cb9020fd-91b5-4077-a2e4-741606483c8f_2016-03-10T09-33-18">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>cb9020fd-91b5-4077-a2e4-741606483c8f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-03-10T09:33:18</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-03-10T09:33:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-03-10T09:33:18</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>14</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-130" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.92 6538593.92</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-12-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-12-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.13/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.13/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_dd476fa5-6b37-4670-ad6f-a1f4f1ffeb2c_2010-11-04T11-54-48">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>dd476fa5-6b37-4670-ad6f-a1f4f1ffeb2c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-11-04T11:54:48</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-04T11:54:48</drz:startObiekt>
<drz:startWersjaObiekt>2010-11-04T11:54:48</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-131" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886557.29 6538621.53</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_547ab841-dc71-4eb8-e5dc-249a2c963267_2018-10-06T10-10-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>547ab841-dc71-4eb8-e5dc-249a2c963267</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-10-06T10:10:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-03-07T14:29:15</drz:startObiekt>
<drz:startWersjaObiekt>2018-10-06T10:10:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-132" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886554.94 6538630.51</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_70eb9bd5-3230-41e3-ce41-a8cb4567bbf3_2018-06-10T09-30-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>70eb9bd5-3230-41e3-ce41-a8cb4567bbf3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-10T09:30:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-10T09:30:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-10T09:30:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-133" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886552.22 6538640.73</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_151c9511-32ca-4eaf-dd60-8304afc5e095_2016-06-20T13-08-44">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>151c9511-32ca-4eaf-dd60-8304afc5e095</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-06-20T13:08:44</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-06-20T13:08:44</drz:startObiekt>
<drz:startWersjaObiekt>2016-06-20T13:08:44</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-134" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.2 6538651.97</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ddf0cf16-532a-4c39-02aa-df6b1db7eacf_2015-05-04T14-39-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ddf0cf16-532a-4c39-02aa-df6b1db7eacf</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-05-04T14:39:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-05-04T14:39:35</drz:startObiekt>
<drz:startWersjaObiekt>2015-05-04T14:39:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-135" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886546.65 6538661.37</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_39bb6f17-e238-4ff8-7741-13d44c644794_2016-09-03T10-07-52">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>39bb6f17-e238-4ff8-7741-13d44c644794</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-09-03T10:07:52</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-09-03T10:07:52</drz:startObiekt>
<drz:startWersjaObiekt>2016-09-03T10:07:52</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-136" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886544.12 6538670.69</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ec13aa94-7351-42aa-6601-fcf80a63f084_2016-03-10T09-33-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ec13aa94-7351-42aa-6601-fcf80a63f084</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-03-10T09:33:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-03-10T09:33:18</drz:startObiekt>
<drz:startWersjaObiekt>2016-03-10T09:33:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-137" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.05 6538682.07</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d9495c37-ac18-48c9-99a4-cab49759f641_2011-12-25T08-15-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d9495c37-ac18-48c9-99a4-cab49759f641</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-12-25T08:15:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-04T11:54:48</drz:startObiekt>
<drz:startWersjaObiekt>2011-12-25T08:15:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-138" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886538.04 6538693.38</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e8f19d1b-9f09-45bd-6032-8f728a455fda_2016-08-16T12-07-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e8f19d1b-9f09-45bd-6032-8f728a455fda</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-08-16T12:07:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-16T12:07:47</drz:startObiekt>
<drz:startWersjaObiekt>2016-08-16T12:07:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-139" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886535.31 6538703.82</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6e4babeb-2243-4acd-bf38-3ea116fe267f_2010-11-21T09-21-06">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6e4babeb-2243-4acd-bf38-3ea116fe267f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-11-21T09:21:06</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-11-21T09:21:06</drz:startObiekt>
<drz:startWersjaObiekt>2010-11-21T09:21:06</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-140" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.7 6538714.07</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e696e1c9-4fb5-4bb3-fd1f-c7ba43985ec3_2019-11-10T14-32-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e696e1c9-4fb5-4bb3-fd1f-c7ba43985ec3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-11-10T14:32:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-11-10T14:32:32</drz:startObiekt>
<drz:startWersjaObiekt>2019-11-10T14:32:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-141" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886530.09 6538724.61</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8a60ba2d-28f5-40a4-9b3f-5c6f778a36b8_2009-10-02T10-16-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8a60ba2d-28f5-40a4-9b3f-5c6f778a36b8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-10-02T10:16:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-10-02T10:16:43</drz:startObiekt>
<drz:startWersjaObiekt>2009-10-02T10:16:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-142" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886527.7 6538734.65</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e9c8d722-c9af-42eb-29dc-bd8e7b96430a_2022-03-27T14-14-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e9c8d722-c9af-42eb-29dc-bd8e7b96430a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-03-27T14:14:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-03-27T14:14:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-03-27T14:14:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>37</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-143" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886487.43 6538617.22</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-10-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2017-10-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_918311a9-ea62-4600-3f24-d35adbb54415_2011-03-21T09-08-08">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>918311a9-ea62-4600-3f24-d35adbb54415</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-03-21T09:08:08</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-03-21T09:08:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-03-21T09:08:08</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>39</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-144" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886485.11 6538625.97</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-06-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-06-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a8e038ed-74c2-4bcf-b369-d5cf7a497b2d_2016-02-22T11-01-21">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a8e038ed-74c2-4bcf-b369-d5cf7a497b2d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-02-22T11:01:21</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-02-22T11:01:21</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-02-22T11:01:21</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>41</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-145" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.73 6538634.77</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-09-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-09-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_433186c2-b725-4692-9f26-d58464275c03_2024-10-26T11-12-40">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>433186c2-b725-4692-9f26-d58464275c03</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2024-10-26T11:12:40</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2024-03-09T10:45:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2024-10-26T11:12:40</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>43</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-146" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886480.35 6538643.47</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-06-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2011-06-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_45aff82b-15a6-49d9-8101-8ce7dc591171_2015-03-12T10-06-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>45aff82b-15a6-49d9-8101-8ce7dc591171</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-03-12T10:06:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-03-12T10:06:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-03-12T10:06:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-147" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886477.98 6538652.1</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-07-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-07-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bc4ab966-0b03-451d-a03a-1ee241a69cd5_2010-01-22T08-32-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bc4ab966-0b03-451d-a03a-1ee241a69cd5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-01-22T08:32:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-12-20T13:29:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-01-22T08:32:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>47</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-148" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886475.49 6538661.1</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-09-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2025-09-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b9999be8-a7e2-46a1-3cd5-65681142278a_2010-05-05T09-00-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b9999be8-a7e2-46a1-3cd5-65681142278a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-05-05T09:00:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-07-16T13:04:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-05-05T09:00:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>49</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-149" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886473.16 6538669.55</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-02-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2020-02-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ea4aa3ae-4dc7-4426-b3f3-4d5456dcf6c5_2015-03-24T12-36-04">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ea4aa3ae-4dc7-4426-b3f3-4d5456dcf6c5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-03-24T12:36:04</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-03-24T12:36:04</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-03-24T12:36:04</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>51</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-150" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886470.71 6538678.49</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-05-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e8343849-8fbc-40ec-f4e0-55f343527061_2016-12-01T09-35-50">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e8343849-8fbc-40ec-f4e0-55f343527061</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-12-01T09:35:50</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-12-01T09:35:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-12-01T09:35:50</prgad:startWersjaObiekt>
<prgad:koniecWersjaObiekt>2017-05-12T12:42:22</prgad:koniecWersjaObiekt>
<prgad:numerPorzadkowy>53</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-151" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.3 6538687.38</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-07-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-07-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e8343849-8fbc-40ec-f4e0-55f343527061_2017-05-12T12-42-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e8343849-8fbc-40ec-f4e0-55f343527061</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-05-12T12:42:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-12-01T09:35:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-05-12T12:42:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>53</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-152" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.3 6538687.38</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-07-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2010-07-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_97a491dd-7341-4568-8292-d51844c74836_2023-03-06T11-17-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>97a491dd-7341-4568-8292-d51844c74836</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-03-06T11:17:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-03-06T11:17:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-03-06T11:17:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>55</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-153" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886466.1 6538695.59</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-05-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2018-05-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9687cd87-73fd-4a30-2c8c-3caced72a9f9_2023-05-07T13-16-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9687cd87-73fd-4a30-2c8c-3caced72a9f9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-05-07T13:16:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-05-07T13:16:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-05-07T13:16:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>57</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-154" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886463.75 6538704.5</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-12-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2016-12-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_78c117f3-d1f5-4315-cd3b-93fba0ae0326_2020-03-10T13-32-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>78c117f3-d1f5-4315-cd3b-93fba0ae0326</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-03-10T13:32:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-03-10T13:32:17</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-03-10T13:32:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>59</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-155" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886461.5 6538713.26</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-12-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-12-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ab90b7df-852e-4c5c-8d97-036ae6fcc2d7_2016-09-03T10-07-52">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ab90b7df-852e-4c5c-8d97-036ae6fcc2d7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-09-03T10:07:52</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-09-03T10:07:52</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-09-03T10:07:52</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>61</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-156" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886459.39 6538721.66</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-07-08</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2012-07-08</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f2a25082-10f9-4345-59bb-f3a491a6fe03_2010-12-22T10-35-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f2a25082-10f9-4345-59bb-f3a491a6fe03</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-12-22T10:35:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-12-22T10:35:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-12-22T10:35:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>63</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-157" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886457.15 6538730.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-04-11</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-04-11</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/14</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/14.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_8b8cfa0b-6b1f-4f50-94f6-81e51970522a_2015-10-11T09-24-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8b8cfa0b-6b1f-4f50-94f6-81e51970522a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-10-11T09:24:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-10-11T09:24:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-10-11T09:24:38</prgad:startWersjaObiekt>
<prgad:koniecWersjaObiekt>2016-05-28T11:04:22</prgad:koniecWersjaObiekt>
<prgad:numerPorzadkowy>65</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-158" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886455.04 6538739.9</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/15</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/15.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_8b8cfa0b-6b1f-4f50-94f6-81e51970522a_2016-05-28T11-04-22">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8b8cfa0b-6b1f-4f50-94f6-81e51970522a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-05-28T11:04:22</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-10-11T09:24:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-05-28T11:04:22</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>65</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-159" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886455.04 6538739.9</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/15</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/15.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c84840b9-21d4-483f-8076-a9cb9b3ae402_2014-11-12T12-27-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c84840b9-21d4-483f-8076-a9cb9b3ae402</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-11-12T12:27:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-10-13T11:51:00</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-11-12T12:27:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>38</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-160" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886543.98 6538619.78</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-11-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2018-11-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/16</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/16.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ca128379-23f3-442f-60d7-52fb18614dde_2023-04-18T14-46-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ca128379-23f3-442f-60d7-52fb18614dde</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-04-18T14:46:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-04-18T14:46:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-04-18T14:46:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>40</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-161" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.7 6538628.48</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-03-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-03-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/17</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/17.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_969fc48d-8ec8-4bd7-efd3-638611e29e98_2015-04-14T10-50-10">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>969fc48d-8ec8-4bd7-efd3-638611e29e98</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-04-14T10:50:10</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-04-14T10:50:10</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-04-14T10:50:10</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>42</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-162" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.37 6538637.24</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-11-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2009-11-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/18</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/18.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c79b9034-5101-4e20-336e-edf7c934281d_2023-06-09T10-10-24">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c79b9034-5101-4e20-336e-edf7c934281d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-06-09T10:10:24</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-06-09T10:10:24</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-06-09T10:10:24</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>44</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-163" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886537.01 6538646.01</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-03-05</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2022-03-05</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/19</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/19.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_761b7c0e-1a58-4923-215d-941ecb483c9e_2013-05-04T12-09-04">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>761b7c0e-1a58-4923-215d-941ecb483c9e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-05-04T12:09:04</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-05-04T12:09:04</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-05-04T12:09:04</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>46</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-164" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886534.71 6538654.49</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-09-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/20</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/20.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_431e167d-18de-4c74-5113-f8391ee1de5a_2009-10-24T09-52-15">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>431e167d-18de-4c74-5113-f8391ee1de5a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-10-24T09:52:15</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-10-24T09:52:15</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-10-24T09:52:15</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>48</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-165" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.39 6538663.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-01-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-01-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/21</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/21.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_32242a3f-546f-4ef0-5545-52ea1850dc25_2010-06-02T14-23-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>32242a3f-546f-4ef0-5545-52ea1850dc25</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-06-02T14:23:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-06-02T14:23:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-06-02T14:23:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>50</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-166" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886529.97 6538671.93</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-01-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2013-01-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/22</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/22.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ec2eac45-6dcb-4540-906b-820f0fdd0833_2017-01-13T14-58-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ec2eac45-6dcb-4540-906b-820f0fdd0833</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-01-13T14:58:39</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-01-13T14:58:39</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-01-13T14:58:39</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>52</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-167" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886527.48 6538681.12</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-12</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-04-12</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/23</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/23.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f673e352-0e08-4462-6d33-cb0a70129684_2020-12-01T13-36-19">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f673e352-0e08-4462-6d33-cb0a70129684</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-12-01T13:36:19</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-12-01T13:36:19</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-12-01T13:36:19</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>54</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-168" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886525.08 6538690.09</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-03-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2014-03-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/24</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/24.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9d238320-9c6c-4b0b-c8e1-8b8e60c57765_2015-07-16T14-11-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9d238320-9c6c-4b0b-c8e1-8b8e60c57765</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-07-16T14:11:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-02-27T08:41:57</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-07-16T14:11:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>56</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-169" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886522.81 6538698.67</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-04-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/25</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/25.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a3050767-bc44-4042-bc6a-bce321bf226d_2009-03-13T13-42-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a3050767-bc44-4042-bc6a-bce321bf226d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-03-13T13:42:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-03-13T13:42:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-03-13T13:42:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>58</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-170" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886520.64 6538707.04</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-07-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-07-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/26</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/26.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f03cba6e-b6cd-4e69-b050-95567f9f2a39_2018-03-19T08-03-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f03cba6e-b6cd-4e69-b050-95567f9f2a39</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-03-19T08:03:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-03-19T08:03:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-03-19T08:03:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>60</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-171" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886518.5 6538715.48</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-07-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-07-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/27</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/27.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9abd5b5d-7cb8-4e90-716b-f83ae392ba4c_2020-12-23T10-49-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9abd5b5d-7cb8-4e90-716b-f83ae392ba4c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-12-23T10:49:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-12-23T10:49:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-12-23T10:49:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>62</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-172" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886516.28 6538724.43</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-09-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-09-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/28</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/28.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bcab96be-cdb5-4f95-335e-29d73a943649_2019-04-15T09-39-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bcab96be-cdb5-4f95-335e-29d73a943649</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-04-15T09:39:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-04-15T09:39:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-04-15T09:39:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>64</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-173" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886514.16 6538733.29</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-03-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-03-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/29</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/29.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c73d50a2-9d09-49ec-c0ea-9a2e398edaec_2015-10-11T09-24-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c73d50a2-9d09-49ec-c0ea-9a2e398edaec</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-10-11T09:24:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-10-11T09:24:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-10-11T09:24:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>66</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-174" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886512.17 6538741.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2013-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.14/30</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.14/30.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6ffa4eec-c533-42bf-2116-caa1a3998365_2012-03-21T08-33-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6ffa4eec-c533-42bf-2116-caa1a3998365</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-03-21T08:33:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-03-21T08:33:29</drz:startObiekt>
<drz:startWersjaObiekt>2012-03-21T08:33:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-175" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886521.19 6538764.46</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_bc5adec6-267f-4e2d-c99b-818aa74eca35_2010-03-08T12-30-12">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>bc5adec6-267f-4e2d-c99b-818aa74eca35</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-03-08T12:30:12</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-03-08T12:30:12</drz:startObiekt>
<drz:startWersjaObiekt>2010-03-08T12:30:12</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-176" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886519.03 6538775.54</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_13514074-7c5c-46d9-ff94-1f3e7a942824_2015-11-28T11-20-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>13514074-7c5c-46d9-ff94-1f3e7a942824</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-11-28T11:20:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-11-28T11:20:32</drz:startObiekt>
<drz:startWersjaObiekt>2015-11-28T11:20:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-177" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886517.17 6538785.8</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a1254352-3296-4e5f-13b3-5f9d802f97f5_2011-11-12T08-28-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a1254352-3296-4e5f-13b3-5f9d802f97f5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-11-12T08:28:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-05-15T11:02:35</drz:startObiekt>
<drz:startWersjaObiekt>2011-11-12T08:28:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-178" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886515.47 6538795.79</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ad26b740-c850-4d0d-f4f6-3fb8e01abdc0_2022-09-22T08-04-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ad26b740-c850-4d0d-f4f6-3fb8e01abdc0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-09-22T08:04:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-09-22T08:04:47</drz:startObiekt>
<drz:startWersjaObiekt>2022-09-22T08:04:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-179" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886513.93 6538805.61</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ef9c39cf-4e4a-451d-da13-a5b34e7b4c94_2022-07-14T08-51-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ef9c39cf-4e4a-451d-da13-a5b34e7b4c94</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-07-14T08:51:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-06-02T14:00:28</drz:startObiekt>
<drz:startWersjaObiekt>2022-07-14T08:51:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-180" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886512.43 6538815.99</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b0acacc0-e245-4912-4166-3fce2f7e56f0_2009-01-25T14-13-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b0acacc0-e245-4912-4166-3fce2f7e56f0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-01-25T14:13:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-01-25T14:13:57</drz:startObiekt>
<drz:startWersjaObiekt>2009-01-25T14:13:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-181" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886510.92 6538827.57</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4060e7b3-f553-480b-a91a-d650b31ad906_2018-12-06T11-04-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4060e7b3-f553-480b-a91a-d650b31ad906</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-12-06T11:04:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-12-06T11:04:58</drz:startObiekt>
<drz:startWersjaObiekt>2018-12-06T11:04:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-182" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886509.69 6538837.94</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3f7614af-289c-4a26-a17c-41d4c0c427b5_2013-02-03T10-45-42">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3f7614af-289c-4a26-a17c-41d4c0c427b5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-02-03T10:45:42</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-02-03T10:45:42</drz:startObiekt>
<drz:startWersjaObiekt>2013-02-03T10:45:42</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-183" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886508.54 6538848.79</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f3527c27-d528-4191-d3a8-05d81317ca1b_2014-07-19T12-45-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f3527c27-d528-4191-d3a8-05d81317ca1b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-19T12:45:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-19T12:45:15</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-19T12:45:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-184" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886507.46 6538860.14</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ebb98626-7dac-42a3-a307-703c691754a1_2016-08-03T08-55-30">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ebb98626-7dac-42a3-a307-703c691754a1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-08-03T08:55:30</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-03T08:55:30</drz:startObiekt>
<drz:startWersjaObiekt>2016-08-03T08:55:30</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-185" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886506.54 6538870.99</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_43649a8f-26a5-4786-45a3-24dd92c60dd5_2019-06-10T12-10-46">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>43649a8f-26a5-4786-45a3-24dd92c60dd5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-06-10T12:10:46</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-06-10T12:10:46</drz:startObiekt>
<drz:startWersjaObiekt>2019-06-10T12:10:46</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-186" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886505.84 6538880.21</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_aeacd30a-1f5c-43d6-9fff-064e0540b4a5_2022-11-06T11-45-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>aeacd30a-1f5c-43d6-9fff-064e0540b4a5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-11-06T11:45:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-11-06T11:45:51</drz:startObiekt>
<drz:startWersjaObiekt>2022-11-06T11:45:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-187" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886505.2 6538889.28</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e6add4ce-0d7c-4733-421f-eca823904580_2023-10-08T10-04-11">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e6add4ce-0d7c-4733-421f-eca823904580</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-10-08T10:04:11</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-10-08T10:04:11</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-10-08T10:04:11</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>73</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-188" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886444.55 6538764.32</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-01-22</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2009-01-22</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9deb2428-0632-48f4-ccca-9fa625eeee2c_2009-04-05T13-18-59">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9deb2428-0632-48f4-ccca-9fa625eeee2c</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-04-05T13:18:59</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-04-05T13:18:59</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-04-05T13:18:59</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>75</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-189" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.79 6538778.56</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-03-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2009-03-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_1f5c8d0e-192d-4b82-6b5b-b186974230d7_2018-02-18T13-43-40">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>1f5c8d0e-192d-4b82-6b5b-b186974230d7</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2018-02-18T13:43:40</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2018-02-18T13:43:40</zab:startObiekt>
<zab:startWersjaObiekt>2018-02-18T13:43:40</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-190" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886436.87 6538771.55 5886434.4 6538784.85 5886447.28 6538785.57 5886449.74 6538772.28 5886436.87 6538771.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/4588</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/4588</zab:numerRejestru>
<zab:dataWpisu>2018-12-22</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 75</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2021-06-09</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2021-06-09</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/2</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_e7c988cd-3a30-4fe4-4661-5c834692f734_2017-10-26T12-28-07">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>e7c988cd-3a30-4fe4-4661-5c834692f734</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-10-26T12:28:07</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-10-26T12:28:07</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-10-26T12:28:07</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>77</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-191" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886439.29 6538792.74</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-07-21</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-07-21</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_56ad56c8-efee-45e6-42ee-1933b4bcbd11_2013-02-03T10-45-42">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>56ad56c8-efee-45e6-42ee-1933b4bcbd11</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2013-02-03T10:45:42</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2013-02-03T10:45:42</zab:startObiekt>
<zab:startWersjaObiekt>2013-02-03T10:45:42</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-192" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886434.4 6538784.85 5886431.88 6538799.92 5886444.77 6538800.61 5886447.28 6538785.57 5886434.4 6538784.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/8169</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/8169</zab:numerRejestru>
<zab:dataWpisu>2020-09-29</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 77</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2023-03-18</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2023-03-18</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/3</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c9635986-c692-40ea-8fa9-e5e3f46f5928_2014-05-10T14-00-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c9635986-c692-40ea-8fa9-e5e3f46f5928</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-05-10T14:00:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-05-10T14:00:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-05-10T14:00:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>79</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-193" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886436.96 6538807.49</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-03-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2017-03-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_a79f72d1-78b7-4ad2-6e05-6d56accddc39_2010-02-28T12-48-13">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>a79f72d1-78b7-4ad2-6e05-6d56accddc39</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2010-02-28T12:48:13</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2010-02-28T12:48:13</zab:startObiekt>
<zab:startWersjaObiekt>2010-02-28T12:48:13</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-194" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886431.88 6538799.92 5886429.73 6538814.38 5886442.63 6538815.05 5886444.77 6538800.61 5886431.88 6538799.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/5817</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/5817</zab:numerRejestru>
<zab:dataWpisu>2019-12-12</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 79</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2022-05-30</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2022-05-30</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/4</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_88325f6c-695a-4f17-fc94-be2be3cd8116_2023-08-01T11-18-05">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>88325f6c-695a-4f17-fc94-be2be3cd8116</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-08-01T11:18:05</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-08-01T11:18:05</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-08-01T11:18:05</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>81</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-195" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886434.96 6538821.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-12-02</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2024-12-02</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_237e236a-d017-44f6-a304-36e3e5e5420b_2019-03-27T09-03-56">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>237e236a-d017-44f6-a304-36e3e5e5420b</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2019-03-27T09:03:56</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2019-03-27T09:03:56</zab:startObiekt>
<zab:startWersjaObiekt>2019-03-27T09:03:56</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-196" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886429.73 6538814.38 5886427.87 6538828.48 5886440.78 6538829.13 5886442.63 6538815.05 5886429.73 6538814.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/1683</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/1683</zab:numerRejestru>
<zab:dataWpisu>2012-09-20</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 81</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2015-03-09</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2015-03-09</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/5</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9f864a9e-3ce1-4453-cf0c-b02c1585f091_2021-08-15T10-12-00">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9f864a9e-3ce1-4453-cf0c-b02c1585f091</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-08-15T10:12:00</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-08-15T10:12:00</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-08-15T10:12:00</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>83</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-197" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886433.2 6538836.08</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-06-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2025-06-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_5582f9e5-bceb-469a-34bd-6709a553a6da_2010-09-26T10-10-49">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>5582f9e5-bceb-469a-34bd-6709a553a6da</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2010-09-26T10:10:49</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2010-09-26T10:10:49</zab:startObiekt>
<zab:startWersjaObiekt>2010-09-26T10:10:49</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-198" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886427.87 6538828.48 5886426.2 6538843.02 5886439.11 6538843.65 5886440.78 6538829.13 5886427.87 6538828.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/4878</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/4878</zab:numerRejestru>
<zab:dataWpisu>2010-08-15</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 83</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-01-31</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-01-31</zab:waznyOd>
<zab:dzialki>049901_1.0001.15/6</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1a6a3f99-5e9b-427a-4f27-2e398f91b594_2009-05-15T14-04-59">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1a6a3f99-5e9b-427a-4f27-2e398f91b594</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-05-15T14:04:59</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-05-15T14:04:59</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-05-15T14:04:59</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>85</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-199" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886431.74 6538849.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-06-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2016-06-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a1a47d3a-59f3-4892-b638-303718e25052_2020-05-11T14-41-48">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a1a47d3a-59f3-4892-b638-303718e25052</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-05-11T14:41:48</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-05-11T14:41:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-05-11T14:41:48</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>87</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-200" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886430.43 6538863.69</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2015-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_93ccdce3-386f-46e1-37db-33b1bf9f7b73_2021-06-16T12-05-35">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>93ccdce3-386f-46e1-37db-33b1bf9f7b73</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2021-06-16T12:05:35</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2021-06-16T12:05:35</zab:startObiekt>
<zab:startWersjaObiekt>2021-06-16T12:05:35</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-201" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886424.93 6538855.61 5886423.58 6538871.16 5886436.5 6538871.75 5886437.85 6538856.22 5886424.93 6538855.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/1616</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/1616</zab:numerRejestru>
<zab:dataWpisu>2022-07-29</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_bf7f9b64-5dbc-4b85-08f2-e017c626089b_2009-08-04T09-26-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>bf7f9b64-5dbc-4b85-08f2-e017c626089b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-08-04T09:26:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-08-04T09:26:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-08-04T09:26:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>89</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-202" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886429.24 6538878.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-06-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2019-06-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_30358021-2868-4051-2012-96006d6899f5_2011-12-13T12-14-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>30358021-2868-4051-2012-96006d6899f5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-12-13T12:14:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-12-13T12:14:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-12-13T12:14:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>91</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-203" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886428.24 6538892.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-11-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2018-11-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_7ebae6a6-92a2-4c4c-c6e9-26dc90e6fa8d_2021-11-02T11-56-39">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>7ebae6a6-92a2-4c4c-c6e9-26dc90e6fa8d</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2021-11-02T11:56:39</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2021-11-02T11:56:39</zab:startObiekt>
<zab:startWersjaObiekt>2021-11-02T11:56:39</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-204" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886422.53 6538885.05 5886421.57 6538899.64 5886434.5 6538900.19 5886435.46 6538885.61 5886422.53 6538885.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a524b9d4-519e-41cd-c6ff-2ca9211bf1c1_2017-11-27T10-26-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a524b9d4-519e-41cd-c6ff-2ca9211bf1c1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-11-27T10:26:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-11-27T10:26:09</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-11-27T10:26:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>74</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-205" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886511.78 6538768.03</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-01-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2020-01-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_ac99352a-8393-49ca-9a01-0f1c6f9e7fc1_2012-10-24T08-37-22">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>ac99352a-8393-49ca-9a01-0f1c6f9e7fc1</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2012-10-24T08:37:22</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2012-10-24T08:37:22</zab:startObiekt>
<zab:startWersjaObiekt>2012-10-24T08:37:22</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-206" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886516.27 6538777.04 5886519.77 6538759.25 5886506.89 6538758.98 5886503.36 6538776.8 5886516.27 6538777.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_aab65f58-2248-4155-0bef-0b6748c0a8b6_2023-03-06T11-17-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>aab65f58-2248-4155-0bef-0b6748c0a8b6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-03-06T11:17:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-03-06T11:17:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-03-06T11:17:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>76</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-207" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886508.45 6538785.86</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-07-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-07-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ee4f0a37-f8fd-44ce-9955-a259f969923e_2017-04-18T11-51-30">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ee4f0a37-f8fd-44ce-9955-a259f969923e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-04-18T11:51:30</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-04-18T11:51:30</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-04-18T11:51:30</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>78</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-208" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886505.61 6538803.11</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-02-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-02-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_19d9953c-4c3f-4689-53e4-efd54c92a5f8_2010-04-26T09-29-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>19d9953c-4c3f-4689-53e4-efd54c92a5f8</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-04-26T09:29:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-02-06T11:53:59</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-04-26T09:29:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>80</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-209" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886503.02 6538821.21</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-07-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2014-07-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/14</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/14.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_6f2d0888-df3e-4661-ff33-16f53e50cf59_2018-10-15T08-30-18">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>6f2d0888-df3e-4661-ff33-16f53e50cf59</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-10-15T08:30:18</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-10-15T08:30:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-10-15T08:30:18</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>82</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-210" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886500.84 6538839.18</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-05-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-05-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/15</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/15.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_3212d1ab-bec3-4b3b-2e5f-a7c171e4a481_2010-06-02T14-23-54">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>3212d1ab-bec3-4b3b-2e5f-a7c171e4a481</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2010-06-02T14:23:54</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2010-06-02T14:23:54</zab:startObiekt>
<zab:startWersjaObiekt>2010-06-02T14:23:54</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-211" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886506.19 6538847.43 5886508 6538831.07 5886495.06 6538830.91 5886493.23 6538847.28 5886506.19 6538847.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_55a126eb-3c18-4505-bed5-57ef23aa035b_2018-11-23T12-27-15">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>55a126eb-3c18-4505-bed5-57ef23aa035b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-11-23T12:27:15</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-11-23T12:27:15</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-11-23T12:27:15</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>84</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-212" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886499.05 6538856.81</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-01-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2022-01-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/16</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/16.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_be9aba3a-da47-4349-fccb-fd71aa26ca32_2012-04-16T08-25-01">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>be9aba3a-da47-4349-fccb-fd71aa26ca32</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2012-04-16T08:25:01</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2012-04-16T08:25:01</zab:startObiekt>
<zab:startWersjaObiekt>2012-04-16T08:25:01</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-213" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886504.43 6538866.32 5886506.19 6538847.43 5886493.23 6538847.28 5886491.47 6538866.2 5886504.43 6538866.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_f6eb1dd5-bdc4-4756-e077-f974a15461ac_2013-02-03T10-45-42">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>f6eb1dd5-bdc4-4756-e077-f974a15461ac</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-02-03T10:45:42</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-10-24T08:37:22</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-02-03T10:45:42</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>86</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-214" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886497.48 6538875.35</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-02-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-02-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/17</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/17.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fb3351ec-f60a-492b-1e77-bcfb9426b111_2015-10-11T09-24-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fb3351ec-f60a-492b-1e77-bcfb9426b111</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-10-11T09:24:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-10-11T09:24:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-10-11T09:24:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>88</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-215" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886496.24 6538892.85</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-12-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-12-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.15/18</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.15/18.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_ceffdc6b-9f50-4a22-89f0-5aac14afd5d2_2023-01-21T13-13-28">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>ceffdc6b-9f50-4a22-89f0-5aac14afd5d2</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2023-01-21T13:13:28</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2023-01-21T13:13:28</zab:startObiekt>
<zab:startWersjaObiekt>2023-01-21T13:13:28</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-216" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886501.95 6538901.29 5886503.04 6538884.48 5886490.06 6538884.38 5886488.96 6538901.22 5886501.95 6538901.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_88fe5c8e-85d4-4d15-d8b8-5e51c2752a86_2012-01-25T14-44-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>88fe5c8e-85d4-4d15-d8b8-5e51c2752a86</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c321ba26-bd7f-4828-363c-4eff1875bdc5_2017-11-03T09-08-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c321ba26-bd7f-4828-363c-4eff1875bdc5</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_942dc8e2-8e0c-4f23-4ed4-8cd0b024a249_2011-12-25T08-15-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>942dc8e2-8e0c-4f23-4ed4-8cd0b024a249</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cd126b77-8ef3-4015-4934-ba7954808a56_2015-03-12T10-06-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cd126b77-8ef3-4015-4934-ba7954808a56</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6922f68c-4997-433a-2638-c822b5f63c82_2017-10-26T12-28-07">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6922f68c-4997-433a-2638-c822b5f63c82</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_726e8afc-a3e1-4c86-6dd9-2d9eb30f939c_2018-07-23T13-31-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>726e8afc-a3e1-4c86-6dd9-2d9eb30f939c</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fc694ac5-a527-4d15-bc6d-d1c6b22aecdc_2011-01-24T14-06-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fc694ac5-a527-4d15-bc6d-d1c6b22aecdc</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ba9b4b22-5de0-41cf-2a4a-0ac751418d6a_2022-12-17T12-29-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ba9b4b22-5de0-41cf-2a4a-0ac751418d6a</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8b0f1f4a-916d-450e-45e9-d12f856201cb_2014-04-14T14-18-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8b0f1f4a-916d-450e-45e9-d12f856201cb</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f5184b3e-4bfc-4d05-b958-2d9361037686_2016-05-13T09-35-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f5184b3e-4bfc-4d05-b958-2d9361037686</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b33669bf-8081-4459-6412-9474fc98f345_2014-07-12T11-53-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b33669bf-8081-4459-6412-9474fc98f345</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1eaaac54-2e59-4c00-a5a8-f9b785ab3cba_2012-04-16T08-25-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1eaaac54-2e59-4c00-a5a8-f9b785ab3cba</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d59ecf98-29f2-4aa0-57ad-9ca9e60678b0_2011-08-22T11-06-40">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d59ecf98-29f2-4aa0-57ad-9ca9e60678b0</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_45828b01-290d-4340-f346-d6bd581e033a_2022-09-22T08-04-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>45828b01-290d-4340-f346-d6bd581e033a</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_182c00ce-cdf3-4d4b-1f06-5b558151242b_2011-06-24T08-52-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>182c00ce-cdf3-4d4b-1f06-5b558151242b</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_43813943-9a36-4429-b884-691f58702571_2023-08-01T11-18-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>43813943-9a36-4429-b884-691f58702571</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a989bdeb-4e73-4a00-9c18-dbb04c5c6784_2020-12-23T10-49-41">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a989bdeb-4e73-4a00-9c18-dbb04c5c6784</drz:lokalnyId>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_86305918-ebf4-4ff5-1ca4-d5854f87eea5_2023-10-08T10-04-11">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>86305918-ebf4-4ff5-1ca4-d5854f87eea5</drz:lokalnyId>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7bd273f4-b70a-4d35-4088-360841538a8f_2013-12-19T11-34-56">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7bd273f4-b70a-4d35-4088-360841538a8f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-12-19T11:34:56</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-12-19T11:34:56</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-12-19T11:34:56</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>109</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-235" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886457.77 6538971.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-11-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2009-11-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.16</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.16.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_15b20325-f166-4157-1fe9-7bda7ff27d7e_2017-02-24T11-06-10">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>15b20325-f166-4157-1fe9-7bda7ff27d7e</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2017-02-24T11:06:10</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2017-02-24T11:06:10</zab:startObiekt>
<zab:startWersjaObiekt>2017-02-24T11:06:10</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-236" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886450.7 6538956.17 5886448.86 6538986.11 5886464.83 6538987.09 5886466.67 6538957.15 5886450.7 6538956.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/314</zab:numerKarty>
<zab:nazwa>Ratusz</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/314</zab:numerRejestru>
<zab:dataWpisu>2012-03-31</zab:dataWpisu>
<zab:czasPowstania>1897</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 109</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2014-09-17</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2014-09-17</zab:waznyOd>
<zab:dzialki>049901_1.0001.16</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1966d27b-b769-4092-1f61-4b7d44f071aa_2016-08-16T12-07-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1966d27b-b769-4092-1f61-4b7d44f071aa</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-08-16T12:07:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-08-16T12:07:47</drz:startObiekt>
<drz:startWersjaObiekt>2016-08-16T12:07:47</drz:startWersjaObiekt>
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
<drz:waznyOd>2015-03-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3f5f0c7f-8cec-4249-5b0d-ad1efad90f07_2020-09-14T08-31-54">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3f5f0c7f-8cec-4249-5b0d-ad1efad90f07</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-09-14T08:31:54</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-09-14T08:31:54</drz:startObiekt>
<drz:startWersjaObiekt>2020-09-14T08:31:54</drz:startWersjaObiekt>
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
<drz:waznyOd>2024-04-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_16da4eda-e65c-48ee-c1b6-489de74904b6_2010-08-20T08-59-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>16da4eda-e65c-48ee-c1b6-489de74904b6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-08-20T08:59:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-08-20T08:59:01</drz:startObiekt>
<drz:startWersjaObiekt>2010-08-20T08:59:01</drz:startWersjaObiekt>
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
<drz:waznyOd>2018-07-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_78fd6d4b-5f70-498b-35aa-5533f3d8f4de_2010-03-08T12-30-12">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>78fd6d4b-5f70-498b-35aa-5533f3d8f4de</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-03-08T12:30:12</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-03-08T12:30:12</drz:startObiekt>
<drz:startWersjaObiekt>2010-03-08T12:30:12</drz:startWersjaObiekt>
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
<drz:waznyOd>2020-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d5d202a0-53aa-470a-3651-450fc63174ee_2013-08-16T10-13-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d5d202a0-53aa-470a-3651-450fc63174ee</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-08-16T10:13:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-08-16T10:13:50</drz:startObiekt>
<drz:startWersjaObiekt>2013-08-16T10:13:50</drz:startWersjaObiekt>
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
<drz:data>2016-08-13</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-07-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_bdd7d287-9cae-473f-f098-28ea6a112014_2021-11-02T11-56-39">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>bdd7d287-9cae-473f-f098-28ea6a112014</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-11-02T11:56:39</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-11-02T11:56:39</drz:startObiekt>
<drz:startWersjaObiekt>2021-11-02T11:56:39</drz:startWersjaObiekt>
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
<drz:waznyOd>2010-04-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_523a8d3c-bded-4a81-54f0-2a2dd654d8e6_2012-09-24T10-39-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>523a8d3c-bded-4a81-54f0-2a2dd654d8e6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-09-24T10:39:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-08-05T10:03:56</drz:startObiekt>
<drz:startWersjaObiekt>2012-09-24T10:39:38</drz:startWersjaObiekt>
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
<drz:waznyOd>2010-09-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8aaa1cfa-de9b-40ce-3f29-a0894298b8c6_2023-11-11T08-22-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8aaa1cfa-de9b-40ce-3f29-a0894298b8c6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-11-11T08:22:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-11-11T08:22:16</drz:startObiekt>
<drz:startWersjaObiekt>2023-11-11T08:22:16</drz:startWersjaObiekt>
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
<drz:waznyOd>2016-01-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a32e51fb-e917-40fe-a1a4-85fcbdeb32ae_2009-09-21T08-29-21">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a32e51fb-e917-40fe-a1a4-85fcbdeb32ae</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-09-21T08:29:21</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-09-21T08:29:21</drz:startObiekt>
<drz:startWersjaObiekt>2009-09-21T08:29:21</drz:startWersjaObiekt>
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
<drz:waznyOd>2011-05-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_726cc732-d7c1-4b9e-c308-1c288666ce10_2019-05-22T10-40-21">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>726cc732-d7c1-4b9e-c308-1c288666ce10</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-05-22T10:40:21</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-05-22T10:40:21</drz:startObiekt>
<drz:startWersjaObiekt>2019-05-22T10:40:21</drz:startWersjaObiekt>
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
<drz:waznyOd>2013-05-01</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_47ec6b74-8b9c-48e6-c538-1786fe1d810c_2016-12-01T09-35-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>47ec6b74-8b9c-48e6-c538-1786fe1d810c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-12-01T09:35:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-12-01T09:35:50</drz:startObiekt>
<drz:startWersjaObiekt>2016-12-01T09:35:50</drz:startWersjaObiekt>
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
<drz:waznyOd>2013-04-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fd5e813f-67c6-459c-e010-5eebef983cad_2023-07-19T12-22-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fd5e813f-67c6-459c-e010-5eebef983cad</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-07-19T12:22:49</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-21T09:57:19</drz:startObiekt>
<drz:startWersjaObiekt>2023-07-19T12:22:49</drz:startWersjaObiekt>
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
<drz:waznyOd>2020-05-30</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ff28d64e-6098-4e0d-d74a-43783cf2ca6c_2020-12-23T10-49-41">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ff28d64e-6098-4e0d-d74a-43783cf2ca6c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-12-23T10:49:41</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-02-09T13:24:56</drz:startObiekt>
<drz:startWersjaObiekt>2020-12-23T10:49:41</drz:startWersjaObiekt>
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
<drz:data>2026-10-25</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2025-09-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d8521f35-69dc-4ecd-7cb6-af345798ccca_2023-12-09T14-24-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d8521f35-69dc-4ecd-7cb6-af345798ccca</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-12-09T14:24:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-12-09T14:24:47</drz:startObiekt>
<drz:startWersjaObiekt>2023-12-09T14:24:47</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-250" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886484.98 6538995.48</gml:pos></gml:Point>
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
<drz:waznyOd>2013-02-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5709d4e3-67d8-4cc8-3d9a-fe2d9049a3bb_2021-03-18T13-05-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5709d4e3-67d8-4cc8-3d9a-fe2d9049a3bb</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-03-18T13:05:28</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-03-18T13:05:28</drz:startObiekt>
<drz:startWersjaObiekt>2021-03-18T13:05:28</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-251" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886426.39 6539006.9</gml:pos></gml:Point>
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
<drz:waznyOd>2011-05-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_66fd39fb-4249-42a8-9b10-ae59cf05f00d_2015-11-28T11-20-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>66fd39fb-4249-42a8-9b10-ae59cf05f00d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-11-28T11:20:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-11-28T11:20:32</drz:startObiekt>
<drz:startWersjaObiekt>2015-11-28T11:20:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-252" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886484.01 6539007.32</gml:pos></gml:Point>
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
<drz:waznyOd>2018-11-08</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b178a1a9-04b5-415c-9a77-d76c03de6c36_2015-02-23T12-18-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b178a1a9-04b5-415c-9a77-d76c03de6c36</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-02-23T12:18:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-02-23T12:18:18</drz:startObiekt>
<drz:startWersjaObiekt>2015-02-23T12:18:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-253" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886425.3 6539018.8</gml:pos></gml:Point>
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
<drz:data>2019-09-16</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-08-12</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_9960b894-3d44-4c5b-dc71-3216b4e05f2f_2013-06-01T09-52-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>9960b894-3d44-4c5b-dc71-3216b4e05f2f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-06-01T09:52:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-06-01T09:52:03</drz:startObiekt>
<drz:startWersjaObiekt>2013-06-01T09:52:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-254" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.91 6539019.14</gml:pos></gml:Point>
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
<drz:waznyOd>2017-03-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c872faf5-910a-41d9-1213-02e7f4dd51f1_2013-08-16T10-13-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c872faf5-910a-41d9-1213-02e7f4dd51f1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-08-16T10:13:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-08-16T10:13:50</drz:startObiekt>
<drz:startWersjaObiekt>2013-08-16T10:13:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-255" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886493.2 6539050.22</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7df5f88c-881f-4fcc-b1ed-d3d111986192_2014-07-19T12-45-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7df5f88c-881f-4fcc-b1ed-d3d111986192</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-19T12:45:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-19T12:45:15</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-19T12:45:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-256" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886491.71 6539060.68</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_76fe6558-481a-41e6-679d-52d048766e48_2022-03-27T14-14-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>76fe6558-481a-41e6-679d-52d048766e48</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-03-27T14:14:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-03-27T14:14:32</drz:startObiekt>
<drz:startWersjaObiekt>2022-03-27T14:14:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-257" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886490.17 6539070.59</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_596c3996-9d20-443e-73dc-b7430d7dc2a8_2009-06-14T10-30-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>596c3996-9d20-443e-73dc-b7430d7dc2a8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-06-14T10:30:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-06-14T10:30:45</drz:startObiekt>
<drz:startWersjaObiekt>2009-06-14T10:30:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-258" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886488.55 6539080.2</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_be2d2f8f-8a21-4342-d26e-76079f050f13_2021-02-04T12-54-45">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>be2d2f8f-8a21-4342-d26e-76079f050f13</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-02-04T12:54:45</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-02-04T12:54:45</drz:startObiekt>
<drz:startWersjaObiekt>2021-02-04T12:54:45</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-259" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886486.62 6539090.8</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d4663084-932b-4ac5-1f34-dfcce0a2306c_2013-03-12T09-40-07">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d4663084-932b-4ac5-1f34-dfcce0a2306c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-03-12T09:40:07</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-03-12T09:40:07</drz:startObiekt>
<drz:startWersjaObiekt>2013-03-12T09:40:07</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-260" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886484.86 6539099.79</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_386292de-aec7-4cb6-d147-12f9f7009400_2022-02-14T14-18-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>386292de-aec7-4cb6-d147-12f9f7009400</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-02-14T14:18:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-02-14T14:18:10</drz:startObiekt>
<drz:startWersjaObiekt>2022-02-14T14:18:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-261" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.69 6539110.21</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d08cf096-d373-4d7e-178b-2f60cb37b745_2022-11-06T11-45-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d08cf096-d373-4d7e-178b-2f60cb37b745</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-11-06T11:45:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-02-14T14:18:10</drz:startObiekt>
<drz:startWersjaObiekt>2022-11-06T11:45:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-262" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886480.71 6539119.21</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e210b274-2577-4028-76e6-a52fb157b025_2012-06-10T09-56-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e210b274-2577-4028-76e6-a52fb157b025</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-06-10T09:56:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-09-10T09:31:12</drz:startObiekt>
<drz:startWersjaObiekt>2012-06-10T09:56:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-263" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886478.18 6539130.12</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5c4452b8-6a3d-48c2-ff86-244b77238148_2020-08-21T10-13-59">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5c4452b8-6a3d-48c2-ff86-244b77238148</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-08-21T10:13:59</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-08-21T10:13:59</drz:startObiekt>
<drz:startWersjaObiekt>2020-08-21T10:13:59</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-264" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886475.49 6539141.14</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ba3228c7-9cc2-4256-2f18-6de43dd85d7a_2020-12-01T13-36-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ba3228c7-9cc2-4256-2f18-6de43dd85d7a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-12-01T13:36:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-12-01T13:36:19</drz:startObiekt>
<drz:startWersjaObiekt>2020-12-01T13:36:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-265" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886473.13 6539150.41</gml:pos></gml:Point>
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
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_c320eab1-ad95-4a26-649e-eb36e38532b5_2021-10-18T14-26-50">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>c320eab1-ad95-4a26-649e-eb36e38532b5</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2021-10-18T14:26:50</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2021-10-18T14:26:50</zab:startObiekt>
<zab:startWersjaObiekt>2021-10-18T14:26:50</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-266" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve gml:id="ID-267"><gml:segments><gml:LineStringSegment><gml:posList>5886446.52 6539112.37 5886452.87 6539078.97 5886449.63 6539078.36 5886450.75 6539072.46 5886444.46 6539071.27 5886443.34 6539077.16 5886440.1 6539076.54 5886433.75 6539109.95</gml:posList></gml:LineStringSegment><gml:Arc numArc="1" interpolation="circularArc3Points"><gml:posList>5886433.75 6539109.95 5886438.92 6539117.55 5886446.52 6539112.37</gml:posList></gml:Arc></gml:segments></gml:Curve>
</gml:curveMember></gml:Ring></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/2647</zab:numerKarty>
<zab:nazwa>Kościół parafialny pw. św. Mikołaja</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/2647</zab:numerRejestru>
<zab:dataWpisu>2018-03-28</zab:dataWpisu>
<zab:czasPowstania>XIV w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>3 Maja 145</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2020-09-13</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2020-09-13</zab:waznyOd>
<zab:dzialki>049901_1.0001.17</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_52b76ec1-218a-44d0-6e5c-ae068a3387a6_2022-10-20T12-37-48">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>52b76ec1-218a-44d0-6e5c-ae068a3387a6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-10-20T12:37:48</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-05-21T14:11:31</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-10-20T12:37:48</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>145</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-268" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886408.03 6539138.94</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2020-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.17</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.17.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_914f4f4b-1de2-4886-defc-1b6e229e46c1_2021-11-21T08-59-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>914f4f4b-1de2-4886-defc-1b6e229e46c1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-11-21T08:59:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-11-21T08:59:43</drz:startObiekt>
<drz:startWersjaObiekt>2021-11-21T08:59:43</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2022-04-22T10:03:33</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-269" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886415.1 6539053.01</gml:pos></gml:Point>
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
<drz:data>2017-04-11</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-03-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_914f4f4b-1de2-4886-defc-1b6e229e46c1_2022-04-22T10-03-33">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>914f4f4b-1de2-4886-defc-1b6e229e46c1</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-04-22T10:03:33</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-11-21T08:59:43</drz:startObiekt>
<drz:startWersjaObiekt>2022-04-22T10:03:33</drz:startWersjaObiekt>
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
<drz:data>2017-04-11</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2016-03-07</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cd185dde-6c64-4720-15bd-8ce667355859_2011-10-21T11-17-27">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cd185dde-6c64-4720-15bd-8ce667355859</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-10-21T11:17:27</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-05-19T14:47:07</drz:startObiekt>
<drz:startWersjaObiekt>2011-10-21T11:17:27</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-271" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886413.85 6539061.81</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>31597</drz:numer>
<drz:gatunek>pinus_sylvestris</drz:gatunek>
<drz:obwodPnia130>236</drz:obwodPnia130>
<drz:obwodPnia5>248</drz:obwodPnia5>
<drz:wysokosc>24</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:pomnikPrzyrody>rejestr pomników przyrody, poz. 58</drz:pomnikPrzyrody>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-02-23</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1b98fc56-2034-491e-6577-367ec70be117_2014-01-17T09-45-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1b98fc56-2034-491e-6577-367ec70be117</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-01-17T09:45:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-01-17T09:45:29</drz:startObiekt>
<drz:startWersjaObiekt>2014-01-17T09:45:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-272" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886482.48 6539070.67</gml:pos></gml:Point>
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
<drz:data>2019-02-20</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2018-01-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cb8e1ac6-a329-42df-33c3-5c4fd42afcb2_2019-01-05T10-42-33">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cb8e1ac6-a329-42df-33c3-5c4fd42afcb2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-01-05T10:42:33</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-01-05T10:42:33</drz:startObiekt>
<drz:startWersjaObiekt>2019-01-05T10:42:33</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-273" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886411.07 6539079.36</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2c0f9acf-bed1-4d93-b4a9-c6cf414872e4_2015-11-28T11-20-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2c0f9acf-bed1-4d93-b4a9-c6cf414872e4</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-11-28T11:20:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-08-03T09:16:45</drz:startObiekt>
<drz:startWersjaObiekt>2015-11-28T11:20:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-274" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886481.02 6539079.37</gml:pos></gml:Point>
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
<drz:waznyOd>2016-06-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8a616e62-fba1-43d5-e7a2-02992ed15aa8_2014-02-27T08-41-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8a616e62-fba1-43d5-e7a2-02992ed15aa8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-02-27T08:41:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-02-27T08:41:57</drz:startObiekt>
<drz:startWersjaObiekt>2014-02-27T08:41:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-275" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886409.53 6539088.11</gml:pos></gml:Point>
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
<drz:waznyOd>2011-08-19</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5c1247fe-9546-49b3-ffb3-c0693a8486f5_2016-12-23T14-54-19">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5c1247fe-9546-49b3-ffb3-c0693a8486f5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-12-23T14:54:19</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-12-23T14:54:19</drz:startObiekt>
<drz:startWersjaObiekt>2016-12-23T14:54:19</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-276" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886479.46 6539088.06</gml:pos></gml:Point>
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
<drz:data>2024-02-22</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-01-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d330290a-20eb-470e-7468-03c80242afa4_2016-03-10T09-33-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d330290a-20eb-470e-7468-03c80242afa4</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-03-10T09:33:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-03-10T09:33:18</drz:startObiekt>
<drz:startWersjaObiekt>2016-03-10T09:33:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-277" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886407.9 6539096.84</gml:pos></gml:Point>
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
<drz:waznyOd>2013-10-18</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c5841b5c-fa49-42e7-7bd9-daa5146b29f0_2013-06-01T09-52-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c5841b5c-fa49-42e7-7bd9-daa5146b29f0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-06-01T09:52:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-11-11T14:19:44</drz:startObiekt>
<drz:startWersjaObiekt>2013-06-01T09:52:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-278" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886477.81 6539096.73</gml:pos></gml:Point>
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
<drz:waznyOd>2020-04-05</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7b8a7d19-03ac-4154-0803-c4ff30b847cd_2024-01-16T11-52-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7b8a7d19-03ac-4154-0803-c4ff30b847cd</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-01-16T11:52:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-01-16T11:52:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-279" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886406.17 6539105.55</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>62517</drz:numer>
<drz:gatunek>carpinus_betulus</drz:gatunek>
<drz:obwodPnia130>208</drz:obwodPnia130>
<drz:obwodPnia5>220</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2014-07-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8a5ad6d0-07d7-47db-83a0-369c3ed8343c_2024-02-27T12-07-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8a5ad6d0-07d7-47db-83a0-369c3ed8343c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-02-27T12:07:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-02-27T12:07:08</drz:startObiekt>
<drz:startWersjaObiekt>2024-02-27T12:07:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-280" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886404.36 6539114.25</gml:pos></gml:Point>
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
<drz:data>2011-01-21</drz:data>
<drz:rodzaj>ciecie</drz:rodzaj>
<drz:opis>usunięcie posuszu</drz:opis>
</drz:DRZ_Zabieg>
</drz:zabiegi>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2009-12-17</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_626884c4-3501-49a8-c0b2-341a08bc0d08_2011-11-27T10-59-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>626884c4-3501-49a8-c0b2-341a08bc0d08</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-11-27T10:59:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-11-27T10:59:16</drz:startObiekt>
<drz:startWersjaObiekt>2011-11-27T10:59:16</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-281" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886474.21 6539114.02</gml:pos></gml:Point>
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
<drz:waznyOd>2014-10-16</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_593bbb01-b8bc-4c41-67c0-2918b8ca244f_2011-01-06T08-54-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>593bbb01-b8bc-4c41-67c0-2918b8ca244f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-01-06T08:54:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-01-06T08:54:17</drz:startObiekt>
<drz:startWersjaObiekt>2011-01-06T08:54:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-282" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886402.45 6539122.94</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>66016</drz:numer>
<drz:gatunek>fagus_sylvatica</drz:gatunek>
<drz:obwodPnia130>88</drz:obwodPnia130>
<drz:obwodPnia5>100</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b6ef97fc-4bfa-43ea-7270-5c9013fe62e2_2018-03-19T08-03-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b6ef97fc-4bfa-43ea-7270-5c9013fe62e2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-03-19T08:03:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-03-19T08:03:37</drz:startObiekt>
<drz:startWersjaObiekt>2018-03-19T08:03:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-283" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886470.27 6539131.25</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_412a9d4d-1bed-4fa7-618d-2bf13c8b7720_2014-07-19T12-45-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>412a9d4d-1bed-4fa7-618d-2bf13c8b7720</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-19T12:45:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-19T12:45:15</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-19T12:45:15</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2014-10-07T11:40:24</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-284" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.17 6539139.85</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>45003</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>204</drz:obwodPnia130>
<drz:obwodPnia5>216</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-07-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_412a9d4d-1bed-4fa7-618d-2bf13c8b7720_2014-10-07T11-40-24">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>412a9d4d-1bed-4fa7-618d-2bf13c8b7720</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-10-07T11:40:24</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-07-19T12:45:15</drz:startObiekt>
<drz:startWersjaObiekt>2014-10-07T11:40:24</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-285" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.17 6539139.85</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>45003</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>204</drz:obwodPnia130>
<drz:obwodPnia5>216</drz:obwodPnia5>
<drz:wysokosc>21</drz:wysokosc>
<drz:srednicaKorony>7</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-07-09</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_27c6a4a9-2b15-4e7d-9d99-8d63f9206ac9_2013-10-21T08-47-12">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>27c6a4a9-2b15-4e7d-9d99-8d63f9206ac9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-10-21T08:47:12</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-16T14:29:56</drz:startObiekt>
<drz:startWersjaObiekt>2013-10-21T08:47:12</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-286" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886466.01 6539148.43</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>13913</drz:numer>
<drz:gatunek>quercus_robur</drz:gatunek>
<drz:obwodPnia130>37</drz:obwodPnia130>
<drz:obwodPnia5>49</drz:obwodPnia5>
<drz:wysokosc>7</drz:wysokosc>
<drz:srednicaKorony>2.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Parafia św. Mikołaja</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2021-02-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f174046e-1e88-4314-0ea1-a196b40d26a6_2023-09-25T11-20-57">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f174046e-1e88-4314-0ea1-a196b40d26a6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-09-25T11:20:57</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-09-25T11:20:57</drz:startObiekt>
<drz:startWersjaObiekt>2023-09-25T11:20:57</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-287" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886467.15 6539172.76</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1ee90953-ba75-43f0-62ff-675329eb8e2a_2023-03-06T11-17-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1ee90953-ba75-43f0-62ff-675329eb8e2a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-03-06T11:17:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-06T11:17:38</drz:startObiekt>
<drz:startWersjaObiekt>2023-03-06T11:17:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-288" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886464.45 6539182.48</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_bcd9fb85-f2ed-409b-07ce-615a16335a54_2013-08-07T11-16-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>bcd9fb85-f2ed-409b-07ce-615a16335a54</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-08-07T11:16:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-08-07T11:16:37</drz:startObiekt>
<drz:startWersjaObiekt>2013-08-07T11:16:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-289" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886461.37 6539193.43</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f56dfba1-359c-4d97-dd76-f7d14d902e03_2015-05-19T09-10-24">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f56dfba1-359c-4d97-dd76-f7d14d902e03</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-05-19T09:10:24</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-13T11:12:26</drz:startObiekt>
<drz:startWersjaObiekt>2015-05-19T09:10:24</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-290" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886458.26 6539204.35</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_84ad1106-814c-4224-6671-228d57804743_2023-05-07T13-16-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>84ad1106-814c-4224-6671-228d57804743</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-05-07T13:16:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-05-07T13:16:35</drz:startObiekt>
<drz:startWersjaObiekt>2023-05-07T13:16:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-291" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886455.14 6539215.33</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_165cc96e-c149-49f1-8145-193eb3393942_2020-12-23T10-49-41">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>165cc96e-c149-49f1-8145-193eb3393942</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-12-23T10:49:41</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-12-23T10:49:41</drz:startObiekt>
<drz:startWersjaObiekt>2020-12-23T10:49:41</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-292" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886452.28 6539225.42</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_159d00fb-0ab1-4852-ee6e-e87f250a843d_2018-06-10T09-30-20">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>159d00fb-0ab1-4852-ee6e-e87f250a843d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-10T09:30:20</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-10T09:30:20</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-10T09:30:20</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-293" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886449.74 6539234.47</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c8c8ac84-a4ba-4bb8-eb49-6027e6ffb2dd_2011-01-06T08-54-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c8c8ac84-a4ba-4bb8-eb49-6027e6ffb2dd</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-01-06T08:54:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-01-06T08:54:17</drz:startObiekt>
<drz:startWersjaObiekt>2011-01-06T08:54:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-294" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886446.98 6539244.48</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7b1a9ca1-0b5a-4e23-168c-d6ce011833c2_2021-10-18T14-26-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7b1a9ca1-0b5a-4e23-168c-d6ce011833c2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-10-18T14:26:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-10-18T14:26:50</drz:startObiekt>
<drz:startWersjaObiekt>2021-10-18T14:26:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-295" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886444.58 6539253.39</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2048be3a-add7-4127-14e1-1f57c5786a4a_2024-01-16T11-52-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2048be3a-add7-4127-14e1-1f57c5786a4a</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-01-16T11:52:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-01-16T11:52:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-296" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886441.69 6539264.42</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4abe3a14-8d5a-4759-e172-0b310ae07cce_2014-04-25T14-25-13">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4abe3a14-8d5a-4759-e172-0b310ae07cce</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-04-25T14:25:13</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-04-25T14:25:13</drz:startObiekt>
<drz:startWersjaObiekt>2014-04-25T14:25:13</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-297" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886439.52 6539273.04</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f32ab257-93d2-41dc-4946-d228ce020311_2020-09-14T08-31-54">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f32ab257-93d2-41dc-4946-d228ce020311</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-09-14T08:31:54</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-09-14T08:31:54</drz:startObiekt>
<drz:startWersjaObiekt>2020-09-14T08:31:54</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-298" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886437.23 6539282.44</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_33aa726c-63c3-4877-7d58-c0b2c0ca8920_2020-09-14T08-31-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>33aa726c-63c3-4877-7d58-c0b2c0ca8920</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-09-14T08:31:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-09-14T08:31:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-09-14T08:31:54</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-299" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886422.22 6539196.62</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-11-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2014-11-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.18/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.18/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_53646535-8adf-479c-8eed-11b392488d10_2009-06-14T10-30-45">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>53646535-8adf-479c-8eed-11b392488d10</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-06-14T10:30:45</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-06-14T10:30:45</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-06-14T10:30:45</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>183</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-300" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886405.81 6539256.15</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-02-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_743a660c-1acf-4679-c30c-8cacfa228ca1_2013-04-08T09-37-43"/>
<prgad:waznyOd>2021-02-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.18/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.18/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_94a1ffb0-550f-40f2-f550-47b0f8841545_2014-11-19T08-27-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>94a1ffb0-550f-40f2-f550-47b0f8841545</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-11-19T08:27:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-11-19T08:27:09</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-11-19T08:27:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>39</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-301" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886583.14 6538632.94</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-12-12</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2015-12-12</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b25266a7-3458-46d7-9fb3-8c318580a298_2018-08-15T08-51-47">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b25266a7-3458-46d7-9fb3-8c318580a298</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-08-15T08:51:47</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-02-03T13:48:47</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-08-15T08:51:47</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>41</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-302" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886577.82 6538654.18</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-12</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2016-04-12</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a0c5db4d-7a30-44a1-fe8f-75167482b814_2013-11-15T10-56-53">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a0c5db4d-7a30-44a1-fe8f-75167482b814</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-11-15T10:56:53</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-11-15T10:56:53</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-11-15T10:56:53</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>43</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-303" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886569.72 6538680.34</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-05-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2013-05-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3c09ff4a-ae7d-464a-3328-421ced77bc24_2023-01-08T11-24-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3c09ff4a-ae7d-464a-3328-421ced77bc24</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-01-08T11:24:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-01-08T11:24:09</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-01-08T11:24:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-304" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886562.69 6538705.8</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-01-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-01-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_025d0888-1b2e-4b73-6377-f68bad84d8d6_2013-07-24T11-23-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>025d0888-1b2e-4b73-6377-f68bad84d8d6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-07-24T11:23:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-07-24T11:23:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-07-24T11:23:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>47A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-305" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886555.9 6538732.38</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-04-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2020-04-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5eb02182-7751-4b06-ac1b-0d5ab8a3b80b_2012-02-25T09-26-30">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5eb02182-7751-4b06-ac1b-0d5ab8a3b80b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-02-25T09:26:30</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-24T08:52:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-02-25T09:26:30</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>38</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-306" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886652.29 6538633.09</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-02-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2017-02-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_22b10745-665e-4a1b-c565-37f368c825e9_2015-07-13T12-59-06">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>22b10745-665e-4a1b-c565-37f368c825e9</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-07-13T12:59:06</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-07-13T12:59:06</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-07-13T12:59:06</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>40</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-307" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886647.06 6538654.39</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-05-01</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-05-01</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_61b1b682-e53a-4199-b959-e4fdff1a5695_2020-05-11T14-41-48">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>61b1b682-e53a-4199-b959-e4fdff1a5695</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-05-11T14:41:48</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-05-11T14:41:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-05-11T14:41:48</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>42</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-308" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886640.83 6538676.16</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-09-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2012-09-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d55d73b6-0f12-41b0-e1d5-9ec51aa20293_2022-01-11T14-21-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d55d73b6-0f12-41b0-e1d5-9ec51aa20293</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-01-11T14:21:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-04-26T11:51:27</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-01-11T14:21:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>44</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-309" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886636.22 6538698.48</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-07-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2014-07-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c8ee79cc-8867-4528-f15f-a9cd3e83a90d_2023-07-19T12-22-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c8ee79cc-8867-4528-f15f-a9cd3e83a90d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-07-19T12:22:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-07-19T12:22:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-07-19T12:22:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>46</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-310" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886629.23 6538719.44</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-12-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-12-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_41bf8937-04bc-4969-2288-b0b2aa91c4a7_2019-01-05T10-42-33">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>41bf8937-04bc-4969-2288-b0b2aa91c4a7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-01-05T10:42:33</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-01-05T10:42:33</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-01-05T10:42:33</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>48A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-311" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886623.71 6538740.53</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-08-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-08-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.20/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.20/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7059bdc8-617f-4ed7-522d-56d93d3c7f3d_2017-12-04T12-56-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7059bdc8-617f-4ed7-522d-56d93d3c7f3d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-12-04T12:56:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-12-04T12:56:05</drz:startObiekt>
<drz:startWersjaObiekt>2017-12-04T12:56:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-312" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886616.66 6538806.26</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>5970</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>125</drz:obwodPnia130>
<drz:obwodPnia5>137</drz:obwodPnia5>
<drz:wysokosc>14</drz:wysokosc>
<drz:srednicaKorony>5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2019-02-20</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_041d72b5-dafb-4c4e-adda-18ec9d3bf900_2016-10-21T08-16-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>041d72b5-dafb-4c4e-adda-18ec9d3bf900</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-10-21T08:16:23</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-10-21T08:16:23</drz:startObiekt>
<drz:startWersjaObiekt>2016-10-21T08:16:23</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-313" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886573.13 6538784.28</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>22796</drz:numer>
<drz:gatunek>tilia_cordata</drz:gatunek>
<drz:obwodPnia130>82</drz:obwodPnia130>
<drz:obwodPnia5>94</drz:obwodPnia5>
<drz:wysokosc>11</drz:wysokosc>
<drz:srednicaKorony>4</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2013-04-25</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3719fd12-c2ce-42ac-33cf-8f2485499b95_2011-11-12T08-28-01">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3719fd12-c2ce-42ac-33cf-8f2485499b95</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-11-12T08:28:01</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-11-12T08:28:01</drz:startObiekt>
<drz:startWersjaObiekt>2011-11-12T08:28:01</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-314" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886556.84 6538806.7</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>27575</drz:numer>
<drz:gatunek>robinia_pseudoacacia</drz:gatunek>
<drz:obwodPnia130>35</drz:obwodPnia130>
<drz:obwodPnia5>47</drz:obwodPnia5>
<drz:wysokosc>7</drz:wysokosc>
<drz:srednicaKorony>2.5</drz:srednicaKorony>
<drz:stan>dobry</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2015-07-10</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d2758e34-1ab6-4f42-e64b-7a1ad606a707_2022-04-22T10-03-33">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d2758e34-1ab6-4f42-e64b-7a1ad606a707</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-04-22T10:03:33</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-04-22T10:03:33</drz:startObiekt>
<drz:startWersjaObiekt>2022-04-22T10:03:33</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-315" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.54 6538829.8</gml:pos></gml:Point>
</drz:geometria>
<drz:numer>78471</drz:numer>
<drz:gatunek>aesculus_hippocastanum</drz:gatunek>
<drz:obwodPnia130>231</drz:obwodPnia130>
<drz:obwodPnia5>243</drz:obwodPnia5>
<drz:wysokosc>23</drz:wysokosc>
<drz:srednicaKorony>7.5</drz:srednicaKorony>
<drz:stan>oslabiony</drz:stan>
<drz:zarzadca>Gmina Zielonka nad Strugą</drz:zarzadca>
<drz:status>rosnie</drz:status>
<drz:waznyOd>2023-11-21</drz:waznyOd>
</drz:DRZ_Drzewo>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_cc80a930-43dc-4445-cdaf-fda8403dd364_2014-08-21T09-39-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>cc80a930-43dc-4445-cdaf-fda8403dd364</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-08-21T09:39:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-08-21T09:39:29</drz:startObiekt>
<drz:startWersjaObiekt>2014-08-21T09:39:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-316" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886547.83 6538823.19</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_66dc29a3-749b-4f46-e398-51792bb2b601_2015-08-23T10-54-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>66dc29a3-749b-4f46-e398-51792bb2b601</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-08-23T10:54:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-08-23T10:54:05</drz:startObiekt>
<drz:startWersjaObiekt>2015-08-23T10:54:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-317" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886529.77 6538867.3</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3a69ba06-ec7f-4839-b4bb-ed137b3ac5c7_2021-03-18T13-05-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3a69ba06-ec7f-4839-b4bb-ed137b3ac5c7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-03-18T13:05:28</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-03-18T13:05:28</drz:startObiekt>
<drz:startWersjaObiekt>2021-03-18T13:05:28</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-318" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886572.65 6538796.48</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_97f0650f-33c7-4e18-2bef-7d8b523d720e_2012-02-10T09-15-04">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>97f0650f-33c7-4e18-2bef-7d8b523d720e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-02-10T09:15:04</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-10-03T09:05:10</drz:startObiekt>
<drz:startWersjaObiekt>2012-02-10T09:15:04</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-319" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886593.68 6538798.91</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7ce5648b-e7e3-40e8-4ed4-bf0a1af8c79f_2024-02-27T12-07-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7ce5648b-e7e3-40e8-4ed4-bf0a1af8c79f</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-02-27T12:07:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-02-27T12:07:08</drz:startObiekt>
<drz:startWersjaObiekt>2024-02-27T12:07:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-320" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886555.11 6538782.14</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0b63b664-6475-44fd-67ed-fed287ba4718_2022-09-22T08-04-47">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0b63b664-6475-44fd-67ed-fed287ba4718</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-09-22T08:04:47</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-09-22T08:04:47</drz:startObiekt>
<drz:startWersjaObiekt>2022-09-22T08:04:47</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2023-08-28T10:49:05</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-321" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.22 6538887.25</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0b63b664-6475-44fd-67ed-fed287ba4718_2023-08-28T10-49-05">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0b63b664-6475-44fd-67ed-fed287ba4718</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-08-28T10:49:05</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-09-22T08:04:47</drz:startObiekt>
<drz:startWersjaObiekt>2023-08-28T10:49:05</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-322" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886532.22 6538887.25</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_be968e91-5427-4736-e322-535cb6da86e2_2011-10-03T09-05-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>be968e91-5427-4736-e322-535cb6da86e2</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-10-03T09:05:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-10-03T09:05:10</drz:startObiekt>
<drz:startWersjaObiekt>2011-10-03T09:05:10</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-323" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886576 6538838.86</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_a90a7f58-2019-4f28-b121-eb034f5385b8_2016-10-21T08-16-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>a90a7f58-2019-4f28-b121-eb034f5385b8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-10-21T08:16:23</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-10-21T08:16:23</drz:startObiekt>
<drz:startWersjaObiekt>2016-10-21T08:16:23</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-324" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886604.08 6538815.38</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_87fbe0ee-24d8-48ec-43ed-79fe62592a58_2018-04-09T09-46-14">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>87fbe0ee-24d8-48ec-43ed-79fe62592a58</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-04-09T09:46:14</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-04-09T09:46:14</drz:startObiekt>
<drz:startWersjaObiekt>2018-04-09T09:46:14</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-325" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886537.4 6538795.02</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d0eab62c-902a-4e30-6328-6af9f23423c9_2018-09-07T10-28-21">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d0eab62c-902a-4e30-6328-6af9f23423c9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-09-07T10:28:21</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-09-07T10:28:21</drz:startObiekt>
<drz:startWersjaObiekt>2018-09-07T10:28:21</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-326" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886563.49 6538820.89</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c353e342-f34b-4f8c-0eb2-0c688a684db5_2012-12-01T13-56-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c353e342-f34b-4f8c-0eb2-0c688a684db5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-12-01T13:56:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-01T13:56:32</drz:startObiekt>
<drz:startWersjaObiekt>2012-12-01T13:56:32</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2013-04-08T09:37:43</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-327" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.82 6538834.63</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c353e342-f34b-4f8c-0eb2-0c688a684db5_2013-04-08T09-37-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c353e342-f34b-4f8c-0eb2-0c688a684db5</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-04-08T09:37:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-01T13:56:32</drz:startObiekt>
<drz:startWersjaObiekt>2013-04-08T09:37:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-328" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.82 6538834.63</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_1718ea7b-b567-47e6-ae34-b8e3659e6746_2013-07-11T14-10-24">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>1718ea7b-b567-47e6-ae34-b8e3659e6746</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-07-11T14:10:24</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-07-11T14:10:24</drz:startObiekt>
<drz:startWersjaObiekt>2013-07-11T14:10:24</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-329" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886610.6 6538898.77</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f3082fec-38b0-416e-a131-b1af43ef7fd6_2009-11-03T09-57-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f3082fec-38b0-416e-a131-b1af43ef7fd6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-11-03T09:57:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-15T14:04:59</drz:startObiekt>
<drz:startWersjaObiekt>2009-11-03T09:57:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-330" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.45 6538880.28</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_40b88a03-4e65-4b27-d4f5-20a84f12b94d_2014-03-14T10-38-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>40b88a03-4e65-4b27-d4f5-20a84f12b94d</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-03-14T10:38:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-03-14T10:38:32</drz:startObiekt>
<drz:startWersjaObiekt>2014-03-14T10:38:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-331" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886544.93 6538764.39</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_01862a7e-ff52-4361-6103-95017a3da0fa_2014-07-19T12-45-15">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>01862a7e-ff52-4361-6103-95017a3da0fa</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-07-19T12:45:15</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-16T14:29:56</drz:startObiekt>
<drz:startWersjaObiekt>2014-07-19T12:45:15</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-332" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886566.42 6538858.22</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_833d2482-5145-4c66-b76a-69fc59505dfd_2011-05-07T14-23-29">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>833d2482-5145-4c66-b76a-69fc59505dfd</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-05-07T14:23:29</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-05-07T14:23:29</drz:startObiekt>
<drz:startWersjaObiekt>2011-05-07T14:23:29</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-333" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886593.78 6538822.73</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d16c8950-6ea4-4b8e-2f6f-005e328ed095_2022-06-02T14-00-28">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d16c8950-6ea4-4b8e-2f6f-005e328ed095</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-06-02T14:00:28</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-06-02T14:00:28</drz:startObiekt>
<drz:startWersjaObiekt>2022-06-02T14:00:28</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-334" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886566.92 6538823.77</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e9866f8a-a137-4bc1-c913-2e13501fa0c0_2019-06-10T12-10-46">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e9866f8a-a137-4bc1-c913-2e13501fa0c0</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-06-10T12:10:46</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-06-10T12:10:46</drz:startObiekt>
<drz:startWersjaObiekt>2019-06-10T12:10:46</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-335" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886613.22 6538812.67</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_26ffa3ec-4994-43e5-d67a-417982050676_2009-04-17T13-37-58">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>26ffa3ec-4994-43e5-d67a-417982050676</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-04-17T13:37:58</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-04-17T13:37:58</drz:startObiekt>
<drz:startWersjaObiekt>2009-04-17T13:37:58</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-336" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.59 6538792.06</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3e0a8949-f06e-477f-82fe-c79dc99e9ac9_2023-05-07T13-16-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3e0a8949-f06e-477f-82fe-c79dc99e9ac9</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-05-07T13:16:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-05-07T13:16:35</drz:startObiekt>
<drz:startWersjaObiekt>2023-05-07T13:16:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-337" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886590.19 6538777.71</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_d2cd839d-9d61-4e50-5ab6-957f934c462e_2010-07-10T09-16-50">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>d2cd839d-9d61-4e50-5ab6-957f934c462e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2010-07-10T09:16:50</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2010-07-10T09:16:50</drz:startObiekt>
<drz:startWersjaObiekt>2010-07-10T09:16:50</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-338" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886549.95 6538852.78</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_55974abb-6355-4828-0bc0-2865c9bbf7ba_2022-11-06T11-45-51">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>55974abb-6355-4828-0bc0-2865c9bbf7ba</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-11-06T11:45:51</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-11-06T11:45:51</drz:startObiekt>
<drz:startWersjaObiekt>2022-11-06T11:45:51</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-339" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886545.11 6538851.89</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_fa67b54b-6039-4c23-3d45-ddc27fb48ff8_2020-01-17T13-25-39">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>fa67b54b-6039-4c23-3d45-ddc27fb48ff8</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-01-17T13:25:39</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-01-17T13:25:39</drz:startObiekt>
<drz:startWersjaObiekt>2020-01-17T13:25:39</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-340" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886595.17 6538890.2</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_6ea661f1-4ed3-43c6-6341-b1dce2c00ad3_2024-10-03T08-08-37">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>6ea661f1-4ed3-43c6-6341-b1dce2c00ad3</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-10-03T08:08:37</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-01-16T11:52:51</drz:startObiekt>
<drz:startWersjaObiekt>2024-10-03T08:08:37</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-341" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886607.22 6538888.53</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_79ab0420-a512-4ce7-5b84-63dc21e36716_2015-04-14T10-50-10">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>79ab0420-a512-4ce7-5b84-63dc21e36716</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-04-14T10:50:10</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-04-14T10:50:10</drz:startObiekt>
<drz:startWersjaObiekt>2015-04-14T10:50:10</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2015-06-14T10:10:34</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-342" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.36 6538798.82</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_79ab0420-a512-4ce7-5b84-63dc21e36716_2015-06-14T10-10-34">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>79ab0420-a512-4ce7-5b84-63dc21e36716</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-06-14T10:10:34</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-04-14T10:50:10</drz:startObiekt>
<drz:startWersjaObiekt>2015-06-14T10:10:34</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-343" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886541.36 6538798.82</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_004c95c5-1b7a-4d1a-0808-7e78c3706a11_2014-08-02T10-47-03">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>004c95c5-1b7a-4d1a-0808-7e78c3706a11</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2014-08-02T10:47:03</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2014-08-02T10:47:03</drz:startObiekt>
<drz:startWersjaObiekt>2014-08-02T10:47:03</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-344" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886559.01 6538880.58</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_28ea7383-1730-4a0f-9520-5b11ef980bae_2023-04-03T10-13-09">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>28ea7383-1730-4a0f-9520-5b11ef980bae</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-04-03T10:13:09</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-04-03T10:13:09</drz:startObiekt>
<drz:startWersjaObiekt>2023-04-03T10:13:09</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-345" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886619.32 6538789.16</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_0b696418-936e-4d4f-162d-302988d5857c_2018-06-18T09-19-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>0b696418-936e-4d4f-162d-302988d5857c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2018-06-18T09:19:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2018-06-18T09:19:56</drz:startObiekt>
<drz:startWersjaObiekt>2018-06-18T09:19:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-346" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.37 6538831.88</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_5bf96e59-41ec-447f-60bb-185bd755d458_2012-12-16T14-29-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>5bf96e59-41ec-447f-60bb-185bd755d458</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-12-16T14:29:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-16T14:29:56</drz:startObiekt>
<drz:startWersjaObiekt>2012-12-16T14:29:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-347" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886565.01 6538795.74</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_2510cdf5-3864-4d32-de07-d3acce9b0c43_2012-10-24T08-37-22">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>2510cdf5-3864-4d32-de07-d3acce9b0c43</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-10-24T08:37:22</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-10-24T08:37:22</drz:startObiekt>
<drz:startWersjaObiekt>2012-10-24T08:37:22</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-348" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886542.49 6538794.18</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_3d88156c-fcc1-479b-cba6-16c65000cd7c_2016-07-14T10-15-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>3d88156c-fcc1-479b-cba6-16c65000cd7c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-07-14T10:15:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-12-15T14:53:40</drz:startObiekt>
<drz:startWersjaObiekt>2016-07-14T10:15:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-349" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886575.18 6538813.77</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_69b747e0-5635-4822-af76-0ccb53a21480_2019-09-24T14-15-23">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>69b747e0-5635-4822-af76-0ccb53a21480</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-09-24T14:15:23</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-09-24T14:15:23</drz:startObiekt>
<drz:startWersjaObiekt>2019-09-24T14:15:23</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-350" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886587.48 6538807.86</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_f64237b0-7422-453f-5e22-d924f84d12f7_2020-09-16T11-53-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>f64237b0-7422-453f-5e22-d924f84d12f7</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2020-09-16T11:53:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2020-03-26T13:36:31</drz:startObiekt>
<drz:startWersjaObiekt>2020-09-16T11:53:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-351" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886590.26 6538776.46</gml:pos></gml:Point>
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
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_b8e6160e-f386-48a4-bd1a-1af41e0743df_2018-03-07T14-29-15">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>b8e6160e-f386-48a4-bd1a-1af41e0743df</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2018-03-07T14:29:15</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2018-03-07T14:29:15</zab:startObiekt>
<zab:startWersjaObiekt>2018-03-07T14:29:15</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-352" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886539.35 6538759.64 5886533.99 6538787.89 5886529.61 6538816.2 5886526.19 6538844.56 5886523.62 6538872.96 5886521.68 6538901.38 5886552.92 6538901.66 5886584.08 6538902.41 5886615.14 6538903.87 5886616.95 6538875.71 5886619.37 6538847.57 5886622.61 6538819.48 5886626.79 6538791.44 5886631.94 6538763.47 5886601.19 6538761.59 5886570.31 6538760.39 5886539.35 6538759.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/4424</zab:numerKarty>
<zab:nazwa>Park Miejski</zab:nazwa>
<zab:rodzaj>park</zab:rodzaj>
<zab:formaOchrony>GEZ</zab:formaOchrony>
<zab:czasPowstania>1884</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 73</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-07-08</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-07-08</zab:waznyOd>
<zab:dzialki>049901_1.0001.21</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_7e42114e-c87e-4399-45b7-26f6cba2688e_2024-03-09T10-45-32">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>7e42114e-c87e-4399-45b7-26f6cba2688e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2024-03-09T10:45:32</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2024-03-09T10:45:32</drz:startObiekt>
<drz:startWersjaObiekt>2024-03-09T10:45:32</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-353" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886515.96 6539030.97</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b4f6b050-146d-46e1-bf56-00e17820d177_2022-07-14T08-51-02">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b4f6b050-146d-46e1-bf56-00e17820d177</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2022-07-14T08:51:02</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2022-07-14T08:51:02</drz:startObiekt>
<drz:startWersjaObiekt>2022-07-14T08:51:02</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-354" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886528.13 6539030.9</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_65b1708c-a121-4fdc-1d43-fe56f36d805c_2015-02-23T12-18-18">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>65b1708c-a121-4fdc-1d43-fe56f36d805c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2015-02-23T12:18:18</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2015-02-23T12:18:18</drz:startObiekt>
<drz:startWersjaObiekt>2015-02-23T12:18:18</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-355" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886539.04 6539030.88</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ddd603d8-39f1-4f70-52c4-b3ac32342d9c_2016-11-21T14-41-36">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ddd603d8-39f1-4f70-52c4-b3ac32342d9c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2016-11-21T14:41:36</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2016-11-21T14:41:36</drz:startObiekt>
<drz:startWersjaObiekt>2016-11-21T14:41:36</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-356" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886550.03 6539030.91</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_01322f74-9ab4-445c-7b0a-2e4497d72833_2021-03-07T10-33-43">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>01322f74-9ab4-445c-7b0a-2e4497d72833</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-03-07T10:33:43</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-03-07T10:33:43</drz:startObiekt>
<drz:startWersjaObiekt>2021-03-07T10:33:43</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-357" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886561.46 6539031.02</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_4ce42744-c8ee-47dc-d078-dd651d8f0fd6_2023-03-06T11-17-38">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>4ce42744-c8ee-47dc-d078-dd651d8f0fd6</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-03-06T11:17:38</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-03-06T11:17:38</drz:startObiekt>
<drz:startWersjaObiekt>2023-03-06T11:17:38</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-358" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886573.43 6539031.23</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_de9e771b-f23d-4472-f44e-41ece8740d49_2012-02-25T09-26-30">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>de9e771b-f23d-4472-f44e-41ece8740d49</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-02-25T09:26:30</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-01-13T10:20:04</drz:startObiekt>
<drz:startWersjaObiekt>2012-02-25T09:26:30</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-359" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886584.46 6539031.51</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_be7c2290-f7e0-48dd-b317-8a2cb41ae20e_2009-05-12T13-02-16">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>be7c2290-f7e0-48dd-b317-8a2cb41ae20e</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2009-05-12T13:02:16</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2009-05-12T13:02:16</drz:startObiekt>
<drz:startWersjaObiekt>2009-05-12T13:02:16</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-360" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886594.5 6539031.86</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_eae5e242-cad4-4359-2ad1-b243ff36e084_2015-06-16T10-19-48">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>eae5e242-cad4-4359-2ad1-b243ff36e084</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-06-16T10:19:48</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-06-16T10:19:48</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-06-16T10:19:48</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>109</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-361" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886526.64 6538924.2</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-03-23</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2020-03-23</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5fd9dc83-01d1-4918-e0f0-8eca204c97c4_2021-09-04T14-44-20">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5fd9dc83-01d1-4918-e0f0-8eca204c97c4</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-09-04T14:44:20</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-09-04T14:44:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-09-04T14:44:20</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>111</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-362" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886525.67 6538942.83</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-07-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-07-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_d4902c06-3314-493d-d1d4-b17f582d5d30_2013-08-16T10-13-50">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>d4902c06-3314-493d-d1d4-b17f582d5d30</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2013-08-16T10:13:50</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2012-06-10T09:56:19</zab:startObiekt>
<zab:startWersjaObiekt>2013-08-16T10:13:50</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-363" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886519.89 6538934.13 5886518.97 6538951.51 5886531.97 6538951.53 5886532.88 6538934.17 5886519.89 6538934.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/8003</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/8003</zab:numerRejestru>
<zab:dataWpisu>2015-07-01</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 111</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2017-12-17</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2017-12-17</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/2</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0fb5cdca-d278-48a7-03d3-5d4d24205364_2012-05-22T13-10-10">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0fb5cdca-d278-48a7-03d3-5d4d24205364</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-05-22T13:10:10</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-05-22T13:10:10</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-05-22T13:10:10</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>113</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-364" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886524.62 6538962.23</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-01-13</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2017-01-13</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_27159361-57d1-4825-9724-34c5b7ac9b8b_2023-10-08T10-04-11">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>27159361-57d1-4825-9724-34c5b7ac9b8b</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2023-10-08T10:04:11</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2023-10-08T10:04:11</zab:startObiekt>
<zab:startWersjaObiekt>2023-10-08T10:04:11</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-365" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886518.97 6538951.51 5886517.74 6538972.95 5886530.74 6538972.94 5886531.97 6538951.53 5886518.97 6538951.51</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/6016</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/6016</zab:numerRejestru>
<zab:dataWpisu>2010-07-27</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 113</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-01-12</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-01-12</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/3</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_130c8002-7a56-4a79-8635-484e4fa85303_2015-08-03T09-16-45">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>130c8002-7a56-4a79-8635-484e4fa85303</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-08-03T09:16:45</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-08-03T09:16:45</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-08-03T09:16:45</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>115</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-366" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886523.38 6538982.23</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-09-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-09-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_86a9272d-3eba-4b79-cc6f-1d383577c68c_2013-09-28T12-16-09">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>86a9272d-3eba-4b79-cc6f-1d383577c68c</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2013-09-28T12:16:09</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2013-09-28T12:16:09</zab:startObiekt>
<zab:startWersjaObiekt>2013-09-28T12:16:09</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-367" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886517.74 6538972.95 5886516.48 6538991.52 5886529.48 6538991.49 5886530.74 6538972.94 5886517.74 6538972.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/7457</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/7457</zab:numerRejestru>
<zab:dataWpisu>2016-11-21</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 115</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2019-05-10</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2019-05-10</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/4</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4dedcd29-201a-4e19-e41b-7f0401e92059_2023-04-03T10-13-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4dedcd29-201a-4e19-e41b-7f0401e92059</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-04-03T10:13:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-12-11T13:56:00</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-04-03T10:13:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>117</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-368" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886522.05 6539000.12</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-11-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2019-11-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_efa8625e-5be6-4034-8b17-be7135b5608a_2022-11-06T11-45-51">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>efa8625e-5be6-4034-8b17-be7135b5608a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-11-06T11:45:51</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-11-06T11:45:51</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-11-06T11:45:51</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>119</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-369" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886520.38 6539018.68</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2024-09-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2024-09-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_98d0a06e-b8fe-4425-7881-60ecf0a197bc_2022-09-11T13-55-58">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>98d0a06e-b8fe-4425-7881-60ecf0a197bc</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2022-09-11T13:55:58</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2022-09-11T13:55:58</zab:startObiekt>
<zab:startWersjaObiekt>2022-09-11T13:55:58</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-370" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886515.07 6539008.76 5886513.1 6539028.66 5886526.1 6539028.57 5886528.08 6539008.7 5886515.07 6539008.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/7571</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/7571</zab:numerRejestru>
<zab:dataWpisu>2013-10-25</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Tadeusza Kościuszki 119</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2016-04-12</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2016-04-12</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/6</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4b34f619-4878-4a88-30fe-effbed75b866_2011-05-19T14-47-07">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4b34f619-4878-4a88-30fe-effbed75b866</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-05-19T14:47:07</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-05-15T11:02:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-05-19T14:47:07</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>110</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-371" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886607.87 6538924.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-10-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-10-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_51f267d0-c6fa-45c5-d86c-3522c6ce9ca6_2021-08-02T12-05-36">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>51f267d0-c6fa-45c5-d86c-3522c6ce9ca6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-08-02T12:05:36</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-07-11T10:15:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-08-02T12:05:36</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>112</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-372" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886607.04 6538940.63</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-10-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2022-10-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_d3c8dabf-b01e-421a-20dc-9a60e156d0d9_2023-05-07T13-16-35">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>d3c8dabf-b01e-421a-20dc-9a60e156d0d9</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2023-05-07T13:16:35</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2023-05-07T13:16:35</zab:startObiekt>
<zab:startWersjaObiekt>2023-05-07T13:16:35</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-373" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886612.79 6538949.8 5886613.67 6538932.13 5886600.77 6538931.46 5886599.88 6538949.15 5886612.79 6538949.8</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/8585</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/8585</zab:numerRejestru>
<zab:dataWpisu>2010-09-21</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 112</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-03-09</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-03-09</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/8</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_9a09d7f9-20a4-4a4a-a86f-63e7bac1d6e1_2021-10-12T14-43-26">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>9a09d7f9-20a4-4a4a-a86f-63e7bac1d6e1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-10-12T14:43:26</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-10-12T14:43:26</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-10-12T14:43:26</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>114</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-374" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886606.18 6538957.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-09-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2022-09-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_b76cd2df-6b20-4f6f-0b65-a02d0f42fe1d_2011-12-25T08-15-01">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>b76cd2df-6b20-4f6f-0b65-a02d0f42fe1d</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2011-12-25T08:15:01</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2011-12-25T08:15:01</zab:startObiekt>
<zab:startWersjaObiekt>2011-12-25T08:15:01</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-375" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886611.94 6538965.65 5886612.79 6538949.8 5886599.88 6538949.15 5886599.03 6538965.02 5886611.94 6538965.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/7383</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/7383</zab:numerRejestru>
<zab:dataWpisu>2007-07-01</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 114</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2009-12-17</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2009-12-17</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/9</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c4652024-17e8-485a-9fdf-ad56862159f7_2022-04-10T08-00-25">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c4652024-17e8-485a-9fdf-ad56862159f7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-04-10T08:00:25</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-04-10T08:00:25</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-04-10T08:00:25</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>116</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-376" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886605.26 6538973.7</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-03-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-03-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_43caf09d-fce7-452f-cc18-6b746b8ccc74_2021-07-11T10-15-08">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>43caf09d-fce7-452f-cc18-6b746b8ccc74</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-07-11T10:15:08</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-07-11T10:15:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-07-11T10:15:08</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>118</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-377" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886604.19 6538989.94</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-10-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2021-10-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_1d3ee975-67be-4094-343d-d0cd007946af_2021-01-26T08-36-10">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>1d3ee975-67be-4094-343d-d0cd007946af</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2021-01-26T08:36:10</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2021-01-26T08:36:10</zab:startObiekt>
<zab:startWersjaObiekt>2021-01-26T08:36:10</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-378" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886609.8 6538998.13 5886610.93 6538982.37 5886598.01 6538981.75 5886596.88 6538997.53 5886609.8 6538998.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/1111</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/1111</zab:numerRejestru>
<zab:dataWpisu>2010-07-18</zab:dataWpisu>
<zab:czasPowstania>2. poł. XIX w.</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 118</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2013-01-03</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2013-01-03</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/11</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_31758a5f-28ec-41b3-e256-756a3a06c2f1_2011-08-22T11-06-40">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>31758a5f-28ec-41b3-e256-756a3a06c2f1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-08-22T11:06:40</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-08-22T11:06:40</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-08-22T11:06:40</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>120</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-379" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886602.94 6539005.93</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-02-15</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-02-15</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/12</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/12.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fbf35670-5ffd-4173-35ad-aca9bf7bba9e_2013-11-11T13-01-29">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fbf35670-5ffd-4173-35ad-aca9bf7bba9e</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-11-11T13:01:29</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-11-11T13:01:29</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-11-11T13:01:29</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>122</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-380" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886601.45 6539021.91</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-05-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2016-05-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.22/13</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.22/13.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_21c700ac-2e57-49f0-e764-d01dec88bcd4_2015-08-23T10-54-05">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>21c700ac-2e57-49f0-e764-d01dec88bcd4</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2015-08-23T10:54:05</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2015-08-23T10:54:05</zab:startObiekt>
<zab:startWersjaObiekt>2015-08-23T10:54:05</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-381" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886606.81 6539030.09 5886608.42 6539014.33 5886595.49 6539013.74 5886593.88 6539029.51 5886606.81 6539030.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/3791</zab:numerKarty>
<zab:nazwa>Kamienica</zab:nazwa>
<zab:rodzaj>architektura</zab:rodzaj>
<zab:formaOchrony>A</zab:formaOchrony>
<zab:numerRejestru>A/3791</zab:numerRejestru>
<zab:dataWpisu>2008-04-26</zab:dataWpisu>
<zab:czasPowstania>1904</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 122</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2010-10-13</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2010-10-13</zab:waznyOd>
<zab:dzialki>049901_1.0001.22/13</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b0e75e6c-7833-418a-6167-c800a8e2ad7a_2013-12-13T11-12-26">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b0e75e6c-7833-418a-6167-c800a8e2ad7a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-12-13T11:12:26</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-12-13T11:12:26</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-12-13T11:12:26</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>145</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-382" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886538.84 6539083.84</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2021-05-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2021-05-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.23</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.23.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4d9f4b22-fb4f-47b0-a03c-66ca056f1dba_2016-06-01T10-57-43">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4d9f4b22-fb4f-47b0-a03c-66ca056f1dba</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-06-01T10:57:43</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-01-28T12:48:24</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-06-01T10:57:43</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-383" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886495.82 6539176.05</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-08-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2025-08-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b01ff7e9-af92-4103-8db8-e4c69aab9623_2022-04-10T08-00-25">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b01ff7e9-af92-4103-8db8-e4c69aab9623</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-04-10T08:00:25</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-02-28T11:51:33</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-04-10T08:00:25</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>183</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-384" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886488.99 6539196.38</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-03-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-03-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1e21223b-8770-437c-3444-7b230f960612_2020-12-01T13-36-19">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1e21223b-8770-437c-3444-7b230f960612</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-12-01T13:36:19</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-12-01T13:36:19</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-12-01T13:36:19</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>185</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-385" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886483.56 6539215.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2010-05-30</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2010-05-30</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b791028d-8568-4529-53ba-363bd2ffdb48_2023-05-07T13-16-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b791028d-8568-4529-53ba-363bd2ffdb48</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-05-07T13:16:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-01-11T14:21:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-05-07T13:16:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>187</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-386" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886478.55 6539234.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-03-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2023-03-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_a8347935-bf73-4d66-6457-2daf66c33f7d_2020-10-12T08-08-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>a8347935-bf73-4d66-6457-2daf66c33f7d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-10-12T08:08:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-10-12T08:08:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-10-12T08:08:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>189</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-387" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886472.89 6539254.87</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2022-11-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2022-11-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_77dda2be-2a9e-4588-10ef-3b39b509462b_2011-06-10T11-18-39">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>77dda2be-2a9e-4588-10ef-3b39b509462b</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-06-10T11:18:39</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-10T11:18:39</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-06-10T11:18:39</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>191A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-388" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886468.75 6539274.8</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-06-25</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_8101baf5-565c-417e-b7f1-330c09acd49c_2018-01-10T13-03-38"/>
<prgad:waznyOd>2012-06-25</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_baba3299-3507-4a78-ffe6-db3be9348240_2021-04-26T11-51-27">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>baba3299-3507-4a78-ffe6-db3be9348240</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-04-26T11:51:27</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-04-26T11:51:27</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-04-26T11:51:27</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>182</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-389" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886564.23 6539180.51</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2017-12-17</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2017-12-17</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_7af12a7b-519b-47cb-300f-b8e1ff958051_2014-05-10T14-00-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>7af12a7b-519b-47cb-300f-b8e1ff958051</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-05-10T14:00:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-05-10T14:00:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-05-10T14:00:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>184</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-390" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886554.81 6539204</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-08-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-08-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_70426878-6f17-4f31-a505-c5f3e7f8e8d7_2017-05-19T11-04-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>70426878-6f17-4f31-a505-c5f3e7f8e8d7</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2017-05-19T11:04:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2017-05-19T11:04:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2017-05-19T11:04:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>186</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-391" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886550.21 6539228.8</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-04-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-04-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/9</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/9.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_05f3260f-6251-48d8-1756-46690471671d_2011-12-13T12-14-41">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>05f3260f-6251-48d8-1756-46690471671d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-12-13T12:14:41</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-12-13T12:14:41</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-12-13T12:14:41</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>188</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-392" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886542.37 6539253.28</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-03-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-03-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/10</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/10.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b1cc5471-eb50-4e97-ef07-2c886e90cdcb_2011-06-24T08-52-49">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b1cc5471-eb50-4e97-ef07-2c886e90cdcb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-06-24T08:52:49</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-06-24T08:52:49</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-06-24T08:52:49</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>190</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-393" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886535.41 6539276.15</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-01-03</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-01-03</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.24/11</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.24/11.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_181683a7-edae-4ba6-51ac-e612bb7c57e5_2023-10-24T14-20-20">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>181683a7-edae-4ba6-51ac-e612bb7c57e5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-10-24T14:20:20</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-10-24T14:20:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-10-24T14:20:20</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>5</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-394" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886712.05 6538501.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-07-24</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2016-07-24</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_071ac9af-4ee8-4c5b-6988-c30f2301f6fa_2011-10-03T09-05-10">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>071ac9af-4ee8-4c5b-6988-c30f2301f6fa</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-10-03T09:05:10</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-10-03T09:05:10</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-10-03T09:05:10</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>7</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-395" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886709.56 6538523.55</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-02-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-02-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_addc49c5-fad1-4e7f-6ab5-9dd3299a98a6_2021-01-14T09-54-08">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>addc49c5-fad1-4e7f-6ab5-9dd3299a98a6</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-01-14T09:54:08</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-01-14T09:54:08</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-01-14T09:54:08</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>9</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-396" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886707.06 6538542.11</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-04-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2009-04-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5d2175ee-ea89-47bc-1f00-506c1a133d76_2019-12-14T08-24-50">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5d2175ee-ea89-47bc-1f00-506c1a133d76</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-12-14T08:24:50</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-12-14T08:24:50</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-12-14T08:24:50</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>11A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-397" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886705.15 6538562.47</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-07-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-07-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c12cc5c7-a771-4494-ff69-0bc372c8a7cd_2023-08-28T10-49-05">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c12cc5c7-a771-4494-ff69-0bc372c8a7cd</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-08-28T10:49:05</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-08-28T10:49:05</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-08-28T10:49:05</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>13</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-398" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886701.16 6538583.59</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2009-01-22</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2009-01-22</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_65066042-1d6f-4737-ce45-af7f5c30df6a_2015-05-04T14-39-35">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>65066042-1d6f-4737-ce45-af7f5c30df6a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2015-05-04T14:39:35</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2015-05-04T14:39:35</prgad:startObiekt>
<prgad:startWersjaObiekt>2015-05-04T14:39:35</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>15</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-399" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886697.07 6538601.44</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-10-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2014-10-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.25/8</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.25/8.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_2b6d594a-67a0-47df-ca54-657a5c604c71_2011-04-09T14-14-55">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>2b6d594a-67a0-47df-ca54-657a5c604c71</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2011-04-09T14:14:55</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2011-04-09T14:14:55</prgad:startObiekt>
<prgad:startWersjaObiekt>2011-04-09T14:14:55</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>37</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-400" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886689.7 6538631.43</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-10-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-10-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_c585fe8b-3cff-45e5-a4fb-df1614d426b5_2014-12-25T11-13-51">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>c585fe8b-3cff-45e5-a4fb-df1614d426b5</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-12-25T11:13:51</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2014-04-14T14:18:17</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-12-25T11:13:51</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>39</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-401" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886685.28 6538650.43</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-04-12</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2016-04-12</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_20aca991-f1e8-43c7-5d9e-857cea5113ad_2019-04-09T09-41-01">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>20aca991-f1e8-43c7-5d9e-857cea5113ad</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-04-09T09:41:01</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-04-09T09:41:01</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-04-09T09:41:01</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>41</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-402" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886679.61 6538669.46</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-04-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-04-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d3490320-4959-4625-bb5c-c9441c9913ee_2013-06-20T08-37-33">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d3490320-4959-4625-bb5c-c9441c9913ee</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2013-06-20T08:37:33</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-11-11T14:19:44</prgad:startObiekt>
<prgad:startWersjaObiekt>2013-06-20T08:37:33</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>43</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-403" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886674.36 6538687.77</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2018-01-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2018-01-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_2194e400-17f6-4579-179a-13c6e606fe34_2021-12-11T13-56-00">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>2194e400-17f6-4579-179a-13c6e606fe34</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-12-11T13:56:00</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-12-11T13:56:00</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-12-11T13:56:00</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>45</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-404" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886671.31 6538707.4</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-11-28</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2016-11-28</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ee64e314-82a2-4d18-d414-90a3d7ac93fb_2010-02-28T12-48-13">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ee64e314-82a2-4d18-d414-90a3d7ac93fb</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-02-28T12:48:13</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-02-28T12:48:13</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-02-28T12:48:13</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>47A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-405" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886665.97 6538724.16</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-03-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-03-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_4a724c00-8af0-4889-e387-4f3c2c3f7284_2012-04-02T11-23-37">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>4a724c00-8af0-4889-e387-4f3c2c3f7284</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-04-02T11:23:37</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-04-02T11:23:37</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-04-02T11:23:37</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>49</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-406" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886662.35 6538744.46</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2012-05-19</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2012-05-19</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.26/7</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.26/7.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<zab:ZAB_Obiekt gml:id="PL.GMINA.9901.ZABYTKI_9a900702-f609-42a2-45bf-b8ae8995b1b1_2011-07-13T08-10-26">
<zab:idIIP>
<zab:IdentyfikatorIIP>
<zab:lokalnyId>9a900702-f609-42a2-45bf-b8ae8995b1b1</zab:lokalnyId>
<zab:przestrzenNazw>PL.GMINA.9901.ZABYTKI</zab:przestrzenNazw>
<zab:wersjaId>2011-07-13T08:10:26</zab:wersjaId>
</zab:IdentyfikatorIIP>
</zab:idIIP>
<zab:startObiekt>2011-07-13T08:10:26</zab:startObiekt>
<zab:startWersjaObiekt>2011-07-13T08:10:26</zab:startWersjaObiekt>
<zab:geometria>
<gml:Polygon gml:id="ID-407" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:exterior><gml:LinearRing><gml:posList>5886647.65 6538767.72 5886645.13 6538781.09 5886642.83 6538794.49 5886640.76 6538807.89 5886638.9 6538821.31 5886637.26 6538834.74 5886635.83 6538848.19 5886634.58 6538861.64 5886633.51 6538875.11 5886632.58 6538888.58 5886631.77 6538902.05 5886645.43 6538903.19 5886659.08 6538904.5 5886672.69 6538905.99 5886686.28 6538907.64 5886699.85 6538909.46 5886713.4 6538911.4 5886714.14 6538898.01 5886715 6538884.61 5886715.99 6538871.23 5886717.15 6538857.86 5886718.5 6538844.5 5886720.05 6538831.16 5886721.81 6538817.83 5886723.78 6538804.52 5886725.98 6538791.22 5886728.39 6538777.94 5886715 6538775.86 5886701.59 6538773.92 5886688.15 6538772.12 5886674.68 6538770.48 5886661.18 6538769.01 5886647.65 6538767.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>
</zab:geometria>
<zab:numerKarty>GEZ/3352</zab:numerKarty>
<zab:nazwa>Cmentarz ewangelicki</zab:nazwa>
<zab:rodzaj>cmentarz</zab:rodzaj>
<zab:formaOchrony>GEZ</zab:formaOchrony>
<zab:czasPowstania>1810–1945</zab:czasPowstania>
<zab:miejscowosc>Zielonka nad Strugą</zab:miejscowosc>
<zab:adres>Adama Mickiewicza 73</zab:adres>
<zab:stanZachowania>dobry</zab:stanZachowania>
<zab:dataUzgodnieniaWKZ>2009-06-11</zab:dataUzgodnieniaWKZ>
<zab:status>wlaczona</zab:status>
<zab:waznyOd>2009-06-11</zab:waznyOd>
<zab:dzialki>049901_1.0001.27</zab:dzialki>
</zab:ZAB_Obiekt>
</gml:featureMember>
<gml:featureMember>
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b46128e3-6446-4957-64a4-db84389e600b_2019-08-22T09-11-49">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b46128e3-6446-4957-64a4-db84389e600b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-08-22T09:11:49</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-08-22T09:11:49</drz:startObiekt>
<drz:startWersjaObiekt>2019-08-22T09:11:49</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2019-10-20T14:16:56</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-408" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886625.4 6539033.53</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_b46128e3-6446-4957-64a4-db84389e600b_2019-10-20T14-16-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>b46128e3-6446-4957-64a4-db84389e600b</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2019-10-20T14:16:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2019-08-22T09:11:49</drz:startObiekt>
<drz:startWersjaObiekt>2019-10-20T14:16:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-409" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886625.4 6539033.53</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c30bf8da-b020-4112-69b1-4d2f1f81b281_2012-12-16T14-29-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c30bf8da-b020-4112-69b1-4d2f1f81b281</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2012-12-16T14:29:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2012-12-16T14:29:56</drz:startObiekt>
<drz:startWersjaObiekt>2012-12-16T14:29:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-410" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886634.81 6539034.22</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_c64df534-8678-4188-34ac-6fc5883e4798_2013-12-19T11-34-56">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>c64df534-8678-4188-34ac-6fc5883e4798</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2013-12-19T11:34:56</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2013-12-19T11:34:56</drz:startObiekt>
<drz:startWersjaObiekt>2013-12-19T11:34:56</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-411" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886645.67 6539035.13</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_80f72488-c093-47ca-e7ac-9624a1897893_2017-02-07T13-43-40">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>80f72488-c093-47ca-e7ac-9624a1897893</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-02-07T13:43:40</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-02-07T13:43:40</drz:startObiekt>
<drz:startWersjaObiekt>2017-02-07T13:43:40</drz:startWersjaObiekt>
<drz:koniecWersjaObiekt>2017-09-28T09:49:17</drz:koniecWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-412" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886656.31 6539036.14</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_80f72488-c093-47ca-e7ac-9624a1897893_2017-09-28T09-49-17">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>80f72488-c093-47ca-e7ac-9624a1897893</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-09-28T09:49:17</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-02-07T13:43:40</drz:startObiekt>
<drz:startWersjaObiekt>2017-09-28T09:49:17</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-413" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886656.31 6539036.14</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_88fca275-ccca-4f4d-b2c1-0696b05a5c02_2017-03-23T14-14-14">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>88fca275-ccca-4f4d-b2c1-0696b05a5c02</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2017-03-23T14:14:14</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2017-03-23T14:14:14</drz:startObiekt>
<drz:startWersjaObiekt>2017-03-23T14:14:14</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-414" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886667.33 6539037.3</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_e96ed683-b0aa-45e5-b6d0-f47fd48c5cbb_2023-05-07T13-16-35">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>e96ed683-b0aa-45e5-b6d0-f47fd48c5cbb</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2023-05-07T13:16:35</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2023-05-07T13:16:35</drz:startObiekt>
<drz:startWersjaObiekt>2023-05-07T13:16:35</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-415" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886677.61 6539038.49</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_ab942224-14cb-449c-56fe-eae223b87c28_2011-03-11T08-25-08">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>ab942224-14cb-449c-56fe-eae223b87c28</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2011-03-11T08:25:08</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2011-03-11T08:25:08</drz:startObiekt>
<drz:startWersjaObiekt>2011-03-11T08:25:08</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-416" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886689.13 6539039.93</gml:pos></gml:Point>
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
<drz:DRZ_Drzewo gml:id="PL.GMINA.9901.DRZEWA_8c550df5-4c5b-4729-9a73-a75347922c4c_2021-12-11T13-56-00">
<drz:idIIP>
<drz:IdentyfikatorIIP>
<drz:lokalnyId>8c550df5-4c5b-4729-9a73-a75347922c4c</drz:lokalnyId>
<drz:przestrzenNazw>PL.GMINA.9901.DRZEWA</drz:przestrzenNazw>
<drz:wersjaId>2021-12-11T13:56:00</drz:wersjaId>
</drz:IdentyfikatorIIP>
</drz:idIIP>
<drz:startObiekt>2021-12-11T13:56:00</drz:startObiekt>
<drz:startWersjaObiekt>2021-12-11T13:56:00</drz:startWersjaObiekt>
<drz:geometria>
<gml:Point gml:id="ID-417" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886700.86 6539041.51</gml:pos></gml:Point>
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
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_1d4d20fd-51cc-48d7-89a1-93ae604d3140_2018-04-09T09-46-14">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>1d4d20fd-51cc-48d7-89a1-93ae604d3140</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-04-09T09:46:14</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-04-09T09:46:14</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-04-09T09:46:14</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>109</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-418" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886639.44 6538926.76</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2019-09-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2019-09-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_27e2cd47-e824-4f20-0c86-c67073f9ba5f_2014-07-19T12-45-15">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>27e2cd47-e824-4f20-0c86-c67073f9ba5f</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2014-07-19T12:45:15</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2013-10-21T08:47:12</prgad:startObiekt>
<prgad:startWersjaObiekt>2014-07-19T12:45:15</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>111</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-419" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886639.24 6538945.32</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2015-03-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2015-03-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/2.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_5dfe6c19-172b-40f6-5894-3a9f21c2bdec_2018-06-10T09-30-20">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>5dfe6c19-172b-40f6-5894-3a9f21c2bdec</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2018-06-10T09:30:20</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-06-10T09:30:20</prgad:startObiekt>
<prgad:startWersjaObiekt>2018-06-10T09:30:20</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>113</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-420" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886638.16 6538964.36</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-08-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-08-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_fb59d77b-8b72-43a4-4b9f-076aa3cb8915_2010-12-10T10-21-58">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>fb59d77b-8b72-43a4-4b9f-076aa3cb8915</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2010-12-10T10:21:58</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2010-12-10T10:21:58</prgad:startObiekt>
<prgad:startWersjaObiekt>2010-12-10T10:21:58</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>115</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-421" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886636.71 6538985.45</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-12-06</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2023-12-06</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_3f58e516-c48a-4594-87cb-cf4735234bb0_2020-03-10T13-32-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>3f58e516-c48a-4594-87cb-cf4735234bb0</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-03-10T13:32:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2018-10-15T08:30:18</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-03-10T13:32:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>117</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-422" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886634.67 6539002.45</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-08-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-08-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.28/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_25bb7508-b718-43a7-fa6b-00c993787401_2022-07-14T08-51-02">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>25bb7508-b718-43a7-fa6b-00c993787401</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-07-14T08:51:02</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-07-14T08:51:02</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-07-14T08:51:02</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>119A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-423" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886633.78 6539021.11</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-03-09</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-03-09</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.28/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_8955fde3-2a7e-4702-df5e-edefc0cd4bd2_2009-12-20T13-29-32">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>8955fde3-2a7e-4702-df5e-edefc0cd4bd2</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2009-12-20T13:29:32</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2009-12-20T13:29:32</prgad:startObiekt>
<prgad:startWersjaObiekt>2009-12-20T13:29:32</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>145</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-424" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886628.29 6539058.03</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-02-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-02-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0091b3f3-e048-485a-860c-ad2426a9fca1_2022-02-22T09-22-57">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0091b3f3-e048-485a-860c-ad2426a9fca1</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-02-22T09:22:57</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2022-02-22T09:22:57</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-02-22T09:22:57</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>149</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-425" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886622.74 6539094.04</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-05-04</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-05-04</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_d7a69578-1f9b-48e5-4b71-605f9590c48d_2012-09-10T13-34-38">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>d7a69578-1f9b-48e5-4b71-605f9590c48d</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2012-09-10T13:34:38</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2012-09-10T13:34:38</prgad:startObiekt>
<prgad:startWersjaObiekt>2012-09-10T13:34:38</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>151</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-426" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886618.37 6539113.02</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2025-11-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2025-11-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_75fd3698-700d-429b-10af-6cf88a10911a_2020-03-10T13-32-17">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>75fd3698-700d-429b-10af-6cf88a10911a</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2020-03-10T13:32:17</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2020-03-10T13:32:17</prgad:startObiekt>
<prgad:startWersjaObiekt>2020-03-10T13:32:17</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>153</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-427" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886615.93 6539128.52</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-12-16</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-12-16</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ebd36aee-4de2-4ca3-3149-ba306b5a4822_2023-01-08T11-24-09">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ebd36aee-4de2-4ca3-3149-ba306b5a4822</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-01-08T11:24:09</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-01-08T11:24:09</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-01-08T11:24:09</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>155A</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-428" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886609.68 6539146.33</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2020-12-20</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2020-12-20</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.29/6</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.29/6.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ad655105-430b-488c-f186-1ce880270b27_2021-06-12T09-32-54">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ad655105-430b-488c-f186-1ce880270b27</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2021-06-12T09:32:54</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-06-12T09:32:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2021-06-12T09:32:54</prgad:startWersjaObiekt>
<prgad:koniecWersjaObiekt>2022-06-02T14:00:28</prgad:koniecWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-429" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886600.58 6539180.29</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-01-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-01-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_ad655105-430b-488c-f186-1ce880270b27_2022-06-02T14-00-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>ad655105-430b-488c-f186-1ce880270b27</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2022-06-02T14:00:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2021-06-12T09:32:54</prgad:startObiekt>
<prgad:startWersjaObiekt>2022-06-02T14:00:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>181</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-430" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886600.58 6539180.29</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2013-01-31</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2013-01-31</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/1</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/1.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_10ea78c2-0f15-49ea-9757-614c7cd52b54_2019-02-03T10-03-28">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>10ea78c2-0f15-49ea-9757-614c7cd52b54</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2019-02-03T10:03:28</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2019-02-03T10:03:28</prgad:startObiekt>
<prgad:startWersjaObiekt>2019-02-03T10:03:28</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>183</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-431" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886593.68 6539204.58</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2014-01-14</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2014-01-14</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/2</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>wTrakcieBudowy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_b97c0c93-ba35-40c0-cdae-4377402ea8dd_2023-08-01T11-18-05">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>b97c0c93-ba35-40c0-cdae-4377402ea8dd</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2023-08-01T11:18:05</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2023-08-01T11:18:05</prgad:startObiekt>
<prgad:startWersjaObiekt>2023-08-01T11:18:05</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>185</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-432" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886588.63 6539227.13</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2011-09-07</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2011-09-07</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/3</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/3.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_980fd2a8-180d-44d2-611e-c3bc27537a06_2016-09-23T14-33-46">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>980fd2a8-180d-44d2-611e-c3bc27537a06</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-09-23T14:33:46</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-09-23T14:33:46</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-09-23T14:33:46</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>187</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-433" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886580.56 6539250.18</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2016-10-18</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2016-10-18</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/4</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/4.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
<gml:featureMember>
<prgad:AD_PunktAdresowy gml:id="PL.ZIPIN.9901.EMUiA_0cbfe86f-ccd5-45e0-3c13-a7ad8b4789ee_2016-02-02T08-12-02">
<prgad:idIIP>
<prgad:AD_IdentyfikatorIIP>
<prgad:lokalnyId>0cbfe86f-ccd5-45e0-3c13-a7ad8b4789ee</prgad:lokalnyId>
<prgad:przestrzenNazw>PL.ZIPIN.9901.EMUiA</prgad:przestrzenNazw>
<prgad:wersjaId>2016-02-02T08:12:02</prgad:wersjaId>
</prgad:AD_IdentyfikatorIIP>
</prgad:idIIP>
<prgad:startObiekt>2016-02-02T08:12:02</prgad:startObiekt>
<prgad:startWersjaObiekt>2016-02-02T08:12:02</prgad:startWersjaObiekt>
<prgad:numerPorzadkowy>189</prgad:numerPorzadkowy>
<prgad:georeferencja>
<gml:Point gml:id="ID-434" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5886573.89 6539274.3</gml:pos></gml:Point>
</prgad:georeferencja>
<prgad:kodPocztowy>99-101</prgad:kodPocztowy>
<prgad:dataNadania>2023-02-10</prgad:dataNadania>
<prgad:miejscowosc xlink:href="PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88-4425-7ddf-47d9b2db0fda_2017-01-13T14-58-39"/>
<prgad:ulica2 xlink:href="PL.ZIPIN.9901.EMUiA_5aea045a-a840-4b5a-4ad3-1df423cd9423_2020-04-26T12-38-48"/>
<prgad:waznyOd>2023-02-10</prgad:waznyOd>
<prgad:dzialki>049901_1.0001.30/5</prgad:dzialki>
<prgad:status>nadany</prgad:status>
<prgad:stanBudynku>istniejacy</prgad:stanBudynku>
<prgad:usytuowanie>naziemny</prgad:usytuowanie>
<prgad:identyfikatorBudynku>049901_1.0001.30/5.1_BUD</prgad:identyfikatorBudynku>
</prgad:AD_PunktAdresowy>
</gml:featureMember>
</gml:FeatureCollection>
