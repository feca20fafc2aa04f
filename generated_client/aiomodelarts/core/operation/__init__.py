"""Descriptions of the API's operations, and encoding of the arguments of a call."""
