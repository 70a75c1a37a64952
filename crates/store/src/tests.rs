//! The conformance suite: what a store must do, by noun, on both engines. PostgreSQL is tried when `TEST_DATABASE_URL` is set.

mod archive;
mod blobs;
mod caretaker;
mod changes;
mod concepts;
mod cowriting;
mod damage;
mod days;
mod fixture;
mod forget;
mod full;
mod lent;
mod lists;
mod people;
mod previews;
mod records;
mod settings;
mod stories;
mod whole;
mod writing;

/// Runs each test of each noun in a house of its own on one engine.
macro_rules! conformance {
    ($engine:ident) => {
        mod $engine {
            conformance!(@ $engine stories a_story_comes_back_as_it_went numbers_count_up_and_never_come_twice a_stale_write_changes_nothing desk_lists_are_narrowed_and_paged lists_are_of_desks_and_people_and_words
                what_is_due_is_found_by_the_clock a_family_is_found one_uri_is_one_story_of_an_edition revisions_are_kept_whole filings_follow_the_newest_revision);
            conformance!(@ $engine concepts a_concept_is_found_by_number_code_and_name a_stale_concept_is_not_written pictures_are_kept_and_versioned older_pictures_are_found_too
                pictures_know_who_added_them_and_what_shows_them
                a_concept_knows_what_names_it_and_goes_for_good);
            conformance!(@ $engine settings a_setting_is_written_over_the_version_seen fronts_focus_channels_editions_and_site_are_apart tokens_are_found_by_hash_until_revoked
                a_draft_stands_beside_its_front_and_launches_are_kept);
            conformance!(@ $engine changes the_outbox_counts_without_gaps import_marks_are_replaced work_that_fails_leaves_no_change_behind whoever_waits_is_told_of_changes);
            conformance!(@ $engine writing a_piece_that_fails_harms_no_other a_panic_harms_no_other work_is_finished_when_the_caller_goes_away many_writers_lose_no_update
                nothing_is_written_after_closing a_reader_sees_one_moment);
            conformance!(@ $engine whole a_second_init_is_refused a_missing_store_is_said_to_be_missing a_newer_store_is_refused a_store_opens_again_with_all_it_held
                an_older_store_learns_whose_its_stories_and_pictures_are);
            conformance!(@ $engine records a_record_reads_now_and_at_an_instant before_its_first_version_only_a_story_is_none equal_since_is_replaced_by_the_newer_run
                several_stories_come_in_the_order_asked what_changes_nothing_makes_no_run a_run_brings_along_what_is_newest only_one_presser_wins runs_are_read_in_order a_backdated_version_does_not_become_the_newest
                a_large_batch_is_one_run);
            conformance!(@ $engine lists lists_are_newest_first_and_sliced a_list_reads_as_it_stood a_place_left_at_once_was_never_there two_versions_in_one_batch_leave_their_places
                ties_are_ordered_by_number concepts_are_known_by_the_lists_that_hold_a_story);
            conformance!(@ $engine cowriting what_is_typed_comes_back_in_order a_snapshot_stands_for_what_was_before_it whom_comments_name_finds_the_story);
            conformance!(@ $engine days days_follow_the_lists days_are_counted_in_utc_also_before_1970);
            conformance!(@ $engine forget an_unpublished_story_has_never_been a_takedown_leaves_its_notice_alone files_go_with_the_last_that_showed_them forgetting_twice_is_one_run a_forgotten_story_can_come_back);
            conformance!(@ $engine damage a_damaged_record_is_an_error_not_a_page another_things_record_is_noticed);
            conformance!(@ $engine people a_subject_is_one_persons_and_a_person_has_one_an_issuer);
            conformance!(@ $engine previews links_are_found_by_hash_and_revoked_where_they_belong);
            conformance!(@ $engine archive any_history_reads_as_the_plain_model_says);
            conformance!(@ $engine caretaker a_sound_house_has_no_complaints media_that_hold_something_else_are_complained_of damage_and_loss_are_complained_of);
        }
    };
    (@ $engine:ident $noun:ident $($test:ident)*) => {
        mod $noun {
            $(
                #[test]
                fn $test() {
                    crate::tests::fixture::run(crate::tests::fixture::$engine, crate::tests::$noun::$test);
                }
            )*
        }
    };
}

conformance!(sqlite);
conformance!(postgres);
