-- The content store. Times are milliseconds since 1970 in UTC; JSON is TEXT.

CREATE TABLE newsroom_steps (number BIGINT PRIMARY KEY, taken BIGINT NOT NULL);

CREATE TABLE counters (noun TEXT PRIMARY KEY, next BIGINT NOT NULL);

CREATE TABLE stories (
    id BIGINT PRIMARY KEY,
    edition TEXT NOT NULL,
    family BIGINT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    published_revision BIGINT,
    uri TEXT,
    embargo BIGINT,
    scheduled BIGINT,
    first_published BIGINT,
    last_published BIGINT,
    corrections TEXT NOT NULL,
    takedown TEXT,
    created BIGINT NOT NULL
);
-- Desk lists: newest number first, in an edition, in a state, or both.
CREATE INDEX stories_of_edition ON stories (edition, id);
CREATE INDEX stories_in_state ON stories (edition, state, id);
CREATE INDEX stories_by_state ON stories (state, id);
CREATE INDEX stories_of_family ON stories (family);
CREATE INDEX stories_due ON stories (scheduled) WHERE state = 'scheduled';
CREATE UNIQUE INDEX stories_by_uri ON stories (edition, uri) WHERE uri IS NOT NULL;

CREATE TABLE revisions (
    story BIGINT NOT NULL REFERENCES stories (id),
    number BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL,
    -- The content as JSON, compressed by zstd.
    content BYTEA NOT NULL,
    PRIMARY KEY (story, number)
);
-- Compressed by us already.
ALTER TABLE revisions ALTER COLUMN content SET STORAGE EXTERNAL;

-- What stories are filed under in their newest revision.
CREATE TABLE filings (concept BIGINT NOT NULL, story BIGINT NOT NULL, PRIMARY KEY (concept, story));

CREATE TABLE concepts (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    code TEXT UNIQUE,
    version BIGINT NOT NULL,
    concept TEXT NOT NULL
);
CREATE INDEX concepts_of_kind ON concepts (kind, id);

CREATE TABLE concept_names (
    kind TEXT NOT NULL,
    edition TEXT NOT NULL,
    name TEXT NOT NULL,
    concept BIGINT NOT NULL REFERENCES concepts (id),
    PRIMARY KEY (kind, edition, name, concept)
);
CREATE INDEX concept_names_of_concept ON concept_names (concept);

CREATE TABLE pictures (id BIGINT PRIMARY KEY, version BIGINT NOT NULL, picture TEXT NOT NULL);

-- Site, editions, fronts, topics in focus, channels.
CREATE TABLE settings (
    noun TEXT NOT NULL,
    code TEXT NOT NULL,
    version BIGINT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (noun, code)
);

CREATE TABLE tokens (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    -- SHA-256; the secret itself is nowhere.
    hash BYTEA NOT NULL UNIQUE,
    created BIGINT NOT NULL,
    revoked BIGINT
);

CREATE TABLE imported (
    uri TEXT PRIMARY KEY,
    story BIGINT NOT NULL,
    version TEXT NOT NULL,
    version_created BIGINT NOT NULL
);

-- The outbox for the press.
CREATE TABLE changes (number BIGINT PRIMARY KEY, noun TEXT NOT NULL, name TEXT NOT NULL, since BIGINT);
