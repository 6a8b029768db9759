//! Lists of cores.

use super::listed;

#[test]
fn a_list_of_cores_is_read_as_the_kernel_writes_it() {
    assert_eq!(listed("0-1,4"), Some(vec![0, 1, 4]));
    assert_eq!(listed("3"), Some(vec![3]));
    assert_eq!(listed("none"), None);
}
