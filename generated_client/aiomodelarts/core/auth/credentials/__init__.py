"""Credentials: each way to prove who is calling."""
