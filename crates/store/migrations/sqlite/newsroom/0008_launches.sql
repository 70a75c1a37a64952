-- What was brought before readers on each edition's front, and by whom. The layout is JSON, compressed by zstd.
CREATE TABLE launches (
    edition TEXT NOT NULL,
    number BIGINT NOT NULL,
    launched BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    changes BIGINT NOT NULL,
    layout BLOB NOT NULL,
    PRIMARY KEY (edition, number)
);
