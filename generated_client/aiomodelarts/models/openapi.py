# Generated from spec/ by `make generate`; do not edit.
"""Models of `openapi`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .openapi_enumerations import ResourceMatchKey, ResourceMatchKeyValue, ResourceTagAction, ResourceTagActionValue


class ErrorBody(BaseModel):
    """Common keys of an error response. The keys that are present depend on the API family."""

    error_code: str | None = None
    """Error code, such as ModelArts.0104 or APIG.0301."""

    error_msg: str | None = None
    """Error message."""

    error_message: str | None = None
    """Error message in APIs that use this older key instead of error_msg."""

    error_solution: str | None = None
    """Suggestion for fixing the error."""

    is_success: bool | None = None
    """Whether the request succeeded. Always false in an error response of the older training service."""

    request_id: str | None = None
    """ID of the request, assigned by the API gateway."""


class NamedReference(BaseModel):
    """ID and name of a related resource, such as a user, an account or a pool."""

    id: str
    """ID of the resource."""

    name: str
    """Name of the resource."""


class OperationResult(BaseModel):
    """Common envelope of responses of the older training service."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""


class ResourceMatchInput(BaseModel):
    """Condition that resources must match."""

    key: ResourceMatchKey | ResourceMatchKeyValue
    """Field to compare with the value."""

    value: str
    """String that the field must contain. Upper and lower case are not distinguished. At most 255 characters."""


class ResourceTag(BaseModel):
    """Key and value that mark a resource."""

    key: str
    """Key of the tag."""

    value: str
    """Value of the tag."""


class ResourceTagFilterInput(BaseModel):
    """Tag that resources must have, with one of several values."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    values: list[str]
    """Accepted values. A resource must have one of them. At most 200 items."""


class ResourceTagSelectorInput(BaseModel):
    """Key and optional value of the tag to remove."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    value: str | Unset | None = UNSET
    """Value of the tag. By default, any value matches. At most 255 characters."""


class ResourceTagUpdateInput(BaseModel):
    """Change to the tags of a resource."""

    action: ResourceTagAction | ResourceTagActionValue
    """Action to perform on the tags."""

    tags: list[ResourceTag]
    """Tags to add, remove or set. An empty list is only allowed for "reset", which then removes all tags."""


class ResourceTags(BaseModel):
    """Tags of one resource, in a list."""

    tags: list[ResourceTag] | None = None
    """List of the tags, each with one value. Absent if there are none."""


class UsedTag(BaseModel):
    """Tag key with the values that resources have for it."""

    key: str
    """Key of the tag."""

    values: list[str]
    """All values that are in use for the key."""

    value: str | None = None
    """Single value, as documented in the tables of the reference. Messages contain values instead."""


class UsedTagPage(BasePage["UsedTag"], items="tags"):
    """Tag keys in use, with their values."""

    tags: list[UsedTag]
    """Tag keys, each listed once."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
