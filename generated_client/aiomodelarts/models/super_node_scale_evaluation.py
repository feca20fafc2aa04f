# Generated from spec/ by `make generate`; do not edit.
"""The model `SuperNodeScaleEvaluation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .super_node_scale_option import SuperNodeScaleOption


class SuperNodeScaleEvaluation(BaseModel):
    """Flavors to which a super node can be scaled."""

    evaluations: list[SuperNodeScaleOption]
    """Flavors with more or fewer servers."""
