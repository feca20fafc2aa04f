# Generated from spec/ by `make generate`; do not edit.
"""The resource `notebook_storage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models


class NotebookStorage(Resource):
    """OBS folders mounted into running notebook instances."""

    __slots__ = ()

    async def get(
        self,
        instance_id: str | int,
        storage_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NotebookStorage:
        """Get an OBS folder of a notebook instance.

        Returns the mount path and the state of the folder.

        Args:
            instance_id: ID of the notebook instance.
            storage_id: ID of the mounted OBS folder.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` or `storage_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_details_about_a_notebook_instance_with_obs_storage_mounted.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_ATTACHABLE_OBS,
            path_values={
                "instance_id": instance_id,
                "storage_id": storage_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        instance_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.NotebookStoragePage, models.NotebookStorage]:
        """List the OBS folders of a notebook instance.

        Returns all folders that are mounted, being mounted or being unmounted, in one response.

        Args:
            instance_id: ID of the notebook instance.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obtaining_the_notebook_instances_with_obs_storage_mounted.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_ATTACHABLE_OB_SS,
            path_values={
                "instance_id": instance_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def mount(
        self,
        instance_id: str | int,
        *,
        category: models.NotebookStorageCategory | models.NotebookStorageCategoryValue | str | Unset | None = UNSET,
        mount_path: str | Unset | None = UNSET,
        uri: str | Unset | None = UNSET,
        efs_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NotebookStorage:
        """Mount an OBS folder in a running notebook instance.

        The service mounts the folder, which must be in an OBS parallel file system, in the background. Wait until its
        state is MOUNTED. The mount path must be below /data/.

        Args:
            instance_id: ID of the notebook instance.
            category: Type of storage. Requests only accept OBS.
            mount_path: Mount path in the instance. Must be below /data/.
            uri: Folder in OBS to mount, such as obs://bucket/folder/.
            efs_id: ID of the SFS Turbo file system to mount. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obs_storage_mounting.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.ATTACH_OBS,
            path_values={
                "instance_id": instance_id,
            },
            body={
                "category": category,
                "mount_path": mount_path,
                "uri": uri,
                "efs_id": efs_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def unmount(
        self,
        instance_id: str | int,
        storage_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NotebookStorage:
        """Unmount an OBS folder from a notebook instance.

        The service unmounts the folder in the background. The files in OBS are kept. Returns the folder in the state
        UNMOUNTING.

        Args:
            instance_id: ID of the notebook instance.
            storage_id: ID of the mounted OBS folder.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `instance_id` or `storage_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/unmounting_obs_storage_from_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CANCEL_OBS,
            path_values={
                "instance_id": instance_id,
                "storage_id": storage_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def mount_and_wait(
        self,
        instance_id: str | int,
        *,
        category: models.NotebookStorageCategory | models.NotebookStorageCategoryValue | str | Unset | None = UNSET,
        mount_path: str | Unset | None = UNSET,
        uri: str | Unset | None = UNSET,
        efs_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.NotebookStorage:
        """Mount an OBS folder in a running notebook instance, then wait for the result.

        The service mounts the folder, which must be in an OBS parallel file system, in the background. Wait until its
        state is MOUNTED. The mount path must be below /data/.

        The client then polls ShowAttachableObs until the state is MOUNTED.

        Args:
            instance_id: ID of the notebook instance.
            category: Type of storage. Requests only accept OBS.
            mount_path: Mount path in the instance. Must be below /data/.
            uri: Folder in OBS to mount, such as obs://bucket/folder/.
            efs_id: ID of the SFS Turbo file system to mount. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `instance_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/obs_storage_mounting.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.ATTACH_OBS,
            path_values={
                "instance_id": instance_id,
            },
            body={
                "category": category,
                "mount_path": mount_path,
                "uri": uri,
                "efs_id": efs_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.NOTEBOOK_STORAGE_WAITER,
            "mount",
            request,
            operations.SHOW_ATTACHABLE_OBS,
            timeout,
            on_progress,
            interval,
        )

    async def unmount_and_wait(
        self,
        instance_id: str | int,
        storage_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Unmount an OBS folder from a notebook instance, then wait for the result.

        The service unmounts the folder in the background. The files in OBS are kept. Returns the folder in the state
        UNMOUNTING.

        The client then polls ShowAttachableObs until the resource no longer exists.

        Args:
            instance_id: ID of the notebook instance.
            storage_id: ID of the mounted OBS folder.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `instance_id` or `storage_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/development_environment_management/unmounting_obs_storage_from_a_notebook_instance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CANCEL_OBS,
            path_values={
                "instance_id": instance_id,
                "storage_id": storage_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.NOTEBOOK_STORAGE_WAITER,
            "unmount",
            request,
            operations.SHOW_ATTACHABLE_OBS,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        instance_id: str | int,
        storage_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.NotebookStorage:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            instance_id: ID of the notebook instance.
            storage_id: ID of the mounted OBS folder.
            until: State or states to wait for, as values or names, or the name of an action, for its result: 'mount'.
                MOUNTED by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 600 by default.
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
            operations.SHOW_ATTACHABLE_OBS,
            path_values={
                "instance_id": instance_id,
                "storage_id": storage_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.NOTEBOOK_STORAGE_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        instance_id: str | int,
        storage_id: str | int,
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
            instance_id: ID of the notebook instance.
            storage_id: ID of the mounted OBS folder.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 600 by default.
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
            operations.SHOW_ATTACHABLE_OBS,
            path_values={
                "instance_id": instance_id,
                "storage_id": storage_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.NOTEBOOK_STORAGE_WAITER, request, timeout, on_progress, interval)
