# Generated from spec/ by `make generate`; do not edit.
"""The resource `authoring`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class Authoring(Resource):
    """Resource pools and quotas of notebooks. Huawei Cloud only."""

    __slots__ = ()

    async def get_cluster(
        self,
        cluster_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AuthoringCluster:
        """Get a resource pool for notebooks.

        Returns the state of the pool and the flavors of notebooks that can be created in it. Huawei Cloud only.

        Args:
            cluster_id: ID of the resource pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `cluster_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowCluster.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_CLUSTER,
            path_values={
                "cluster_id": cluster_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_feature(
        self,
        feature: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AuthoringFeature:
        """Get whether a feature of notebooks is enabled, and its quota.

        Returns the switch of the feature, how much of it the user may use, and how much is in use. Huawei Cloud only.

        Args:
            feature: Name of the feature. NOTEBOOK stands for notebooks that users create.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `feature` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListFeatures.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_FEATURES,
            path_values={
                "feature": feature,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list_clusters(
        self,
        *,
        type: models.NotebookOwnership | models.NotebookOwnershipValue | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        scope: models.AuthoringScope | models.AuthoringScopeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.AuthoringClusterPage, models.AuthoringCluster]:
        """List the resource pools in which notebooks can be created.

        Returns one page of pools with their state and flavors, and their total number. It includes the public pool.
        Huawei Cloud only.

        Args:
            type: Return only the public pool (MANAGED) or dedicated pools (DEDICATED).
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            limit: Maximum number of pools on the page. Default of the service: 1000. At least 0.
            offset: Number of pools to skip. Default of the service: 0. At least 0.
            scope: Return only pools for this kind of work. Defaults to NOTEBOOK.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListAuthoringClusters.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_AUTHORING_CLUSTERS,
            query={
                "type": type,
                "workspace_id": workspace_id,
                "limit": limit,
                "offset": offset,
                "scope": scope,
            },
            extra=extra,
        )
        return self._client.pager(request)
