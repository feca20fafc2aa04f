# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentStorageLocationInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DevelopmentEnvironmentStorageLocationInput(BaseModel):
    """Location for the files of a new instance."""

    path: str | Unset | None = UNSET
    """Folder in an OBS bucket, with a trailing slash, such as /bucket/folder/. Cannot be the bucket itself. Required
    for obs.
    """
