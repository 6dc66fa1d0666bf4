//! What suites say of themselves: the results of TestNG, the lines of our own clients, and both as rows of one table.

/// One class of tests of a suite.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub suite: String,
    pub class: String,
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
    /// Name and reason of each failure.
    pub failures: Vec<(String, String)>,
    /// Why nothing ran, or what was left out.
    pub notes: Vec<String>,
}

impl Row {
    pub fn new(suite: &str, class: &str) -> Row {
        Row { suite: suite.to_owned(), class: class.to_owned(), ..Row::default() }
    }

    /// A suite that could not run.
    pub fn skipped(suite: &str, why: impl Into<String>) -> Row {
        Row { skipped: 1, notes: vec![why.into()], ..Row::new(suite, "not run") }
    }

    /// A suite that should have run.
    pub fn broken(suite: &str, why: impl Into<String>) -> Row {
        Row { failed: 1, failures: vec![("run".to_owned(), why.into())], ..Row::new(suite, "not run") }
    }
}

/// Rows of `testng-results.xml`, one for each group of the suite. A test that is prepared in vain counts as one that failed,
/// unless the suite skips it because the server does not declare what it tests.
pub fn testng(suite: &str, xml: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for element in xml.split('<').skip(1) {
        if element.starts_with("test ") {
            rows.push(Row::new(suite, &attribute(element, "name").unwrap_or_default()));
        }
        let Some(row) = rows.last_mut() else { continue };
        if element.starts_with("test-method ") {
            let name = attribute(element, "signature").unwrap_or_default();
            let name = test_name(&name, &attribute(element, "name").unwrap_or_default());
            let preparation = attribute(element, "is-config").as_deref() == Some("true");
            match (attribute(element, "status").as_deref(), preparation) {
                (Some("PASS"), false) => row.passed += 1,
                (Some("SKIP"), false) => row.skipped += 1,
                (Some("FAIL"), _) => {
                    row.failed += 1;
                    row.failures.push((name, String::new()));
                }
                _ => {}
            }
        } else if element.starts_with("message>") && row.failures.last().is_some_and(|(_, why)| why.is_empty()) {
            // The text stands in CDATA and thus in the next piece.
            if let Some((_, why)) = row.failures.last_mut() {
                why.push(' ');
            }
        } else if let Some(text) = element.strip_prefix("![CDATA[")
            && let Some((_, why)) = row.failures.last_mut().filter(|(_, why)| why == " ")
        {
            let text = text.split("]]>").next().unwrap_or_default();
            *why = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(300).collect();
        }
    }
    rows.retain(|row| row.passed + row.failed + row.skipped > 0);
    rows
}

/// `Class.method` out of a signature such as `a.b.Class.method(java.lang.String)[pri:0, instance:…]`.
fn test_name(signature: &str, method: &str) -> String {
    let instance = signature.split("instance:").nth(1).unwrap_or_default();
    let class = instance.split('@').next().unwrap_or_default().rsplit('.').next().unwrap_or_default();
    if class.is_empty() { method.to_owned() } else { format!("{class}.{method}") }
}

fn attribute(element: &str, name: &str) -> Option<String> {
    let after = element.split(&format!(" {name}=\"")).nth(1)?;
    let raw = after.split('"').next()?;
    Some(raw.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

/// The row of a client that prints `PASS name`, `FAIL name: why` and `SKIP name: why`.
pub fn lines(suite: &str, class: &str, output: &str) -> Row {
    let mut row = Row::new(suite, class);
    for line in output.lines() {
        if line.starts_with("PASS ") {
            row.passed += 1;
        } else if let Some(rest) = line.strip_prefix("FAIL ") {
            let (name, why) = rest.split_once(": ").unwrap_or((rest, ""));
            row.failed += 1;
            row.failures.push((name.to_owned(), why.to_owned()));
        } else if let Some(rest) = line.strip_prefix("SKIP ") {
            row.skipped += 1;
            row.notes.push(rest.to_owned());
        }
    }
    row
}

/// Failures that are somebody else's fault, with the reason.
pub fn known<'k>(known: &'k [(&'k str, &'k str, &'k str)], suite: &str, test: &str) -> Option<&'k str> {
    known.iter().find(|(s, t, _)| *s == suite && *t == test).map(|(_, _, why)| *why)
}

/// Prints the table; the number of failures that nobody explained.
pub fn print(rows: &[Row], explained: &[(&str, &str, &str)]) -> usize {
    println!("\n{:<24} {:<46} {:>7} {:>7} {:>8}", "suite", "class", "passed", "failed", "skipped");
    for row in rows {
        let class: String = row.class.chars().take(46).collect();
        println!("{:<24} {class:<46} {:>7} {:>7} {:>8}", row.suite, row.passed, row.failed, row.skipped);
    }
    let sum = |count: fn(&Row) -> usize| rows.iter().map(count).sum::<usize>();
    println!("{:<71} {:>7} {:>7} {:>8}", "", sum(|r| r.passed), sum(|r| r.failed), sum(|r| r.skipped));
    let mut unexplained = 0;
    for row in rows {
        for note in &row.notes {
            println!("SKIPPED: {} {}: {note}", row.suite, row.class);
        }
        let mut told: Vec<&str> = Vec::new();
        for (test, why) in &row.failures {
            let reason = known(explained, &row.suite, test);
            unexplained += usize::from(reason.is_none());
            // The same test fails once for each type and binding.
            if told.contains(&test.as_str()) {
                continue;
            }
            told.push(test);
            let times = row.failures.iter().filter(|(t, _)| t == test).count();
            match reason {
                Some(reason) => println!("KNOWN: {} {test} ({times}): {reason}", row.suite),
                None => println!("FAILED: {} {test} ({times}): {why}", row.suite),
            }
        }
    }
    unexplained
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_testng_are_counted_by_group() {
        let xml = r#"<testng-results><suite name="s"><test name="Core" started-at="x"><class name="a.B">
            <test-method is-config="true" signature="init()[pri:0, instance:a.B@1]" name="init" status="PASS"/>
            <test-method signature="one()[pri:0, instance:a.B@1]" name="one" status="PASS"/>
            <test-method signature="two()[pri:0, instance:a.B@1]" name="two" status="FAIL"><exception class="java.lang.AssertionError">
            <message><![CDATA[ expected [200]
               but found [400] ]]></message><full-stacktrace><![CDATA[at x]]></full-stacktrace></exception></test-method>
            <test-method signature="three()[pri:0, instance:a.B@1]" name="three" status="SKIP"/></class></test>
            <test name="Empty"></test></suite></testng-results>"#;
        let rows = testng("s", xml);
        assert_eq!(rows.len(), 1);
        let row = &rows[0];
        assert_eq!((row.class.as_str(), row.passed, row.failed, row.skipped), ("Core", 1, 1, 1));
        assert_eq!(row.failures, [("B.two".to_owned(), "expected [200] but found [400]".to_owned())]);
    }

    #[test]
    fn lines_of_clients_are_counted() {
        let row = lines("GDAL", "WFS", "PASS a\nFAIL b: wrong: very\nSKIP c: no program\nother\n");
        assert_eq!((row.passed, row.failed, row.skipped), (1, 1, 1));
        assert_eq!(row.failures, [("b".to_owned(), "wrong: very".to_owned())]);
    }

    #[test]
    fn what_is_explained_is_no_failure() {
        let row = lines("GDAL", "WFS", "FAIL b: x\nFAIL c: y\n");
        assert_eq!(print(&[row], &[("GDAL", "b", "a bug of version 3.6")]), 1);
    }
}
