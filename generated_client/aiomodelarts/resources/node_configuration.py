# Generated from spec/ by `make generate`; do not edit.
"""The resource `node_configuration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource

if TYPE_CHECKING:
    from .. import models


class NodeConfiguration(Resource):
    """Settings of the nodes in resource pools, and templates for nodes of a flavor. Huawei Cloud only."""

    __slots__ = ()

    async def get(
        self,
        pool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeConfiguration:
        """Get the custom configuration of the nodes of a pool.

        Returns the settings for CPU cores, caches and memory pages, and whether the nodes have them already.
        Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowPoolNodeConfig.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_NODE_CONFIG,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_pool_template(
        self,
        pool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PoolNodeConfigTemplate:
        """Get the settings that the nodes of a pool can have.

        Returns the supported settings with their defaults. This changes nothing in the pool. Huawei Cloud only.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowPoolNodeConfigTemplate.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_POOL_NODE_CONFIG_TEMPLATE,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_template(
        self,
        template_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NodeConfigTemplate:
        """Get the template for the nodes of a flavor.

        Returns the disk space for containers and the operating systems that nodes of the flavor can have.
        Huawei Cloud only.

        Args:
            template_name: Name of the template, such as the one in nodeConfigTemplate of a node flavor.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `template_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNodeConfigTemplate.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NODE_CONFIG_TEMPLATE,
            path_values={
                "nodeconfigtemplate_name": template_name,
            },
            extra=extra,
        )
        return await self._client.send(request)
