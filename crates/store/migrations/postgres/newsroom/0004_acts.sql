-- What was done, when, by whom and to what. Rows are only ever added; each carries the hash of all before it.
CREATE TABLE acts (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    name TEXT NOT NULL,
    deed TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous BYTEA NOT NULL,
    hash BYTEA NOT NULL
);
CREATE INDEX acts_of ON acts (object, seq);
CREATE INDEX acts_by ON acts (who, seq);
