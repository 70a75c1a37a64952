//! The names of nodes and marks. They are a contract with the editor in the browser (`web/studio/src/editor`), which has the same list as its schema.

pub(crate) const PARAGRAPH: &str = "paragraph";
pub(crate) const SUBHEADING: &str = "subheading";
pub(crate) const QUOTATION: &str = "quotation";
pub(crate) const QUOTE_LINE: &str = "quote_line";
pub(crate) const ATTRIBUTION: &str = "attribution";
pub(crate) const BULLET_LIST: &str = "bullet_list";
pub(crate) const ORDERED_LIST: &str = "ordered_list";
pub(crate) const LIST_ITEM: &str = "list_item";
pub(crate) const PICTURE: &str = "picture";
pub(crate) const RELATED: &str = "related";
pub(crate) const EMBED: &str = "embed";
pub(crate) const TABLE: &str = "table";
pub(crate) const TABLE_CAPTION: &str = "table_caption";
pub(crate) const TABLE_HEAD: &str = "table_head";
pub(crate) const TABLE_ROW: &str = "table_row";
pub(crate) const TABLE_CELL: &str = "table_cell";
pub(crate) const FACT_BOX: &str = "fact_box";
pub(crate) const FACT_TITLE: &str = "fact_title";
pub(crate) const FACT_LINE: &str = "fact_line";

pub(crate) const STRONG: &str = "strong";
pub(crate) const EMPHASIS: &str = "emphasis";
pub(crate) const LINK: &str = "link";
pub(crate) const LANGUAGE: &str = "language";
pub(crate) const COMMENT: &str = "comment";
pub(crate) const INSERTION: &str = "insertion";
pub(crate) const DELETION: &str = "deletion";

/// Marks that a content keeps.
pub(crate) const KEPT: [&str; 4] = [STRONG, EMPHASIS, LINK, LANGUAGE];

/// The mark's name in a formatting attribute: one that may overlap itself is written `comment--` and eight signs of a hash.
pub(crate) fn mark(attribute: &str) -> &str {
    match attribute.rsplit_once("--") {
        Some((name, hash)) if hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(&b)) => name,
        _ => attribute,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_mark_that_may_overlap_is_known_by_its_name() {
        assert_eq!(super::mark("comment--AbC+/9=="), "comment");
        assert_eq!(super::mark("strong"), "strong");
        assert_eq!(super::mark("comment--short"), "comment--short");
    }
}
