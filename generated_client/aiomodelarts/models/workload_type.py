# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadType`."""

from ..core.codec.enumerations import OpenStrEnum


class WorkloadType(OpenStrEnum):
    """Type of a job: training, inference or notebook. x-infer is the inference of newer versions of the service."""

    TRAIN = "train"
    INFER = "infer"
    NOTEBOOK = "notebook"
    X_INFER = "x-infer"
