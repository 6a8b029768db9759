//! A desk on a PostgreSQL to which the words go encrypted.

use std::path::Path;

use crate::harness::{Desk, Done};

#[test]
fn a_desk_is_worked_at_over_tls_and_only_with_the_server_that_was_named() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let Some((schema, certificate)) =
        test_support::postgres::encrypted(folder, "auricle_encrypted")
    else {
        return;
    };
    let desk = Desk::with_customers();
    let (there, key) = (schema.url.as_str(), desk.path("data/desk.key").display().to_string());
    let here = desk.path("data/auricle.db").display().to_string();
    let with = |certificates: &Path, args: &[&str]| {
        let mut command = desk.command(args);
        command.env("SSL_CERT_FILE", certificates).env_remove("SSL_CERT_DIR");
        Done::of(command.output().expect("auricle runs"))
    };
    let trusting = |args: &[&str]| with(&certificate, args);

    let copied = trusting(&["copy", "--from", &here, "--to", there, "--key", &key]);
    assert_eq!(copied.code, 0, "{copied:?}");
    let find = |url: &str| trusting(&["find", "kalnina", "--db", url, "--key", &key, "--json"]);
    let full = there.replace("sslmode=require", "sslmode=verify-full");
    for url in [there, &full] {
        let found = find(url);
        assert_eq!(found.json()["customers"][0]["name"], "Ilze Kalniņa", "{found:?}");
    }

    // The server takes nothing in clear, and Auricle sends nothing in clear unless it is told to.
    let in_clear = find(&there.replace("sslmode=require", "sslmode=disable"));
    let other_name = find(&there.replace("localhost", "127.0.0.1"));
    let line = ["find", "kalnina", "--db", there, "--key", &key, "--json"];
    let (untrusted, nobody) = (desk.run(&line), with(Path::new("/no/such.pem"), &line));
    for (refused, why) in [
        (in_clear, "no encryption"),
        (other_name, "not valid for name"),
        (untrusted, "invalid peer certificate"),
        (nobody, "this machine trusts nobody"),
    ] {
        assert_eq!(refused.code, 3, "{refused:?}");
        assert!(refused.json()["causes"].to_string().contains(why), "{refused:?}");
    }
}
