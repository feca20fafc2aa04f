# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `dev_servers`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerBatchAction(OpenStrEnum):
    """Action on several dev servers."""

    START = "START"
    STOP = "STOP"
    REBOOT = "REBOOT"
    CHANGE_OS = "CHANGEOS"
    REINSTALL_OS = "REINSTALLOS"
    DELETE = "DELETE"


DevServerBatchActionValue: TypeAlias = Literal["START", "STOP", "REBOOT", "CHANGEOS", "REINSTALLOS", "DELETE"]
"""Value of a listed member of `DevServerBatchAction`, which arguments accept as well."""


class DevServerPeriodType(OpenStrEnum):
    """Unit of a period that is paid in advance."""

    ABSOLUTE = "ABSOLUTE"
    DAY = "DAY"
    HOUR = "HOUR"
    MONTH = "MONTH"
    WEEK = "WEEK"
    YEAR = "YEAR"


DevServerPeriodTypeValue: TypeAlias = Literal["ABSOLUTE", "DAY", "HOUR", "MONTH", "WEEK", "YEAR"]
"""Value of a listed member of `DevServerPeriodType`, which arguments accept as well."""


class DevServerPortState(OpenStrEnum):
    """State of a network interface. BUILD: it is being set up."""

    ACTIVE = "ACTIVE"
    BUILD = "BUILD"
    DOWN = "DOWN"


class RoceNetworkType(OpenStrEnum):
    """Type of a RoCE network."""

    VXLAN_ROCE = "vxlan_roce"
    ROCE_V2 = "roce_v2"


RoceNetworkTypeValue: TypeAlias = Literal["vxlan_roce", "roce_v2"]
"""Value of a listed member of `RoceNetworkType`, which arguments accept as well."""
