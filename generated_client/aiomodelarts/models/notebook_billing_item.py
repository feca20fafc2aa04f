# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookBillingItem`."""

from ..core.codec.model import OpenStrEnum


class NotebookBillingItem(OpenStrEnum):
    """Billed part of a notebook: its disk, its compute resources, or both."""

    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"
    ALL = "ALL"
