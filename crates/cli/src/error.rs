//! What a command says when it cannot go on: one sentence for the person at the terminal.

use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum CliError {
    #[error("Nie można uruchomić programu: {0}")]
    Runtime(std::io::Error),
    #[error("Deklaracje rejestrów są błędne: {0}")]
    Catalogue(#[from] registers::catalogue::CatalogueError),
    #[error("{0}")]
    Cluster(#[from] store::cluster::ClusterError),
    #[error("Baza danych: {0}")]
    Store(#[from] store::StoreError),
    #[error("{0}")]
    Account(#[from] store::accounts::AccountError),
    #[error("Zmiana wpisów: {0}")]
    Change(#[from] store::changes::ChangeError),
    #[error("{0}")]
    Import(#[from] import::ImportError),
    #[error("Nie można otworzyć pliku {}: {source}", .path.display())]
    Open { path: PathBuf, source: std::io::Error },
    #[error("Nie można pisać do {}: {source}", .path.display())]
    Write { path: PathBuf, source: std::io::Error },
    #[error("Nie można słuchać pod adresem {address}: {source}. Wskaż inny: --listen 127.0.0.1:PORT")]
    Listen { address: std::net::SocketAddr, source: std::io::Error },
    #[error("Serwer: {0}")]
    Server(#[from] server::ServerError),
    #[error("{0}")]
    Format(#[from] formats::pzgik::FormatError),
    #[error("{0}")]
    Unwritable(#[from] formats::Unwritable),
    #[error("{}", .0.words().pl)]
    Translation(#[from] formats::translated::TranslationError),
    #[error("{0}")]
    Town(#[from] crate::town::TownError),
    #[error("{0}")]
    Usage(String),
    #[error("Praca w tle przerwała się: {0}")]
    Join(#[from] tokio::task::JoinError),
    #[error("Nie można zapisać wyniku: {0}")]
    Output(#[from] std::io::Error),
}
