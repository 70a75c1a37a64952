//! A story's body as clean HTML for feeds and ninjs: WHATWG HTML elements that every feed reader keeps, absolute addresses,
//! no class, no script, nothing to load but our own pictures.

use crate::Hosts;
use crate::instant::rfc3339;
use crate::renditions;
use crate::xml::escape;
use newsroom::language::Direction;
use newsroom::story::Correction;
use pressed::card::Shown;
use pressed::page::{ArticlePage, Drawn, Run};

/// The whole story below its headline and standfirst: picture, body, corrections, sign-off.
pub fn story(page: &ArticlePage, hosts: &Hosts) -> String {
    let mut out = String::with_capacity(4096);
    story_to(&mut out, page, hosts);
    out
}

/// The same, behind what is written already. Every `>` but those of tags is escaped, so `]]>` stands nowhere in it.
pub(crate) fn story_to(out: &mut String, page: &ArticlePage, hosts: &Hosts) {
    let mut html = Html { out, hosts };
    // Feed readers take the direction of their own window, so a story that runs the other way has to say so.
    let turned = page.language.direction() == Direction::Rtl;
    if turned {
        html.raw("<div dir=\"rtl\" lang=\"");
        html.text(page.language.plain());
        html.raw("\">\n");
    }
    if let Some(shown) = &page.picture {
        html.figure(shown);
    }
    html.blocks(&page.body);
    page.corrections.iter().for_each(|c| html.correction(c));
    if let Some(line) = &page.sign_off {
        html.element("p", |html| html.text(line));
    }
    if turned {
        html.raw("</div>\n");
    }
}

/// The body alone.
pub fn body(blocks: &[Drawn], hosts: &Hosts) -> String {
    let mut out = String::with_capacity(4096);
    Html { out: &mut out, hosts }.blocks(blocks);
    out
}

struct Html<'a> {
    out: &'a mut String,
    hosts: &'a Hosts,
}

impl Html<'_> {
    fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn text(&mut self, text: &str) {
        escape(text, self.out);
    }

    fn element(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.inline(name, inside);
        self.raw("\n");
    }

    fn inline(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.out.extend(["<", name, ">"]);
        inside(self);
        self.out.extend(["</", name, ">"]);
    }

    fn lines(&mut self, name: &str, lines: &[Vec<Run>]) {
        for line in lines {
            self.element(name, |html| html.runs(line));
        }
    }

    fn blocks(&mut self, blocks: &[Drawn]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Drawn) {
        match block {
            Drawn::Paragraph { text } => self.element("p", |html| html.runs(text)),
            Drawn::Subheading { text } => self.element("h2", |html| html.runs(text)),
            Drawn::Quotation { text, attribution } => self.element("blockquote", |html| {
                html.lines("p", text);
                if let Some(who) = attribution {
                    html.element("p", |html| html.inline("cite", |html| html.runs(who)));
                }
            }),
            Drawn::List { ordered, items } => self.element(if *ordered { "ol" } else { "ul" }, |html| html.lines("li", items)),
            Drawn::Picture { shown } => self.figure(shown),
            Drawn::Related { card } => self.element("p", |html| html.link(&card.address, |html| html.text(&card.headline))),
            Drawn::Embed { provider, title, address } => self.element("p", |html| {
                html.link(address, |html| html.text(if title.is_empty() { address } else { title }));
                html.text(&format!(" ({provider})"));
            }),
            Drawn::Table { caption, head, rows } => self.element("table", |html| html.table(caption, head, rows)),
            Drawn::FactBox { title, text } => self.element("aside", |html| {
                html.element("h3", |html| html.text(title));
                html.lines("p", text);
            }),
        }
    }

    fn table(&mut self, caption: &str, head: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) {
        if !caption.is_empty() {
            self.element("caption", |html| html.text(caption));
        }
        if !head.is_empty() {
            self.element("thead", |html| html.element("tr", |html| html.lines("th", head)));
        }
        self.element("tbody", |html| rows.iter().for_each(|row| html.element("tr", |html| html.lines("td", row))));
    }

    /// A picture of which we hold the words alone is still told in words.
    fn figure(&mut self, shown: &Shown) {
        let file = renditions::for_feed(shown);
        let words = !(shown.caption.is_empty() && shown.credit.is_empty());
        if file.is_none() && !words {
            return;
        }
        self.element("figure", |html| {
            if let Some(file) = file {
                html.raw("<img src=\"");
                html.text(&html.hosts.file(&file.file));
                html.raw("\" alt=\"");
                html.text(&shown.alt);
                html.raw(&format!("\" width=\"{}\" height=\"{}\">\n", file.width, file.height));
            }
            if words {
                html.element("figcaption", |html| {
                    html.text(&shown.caption);
                    if !shown.credit.is_empty() {
                        html.raw(if shown.caption.is_empty() { "" } else { " " });
                        html.inline("small", |html| html.text(&shown.credit));
                    }
                });
            }
        });
    }

    fn correction(&mut self, correction: &Correction) {
        let at = rfc3339(correction.at);
        let day = at.split('T').next().unwrap_or(&at);
        self.element("p", |html| {
            html.raw(&format!("<time datetime=\"{at}\">{day}</time>: "));
            html.text(&correction.note);
        });
    }

    fn link(&mut self, address: &str, inside: impl FnOnce(&mut Self)) {
        self.raw("<a href=\"");
        self.text(&self.hosts.page(address));
        self.raw("\">");
        inside(self);
        self.raw("</a>");
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            match &run.address {
                Some(address) => self.link(address, |html| html.run(run)),
                None => self.run(run),
            }
        }
    }

    fn run(&mut self, run: &Run) {
        let marks = [(run.strong, "strong"), (run.emphasis, "em")];
        for (_, name) in marks.iter().filter(|(set, _)| *set) {
            self.out.extend(["<", name, ">"]);
        }
        match &run.language {
            Some(language) => {
                self.raw("<span lang=\"");
                self.text(language.as_str());
                self.raw("\">");
                self.text(&run.text);
                self.raw("</span>");
            }
            None => self.text(&run.text),
        }
        for (_, name) in marks.iter().rev().filter(|(set, _)| *set) {
            self.out.extend(["</", name, ">"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_nest_and_nothing_leaves_its_attribute() {
        let hosts = Hosts { site: "https://ostrel.example".into(), media: "https://media.ostrel.example".into() };
        let run = |text: &str, strong, address: Option<&str>| Run {
            text: text.into(),
            strong,
            emphasis: strong,
            language: newsroom::language::Language::try_from("de").ok().filter(|_| strong),
            address: address.map(str::to_owned),
            out: false,
        };
        let text = vec![run("<b>&", true, Some("/en/x/a-1")), run(" there", false, Some("https://e.example/\"onload=x"))];
        assert_eq!(
            body(&[Drawn::Paragraph { text }], &hosts),
            "<p><a href=\"https://ostrel.example/en/x/a-1\"><strong><em><span lang=\"de\">&lt;b&gt;&amp;</span></em></strong></a>\
             <a href=\"https://e.example/&quot;onload=x\"> there</a></p>\n"
        );
    }
}
