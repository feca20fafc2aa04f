# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookFeature`."""

from ..core.model import OpenStrEnum


class NotebookFeature(OpenStrEnum):
    """Kind of notebook instance: DEFAULT is the one free CodeLab instance, NOTEBOOK is charged."""

    DEFAULT = "DEFAULT"
    NOTEBOOK = "NOTEBOOK"
