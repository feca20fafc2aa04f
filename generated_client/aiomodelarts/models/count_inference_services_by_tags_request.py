# Generated from spec/ by `make generate`; do not edit.
"""The model `CountInferenceServicesByTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resource_match_input import ResourceMatchInput
    from .resource_tag_filter_input import ResourceTagFilterInput


class CountInferenceServicesByTagsRequest(BaseModel):
    """Tags and other conditions of the inference services to count."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a service must have. By default, all services match."""

    without_any_tag: bool | Unset | None = UNSET
    """Whether to match only services without tags."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional condition, on the name of the service."""
