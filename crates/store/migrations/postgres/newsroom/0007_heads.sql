-- Signed heads of the log of acts: how long it was, and the root of the tree over all of it.
CREATE TABLE heads (size BIGINT PRIMARY KEY, at BIGINT NOT NULL, root BYTEA NOT NULL, signature BYTEA NOT NULL);
