# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobItemInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DevServerJobItemInput(BaseModel):
    """Part of a new job with its parameters."""

    type: str
    """Type of the part, such as COMMON or DEVICE_LOG_COLLECT."""

    spec: dict[str, str] | Unset | None = UNSET
    """Parameters of the part, by their names in the template."""
