# Generated from spec/ by `make generate`; do not edit.
"""The resource `networks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Networks(Resource):
    """Private networks that dedicated resource pools run in, with their links to VPCs and SFS Turbo file systems."""

    __slots__ = ()

    async def create(
        self,
        *,
        metadata: models.NetworkMetadataInput | params.NetworkMetadataInput,
        spec: models.NetworkSpecInput | params.NetworkSpecInput,
        api_version: str = "v1",
        kind: str = "Network",
    ) -> models.Network:
        """Create a network for dedicated resource pools.

        The network is set up in the background and its generated name comes back in metadata.name; wait for it to
        become Active before a pool is put into it.

        Args:
            api_version: Version of the resource's form; always v1. "v1" is sent when it is left out.
            kind: Kind of the resource; always Network. "Network" is sent when it is left out.
            metadata: Labels that name the network and place it in a workspace.
            spec: Addresses that the network is to have.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/creating_network_resources.rst
        """

        request = Request(
            operations.CREATE_NETWORK,
            body={
                "apiVersion": api_version,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        network_name: str | int,
    ) -> models.Network:
        """Delete a network.

        The network is removed in the background; the answer still shows its last state, with the time of the
        deletion. It is gone when reading it finds nothing.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/deleting_a_network_resource.rst
        """

        request = Request(
            operations.DELETE_NETWORK,
            path_values={
                "network_name": network_name,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        network_name: str | int,
    ) -> models.Network:
        """Get one network.

        Answers the state of the network and of each of its links.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/obtaining_a_network_resource.rst
        """

        request = Request(
            operations.SHOW_NETWORK,
            path_values={
                "network_name": network_name,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        label_selector: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        continue_: str | Unset | None = UNSET,
    ) -> Pager[models.ListNetworksResponse, models.Network]:
        """List the networks of the project.

        Answers one page of networks with their states and links; metadata.continue leads to the next page, if there
        is one.

        Args:
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.
            label_selector: Keep only networks whose labels match this selector, as in Kubernetes.
            limit: How many networks a page holds. From 1 to 500.
            continue_: Where to go on: metadata.continue of the page before.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/obtaining_network_resources.rst
        """

        request = Request(
            operations.LIST_NETWORKS,
            query={
                "workspaceId": workspace_id,
                "labelSelector": label_selector,
                "limit": limit,
                "continue": continue_,
            },
        )
        return self._client.pager(request)

    async def update(
        self,
        network_name: str | int,
        *,
        metadata: models.NetworkMetadataUpdate | params.NetworkMetadataUpdate | Unset | None = UNSET,
        spec: models.NetworkSpecUpdate | params.NetworkSpecUpdate | Unset | None = UNSET,
    ) -> models.Network:
        """Change the links, description or workspace of a network.

        The body is a merge patch: what it leaves out stays, but a list in it replaces the whole list. Links are made
        and cut in the background; their progress shows in status.connectionStatus.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.
            metadata: New labels and notes.
            spec: New links, or IPv6.

        Raises:
            ValueError: `network_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/updating_a_network_resource.rst
        """

        request = Request(
            operations.PATCH_NETWORK,
            path_values={
                "network_name": network_name,
            },
            body={
                "metadata": metadata,
                "spec": spec,
            },
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        metadata: models.NetworkMetadataInput | params.NetworkMetadataInput,
        spec: models.NetworkSpecInput | params.NetworkSpecInput,
        api_version: str = "v1",
        kind: str = "Network",
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Network:
        """Create a network for dedicated resource pools and wait for it.

        The network is set up in the background and its generated name comes back in metadata.name; wait for it to
        become Active before a pool is put into it.

        The state is read by ShowNetwork until its state is ACTIVE and all parts of it are settled.

        Args:
            api_version: Version of the resource's form; always v1. "v1" is sent when it is left out.
            kind: Kind of the resource; always Network. "Network" is sent when it is left out.
            metadata: Labels that name the network and place it in a workspace.
            spec: Addresses that the network is to have.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/creating_network_resources.rst
        """

        request = Request(
            operations.CREATE_NETWORK,
            body={
                "apiVersion": api_version,
                "kind": kind,
                "metadata": metadata,
                "spec": spec,
            },
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
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a network and wait for it.

        The network is removed in the background; the answer still shows its last state, with the time of the
        deletion. It is gone when reading it finds nothing.

        The state is read by ShowNetwork until it no longer exists.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `network_name` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/deleting_a_network_resource.rst
        """

        request = Request(
            operations.DELETE_NETWORK,
            path_values={
                "network_name": network_name,
            },
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
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Network:
        """Change the links, description or workspace of a network and wait for it.

        The body is a merge patch: what it leaves out stays, but a list in it replaces the whole list. Links are made
        and cut in the background; their progress shows in status.connectionStatus.

        The state is read by ShowNetwork until its state is ACTIVE and all parts of it are settled, 2 times in a row.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.
            metadata: New labels and notes.
            spec: New links, or IPv6.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `network_name` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: resource_management/network_management/updating_a_network_resource.rst
        """

        request = Request(
            operations.PATCH_NETWORK,
            path_values={
                "network_name": network_name,
            },
            body={
                "metadata": metadata,
                "spec": spec,
            },
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
    ) -> models.Network:
        """Wait until it can be used, or until it is in a given state.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.
            until: State or states to wait for, as values or names, or where an action leads: 'create', 'update';
                ACTIVE when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 1800 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_NETWORK,
            path_values={
                "network_name": network_name,
            },
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
    ) -> None:
        """Wait until it no longer exists.

        Args:
            network_name: Which network is meant: its generated name, found under metadata.name.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 1800 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_NETWORK,
            path_values={
                "network_name": network_name,
            },
        )
        await wait_gone(self._client, operations.NETWORKS_WAITER, request, timeout, on_progress, interval)
