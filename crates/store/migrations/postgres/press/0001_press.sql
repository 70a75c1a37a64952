-- The press log: what readers see. Times are milliseconds since 1970 in UTC.

CREATE TABLE press_steps (number BIGINT PRIMARY KEY, taken BIGINT NOT NULL);

-- One row: where the log stands. The last content change may be ahead of the last run, when it changed nothing for readers.
CREATE TABLE press_state (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    head BIGINT NOT NULL,
    last_change BIGINT NOT NULL
);
INSERT INTO press_state (one, head, last_change) VALUES (1, 0, 0);

-- `touched` is a JSON list of sources.
CREATE TABLE press_runs (number BIGINT PRIMARY KEY, at BIGINT NOT NULL, touched TEXT NOT NULL);

CREATE TABLE press_records (
    key TEXT NOT NULL,
    since BIGINT NOT NULL,
    run BIGINT NOT NULL,
    -- The record as JSON, compressed by zstd.
    record BYTEA NOT NULL,
    PRIMARY KEY (key, since, run)
);

-- Compressed by us already.
ALTER TABLE press_records ALTER COLUMN record SET STORAGE EXTERNAL;

-- A story's place in a list from `since` to `until`; without `until` it is there now.
CREATE TABLE press_lists (
    list TEXT NOT NULL,
    published BIGINT NOT NULL,
    story BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT
);
CREATE UNIQUE INDEX press_lists_in_order ON press_lists (list, published DESC, story DESC, since);
CREATE INDEX press_lists_of_story ON press_lists (story);

-- Days (counted from 1970, UTC) on which an edition published something that is still public.
CREATE TABLE press_days (
    edition TEXT NOT NULL,
    day BIGINT NOT NULL,
    stories BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (edition, day)
);
