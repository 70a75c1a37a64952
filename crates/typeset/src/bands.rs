//! The bands of a front: containers as they lie on the page, side by side where they belong together.

use newsroom::front::Role;
use pressed::frame::Filled;
use serde::Serialize;

#[derive(Debug, Serialize)]
#[serde(tag = "band", rename_all = "kebab-case")]
pub enum Band<'a> {
    TopStory {
        container: &'a Filled,
    },
    Live {
        container: &'a Filled,
    },
    Row {
        container: &'a Filled,
    },
    /// A ranked list, beside a row where one stands before it.
    Latest {
        container: &'a Filled,
        beside: Option<&'a Filled>,
    },
    Regions {
        containers: Vec<&'a Filled>,
    },
}

/// In page order. Regions stand together where the first of them does.
pub fn bands(containers: &[Filled]) -> Vec<Band<'_>> {
    let mut out: Vec<Band<'_>> = vec![];
    for container in containers {
        match container.role {
            Role::TopStory => out.push(Band::TopStory { container }),
            Role::Live => out.push(Band::Live { container }),
            Role::Row => out.push(Band::Row { container }),
            Role::Latest => {
                let beside = match out.last() {
                    Some(Band::Row { container }) if container.cards.len() <= 4 => Some(*container),
                    _ => None,
                };
                if beside.is_some() {
                    out.pop();
                }
                out.push(Band::Latest { container, beside });
            }
            Role::Region => match out.iter_mut().find_map(|band| if let Band::Regions { containers } = band { Some(containers) } else { None }) {
                Some(regions) => regions.push(container),
                None => out.push(Band::Regions { containers: vec![container] }),
            },
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_stand_together_and_a_ranking_stands_beside_its_row() {
        let filled = |key: &str, role: Role| Filled { key: key.into(), role, title: None, more: None, cards: vec![] };
        let containers = [
            filled("top", Role::TopStory),
            filled("row", Role::Row),
            filled("new", Role::Latest),
            filled("asia", Role::Region),
            filled("africa", Role::Region),
        ];
        let bands = bands(&containers);
        assert!(matches!(&bands[1], Band::Latest { beside: Some(row), .. } if row.key == "row"));
        assert!(matches!(&bands[2], Band::Regions { containers } if containers.len() == 2));
        assert_eq!(bands.len(), 3);
    }
}
