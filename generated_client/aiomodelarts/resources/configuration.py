# Generated from spec/ by `make generate`; do not edit.
"""The resource `configuration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource

if TYPE_CHECKING:
    from .. import models


class Configuration(Resource):
    """Features and limits of resource management in a project."""

    __slots__ = ()

    async def get(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Configuration:
        """Get the resource pool configuration of the project.

        Returns the quotas, the flavors of management nodes, the node images, and what each type of job requires in a
        pool.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/configuration_management/querying_os_configuration_parameters.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_OS_CONFIG,
            extra=extra,
        )
        return await self._client.send(request)
