# Generated from spec/ by `make generate`; do not edit.
"""The resource `quotas`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource

if TYPE_CHECKING:
    from .. import models


class Quotas(Resource):
    """Quotas of resource pools and networks in a project."""

    __slots__ = ()

    def list(
        self,
    ) -> Pager[models.ResourceQuotaPage, models.ResourceQuota]:
        """List the quotas and usage of resource pools and networks.

        Returns the limit and the current number for each type of resource in the project.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: resource_management/configuration_management/obtaining_os_quotas.rst
        """

        request = Request(
            operations.SHOW_OS_QUOTA,
        )
        return self._client.pager(request)
