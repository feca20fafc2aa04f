# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowOutputType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowOutputType(OpenStrEnum):
    """Kind of an output: a folder in OBS, a model, a dataset, or the configuration of a service."""

    OBS = "obs"
    MODEL = "model"
    DATASET = "dataset"
    SERVICE_CONTENT = "service_content"


WorkflowOutputTypeValue: TypeAlias = Literal["obs", "model", "dataset", "service_content"]
"""Value of a listed member of `WorkflowOutputType`, which arguments accept as well."""
