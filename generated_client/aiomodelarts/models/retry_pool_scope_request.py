# Generated from spec/ by `make generate`; do not edit.
"""The model `RetryPoolScopeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .pool_scope import PoolScope, PoolScopeValue


class RetryPoolScopeRequest(BaseModel):
    """Job type to enable again."""

    scope: PoolScope | PoolScopeValue | str
    """Job type that failed to be enabled."""
