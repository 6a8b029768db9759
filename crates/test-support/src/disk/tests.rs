//! What a small trace leaves on the disk.

use std::path::Path;

use super::{Did, Disk, read};

#[test]
fn the_disk_drops_what_was_not_synced_and_tears_the_last_piece() {
    let trace = r#"7 openat(AT_FDCWD<\x2f>, "\x2f\x64\x2f\x61", O_RDWR|O_CREAT, 0600) = 3<\x2f\x64\x2f\x61>
7 pwrite64(3<\x2f\x64\x2f\x61>, "\x41\x41", 2, 0) = 2
7 fsync(4<\x2f\x64>) = 0
7 fdatasync(3<\x2f\x64\x2f\x61> <unfinished ...>
8 write(1<\x2f\x74>, "\x6f\x6b", 2) = 2
7 <... fdatasync resumed>) = 0
7 pwrite64(3<\x2f\x64\x2f\x61>, "\x42\x42", 2, 1) = 2
"#;
    let did = read(trace);
    assert_eq!(did.iter().filter(|one| **one == Did::Answer(b"ok".to_vec())).count(), 1);
    let mut disk = Disk::new(Path::new("/d"));
    let crash = |disk: &Disk, roll: usize| disk.crash(&mut |end| roll.min(end - 1));
    let mut left = Vec::new();
    for one in &did {
        disk.take(one);
        left.push((crash(&disk, 0).remove("a"), crash(&disk, 3).remove("a")));
    }
    // The name is lost until its folder was synced, the bytes until they were themselves.
    assert_eq!(left[1].0, None);
    assert_eq!(left[2].0, Some(Vec::new()));
    assert_eq!(left[4], (Some(b"AA".to_vec()), Some(b"AA".to_vec())));
    assert_eq!(left[5].0, Some(b"AA".to_vec()), "what came after the sync");
    let whole = Did::Write { path: "/d/a".to_owned(), at: Some(0), bytes: vec![b'C'; 1024] };
    disk.take(&whole);
    let torn = disk.crash(&mut |end| match end {
        5 => 4,
        3 => 1,
        _ => 0,
    });
    assert_eq!(torn["a"], [b'C'; 512], "one sector of two");
}
