//! Cells that are merged: our tables have none, so what one covers beside and below itself stays, and is empty.

use newsroom::text::Text;

/// Nobody means more; whoever writes a million wants to fill the memory.
const MOST: usize = 50;

/// What `colspan` and `rowspan` say.
pub fn span(given: Option<&str>) -> usize {
    given.and_then(|given| given.trim().parse().ok()).unwrap_or(1).clamp(1, MOST)
}

#[derive(Default)]
pub struct Places {
    /// How many rows below are covered yet, by column.
    covered: Vec<usize>,
}

impl Places {
    /// A row as it stands: each cell with the columns and rows it takes, and an empty one where it is covered.
    pub fn row(&mut self, cells: Vec<(Text, usize, usize)>) -> Vec<Text> {
        let mut out = vec![];
        for (text, wide, high) in cells {
            self.pass(&mut out);
            self.covered.resize(self.covered.len().max(out.len() + wide), 0);
            self.covered[out.len()..out.len() + wide].fill(high - 1);
            out.push(text);
            out.resize_with(out.len() + wide - 1, Text::default);
        }
        self.pass(&mut out);
        out
    }

    fn pass(&mut self, out: &mut Vec<Text>) {
        while let Some(below) = self.covered.get_mut(out.len()).filter(|below| **below > 0) {
            *below -= 1;
            out.push(Text::default());
        }
    }
}
