# Generated from spec/ by `make generate`; do not edit.
"""The resource `resource_flavors`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class ResourceFlavors(Resource):
    """Machine flavors for nodes of resource pools."""

    __slots__ = ()

    def list(
        self,
        *,
        continue_: str | Unset | None = UNSET,
        label_selector: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ResourceFlavorPage, models.ResourceFlavor]:
        """List the node flavors for resource pools.

        Returns one page of flavors with their hardware and their availability for purchase.

        Args:
            continue_: Token of the page to return, from metadata.continue of the previous page.
            label_selector: Return only flavors whose labels match this Kubernetes label selector.
            limit: Maximum number of items to return. From 1 to 500.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_specifications_management/obtaining_resource_specifications.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_RESOURCE_FLAVORS,
            query={
                "continue": continue_,
                "labelSelector": label_selector,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        label_selector: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceFlavor | None:
        """Find one of the node flavors for resource pools by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            label_selector: Return only flavors whose labels match this Kubernetes label selector.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/resource_specifications_management/obtaining_resource_specifications.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_RESOURCE_FLAVORS,
            query={
                "labelSelector": label_selector,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("metadata", "name"),
            ),
        )
