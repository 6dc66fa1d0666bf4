//! Bytes of attachments, in a folder or in S3-compatible storage, each under the hash of its content: the same photograph
//! twice is there once, and what is there can always be checked.

mod http;

use chrono::{DateTime, Utc};
use futures::stream::{BoxStream, TryStreamExt};
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Name;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart};
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use tokio::io::AsyncReadExt;

/// Parts of an upload to S3 have to be this large.
const PART: usize = 5 << 20;

#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("storage of attachments: {0}")]
    Storage(#[from] object_store::Error),
    #[error("file of an attachment: {0}")]
    Io(#[from] std::io::Error),
}

/// Where attachments lie. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Files {
    inner: Arc<dyn ObjectStore>,
    prefix: String,
}

impl Files {
    /// In a folder of this machine, which is made when it is not there.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn folder(folder: &Path) -> Result<Self, FileError> {
        std::fs::create_dir_all(folder)?;
        // What was acknowledged survives a power failure.
        let inner = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self { inner: Arc::new(inner), prefix: String::new() })
    }

    /// In S3-compatible storage: `s3://bucket/prefix` and settings by their usual names (`AWS_ENDPOINT`,
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ALLOW_HTTP` …).
    ///
    /// # Errors
    /// When the settings make no sense.
    pub fn s3(url: &str, settings: impl IntoIterator<Item = (String, String)>) -> Result<Self, FileError> {
        let mut builder = AmazonS3Builder::new().with_url(url).with_http_connector(http::Connector);
        for (name, value) in settings {
            if let Ok(key) = AmazonS3ConfigKey::from_str(&name.to_ascii_lowercase()) {
                builder = builder.with_config(key, value);
            }
        }
        let prefix = url.splitn(4, '/').nth(3).unwrap_or_default().trim_matches('/').to_owned();
        Ok(Self { inner: Arc::new(builder.build()?), prefix })
    }

    fn name(&self, sha256: &[u8; 32]) -> Name {
        let hex: String = sha256.iter().map(|b| format!("{b:02x}")).collect();
        let (first, second) = (&hex[..2], &hex[2..4]);
        Name::from_iter(self.prefix.split('/').filter(|p| !p.is_empty()).chain([first, second, &hex]))
    }

    /// Copies a file in, under the hash that it was found to have.
    ///
    /// # Errors
    /// When the file cannot be read or the storage cannot be written.
    pub async fn put(&self, sha256: &[u8; 32], file: &Path) -> Result<(), FileError> {
        let mut from = tokio::fs::File::open(file).await?;
        let mut upload = WriteMultipart::new_with_chunk_size(self.inner.put_multipart(&self.name(sha256)).await?, PART);
        let mut block = vec![0; 256 << 10];
        loop {
            let read = from.read(&mut block).await?;
            if read == 0 {
                break;
            }
            upload.wait_for_capacity(2).await?;
            upload.write(&block[..read]);
        }
        upload.finish().await?;
        Ok(())
    }

    /// The bytes, as they come.
    ///
    /// # Errors
    /// When they are not there or the storage cannot be asked.
    pub async fn get(
        &self,
        sha256: &[u8; 32],
    ) -> Result<BoxStream<'static, Result<bytes::Bytes, object_store::Error>>, FileError> {
        Ok(self.inner.get(&self.name(sha256)).await?.into_stream())
    }

    /// Hashes of everything that was written before a moment.
    ///
    /// # Errors
    /// When the storage cannot be asked.
    pub async fn older_than(&self, moment: DateTime<Utc>) -> Result<Vec<[u8; 32]>, FileError> {
        let prefix = (!self.prefix.is_empty()).then(|| Name::from(self.prefix.as_str()));
        let all = self.inner.list(prefix.as_ref()).try_filter_map(async |meta| {
            let old = meta.last_modified < moment;
            Ok(meta.location.filename().filter(|_| old).and_then(hash))
        });
        Ok(all.try_collect().await?)
    }

    /// # Errors
    /// When the storage cannot be asked.
    pub async fn delete(&self, sha256: &[u8; 32]) -> Result<(), FileError> {
        Ok(self.inner.delete(&self.name(sha256)).await?)
    }
}

fn hash(hex: &str) -> Option<[u8; 32]> {
    let bytes = (0..hex.len()).step_by(2).map(|i| hex.get(i..i + 2).and_then(|b| u8::from_str_radix(b, 16).ok()));
    bytes.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
