# Generated from spec/ by `make generate`; do not edit.
"""The model `RunDevelopmentEnvironmentActionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_action import DevelopmentEnvironmentAction, DevelopmentEnvironmentActionValue


class RunDevelopmentEnvironmentActionRequest(BaseModel):
    """Action to perform on a development environment instance."""

    action: DevelopmentEnvironmentAction | DevelopmentEnvironmentActionValue
    """Whether to start or stop the instance."""
