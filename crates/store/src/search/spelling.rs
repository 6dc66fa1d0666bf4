//! What was meant by words that nothing is called.

use super::Spot;
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use registers::Catalogue;
use registers::search::{is_number, nearest};

impl Store {
    /// What is found when mistyped words are taken for the nearest that are known.
    pub(super) async fn guessed(
        &self,
        catalogue: &Catalogue,
        wanted: &[String],
        near: Option<(f64, f64)>,
        most: i64,
    ) -> Result<Vec<Spot>, StoreError> {
        let mut meant = Vec::with_capacity(wanted.len());
        for word in wanted {
            let better = if is_number(word) { None } else { self.known_word(word).await? };
            meant.push(better.unwrap_or_else(|| word.clone()));
        }
        let mut spots = if meant == wanted { Vec::new() } else { self.named(catalogue, &meant, near, most).await? };
        if spots.is_empty() {
            // There may be such a street without such a number.
            let letters: Vec<String> = meant.iter().filter(|w| !is_number(w) && w.len() > 2).cloned().collect();
            if !letters.is_empty() && letters.len() < meant.len() || letters.len() > 1 {
                let found = self.named(catalogue, &letters, near, most).await?;
                spots = found.into_iter().filter(|s| s.kind != registers::search::HitKind::Address).collect();
            }
        }
        for spot in &mut spots {
            spot.exact = false;
        }
        Ok(spots)
    }

    /// The word of some title that this one is a mistyping of; nothing when it is known, or like none.
    async fn known_word(&self, word: &str) -> Result<Option<String>, StoreError> {
        let failed = || StoreError::of("looking for a word");
        let mut lease = Lease::public(self).await?;
        let (known,): (bool,) =
            sqlx::query_as("select exists (select from infostrada.search where words @@ $1::tsquery)")
                .persistent(false)
                .bind(format!("'{word}'{}", if word.len() > 2 { ":*" } else { "" }))
                .fetch_one(lease.connection())
                .await
                .map_err(failed())?;
        if known {
            lease.done();
            return Ok(None);
        }
        let titles: Vec<String> = sqlx::query_scalar(
            "select title from (select distinct title from infostrada.search
               where kind <> 'address' and title ~ '[a-z]{3}' and ($1 <% title or title % $1)) c
              order by greatest(word_similarity($1, title), similarity($1, title)) desc limit 50",
        )
        .persistent(false)
        .bind(word)
        .fetch_all(lease.connection())
        .await
        .map_err(failed())?;
        lease.done();
        Ok(nearest(word, titles.iter().flat_map(|t| t.split(' '))).map(str::to_owned))
    }
}
