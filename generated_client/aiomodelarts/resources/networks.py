# Generated from spec/ by `make generate`; do not edit.
"""The resource `networks`."""

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
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Networks(Resource):
    """Private networks of dedicated resource pools, and their connections to VPCs and SFS Turbo file systems."""

    __slots__ = ()

    async def create(
        self,
        *,
        metadata: models.NetworkMetadataInput | params.NetworkMetadataInput,
        spec: models.NetworkSpecInput | params.NetworkSpecInput,
        api_version: str = "v1",
        kind: str = "Network",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Network:
        """Create a network for dedicated resource pools.

        Sets up the network in the background and returns its generated name in metadata.name. Wait for Active before
        you create a pool in the network.

        Args:
            api_version: API version of the resource, always v1. "v1" is sent by default.
            kind: Type of the resource, always Network. "Network" is sent by default.
            metadata: Labels with the display name and workspace of the network.
            spec: Address range of the network.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/creating_network_resources.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NETWORK,
            body={
                "apiVersion": api_version,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        network_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Network:
        """Delete a network.

        Deletes the network in the background and returns its last state with the time of the deletion request. After
        the deletion, getting the network fails with a not-found error.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/deleting_a_network_resource.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NETWORK,
            path_values={
                "network_name": network_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        network_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Network:
        """Get a network.

        Returns the configuration and state of the network and of each of its connections.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/obtaining_a_network_resource.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NETWORK,
            path_values={
                "network_name": network_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        label_selector: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        continue_: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NetworkPage, models.Network]:
        """List the networks of the project.

        Returns one page of networks with their states and connections. If there is another page, metadata.continue
        contains the token for it.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
                Open Telekom Cloud only.
            label_selector: Return only networks whose labels match this Kubernetes label selector.
            limit: Maximum number of items to return. From 1 to 500.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/obtaining_network_resources.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NETWORKS,
            query={
                "workspaceId": workspace_id,
                "labelSelector": label_selector,
                "limit": limit,
                "continue": continue_,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_available_addresses(
        self,
        network_name: str | int,
        *,
        network_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NetworkAddressPage, models.NetworkAddressRange]:
        """Count the used and available addresses of a network.

        Returns the number of IP addresses in each address range of a subnet of the network. Huawei Cloud only.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            network_id: ID of the subnet, such as the subnet of a node. By default, the first one. From 1 to 64
                characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNetworkAvailableIp.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NETWORK_AVAILABLE_IP,
            path_values={
                "network_name": network_name,
            },
            query={
                "network_id": network_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        network_name: str | int,
        *,
        metadata: models.NetworkMetadataUpdate | params.NetworkMetadataUpdate | Unset | None = UNSET,
        spec: models.NetworkSpecUpdate | params.NetworkSpecUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Network:
        """Change the connections, description or workspace of a network.

        Applies the body as a merge patch: omitted fields keep their values, and lists are replaced as a whole.
        Connections are created and removed in the background; status.connectionStatus shows their progress.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            metadata: New labels and annotations.
            spec: New connections or IPv6 setting.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/updating_a_network_resource.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_NETWORK,
            path_values={
                "network_name": network_name,
            },
            body={
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        label_selector: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Network | None:
        """Find one of the networks of the project by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
                Open Telekom Cloud only.
            label_selector: Return only networks whose labels match this Kubernetes label selector.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/obtaining_network_resources.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_NETWORKS,
            query={
                "workspaceId": workspace_id,
                "labelSelector": label_selector,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "labels", "os.modelarts/name"),
                id=("metadata", "name"),
            ),
        )

    async def create_and_wait(
        self,
        *,
        metadata: models.NetworkMetadataInput | params.NetworkMetadataInput,
        spec: models.NetworkSpecInput | params.NetworkSpecInput,
        api_version: str = "v1",
        kind: str = "Network",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Network:
        """Create a network for dedicated resource pools, then wait for the result.

        Sets up the network in the background and returns its generated name in metadata.name. Wait for Active before
        you create a pool in the network.

        The client then polls ShowNetwork until the state is ACTIVE and all its parts are ready.

        Args:
            api_version: API version of the resource, always v1. "v1" is sent by default.
            kind: Type of the resource, always Network. "Network" is sent by default.
            metadata: Labels with the display name and workspace of the network.
            spec: Address range of the network.
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
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/creating_network_resources.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NETWORK,
            body={
                "apiVersion": api_version,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NETWORKS_WAITER,
            "create",
            request,
            operations.SHOW_NETWORK,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        network_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a network, then wait for the result.

        Deletes the network in the background and returns its last state with the time of the deletion request. After
        the deletion, getting the network fails with a not-found error.

        The client then polls ShowNetwork until the resource no longer exists.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `network_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/deleting_a_network_resource.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NETWORK,
            path_values={
                "network_name": network_name,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.NETWORKS_WAITER,
            "delete",
            request,
            operations.SHOW_NETWORK,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        network_name: str | int,
        *,
        metadata: models.NetworkMetadataUpdate | params.NetworkMetadataUpdate | Unset | None = UNSET,
        spec: models.NetworkSpecUpdate | params.NetworkSpecUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Network:
        """Change the connections, description or workspace of a network, then wait for the result.

        Applies the body as a merge patch: omitted fields keep their values, and lists are replaced as a whole.
        Connections are created and removed in the background; status.connectionStatus shows their progress.

        The client then polls ShowNetwork until the state is ACTIVE and all its parts are ready, in 2 polls in a row.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            metadata: New labels and annotations.
            spec: New connections or IPv6 setting.
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
            ValueError: `network_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/resource_management/network_management/updating_a_network_resource.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PATCH_NETWORK,
            path_values={
                "network_name": network_name,
            },
            body={
                "metadata": metadata,
                "spec": spec,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NETWORKS_WAITER,
            "update",
            request,
            operations.SHOW_NETWORK,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        network_name: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Network:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'update'. ACTIVE by default.
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
            operations.SHOW_NETWORK,
            path_values={
                "network_name": network_name,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.NETWORKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        network_name: str | int,
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
            network_name: Generated name of the network, from its metadata. Not the display name chosen by the user.
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
            operations.SHOW_NETWORK,
            path_values={
                "network_name": network_name,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.NETWORKS_WAITER, request, timeout, on_progress, interval)
