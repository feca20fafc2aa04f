# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `workflows`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowAssetType(OpenStrEnum):
    """Kind of an asset: an algorithm, an algorithm of the newer kind, or a model."""

    ALGORITHM = "algorithm"
    ALGORITHM2 = "algorithm2"
    MODEL = "model"


WorkflowAssetTypeValue: TypeAlias = Literal["algorithm", "algorithm2", "model"]
"""Value of a listed member of `WorkflowAssetType`, which arguments accept as well."""


class WorkflowConditionType(OpenStrEnum):
    """Comparison of a condition."""

    EQUAL = "=="
    NOT_EQUAL = "!="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="
    LESS = "<"
    LESS_OR_EQUAL = "<="
    IN = "in"
    OR = "or"


WorkflowConditionTypeValue: TypeAlias = Literal["==", "!=", ">", ">=", "<", "<=", "in", "or"]
"""Value of a listed member of `WorkflowConditionType`, which arguments accept as well."""


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


class WorkflowInputType(OpenStrEnum):
    """Kind of an input: a dataset, a folder in OBS, or data that is chosen when the step starts."""

    DATASET = "dataset"
    OBS = "obs"
    DATA_SELECTOR = "data_selector"


WorkflowInputTypeValue: TypeAlias = Literal["dataset", "obs", "data_selector"]
"""Value of a listed member of `WorkflowInputType`, which arguments accept as well."""


class WorkflowOutputType(OpenStrEnum):
    """Kind of an output: a folder in OBS, a model, a dataset, or the configuration of a service."""

    OBS = "obs"
    MODEL = "model"
    DATASET = "dataset"
    SERVICE_CONTENT = "service_content"


WorkflowOutputTypeValue: TypeAlias = Literal["obs", "model", "dataset", "service_content"]
"""Value of a listed member of `WorkflowOutputType`, which arguments accept as well."""


class WorkflowParameterType(OpenStrEnum):
    """Kind of value: a string, an integer, a truth value or a decimal number."""

    STR = "str"
    INT = "int"
    BOOL = "bool"
    FLOAT = "float"


WorkflowParameterTypeValue: TypeAlias = Literal["str", "int", "bool", "float"]
"""Value of a listed member of `WorkflowParameterType`, which arguments accept as well."""


class WorkflowSearchType(OpenStrEnum):
    """Comparison of names and descriptions: equal, or containing the text."""

    EQUAL = "equal"
    CONTAIN = "contain"


WorkflowSearchTypeValue: TypeAlias = Literal["equal", "contain"]
"""Value of a listed member of `WorkflowSearchType`, which arguments accept as well."""


class WorkflowStatus(OpenStrEnum):
    """State of the latest execution of a workflow, or never_executed."""

    ABNORMAL = "abnormal"
    NEVER_EXECUTED = "never_executed"
    INIT = "init"
    RUNNING = "running"
    COMPLETED = "completed"
    STOPPED = "stopped"


WorkflowStatusValue: TypeAlias = Literal["abnormal", "never_executed", "init", "running", "completed", "stopped"]
"""Value of a listed member of `WorkflowStatus`, which arguments accept as well."""


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


class WorkflowStorageType(OpenStrEnum):
    """Kind of a storage. Only OBS is supported."""

    OBS = "obs"


WorkflowStorageTypeValue: TypeAlias = Literal["obs"]
"""Value of a listed member of `WorkflowStorageType`, which arguments accept as well."""


class WorkflowTodoStatus(OpenStrEnum):
    """State of a waiting step. Only wait_inputs is documented."""

    WAIT_INPUTS = "wait_inputs"
