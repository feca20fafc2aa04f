# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadType`."""

from ..core.model import OpenStrEnum


class WorkloadType(OpenStrEnum):
    """Kind of job: training, inference or a notebook."""

    TRAIN = "train"
    INFER = "infer"
    NOTEBOOK = "notebook"
