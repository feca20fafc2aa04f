# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_job_tags`."""

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


class TrainingJobTags(Resource):
    """Tags of training jobs, for grouping costs and finding jobs. Huawei Cloud only."""

    __slots__ = ()

    async def count_training_jobs(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        tags: Sequence[models.ResourceTagFilterInput | params.ResourceTagFilterInput] | Unset | None = UNSET,
        without_any_tag: bool | Unset | None = UNSET,
        matches: Sequence[models.ResourceMatchInput | params.ResourceMatchInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobCount:
        """Count training jobs by their tags or names.

        Returns the number of jobs that match the same conditions as in the search by tags. Huawei Cloud only.

        Args:
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            tags: Tags that a job must have. A key may have up to 10 values. By default, all jobs match.
            without_any_tag: Whether to return only jobs without tags. The field tags is then ignored. Default of the
                service: False.
            matches: Additional condition, on the name of the job. At most 1 item.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CountTrainingJobsByTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.COUNT_TRAINING_JOBS_BY_TAGS,
            query={
                "limit": limit,
                "offset": offset,
            },
            body={
                "workspace_id": workspace_id,
                "tags": tags,
                "without_any_tag": without_any_tag,
                "matches": matches,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create_batch(
        self,
        training_job_id: str | int,
        *,
        tags: Sequence[models.ResourceTag | params.ResourceTag],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Add tags to a training job.

        Adds the tags immediately. A tag with an existing key replaces its value. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            tags: Tags to add. A tag with an existing key replaces its value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateTrainJobTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAIN_JOB_TAGS,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_batch(
        self,
        training_job_id: str | int,
        *,
        tags: Sequence[models.ResourceTagSelectorInput | params.ResourceTagSelectorInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Remove tags from a training job.

        Removes the tags immediately. A tag without a value is removed whatever its value is. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            tags: Tags to remove, with or without a value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteTrainJobTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAIN_JOB_TAGS,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Get the tags of a training job.

        Returns all tags of the job, each with one value. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainJobTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAIN_JOB_TAGS,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsedTagPage, models.UsedTag]:
        """List the tags of training jobs in the project.

        Returns each tag key once with all its values. Huawei Cloud only.

        Args:
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_TAGS,
            query={
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_training_jobs(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        tags: Sequence[models.ResourceTagFilterInput | params.ResourceTagFilterInput] | Unset | None = UNSET,
        without_any_tag: bool | Unset | None = UNSET,
        matches: Sequence[models.ResourceMatchInput | params.ResourceMatchInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TaggedTrainingJobPage, models.TaggedTrainingJob]:
        """Find training jobs by their tags or names.

        Returns one page of the jobs that have one of the values for each requested key. Without tags, all jobs of the
        workspace match. Huawei Cloud only.

        Args:
            limit: Maximum number of items to return. Default of the service: 1000. From 1 to 1000.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            tags: Tags that a job must have. A key may have up to 10 values. By default, all jobs match.
            without_any_tag: Whether to return only jobs without tags. The field tags is then ignored. Default of the
                service: False.
            matches: Additional condition, on the name of the job. At most 1 item.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobsByTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOBS_BY_TAGS,
            query={
                "limit": limit,
                "offset": offset,
            },
            body={
                "workspace_id": workspace_id,
                "tags": tags,
                "without_any_tag": without_any_tag,
                "matches": matches,
            },
            extra=extra,
        )
        return self._client.pager(request)
