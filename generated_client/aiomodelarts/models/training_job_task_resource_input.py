# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskResourceInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingJobTaskResourceInput(BaseModel):
    """Machines that a task of a new job runs on."""

    flavor_id: str | Unset | None = UNSET
    """ID of the machine flavor."""

    node_count: int
    """Number of machines."""

    pool_id: str | Unset | None = UNSET
    """ID of the resource pool that runs the task. Huawei Cloud only."""
