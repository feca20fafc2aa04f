# Generated from spec/ by `make generate`; do not edit.
"""The model `PublishedAlgorithm`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PublishedAlgorithm(BaseModel):
    """Version of an asset in AI Gallery."""

    content_id: str | None = None
    """ID of the asset."""

    version_id: str | None = None
    """ID of the version of the asset."""

    version_num: str | None = None
    """Number of the version, such as 1.1.0."""

    content_uri: str | None = None
    """Address of the asset."""
