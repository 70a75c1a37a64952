-- Links to previews that were shared: one story, for at most three days.
CREATE TABLE previews (
    id TEXT PRIMARY KEY,
    story BIGINT NOT NULL REFERENCES stories (id),
    -- The text it shows; the newest if none is named.
    revision BIGINT,
    shown_at BIGINT,
    -- SHA-256; the secret itself is nowhere.
    hash BYTEA NOT NULL UNIQUE,
    shared_by TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    revoked BIGINT
);
CREATE INDEX previews_of_story ON previews (story, created);
