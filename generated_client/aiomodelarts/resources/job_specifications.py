# Generated from spec/ by `make generate`; do not edit.
"""The resource `job_specifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class JobSpecifications(Resource):
    """Machine flavors and AI engines that jobs of the older training service can use."""

    __slots__ = ()

    def list_engines(
        self,
        *,
        job_type: models.JobSpecificationJobType | str | Unset | None = UNSET,
    ) -> Pager[models.ListJobEnginesResponse, models.JobEngine]:
        """List the AI engines that jobs can use.

        Answers all engines at once, each with its release. A training or inference job names one of them with its
        engine_id.

        Args:
            job_type: Keep only engines for this kind of job.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_engine_specifications.rst
        """

        request = Request(
            operations.LIST_JOB_ENGINES,
            query={
                "job_type": job_type,
            },
        )
        return self._client.pager(request)

    def list_resource_specs(
        self,
        *,
        job_type: models.JobSpecificationJobType | str | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        project_type: int | Unset | None = UNSET,
    ) -> Pager[models.ListJobResourceSpecsResponse, models.JobResourceSpec]:
        """List the machine flavors that jobs can run on.

        Answers all flavors at once, with their size, how many machines a job may take and whether any are free. A
        training or inference job names one of them with its spec_id.

        Args:
            job_type: Keep only flavors for this kind of job.
            engine_id: AI engine that the job will use, by its number in list_engines. The service assumes 0 when it
                is left out.
            project_type: Kind of project that the job belongs to; what the numbers stand for is not documented. The
                service assumes 0 when it is left out.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_resource_specifications.rst
        """

        request = Request(
            operations.LIST_JOB_RESOURCE_SPECS,
            query={
                "job_type": job_type,
                "engine_id": engine_id,
                "project_type": project_type,
            },
        )
        return self._client.pager(request)
