# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookAffinityInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_affinity_rule_input import NotebookAffinityRuleInput


class NotebookAffinityInput(BaseModel):
    """Rules about the nodes that may run a new notebook."""

    required_during_scheduling_ignored_during_execution: list[NotebookAffinityRuleInput] | Unset | None = UNSET
    """Rules that a node must meet."""

    preferred_during_scheduling_ignored_during_execution: list[NotebookAffinityRuleInput] | Unset | None = UNSET
    """Rules that make a node preferred."""
