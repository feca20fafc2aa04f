# Generated from spec/ by `make generate`; do not edit.
"""The model `HraPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .hra_policy_status import HraPolicyStatus
    from .hra_rule import HraRule


class HraPolicy(BaseModel):
    """Horizontal resource autoscaling policy, for the ratio of roles in a deployment."""

    id: str
    """ID of the policy."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRule] | None = None
    """Rules of the policy."""

    disable: bool | None = None
    """Whether the policy is switched off."""

    policy_status: HraPolicyStatus | None = None
    """State of the policy."""

    min_replicas: int | None = None
    """Lower limit of the number of instances. Currently without effect. From 1 to 128."""

    max_replicas: int | None = None
    """Upper limit of the number of instances. Currently without effect. From 1 to 128."""

    scale_window: int | None = None
    """Window for changes of the number of instances. Currently without effect."""
