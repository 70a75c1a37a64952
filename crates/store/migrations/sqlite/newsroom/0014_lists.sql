-- Lists are sorted by the last change. What is sorted by number alone serves none of them, and cost each publication and import three more places to write.
CREATE INDEX stories_of_edition_by_change ON stories (edition, changed, id);
DROP INDEX stories_of_edition;
DROP INDEX stories_in_state;
DROP INDEX stories_by_state;
