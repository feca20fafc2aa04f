"""Commands: the command line of aiomodelarts.testing, one command a module."""
