-- What a token began is its own by its id: by its name it was anybody's who gave that name to another.
UPDATE begun SET who = 'token/' || (
    SELECT t.id FROM tokens t JOIN stories s ON s.id = begun.story
    WHERE 'token/' || t.name = begun.who AND t.created <= s.created ORDER BY t.created DESC LIMIT 1
)
WHERE who LIKE 'token/%' AND EXISTS (
    SELECT 1 FROM tokens t JOIN stories s ON s.id = begun.story WHERE 'token/' || t.name = begun.who AND t.created <= s.created
);
