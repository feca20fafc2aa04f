# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelSearchTerm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_type import LabelType
    from .search_operator import SearchOperator


class LabelSearchTerm(BaseModel):
    """Search condition for a single label."""

    name: str | None = None
    """Name of the label."""

    op: SearchOperator | None = None
    """Whether all or any of the attributes must match."""

    property: dict[str, list[str] | None] | None = None
    """Label attributes, each with the matching values. null matches any value."""

    type: LabelType | None = None
    """Labeling type of the label."""
