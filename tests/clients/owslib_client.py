"""OWSLib: WFS in three versions and OGC API Features."""

import io
import json
import xml.etree.ElementTree as ET

from owslib.etree import etree
from owslib.fes2 import And, PropertyIsGreaterThan, PropertyIsLike
from owslib.ogcapi.features import Features
from owslib.wfs import WebFeatureService
from tried import POINT_TYPE, POINTS, URL, WFS, holds, same, tried

MEMBER = {"2.0.0": "{http://www.opengis.net/wfs/2.0}member", "1.1.0": "{http://www.opengis.net/gml}", "1.0.0": ""}


def body(answer):
    read = answer.read()
    return read if isinstance(read, bytes) else read.encode()


for version in ["2.0.0", "1.1.0", "1.0.0"]:
    with tried(f"WFS {version} is understood"):
        service = WebFeatureService(f"{URL}/wfs", version=version)
        holds("egib:EGB_Budynek" in service.contents, "no buildings")
        kind = service.contents["egib:EGB_Budynek"]
        holds(kind.boundingBoxWGS84 or kind.boundingBox, "no extent")
    with tried(f"WFS {version} gives features"):
        answer = body(service.getfeature(typename=["egib:EGB_Budynek"], maxfeatures=3))
        same(answer.count(b"<egib:EGB_Budynek "), 3, "features")
    with tried(f"WFS {version} tells its schema"):
        schema = WebFeatureService(f"{URL}/wfs", version=version).get_schema("egib:EGB_Budynek")
        holds(schema and "geometry" in schema and len(schema["properties"]) > 5, schema)

with tried("WFS 2.0.0 gives GeoJSON"):
    service = WebFeatureService(WFS, version="2.0.0")
    answer = json.loads(body(service.getfeature(typename=[POINT_TYPE], outputFormat="application/geo+json")))
    same(len(answer["features"]), answer["numberMatched"], "features")
    matched = answer["numberMatched"]

with tried("WFS 2.0.0 pages"):
    seen = []
    for start in range(0, matched, 7):
        page = body(service.getfeature(typename=[POINT_TYPE], startindex=start, maxfeatures=7))
        members = ET.parse(io.BytesIO(page)).getroot().findall(MEMBER["2.0.0"])
        seen += [m[0].get("{http://www.opengis.net/gml/3.2}id") for m in members]
    same((len(seen), len(set(seen))), (matched, matched), "features")

with tried("WFS 2.0.0 filters"):
    like = PropertyIsLike("nazwa", "Wpis 1*", wildCard="*", singleChar=".", escapeChar="!")
    condition = And([like, PropertyIsGreaterThan("liczba", "14")])
    root = etree.Element("{http://www.opengis.net/fes/2.0}Filter")
    root.append(condition.toXML())
    # By POST, because by GET this library leaves the filter out.
    words = etree.tostring(root, encoding="unicode")
    answer = body(service.getfeature(typename=[POINT_TYPE], filter=words, method="Post"))
    same(answer.count(b"<wfs:member>"), 5, "features")

with tried("WFS 2.0.0 boxes"):
    all_of_it = service.contents[POINT_TYPE].boundingBoxWGS84
    box = (*all_of_it, "urn:ogc:def:crs:EPSG::4326")
    answer = body(service.getfeature(typename=[POINT_TYPE], bbox=box))
    same(answer.count(b"<wfs:member>"), matched, "features")

with tried("stored queries"):
    names = [query.id for query in service.storedqueries]
    holds("urn:ogc:def:query:OGC-WFS::GetFeatureById" in names, names)

features = Features(f"{URL}/")

with tried("Features is understood"):
    holds("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core" in features.conformance()["conformsTo"], "core")
    holds(POINTS in features.feature_collections(), "no points")
    holds(features.api()["openapi"].startswith("3.0"), "OpenAPI")

with tried("Features pages"):
    page = features.collection_items(POINTS, limit=10)
    same((page["numberReturned"], page["numberMatched"]), (10, matched), "numbers")

with tried("Features filters"):
    same(features.collection_items(POINTS, filter="liczba > 14 AND nazwa LIKE 'Wpis 1%'")["numberMatched"], 5, "CQL2")
    same(features.collection_items(POINTS, nazwa="Wpis 07")["numberMatched"], 1, "property")
    box = features.collection(POINTS)["extent"]["spatial"]["bbox"][0]
    same(features.collection_items(POINTS, bbox=box)["numberMatched"], matched, "box")

with tried("Features tells queryables and one feature"):
    holds("liczba" in features.collection_queryables(POINTS)["properties"], "queryables")
    ident = page["features"][0]["id"]
    same(features.collection_item(POINTS, ident)["id"], ident, "id")
