"""pyogrio and DuckDB: the files that the service gives out, opened as analysts open them."""

import os
import tempfile
import urllib.request

import duckdb
import pyogrio
from tried import POINTS, URL, Skip, holds, same, tried


def fetch(what, folder):
    file = os.path.join(folder, f"punkty.{what}")
    with urllib.request.urlopen(f"{URL}/collections/{POINTS}/items?limit=10000&f={what}", timeout=120) as answer:
        with open(file, "wb") as out:
            out.write(answer.read())
    return file


with urllib.request.urlopen(f"{URL}/collections/{POINTS}/items?limit=1", timeout=60) as head:
    matched = int(__import__("json").load(head)["numberMatched"])

with tempfile.TemporaryDirectory() as place:
    for what in ["json", "fgb", "kml", "csv"]:
        with tried(f"pyogrio reads {what}"):
            info = pyogrio.read_info(fetch(what, place), force_feature_count=True)
            same(info["features"], matched, "features")
    with tried("pyogrio reads Polish letters and types of FlatGeobuf"):
        meta, _, _, columns = pyogrio.raw.read(fetch("fgb", place))
        names = list(meta["fields"])
        values = columns[names.index("opis")]
        holds("Zażółć gęślą jaźń 8" in list(values), list(values)[:3])
        holds(set(range(30)) <= {int(v) for v in columns[names.index("liczba")]}, "numbers")
        holds(meta["crs"] and "4326" in meta["crs"] or "CRS84" in str(meta["crs"]), meta["crs"])
    with tried("DuckDB reads CSV"):
        same(duckdb.sql(f"select count(*) from read_csv('{fetch('csv', place)}')").fetchall()[0][0], matched, "rows")
    with tried("DuckDB spatial reads FlatGeobuf and GeoJSON"):
        try:
            duckdb.sql("install spatial")
            duckdb.sql("load spatial")
        except duckdb.Error as why:
            raise Skip(f"the extension cannot be had: {str(why).splitlines()[0][:120]}") from why
        for what in ["fgb", "json"]:
            query = f"select count(*), min(st_x(geom)) from st_read('{fetch(what, place)}')"
            rows = duckdb.sql(query).fetchall()[0]
            same(rows[0], matched, what)
            holds(14 < rows[1] < 24.2, rows)
