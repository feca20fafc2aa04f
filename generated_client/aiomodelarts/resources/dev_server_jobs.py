# Generated from spec/ by `make generate`; do not edit.
"""The resource `dev_server_jobs`."""

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


class DevServerJobs(Resource):
    """Jobs on Lite servers, such as commands, collections of logs, and deployments of services. Huawei Cloud only."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        server_ids: Sequence[str],
        type: str,
        items: Sequence[models.DevServerJobItemInput | params.DevServerJobItemInput],
        description: str | Unset | None = UNSET,
        is_reboot: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerJob:
        """Run a job on Lite servers.

        Starts the job of a template on each server in the background and returns it with one task per server.
        Huawei Cloud only.

        Args:
            name: Name of the job, of letters, digits, hyphens, underscores and dots. Matches
                `^[-_.a-zA-Z0-9]{1,64}$`.
            description: Description of the job, of letters, digits, hyphens, underscores and dots. Matches
                `^[-_.a-zA-Z0-9]{1,64}$`.
            server_ids: IDs of the servers on which the job runs.
            type: Type of the template, such as COMMON or SERVICE_DEPLOY. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            is_reboot: Whether the service restarts the job if it fails. Default of the service: False.
            items: Parts of the job with their parameters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateServerJobs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DEV_SERVER_JOB,
            body={
                "name": name,
                "description": description,
                "server_ids": server_ids,
                "type": type,
                "is_reboot": is_reboot,
                "items": items,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        *,
        job_ids: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerJobPage:
        """Delete jobs on Lite servers.

        Deletes the jobs with their records immediately and returns them. Huawei Cloud only.

        Args:
            job_ids: IDs of the jobs to delete.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/DeleteDevServerJobs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_DEV_SERVER_JOBS,
            body={
                "job_ids": job_ids,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerJob:
        """Get a job on Lite servers.

        Returns the job with its state and the state of its task on each server. Huawei Cloud only.

        Args:
            id: ID of the job. From 1 to 64 characters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/GetDevServerJob.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DEV_SERVER_JOB,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_service(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerJobService:
        """Get a service that a job deployed on Lite servers.

        Returns the model of the service and its instances with the addresses for calls. Huawei Cloud only.

        Args:
            id: ID of the service, of letters, digits and hyphens.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetDevServerJobService.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DEV_SERVER_JOB_SERVICE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_template(
        self,
        id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerJobTemplate:
        """Get a template of jobs on Lite servers.

        Returns the template with its container image, its command and its limits. Huawei Cloud only.

        Args:
            id: ID of the template. Matches `^[A-Za-z0-9-]{1,64}$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/GetDevServerJobTemplate.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_DEV_SERVER_JOB_TEMPLATE,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        status: models.DevServerJobStatus | models.DevServerJobStatusValue | str | Unset | None = UNSET,
        visible: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerJobPage, models.DevServerJobSummary]:
        """List the jobs on Lite servers.

        Returns all matching jobs at once, with the number of servers on which they failed. Huawei Cloud only.

        Args:
            id: Return only the job with this ID.
            name: Return only jobs with this name.
            type: Return only jobs of this type, such as COMMON or SERVICE_DEPLOY.
            status: Return only jobs in this state.
            visible: Return only jobs that the console shows (true) or hides (false).
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListServerJobs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_JOBS,
            query={
                "id": id,
                "name": name,
                "type": type,
                "status": status,
                "visible": visible,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_templates(
        self,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DevServerJobTemplatePage, models.DevServerJobTemplateSummary]:
        """List the templates of jobs on Lite servers.

        Returns all matching templates at once, with the parameters that their jobs take. Huawei Cloud only.

        Args:
            id: Return only the template with this ID. Matches `^[A-Za-z0-9-]{1,64}$`.
            name: Return only templates with this name, of letters, digits and hyphens.
            type: Return only templates of this type, such as COMMON or LOG_COLLECT.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListDevServerJobTemplates.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_JOB_TEMPLATES,
            query={
                "id": id,
                "name": name,
                "type": type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        type: str | Unset | None = UNSET,
        status: models.DevServerJobStatus | models.DevServerJobStatusValue | str | Unset | None = UNSET,
        visible: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DevServerJobSummary | None:
        """Find one of the jobs on Lite servers by its exact name or ID.

        Searches for the name and for the ID on the server, and keeps only exact matches. This takes two to four
        requests if few names are similar. Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            type: Return only jobs of this type, such as COMMON or SERVICE_DEPLOY.
            status: Return only jobs in this state.
            visible: Return only jobs that the console shows (true) or hides (false).
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListServerJobs.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_DEV_SERVER_JOBS,
            query={
                "type": type,
                "status": status,
                "visible": visible,
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
                id_filter={"id": "{name}"},
                state=("status",),
                gone=("DELETED",),
            ),
        )

    async def create_and_wait(
        self,
        *,
        name: str,
        server_ids: Sequence[str],
        type: str,
        items: Sequence[models.DevServerJobItemInput | params.DevServerJobItemInput],
        description: str | Unset | None = UNSET,
        is_reboot: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.DevServerJob:
        """Run a job on Lite servers, then wait for the result.

        Starts the job of a template on each server in the background and returns it with one task per server.
        Huawei Cloud only.

        The client then polls GetDevServerJob until the state is ACTIVE or FINISHED and all its parts are ready.

        Args:
            name: Name of the job, of letters, digits, hyphens, underscores and dots. Matches
                `^[-_.a-zA-Z0-9]{1,64}$`.
            description: Description of the job, of letters, digits, hyphens, underscores and dots. Matches
                `^[-_.a-zA-Z0-9]{1,64}$`.
            server_ids: IDs of the servers on which the job runs.
            type: Type of the template, such as COMMON or SERVICE_DEPLOY. Matches `^[-_.a-zA-Z0-9]{1,64}$`.
            is_reboot: Whether the service restarts the job if it fails. Default of the service: False.
            items: Parts of the job with their parameters.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 3600 by default.
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

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateServerJobs.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_DEV_SERVER_JOB,
            body={
                "name": name,
                "description": description,
                "server_ids": server_ids,
                "type": type,
                "is_reboot": is_reboot,
                "items": items,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEV_SERVER_JOBS_WAITER,
            "create",
            request,
            operations.GET_DEV_SERVER_JOB,
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
    ) -> models.DevServerJob:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            id: ID of the job. From 1 to 64 characters.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create'. ACTIVE, FINISHED by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
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
            operations.GET_DEV_SERVER_JOB,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.DEV_SERVER_JOBS_WAITER, request, until, timeout, on_progress, interval
        )

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

        Huawei Cloud only.

        Args:
            id: ID of the job. From 1 to 64 characters.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 3600 by default.
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
            operations.GET_DEV_SERVER_JOB,
            path_values={
                "id": id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.DEV_SERVER_JOBS_WAITER, request, timeout, on_progress, interval)
