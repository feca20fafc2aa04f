# Generated from spec/ by `make generate`; do not edit.
"""The model `AcceptSamplesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .sample_judgement_input import SampleJudgementInput


class AcceptSamplesRequest(BaseModel):
    """Reviews of samples in an acceptance task."""

    comments: list[SampleJudgementInput]
    """Reviews, one for each sample."""
