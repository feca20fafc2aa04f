"""Soak test: many tasks under injected faults, with a check of each result against the faults that the task met."""
