# Generated from spec/ by `make generate`; do not edit.
"""The model `FrozenInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .frozen_effect import FrozenEffect
    from .frozen_scene import FrozenScene


class FrozenInfo(BaseModel):
    """Why and how a service or deployment is frozen."""

    scene: FrozenScene | None = None
    """Reason of the freeze."""

    effect: FrozenEffect | None = None
    """What the freeze still allows."""
