"""State: the state of the fake, its snapshots, state file and seeds, and plans of states over time."""
