# Generated from spec/ by `make generate`; do not edit.
"""The model `ListTrainingJobsByTagsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .resource_match_input import ResourceMatchInput
    from .resource_tag_filter_input import ResourceTagFilterInput


class ListTrainingJobsByTagsRequest(BaseModel):
    """Tags and other conditions of the training jobs to find."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a job must have. A key may have up to 10 values. By default, all jobs match."""

    without_any_tag: bool | Unset | None = UNSET
    """Whether to return only jobs without tags. The field tags is then ignored. Default of the service: False."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional condition, on the name of the job. At most 1 item."""
