//! The door: passwords, waiting, second factors, sessions.

use crate::house::{PASSWORD, house};
use hmac::{Hmac, KeyInit, Mac};
use registers::rights::Role;
use std::future::poll_fn;
use std::time::{Duration, Instant};
use store::accounts::{AccountError, By, NewKey, NewProgramPassword, Scope, SignIn};

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_slowed_down_and_says_nothing_about_which_accounts_exist() {
    let Some(house) = house("throttle").await else { return };
    house.person("ewa", None, &[]).await;
    // In turns, so that whatever else the machine does slows both.
    let mut stories = ["ewa", "nie-ma-takiej"].map(|login| (Vec::new(), Duration::MAX, login));
    for _ in 0..7 {
        for (story, fastest, login) in &mut stories {
            let begun = Instant::now();
            match house.try_in(login, "zgaduję zgaduję", None).await {
                Err(AccountError::WrongCredentials) => {
                    *fastest = begun.elapsed().min(*fastest);
                    story.push("wrong".to_owned());
                }
                Err(AccountError::Throttled { seconds }) => story.push(format!("wait {seconds}")),
                other => panic!("{:?}", other.err()),
            }
        }
    }
    assert_eq!(stories[0].0, ["wrong", "wrong", "wrong", "wrong", "wrong", "wait 5", "wait 5"]);
    assert_eq!(stories[0].0, stories[1].0);
    let (known, unknown) = (stories[0].1.as_secs_f64(), stories[1].1.as_secs_f64());
    assert!(unknown > known / 2.0 && unknown < known * 2.0, "known {known} s, unknown {unknown} s");

    // While one waits, the right password is no use either; then it is, and the count begins anew.
    assert!(matches!(house.try_in("EWA", PASSWORD, None).await, Err(AccountError::Throttled { .. })));
    house.sql("update infostrada.sign_in_attempts set blocked_until = now() where kind = 'login'").await;
    assert!(matches!(house.try_in("ewa", "nadal nie to hasło", None).await, Err(AccountError::WrongCredentials)));
    assert!(matches!(house.try_in("ewa", PASSWORD, None).await, Err(AccountError::Throttled { seconds: 10 })));
    house.sql("update infostrada.sign_in_attempts set blocked_until = now()").await;
    house.try_in("ewa", PASSWORD, None).await.unwrap();
    assert!(matches!(house.try_in("ewa", "znowu nie to hasło", None).await, Err(AccountError::WrongCredentials)));
    house.try_in("Ewa", PASSWORD, None).await.unwrap();

    // What was typed as a login stands nowhere.
    let (written,): (String,) = sqlx::query_as(
        "select string_agg(a::text, '') || (select string_agg(s::text, '') from infostrada.sign_in_attempts s) from infostrada.journal a",
    )
    .fetch_one(&house.raw)
    .await
    .unwrap();
    assert!(!written.contains("nie-ma-takiej") && written.contains("sign_in_blocked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_sent_at_once_do_not_slip_through() {
    let Some(house) = house("flood").await else { return };
    house.person("ewa", None, &[]).await;
    let tries = (0..40).map(|_| house.try_in("ewa", "zgaduję zgaduję", None));
    let all = futures::future::join_all(tries).await;
    let checked = all.iter().filter(|r| matches!(r, Err(AccountError::WrongCredentials))).count();
    assert!((1..=5).contains(&checked), "{checked} of 40 were checked");

    // An address is held back as well, whatever names it tries.
    house.sql("delete from infostrada.sign_in_attempts").await;
    let mut held = None;
    for n in 0..40 {
        if matches!(
            house.try_in(&format!("osoba{n}"), "Zgaduję zgaduję", None).await,
            Err(AccountError::Throttled { .. })
        ) {
            held = Some(n);
            break;
        }
    }
    assert_eq!(held, Some(30));
}

fn code(secret: &str, step: i64) -> String {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0, 0u32);
    for letter in secret.bytes() {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        held = (held << 5) | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&bytes).unwrap();
    mac.update(&step.to_be_bytes());
    let sum = mac.finalize().into_bytes();
    let at = usize::from(sum[19] & 15);
    let number = u32::from_be_bytes(sum[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_good_once_and_a_recovery_code_too() {
    let Some(house) = house("totp").await else { return };
    house.person("ewa", None, &[]).await;
    let other = house.try_in("ewa", PASSWORD, None).await.unwrap();
    let asker = house.signed("ewa").await;
    let enrolment = house.store.begin_second_factor(&asker).await.unwrap();
    assert!(enrolment.uri.starts_with("otpauth://totp/Infostrada:ewa?secret="), "{}", enrolment.uri);
    // Begun is not on.
    house.try_in("ewa", PASSWORD, None).await.unwrap();
    let step = chrono::Utc::now().timestamp() / 30;
    assert!(matches!(house.store.confirm_second_factor(&asker, "000000x").await, Err(AccountError::WrongCode)));
    let recovery = house.store.confirm_second_factor(&asker, &code(&enrolment.secret, step)).await.unwrap();
    assert_eq!(recovery.len(), 8);
    assert!(house.store.asker_of_session(&other.secret).await.unwrap().is_none(), "it has not shown the factor");

    assert!(matches!(house.try_in("ewa", PASSWORD, None).await, Err(AccountError::CodeNeeded)));
    assert!(matches!(house.try_in("ewa", "nie to hasło wcale", Some("1")).await, Err(AccountError::WrongCredentials)));
    // Programs cannot show codes: they get passwords of their own.
    let for_program = |password| SignIn { login: "ewa", password, code: None, address: "10.1.1.7", agent: "QGIS" };
    assert!(matches!(house.store.asker_of_password(&for_program(PASSWORD)).await, Err(AccountError::CodeNeeded)));
    let wish = NewProgramPassword { name: "QGIS".into(), expires: None };
    let made = house.store.create_program_password(&asker, &wish).await.unwrap();
    let program = house.store.asker_of_password(&for_program(&made.secret)).await.unwrap();
    assert_eq!((program.person, program.must_change_password), (asker.person, false));

    let replayed = house.try_in("ewa", PASSWORD, Some(&code(&enrolment.secret, step))).await;
    assert!(matches!(replayed, Err(AccountError::WrongCode)), "the code of the confirmation is used up");

    // Two at once with one code: one gets in.
    let next = code(&enrolment.secret, step + 1);
    let (a, b) = tokio::join!(house.try_in("ewa", PASSWORD, Some(&next)), house.try_in("ewa", PASSWORD, Some(&next)));
    assert_eq!([a.is_ok(), b.is_ok()].iter().filter(|ok| **ok).count(), 1);

    house.try_in("ewa", PASSWORD, Some(&recovery[3].to_uppercase())).await.unwrap();
    assert!(matches!(house.try_in("ewa", PASSWORD, Some(&recovery[3])).await, Err(AccountError::WrongCode)));

    // Guessing codes with a known password is slowed down like any guessing.
    house.sql("delete from infostrada.sign_in_attempts").await;
    let mut last = None;
    for _ in 0..6 {
        last = house.try_in("ewa", PASSWORD, Some("12345")).await.err();
    }
    assert!(matches!(last, Some(AccountError::Throttled { .. })), "{last:?}");

    house.sql("delete from infostrada.sign_in_attempts; update infostrada.people set totp_last_step = null").await;
    let asker = {
        let now = code(&enrolment.secret, chrono::Utc::now().timestamp() / 30);
        let session = house.try_in("ewa", PASSWORD, Some(&now)).await.unwrap();
        house.store.asker_of_session(&session.secret).await.unwrap().unwrap()
    };
    let refused = house.store.drop_second_factor(&asker, "nie to hasło wcale", &recovery[0], "x").await;
    assert!(matches!(refused, Err(AccountError::WrongCredentials)));
    house.store.drop_second_factor(&asker, PASSWORD, &recovery[0], "x").await.unwrap();
    house.try_in("ewa", PASSWORD, None).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_end_when_they_should() {
    let Some(house) = house("sessions").await else { return };
    house.units().await;
    let ewa = house.person("ewa", Some("0414011"), &[("0414011", None, Role::Editor)]).await;
    let first = house.try_in("ewa", PASSWORD, None).await.unwrap();
    let second = house.try_in("ewa", PASSWORD, None).await.unwrap();
    let alive = async |secret: &str| house.store.asker_of_session(secret).await.unwrap();
    let asker = alive(&first.secret).await.unwrap();
    assert!(alive("zgadnięty").await.is_none() && alive("").await.is_none());

    house.store.end_session(&second.secret).await.unwrap();
    assert!(alive(&second.secret).await.is_none());

    // A changed password ends the others; weak and wrong ones change nothing.
    let third = house.try_in("ewa", PASSWORD, None).await.unwrap();
    let weak = house.store.change_password(&asker, PASSWORD, "Polska2024!Polska", "x").await;
    assert!(matches!(weak, Err(AccountError::Weak(_))));
    let wrong = house.store.change_password(&asker, "nie to hasło wcale", "most nad Drwęcą o świcie", "x").await;
    assert!(matches!(wrong, Err(AccountError::WrongCredentials)));
    house.store.change_password(&asker, PASSWORD, "most nad Drwęcą o świcie", "x").await.unwrap();
    assert!(alive(&first.secret).await.is_some() && alive(&third.secret).await.is_none());

    // Idle, expired, and of somebody whose account was closed, the database itself knows nobody.
    for stop in [
        "update infostrada.sessions set seen = now() - interval '3 hours'",
        "update infostrada.sessions set expires = now()",
        "update infostrada.people set disabled_at = now()",
        "update infostrada.people set one_time_until = now() + interval '1 day'",
    ] {
        house
            .sql("update infostrada.sessions set seen = now(), expires = now() + interval '1 day'; update infostrada.people set disabled_at = null, one_time_until = null")
            .await;
        let mut reading = house.store.as_asker(&asker, Scope::Personal).await.unwrap();
        assert_eq!(reading.seen_units("bdot500", "edit").await.unwrap(), ["0414011"]);
        sqlx::raw_sql(stop).execute(&house.raw).await.unwrap();
        assert_eq!(reading.seen_units("bdot500", "edit").await.unwrap(), [""; 0], "{stop}");
    }
    house.sql("update infostrada.people set disabled_at = now(), one_time_until = null").await;
    assert!(matches!(house.try_in("ewa", "most nad Drwęcą o świcie", None).await, Err(AccountError::WrongCredentials)));
    house.sql("update infostrada.people set disabled_at = null").await;

    // A one-time password opens nothing but its own change.
    let made = house.store.reset_password(By::House, ewa, false).await.unwrap();
    assert!(alive(&first.secret).await.is_none());
    let session = house.try_in("ewa", &made, None).await.unwrap();
    let asker = alive(&session.secret).await.unwrap();
    assert!(asker.must_change_password);
    let mut reading = house.store.as_asker(&asker, Scope::Official).await.unwrap();
    assert_eq!(reading.seen_units("bdot500", "internal").await.unwrap(), [""; 0]);
    reading.done().await.unwrap();
    house.store.change_password(&asker, &made, PASSWORD, "x").await.unwrap();
    assert!(!alive(&session.secret).await.unwrap().must_change_password);
    house.store.reset_password(By::House, ewa, false).await.unwrap();
    house.sql("update infostrada.people set one_time_until = now() - interval '1 second'").await;
    assert!(matches!(house.try_in("ewa", &made, None).await, Err(AccountError::WrongCredentials)));
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_that_leave_at_any_moment_leave_no_transaction_open() {
    let Some(house) = house("leaving").await else { return };
    house.units().await;
    let key = NewKey {
        unit: "psp-04".into(),
        name: "system dyspozytorski".into(),
        registers: None,
        area: None,
        purpose: "działania ratownicze".into(),
        expires: None,
    };
    for patience in 0..200 {
        // Looked at so many times and then dropped, as the handler of a request is whose client has gone.
        let mut asked = std::pin::pin!(house.store.create_key(By::House, &key));
        for _ in 0..patience % 20 {
            if poll_fn(|cx| std::task::Poll::Ready(asked.as_mut().poll(cx).is_ready())).await {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
    for _ in 0..100 {
        let (open,): (i64,) =
            sqlx::query_as("select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                .fetch_one(&house.raw)
                .await
                .unwrap();
        if open == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("a connection of the pool rests within a transaction that nobody will end");
}
