# Generated from spec/ by `make generate`; do not edit.
"""The resource `node_tags`."""

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


class NodeTags(Resource):
    """Tags of the nodes in resource pools."""

    __slots__ = ()

    async def get(
        self,
        node_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Get the tags of a node.

        Returns all tags of the node. The reference documents status 204 for this response, although it has a body.

        Args:
            node_name: Name of the node, from metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `node_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_resource_tags_of_nodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NODE_TAGS,
            path_values={
                "node_name": node_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        pool: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsedTagPage, models.UsedTag]:
        """List the tags of all nodes in the project.

        Returns each key once, with all its values, from all workspaces that you have permission to see, in a single
        response.

        Args:
            pool: Name of the resource pool, from metadata.name. Returns only tags of its nodes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/obtaining_all_resource_tags_of_nodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NODE_TAGS,
            query={
                "pool": pool,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        node_name: str | int,
        *,
        action: models.ResourceTagAction | models.ResourceTagActionValue,
        tags: Sequence[models.ResourceTag | params.ResourceTag],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Add, remove or replace tags of a node.

        Changes the tags immediately and returns the current tags of the node.

        Args:
            node_name: Name of the node, from metadata.name.
            action: Action to perform on the tags.
            tags: Tags to add, remove or set. An empty list is only allowed for "reset", which then removes all tags.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `node_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/tag_management/modifying_resource_tags_of_nodes.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_NODE_TAGS,
            path_values={
                "node_name": node_name,
            },
            body={
                "action": action,
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)
