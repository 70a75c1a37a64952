-- Whom the house's identity provider knows by which subject. The subject opens the door, whatever becomes of addresses.
CREATE TABLE provider_links (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person BIGINT NOT NULL REFERENCES people (id),
    linked BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject),
    -- Nobody's account is opened by two.
    UNIQUE (person, issuer)
);
