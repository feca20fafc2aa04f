# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobResourceInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


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
