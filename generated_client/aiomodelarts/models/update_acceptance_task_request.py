# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateAcceptanceTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .acceptance_action import AcceptanceAction, AcceptanceActionValue


class UpdateAcceptanceTaskRequest(BaseModel):
    """Decision about an acceptance task."""

    action: AcceptanceAction | AcceptanceActionValue
    """Action to perform on the samples."""

    overwrite_last_result: bool | Unset | None = UNSET
    """Whether to overwrite labels that were added to the dataset in the meantime. Default of the service: False."""
