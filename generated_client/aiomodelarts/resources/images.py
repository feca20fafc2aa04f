# Generated from spec/ by `make generate`; do not edit.
"""The resource `images`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


class Images(Resource):
    """Container images for notebook instances, provided by the service or by users."""

    __slots__ = ()

    async def create(
        self,
        *,
        swr_path: str,
        arch: models.ImageArchitecture | models.ImageArchitectureValue | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        origin: models.ImageOrigin | models.ImageOriginValue | str | Unset | None = UNSET,
        resource_category: Sequence[
            models.DevelopmentEnvironmentHardware | models.DevelopmentEnvironmentHardwareValue | str
        ]
        | Unset
        | None = UNSET,
        service_type: models.ImageServiceType | models.ImageServiceTypeValue | str | Unset | None = UNSET,
        services: Sequence[models.NotebookService | models.NotebookServiceValue | str] | Unset | None = UNSET,
        visibility: models.ImageVisibility | models.ImageVisibilityValue | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        flavor_type: models.NotebookAscendType | models.NotebookAscendTypeValue | str | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
        swr_instance_id: str | Unset | None = UNSET,
        read_me: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image:
        """Register an image from the container registry for notebook instances.

        The image stays in SWR, the container registry, and gets an ID in ModelArts, usually immediately. The response
        contains this ID.

        Args:
            arch: Processor architecture of the image, in upper case. The default is X86_64.
            description: Description of the image. At most 512 characters.
            origin: Origin of the image. The default is CUSTOMIZE.
            resource_category: Hardware that the image supports. The default is CPU and GPU.
            service_type: Purpose of the image.
            services: Services for access to instances that use the image. The default is NOTEBOOK and SSH.
            swr_path: Full address of the image in SWR, the container registry, with organization and version.
            visibility: Visibility of the image to other users. The default is PRIVATE.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            flavor_type: Kind of Ascend processor that the image is made for. Huawei Cloud only.
            tags: Tags of the image. Huawei Cloud only.
            swr_instance_id: ID of the SWR Enterprise instance that has the image. Huawei Cloud only.
            read_me: Instructions for users of the image. At most 3000 characters. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/registering_a_custom_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
                "flavor_type": flavor_type,
                "tags": tags,
                "swr_instance_id": swr_instance_id,
                "read_me": read_me,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        id: str | int,
        *,
        force: bool | Unset | None = UNSET,
        is_force: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image:
        """Delete an image.

        Deletes the image immediately. If force is true, the content of a private image in SWR, the container
        registry, is deleted as well.

        Args:
            id: ID of the image.
            force: Whether to delete a private image from the container registry as well. Open Telekom Cloud only.
            is_force: Whether to remove private images from SWR too. Default of the service: False. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/deleting_an_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_IMAGE,
            path_values={
                "id": id,
            },
            query={
                "force": force,
            },
            body={
                "is_force": is_force,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_group(
        self,
        id: str | int,
        *,
        is_force: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete an image group.

        Deletes all versions of an image immediately. With is_force, private images are also removed from SWR.
        Huawei Cloud only.

        Args:
            id: ID of the image group, a UUID.
            is_force: Whether to remove private images from SWR too. Default of the service: False. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteImageGroup.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_IMAGE_GROUP,
            path_values={
                "id": id,
            },
            body={
                "is_force": is_force,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image:
        """Get an image.

        Returns the state of the image, its address in the container registry and its supported uses.

        Args:
            id: ID of the image.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_details_of_an_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_IMAGE,
            path_values={
                "id": id,
            },
            extra=extra,
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
        service_type: models.ImageServiceType | models.ImageServiceTypeValue | str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        type: models.ImageType | models.ImageTypeValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        show_name: str | Unset | None = UNSET,
        show_tag: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ImagePage, models.Image]:
        """List the images available to notebook instances.

        Returns one page of images and the total number of matches.

        Args:
            limit: Maximum number of items to return. Default of the service: 200. At least 1.
            name: Name to search for. Matches any part of the name, unless name_fuzzy_match is false. At most 512
                characters. Matches `^[a-z0-9._-]*$`.
            name_fuzzy_match: Whether partial matches of the name are included. Default of the service: True.
            namespace: Return only images of this organization in SWR, the container registry.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            service_type: Return only images with this purpose.
            sort_dir: Sort order. The default is descending.
            sort_key: Fields to sort by, separated by commas, such as updateTime.
            type: Return only images of this type.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            show_name: Return only built-in images with this display name. Huawei Cloud only.
            show_tag: Return only built-in images with this display version. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_supported_images.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
                "show_name": show_name,
                "show_tag": show_tag,
            },
            extra=extra,
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
        type: models.ImageType | models.ImageTypeValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        swr_instance_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.ImageGroupPage, models.ImageGroup]:
        """List images grouped by name, with the number of versions.

        Returns one page of image names, each with its organization and the number of its versions, and the total
        number of matches.

        Args:
            limit: Maximum number of items to return. Default of the service: 200. At least 1. Huawei Cloud only.
            name: Name to search for. Matches any part of the name, unless name_fuzzy_match is false. At most 512
                characters. Matches `^[a-z0-9._-]*$`.
            name_fuzzy_match: Whether partial matches of the name are included. Default of the service: True.
            namespace: Return only images of this organization in SWR, the container registry.
            offset: Number of items to skip. Default of the service: 0. At least 0. Huawei Cloud only.
            type: Return only images of this type.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            swr_instance_id: Return only groups in this SWR Enterprise instance. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_user_image_groups.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
                "swr_instance_id": swr_instance_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def synchronize(
        self,
        image_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image:
        """Correct the state of an image.

        Compares the image with SWR and updates its state, for instance after it was deleted there. Huawei Cloud only.

        Args:
            image_id: ID of the image.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `image_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/SyncImage.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SYNC_IMAGE,
            path_values={
                "image_id": image_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update_group(
        self,
        id: str | int,
        *,
        read_me: str | Unset | None = UNSET,
        tags: Sequence[models.ResourceTag | params.ResourceTag] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Change the instructions and tags of an image group.

        Replaces what the request contains. The tags then apply to all images of the group. Huawei Cloud only.

        Args:
            id: ID of the image group, a UUID.
            read_me: Instructions for users of the images. At most 30000 characters.
            tags: Tags of the group. They replace the present ones. At most 20 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateImageGroup.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_IMAGE_GROUP,
            path_values={
                "id": id,
            },
            body={
                "read_me": read_me,
                "tags": tags,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        name_fuzzy_match: bool | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        service_type: models.ImageServiceType | models.ImageServiceTypeValue | str | Unset | None = UNSET,
        type: models.ImageType | models.ImageTypeValue | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        show_name: str | Unset | None = UNSET,
        show_tag: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image | None:
        """Find one of the images available to notebook instances by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            name_fuzzy_match: Whether partial matches of the name are included. Default of the service: True.
            namespace: Return only images of this organization in SWR, the container registry.
            service_type: Return only images with this purpose.
            type: Return only images of this type.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            show_name: Return only built-in images with this display name. Huawei Cloud only.
            show_tag: Return only built-in images with this display version. Huawei Cloud only.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/querying_supported_images.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_IMAGE,
            query={
                "name_fuzzy_match": name_fuzzy_match,
                "namespace": namespace,
                "service_type": service_type,
                "type": type,
                "workspace_id": workspace_id,
                "show_name": show_name,
                "show_tag": show_tag,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
                filter={"name": "{name}"},
                get=operations.SHOW_IMAGE,
                argument="id",
                state=("status",),
                gone=("DELETED",),
            ),
        )

    async def create_and_wait(
        self,
        *,
        swr_path: str,
        arch: models.ImageArchitecture | models.ImageArchitectureValue | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        origin: models.ImageOrigin | models.ImageOriginValue | str | Unset | None = UNSET,
        resource_category: Sequence[
            models.DevelopmentEnvironmentHardware | models.DevelopmentEnvironmentHardwareValue | str
        ]
        | Unset
        | None = UNSET,
        service_type: models.ImageServiceType | models.ImageServiceTypeValue | str | Unset | None = UNSET,
        services: Sequence[models.NotebookService | models.NotebookServiceValue | str] | Unset | None = UNSET,
        visibility: models.ImageVisibility | models.ImageVisibilityValue | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        flavor_type: models.NotebookAscendType | models.NotebookAscendTypeValue | str | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
        swr_instance_id: str | Unset | None = UNSET,
        read_me: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Image:
        """Register an image from the container registry for notebook instances, then wait for the result.

        The image stays in SWR, the container registry, and gets an ID in ModelArts, usually immediately. The response
        contains this ID.

        The client then polls ShowImage until the state is ACTIVE.

        Args:
            arch: Processor architecture of the image, in upper case. The default is X86_64.
            description: Description of the image. At most 512 characters.
            origin: Origin of the image. The default is CUSTOMIZE.
            resource_category: Hardware that the image supports. The default is CPU and GPU.
            service_type: Purpose of the image.
            services: Services for access to instances that use the image. The default is NOTEBOOK and SSH.
            swr_path: Full address of the image in SWR, the container registry, with organization and version.
            visibility: Visibility of the image to other users. The default is PRIVATE.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            flavor_type: Kind of Ascend processor that the image is made for. Huawei Cloud only.
            tags: Tags of the image. Huawei Cloud only.
            swr_instance_id: ID of the SWR Enterprise instance that has the image. Huawei Cloud only.
            read_me: Instructions for users of the image. At most 3000 characters. Huawei Cloud only.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/registering_a_custom_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
                "flavor_type": flavor_type,
                "tags": tags,
                "swr_instance_id": swr_instance_id,
                "read_me": read_me,
            },
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Image:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            id: ID of the image.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'create_image'. ACTIVE by default.
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
            operations.SHOW_IMAGE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await wait_until(self._client, operations.IMAGES_WAITER, request, until, timeout, on_progress, interval)

    async def wait_gone(
        self,
        id: str | int,
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
            id: ID of the image.
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
            operations.SHOW_IMAGE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.IMAGES_WAITER, request, timeout, on_progress, interval)
