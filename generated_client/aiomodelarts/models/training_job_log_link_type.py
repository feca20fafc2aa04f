# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobLogLinkType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobLogLinkType(OpenStrEnum):
    """Whether a link displays the log in a browser (text/plain) or downloads it (application/octet-stream)."""

    TEXT_PLAIN = "text/plain"
    APPLICATION_OCTET_STREAM = "application/octet-stream"


TrainingJobLogLinkTypeValue: TypeAlias = Literal["text/plain", "application/octet-stream"]
"""Value of a listed member of `TrainingJobLogLinkType`, which arguments accept as well."""
