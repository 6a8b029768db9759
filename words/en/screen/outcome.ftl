### outcome
