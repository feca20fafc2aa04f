# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceRollingUpdate`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceRollingUpdate(BaseModel):
    """Steps of a rolling update."""

    max_surge: str | None = None
    """Largest share of additional pods during the update, from 1% to 100%. Default of the service: '1%'."""

    max_unavailable: str | None = None
    """Largest share of pods that may be missing during the update, from 1% to 100%. Default of the service: '1%'."""
