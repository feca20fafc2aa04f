# Generated from spec/ by `make generate`; do not edit.
"""The resource `configuration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.operation import Request
from ..core.resource import Resource

if TYPE_CHECKING:
    from .. import models


class Configuration(Resource):
    """Features and limits of resource management in a project."""

    __slots__ = ()

    async def get(
        self,
    ) -> models.Configuration:
        """Get the resource pool configuration of the project.

        Returns the quotas, the flavors of management nodes, the node images, and what each type of job requires in a
        pool.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/configuration_management/querying_os_configuration_parameters.rst
        """

        request = Request(
            operations.SHOW_OS_CONFIG,
        )
        return await self._client.send(request)
