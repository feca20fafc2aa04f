# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_jobs`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.following.download import Target as DownloadTarget
from ..core.following.download import download
from ..core.following.events import follow_events
from ..core.following.preview import follow_preview
from ..core.following.rounds import OnGap, Rounds
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class TrainingJobs(Resource):
    """Training jobs, which run an algorithm over data on one or many machines, with their logs and readings."""

    __slots__ = ()

    async def create(
        self,
        *,
        metadata: models.TrainingJobMetadataInput | params.TrainingJobMetadataInput,
        kind: models.TrainingJobKind | str = "job",
        algorithm: models.TrainingJobAlgorithmInput | params.TrainingJobAlgorithmInput | Unset | None = UNSET,
        tasks: Sequence[models.TrainingJobTaskInput | params.TrainingJobTaskInput] | Unset | None = UNSET,
        spec: models.TrainingJobSpecInput | params.TrainingJobSpecInput | Unset | None = UNSET,
        endpoints: models.TrainingJobEndpointsInput | params.TrainingJobEndpointsInput | Unset | None = UNSET,
    ) -> models.TrainingJob:
        """Create a training job and start it.

        The job is accepted and then started in the background; wait for its phase to reach Completed. An algorithm
        that does not exist and a name that is already taken are refused.

        Args:
            kind: What kind of job it is. "job" is sent when it is left out.
            metadata: Name and description of the job.
            algorithm: What to run: the id of an algorithm, or subscription_id with item_version_id, or code_dir with
                boot_file.
            tasks: Tasks of different kinds in one job; not in effect yet.
            spec: Machines to run on, storage and time limit; excludes tasks.
            endpoints: Ways to get into the running job from outside.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/creating_a_training_job.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "kind": kind,
                "metadata": metadata,
                "algorithm": algorithm,
                "tasks": tasks,
                "spec": spec,
                "endpoints": endpoints,
            }
        )
        del algorithm

        request = Request(
            operations.CREATE_TRAINING_JOB,
            body=body,
        )
        return await self._client.send(request)

    async def delete(
        self,
        training_job_id: str | int,
    ) -> None:
        """Delete a training job.

        The removal is accepted and done in the background; afterwards the job is no longer found. Nothing comes back.

        Args:
            training_job_id: Which training job is meant.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/deleting_a_training_job.rst
        """

        request = Request(
            operations.DELETE_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        training_job_id: str | int,
    ) -> models.TrainingJob:
        """Get one training job.

        Answers what the job runs, on which machines, and how far it is; status.tasks names its tasks.

        Args:
            training_job_id: Which training job is meant.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_the_details_about_a_training_job.rst
        """

        request = Request(
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        return await self._client.send(request)

    async def get_log_preview(
        self,
        training_job_id: str | int,
        task_id: str | int,
    ) -> models.ShowTrainingJobLogsPreviewResponse:
        """Get the newest part of a task's log.

        Answers the whole log as long as it is small, else its newest part, at most 5 MB. To follow a log, ask again
        and compare the sizes.

        Args:
            training_job_id: Which training job is meant.
            task_id: Which task of the job is meant, one of those in status.tasks of the job.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_the_logs_of_a_specified_task_in_a_given_training_job_preview.rst
        """

        request = Request(
            operations.SHOW_TRAINING_JOB_LOGS_PREVIEW,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
        )
        return await self._client.send(request)

    async def get_log_url(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        content_type: models.TrainingJobLogLinkType | str | Unset | None = UNSET,
    ) -> models.ShowObsUrlOfTrainingJobLogsResponse:
        """Get a link to the whole log of a task.

        The link is signed and good for five minutes; it is fetched with a plain GET, without the token of the
        service.

        Args:
            training_job_id: Which training job is meant.
            task_id: Which task of the job is meant, one of those in status.tasks of the job.
            content_type: Whether the link shows the log in a browser or downloads it.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_the_logs_of_a_specified_task_in_a_training_job_obs_link.rst
        """

        request = Request(
            operations.SHOW_OBS_URL_OF_TRAINING_JOB_LOGS,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            query={
                "Content-Type": content_type,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        group_by: str | Unset | None = UNSET,
        filters: Sequence[models.TrainingJobFilter | params.TrainingJobFilter] | Unset | None = UNSET,
    ) -> Pager[models.ListTrainingJobsResponse, models.TrainingJob]:
        """List the training jobs of the project.

        Answers one page of jobs, filtered and sorted as asked, each with all that a single job's answer holds. The
        service pages by offset, which counts pages here.

        Args:
            offset: Which page to answer, counted from 0. At least 0.
            limit: How many jobs a page holds. From 1 to 50.
            sort_by: Field by which the jobs are sorted. The service assumes 'create_time' when it is left out.
            order: Direction of the sorting. The service assumes 'desc' when it is left out.
            group_by: Field by which the jobs are grouped.
            filters: Conditions that all listed jobs meet.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_a_training_job_list.rst
        """

        request = Request(
            operations.LIST_TRAINING_JOBS,
            body={
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "group_by": group_by,
                "filters": filters,
            },
        )
        return self._client.pager(request)

    def list_engines(
        self,
    ) -> Pager[models.ShowTrainingJobEnginesResponse, models.TrainingEngine]:
        """List the preset AI engines that training jobs can use.

        Answers all engines in one go; the engine_id of one is what a new job or algorithm names.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_the_preset_ai_frameworks_supported_by_a_training_job.rst
        """

        request = Request(
            operations.SHOW_TRAINING_JOB_ENGINES,
        )
        return self._client.pager(request)

    def list_events(
        self,
        training_job_id: str | int,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        start_time: str | datetime | Unset | None = UNSET,
        end_time: str | datetime | Unset | None = UNSET,
        level: models.TrainingJobEventLevel | str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        source: models.TrainingJobEventSource | str | Unset | None = UNSET,
        x_language: str | Unset | None = UNSET,
    ) -> Pager[models.ListTrainingJobEventsResponse, models.TrainingJobEvent]:
        """List what happened to a training job.

        Answers one page of events of the job, its tasks and their containers, filtered as asked. The documentation
        leaves open whether offset counts events or pages.

        Args:
            training_job_id: Which training job is meant.
            offset: How much to skip, counted from 0. At least 0.
            limit: How many events a page holds. The service assumes 50 when it is left out. From 1 to 100.
            order: Direction in which the events are sorted by time.
            start_time: Keep only events from this time on, in milliseconds since 1970; needs end_time.
            end_time: Keep only events up to this time, in milliseconds since 1970; needs start_time.
            level: Keep only events of this severity.
            pattern: Keep only events whose text contains this. At most 256 characters.
            source: Keep only events that this part of the service reported.
            x_language: Language of the texts.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_the_events_of_a_training_job.rst
        """

        request = Request(
            operations.LIST_TRAINING_JOB_EVENTS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "start_time": start_time,
                "end_time": end_time,
                "level": level,
                "pattern": pattern,
                "source": source,
            },
            headers={
                "X-Language": x_language,
            },
        )
        return self._client.pager(request)

    def list_flavors(
        self,
        *,
        flavor_type: models.DevelopmentEnvironmentHardware | str | Unset | None = UNSET,
    ) -> Pager[models.ShowTrainingJobFlavorsResponse, models.TrainingJobFlavor]:
        """List the machine flavors that training jobs can use.

        Answers the flavors in one go, all of them or those of one kind.

        Args:
            flavor_type: Keep only flavors that compute with this; all unless given.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_the_general_specifications_supported_by_a_training_job.rst
        """

        request = Request(
            operations.SHOW_TRAINING_JOB_FLAVORS,
            query={
                "flavor_type": flavor_type,
            },
        )
        return self._client.pager(request)

    def list_metrics(
        self,
        training_job_id: str | int,
        task_id: str | int,
    ) -> Pager[models.ShowTrainingJobMetricsResponse, models.TrainingJobMetric]:
        """List how busy the machine of a task was.

        Answers a series for each quantity, with one average a minute; -1 stands where nothing was measured.

        Args:
            training_job_id: Which training job is meant.
            task_id: Which task of the job is meant, one of those in status.tasks of the job.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_the_running_metrics_of_a_specified_task_in_a_training_job.rst
        """

        request = Request(
            operations.SHOW_TRAINING_JOB_METRICS,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
        )
        return self._client.pager(request)

    async def stop(
        self,
        training_job_id: str | int,
        *,
        action_type: models.TrainingJobAction | str = "terminate",
    ) -> models.TrainingJob:
        """Stop a training job before it ends by itself.

        The job is shut down in the background and comes to rest in the phase Terminated. A job that has ended already
        is refused.

        Args:
            training_job_id: Which training job is meant.
            action_type: What to do; there is one action so far. "terminate" is sent when it is left out.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/terminating_a_training_job.rst
        """

        request = Request(
            operations.STOP_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "action_type": action_type,
            },
        )
        return await self._client.send(request)

    async def update(
        self,
        training_job_id: str | int,
        *,
        description: str | Unset | None = UNSET,
    ) -> None:
        """Change the description of a training job.

        Only the description can be changed; the job goes on untouched, and nothing comes back.

        Args:
            training_job_id: Which training job is meant.
            description: Free text that replaces the old one. At most 256 characters.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/modifying_the_description_of_a_training_job.rst
        """

        request = Request(
            operations.CHANGE_TRAINING_JOB_DESCRIPTION,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "description": description,
            },
        )
        await self._client.send(request)

    async def create_and_wait(
        self,
        *,
        metadata: models.TrainingJobMetadataInput | params.TrainingJobMetadataInput,
        kind: models.TrainingJobKind | str = "job",
        algorithm: models.TrainingJobAlgorithmInput | params.TrainingJobAlgorithmInput | Unset | None = UNSET,
        tasks: Sequence[models.TrainingJobTaskInput | params.TrainingJobTaskInput] | Unset | None = UNSET,
        spec: models.TrainingJobSpecInput | params.TrainingJobSpecInput | Unset | None = UNSET,
        endpoints: models.TrainingJobEndpointsInput | params.TrainingJobEndpointsInput | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJob:
        """Create a training job and start it and wait for it.

        The job is accepted and then started in the background; wait for its phase to reach Completed. An algorithm
        that does not exist and a name that is already taken are refused.

        The state is read by ShowTrainingJobDetails until its state is Completed.

        Args:
            kind: What kind of job it is. "job" is sent when it is left out.
            metadata: Name and description of the job.
            algorithm: What to run: the id of an algorithm, or subscription_id with item_version_id, or code_dir with
                boot_file.
            tasks: Tasks of different kinds in one job; not in effect yet.
            spec: Machines to run on, storage and time limit; excludes tasks.
            endpoints: Ways to get into the running job from outside.
            timeout: Longest wait in seconds after the call; 86400 when left out.
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

        Documented at: training_management/creating_a_training_job.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "kind": kind,
                "metadata": metadata,
                "algorithm": algorithm,
                "tasks": tasks,
                "spec": spec,
                "endpoints": endpoints,
            }
        )
        del algorithm

        request = Request(
            operations.CREATE_TRAINING_JOB,
            body=body,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            "create",
            request,
            operations.SHOW_TRAINING_JOB_DETAILS,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        training_job_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a training job and wait for it.

        The removal is accepted and done in the background; afterwards the job is no longer found. Nothing comes back.

        The state is read by ShowTrainingJobDetails until it no longer exists.

        Args:
            training_job_id: Which training job is meant.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `training_job_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/deleting_a_training_job.rst
        """

        request = Request(
            operations.DELETE_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            "delete",
            request,
            operations.SHOW_TRAINING_JOB_DETAILS,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        training_job_id: str | int,
        *,
        action_type: models.TrainingJobAction | str = "terminate",
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJob:
        """Stop a training job before it ends by itself and wait for it.

        The job is shut down in the background and comes to rest in the phase Terminated. A job that has ended already
        is refused.

        The state is read by ShowTrainingJobDetails until its state is Terminated or Completed or Failed or Abnormal.

        Args:
            training_job_id: Which training job is meant.
            action_type: What to do; there is one action so far. "terminate" is sent when it is left out.
            timeout: Longest wait in seconds after the call; 1800 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `training_job_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/terminating_a_training_job.rst
        """

        request = Request(
            operations.STOP_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "action_type": action_type,
            },
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            "stop",
            request,
            operations.SHOW_TRAINING_JOB_DETAILS,
            timeout,
            on_progress,
            interval,
        )

    async def download_log(
        self,
        training_job_id: str | int,
        task: str,
        to: DownloadTarget,
        *,
        allow_http: bool = False,
    ) -> int:
        """Download the whole log of a task through a signed link.

        The storage gets no credentials, and the link appears in no error or log. If the connection breaks, the
        download continues with a new link. If the log has changed meanwhile, the download starts over: all bytes are
        of one version of the log.

        Args:
            training_job_id: Which training job is meant.
            task: Which task of the job is meant, one of those in status.tasks of the job.
            to: A path, or a file that is open for writing bytes, also one of anyio or aiofiles. A file at the path is
                replaced only when the download is complete; it keeps its mode. If the path is a symbolic link, its
                target is replaced. Devices and FIFOs are written to.
            allow_http: Whether the link may be one without TLS.

        Returns:
            How many bytes were written.

        Raises:
            ValueError: `training_job_id` or `task` is empty.
            ConfigurationError: The link is without TLS, or leads to a private network that the endpoint is not in.
            ApiError: The service or the storage refused.
            TransportError: The connection broke too often, or the download has to start over and `to` can't seek.
            DecodeError: The storage sent no usable response in 5 attempts.
            OSError: The file can't be written; a missing folder or permission is reported before any request.
            TypeError: `to` takes no bytes.

        Documented at: training_management/querying_the_logs_of_a_specified_task_in_a_training_job_obs_link.rst
        """
        request = Request(
            operations.SHOW_OBS_URL_OF_TRAINING_JOB_LOGS,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task,
            },
            query={"Content-Type": "application/octet-stream"},
        )
        return await download(self._client, request, to, allow_http=allow_http)

    def follow_events(
        self,
        training_job_id: str | int,
        *,
        level: models.TrainingJobEventLevel | str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        source: models.TrainingJobEventSource | str | Unset | None = UNSET,
        x_language: str | Unset | None = UNSET,
        since: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
    ) -> AsyncGenerator[models.TrainingJobEvent, None]:
        """Follow what happens, each event once and the oldest first, until nothing more is to come.

        The service has no stream: it is asked again for events since the last one. Leave the loop at any time.

        Args:
            training_job_id: Which training job is meant.
            level: Keep only events of this severity.
            pattern: Keep only events whose text contains this. At most 256 characters.
            source: Keep only events that this part of the service reported.
            x_language: Language of the texts.
            since: Begin with this moment, in milliseconds since 1970; with the oldest event when left out.
            interval: Seconds between two rounds.
            timeout: Longest time in seconds; no limit when left out.

        Raises:
            ValueError: `training_job_id` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The time is over; a request under way ends with it.
            ApiError: The service refused, or failed for a quarter of an hour.
            TransportError: The service could not be reached for a quarter of an hour.

        Documented at: training_management/obtaining_the_events_of_a_training_job.rst
        """
        rounds = Rounds(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            Request(
                operations.SHOW_TRAINING_JOB_DETAILS,
                path_values={
                    "training_job_id": training_job_id,
                },
            ),
            ends=(
                "Completed",
                "Failed",
                "Abnormal",
                "Terminated",
            ),
            interval=interval,
            timeout=timeout,
        )
        request = Request(
            operations.LIST_TRAINING_JOB_EVENTS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "level": level,
                "pattern": pattern,
                "source": source,
            },
            headers={
                "X-Language": x_language,
            },
        )
        return follow_events(rounds, request, ("time",), since)

    def follow_logs(
        self,
        training_job_id: str | int,
        task: str = "worker-0",
        *,
        on_gap: OnGap | None = None,
        interval: float = 10.0,
        timeout: float | None = None,
    ) -> AsyncGenerator[str, None]:
        """Follow the log of a task line by line until the job has ended.

        Each line comes once, as text without its end. The service has no stream and shows only the newest 5 MB: it is
        asked again, and what is new is found by the sizes. Leave the loop at any time.

        Args:
            training_job_id: Which training job is meant.
            task: Which task of the job is meant, one of those in status.tasks of the job.
            on_gap: Called with the number of bytes that were never shown, because more than 5 MB came between two
                rounds or before the first; they are logged as a warning too.
            interval: Seconds between two rounds.
            timeout: Longest time in seconds; no limit when left out.

        Raises:
            ValueError: `training_job_id` or `task` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The time is over; a request under way ends with it.
            ApiError: The service refused, or failed for a quarter of an hour.
            TransportError: The service could not be reached for a quarter of an hour.

        Documented at: training_management/querying_the_logs_of_a_specified_task_in_a_given_training_job_preview.rst
        """
        rounds = Rounds(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            Request(
                operations.SHOW_TRAINING_JOB_DETAILS,
                path_values={
                    "training_job_id": training_job_id,
                },
            ),
            ends=(
                "Completed",
                "Failed",
                "Abnormal",
                "Terminated",
            ),
            interval=interval,
            timeout=timeout,
        )
        preview = Request(
            operations.SHOW_TRAINING_JOB_LOGS_PREVIEW,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task,
            },
        )
        return follow_preview(rounds, preview, on_gap)

    async def wait(
        self,
        training_job_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJob:
        """Wait until it can be used, or until it is in a given state.

        Args:
            training_job_id: Which training job is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create', 'stop';
                Completed when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 86400 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        return await wait_until(
            self._client, operations.TRAINING_JOBS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        training_job_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            training_job_id: Which training job is meant.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 86400 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        await wait_gone(self._client, operations.TRAINING_JOBS_WAITER, request, timeout, on_progress, interval)
