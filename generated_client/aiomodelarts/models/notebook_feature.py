# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookFeature`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookFeature(OpenStrEnum):
    """Kind of notebook: DEFAULT is the free CodeLab notebook, NOTEBOOK is billed."""

    DEFAULT = "DEFAULT"
    NOTEBOOK = "NOTEBOOK"
