# Generated from spec/ by `make generate`; do not edit.
"""The resource `fine_tuning`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class FineTuning(Resource):
    """Models, metrics and artifacts of training jobs that tune a model of the asset center. Huawei Cloud only."""

    __slots__ = ()

    async def get(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.FineTuningJob:
        """Get the model, data and progress of a fine-tuning job.

        Returns the settings and the state of a training job that tunes a model of the asset center.
        Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowFtDetail.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_FT_DETAIL,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_metrics(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.FineTuningMetrics:
        """Get the loss and other metrics of a fine-tuning job.

        Returns the losses so far, the estimated duration, and the metrics that the job reports for diagrams.
        Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ShowFtMetrics.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_FT_METRICS,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list_artifacts(
        self,
        training_job_id: str | int,
        *,
        steps: int | Unset | None = UNSET,
        epoch: int | Unset | None = UNSET,
        loss: float | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        order_by_create_time_asc: bool | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.FineTuningArtifactPage, models.FineTuningArtifact]:
        """List the checkpoints and the final model of a fine-tuning job.

        Returns one page of artifacts, with the state of their publication. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            steps: Return only artifacts after this number of steps.
            epoch: Return only artifacts after this number of epochs.
            loss: Return only artifacts with this loss.
            status: Return only artifacts in this state of publication.
            order_by_create_time_asc: Whether the oldest artifacts come first.
            limit: Maximum number of artifacts on the page. Default of the service: 10. At least 1.
            offset: Number of artifacts to skip. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowFtJobArfifacts.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_FT_ARTIFACTS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "steps": steps,
                "epoch": epoch,
                "loss": loss,
                "status": status,
                "order_by_create_time_asc": order_by_create_time_asc,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def publish_artifacts(
        self,
        training_job_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        publish_artifacts: Sequence[
            models.FineTuningArtifactPublicationInput | params.FineTuningArtifactPublicationInput
        ]
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.PublishedFineTuningModel:
        """Publish artifacts of a fine-tuning job as model assets.

        Publishes the final model or checkpoints of a completed job to the asset center in the background. The
        artifacts show the state of their publication. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            workspace_id: ID of the workspace. 0 is the default workspace.
            publish_artifacts: Artifacts to publish, and their assets.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/PublishFtArtifacts.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.PUBLISH_FT_ARTIFACTS,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "workspace_id": workspace_id,
                "publish_artifacts": publish_artifacts,
            },
            extra=extra,
        )
        return await self._client.send(request)
