# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleJudgementInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sample_mark import SampleMark, SampleMarkValue


class SampleJudgementInput(BaseModel):
    """A review of a sample by a reviewer or the dataset owner."""

    accept: bool
    """Whether the labels of the sample are accepted."""

    comment: str | Unset | None = UNSET
    """Comment on the labels. Must not contain any of the characters !<>=&"'. At most 256 characters. Matches
    `^[^!<>=&"']*$`.
    """

    sample_id: str | Unset | None = UNSET
    """ID of the reviewed sample."""

    score: SampleMark | SampleMarkValue | Unset | None = UNSET
    """Quality score of the labels."""

    worker_id: str | Unset | None = UNSET
    """ID of the team member whose labels are reviewed."""
