//! In which order a delivery writes its two ordinates. The order belongs to the source: each spelling of a coordinate
//! system has one by custom, the person who loads may say otherwise, and the positions themselves are the proof. Nothing
//! is ever turned round silently: positions that fit only the other order refuse the delivery with the remedy.

use crate::error::{ImportError, Place};
use crate::fault::{Fault, words};
use crate::options::{Extent, Options};
use crate::projection;
use crate::summary::AxisReport;
use registers::Words;
use registers::crs::{AxisOrder, Crs};
use registers::geometry::{Coord, Curve, Geometry, Shape};

/// Positions looked at before the order is taken as proven.
const SAMPLE: u32 = 100;

/// Customs that the spelling alone does not show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    /// The national address register (PRG) of 2026.
    Addresses,
    /// `gml:coordinates` of GML 2.
    Coordinates,
    /// Read by GDAL.
    Foreign,
}

#[derive(Debug)]
struct Form {
    srs_name: String,
    style: Style,
    crs: &'static Crs,
    order: AxisOrder,
    reason: Words,
    /// The unit's box in this system.
    unit: Option<[f64; 4]>,
    geometries: u64,
    outside: u64,
    tried: u32,
    /// Positions that fit only the order taken, and only the other one.
    ours: u32,
    theirs: u32,
    neither: u32,
    example: Option<(f64, f64, Place)>,
}

pub(crate) struct Axes {
    axis: Option<AxisOrder>,
    fallback: Option<&'static Crs>,
    extent: Option<Extent>,
    forms: Vec<Form>,
    last: usize,
    unknown: Option<(String, Place)>,
    missing: Option<Place>,
}

/// One of the spellings met.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FormIx(usize);

impl Axes {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            axis: options.axis,
            fallback: options.crs,
            extent: options.extent,
            forms: Vec::new(),
            last: 0,
            unknown: None,
            missing: None,
        }
    }

    /// How positions under this `srsName` are read.
    pub(crate) fn form(&mut self, srs_name: Option<&str>, style: Style, place: Place) -> Result<FormIx, Fault> {
        let text = srs_name.unwrap_or("");
        let is = |f: &Form| f.style == style && f.srs_name == text;
        if self.forms.get(self.last).is_some_and(is) {
            return Ok(FormIx(self.last));
        }
        if let Some(i) = self.forms.iter().position(is) {
            self.last = i;
            return Ok(FormIx(i));
        }
        let crs = match srs_name.filter(|t| !t.trim().is_empty()) {
            Some(name) => Crs::parse(name).ok_or_else(|| {
                self.unknown.get_or_insert_with(|| (name.to_owned(), place));
                Fault {
                    rule: "GEOM-UKLAD",
                    text: words(
                        format!("Układ współrzędnych „{name}” nie jest obsługiwany; geometrii nie wczytano."),
                        format!("The coordinate system “{name}” is not supported; the geometry was not loaded."),
                    ),
                }
            })?,
            None => self.fallback.ok_or_else(|| {
                self.missing.get_or_insert(place);
                Fault {
                    rule: "GEOM-UKLAD",
                    text: words(
                        "Geometria nie podaje układu współrzędnych (srsName); nie wczytano jej.".into(),
                        "The geometry names no coordinate system (srsName); it was not loaded.".into(),
                    ),
                }
            })?,
        };
        if self.forms.len() >= 200 {
            return Err(Fault {
                rule: "GEOM-UKLAD",
                text: words(
                    "Zbyt wiele różnych zapisów układu współrzędnych w jednym pliku.".into(),
                    "Too many spellings of coordinate systems in one file.".into(),
                ),
            });
        }
        let (order, reason) = match self.axis {
            Some(axis) => (axis, words("Podano przy wczytywaniu.".into(), "Given when loading.".into())),
            None => custom(text, crs, style),
        };
        let unit = self.extent.and_then(|e| unit_box(&e, crs));
        self.forms.push(Form {
            srs_name: text.to_owned(),
            style,
            crs,
            order,
            reason,
            unit,
            geometries: 0,
            outside: 0,
            tried: 0,
            ours: 0,
            theirs: 0,
            neither: 0,
            example: None,
        });
        self.last = self.forms.len() - 1;
        Ok(FormIx(self.last))
    }

    pub(crate) fn order(&self, ix: FormIx) -> AxisOrder {
        self.forms[ix.0].order
    }

    pub(crate) fn crs(&self, ix: FormIx) -> &'static Crs {
        self.forms[ix.0].crs
    }

    /// Takes a geometry as witness for the order. True when it lies outside Poland or the unit.
    pub(crate) fn witness(&mut self, ix: FormIx, geometry: &Geometry, place: Place) -> Result<bool, ImportError> {
        let form = &mut self.forms[ix.0];
        form.geometries += 1;
        let mut low = (f64::INFINITY, f64::INFINITY);
        let mut high = (f64::NEG_INFINITY, f64::NEG_INFINITY);
        let trying = form.tried < SAMPLE;
        each_vertex(&geometry.shape, &mut |c| {
            low = (low.0.min(c.x), low.1.min(c.y));
            high = (high.0.max(c.x), high.1.max(c.y));
            if form.tried < SAMPLE {
                form.tried += 1;
                match (form.fits(c.x, c.y), form.fits(c.y, c.x)) {
                    (true, false) => form.ours += 1,
                    (false, true) => form.theirs += 1,
                    (true, true) => {}
                    (false, false) => form.neither += 1,
                }
                if form.example.is_none() {
                    form.example = Some((c.x, c.y, place));
                }
            }
        });
        if trying && form.tried >= SAMPLE {
            form.judge()?;
        }
        let outside = !form.fits(low.0, low.1) || !form.fits(high.0, high.1);
        form.outside += u64::from(outside);
        Ok(outside)
    }

    /// The last word at the end of the delivery: also small ones are proven.
    pub(crate) fn finish(&mut self) -> Result<Vec<AxisReport>, ImportError> {
        let good = self.forms.iter().any(|f| f.tried > 0 && f.neither < f.tried);
        for form in &mut self.forms {
            if form.tried < SAMPLE && (form.neither < form.tried || !good) {
                form.judge()?;
            }
        }
        if self.forms.iter().all(|f| f.geometries == 0) {
            if let Some((srs_name, place)) = self.unknown.take() {
                return Err(ImportError::UnknownCrs { srs_name, place });
            }
            if let Some(place) = self.missing {
                return Err(ImportError::MissingCrs { place });
            }
        }
        Ok(self
            .forms
            .iter()
            .map(|f| AxisReport {
                srs_name: f.srs_name.clone(),
                srid: f.crs.srid,
                order: f.order.words(),
                reason: f.reason.clone(),
                geometries: f.geometries,
                outside: f.outside,
            })
            .collect())
    }

    /// Spatial reference systems met.
    pub(crate) fn srids(&self) -> Vec<u32> {
        let mut all: Vec<u32> = self.forms.iter().filter(|f| f.geometries > 0).map(|f| f.crs.srid).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Form {
    fn fits(&self, x: f64, y: f64) -> bool {
        self.crs.in_poland(x, y)
            && self.unit.is_none_or(|[e0, e1, n0, n1]| (e0..=e1).contains(&x) && (n0..=n1).contains(&y))
    }

    fn judge(&self) -> Result<(), ImportError> {
        let Some((x, y, place)) = self.example else { return Ok(()) };
        let (first, second) = match self.order {
            AxisOrder::EastingFirst => (x, y),
            AxisOrder::NorthingFirst => (y, x),
        };
        let srs_name = if self.srs_name.is_empty() { format!("EPSG:{}", self.crs.srid) } else { self.srs_name.clone() };
        if self.ours == 0 && self.theirs * 2 >= self.tried && self.theirs > 0 {
            return Err(ImportError::AxesSwapped { srs_name, order: self.order, first, second, place });
        }
        if self.neither == self.tried {
            return Err(ImportError::PositionsImpossible { srs_name, first, second, place });
        }
        Ok(())
    }
}

/// The order that a spelling has by custom.
fn custom(text: &str, crs: &Crs, style: Style) -> (AxisOrder, Words) {
    use AxisOrder::{EastingFirst as E, NorthingFirst as N};
    let authority = if crs.northing_first { N } else { E };
    let long = text.starts_with("urn:") || text.contains("/def/crs/");
    if long || !crs.northing_first {
        return (
            authority,
            words(
                "Zapis układu w postaci URN lub URI oznacza kolejność osi z definicji układu.".into(),
                "A URN or URI means the axis order of the system's definition.".into(),
            ),
        );
    }
    match style {
        Style::Addresses => (
            E,
            words(
                "Państwowy rejestr granic (adresy) zapisuje najpierw współrzędną wschodnią.".into(),
                "The national address register writes the easting first.".into(),
            ),
        ),
        Style::Foreign => {
            (E, words("GDAL podaje najpierw współrzędną wschodnią.".into(), "GDAL gives the easting first.".into()))
        }
        Style::Coordinates => (
            E,
            words("GML 2 zapisuje najpierw współrzędną wschodnią.".into(), "GML 2 writes the easting first.".into()),
        ),
        Style::Plain if text.ends_with("epsg.xml#4326") => (
            E,
            words(
                "Usługi, które tak zapisują układ, podają najpierw długość geograficzną.".into(),
                "Services that spell the system so write the longitude first.".into(),
            ),
        ),
        Style::Plain => (
            N,
            words(
                "Krótki zapis układu: przyjęto, jak w polskich danych, najpierw współrzędną północną.".into(),
                "Short spelling: northing first, as Polish data have it.".into(),
            ),
        ),
    }
}

/// The unit's box in a system, with room around it: surveys reach a little over the border.
fn unit_box(extent: &Extent, crs: &Crs) -> Option<[f64; 4]> {
    let mut out = [f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY];
    let between = |a: f64, b: f64, k: u32| a + (b - a) * f64::from(k) / 8.0;
    for i in 0..=8 {
        for j in 0..=8 {
            let (x, y) = (between(extent.min.0, extent.max.0, i), between(extent.min.1, extent.max.1, j));
            let (longitude, latitude) = projection::from(extent.crs, x, y)?;
            let (e, n) = projection::to(crs, longitude, latitude)?;
            out = [out[0].min(e), out[1].max(e), out[2].min(n), out[3].max(n)];
        }
    }
    let least = if crs.degrees { 0.05 } else { 5_000.0 };
    let (mx, my) = (((out[1] - out[0]) * 0.1).max(least), ((out[3] - out[2]) * 0.1).max(least));
    Some([out[0] - mx, out[1] + mx, out[2] - my, out[3] + my])
}

fn each_vertex(shape: &Shape, see: &mut impl FnMut(Coord)) {
    let mut curve = |c: &Curve| c.segments.iter().for_each(|s| s.points.iter().for_each(|p| see(*p)));
    match shape {
        Shape::Point(c) => see(*c),
        Shape::MultiPoint(list) => list.iter().for_each(|c| see(*c)),
        Shape::Line(c) => curve(c),
        Shape::MultiLine(list) => list.iter().for_each(curve),
        Shape::Surface(s) => s.rings.iter().for_each(curve),
        Shape::MultiSurface(list) => list.iter().flat_map(|s| &s.rings).for_each(curve),
    }
}

/// Lets every vertex be changed.
pub(crate) fn each_vertex_mut(shape: &mut Shape, change: &mut impl FnMut(&mut Coord)) {
    let mut curve = |c: &mut Curve| c.segments.iter_mut().for_each(|s| s.points.iter_mut().for_each(&mut *change));
    match shape {
        Shape::Point(c) => change(c),
        Shape::MultiPoint(list) => list.iter_mut().for_each(change),
        Shape::Line(c) => curve(c),
        Shape::MultiLine(list) => list.iter_mut().for_each(curve),
        Shape::Surface(s) => s.rings.iter_mut().for_each(curve),
        Shape::MultiSurface(list) => list.iter_mut().flat_map(|s| &mut s.rings).for_each(curve),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(text: &str, style: Style) -> AxisOrder {
        let mut axes = Axes::new(&Options::default());
        let ix = axes.form(Some(text), style, Place::default()).unwrap();
        axes.order(ix)
    }

    #[test]
    fn every_custom_of_the_table_has_its_order() {
        use AxisOrder::{EastingFirst as E, NorthingFirst as N};
        assert_eq!(order("urn:ogc:def:crs:EPSG::2177", Style::Plain), N);
        assert_eq!(order("http://www.opengis.net/def/crs/EPSG/0/2178", Style::Plain), N);
        assert_eq!(order("urn:ogc:def:crs:EPSG::2180", Style::Plain), N);
        assert_eq!(order("EPSG:2180", Style::Plain), N);
        assert_eq!(order("EPSG:2180", Style::Addresses), E);
        assert_eq!(order("EPSG:2180", Style::Coordinates), E);
        assert_eq!(order("http://www.opengis.net/gml/srs/epsg.xml#4326", Style::Plain), E);
        assert_eq!(order("http://www.opengis.net/gml/srs/epsg.xml#4258", Style::Plain), N);
        assert_eq!(order("http://www.opengis.net/def/crs/OGC/1.3/CRS84", Style::Plain), E);
        assert_eq!(order("urn:ogc:def:crs:EPSG::3857", Style::Plain), E);
    }

    #[test]
    fn a_unit_tells_the_order_where_poland_cannot() {
        let extent = Extent { crs: registers::crs::CRS84, min: (19.5, 51.3), max: (19.9, 51.5) };
        let at = |x: f64, y: f64| {
            let mut axes = Axes::new(&Options { extent: Some(extent), ..Options::default() });
            let ix = axes.form(Some("urn:ogc:def:crs:EPSG::2180"), Style::Plain, Place::default()).unwrap();
            let g = Geometry { srid: 2180, has_z: false, shape: Shape::Point(Coord { x, y, z: 0.0 }) };
            axes.witness(ix, &g, Place::default()).and_then(|_| axes.finish())
        };
        assert!(at(547_502.59, 394_384.17).is_ok());
        assert!(matches!(at(394_384.17, 547_502.59), Err(ImportError::AxesSwapped { .. })));
        assert!(matches!(at(205_249.1, 530_976.79), Err(ImportError::PositionsImpossible { .. })));
    }
}
