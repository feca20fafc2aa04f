# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .processing_result_property import ProcessingResultProperty


class ProcessingResult(BaseModel):
    """Result of a processing task for a sample."""

    new_source: str | None = None
    """OBS path of the new file."""

    origin_source: str | None = None
    """OBS path of the original file."""

    result_description: list[list[str]] | None = None
    """Descriptions of the processing, one list of strings per step."""

    result_property: ProcessingResultProperty | None = None
    """Result for the sample."""

    sample_id: str
    """ID of the sample, which is the MD5 hash of its path."""

    signed_new_source: str | None = json_field(default=None, sensitive=True)
    """Signed URL of the new file, valid for a limited time."""

    signed_origin_source: str | None = json_field(default=None, sensitive=True)
    """Signed URL of the original file, valid for a limited time."""

    version_id: str
    """ID of the processing task version."""
