# Generated from spec/ by `make generate`; do not edit.
"""The resource `clusters`."""

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


class Clusters(Resource):
    """Dedicated resource pools in the older version of the API, replaced by pools."""

    __slots__ = ()

    def list(
        self,
        *,
        cluster_name: str | Unset | None = UNSET,
        status: models.ClusterStatus | models.ClusterStatusValue | str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: models.ClusterSortKey | models.ClusterSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ClusterPage, models.Cluster]:
        """List the dedicated resource pools of the older API version. (withdrawn)

        Returns one page of pools with their remaining capacity, and the total number of matches.

        Args:
            cluster_name: Name to search for; returns pools whose name matches.
            status: Return only pools in this state.
            offset: Start of the page, from 0. The reference does not specify whether pages or items are counted; the
                pager detects it. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. At least 1.
            sort_by: Field to sort by.
            order: Sort order.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_dedicated_resource_pools.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_CLUSTERS,
            query={
                "cluster_name": cluster_name,
                "status": status,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        cluster_name: str | Unset | None = UNSET,
        status: models.ClusterStatus | models.ClusterStatusValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Cluster | None:
        """Find one of the dedicated resource pools of the older API version by its exact name or ID.

        Reads the whole list, in pages of up to 1000 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            cluster_name: Name to search for; returns pools whose name matches.
            status: Return only pools in this state.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/service_management/obtaining_dedicated_resource_pools.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_CLUSTERS,
            query={
                "cluster_name": cluster_name,
                "status": status,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("cluster_name",),
                id=("cluster_id",),
            ),
        )
