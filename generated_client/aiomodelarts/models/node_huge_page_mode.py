# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeHugePageMode`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeHugePageMode(OpenStrEnum):
    """Use of huge memory pages: always, never, or as programs request (madvise)."""

    ALWAYS = "always"
    MADVISE = "madvise"
    NEVER = "never"
