# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `AutoLabelingAlgorithm`."""

from ..core.model import OpenStrEnum


class AutoLabelingAlgorithm(OpenStrEnum):
    """How active learning weighs time against accuracy. fast learns from labeled samples only, accurate also from
    unlabeled ones; answers about pre-labeling have supervisory.
    """

    FAST = "fast"
    ACCURATE = "accurate"
    SUPERVISORY = "supervisory"
