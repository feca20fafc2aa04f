# Generated from spec/ by `make generate`; do not edit.
"""The resource `job_specifications`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class JobSpecifications(Resource):
    """Machine flavors and AI engines for jobs of the older training service."""

    __slots__ = ()

    def list_engines(
        self,
        *,
        job_type: models.JobSpecificationJobType | models.JobSpecificationJobTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.JobEnginePage, models.JobEngine]:
        """List the AI engines available to jobs.

        Returns all engines in one response, each with its version. Specify an engine for a training or inference job
        by its engine_id.

        Args:
            job_type: Return only engines for this type of job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_engine_specifications.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_JOB_ENGINES,
            query={
                "job_type": job_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_resource_specs(
        self,
        *,
        job_type: models.JobSpecificationJobType | models.JobSpecificationJobTypeValue | str | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        project_type: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.JobResourceSpecPage, models.JobResourceSpec]:
        """List the machine flavors available to jobs.

        Returns all flavors in one response, with their size, the maximum number of machines per job and their
        availability. Specify a flavor for a training or inference job by its spec_id.

        Args:
            job_type: Return only flavors for this type of job.
            engine_id: ID of the AI engine for the job, as returned by list_engines. Default of the service: 0.
            project_type: Project type of the job. The meaning of the numbers is not documented. Default of the
                service: 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_resource_specifications.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_JOB_RESOURCE_SPECS,
            query={
                "job_type": job_type,
                "engine_id": engine_id,
                "project_type": project_type,
            },
            extra=extra,
        )
        return self._client.pager(request)
