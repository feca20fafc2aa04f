# Generated from spec/ by `make generate`; do not edit.
"""The resource `hyperparameter_search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations
from ..core.operation import Request
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
    ) -> models.AutoSearchTable:
        """Get how much each hyperparameter mattered.

        Answers a table with a row for each hyperparameter; its importance is written as mean and standard deviation
        with a slash between them.

        Args:
            training_job_id: Training job that makes the search, a UUID.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_the_hyperparameter_sensitivity_analysis_result.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_PARAMS_ANALYSIS,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        return await self._client.send(request)

    async def get_parameter_analysis_path(
        self,
        training_job_id: str | int,
        parameter_name: str | int,
    ) -> models.ShowAutoSearchParamAnalysisResultPathResponse:
        """Get where the picture of a hyperparameter's influence is stored.

        Answers the OBS path of an image that the training job wrote; the image itself is read from OBS.

        Args:
            training_job_id: Training job that makes the search, a UUID.
            parameter_name: Hyperparameter whose influence is of interest.

        Raises:
            ValueError: `training_job_id` or `parameter_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        training_management/obtaining_the_path_for_storing_a_hyperparameter_sensitivity_analysis_image.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_PARAM_ANALYSIS_RESULT_PATH,
            path_values={
                "training_job_id": training_job_id,
                "parameter_name": parameter_name,
            },
        )
        return await self._client.send(request)

    async def get_template(
        self,
        algorithm_type: str | int,
        algorithm_name: str | int,
    ) -> models.ShowAutoSearchYamlTemplateContentResponse:
        """Get a template for configuring a search in YAML.

        Answers the name and the whole text of the template, which is then completed by hand.

        Args:
            algorithm_type: Kind of search that the template is for; hpo is one of those that the list of templates
                names.
            algorithm_name: Algorithm that the template is for.

        Raises:
            ValueError: `algorithm_type` or `algorithm_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_the_content_of_the_yaml_template_of_an_auto_search_job.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_YAML_TEMPLATE_CONTENT,
            path_values={
                "algorithm_type": algorithm_type,
                "algorithm_name": algorithm_name,
            },
        )
        return await self._client.send(request)

    async def get_trial(
        self,
        training_job_id: str | int,
        trial_id: str | int,
    ) -> models.AutoSearchTable:
        """Get the course of one trial.

        Answers a table with a row for each report of the trial; the column done tells the final one.

        Args:
            training_job_id: Training job that makes the search, a UUID.
            trial_id: Which trial is meant, by its trial_id.

        Raises:
            ValueError: `training_job_id` or `trial_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_information_about_a_trial_using_hyperparameter_search.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_PER_TRIAL,
            path_values={
                "training_job_id": training_job_id,
                "trial_id": trial_id,
            },
        )
        return await self._client.send(request)

    def list_algorithms(
        self,
    ) -> Pager[models.ShowSearchAlgorithmsResponse, models.SearchAlgorithm]:
        """List the search algorithms that need no code of one's own.

        Answers every search algorithm in one go, with its parameters and their usual values.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_supported_hyperparameter_search_algorithms.rst
        """

        request = Request(
            operations.SHOW_SEARCH_ALGORITHMS,
        )
        return self._client.pager(request)

    def list_templates(
        self,
    ) -> Pager[models.ShowAutoSearchYamlTemplatesInfoResponse, models.AutoSearchTemplateGroup]:
        """List the templates for configuring a search in YAML.

        Answers the names of all templates in one go, grouped by the kind of search.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/obtaining_information_about_the_yaml_template_of_an_auto_search_job.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_YAML_TEMPLATES_INFO,
        )
        return self._client.pager(request)

    def list_trials(
        self,
        training_job_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.ShowAutoSearchTrialsResponse, list[str | dict[str, Any]]]:
        """List the trials that a training job made to find good hyperparameters.

        Answers one page of trials as rows of a table whose columns items.header names; the names of the metrics among
        them are the user's own.

        Args:
            training_job_id: Training job that makes the search, a UUID.
            limit: How many trials a page holds. At least 1.
            offset: Where the answer starts, from 0; documented both as a number of trials to skip and as a page: the
                pager finds out. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/querying_all_trials_using_hyperparameter_search.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_TRIALS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)

    async def stop_trial(
        self,
        training_job_id: str | int,
        trial_id: str | int,
    ) -> models.ShowAutoSearchTrialEarlyStopResponse:
        """End a trial before it is through.

        Asks the search to stop this one trial; its trial_id comes back. The trials of the job tell what became of it.

        Args:
            training_job_id: Training job that makes the search, a UUID.
            trial_id: Which trial is meant, by its trial_id.

        Raises:
            ValueError: `training_job_id` or `trial_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: training_management/early_stopping_a_trial_of_an_auto_search_job.rst
        """

        request = Request(
            operations.SHOW_AUTO_SEARCH_TRIAL_EARLY_STOP,
            path_values={
                "training_job_id": training_job_id,
                "trial_id": trial_id,
            },
        )
        return await self._client.send(request)
