//! Measurements. They are subcommands of the binary, because they measure the release build of the product itself.

pub fn import(_more: &[&str]) -> Result<(), String> {
    Err("`bench import` needs the subcommand `infostrada bench import`, which is not there yet".into())
}

pub fn tiles(_more: &[&str]) -> Result<(), String> {
    Err("`bench tiles` needs the subcommand `infostrada bench tiles`, which is not there yet".into())
}
