//! `/katalog`: what data there is; `/katalog/{class}`: what is in a layer, under which addresses services give it, and the
//! files to download.

use crate::answer::{html, of_store};
use crate::domains;
use crate::shell::{Crumb, Shell};
use crate::words;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use httpkit::{Asked, Problem, human};
use registers::catalogue::{Attribute, Kind};
use registers::declaration::Visibility;
use registers::{Catalogue, Class};
use store::Store;

/// Files of a whole layer: value of `f=`, what it is called, what it is good for.
const FILES: [(&str, &str, &str, &str); 11] = [
    ("gpkg", "GeoPackage", "do QGIS i ArcGIS", "for QGIS and ArcGIS"),
    ("shp", "Shapefile (ZIP)", "do starszych programów", "for older programs"),
    ("gml", "GML 3.2", "po 10 000 obiektów na stronę", "10,000 objects a page"),
    ("geojsonseq", "GeoJSON (wiersz na obiekt)", "do skryptów", "for scripts"),
    ("csv", "CSV", "przecinki, UTF-8", "commas, UTF-8"),
    ("csv-pl", "CSV do polskiego Excela", "średniki, przecinek dziesiętny", "semicolons, decimal commas"),
    ("dxf", "DXF", "do programów CAD, PL-1992", "for CAD programs, PL-1992"),
    ("kml", "KML", "do Google Earth", "for Google Earth"),
    ("fgb", "FlatGeobuf", "do dużych warstw", "for large layers"),
    ("parquet", "GeoParquet", "do analiz", "for analysis"),
    ("jsonfg", "JSON-FG", "z układem PL-2000", "with PL-2000"),
];

struct DomainRow {
    id: &'static str,
    label: String,
    layers: Vec<LayerRow>,
}

struct LayerRow {
    path: String,
    label: String,
    register: String,
    geometry: String,
    count: String,
    changed: String,
}

#[derive(Template)]
#[template(path = "catalogue.html")]
struct CataloguePage {
    shell: Shell,
    domains: Vec<DomainRow>,
}

struct AttributeRow {
    name: String,
    label: String,
    help: String,
    kind: String,
    required: bool,
    codes: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "layer.html")]
struct LayerPage {
    shell: Shell,
    help: String,
    register: String,
    register_path: String,
    legal: String,
    geometry: String,
    count: String,
    extent: Option<String>,
    storage: &'static str,
    systems: String,
    changed: String,
    attributes: Vec<AttributeRow>,
    /// Label and address.
    services: Vec<(String, String)>,
    wfs_type: String,
    files: Vec<(String, &'static str, &'static str)>,
}

pub(crate) async fn catalogue(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let grouped = domains::grouped(&catalogue);
    let classes: Vec<&Class> = grouped.iter().flat_map(|(_, r)| r).flat_map(|(_, c)| c.iter().copied()).collect();
    let summaries = store.summaries(&classes).await.map_err(of_store)?;
    let row = |class: &Class| {
        let summary = classes.iter().position(|c| c.ix == class.ix).and_then(|i| summaries.get(i));
        LayerRow {
            path: format!("/katalog/{}", class.id),
            label: lang.of(&class.label).to_owned(),
            register: lang.of(&catalogue.register_of(class).label).to_owned(),
            geometry: human::geometry_kinds(class.geometry(), lang),
            count: summary.map_or_else(String::new, |s| human::count(s.live)),
            changed: summary.and_then(|s| s.interval).map_or_else(String::new, |(_, t)| words::day(t, lang)),
        }
    };
    let domains = grouped
        .iter()
        .map(|(domain, registers)| DomainRow {
            id: domain.id,
            label: lang.say(domain.pl, domain.en).to_owned(),
            layers: registers.iter().flat_map(|(_, classes)| classes.iter().map(|c| row(c))).collect(),
        })
        .collect();
    let title = lang.say("Pobierz dane", "Get data");
    let page = CataloguePage {
        shell: Shell::new(&asked, title, &[]).described(lang.say(
            "Katalog warstw: opisy, atrybuty, adresy usług i pliki do pobrania.",
            "The catalogue of layers: descriptions, attributes, addresses of services and files.",
        )),
        domains,
    };
    html(lang, &page)
}

pub(crate) async fn layer(
    State(store): State<Store>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let found = domains::grouped(&catalogue).into_iter().flat_map(|(_, r)| r).flat_map(|(_, c)| c).find(|c| c.id == id);
    let class = found.ok_or_else(|| {
        let short: String = id.chars().take(60).collect();
        Problem::not_found(
            format!("W katalogu nie ma warstwy „{short}”. Spis warstw jest na stronie „Pobierz dane”."),
            format!("The catalogue has no layer \"{short}\". Layers are listed on the page \"Get data\"."),
        )
    })?;
    let register = catalogue.register_of(class);
    let summary = store.summary(class).await.map_err(of_store)?;
    let label = lang.of(&class.label);
    let crumbs = [Crumb::new("/katalog", lang.say("Pobierz dane", "Get data"))];
    let systems: Vec<String> =
        registers::crs::ALL.iter().skip(1).map(|c| format!("{} (EPSG:{})", c.name, c.srid)).collect();
    let page = LayerPage {
        shell: Shell::new(&asked, label, &crumbs).described(format!("{label} – {}", lang.of(&register.label))),
        help: class.help.as_ref().map_or_else(String::new, |h| lang.of(h).to_owned()),
        register: lang.of(&register.label).to_owned(),
        register_path: format!("/rejestr/{}/{}", register.id, class.id),
        legal: register.legal.clone(),
        geometry: human::geometry_kinds(class.geometry(), lang),
        count: human::count(summary.live),
        extent: summary.extent.map(|e| human::extent(e, lang)),
        storage: summary.storage.name,
        systems: systems.join(", "),
        changed: summary.interval.map_or_else(String::new, |(_, t)| words::day(t, lang)),
        attributes: attributes(class, &asked),
        services: services(&catalogue, class, &asked),
        wfs_type: format!("{}:{}", class.schema, class.name),
        files: FILES
            .iter()
            .filter(|(f, ..)| class.main_geometry.is_some() || f.starts_with("csv"))
            .map(|(f, name, pl, en)| (format!("/collections/{}/items?f={f}", class.id), *name, lang.say(pl, en)))
            .collect(),
    };
    html(lang, &page)
}

fn attributes(class: &Class, asked: &Asked) -> Vec<AttributeRow> {
    let lang = asked.lang;
    let row = |a: &Attribute| AttributeRow {
        name: a.name.clone(),
        label: lang.of(&a.label).to_owned(),
        help: a.help.as_ref().map_or_else(String::new, |h| lang.of(h).to_owned()),
        kind: human::type_of(a, lang),
        required: a.required,
        codes: match &a.kind {
            Kind::Code(list) => {
                list.values.iter().map(|v| (v.code.clone(), human::meaning(v, lang).to_owned())).collect()
            }
            _ => Vec::new(),
        },
    };
    class.attributes.iter().filter(|a| a.visibility == Visibility::Public).map(row).collect()
}

fn services(catalogue: &Catalogue, class: &Class, asked: &Asked) -> Vec<(String, String)> {
    let register = catalogue.register_of(class);
    let mut all = vec![
        ("OGC API – Features".to_owned(), asked.url(&format!("/collections/{}", class.id))),
        (
            asked.lang.say("WFS (2.0, 1.1, 1.0) tego rejestru", "WFS (2.0, 1.1, 1.0) of this register").to_owned(),
            asked.url(&format!("/wfs/rejestr/{}", register.id)),
        ),
    ];
    if class.tile.is_some() {
        let label = asked.lang.say("Kafelki wektorowe (TileJSON)", "Vector tiles (TileJSON)").to_owned();
        all.push((label, asked.url(&format!("/tiles/{}", class.id))));
    }
    all
}
