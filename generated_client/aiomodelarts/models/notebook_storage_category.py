# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStorageCategory`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookStorageCategory(OpenStrEnum):
    """Type of mounted storage. Requests use OBS, and responses use OBSFS."""

    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS = "EFS"
    """Huawei Cloud only."""


NotebookStorageCategoryValue: TypeAlias = Literal["OBS", "OBSFS", "EFS"]
"""Value of a listed member of `NotebookStorageCategory`, which arguments accept as well."""
