# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobFilterOperator`."""

from ..core.model import OpenStrEnum


class TrainingJobFilterOperator(OpenStrEnum):
    """How a field is compared with values; like finds a part of a text, in and not ask whether it is among them."""

    BETWEEN = "between"
    LIKE = "like"
    IN = "in"
    NOT = "not"
