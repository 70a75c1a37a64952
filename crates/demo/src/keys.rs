//! Keys: what a `.story` file calls another story or a picture, before either has its number.

use newsroom::StoryId;
use newsroom::picture::Figure;

/// What stands behind a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<T> {
    Here(T),
    /// It exists and is not shown this time: a film where no film can be made.
    LeftOut,
    Nowhere,
}

/// Who knows the numbers behind the keys of one edition.
pub trait Keys {
    fn story(&self, key: &str) -> Found<StoryId>;
    fn picture(&self, key: &str) -> Option<Figure>;
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use newsroom::PictureId;

    /// Knows the story `here` and the picture `harbour` by the number 7.
    pub(crate) struct Some7;

    impl Keys for Some7 {
        fn story(&self, key: &str) -> Found<StoryId> {
            match key {
                "here" => Found::Here(StoryId(7)),
                "left-out" => Found::LeftOut,
                _ => Found::Nowhere,
            }
        }

        fn picture(&self, key: &str) -> Option<Figure> {
            (key == "harbour").then(|| Figure::of(PictureId(7)))
        }
    }
}
