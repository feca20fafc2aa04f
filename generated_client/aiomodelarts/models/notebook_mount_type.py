# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookMountType`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookMountType(OpenStrEnum):
    """Whether storage can be mounted and unmounted while the notebook is running (DYNAMIC) or not (STATIC)."""

    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"
