//! What somebody wrote for an option, and the forms it may have. Each refusal says what would be right.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

pub struct Given<'a> {
    pub text: &'a str,
    /// Where relative paths start: the working folder, or that of the file the option stands in.
    pub base: &'a Path,
}

impl Given<'_> {
    pub fn path(&self) -> Result<PathBuf, String> {
        if self.text.is_empty() || self.text.contains('\0') {
            return Err("is empty; write a path".to_owned());
        }
        Ok(self.base.join(self.text))
    }

    /// `IP:PORT`, or `localhost:PORT`.
    pub fn address(&self) -> Result<SocketAddr, String> {
        let spelled = match self.text.strip_prefix("localhost:") {
            Some(port) => format!("127.0.0.1:{port}"),
            None => self.text.to_owned(),
        };
        spelled.parse().map_err(|_| "is not an address; write an IP and a port, as in `127.0.0.1:8080`, `0.0.0.0:80` or `[::1]:8080`".to_owned())
    }

    /// Addresses of machines, parted by commas.
    pub fn addresses(&self) -> Result<Vec<IpAddr>, String> {
        let parted = self.text.split(',').map(str::trim).filter(|text| !text.is_empty());
        parted.map(|text| text.parse().map_err(|_| format!("holds `{text}`, which is no IP address; write as in `10.0.0.1,10.0.0.2`"))).collect()
    }

    /// Bytes, with a unit or without.
    pub fn size(&self) -> Result<u64, String> {
        let wrong = || "is not a size; write a number and a unit, as in `96MiB`, `1GB` or `0`".to_owned();
        let text = self.text.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (number, unit) = text.split_at(digits);
        let factor: u64 = match unit.trim().to_ascii_lowercase().as_str() {
            "" | "b" => 1,
            "kb" => 1_000,
            "k" | "kib" => 1 << 10,
            "mb" => 1_000_000,
            "m" | "mib" => 1 << 20,
            "gb" => 1_000_000_000,
            "g" | "gib" => 1 << 30,
            _ => return Err(wrong()),
        };
        number.parse::<u64>().ok().and_then(|n| n.checked_mul(factor)).ok_or_else(wrong)
    }

    pub fn number(&self, least: i64, most: i64) -> Result<i64, String> {
        let number = self.text.replace('_', "").parse::<i64>().ok();
        number.filter(|n| (least..=most).contains(n)).ok_or_else(|| format!("is not a number from {least} to {most}"))
    }

    pub fn switch(&self) -> Result<bool, String> {
        match self.text {
            "yes" | "true" | "on" | "1" => Ok(true),
            "no" | "false" | "off" | "0" => Ok(false),
            _ => Err("is neither `yes` nor `no`".to_owned()),
        }
    }

    pub fn one_of<'v>(&self, values: &[&'v str]) -> Result<&'v str, String> {
        values.iter().copied().find(|v| *v == self.text).ok_or_else(|| format!("is not one of `{}`", values.join("`, `")))
    }

    /// Host names, parted by commas.
    pub fn names(&self) -> Result<Vec<String>, String> {
        let names: Vec<String> = self.text.split(',').map(|n| n.trim().to_owned()).filter(|n| !n.is_empty()).collect();
        match names.iter().find(|n| !is_host(n)) {
            Some(wrong) => Err(format!("holds `{wrong}`, which is not a host name; write names alone, as in `news.example,www.news.example`")),
            None => Ok(names),
        }
    }

    /// The scheme, host and port of a site, with nothing after them.
    pub fn origin(&self) -> Result<String, String> {
        let wrong = || "is not the address of a site; write scheme and host, and a port if need be, as in `https://news.example`".to_owned();
        let text = self.text.trim_end_matches('/');
        let (scheme, rest) = text.split_once("://").ok_or_else(wrong)?;
        if !matches!(scheme, "http" | "https") {
            return Err(wrong());
        }
        let (host, port) = split_port(rest).ok_or_else(wrong)?;
        let right = is_host(host) && port.is_none_or(|p| p.parse::<u16>().is_ok());
        if right { Ok(text.to_owned()) } else { Err(wrong()) }
    }

    /// The address an identity provider names itself by, which may have a path. What goes to it and comes from it travels over https, but on this machine itself.
    pub fn issuer(&self) -> Result<String, String> {
        let wrong =
            || "is not the address of an identity provider; write it as the provider names its issuer, as in `https://id.news.example/realms/news`".to_owned();
        let (scheme, rest) = self.text.split_once("://").ok_or_else(wrong)?;
        let (place, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = split_port(place).ok_or_else(wrong)?;
        let plain = path.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '?' | '#'));
        if !is_host(host) || port.is_some_and(|p| p.parse::<u16>().is_err()) || !plain {
            return Err(wrong());
        }
        let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        match scheme {
            "https" => Ok(self.text.to_owned()),
            "http" if is_here => Ok(self.text.to_owned()),
            "http" => {
                Err("is not https, over which passwords and people's names must travel; write `https://…` (http is for a provider on this machine itself)"
                    .to_owned())
            }
            _ => Err(wrong()),
        }
    }

    /// A name that machines go by.
    pub fn word(&self) -> Result<String, String> {
        let right = !self.text.is_empty() && self.text.chars().all(|c| !c.is_control() && !c.is_whitespace());
        if right { Ok(self.text.to_owned()) } else { Err("is empty or has spaces; write it as the provider gives it".to_owned()) }
    }

    /// A name that people read.
    pub fn label(&self) -> Result<String, String> {
        let text = self.text.trim();
        let right = (1..=60).contains(&text.chars().count()) && !text.chars().any(char::is_control);
        if right { Ok(text.to_owned()) } else { Err("is not a name to show; write one to 60 characters, as in `Ostrel ID`".to_owned()) }
    }

    /// `None` for the data folder's own SQLite.
    pub fn database(&self) -> Result<Option<String>, String> {
        match self.text {
            "sqlite" | "sqlite:" => Ok(None),
            url if url.starts_with("postgres://") || url.starts_with("postgresql://") => Ok(Some(url.to_owned())),
            url if url.starts_with("sqlite:") => Err("names a file; SQLite is always in the data folder, so set `data` and write `sqlite:` here".to_owned()),
            _ => Err("is not a database; write `sqlite:` or `postgres://USER:PASSWORD@HOST/NAME`".to_owned()),
        }
    }

    pub fn media(&self) -> Result<PathBuf, String> {
        if self.text.starts_with("s3:") {
            return Err("asks for S3, which is not built yet; name a folder".to_owned());
        }
        self.path()
    }

    pub fn filter(&self) -> Result<String, String> {
        match tracing_subscriber::EnvFilter::try_new(self.text) {
            Ok(_) if !self.text.trim().is_empty() => Ok(self.text.to_owned()),
            _ => Err("is not a log filter; write `info`, or as in `warn,desk=debug`".to_owned()),
        }
    }
}

fn split_port(rest: &str) -> Option<(&str, Option<&str>)> {
    if let Some(bracketed) = rest.strip_prefix('[') {
        let (host, after) = bracketed.split_once(']')?;
        return if after.is_empty() { Some((host, None)) } else { Some((host, Some(after.strip_prefix(':')?))) };
    }
    Some(rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port))))
}

fn is_host(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let named = !name.is_empty() && name.len() <= 253 && name.chars().all(plain) && !name.starts_with(['-', '.']) && !name.contains("..");
    named || name.parse::<std::net::Ipv6Addr>().is_ok()
}
