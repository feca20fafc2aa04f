# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentStorageInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_storage_location_input import DevelopmentEnvironmentStorageLocationInput
    from .development_environment_storage_type import (
        DevelopmentEnvironmentStorageType,
        DevelopmentEnvironmentStorageTypeValue,
    )


class DevelopmentEnvironmentStorageInput(BaseModel):
    """Storage for a new instance, with the location of the files."""

    type: DevelopmentEnvironmentStorageType | DevelopmentEnvironmentStorageTypeValue | str
    """Type of storage."""

    location: DevelopmentEnvironmentStorageLocationInput | Unset | None = UNSET
    """Location of the files in the storage. Required for obs."""
