//! Where the reading site and its media are reached: every absolute address we print begins with one of these.

#[derive(Debug, Clone)]
pub struct Hosts {
    /// Absolute address of the reading site, without a slash at the end: `https://ostrel.example`.
    pub site: String,
    /// Absolute address of the media host, without a slash at the end.
    pub media: String,
}

impl Hosts {
    /// A page of the reading site; addresses that are absolute already stay as they are.
    pub fn page(&self, address: &str) -> String {
        if address.starts_with('/') { format!("{}{address}", self.site) } else { address.to_owned() }
    }

    /// A file of the media store: pictures, sound, film.
    pub fn file(&self, name: &str) -> String {
        format!("{}/media/{name}", self.media)
    }
}
