# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ScheduledEventCatalog`."""

from ..core.codec.enumerations import OpenStrEnum


class ScheduledEventCatalog(OpenStrEnum):
    """Part of the node that is maintained."""

    SOFTWARE = "software"
    HARDWARE = "hardware"
