# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskObsOutputInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class ServiceTaskObsOutputInput(BaseModel):
    """OBS folder for the results of a new task."""

    bucket: str
    """Name of the OBS bucket."""

    path: str
    """Folder in the bucket."""

    data_category: list[str] | Unset | None = UNSET
    """Categories of results to write. Some services require the list."""
