"""GDAL: ogrinfo and ogr2ogr with the drivers WFS and OAPIF, reading and writing."""

import json
import os
import subprocess
import tempfile
import urllib.request

from osgeo import gdal
from tried import LOGIN, PASSWORD, POINT_TYPE, POINTS, URL, WFS, holds, same, tried

QUIET = {**os.environ, "CPL_DEBUG": "OFF", "GDAL_HTTP_TIMEOUT": "60"}


def run(*words, env=None):
    done = subprocess.run(words, capture_output=True, text=True, env={**QUIET, **(env or {})}, timeout=300, check=False)
    text = done.stdout + done.stderr
    holds(done.returncode == 0, f"{' '.join(words[:4])}: {text[-300:]}")
    holds("ERROR" not in text, text[-400:])
    return text


def ask(path, method="GET", body=None, headers=None):
    request = urllib.request.Request(f"{URL}{path}", data=body, method=method, headers=headers or {})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def count(told):
    line = next(line for line in told.splitlines() if line.startswith("Feature Count:"))
    return int(line.split(":")[1])


def east(told):
    line = next(line for line in told.splitlines() if line.startswith("Extent:"))
    return float(line.split("(")[1].split(",")[0])


def found(options):
    """The layer and the feature that was added, by the library: its SQL knows no UPDATE here."""
    for name, value in options.items():
        gdal.SetConfigOption(name, value)
    source = gdal.OpenEx(f"WFS:{WFS}", gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayerByName(POINT_TYPE)
    layer.SetAttributeFilter("nazwa = 'GDAL był tu'")
    return source, layer, layer.GetNextFeature()


matched = ask(f"/collections/{POINTS}/items?limit=1")["numberMatched"]

with tried("WFS lists every type"):
    types = len(ask("/collections")["collections"])
    told = run("ogrinfo", "-ro", "-q", f"WFS:{URL}/wfs")
    same(sum(line[:1].isdigit() for line in told.splitlines()), types, "types")

with tried("OAPIF lists every collection"):
    told = run("ogrinfo", "-ro", "-q", f"OAPIF:{URL}")
    same(sum(line[:1].isdigit() for line in told.splitlines()), types, "collections")

for version in ["2.0.0", "1.1.0", "1.0.0"]:
    with tried(f"WFS {version} reads a layer in its place"):
        told = run("ogrinfo", "-ro", "-al", "-so", f"WFS:{URL}/wfs?VERSION={version}", "egib:EGB_DzialkaEwidencyjna")
        holds(count(told) > 100, told)
        holds(6.3e6 < east(told) < 6.7e6, told)

with tried("WFS pages"):
    env = {"OGR_WFS_PAGE_SIZE": "7"}
    told = run("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", f"WFS:{WFS}", POINT_TYPE, env=env)
    ids = [f["properties"]["gml_id"] for f in json.loads(told)["features"]]
    same((len(ids), len(set(ids))), (matched, matched), "features")

with tried("OAPIF pages"):
    told = run("ogr2ogr", "-f", "GeoJSON", "/vsistdout/", f"OAPIF:{URL}", POINTS, "-oo", "PAGE_SIZE=7")
    same(len(json.loads(told)["features"]), matched, "features")

for driver, source, layer in [("WFS", f"WFS:{WFS}", POINT_TYPE), ("OAPIF", f"OAPIF:{URL}", POINTS)]:
    with tried(f"{driver} filters by attribute"):
        told = run("ogrinfo", "-ro", "-al", "-so", source, layer, "-where", "nazwa = 'Wpis 07'")
        same(count(told), 1, "features")
    with tried(f"{driver} filters by range and text"):
        told = run("ogrinfo", "-ro", "-al", "-so", source, layer, "-where", "liczba >= 10 AND nazwa LIKE 'Wpis 1%'")
        same(count(told), 10, "features")
    with tried(f"{driver} filters by place"):
        whole = json.loads(run("ogr2ogr", "-f", "GeoJSON", "-t_srs", "EPSG:4326", "/vsistdout/", source, layer))
        first = whole["features"][0]["geometry"]["coordinates"]
        box = [str(first[0] - 1e-5), str(first[1] - 1e-5), str(first[0] + 1e-5), str(first[1] + 1e-5)]
        told = run("ogr2ogr", "-f", "GeoJSON", "-spat", *box, "-spat_srs", "EPSG:4326", "/vsistdout/", source, layer)
        same(len(json.loads(told)["features"]), 1, "features")
    with tried(f"{driver} keeps Polish letters"):
        told = run("ogrinfo", "-ro", "-al", source, layer, "-where", "nazwa = 'Wpis 08'")
        holds("Zażółć gęślą jaźń 8" in told, told[-400:])

with tried("WFS writes: insert, update, delete"):
    held = {"GDAL_HTTP_AUTH": "BASIC", "GDAL_HTTP_USERPWD": f"{LOGIN}:{PASSWORD}"}
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/nowe.geojson"
        feature = {
            "type": "Feature",
            "properties": {"nazwa": "GDAL był tu", "liczba": 77, "dzien": "2024-05-01"},
            "geometry": {"type": "Point", "coordinates": [18.5761, 53.1061]},
        }
        with open(file, "w", encoding="utf-8") as out:
            json.dump({"type": "FeatureCollection", "features": [feature]}, out)
        run("ogr2ogr", "-update", "-append", "-f", "WFS", f"WFS:{WFS}", file, "-nln", POINT_TYPE,
            "-t_srs", "EPSG:2177", env=held)
    where = f"/collections/{POINTS}/items?nazwa=GDAL%20by%C5%82%20tu"
    made = ask(where)
    same(made["numberMatched"], 1, "inserted")
    lon, lat = made["features"][0]["geometry"]["coordinates"]
    holds(abs(lon - 18.5761) < 1e-6 and abs(lat - 53.1061) < 1e-6, f"it stands at {lon} {lat}")
    ident = made["features"][0]["id"]
    source, layer, feature = found(held)
    feature["liczba"] = 78
    same(layer.SetFeature(feature), 0, "SetFeature")
    same(ask(f"/collections/{POINTS}/items/{ident}")["properties"]["liczba"], 78, "updated")
    run("ogrinfo", f"WFS:{WFS}", "-sql", f"DELETE FROM {POINT_TYPE} WHERE nazwa = 'GDAL był tu'", env=held)
    same(ask(where)["numberMatched"], 0, "left over")
