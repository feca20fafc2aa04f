# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `super_nodes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerArchitecture(OpenStrEnum):
    """Processor architecture of a server or an image."""

    ARM = "ARM"
    X86 = "X86"


DevServerArchitectureValue: TypeAlias = Literal["ARM", "X86"]
"""Value of a listed member of `DevServerArchitecture`, which arguments accept as well."""


class DevServerCategory(OpenStrEnum):
    """What a server belongs to. HPS: a super node; SPOD: a whole rack; SERVER: nothing, it is a single server."""

    SPOD = "SPOD"
    SERVER = "SERVER"
    HPS = "HPS"


class DevServerChargingMode(OpenStrEnum):
    """How a server is paid. POST_PAID: by use; PRE_PAID: for a period in advance; COMMON: both are possible."""

    COMMON = "COMMON"
    POST_PAID = "POST_PAID"
    PRE_PAID = "PRE_PAID"


DevServerChargingModeValue: TypeAlias = Literal["COMMON", "POST_PAID", "PRE_PAID"]
"""Value of a listed member of `DevServerChargingMode`, which arguments accept as well."""


class DevServerEndpointService(OpenStrEnum):
    """Service at the address of a server. NOTEBOOK: HTTPS; SSH: Secure Shell."""

    NOTEBOOK = "NOTEBOOK"
    SSH = "SSH"


class DevServerOperationState(OpenStrEnum):
    """How far an operation has got."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"


class DevServerSortKey(OpenStrEnum):
    """Field by which dev servers and super nodes are sorted."""

    CREATE_TIME = "createTime"
    UPDATE_TIME = "updateTime"


DevServerSortKeyValue: TypeAlias = Literal["createTime", "updateTime"]
"""Value of a listed member of `DevServerSortKey`, which arguments accept as well."""


class DevServerState(OpenStrEnum):
    """What a dev server is doing. The states with FAILED are followed by no other without an action."""

    CREATE_FAILED = "CREATE_FAILED"
    CREATING = "CREATING"
    DELETED = "DELETED"
    DELETE_FAILED = "DELETE_FAILED"
    DELETING = "DELETING"
    ERROR = "ERROR"
    RUNNING = "RUNNING"
    STARTING = "STARTING"
    START_FAILED = "START_FAILED"
    STOPPED = "STOPPED"
    STOPPING = "STOPPING"
    STOP_FAILED = "STOP_FAILED"
    REBOOTING = "REBOOTING"
    REBOOT_FAILED = "REBOOT_FAILED"
    CHANGING_OS = "CHANGINGOS"
    CHANGING_OS_FAILED = "CHANGINGOS_FAILED"
    REINSTALLING_OS = "REINSTALLINGOS"
    REINSTALLING_OS_FAILED = "REINSTALLINGOS_FAILED"


class DevServerType(OpenStrEnum):
    """Type of a server. BMS: bare metal server; ECS: virtual machine; HPS: server of a super node."""

    BMS = "BMS"
    ECS = "ECS"
    HPS = "HPS"


DevServerTypeValue: TypeAlias = Literal["BMS", "ECS", "HPS"]
"""Value of a listed member of `DevServerType`, which arguments accept as well."""


class DevServerVolumePurpose(OpenStrEnum):
    """Purpose of a disk. ROOT: system disk; DATA: data disk."""

    ROOT = "ROOT"
    DATA = "DATA"


class EvsVolumeType(OpenStrEnum):
    """Type of an EVS disk. ESSD: extreme SSD; GPSSD: general purpose SSD; SAS: high I/O; SATA: common I/O; SSD:
    ultra-high I/O.
    """

    ESSD = "ESSD"
    GPSSD = "GPSSD"
    SAS = "SAS"
    SATA = "SATA"
    SSD = "SSD"


EvsVolumeTypeValue: TypeAlias = Literal["ESSD", "GPSSD", "SAS", "SATA", "SSD"]
"""Value of a listed member of `EvsVolumeType`, which arguments accept as well."""


class SuperNodeState(OpenStrEnum):
    """State of a super node. PROVISIONING: being created; ACTIVE: usable; ERROR: the creation failed; REIMAGING: the
    operating system is being replaced; TERMINATING: being deleted; TERMINATED: deleted.
    """

    PROVISIONING = "PROVISIONING"
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
    REIMAGING = "REIMAGING"
    TERMINATING = "TERMINATING"
    TERMINATED = "TERMINATED"
