//! Writing together: a story's text as a document that several people change at once (Yjs), and the way between it and a revision's content.
//! Pure: it knows no socket, no database and no clock.
