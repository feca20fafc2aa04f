# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowStepType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowStepType(OpenStrEnum):
    """Work of a step: train, label, publish a dataset, create a model, deploy a service, run an MRS job, import data,
    create a dataset, or check a condition.
    """

    JOB = "job"
    LABELING = "labeling"
    RELEASE_DATASET = "release_dataset"
    MODEL = "model"
    SERVICE = "service"
    MRS_JOB = "mrs_job"
    DATASET_IMPORT = "dataset_import"
    CREATE_DATASET = "create_dataset"
    CONDITION = "condition"


WorkflowStepTypeValue: TypeAlias = Literal[
    "job", "labeling", "release_dataset", "model", "service", "mrs_job", "dataset_import", "create_dataset", "condition"
]
"""Value of a listed member of `WorkflowStepType`, which arguments accept as well."""
