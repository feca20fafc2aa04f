"""Conversion between JSON and models, and the base classes of generated models and enumerations."""
