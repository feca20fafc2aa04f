# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_images`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models


class TrainingImages(Resource):
    """Images that are saved from the containers of running training tasks. Huawei Cloud only."""

    __slots__ = ()

    async def create(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        name: str,
        namespace: str,
        tag: str,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingImage:
        """Save the environment of a running training task as an image.

        Saves the container of a task to SWR in the background. The job is not usable meanwhile. An image that is
        ACTIVE can be used for new training jobs. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            name: Name of the image in SWR, of lowercase letters, digits, hyphens, underscores and dots. At most 512
                characters. Matches `^[a-z0-9._-]+$`.
            namespace: Organization in SWR that owns the image.
            tag: Tag of the image, of letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
                `^[A-Za-z0-9._-]+$`.
            description: Description of the image, up to 512 characters. At most 512 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateSaveImageJob.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_SAVE_IMAGE_JOB,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            body={
                "name": name,
                "namespace": namespace,
                "tag": tag,
                "description": description,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingImage:
        """Get the state of the image of a training task.

        Returns the image that was saved last from the task, with its state. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowSaveImageJob.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SAVE_IMAGE_JOB,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        name: str,
        namespace: str,
        tag: str,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingImage:
        """Save the environment of a running training task as an image, then wait for the result.

        Saves the container of a task to SWR in the background. The job is not usable meanwhile. An image that is
        ACTIVE can be used for new training jobs. Huawei Cloud only.

        The client then polls ShowSaveImageJob until the state is ACTIVE.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            name: Name of the image in SWR, of lowercase letters, digits, hyphens, underscores and dots. At most 512
                characters. Matches `^[a-z0-9._-]+$`.
            namespace: Organization in SWR that owns the image.
            tag: Tag of the image, of letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
                `^[A-Za-z0-9._-]+$`.
            description: Description of the image, up to 512 characters. At most 512 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateSaveImageJob.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_SAVE_IMAGE_JOB,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            body={
                "name": name,
                "namespace": namespace,
                "tag": tag,
                "description": description,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_IMAGES_WAITER,
            "create",
            request,
            operations.SHOW_SAVE_IMAGE_JOB,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingImage:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. ACTIVE by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1200 by default.
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
            operations.SHOW_SAVE_IMAGE_JOB,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.TRAINING_IMAGES_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1200 by default.
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
            operations.SHOW_SAVE_IMAGE_JOB,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.TRAINING_IMAGES_WAITER, request, timeout, on_progress, interval)
