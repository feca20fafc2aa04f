# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkloadType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkloadType(OpenStrEnum):
    """Type of a job: training, inference or notebook. x-infer is the inference of newer versions of the service."""

    TRAIN = "train"
    INFER = "infer"
    NOTEBOOK = "notebook"
    X_INFER = "x-infer"
    """Huawei Cloud only."""


WorkloadTypeValue: TypeAlias = Literal["train", "infer", "notebook", "x-infer"]
"""Value of a listed member of `WorkloadType`, which arguments accept as well."""
