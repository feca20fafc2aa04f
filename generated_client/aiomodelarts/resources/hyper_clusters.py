# Generated from spec/ by `make generate`; do not edit.
"""The resource `hyper_clusters`."""

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


class HyperClusters(Resource):
    """Hyper clusters, the networks that connect super nodes of Lite Server with each other. Huawei Cloud only."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        hyper_cluster_subnet_id: str | Unset | None = UNSET,
        type: models.HyperClusterType | models.HyperClusterTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HyperCluster:
        """Create a hyper cluster.

        Creates the network that connects super nodes with each other, and returns it with its subnets.
        Huawei Cloud only.

        Args:
            name: Name of the hyper cluster. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            hyper_cluster_subnet_id: ID of the subnet to use. By default, the service chooses one.
            type: Type of the servers in the hyper cluster.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/CreateHyperCluster.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_HYPER_CLUSTER,
            body={
                "name": name,
                "hyper_cluster_subnet_id": hyper_cluster_subnet_id,
                "type": type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        id: str | int,
        *,
        type: models.HyperClusterType | models.HyperClusterTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a hyper cluster.

        Deletes a hyper cluster immediately and permanently. One that contains super nodes or groups of them is
        refused. Huawei Cloud only.

        Args:
            id: ID of the hyper cluster.
            type: Type of the hyper cluster. Default of the service: 'HPS'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteHyperCluster.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_HYPER_CLUSTER,
            path_values={
                "id": id,
            },
            query={
                "type": type,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        id: str | int,
        *,
        type: models.HyperClusterType | models.HyperClusterTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HyperCluster:
        """Get a hyper cluster.

        Returns the hyper cluster with its name and its subnets. Huawei Cloud only.

        Args:
            id: ID of the hyper cluster.
            type: Type of the hyper cluster. Default of the service: 'HPS'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetHyperCluster.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_HYPER_CLUSTER,
            path_values={
                "id": id,
            },
            query={
                "type": type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        type: models.HyperClusterType | models.HyperClusterTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.HyperClusterPage, models.HyperCluster]:
        """List the hyper clusters of one type.

        Returns all hyper clusters of the type with their subnets, in a single response. Huawei Cloud only.

        Args:
            type: Type of the hyper clusters to return. Default of the service: 'HPS'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListHyperCluster.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPER_CLUSTER,
            query={
                "type": type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        type: models.HyperClusterType | models.HyperClusterTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.HyperCluster | None:
        """Find one of the hyper clusters of one type by its exact name or ID.

        Reads the list in one request. Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            type: Type of the hyper clusters to return. Default of the service: 'HPS'.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListHyperCluster.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_HYPER_CLUSTER,
            query={
                "type": type,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
            ),
        )
