//! What is kept for other programs: tokens, requests made once, cursors of hooks.

use journal::{HookId, TokenId};
use store::{HookCursor, Once, Store, TokenUse};

use crate::support::{AT, later};

pub(crate) fn tokens_are_found_by_their_hash(store: &Store) {
    let [one, two] = [1, 2].map(|id| TokenUse { token: TokenId(id), used: None });
    store.put_token(&[1; 32], &one).unwrap();
    store.put_token(&[2; 32], &TokenUse { used: Some(AT), ..two }).unwrap();
    assert_eq!(store.token(&[1; 32]).unwrap(), Some(one));
    assert_eq!(store.tokens_used().unwrap(), [(TokenId(2), AT)].into());
    store.drop_token(TokenId(1)).unwrap();
    assert_eq!(store.token(&[1; 32]).unwrap(), None);
    assert!(store.token(&[2; 32]).unwrap().is_some());
}

pub(crate) fn a_request_is_begun_once(store: &Store) {
    let once = |input, until| Once { input: [input; 32], done: false, until: later(until) };
    let begin = |once: &Once, now| store.begin_once("k", once, later(now), later(60)).unwrap();
    let first = once(1, 2);
    assert_eq!(begin(&first, 0), None);
    assert_eq!(begin(&once(1, 3), 1), Some(first), "it is under way");
    assert_eq!(begin(&once(2, 9), 5), Some(first), "another input");
    assert_eq!(begin(&once(1, 9), 5), None, "whoever had it fell silent");
    let done = Once { done: true, ..once(1, 9) };
    store.end_once("k", &done, later(60)).unwrap();
    assert_eq!(begin(&once(1, 40), 30), Some(done));
    assert_eq!(begin(&once(2, 70), 60), None, "its time is over");
    store.drop_once("k").unwrap();
    assert_eq!(begin(&once(3, 70), 60), None);
    assert_eq!(store.sweep(later(60)).unwrap(), 1);
}

pub(crate) fn a_cursor_is_moved_by_one(store: &Store) {
    let (hook, part) = (HookId(1), 7);
    let start = store.hook_cursor(hook, part).unwrap();
    assert_eq!(start.value, HookCursor::default());
    let to = |number| HookCursor { number, ..HookCursor::default() };
    let moved = store.move_hook_cursor(hook, part, &start, to(3)).unwrap().unwrap();
    assert_eq!(store.move_hook_cursor(hook, part, &start, to(9)).unwrap(), None);
    assert!(store.move_hook_cursor(hook, part, &moved, to(4)).unwrap().is_some());
    store.move_hook_cursor(HookId(12), part, &start, to(1)).unwrap().unwrap();
    assert_eq!(store.hook_cursors().unwrap()[&(hook, part)], to(4));
    store.put_hook_secret(hook, &[5; 32]).unwrap();
    assert_eq!(store.hook_secret(hook).unwrap(), Some([5; 32]));
    store.drop_hook(hook).unwrap();
    assert_eq!(store.hook_secret(hook).unwrap(), None);
    assert_eq!(store.hook_cursors().unwrap().len(), 1);
}
