# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolNodeConfigTemplateSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_node_config_template_item import PoolNodeConfigTemplateItem


class PoolNodeConfigTemplateSpec(BaseModel):
    """Settings that nodes can have."""

    templates: list[PoolNodeConfigTemplateItem] | None = None
    """Supported settings."""
