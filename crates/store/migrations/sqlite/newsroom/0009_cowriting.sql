-- Writing together. What people type goes to the end of a log; what is before a snapshot is in it.
CREATE TABLE cowriting (
    story BIGINT NOT NULL REFERENCES stories (id),
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    -- Who typed it; empty: laid over from a revision.
    by TEXT NOT NULL,
    -- Compressed by zstd, with a checksum.
    change BLOB NOT NULL,
    PRIMARY KEY (story, seq)
);

CREATE TABLE cowriting_snapshots (
    story INTEGER PRIMARY KEY REFERENCES stories (id),
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    document BLOB NOT NULL
);

-- Which revision a story's log last became, and up to where. `base` is the document of that revision where it is not what the log makes up to there.
CREATE TABLE cowriting_checkpoints (
    story INTEGER PRIMARY KEY REFERENCES stories (id),
    revision BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    newest BIGINT NOT NULL,
    base BLOB
);
CREATE INDEX cowriting_unfinished ON cowriting_checkpoints (story) WHERE newest > seq;

-- Revisions that somebody gave a name.
CREATE TABLE revision_names (story BIGINT NOT NULL, number BIGINT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (story, number));
