//! Who may see what: the planted values, one line each, and the readers.

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    Nobody,
    /// A key of a partner with an agreement on trees and septic tanks of gmina A.
    PartnerKey,
    /// Editor of gmina B.
    Neighbour,
    /// Reader of the powiat above both.
    PowiatReader,
    /// Editor of gmina A; wrote everything there.
    Owner,
    Approver,
    UnitAdmin,
    RegionalAdmin,
    /// Audits the whole voivodeship.
    Auditor,
    /// Edits the trees of gmina A and nothing else.
    TreeEditor,
    /// Editor of a school below gmina A.
    Subordinate,
    /// Editor of gmina B who audits gmina A.
    Both,
}

use Who::{
    Approver, Auditor, Both, Neighbour, Nobody, Owner, PartnerKey, PowiatReader, RegionalAdmin, Subordinate,
    TreeEditor, UnitAdmin,
};

impl Who {
    pub const ALL: [Self; 12] = [
        Nobody,
        PartnerKey,
        Neighbour,
        PowiatReader,
        Owner,
        Approver,
        UnitAdmin,
        RegionalAdmin,
        Auditor,
        TreeEditor,
        Subordinate,
        Both,
    ];

    pub fn login(self) -> Option<&'static str> {
        Some(match self {
            Nobody | PartnerKey => return None,
            Neighbour => "sasiad",
            PowiatReader => "powiat",
            Owner => "wlasciciel",
            Approver => "zatwierdzajacy",
            UnitAdmin => "administrator",
            RegionalAdmin => "region",
            Auditor => "audytor",
            TreeEditor => "zielen",
            Subordinate => "szkola",
            Both => "obojga",
        })
    }
}

pub struct Planted {
    pub text: &'static str,
    /// Everybody else must never see it, and these must find it somewhere.
    pub seen_by: &'static [Who],
}

const fn plant(text: &'static str, seen_by: &'static [Who]) -> Planted {
    Planted { text, seen_by }
}

const EVERYBODY: &[Who] = &Who::ALL;

#[rustfmt::skip]
pub const TABLE: &[Planted] = &[
    // Public attributes of public entries.
    plant("PUB-A-drzewoQ", EVERYBODY),
    plant("PUB-A-numerQ", EVERYBODY),
    plant("PUB-B-drzewoQ", EVERYBODY),
    plant("WAR-A-jawneQ", EVERYBODY),
    plant("WAR-B-jawneQ", EVERYBODY),
    plant("ZAL-A-jawnyQ", EVERYBODY),
    // Internal attributes, and entries that are not published (any more).
    plant("WEW-A-drzewoQ", &[PartnerKey, PowiatReader, Owner, Approver, UnitAdmin, TreeEditor]),
    plant("PUB-A-wewnetrzneQ", &[PartnerKey, PowiatReader, Owner, Approver, UnitAdmin, TreeEditor]),
    plant("PUB-A-wycofaneQ", &[PartnerKey, PowiatReader, Owner, Approver, UnitAdmin, TreeEditor]),
    plant("ZAL-A-wewnetrznyQ", &[PartnerKey, PowiatReader, Owner, Approver, UnitAdmin, TreeEditor]),
    plant("WEW-A-zbiornikQ", &[PartnerKey, PowiatReader, Owner, Approver, UnitAdmin]),
    plant("WEW-B-drzewoQ", &[Neighbour, PowiatReader, Both]),
    plant("WEW-B-zbiornikQ", &[Neighbour, PowiatReader, Both]),
    plant("WAR-A-ukryteQ", &[PowiatReader, Owner, Approver, UnitAdmin]),
    plant("WAR-B-ukryteQ", &[Neighbour, PowiatReader, Both]),
    // Personal data, of today and of earlier versions.
    plant("OSO-A-zbiornikQ", &[Owner, Approver]),
    plant("OSO-A-dawneQ", &[Owner, Approver]),
    plant("OSO-A-zgloszenieQ", &[Owner, Approver]),
    plant("OSO-A-ukryteQ", &[Owner, Approver]),
    plant("ZAL-A-osobowyQ", &[Owner, Approver, TreeEditor]),
    plant("OSO-B-zbiornikQ", &[Neighbour, Both]),
    plant("OSO-B-zgloszenieQ", &[Neighbour, Both]),
    // Of ended entries.
    plant("WEW-B-dawneQ", &[Neighbour, PowiatReader, Both]),
    plant("OSO-B-dawneQ", &[Neighbour, Both]),
    // Drafts: those who edit or approve that register of that unit. Auditors see that there is one, and its words.
    plant("PUB-A-szkicQ", &[Owner, Approver, TreeEditor]),
    plant("WEW-A-szkicQ", &[Owner, Approver, TreeEditor]),
    plant("WEW-A-szkic-zbiornikQ", &[Owner, Approver]),
    plant("OSO-A-szkicQ", &[Owner, Approver]),
    plant("TYT-A-szkicQ", &[Owner, Approver, TreeEditor, Auditor, Both]),
    // Why something was changed: with the history of what one reads, and in the journal.
    plant("POW-A-drzewoQ", &[PartnerKey, PowiatReader, Owner, Approver, UnitAdmin, TreeEditor, Auditor, Both]),
    plant("POW-B-drzewoQ", &[Neighbour, PowiatReader, Both, Auditor]),
];

/// Planted values that a reader must never see.
pub fn hidden_from(who: Who) -> impl Iterator<Item = &'static str> {
    TABLE.iter().filter(move |p| !p.seen_by.contains(&who)).map(|p| p.text)
}
