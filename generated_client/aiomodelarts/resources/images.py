# Generated from spec/ by `make generate`; do not edit.
"""The resource `images`."""

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
    from .. import models


class Images(Resource):
    """Container images that notebook instances start from, those of the service and those of users."""

    __slots__ = ()

    async def create(
        self,
        *,
        swr_path: str,
        arch: models.ImageArchitecture | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        origin: models.ImageOrigin | str | Unset | None = UNSET,
        resource_category: Sequence[models.DevelopmentEnvironmentHardware | str] | Unset | None = UNSET,
        service_type: models.ImageServiceType | str | Unset | None = UNSET,
        services: Sequence[models.NotebookService | str] | Unset | None = UNSET,
        visibility: models.ImageVisibility | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> models.Image:
        """Register an image from the container registry for notebook instances.

        The image stays in the container registry SWR and is made known under an id of its own, mostly at once. Comes
        back with that id.

        Args:
            arch: Instruction set it is built for, in upper case; X86_64 unless given.
            description: Free text about the image. At most 512 characters.
            origin: How it came to be; CUSTOMIZE unless given.
            resource_category: Hardware it can run on; CPU and GPU unless given.
            service_type: What it is made for.
            services: Ways to reach instances that run it; NOTEBOOK and SSH unless given.
            swr_path: Full address in the container registry SWR, with organization and version.
            visibility: Who can use it; PRIVATE unless given.
            workspace_id: Workspace it belongs to; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/registering_a_custom_image.rst
        """

        request = Request(
            operations.REGISTER_IMAGE,
            body={
                "arch": arch,
                "description": description,
                "origin": origin,
                "resource_category": resource_category,
                "service_type": service_type,
                "services": services,
                "swr_path": swr_path,
                "visibility": visibility,
                "workspace_id": workspace_id,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        id: str | int,
        *,
        force: bool | Unset | None = UNSET,
    ) -> models.Image:
        """Delete an image.

        The image is no longer offered, at once; with force the content of a private image in the container registry
        SWR goes too.

        Args:
            id: Which image is meant.
            force: Whether a private image is deleted from the container registry too.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/deleting_an_image.rst
        """

        request = Request(
            operations.DELETE_IMAGE,
            path_values={
                "id": id,
            },
            query={
                "force": force,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        id: str | int,
    ) -> models.Image:
        """Get one image.

        Answers the state of the image, where it is stored and what it can be used for.

        Args:
            id: Which image is meant.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/obtaining_details_of_an_image.rst
        """

        request = Request(
            operations.SHOW_IMAGE,
            path_values={
                "id": id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        name_fuzzy_match: bool | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        service_type: models.ImageServiceType | str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | str | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        type: models.ImageType | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> Pager[models.ListImageResponse, models.Image]:
        """List the images that notebook instances can start from.

        Answers one page of images, filtered and sorted as asked, together with how many match in all.

        Args:
            limit: How many images a page holds. The service assumes 200 when it is left out. At least 1.
            name: Keep only images of this name, or with this text in the name. At most 512 characters.
            name_fuzzy_match: Whether a part of the name is enough to match. The service assumes True when it is left
                out.
            namespace: Keep only images of this organization in the container registry SWR.
            offset: How many images to skip before the page begins. The service assumes 0 when it is left out. At
                least 0.
            service_type: Keep only images made for this purpose.
            sort_dir: Direction of the sorting; descending unless given.
            sort_key: Fields to sort by, such as updateTime, several joined with commas.
            type: Keep only images of the service or only those of users.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/querying_supported_images.rst
        """

        request = Request(
            operations.LIST_IMAGE,
            query={
                "limit": limit,
                "name": name,
                "name_fuzzy_match": name_fuzzy_match,
                "namespace": namespace,
                "offset": offset,
                "service_type": service_type,
                "sort_dir": sort_dir,
                "sort_key": sort_key,
                "type": type,
                "workspace_id": workspace_id,
            },
        )
        return self._client.pager(request)

    def list_groups(
        self,
        *,
        limit: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        name_fuzzy_match: bool | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        type: models.ImageType | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
    ) -> Pager[models.ListImageGroupResponse, models.ImageGroup]:
        """List images by name, with their versions counted.

        Returns one page of image names, each with its organization and the number of its versions, and the total
        number of matches.

        Args:
            limit: How many groups a page holds. The service assumes 200 when it is left out. At least 1.
            name: Keep only images of this name, or with this text in the name. At most 512 characters.
            name_fuzzy_match: Whether a part of the name is enough to match. The service assumes True when it is left
                out.
            namespace: Keep only images of this organization in the container registry SWR.
            offset: How many groups to skip before the page begins. The service assumes 0 when it is left out. At
                least 0.
            type: Keep only images of the service or only those of users.
            workspace_id: Workspace to look in; 0 is the default workspace. The service assumes '0' when it is left
                out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: development_environment_management/obtaining_user_image_groups.rst
        """

        request = Request(
            operations.LIST_IMAGE_GROUP,
            query={
                "limit": limit,
                "name": name,
                "name_fuzzy_match": name_fuzzy_match,
                "namespace": namespace,
                "offset": offset,
                "type": type,
                "workspace_id": workspace_id,
            },
        )
        return self._client.pager(request)

    async def create_and_wait(
        self,
        *,
        swr_path: str,
        arch: models.ImageArchitecture | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        origin: models.ImageOrigin | str | Unset | None = UNSET,
        resource_category: Sequence[models.DevelopmentEnvironmentHardware | str] | Unset | None = UNSET,
        service_type: models.ImageServiceType | str | Unset | None = UNSET,
        services: Sequence[models.NotebookService | str] | Unset | None = UNSET,
        visibility: models.ImageVisibility | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Image:
        """Register an image from the container registry for notebook instances and wait for it.

        The image stays in the container registry SWR and is made known under an id of its own, mostly at once. Comes
        back with that id.

        The state is read by ShowImage until its state is ACTIVE.

        Args:
            arch: Instruction set it is built for, in upper case; X86_64 unless given.
            description: Free text about the image. At most 512 characters.
            origin: How it came to be; CUSTOMIZE unless given.
            resource_category: Hardware it can run on; CPU and GPU unless given.
            service_type: What it is made for.
            services: Ways to reach instances that run it; NOTEBOOK and SSH unless given.
            swr_path: Full address in the container registry SWR, with organization and version.
            visibility: Who can use it; PRIVATE unless given.
            workspace_id: Workspace it belongs to; 0 is the default workspace. The service assumes '0' when it is left
                out.
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

        Documented at: development_environment_management/registering_a_custom_image.rst
        """

        request = Request(
            operations.REGISTER_IMAGE,
            body={
                "arch": arch,
                "description": description,
                "origin": origin,
                "resource_category": resource_category,
                "service_type": service_type,
                "services": services,
                "swr_path": swr_path,
                "visibility": visibility,
                "workspace_id": workspace_id,
            },
        )
        return await act_and_wait(
            self._client,
            operations.IMAGES_WAITER,
            "create",
            request,
            operations.SHOW_IMAGE,
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
    ) -> models.Image:
        """Wait until it can be used, or until it is in a given state.

        Args:
            id: Which image is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create',
                'create_image'; ACTIVE when left out.
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
            operations.SHOW_IMAGE,
            path_values={
                "id": id,
            },
        )
        return await wait_until(self._client, operations.IMAGES_WAITER, request, until, timeout, on_progress, interval)

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
            id: Which image is meant.
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
            operations.SHOW_IMAGE,
            path_values={
                "id": id,
            },
        )
        await wait_gone(self._client, operations.IMAGES_WAITER, request, timeout, on_progress, interval)
