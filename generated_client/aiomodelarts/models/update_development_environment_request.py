# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateDevelopmentEnvironmentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_spec_update import DevelopmentEnvironmentSpecUpdate


class UpdateDevelopmentEnvironmentRequest(BaseModel):
    """Changes to a development environment instance."""

    description: str | Unset | None = UNSET
    """New description of the instance. Must not contain angle brackets, quotation marks, ampersands or slashes. At
    most 512 characters. Matches `^[^&<>"'/]*$`.
    """

    spec: DevelopmentEnvironmentSpecUpdate | Unset | None = UNSET
    """New behavior of the notebook."""
