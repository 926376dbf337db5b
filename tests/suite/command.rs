//! The command line, run as a person runs it.

use std::process::{Command, Output};

fn run(arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let directory = tempfile::tempdir().expect("a directory");
    Command::new(env!("CARGO_BIN_EXE_human-rights-cities"))
        .args(arguments)
        .env("HRC_DATA_DIR", directory.path())
        .envs(settings.iter().copied())
        .output()
        .expect("the program")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn a_wrong_setting_stops_the_start_with_one_line_that_names_it() {
    for (setting, value, more) in [
        ("HRC_LISTEN", "here", vec![]),
        ("HRC_BASE_URL", "http://example.org", vec![]),
        ("HRC_BASE_URL", "https://example.org/path", vec![]),
        ("HRC_TIMEZONE", "Mars/Olympus", vec![]),
        ("HRC_CAMPAIGN_END", "never", vec![]),
        ("HRC_TRUSTED_PROXIES", "proxy.example", vec![]),
        ("HRC_FORMS_LIMIT", "many", vec![]),
        ("HRC_SECRETARIAT_LOCALE", "ko", vec![]),
        ("HRC_LOG", "loud", vec![]),
        ("HRC_MAIL_FROM", "nobody", vec![]),
        ("HRC_MAIL_FROM", "", vec![("HRC_SMTP_URL", "smtp://mail.example")]),
        (
            "HRC_SMTP_URL",
            "ftp://user:s3cr3t@mail.example",
            vec![("HRC_MAIL_FROM", "a@example.org"), ("HRC_SECRETARIAT_EMAIL", "b@example.org")],
        ),
    ] {
        let mut settings = more;
        if !value.is_empty() {
            settings.push((setting, value));
        }
        let output = run(&["serve", "--ops-listen", "127.0.0.1:0"], &settings);
        let error = text(&output.stderr);
        assert!(!output.status.success(), "{setting}");
        assert_eq!(error.lines().count(), 1, "{error}");
        assert!(error.contains(setting), "{error}");
        assert!(!error.contains("s3cr3t"), "{error}");
    }
}

#[test]
fn help_lists_every_setting_and_no_secret() {
    let secret = "smtp://user:s3cr3t@mail.example";
    let help = text(&run(&["--help"], &[("HRC_SMTP_URL", secret)]).stdout);
    for setting in [
        "HRC_LISTEN",
        "HRC_BASE_URL",
        "HRC_DATA_DIR",
        "HRC_SMTP_URL",
        "HRC_MAIL_FROM",
        "HRC_SECRETARIAT_EMAIL",
        "HRC_SECRETARIAT_LOCALE",
        "HRC_TIMEZONE",
        "SSL_CERT_FILE",
        "HRC_OPS_LISTEN",
        "HRC_LOG",
        "HRC_CAMPAIGN_END",
        "HRC_TRUSTED_PROXIES",
        "HRC_FORMS_LIMIT",
        "HRC_LINKS_LIMIT",
    ] {
        assert!(help.contains(setting), "{setting}");
    }
    assert!(!help.contains("s3cr3t"));
}

#[test]
fn the_limits_have_the_defaults_that_the_manual_says() {
    let help = text(&run(&["--help"], &[]).stdout);
    let manual = std::fs::read_to_string("docs/operating.md").expect("the manual");
    for setting in ["HRC_FORMS_LIMIT", "HRC_LINKS_LIMIT"] {
        let (_, said) = help.split_once(&format!("[env: {setting}=]")).expect("the setting");
        let default = said.split("[default: ").nth(1).and_then(|it| it.split(']').next());
        let row = format!("| `{setting}` | {} ", default.expect("a default"));
        assert!(manual.contains(&row), "{row}");
    }
}

#[test]
fn doctor_says_what_is_wrong_and_exits_so() {
    let output = run(&["doctor", "--json"], &[]);
    assert!(!output.status.success(), "a fresh site has no administrator");
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let wrong: Vec<&str> = findings
        .as_array()
        .expect("a list")
        .iter()
        .filter(|finding| finding["ok"] == false)
        .filter_map(|finding| finding["check"].as_str())
        .collect();
    assert_eq!(wrong, ["administrator"]);
}

#[test]
fn accounts_that_are_not_there_are_said_so() {
    for verb in ["disable", "reset"] {
        let output = run(&["admin", verb, "--email", "nobody@example.org"], &[]);
        assert!(!output.status.success());
        assert!(text(&output.stderr).contains("nobody@example.org"));
    }
}
