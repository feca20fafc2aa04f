# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerCategory`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerCategory(OpenStrEnum):
    """What a server belongs to. HPS: a super node; SPOD: a whole rack; SERVER: nothing, it is a single server."""

    SPOD = "SPOD"
    SERVER = "SERVER"
    HPS = "HPS"
