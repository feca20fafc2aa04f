"""Credentials: the supported ways to authenticate."""
