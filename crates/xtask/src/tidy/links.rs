//! Links between documents.

use std::path::Path;

use super::Source;
use crate::project::root;

pub fn lead_somewhere(sources: &[Source]) -> Vec<String> {
    let mut offences = Vec::new();
    for document in sources.iter().filter(|source| source.is(&["md"])) {
        let folder = root().join(Path::new(&document.path).parent().unwrap_or(Path::new("")));
        for link in targets(&document.text).filter(|link| !folder.join(link).exists()) {
            offences.push(format!("{} links to {link}", document.path));
        }
    }
    offences
}

/// The files that `[words](file#place)` leads to; addresses of the network are nobody's business here.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ', '\n']).next());
    let local = links.filter(|link| !link.contains("://") && !link.starts_with("mailto:"));
    local.filter_map(|link| link.split('#').next()).filter(|link| !link.is_empty())
}

#[cfg(test)]
mod tests {
    use super::targets;

    #[test]
    fn only_files_count() {
        let text =
            "[a](ARCHITECTURE.md#layers), [b](https://example.com/x), [c](#here) and ![d](docs/map.png \"title\")";
        assert_eq!(targets(text).collect::<Vec<_>>(), ["ARCHITECTURE.md", "docs/map.png"]);
    }
}
