"""State: what the fake keeps, as snapshot, in an SQLite file and from seeds; plans of states over time."""
