# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeHugePageSetting`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_huge_page_mode import NodeHugePageMode


class NodeHugePageSetting(BaseModel):
    """Setting for the memory pages of a node."""

    mode: NodeHugePageMode | None = None
    """Use of huge memory pages."""
