# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowDataType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowDataType(OpenStrEnum):
    """Kind of data: a dataset, a folder in OBS, an image in SWR, a model, a labeling task, a service or an image."""

    DATASET = "dataset"
    OBS = "obs"
    SWR = "swr"
    MODEL = "model"
    LABEL_TASK = "label_task"
    SERVICE = "service"
    IMAGE = "image"


WorkflowDataTypeValue: TypeAlias = Literal["dataset", "obs", "swr", "model", "label_task", "service", "image"]
"""Value of a listed member of `WorkflowDataType`, which arguments accept as well."""
