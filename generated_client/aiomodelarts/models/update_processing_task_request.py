# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateProcessingTaskRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class UpdateProcessingTaskRequest(BaseModel):
    """New description of a processing task."""

    description: str | Unset | None = UNSET
    """New description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""
