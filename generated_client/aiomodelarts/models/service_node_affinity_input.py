# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNodeAffinityInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_affinity_mode import ServiceAffinityMode, ServiceAffinityModeValue
    from .service_affinity_pool_input import ServiceAffinityPoolInput


class ServiceNodeAffinityInput(BaseModel):
    """Nodes to select for the instances of a model."""

    mode: ServiceAffinityMode | ServiceAffinityModeValue
    """Strictness of the selection."""

    pool_infos: list[ServiceAffinityPoolInput] | Unset | None = UNSET
    """Nodes to select, by resource pool."""
