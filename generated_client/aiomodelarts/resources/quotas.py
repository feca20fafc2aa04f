# Generated from spec/ by `make generate`; do not edit.
"""The resource `quotas`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
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
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ResourceQuotaPage, models.ResourceQuota]:
        """List the quotas and usage of resource pools and networks.

        Returns the limit and the current number for each type of resource in the project.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/configuration_management/obtaining_os_quotas.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_OS_QUOTA,
            extra=extra,
        )
        return self._client.pager(request)
