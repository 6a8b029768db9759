### Vārdi, kas lietoti daudzās lapās.

common-save = Saglabāt
