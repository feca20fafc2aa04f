# Generated from spec/ by `make generate`; do not edit.
"""The resource `plugin_templates`."""

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


class PluginTemplates(Resource):
    """Plug-ins available for resource pools, with their versions and settings."""

    __slots__ = ()

    async def get(
        self,
        plugintemplate_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PluginTemplate:
        """Get a driver template.

        Returns the versions of a GPU or NPU driver, in the older template format.

        Args:
            plugintemplate_name: Name of the driver template.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `plugintemplate_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_template_management/querying_a_plug-in_template.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_PLUGIN_TEMPLATE,
            path_values={
                "plugintemplate_name": plugintemplate_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        template_name: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.PluginTemplatePage, models.PluginTemplateSummary]:
        """List the templates of the plug-ins that can be installed.

        Returns all templates in one response, each with its versions and their settings.

        Args:
            template_name: Name to search for; returns the template with this name.
            pool_name: Return only templates that can be installed in this resource pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_template_management/query_plug-in_templates.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PLUGIN_TEMPLATES,
            query={
                "templateName": template_name,
                "poolName": pool_name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        template_name: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PluginTemplateSummary | None:
        """Find one of the templates of the plug-ins that can be installed by its exact name or ID.

        Reads the list in one request.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            template_name: Name to search for; returns the template with this name.
            pool_name: Return only templates that can be installed in this resource pool.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_template_management/query_plug-in_templates.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PLUGIN_TEMPLATES,
            query={
                "templateName": template_name,
                "poolName": pool_name,
            },
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
