-- Who works here. The person is JSON; what they open doors with is kept apart from who they are.
CREATE TABLE people (id INTEGER PRIMARY KEY, version BIGINT NOT NULL, email TEXT NOT NULL UNIQUE, person TEXT NOT NULL);
INSERT INTO counters (noun, next) VALUES ('person', 1);

CREATE TABLE keyrings (
    person BIGINT PRIMARY KEY REFERENCES people (id),
    -- What their devices know them by, and who vouches for them elsewhere.
    handle BLOB NOT NULL UNIQUE,
    keyring TEXT NOT NULL
);

-- Of secrets only the SHA-256 is kept.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    person BIGINT NOT NULL REFERENCES people (id),
    -- How far the door is open: `enrol` or `whole`.
    stage TEXT NOT NULL,
    begun BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    proved BIGINT NOT NULL,
    device TEXT NOT NULL
);
CREATE INDEX sessions_of ON sessions (person);

CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    expires BIGINT NOT NULL,
    used BIGINT,
    invitation TEXT NOT NULL
);

CREATE TABLE devices (hash BLOB PRIMARY KEY, person BIGINT NOT NULL REFERENCES people (id), known BIGINT NOT NULL);
CREATE INDEX devices_of ON devices (person);

-- What a token may do where, as JSON; of older ones the role holds for the whole house. And who made it, whose own grants bound it.
ALTER TABLE tokens ADD COLUMN grants TEXT;
ALTER TABLE tokens ADD COLUMN maker BIGINT;
