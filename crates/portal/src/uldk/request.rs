//! What was asked: the service's own names of requests and parameters, whatever their case.

use super::answer::Field;
use httpkit::Query;
use registers::crs::Crs;
use store::lookup::Level;

/// PL-1992, the system where none is named.
const NATIONAL: &str = "2180";
/// Parcels that are joined at most.
const MOST_PARCELS: usize = 200;
/// Metres.
const WIDEST: f64 = 100.0;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Wish {
    Id(String),
    /// Of a precinct.
    IdOrName(String),
    /// All whose identifiers begin so.
    Below(String),
    /// `precinct number`, or the whole identifier.
    IdOrNumber(String),
    /// Easting, northing.
    At {
        place: (f64, f64),
        crs: &'static Crs,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Territory { level: Level, wish: Wish },
    Snap { place: (f64, f64), crs: &'static Crs, radius: f64 },
    Aggregate(Vec<String>),
}

#[derive(Debug, Clone)]
pub(super) struct Request {
    pub what: What,
    pub fields: Vec<Field>,
    /// Of the geometry in the answer.
    pub crs: &'static Crs,
}

const LEVELS: [(&str, Level); 6] = [
    ("parcel", Level::Parcel),
    ("building", Level::Building),
    ("region", Level::Region),
    ("commune", Level::Commune),
    ("county", Level::County),
    ("voivodeship", Level::Voivodeship),
];

/// The request, or why it cannot be answered, in Polish as the service speaks.
pub(super) fn read(query: &Query) -> Result<Request, String> {
    let get = |name: &str| query.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.trim());
    let need = |name: &str| get(name).filter(|v| !v.is_empty()).ok_or(format!("brak parametru {name}"));
    let name = need("request")?.to_ascii_lowercase();
    let at = || need("xy").and_then(|text| place(text));
    let what = if name == "snaptopoint" {
        let (place, crs) = at()?;
        let radius = need("radius")?.parse().ok().filter(|r: &f64| (0.0..=WIDEST).contains(r));
        let radius = radius.ok_or(format!("błędny parametr radius: oczekiwano liczby metrów od 0 do {WIDEST}"))?;
        What::Snap { place, crs, radius }
    } else if name == "getaggregatearea" {
        let ids: Vec<String> = need("id")?.split(',').map(|i| i.trim().to_owned()).filter(|i| !i.is_empty()).collect();
        if ids.is_empty() || ids.len() > MOST_PARCELS {
            return Err(format!("błędny parametr id: oczekiwano od 1 do {MOST_PARCELS} identyfikatorów działek"));
        }
        What::Aggregate(ids)
    } else {
        let unknown = || format!("nieznane zapytanie: {name}");
        let rest = name.strip_prefix("get").ok_or_else(unknown)?;
        let (level, by) = LEVELS
            .iter()
            .find_map(|(word, level)| rest.strip_prefix(word).map(|by| (*level, by)))
            .ok_or_else(unknown)?;
        let wish = match (by, level) {
            ("byid", _) => Wish::Id(need("id")?.to_owned()),
            ("byxy", _) => {
                let (place, crs) = at()?;
                Wish::At { place, crs }
            }
            ("byidornr", Level::Parcel) => Wish::IdOrNumber(need("id")?.to_owned()),
            ("bynameorid", Level::Region) => Wish::IdOrName(need("id")?.to_owned()),
            _ => return Err(unknown()),
        };
        What::Territory { level, wish }
    };
    let crs = system(get("srid").filter(|v| !v.is_empty()).unwrap_or(NATIONAL))?;
    let fields = match get("result").filter(|v| !v.is_empty()) {
        None => vec![Field::Wkb],
        Some(list) => list.split(',').map(|f| field(f.trim())).collect::<Result<_, _>>()?,
    };
    Ok(Request { what, fields, crs })
}

/// The older form of the service, in which dictionaries are still asked: `obiekt`, `wynik` and a beginning of `teryt`.
///
/// # Errors
/// Why it cannot be answered, in Polish.
pub(super) fn read_old(query: &Query) -> Result<Request, String> {
    const OBJECTS: [(&str, Level); 6] = [
        ("dzialka", Level::Parcel),
        ("budynek", Level::Building),
        ("obreb", Level::Region),
        ("gmina", Level::Commune),
        ("powiat", Level::County),
        ("wojewodztwo", Level::Voivodeship),
    ];
    const FIELDS: [(&str, Field); 5] = [
        ("numer", Field::Parcel),
        ("obreb", Field::Region),
        ("gmina", Field::Commune),
        ("powiat", Field::County),
        ("wojewodztwo", Field::Voivodeship),
    ];
    let get = |name: &str| query.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map_or("", |(_, v)| v.trim());
    let object = get("obiekt");
    let level = OBJECTS.iter().find(|(name, _)| name.eq_ignore_ascii_case(object)).map(|(_, level)| *level);
    let level = level.ok_or_else(|| format!("nieznany obiekt: {object}"))?;
    let start = get("teryt");
    // A dictionary of all parcels would be the whole cadastre: of those at least the precinct is named.
    let least = if matches!(level, Level::Parcel | Level::Building) { 13 } else { 0 };
    if start.len() < least || start.len() > 60 {
        return Err("błędny parametr teryt: oczekiwano co najmniej identyfikatora obrębu".to_owned());
    }
    let one = |name: &str| {
        let old = FIELDS.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, f)| *f);
        old.map_or_else(|| field(name), Ok)
    };
    let fields =
        get("wynik").split(',').map(str::trim).filter(|f| !f.is_empty()).map(one).collect::<Result<Vec<_>, _>>()?;
    let fields = if fields.is_empty() { vec![Field::Wkt] } else { fields };
    // Beyond the precinct it names one of them.
    let wish = match level {
        Level::Parcel | Level::Building if start.len() > 14 => Wish::Id(start.to_owned()),
        _ => Wish::Below(start.to_owned()),
    };
    Ok(Request { what: What::Territory { level, wish }, fields, crs: system(NATIONAL)? })
}

fn field(name: &str) -> Result<Field, String> {
    let known = Field::ALL.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, f)| *f);
    known.ok_or_else(|| {
        let names: Vec<&str> = Field::ALL.iter().map(|(n, _)| *n).collect();
        format!("nieznane pole wyniku: {name}; możliwe: {}", names.join(", "))
    })
}

/// `E,N` or `E,N,srid`; in degrees longitude, latitude.
fn place(text: &str) -> Result<((f64, f64), &'static Crs), String> {
    let wrong = || "błędny parametr xy: oczekiwano E,N albo E,N,srid".to_owned();
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let (e, n, crs) = match parts.as_slice() {
        [e, n] => (e, n, system(NATIONAL)?),
        [e, n, srid] => (e, n, system(srid)?),
        _ => return Err(wrong()),
    };
    let number = |t: &str| t.parse::<f64>().ok().filter(|v| v.abs() < 1e8).ok_or_else(wrong);
    let (e, n) = (number(e)?, number(n)?);
    if crs.degrees && (e.abs() > 180.0 || n.abs() > 85.0) {
        return Err(wrong());
    }
    Ok(((e, n), crs))
}

fn system(srid: &str) -> Result<&'static Crs, String> {
    let known = srid.parse().ok().and_then(Crs::easting_first).filter(|c| srid == c.srid.to_string());
    known.ok_or(format!("nieznany układ współrzędnych: {srid}; możliwe: 2180, 2176-2179, 4326, 4258, 3857"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Result<Request, String> {
        read(&Query::parse(Some(query)).map_err(|_| "query".to_owned())?)
    }

    #[test]
    fn requests_of_the_national_service_are_understood() {
        let by_id = asked("request=GetParcelById&id=141201_1.0001.1867/2").unwrap();
        assert_eq!(by_id.what, What::Territory { level: Level::Parcel, wish: Wish::Id("141201_1.0001.1867/2".into()) });
        assert_eq!((by_id.fields, by_id.crs.srid), (vec![Field::Wkb], 2180));
        let at = asked("REQUEST=GetRegionByXY&xy=21.5,52.1,4326&result=teryt,geom_wkt&srid=4326").unwrap();
        let What::Territory { level: Level::Region, wish: Wish::At { place, crs } } = at.what else { panic!() };
        assert_eq!((place, crs.northing_first, at.crs.srid), ((21.5, 52.1), false, 4326));
        assert_eq!(at.fields, [Field::Id, Field::Wkt]);
        let several = asked("request=GetAggregateArea&id=a,b").unwrap().what;
        assert_eq!(several, What::Aggregate(vec!["a".into(), "b".into()]));
        let old = read_old(&Query::parse(Some("obiekt=powiat&wynik=powiat,teryt&teryt=14")).unwrap()).unwrap();
        assert_eq!(old.what, What::Territory { level: Level::County, wish: Wish::Below("14".into()) });
        assert_eq!(old.fields, [Field::County, Field::Id]);
        assert!(matches!(asked("request=SnapToPoint&xy=1,2&radius=3").unwrap().what, What::Snap { .. }));
    }

    #[test]
    fn what_cannot_be_answered_is_said() {
        for (query, why) in [
            ("", "brak parametru request"),
            ("request=GetParcelById", "brak parametru id"),
            ("request=GetBuildingByIdOrNr&id=x", "nieznane zapytanie: getbuildingbyidornr"),
            ("request=GetParcelByXY&xy=1", "błędny parametr xy: oczekiwano E,N albo E,N,srid"),
            ("request=GetParcelByXY&xy=1,nan", "błędny parametr xy: oczekiwano E,N albo E,N,srid"),
        ] {
            assert_eq!(asked(query).map(|_| ()), Err(why.to_owned()), "{query}");
        }
        assert!(asked("request=GetParcelById&id=x&result=kw").unwrap_err().starts_with("nieznane pole wyniku: kw"));
        assert!(asked("request=GetParcelById&id=x&srid=25832").unwrap_err().starts_with("nieznany układ"));
    }
}
