-- How much is open in a text that is being written, so that no document is read to count it. Not known of older logs until their next checkpoint.
ALTER TABLE cowriting_checkpoints ADD COLUMN suggestions BIGINT;
ALTER TABLE cowriting_checkpoints ADD COLUMN comments BIGINT;
