# Generated from spec/ by `make generate`; do not edit.
"""The resource `pool_tags`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
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
        tags: Sequence[models.PoolTagInput | params.PoolTagInput],
    ) -> models.ResourceTags:
        """Add tags to a resource pool. (withdrawn)

        Works at once and answers the tags. Newer services have the action create of the tag update instead.

        Args:
            pool_name: Which resource pool is meant: its metadata.name.
            tags: Tags that the pool gets.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/tag_management/creating_resource_pool_tags_in_batches.rst
        """

        request = Request(
            operations.BATCH_CREATE_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "tags": tags,
            },
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        pool_name: str | int,
        *,
        tags: Sequence[models.PoolTagSelectorInput | params.PoolTagSelectorInput],
    ) -> models.ResourceTags:
        """Remove tags from a resource pool. (withdrawn)

        Works at once; a tag without value removes the key whatever its value is. Newer services have the action
        delete instead.

        Args:
            pool_name: Which resource pool is meant: its metadata.name.
            tags: Tags that the pool loses.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/tag_management/deleting_resource_pool_tags_in_batches.rst
        """

        request = Request(
            operations.BATCH_DELETE_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "tags": tags,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        pool_name: str | int,
    ) -> models.ResourceTags:
        """Get the tags of a resource pool.

        Answers all tags of the pool. The reference names 204 for this answer, though it has a body.

        Args:
            pool_name: Which resource pool is meant: its metadata.name.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/tag_management/obtaining_resource_tags_of_a_resource_pool.rst
        """

        request = Request(
            operations.SHOW_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.UsedTags, models.UsedTag]:
        """List the tags that resource pools of the project have.

        Answers each key once, with all its values, over all workspaces that the caller may see.

        Args:
            limit: How many tag keys a page holds. The service assumes 200 when it is left out. At least 1.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/tag_management/obtaining_all_resource_tags_of_a_resource_pool.rst
        """

        request = Request(
            operations.LIST_POOL_TAGS,
            query={
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)

    def list_pools(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        tags: Sequence[models.PoolTagFilterInput | params.PoolTagFilterInput] | Unset | None = UNSET,
        matches: Sequence[models.PoolMatchInput | params.PoolMatchInput] | Unset | None = UNSET,
    ) -> Pager[models.ListPoolsByTagsResponse, models.TaggedPool]:
        """Find resource pools by their tags or names. (withdrawn)

        Answers one page of the pools that have all the tags asked for; without tags, of all pools.

        Args:
            limit: How many pools a page holds. The service assumes 1000 when it is left out. From 1 to 1000.
            offset: Where the answer starts, from 0; the documentation speaks of pages, its sample of pools. The
                service assumes 0 when it is left out. At least 0.
            tags: Tags that a pool must have, all of them; any pool when left out.
            matches: Further conditions, on the name.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/tag_management/querying_resource_pools_by_tag.rst
        """

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
        )
        return self._client.pager(request)

    async def update(
        self,
        pool_name: str | int,
        *,
        action: models.ResourceTagAction | str,
        tags: Sequence[models.PoolTagInput | params.PoolTagInput],
    ) -> models.ResourceTags:
        """Add, remove or replace tags of a resource pool.

        Works at once and answers the tags that the pool has now.

        Args:
            pool_name: Which resource pool is meant: its metadata.name.
            action: What to do with the tags.
            tags: Tags to add, remove or set; an empty list is only for reset, which then removes all.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/tag_management/modifying_resource_tags_of_a_resource_pool.rst
        """

        request = Request(
            operations.UPDATE_POOL_TAGS,
            path_values={
                "pool_name": pool_name,
            },
            body={
                "action": action,
                "tags": tags,
            },
        )
        return await self._client.send(request)
