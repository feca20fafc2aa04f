# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolTaint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_taint_effect import NodeTaintEffect


class PoolTaint(BaseModel):
    """Taint for the nodes of a flavor, which keeps off workloads that do not tolerate it."""

    key: str
    """Name of the taint."""

    value: str | None = None
    """Value assigned to the key."""

    effect: NodeTaintEffect
    """Effect on workloads that do not tolerate the taint."""
