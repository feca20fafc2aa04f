# Generated from spec/ by `make generate`; do not edit.
"""The resource `pool_tags`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class PoolTags(Resource):
    """Tags of resource pools: keys and values for grouping costs and filtering pools."""

    __slots__ = ()

    async def create_batch(
        self,
        pool_name: str | int,
        *,
        tags: Sequence[models.ResourceTag | params.ResourceTag],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolTags:
        """Add tags to a resource pool. (withdrawn)

        The change takes effect immediately. Returns the tags. In newer services, use the tag update with the action
        "create" instead.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            tags: Tags to add to the pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/creating_resource_pool_tags_in_batches.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_CREATE_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        pool_name: str | int,
        *,
        tags: Sequence[models.ResourceTagSelectorInput | params.ResourceTagSelectorInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolTags:
        """Remove tags from a resource pool. (withdrawn)

        The change takes effect immediately. A tag without a value removes the key with any value. In newer services,
        use the tag update with the action "delete" instead.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            tags: Tags to remove from the pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/deleting_resource_pool_tags_in_batches.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DELETE_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        pool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolTags:
        """Get the tags of a resource pool.

        Returns all tags of the pool. The reference lists status 204 for this response, although it has a body.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_resource_tags_of_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsedTagPage, models.UsedTag]:
        """List the tags of resource pools in the project.

        Returns each tag key once with all its values, from all workspaces that the caller can access.

        Args:
            limit: Maximum number of items to return. Default of the service: 200. At least 1.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_all_resource_tags_of_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_POOL_TAGS,
            query={
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_pools(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        tags: Sequence[models.ResourceTagFilterInput | params.ResourceTagFilterInput] | Unset | None = UNSET,
        matches: Sequence[models.ResourceMatchInput | params.ResourceMatchInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TaggedPoolPage, models.TaggedPool]:
        """Find resource pools by their tags or names. (withdrawn)

        Returns one page of the pools that have all the requested tags. Without tags, all pools match.

        Args:
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            offset: Number of pools or pages to skip. The documentation describes pages, but its example counts pools.
                Default of the service: 0. At least 0.
            tags: Tags that a pool must have. All of them must match. By default, all pools match.
            matches: Additional conditions, on the name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/querying_resource_pools_by_tag.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_POOLS_BY_TAGS,
            query={
                "limit": limit,
                "offset": offset,
            },
            body={
                "tags": tags,
                "matches": matches,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        pool_name: str | int,
        *,
        action: models.ResourceTagAction | models.ResourceTagActionValue,
        tags: Sequence[models.ResourceTag | params.ResourceTag],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolTags:
        """Add, remove or replace tags of a resource pool.

        The change takes effect immediately. Returns the current tags of the pool.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            action: Action to perform on the tags.
            tags: Tags to add, remove or set. An empty list is only allowed for "reset", which then removes all tags.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/modifying_resource_tags_of_a_resource_pool.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "action": action,
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)
