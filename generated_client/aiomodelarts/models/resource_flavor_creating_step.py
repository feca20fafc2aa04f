# Generated from spec/ by `make generate`; do not edit.
"""The model `ResourceFlavorCreatingStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .resource_flavor_step_names import ResourceFlavorStepNames


class ResourceFlavorCreatingStep(BaseModel):
    """A batch size for creating nodes."""

    display_info: ResourceFlavorStepNames | None = json_field(default=None, key="displayInfo")
    """Display names of the step."""

    step: int | None = None
    """Number of nodes in the step."""

    type: str | None = None
    """Type of the batch."""
