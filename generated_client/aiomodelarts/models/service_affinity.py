# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_node_affinity import ServiceNodeAffinity


class ServiceAffinity(BaseModel):
    """Scheduling preferences of the instances of a model."""

    node_affinity: ServiceNodeAffinity | None = None
    """Preferences for the nodes on which instances run."""
