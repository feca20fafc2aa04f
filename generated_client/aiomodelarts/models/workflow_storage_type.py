# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowStorageType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowStorageType(OpenStrEnum):
    """Kind of a storage. Only OBS is supported."""

    OBS = "obs"


WorkflowStorageTypeValue: TypeAlias = Literal["obs"]
"""Value of a listed member of `WorkflowStorageType`, which arguments accept as well."""
