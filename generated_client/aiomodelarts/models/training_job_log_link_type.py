# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobLogLinkType`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobLogLinkType(OpenStrEnum):
    """Whether a link displays the log in a browser (text/plain) or downloads it (application/octet-stream)."""

    TEXT_PLAIN = "text/plain"
    APPLICATION_OCTET_STREAM = "application/octet-stream"
