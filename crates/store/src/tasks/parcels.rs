//! Addresses whose parcel is no more, or became another one when the cadastre was delivered: their owners may have to be
//! told, and decisions that name the old number corrected.

use super::{List, point, within};
use registers::Catalogue;
use registers::rights::Action;

pub(super) const LIST: List = List {
    code: "adresy_dzialki",
    pl: "Działka pod adresem zniknęła albo zmieniła numer",
    en: "The parcel of an address has gone or changed its number",
    action: Action::Edit,
    sql,
};

fn sql(catalogue: &Catalogue) -> Option<String> {
    let address = catalogue.by_id("emuia_punkt_adresowy")?;
    let parcel = catalogue.by_id("egb_dzialka_ewidencyjna")?;
    let (table, place, mine) = (address.table(), point(address, "t"), within("t.jednostka", &address.schema));
    Some(format!(
        "select '{0}', t.przestrzen_nazw || '_' || t.lokalny_id, t.jednostka, t.start_wersja, {place} from {table} t
          where t.koniec_wersja is null and {mine}
            and (exists (select from unnest(t.dzialki) d
                          where not exists (select from {1} p where p.koniec_wersja is null and p.id_dzialki = d)
                            and exists (select from {1}))
                 or exists (select from infostrada.changesets c
                              join {table} o on o.zamknela_zmiana = c.id and o.lokalny_id = t.lokalny_id and o.przestrzen_nazw = t.przestrzen_nazw
                             where c.id = t.zmiana_id and c.kind = 'import' and c.applied > now() - interval '90 days'
                               and o.dzialki is not null and o.dzialki is distinct from t.dzialki))",
        address.id,
        parcel.table()
    ))
}
