//! The catalogue is whole, and every way of setting an option says what is wrong with it.

use super::*;
use std::collections::BTreeMap;
use std::path::Path;

fn flags(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

fn variables(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

fn file(text: &str) -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::write(dir.path().join(FILE_NAME), text).expect("written");
    let data = dir.path().display().to_string();
    (dir, data)
}

#[test]
fn defaults_alone_make_a_site() {
    let settings = read(&flags(&[("data", "/nowhere/site")]), []).expect("defaults are right");
    let ports = settings.config.listen.ports().expect("three ports");
    assert_eq!((ports.readers.port(), ports.newsroom.port(), ports.media.port()), (8080, 8081, 8082));
    assert_eq!(settings.config.page_memory, 96 << 20);
    assert!(settings.file.is_none());
    assert_eq!(settings.told.len(), CATALOGUE.len());
}

#[test]
fn one_port_serves_all_when_each_origin_has_a_name_of_its_own() {
    let shares = |more: &[(&str, &str)]| {
        let named = [("data", "/nowhere"), ("address", "https://news.example"), ("media_address", "https://files.news.example:444")];
        read(&flags(&[&named, more].concat()), []).expect("all right").config.listen.shares_one_port()
    };
    assert!(shares(&[("newsroom_address", "https://desk.news.example")]));
    assert!(!shares(&[]), "the newsroom has no name");
    assert!(!shares(&[("newsroom_address", "https://news.example:8081")]), "a name may not be shared");
    assert!(!shares(&[("newsroom_address", "https://News.Example")]), "nor written otherwise");
    assert!(!shares(&[("newsroom_address", "https://10.0.0.7")]), "an IP address is no name");
    assert!(!shares(&[("newsroom_address", "https://desk.news.example"), ("listen_newsroom", "127.0.0.1:8081")]), "a port was chosen");
}

#[test]
fn names_are_unique_and_told_in_sentences() {
    for (i, option) in CATALOGUE.iter().enumerate() {
        assert!(CATALOGUE[..i].iter().all(|o| o.name != option.name), "{} stands twice", option.name);
        assert!(option.about.ends_with('.') && option.about.starts_with(char::is_uppercase), "{}", option.name);
        assert!(!option.commands.is_empty(), "{}", option.name);
    }
}

#[test]
fn flags_win_over_variables_and_variables_over_the_file() {
    let (_dir, data) = file("threads = 2\nlisten = '127.0.0.1:7000'\nlog = 'warn'\nhost_names = ['a.example', 'b.example']");
    let settings = read(&flags(&[("data", &data), ("log", "debug")]), variables(&[("MASTHEAD_LISTEN", "localhost:9000"), ("MASTHEAD_LOG", "error")]));
    let settings = settings.expect("all right");
    let config = &settings.config;
    assert_eq!((config.threads, config.log.as_str()), (Some(2), "debug"));
    assert_eq!(config.listen.readers.map(|a| a.port()), Some(9000));
    assert_eq!(config.listen.names(), ["a.example", "b.example"]);
    let said = explain(&settings);
    assert!(said.contains("from the variable MASTHEAD_LISTEN") && said.contains("from the flag --log"), "{said}");
}

#[test]
fn what_nobody_knows_is_refused_with_a_suggestion() {
    let (_dir, data) = file("page_memry = 1");
    let wrong = |flags, variables: Vec<(String, String)>| read(&flags, variables).expect_err("refused");
    let said = wrong(flags(&[("data", &data)]), vec![]);
    assert!(said.contains("did you mean `page_memory`?"), "{said}");
    let said = wrong(flags(&[("data", "/nowhere")]), variables(&[("MASTHEAD_LISTN", "x")]));
    assert!(said.contains("did you mean `MASTHEAD_LISTEN`?"), "{said}");
}

#[test]
fn a_wrong_value_says_what_to_write_and_where_it_stands() {
    for (name, value, says) in [
        ("listen", "8080", "--listen: `8080` is not an address"),
        ("page_memory", "lots", "as in `96MiB`"),
        ("threads", "0", "from 1 to 1024"),
        ("log_format", "xml", "`text`, `json`"),
        ("address", "news.example", "as in `https://news.example`"),
        ("address", "https://news.example/path", "as in `https://news.example`"),
        ("media", "s3://bucket", "not built yet"),
        ("database", "mysql://x", "`postgres://USER:PASSWORD@HOST/NAME`"),
        ("host_names", "a b", "not a host name"),
        ("log", "info,=,", "not a log filter"),
        ("oidc_issuer", "id.news.example", "as in `https://id.news.example/realms/news`"),
        ("oidc_issuer", "http://id.news.example", "is not https"),
        ("oidc_issuer", "http://127.0.0.1.evil.example", "is not https"),
        ("oidc_issuer", "https://me@id.news.example", "as in `https://id.news.example"),
        ("oidc_issuer", "https://id.news.example/?x", "as in `https://id.news.example"),
        ("oidc_client_id", "two words", "as the provider gives it"),
        ("oidc_label", "  ", "as in `Ostrel ID`"),
    ] {
        let said = read(&flags(&[("data", "/nowhere"), (name, value)]), []).expect_err(name);
        assert!(said.contains(says), "{name}: {said}");
    }
    let (_dir, data) = file("listen = [1]");
    assert!(read(&flags(&[("data", &data)]), []).is_err_and(|e| e.contains("one value")));
    let (_dir, data) = file("listen = ");
    assert!(read(&flags(&[("data", &data)]), []).is_err_and(|e| e.contains("is not TOML")));
    assert!(read(&flags(&[("config", "/nowhere/x.toml")]), []).is_err_and(|e| e.contains("cannot read the options")));
}

#[test]
fn sizes_have_units() {
    for (text, bytes) in [("0", 0), ("96MiB", 96 << 20), ("1 GB", 1_000_000_000), ("10k", 10_240), ("7B", 7)] {
        let settings = read(&flags(&[("data", "/nowhere"), ("page_memory", text)]), []).expect(text);
        assert_eq!(settings.config.page_memory, bytes, "{text}");
    }
}

#[test]
fn paths_in_the_file_start_at_its_folder() {
    let (_dir, data) = file("theme = 'our-theme'");
    let settings = read(&flags(&[("data", &data)]), []).expect("all right");
    assert_eq!(settings.config.theme.as_deref(), Some(Path::new(&data).join("our-theme").as_path()));
}

#[test]
fn a_password_is_not_shown() {
    let url = "postgres://desk:s3cret@db.example/news";
    let said = explain(&read(&flags(&[("data", "/nowhere"), ("database", url)]), []).expect("all right"));
    assert!(!said.contains("s3cret") && said.contains("postgres://desk:***@db.example/news"), "{said}");
}

#[test]
fn a_provider_is_whole_or_none_and_its_secret_is_shown_nowhere() {
    let all = [("data", "/nowhere"), ("oidc_issuer", "https://id.news.example:8443/realms/news"), ("oidc_client_id", "desk"), ("oidc_client_secret", "s3cret")];
    let settings = read(&flags(&all), []).expect("all right");
    let provider = settings.config.oidc.provider().expect("whole").expect("one");
    assert_eq!((provider.client_secret.as_deref(), provider.label.as_str()), (Some("s3cret"), "id.news.example"));
    let said = format!("{} {:?}", explain(&settings), settings.config);
    assert!(!said.contains("s3cret") && said.contains("***"), "{said}");
    let wrong = read(&flags(&[("data", "/nowhere"), ("oidc_client_secret", "s3cret two")]), []).expect_err("refused");
    assert!(!wrong.contains("s3cret") && wrong.contains("--oidc-client-secret"), "{wrong}");
    for here in ["http://127.0.0.1:4000", "http://localhost:4000", "http://[::1]:4000/id"] {
        assert!(read(&flags(&[("data", "/nowhere"), ("oidc_issuer", here)]), []).is_ok(), "{here}");
    }
    assert!(read(&flags(&all[..1]), []).expect("read").config.oidc.provider().expect("none").is_none());
    assert!(read(&flags(&all[..2]), []).expect("read").config.oidc.provider().is_err_and(|e| e.contains("`oidc_client_id`")));
    let half = [("data", "/nowhere"), ("oidc_label", "Ostrel ID")];
    assert!(read(&flags(&half), []).expect("read").config.oidc.provider().is_err_and(|e| e.contains("`oidc_issuer`")));
}

#[test]
fn three_origins_stay_three() {
    let listen = |pairs: &[(&str, &str)]| {
        let mut all = vec![("data", "/nowhere")];
        all.extend_from_slice(pairs);
        read(&flags(&all), []).expect("read").config.listen
    };
    assert!(listen(&[("listen", "127.0.0.1:65534")]).ports().is_err_and(|e| e.contains("lower one")));
    assert!(listen(&[("listen_newsroom", "127.0.0.1:8080")]).ports().is_err_and(|e| e.contains("three different")));
    for (media, apart) in [("https://NEWS.example:443/", false), ("https://news.example:8443", true), ("https://files.news.example", true)] {
        let media = listen(&[("address", "https://news.example"), ("media_address", media)]).ports();
        assert_eq!(media.map(drop).is_err_and(|why| why.contains("`media_address` is the same as `address`")), !apart);
    }
    assert!(listen(&[("tls_key", "key.pem")]).tls().is_err());
    let any = listen(&[("listen", "0.0.0.0:0")]);
    let ports = any.ports().expect("free ones");
    assert_eq!((ports.newsroom.port(), ports.media.port()), (0, 0));
    assert_eq!(any.public_address(ports.readers), "http://127.0.0.1:0");
    let named = listen(&[("address", "https://news.example:8443/"), ("behind_https", "yes")]);
    assert_eq!((named.names(), named.is_https()), (vec!["news.example".to_owned()], true));
}
