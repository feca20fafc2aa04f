# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentSpecUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_auto_stop_input import DevelopmentEnvironmentAutoStopInput


class DevelopmentEnvironmentSpecUpdate(BaseModel):
    """Changed behavior of an instance."""

    auto_stop: DevelopmentEnvironmentAutoStopInput | Unset | None = UNSET
    """Settings for the automatic stop. If the instance is running, they apply from the next start."""
