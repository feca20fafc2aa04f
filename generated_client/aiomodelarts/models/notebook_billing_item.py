# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookBillingItem`."""

from ..core.model import OpenStrEnum


class NotebookBillingItem(OpenStrEnum):
    """Part of a notebook instance that costs money: the disk, the machine, or both."""

    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"
    ALL = "ALL"
