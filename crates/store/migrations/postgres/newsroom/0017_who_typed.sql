-- Who typed, as the log of acts names them: a name may be another's tomorrow. Empty: laid over, or from before it was kept.
ALTER TABLE cowriting ADD COLUMN who TEXT NOT NULL DEFAULT '';
