# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobResourceInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .training_container_size import TrainingContainerSize


class TrainingJobResourceInput(BaseModel):
    """Machines for a new job."""

    flavor_id: str | Unset | None = UNSET
    """ID of the machine flavor. In a dedicated pool, it determines the number of cards, from
    modelarts.pool.visual.xlarge (1) to 16xlarge (16).
    """

    node_count: int | Unset | None = UNSET
    """Number of machines. Default of the service: 1."""

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool. By default, the public pool is used."""

    pool_group_id: str | Unset | None = UNSET
    """ID of the group of resource pools from which the service chooses one. Huawei Cloud only."""

    main_container_customized_flavor: TrainingContainerSize | Unset | None = UNSET
    """Resources of the main container instead of those of the flavor. Huawei Cloud only."""
