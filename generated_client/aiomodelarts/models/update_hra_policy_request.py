# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateHraPolicyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .hra_rule_update import HraRuleUpdate


class UpdateHraPolicyRequest(BaseModel):
    """Changes to a policy for the ratio of roles."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRuleUpdate]
    """Rules to change or delete."""

    disable: bool | Unset | None = UNSET
    """Whether the policy is switched off."""

    min_replicas: int | Unset | None = UNSET
    """Lower limit of the number of instances. Currently without effect. Default of the service: 1. From 1 to 128."""

    max_replicas: int | Unset | None = UNSET
    """Upper limit of the number of instances. Currently without effect. Default of the service: 128. From 1 to
    128.
    """

    scale_window: int | Unset | None = UNSET
    """Window for changes of the number of instances. Currently without effect. Default of the service: 300."""
