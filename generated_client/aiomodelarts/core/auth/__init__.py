"""Ways to prove who is calling."""
