-- Who added a picture, as the log of acts names them; not known of what came over a wire, and of those from before there was a log.
ALTER TABLE pictures ADD COLUMN added_by TEXT;
UPDATE pictures SET added_by = (SELECT who FROM acts WHERE object = 'picture/' || pictures.id AND deed = 'add-picture' ORDER BY seq LIMIT 1);

-- What stories show in any of their revisions. Older stories are looked through when the store is opened, up to where the counter stands.
CREATE TABLE figures (picture BIGINT NOT NULL, story BIGINT NOT NULL, PRIMARY KEY (picture, story)) WITHOUT ROWID;
INSERT INTO counters (noun, next) VALUES ('figures', 0);
