# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNodeAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_affinity_mode import ServiceAffinityMode
    from .service_affinity_pool import ServiceAffinityPool


class ServiceNodeAffinity(BaseModel):
    """Selected nodes for the instances of a model."""

    mode: ServiceAffinityMode | None = None
    """Strictness of the selection."""

    pool_infos: list[ServiceAffinityPool] | None = None
    """Selected nodes, by resource pool."""
