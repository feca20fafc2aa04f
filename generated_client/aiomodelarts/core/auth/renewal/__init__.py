"""Renewal: tokens and keys that are fetched once, renewed in time and kept on disk."""
