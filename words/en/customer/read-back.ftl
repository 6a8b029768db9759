### read-back
