# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentActionResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_status import DevelopmentEnvironmentStatus


class DevelopmentEnvironmentActionResult(BaseModel):
    """State of an instance before and after an action."""

    current_status: DevelopmentEnvironmentStatus
    """State after the request, such as STARTING."""

    previous_state: DevelopmentEnvironmentStatus
    """State before the request, such as STOPPED."""
