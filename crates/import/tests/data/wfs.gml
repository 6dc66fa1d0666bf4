<?xml version="1.0" encoding="utf-8"?>
<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:x="http://www.w3.org/1999/xlink" timeStamp="2026-01-01T00:00:00Z" numberMatched="unknown" numberReturned="4">
  <wfs:boundedBy><gml:Envelope srsName="urn:ogc:def:crs:EPSG::2180"><gml:lowerCorner>400000 500000</gml:lowerCorner><gml:upperCorner>600000 700000</gml:upperCorner></gml:Envelope></wfs:boundedBy>
  <gml:boundedBy><gml:Envelope srsName="EPSG:2180"><gml:lowerCorner>400000 500000</gml:lowerCorner><gml:upperCorner>600000 700000</gml:upperCorner></gml:Envelope></gml:boundedBy>
  <wfs:member>
    <wfs:FeatureCollection>
      <wfs:member>
        <AD_PunktAdresowy xmlns="https://geoportal.gov.pl/schemas/prgad/1.0" gml:id="PL.ZIPIN.515.EMUiA_b44f1a7b-4327-4bc7-9164-c4bf5401e791_2017-04-13T16_10_59_02_00">
          <idIIP><AD_IdentyfikatorIIP><lokalnyId>a339e481-f24d-491e-9b7d-f9226a758e07</lokalnyId><przestrzenNazw>PL.PZGIK.200</przestrzenNazw><wersjaId>2017-04-13T12:49:22+02:00</wersjaId></AD_IdentyfikatorIIP></idIIP>
          <poczatekWersjiObiektu>2017-04-13T12:49:22</poczatekWersjiObiektu>
          <numerPorzadkowy>12A</numerPorzadkowy>
          <georeferencja><gml:Point srsDimension="2"><gml:pos>205249.1 530976.79</gml:pos></gml:Point></georeferencja>
          <miejscowosc x:href="#PL.ZIPIN.515.EMUiA_0181728_2017-04-13T12_49_22_02_00"/>
        </AD_PunktAdresowy>
      </wfs:member>
    </wfs:FeatureCollection>
  </wfs:member>
  <gml:featureMembers>
    <r:RCN_Budynek xmlns:r="urn:gugik:specyfikacje:gmlas:rejestrcennieruchomosci:1.0" gml:id="ID_1"><r:idBudynku>300503_2.0011.71_BUD</r:idBudynku><r:geometria><gml:Polygon srsName="urn:ogc:def:crs:EPSG::2176"><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:Arc><gml:posList>5775366.76 5602187.4 5775366.62 5602187.15 5775366.86 5602187.01</gml:posList></gml:Arc><gml:LineStringSegment><gml:posList>5775366.86 5602187.01 5775367.72 5602183.89 5775366.76 5602187.4</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior></gml:Polygon></r:geometria><r:rodzajBudynku/></r:RCN_Budynek>
    <r:RCN_Transakcja xmlns:r="urn:gugik:specyfikacje:gmlas:rejestrcennieruchomosci:1.0" gml:id="t1"><r:IdRCN><r:RCN_IdentyfikatorIIP><r:przestrzenNazw>PL.PZGiK.RCN</r:przestrzenNazw><r:lokalnyId>2B6A9B1B-7AD4-4F50-AFE4-2E467D4110EB</r:lokalnyId></r:RCN_IdentyfikatorIIP></r:IdRCN><r:cena uom="zł">460000</r:cena><r:strona>1</r:strona><r:strona>2</r:strona></r:RCN_Transakcja>
    <r:GES_Rzedna xmlns:r="geodezyjnaEwidencjaSieciUzbrojeniaTerenu:1.0" gml:id="PL.PZGiK.1.GESUT_00000000-0000-0000-0000-000000000001_2022-05-10T11-49-36"><r:startWersjaObiekt>2022-05-10T11:49:36.5</r:startWersjaObiekt><r:zrodlo>O</r:zrodlo><r:geometria><gml:Point srsName="http://www.opengis.net/gml/srs/epsg.xml#4326"><gml:pos>21.5 52.25</gml:pos></gml:Point></r:geometria></r:GES_Rzedna>
  </gml:featureMembers>
</wfs:FeatureCollection>
