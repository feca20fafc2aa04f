# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentStorage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_storage_location import DevelopmentEnvironmentStorageLocation
    from .development_environment_storage_type import DevelopmentEnvironmentStorageType


class DevelopmentEnvironmentStorage(BaseModel):
    """Storage of an instance, with the location of the files."""

    type: DevelopmentEnvironmentStorageType
    """Type of storage."""

    location: DevelopmentEnvironmentStorageLocation | None = None
    """Location of the files in the storage."""
