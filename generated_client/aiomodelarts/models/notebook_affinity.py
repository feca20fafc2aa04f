# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookAffinity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_affinity_rule import NotebookAffinityRule


class NotebookAffinity(BaseModel):
    """Rules about the nodes that may run a notebook."""

    required_during_scheduling_ignored_during_execution: list[NotebookAffinityRule] | None = None
    """Rules that a node must meet."""

    preferred_during_scheduling_ignored_during_execution: list[NotebookAffinityRule] | None = None
    """Rules that make a node preferred."""
