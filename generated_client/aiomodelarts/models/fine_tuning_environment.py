# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .fine_tuning_variable import FineTuningVariable


class FineTuningEnvironment(BaseModel):
    """Environment variables of a fine-tuning job."""

    envs: list[FineTuningVariable] | None = None
    """The variables with their descriptions."""
