-- 0 once the story was unpublished: readers no longer have the file by that record. Who shows what is looked through anew when the log is opened.
ALTER TABLE press_files ADD COLUMN shown BIGINT NOT NULL DEFAULT 1;
UPDATE press_files SET shown = 0;
UPDATE press_state SET filed = 0;
