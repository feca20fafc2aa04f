# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `deployments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentAffinityType(OpenStrEnum):
    """Whether pods run on the given nodes, or on others."""

    AFFINITY = "AFFINITY"
    ANTI_AFFINITY = "ANTI_AFFINITY"


DeploymentAffinityTypeValue: TypeAlias = Literal["AFFINITY", "ANTI_AFFINITY"]
"""Value of a listed member of `DeploymentAffinityType`, which arguments accept as well."""


class DeploymentDumpType(OpenStrEnum):
    """Kind of dump: one that the user defined, or one of the system."""

    DUMP = "DUMP"
    DUMP_SYS = "DUMP_SYS"


class DeploymentFileSource(OpenStrEnum):
    """Where files come from: OBS, a parallel file system of OBS, SFS Turbo (EFS), the host, a training job, or a
    repository. The service ignores case.
    """

    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS = "EFS"
    LOCAL = "LOCAL"
    TRAIN = "TRAIN"
    GIT = "GIT"


DeploymentFileSourceValue: TypeAlias = Literal["OBS", "OBSFS", "EFS", "LOCAL", "TRAIN", "GIT"]
"""Value of a listed member of `DeploymentFileSource`, which arguments accept as well."""


class DeploymentFramework(OpenStrEnum):
    """Inference framework of a deployment."""

    COMMON = "COMMON"
    VLLM = "VLLM"
    MINDIE = "MINDIE"


DeploymentFrameworkValue: TypeAlias = Literal["COMMON", "VLLM", "MINDIE"]
"""Value of a listed member of `DeploymentFramework`, which arguments accept as well."""


class DeploymentImageSource(OpenStrEnum):
    """Where an image comes from: the Software Repository for Containers (SWR), or the images of ModelArts."""

    SWR = "SWR"
    IMAGE = "IMAGE"


DeploymentImageSourceValue: TypeAlias = Literal["SWR", "IMAGE"]
"""Value of a listed member of `DeploymentImageSource`, which arguments accept as well."""


class DeploymentInstanceDeletion(OpenStrEnum):
    """Whether a deleted instance is replaced by a new one."""

    DELETE = "DELETE"
    RECREATE = "RECREATE"


DeploymentInstanceDeletionValue: TypeAlias = Literal["DELETE", "RECREATE"]
"""Value of a listed member of `DeploymentInstanceDeletion`, which arguments accept as well."""


class DeploymentInstanceStatus(OpenStrEnum):
    """State of an instance of a deployment."""

    INIT = "INIT"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    CONCERNING = "CONCERNING"
    FAILED = "FAILED"
    ERROR = "ERROR"
    UNKNOWN = "UNKNOWN"
    DELETED = "DELETED"


DeploymentInstanceStatusValue: TypeAlias = Literal[
    "INIT", "PENDING", "RUNNING", "CONCERNING", "FAILED", "ERROR", "UNKNOWN", "DELETED"
]
"""Value of a listed member of `DeploymentInstanceStatus`, which arguments accept as well."""


class DeploymentPodStatus(OpenStrEnum):
    """State of a pod."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    ABNORMAL = "ABNORMAL"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"
    DELETED = "DELETED"


DeploymentPodStatusValue: TypeAlias = Literal[
    "PENDING", "RUNNING", "SUCCEEDED", "ABNORMAL", "FAILED", "UNKNOWN", "DELETED"
]
"""Value of a listed member of `DeploymentPodStatus`, which arguments accept as well."""


class DeploymentRecovery(OpenStrEnum):
    """What is restarted after a fault of a pod: the whole instance, all pods of the unit, or the pod."""

    INSTANCE = "Instance"
    ROLE = "Role"
    POD = "Pod"


DeploymentRecoveryValue: TypeAlias = Literal["Instance", "Role", "Pod"]
"""Value of a listed member of `DeploymentRecovery`, which arguments accept as well."""


class DeploymentScheduleScope(OpenStrEnum):
    """Range of the nodes of a unit: one super node or one cabinet."""

    HYPERNODE = "HYPERNODE"
    SLICE = "SLICE"


DeploymentScheduleScopeValue: TypeAlias = Literal["HYPERNODE", "SLICE"]
"""Value of a listed member of `DeploymentScheduleScope`, which arguments accept as well."""


class DeploymentScheduleStrategy(OpenStrEnum):
    """How pods are placed: on many nodes, on few nodes, or for the highest performance."""

    HIGH_AVAILABILITY = "HIGH_AVAILABILITY"
    HIGH_UTILIZATION = "HIGH_UTILIZATION"
    HIGH_PERFORMANCE = "HIGH_PERFORMANCE"


DeploymentScheduleStrategyValue: TypeAlias = Literal["HIGH_AVAILABILITY", "HIGH_UTILIZATION", "HIGH_PERFORMANCE"]
"""Value of a listed member of `DeploymentScheduleStrategy`, which arguments accept as well."""


class DeploymentSecretType(OpenStrEnum):
    """Credentials of a deployment: a secret of the Data Encryption Workshop (DEW), or a temporary agency."""

    DEW = "dew"
    AGENCY = "agency"


DeploymentSecretTypeValue: TypeAlias = Literal["dew", "agency"]
"""Value of a listed member of `DeploymentSecretType`, which arguments accept as well."""


class DeploymentStatus(OpenStrEnum):
    """State of a deployment. CONCERNING means that it runs with problems."""

    DEPLOYING = "DEPLOYING"
    RUNNING = "RUNNING"
    CONCERNING = "CONCERNING"
    UPGRADING = "UPGRADING"
    RESTARTING = "RESTARTING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    INTERRUPTING = "INTERRUPTING"
    DELETING = "DELETING"
    DELETED = "DELETED"
    FAILED = "FAILED"
    ERROR = "ERROR"


DeploymentStatusValue: TypeAlias = Literal[
    "DEPLOYING",
    "RUNNING",
    "CONCERNING",
    "UPGRADING",
    "RESTARTING",
    "STOPPING",
    "STOPPED",
    "INTERRUPTING",
    "DELETING",
    "DELETED",
    "FAILED",
    "ERROR",
]
"""Value of a listed member of `DeploymentStatus`, which arguments accept as well."""


class DeploymentType(OpenStrEnum):
    """How an instance is spread: on one machine, on several machines, or distributed by roles. DIST is what the list
    of deployments and Terraform's provider have.
    """

    SINGLE = "SINGLE"
    MULTI = "MULTI"
    DIST = "DIST"


DeploymentTypeValue: TypeAlias = Literal["SINGLE", "MULTI", "DIST"]
"""Value of a listed member of `DeploymentType`, which arguments accept as well."""


class DeploymentUnitRole(OpenStrEnum):
    """Role of a unit. SCHEDULER, MANAGER and WORKER belong to MINDIE, PREFILL and DECODE to VLLM."""

    COMMON = "COMMON"
    SCHEDULER = "SCHEDULER"
    MANAGER = "MANAGER"
    WORKER = "WORKER"
    PREFILL = "PREFILL"
    DECODE = "DECODE"


DeploymentUnitRoleValue: TypeAlias = Literal["COMMON", "SCHEDULER", "MANAGER", "WORKER", "PREFILL", "DECODE"]
"""Value of a listed member of `DeploymentUnitRole`, which arguments accept as well."""


class DeploymentWorkloadType(OpenStrEnum):
    """Kind of Kubernetes workload: a deployment, or a set of leaders and workers."""

    DEPLOYMENT = "DEPLOYMENT"
    LWS = "LWS"


DeploymentWorkloadTypeValue: TypeAlias = Literal["DEPLOYMENT", "LWS"]
"""Value of a listed member of `DeploymentWorkloadType`, which arguments accept as well."""
