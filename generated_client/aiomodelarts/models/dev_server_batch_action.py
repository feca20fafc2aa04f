# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerBatchAction`."""

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
