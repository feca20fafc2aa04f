# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeTaint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_taint_effect import NodeTaintEffect


class NodeTaint(BaseModel):
    """Taint of a node, which keeps off workloads that do not tolerate it."""

    key: str | None = None
    """Name of the taint."""

    value: str | None = None
    """Value assigned to the key."""

    effect: NodeTaintEffect | None = None
    """Effect on workloads that do not tolerate the taint."""

    time_added: str | None = json_field(default=None, key="timeAdded")
    """Time when the taint was added, in UTC, in ISO 8601 format."""
