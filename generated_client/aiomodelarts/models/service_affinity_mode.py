# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceAffinityMode`."""

from ..core.model import OpenStrEnum


class ServiceAffinityMode(OpenStrEnum):
    """How binding a choice of nodes is; required schedules there or not at all, preferred falls back to other
    nodes.
    """

    REQUIRED = "required"
    PREFERRED = "preferred"
