"""Commands of `python -m aiomodelarts.testing`, one per module."""
