# Generated from spec/ by `make generate`; do not edit.
"""The resource `team_labeling_tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class TeamLabelingTasks(Resource):
    """Labeling work that is shared out to teams, reviewed and accepted."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        *,
        auto_sync_dataset: bool | Unset | None = UNSET,
        data_sync_type: models.LabelingSyncType | int | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        sample_conditions: str | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        workforces_config: models.LabelingAssignment | params.LabelingAssignment | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
    ) -> models.TaskReference:
        """Create a team labeling task.

        Answers the identifier of the task at once; samples are shared out in the background. A task given to an
        administrator waits until that person starts it.

        Args:
            dataset_id: Dataset whose samples are labeled.
            auto_sync_dataset: Whether accepted labels reach the dataset by themselves. The service assumes True when
                it is left out.
            data_sync_type: What is kept in step between the dataset and the task.
            repetition: How many people label each sample. At least 1.
            sample_conditions: Conditions as text that samples of the dataset have to meet to be part of the task.
            synchronize_auto_labeling_data: Whether the team gets proposals of auto labeling to confirm. The service
                assumes False when it is left out.
            workforces_config: Who does the work.
            task_name: Name to give the task.
            synchronize_data: Whether samples added to the dataset later become part of the task.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_team_labeling_task.rst
        """

        request = Request(
            operations.CREATE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "auto_sync_dataset": auto_sync_dataset,
                "data_sync_type": data_sync_type,
                "repetition": repetition,
                "sample_conditions": sample_conditions,
                "synchronize_auto_labeling_data": synchronize_auto_labeling_data,
                "workforces_config": workforces_config,
                "task_name": task_name,
                "synchronize_data": synchronize_data,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
    ) -> None:
        """Delete a team labeling task.

        Removes the task with the assignment of its samples. Nothing comes back.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_team_labeling_task.rst
        """

        request = Request(
            operations.DELETE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
        )
        await self._client.send(request)

    async def get(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        label_stats: bool | Unset | None = UNSET,
        sample_stats: bool | Unset | None = UNSET,
        workforce_stats: bool | Unset | None = UNSET,
    ) -> models.TeamLabelingTask:
        """Get one team labeling task.

        Answers state, teams and progress of the task; the three kinds of statistics only when asked for.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            label_stats: Whether the answer tells how often each label occurs. The service assumes False when it is
                left out.
            sample_stats: Whether the answer counts samples by how far they are. The service assumes False when it is
                left out.
            workforce_stats: Whether the answer counts teams and members. The service assumes False when it is left
                out.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_details_about_a_team_labeling_task.rst
        """

        request = Request(
            operations.DESC_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            query={
                "label_stats": label_stats,
                "sample_stats": sample_stats,
                "workforce_stats": workforce_stats,
            },
        )
        return await self._client.send(request)

    async def get_metrics(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
    ) -> models.GetWorkforceTaskMetricsResponse:
        """Get how far each member of a team labeling task is.

        Answers for each member, by e-mail address, how many of the samples are in which state.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/querying_details_about_the_progress_of_a_team_labeling_task_member.rst
        """

        request = Request(
            operations.GET_WORKFORCE_TASK_METRICS,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
        )
        return await self._client.send(request)

    async def get_sample(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        sample_id: str | int,
        *,
        locale: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
    ) -> models.DatasetSample:
        """Get one sample of a team labeling task.

        Answers the sample with its labels, who labels it and what reviewers said.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            sample_id: Which sample of the task is meant.
            locale: Language of the texts in the answer.
            sample_state: Find the sample only while its labeling is this far.
            worker_id: Show the sample as this member of the team has it.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` or `sample_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/obtaining_details_about_a_team_labeling_sample.rst
        """

        request = Request(
            operations.DESCRIBE_WORKFORCE_TASK_SAMPLE,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
                "sample_id": sample_id,
            },
            query={
                "locale": locale,
                "sample_state": sample_state,
                "worker_id": worker_id,
            },
        )
        return await self._client.send(request)

    async def get_statistics(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        sample_state: models.SampleState | str | Unset | None = UNSET,
    ) -> models.DatasetStatistics:
        """Get how the samples of a team labeling task are distributed over labels and states.

        Counts samples by label, by state and by hard example, of all samples of the task or of those in one state.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            sample_state: Count only samples in this state.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/querying_details_about_team_labeling_task_statistics.rst
        """

        request = Request(
            operations.LIST_WORKFORCE_TASK_STATS,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            query={
                "sample_state": sample_state,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
    ) -> Pager[models.ListWorkforceTasksResponse, models.TeamLabelingTask]:
        """List the team labeling tasks of a dataset.

        Answers one page of tasks with their teams and counts, together with how many tasks there are in all.

        Args:
            dataset_id: Dataset whose samples are labeled.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            limit: How many tasks a page holds. The service assumes 1000 when it is left out. From 1 to 1000.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/querying_the_team_labeling_task_list_of_a_dataset.rst
        """

        request = Request(
            operations.LIST_WORKFORCE_TASKS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "offset": offset,
                "limit": limit,
            },
        )
        return self._client.pager(request)

    def list_by_member(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        sort_by: models.TeamLabelingTaskSortKey | str | Unset | None = UNSET,
    ) -> Pager[models.ListWorkerTasksResponse, models.TeamMemberTask]:
        """List the team labeling tasks in which the caller takes part.

        Answers one page of the caller's shares in tasks, searched and sorted as asked, together with how many there
        are in all.

        Args:
            limit: How many tasks a page holds. The service assumes 10 when it is left out. From 1 to 100.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            order: Direction of the sorting. The service assumes 'desc' when it is left out.
            search_content: Keep only tasks that match this text; part of a word is enough.
            sort_by: Field by which the tasks are sorted. The service assumes 'create_time' when it is left out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/querying_the_team_labeling_task_list_by_a_team_member.rst
        """

        request = Request(
            operations.LIST_WORKER_TASKS,
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "search_content": search_content,
                "sort_by": sort_by,
            },
        )
        return self._client.pager(request)

    def list_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        sample_state: models.SampleState | str | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
    ) -> Pager[models.SamplePage, models.DatasetSample]:
        """List the samples of a team labeling task.

        Answers one page of samples with their labels and what reviewers said, together with how many match in all.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            label_name: Keep only samples that carry the label of this name.
            label_type: Keep only samples labeled for this purpose.
            limit: How many samples a page holds. The service assumes 10 when it is left out. From 1 to 100.
            locale: Language of the texts in the answer.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            process_parameter: How the links deliver images, in the notation of OBS for image processing.
            sample_state: Keep only samples whose labeling is this far.
            search_conditions: Further conditions as text, all of which have to be met. The client encodes them for
                the URL.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/obtaining_a_sample_list_of_a_team_labeling_task_by_page.rst
        """

        request = Request(
            operations.LIST_WORKFORCE_TASK_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            query={
                "label_name": label_name,
                "label_type": label_type,
                "limit": limit,
                "locale": locale,
                "offset": offset,
                "process_parameter": process_parameter,
                "sample_state": sample_state,
                "search_conditions": search_conditions,
            },
        )
        return self._client.pager(request)

    async def review_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        comments: Sequence[models.SampleJudgementInput | params.SampleJudgementInput] | Unset | None = UNSET,
    ) -> None:
        """Judge what members of a team labeling task have labeled.

        Stores for each sample whether the reviewer agrees, with a mark and a remark. Nothing comes back.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            comments: One judgement for each sample.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/reviewing_team_labeling_results.rst
        """

        request = Request(
            operations.REVIEW_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "comments": comments,
            },
        )
        await self._client.send(request)

    async def send_emails(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        emails: Sequence[str],
    ) -> models.BatchResult:
        """Send members of a labeling team an e-mail about their task.

        Reminds the members with these addresses. One that could not be reached raises BatchError with all results.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            emails: Addresses of the members.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/sending_an_email_to_a_labeling_team_member.rst
        """

        request = Request(
            operations.SEND_EMAILS,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "emails": emails,
            },
        )
        return await self._client.send(request)

    async def start(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        body_dataset_id: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        workforces_config: models.LabelingAssignment | params.LabelingAssignment | Unset | None = UNSET,
    ) -> None:
        """Start a team labeling task.

        Shares the samples out in the background, to the members given; the task is in state STARTING until that is
        done.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            body_dataset_id: The dataset once more, as in the path; may be left out.
            task_id: The task once more, as in the path; may be left out.
            workforces_config: The teams and members who do the work.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/starting_a_team_labeling_task.rst
        """

        request = Request(
            operations.START_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "dataset_id": body_dataset_id,
                "task_id": task_id,
                "workforces_config": workforces_config,
            },
        )
        await self._client.send(request)

    async def update(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        body_dataset_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        workforces_config: models.LabelingAssignment | params.LabelingAssignment | Unset | None = UNSET,
    ) -> None:
        """Change a team labeling task.

        Replaces name, description or who does the work, whichever is given. Nothing comes back.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            body_dataset_id: The dataset once more, as in the path; may be left out.
            description: Text that replaces the old one, without any of the characters ^!<>=&"'. At most 256
                characters.
            task_id: The task once more, as in the path; may be left out.
            task_name: Name that replaces the old one; letters, digits, underscores and hyphens. At most 64
                characters.
            workforces_config: Who does the work from now on.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/updating_a_team_labeling_task.rst
        """

        request = Request(
            operations.UPDATE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "dataset_id": body_dataset_id,
                "description": description,
                "task_id": task_id,
                "task_name": task_name,
                "workforces_config": workforces_config,
            },
        )
        await self._client.send(request)

    async def update_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        samples: Sequence[models.LabeledSample | params.LabeledSample] | Unset | None = UNSET,
    ) -> models.BatchResult:
        """Replace the labels of several samples of a team labeling task.

        Sets labels for the member named with each sample; an empty list takes all labels off. A failure raises
        BatchError with all results.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            email: E-mail address of the team member who labels; only in team labeling.
            samples: The samples with what they get.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/data_management_old_version/updating_labels_of_team_labeling_samples_in_batches.rst
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "email": email,
                "samples": samples,
            }
        )
        del samples

        request = Request(
            operations.UPDATE_WORKFORCE_TASK_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body=body,
        )
        return await self._client.send(request)

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        auto_sync_dataset: bool | Unset | None = UNSET,
        data_sync_type: models.LabelingSyncType | int | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        sample_conditions: str | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        workforces_config: models.LabelingAssignment | params.LabelingAssignment | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TeamLabelingTask:
        """Create a team labeling task and wait for it.

        Answers the identifier of the task at once; samples are shared out in the background. A task given to an
        administrator waits until that person starts it.

        The state is read by DescWorkforceTask until its state is RUNNING or ACCEPTED or CREATED.

        Args:
            dataset_id: Dataset whose samples are labeled.
            auto_sync_dataset: Whether accepted labels reach the dataset by themselves. The service assumes True when
                it is left out.
            data_sync_type: What is kept in step between the dataset and the task.
            repetition: How many people label each sample. At least 1.
            sample_conditions: Conditions as text that samples of the dataset have to meet to be part of the task.
            synchronize_auto_labeling_data: Whether the team gets proposals of auto labeling to confirm. The service
                assumes False when it is left out.
            workforces_config: Who does the work.
            task_name: Name to give the task.
            synchronize_data: Whether samples added to the dataset later become part of the task.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `dataset_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_team_labeling_task.rst
        """

        request = Request(
            operations.CREATE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
            },
            body={
                "auto_sync_dataset": auto_sync_dataset,
                "data_sync_type": data_sync_type,
                "repetition": repetition,
                "sample_conditions": sample_conditions,
                "synchronize_auto_labeling_data": synchronize_auto_labeling_data,
                "workforces_config": workforces_config,
                "task_name": task_name,
                "synchronize_data": synchronize_data,
            },
        )
        return await act_and_wait(
            self._client,
            operations.TEAM_LABELING_TASKS_WAITER,
            "create",
            request,
            operations.DESC_WORKFORCE_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a team labeling task and wait for it.

        Removes the task with the assignment of its samples. Nothing comes back.

        The state is read by DescWorkforceTask until it no longer exists.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            timeout: Longest wait in seconds after the call; 600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_team_labeling_task.rst
        """

        request = Request(
            operations.DELETE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
        )
        await act_and_wait(
            self._client,
            operations.TEAM_LABELING_TASKS_WAITER,
            "delete",
            request,
            operations.DESC_WORKFORCE_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        body_dataset_id: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        workforces_config: models.LabelingAssignment | params.LabelingAssignment | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TeamLabelingTask:
        """Start a team labeling task and wait for it.

        Shares the samples out in the background, to the members given; the task is in state STARTING until that is
        done.

        The state is read by DescWorkforceTask until its state is RUNNING or ACCEPTED.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            body_dataset_id: The dataset once more, as in the path; may be left out.
            task_id: The task once more, as in the path; may be left out.
            workforces_config: The teams and members who do the work.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/starting_a_team_labeling_task.rst
        """

        request = Request(
            operations.START_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "dataset_id": body_dataset_id,
                "task_id": task_id,
                "workforces_config": workforces_config,
            },
        )
        return await act_and_wait(
            self._client,
            operations.TEAM_LABELING_TASKS_WAITER,
            "start",
            request,
            operations.DESC_WORKFORCE_TASK,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TeamLabelingTask:
        """Wait until it can be used, or until it is in a given state.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create', 'start';
                RUNNING, ACCEPTED when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.DESC_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
        )
        return await wait_until(
            self._client, operations.TEAM_LABELING_TASKS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            dataset_id: Dataset whose samples are labeled.
            workforce_task_id: Which team labeling task is meant.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.DESC_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
        )
        await wait_gone(self._client, operations.TEAM_LABELING_TASKS_WAITER, request, timeout, on_progress, interval)
