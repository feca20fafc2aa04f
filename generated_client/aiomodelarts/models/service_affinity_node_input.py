# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityNodeInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceAffinityNodeInput(BaseModel):
    """Node on which to run instances."""

    name: str
    """Private IP address of the node, used as its name."""
