# Generated from spec/ by `make generate`; do not edit.
"""Models of `inference_service_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .openapi import ResourceMatchInput, ResourceTag, ResourceTagFilterInput, ResourceTagSelectorInput


class CountInferenceServicesByTagsRequest(BaseModel):
    """Tags and other conditions of the inference services to count."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a service must have. By default, all services match."""

    without_any_tag: bool | Unset | None = UNSET
    """Whether to match only services without tags."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional condition, on the name of the service."""


class CreateInferenceServiceTagsRequest(BaseModel):
    """Tags to add to an inference service."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""


class DeleteInferenceServiceTagsRequest(BaseModel):
    """Tags to remove from an inference service."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""

    tagged_resource_id: str | Unset | None = json_field(default=UNSET, key="resource_id")
    """ID of the inference service, as in the path."""


class InferenceServiceCount(BaseModel):
    """Number of inference services."""

    total_count: int
    """Total number of matches."""


class ListInferenceServicesByTagsRequest(BaseModel):
    """Tags and other conditions of the inference services to find."""

    tags: list[ResourceTagFilterInput] | Unset | None = UNSET
    """Tags that a service must have. By default, all services match."""

    without_any_tag: bool | Unset | None = UNSET
    """Whether to match only services without tags."""

    matches: list[ResourceMatchInput] | Unset | None = UNSET
    """Additional condition, on the name of the service."""

    body_limit: int | Unset | None = json_field(default=UNSET, key="limit")
    """Maximum number of items to return, as in the query. Default of the service: 10."""

    body_offset: int | Unset | None = json_field(default=UNSET, key="offset")
    """Beginning of the page, as in the query. Default of the service: 0."""


class TaggedInferenceService(BaseModel):
    """Inference service with its tags."""

    resource_id: str
    """ID of the inference service."""

    resource_name: str
    """Name of the inference service."""

    resource_detail: dict[str, Any] | None = None
    """Additional information about the service. Currently an empty object."""

    tags: list[ResourceTag]
    """All tags of the service; an empty list if it has none."""


class TaggedInferenceServicePage(BasePage["TaggedInferenceService"], items="resources", total="total_count"):
    """One page of the matching inference services."""

    total_count: int
    """Total number of matches."""

    resources: list[TaggedInferenceService]
    """Inference services on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
