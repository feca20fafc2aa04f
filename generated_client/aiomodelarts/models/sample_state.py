# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `SampleState`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class SampleState(OpenStrEnum):
    """Labeling state of samples, as a filter value. __ALL__ means labeled, __NONE__ means unlabeled and
    __AUTO_ANNOTATION__ means labels proposed by auto labeling.
    """

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


SampleStateValue: TypeAlias = Literal[
    "__ALL__",
    "__NONE__",
    "__UNCHECK__",
    "__ACCEPTED__",
    "__REJECTED__",
    "__UNREVIEWED__",
    "__REVIEWED__",
    "__WORKFORCE_SAMPLED__",
    "__WORKFORCE_SAMPLED_UNCHECK__",
    "__WORKFORCE_SAMPLED_CHECKED__",
    "__WORKFORCE_SAMPLED_ACCEPTED__",
    "__WORKFORCE_SAMPLED_REJECTED__",
    "__AUTO_ANNOTATION__",
]
"""Value of a listed member of `SampleState`, which arguments accept as well."""
