//! Quotations keep their marks in plain text, where no indent and no colour tells that someone else is speaking.

use scraper::ElementRef;

/// The marks of a language (CLDR's first choice).
pub fn marks(language: &str) -> (&'static str, &'static str) {
    match language.split('-').next().unwrap_or(language) {
        "de" | "cs" | "sk" | "bg" => ("„", "“"),
        "fr" => ("«\u{a0}", "\u{a0}»"),
        "es" | "ru" | "ar" | "fa" | "uk" | "pt" | "it" | "el" => ("«", "»"),
        "ja" => ("「", "」"),
        "pl" | "ro" | "hu" => ("„", "”"),
        _ => ("“", "”"),
    }
}

/// A block quotation that is being read.
pub struct Quoted<'a> {
    marks: (&'static str, &'static str),
    state: State,
    /// The last part that is quoted; who said it comes after.
    last: ElementRef<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Before,
    Inside,
    /// Over, or its editor has set the marks already.
    Done,
}

impl<'a> Quoted<'a> {
    pub fn of(element: ElementRef<'a>, language: &str) -> Quoted<'a> {
        let marked = element.text().flat_map(str::chars).find(|c| !c.is_whitespace()).is_some_and(|c| "“”„‟«»‹›‘’‚\"'「『《〈〝".contains(c));
        let last = element.child_elements().filter(|child| !names_the_speaker(*child)).last();
        Quoted { marks: marks(language), state: if marked { State::Done } else { State::Before }, last: last.unwrap_or(element) }
    }

    /// The opening mark, before the first word.
    pub fn begin(&mut self) -> Option<&'static str> {
        (self.state == State::Before).then(|| {
            self.state = State::Inside;
            self.marks.0
        })
    }

    /// The closing mark, once.
    pub fn end(&mut self) -> Option<&'static str> {
        let inside = self.state == State::Inside;
        self.state = State::Done;
        inside.then_some(self.marks.1)
    }

    /// Whether the quoted words end with this element's end.
    pub fn ends_with(&self, element: ElementRef<'_>) -> bool {
        self.state == State::Inside && element.id() == self.last.id()
    }

    /// Whether they end because the speaker is named now.
    pub fn ends_before(&self, element: ElementRef<'_>) -> bool {
        self.state == State::Inside && names_the_speaker(element)
    }
}

/// `cite` and `footer`, and a paragraph with nothing but one of these.
fn names_the_speaker(element: ElementRef<'_>) -> bool {
    let names = |e: ElementRef<'_>| matches!(e.value().name(), "cite" | "footer" | "figcaption");
    names(element)
        || (element.child_elements().next().is_some_and(names) && element.children().filter_map(|c| c.value().as_text()).all(|t| t.trim().is_empty()))
}
