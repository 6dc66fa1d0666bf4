//! Adds up what the test programs say about themselves.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Count {
    /// Reads the summaries of cargo, node, vitest and playwright wherever they stand in the output.
    pub fn read(output: &str) -> Count {
        let mut count = Count::default();
        let mut skipped_by_word = 0;
        for line in output.lines().map(str::trim) {
            if let Some(rest) = line.strip_prefix("test result: ") {
                // "ok. 3 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.00s"
                count.add_pairs(rest.split(". ").nth(1).unwrap_or_default().split("; "));
            } else if let Some(rest) = line.strip_prefix("Tests  ") {
                // vitest: "1 failed | 11 passed | 2 skipped (14)"
                count.add_pairs(rest.split(" (").next().unwrap_or_default().split(" | "));
            } else if let Some(rest) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ ")) {
                // node: "# pass 5"
                let mut words = rest.split(' ');
                if let (Some(word), Some(Ok(number)), None) = (words.next(), words.next().map(str::parse), words.next())
                {
                    count.add(number, word);
                }
            } else if line.starts_with("SKIPPED: ") {
                // A Rust test cannot say "skipped" to cargo; ours print this line and pass.
                skipped_by_word += 1;
            } else if line.starts_with(|letter: char| letter.is_ascii_digit()) {
                // playwright: "3 passed (2.3s)", "1 flaky"
                count.add_playwright(line);
            }
        }
        let skipped_by_word = skipped_by_word.min(count.passed);
        count.passed -= skipped_by_word;
        count.skipped += skipped_by_word;
        count
    }

    fn add_pairs<'a>(&mut self, pairs: impl Iterator<Item = &'a str>) {
        for (number, word) in pairs.filter_map(|pair| pair.trim().split_once(' ')) {
            if let Ok(number) = number.parse() {
                self.add(number, word);
            }
        }
    }

    fn add_playwright(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        let alone = words.len() == 2 || words.get(2).is_some_and(|third| third.starts_with('('));
        match words.as_slice() {
            [number, "did", "not", "run"] => self.add_pairs(std::iter::once(format!("{number} failed").as_str())),
            [number, word @ ("passed" | "failed" | "skipped" | "flaky" | "interrupted"), ..] if alone => {
                self.add_pairs(std::iter::once(format!("{number} {word}").as_str()));
            }
            _ => {}
        }
    }

    fn add(&mut self, number: usize, word: &str) {
        match word {
            // A flaky test has failed once: that is a failure, only rarer.
            "failed" | "fail" | "cancelled" | "flaky" | "interrupted" => self.failed += number,
            "passed" | "pass" => self.passed += number,
            "skipped" | "ignored" | "todo" => self.skipped += number,
            _ => {}
        }
    }
}

impl std::ops::AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn cargo() {
        let output = "running 4 tests\n\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
            test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 5 filtered out; finished in 0.01s\n";
        assert_eq!(Count::read(output), Count { passed: 5, failed: 1, skipped: 1 });
    }

    #[test]
    fn a_rust_test_that_says_skipped_did_not_pass() {
        let output = "SKIPPED: no PostgreSQL\ntest result: ok. 3 passed; 0 failed; 0 ignored; 0 measured\n";
        assert_eq!(Count::read(output), Count { passed: 2, failed: 0, skipped: 1 });
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let output = " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 11 passed | 2 skipped (14)\n";
        assert_eq!(Count::read(output), Count { passed: 11, failed: 1, skipped: 2 });
    }

    #[test]
    fn node() {
        let tap =
            "# tests 7\n# suites 0\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n# duration_ms 1.2\n";
        assert_eq!(Count::read(tap), Count { passed: 4, failed: 2, skipped: 1 });
        assert_eq!(Count::read("ℹ tests 2\nℹ pass 2\nℹ fail 0\n"), Count { passed: 2, failed: 0, skipped: 0 });
    }

    #[test]
    fn playwright() {
        let output =
            "  1 failed\n    [chromium] › a.spec.ts\n  1 flaky\n  1 skipped\n  2 did not run\n  3 passed (2.3s)\n";
        assert_eq!(Count::read(output), Count { passed: 3, failed: 4, skipped: 1 });
        assert_eq!(Count::read("3 passed the wrong door"), Count::default());
    }

    #[test]
    fn the_last_line() {
        assert_eq!(Count { passed: 12, failed: 0, skipped: 0 }.to_string(), "12 passed, 0 failed");
        assert_eq!(Count { passed: 12, failed: 1, skipped: 2 }.to_string(), "12 passed, 1 failed, 2 skipped");
    }
}
