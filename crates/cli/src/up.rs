//! `infostrada up` and `infostrada serve`.

use crate::args::{DatabaseArgs, ServeArgs, UpArgs};
use crate::database::Database;
use crate::demo;
use crate::error::CliError;
use std::path::Path;
use std::time::Instant;
use tokio::net::TcpListener;

/// Everything from nothing: database, tables, samples when asked for and empty, server.
pub async fn up(place: &DatabaseArgs, wishes: UpArgs) -> Result<(), CliError> {
    let begun = Instant::now();
    let listener = listen(&wishes.serve).await?;
    let mut database = Database::open(place, wishes.serve.connections, wishes.database_port).await?;
    let prepared = async {
        let done = database.store.migrate().await?;
        if !done.created.is_empty() {
            eprintln!("Utworzono tabel: {}", done.created.len());
        }
        if let Some(folder) = &wishes.demo {
            demo::prepare(&database.store, folder, &place.folder).await?;
        }
        // A delivery that was cut off right after it stood is followed now.
        database.store.refresh().await?;
        Ok(())
    };
    let result = match tokio::select! { r = prepared => Some(r), () = stopped() => None } {
        Some(Ok(())) => run(&mut database, &place.folder, wishes.serve, listener, begun).await,
        Some(Err(e)) => Err(e),
        None => Ok(()),
    };
    if database.is_own() {
        eprintln!("Zatrzymuję bazę danych");
    }
    database.close().await?;
    result
}

/// The server alone.
pub async fn serve(place: &DatabaseArgs, wishes: ServeArgs) -> Result<(), CliError> {
    let begun = Instant::now();
    let listener = listen(&wishes).await?;
    let mut database = Database::open(place, wishes.connections, None).await?;
    let result = run(&mut database, &place.folder, wishes, listener, begun).await;
    database.close().await?;
    result
}

async fn listen(wishes: &ServeArgs) -> Result<TcpListener, CliError> {
    TcpListener::bind(wishes.listen).await.map_err(|source| CliError::Listen { address: wishes.listen, source })
}

async fn run(
    database: &mut Database,
    folder: &Path,
    wishes: ServeArgs,
    listener: TcpListener,
    begun: Instant,
) -> Result<(), CliError> {
    let address = listener.local_addr()?;
    database.store.listen().await?;
    let config = server::Config {
        public_url: wishes.public_url.clone(),
        trust_proxy: wishes.trust_proxy,
        web_dir: wishes.web_dir.clone(),
        tile_cache_bytes: wishes.tile_cache << 20,
        oidc: oidc(&wishes),
        folder: folder.to_owned(),
        s3: wishes.attachments.clone().map(|url| server::S3 { url, settings: std::env::vars().collect() }),
        largest_attachment: Some(wishes.largest_attachment << 20),
        private_webhooks: wishes.allow_private_webhooks,
    };
    let app = server::app(database.store.clone(), &config)?;
    let shown = wishes.public_url.unwrap_or_else(|| format!("http://{address}/"));
    println!(
        "Infostrada działa pod adresem {shown}  (gotowa po {:.1} s; Ctrl+C kończy)",
        begun.elapsed().as_secs_f64()
    );
    tokio::select! {
        () = server::serve(app, listener, stopped()) => {}
        () = database.keep() => {}
    }
    Ok(())
}

/// The secret comes by the environment only: a command line can be read by everybody on the machine.
fn oidc(wishes: &ServeArgs) -> Option<server::Oidc> {
    Some(server::Oidc {
        issuer: wishes.oidc_issuer.clone()?,
        client_id: wishes.oidc_client_id.clone()?,
        client_secret: std::env::var("INFOSTRADA_OIDC_CLIENT_SECRET").ok().filter(|s| !s.is_empty()),
        name: wishes.oidc_name.clone(),
    })
}

/// Ctrl+C, or the signal by which services are stopped.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}
