# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskObsOutput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceTaskObsOutput(BaseModel):
    """OBS folder for the results of a task."""

    bucket: str | None = None
    """Name of the OBS bucket."""

    path: str | None = None
    """Folder in the bucket."""

    data_category: list[str] | None = None
    """Categories of results written to the folder."""
