# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class SampleStatus(OpenStrEnum):
    """Labeling state of a sample. Only the first two values have been observed in responses. The others are
    documented.
    """

    UN_ANNOTATION = "UN_ANNOTATION"
    MANUAL_ANNOTATION = "MANUAL_ANNOTATION"
    LABELED = "__ALL__"
    UNLABELED = "__NONE__"
    UNCHECKED = "__UNCHECK__"
    ACCEPTED = "__ACCEPTED__"
    REJECTED = "__REJECTED__"
    UNREVIEWED = "__UNREVIEWED__"
    REVIEWED = "__REVIEWED__"
    SAMPLED = "__WORKFORCE_SAMPLED__"
    SAMPLED_UNCHECKED = "__WORKFORCE_SAMPLED_UNCHECK__"
    SAMPLED_CHECKED = "__WORKFORCE_SAMPLED_CHECKED__"
    SAMPLED_ACCEPTED = "__WORKFORCE_SAMPLED_ACCEPTED__"
    SAMPLED_REJECTED = "__WORKFORCE_SAMPLED_REJECTED__"
    AUTO_LABELED = "__AUTO_ANNOTATION__"
