# Generated from spec/ by `make generate`; do not edit.
"""The model `AttachDevServerVolumeRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AttachDevServerVolumeRequest(BaseModel):
    """EVS disk to attach."""

    volume_id: str
    """ID of the EVS disk."""
