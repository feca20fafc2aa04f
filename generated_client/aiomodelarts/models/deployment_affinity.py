# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_affinity_type import DeploymentAffinityType


class DeploymentAffinity(BaseModel):
    """Nodes on which the pods of a unit run, or don't."""

    affinity_type: DeploymentAffinityType | None = None
    """Whether pods run on these nodes, or on others."""

    required: bool | None = None
    """Whether the rule must be met; otherwise it is a preference."""

    selection_mode: str | None = None
    """How nodes are named. Only IP is supported."""

    targets: dict[str, str] | None = None
    """Nodes, by their IP addresses. At most 20 entries."""
