"""Checks of the distributions before a release, run by `make package`."""
