"""Scripting: the failures and outcomes that tests plan, and the calls that they check."""
