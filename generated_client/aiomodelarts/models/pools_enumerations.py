# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `pools`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PluginPhase(OpenStrEnum):
    """State of a cluster plug-in."""

    PENDING = "Pending"
    RUNNING = "Running"
    UPDATING = "Updating"
    ABNORMAL = "Abnormal"
    DELETING = "Deleting"


class PoolContainerNetworkMode(OpenStrEnum):
    """Connection mode of containers: a tunnel (overlay_l2), VPC routes (vpc-router) or separate network interfaces
    (eni).
    """

    OVERLAY_L2 = "overlay_l2"
    VPC_ROUTER = "vpc-router"
    ENI = "eni"


class PoolContainerRuntime(OpenStrEnum):
    """Container runtime of a node."""

    DOCKER = "docker"
    CONTAINERD = "containerd"


PoolContainerRuntimeValue: TypeAlias = Literal["docker", "containerd"]
"""Value of a listed member of `PoolContainerRuntime`, which arguments accept as well."""


class PoolCreatingStepType(OpenStrEnum):
    """Unit in which nodes are created: a whole rack or a supernode."""

    RACK = "rack"
    HYPERINSTANCE = "hyperinstance"


PoolCreatingStepTypeValue: TypeAlias = Literal["rack", "hyperinstance"]
"""Value of a listed member of `PoolCreatingStepType`, which arguments accept as well."""


class PoolDriverState(OpenStrEnum):
    """State of a driver on the nodes of a pool."""

    CREATING = "Creating"
    UPGRADING = "Upgrading"
    RUNNING = "Running"
    ABNORMAL = "Abnormal"


class PoolDriverUpdateStrategy(OpenStrEnum):
    """Upgrade strategy of a driver: force upgrades immediately and may interrupt jobs, idle waits until no job is
    running.
    """

    FORCE = "force"
    IDLE = "idle"


PoolDriverUpdateStrategyValue: TypeAlias = Literal["force", "idle"]
"""Value of a listed member of `PoolDriverUpdateStrategy`, which arguments accept as well."""


class PoolExistingNodesPolicy(OpenStrEnum):
    """Whether a new setting applies to existing nodes: refresh changes them, ignore does not."""

    REFRESH = "refresh"
    IGNORE = "ignore"


PoolExistingNodesPolicyValue: TypeAlias = Literal["refresh", "ignore"]
"""Value of a listed member of `PoolExistingNodesPolicy`, which arguments accept as well."""


class PoolLvmMode(OpenStrEnum):
    """Write mode of a logical volume: linear writes to one disk after another, striped writes to several disks at the
    same time.
    """

    LINEAR = "linear"
    STRIPED = "striped"


PoolLvmModeValue: TypeAlias = Literal["linear", "striped"]
"""Value of a listed member of `PoolLvmMode`, which arguments accept as well."""


class PoolMetricName(OpenStrEnum):
    """A metric of a pool: utilization or memory of CPUs, GPUs and NPUs, or disk space."""

    CPU_USAGE = "cpuUsage"
    MEM_USED_RATE = "memUsedRate"
    GPU_UTIL = "gpuUtil"
    GPU_MEM_USAGE = "gpuMemUsage"
    NPU_UTIL = "npuUtil"
    NPU_MEM_USAGE = "npuMemUsage"
    DISK_CAPACITY = "diskCapacity"
    DISK_AVAILABLE_CAPACITY = "diskAvailableCapacity"
    DISK_USED_RATE = "diskUsedRate"


class PoolMetricNamespace(OpenStrEnum):
    """Type of the monitored object. PAAS.AGGR is a whole cluster."""

    PAAS_CONTAINER = "PAAS.CONTAINER"
    PAAS_NODE = "PAAS.NODE"
    PAAS_SLA = "PAAS.SLA"
    PAAS_AGGR = "PAAS.AGGR"
    CUSTOMMETRICS = "CUSTOMMETRICS"


class PoolMetricPeriod(OpenStrEnum):
    """Length of a metric period in seconds, as a string."""

    SECONDS_60 = "60"
    SECONDS_300 = "300"
    SECONDS_900 = "900"
    SECONDS_3600 = "3600"


PoolMetricPeriodValue: TypeAlias = Literal["60", "300", "900", "3600"]
"""Value of a listed member of `PoolMetricPeriod`, which arguments accept as well."""


class PoolMetricStatistic(OpenStrEnum):
    """Aggregation of the measurements in a period. sampleCount is their number."""

    MAXIMUM = "maximum"
    AVERAGE = "average"
    MINIMUM = "minimum"
    SUM = "sum"
    SAMPLE_COUNT = "sampleCount"
    """Huawei Cloud only."""


PoolMetricStatisticValue: TypeAlias = Literal["maximum", "average", "minimum", "sum", "sampleCount"]
"""Value of a listed member of `PoolMetricStatistic`, which arguments accept as well."""


class PoolOrderAction(OpenStrEnum):
    """Change that an order is for: toPeriod, from pay-per-use to a subscription."""

    TO_PERIOD = "toPeriod"


PoolOrderActionValue: TypeAlias = Literal["toPeriod"]
"""Value of a listed member of `PoolOrderAction`, which arguments accept as well."""


class PoolOsImageType(OpenStrEnum):
    """Origin of an image: private is an image of the user, an empty string an image of the service."""

    PRIVATE = "private"
    PRESET = ""


PoolOsImageTypeValue: TypeAlias = Literal["private", ""]
"""Value of a listed member of `PoolOsImageType`, which arguments accept as well."""


class PoolPhase(OpenStrEnum):
    """State of a pool. Waiting means that an order is unpaid or that a request is not yet approved."""

    CREATING = "Creating"
    RUNNING = "Running"
    ABNORMAL = "Abnormal"
    DELETING = "Deleting"
    ERROR = "Error"
    CREATION_FAILED = "CreationFailed"
    SCALING_FAILED = "ScalingFailed"
    WAITING = "Waiting"


class PoolScope(OpenStrEnum):
    """Job type that a pool can run: training, inference or notebooks."""

    TRAIN = "Train"
    INFER = "Infer"
    NOTEBOOK = "Notebook"


PoolScopeValue: TypeAlias = Literal["Train", "Infer", "Notebook"]
"""Value of a listed member of `PoolScope`, which arguments accept as well."""


class PoolScopeState(OpenStrEnum):
    """State of a job type in a pool."""

    ENABLING = "Enabling"
    ENABLED = "Enabled"
    ENABLE_FAILED = "EnableFailed"
    DISABLING = "Disabling"
    DISABLED = "Disabled"


class PoolSharing(OpenStrEnum):
    """Whether other users can use a pool."""

    UNSHARED = "unshared"
    SHARED = "shared"


PoolSharingValue: TypeAlias = Literal["unshared", "shared"]
"""Value of a listed member of `PoolSharing`, which arguments accept as well."""


class PoolStatusFilter(OpenStrEnum):
    """State category to filter pools by."""

    CREATED = "created"
    FAILED = "failed"
    CREATING = "creating"


PoolStatusFilterValue: TypeAlias = Literal["created", "failed", "creating"]
"""Value of a listed member of `PoolStatusFilter`, which arguments accept as well."""


class PoolVolumeGroupSource(OpenStrEnum):
    """Source of a disk group: cloud disks (volume) or disks of the node (local)."""

    VOLUME = "volume"
    LOCAL = "local"


PoolVolumeGroupSourceValue: TypeAlias = Literal["volume", "local"]
"""Value of a listed member of `PoolVolumeGroupSource`, which arguments accept as well."""


class PoolVolumeType(OpenStrEnum):
    """Type of a disk: SSD is the fastest, GPSSD a general-purpose SSD, SAS fast, SATA common. SATA occurs only in
    responses.
    """

    SSD = "SSD"
    GPSSD = "GPSSD"
    SAS = "SAS"
    SATA = "SATA"


PoolVolumeTypeValue: TypeAlias = Literal["SSD", "GPSSD", "SAS", "SATA"]
"""Value of a listed member of `PoolVolumeType`, which arguments accept as well."""
