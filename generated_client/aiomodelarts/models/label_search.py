# Generated from spec/ by `make generate`; do not edit.
"""The model `LabelSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label_search_term import LabelSearchTerm
    from .search_operator import SearchOperator


class LabelSearch(BaseModel):
    """Search condition for the labels of samples."""

    labels: list[LabelSearchTerm] | None = None
    """Labels to search for."""

    op: SearchOperator | None = None
    """Whether all or any of the labels must match. Required if there are several labels."""
