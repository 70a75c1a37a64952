//! Writing together: contents become documents and come back, several people change them, and nobody loses a word.

mod bounds;
mod contents;
mod hostile;
mod identity;
mod javascript;
mod merging;
mod peers;
mod tolerance;
mod waiting;
