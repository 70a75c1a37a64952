-- Which files of the media folder readers have been shown, and by which records: at any instant, so nothing is taken out when a record changes.
CREATE TABLE press_files (file TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (file, key));
CREATE INDEX press_files_of ON press_files (key);

-- Whether the records from before this table are in it: 1 when they are.
ALTER TABLE press_state ADD COLUMN filed BIGINT NOT NULL DEFAULT 0;
