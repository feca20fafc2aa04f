# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `inference_services`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class FrozenEffect(OpenIntEnum):
    """What a frozen resource allows: it can be deleted (1) or not (2)."""

    RELEASABLE = 1
    NOT_RELEASABLE = 2


class FrozenScene(OpenStrEnum):
    """Reason why a resource is frozen: arrears, a request of the police, or a violation."""

    ARREAR = "ARREAR"
    POLICE = "POLICE"
    ILLEGAL = "ILLEGAL"


class InferenceAuthType(OpenStrEnum):
    """How callers of a service authenticate: with a token of IAM, with an API key, or not at all."""

    TOKEN = "TOKEN"
    API_KEY = "API_KEY"
    NONE = "NONE"


InferenceAuthTypeValue: TypeAlias = Literal["TOKEN", "API_KEY", "NONE"]
"""Value of a listed member of `InferenceAuthType`, which arguments accept as well."""


class InferenceClusterLevel(OpenStrEnum):
    """Whether a resource pool is a logical part of a physical one."""

    LOGICAL = "LOGICAL"
    PHYSICAL = "PHYSICAL"


class InferenceClusterType(OpenStrEnum):
    """Kind of a resource pool: public (MANAGED, MANAGED_ROMA) or dedicated."""

    MANAGED = "MANAGED"
    MANAGED_ROMA = "MANAGED_ROMA"
    DEDICATED = "DEDICATED"
    DEDICATED_ROMA = "DEDICATED_ROMA"


class InferenceFlavorArch(OpenStrEnum):
    """Architecture of the processors of a flavor."""

    X86_64 = "X86_64"
    ARM64 = "arm64"


class InferenceLoadBalancerAction(OpenStrEnum):
    """Action on the connection of a load balancer: connecting again after CONNECT_FAILED, or updating its address
    when CONNECTED.
    """

    RETRY = "RETRY"
    SYNC_ADDR = "SYNC_ADDR"


InferenceLoadBalancerActionValue: TypeAlias = Literal["RETRY", "SYNC_ADDR"]
"""Value of a listed member of `InferenceLoadBalancerAction`, which arguments accept as well."""


class InferenceLoadBalancerStatus(OpenStrEnum):
    """State of the connection of a load balancer. The service misspells DISCONNET_FAILED."""

    CONNECTING = "CONNECTING"
    CONNECTED = "CONNECTED"
    CONNECT_FAILED = "CONNECT_FAILED"
    DISCONNECTING = "DISCONNECTING"
    DISCONNET_FAILED = "DISCONNET_FAILED"


class InferenceLogStatus(OpenStrEnum):
    """State of the collection of logs. FAILED is only in responses."""

    ON = "ON"
    OFF = "OFF"
    FAILED = "FAILED"


InferenceLogStatusValue: TypeAlias = Literal["ON", "OFF", "FAILED"]
"""Value of a listed member of `InferenceLogStatus`, which arguments accept as well."""


class InferenceLogStrategy(OpenStrEnum):
    """Where logs go: to the log stream of the resource pool, to a new log stream, or as the system decides."""

    POOL = "POOL"
    AUTO_CREATE = "AUTO_CREATE"
    DEFAULT = "DEFAULT"


InferenceLogStrategyValue: TypeAlias = Literal["POOL", "AUTO_CREATE", "DEFAULT"]
"""Value of a listed member of `InferenceLogStrategy`, which arguments accept as well."""


class InferenceLogType(OpenStrEnum):
    """Kind of log: standard output of containers, Kubernetes events, or log files in containers."""

    STDOUT = "STDOUT"
    EVENT = "EVENT"
    FILE = "FILE"


InferenceLogTypeValue: TypeAlias = Literal["STDOUT", "EVENT", "FILE"]
"""Value of a listed member of `InferenceLogType`, which arguments accept as well."""


class InferenceProtocol(OpenStrEnum):
    """Protocol of requests. NA means that no protocol is used."""

    HTTP = "HTTP"
    HTTPS = "HTTPS"
    WS = "WS"
    WSS = "WSS"
    TCP = "TCP"
    NA = "NA"


InferenceProtocolValue: TypeAlias = Literal["HTTP", "HTTPS", "WS", "WSS", "TCP", "NA"]
"""Value of a listed member of `InferenceProtocol`, which arguments accept as well."""


class InferenceRateUnit(OpenStrEnum):
    """Period of a rate limit."""

    SECONDS = "SECONDS"
    MINUTES = "MINUTES"


InferenceRateUnitValue: TypeAlias = Literal["SECONDS", "MINUTES"]
"""Value of a listed member of `InferenceRateUnit`, which arguments accept as well."""


class InferenceRoutingStrategy(OpenStrEnum):
    """How requests are distributed among instances."""

    ROUND_ROBIN = "ROUND_ROBIN"
    ORIGIN_IP_HASH = "ORIGIN_IP_HASH"
    MIN_CONN = "MIN_CONN"
    MIN_FIRST_TOKEN_TIME = "MIN_FIRST_TOKEN_TIME"
    COMPOSITE = "COMPOSITE"
    SLO_BASED = "SLO_BASED"


InferenceRoutingStrategyValue: TypeAlias = Literal[
    "ROUND_ROBIN", "ORIGIN_IP_HASH", "MIN_CONN", "MIN_FIRST_TOKEN_TIME", "COMPOSITE", "SLO_BASED"
]
"""Value of a listed member of `InferenceRoutingStrategy`, which arguments accept as well."""


class InferenceSecretType(OpenStrEnum):
    """Source of the secrets of a service: own values, or the Data Encryption Workshop (DEW)."""

    CUSTOM = "custom"
    DEW = "dew"


InferenceSecretTypeValue: TypeAlias = Literal["custom", "dew"]
"""Value of a listed member of `InferenceSecretType`, which arguments accept as well."""


class InferenceServiceEventType(OpenStrEnum):
    """Severity of an event of a service."""

    NORMAL = "NORMAL"
    ABNORMAL = "ABNORMAL"
    WARNING = "WARNING"


InferenceServiceEventTypeValue: TypeAlias = Literal["NORMAL", "ABNORMAL", "WARNING"]
"""Value of a listed member of `InferenceServiceEventType`, which arguments accept as well."""


class InferenceServiceStatus(OpenStrEnum):
    """State of an inference service. CONCERNING means that it runs with problems; INIT that it has no deployment
    yet.
    """

    INIT = "INIT"
    DEPLOYING = "DEPLOYING"
    RUNNING = "RUNNING"
    CONCERNING = "CONCERNING"
    UPGRADING = "UPGRADING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    INTERRUPTING = "INTERRUPTING"
    DELETING = "DELETING"
    FAILED = "FAILED"
    ERROR = "ERROR"


InferenceServiceStatusValue: TypeAlias = Literal[
    "INIT",
    "DEPLOYING",
    "RUNNING",
    "CONCERNING",
    "UPGRADING",
    "STOPPING",
    "STOPPED",
    "INTERRUPTING",
    "DELETING",
    "FAILED",
    "ERROR",
]
"""Value of a listed member of `InferenceServiceStatus`, which arguments accept as well."""


class InferenceServiceType(OpenStrEnum):
    """Kind of an inference service: one that answers immediately, or one that processes requests asynchronously."""

    REAL_TIME = "REAL_TIME"
    ASYNC_REAL_TIME = "ASYNC_REAL_TIME"


InferenceServiceTypeValue: TypeAlias = Literal["REAL_TIME", "ASYNC_REAL_TIME"]
"""Value of a listed member of `InferenceServiceType`, which arguments accept as well."""


class InferenceTaskType(OpenStrEnum):
    """Task of the model of a service."""

    TEXT_GENERATION = "TEXT_GENERATION"
    IMAGE_UNDERSTANDING = "IMAGE_UNDERSTANDING"
    VIDEO_GENERATION = "VIDEO_GENERATION"
    IMAGE_GENERATION = "IMAGE_GENERATION"
    RERANK = "RERANK"
    VECTOR_MODEL = "VECTOR_MODEL"
    EMBEDDING = "EMBEDDING"


InferenceTaskTypeValue: TypeAlias = Literal[
    "TEXT_GENERATION",
    "IMAGE_UNDERSTANDING",
    "VIDEO_GENERATION",
    "IMAGE_GENERATION",
    "RERANK",
    "VECTOR_MODEL",
    "EMBEDDING",
]
"""Value of a listed member of `InferenceTaskType`, which arguments accept as well."""


class InferenceUpgradeType(OpenStrEnum):
    """How instances are replaced."""

    ROLLING = "ROLLING"


InferenceUpgradeTypeValue: TypeAlias = Literal["ROLLING"]
"""Value of a listed member of `InferenceUpgradeType`, which arguments accept as well."""


class InferenceUrlType(OpenStrEnum):
    """From where a URL is called: the console, the internet, or a private network."""

    CONSOLE = "CONSOLE"
    PUBLIC = "PUBLIC"
    INTERNAL = "INTERNAL"
