# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkflowRerunInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class WorkflowRerunInput(BaseModel):
    """Steps that a rerun repeats."""

    rerun_steps: list[str] | Unset | None = UNSET
    """Names of the steps to repeat."""
