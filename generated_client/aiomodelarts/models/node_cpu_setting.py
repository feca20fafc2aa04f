# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeCpuSetting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_cpu_mode import NodeCpuMode


class NodeCpuSetting(BaseModel):
    """Setting for the CPU cores of a node."""

    mode: NodeCpuMode | None = None
    """Whether containers are bound to CPU cores."""
