//! Reading what node says of itself.

use super::node_major;

#[test]
fn the_first_figure_counts() {
    assert_eq!(node_major("v18.20.4\n"), Some(18));
    assert_eq!(node_major("v24"), Some(24));
    assert_eq!(node_major("node 24"), None);
}
