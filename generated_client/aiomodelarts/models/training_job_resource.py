# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_container_resources import TrainingContainerResources
    from .training_container_size import TrainingContainerSize
    from .training_job_flavor_detail import TrainingJobFlavorDetail


class TrainingJobResource(BaseModel):
    """Machines that a job runs on."""

    policy: str | None = None
    """Mode in which machines are allocated. The standard mode is "regular"."""

    flavor_id: str | None = None
    """ID of the machine flavor."""

    flavor_name: str | None = None
    """Display name of the flavor."""

    node_count: int
    """Number of machines."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    flavor_detail: TrainingJobFlavorDetail | None = None
    """Details of the flavor. Only present in the public resource pool."""

    pool_group_id: str | None = None
    """ID of the group of resource pools from which the service chooses one. Huawei Cloud only."""

    main_container_customized_flavor: TrainingContainerSize | None = None
    """Resources of the main container instead of those of the flavor. Huawei Cloud only."""

    pool_name: str | None = None
    """Display name of the resource pool. Huawei Cloud only."""

    main_container_allocated_resources: TrainingContainerResources | None = None
    """Resources that the main container got. Huawei Cloud only."""
