# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookBillingItem`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookBillingItem(OpenStrEnum):
    """Billed part of a notebook: its disk, its compute resources, or both."""

    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"
    ALL = "ALL"
