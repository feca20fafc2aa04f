# Generated from spec/ by `make generate`; do not edit.
"""The model `ReviewSamplesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sample_judgement_input import SampleJudgementInput


class ReviewSamplesRequest(BaseModel):
    """Reviews of labeled samples."""

    comments: list[SampleJudgementInput] | Unset | None = UNSET
    """Reviews, one per sample."""
