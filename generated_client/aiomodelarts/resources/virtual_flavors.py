# Generated from spec/ by `make generate`; do not edit.
"""The resource `virtual_flavors`."""

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


class VirtualFlavors(Resource):
    """Flavors for a part of an NPU, and the templates for dividing NPUs."""

    __slots__ = ()

    async def get_template(
        self,
        virtualresourcetemplate_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.VirtualResourceTemplate:
        """Get a template for dividing NPUs.

        Returns the total resources of the NPU and the parts it can be divided into.

        Args:
            virtualresourcetemplate_name: Name of the template, from virtualResourceTemplateName in the spec of a
                flavor.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `virtualresourcetemplate_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavor_templates.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_VIRTUAL_RESOURCE_TEMPLATE,
            path_values={
                "virtualresourcetemplate_name": virtualresourcetemplate_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        continue_: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.VirtualFlavorPage, models.VirtualFlavor]:
        """List the flavors that contain part of an NPU.

        Returns the flavors, each with the name of the template that divides its NPU. If there is another page,
        metadata.continue contains its token.

        Args:
            continue_: Token of the page to return, from metadata.continue of the previous page.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavors.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_VIRTUALRESOURCE_FLAVORS,
            query={
                "continue": continue_,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.VirtualFlavor | None:
        """Find one of the flavors that contain part of an NPU by its exact name or ID.

        Reads the whole list, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavors.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_VIRTUALRESOURCE_FLAVORS,
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("metadata", "name"),
            ),
        )
