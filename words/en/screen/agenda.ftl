### agenda
