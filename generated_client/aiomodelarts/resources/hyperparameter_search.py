# Generated from spec/ by `make generate`; do not edit.
"""The resource `hyperparameter_search`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class HyperparameterSearch(Resource):
    """Automatic hyperparameter search, the trials of a training job and their results."""

    __slots__ = ()

    async def get_parameter_analysis(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoSearchTable:
        """Get the importance of the hyperparameters.

        Returns a table with one row for each hyperparameter. The importance is the mean and the standard deviation,
        separated by a slash.

        Args:
            training_job_id: ID of the training job, a UUID.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_hyperparameter_sensitivity_analysis_result.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_PARAMS_ANALYSIS,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_parameter_analysis_path(
        self,
        training_job_id: str | int,
        parameter_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoSearchParameterAnalysisPath:
        """Get the path of the image that shows a hyperparameter's influence.

        Returns the OBS path of an image written by the training job. Download the image from OBS.

        Args:
            training_job_id: ID of the training job, a UUID.
            parameter_name: Name of the hyperparameter to analyze.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `parameter_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_path_for_storing_a_hyperparameter_sensitivity_analysis_image.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_PARAM_ANALYSIS_RESULT_PATH,
            path_values={
                "training_job_id": training_job_id,
                "parameter_name": parameter_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_template(
        self,
        algorithm_type: str | int,
        algorithm_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoSearchTemplate:
        """Get a YAML template for a search configuration.

        Returns the file name and the content of the template. Complete the template before you use it.

        Args:
            algorithm_type: Search type of the template, such as hpo. The list of templates returns all types.
            algorithm_name: Name of the algorithm, as returned by the list of templates.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `algorithm_type` or `algorithm_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_content_of_the_yaml_template_of_an_auto_search_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_YAML_TEMPLATE_CONTENT,
            path_values={
                "algorithm_type": algorithm_type,
                "algorithm_name": algorithm_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_trial(
        self,
        training_job_id: str | int,
        trial_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoSearchTable:
        """Get the results of a trial.

        Returns a table with one row for each report of the trial. The done column marks the final report.

        Args:
            training_job_id: ID of the training job, a UUID.
            trial_id: ID of the trial.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `trial_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_information_about_a_trial_using_hyperparameter_search.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_PER_TRIAL,
            path_values={
                "training_job_id": training_job_id,
                "trial_id": trial_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list_algorithms(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.SearchAlgorithmPage, models.SearchAlgorithm]:
        """List the built-in search algorithms.

        Returns all search algorithms in one response, with their parameters and default values. They require no
        custom code.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_supported_hyperparameter_search_algorithms.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_SEARCH_ALGORITHMS,
            extra=extra,
        )
        return self._client.pager(request)

    def list_templates(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.AutoSearchTemplateGroupPage, models.AutoSearchTemplateGroup]:
        """List the YAML templates for search configurations.

        Returns the names of all templates in one response, grouped by search type.

        Args:
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_information_about_the_yaml_template_of_an_auto_search_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_YAML_TEMPLATES_INFO,
            extra=extra,
        )
        return self._client.pager(request)

    def list_trials(
        self,
        training_job_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.AutoSearchTrialPage, list[str | dict[str, Any]]]:
        """List the trials of a hyperparameter search.

        Returns one page of trials as rows of a table. items.header contains the column names, including the
        user-defined names of the metrics.

        Args:
            training_job_id: ID of the training job, a UUID.
            limit: Maximum number of items to return. At least 1.
            offset: Start of the page, from 0. Documented both as a number of trials to skip and as a page index. The
                pager detects which applies. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_all_trials_using_hyperparameter_search.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_TRIALS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def stop_trial(
        self,
        training_job_id: str | int,
        trial_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AutoSearchTrialStopResult:
        """Stop a trial early.

        Requests that the search stop this trial and returns the ID of the trial. List the trials of the job to check
        the outcome.

        Args:
            training_job_id: ID of the training job, a UUID.
            trial_id: ID of the trial.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `trial_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/early_stopping_a_trial_of_an_auto_search_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_AUTO_SEARCH_TRIAL_EARLY_STOP,
            path_values={
                "training_job_id": training_job_id,
                "trial_id": trial_id,
            },
            extra=extra,
        )
        return await self._client.send(request)
