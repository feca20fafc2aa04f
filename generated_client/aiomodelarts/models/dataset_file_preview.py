# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetFilePreview`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class DatasetFilePreview(BaseModel):
    """A file of a dataset and a link for previewing it."""

    create_time: int | None = None
    """Creation time of the sample, in milliseconds since 1970."""

    dataset_id: str | None = None
    """ID of the dataset."""

    depth: int | None = None
    """Number of channels of the image."""

    file_name: str | None = json_field(default=None, key="file_Name")
    """Name of the file in OBS."""

    file_id: str | None = None
    """ID of the sample."""

    file_type: str | None = None
    """File type of the sample."""

    height: int | None = None
    """Height of the image, in pixels."""

    size: int | None = None
    """Size of the image, in bytes."""

    tags: dict[str, str] | None = None
    """Labels of the sample, by key."""

    url: str = json_field(sensitive=True)
    """Signed link to the file in OBS, valid for a short time."""

    width: int | None = None
    """Width of the image, in pixels."""
