# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStopType`."""

from ..core.model import OpenStrEnum


class NotebookStopType(OpenStrEnum):
    """What makes an instance stop by itself: timing when its time is over, idle when nobody uses it. Lower case in
    requests; answers have upper case too.
    """

    TIMING = "timing"
    IDLE = "idle"
    ANSWERED_TIMING = "TIMING"
