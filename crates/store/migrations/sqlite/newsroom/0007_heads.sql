-- Signed heads of the log of acts: how long it was, and the root of the tree over all of it.
CREATE TABLE heads (size INTEGER PRIMARY KEY, at BIGINT NOT NULL, root BLOB NOT NULL, signature BLOB NOT NULL);
