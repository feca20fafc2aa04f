# Generated from spec/ by `make generate`; do not edit.
"""The resource `acceptance_tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class AcceptanceTasks(Resource):
    """Acceptance of team labeling tasks: draw samples, check them, and accept or reject the work."""

    __slots__ = ()

    async def create(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        sampling_num: int | Unset | None = UNSET,
        sampling_rate: float | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TaskReference:
        """Start the acceptance of a team labeling task.

        The service draws samples in the background, by number or by ratio, and returns the ID of the acceptance task.
        The labeling task is in the state SAMPLING while samples are drawn, and then under acceptance.

        Args:
            dataset_id: ID of the dataset.
            workforce_task_id: ID of the team labeling task.
            sampling_num: Number of samples to draw. At least 1.
            sampling_rate: Ratio of samples to draw, above 0 and at most 1. More than 0 and at most 1.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_team_labeling_acceptance_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_WORKFORCE_SAMPLING_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            body={
                "sampling_num": sampling_num,
                "sampling_rate": sampling_rate,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_report(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        checking_task_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AcceptanceReport:
        """Get the report of an acceptance task.

        Returns the number of sampled, checked, accepted and rejected samples, for the current acceptance task and in
        total, with a quality score.

        Args:
            dataset_id: ID of the dataset.
            workforce_task_id: ID of the team labeling task.
            checking_task_id: ID of the acceptance task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_report_of_a_team_labeling_acceptance_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.GET_WORKFORCE_SAMPLING_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            query={
                "checking_task_id": checking_task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def review_samples(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        comments: Sequence[models.SampleJudgementInput | params.SampleJudgementInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Review samples of an acceptance task.

        Stores for each listed sample whether it is accepted, with a score and a comment. The response has no body.

        Args:
            dataset_id: ID of the dataset.
            workforce_task_id: ID of the team labeling task.
            comments: Reviews, one for each sample.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/submitting_sample_review_comments_of_an_acceptance_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.ACCEPT_SAMPLES,
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

    async def update(
        self,
        dataset_id: str | int,
        workforce_task_id: str | int,
        *,
        locale: str,
        action: models.AcceptanceAction | models.AcceptanceActionValue,
        overwrite_last_result: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AcceptanceUpdateResult:
        """End an acceptance task by passing, rejecting or cancelling it.

        Applies the action to the samples of the task. The service adds passed labels to the dataset in the
        background. If samples were labeled elsewhere in the meantime, the action CONFLICTS returns them as a list and
        changes nothing.

        Args:
            dataset_id: ID of the dataset.
            workforce_task_id: ID of the team labeling task.
            locale: Language of the messages in the response.
            action: Action to perform on the samples.
            overwrite_last_result: Whether to overwrite labels that were added to the dataset in the meantime. Default
                of the service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `dataset_id` or `workforce_task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_status_of_a_team_labeling_acceptance_task.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFORCE_SAMPLING_TASK,
            path_values={
                "dataset_id": dataset_id,
                "workforce_task_id": workforce_task_id,
            },
            query={
                "locale": locale,
            },
            body={
                "action": action,
                "overwrite_last_result": overwrite_last_result,
            },
            extra=extra,
        )
        return await self._client.send(request)
