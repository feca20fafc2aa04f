# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowDataRequirementType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowDataRequirementType(OpenStrEnum):
    """Kind of the required data: a dataset, a folder in OBS, an image in SWR, models, a labeling task or a
    service.
    """

    DATASET = "dataset"
    OBS = "obs"
    SWR = "swr"
    MODEL_LIST = "model_list"
    LABEL_TASK = "label_task"
    SERVICE = "service"


WorkflowDataRequirementTypeValue: TypeAlias = Literal["dataset", "obs", "swr", "model_list", "label_task", "service"]
"""Value of a listed member of `WorkflowDataRequirementType`, which arguments accept as well."""
