# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `services`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class ServiceAffinityMode(OpenStrEnum):
    """Strictness of the node preferences. With required, instances run only on the selected nodes; with preferred,
    they can fall back to other nodes.
    """

    REQUIRED = "required"
    PREFERRED = "preferred"


ServiceAffinityModeValue: TypeAlias = Literal["required", "preferred"]
"""Value of a listed member of `ServiceAffinityMode`, which arguments accept as well."""


class ServiceEventType(OpenStrEnum):
    """Type of an event. abnormal indicates a problem."""

    NORMAL = "normal"
    ABNORMAL = "abnormal"


ServiceEventTypeValue: TypeAlias = Literal["normal", "abnormal"]
"""Value of a listed member of `ServiceEventType`, which arguments accept as well."""


class ServiceInferType(OpenStrEnum):
    """Inference mode of a service. real-time serves calls until the service is stopped, batch processes its input
    once and ends, edge runs on edge nodes of the user.
    """

    REAL_TIME = "real-time"
    BATCH = "batch"
    EDGE = "edge"


ServiceInferTypeValue: TypeAlias = Literal["real-time", "batch", "edge"]
"""Value of a listed member of `ServiceInferType`, which arguments accept as well."""


class ServiceLoadBalancerPolicy(OpenStrEnum):
    """Load-balancing policy. ROUND_ROBIN is weighted round robin, LEAST_CONNECTIONS selects the instance with the
    fewest connections, SOURCE_IP selects the instance by the address of the caller.
    """

    ROUND_ROBIN = "ROUND_ROBIN"
    LEAST_CONNECTIONS = "LEAST_CONNECTIONS"
    SOURCE_IP = "SOURCE_IP"


ServiceLoadBalancerPolicyValue: TypeAlias = Literal["ROUND_ROBIN", "LEAST_CONNECTIONS", "SOURCE_IP"]
"""Value of a listed member of `ServiceLoadBalancerPolicy`, which arguments accept as well."""


class ServiceMappingType(OpenStrEnum):
    """Input unit of each call of a batch service: a whole file, or a row of a CSV file."""

    FILE = "file"
    CSV = "csv"


ServiceMappingTypeValue: TypeAlias = Literal["file", "csv"]
"""Value of a listed member of `ServiceMappingType`, which arguments accept as well."""


class ServiceModelStatus(OpenStrEnum):
    """State of a model of a service. The states match those of a service; notReady means that the model cannot serve
    calls yet.
    """

    RUNNING = "running"
    DEPLOYING = "deploying"
    CONCERNING = "concerning"
    FAILED = "failed"
    STOPPED = "stopped"
    FINISHED = "finished"
    NOT_READY = "notReady"


class ServiceNodeInstanceStatus(OpenStrEnum):
    """State of a model on an edge node."""

    RUNNING = "running"
    STOPPED = "stopped"
    NOT_READY = "notReady"
    FAILED = "failed"


class ServiceNodeOperation(OpenStrEnum):
    """Operation of an update on an edge node."""

    DEPLOY = "deploy"
    DELETE = "delete"


class ServiceNodeState(OpenStrEnum):
    """State of an edge node. UNCONNECTED means that the cloud cannot reach the node."""

    RUNNING = "RUNNING"
    FAIL = "FAIL"
    UNCONNECTED = "UNCONNECTED"


class ServiceScheduleTimeUnit(OpenStrEnum):
    """Unit of the run time of a service."""

    DAYS = "DAYS"
    HOURS = "HOURS"
    MINUTES = "MINUTES"


ServiceScheduleTimeUnitValue: TypeAlias = Literal["DAYS", "HOURS", "MINUTES"]
"""Value of a listed member of `ServiceScheduleTimeUnit`, which arguments accept as well."""


class ServiceSmnEvent(OpenIntEnum):
    """State of a service that triggers an SMN notification."""

    FAILED = 1
    RUNNING = 3
    CONCERNING = 7
    PENDING = 11


ServiceSmnEventValue: TypeAlias = Literal[1, 3, 7, 11]
"""Value of a listed member of `ServiceSmnEvent`, which arguments accept as well."""


class ServiceSortKey(OpenStrEnum):
    """Field to sort services by. Defaults to publish_at."""

    PUBLISH_AT = "publish_at"
    SERVICE_NAME = "service_name"
    TRANSITION_AT = "transition_at"


ServiceSortKeyValue: TypeAlias = Literal["publish_at", "service_name", "transition_at"]
"""Value of a listed member of `ServiceSortKey`, which arguments accept as well."""


class ServiceStatus(OpenStrEnum):
    """State of a service. concerning means that the service is available but some instances are faulty. finished
    applies to batch services; pending and waiting (for resources) apply to real-time services.
    """

    RUNNING = "running"
    DEPLOYING = "deploying"
    CONCERNING = "concerning"
    FAILED = "failed"
    STOPPED = "stopped"
    FINISHED = "finished"
    STOPPING = "stopping"
    DELETING = "deleting"
    PENDING = "pending"
    WAITING = "waiting"


ServiceStatusValue: TypeAlias = Literal[
    "running", "deploying", "concerning", "failed", "stopped", "finished", "stopping", "deleting", "pending", "waiting"
]
"""Value of a listed member of `ServiceStatus`, which arguments accept as well."""


class ServiceTargetStatus(OpenStrEnum):
    """Target state of a service. running starts the service, stopped stops it."""

    RUNNING = "running"
    STOPPED = "stopped"


ServiceTargetStatusValue: TypeAlias = Literal["running", "stopped"]
"""Value of a listed member of `ServiceTargetStatus`, which arguments accept as well."""


class ServiceUpdateResult(OpenStrEnum):
    """Result of an update. RUNNING until the update ends."""

    SUCCESS = "SUCCESS"
    FAIL = "FAIL"
    RUNNING = "RUNNING"
