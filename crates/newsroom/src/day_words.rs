//! Words for days that are right only on the day they were written: "today", and names of weekdays once a week has passed.

use crate::language::Language;

/// A language's words for the days around today, and its weekdays. Words are compared whole and in small letters, but in Chinese, which
/// has no spaces, wherever they stand.
struct Days {
    language: &'static str,
    around: &'static [&'static str],
    week: &'static [&'static str],
}

#[rustfmt::skip]
const DAYS: [Days; 8] = [
    Days { language: "en", around: &["today", "tonight", "tomorrow", "yesterday"], week: &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] },
    Days { language: "de", around: &["heute", "gestern", "übermorgen", "vorgestern"], week: &["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"] },
    Days { language: "es", around: &["hoy", "ayer", "anteayer"], week: &["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"] },
    Days { language: "fr", around: &["aujourd’hui", "aujourd'hui", "demain", "hier"], week: &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] },
    Days { language: "ar", around: &["اليوم", "غدا", "غدًا", "أمس"], week: &["الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"] },
    Days { language: "ru", around: &["сегодня", "завтра", "вчера"], week: &["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"] },
    Days { language: "zh", around: &["今天", "今日", "明天", "昨天", "昨日"], week: &["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "周一", "周二", "周三", "周四", "周五", "周六", "周日"] },
    Days { language: "hi", around: &["आज"], week: &["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"] },
];

/// A weekday's name means another day once so many have passed.
const A_WEEK: i32 = 6;

/// The first word for a day that no longer means it `passed` days after it was written.
pub fn stale(text: &str, language: &Language, passed: i32) -> Option<String> {
    let days = DAYS.iter().find(|days| days.language == language.primary()).filter(|_| passed != 0)?;
    let week = if passed.abs() >= A_WEEK { days.week } else { &[] };
    let mut words = days.around.iter().chain(week);
    if language.primary() == "zh" {
        return words.find(|word| text.contains(**word)).map(|word| (*word).to_owned());
    }
    let apart = |c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '\u{0900}'..='\u{097F}' | '\u{064B}'..='\u{0652}'));
    let bare = |word: &str| word.to_lowercase().trim_end_matches("’s").trim_end_matches("'s").to_owned();
    let mut said = text.split(apart).map(bare);
    said.find(|word| words.clone().any(|known| known == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_language_of_the_table() {
        for (tag, text, passed, word) in [
            ("en", "Friday’s vote is today.", 1, Some("today")),
            ("en", "The vote is on Friday.", 1, None),
            ("en", "The vote is on Friday.", 7, Some("friday")),
            ("en", "Friday’s vote.", 7, Some("friday")),
            ("en", "Todayish.", 7, None),
            ("en", "The vote is today.", 0, None),
            ("de", "Er kommt HEUTE.", 1, Some("heute")),
            ("fr", "C’est aujourd’hui.", 1, Some("aujourd’hui")),
            ("ar", "يصوتون اليوم.", -1, Some("اليوم")),
            ("ru", "Голосование завтра", 2, Some("завтра")),
            ("zh-Hans", "他们今天投票", 1, Some("今天")),
            ("hi", "वे आज मतदान करेंगे", 1, Some("आज")),
            ("pt", "Eles votam hoje.", 1, None),
        ] {
            assert_eq!(stale(text, &Language::try_from(tag).expect("a tag"), passed).as_deref(), word, "{tag}: {text}");
        }
    }
}
