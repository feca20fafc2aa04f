# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `import_tasks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenIntEnum, OpenStrEnum


class DatasetTaskStatus(OpenStrEnum):
    """State of an import or synchronization task. COMPLETED, FAILED and NOT_EXIST are final."""

    QUEUING = "QUEUING"
    STARTING = "STARTING"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_EXIST = "NOT_EXIST"


class ImportMode(OpenStrEnum):
    """Source of an import: a folder or a manifest."""

    DIR = "dir"
    MANIFEST = "manifest"


ImportModeValue: TypeAlias = Literal["dir", "manifest"]
"""Value of a listed member of `ImportMode`, which arguments accept as well."""


class ImportModeCode(OpenIntEnum):
    """Source of an import in responses: a folder or a manifest."""

    FOLDER = 0
    MANIFEST = 1


class ImportOrigin(OpenStrEnum):
    """Type of storage to import samples from."""

    OBS = "obs"
    DWS = "dws"
    DLI = "dli"
    RDS = "rds"
    MRS = "mrs"
    INFERENCE = "inference"


ImportOriginValue: TypeAlias = Literal["obs", "dws", "dli", "rds", "mrs", "inference"]
"""Value of a listed member of `ImportOrigin`, which arguments accept as well."""
