# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceVersionSummary`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceServiceVersionSummary(BaseModel):
    """A version of an inference service in a list."""

    id: str
    """ID of the version."""

    version: str
    """Number of the version."""
