# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigOs`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NodeConfigOs(BaseModel):
    """Operating system that nodes of a flavor can have."""

    name: str | None = None
    """Name and version of the operating system."""

    image_id: str | None = json_field(default=None, key="imageId")
    """ID of the image. Always present for bare metal flavors."""

    preferred: bool | None = None
    """Whether the operating system is recommended."""

    eos: bool | None = None
    """Whether the operating system will soon be out of service."""

    offline: bool | None = None
    """Whether the operating system is no longer offered."""
