# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleSearchTerms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .label import Label


class SampleSearchTerms(BaseModel):
    """Search conditions available for the samples of a dataset."""

    labelers: list[str] | None = None
    """People who labeled samples. Each item starts with the labeling method."""

    labels: list[Label] | None = None
    """Labels available for searching."""

    metadata: dict[str, list[str]] | None = None
    """Attributes available for searching, each with its values."""
