# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
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
