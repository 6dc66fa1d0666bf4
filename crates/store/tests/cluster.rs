//! The private cluster, tried as people will meet it: a second start, a killed server, a killed program, root and an
//! ordinary user.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::{Connection, PgConnection};
use store::cluster::{Binaries, Cluster, ClusterError, Settings, Step};

/// Set for the copies of this test program that tests start to be killed.
const PART: &str = "INFOSTRADA_TEST_CLUSTER_FOLDER";

/// A folder that an unprivileged user can reach, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("infostrada-test-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Says so and returns true where PostgreSQL is not installed; the front door counts these lines.
fn must_skip() -> bool {
    let missing = Binaries::find(None).err();
    if let Some(error) = &missing {
        println!("SKIPPED: {error}");
    }
    missing.is_some()
}

fn am_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

fn start(folder: &Path, settings: &Settings) -> Result<(Cluster, Vec<Step>), ClusterError> {
    let mut steps = Vec::new();
    let cluster = Cluster::start(folder, settings, &mut |step| steps.push(step))?;
    Ok((cluster, steps))
}

/// Runs one statement and returns the first column of its last row as text.
fn sql(url: &str, statement: &'static str) -> Option<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut connection = PgConnection::connect(url).await.unwrap();
        let row: Option<(String,)> = sqlx::query_as(statement).fetch_optional(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        row.map(|row| row.0)
    })
}

fn kill_9(pid: u32) {
    let status = Command::new("sh").args(["-c", &format!("kill -9 {pid}")]).status().unwrap();
    assert!(status.success());
}

fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "waited a minute in vain for: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn starts_stops_and_starts_again_with_its_data() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("again");
    let (cluster, steps) = start(&scratch.0, &Settings::default()).unwrap();
    assert_eq!(steps.first(), Some(&Step::Making));
    assert_eq!(steps.last(), Some(&Step::Ready));
    sql(&cluster.url(), "create table kept as select 'once'::text as word");
    cluster.stop().unwrap();
    assert!(!scratch.0.join("postgres/postmaster.pid").exists());

    let begun = Instant::now();
    let (cluster, steps) = start(&scratch.0, &Settings::default()).unwrap();
    println!("second start took {:?}", begun.elapsed());
    assert_eq!(steps, [Step::Starting, Step::Ready]);
    assert_eq!(sql(&cluster.url(), "select word from kept").as_deref(), Some("once"));
    cluster.stop().unwrap();
}

#[test]
fn a_port_for_desktop_programs_leaves_the_socket_in_use() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("port");
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (cluster, _) = start(&scratch.0, &Settings { port: Some(free), ..Settings::fast() }).unwrap();
    assert_eq!(cluster.port(), Some(free));
    assert_eq!(sql(&cluster.url(), "select 'here'").as_deref(), Some("here"));
    cluster.stop().unwrap();
}

#[test]
fn the_owner_has_postgis_everywhere_and_is_no_superuser() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("owner");
    let (cluster, _) = start(&scratch.0, &Settings::fast()).unwrap();
    assert!(sql(&cluster.url(), "select postgis_lib_version()").is_some());
    assert_eq!(sql(&cluster.url(), "select current_setting('is_superuser')").as_deref(), Some("off"));
    assert_eq!(sql(&cluster.admin_url(), "select current_setting('is_superuser')").as_deref(), Some("on"));
    sql(&cluster.url(), "create extension if not exists postgis");
    sql(&cluster.url(), "create extension pg_trgm");
    sql(&cluster.url(), "create database another");
    let another = cluster.url_to("another");
    assert!(
        sql(&another, "select st_astext(st_transform('srid=2178;point(7500000 5800000)'::geometry, 3857))").is_some()
    );
    assert_eq!(sql(&cluster.url(), "select current_setting('listen_addresses')").as_deref(), Some(""));
    cluster.stop().unwrap();
}

#[test]
fn a_second_start_is_refused_and_names_the_process() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("second");
    let (cluster, _) = start(&scratch.0, &Settings::fast()).unwrap();
    let error = start(&scratch.0, &Settings::fast()).err().expect("two processes in one folder");
    assert!(matches!(&error, ClusterError::AlreadyRuns { pid, .. } if *pid == std::process::id().to_string()));
    assert!(error.to_string().contains(&format!("proces {}", std::process::id())), "{error}");
    cluster.stop().unwrap();
}

#[test]
fn kill_9_of_postgres_loses_nothing_that_was_committed() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("crash");
    let (cluster, _) = start(&scratch.0, &Settings::default()).unwrap();
    sql(&cluster.url(), "create table kept (word text)");
    sql(&cluster.url(), "insert into kept values ('committed')");
    kill_9(cluster.pid());
    wait_for("the news of the crash", || cluster.exited().is_some());
    assert!(matches!(cluster.stop(), Err(ClusterError::Died { .. })));
    assert!(scratch.0.join("postgres/postmaster.pid").exists(), "a killed server leaves its pid file");

    let (cluster, steps) = start(&scratch.0, &Settings::default()).unwrap();
    assert!(steps.iter().any(|step| matches!(step, Step::Recovering { .. })), "{steps:?}");
    assert_eq!(sql(&cluster.url(), "select word from kept").as_deref(), Some("committed"));
    cluster.stop().unwrap();
}

#[test]
fn a_pid_file_that_names_a_living_stranger_does_not_block() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("stranger");
    let (cluster, _) = start(&scratch.0, &Settings::default()).unwrap();
    let pid_file = scratch.0.join("postgres/postmaster.pid");
    kill_9(cluster.pid());
    drop(cluster);
    let text = std::fs::read_to_string(&pid_file).unwrap();
    let (_, rest) = text.split_once('\n').unwrap();
    std::fs::write(&pid_file, format!("{}\n{rest}", std::process::id())).unwrap();
    let (cluster, _) = start(&scratch.0, &Settings::default()).unwrap();
    cluster.stop().unwrap();
}

/// Starts this same test in another process, where it holds the cluster until it is killed.
fn hold_elsewhere(mut command: Command, test: &str, folder: &Path) -> std::process::Child {
    command.args(["--exact", test, "--nocapture"]).env(PART, folder);
    command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap()
}

fn hold_here(folder: &Path) {
    let (cluster, _) = start(folder, &Settings::default()).unwrap();
    sql(&cluster.url(), "create table kept as select 'before the kill'::text as word");
    std::fs::write(folder.join("held"), cluster.pid().to_string()).unwrap();
    std::thread::sleep(Duration::from_secs(120));
}

fn kill_the_holder_and_start_again(mut holder: std::process::Child, folder: &Path) {
    let held = folder.join("held");
    wait_for("the other process to hold the cluster", || {
        assert!(holder.try_wait().unwrap().is_none(), "the other process ended early");
        std::fs::read_to_string(&held).is_ok_and(|text| !text.is_empty())
    });
    holder.kill().unwrap();
    holder.wait().unwrap();
    // At once: the start itself has to wait for the orphan that is going down.
    let (cluster, steps) = start(folder, &Settings::default()).unwrap();
    assert!(!steps.iter().any(|step| matches!(step, Step::Recovering { .. })), "the orphan was not stopped: {steps:?}");
    assert_eq!(sql(&cluster.url(), "select word from kept").as_deref(), Some("before the kill"));
    cluster.stop().unwrap();
}

#[test]
fn kill_9_of_the_program_stops_postgres_cleanly() {
    if let Some(folder) = std::env::var_os(PART) {
        return hold_here(Path::new(&folder));
    }
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("orphan");
    let me = Command::new(std::env::current_exe().unwrap());
    let holder = hold_elsewhere(me, "kill_9_of_the_program_stops_postgres_cleanly", &scratch.0);
    kill_the_holder_and_start_again(holder, &scratch.0);
}

#[test]
fn an_ordinary_user_runs_it_and_root_takes_over() {
    if let Some(folder) = std::env::var_os(PART) {
        return hold_here(Path::new(&folder));
    }
    if must_skip() {
        return;
    }
    if !am_root() {
        println!("SKIPPED: the other tests have just run as an ordinary user; becoming another one takes root");
        return;
    }
    let scratch = Scratch::new("user");
    // The user may be unable to reach the build folder, so the program goes along.
    let program = scratch.0.join("test");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let folder = scratch.0.join("data");
    std::fs::create_dir(&folder).unwrap();
    let status = Command::new("chown").arg("nobody").args([&scratch.0, &folder]).status().unwrap();
    assert!(status.success());

    let mut user = Command::new("setpriv");
    user.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]).arg(&program).current_dir("/");
    let holder = hold_elsewhere(user, "an_ordinary_user_runs_it_and_root_takes_over", &folder);
    kill_the_holder_and_start_again(holder, &folder);
}

#[test]
fn root_is_told_which_folder_shuts_postgres_out() {
    use std::os::unix::fs::PermissionsExt;
    if must_skip() {
        return;
    }
    if !am_root() {
        println!("SKIPPED: only root starts PostgreSQL as somebody else");
        return;
    }
    let scratch = Scratch::new("shut");
    std::fs::set_permissions(&scratch.0, std::fs::Permissions::from_mode(0o700)).unwrap();
    let blocked = scratch.0.canonicalize().unwrap();
    let error = start(&scratch.0.join("data"), &Settings::fast()).err().expect("postgres cannot enter there");
    assert!(
        matches!(&error, ClusterError::Unreachable { user, blocked: folder } if user == "postgres" && *folder == blocked)
    );
}

#[test]
fn a_start_that_was_killed_half_way_leaves_nothing_in_the_way() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("half");
    std::fs::create_dir(scratch.0.join("postgres.unfinished")).unwrap();
    std::fs::write(scratch.0.join("postgres.unfinished/PG_VERSION"), "15\n").unwrap();
    let (cluster, _) = start(&scratch.0, &Settings::fast()).unwrap();
    cluster.stop().unwrap();
    assert!(!scratch.0.join("postgres.unfinished").exists());
}

/// The server of a folder as somebody else would start it, tied to nobody's life.
fn stray(folder: &Path, more: &[&str]) -> std::process::Child {
    let data = folder.join("dane/postgres");
    let mut command = Command::new(if am_root() { "setpriv" } else { "env" });
    if am_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]);
    }
    let program = Binaries::find(None).unwrap().program("postgres");
    let child =
        command.arg(program).arg("-D").arg(&data).args(more).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let begun = Instant::now();
    while !std::fs::read_to_string(data.join("postmaster.pid")).is_ok_and(|text| text.contains("ready")) {
        assert!(begun.elapsed() < Duration::from_secs(60), "the stray server did not start");
        std::thread::sleep(Duration::from_millis(50));
    }
    child.unwrap()
}

#[test]
fn a_server_whose_program_died_while_starting_it_is_ended_and_a_strangers_is_left_alone() {
    if must_skip() {
        return;
    }
    let scratch = Scratch::new("stray");
    let folder = scratch.0.join("dane");
    // The socket directory goes with the cluster; strays listen where it was.
    let sockets = format!("unix_socket_directories={}", std::env::temp_dir().display());
    let own = ["-c", &sockets, "-c", "port=54399", "-c", "infostrada.keeper=1"];
    start(&folder, &Settings::fast()).unwrap().0.stop().unwrap();

    let mut orphan = stray(&scratch.0, &own);
    let (cluster, _) = start(&folder, &Settings::fast()).unwrap();
    assert!(orphan.wait().unwrap().success(), "it was asked to end and did");
    assert_eq!(sql(&cluster.url(), "select 'tu'").as_deref(), Some("tu"));
    cluster.stop().unwrap();

    let mut stranger = stray(&scratch.0, &own[..4]);
    let refused = start(&folder, &Settings::fast()).err();
    assert!(matches!(refused, Some(ClusterError::ForeignServer { .. })), "{refused:?}");
    assert!(stranger.try_wait().unwrap().is_none(), "nobody ended it");
    let pid = stranger.id().to_string();
    Command::new("bash").args(["-c", &format!("kill -INT {pid}")]).status().unwrap();
    stranger.wait().unwrap();
}
