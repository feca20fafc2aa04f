# Generated from spec/ by `make generate`; do not edit.
"""Models of `pool_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .openapi import ResourceMatchInput, ResourceTag, ResourceTagFilterInput, ResourceTagSelectorInput


class CreatePoolTagsRequest(BaseModel):
    """Tags to add to a pool."""

    tags: list[ResourceTag]
    """Tags to add to the pool."""


class DeletePoolTagsRequest(BaseModel):
    """Tags to remove from a pool."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove from the pool."""


class ListPoolsByTagsRequest(BaseModel):
    """Tags and other conditions of the pools to find."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a pool must have. All of them must match. By default, all pools match."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional conditions, on the name."""


class PoolTagValues(BaseModel):
    """Key of a pool with its value or values."""

    key: str
    """Key of the tag."""

    value: str | None = None
    """Value of the tag."""

    values: list[str] | None = None
    """All values of the key. Huawei Cloud only."""


class PoolTags(BaseModel):
    """Tags of one pool, in a list."""

    tags: list[PoolTagValues] | None = None
    """List of the tags. Absent if there are none."""


class TaggedPool(BaseModel):
    """Resource pool with its tags."""

    resource_name: str | None = None
    """Name of the pool."""

    resource_id: str
    """ID of the pool."""

    tags: list[ResourceTag] | None = None
    """All tags of the pool."""

    resource_detail: dict[str, Any] | None = None
    """Additional information about the pool. Currently null."""


class TaggedPoolPage(BasePage["TaggedPool"], items="resources", total="total_count"):
    """One page of the matching pools."""

    total_count: int
    """Total number of matches."""

    resources: list[TaggedPool]
    """Pools on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
