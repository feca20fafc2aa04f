# Generated from spec/ by `make generate`; do not edit.
"""The model `AttributeSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .search_operator import SearchOperator


class AttributeSearch(BaseModel):
    """Search condition for the attributes of samples."""

    op: SearchOperator | None = None
    """Whether all or any of the attributes must match."""

    props: dict[str, list[str]] | None = None
    """Attribute names, each with the matching values."""
