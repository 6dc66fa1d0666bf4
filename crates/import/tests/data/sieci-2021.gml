<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!--Utworzono w: Próba  wersja:
1.0 -->
<gml:FeatureCollection gml:id="ID-1" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ges="geodezyjnaEwidencjaSieciUzbrojeniaTerenu:1.0"
    xmlns:ot="bazaDanychObiektowTopograficznych500:1.0" xmlns:k1="obiektyInstrukcjiK1:1.0">
  <gml:featureMember>
    <ges:GES_PrzewodWodociagowy gml:id="PL.PZGiK.11.GESUT_11111111-1111-1111-1111-111111111111_2022-05-10T11-49-36">
      <ges:idIIP>
        <ges:GES_IdentyfikatorIIP>
          <ges:lokalnyId>11111111-1111-1111-1111-111111111111</ges:lokalnyId>
          <ges:przestrzenNazw>PL.PZGiK.11.GESUT</ges:przestrzenNazw>
          <ges:wersjaId>2022-05-10T11:49:36</ges:wersjaId>
        </ges:GES_IdentyfikatorIIP>
      </ges:idIIP>
      <ges:startObiekt>2022-05-04T12:07:41</ges:startObiekt>
      <ges:startWersjaObiekt>2022-05-10T11:50:35</ges:startWersjaObiekt>
      <ges:koniecWersjaObiekt>2023-01-30T12:20:42</ges:koniecWersjaObiekt>
      <ges:zrodlo>O</ges:zrodlo>
      <ges:dataPrzyjeciaDoZasobu>2022-05-10</ges:dataPrzyjeciaDoZasobu>
      <ges:status>p</ges:status>
      <ges:wladajacy>Wodociągi &amp; Spółka &#321;ąka</ges:wladajacy>
      <ges:rzednaObiektu xlink:type="simple" xlink:href="PL.PZGiK.11.GESUT_33333333-3333-3333-3333-333333333333_2022-05-10T11-49-36"/>
      <ges:rzednaObiektu xlink:href="#PL.PZGiK.11.GESUT_44444444-4444-4444-4444-444444444444_2022-05-10T11-49-36"/>
      <ges:geometria>
        <gml:Curve gml:id="ID-2" srsName="urn:ogc:def:crs:EPSG::2177">
          <gml:segments>
            <gml:LineStringSegment>
              <gml:posList srsDimension="2"> 5617191.42000000 6482673.57
                5617231.18 6482626.69</gml:posList>
            </gml:LineStringSegment>
          </gml:segments>
        </gml:Curve>
      </ges:geometria>
      <ges:typPrzewodu>o</ges:typPrzewodu>
      <ges:srednica>110</ges:srednica>
      <ges:wiazka>true</ges:wiazka>
      <ges:dlugosc uom="m">61.5</ges:dlugosc>
      <ges:odcinki><ges:GES_Odcinek><ges:numer>1</ges:numer><ges:dlugosc uom="m">60</ges:dlugosc></ges:GES_Odcinek></ges:odcinki>
      <ges:odcinki><ges:GES_Odcinek><ges:numer>2</ges:numer><ges:dlugosc uom="cm">150</ges:dlugosc><ges:uwaga>x</ges:uwaga></ges:GES_Odcinek></ges:odcinki>
      <ges:rodzajSieci>i</ges:rodzajSieci>
      <ges:rodzajSieci>p</ges:rodzajSieci>
    </ges:GES_PrzewodWodociagowy>
  </gml:featureMember>
  <!-- The live version: an alias, a wrong order, empty, wrong and unknown elements. -->
  <gml:featureMember>
    <ges:GES_PrzewodWody gml:id="PL.PZGiK.11.GESUT_11111111-1111-1111-1111-111111111111_2023-01-30T12-20-42">
      <gml:identifier codeSpace="http://iip.gov.pl">urn:pzgik:id:PL.PZGiK.11.GESUT:99999999-9999-9999-9999-999999999999</gml:identifier>
      <ges:status></ges:status>
      <ges:idIIP>
        <ges:GES_IdentyfikatorIIP>
          <ges:wersjaId>2023-01-30T12:20:42</ges:wersjaId>
          <ges:przestrzenNazw>PL.PZGiK.11.GESUT</ges:przestrzenNazw>
          <ges:lokalnyId>11111111-1111-1111-1111-111111111111</ges:lokalnyId>
        </ges:GES_IdentyfikatorIIP>
      </ges:idIIP>
      <ges:startObiekt>2022-05-04T12:07:41</ges:startObiekt>
      <ges:startWersjaObiekt>2023-01-30T12:20:42</ges:startWersjaObiekt>
      <ges:zrodlo xsi:nil="true" nilReason="unknown"/>
      <ges:dataPrzyjeciaDoZasobu>wczoraj</ges:dataPrzyjeciaDoZasobu>
      <ges:wladajacy><![CDATA[<Gmina> ]]>Próba</ges:wladajacy>
      <ges:geometria>
        <gml:LineString srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="3"><gml:posList>5617191.42 6482673.57 112.5 5617231.18 6482626.69 113</gml:posList></gml:LineString>
      </ges:geometria>
      <ges:srednica> 1 10 </ges:srednica>
      <ges:srednica>160</ges:srednica>
      <ges:dlugosc uom="km">61,5</ges:dlugosc>
      <ges:wiazka>tak</ges:wiazka>
      <ges:kolor>czerwony</ges:kolor>
      <ges:typPrzewodu><ges:glebiej>o</ges:glebiej></ges:typPrzewodu>
    </ges:GES_PrzewodWody>
  </gml:featureMember>
  <gml:featureMember>
    <ges:GES_Rzedna gml:id="PL.PZGiK.11.GESUT_33333333-3333-3333-3333-333333333333_2022-05-10T11-49-36">
      <ges:startObiekt>2022-05-04T12:09:58</ges:startObiekt>
      <ges:startWersjaObiekt>2022-05-10T11:49:34</ges:startWersjaObiekt>
      <ges:koniecObiekt>2023-01-30T12:20:56</ges:koniecObiekt>
      <ges:zrodlo>Ź</ges:zrodlo>
      <ges:geometria><gml:Point  gml:id="ID-4" srsName="urn:ogc:def:crs:EPSG::2177" srsDimension="2"><gml:pos>5617200.1 6482650.25</gml:pos></gml:Point></ges:geometria>
      <ges:rzedna>112.40</ges:rzedna>
    </ges:GES_Rzedna>
  </gml:featureMember>
  <gml:featureMember>
    <ges:GES_Rzedna gml:id="rzedna-bez-identyfikatora"><ges:zrodlo>O</ges:zrodlo></ges:GES_Rzedna>
  </gml:featureMember>
  <gml:featureMember>
    <ges:GES_Rzedna gml:id="x">
      <ges:idIIP><ges:GES_IdentyfikatorIIP><ges:lokalnyId>krotki</ges:lokalnyId><ges:przestrzenNazw>PL.PZGiK.11.GESUT</ges:przestrzenNazw></ges:GES_IdentyfikatorIIP></ges:idIIP>
      <ges:startWersjaObiekt>kiedyś</ges:startWersjaObiekt>
      <ges:zrodlo>I</ges:zrodlo>
      <ges:geometria><gml:Point srsName="urn:ogc:def:crs:EPSG::2177"><gml:pos>0 0</gml:pos></gml:Point></ges:geometria>
    </ges:GES_Rzedna>
  </gml:featureMember>
  <gml:featureMember>
    <ges:PrezentacjaGraficzna gml:id="GES_PrzewodWodociag.110n">
      <ges:etykieta><ges:Etykieta>
        <ges:geometria><gml:Point gml:id="ID-9" srsName="urn:ogc:def:crs:EPSG::2177"><gml:pos>5617210 6482650</gml:pos></gml:Point></ges:geometria>
        <ges:justyfikacja>5</ges:justyfikacja>
        <ges:katObrotu>6.28318530717959</ges:katObrotu>
      </ges:Etykieta></ges:etykieta>
      <ges:etykieta><ges:Etykieta><ges:geometria><gml:Point srsName="urn:ogc:def:crs:EPSG::2177"><gml:pos>5617212 6482652</gml:pos></gml:Point></ges:geometria></ges:Etykieta></ges:etykieta>
      <ges:geometria><gml:Point srsName="urn:ogc:def:crs:EPSG::2177"><gml:pos>5617213 6482653</gml:pos></gml:Point></ges:geometria>
      <ges:geometria><gml:Point srsName="urn:ogc:def:crs:EPSG::2177"><gml:pos>5617214 6482654</gml:pos></gml:Point></ges:geometria>
      <ges:obiektPrzedstawiany xlink:href="PL.PZGiK.11.GESUT_11111111-1111-1111-1111-111111111111_2023-01-30T12-20-42"/>
    </ges:PrezentacjaGraficzna>
  </gml:featureMember>
  <gml:featureMember>
    <ges:PrezentacjaGraficzna gml:id="GES_Sam.1n"><ges:kodObiektu>SUWP</ges:kodObiektu></ges:PrezentacjaGraficzna>
  </gml:featureMember>
  <gml:featureMember><ges:GES_Osoba gml:id="o1"><ges:imie>Jan</ges:imie></ges:GES_Osoba></gml:featureMember>
  <gml:featureMember><ges:GES_Nowa gml:id="n1"><ges:nazwa>nowa klasa</ges:nazwa></ges:GES_Nowa></gml:featureMember>
  <gml:featureMember><k1:K1_Obiekt gml:id="k1"><k1:kod>202</k1:kod></k1:K1_Obiekt></gml:featureMember>
</gml:FeatureCollection>
