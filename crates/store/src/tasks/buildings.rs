//! Residential buildings of the cadastre without an address: no address point in them or within twenty metres.

use super::{List, within};
use registers::Catalogue;
use registers::rights::Action;

pub(super) const LIST: List = List {
    code: "budynki_bez_adresu",
    pl: "Budynek mieszkalny nie ma adresu",
    en: "A residential building has no address",
    action: Action::Edit,
    sql,
};

fn sql(catalogue: &Catalogue) -> Option<String> {
    let building = catalogue.by_id("egb_budynek")?;
    let address = catalogue.by_id("emuia_punkt_adresowy")?;
    // Metres of Web Mercator are longer than on the ground by the cosine of the latitude.
    Some(format!(
        "select 'egb_budynek', b.przestrzen_nazw || '_' || b.lokalny_id, u.id, b.start_wersja,
                st_asgeojson(st_transform(st_pointonsurface(b.web), 4326), 7)::jsonb
           from (select id, st_transform(area, 3857) as area from infostrada.units u where {} and u.kind = 'gmina' and u.area is not null) u
           join {} b on b.koniec_wersja is null and b.rodzaj_wg_kst = 'm' and b.web && u.area and st_intersects(st_pointonsurface(b.web), u.area)
          where not exists (
            select from {} a where a.koniec_wersja is null and a.status is distinct from 'zniesiony'
               and a.web && st_expand(b.web, 40.0)
               and st_dwithin(a.web, b.web, 20.0 * cosh(st_ymin(b.web) / 6378137.0)))",
        within("u.id", "emuia"),
        building.table(),
        address.table()
    ))
}
