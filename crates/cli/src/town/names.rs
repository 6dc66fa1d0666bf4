//! Names of the fictional town: streets as Polish towns really have them, and villages that do not exist.

pub const TOWN: &str = "Zielonka nad Strugą";
pub const RIVER: &str = "Struga Zielona";
/// TERYT of an invented unit: there is no powiat 0499.
pub const UNIT: &str = "049901_1";
pub const GMINA: &str = "0499011";

/// Streets west to east (those that run up and down on the plan come from the other end of the list).
pub const STREETS: [&str; 96] = [
    "Rynek",
    "Długa",
    "Kwiatowa",
    "3 Maja",
    "Tadeusza Kościuszki",
    "Adama Mickiewicza",
    "Ogrodowa",
    "Polna",
    "Szkolna",
    "Kościelna",
    "Juliusza Słowackiego",
    "Henryka Sienkiewicza",
    "Słoneczna",
    "Lipowa",
    "Brzozowa",
    "Klonowa",
    "Dębowa",
    "Leśna",
    "Łąkowa",
    "Nadrzeczna",
    "Młyńska",
    "Mostowa",
    "Kopernika",
    "Fryderyka Chopina",
    "Stanisława Moniuszki",
    "Bolesława Prusa",
    "Elizy Orzeszkowej",
    "Marii Konopnickiej",
    "Jana Kochanowskiego",
    "Władysława Reymonta",
    "Stefana Żeromskiego",
    "Jana Matejki",
    "Józefa Piłsudskiego",
    "Wojska Polskiego",
    "11 Listopada",
    "Wolności",
    "Sportowa",
    "Dworcowa",
    "Kolejowa",
    "Fabryczna",
    "Przemysłowa",
    "Składowa",
    "Piekarska",
    "Garncarska",
    "Kowalska",
    "Szewska",
    "Krawiecka",
    "Rybacka",
    "Garbarska",
    "Wodna",
    "Źródlana",
    "Krótka",
    "Wąska",
    "Cicha",
    "Spokojna",
    "Wiosenna",
    "Jesienna",
    "Zimowa",
    "Letnia",
    "Poranna",
    "Tęczowa",
    "Różana",
    "Tulipanowa",
    "Fiołkowa",
    "Jaśminowa",
    "Konwaliowa",
    "Chabrowa",
    "Makowa",
    "Wrzosowa",
    "Malinowa",
    "Jagodowa",
    "Poziomkowa",
    "Wiśniowa",
    "Jabłoniowa",
    "Gruszowa",
    "Orzechowa",
    "Akacjowa",
    "Jesionowa",
    "Kasztanowa",
    "Świerkowa",
    "Sosnowa",
    "Modrzewiowa",
    "Jarzębinowa",
    "Kalinowa",
    "Gdańska",
    "Toruńska",
    "Bydgoska",
    "Poznańska",
    "Warszawska",
    "Chełmińska",
    "Pomorska",
    "Kujawska",
    "Królowej Jadwigi",
    "Kazimierza Wielkiego",
    "Jana III Sobieskiego",
    "Zamkowa",
];

const ESTATES: [&str; 12] = [
    "Łąkowe",
    "Słoneczne",
    "Nad Strugą",
    "Leśne",
    "Zachód",
    "Młodych",
    "Kujawskie",
    "Piastowskie",
    "Kwiatowe",
    "Kolejarzy",
    "Przylesie",
    "Podgórne",
];

const VILLAGES: [(&str, &str); 10] = [
    ("Stary", "Stare"),
    ("Nowy", "Nowe"),
    ("Wielki", "Wielkie"),
    ("Mały", "Małe"),
    ("Górny", "Górne"),
    ("Dolny", "Dolne"),
    ("Suchy", "Suche"),
    ("Biały", "Białe"),
    ("Czarny", "Czarne"),
    ("Długi", "Długie"),
];
const VILLAGE_STEMS: [(&str, bool); 12] = [
    ("Borek", true),
    ("Dwór", true),
    ("Młyn", true),
    ("Gaj", true),
    ("Ostrów", true),
    ("Grąd", true),
    ("Pole", false),
    ("Błoto", false),
    ("Jezierze", false),
    ("Zalesie", false),
    ("Brzezie", false),
    ("Podgórze", false),
];

/// The number-th street of a district; past the end of the list, streets of numbered estates.
#[must_use]
pub fn street(number: usize) -> String {
    match STREETS.get(number) {
        Some(name) => (*name).to_owned(),
        None => {
            let n = number - STREETS.len();
            format!("Osiedle {} {}", ESTATES[n % ESTATES.len()], n / ESTATES.len() + 1)
        }
    }
}

/// The number-th village around the town (from zero).
#[must_use]
pub fn village(number: usize) -> String {
    let (masculine, neuter) = VILLAGES[number % VILLAGES.len()];
    let (stem, is_masculine) = VILLAGE_STEMS[(number / VILLAGES.len() + number) % VILLAGE_STEMS.len()];
    let name = format!("{} {stem}", if is_masculine { masculine } else { neuter });
    match number / (VILLAGES.len() * VILLAGE_STEMS.len()) {
        0 => name,
        again => format!("{name} {}", ["Drugi", "Trzeci", "Czwarty"][again.min(3) - 1]),
    }
}
