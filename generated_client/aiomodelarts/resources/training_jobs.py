# Generated from spec/ by `make generate`; do not edit.
"""The resource `training_jobs`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.copying.copied_fields import Taken
from ..core.copying.copy import CopySpec, copy_resource
from ..core.finding.find import FindSpec, find
from ..core.logs.download import download
from ..core.logs.download_targets import Target as DownloadTarget
from ..core.logs.events import follow_events
from ..core.logs.log_preview import follow_preview
from ..core.logs.polling_rounds import OnGap, Rounds
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


_COPY = CopySpec(
    fields={
        "kind": Taken(),
        "metadata": {
            "name": Taken(),
            "workspace_id": Taken(),
            "description": Taken(),
            "annotations": Taken(),
            "training_experiment_reference": {"id": Taken()},
        },
        "algorithm": {
            "id": Taken(),
            "subscription_id": Taken(),
            "item_version_id": Taken(),
            "code_dir": Taken(),
            "boot_file": Taken(),
            "autosearch_config_path": Taken(),
            "autosearch_framework_path": Taken(),
            "command": Taken(),
            "parameters": {
                "name": Taken(),
                "value": Taken(empty=True),
                "description": Taken(),
                "constraint": {
                    "type": Taken(),
                    "editable": Taken(),
                    "required": Taken(),
                    "sensitive": Taken(),
                    "valid_type": Taken(),
                    "valid_range": Taken(),
                },
                "i18n_description": {"language": Taken(), "description": Taken()},
            },
            "policies": {
                "auto_search": {
                    "skip_search_params": Taken(),
                    "reward_attrs": {"name": Taken(), "mode": Taken(), "regex": Taken()},
                    "search_params": {
                        "name": Taken(),
                        "param_type": Taken(),
                        "lower_bound": Taken(),
                        "upper_bound": Taken(),
                        "discrete_points_num": Taken(),
                        "discrete_values": Taken(),
                    },
                    "algo_configs": {"name": Taken(), "params": {"key": Taken(), "value": Taken(), "type": Taken()}},
                }
            },
            "inputs": {
                "name": Taken(),
                "description": Taken(),
                "local_dir": Taken(),
                "remote": {
                    "dataset": {
                        "id": Taken(),
                        "version_id": Taken(),
                        "service_type": Taken(),
                        "name": Taken(),
                        "obs_url": Taken(),
                        "dataset_proportion": Taken(),
                    },
                    "obs": {"obs_url": Taken()},
                },
                "remote_constraint": {"data_type": Taken(), "attributes": Taken()},
                "access_method": Taken(),
            },
            "outputs": {
                "name": Taken(),
                "description": Taken(),
                "local_dir": Taken(),
                "remote": {"obs": {"obs_url": Taken()}},
                "access_method": Taken(),
            },
            "engine": {
                "engine_id": Taken(),
                "engine_name": Taken(),
                "engine_version": Taken(),
                "image_url": Taken(),
                "install_sys_packages": Taken(),
                "image_repo_id": Taken(),
            },
            "local_code_dir": Taken(),
            "working_dir": Taken(),
            "environments": Taken(("environments",), merged=True),
            "summary": {
                "log_type": Taken(),
                "log_dir": {"pfs": {"pfs_path": Taken()}},
                "data_sources": {"job": {"job_id": Taken()}, "nfs": {"nfs_path": Taken()}},
            },
        },
        "spec": {
            "resource": {
                "flavor_id": Taken(),
                "node_count": Taken(),
                "pool_id": Taken(),
                "pool_group_id": Taken(),
                "main_container_customized_flavor": {
                    "cpu_core_num": Taken(),
                    "mem_size": Taken(),
                    "accelerator_num": Taken(),
                },
            },
            "volumes": {
                "nfs": {"nfs_server_path": Taken(), "local_path": Taken(), "read_only": Taken()},
                "pfs": {"pfs_path": Taken(), "local_path": Taken()},
                "obs": {"obs_path": Taken(), "local_path": Taken(), "obs_url": Taken()},
            },
            "log_export_path": {"obs_url": Taken(), "host_path": Taken()},
            "auto_stop": {"time_unit": Taken(), "duration": Taken()},
            "schedule_policy": {
                "required_affinity": {
                    "affinity_type": Taken(),
                    "affinity_group_size": Taken(),
                    "job_level": Taken(),
                    "affinity_group_level": Taken(),
                    "node_affinity": {
                        "nodeSelectorTerms": {
                            "matchExpressions": {"key": Taken(), "operator": Taken(), "values": Taken()},
                            "matchFields": {"key": Taken(), "operator": Taken(), "values": Taken()},
                        }
                    },
                },
                "priority": Taken(),
                "preemptible": Taken(),
                "preferred_affinity": {
                    "node_affinity": {
                        "weight": Taken(),
                        "preference": {
                            "matchExpressions": {"key": Taken(), "operator": Taken(), "values": Taken()},
                            "matchFields": {"key": Taken(), "operator": Taken(), "values": Taken()},
                        },
                    }
                },
            },
            "notification": {"topic_urn": Taken(), "events": Taken()},
            "custom_metrics": {"exec": {"command": Taken()}, "http_get": {"path": Taken(), "port": Taken()}},
            "output_model": {"obs": {"obs_path": Taken(), "local_path": Taken()}},
            "asset_model": {
                "name": Taken(),
                "code": Taken(),
                "version": Taken(),
                "desc": Taken(),
                "series": Taken(),
                "type": Taken(),
                "model_desc": Taken(),
                "parent_asset_id": Taken(),
            },
            "asset_id": Taken(),
            "retention": {"policy": Taken()},
            "log_export_config": {"version": Taken(), "rotation_enabled": Taken()},
            "reserved_time": {"time_unit": Taken(), "duration": Taken()},
        },
        "endpoints": {"ssh": {"key_pair_names": Taken()}},
        "train_type": Taken(),
        "ftjob_config": {
            "ft_job_uuid": Taken(),
            "ft_train_type": Taken(),
            "model_type": Taken(),
            "train_output_path": Taken(),
            "train_process": Taken(),
            "checkpoint_id": Taken(),
            "task_env": {
                "envs": {
                    "label": Taken(),
                    "des": Taken(),
                    "env_name": Taken(),
                    "env_type": Taken(),
                    "value": Taken(),
                    "modifiable": Taken(),
                    "displayable": Taken(),
                    "used_steps": Taken(),
                }
            },
            "checkpoint_config": {
                "checkpoint_id": Taken(),
                "save_checkpoints_max": Taken(),
                "skipped_steps": Taken(),
                "restore_training": Taken(),
            },
        },
    },
    changes={
        "name": ("metadata", "name"),
        "description": ("metadata", "description"),
        "flavor_id": ("spec", "resource", "flavor_id"),
        "node_count": ("spec", "resource", "node_count"),
        "pool_id": ("spec", "resource", "pool_id"),
    },
    values={"parameters": ("algorithm", "parameters")},
    required=("kind", "metadata"),
    refused=("tasks",),
    either=(
        (("tasks",), (("spec",),)),
        (
            ("algorithm", "id"),
            (("algorithm", "code_dir"), ("algorithm", "boot_file"), ("algorithm", "command"), ("algorithm", "engine")),
        ),
        (
            ("algorithm", "subscription_id"),
            (("algorithm", "code_dir"), ("algorithm", "boot_file"), ("algorithm", "command"), ("algorithm", "engine")),
        ),
    ),
)


class TrainingJobs(Resource):
    """Training jobs, which run an algorithm on one or more machines, with their logs and metrics."""

    __slots__ = ()

    async def check_name(
        self,
        *,
        job_name: str,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingNameCheck:
        """Check whether a name of a training job is taken.

        Returns whether a job of the workspace already has the name. A job with an existing name cannot be created.
        Huawei Cloud only.

        Args:
            job_name: Name to check, of letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,64}$`.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ValidateTrainingJobName.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.VALIDATE_TRAINING_JOB_NAME,
            query={
                "job_name": job_name,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        *,
        metadata: models.TrainingJobMetadataInput | params.TrainingJobMetadataInput,
        kind: models.TrainingJobKind | models.TrainingJobKindValue | str = "job",
        algorithm: models.TrainingJobAlgorithmInput | params.TrainingJobAlgorithmInput | Unset | None = UNSET,
        tasks: Sequence[models.TrainingJobTaskInput | params.TrainingJobTaskInput] | Unset | None = UNSET,
        spec: models.TrainingJobSpecInput | params.TrainingJobSpecInput | Unset | None = UNSET,
        endpoints: models.TrainingJobEndpointsInput | params.TrainingJobEndpointsInput | Unset | None = UNSET,
        train_type: models.TrainingJobTrainType | models.TrainingJobTrainTypeValue | str | Unset | None = UNSET,
        ftjob_config: models.FineTuningConfig | params.FineTuningConfig | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJob:
        """Create a training job and start it.

        The service accepts the job and starts it in the background. Wait until its phase is Completed. The request
        fails if the algorithm does not exist or the name is already in use.

        Args:
            kind: Type of the job. "job" is sent by default.
            metadata: Name, workspace and description of the job.
            algorithm: Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and
                boot_file.
            tasks: Tasks of different types in one job. Currently has no effect.
            spec: Machines, storage and time limit of the job. Cannot be combined with tasks.
            endpoints: External access to the running job.
            train_type: Kind of training. Huawei Cloud only.
            ftjob_config: Settings of a fine-tuning job. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/creating_a_training_job.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "kind": kind,
                "metadata": metadata,
                "algorithm": algorithm,
                "tasks": tasks,
                "spec": spec,
                "endpoints": endpoints,
                "train_type": train_type,
                "ftjob_config": ftjob_config,
            }
        )
        del algorithm, tasks, ftjob_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB,
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete a training job.

        The service accepts the request and deletes the job in the background. After that, the job can no longer be
        found. The response has no body.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/deleting_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def delete_batch(
        self,
        *,
        jobs: Sequence[models.DeletedTrainingJobInput | params.DeletedTrainingJobInput],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Delete several training jobs.

        Deletes up to 100 jobs of one workspace for good, with their logs. If one of the jobs does not exist, the
        request is refused. Huawei Cloud only.

        Args:
            jobs: Up to 100 jobs of one workspace. From 1 to 100 items.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDeleteTrainingJob.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DELETE_TRAINING_JOB,
            body={
                "jobs": jobs,
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
    ) -> models.TrainingJob:
        """Get a training job.

        Returns the algorithm, the machines and the state of the job. status.tasks lists the names of its tasks.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_details_about_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_available_resources(
        self,
        *,
        flavor_id: str,
        pool_id: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.AvailableTrainingResources:
        """Get the largest available resources of a flavor in a pool.

        Returns the largest number of cores and the most memory that a job can get with the flavor in a dedicated
        pool. Huawei Cloud only.

        Args:
            flavor_id: ID of the flavor.
            pool_id: ID of the resource pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingFlavorMaxAvailableResource.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_FLAVOR_MAX_AVAILABLE_RESOURCE,
            query={
                "flavor_id": flavor_id,
                "pool_id": pool_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_log(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        base_line: str | Unset | None = UNSET,
        lines: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingLogLines:
        """Get lines of the log of a training task.

        Returns lines from a line number on, or the newest lines. They come from Application Operations Management, so
        they are there while the job is running. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            base_line: Line number from which to read. By default, the newest lines are returned.
            lines: Maximum number of lines to return. Default of the service: 50. From 1 to 500.
            order: Order of the lines: oldest or newest first. Default of the service: 'desc'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingJobLogsFromAom.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_LOGS_FROM_AOM,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            query={
                "base_line": base_line,
                "lines": lines,
                "order": order,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_log_preview(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobLogPreview:
        """Get the latest part of a task log.

        Returns the complete log if it is small, or else its latest part, up to 5 MB. To follow a log, repeat the
        request and compare the sizes.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_logs_of_a_specified_task_in_a_given_training_job_preview.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_LOGS_PREVIEW,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_log_url(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        content_type: models.TrainingJobLogLinkType | models.TrainingJobLogLinkTypeValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobLogUrl:
        """Get a link to the complete log of a task.

        The link is signed and valid for five minutes. Open it with a plain GET request, without the authentication
        token.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            content_type: Whether the link displays the log in a browser or downloads it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_logs_of_a_specified_task_in_a_training_job_obs_link.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_OBS_URL_OF_TRAINING_JOB_LOGS,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            query={
                "Content-Type": content_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_route_plan(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJobRoutePlan:
        """Get the mapping of ranks of a training job on Ascend processors.

        Jobs with at least three nodes in a dedicated pool of Ascend processors have a route plan. For other jobs, the
        state is failed and the mapping is the default. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingJobRoutePlan.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_ROUTE_PLAN,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_tasks(
        self,
        training_job_id: str | int,
        *,
        schedule_count: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> list[models.TrainingTaskAddress]:
        """Get the tasks of a training job with their addresses.

        Returns each task with its own address and that of its node, also for earlier schedulings of a job that was
        restarted. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            schedule_count: Number of the scheduling whose tasks to return, from 1. By default, all are returned. At
                least 1.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobTasks.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_TASKS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "schedule_count": schedule_count,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: str | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        group_by: str | Unset | None = UNSET,
        filters: Sequence[models.TrainingJobFilter | params.TrainingJobFilter] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        train_type: models.TrainingJobTrainType | models.TrainingJobTrainTypeValue | str | Unset | None = UNSET,
        unified_jobs: bool | Unset | None = UNSET,
        tags: Sequence[models.TrainingJobTagFilter | params.TrainingJobTagFilter] | Unset | None = UNSET,
        host_ips: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobPage, models.TrainingJob]:
        """List the training jobs of the project.

        Returns one page of training jobs and the total number of matches. Each job has the same fields as in the
        response for a single job. The offset counts pages, not jobs.

        Args:
            offset: Index of the page to return, from 0. At least 0.
            limit: Maximum number of items to return. From 1 to 50.
            sort_by: Field to sort by. Default of the service: 'create_time'.
            order: Sort order. Default of the service: 'desc'.
            group_by: Field to group the jobs by.
            filters: Conditions that all returned jobs meet.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
                Huawei Cloud only.
            train_type: Return only jobs of this type. Takes effect with unified_jobs. Huawei Cloud only.
            unified_jobs: Whether to return training jobs and fine-tuning jobs together. Huawei Cloud only.
            tags: Return only jobs with these tags. Huawei Cloud only.
            host_ips: Return only jobs that run on the nodes with these IP addresses. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_a_training_job_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOBS,
            body={
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "group_by": group_by,
                "filters": filters,
                "workspace_id": workspace_id,
                "train_type": train_type,
                "unified_jobs": unified_jobs,
                "tags": tags,
                "host_ips": host_ips,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_engines(
        self,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingEnginePage, models.TrainingEngine]:
        """List the preset AI engines that training jobs can use.

        Returns all engines in one response. A training job or an algorithm selects an engine by its engine_id.

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
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_preset_ai_frameworks_supported_by_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_ENGINES,
            extra=extra,
        )
        return self._client.pager(request)

    def list_event_categories(
        self,
        *,
        flavor_type: models.TrainingFlavorKind | models.TrainingFlavorKindValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingEventCategoryPage, models.TrainingEventCategory]:
        """List the types of events of training jobs.

        Returns the types of events about which the service can send notifications. Huawei Cloud only.

        Args:
            flavor_type: Processor type of the flavors whose types of events to return.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListEventCategories.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_EVENT_CATEGORIES,
            query={
                "flavor_type": flavor_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_events(
        self,
        training_job_id: str | int,
        *,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        start_time: str | datetime | Unset | None = UNSET,
        end_time: str | datetime | Unset | None = UNSET,
        level: models.TrainingJobEventLevel | models.TrainingJobEventLevelValue | str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        source: models.TrainingJobEventSource | models.TrainingJobEventSourceValue | str | Unset | None = UNSET,
        x_language: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobEventPage, models.TrainingJobEvent]:
        """List the events of a training job.

        Returns one page of events of the job, its tasks and their containers. The service documentation does not say
        whether the offset counts events or pages.

        Args:
            training_job_id: ID of the training job.
            offset: Number of events or pages to skip. The service documentation does not say which of the two is
                counted. At least 0.
            limit: Maximum number of items to return. Default of the service: 50. From 1 to 100.
            order: Sort order, by time.
            start_time: Earliest event time to return, in milliseconds since 1970. Requires end_time.
            end_time: Latest event time to return, in milliseconds since 1970. Requires start_time.
            level: Severity to filter by.
            pattern: String to search for in the messages of events. At most 256 characters.
            source: Component that reported the events to return.
            x_language: Language of the messages in the response.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_events_of_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_EVENTS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "offset": offset,
                "limit": limit,
                "order": order,
                "start_time": start_time,
                "end_time": end_time,
                "level": level,
                "pattern": pattern,
                "source": source,
            },
            headers={
                "X-Language": x_language,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_flavors(
        self,
        *,
        flavor_type: models.DevelopmentEnvironmentHardware
        | models.DevelopmentEnvironmentHardwareValue
        | str
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobFlavorPage, models.TrainingJobFlavor]:
        """List the machine flavors that training jobs can use.

        Returns the flavors in one response, either all of them or those with one type of hardware.

        Args:
            flavor_type: Hardware type to filter by. By default, all flavors are returned.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_general_specifications_supported_by_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_FLAVORS,
            query={
                "flavor_type": flavor_type,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_metrics(
        self,
        training_job_id: str | int,
        task_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobMetricPage, models.TrainingJobMetric]:
        """List the resource usage metrics of a task.

        Returns one time series for each metric, with one average per minute. A value of -1 means that nothing was
        measured.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` or `task_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_running_metrics_of_a_specified_task_in_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_TRAINING_JOB_METRICS,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_stages(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TrainingJobStageRecordPage, models.TrainingJobStageRecord]:
        """List the stages that a training job went through.

        Returns one record for each run of the job. A record has the stages scheduling, preparing, running and end, as
        far as they were reached. Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobStages.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOB_STAGES,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def report_event(
        self,
        training_job_id: str | int,
        task_id: str | int,
        report_type: str | int,
        *,
        type: str,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Report an event from within a training job.

        Passes an event of a task on to the training service, for instance that the processes of the job hang.
        Huawei Cloud only.

        Args:
            training_job_id: ID of the training job.
            task_id: Name of the task, as listed in status.tasks of the job.
            report_type: Type of report. Only training-event is supported.
            type: Type of event.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task_id` or `report_type` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/NotifyTrainingJobInformation.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.NOTIFY_TRAINING_JOB_INFORMATION,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task_id,
                "report_type": report_type,
            },
            body={
                "type": type,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def stop(
        self,
        training_job_id: str | int,
        *,
        action_type: models.TrainingJobAction | models.TrainingJobActionValue = "terminate",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJob:
        """Stop a training job.

        The service stops the job in the background. Its final phase is Terminated. The request fails if the job has
        already ended.

        Args:
            training_job_id: ID of the training job.
            action_type: Action to perform. The only supported action is "terminate". "terminate" is sent by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/terminating_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "action_type": action_type,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        training_job_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        spec: models.TrainingJobSpecUpdate | params.TrainingJobSpecUpdate | Unset | None = UNSET,
        endpoints: models.TrainingJobEndpointsInput | params.TrainingJobEndpointsInput | Unset | None = UNSET,
        metadata: models.TrainingJobMetadataUpdate | params.TrainingJobMetadataUpdate | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Change the description of a training job.

        Only the description can be changed. The job itself is not affected. The response has no body.

        Args:
            training_job_id: ID of the training job.
            description: New description of the job. At most 256 characters.
            spec: Notifications and priority to change. Huawei Cloud only.
            endpoints: External access to change. Huawei Cloud only.
            metadata: Additional features to change. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/modifying_the_description_of_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CHANGE_TRAINING_JOB_DESCRIPTION,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "description": description,
                "spec": spec,
                "endpoints": endpoints,
                "metadata": metadata,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def copy(
        self,
        training_job_id: str | int,
        *,
        name: str,
        description: str | Unset | None = UNSET,
        flavor_id: str | Unset | None = UNSET,
        node_count: int | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        parameters: Mapping[str, str | float | None] | Unset | None = UNSET,
        kind: models.TrainingJobKind | models.TrainingJobKindValue | str | Unset | None = UNSET,
        metadata: models.TrainingJobMetadataInput | Mapping[str, object] | Unset | None = UNSET,
        algorithm: models.TrainingJobAlgorithmInput | Mapping[str, object] | Unset | None = UNSET,
        tasks: Sequence[models.TrainingJobTaskInput | params.TrainingJobTaskInput] | Unset | None = UNSET,
        spec: models.TrainingJobSpecInput | Mapping[str, object] | Unset | None = UNSET,
        endpoints: models.TrainingJobEndpointsInput | Mapping[str, object] | Unset | None = UNSET,
        train_type: models.TrainingJobTrainType | models.TrainingJobTrainTypeValue | str | Unset | None = UNSET,
        ftjob_config: models.FineTuningConfig | Mapping[str, object] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJob:
        """Copy a training job: create one with the same settings and with changes.

        Reads the original with `get`, applies the changes, and calls `create`. Objects are merged with those of the
        original, None removes a field, and other values replace the old ones. The service does not return
        `spec.auto_stop`, `spec.notification`, `spec.volumes.pfs`, `spec.volumes.obs`,
        `algorithm.inputs.remote.dataset.dataset_proportion`, `algorithm.summary.data_sources.nfs`, `spec.asset_id`,
        `spec.asset_model.model_desc`, `spec.asset_model.parent_asset_id`, `spec.log_export_config`,
        `spec.reserved_time`, `spec.retention` and `train_type`, so a copy lacks them unless you pass them. If the
        original has `tasks`, pass them, because the response has another form.

        Args:
            training_job_id: ID of the training job.
            name: Name of the copy.
            description: Description of the job.
            flavor_id: ID of the machine flavor. In a dedicated pool, it determines the number of cards, from
                modelarts.pool.visual.xlarge (1) to 16xlarge (16).
            node_count: Number of machines.
            pool_id: ID of the dedicated resource pool. By default, the public pool is used.
            parameters: Parameters passed to the code. Values by name; None removes one.
            kind: Type of the job. "job" is sent by default.
            metadata: Name, workspace and description of the job.
            algorithm: Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and
                boot_file.
            tasks: Tasks of different types in one job. Currently has no effect.
            spec: Machines, storage and time limit of the job. Cannot be combined with tasks.
            endpoints: External access to the running job.
            train_type: Kind of training. Huawei Cloud only.
            ftjob_config: Settings of a fine-tuning job. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response of `create`.

        Raises:
            ValueError: `training_job_id` is empty.
            NotCopyable: The service does not return a setting that the copy needs. Nothing was created.
            NotFound: The original does not exist.
            ApiError: The service refused a request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/creating_a_training_job.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        arguments: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "description": description,
                "flavor_id": flavor_id,
                "node_count": node_count,
                "pool_id": pool_id,
                "parameters": parameters,
                "kind": kind,
                "metadata": metadata,
                "algorithm": algorithm,
                "tasks": tasks,
                "spec": spec,
                "endpoints": endpoints,
                "train_type": train_type,
                "ftjob_config": ftjob_config,
            }
        )
        del algorithm, tasks, ftjob_config
        reading = Request(
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
        )
        return await copy_resource(self._client, reading, operations.CREATE_TRAINING_JOB, _COPY, arguments, extra)

    async def find(
        self,
        name_or_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        train_type: models.TrainingJobTrainType | models.TrainingJobTrainTypeValue | str | Unset | None = UNSET,
        unified_jobs: bool | Unset | None = UNSET,
        tags: Sequence[models.TrainingJobTagFilter | params.TrainingJobTagFilter] | Unset | None = UNSET,
        host_ips: Sequence[str] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJob | None:
        """Find one of the training jobs of the project by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
                Huawei Cloud only.
            train_type: Return only jobs of this type. Takes effect with unified_jobs. Huawei Cloud only.
            unified_jobs: Whether to return training jobs and fine-tuning jobs together. Huawei Cloud only.
            tags: Return only jobs with these tags. Huawei Cloud only.
            host_ips: Return only jobs that run on the nodes with these IP addresses. Huawei Cloud only.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_a_training_job_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_TRAINING_JOBS,
            body={
                "workspace_id": workspace_id,
                "train_type": train_type,
                "unified_jobs": unified_jobs,
                "tags": tags,
                "host_ips": host_ips,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("metadata", "name"),
                id=("metadata", "id"),
                filter={"filters": [{"key": "name", "operator": "like", "value": ["{name}"]}]},
                get=operations.SHOW_TRAINING_JOB_DETAILS,
                argument="training_job_id",
            ),
        )

    async def create_and_wait(
        self,
        *,
        metadata: models.TrainingJobMetadataInput | params.TrainingJobMetadataInput,
        kind: models.TrainingJobKind | models.TrainingJobKindValue | str = "job",
        algorithm: models.TrainingJobAlgorithmInput | params.TrainingJobAlgorithmInput | Unset | None = UNSET,
        tasks: Sequence[models.TrainingJobTaskInput | params.TrainingJobTaskInput] | Unset | None = UNSET,
        spec: models.TrainingJobSpecInput | params.TrainingJobSpecInput | Unset | None = UNSET,
        endpoints: models.TrainingJobEndpointsInput | params.TrainingJobEndpointsInput | Unset | None = UNSET,
        train_type: models.TrainingJobTrainType | models.TrainingJobTrainTypeValue | str | Unset | None = UNSET,
        ftjob_config: models.FineTuningConfig | params.FineTuningConfig | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJob:
        """Create a training job and start it, then wait for the result.

        The service accepts the job and starts it in the background. Wait until its phase is Completed. The request
        fails if the algorithm does not exist or the name is already in use.

        The client then polls ShowTrainingJobDetails until the state is Completed.

        Args:
            kind: Type of the job. "job" is sent by default.
            metadata: Name, workspace and description of the job.
            algorithm: Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and
                boot_file.
            tasks: Tasks of different types in one job. Currently has no effect.
            spec: Machines, storage and time limit of the job. Cannot be combined with tasks.
            endpoints: External access to the running job.
            train_type: Kind of training. Huawei Cloud only.
            ftjob_config: Settings of a fine-tuning job. Huawei Cloud only.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 86400 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/creating_a_training_job.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "kind": kind,
                "metadata": metadata,
                "algorithm": algorithm,
                "tasks": tasks,
                "spec": spec,
                "endpoints": endpoints,
                "train_type": train_type,
                "ftjob_config": ftjob_config,
            }
        )
        del algorithm, tasks, ftjob_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_TRAINING_JOB,
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            "create",
            request,
            operations.SHOW_TRAINING_JOB_DETAILS,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        training_job_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a training job, then wait for the result.

        The service accepts the request and deletes the job in the background. After that, the job can no longer be
        found. The response has no body.

        The client then polls ShowTrainingJobDetails until the resource no longer exists.

        Args:
            training_job_id: ID of the training job.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `training_job_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/deleting_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            "delete",
            request,
            operations.SHOW_TRAINING_JOB_DETAILS,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        training_job_id: str | int,
        *,
        action_type: models.TrainingJobAction | models.TrainingJobActionValue = "terminate",
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.TrainingJob:
        """Stop a training job, then wait for the result.

        The service stops the job in the background. Its final phase is Terminated. The request fails if the job has
        already ended.

        The client then polls ShowTrainingJobDetails until the state is Terminated or Completed or Failed or Abnormal.

        Args:
            training_job_id: ID of the training job.
            action_type: Action to perform. The only supported action is "terminate". "terminate" is sent by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1800 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `training_job_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/terminating_a_training_job.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_TRAINING_JOB,
            path_values={
                "training_job_id": training_job_id,
            },
            body={
                "action_type": action_type,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            "stop",
            request,
            operations.SHOW_TRAINING_JOB_DETAILS,
            timeout,
            on_progress,
            interval,
        )

    async def download_log(
        self,
        training_job_id: str | int,
        task: str,
        to: DownloadTarget,
        *,
        allow_http: bool = False,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> int:
        """Download the whole log of a task through a signed link.

        No credentials are sent to the storage, and the link appears in no error or log. If the connection breaks, the
        download continues with a new link. If the log has changed meanwhile, the download starts over, so that all
        bytes are of one version of the log.

        Args:
            training_job_id: ID of the training job.
            task: Name of the task, as listed in status.tasks of the job.
            to: Path, or file opened for writing bytes, also one of anyio or aiofiles. An existing file at the path is
                replaced only when the download is complete; it keeps its mode. If the path is a symbolic link, its
                target is replaced. Devices and FIFOs are written to.
            allow_http: Whether a link without TLS is allowed.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            Number of bytes written.

        Raises:
            ValueError: `training_job_id` or `task` is empty.
            ConfigurationError: The link has no TLS, or leads to a private network that the endpoint is not in.
            ApiError: The service or the storage refused the request.
            TransportError: The connection broke too often, or the download has to start over and `to` can't seek.
            DecodeError: The storage sent no usable response in 5 attempts.
            OSError: The file can't be written; a missing folder or permission is reported before any request.
            TypeError: `to` does not accept bytes.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_logs_of_a_specified_task_in_a_training_job_obs_link.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_OBS_URL_OF_TRAINING_JOB_LOGS,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task,
            },
            query={"Content-Type": "application/octet-stream"},
            extra=extra,
        )
        return await download(self._client, request, to, allow_http=allow_http)

    def follow_events(
        self,
        training_job_id: str | int,
        *,
        level: models.TrainingJobEventLevel | models.TrainingJobEventLevelValue | str | Unset | None = UNSET,
        pattern: str | Unset | None = UNSET,
        source: models.TrainingJobEventSource | models.TrainingJobEventSourceValue | str | Unset | None = UNSET,
        x_language: str | Unset | None = UNSET,
        since: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> AsyncGenerator[models.TrainingJobEvent, None]:
        """Follow the events, oldest first and each one once, until the resource reaches a final state.

        The service does not stream, so the client polls for events since the last one. You can leave the loop at any
        time.

        Args:
            training_job_id: ID of the training job.
            level: Severity to filter by.
            pattern: String to search for in the messages of events. At most 256 characters.
            source: Component that reported the events to return.
            x_language: Language of the messages in the response.
            since: Time of the first event, in milliseconds since 1970. The oldest event by default.
            interval: Seconds between two polls.
            timeout: Longest time in seconds. No limit by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The timeout expired. A pending request is cancelled.
            ApiError: The service refused the request, or failed for 15 minutes.
            TransportError: The service could not be reached for 15 minutes.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/obtaining_the_events_of_a_training_job.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        rounds = Rounds(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            Request(
                operations.SHOW_TRAINING_JOB_DETAILS,
                path_values={
                    "training_job_id": training_job_id,
                },
            ),
            ends=(
                "Completed",
                "Failed",
                "Abnormal",
                "Terminated",
            ),
            interval=interval,
            timeout=timeout,
        )
        request = Request(
            operations.LIST_TRAINING_JOB_EVENTS,
            path_values={
                "training_job_id": training_job_id,
            },
            query={
                "level": level,
                "pattern": pattern,
                "source": source,
            },
            headers={
                "X-Language": x_language,
            },
            extra=extra,
        )
        return follow_events(rounds, request, ("time",), {"order": "asc"}, since)

    def follow_logs(
        self,
        training_job_id: str | int,
        task: str = "worker-0",
        *,
        on_gap: OnGap | None = None,
        interval: float = 10.0,
        timeout: float | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> AsyncGenerator[str, None]:
        """Follow the log of a task line by line until the job has ended.

        Yields each line once, without its line ending. The service does not stream and returns only the newest 5 MB,
        so the client polls and finds the new part by the sizes. You can leave the loop at any time.

        Args:
            training_job_id: ID of the training job.
            task: Name of the task, as listed in status.tasks of the job.
            on_gap: Called with the number of missed bytes if more than 5 MB were written between two polls or before
                the first one. The client also logs a warning.
            interval: Seconds between two polls.
            timeout: Longest time in seconds. No limit by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `training_job_id` or `task` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The timeout expired. A pending request is cancelled.
            ApiError: The service refused the request, or failed for 15 minutes.
            TransportError: The service could not be reached for 15 minutes.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/training_management/querying_the_logs_of_a_specified_task_in_a_given_training_job_preview.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        rounds = Rounds(
            self._client,
            operations.TRAINING_JOBS_WAITER,
            Request(
                operations.SHOW_TRAINING_JOB_DETAILS,
                path_values={
                    "training_job_id": training_job_id,
                },
            ),
            ends=(
                "Completed",
                "Failed",
                "Abnormal",
                "Terminated",
            ),
            interval=interval,
            timeout=timeout,
        )
        preview = Request(
            operations.SHOW_TRAINING_JOB_LOGS_PREVIEW,
            path_values={
                "training_job_id": training_job_id,
                "task_id": task,
            },
            extra=extra,
        )
        return follow_preview(rounds, preview, on_gap)

    async def wait(
        self,
        training_job_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.TrainingJob:
        """Wait until the resource is ready, or until it reaches the requested state.

        Args:
            training_job_id: ID of the training job.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'stop'. Completed by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
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
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.TRAINING_JOBS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        training_job_id: str | int,
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
            training_job_id: ID of the training job.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 86400 by default.
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
            operations.SHOW_TRAINING_JOB_DETAILS,
            path_values={
                "training_job_id": training_job_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.TRAINING_JOBS_WAITER, request, timeout, on_progress, interval)
