# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_job_configurations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.redaction import Hidden
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
    ) -> models.OperationResult:
        """Save a set of training job settings under a name.

        Stores the settings for later jobs and starts none itself. The answer only says whether that worked; the name
        identifies the configuration from now on.

        Args:
            config_name: Name to save the settings under; letters, digits, underscores and hyphens.
            config_desc: Free text about the configuration; empty unless given. At most 256 characters.
            worker_server_num: How many machines to train on; at most max_num of the flavor.
            app_url: OBS folder with the code, such as /bucket/code/; needs boot_file_url, is left out with model_id.
            boot_file_url: File to start, inside app_url, such as /bucket/code/train.py; left out with model_id.
            model_id: Built-in algorithm to train instead of own code; replaces app_url, boot_file_url and engine_id.
            parameter: Arguments for the code, or environment variables of a custom image.
            spec_id: Machine flavor, by its number in the job specifications.
            data_url: OBS folder with the data; exactly one of data_url, dataset_id with dataset_version_id, and
                data_source is given.
            dataset_id: Dataset to train on; needs dataset_version_id, excludes data_url and data_source.
            dataset_version_id: Version of that dataset; needs dataset_id, excludes data_url and data_source.
            data_source: Data to train on, as a list; excludes data_url, dataset_id and dataset_version_id.
            engine_id: AI engine that runs the code, by its number in the job specifications; left out with model_id.
                The service assumes 1 when it is left out.
            train_url: OBS folder for the results; none unless given.
            log_url: OBS folder for the logs; none unless given.
            user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
            user_command: Command that starts the custom image's container; it calls /home/work/run_train.sh, which
                sets variables such as credentials, and hands it python with the code to run.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/training_job_parameter_configuration/creating_a_training_job_configuration.rst
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

        request = Request(
            operations.CREATE_TRAINING_JOB_CONFIG,
            body=body,
        )
        return await self._client.send(request)

    async def delete(
        self,
        config_name: str | int,
    ) -> models.OperationResult:
        """Delete a training job configuration.

        Removes the saved settings; the answer only says whether it worked.

        Args:
            config_name: Which training job configuration is meant.

        Raises:
            ValueError: `config_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/training_job_parameter_configuration/deleting_a_training_job_configuration.rst
        """

        request = Request(
            operations.DELETE_TRAINING_JOB_CONFIG,
            path_values={
                "config_name": config_name,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        config_name: str | int,
        *,
        config_type: models.TrainingJobConfigType | str | Unset | None = UNSET,
    ) -> models.ShowTrainingJobConfigResponse:
        """Get one training job configuration with all its settings.

        Answers the saved settings together with the names and sizes behind them, such as those of the engine, the
        machine flavor and the dataset.

        Args:
            config_name: Which training job configuration is meant.
            config_type: Whether the name is one that a user saved or that of a ready sample; custom unless given.

        Raises:
            ValueError: `config_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/training_job_parameter_configuration/querying_the_details_about_a_training_job_configuration.rst
        """

        request = Request(
            operations.SHOW_TRAINING_JOB_CONFIG,
            path_values={
                "config_name": config_name,
            },
            query={
                "config_type": config_type,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        sort_by: models.TrainingJobConfigSortKey | str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        config_type: models.TrainingJobConfigType | str | Unset | None = UNSET,
    ) -> Pager[models.ListTrainingJobConfigsResponse, models.TrainingJobConfigSummary]:
        """List the training job configurations of the project, or the samples.

        Answers one page of configurations, filtered and sorted as asked, and how many match in all. Each is told in
        short; get answers one with all its settings.

        Args:
            per_page: How many configurations a page holds. The service assumes 10 when it is left out. From 1 to
                1000.
            page: Which page to answer, counted from 1. The service assumes 1 when it is left out. At least 1.
            sort_by: Field by which the configurations are sorted; samples can't be sorted by create_time.
            order: Direction of the sorting; descending unless given.
            search_content: Keep only configurations that match this text, such as a part of the name.
            config_type: Whether to list what users saved or the ready samples; custom unless given.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/training_job_parameter_configuration/querying_a_list_of_training_job_configurations.rst
        """

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
    ) -> models.OperationResult:
        """Change the settings of a training job configuration.

        The mandatory settings are given again even where they stay the same; the name can't be changed. The answer
        only says whether it worked.

        Args:
            config_name: Which training job configuration is meant.
            config_desc: Free text that replaces the old one; empty unless given. At most 256 characters.
            worker_server_num: How many machines to train on; at most max_num of the flavor.
            app_url: OBS folder with the code, such as /bucket/code/; needs boot_file_url, is left out with model_id.
            boot_file_url: File to start, inside app_url, such as /bucket/code/train.py; left out with model_id.
            model_id: Built-in algorithm to train instead of own code; replaces app_url, boot_file_url and engine_id.
            parameter: Arguments for the code, or environment variables of a custom image.
            spec_id: Machine flavor, by its number in the job specifications.
            data_url: OBS folder with the data; exactly one of data_url, dataset_id with dataset_version_id, and
                data_source is given.
            dataset_id: Dataset to train on; needs dataset_version_id, excludes data_url and data_source.
            dataset_version_id: Version of that dataset; needs dataset_id, excludes data_url and data_source.
            data_source: Data to train on, as a list; excludes data_url, dataset_id and dataset_version_id.
            engine_id: AI engine that runs the code, by its number in the job specifications; left out with model_id.
                The service assumes 1 when it is left out.
            train_url: OBS folder for the results; none unless given.
            log_url: OBS folder for the logs; none unless given.
            user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
            user_command: Command that starts the custom image's container; it calls /home/work/run_train.sh, which
                sets variables such as credentials, and hands it python with the code to run.

        Raises:
            ValueError: `config_name` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at:
        historical_apis/training_management_old_version/training_job_parameter_configuration/modifying_a_training_job_configuration.rst
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

        request = Request(
            operations.UPDATE_TRAINING_JOB_CONFIG,
            path_values={
                "config_name": config_name,
            },
            body=body,
        )
        return await self._client.send(request)
