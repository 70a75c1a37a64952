//! People: coming in by the command line and by a link, and the log of what was done.

use crate::house::{House, masthead, run};
use serde_json::json;
use std::io::Write;
use std::process::Stdio;

#[test]
fn the_first_admin_comes_in_by_a_link_from_the_command_line() {
    let house = House::new();
    let (status, link, said) = run(&["user", "add", "ada@ostrel.example", "--role", "admin", "--name", "Ada Morel", "--data", &house.data()]);
    assert_eq!(status, 0, "{said}");
    let secret = link.trim().rsplit("/#/invitation/").next().expect("a secret").to_owned();
    let path = format!("/api/v1/invitations/{secret}/acceptance");
    let come = house.ask("POST", &path, None, Some(&json!({ "name": "Ada Morel", "language": "en", "password": "quiet harbour lamps" })));
    assert_eq!((come.status, come.json()["stage"].as_str()), (200, Some("enrol")), "a second factor is asked for: {}", come.body);
    assert!(come.header("set-cookie").is_some_and(|cookie| cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict")));
    let (_, list, _) = run(&["user", "list", "--data", &house.data()]);
    assert!(list.contains("ada@ostrel.example") && list.contains("admin"), "{list}");
    let (_, ended, _) = run(&["user", "end-sessions", "ada@ostrel.example", "--data", &house.data()]);
    assert!(ended.contains("ended 1 session of Ada Morel"), "{ended}");
}

#[test]
fn a_password_is_read_from_standard_input_and_a_weak_one_refused() {
    let house = House::closed();
    let data = house.data();
    let add = |password: &str| {
        let arguments =
            ["user", "add", "jon@ostrel.example", "--role", "reporter", "--edition", "en", "--name", "Jon Weil", "--password-stdin", "--data", &data];
        let mut child = masthead().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
        child.stdin.take().expect("its input").write_all(password.as_bytes()).expect("written");
        child.wait_with_output().expect("it ends")
    };
    assert!(!add("password1234\n").status.success());
    let done = add("copper kettle north\n");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(String::from_utf8_lossy(&done.stdout).contains("reporter of edition en"));
}

#[test]
fn an_act_that_cannot_be_read_is_named() {
    let house = House::closed();
    let (status, _, said) = run(&["audit", "head", "--data", &house.data()]);
    assert_eq!(status, 0, "{said}");
    let file = house.path("site").join("newsroom.db");
    let mut bytes = std::fs::read(&file).expect("the database");
    let deed = b"create-token";
    let found: Vec<usize> = bytes.windows(deed.len()).enumerate().filter(|(_, w)| w == deed).map(|(at, _)| at).collect();
    assert!(!found.is_empty());
    found.into_iter().for_each(|at| bytes[at] = b'k');
    std::fs::write(&file, bytes).expect("written");
    let (status, out, said) = run(&["audit", "verify", "--data", &house.data()]);
    assert!(status == 1 && out.contains(" cannot be read: nobody can `kreate-token`"), "{out}{said}");
    assert!(!out.contains("is missing"), "{out}");
}

#[test]
fn the_log_is_signed_and_verified() {
    let house = House::closed();
    let (status, head, said) = run(&["audit", "head", "--data", &house.data()]);
    assert_eq!(status, 0, "{said}");
    let file = house.path("head");
    std::fs::write(&file, &head).expect("written");
    let kept = file.display().to_string();
    let (status, out, said) = run(&["audit", "verify", "--head", &kept, "--data", &house.data()]);
    assert_eq!(status, 0, "{out}{said}");
    let longer = head.replacen("\"size\":", "\"size\":9", 1);
    std::fs::write(&file, longer).expect("written");
    let (status, out, _) = run(&["audit", "verify", "--head", &kept, "--data", &house.data()]);
    assert!(status == 1 && out.contains("not signed"), "{out}");
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(house.path("site").join("audit.key")).expect("a key").permissions());
        assert_eq!(mode & 0o777, 0o600, "the key is for the house alone");
    }
}
