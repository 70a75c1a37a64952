//! Raised and lowered signs in running text, which has no form for either: signs of their own stand for them.

const SIGNS: [(&str, &str); 2] = [("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"), ("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")];

/// The text raised (`sup`) or lowered (`sub`), or `None` where a sign of it cannot be.
pub fn shifted(name: &str, text: &str) -> Option<String> {
    let (plain, signs) = SIGNS[usize::from(name == "sub")];
    text.chars().map(|c| if c.is_whitespace() { Some(c) } else { plain.chars().position(|p| p == c).and_then(|at| signs.chars().nth(at)) }).collect()
}

/// Whether it means something else beside the line than in it: `10⁶` is not `106`, but `5th` is a fifth.
pub fn matters(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}
