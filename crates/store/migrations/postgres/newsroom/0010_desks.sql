-- What desks work on: on which desk and stage a story is, until when, and by whom.
CREATE TABLE assignments (
    story BIGINT PRIMARY KEY REFERENCES stories (id),
    version BIGINT NOT NULL,
    desk TEXT NOT NULL,
    stage TEXT NOT NULL,
    due BIGINT,
    note TEXT NOT NULL
);
CREATE INDEX assignments_of_desk ON assignments (desk, stage);
CREATE INDEX assignments_due ON assignments (due, story) WHERE due IS NOT NULL;
CREATE TABLE assigned (story BIGINT NOT NULL REFERENCES stories (id), person BIGINT NOT NULL, PRIMARY KEY (story, person));
CREATE INDEX assigned_to ON assigned (person, story);

-- Filters that people keep for themselves.
CREATE TABLE saved_filters (id BIGINT PRIMARY KEY, person BIGINT NOT NULL, name TEXT NOT NULL, filter TEXT NOT NULL);
CREATE INDEX saved_filters_of ON saved_filters (person, id);
INSERT INTO counters (noun, next) VALUES ('saved filter', 1);

-- By what lists are sorted, and in which language the newest revision is. No language: its words are not in the search yet.
ALTER TABLE stories ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE stories ADD COLUMN language TEXT NOT NULL DEFAULT '';
UPDATE stories SET changed = (SELECT max(saved_at) FROM revisions WHERE story = stories.id);
CREATE INDEX stories_by_change ON stories (changed, id);
CREATE INDEX stories_in_state_by_change ON stories (state, changed, id);
CREATE INDEX stories_unread ON stories (id) WHERE language = '';

-- The words of the newest revisions, as `words.rs` takes them apart.
CREATE TABLE story_words (story BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);
CREATE INDEX story_words_found ON story_words USING gin (words);
