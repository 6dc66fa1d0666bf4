//! Nobody sees what is not theirs: the permission matrix, planted values on every route, hostile requests, and what can be
//! guessed from the difference between answers. One house for all tests; `INFOSTRADA_HOSTILE=10000` asks for more of them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod borders;
mod browser;
mod conditions;
mod data;
mod hostile;
mod house;
mod log;
mod matrix;
mod matrix_more;
mod planted;
mod routes;
mod sampler;
mod table;

use house::House;
use std::pin::Pin;
use std::sync::Arc;

type Running = Pin<Box<dyn Future<Output = ()> + Send>>;
type Test = (&'static str, fn(Arc<House>) -> Running);

macro_rules! tests {
    ($($module:ident :: $name:ident),* $(,)?) => {
        [$((stringify!($name), (|house| Box::pin($module::$name(house))) as fn(Arc<House>) -> Running)),*]
    };
}

/// In this order: reading first, then what changes the house.
const TESTS: &[Test] = &tests![
    planted::every_route_of_the_application_is_walked,
    planted::planted_values_are_seen_by_those_of_the_table_and_by_nobody_else,
    matrix::anonymous_tiles_hold_no_attribute_that_is_not_public,
    matrix::a_question_for_a_hidden_attribute_is_refused_and_not_answered_empty,
    matrix::a_filter_on_a_hidden_attribute_is_no_oracle,
    matrix::an_entry_of_another_unit_is_not_there_in_internal_registers_and_forbidden_in_public_ones,
    matrix::a_box_around_septic_tanks_finds_nothing_for_the_public,
    matrix::history_hides_personal_values_of_old_versions_and_attachments_follow_their_own_class,
    matrix::the_feed_and_webhooks_apply_the_rights_of_the_receiver,
    matrix_more::errors_and_logs_hold_no_personal_values,
    matrix_more::the_author_does_not_approve_and_what_was_edited_after_submission_is_not_approved,
    matrix_more::an_expired_agreement_shows_nothing_any_more,
    matrix_more::time_travel_does_not_bring_back_what_was_withdrawn,
    matrix_more::the_cache_of_tiles_does_not_hand_one_audience_what_another_saw,
    matrix_more::a_header_that_names_a_unit_is_ignored,
    matrix_more::a_wfs_knows_no_attribute_that_is_not_public,
    matrix_more::the_search_box_finds_no_value_that_is_not_public,
    matrix_more::not_built_yet_statistics_are_absent,
    borders::entries_of_others_are_neither_read_nor_taken_through_drafts,
    borders::ended_entries_of_others_are_no_way_in_either,
    borders::a_name_in_the_namespace_of_another_unit_is_not_free,
    borders::changesets_people_and_attachments_of_others_do_not_exist,
    borders::personal_values_in_drafts_are_read_where_the_right_holds_and_journalled,
    borders::long_words_of_a_changeset_are_refused_and_not_a_fault_of_the_house,
    conditions::a_hidden_attribute_is_refused_in_conditions_as_one_that_does_not_exist,
    conditions::conditions_and_order_reach_what_the_asker_reads_and_no_further,
    conditions::a_sorted_list_is_paged_without_gaps_and_holds_internal_entries,
    hostile::hostile_requests_are_answered_without_accident_or_leak,
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let wanted = arguments.iter().find(|a| !a.starts_with('-'));
    let chosen: Vec<&Test> =
        TESTS.iter().filter(|(name, _)| wanted.is_none_or(|w| name.contains(w.as_str()))).collect();
    if arguments.iter().any(|a| a == "--list") {
        chosen.iter().for_each(|(name, _)| println!("{name}: test"));
        return;
    }
    let log = log::Log::install();
    let complaints = log.clone();
    let usual = std::panic::take_hook();
    let told = log.clone();
    std::panic::set_hook(Box::new(move |info| {
        usual(info);
        println!("{}", told.complaints());
    }));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(3).enable_all().build().unwrap();
    let failed = runtime.block_on(async {
        let Some(house) = house::build(log).await else { return Vec::new() };
        println!("\nrunning {} tests", chosen.len());
        let mut failed = Vec::new();
        for (name, test) in chosen {
            let begun = std::time::Instant::now();
            let ok = tokio::spawn(test(Arc::clone(&house))).await.is_ok();
            println!("test {name} ... {} ({:.1} s)", if ok { "ok" } else { "FAILED" }, begun.elapsed().as_secs_f32());
            if !ok {
                failed.push(*name);
            }
        }
        house.end().await;
        failed
    });
    if !failed.is_empty() {
        println!("\nthe log complains:\n{}", complaints.complaints());
    }
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    if !failed.is_empty() {
        println!("\nfailed: {failed:#?}");
        std::process::exit(1);
    }
}
