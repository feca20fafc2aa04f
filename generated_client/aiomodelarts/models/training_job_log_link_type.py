# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobLogLinkType`."""

from ..core.model import OpenStrEnum


class TrainingJobLogLinkType(OpenStrEnum):
    """What a link to a log does, show it in a browser (text/plain) or download it (application/octet-stream)."""

    TEXTPLAIN = "text/plain"
    APPLICATIONOCTET_STREAM = "application/octet-stream"
