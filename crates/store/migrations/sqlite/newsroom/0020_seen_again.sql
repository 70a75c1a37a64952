-- What readers have had is no draft, and not on the spike: off the schedule it once became one, which nobody could take down.
UPDATE stories SET state = 'unpublished', version = version + 1 WHERE state IN ('draft', 'spiked') AND first_published IS NOT NULL;
