"""Tables of the migration guides: the calls of other clients, and the calls of this client that replace them.

The calls of the other clients are facts in `facts/`. `pages` writes the tables into `docs/migration/`.
"""
