"""The command line `modelarts`. Requires the extra `cli`.

Commands are made from the OpenAPI document of the package when they are called. Nothing here is generated.
"""
