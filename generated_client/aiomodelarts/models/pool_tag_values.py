# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolTagValues`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PoolTagValues(BaseModel):
    """Key of a pool with its value or values."""

    key: str
    """Key of the tag."""

    value: str | None = None
    """Value of the tag."""

    values: list[str] | None = None
    """All values of the key. Huawei Cloud only."""
