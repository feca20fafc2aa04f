# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentUnitGroupPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_schedule_scope import DeploymentScheduleScope


class DeploymentUnitGroupPolicy(BaseModel):
    """Placement of the pods of a unit on super nodes."""

    schedule_scope: DeploymentScheduleScope | None = None
    """Range of the nodes, for flavors of super nodes (snt9e) and the workload type LWS only."""
