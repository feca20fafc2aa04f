# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTrialStopResult`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AutoSearchTrialStopResult(BaseModel):
    """Reference to the trial to be stopped."""

    earlystop_trial: str
    """ID of the trial."""
