//! What can go wrong with the private cluster. Every sentence says, in Polish and in English, what to do about it.

use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    #[error(
        "Nie znaleziono PostgreSQL {wanted} z PostGIS (szukano: {searched}). Zainstaluj: {install}\n\
         PostgreSQL {wanted} with PostGIS was not found (searched: {searched}). Install it: {install}"
    )]
    NoBinaries { wanted: String, searched: String, install: String },

    #[error(
        "Folder {folder} jest już używany przez proces {pid}. Zakończ go (Ctrl+C lub kill {pid}) albo wskaż inny folder.\n\
         The folder {folder} is already in use by process {pid}. Stop it (Ctrl+C or kill {pid}) or choose another folder."
    )]
    AlreadyRuns { folder: PathBuf, pid: String },

    #[error(
        "W folderze {folder} działa PostgreSQL (pid {pid}), którego nie uruchomił ten program. Zatrzymaj go: kill -INT {pid}\n\
         A PostgreSQL that this program did not start (pid {pid}) runs in {folder}. Stop it: kill -INT {pid}"
    )]
    ForeignServer { folder: PathBuf, pid: u32 },

    #[error(
        "Użytkownik {user} nie może wejść do folderu {blocked}, a PostgreSQL nie może działać jako root. \
         Wskaż folder poza nim (np. /var/lib/infostrada) albo wykonaj: chmod o+x {blocked}\n\
         User {user} cannot enter {blocked}, and PostgreSQL cannot run as root. \
         Choose a folder elsewhere (such as /var/lib/infostrada) or run: chmod o+x {blocked}"
    )]
    Unreachable { user: String, blocked: PathBuf },

    #[error(
        "Baza w {data} należy do użytkownika o numerze {owner}, a program działa jako {me}. Uruchom go jako jej właściciel lub root.\n\
         The database in {data} belongs to user id {owner}, and this program runs as {me}. Run it as the owner or as root."
    )]
    ForeignData { data: PathBuf, owner: u32, me: u32 },

    #[error(
        "PostgreSQL nie może działać jako root, a w systemie nie ma użytkownika `postgres`. Wykonaj: adduser --system --group postgres\n\
         PostgreSQL cannot run as root, and there is no user `postgres`. Run: adduser --system --group postgres"
    )]
    NoUser,

    #[error(
        "Katalog gniazda {path} należy do kogoś innego. Usuń go albo ustaw zmienną XDG_RUNTIME_DIR.\n\
         The socket directory {path} belongs to somebody else. Remove it, or set XDG_RUNTIME_DIR."
    )]
    SocketDirectoryTaken { path: PathBuf },

    #[error(
        "Brak miejsca na dysku ({place}). Zwolnij miejsce i uruchom ponownie; zapisane dane są bezpieczne.\n\
         The disk is full ({place}). Free some space and start again; what was saved is safe."
    )]
    DiskFull { place: String },

    #[error("Brak uprawnień: {place} ({detail}).\nPermission denied: {place} ({detail}).")]
    NotAllowed { place: String, detail: String },

    #[error(
        "PostgreSQL nie dostał pamięci: {detail}. Zamknij inne programy lub zwiększ limit pamięci.\n\
         PostgreSQL could not get memory: {detail}. Close other programs or raise the memory limit."
    )]
    NoMemory { detail: String },

    #[error(
        "Port {port} na 127.0.0.1 jest zajęty. Zwolnij go albo wybierz inny.\n\
         Port {port} on 127.0.0.1 is taken. Free it or choose another."
    )]
    PortTaken { port: u16 },

    #[error("{program} nie powiodło się. Powiedziało:\n{detail}\n{program} failed and said the above.")]
    Failed { program: String, detail: String },

    #[error(
        "W folderze {folder} nie ma już bazy danych: ktoś ją usunął albo dysk nie jest podłączony. Podłącz dysk albo \
         odtwórz folder z kopii; pusta baza nie zostanie w jego miejscu założona.\n\
         The database in {folder} is gone: somebody removed it, or the disk is not mounted. Mount the disk or restore \
         the folder from a backup; no empty one is made in its place."
    )]
    Gone { folder: PathBuf },

    #[error(
        "PostgreSQL zakończył się sam ({status}); szczegóły w pliku postgres.log. Uruchom ponownie: dane zostaną odtworzone.\n\
         PostgreSQL ended by itself ({status}); see postgres.log. Start again: the data will be recovered."
    )]
    Died { status: String },

    #[error(
        "PostgreSQL nie zakończył pracy przez {seconds} s i został zatrzymany natychmiast; następny start odtworzy dane.\n\
         PostgreSQL did not end within {seconds} s and was stopped at once; the next start recovers the data."
    )]
    StopTook { seconds: u64 },

    #[error("{doing}: {source}")]
    Io { doing: String, source: io::Error },
}

impl ClusterError {
    /// Adds the place to an error of the operating system and names the two that a person can do something about.
    pub(super) fn io(doing: &'static str, place: &Path) -> impl FnOnce(io::Error) -> ClusterError {
        let place = place.display().to_string();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ClusterError::DiskFull { place },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                ClusterError::NotAllowed { place, detail: format!("{doing}: {source}") }
            }
            _ => ClusterError::Io { doing: format!("{doing} {place}"), source },
        }
    }

    /// Reads the reason out of what a PostgreSQL program said. The programs are run with English messages.
    pub(super) fn from_output(program: &str, said: &[u8]) -> ClusterError {
        let said = String::from_utf8_lossy(said);
        let with = |needle: &str| said.lines().find(|line| line.contains(needle)).map(|line| line.trim().to_owned());
        if let Some(place) = with("No space left on device")
            .or_else(|| with("Disk quota exceeded"))
            .or_else(|| with("Check free disk space").and(with("could not extend file")))
        {
            return ClusterError::DiskFull { place };
        }
        if let Some(detail) = with("Permission denied") {
            return ClusterError::NotAllowed { place: program.to_owned(), detail };
        }
        if let Some(detail) = with("Cannot allocate memory").or_else(|| with("out of memory")) {
            return ClusterError::NoMemory { detail };
        }
        let lines: Vec<&str> = said.lines().filter(|line| !line.trim().is_empty()).collect();
        let detail = lines[lines.len().saturating_sub(12)..].join("\n");
        ClusterError::Failed { program: program.to_owned(), detail }
    }
}
