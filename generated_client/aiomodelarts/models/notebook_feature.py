# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookFeature`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookFeature(OpenStrEnum):
    """Kind of notebook: DEFAULT is the free CodeLab notebook, NOTEBOOK is billed."""

    DEFAULT = "DEFAULT"
    NOTEBOOK = "NOTEBOOK"


NotebookFeatureValue: TypeAlias = Literal["DEFAULT", "NOTEBOOK"]
"""Value of a listed member of `NotebookFeature`, which arguments accept as well."""
