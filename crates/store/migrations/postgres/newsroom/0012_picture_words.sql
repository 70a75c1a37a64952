-- The words of a picture as a search finds them; those of older ones are filled in when the store is opened.
ALTER TABLE pictures ADD COLUMN words TEXT;
