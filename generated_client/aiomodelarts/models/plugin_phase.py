# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PluginPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class PluginPhase(OpenStrEnum):
    """State of a cluster plug-in."""

    PENDING = "Pending"
    RUNNING = "Running"
    UPDATING = "Updating"
    ABNORMAL = "Abnormal"
    DELETING = "Deleting"
