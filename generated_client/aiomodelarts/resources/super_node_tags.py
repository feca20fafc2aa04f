# Generated from spec/ by `make generate`; do not edit.
"""The resource `super_node_tags`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource

if TYPE_CHECKING:
    from .. import models, params


class SuperNodeTags(Resource):
    """Tags of super nodes, for grouping costs and finding super nodes. Huawei Cloud only."""

    __slots__ = ()

    async def create_batch(
        self,
        id: str | int,
        *,
        tags: Sequence[models.SuperNodeTagInput | params.SuperNodeTagInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Add tags to a super node.

        Adds the tags immediately. A tag with an existing key replaces its value. Huawei Cloud only.

        Args:
            id: ID of the super node.
            tags: Tags to add. A tag with an existing key replaces its value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateHyperinstanceTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_HYPERINSTANCE_TAGS,
            path_values={
                "id": id,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        id: str | int,
        *,
        tags: Sequence[models.ResourceTagSelectorInput | params.ResourceTagSelectorInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Remove tags from a super node.

        Removes the tags immediately. A tag without a value is removed whatever its value is. Huawei Cloud only.

        Args:
            id: ID of the super node.
            tags: Tags to remove, with or without a value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteHyperinstanceTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_HYPERINSTANCE_TAGS,
            path_values={
                "id": id,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Get the tags of a super node.

        Returns all tags of the super node. Huawei Cloud only.

        Args:
            id: ID of the super node.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/QueryHyperinstanceTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.QUERY_HYPERINSTANCE_TAGS,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)
