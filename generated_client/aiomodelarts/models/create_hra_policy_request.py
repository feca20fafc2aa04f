# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateHraPolicyRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .hra_rule_input import HraRuleInput


class CreateHraPolicyRequest(BaseModel):
    """Policy for the ratio of roles to create."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRuleInput]
    """Rules of the policy."""

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
