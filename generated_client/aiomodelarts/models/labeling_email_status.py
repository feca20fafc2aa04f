# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `LabelingEmailStatus`."""

from ..core.codec.enumerations import OpenIntEnum


class LabelingEmailStatus(OpenIntEnum):
    """Delivery state of an email to a member."""

    NOT_SENT = 0
    WRONG_FORMAT = 1
    UNREACHABLE = 2
    SENT = 3
