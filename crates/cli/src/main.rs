//! `infostrada`: one program that serves the geoportal and does everything around it.

mod args;
mod bench;
mod check;
mod database;
mod demo;
mod doctor;
mod error;
mod export;
mod foreign;
mod import;
mod people;
mod progress;
mod report;
mod seed;
mod town;
mod up;

use args::{Args, Command};
use clap::Parser;
use error::CliError;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    let filter = EnvFilter::try_from_env("INFOSTRADA_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if args.log_json {
        log.json().init()
    } else {
        log.with_target(false).init()
    }
    match run(args) {
        Ok(code) => code,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> Result<ExitCode, CliError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(CliError::Runtime)?;
    runtime.block_on(async {
        match args.command {
            Command::Up(up) => up::up(&args.database, up).await.map(|()| ExitCode::SUCCESS),
            Command::Serve(serve) => up::serve(&args.database, serve).await.map(|()| ExitCode::SUCCESS),
            Command::Migrate => database::migrate(&args.database).await.map(|()| ExitCode::SUCCESS),
            Command::Import(wishes) => import::import(&args.database, wishes).await,
            Command::Export(wishes) => export::export(&args.database, wishes).await.map(|()| ExitCode::SUCCESS),
            Command::Seed(wishes) => seed::seed(&args.database, wishes).await.map(|()| ExitCode::SUCCESS),
            Command::Check(wishes) => check::check(&args.database, wishes).await,
            Command::Refresh { all } => check::refresh(&args.database, all).await.map(|()| ExitCode::SUCCESS),
            Command::Reports(wishes) => report::reports(&args.database, wishes).await.map(|()| ExitCode::SUCCESS),
            Command::People { command } => people::people(&args.database, command).await.map(|()| ExitCode::SUCCESS),
            Command::Units { command } => people::units(&args.database, command).await.map(|()| ExitCode::SUCCESS),
            Command::Doctor(wishes) => doctor_command(&args.database, wishes).await,
            Command::Bench(wishes) => bench::bench(&args.database, wishes).await.map(|()| ExitCode::SUCCESS),
        }
    })
}

async fn doctor_command(place: &args::DatabaseArgs, wishes: args::DoctorArgs) -> Result<ExitCode, CliError> {
    let mut findings = doctor::examine(&place.folder, place.database_url.as_deref(), wishes.listen);
    if let Some(url) = &place.database_url {
        findings.push(doctor::connection(database::ping(url).await));
    }
    Ok(if doctor::print(&findings) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
