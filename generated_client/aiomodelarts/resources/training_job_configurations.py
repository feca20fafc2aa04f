# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_job_configurations`."""

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

if TYPE_CHECKING:
    from .. import models, params


class TrainingJobConfigurations(Resource):
    """Saved training job settings for creating new jobs."""

    __slots__ = ()

    async def create(
        self,
        *,
        config_name: str,
        worker_server_num: int,
        spec_id: int,
        config_desc: str | Unset | None = UNSET,
        app_url: str | Unset | None = UNSET,
        boot_file_url: str | Unset | None = UNSET,
        model_id: int | Unset | None = UNSET,
        parameter: Sequence[models.TrainingJobConfigParameter | params.TrainingJobConfigParameter]
        | Unset
        | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_version_id: str | Unset | None = UNSET,
        data_source: Sequence[models.TrainingJobV1DataSource | params.TrainingJobV1DataSource] | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Create a training job configuration.

        Saves the settings for later jobs without starting a job. The response reports only whether the request
        succeeded; the name identifies the configuration in later requests.

        Args:
            config_name: Name of the configuration: letters, digits, underscores and hyphens. Matches
                `^[A-Za-z0-9_-]{1,64}$`.
            config_desc: Description of the configuration. Empty by default. At most 256 characters.
            worker_server_num: Number of compute nodes to train on, up to max_num of the flavor.
            app_url: OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set
                model_id.
            boot_file_url: Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id.
            model_id: ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url
                and engine_id.
            parameter: Arguments of the code, or environment variables of a custom image.
            spec_id: ID of the flavor in the list of job specifications.
            data_url: OBS folder of the training data. Set exactly one of data_url, dataset_id with
                dataset_version_id, and data_source.
            dataset_id: ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url
                or data_source.
            dataset_version_id: ID of the dataset version to train on. Requires dataset_id. Cannot be combined with
                data_url or data_source.
            data_source: List of data sources to train on. Cannot be combined with data_url, dataset_id or
                dataset_version_id.
            engine_id: ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of
                the service: 1.
            train_url: OBS folder for the training output. None by default.
            log_url: OBS folder for the logs. None by default.
            user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
            user_command: Command that starts the container of the custom image. It calls /home/work/run_train.sh,
                which sets variables such as credentials, and passes it the python command to run.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/creating_a_training_job_configuration.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "config_name": config_name,
                "config_desc": config_desc,
                "worker_server_num": worker_server_num,
                "app_url": app_url,
                "boot_file_url": boot_file_url,
                "model_id": model_id,
                "parameter": parameter,
                "spec_id": spec_id,
                "data_url": data_url,
                "dataset_id": dataset_id,
                "dataset_version_id": dataset_version_id,
                "data_source": data_source,
                "engine_id": engine_id,
                "train_url": train_url,
                "log_url": log_url,
                "user_image_url": user_image_url,
                "user_command": user_command,
            }
        )
        del parameter

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB_CONFIG,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        config_name: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Delete a training job configuration.

        Deletes the saved settings. The response reports only whether the request succeeded.

        Args:
            config_name: Name of the training job configuration.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `config_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/deleting_a_training_job_configuration.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB_CONFIG,
            path_values={
                "config_name": config_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        config_name: str | int,
        *,
        config_type: models.TrainingJobConfigType | models.TrainingJobConfigTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobConfig:
        """Get a training job configuration with all its settings.

        Returns the saved settings and the details they refer to, such as the names of the engine and the dataset and
        the size of the flavor.

        Args:
            config_name: Name of the training job configuration.
            config_type: Whether the name is that of a saved configuration or of a predefined sample. Defaults to
                custom.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `config_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/querying_the_details_about_a_training_job_configuration.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_CONFIG,
            path_values={
                "config_name": config_name,
            },
            query={
                "config_type": config_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        sort_by: models.TrainingJobConfigSortKey | models.TrainingJobConfigSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        config_type: models.TrainingJobConfigType | models.TrainingJobConfigTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobConfigPage, models.TrainingJobConfigSummary]:
        """List the training job configurations of the project, or the predefined samples.

        Returns one page of configurations and the total number of matches. Each entry is a summary; get a
        configuration to read all its settings.

        Args:
            per_page: Maximum number of items to return. Default of the service: 10. From 1 to 1000.
            page: Index of the page to return, from 1. Default of the service: 1. At least 1.
            sort_by: Field to sort by. Samples cannot be sorted by create_time.
            order: Sort order. Defaults to descending.
            search_content: String to search for, such as a part of the name.
            config_type: Whether to list saved configurations of users or predefined samples. Defaults to custom.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/querying_a_list_of_training_job_configurations.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_CONFIGS,
            query={
                "per_page": per_page,
                "page": page,
                "sortBy": sort_by,
                "order": order,
                "search_content": search_content,
                "config_type": config_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        config_name: str | int,
        *,
        worker_server_num: int,
        spec_id: int,
        config_desc: str | Unset | None = UNSET,
        app_url: str | Unset | None = UNSET,
        boot_file_url: str | Unset | None = UNSET,
        model_id: int | Unset | None = UNSET,
        parameter: Sequence[models.TrainingJobConfigParameter | params.TrainingJobConfigParameter]
        | Unset
        | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_version_id: str | Unset | None = UNSET,
        data_source: Sequence[models.TrainingJobV1DataSource | params.TrainingJobV1DataSource] | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.OperationResult:
        """Update the settings of a training job configuration.

        Requires the mandatory settings even if they do not change. The name cannot be changed. The response reports
        only whether the request succeeded.

        Args:
            config_name: Name of the training job configuration.
            config_desc: New description of the configuration. Empty by default. At most 256 characters.
            worker_server_num: Number of compute nodes to train on, up to max_num of the flavor.
            app_url: OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set
                model_id.
            boot_file_url: Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id.
            model_id: ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url
                and engine_id.
            parameter: Arguments of the code, or environment variables of a custom image.
            spec_id: ID of the flavor in the list of job specifications.
            data_url: OBS folder of the training data. Set exactly one of data_url, dataset_id with
                dataset_version_id, and data_source.
            dataset_id: ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url
                or data_source.
            dataset_version_id: ID of the dataset version to train on. Requires dataset_id. Cannot be combined with
                data_url or data_source.
            data_source: List of data sources to train on. Cannot be combined with data_url, dataset_id or
                dataset_version_id.
            engine_id: ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of
                the service: 1.
            train_url: OBS folder for the training output. None by default.
            log_url: OBS folder for the logs. None by default.
            user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
            user_command: Command that starts the container of the custom image. It calls /home/work/run_train.sh,
                which sets variables such as credentials, and passes it the python command to run.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `config_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/modifying_a_training_job_configuration.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "config_desc": config_desc,
                "worker_server_num": worker_server_num,
                "app_url": app_url,
                "boot_file_url": boot_file_url,
                "model_id": model_id,
                "parameter": parameter,
                "spec_id": spec_id,
                "data_url": data_url,
                "dataset_id": dataset_id,
                "dataset_version_id": dataset_version_id,
                "data_source": data_source,
                "engine_id": engine_id,
                "train_url": train_url,
                "log_url": log_url,
                "user_image_url": user_image_url,
                "user_command": user_command,
            }
        )
        del parameter

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_TRAINING_JOB_CONFIG,
            path_values={
                "config_name": config_name,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        config_type: models.TrainingJobConfigType | models.TrainingJobConfigTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobConfigSummary | None:
        """Find one of the training job configurations of the project by its exact name or ID.

        Searches for the name on the server, and keeps only exact matches.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            config_type: Whether to list saved configurations of users or predefined samples. Defaults to custom.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_job_parameter_configuration/querying_a_list_of_training_job_configurations.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_CONFIGS,
            query={
                "config_type": config_type,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("config_name",),
                id=("config_name",),
                filter={"search_content": "{name}"},
            ),
        )
