"""Load with faults: many tasks, each call checked against the faults that it met."""
