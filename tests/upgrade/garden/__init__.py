"""A nursery that recognizes flowers, as its code was written for version 0.1.0 of the client.

Lines that this version of the client breaks end with a comment: `breaks` if the types show it, `may break` if only a
name does. The test of this sample compares them with what `python -m aiomodelarts changes` reports.
"""
