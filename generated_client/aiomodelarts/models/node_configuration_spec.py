# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeConfigurationSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_settings import NodeSettings


class NodeConfigurationSpec(BaseModel):
    """Settings of the nodes of a pool."""

    configs: NodeSettings | None = None
    """Settings by their names."""
