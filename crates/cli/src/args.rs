//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Infostrada – rejestry gminne i mapa zasadnicza całego regionu w jednym miejscu.
///
/// Bez wskazanej bazy danych program zakłada własną, prywatną bazę PostgreSQL z PostGIS w folderze danych.
#[derive(Parser)]
#[command(name = "infostrada", version, max_term_width = 110)]
pub struct Args {
    #[command(flatten)]
    pub database: DatabaseArgs,
    /// Dziennik w postaci JSON, po jednym obiekcie w wierszu
    #[arg(long, global = true)]
    pub log_json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(ClapArgs, Clone)]
pub struct DatabaseArgs {
    /// Adres bazy PostgreSQL z PostGIS; gdy go brak, używana jest baza prywatna w folderze danych
    #[arg(long, env = "DATABASE_URL", global = true, hide_env_values = true)]
    pub database_url: Option<String>,
    /// Folder danych prywatnej bazy
    #[arg(long, env = "INFOSTRADA_FOLDER", default_value = ".infostrada", global = true)]
    pub folder: PathBuf,
}

#[derive(Subcommand)]
pub enum Command {
    /// Uruchamia wszystko: bazę (własną lub wskazaną), migrację i serwer
    Up(UpArgs),
    /// Uruchamia sam serwer na bazie, która jest już gotowa
    Serve(ServeArgs),
    /// Doprowadza bazę do postaci zgodnej z deklaracjami rejestrów; niczego nie usuwa
    Migrate,
    /// Wczytuje dostawę (GML PZGiK, GeoPackage, Shapefile, GeoJSON, DXF, CSV) i wypisuje raport
    Import(ImportArgs),
    /// Zapisuje dane do pliku (GML PZGiK, GeoJSON, CSV, KML, FlatGeobuf, GeoPackage, Shapefile i inne)
    Export(ExportArgs),
    /// Tworzy fikcyjne miasto: wprost w bazie albo jako plik GML
    Seed(SeedArgs),
    /// Sprawdza dane w bazie: geometrie, odwołania, wersje
    Check(CheckArgs),
    /// Uzupełnia powiązania wpisów z tym, co przyniosły dostawy: działki, obręby, obwody
    Refresh {
        /// Przejrzyj wszystkie wpisy, nie tylko te, których dotyczą nowe dostawy
        #[arg(long)]
        all: bool,
    },
    /// Pokazuje raporty wczytanych dostaw
    Reports(ReportsArgs),
    /// Konta urzędników
    People {
        #[command(subcommand)]
        command: PeopleCommand,
    },
    /// Jednostki: województwo, powiaty, gminy, jednostki podległe, partnerzy
    Units {
        #[command(subcommand)]
        command: UnitsCommand,
    },
    /// Sprawdza, czego brakuje do działania: programy, prawa, miejsce, port, zegar
    Doctor(DoctorArgs),
    /// Pomiary (tiles, tiles-peer, probe)
    #[command(hide = true)]
    Bench(BenchArgs),
}

#[derive(ClapArgs)]
pub struct ServeArgs {
    /// Adres i port, na którym serwer słucha
    #[arg(long, env = "INFOSTRADA_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Adres, pod którym serwer widzą inni, np. `https://mapy.example.pl`
    #[arg(long, env = "INFOSTRADA_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Ufaj nagłówkom Forwarded i X-Forwarded-* (serwer stoi za własnym pośrednikiem)
    #[arg(long, env = "INFOSTRADA_TRUST_PROXY")]
    pub trust_proxy: bool,
    /// Liczba połączeń z bazą dla czytających
    #[arg(long, env = "INFOSTRADA_CONNECTIONS", default_value_t = 16)]
    pub connections: u32,
    /// Pamięć na gotowe kafelki, w megabajtach
    #[arg(long, env = "INFOSTRADA_TILE_CACHE", default_value_t = 256)]
    pub tile_cache: u64,
    /// Dostawca tożsamości OpenID Connect (`iss` jego tokenów); sekret klienta w zmiennej INFOSTRADA_OIDC_CLIENT_SECRET
    #[arg(long, env = "INFOSTRADA_OIDC_ISSUER", requires = "oidc_client_id")]
    pub oidc_issuer: Option<String>,
    /// Identyfikator tego serwisu u dostawcy tożsamości
    #[arg(long, env = "INFOSTRADA_OIDC_CLIENT_ID", requires = "oidc_issuer")]
    pub oidc_client_id: Option<String>,
    /// Napis na przycisku logowania u dostawcy tożsamości
    #[arg(long, env = "INFOSTRADA_OIDC_NAME")]
    pub oidc_name: Option<String>,
    /// Załączniki w magazynie zgodnym z S3, np. `s3://zalaczniki/gmina`, zamiast w folderze danych; dostęp opisują zmienne `AWS_*`
    #[arg(long, env = "INFOSTRADA_ATTACHMENTS")]
    pub attachments: Option<String>,
    /// Największy załącznik, w megabajtach
    #[arg(long, env = "INFOSTRADA_LARGEST_ATTACHMENT", default_value_t = 25)]
    pub largest_attachment: u64,
    /// Pozwól, by webhooki prowadziły do sieci prywatnych i bez szyfrowania (do prób)
    #[arg(long, env = "INFOSTRADA_ALLOW_PRIVATE_WEBHOOKS")]
    pub allow_private_webhooks: bool,
    /// Folder ze zbudowaną aplikacją mapową zamiast wbudowanej (do pracy nad nią)
    #[arg(long)]
    pub web_dir: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum PeopleCommand {
    /// Zakłada konto; hasło można podać na standardowym wejściu, inaczej powstaje jednorazowe
    Add(AddPersonArgs),
    /// Wypisuje konta
    List,
    /// Ustawia hasło podane na standardowym wejściu albo nadaje jednorazowe
    Password { login: String },
}

#[derive(ClapArgs)]
pub struct AddPersonArgs {
    pub login: String,
    /// Imię i nazwisko
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub email: Option<String>,
    /// Rola: reader, editor, approver, unit_admin, regional_admin, auditor
    #[arg(long)]
    pub role: Option<String>,
    /// Jednostka konta i roli
    #[arg(long)]
    pub unit: Option<String>,
    /// Rejestr, którego dotyczy rola; bez niego wszystkie
    #[arg(long, requires = "role")]
    pub register: Option<String>,
}

#[derive(Subcommand)]
pub enum UnitsCommand {
    /// Wczytuje jednostki z pliku JSON: lista obiektów `{id, kind, teryt, name, parent, area, …}`
    Load { file: PathBuf },
    /// Wypisuje jednostki
    List,
}

#[derive(ClapArgs)]
pub struct UpArgs {
    #[command(flatten)]
    pub serve: ServeArgs,
    /// Gdy baza jest pusta, załóż instalację demonstracyjną: jednostki, konta i dane z tego folderu
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "data-samples")]
    pub demo: Option<PathBuf>,
    /// Udostępnij prywatną bazę także na tym porcie pętli zwrotnej (dla programów GIS na tej maszynie)
    #[arg(long)]
    pub database_port: Option<u16>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Axis {
    /// Najpierw północ (X geodezyjne), potem wschód
    Ne,
    /// Najpierw wschód, potem północ
    En,
}

#[derive(ClapArgs, Default)]
pub struct ImportArgs {
    /// Pliki dostawy
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Sprawdź i policz, ale niczego nie zapisuj
    #[arg(long)]
    pub dry_run: bool,
    /// Dostawa jest pełna dla swoich przestrzeni nazw: czego w niej nie ma, to się zakończyło
    #[arg(long)]
    pub complete: bool,
    /// Kolejność osi w pliku, gdy nie wynika z zapisu układu
    #[arg(long, value_enum)]
    pub axis: Option<Axis>,
    /// Układ współrzędnych geometrii, które go nie podają, np. EPSG:2177
    #[arg(long)]
    pub crs: Option<String>,
    /// Obszar jednostki w stopniach: zachód,południe,wschód,północ
    #[arg(long, value_name = "W,S,E,N", allow_hyphen_values = true)]
    pub extent: Option<String>,
    /// Plik odwzorowania (TOML) dla formatów innych niż GML PZGiK
    #[arg(long)]
    pub mapping: Option<PathBuf>,
    /// Klasa docelowa dla formatów innych niż GML PZGiK, np. drzewa_drzewo
    #[arg(long)]
    pub class: Option<String>,
    /// Przypisanie pola do atrybutu, np. `GATUNEK=gatunek`; można powtarzać
    #[arg(long = "map", value_name = "POLE=ATRYBUT")]
    pub fields: Vec<String>,
    /// Pole z identyfikatorem obiektu
    #[arg(long)]
    pub id_field: Option<String>,
    /// Warstwa pliku, gdy ma ich kilka
    #[arg(long)]
    pub layer: Option<String>,
    /// Pole ze współrzędną wschodnią (pliki CSV)
    #[arg(long)]
    pub x: Option<String>,
    /// Pole ze współrzędną północną (pliki CSV)
    #[arg(long)]
    pub y: Option<String>,
    /// Przestrzeń nazw obiektów bez identyfikatora IIP
    #[arg(long)]
    pub namespace: Option<String>,
    /// Jednostka, która prowadzi wpisy (rejestry prowadzone w systemie); bez tego decyduje przestrzeń nazw
    #[arg(long)]
    pub unit: Option<String>,
    /// Ile uwag każdego rodzaju wypisać na ekran (wszystkie są w bazie)
    #[arg(long, default_value_t = 3)]
    pub show: usize,
}

#[derive(Clone, Copy, ValueEnum, PartialEq, Eq)]
pub enum Format {
    /// Urzędowy GML PZGiK: wszystkie atrybuty, łuki, układ dostawy
    Gml,
    Geojson,
    /// GML 3.2 w profilu prostych obiektów (SF-0), obok pliku powstaje jego schemat XSD
    GmlSf,
    /// JSON-FG 1.0
    Jsonfg,
    /// GeoJSON, jeden obiekt w wierszu (RFC 8142)
    Geojsonseq,
    /// CSV (RFC 4180); współrzędne punktów w dwóch kolumnach, inne geometrie jako WKT
    Csv,
    /// CSV dla polskiego arkusza kalkulacyjnego: średniki, przecinki w liczbach, znacznik UTF-8
    CsvPl,
    /// KML 2.2
    Kml,
    /// FlatGeobuf bez indeksu
    Fgb,
    /// GeoParquet 1.1
    Parquet,
    /// DXF R12 dla programów rysunkowych: warstwa i warstwa opisów na klasę, domyślnie w układzie PL-1992
    Dxf,
    /// GeoPackage
    Gpkg,
    /// Shapefile w pliku ZIP, ze spisem skróconych nazw pól
    Shp,
}

#[derive(ClapArgs)]
pub struct ExportArgs {
    /// Rejestr (np. gesut) albo klasa (np. `egb_budynek`); można podać kilka po przecinku
    #[arg(required = true, value_delimiter = ',')]
    pub what: Vec<String>,
    /// Plik wynikowy; „-” oznacza standardowe wyjście
    #[arg(short, long, default_value = "-")]
    pub output: PathBuf,
    /// Postać pliku; wszystkie poza `gml` zawierają tylko to, co jest jawne
    #[arg(long, value_enum, default_value = "gml")]
    pub format: Format,
    /// Także wersje archiwalne (tylko GML)
    #[arg(long, conflicts_with_all = ["unit", "bbox", "area", "as_of"])]
    pub history: bool,
    /// Układ współrzędnych, np. EPSG:2180 (domyślnie WGS 84; nie dotyczy `gml` i `kml`)
    #[arg(long)]
    pub crs: Option<String>,
    /// Tylko wpisy, które prowadzi ta jednostka albo jednostka jej podległa
    #[arg(long)]
    pub unit: Option<String>,
    /// Tylko obiekty w prostokącie, w stopniach: zachód,południe,wschód,północ
    #[arg(long, value_name = "W,S,E,N", allow_hyphen_values = true)]
    pub bbox: Option<String>,
    /// Tylko obiekty, które stykają się z obszarem: plik GeoJSON albo WKT (POLYGON lub MULTIPOLYGON), w stopniach, najpierw długość
    #[arg(long, value_name = "PLIK|WKT", conflicts_with = "bbox")]
    pub area: Option<String>,
    /// Stan na dzień (koniec dnia) albo chwilę, np. 2025-12-31
    #[arg(long, value_name = "DATA")]
    pub as_of: Option<String>,
    /// Tylko zmiany po tym dniu (jego końcu) albo chwili; formaty `gml` i `geojsonseq`
    #[arg(long, value_name = "DATA", conflicts_with_all = ["as_of", "history"])]
    pub changes_from: Option<String>,
    /// Zmiany do tego dnia (jego końca) albo chwili; bez tego do teraz
    #[arg(long, value_name = "DATA", requires = "changes_from")]
    pub changes_to: Option<String>,
}

#[derive(ClapArgs)]
pub struct SeedArgs {
    /// Przybliżona liczba obiektów: liczba albo 100k, 2M, 10M
    #[arg(long, default_value = "5500", value_parser = crate::seed::amount)]
    pub features: u64,
    /// Zapisz miasto jako dostawę GML zamiast wczytywać je do bazy
    #[arg(long)]
    pub gml: Option<PathBuf>,
    /// Rejestry, po przecinku (domyślnie wszystkie)
    #[arg(long, value_delimiter = ',')]
    pub registers: Vec<String>,
    /// Ziarno generatora; to samo ziarno daje to samo miasto
    #[arg(long, default_value_t = 9901)]
    pub seed: u64,
}

#[derive(ClapArgs)]
pub struct ReportsArgs {
    /// Numer dostawy; bez niego wypisywana jest lista dostaw
    pub import: Option<i64>,
    /// Ile uwag wypisać
    #[arg(long, default_value_t = 200)]
    pub most: i64,
}

#[derive(ClapArgs)]
pub struct CheckArgs {
    /// Sprawdź dziennik: ciągłość łańcucha skrótów i zgodność każdej wersji wpisów z tym, co dziennik o niej wie
    #[arg(long)]
    pub journal: bool,
    /// Także uzupełnij wpisy, których powiązania (działka, obwód, nazwa ulicy) się zmieniły
    #[arg(long)]
    pub links: bool,
}

#[derive(ClapArgs)]
pub struct DoctorArgs {
    /// Port, który ma być wolny
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
}

#[derive(ClapArgs, Clone)]
pub struct BenchArgs {
    /// Co mierzyć: tiles, day, save
    pub what: String,
    /// Ile kafelków
    #[arg(long, default_value_t = 64)]
    pub tiles: usize,
    /// Ile równocześnie
    #[arg(long, default_value_t = 2)]
    pub concurrency: usize,
    /// Dzień pracy: ile osób
    #[arg(long, default_value_t = 200)]
    pub people: usize,
    /// Dzień pracy: w ilu jednostkach
    #[arg(long, default_value_t = 20)]
    pub units: usize,
    /// Dzień pracy: ilu czyta
    #[arg(long, default_value_t = 8)]
    pub readers: usize,
    /// Dzień pracy: ile sekund trwa
    #[arg(long, default_value_t = 120)]
    pub seconds: u64,
    /// Dzień pracy: ile obiektów ma miasto; 0: żadnego
    #[arg(long, default_value = "100k", value_parser = crate::seed::amount_or_none)]
    pub features: u64,
    /// Dzień pracy: średnia przerwa między czynnościami osoby, w milisekundach
    #[arg(long, default_value_t = 1000)]
    pub pause: u32,
    /// Dzień pracy: ile razy zabić serwer albo bazę
    #[arg(long, default_value_t = 0)]
    pub kills: u32,
}
