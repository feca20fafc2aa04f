"""Spec: what each operation takes and returns, replies in the shape of its API family, and bounded parsing."""
