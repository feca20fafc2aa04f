# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowInputType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowInputType(OpenStrEnum):
    """Kind of an input: a dataset, a folder in OBS, or data that is chosen when the step starts."""

    DATASET = "dataset"
    OBS = "obs"
    DATA_SELECTOR = "data_selector"


WorkflowInputTypeValue: TypeAlias = Literal["dataset", "obs", "data_selector"]
"""Value of a listed member of `WorkflowInputType`, which arguments accept as well."""
