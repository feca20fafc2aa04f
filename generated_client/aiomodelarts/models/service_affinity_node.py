# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityNode`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceAffinityNode(BaseModel):
    """Node on which instances run."""

    name: str | None = None
    """Private IP address of the node, used as its name."""
