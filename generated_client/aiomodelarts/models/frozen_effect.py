# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `FrozenEffect`."""

from ..core.codec.enumerations import OpenIntEnum


class FrozenEffect(OpenIntEnum):
    """What a frozen resource allows: it can be deleted (1) or not (2)."""

    RELEASABLE = 1
    NOT_RELEASABLE = 2
