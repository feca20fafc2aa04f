"""Measurements; each compares with something else in the same run, so that ratios and not seconds count."""
