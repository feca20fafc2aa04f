# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookBillingItem`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookBillingItem(OpenStrEnum):
    """Billed part of a notebook: its disk, its compute resources, or both."""

    STORAGE = "STORAGE"
    COMPUTE = "COMPUTE"
    ALL = "ALL"


NotebookBillingItemValue: TypeAlias = Literal["STORAGE", "COMPUTE", "ALL"]
"""Value of a listed member of `NotebookBillingItem`, which arguments accept as well."""
