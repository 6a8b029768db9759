//! Reading the shell's figures.

use super::cpu_millis;

#[test]
fn user_and_system_are_added() {
    assert_eq!(cpu_millis("Finished\ncpu 12.345 6.789"), Some(19_134));
    assert_eq!(cpu_millis("cpu 0.001 0.000"), Some(1));
    assert_eq!(cpu_millis("real 1.0"), None);
}
