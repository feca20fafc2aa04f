# Generated from spec/ by `make generate`; do not edit.
"""The resource `notebooks`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import timedelta

    from .. import models, params


class Notebooks(Resource):
    """Notebook instances, machines with JupyterLab for interactive development, reached by browser or SSH."""

    __slots__ = ()

    async def create(
        self,
        *,
        flavor: str,
        image_id: str,
        name: str,
        volume: models.NotebookVolumeInput | params.NotebookVolumeInput,
        description: str | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        feature: models.NotebookFeature | str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        lease: models.NotebookLeaseInput | params.NotebookLeaseInput | Unset | None = UNSET,
    ) -> models.Notebook:
        """Create a notebook instance.

        The instance is accepted and then set up and started in the background; wait for it to reach RUNNING before
        its link is opened. Comes back with its id and the lease after which it stops by itself.

        Args:
            description: Free text about the instance. At most 512 characters.
            duration: How long it may run, in milliseconds; goes before the lease, and means a stop by the clock. At
                least 0.
            endpoints: How the instance is reached by SSH or from a local development environment.
            feature: Kind of instance; NOTEBOOK unless given.
            flavor: Machine to run on, the id of a flavor such as modelarts.vm.cpu.2u.
            image_id: Image to start from.
            name: Name to give the instance, not necessarily unique; letters, digits, hyphens and underscores. At most
                128 characters.
            pool_id: Dedicated resource pool to run in; the public pool unless given.
            volume: Disk of the instance.
            workspace_id: Workspace the instance belongs to; 0 is the default workspace. The service assumes '0' when
                it is left out.
            hooks: Scripts that run when the instance starts.
            lease: When the instance stops by itself.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/creating_a_notebook_instance.rst
        """

        request = Request(
            operations.CREATE_NOTEBOOK,
            body={
                "description": description,
                "duration": duration,
                "endpoints": endpoints,
                "feature": feature,
                "flavor": flavor,
                "image_id": image_id,
                "name": name,
                "pool_id": pool_id,
                "volume": volume,
                "workspace_id": workspace_id,
                "hooks": hooks,
                "lease": lease,
            },
        )
        return await self._client.send(request)

    async def create_image(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> models.Image:
        """Save a running notebook instance as an image.

        The image is built in the background and found among the images; meanwhile the instance is SNAPSHOTTING and
        cannot be used. Installed packages are kept. Wait for the image to become ACTIVE.

        Args:
            id: Which notebook instance is meant.
            description: Free text about the image. At most 512 characters.
            name: Name to give the image; lower-case letters, digits, hyphens, underscores and dots. At most 512
                characters.
            namespace: Organization in the container registry SWR that the image goes to.
            tag: Version of the image; letters, digits, hyphens, underscores and dots. At most 64 characters.
            workspace_id: Workspace the image belongs to; 0 is the default workspace. The service assumes '0' when it
                is left out.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/saving_a_running_instance_as_a_container_image.rst
        """

        request = Request(
            operations.CREATE_IMAGE,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "name": name,
                "namespace": namespace,
                "tag": tag,
                "workspace_id": workspace_id,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        id: str | int,
    ) -> models.Notebook:
        """Delete a notebook instance.

        The instance is removed in the background together with its disk. Comes back once more, with the state
        DELETING.

        Args:
            id: Which notebook instance is meant.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/deleting_a_notebook_instance.rst
        """

        request = Request(
            operations.DELETE_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        id: str | int,
    ) -> models.Notebook:
        """Get one notebook instance.

        Answers the state of the instance, its image, disk and lease, and the link and token under which it is opened.

        Args:
            id: Which notebook instance is meant.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/querying_details_of_a_notebook_instance.rst
        """

        request = Request(
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        return await self._client.send(request)

    async def get_lease(
        self,
        id: str | int,
    ) -> models.NotebookLease:
        """Get how long a running notebook instance may still run.

        Answers the lease of the instance, at whose end the service stops it.

        Args:
            id: Which notebook instance is meant.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        development_environment_management/querying_the_available_duration_of_a_running_notebook_instance.rst
        """

        request = Request(
            operations.SHOW_LEASE,
            path_values={
                "id": id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        feature: models.NotebookFeature | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        owner: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | str | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        status: models.NotebookStatus | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> Pager[models.NotebookPage, models.Notebook]:
        """List notebook instances.

        Answers one page of instances, filtered and sorted as asked, together with how many match in all. Newer
        editions of the service take no page sizes other than 10, 20 and 50.

        Args:
            feature: Keep only instances of this kind; NOTEBOOK unless given.
            limit: How many instances a page holds. The service assumes 10 when it is left out. At least 1.
            name: Keep only instances whose name contains this text. At most 128 characters.
            pool_id: Keep only instances in this dedicated resource pool.
            offset: How many instances to skip before the page begins. The service assumes 0 when it is left out. At
                least 0.
            owner: Keep only instances of this user; takes the rights of an administrator.
            sort_dir: Direction of the sorting; descending unless given.
            sort_key: Fields to sort by, several joined with commas.
            status: Keep only instances in this state.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/querying_notebook_instances.rst
        """

        request = Request(
            operations.LIST_NOTEBOOKS,
            query={
                "feature": feature,
                "limit": limit,
                "name": name,
                "pool_id": pool_id,
                "offset": offset,
                "owner": owner,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "status": status,
                "workspaceId": workspace_id,
            },
        )
        return self._client.pager(request)

    def list_all(
        self,
        *,
        feature: models.NotebookFeature | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        owner: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | str | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        status: models.NotebookStatus | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> Pager[models.NotebookPage, models.Notebook]:
        """List all notebook instances of the project.

        Answers one page of all instances that the caller may see, filtered and sorted as asked, together with how
        many match. Newer editions of the service take no page sizes other than 10, 20 and 50.

        Args:
            feature: Keep only instances of this kind; NOTEBOOK unless given.
            limit: How many instances a page holds. The service assumes 10 when it is left out. At least 1.
            name: Keep only instances whose name contains this text. At most 128 characters.
            pool_id: Keep only instances in this dedicated resource pool.
            offset: How many instances to skip before the page begins. The service assumes 0 when it is left out. At
                least 0.
            owner: Keep only instances of this user; takes the rights of an administrator.
            sort_dir: Direction of the sorting; descending unless given.
            sort_key: Fields to sort by, several joined with commas.
            status: Keep only instances in this state.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/querying_all_notebook_instances.rst
        """

        request = Request(
            operations.LIST_ALL_NOTEBOOKS,
            query={
                "feature": feature,
                "limit": limit,
                "name": name,
                "pool_id": pool_id,
                "offset": offset,
                "owner": owner,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "status": status,
                "workspaceId": workspace_id,
            },
        )
        return self._client.pager(request)

    def list_flavors(
        self,
        *,
        category: models.DevelopmentEnvironmentHardware | str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        type: models.NotebookOwnership | str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | str | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
    ) -> Pager[models.NotebookFlavorPage, models.NotebookFlavor]:
        """List the flavors that notebook instances can have.

        Answers the machines on offer, filtered as asked, with their size and whether they are sold out.

        Args:
            category: Keep only flavors that compute with this.
            limit: How many flavors a page holds; all of them unless given. At least 1.
            offset: How many flavors to skip before the page begins. The service assumes 0 when it is left out. At
                least 0.
            type: Keep only flavors of the public cluster, MANAGED, or of a dedicated one, DEDICATED.
            sort_dir: Direction of the sorting; descending unless given.
            sort_key: Fields to sort by, several joined with commas.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        development_environment_management/querying_the_list_of_valid_specifications_supported_by_notebook_instances.rst
        """

        request = Request(
            operations.LIST_FLAVORS,
            query={
                "category": category,
                "limit": limit,
                "offset": offset,
                "type": type,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
            },
        )
        return self._client.pager(request)

    def list_switchable_flavors(
        self,
        id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.NotebookFlavorPage, models.NotebookFlavor]:
        """List the flavors that a notebook instance can change to.

        Answers one page of the flavors that the instance can have instead of its own. The same flavors stand under
        data and under flavors.

        Args:
            id: Which notebook instance is meant.
            limit: How many flavors a page holds; all of them unless given. At least 1.
            offset: How many flavors to skip before the page begins. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        development_environment_management/querying_the_list_of_switchable_specifications_supported_by_notebook_instances.rst
        """

        request = Request(
            operations.SHOW_SWITCHABLE_FLAVORS,
            path_values={
                "id": id,
            },
            query={
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)

    async def open(
        self,
        *,
        image_id: str | Unset | None = UNSET,
        share_url: str | Unset | None = UNSET,
    ) -> models.Notebook:
        """Open the free CodeLab instance. (withdrawn)

        Opens the one free instance of the user, which is set up in the background; a shared notebook can be loaded
        into it. Newer editions of the service no longer offer this.

        Args:
            image_id: Image to start from; the service picks one when it is left out.
            share_url: Link to a shared notebook that is loaded into the instance.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: devenviron_new_version/devenviron_instance_management/opening_a_codelab_instance.rst
        """

        request = Request(
            operations.RUN_CODE_LAB,
            body={
                "image_id": image_id,
                "share_url": share_url,
            },
        )
        return await self._client.send(request)

    async def renew_lease(
        self,
        id: str | int,
        *,
        query_duration: int | timedelta | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        type: models.NotebookStopType | str | Unset | None = UNSET,
    ) -> models.NotebookLease:
        """Let a running notebook instance run longer.

        Sets anew how long the instance may run from now on. A duration in the query goes before the body, which is
        then ignored, and means a stop by the clock.

        Args:
            id: Which notebook instance is meant.
            query_duration: How long it may run from now on, in milliseconds; the field of the body is the better
                place. At least 0.
            duration: How long it may run from now on, in milliseconds. At least 0.
            type: What makes it stop; timing unless given.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/prolonging_a_notebook_instance.rst
        """

        request = Request(
            operations.RENEW_LEASE,
            path_values={
                "id": id,
            },
            query={
                "duration": query_duration,
            },
            body={
                "duration": duration,
                "type": type,
            },
        )
        return await self._client.send(request)

    async def start(
        self,
        id: str | int,
        *,
        duration: int | timedelta | Unset | None = UNSET,
        type: models.NotebookStopType | str | Unset | None = UNSET,
    ) -> models.Notebook:
        """Start a stopped notebook instance.

        The start is accepted and happens in the background; wait for RUNNING before the link is opened.

        Args:
            id: Which notebook instance is meant.
            duration: How long it may run from now on, in milliseconds. At least 0.
            type: What makes it stop by itself; timing unless given.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/starting_a_notebook_instance.rst
        """

        request = Request(
            operations.START_NOTEBOOK,
            path_values={
                "id": id,
            },
            query={
                "duration": duration,
                "type": type,
            },
        )
        return await self._client.send(request)

    async def stop(
        self,
        id: str | int,
    ) -> models.Notebook:
        """Stop a running notebook instance.

        The instance is shut down in the background; its disk is kept and it can be started again.

        Args:
            id: Which notebook instance is meant.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/stopping_a_notebook_instance.rst
        """

        request = Request(
            operations.STOP_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        return await self._client.send(request)

    async def update(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        storage_new_size: int | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
    ) -> models.Notebook:
        """Change a notebook instance.

        Only the given fields change. Refused unless the instance is stopped.

        Args:
            id: Which notebook instance is meant.
            description: Free text that replaces the old one. At most 512 characters.
            endpoints: How the instance is reached by SSH or from a local development environment.
            flavor: Machine to run on from the next start.
            image_id: Image to use from the next start.
            name: New name; letters, digits, hyphens and underscores. At most 128 characters.
            storage_new_size: Size to which an EVS disk grows, in gigabytes. At most 4096.
            hooks: Scripts that run when the instance starts.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/updating_a_notebook_instance.rst
        """

        request = Request(
            operations.UPDATE_NOTEBOOK,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "endpoints": endpoints,
                "flavor": flavor,
                "image_id": image_id,
                "name": name,
                "storage_new_size": storage_new_size,
                "hooks": hooks,
            },
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        flavor: str,
        image_id: str,
        name: str,
        volume: models.NotebookVolumeInput | params.NotebookVolumeInput,
        description: str | Unset | None = UNSET,
        duration: int | timedelta | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        feature: models.NotebookFeature | str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        lease: models.NotebookLeaseInput | params.NotebookLeaseInput | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Create a notebook instance and wait for it.

        The instance is accepted and then set up and started in the background; wait for it to reach RUNNING before
        its link is opened. Comes back with its id and the lease after which it stops by itself.

        The state is read by ShowNotebook until its state is RUNNING and all parts of it are settled.

        Args:
            description: Free text about the instance. At most 512 characters.
            duration: How long it may run, in milliseconds; goes before the lease, and means a stop by the clock. At
                least 0.
            endpoints: How the instance is reached by SSH or from a local development environment.
            feature: Kind of instance; NOTEBOOK unless given.
            flavor: Machine to run on, the id of a flavor such as modelarts.vm.cpu.2u.
            image_id: Image to start from.
            name: Name to give the instance, not necessarily unique; letters, digits, hyphens and underscores. At most
                128 characters.
            pool_id: Dedicated resource pool to run in; the public pool unless given.
            volume: Disk of the instance.
            workspace_id: Workspace the instance belongs to; 0 is the default workspace. The service assumes '0' when
                it is left out.
            hooks: Scripts that run when the instance starts.
            lease: When the instance stops by itself.
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

        Documented at: development_environment_management/creating_a_notebook_instance.rst
        """

        request = Request(
            operations.CREATE_NOTEBOOK,
            body={
                "description": description,
                "duration": duration,
                "endpoints": endpoints,
                "feature": feature,
                "flavor": flavor,
                "image_id": image_id,
                "name": name,
                "pool_id": pool_id,
                "volume": volume,
                "workspace_id": workspace_id,
                "hooks": hooks,
                "lease": lease,
            },
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "create",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def create_image_and_wait(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Image:
        """Save a running notebook instance as an image and wait for it.

        The image is built in the background and found among the images; meanwhile the instance is SNAPSHOTTING and
        cannot be used. Installed packages are kept. Wait for the image to become ACTIVE.

        The state is read by ShowImage until its state is ACTIVE.

        Args:
            id: Which notebook instance is meant.
            description: Free text about the image. At most 512 characters.
            name: Name to give the image; lower-case letters, digits, hyphens, underscores and dots. At most 512
                characters.
            namespace: Organization in the container registry SWR that the image goes to.
            tag: Version of the image; letters, digits, hyphens, underscores and dots. At most 64 characters.
            workspace_id: Workspace the image belongs to; 0 is the default workspace. The service assumes '0' when it
                is left out.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/saving_a_running_instance_as_a_container_image.rst
        """

        request = Request(
            operations.CREATE_IMAGE,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "name": name,
                "namespace": namespace,
                "tag": tag,
                "workspace_id": workspace_id,
            },
        )
        return await act_and_wait(
            self._client,
            operations.IMAGES_WAITER,
            "create_image",
            request,
            operations.SHOW_IMAGE,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a notebook instance and wait for it.

        The instance is removed in the background together with its disk. Comes back once more, with the state
        DELETING.

        The state is read by ShowNotebook until it no longer exists.

        Args:
            id: Which notebook instance is meant.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/deleting_a_notebook_instance.rst
        """

        request = Request(
            operations.DELETE_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "delete",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        id: str | int,
        *,
        duration: int | timedelta | Unset | None = UNSET,
        type: models.NotebookStopType | str | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Start a stopped notebook instance and wait for it.

        The start is accepted and happens in the background; wait for RUNNING before the link is opened.

        The state is read by ShowNotebook until its state is RUNNING and all parts of it are settled.

        Args:
            id: Which notebook instance is meant.
            duration: How long it may run from now on, in milliseconds. At least 0.
            type: What makes it stop by itself; timing unless given.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/starting_a_notebook_instance.rst
        """

        request = Request(
            operations.START_NOTEBOOK,
            path_values={
                "id": id,
            },
            query={
                "duration": duration,
                "type": type,
            },
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "start",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Stop a running notebook instance and wait for it.

        The instance is shut down in the background; its disk is kept and it can be started again.

        The state is read by ShowNotebook until its state is STOPPED.

        Args:
            id: Which notebook instance is meant.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/stopping_a_notebook_instance.rst
        """

        request = Request(
            operations.STOP_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "stop",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        id: str | int,
        *,
        description: str | Unset | None = UNSET,
        endpoints: Sequence[models.NotebookEndpointInput | params.NotebookEndpointInput] | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        image_id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        storage_new_size: int | Unset | None = UNSET,
        hooks: models.NotebookHooks | params.NotebookHooks | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Change a notebook instance and wait for it.

        Only the given fields change. Refused unless the instance is stopped.

        The state is read by ShowNotebook until its state is RUNNING or STOPPED and all parts of it are settled, 2
        times in a row.

        Args:
            id: Which notebook instance is meant.
            description: Free text that replaces the old one. At most 512 characters.
            endpoints: How the instance is reached by SSH or from a local development environment.
            flavor: Machine to run on from the next start.
            image_id: Image to use from the next start.
            name: New name; letters, digits, hyphens and underscores. At most 128 characters.
            storage_new_size: Size to which an EVS disk grows, in gigabytes. At most 4096.
            hooks: Scripts that run when the instance starts.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/updating_a_notebook_instance.rst
        """

        request = Request(
            operations.UPDATE_NOTEBOOK,
            path_values={
                "id": id,
            },
            body={
                "description": description,
                "endpoints": endpoints,
                "flavor": flavor,
                "image_id": image_id,
                "name": name,
                "storage_new_size": storage_new_size,
                "hooks": hooks,
            },
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOKS_WAITER,
            "update",
            request,
            operations.SHOW_NOTEBOOK,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Notebook:
        """Wait until it can be used, or until it is in a given state.

        Args:
            id: Which notebook instance is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create', 'start',
                'stop', 'update'; RUNNING when left out.
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
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        return await wait_until(
            self._client, operations.NOTEBOOKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            id: Which notebook instance is meant.
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
            operations.SHOW_NOTEBOOK,
            path_values={
                "id": id,
            },
        )
        await wait_gone(self._client, operations.NOTEBOOKS_WAITER, request, timeout, on_progress, interval)
