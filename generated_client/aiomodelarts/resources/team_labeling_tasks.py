# Generated from spec/ by `make generate`; do not edit.
"""The resource `team_labeling_tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class TeamLabelingTasks(Resource):
    """Labeling tasks that are distributed to teams, reviewed and accepted."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        *,
        auto_sync_dataset: bool | Unset | None = UNSET,
        data_sync_type: models.LabelingSyncType | models.LabelingSyncTypeValue | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        sample_conditions: str | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        workforces_config: models.LabelingAssignmentInput | params.LabelingAssignmentInput | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TaskReference:
        """Create a team labeling task.

        Returns the ID of the task immediately and assigns the samples in the background. A task that is assigned to a
        team administrator waits until the administrator starts it.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            auto_sync_dataset: Whether accepted labels are synchronized to the dataset automatically. Default of the
                service: True.
            data_sync_type: Kind of data to synchronize between the dataset and the task.
            repetition: Number of members who label each sample. At least 1.
            sample_conditions: Conditions, as a string, that samples of the dataset must meet to be included in the
                task.
            synchronize_auto_labeling_data: Whether the team receives auto labeling results to confirm. Default of the
                service: False.
            workforces_config: Teams and members assigned to the task.
            task_name: Name of the task to create.
            synchronize_data: Whether samples that are added to the dataset later are included in the task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a team labeling task.

        Deletes the task and the assignment of its samples. The response has no content.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TeamLabelingTask:
        """Get a team labeling task.

        Returns the state, teams and progress of the task. The three kinds of statistics are included only on request.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            label_stats: Whether to include the number of occurrences of each label. Default of the service: False.
            sample_stats: Whether to include the number of samples in each state. Default of the service: False.
            workforce_stats: Whether to include the number of teams and members. Default of the service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return await self._client.send(request)

    async def get_metrics(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TeamLabelingTaskMetrics:
        """Get the progress of each member of a team labeling task.

        Returns the number of samples in each state, by the email address of the member.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_the_progress_of_a_team_labeling_task_member.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_WORKFORCE_TASK_METRICS,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_sample(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        sample_id: str | int,
        *,
        locale: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetSample:
        """Get a sample of a team labeling task.

        Returns the sample with its labels, assigned member and review comments.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            sample_id: ID of the sample in the task.
            locale: Language of the messages in the response.
            sample_state: Return the sample only if it is in this labeling state.
            worker_id: ID of the team member whose view of the sample to return.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` or `sample_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_details_about_a_team_labeling_sample.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return await self._client.send(request)

    async def get_statistics(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DatasetStatistics:
        """Get the distribution of samples in a team labeling task by label and state.

        Returns sample counts by label, by state and by hard example, for all samples of the task or for those in one
        state.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            sample_state: Count only samples in this state.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_team_labeling_task_statistics.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFORCE_TASK_STATS,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            query={
                "sample_state": sample_state,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        dataset_id: str | int,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TeamLabelingTaskPage, models.TeamLabelingTask]:
        """List the team labeling tasks of a dataset.

        Returns one page of tasks with their teams and statistics, and the total number of matches.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_team_labeling_task_list_of_a_dataset.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFORCE_TASKS,
            path_values={
                "dataset_id": dataset_id,
            },
            query={
                "offset": offset,
                "limit": limit,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_by_member(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        sort_by: models.TeamLabelingTaskSortKey | models.TeamLabelingTaskSortKeyValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TeamMemberTaskPage, models.TeamMemberTask]:
        """List the team labeling tasks assigned to the current user.

        Returns one page of the tasks that the user participates in as a member, and the total number of matches.

        Args:
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. Default of the service: 'desc'.
            search_content: String to search for; returns tasks that match part of it.
            sort_by: Field to sort by. Default of the service: 'create_time'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_team_labeling_task_list_by_a_team_member.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKER_TASKS,
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "search_content": search_content,
                "sort_by": sort_by,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        label_name: str | Unset | None = UNSET,
        label_type: models.DatasetType | models.DatasetTypeValue | int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        locale: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        process_parameter: str | Unset | None = UNSET,
        sample_state: models.SampleState | models.SampleStateValue | str | Unset | None = UNSET,
        search_conditions: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SamplePage, models.DatasetSample]:
        """List the samples of a team labeling task.

        Returns one page of samples with their labels and review comments, and the total number of matches.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            label_name: Return only samples with the label of this name.
            label_type: Return only samples with this labeling type.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            locale: Language of the messages in the response.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            process_parameter: Image processing parameters for the image links, in the syntax of OBS.
            sample_state: Return only samples in this labeling state.
            search_conditions: Additional search conditions as strings, all of which must match. The client encodes
                them for the URL.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_a_sample_list_of_a_team_labeling_task_by_page.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        return self._client.pager(request)

    async def review_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        comments: Sequence[models.SampleJudgementInput | params.SampleJudgementInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Submit reviews of labeled samples in a team labeling task.

        Stores for each sample whether the reviewer accepts the labels, with a score and a comment. The response has
        no content.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            comments: Reviews, one per sample.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/reviewing_team_labeling_results.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.REVIEW_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "comments": comments,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def send_emails(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        emails: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Notify members of a labeling team about their task by email.

        Sends a reminder to each specified address. If any email cannot be delivered, the client raises BatchError
        with all results.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            emails: E-mail addresses of the members.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/sending_an_email_to_a_labeling_team_member.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SEND_EMAILS,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "emails": emails,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def start(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        body_dataset_id: str | Unset | None = UNSET,
        task_id: str | Unset | None = UNSET,
        workforces_config: models.LabelingAssignmentInput | params.LabelingAssignmentInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Start a team labeling task.

        Assigns the samples to the specified members in the background. The task is in the state STARTING until that
        is done.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            body_dataset_id: ID of the dataset. Optional; same value as in the path.
            task_id: ID of the task. Optional; same value as in the path.
            workforces_config: Teams and members assigned to the task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/starting_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
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
        workforces_config: models.LabelingAssignmentInput | params.LabelingAssignmentInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Update a team labeling task.

        Replaces the name, the description or the assigned teams, depending on the fields in the request. The response
        has no content.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            body_dataset_id: ID of the dataset. Optional; same value as in the path.
            description: New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters.
                Matches `^[^\\^!<>=&"']*$`.
            task_id: ID of the task. Optional; same value as in the path.
            task_name: New name: letters, digits, underscores and hyphens. From 1 to 64 characters. Matches
                `^[A-Za-z0-9_-]+$`.
            workforces_config: Teams and members to assign to the task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
        )
        await self._client.send(request)

    async def update_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        email: str | Unset | None = UNSET,
        samples: Sequence[models.LabeledSample | params.LabeledSample] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Replace the labels of several samples in a team labeling task.

        Sets the labels for the member specified with each sample. An empty list removes all labels. If any sample
        fails, the client raises BatchError with all results.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            email: Email address of the team member who labels the samples. Only for team labeling.
            samples: Samples with their new labels and attributes.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_labels_of_team_labeling_samples_in_batches.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "email": email,
                "samples": samples,
            }
        )
        del samples

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFORCE_TASK_SAMPLES,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        dataset_id: str | int,
        name_or_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TeamLabelingTask | None:
        """Find one of the team labeling tasks of a dataset by its exact name or ID.

        Reads the whole list, in pages of up to 1000 items, because the service can't search for both names and IDs.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            name_or_id: Exact name or ID, case-sensitive.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `dataset_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_team_labeling_task_list_of_a_dataset.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFORCE_TASKS,
            path_values={
                "dataset_id": dataset_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("task_name",),
                id=("task_id",),
            ),
        )

    async def create_and_wait(
        self,
        dataset_id: str | int,
        *,
        auto_sync_dataset: bool | Unset | None = UNSET,
        data_sync_type: models.LabelingSyncType | models.LabelingSyncTypeValue | Unset | None = UNSET,
        repetition: int | Unset | None = UNSET,
        sample_conditions: str | Unset | None = UNSET,
        synchronize_auto_labeling_data: bool | Unset | None = UNSET,
        workforces_config: models.LabelingAssignmentInput | params.LabelingAssignmentInput | Unset | None = UNSET,
        task_name: str | Unset | None = UNSET,
        synchronize_data: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TeamLabelingTask:
        """Create a team labeling task, then wait for the result.

        Returns the ID of the task immediately and assigns the samples in the background. A task that is assigned to a
        team administrator waits until the administrator starts it.

        The client then polls DescWorkforceTask until the state is RUNNING or ACCEPTED or CREATED.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            auto_sync_dataset: Whether accepted labels are synchronized to the dataset automatically. Default of the
                service: True.
            data_sync_type: Kind of data to synchronize between the dataset and the task.
            repetition: Number of members who label each sample. At least 1.
            sample_conditions: Conditions, as a string, that samples of the dataset must meet to be included in the
                task.
            synchronize_auto_labeling_data: Whether the team receives auto labeling results to confirm. Default of the
                service: False.
            workforces_config: Teams and members assigned to the task.
            task_name: Name of the task to create.
            synchronize_data: Whether samples that are added to the dataset later are included in the task.
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
            ValueError: `dataset_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a team labeling task, then wait for the result.

        Deletes the task and the assignment of its samples. The response has no content.

        The client then polls DescWorkforceTask until the resource no longer exists.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 600 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
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
        workforces_config: models.LabelingAssignmentInput | params.LabelingAssignmentInput | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TeamLabelingTask:
        """Start a team labeling task, then wait for the result.

        Assigns the samples to the specified members in the background. The task is in the state STARTING until that
        is done.

        The client then polls DescWorkforceTask until the state is RUNNING or ACCEPTED.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            body_dataset_id: ID of the dataset. Optional; same value as in the path.
            task_id: ID of the task. Optional; same value as in the path.
            workforces_config: Teams and members assigned to the task.
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
            ValueError: `dataset_id` or `workforce_task_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/starting_a_team_labeling_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
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
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TeamLabelingTask:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'start'. RUNNING, ACCEPTED by default.
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
            operations.DESC_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
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
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Args:
            dataset_id: ID of the dataset whose samples are labeled.
            workforce_task_id: ID of the team labeling task.
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
            operations.DESC_WORKFORCE_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.TEAM_LABELING_TASKS_WAITER, request, timeout, on_progress, interval)
