"""Spec: contracts of operations, replies in the format of each API family, and bounded parsing."""
