# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookStorageCategory`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookStorageCategory(OpenStrEnum):
    """Type of mounted storage. Requests use OBS, and responses use OBSFS. Huawei Cloud also has EFS."""

    OBS = "OBS"
    OBSFS = "OBSFS"
    EFS = "EFS"
