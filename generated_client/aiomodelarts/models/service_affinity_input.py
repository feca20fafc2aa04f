# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceAffinityInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_node_affinity_input import ServiceNodeAffinityInput


class ServiceAffinityInput(BaseModel):
    """Scheduling preferences for the instances of a new model."""

    node_affinity: ServiceNodeAffinityInput | Unset | None = UNSET
    """Preferences for the nodes on which instances run."""
