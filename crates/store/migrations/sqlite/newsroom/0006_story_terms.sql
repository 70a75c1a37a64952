-- By which clock an embargo or schedule was set, and the text a story was translated from, as JSON.
ALTER TABLE stories ADD COLUMN embargo_as TEXT;
ALTER TABLE stories ADD COLUMN scheduled_as TEXT;
ALTER TABLE stories ADD COLUMN translated_from TEXT;
