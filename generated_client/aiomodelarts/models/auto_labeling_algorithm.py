# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoLabelingAlgorithm`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AutoLabelingAlgorithm(OpenStrEnum):
    """Trade-off between speed and accuracy in active learning. fast uses labeled samples only; accurate uses
    unlabeled samples as well. Responses for pre-labeling contain supervisory.
    """

    FAST = "fast"
    ACCURATE = "accurate"
    SUPERVISORY = "supervisory"


AutoLabelingAlgorithmValue: TypeAlias = Literal["fast", "accurate", "supervisory"]
"""Value of a listed member of `AutoLabelingAlgorithm`, which arguments accept as well."""
