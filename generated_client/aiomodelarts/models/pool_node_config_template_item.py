# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolNodeConfigTemplateItem`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class PoolNodeConfigTemplateItem(BaseModel):
    """Supported settings with their defaults."""

    configs: dict[str, Any] | None = None
    """Supported settings and their defaults, by name."""
