"""Benchmarks. Each compares with a reference in the same run, so that ratios do not depend on the machine."""
