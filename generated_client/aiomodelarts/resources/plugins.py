# Generated from spec/ by `make generate`; do not edit.
"""The resource `plugins`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Plugins(Resource):
    """Plug-ins installed in a resource pool, such as drivers and monitoring agents."""

    __slots__ = ()

    async def create(
        self,
        pool_name: str | int,
        *,
        spec: models.PluginSpecInput | params.PluginSpecInput,
        api_version: str = "v2",
        kind: str = "Plugin",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.CreatedPlugin:
        """Install a plug-in in a resource pool.

        The service installs the plug-in in the background. Wait until its state is Running. Other operations identify
        the plug-in by the name of its template.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            api_version: API version of the resource, always v2. "v2" is sent by default.
            kind: Type of the resource, always Plugin. "Plugin" is sent by default.
            spec: Plug-in to install, with its settings.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/create_a_plug-in.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "apiVersion": api_version,
                "kind": kind,
                "spec": spec,
            }
        )
        del spec

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_PLUGIN,
            path_values={
                "pool_name": pool_name,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Plugin:
        """Remove a plug-in from a resource pool.

        The service removes the plug-in in the background. Returns its last state.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `template_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/delete_a_plug-in.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        detail: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Plugin:
        """Get a plug-in of a resource pool.

        Returns the state and the settings of the plug-in. The resources it uses in the cluster are included on
        request.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            detail: Whether the response includes the resources that the plug-in uses. Set it to the string "true" to
                include them.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `template_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/query_details_of_a_plug-in.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            query={
                "detail": detail,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        pool_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.PluginPage, models.Plugin]:
        """List the plug-ins of a resource pool.

        Returns all plug-ins of the pool with their versions and states, in one response.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `pool_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/query_plug-ins.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PLUGINS,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        spec: models.PluginSpecUpdate | params.PluginSpecUpdate,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.UpdatedPlugin:
        """Upgrade a plug-in or change its settings.

        The service changes the plug-in in the background. Inputs that are not in the request are reset to the
        template defaults, so send all of them.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            spec: New version and settings of the plug-in.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `pool_name` or `template_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/update_a_plug-in.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "spec": spec,
            }
        )
        del spec

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        pool_name: str | int,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Plugin | None:
        """Find one of the plug-ins of a resource pool by its exact name or ID.

        Reads the list in one request.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            name_or_id: Exact name or ID, case-sensitive.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `pool_name` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/query_plug-ins.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_PLUGINS,
            path_values={
                "pool_name": pool_name,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("spec", "template", "name"),
            ),
        )

    async def create_and_wait(
        self,
        pool_name: str | int,
        *,
        spec: models.PluginSpecInput | params.PluginSpecInput,
        api_version: str = "v2",
        kind: str = "Plugin",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Plugin:
        """Install a plug-in in a resource pool, then wait for the result.

        The service installs the plug-in in the background. Wait until its state is Running. Other operations identify
        the plug-in by the name of its template.

        The client then polls ShowPlugin until the state is Running.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            api_version: API version of the resource, always v2. "v2" is sent by default.
            kind: Type of the resource, always Plugin. "Plugin" is sent by default.
            spec: Plug-in to install, with its settings.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `pool_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/create_a_plug-in.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "apiVersion": api_version,
                "kind": kind,
                "spec": spec,
            }
        )
        del spec

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_PLUGIN,
            path_values={
                "pool_name": pool_name,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.PLUGINS_WAITER,
            "create",
            request,
            operations.SHOW_PLUGIN,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Remove a plug-in from a resource pool, then wait for the result.

        The service removes the plug-in in the background. Returns its last state.

        The client then polls ShowPlugin until the resource no longer exists.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `pool_name` or `template_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/delete_a_plug-in.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.PLUGINS_WAITER,
            "delete",
            request,
            operations.SHOW_PLUGIN,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        spec: models.PluginSpecUpdate | params.PluginSpecUpdate,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Plugin:
        """Upgrade a plug-in or change its settings, then wait for the result.

        The service changes the plug-in in the background. Inputs that are not in the request are reset to the
        template defaults, so send all of them.

        The client then polls ShowPlugin until the state is Running, in 2 polls in a row.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            spec: New version and settings of the plug-in.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `pool_name` or `template_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/plug-in_management/update_a_plug-in.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "spec": spec,
            }
        )
        del spec

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.PLUGINS_WAITER,
            "update",
            request,
            operations.SHOW_PLUGIN,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Plugin:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'update'. Running by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            extra=extra,
        )
        return await wait_until(self._client, operations.PLUGINS_WAITER, request, until, timeout, on_progress, interval)

    async def wait_gone(
        self,
        pool_name: str | int,
        template_name: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            pool_name: Name of the resource pool, as returned in its metadata.name.
            template_name: Name of the template of the plug-in.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1800 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_PLUGIN,
            path_values={
                "pool_name": pool_name,
                "template_name": template_name,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.PLUGINS_WAITER, request, timeout, on_progress, interval)
