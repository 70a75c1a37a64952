-- Whom the open comments of a story name, as of its last checkpoint.
CREATE TABLE mentioned (story BIGINT NOT NULL REFERENCES stories (id), person BIGINT NOT NULL, PRIMARY KEY (story, person));
CREATE INDEX mentioned_in ON mentioned (person, story);
