-- Who began a story: `person/3`, or `token/NAME`. Not kept for what comes over a wire.
CREATE TABLE begun (story BIGINT PRIMARY KEY REFERENCES stories (id), who TEXT NOT NULL);
CREATE INDEX begun_by ON begun (who, story);

-- Only those who may do more with what is their own than with the rest need to be known of older stories.
INSERT INTO begun (story, who)
    SELECT story, 'token/' || saved_by FROM revisions
    WHERE number = 1 AND saved_by IN (SELECT name FROM tokens WHERE role IN ('contributor', 'reporter'));
