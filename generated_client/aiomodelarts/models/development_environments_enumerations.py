# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `development_environments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevelopmentEnvironmentAction(OpenStrEnum):
    """Action on a development environment instance."""

    START = "start"
    STOP = "stop"


DevelopmentEnvironmentActionValue: TypeAlias = Literal["start", "stop"]
"""Value of a listed member of `DevelopmentEnvironmentAction`, which arguments accept as well."""


class DevelopmentEnvironmentFlavorStatus(OpenStrEnum):
    """Whether a machine flavor is available or sold out."""

    ON_SALE = "onSale"
    SOLD_OUT = "soldOut"


class DevelopmentEnvironmentHardware(OpenStrEnum):
    """Hardware type of a machine or a configuration."""

    CPU = "CPU"
    GPU = "GPU"
    ASCEND = "ASCEND"
    """Huawei Cloud only."""


DevelopmentEnvironmentHardwareValue: TypeAlias = Literal["CPU", "GPU", "ASCEND"]
"""Value of a listed member of `DevelopmentEnvironmentHardware`, which arguments accept as well."""


class DevelopmentEnvironmentPromotion(OpenStrEnum):
    """Whether a machine flavor is free (Free) or at full price (NoDiscount)."""

    FREE = "Free"
    NO_DISCOUNT = "NoDiscount"


class DevelopmentEnvironmentRepositoryProtocol(OpenStrEnum):
    """Protocol used to access a Git repository."""

    SSH = "ssh"
    HTTPS = "https"


class DevelopmentEnvironmentRepositoryType(OpenStrEnum):
    """Hosting service of a Git repository."""

    CODECLUB = "CodeClub"
    GITHUB = "GitHub"


class DevelopmentEnvironmentSortKey(OpenStrEnum):
    """Field that the list of instances is sorted by. Defaults to name."""

    NAME = "name"
    CREATION_TIMESTAMP = "creation_timestamp"


DevelopmentEnvironmentSortKeyValue: TypeAlias = Literal["name", "creation_timestamp"]
"""Value of a listed member of `DevelopmentEnvironmentSortKey`, which arguments accept as well."""


class DevelopmentEnvironmentStatus(OpenStrEnum):
    """State of a development environment instance. A RUNNING instance can be used, and a STOPPED one can be started.
    CREATE_QUEUING and START_QUEUING mean that it waits for a machine. RESIZING means that its flavor is being
    changed.
    """

    CREATING = "CREATING"
    CREATE_FAILED = "CREATE_FAILED"
    CREATE_QUEUING = "CREATE_QUEUING"
    STARTING = "STARTING"
    START_FAILED = "START_FAILED"
    START_QUEUING = "START_QUEUING"
    RESTARTING = "RESTARTING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    RESIZING = "RESIZING"
    RESIZE_FAILED = "RESIZE_FAILED"
    UNAVAILABLE = "UNAVAILABLE"
    DELETING = "DELETING"
    DELETED = "DELETED"


DevelopmentEnvironmentStatusValue: TypeAlias = Literal[
    "CREATING",
    "CREATE_FAILED",
    "CREATE_QUEUING",
    "STARTING",
    "START_FAILED",
    "START_QUEUING",
    "RESTARTING",
    "RUNNING",
    "STOPPING",
    "STOPPED",
    "RESIZING",
    "RESIZE_FAILED",
    "UNAVAILABLE",
    "DELETING",
    "DELETED",
]
"""Value of a listed member of `DevelopmentEnvironmentStatus`, which arguments accept as well."""


class DevelopmentEnvironmentStorageType(OpenStrEnum):
    """Type of storage: an OBS folder (obs), an OBS parallel file system (obsfs), a block volume (evs) or a shared
    file system (efs). New instances support obs and obsfs.
    """

    OBS = "obs"
    OBSFS = "obsfs"
    EVS = "evs"
    EFS = "efs"


DevelopmentEnvironmentStorageTypeValue: TypeAlias = Literal["obs", "obsfs", "evs", "efs"]
"""Value of a listed member of `DevelopmentEnvironmentStorageType`, which arguments accept as well."""
