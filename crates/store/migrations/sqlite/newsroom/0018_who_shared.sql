-- Who shared a preview, as the log of acts names them: the link opens while they may still share it. Empty: from before it was kept.
ALTER TABLE previews ADD COLUMN maker TEXT NOT NULL DEFAULT '';
