# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobKind`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobKind(OpenStrEnum):
    """Type of a job: training (job), display of training summaries (visualization_job), or one of the special types
    of newer versions of the service.
    """

    JOB = "job"
    VISUALIZATION_JOB = "visualization_job"
    AUTOSEARCH_JOB = "autosearch_job"
    """Huawei Cloud only."""
    DIAG_JOB = "diag_job"
    """Huawei Cloud only."""
    EDGE_JOB = "edge_job"
    """Huawei Cloud only."""
    FEDERATED_POOL_JOB = "federated_pool_job"
    """Huawei Cloud only."""
    HETERO_JOB = "hetero_job"
    """Huawei Cloud only."""
    MRS_JOB = "mrs_job"
    """Huawei Cloud only."""


TrainingJobKindValue: TypeAlias = Literal[
    "job", "visualization_job", "autosearch_job", "diag_job", "edge_job", "federated_pool_job", "hetero_job", "mrs_job"
]
"""Value of a listed member of `TrainingJobKind`, which arguments accept as well."""
