//! What every engine must do, run for memory, SQLite and PostgreSQL; and what only a database on
//! disk, or only a server, can be asked.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

mod backup;
mod desk;
mod disk;
mod documents;
mod erasing;
mod feed;
mod files;
mod finding;
mod merging;
mod postgres;
mod programs;
mod queue;
mod sealing;
mod support;
mod tampering;
mod turns;

/// Runs each story on every engine.
macro_rules! conform {
    ($($module:ident: $($story:ident),* $(,)?;)*) => {
        mod on_memory {
            $(mod $module {$(
                #[test]
                fn $story() {
                    crate::$module::$story(&crate::support::memory());
                }
            )*})*
        }
        mod on_postgres {
            $(mod $module {$(
                #[test]
                fn $story() {
                    let name = concat!("on_", stringify!($module), "_", stringify!($story));
                    if let Some(store) = crate::support::postgres(name) {
                        crate::$module::$story(&store);
                    }
                }
            )*})*
        }
        mod on_sqlite {
            $(mod $module {$(
                #[test]
                fn $story() {
                    let name = concat!(stringify!($module), "_", stringify!($story));
                    crate::$module::$story(&crate::support::sqlite(name));
                }
            )*})*
        }
    };
}

conform! {
    files: a_file_is_loaded_as_it_was_appended,
        an_append_needs_the_version_it_was_decided_on,
        a_repeat_is_answered_as_the_first_was,
        the_same_key_with_other_input_is_refused,
        a_number_belongs_to_one_file,
        a_group_is_written_whole_or_not_at_all,
        reads_ask_for_grants,
        history_hides_other_clients,
        snapshots_equal_a_whole_fold,
        misuse_is_said;
    finding: names_are_found_by_the_start_of_words,
        somebody_with_two_common_names_is_found,
        numbers_are_found,
        grants_hide_hits,
        a_crowd_of_other_clients_hides_nobody,
        numbers_hide_no_name,
        words_go_when_names_change,
        open_debts_are_listed,
        agenda_and_talks_follow_the_file;
    queue: ready_files_come_by_rank,
        one_of_two_claimers_wins,
        a_claim_expires_and_its_fence_is_old,
        a_tied_file_is_its_owners_until_then,
        a_talk_keeps_its_claim_though_nothing_is_left,
        files_are_woken_when_due,
        news_of_data_wakes_those_that_wait,
        a_placing_at_an_old_version_is_left_out;
    desk: users_and_clients_fold,
        small_things_are_kept,
        failures_are_counted,
        large_files_are_kept_in_pieces,
        a_whole_store_verifies_and_rebuilds,
        a_store_is_copied;
    feed: it_tells_of_what_grew_while_it_is_kept,
        appends_at_once_are_numbered_without_a_gap,
        what_is_told_asks_for_grants;
    programs: tokens_are_found_by_their_hash,
        a_request_is_begun_once,
        a_cursor_is_moved_by_one;
    documents: a_document_is_read_as_it_was_attached,
        a_document_comes_with_its_own_bytes,
        a_joined_files_documents_are_reached,
        documents_move_with_the_desk,
        an_erased_files_documents_are_gone;
    erasing: an_erased_file_is_gone_and_still_verifies,
        what_comes_while_erasing_is_refused,
        writers_leave_nothing_behind;
    merging: merged_files_are_loaded_as_one,
        files_merged_within_each_other_are_one,
        a_merged_number_moves_and_comes_back,
        all_files_of_a_person_are_erased_together,
        who_has_parted_outlives_the_other,
        who_is_parting_is_not_erased_with_the_other,
        nobody_is_erased_unlisted,
        a_file_may_be_merged_again;
    sealing: a_day_is_sealed_once_and_found_again,
        two_days_sealed_at_once_are_found_again,
        a_file_of_roots_must_be_the_desks,
        a_copy_keeps_its_seals;
    turns: a_turn_is_one_servers_until_it_ends;
    backup: a_backup_comes_back,
        who_was_erased_since_does_not_come_back,
        who_was_one_with_an_erased_person_is_named,
        what_was_sealed_after_the_backup_is_told_from_what_was_taken;
}
