# Generated from spec/ by `make generate`; do not edit.
"""The model `DetachedDevServerPort`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DetachedDevServerPort(BaseModel):
    """Network interface that was detached."""

    port_id: str
    """ID of the network interface."""
