### Words that many pages share.

common-save = Save
