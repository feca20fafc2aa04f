# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningVariable`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class FineTuningVariable(BaseModel):
    """Environment variable of a fine-tuning job."""

    label: str | None = None
    """Label for display."""

    des: str | None = None
    """Description of the variable for display."""

    env_name: str | None = None
    """Name of the variable."""

    env_type: str | None = None
    """Kind of input in the console."""

    value: str | None = json_field(default=None, sensitive=True)
    """Value of the variable."""

    modifiable: bool | None = None
    """Whether users can change the value."""

    displayable: bool | None = None
    """Whether the variable is displayed."""

    used_steps: list[str] | None = None
    """Steps that use the variable."""
