# Generated from spec/ by `make generate`; do not edit.
"""Table of all operations, and the waiters of resources."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from .core.operation.operation import ModelReference, Operation, Pagination
from .core.waiting.waiter_spec import ActionSpec, ItemSpec, OrderSpec, WaiterSpec

_MODELS = f"{__package__}.models"


def _model(module: str, name: str) -> ModelReference:
    return ModelReference(f"{_MODELS}.{module}", name)


ACCEPT_SAMPLES: Final = Operation(
    id="AcceptSamples",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/batch-comment",
    resource="acceptance_tasks",
    name="review_samples",
    generation="historical",
    docs="historical_apis/data_management_old_version/submitting_sample_review_comments_of_an_acceptance_task.rst",
    body=_model("acceptance_tasks", "AcceptSamplesRequest"),
)

ACCEPT_SCHEDULED_EVENT: Final = Operation(
    id="AcceptScheduledEvent",
    method="POST",
    path="/v1/{project_id}/scheduled-events/{event_id}/accept",
    resource="scheduled_events",
    name="accept",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/AcceptScheduledEvent.html",
    clouds=("huawei",),
    body=_model("scheduled_events", "AcceptScheduledEventRequest"),
    response=_model("scheduled_events", "ScheduledEvent"),
    times={"body.notBefore": "iso"},
)

ATTACH_DEV_SERVER_PORT: Final = Operation(
    id="AttachDevServerPort",
    method="POST",
    path="/v1/{project_id}/dev-servers/{id}/attach-ports",
    resource="dev_servers",
    name="attach_port",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/AttachDevServerPort.html",
    clouds=("huawei",),
    body=_model("dev_servers", "AttachDevServerPortRequest"),
    response=_model("dev_servers", "DevServerPort"),
)

ATTACH_DEV_SERVER_VOLUME: Final = Operation(
    id="AttachDevServerVolume",
    method="POST",
    path="/v1/{project_id}/dev-servers/{id}/attachvolume",
    resource="dev_servers",
    name="attach_volume",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/AttachDevServerVolume.html",
    clouds=("huawei",),
    body=_model("dev_servers", "AttachDevServerVolumeRequest"),
    response=_model("super_nodes", "DevServerOperation"),
)

ATTACH_OBS: Final = Operation(
    id="AttachObs",
    method="POST",
    path="/v1/{project_id}/notebooks/{instance_id}/storage",
    resource="notebook_storage",
    name="mount",
    generation="current",
    docs="development_environment_management/obs_storage_mounting.rst",
    body=_model("notebook_storage", "MountNotebookStorageRequest"),
    response=_model("notebook_storage", "NotebookStorage"),
)

AUTO_ANNOTATION_PROGRESS: Final = Operation(
    id="AutoAnnotationProgress",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}",
    resource="intelligent_tasks",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_details_about_an_auto_labeling_task.rst",
    response=_model("intelligent_tasks", "IntelligentTask"),
    sensitive_names=frozenset(("@modelarts:source_image_info", "envs", "source")),
)

BATCH_BIND_INFER_API_KEYS: Final = Operation(
    id="BatchBindInferApiKeys",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/api-keys/batch-bind",
    resource="inference_api_keys",
    name="bind_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchBindInferApiKeys.html",
    clouds=("huawei",),
    body=_model("inference_api_keys", "BindInferenceApiKeysRequest"),
    response=_model("inference_api_keys", "InferenceApiKeyBindingResult"),
)

BATCH_BIND_POOL_NODES: Final = Operation(
    id="BatchBindPoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-bind",
    resource="nodes",
    name="bind_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchBindPoolNodes.html",
    clouds=("huawei",),
    body=_model("nodes", "BindNodesRequest"),
)

BATCH_CREATE_POOL_TAGS: Final = Operation(
    id="BatchCreatePoolTags",
    method="POST",
    path="/v1/{project_id}/pools/{pool_name}/tags/create",
    resource="pool_tags",
    name="create_batch",
    generation="withdrawn",
    docs="resource_management/tag_management/creating_resource_pool_tags_in_batches.rst",
    body=_model("pool_tags", "CreatePoolTagsRequest"),
    response=_model("pool_tags", "PoolTags"),
)

BATCH_DELETE_INFER_INTRANET_CONNECTIONS: Final = Operation(
    id="BatchDeleteInferIntranetConnections",
    method="POST",
    path="/v2/{project_id}/intranet-connection/delete",
    resource="intranet_connections",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDeleteInferIntranetConnections.html",
    clouds=("huawei",),
    body=_model("intranet_connections", "DeleteIntranetConnectionsRequest"),
)

BATCH_DELETE_INFER_SERVICES: Final = Operation(
    id="BatchDeleteInferServices",
    method="POST",
    path="/v2/{project_id}/services/delete",
    resource="inference_services",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDeleteInferServices.html",
    clouds=("huawei",),
    body=_model("inference_services", "DeleteInferenceServicesRequest"),
    response=_model("inference_services", "DeletedInferenceServices"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

BATCH_DELETE_POOL_NODES: Final = Operation(
    id="BatchDeletePoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-delete",
    resource="nodes",
    name="delete_batch",
    generation="current",
    docs="resource_management/node_management/deleting_nodes_in_batches.rst",
    body=_model("nodes", "DeleteNodesRequest"),
)

BATCH_DELETE_POOL_TAGS: Final = Operation(
    id="BatchDeletePoolTags",
    method="DELETE",
    path="/v1/{project_id}/pools/{pool_name}/tags/delete",
    resource="pool_tags",
    name="delete_batch",
    generation="withdrawn",
    docs="resource_management/tag_management/deleting_resource_pool_tags_in_batches.rst",
    body=_model("pool_tags", "DeletePoolTagsRequest"),
    response=_model("pool_tags", "PoolTags"),
)

BATCH_DELETE_TRAINING_JOB: Final = Operation(
    id="BatchDeleteTrainingJob",
    method="POST",
    path="/v2/{project_id}/training-jobs/batch-delete",
    resource="training_jobs",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDeleteTrainingJob.html",
    clouds=("huawei",),
    body=_model("training_jobs", "DeleteTrainingJobsRequest"),
)

BATCH_DELETE_WORKERS: Final = Operation(
    id="BatchDeleteWorkers",
    method="POST",
    path="/v2/{project_id}/workforces/{workforce_id}/workers/batch-delete",
    resource="labeling_team_members",
    name="delete_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_labeling_team_members_in_batches.rst",
    body=_model("labeling_team_members", "DeleteLabelingTeamMembersRequest"),
    response=_model("labels", "BatchResult"),
)

BATCH_DEV_SERVERS_ACTION: Final = Operation(
    id="BatchDevServersAction",
    method="POST",
    path="/v1/{project_id}/dev-servers/action",
    resource="dev_servers",
    name="act_batch",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/BatchDevServersAction.html",
    clouds=("huawei",),
    body=_model("dev_servers", "DevServerBatchActionRequest"),
    response=_model("super_nodes", "DevServerPage"),
    sensitive=(("extend_param", "admin_pass"), ("extend_param", "user_data")),
    sensitive_names=frozenset(("admin_pass", "user_data")),
)

BATCH_DRAIN_POOL_NODES: Final = Operation(
    id="BatchDrainPoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-drain",
    resource="nodes",
    name="drain_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDrainPoolNodes.html",
    clouds=("huawei",),
    body=_model("nodes", "DrainNodesRequest"),
)

BATCH_LOCK_POOL_NODES: Final = Operation(
    id="BatchLockPoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-lock",
    resource="nodes",
    name="lock_batch",
    generation="current",
    docs="resource_management/node_management/locking_node_functions_in_batches.rst",
    body=_model("nodes", "NodeLockInput"),
    response=_model("nodes", "NodeLockResult"),
)

BATCH_MIGRATE_POOL_NODES: Final = Operation(
    id="BatchMigratePoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-migrate",
    resource="nodes",
    name="migrate_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchMigratePoolNodes.html",
    clouds=("huawei",),
    body=_model("nodes", "MigrateNodesRequest"),
    response=_model("nodes", "NodeJobReference"),
)

BATCH_REBOOT_POOL_NODES: Final = Operation(
    id="BatchRebootPoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-reboot",
    resource="nodes",
    name="reboot_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchRebootPoolNodes.html",
    clouds=("huawei",),
    body=_model("nodes", "RebootNodesRequest"),
    response=_model("nodes", "NodeRebootResult"),
)

BATCH_RESET_POOL_NODES: Final = Operation(
    id="BatchResetPoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-reset",
    resource="nodes",
    name="reset_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchResetPoolNodes.html",
    clouds=("huawei",),
    body=_model("nodes", "ResetNodesRequest"),
    response=_model("nodes", "NodeJobReference"),
)

BATCH_RESIZE_POOL_NODES: Final = Operation(
    id="BatchResizePoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-resize",
    resource="nodes",
    name="resize_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchResizePoolNodes.html",
    clouds=("huawei",),
    body=_model("nodes", "ResizeNodesRequest"),
    response=_model("nodes", "NodeResizeOrder"),
)

BATCH_UNBIND_INFER_API_KEYS: Final = Operation(
    id="BatchUnbindInferApiKeys",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/api-keys/batch-unbind",
    resource="inference_api_keys",
    name="unbind_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchUnbindInferApiKeys.html",
    clouds=("huawei",),
    body=_model("inference_api_keys", "BindInferenceApiKeysRequest"),
    response=_model("inference_api_keys", "InferenceApiKeyBindingResult"),
)

BATCH_UNLOCK_POOL_NODES: Final = Operation(
    id="BatchUnlockPoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-unlock",
    resource="nodes",
    name="unlock_batch",
    generation="current",
    docs="resource_management/node_management/unlocking_node_functions_in_batches.rst",
    body=_model("nodes", "NodeLockInput"),
    response=_model("nodes", "NodeLockResult"),
)

BATCH_UPDATE_POOL_NODES: Final = Operation(
    id="BatchUpdatePoolNodes",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodes/batch-update",
    resource="nodes",
    name="update_batch",
    generation="current",
    docs="resource_management/node_management/updating_nodes_in_batches.rst",
    body=_model("nodes", "UpdateNodesRequest"),
    response=_model("nodes", "NodeUpdateResult"),
)

BIND_DEV_SERVER_PUBLIC_IP: Final = Operation(
    id="BindDevServerPublicIP",
    method="POST",
    path="/v1/{project_id}/dev-servers/{id}/publicips",
    resource="dev_servers",
    name="bind_public_ip",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/BindDevServerPublicIP.html",
    clouds=("huawei",),
    body=_model("dev_servers", "BindDevServerPublicIpRequest"),
    response=_model("dev_servers", "DevServerPublicIps"),
)

BIND_INFER_API_KEY: Final = Operation(
    id="BindInferApiKey",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/api-keys/{key_id}/bind",
    resource="inference_api_keys",
    name="bind",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/BindInferApiKey.html",
    clouds=("huawei",),
    response=_model("inference_api_keys", "InferenceApiKey"),
)

CANCEL_INFER_DEPLOYMENT: Final = Operation(
    id="CancelInferDeployment",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/interrupt",
    resource="deployments",
    name="cancel",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CancelInferDeployment.html",
    clouds=("huawei",),
    response=_model("deployments", "Deployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

CANCEL_OBS: Final = Operation(
    id="CancelObs",
    method="DELETE",
    path="/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}",
    resource="notebook_storage",
    name="unmount",
    generation="current",
    docs="development_environment_management/unmounting_obs_storage_from_a_notebook_instance.rst",
    response=_model("notebook_storage", "NotebookStorage"),
)

CHANGE_ALGORITHM: Final = Operation(
    id="ChangeAlgorithm",
    method="PUT",
    path="/v2/{project_id}/algorithms/{algorithm_id}",
    resource="algorithms",
    name="update",
    generation="current",
    docs="training_management/modifying_an_algorithm.rst",
    body=_model("algorithms", "AlgorithmDefinition"),
    response=_model("algorithms", "Algorithm"),
)

CHANGE_DEV_SERVER_OS: Final = Operation(
    id="ChangeDevServerOS",
    method="POST",
    path="/v1/{project_id}/dev-servers/{id}/changeos",
    resource="dev_servers",
    name="change_os",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ChangeDevServerOS.html",
    clouds=("huawei",),
    body=_model("super_nodes", "ChangeServerOsRequest"),
    response=_model("super_nodes", "DevServer"),
    sensitive=(("admin_pass",), ("user_data",)),
    sensitive_names=frozenset(("admin_pass", "user_data")),
)

CHANGE_HYPERINSTANCE_OS: Final = Operation(
    id="ChangeHyperinstanceOS",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/changeos",
    resource="super_nodes",
    name="change_os",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ChangeHyperinstanceOS.html",
    clouds=("huawei",),
    body=_model("super_nodes", "ChangeServerOsRequest"),
    response=_model("super_nodes", "SuperNode"),
    sensitive=(("admin_pass",), ("user_data",)),
    sensitive_names=frozenset(("admin_pass", "user_data")),
)

CHANGE_TRAINING_EXPERIMENT: Final = Operation(
    id="ChangeTrainingExperiment",
    method="PUT",
    path="/v2/{project_id}/training-experiments/{experiment_id}",
    resource="training_experiments",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ChangeTrainingExperiment.html",
    clouds=("huawei",),
    body=_model("training_experiments", "UpdateTrainingExperimentRequest"),
    response=_model("training_experiments", "UpdatedTrainingExperiment"),
)

CHANGE_TRAINING_JOB_DESCRIPTION: Final = Operation(
    id="ChangeTrainingJobDescription",
    method="PUT",
    path="/v2/{project_id}/training-jobs/{training_job_id}",
    resource="training_jobs",
    name="update",
    generation="current",
    docs="training_management/modifying_the_description_of_a_training_job.rst",
    body=_model("training_jobs", "UpdateTrainingJobRequest"),
)

CHECK_TRAINING_EXPERIMENT: Final = Operation(
    id="CheckTrainingExperiment",
    method="GET",
    path="/v2/{project_id}/training-experiment-names",
    resource="training_experiments",
    name="check_name",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CheckTrainingExperiment.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingNameCheck"),
)

COUNT_INFER_SERVICES_BY_TAGS: Final = Operation(
    id="CountInferServicesByTags",
    method="POST",
    path="/v2/{project_id}/modelarts-service-v2/resource-instances/count",
    resource="inference_service_tags",
    name="count_services",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CountInferServicesByTags.html",
    clouds=("huawei",),
    body=_model("inference_service_tags", "CountInferenceServicesByTagsRequest"),
    response=_model("inference_service_tags", "InferenceServiceCount"),
)

COUNT_TRAINING_JOBS_BY_TAGS: Final = Operation(
    id="CountTrainingJobsByTags",
    method="POST",
    path="/v2/{project_id}/modelarts-training-job/resource-instances/count",
    resource="training_job_tags",
    name="count_training_jobs",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CountTrainingJobsByTags.html",
    clouds=("huawei",),
    body=_model("training_job_tags", "ListTrainingJobsByTagsRequest"),
    response=_model("training_job_tags", "TrainingJobCount"),
)

CREATE_ALGORITHM: Final = Operation(
    id="CreateAlgorithm",
    method="POST",
    path="/v2/{project_id}/algorithms",
    resource="algorithms",
    name="create",
    generation="current",
    docs="training_management/creating_an_algorithm.rst",
    body=_model("algorithms", "AlgorithmDefinition"),
    response=_model("algorithms", "Algorithm"),
)

CREATE_ALGORITHM_VERSION_TO_GALLERY: Final = Operation(
    id="CreateAlgorithmVersionToGallery",
    method="POST",
    path="/v2/{project_id}/gallery-algorithm-publication",
    resource="algorithms",
    name="publish",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateAlgorithmVersionToGallery.html",
    clouds=("huawei",),
    body=_model("algorithms", "PublishAlgorithmRequest"),
    response=_model("algorithms", "PublishedAlgorithm"),
)

CREATE_AUTHORIZATION: Final = Operation(
    id="CreateAuthorization",
    method="POST",
    path="/v2/{project_id}/authorizations",
    resource="authorizations",
    name="create",
    generation="current",
    docs="authorization_management/configuring_authorization.rst",
    body=_model("authorizations", "CreateAuthorizationRequest"),
    response=_model("authorizations", "AuthorizationResult"),
    sensitive=(("content",), ("secret_key",)),
    sensitive_names=frozenset(("content", "secret_key")),
)

CREATE_DATASET: Final = Operation(
    id="CreateDataset",
    method="POST",
    path="/v2/{project_id}/datasets",
    resource="datasets",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_dataset.rst",
    body=_model("datasets", "CreateDatasetRequest"),
    response=_model("datasets", "CreatedDataset"),
    sensitive=(("data_sources", "*", "source_info", "user_password"),),
    sensitive_names=frozenset(("user_password",)),
    times={
        "body.workforce_information.workforces_config.workforces.workers.create_time": "milliseconds",
        "body.workforce_information.workforces_config.workforces.workers.update_time": "milliseconds",
    },
)

CREATE_DATASET_VERSION: Final = Operation(
    id="CreateDatasetVersion",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/versions",
    resource="dataset_versions",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_dataset_labeling_version.rst",
    body=_model("dataset_versions", "CreateDatasetVersionRequest"),
    response=_model("dataset_versions", "VersionReference"),
)

CREATE_DEV_SERVER: Final = Operation(
    id="CreateDevServer",
    method="POST",
    path="/v1/{project_id}/dev-servers",
    resource="dev_servers",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateDevServer.html",
    clouds=("huawei",),
    body=_model("dev_servers", "CreateDevServerRequest"),
    response=_model("dev_servers", "CreatedDevServer"),
    sensitive=(("admin_pass",), ("user_data",), ("userdata",)),
    sensitive_names=frozenset(("admin_pass", "user_data", "userdata")),
)

CREATE_DEV_SERVER_JOB: Final = Operation(
    id="CreateDevServerJob",
    method="POST",
    path="/v1/{project_id}/dev-servers/jobs",
    resource="dev_server_jobs",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateServerJobs.html",
    clouds=("huawei",),
    body=_model("dev_server_jobs", "CreateDevServerJobRequest"),
    response=_model("dev_server_jobs", "DevServerJob"),
)

CREATE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="CreateDevelopmentEnvironment",
    method="POST",
    path="/v1/{project_id}/demanager/instances",
    resource="development_environments",
    name="create",
    generation="historical",
    docs="historical_apis/devenviron_old_version/creating_a_development_environment_instance.rst",
    body=_model("development_environments", "CreateDevelopmentEnvironmentRequest"),
    response=_model("development_environments", "DevelopmentEnvironment"),
    sensitive_names=frozenset(("access_token", "ssh_private_key")),
    times={"body.spec.auto_stop.duration": "duration-seconds"},
)

CREATE_HYPER_CLUSTER: Final = Operation(
    id="CreateHyperCluster",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyper-clusters",
    resource="hyper_clusters",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateHyperCluster.html",
    clouds=("huawei",),
    body=_model("hyper_clusters", "CreateHyperClusterRequest"),
    response=_model("hyper_clusters", "HyperCluster"),
)

CREATE_HYPERINSTANCE_GROUP: Final = Operation(
    id="CreateHyperinstanceGroup",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/groups",
    resource="super_nodes",
    name="create_group",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateHyperinstanceGroup.html",
    clouds=("huawei",),
    body=_model("super_nodes", "CreateSuperNodeGroupRequest"),
    response=_model("super_nodes", "SuperNodeGroup"),
)

CREATE_HYPERINSTANCE_TAGS: Final = Operation(
    id="CreateHyperinstanceTags",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/tags/create",
    resource="super_node_tags",
    name="create_batch",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateHyperinstanceTags.html",
    clouds=("huawei",),
    body=_model("super_node_tags", "CreateSuperNodeTagsRequest"),
    response=_model("openapi", "ResourceTags"),
)

CREATE_IMAGE: Final = Operation(
    id="CreateImage",
    method="POST",
    path="/v1/{project_id}/notebooks/{id}/create-image",
    resource="notebooks",
    name="create_image",
    generation="current",
    docs="development_environment_management/saving_a_running_instance_as_a_container_image.rst",
    body=_model("notebooks", "CreateNotebookImageRequest"),
    response=_model("images", "Image"),
)

CREATE_INFER_API_KEY: Final = Operation(
    id="CreateInferApiKey",
    method="POST",
    path="/v2/{project_id}/services/api-keys",
    resource="inference_api_keys",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferApiKey.html",
    clouds=("huawei",),
    body=_model("inference_api_keys", "CreateInferenceApiKeyRequest"),
    response=_model("inference_api_keys", "CreatedInferenceApiKey"),
    sensitive_names=frozenset(("api_key",)),
)

CREATE_INFER_DEPLOYMENT: Final = Operation(
    id="CreateInferDeployment",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments",
    resource="deployments",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferDeployment.html",
    clouds=("huawei",),
    body=_model("deployments", "CreateDeploymentRequest"),
    response=_model("deployments", "Deployment"),
    sensitive=(
        ("advanced_config", "service_secret", "secret_volumes", "*", "secret_value"),
        ("unit_configs", "*", "envs"),
    ),
    sensitive_names=frozenset(("envs", "secret_value")),
    times={
        "body.advanced_config.deploy_timeout_minutes": "duration-minutes",
        "body.unit_configs.liveness_health.initial_delay_seconds": "duration-seconds",
        "body.unit_configs.liveness_health.period_seconds": "duration-seconds",
        "body.unit_configs.liveness_health.timeout_seconds": "duration-seconds",
        "body.unit_configs.readiness_health.initial_delay_seconds": "duration-seconds",
        "body.unit_configs.readiness_health.period_seconds": "duration-seconds",
        "body.unit_configs.readiness_health.timeout_seconds": "duration-seconds",
        "body.unit_configs.startup_health.initial_delay_seconds": "duration-seconds",
        "body.unit_configs.startup_health.period_seconds": "duration-seconds",
        "body.unit_configs.startup_health.timeout_seconds": "duration-seconds",
        "body.unit_configs.termination_grace.termination_grace_period_seconds": "duration-seconds",
        "body.update_at": "milliseconds",
    },
)

CREATE_INFER_DEPLOYMENT_HPA: Final = Operation(
    id="CreateInferDeploymentHpa",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hpa",
    resource="deployment_autoscaling",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferDeploymentHpa.html",
    clouds=("huawei",),
    body=_model("deployment_autoscaling", "CreateAutoscalingPolicyRequest"),
    response=_model("deployment_autoscaling", "AutoscalingPolicy"),
)

CREATE_INFER_HRA: Final = Operation(
    id="CreateInferHra",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hra",
    resource="deployment_autoscaling",
    name="create_hra_policy",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferHra.html",
    clouds=("huawei",),
    body=_model("deployment_autoscaling", "CreateHraPolicyRequest"),
    response=_model("deployment_autoscaling", "HraPolicy"),
    times={
        "body.hra_rules.slo_info.predict_window_seconds": "duration-seconds",
        "body.hra_rules.slo_info.slo_objectives.metric_tpot": "duration-milliseconds",
        "body.hra_rules.slo_info.slo_objectives.metric_ttft": "duration-milliseconds",
    },
)

CREATE_INFER_INTRANET_CONNECTION: Final = Operation(
    id="CreateInferIntranetConnection",
    method="POST",
    path="/v2/{project_id}/intranet-connection",
    resource="intranet_connections",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferIntranetConnection.html",
    clouds=("huawei",),
    body=_model("intranet_connections", "CreateIntranetConnectionRequest"),
    response=_model("intranet_connections", "IntranetConnection"),
)

CREATE_INFER_SERVICE: Final = Operation(
    id="CreateInferService",
    method="POST",
    path="/v2/{project_id}/services",
    resource="inference_services",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferService.html",
    clouds=("huawei",),
    body=_model("inference_services", "CreateInferenceServiceRequest"),
    response=_model("inference_services", "InferenceService"),
    sensitive=(
        ("group_configs", "*", "advanced_config", "service_secret", "secret_volumes", "*", "secret_value"),
        ("group_configs", "*", "unit_configs", "*", "envs"),
        ("runtime_config", "service_secret", "secret_volumes", "*", "secret_value"),
    ),
    sensitive_names=frozenset(("envs", "secret_value")),
    sensitive_parameters=frozenset(("X-Auth-Token-Provider",)),
    times={
        "body.deploy_timeout_minutes": "duration-minutes",
        "body.group_configs.advanced_config.deploy_timeout_minutes": "duration-minutes",
        "body.group_configs.unit_configs.liveness_health.initial_delay_seconds": "duration-seconds",
        "body.group_configs.unit_configs.liveness_health.period_seconds": "duration-seconds",
        "body.group_configs.unit_configs.liveness_health.timeout_seconds": "duration-seconds",
        "body.group_configs.unit_configs.readiness_health.initial_delay_seconds": "duration-seconds",
        "body.group_configs.unit_configs.readiness_health.period_seconds": "duration-seconds",
        "body.group_configs.unit_configs.readiness_health.timeout_seconds": "duration-seconds",
        "body.group_configs.unit_configs.startup_health.initial_delay_seconds": "duration-seconds",
        "body.group_configs.unit_configs.startup_health.period_seconds": "duration-seconds",
        "body.group_configs.unit_configs.startup_health.timeout_seconds": "duration-seconds",
        "body.group_configs.unit_configs.termination_grace.termination_grace_period_seconds": "duration-seconds",
        "body.group_configs.update_at": "milliseconds",
        "body.runtime_config.service_invoke.request_retry_interval_ms": "duration-milliseconds",
        "body.runtime_config.service_limit.request_timeout": "duration-seconds",
    },
)

CREATE_INFER_SERVICE_TAG: Final = Operation(
    id="CreateInferServiceTag",
    method="POST",
    path="/v2/{project_id}/modelarts-service-v2/{resource_id}/tags/create",
    resource="inference_service_tags",
    name="create_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferServiceTag.html",
    clouds=("huawei",),
    body=_model("inference_service_tags", "CreateInferenceServiceTagsRequest"),
)

CREATE_INFER_TEMP_API_KEY: Final = Operation(
    id="CreateInferTempApiKey",
    method="POST",
    path="/v2/{project_id}/services/api-keys/temp",
    resource="inference_api_keys",
    name="create_temporary",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferTempApiKey.html",
    clouds=("huawei",),
    body=_model("inference_api_keys", "CreateTemporaryInferenceApiKeyRequest"),
    response=_model("inference_api_keys", "TemporaryInferenceApiKey"),
    sensitive_names=frozenset(("api_key",)),
    times={"body.expire_time": "duration-hours"},
)

CREATE_LABELS: Final = Operation(
    id="CreateLabels",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
    resource="labels",
    name="create_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_dataset_label.rst",
    body=_model("labels", "LabelBatch"),
    response=_model("labels", "BatchResult"),
)

CREATE_MODEL: Final = Operation(
    id="CreateModel",
    method="POST",
    path="/v1/{project_id}/models",
    resource="models",
    name="create",
    generation="withdrawn",
    docs="ai_application_management/creating_an_ai_application.rst",
    body=_model("models", "CreateModelRequest"),
    response=_model("models", "ModelReference"),
)

CREATE_MODEL_ARTS_AGENCY: Final = Operation(
    id="CreateModelArtsAgency",
    method="POST",
    path="/v2/{project_id}/agency",
    resource="authorizations",
    name="create_agency",
    generation="current",
    docs="authorization_management/creating_a_modelarts_agency.rst",
    body=_model("authorizations", "CreateAgencyRequest"),
    response=_model("authorizations", "AgencyReference"),
)

CREATE_NETWORK: Final = Operation(
    id="CreateNetwork",
    method="POST",
    path="/v1/{project_id}/networks",
    resource="networks",
    name="create",
    generation="current",
    docs="resource_management/network_management/creating_network_resources.rst",
    body=_model("networks", "CreateNetworkRequest"),
    response=_model("networks", "Network"),
)

CREATE_NODE_POOL: Final = Operation(
    id="CreateNodePool",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/nodepools",
    resource="node_pools",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateNodePool.html",
    clouds=("huawei",),
    body=_model("node_pools", "CreateNodePoolRequest"),
    response=_model("node_pools", "CreatedNodePool"),
)

CREATE_NOTEBOOK: Final = Operation(
    id="CreateNotebook",
    method="POST",
    path="/v1/{project_id}/notebooks",
    resource="notebooks",
    name="create",
    generation="current",
    docs="development_environment_management/creating_a_notebook_instance.rst",
    body=_model("notebooks", "CreateNotebookRequest"),
    response=_model("notebooks", "Notebook"),
    sensitive_names=frozenset(("token",)),
    times={"body.duration": "duration-milliseconds", "body.lease.duration": "duration-milliseconds"},
)

CREATE_NOTEBOOK_TAGS: Final = Operation(
    id="CreateNotebookTags",
    method="POST",
    path="/v1/{project_id}/notebooks/{resource_id}/tags/create",
    resource="notebook_tags",
    name="create_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateNotebookTags.html",
    clouds=("huawei",),
    body=_model("notebook_tags", "CreateNotebookTagsRequest"),
)

CREATE_ORDER_ID: Final = Operation(
    id="CreateOrderId",
    method="POST",
    path="/v2/{project_id}/pools/{name}/orderid",
    resource="pools",
    name="create_order",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateOrderId.html",
    clouds=("huawei",),
    body=_model("pools", "CreatePoolOrderRequest"),
    response=_model("pools", "PoolOrderReference"),
)

CREATE_PLUGIN: Final = Operation(
    id="CreatePlugin",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/plugins",
    resource="plugins",
    name="create",
    generation="current",
    docs="resource_management/plug-in_management/create_a_plug-in.rst",
    body=_model("plugins", "CreatePluginRequest"),
    response=_model("plugins", "CreatedPlugin"),
    sensitive=(("spec", "template", "inputs"),),
    sensitive_names=frozenset(("inputs",)),
)

CREATE_POOL: Final = Operation(
    id="CreatePool",
    method="POST",
    path="/v2/{project_id}/pools",
    resource="pools",
    name="create",
    generation="current",
    docs="resource_management/resource_pool_management/creating_resource_pools.rst",
    body=_model("pools", "CreatePoolRequest"),
    response=_model("pools", "CreatedPool"),
)

CREATE_PROCESSOR_TASK: Final = Operation(
    id="CreateProcessorTask",
    method="POST",
    path="/v2/{project_id}/processor-tasks",
    resource="processing_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_processing_task.rst",
    body=_model("processing_tasks", "CreateProcessingTaskRequest"),
    response=_model("import_tasks", "TaskReference"),
)

CREATE_PROCESSOR_TASK_VERSION: Final = Operation(
    id="CreateProcessorTaskVersion",
    method="POST",
    path="/v2/{project_id}/processor-tasks/{task_id}/versions",
    resource="processing_task_versions",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_data_processing_task_version.rst",
    body=_model("processing_task_versions", "CreateProcessingTaskVersionRequest"),
    response=_model("dataset_versions", "VersionReference"),
)

CREATE_ROCE_NETWORK: Final = Operation(
    id="CreateRoceNetwork",
    method="POST",
    path="/v1/{project_id}/dev-servers/networks",
    resource="dev_servers",
    name="create_network",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateRoceNetwork.html",
    clouds=("huawei",),
    body=_model("dev_servers", "CreateRoceNetworkRequest"),
    response=_model("dev_servers", "RoceNetworkResult"),
)

CREATE_SAVE_IMAGE_JOB: Final = Operation(
    id="CreateSaveImageJob",
    method="POST",
    path="/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/save-image-job",
    resource="training_images",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateSaveImageJob.html",
    clouds=("huawei",),
    body=_model("training_images", "CreateTrainingImageRequest"),
    response=_model("training_images", "TrainingImage"),
)

CREATE_SERVICE: Final = Operation(
    id="CreateService",
    method="POST",
    path="/v1/{project_id}/services",
    resource="services",
    name="create",
    generation="current",
    docs="service_management/deploying_services.rst",
    body=_model("services", "CreateServiceRequest"),
    response=_model("services", "CreatedService"),
    sensitive=(("config", "*", "envs"),),
    sensitive_names=frozenset(("envs",)),
    times={"body.config.deploy_timeout_in_seconds": "duration-seconds"},
)

CREATE_TASK: Final = Operation(
    id="CreateTask",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/tasks",
    resource="intelligent_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/starting_intelligent_tasks.rst",
    body=_model("intelligent_tasks", "CreateIntelligentTaskRequest"),
    response=_model("import_tasks", "TaskReference"),
    sensitive=(
        ("config", "inf_config_list", "*", "envs"),
        ("config", "samples", "*", "metadata", "@modelarts:source_image_info"),
        ("config", "samples", "*", "source"),
    ),
    sensitive_names=frozenset(("@modelarts:source_image_info", "envs", "source")),
    times={
        "body.config.samples.labels.property.@modelarts:end_time": "duration-clock",
        "body.config.samples.labels.property.@modelarts:start_time": "duration-clock",
        "body.config.stop_time": "duration-minutes",
    },
)

CREATE_TASKS: Final = Operation(
    id="CreateTasks",
    method="POST",
    path="/v1/{project_id}/services/{service_id}/tasks",
    resource="service_tasks",
    name="create",
    generation="current",
    docs="service_task_management/creating_a_service_task.rst",
    body=_model("service_tasks", "CreateServiceTasksRequest"),
    response=_model("service_tasks", "ServiceTaskReferenceList"),
    sensitive=(
        ("config",),
        ("input", "data", "*", "headers"),
        ("input", "data", "*", "url"),
        ("input", "vcn", "password"),
        ("output", "webhook", "headers"),
        ("output", "webhook", "url"),
    ),
    sensitive_names=frozenset(("config", "headers", "password", "url")),
    times={
        "body.schedule.frequency.begin_at": "local",
        "body.schedule.frequency.duration": "duration-minutes",
        "body.schedule.frequency.end_at": "local",
        "body.schedule.frequency.interval": "duration-minutes",
        "body.schedule.periods.begin_at": "local",
        "body.schedule.periods.end_at": "local",
    },
)

CREATE_TRAIN_JOB_TAGS: Final = Operation(
    id="CreateTrainJobTags",
    method="POST",
    path="/v2/{project_id}/modelarts-training-job/{training_job_id}/tags/create",
    resource="training_job_tags",
    name="create_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateTrainJobTags.html",
    clouds=("huawei",),
    body=_model("training_job_tags", "CreateTrainingJobTagsRequest"),
    response=_model("openapi", "ResourceTags"),
)

CREATE_TRAINING_EXPERIMENT: Final = Operation(
    id="CreateTrainingExperiment",
    method="POST",
    path="/v2/{project_id}/training-experiments",
    resource="training_experiments",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateTrainingExperiment.html",
    clouds=("huawei",),
    body=_model("training_experiments", "CreateTrainingExperimentRequest"),
    response=_model("training_experiments", "TrainingExperiment"),
)

CREATE_TRAINING_JOB: Final = Operation(
    id="CreateTrainingJob",
    method="POST",
    path="/v2/{project_id}/training-jobs",
    resource="training_jobs",
    name="create",
    generation="current",
    docs="training_management/creating_a_training_job.rst",
    body=_model("training_jobs", "CreateTrainingJobRequest"),
    response=_model("training_jobs", "TrainingJob"),
    sensitive=(
        ("algorithm", "environments"),
        ("ftjob_config", "task_env", "envs", "*", "value"),
        ("tasks", "*", "algorithm", "environments"),
    ),
    sensitive_names=frozenset(("environments", "token", "value")),
    times={"body.spec.auto_stop.duration": "duration-hours", "body.spec.reserved_time.duration": "duration-hours"},
)

CREATE_TRAINING_JOB_CONFIG: Final = Operation(
    id="CreateTrainingJobConfig",
    method="POST",
    path="/v1/{project_id}/training-job-configs",
    resource="training_job_configurations",
    name="create",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/creating_a_training_job_configuration.rst",
    body=_model("training_job_configurations", "CreateTrainingJobConfigRequest"),
    response=_model("openapi", "OperationResult"),
    sensitive=(("parameter", "*", "value"),),
    sensitive_names=frozenset(("value",)),
)

CREATE_TRAINING_JOB_V1: Final = Operation(
    id="CreateTrainingJobV1",
    method="POST",
    path="/v1/{project_id}/training-jobs",
    resource="training_jobs_v1",
    name="create",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/creating_a_training_job.rst",
    body=_model("training_jobs_v1", "CreateTrainingJobV1Request"),
    response=_model("training_jobs_v1", "CreatedTrainingJobV1"),
    sensitive=(("config", "parameter", "*", "value"),),
    sensitive_names=frozenset(("value",)),
)

CREATE_TRAINING_JOB_VERSION: Final = Operation(
    id="CreateTrainingJobVersion",
    method="POST",
    path="/v1/{project_id}/training-jobs/{job_id}/versions",
    resource="training_jobs_v1",
    name="create_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/creating_a_version_of_a_training_job.rst",
    body=_model("training_jobs_v1", "CreateTrainingJobVersionRequest"),
    response=_model("training_jobs_v1", "CreatedTrainingJobVersion"),
    sensitive=(("config", "parameter", "*", "value"),),
    sensitive_names=frozenset(("value",)),
)

CREATE_VISUALIZATION_JOB: Final = Operation(
    id="CreateVisualizationJob",
    method="POST",
    path="/v1/{project_id}/visualization-jobs",
    resource="visualization_jobs",
    name="create",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/creating_a_visualization_job.rst",
    body=_model("visualization_jobs", "CreateVisualizationJobRequest"),
    response=_model("visualization_jobs", "CreatedVisualizationJob"),
    times={"body.schedule.duration": "duration-hours"},
)

CREATE_WORKER: Final = Operation(
    id="CreateWorker",
    method="POST",
    path="/v2/{project_id}/workforces/{workforce_id}/workers",
    resource="labeling_team_members",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_labeling_team_member.rst",
    body=_model("labeling_team_members", "CreateLabelingTeamMemberRequest"),
)

CREATE_WORKFLOW: Final = Operation(
    id="CreateWorkflow",
    method="POST",
    path="/v2/{project_id}/workflows",
    resource="workflows",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflow.html",
    clouds=("huawei",),
    body=_model("workflows", "CreateWorkflowRequest"),
    response=_model("workflows", "Workflow"),
    sensitive=(
        ("extend",),
        ("parameters", "*", "default"),
        ("parameters", "*", "value"),
        ("steps", "*", "outputs", "*", "config"),
        ("steps", "*", "properties"),
    ),
    sensitive_names=frozenset(("config", "default", "extend", "properties", "value")),
    times={
        "body.assets.expired_at": "iso-offset",
        "body.gallery_subscription.expired_at": "iso-offset",
        "body.last_modified_at": "iso-offset",
        "body.latest_execution.created_at": "iso-offset",
        "body.package.created_at": "iso-offset",
        "body.steps.created_at": "iso-offset",
        "body.steps.policy.max_execution_minutes": "duration-minutes",
        "body.steps.policy.poll_interval_seconds": "duration-seconds",
    },
)

CREATE_WORKFLOW_EXECUTION: Final = Operation(
    id="CreateWorkflowExecution",
    method="POST",
    path="/v2/{project_id}/workflows/{workflow_id}/executions",
    resource="workflow_executions",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecution.html",
    clouds=("huawei",),
    body=_model("workflow_executions", "WorkflowExecutionRequest"),
    response=_model("workflow_executions", "WorkflowExecution"),
    sensitive=(
        ("parameters", "*", "default"),
        ("parameters", "*", "value"),
        ("steps_execution", "*", "outputs", "*", "config"),
        ("steps_execution", "*", "properties"),
    ),
    sensitive_names=frozenset(("config", "default", "properties", "value")),
    times={"body.created_at": "iso-offset"},
)

CREATE_WORKFLOW_EXECUTIONS_ACTIONS: Final = Operation(
    id="CreateWorkflowExecutionsActions",
    method="POST",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/{execution_id}/actions",
    resource="workflow_executions",
    name="act",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowExecutionsActions.html",
    clouds=("huawei",),
    body=_model("workflow_executions", "ActOnWorkflowExecutionRequest"),
    response=_model("workflow_executions", "WorkflowExecution"),
    sensitive=(("parameters", "*", "default"), ("parameters", "*", "value")),
    sensitive_names=frozenset(("config", "default", "properties", "value")),
)

CREATE_WORKFLOW_PURCHASE_POOL: Final = Operation(
    id="CreateWorkflowPurchasePool",
    method="POST",
    path="/v2/{project_id}/workflows/{workflow_id}/service/packages",
    resource="workflows",
    name="buy_package",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowPurchasePool.html",
    clouds=("huawei",),
    body=_model("workflows", "BuyWorkflowPackageRequest"),
    response=_model("workflows", "WorkflowPackage"),
    times={"body.created_at": "iso-offset"},
)

CREATE_WORKFLOW_SCHEDULE: Final = Operation(
    id="CreateWorkflowSchedule",
    method="POST",
    path="/v2/{project_id}/workflows/{workflow_id}/schedules",
    resource="workflow_schedules",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowSchedule.html",
    clouds=("huawei",),
    body=_model("workflow_schedules", "CreateWorkflowScheduleRequest"),
    response=_model("workflow_schedules", "WorkflowSchedule"),
    times={"body.created_at": "iso-offset"},
)

CREATE_WORKFLOW_SERVICE_AUTH: Final = Operation(
    id="CreateWorkflowServiceAuth",
    method="POST",
    path="/v2/{project_id}/workflows/service/auth",
    resource="workflows",
    name="authorize_services",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowServiceAuth.html",
    clouds=("huawei",),
    body=_model("workflows", "AuthorizeWorkflowServicesRequest"),
    response=_model("workflows", "WorkflowServiceAuthorization"),
)

CREATE_WORKFLOW_STEP_EXECUTIONS_ACTIONS: Final = Operation(
    id="CreateWorkflowStepExecutionsActions",
    method="POST",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/{execution_id}/step-executions/{step_execution_id}/actions",
    resource="workflow_executions",
    name="act_on_step",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowStepExecutionsActions.html",
    clouds=("huawei",),
    body=_model("workflow_executions", "ActOnWorkflowStepRequest"),
    response=_model("workflow_executions", "WorkflowStepExecution"),
    sensitive=(("parameters", "*", "default"), ("parameters", "*", "value")),
    sensitive_names=frozenset(("config", "default", "properties", "value")),
)

CREATE_WORKFLOW_SUBSCRIPTIONS: Final = Operation(
    id="CreateWorkflowSubscriptions",
    method="POST",
    path="/v2/{project_id}/workflows/{workflow_id}/subscriptions",
    resource="workflow_subscriptions",
    name="create",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/CreateWorkflowSubscriptions.html",
    clouds=("huawei",),
    body=_model("workflow_subscriptions", "WorkflowSubscriptionRequest"),
    response=_model("workflow_subscriptions", "WorkflowSubscription"),
    times={"body.created_at": "iso-offset"},
)

CREATE_WORKFORCE: Final = Operation(
    id="CreateWorkforce",
    method="POST",
    path="/v2/{project_id}/workforces",
    resource="labeling_teams",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_labeling_team.rst",
    body=_model("labeling_teams", "CreateLabelingTeamRequest"),
    response=_model("labeling_teams", "LabelingTeamReference"),
)

CREATE_WORKFORCE_TASK: Final = Operation(
    id="CreateWorkforceTask",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks",
    resource="team_labeling_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_team_labeling_task.rst",
    body=_model("team_labeling_tasks", "CreateTeamLabelingTaskRequest"),
    response=_model("import_tasks", "TaskReference"),
    times={
        "body.workforces_config.workforces.workers.create_time": "milliseconds",
        "body.workforces_config.workforces.workers.update_time": "milliseconds",
    },
)

CREATE_WORKSPACE: Final = Operation(
    id="CreateWorkspace",
    method="POST",
    path="/v1/{project_id}/workspaces",
    resource="workspaces",
    name="create",
    generation="withdrawn",
    docs="workspace_management/creating_a_workspace.rst",
    body=_model("workspaces", "CreateWorkspaceRequest"),
    response=_model("workspaces", "Workspace"),
)

DELETE_ALGORITHM: Final = Operation(
    id="DeleteAlgorithm",
    method="DELETE",
    path="/v2/{project_id}/algorithms/{algorithm_id}",
    resource="algorithms",
    name="delete",
    generation="current",
    docs="training_management/deleting_an_algorithm.rst",
)

DELETE_AUTHORIZATIONS: Final = Operation(
    id="DeleteAuthorizations",
    method="DELETE",
    path="/v2/{project_id}/authorizations",
    resource="authorizations",
    name="delete",
    generation="current",
    docs="authorization_management/deleting_authorization.rst",
    response=_model("authorizations", "AuthorizationResult"),
)

DELETE_DATASET: Final = Operation(
    id="DeleteDataset",
    method="DELETE",
    path="/v2/{project_id}/datasets/{dataset_id}",
    resource="datasets",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_dataset.rst",
)

DELETE_DATASET_VERSION: Final = Operation(
    id="DeleteDatasetVersion",
    method="DELETE",
    path="/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}",
    resource="dataset_versions",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_dataset_labeling_version.rst",
)

DELETE_DEV_SERVER: Final = Operation(
    id="DeleteDevServer",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/{id}",
    resource="dev_servers",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteDevServer.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServer"),
)

DELETE_DEV_SERVER_JOBS: Final = Operation(
    id="DeleteDevServerJobs",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/jobs",
    resource="dev_server_jobs",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteDevServerJobs.html",
    clouds=("huawei",),
    body=_model("dev_server_jobs", "DeleteDevServerJobsRequest"),
    response=_model("dev_server_jobs", "DevServerJobPage"),
)

DELETE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="DeleteDevelopmentEnvironment",
    method="DELETE",
    path="/v1/{project_id}/demanager/instances/{instance_id}",
    resource="development_environments",
    name="delete",
    generation="historical",
    docs="historical_apis/devenviron_old_version/deleting_a_development_environment_instance.rst",
    response=_model("development_environments", "DevelopmentEnvironmentReference"),
)

DELETE_HYPER_CLUSTER: Final = Operation(
    id="DeleteHyperCluster",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/hyper-clusters/{id}",
    resource="hyper_clusters",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteHyperCluster.html",
    clouds=("huawei",),
)

DELETE_HYPERINSTANCE: Final = Operation(
    id="DeleteHyperinstance",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}",
    resource="super_nodes",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteHyperinstance.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNode"),
)

DELETE_HYPERINSTANCE_GROUP: Final = Operation(
    id="DeleteHyperinstanceGroup",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/hyperinstance/groups/{id}",
    resource="super_nodes",
    name="delete_group",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteHyperinstanceGroup.html",
    clouds=("huawei",),
)

DELETE_HYPERINSTANCE_TAGS: Final = Operation(
    id="DeleteHyperinstanceTags",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/tags/delete",
    resource="super_node_tags",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteHyperinstanceTags.html",
    clouds=("huawei",),
    body=_model("super_node_tags", "DeleteSuperNodeTagsRequest"),
    response=_model("openapi", "ResourceTags"),
)

DELETE_IMAGE: Final = Operation(
    id="DeleteImage",
    method="DELETE",
    path="/v1/{project_id}/images/{id}",
    resource="images",
    name="delete",
    generation="current",
    docs="development_environment_management/deleting_an_image.rst",
    body=_model("images", "DeleteImagesRequest"),
    response=_model("images", "Image"),
)

DELETE_IMAGE_GROUP: Final = Operation(
    id="DeleteImageGroup",
    method="DELETE",
    path="/v1/{project_id}/images/group/{id}",
    resource="images",
    name="delete_group",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteImageGroup.html",
    clouds=("huawei",),
    body=_model("images", "DeleteImagesRequest"),
)

DELETE_INFER_API_KEY: Final = Operation(
    id="DeleteInferApiKey",
    method="DELETE",
    path="/v2/{project_id}/services/api-keys/{key_id}",
    resource="inference_api_keys",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferApiKey.html",
    clouds=("huawei",),
    response=_model("inference_api_keys", "InferenceApiKey"),
)

DELETE_INFER_DEPLOYMENT: Final = Operation(
    id="DeleteInferDeployment",
    method="DELETE",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}",
    resource="deployments",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeployment.html",
    clouds=("huawei",),
    response=_model("deployments", "Deployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

DELETE_INFER_DEPLOYMENT_HPA: Final = Operation(
    id="DeleteInferDeploymentHpa",
    method="DELETE",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hpa",
    resource="deployment_autoscaling",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentHpa.html",
    clouds=("huawei",),
    response=_model("deployment_autoscaling", "AutoscalingPolicy"),
)

DELETE_INFER_DEPLOYMENT_INSTANCE: Final = Operation(
    id="DeleteInferDeploymentInstance",
    method="DELETE",
    path="/v2/{project_id}/services/{id}/deployments/{deployment_name}/instances/{name}",
    resource="deployments",
    name="delete_instance",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentInstance.html",
    clouds=("huawei",),
    response=_model("deployments", "DeploymentInstanceReference"),
)

DELETE_INFER_DEPLOYMENT_POD: Final = Operation(
    id="DeleteInferDeploymentPod",
    method="DELETE",
    path="/v2/{project_id}/services/{id}/deployments/{deployment_name}/instances/{instance_name}/pods/{name}",
    resource="deployments",
    name="delete_pod",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentPod.html",
    clouds=("huawei",),
    response=_model("deployments", "DeploymentPodReference"),
)

DELETE_INFER_DEPLOYMENT_VERSION: Final = Operation(
    id="DeleteInferDeploymentVersion",
    method="DELETE",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/versions/{version}",
    resource="deployment_versions",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentVersion.html",
    clouds=("huawei",),
    response=_model("deployment_versions", "DeploymentReference"),
)

DELETE_INFER_SERVICE_TAG: Final = Operation(
    id="DeleteInferServiceTag",
    method="DELETE",
    path="/v2/{project_id}/modelarts-service-v2/{resource_id}/tags/delete",
    resource="inference_service_tags",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferServiceTag.html",
    clouds=("huawei",),
    body=_model("inference_service_tags", "DeleteInferenceServiceTagsRequest"),
)

DELETE_LABEL_AND_SAMPLES: Final = Operation(
    id="DeleteLabelAndSamples",
    method="DELETE",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}",
    resource="labels",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_label_and_the_files_that_only_contain_the_label.rst",
    response=_model("labels", "BatchItemResult"),
)

DELETE_LABELS: Final = Operation(
    id="DeleteLabels",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete",
    resource="labels",
    name="delete_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_labels_in_batches.rst",
    body=_model("labels", "LabelBatch"),
    response=_model("labels", "BatchResult"),
)

DELETE_MODEL: Final = Operation(
    id="DeleteModel",
    method="DELETE",
    path="/v1/{project_id}/models/{model_id}",
    resource="models",
    name="delete",
    generation="current",
    docs="ai_application_management/deleting_an_ai_application.rst",
    response=_model("models", "ModelDeletionResult"),
)

DELETE_NETWORK: Final = Operation(
    id="DeleteNetwork",
    method="DELETE",
    path="/v1/{project_id}/networks/{network_name}",
    resource="networks",
    name="delete",
    generation="current",
    docs="resource_management/network_management/deleting_a_network_resource.rst",
    response=_model("networks", "Network"),
)

DELETE_NODE_POOL: Final = Operation(
    id="DeleteNodePool",
    method="DELETE",
    path="/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}",
    resource="node_pools",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteNodePool.html",
    clouds=("huawei",),
    response=_model("node_pools", "NodePool"),
)

DELETE_NOTEBOOK: Final = Operation(
    id="DeleteNotebook",
    method="DELETE",
    path="/v1/{project_id}/notebooks/{id}",
    resource="notebooks",
    name="delete",
    generation="current",
    docs="development_environment_management/deleting_a_notebook_instance.rst",
    response=_model("notebooks", "Notebook"),
    sensitive_names=frozenset(("token",)),
)

DELETE_NOTEBOOK_TAGS: Final = Operation(
    id="DeleteNotebookTags",
    method="DELETE",
    path="/v1/{project_id}/notebooks/{resource_id}/tags/delete",
    resource="notebook_tags",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteNotebookTags.html",
    clouds=("huawei",),
    body=_model("notebook_tags", "DeleteNotebookTagsRequest"),
)

DELETE_PLUGIN: Final = Operation(
    id="DeletePlugin",
    method="DELETE",
    path="/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    resource="plugins",
    name="delete",
    generation="current",
    docs="resource_management/plug-in_management/delete_a_plug-in.rst",
    response=_model("plugins", "Plugin"),
    sensitive_names=frozenset(("inputs",)),
)

DELETE_POOL: Final = Operation(
    id="DeletePool",
    method="DELETE",
    path="/v2/{project_id}/pools/{pool_name}",
    resource="pools",
    name="delete",
    generation="current",
    docs="resource_management/resource_pool_management/deleting_a_resource_pool.rst",
    response=_model("pools", "Pool"),
)

DELETE_PROCESSOR_TASK: Final = Operation(
    id="DeleteProcessorTask",
    method="DELETE",
    path="/v2/{project_id}/processor-tasks/{task_id}",
    resource="processing_tasks",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_processing_task.rst",
)

DELETE_PROCESSOR_TASK_VERSION: Final = Operation(
    id="DeleteProcessorTaskVersion",
    method="DELETE",
    path="/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}",
    resource="processing_task_versions",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_data_processing_task_version.rst",
)

DELETE_SAMPLES: Final = Operation(
    id="DeleteSamples",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete",
    resource="samples",
    name="delete_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_samples_in_batches.rst",
    body=_model("samples", "DeleteSamplesRequest"),
    response=_model("labels", "BatchResult"),
)

DELETE_SERVICE: Final = Operation(
    id="DeleteService",
    method="DELETE",
    path="/v1/{project_id}/services/{service_id}",
    resource="services",
    name="delete",
    generation="current",
    docs="service_management/deleting_a_service.rst",
)

DELETE_TASK: Final = Operation(
    id="DeleteTask",
    method="DELETE",
    path="/v1/{project_id}/services/{service_id}/tasks/{task_id}",
    resource="service_tasks",
    name="delete",
    generation="current",
    docs="service_task_management/deleting_a_service_task.rst",
)

DELETE_TRAIN_JOB_TAGS: Final = Operation(
    id="DeleteTrainJobTags",
    method="DELETE",
    path="/v2/{project_id}/modelarts-training-job/{training_job_id}/tags/delete",
    resource="training_job_tags",
    name="delete_batch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteTrainJobTags.html",
    clouds=("huawei",),
    body=_model("training_job_tags", "DeleteTrainingJobTagsRequest"),
)

DELETE_TRAINING_EXPERIMENT: Final = Operation(
    id="DeleteTrainingExperiment",
    method="DELETE",
    path="/v2/{project_id}/training-experiments/{experiment_id}",
    resource="training_experiments",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteTrainingExperiment.html",
    clouds=("huawei",),
)

DELETE_TRAINING_JOB: Final = Operation(
    id="DeleteTrainingJob",
    method="DELETE",
    path="/v2/{project_id}/training-jobs/{training_job_id}",
    resource="training_jobs",
    name="delete",
    generation="current",
    docs="training_management/deleting_a_training_job.rst",
)

DELETE_TRAINING_JOB_CONFIG: Final = Operation(
    id="DeleteTrainingJobConfig",
    method="DELETE",
    path="/v1/{project_id}/training-job-configs/{config_name}",
    resource="training_job_configurations",
    name="delete",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/deleting_a_training_job_configuration.rst",
    response=_model("openapi", "OperationResult"),
)

DELETE_TRAINING_JOB_V1: Final = Operation(
    id="DeleteTrainingJobV1",
    method="DELETE",
    path="/v1/{project_id}/training-jobs/{job_id}",
    resource="training_jobs_v1",
    name="delete",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/deleting_a_training_job.rst",
    response=_model("openapi", "OperationResult"),
)

DELETE_TRAINING_JOB_VERSION: Final = Operation(
    id="DeleteTrainingJobVersion",
    method="DELETE",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
    resource="training_jobs_v1",
    name="delete_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/deleting_a_version_of_a_training_job.rst",
    response=_model("openapi", "OperationResult"),
)

DELETE_VISUALIZATION_JOB: Final = Operation(
    id="DeleteVisualizationJob",
    method="DELETE",
    path="/v1/{project_id}/visualization-jobs/{job_id}",
    resource="visualization_jobs",
    name="delete",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/deleting_a_visualization_job.rst",
    response=_model("openapi", "OperationResult"),
)

DELETE_WORKER: Final = Operation(
    id="DeleteWorker",
    method="DELETE",
    path="/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
    resource="labeling_team_members",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_labeling_team_member.rst",
)

DELETE_WORKFLOW: Final = Operation(
    id="DeleteWorkflow",
    method="DELETE",
    path="/v2/{project_id}/workflows/{workflow_id}",
    resource="workflows",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteWorkflow.html",
    clouds=("huawei",),
)

DELETE_WORKFLOW_EXECUTION: Final = Operation(
    id="DeleteWorkflowExecution",
    method="DELETE",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/{execution_id}",
    resource="workflow_executions",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteWorkflowExecution.html",
    clouds=("huawei",),
)

DELETE_WORKFLOW_SCHEDULE_ID: Final = Operation(
    id="DeleteWorkflowScheduleId",
    method="DELETE",
    path="/v2/{project_id}/workflows/{workflow_id}/schedules/{schedule_id}",
    resource="workflow_schedules",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteWorkflowScheduleId.html",
    clouds=("huawei",),
)

DELETE_WORKFLOW_SUBSCRIPTION: Final = Operation(
    id="DeleteWorkflowSubscription",
    method="DELETE",
    path="/v2/{project_id}/workflows/{workflow_id}/subscriptions/{subscription_id}",
    resource="workflow_subscriptions",
    name="delete",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DeleteWorkflowSubscription.html",
    clouds=("huawei",),
)

DELETE_WORKFORCE: Final = Operation(
    id="DeleteWorkforce",
    method="DELETE",
    path="/v2/{project_id}/workforces/{workforce_id}",
    resource="labeling_teams",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_labeling_team.rst",
    response=_model("labels", "BatchResult"),
)

DELETE_WORKFORCE_TASK: Final = Operation(
    id="DeleteWorkforceTask",
    method="DELETE",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    resource="team_labeling_tasks",
    name="delete",
    generation="historical",
    docs="historical_apis/data_management_old_version/deleting_a_team_labeling_task.rst",
)

DELETE_WORKSPACE: Final = Operation(
    id="DeleteWorkspace",
    method="DELETE",
    path="/v1/{project_id}/workspaces/{workspace_id}",
    resource="workspaces",
    name="delete",
    generation="withdrawn",
    docs="workspace_management/deleting_a_workspace.rst",
    response=_model("workspaces", "WorkspaceReference"),
)

DESC_DATASET: Final = Operation(
    id="DescDataset",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}",
    resource="datasets",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_a_dataset.rst",
    response=_model("datasets", "Dataset"),
    sensitive_names=frozenset(("url", "user_password")),
)

DESC_IMPORT_TASK: Final = Operation(
    id="DescImportTask",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}",
    resource="import_tasks",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_a_dataset_import_task.rst",
    response=_model("import_tasks", "ImportTask"),
    sensitive_names=frozenset(("user_password",)),
)

DESC_PROCESSOR_TASK_VERSION: Final = Operation(
    id="DescProcessorTaskVersion",
    method="GET",
    path="/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}",
    resource="processing_task_versions",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_details_about_the_version_of_a_data_processing_task.rst",
    response=_model("processing_task_versions", "ProcessingTaskVersion"),
)

DESC_WORKER: Final = Operation(
    id="DescWorker",
    method="GET",
    path="/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
    resource="labeling_team_members",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_labeling_team_members.rst",
    response=_model("samples", "LabelingTeamMember"),
)

DESC_WORKFORCE: Final = Operation(
    id="DescWorkforce",
    method="GET",
    path="/v2/{project_id}/workforces/{workforce_id}",
    resource="labeling_teams",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_a_labeling_team.rst",
    response=_model("labeling_teams", "LabelingTeam"),
)

DESC_WORKFORCE_TASK: Final = Operation(
    id="DescWorkforceTask",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    resource="team_labeling_tasks",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_a_team_labeling_task.rst",
    response=_model("team_labeling_tasks", "TeamLabelingTask"),
)

DESCRIBE_AUTO_ANNOTATION_SAMPLE: Final = Operation(
    id="DescribeAutoAnnotationSample",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}",
    resource="samples",
    name="get_auto_labeled",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_an_auto_labeling_sample.rst",
    response=_model("samples", "DatasetSample"),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

DESCRIBE_DATASET_VERSION: Final = Operation(
    id="DescribeDatasetVersion",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}",
    resource="dataset_versions",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_a_dataset_version.rst",
    response=_model("datasets", "DatasetVersion"),
)

DESCRIBE_PROCESSOR_TASK: Final = Operation(
    id="DescribeProcessorTask",
    method="GET",
    path="/v2/{project_id}/processor-tasks/{task_id}",
    resource="processing_tasks",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_a_processing_task.rst",
    response=_model("processing_tasks", "ProcessingTask"),
)

DESCRIBE_SAMPLE: Final = Operation(
    id="DescribeSample",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/{sample_id}",
    resource="samples",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_details_about_a_sample.rst",
    response=_model("samples", "DatasetSample"),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

DESCRIBE_WORKFORCE_TASK_SAMPLE: Final = Operation(
    id="DescribeWorkforceTaskSample",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples/{sample_id}",
    resource="team_labeling_tasks",
    name="get_sample",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_details_about_a_team_labeling_sample.rst",
    response=_model("samples", "DatasetSample"),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

DETACH_DEV_SERVER_PORT: Final = Operation(
    id="DetachDevServerPort",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/{id}/detach-ports/{port_id}",
    resource="dev_servers",
    name="detach_port",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DetachDevServerPort.html",
    clouds=("huawei",),
    response=_model("dev_servers", "DetachedDevServerPort"),
)

DETACH_DEV_SERVER_VOLUME: Final = Operation(
    id="DetachDevServerVolume",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/{id}/detachvolume/{volume_id}",
    resource="dev_servers",
    name="detach_volume",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/DetachDevServerVolume.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerOperation"),
)

EXPORT_TASK: Final = Operation(
    id="ExportTask",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/export-tasks",
    resource="export_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_dataset_export_task.rst",
    body=_model("export_tasks", "CreateExportTaskRequest"),
    response=_model("export_tasks", "CreatedExportTask"),
)

GET_AUTHORIZATIONS: Final = Operation(
    id="GetAuthorizations",
    method="GET",
    path="/v2/{project_id}/authorizations",
    resource="authorizations",
    name="list",
    generation="current",
    docs="authorization_management/viewing_an_authorization_list.rst",
    response=_model("authorizations", "AuthorizationPage"),
    pagination=Pagination(
        style="page",
        items=("auth",),
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
    sensitive_names=frozenset(("content", "secret_key")),
)

GET_DATASET_METRICS: Final = Operation(
    id="GetDatasetMetrics",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/metrics",
    resource="datasets",
    name="get_metrics",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_monitoring_data_of_a_dataset.rst",
    response=_model("datasets", "DatasetMetrics"),
    times={"query.end_time": "milliseconds", "query.start_time": "milliseconds"},
)

GET_DATASET_STATS: Final = Operation(
    id="GetDatasetStats",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/stats",
    resource="datasets",
    name="get_statistics",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_dataset_statistics.rst",
    response=_model("datasets", "DatasetStatistics"),
)

GET_DEV_SERVER_IMAGE: Final = Operation(
    id="GetDevServerImage",
    method="GET",
    path="/v1/{project_id}/dev-servers/images/{id}",
    resource="dev_server_images",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetDevServerImage.html",
    clouds=("huawei",),
    response=_model("dev_server_images", "DevServerImage"),
)

GET_DEV_SERVER_JOB: Final = Operation(
    id="GetDevServerJob",
    method="GET",
    path="/v1/{project_id}/dev-servers/jobs/{id}",
    resource="dev_server_jobs",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/GetDevServerJob.html",
    clouds=("huawei",),
    response=_model("dev_server_jobs", "DevServerJob"),
)

GET_DEV_SERVER_JOB_SERVICE: Final = Operation(
    id="GetDevServerJobService",
    method="GET",
    path="/v1/{project_id}/dev-servers/jobs/services/{id}",
    resource="dev_server_jobs",
    name="get_service",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetDevServerJobService.html",
    clouds=("huawei",),
    response=_model("dev_server_jobs", "DevServerJobService"),
)

GET_DEV_SERVER_JOB_TEMPLATE: Final = Operation(
    id="GetDevServerJobTemplate",
    method="GET",
    path="/v1/{project_id}/dev-servers/jobs/templates/{id}",
    resource="dev_server_jobs",
    name="get_template",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetDevServerJobTemplate.html",
    clouds=("huawei",),
    response=_model("dev_server_jobs", "DevServerJobTemplate"),
)

GET_DEV_SERVER_OPERATION: Final = Operation(
    id="GetDevServerOperation",
    method="GET",
    path="/v1/{project_id}/dev-servers/{id}/operation/{operation_id}",
    resource="dev_servers",
    name="get_operation",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetDevServerOperation.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerOperation"),
)

GET_EXPORT_TASK_STATUS_OF_DATASET: Final = Operation(
    id="GetExportTaskStatusOfDataset",
    method="GET",
    path="/v2/{project_id}/datasets/{resource_id}/export-tasks/{task_id}",
    resource="export_tasks",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_status_of_a_dataset_export_task.rst",
    response=_model("export_tasks", "ExportTask"),
)

GET_EXPORT_TASKS_STATUS_OF_DATASET: Final = Operation(
    id="GetExportTasksStatusOfDataset",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/export-tasks",
    resource="export_tasks",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_dataset_export_task_list.rst",
    response=_model("export_tasks", "ExportTaskPage"),
    pagination=Pagination(
        style="page",
        items=("export_tasks",),
        item_id="task_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("total_count",),
    ),
)

GET_HYPER_CLUSTER: Final = Operation(
    id="GetHyperCluster",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyper-clusters/{id}",
    resource="hyper_clusters",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetHyperCluster.html",
    clouds=("huawei",),
    response=_model("hyper_clusters", "HyperCluster"),
)

GET_HYPERINSTANCE: Final = Operation(
    id="GetHyperinstance",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}",
    resource="super_nodes",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetHyperinstance.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNode"),
)

GET_HYPERINSTANCE_GROUP: Final = Operation(
    id="GetHyperinstanceGroup",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/groups/{id}",
    resource="super_nodes",
    name="get_group",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetHyperinstanceGroup.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNodeGroup"),
)

GET_HYPERINSTANCE_OPERATION: Final = Operation(
    id="GetHyperinstanceOperation",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/operation/{operation_id}",
    resource="super_nodes",
    name="get_operation",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetHyperinstanceOperation.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerOperation"),
)

GET_PROCESSOR_TASK_ITEMS: Final = Operation(
    id="GetProcessorTaskItems",
    method="GET",
    path="/v2/{project_id}/processor-tasks/items",
    resource="processing_tasks",
    name="list_algorithms",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_algorithm_type_for_data_processing.rst",
    response=_model("processing_tasks", "ProcessingAlgorithmPage"),
    pagination=Pagination(
        style="page",
        items=("items",),
        item_id="template_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total",),
    ),
)

GET_SCALE_EVALUATIONS_DEV_SERVER: Final = Operation(
    id="GetScaleEvaluationsDevServer",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/scale-evaluations",
    resource="super_nodes",
    name="get_scale_evaluation",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetScaleEvaluationsDevServer.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNodeScaleEvaluation"),
)

GET_TOPOLOGIES: Final = Operation(
    id="GetTopologies",
    method="GET",
    path="/v1/{project_id}/dev-servers/instance-physical-topologies",
    resource="super_nodes",
    name="list_topologies",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/GetTopologies.html",
    clouds=("huawei",),
    response=_model("super_nodes", "ServerTopologyPage"),
    pagination=Pagination(
        style="none",
        items=("servers",),
        item_id="resource_id",
    ),
)

GET_WORKFORCE_SAMPLING_TASK: Final = Operation(
    id="GetWorkforceSamplingTask",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report",
    resource="acceptance_tasks",
    name="get_report",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_report_of_a_team_labeling_acceptance_task.rst",
    response=_model("acceptance_tasks", "AcceptanceReport"),
)

GET_WORKFORCE_TASK_METRICS: Final = Operation(
    id="GetWorkforceTaskMetrics",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics",
    resource="team_labeling_tasks",
    name="get_metrics",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_the_progress_of_a_team_labeling_task_member.rst",
    response=_model("team_labeling_tasks", "TeamLabelingTaskMetrics"),
)

IMPORT_TASK: Final = Operation(
    id="ImportTask",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/import-tasks",
    resource="import_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_an_import_task.rst",
    body=_model("import_tasks", "CreateImportTaskRequest"),
    response=_model("import_tasks", "TaskReference"),
    sensitive=(("data_source", "source_info", "user_password"),),
    sensitive_names=frozenset(("user_password",)),
)

INTERRUPT_INFER_SERVICE: Final = Operation(
    id="InterruptInferService",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/interrupt",
    resource="inference_services",
    name="cancel",
    generation="current",
    docs="https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service_action.md",
    clouds=("huawei",),
)

LIST_ALGORITHMS: Final = Operation(
    id="ListAlgorithms",
    method="GET",
    path="/v2/{project_id}/algorithms",
    resource="algorithms",
    name="list",
    generation="current",
    docs="training_management/querying_the_algorithm_list.rst",
    response=_model("algorithms", "AlgorithmPage"),
    pagination=Pagination(
        style="probe",
        items=("items",),
        item_id="metadata.id",
        index="offset",
        first=0,
        size="limit",
        default_limit=50,
        max_limit=50,
        total=("total",),
    ),
)

LIST_ALL_DEV_SERVERS: Final = Operation(
    id="ListAllDevServers",
    method="GET",
    path="/v1/{project_id}/dev-servers/all",
    resource="dev_servers",
    name="list_all",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListAllDevServers.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="id",
        total=("total",),
    ),
)

LIST_ALL_HYPERINSTANCES: Final = Operation(
    id="ListAllHyperinstances",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/all",
    resource="super_nodes",
    name="list_all",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListAllHyperinstances.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNodePage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="id",
        total=("total",),
    ),
)

LIST_ALL_NOTEBOOKS: Final = Operation(
    id="ListAllNotebooks",
    method="GET",
    path="/v1/{project_id}/notebooks/all",
    resource="notebooks",
    name="list_all",
    generation="current",
    docs="development_environment_management/querying_all_notebook_instances.rst",
    response=_model("notebooks", "NotebookPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        total=("total",),
        allowed_limits=(10, 20, 50),
    ),
    sensitive_names=frozenset(("token",)),
)

LIST_ALL_WORKERS: Final = Operation(
    id="ListAllWorkers",
    method="GET",
    path="/v2/{project_id}/workforces/workers",
    resource="labeling_team_members",
    name="list_all",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_list_of_all_labeling_team_members.rst",
    response=_model("labeling_team_members", "LabelingTeamMemberPage"),
    pagination=Pagination(
        style="page",
        items=("workers",),
        item_id="worker_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("total_number",),
    ),
)

LIST_ATTACHABLE_OB_SS: Final = Operation(
    id="ListAttachableObSs",
    method="GET",
    path="/v1/{project_id}/notebooks/{instance_id}/storage",
    resource="notebook_storage",
    name="list",
    generation="current",
    docs="development_environment_management/obtaining_the_notebook_instances_with_obs_storage_mounted.rst",
    response=_model("notebook_storage", "NotebookStoragePage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        total=("total",),
    ),
)

LIST_AUTHORING_CLUSTERS: Final = Operation(
    id="ListAuthoringClusters",
    method="GET",
    path="/v1/{project_id}/authoring/clusters",
    resource="authoring",
    name="list_clusters",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListAuthoringClusters.html",
    clouds=("huawei",),
    response=_model("authoring", "AuthoringClusterPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="pool_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        total=("total",),
    ),
)

LIST_AUTO_ANNOTATION_SAMPLES: Final = Operation(
    id="ListAutoAnnotationSamples",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples",
    resource="samples",
    name="list_auto_labeled",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_an_auto_labeling_sample_list.rst",
    response=_model("samples", "SamplePage"),
    pagination=Pagination(
        style="page",
        items=("samples",),
        item_id="sample_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("sample_count",),
    ),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

LIST_BUILT_IN_ALGORITHMS: Final = Operation(
    id="ListBuiltInAlgorithms",
    method="GET",
    path="/v1/{project_id}/built-in-algorithms",
    resource="built_in_algorithms",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_a_built-in_algorithm.rst",
    response=_model("built_in_algorithms", "BuiltInAlgorithmPage"),
    pagination=Pagination(
        style="page",
        items=("models",),
        item_id="model_id",
        index="page",
        first=1,
        size="per_page",
        default_limit=10,
        max_limit=100,
        total=("model_total_count",),
    ),
)

LIST_CLUSTERS: Final = Operation(
    id="ListClusters",
    method="GET",
    path="/v1/{project_id}/clusters",
    resource="clusters",
    name="list",
    generation="withdrawn",
    docs="service_management/obtaining_dedicated_resource_pools.rst",
    response=_model("clusters", "ClusterPage"),
    pagination=Pagination(
        style="probe",
        items=("clusters",),
        item_id="cluster_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        total=("total_count",),
    ),
)

LIST_DATASET_VERSIONS: Final = Operation(
    id="ListDatasetVersions",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/versions",
    resource="dataset_versions",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_dataset_version_list.rst",
    response=_model("dataset_versions", "DatasetVersionPage"),
    pagination=Pagination(
        style="page",
        items=("versions",),
        item_id="version_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_number",),
    ),
)

LIST_DATASETS: Final = Operation(
    id="ListDatasets",
    method="GET",
    path="/v2/{project_id}/datasets",
    resource="datasets",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_dataset_list.rst",
    response=_model("datasets", "DatasetPage"),
    pagination=Pagination(
        style="page",
        items=("datasets",),
        item_id="dataset_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
    ),
    sensitive_names=frozenset(("url", "user_password")),
)

LIST_DEV_SERVER_FLAVORS: Final = Operation(
    id="ListDevServerFlavors",
    method="GET",
    path="/v1/{project_id}/dev-servers/flavors",
    resource="dev_servers",
    name="list_flavors",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListDevServerFlavors.html",
    clouds=("huawei",),
    response=_model("dev_servers", "DevServerFlavorPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        total=("total",),
    ),
)

LIST_DEV_SERVER_IMAGES: Final = Operation(
    id="ListDevServerImages",
    method="GET",
    path="/v1/{project_id}/dev-servers/images",
    resource="dev_server_images",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListDevServerImages.html",
    clouds=("huawei",),
    response=_model("dev_server_images", "DevServerImagePage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="image_id",
        total=("total",),
    ),
)

LIST_DEV_SERVER_JOB_TEMPLATES: Final = Operation(
    id="ListDevServerJobTemplates",
    method="GET",
    path="/v1/{project_id}/dev-servers/jobs/templates",
    resource="dev_server_jobs",
    name="list_templates",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListDevServerJobTemplates.html",
    clouds=("huawei",),
    response=_model("dev_server_jobs", "DevServerJobTemplatePage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="id",
        total=("total",),
    ),
)

LIST_DEV_SERVER_JOBS: Final = Operation(
    id="ListDevServerJobs",
    method="GET",
    path="/v1/{project_id}/dev-servers/jobs",
    resource="dev_server_jobs",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListServerJobs.html",
    clouds=("huawei",),
    response=_model("dev_server_jobs", "DevServerJobPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="id",
        total=("total",),
    ),
)

LIST_DEV_SERVER_PLUGINS: Final = Operation(
    id="ListDevServerPlugins",
    method="GET",
    path="/v1/{project_id}/dev-servers/plugins",
    resource="dev_servers",
    name="list_plugins",
    generation="current",
    docs="https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/data-sources/modelarts_devserver_plugins",
    clouds=("huawei",),
    response=_model("dev_servers", "DevServerPluginPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
    ),
    sensitive_names=frozenset(("url",)),
)

LIST_DEV_SERVER_PUBLIC_IP: Final = Operation(
    id="ListDevServerPublicIP",
    method="GET",
    path="/v1/{project_id}/dev-servers/{id}/publicips",
    resource="dev_servers",
    name="list_public_ips",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListDevServerPublicIP.html",
    clouds=("huawei",),
    response=_model("dev_servers", "DevServerPublicIps"),
    pagination=Pagination(
        style="none",
        items=("public_ips",),
        item_id="id",
    ),
)

LIST_DEV_SERVER_RESOURCE_FLAVORS: Final = Operation(
    id="ListDevServerResourceFlavors",
    method="GET",
    path="/v1/{project_id}/dev-servers/resource-flavors",
    resource="dev_servers",
    name="list_resource_flavors",
    generation="current",
    docs="https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/data-sources/modelarts_devserver_flavors",
    clouds=("huawei",),
    response=_model("dev_servers", "DevServerResourceFlavorPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
    ),
)

LIST_DEV_SERVERS: Final = Operation(
    id="ListDevServers",
    method="GET",
    path="/v1/{project_id}/dev-servers",
    resource="dev_servers",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListDevServers.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=1024,
        total=("total",),
    ),
)

LIST_DEVELOPMENT_ENVIRONMENTS: Final = Operation(
    id="ListDevelopmentEnvironments",
    method="GET",
    path="/v1/{project_id}/demanager/instances",
    resource="development_environments",
    name="list",
    generation="historical",
    docs="historical_apis/devenviron_old_version/obtaining_development_environment_instances.rst",
    response=_model("development_environments", "DevelopmentEnvironmentPage"),
    pagination=Pagination(
        style="item",
        items=("instances",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        total=("total_count",),
    ),
    sensitive_names=frozenset(("access_token", "ssh_private_key")),
)

LIST_EVENT_CATEGORIES: Final = Operation(
    id="ListEventCategories",
    method="GET",
    path="/v2/{project_id}/training-event-categories",
    resource="training_jobs",
    name="list_event_categories",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListEventCategories.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingEventCategoryPage"),
    pagination=Pagination(
        style="none",
        items=("event-categories",),
        item_id="id",
    ),
)

LIST_EVENTS: Final = Operation(
    id="ListEvents",
    method="GET",
    path="/v1/{project_id}/events",
    resource="events",
    name="list",
    generation="current",
    docs="resource_management/event_management/obtaining_the_event_list.rst",
    response=_model("events", "EventPage"),
    pagination=Pagination(
        style="token",
        items=("items",),
        index="continue",
        size="limit",
        default_limit=500,
        max_limit=500,
    ),
    times={"query.since": "milliseconds", "query.until": "milliseconds"},
)

LIST_EXECUTION_LABELS: Final = Operation(
    id="ListExecutionLabels",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/labels",
    resource="workflow_executions",
    name="list_labels",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListExecutionLabels.html",
    clouds=("huawei",),
    pagination=Pagination(
        style="none",
        items=(),
    ),
)

LIST_FEATURES: Final = Operation(
    id="ListFeatures",
    method="GET",
    path="/v1/{project_id}/authoring/features/{feature}",
    resource="authoring",
    name="get_feature",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListFeatures.html",
    clouds=("huawei",),
    response=_model("authoring", "AuthoringFeature"),
)

LIST_FLAVORS: Final = Operation(
    id="ListFlavors",
    method="GET",
    path="/v1/{project_id}/notebooks/flavors",
    resource="notebooks",
    name="list_flavors",
    generation="current",
    docs="development_environment_management/querying_the_list_of_valid_specifications_supported_by_notebook_instances.rst",
    response=_model("notebooks", "NotebookFlavorPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        total=("total",),
    ),
)

LIST_FT_ARTIFACTS: Final = Operation(
    id="ListFtArtifacts",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/ft-artifacts",
    resource="fine_tuning",
    name="list_artifacts",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowFtJobArfifacts.html",
    clouds=("huawei",),
    response=_model("fine_tuning", "FineTuningArtifactPage"),
    pagination=Pagination(
        style="item",
        items=("artifact_info",),
        item_id="artifact_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        total=("total",),
    ),
)

LIST_HYPER_CLUSTER: Final = Operation(
    id="ListHyperCluster",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyper-clusters",
    resource="hyper_clusters",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListHyperCluster.html",
    clouds=("huawei",),
    response=_model("hyper_clusters", "HyperClusterPage"),
    pagination=Pagination(
        style="none",
        items=("hyper_clusters",),
        item_id="id",
    ),
)

LIST_HYPERINSTANCE_CLUSTERS_CAPACITY: Final = Operation(
    id="ListHyperinstanceClustersCapacity",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/cluster-capacity-evaluations",
    resource="super_nodes",
    name="evaluate_cluster_capacity",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListHyperinstanceClustersCapacity.html",
    clouds=("huawei",),
    body=_model("super_nodes", "EvaluateClusterCapacityRequest"),
    response=_model("super_nodes", "HyperClusterCapacities"),
)

LIST_HYPERINSTANCE_GROUP: Final = Operation(
    id="ListHyperinstanceGroup",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/groups",
    resource="super_nodes",
    name="list_groups",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListHyperinstanceGroup.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNodeGroupPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="id",
        total=("total",),
    ),
)

LIST_HYPERINSTANCE_GROUPS_CAPACITY: Final = Operation(
    id="ListHyperinstanceGroupsCapacity",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/group-capacity-evaluations",
    resource="super_nodes",
    name="evaluate_group_capacity",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListHyperinstanceGroupsCapacity.html",
    clouds=("huawei",),
    body=_model("super_nodes", "EvaluateGroupCapacityRequest"),
    response=_model("super_nodes", "SuperNodeGroupCapacities"),
)

LIST_HYPERINSTANCE_SERVERS: Final = Operation(
    id="ListHyperinstanceServers",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/servers",
    resource="super_nodes",
    name="list_servers",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListHyperinstanceServers.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerPage"),
    pagination=Pagination(
        style="none",
        items=("data",),
        item_id="id",
        total=("total",),
    ),
)

LIST_HYPERINSTANCES: Final = Operation(
    id="ListHyperinstances",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance",
    resource="super_nodes",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListHyperinstances.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNodePage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=1024,
        total=("total",),
    ),
)

LIST_IMAGE: Final = Operation(
    id="ListImage",
    method="GET",
    path="/v1/{project_id}/images",
    resource="images",
    name="list",
    generation="current",
    docs="development_environment_management/querying_supported_images.rst",
    response=_model("images", "ImagePage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=200,
        total=("total",),
    ),
)

LIST_IMAGE_GROUP: Final = Operation(
    id="ListImageGroup",
    method="GET",
    path="/v1/{project_id}/images/group",
    resource="images",
    name="list_groups",
    generation="current",
    docs="development_environment_management/obtaining_user_image_groups.rst",
    response=_model("images", "ImageGroupPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        index="offset",
        first=0,
        size="limit",
        default_limit=200,
        total=("total",),
    ),
)

LIST_IMPORT_TASKS: Final = Operation(
    id="ListImportTasks",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/import-tasks",
    resource="import_tasks",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_dataset_import_task_list.rst",
    response=_model("import_tasks", "ImportTaskPage"),
    pagination=Pagination(
        style="page",
        items=("import_tasks",),
        item_id="task_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("total_count",),
    ),
    sensitive_names=frozenset(("user_password",)),
)

LIST_INFER_API_KEYS: Final = Operation(
    id="ListInferApiKeys",
    method="GET",
    path="/v2/{project_id}/services/api-keys",
    resource="inference_api_keys",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferApiKeys.html",
    clouds=("huawei",),
    response=_model("inference_api_keys", "InferenceApiKeyPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="key_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
        offset_multiple=True,
    ),
)

LIST_INFER_CLUSTER_FLAVORS: Final = Operation(
    id="ListInferClusterFlavors",
    method="GET",
    path="/v2/{project_id}/services/flavors",
    resource="inference_services",
    name="list_flavors",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferClusterFlavors.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceFlavorPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_DEPLOYMENT_HPA_EVENTS: Final = Operation(
    id="ListInferDeploymentHpaEvents",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hpa/events",
    resource="deployment_autoscaling",
    name="list_events",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentHpaEvents.html",
    clouds=("huawei",),
    response=_model("deployment_autoscaling", "AutoscalingEventPage"),
    pagination=Pagination(
        style="probe",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_DEPLOYMENT_INSTANCES: Final = Operation(
    id="ListInferDeploymentInstances",
    method="GET",
    path="/v2/{project_id}/services/{id}/deployments/{name}/instances",
    resource="deployments",
    name="list_instances",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentInstances.html",
    clouds=("huawei",),
    response=_model("deployments", "DeploymentInstancePage"),
    pagination=Pagination(
        style="probe",
        items=("data",),
        item_id="instance_name",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_DEPLOYMENT_POD_EVENTS: Final = Operation(
    id="ListInferDeploymentPodEvents",
    method="GET",
    path="/v2/{project_id}/services/{id}/deployments/{deployment_name}/instances/{instance_name}/pods/{name}/events",
    resource="deployments",
    name="list_pod_events",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentPodEvents.html",
    clouds=("huawei",),
    response=_model("deployments", "DeploymentPodEvent"),
    answers_list=True,
    pagination=Pagination(
        style="none",
        items=(),
    ),
    times={"query.end_time": "digits", "query.start_time": "digits"},
)

LIST_INFER_DEPLOYMENT_PODS: Final = Operation(
    id="ListInferDeploymentPods",
    method="GET",
    path="/v2/{project_id}/services/{id}/deployments/{deployment_name}/instances/{name}/pods",
    resource="deployments",
    name="list_pods",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentPods.html",
    clouds=("huawei",),
    response=_model("deployments", "DeploymentPodPage"),
    pagination=Pagination(
        style="probe",
        items=("data",),
        item_id="pod_name",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_DEPLOYMENT_VERSIONS: Final = Operation(
    id="ListInferDeploymentVersions",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/versions",
    resource="deployment_versions",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentVersions.html",
    clouds=("huawei",),
    response=_model("deployment_versions", "DeploymentVersionPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="version",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_DEPLOYMENTS: Final = Operation(
    id="ListInferDeployments",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments",
    resource="deployments",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeployments.html",
    clouds=("huawei",),
    response=_model("deployments", "DeploymentPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_INTRANET_CONNECTION_APPLICATIONS: Final = Operation(
    id="ListInferIntranetConnectionApplications",
    method="GET",
    path="/v2/{project_id}/intranet-connection/requests",
    resource="intranet_connections",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferIntranetConnectionApplications.html",
    clouds=("huawei",),
    response=_model("intranet_connections", "IntranetConnectionPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
        offset_multiple=True,
    ),
)

LIST_INFER_INTRANET_CONNECTION_REVIEWS: Final = Operation(
    id="ListInferIntranetConnectionReviews",
    method="GET",
    path="/v2/{project_id}/intranet-connection/reviews",
    resource="intranet_connections",
    name="list_reviews",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferIntranetConnectionReviews.html",
    clouds=("huawei",),
    response=_model("intranet_connections", "IntranetConnectionPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
        offset_multiple=True,
    ),
)

LIST_INFER_SERVICE_EVENTS: Final = Operation(
    id="ListInferServiceEvents",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/events",
    resource="inference_services",
    name="list_events",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServiceEvents.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceServiceEventPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
        offset_multiple=True,
    ),
    times={"query.end_time": "milliseconds", "query.start_time": "milliseconds"},
)

LIST_INFER_SERVICE_TAGS: Final = Operation(
    id="ListInferServiceTags",
    method="GET",
    path="/v2/{project_id}/modelarts-service-v2/tags",
    resource="inference_service_tags",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListServiceTags-v2.html",
    clouds=("huawei",),
    response=_model("openapi", "UsedTagPage"),
    pagination=Pagination(
        style="none",
        items=("tags",),
        item_id="key",
    ),
)

LIST_INFER_SERVICE_VERSIONS: Final = Operation(
    id="ListInferServiceVersions",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/versions",
    resource="inference_services",
    name="list_versions",
    generation="current",
    docs="https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service.md",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceServiceVersionPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
    ),
)

LIST_INFER_SERVICES: Final = Operation(
    id="ListInferServices",
    method="GET",
    path="/v2/{project_id}/services",
    resource="inference_services",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServices.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceServicePage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total",),
        offset_multiple=True,
    ),
)

LIST_INFER_SERVICES_BY_TAGS: Final = Operation(
    id="ListInferServicesByTags",
    method="POST",
    path="/v2/{project_id}/modelarts-service-v2/resource-instances/filter",
    resource="inference_service_tags",
    name="list_services",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServicesByTags.html",
    clouds=("huawei",),
    body=_model("inference_service_tags", "ListInferenceServicesByTagsRequest"),
    response=_model("inference_service_tags", "TaggedInferenceServicePage"),
    pagination=Pagination(
        style="item",
        items=("resources",),
        item_id="resource_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=500,
        total=("total_count",),
        offset_multiple=True,
    ),
)

LIST_JOB_ENGINES: Final = Operation(
    id="ListJobEngines",
    method="GET",
    path="/v1/{project_id}/job/ai-engines",
    resource="job_specifications",
    name="list_engines",
    generation="historical",
    docs="historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_engine_specifications.rst",
    response=_model("job_specifications", "JobEnginePage"),
    pagination=Pagination(
        style="none",
        items=("engines",),
        item_id="engine_id",
    ),
)

LIST_JOB_RESOURCE_SPECS: Final = Operation(
    id="ListJobResourceSpecs",
    method="GET",
    path="/v1/{project_id}/job/resource-specs",
    resource="job_specifications",
    name="list_resource_specs",
    generation="historical",
    docs="historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_resource_specifications.rst",
    response=_model("job_specifications", "JobResourceSpecPage"),
    pagination=Pagination(
        style="none",
        items=("specs",),
        item_id="spec_id",
        total=("spec_total_count",),
    ),
)

LIST_JOBS: Final = Operation(
    id="ListJobs",
    method="GET",
    path="/v2/{project_id}/jobs",
    resource="node_jobs",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListJobs.html",
    clouds=("huawei",),
    response=_model("node_jobs", "NodeJobPage"),
    pagination=Pagination(
        style="item",
        items=("items",),
        item_id="jobId",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=500,
        total=("count",),
    ),
    times={"query.since": "milliseconds", "query.until": "milliseconds"},
)

LIST_LABELS: Final = Operation(
    id="ListLabels",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
    resource="labels",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_dataset_label_list.rst",
    response=_model("labels", "LabelPage"),
    pagination=Pagination(
        style="page",
        items=("labels",),
        index="offset",
        first=0,
        size="limit",
        default_limit=100000,
        max_limit=100000,
        total=("total_number",),
    ),
)

LIST_MODEL_TEMPLATES: Final = Operation(
    id="ListModelTemplates",
    method="GET",
    path="/v1/{project_id}/models/template",
    resource="models",
    name="list_templates",
    generation="current",
    docs="https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/data-sources/modelarts_model_templates",
    clouds=("huawei",),
    response=_model("models", "ModelImportTemplatePage"),
    pagination=Pagination(
        style="probe",
        items=("templates",),
        item_id="template_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=50,
        total=("total_count",),
    ),
)

LIST_MODELS: Final = Operation(
    id="ListModels",
    method="GET",
    path="/v1/{project_id}/models",
    resource="models",
    name="list",
    generation="current",
    docs="ai_application_management/querying_the_ai_application_list.rst",
    response=_model("models", "ModelPage"),
    pagination=Pagination(
        style="probe",
        items=("models",),
        item_id="model_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
)

LIST_NETWORKS: Final = Operation(
    id="ListNetworks",
    method="GET",
    path="/v1/{project_id}/networks",
    resource="networks",
    name="list",
    generation="current",
    docs="resource_management/network_management/obtaining_network_resources.rst",
    response=_model("networks", "NetworkPage"),
    pagination=Pagination(
        style="token",
        items=("items",),
        item_id="metadata.name",
        index="continue",
        size="limit",
        default_limit=500,
        max_limit=500,
    ),
)

LIST_NODE_POOL_NODES: Final = Operation(
    id="ListNodePoolNodes",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}/nodes",
    resource="node_pools",
    name="list_nodes",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListNodePoolNodes.html",
    clouds=("huawei",),
    response=_model("nodes", "NodePage"),
    pagination=Pagination(
        style="token",
        items=("items",),
        item_id="metadata.name",
        index="continue",
        size="limit",
        default_limit=500,
        max_limit=500,
    ),
)

LIST_NODE_POOLS: Final = Operation(
    id="ListNodePools",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/nodepools",
    resource="node_pools",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListNodePools.html",
    clouds=("huawei",),
    response=_model("node_pools", "NodePoolPage"),
    pagination=Pagination(
        style="none",
        items=("items",),
    ),
)

LIST_NODE_TAGS: Final = Operation(
    id="ListNodeTags",
    method="GET",
    path="/v1/{project_id}/nodes/tags",
    resource="node_tags",
    name="list",
    generation="current",
    docs="resource_management/tag_management/obtaining_all_resource_tags_of_nodes.rst",
    response=_model("openapi", "UsedTagPage"),
    pagination=Pagination(
        style="none",
        items=("tags",),
    ),
)

LIST_NOTEBOOKS: Final = Operation(
    id="ListNotebooks",
    method="GET",
    path="/v1/{project_id}/notebooks",
    resource="notebooks",
    name="list",
    generation="current",
    docs="development_environment_management/querying_notebook_instances.rst",
    response=_model("notebooks", "NotebookPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        total=("total",),
        allowed_limits=(10, 20, 50),
    ),
    sensitive_names=frozenset(("token",)),
)

LIST_ORDERS: Final = Operation(
    id="ListOrders",
    method="GET",
    path="/v1/{project_id}/orders",
    resource="orders",
    name="list",
    generation="current",
    docs="resource_management/order_management/querying_orders.rst",
    response=_model("orders", "OrderPage"),
    pagination=Pagination(
        style="item",
        items=("items",),
        item_id="orderName",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=500,
        total=("count",),
    ),
    times={"query.since": "milliseconds", "query.until": "milliseconds"},
)

LIST_PLUGIN_TEMPLATES: Final = Operation(
    id="ListPluginTemplates",
    method="GET",
    path="/v2/{project_id}/plugintemplates",
    resource="plugin_templates",
    name="list",
    generation="current",
    docs="resource_management/plug-in_template_management/query_plug-in_templates.rst",
    response=_model("plugin_templates", "PluginTemplatePage"),
    pagination=Pagination(
        style="none",
        items=("items",),
    ),
)

LIST_PLUGINS: Final = Operation(
    id="ListPlugins",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/plugins",
    resource="plugins",
    name="list",
    generation="current",
    docs="resource_management/plug-in_management/query_plug-ins.rst",
    response=_model("plugins", "PluginPage"),
    pagination=Pagination(
        style="none",
        items=("items",),
    ),
    sensitive_names=frozenset(("inputs",)),
)

LIST_POOL_NODES: Final = Operation(
    id="ListPoolNodes",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/nodes",
    resource="nodes",
    name="list",
    generation="current",
    docs="resource_management/node_management/obtaining_nodes_in_a_resource_pool.rst",
    response=_model("nodes", "NodePage"),
    pagination=Pagination(
        style="token",
        items=("items",),
        item_id="metadata.name",
        index="continue",
        size="limit",
        default_limit=500,
        max_limit=500,
    ),
)

LIST_POOL_TAGS: Final = Operation(
    id="ListPoolTags",
    method="GET",
    path="/v1/{project_id}/pools/tags",
    resource="pool_tags",
    name="list",
    generation="current",
    docs="resource_management/tag_management/obtaining_all_resource_tags_of_a_resource_pool.rst",
    response=_model("openapi", "UsedTagPage"),
    pagination=Pagination(
        style="page",
        items=("tags",),
        item_id="key",
        index="offset",
        first=0,
        size="limit",
        default_limit=200,
    ),
)

LIST_POOLS: Final = Operation(
    id="ListPools",
    method="GET",
    path="/v2/{project_id}/pools",
    resource="pools",
    name="list",
    generation="current",
    docs="resource_management/resource_pool_management/obtaining_resource_pools.rst",
    response=_model("pools", "PoolPage"),
    pagination=Pagination(
        style="none",
        items=("items",),
    ),
)

LIST_POOLS_BY_TAGS: Final = Operation(
    id="ListPoolsByTags",
    method="POST",
    path="/v1/{project_id}/pools/resource-instances/filter",
    resource="pool_tags",
    name="list_pools",
    generation="withdrawn",
    docs="resource_management/tag_management/querying_resource_pools_by_tag.rst",
    body=_model("pool_tags", "ListPoolsByTagsRequest"),
    response=_model("pool_tags", "TaggedPoolPage"),
    pagination=Pagination(
        style="probe",
        items=("resources",),
        item_id="resource_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
)

LIST_PROCESSOR_TASK_VERSION_RESULTS: Final = Operation(
    id="ListProcessorTaskVersionResults",
    method="GET",
    path="/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results",
    resource="processing_task_versions",
    name="list_results",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_the_result_of_a_data_processing_task_version.rst",
    response=_model("processing_task_versions", "ProcessingResultPage"),
    pagination=Pagination(
        style="page",
        items=("results",),
        item_id="sample_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("count",),
    ),
    sensitive_names=frozenset(("signed_new_source", "signed_origin_source")),
)

LIST_PROCESSOR_TASK_VERSIONS: Final = Operation(
    id="ListProcessorTaskVersions",
    method="GET",
    path="/v2/{project_id}/processor-tasks/{task_id}/versions",
    resource="processing_task_versions",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_version_list_of_a_data_processing_task.rst",
    response=_model("processing_task_versions", "ProcessingTaskVersionPage"),
    pagination=Pagination(
        style="page",
        items=("versions",),
        item_id="task_version_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=100,
        total=("count",),
    ),
)

LIST_PROCESSOR_TASKS: Final = Operation(
    id="ListProcessorTasks",
    method="GET",
    path="/v2/{project_id}/processor-tasks",
    resource="processing_tasks",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.rst",
    response=_model("processing_tasks", "ProcessingTaskPage"),
    pagination=Pagination(
        style="page",
        items=("tasks",),
        item_id="task_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("count",),
    ),
)

LIST_RESOURCE_FLAVORS: Final = Operation(
    id="ListResourceFlavors",
    method="GET",
    path="/v1/{project_id}/resourceflavors",
    resource="resource_flavors",
    name="list",
    generation="current",
    docs="resource_management/resource_specifications_management/obtaining_resource_specifications.rst",
    response=_model("resource_flavors", "ResourceFlavorPage"),
    pagination=Pagination(
        style="token",
        items=("items",),
        item_id="metadata.name",
        index="continue",
        size="limit",
        default_limit=500,
        max_limit=500,
    ),
)

LIST_SAMPLES: Final = Operation(
    id="ListSamples",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
    resource="samples",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_a_sample_list.rst",
    response=_model("samples", "SamplePage"),
    pagination=Pagination(
        style="page",
        items=("samples",),
        item_id="sample_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("sample_count",),
    ),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

LIST_SCHEDULED_EVENTS: Final = Operation(
    id="ListScheduledEvents",
    method="GET",
    path="/v1/{project_id}/scheduled-events",
    resource="scheduled_events",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListScheduledEvents.html",
    clouds=("huawei",),
    response=_model("scheduled_events", "ScheduledEventPage"),
    pagination=Pagination(
        style="item",
        items=("events",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=100,
        total=("count",),
    ),
    times={"query.publishEndTime": "iso", "query.publishStartTime": "iso"},
)

LIST_SEARCH: Final = Operation(
    id="ListSearch",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition",
    resource="samples",
    name="get_search_condition",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_sample_search_condition.rst",
    response=_model("samples", "SampleSearchTerms"),
)

LIST_SERVICES: Final = Operation(
    id="ListServices",
    method="GET",
    path="/v1/{project_id}/services",
    resource="services",
    name="list",
    generation="current",
    docs="service_management/obtaining_services.rst",
    response=_model("services", "ServicePage"),
    pagination=Pagination(
        style="probe",
        items=("services",),
        item_id="service_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
)

LIST_TASKS: Final = Operation(
    id="ListTasks",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/tasks",
    resource="intelligent_tasks",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_an_auto_labeling_task_list_by_page.rst",
    response=_model("intelligent_tasks", "IntelligentTaskPage"),
    pagination=Pagination(
        style="page",
        items=("tasks",),
        item_id="task_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("total_count",),
    ),
    sensitive_names=frozenset(("@modelarts:source_image_info", "envs", "source")),
)

LIST_TASKS_DETAILS: Final = Operation(
    id="ListTasksDetails",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/tasks",
    resource="service_tasks",
    name="list",
    generation="current",
    docs="service_task_management/obtaining_service_tasks.rst",
    response=_model("service_tasks", "ServiceTaskPage"),
    pagination=Pagination(
        style="item",
        items=("tasks",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        total=("count",),
    ),
    sensitive_names=frozenset(("config", "headers", "password", "url")),
    times={"query.created_since": "milliseconds", "query.created_until": "milliseconds"},
)

LIST_TRAINING_EXPERIMENTS: Final = Operation(
    id="ListTrainingExperiments",
    method="GET",
    path="/v2/{project_id}/training-experiments",
    resource="training_experiments",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingExperiments.html",
    clouds=("huawei",),
    response=_model("training_experiments", "TrainingExperimentPage"),
    pagination=Pagination(
        style="page",
        items=("items",),
        item_id="metadata.id",
        index="offset",
        first=0,
        size="limit",
        default_limit=50,
        max_limit=50,
        total=("count",),
    ),
)

LIST_TRAINING_JOB_CONFIGS: Final = Operation(
    id="ListTrainingJobConfigs",
    method="GET",
    path="/v1/{project_id}/training-job-configs",
    resource="training_job_configurations",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/querying_a_list_of_training_job_configurations.rst",
    response=_model("training_job_configurations", "TrainingJobConfigPage"),
    pagination=Pagination(
        style="page",
        items=("configs",),
        item_id="config_name",
        index="page",
        first=1,
        size="per_page",
        default_limit=10,
        max_limit=1000,
        total=("config_total_count",),
    ),
)

LIST_TRAINING_JOB_EVENTS: Final = Operation(
    id="ListTrainingJobEvents",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/events",
    resource="training_jobs",
    name="list_events",
    generation="current",
    docs="training_management/obtaining_the_events_of_a_training_job.rst",
    response=_model("training_jobs", "TrainingJobEventPage"),
    pagination=Pagination(
        style="probe",
        items=("events",),
        index="offset",
        first=0,
        size="limit",
        default_limit=50,
        max_limit=100,
        total=("total",),
    ),
    times={"query.end_time": "digits", "query.start_time": "digits"},
)

LIST_TRAINING_JOB_LOG_FILES: Final = Operation(
    id="ListTrainingJobLogFiles",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names",
    resource="training_jobs_v1",
    name="list_log_files",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/obtaining_the_name_of_a_training_job_log_file.rst",
    response=_model("training_jobs_v1", "TrainingJobVersionLogFilePage"),
    pagination=Pagination(
        style="none",
        items=("log_file_list",),
    ),
)

LIST_TRAINING_JOB_STAGES: Final = Operation(
    id="ListTrainingJobStages",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/stages",
    resource="training_jobs",
    name="list_stages",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobStages.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingJobStageRecordPage"),
    pagination=Pagination(
        style="none",
        items=("running_records",),
        total=("total_count",),
    ),
)

LIST_TRAINING_JOB_TAGS: Final = Operation(
    id="ListTrainingJobTags",
    method="GET",
    path="/v2/{project_id}/modelarts-training-job/tags",
    resource="training_job_tags",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobTags.html",
    clouds=("huawei",),
    response=_model("openapi", "UsedTagPage"),
    pagination=Pagination(
        style="item",
        items=("tags",),
        item_id="key",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
    ),
)

LIST_TRAINING_JOB_TASKS: Final = Operation(
    id="ListTrainingJobTasks",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/tasks",
    resource="training_jobs",
    name="get_tasks",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobTasks.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingTaskAddress"),
    answers_list=True,
)

LIST_TRAINING_JOB_VERSION_STATUSES: Final = Operation(
    id="ListTrainingJobVersionStatuses",
    method="GET",
    path="/v1/{project_id}/training-jobs/versions",
    resource="training_jobs_v1",
    name="list_all_versions",
    generation="withdrawn",
    docs="training_management/training_jobs/querying_the_statuses_and_gpu_quantity_of_all_job_versions.rst",
    response=_model("training_jobs_v1", "TrainingJobVersionUsagePage"),
    pagination=Pagination(
        style="probe",
        items=("versions",),
        item_id="version_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=20,
        total=("total_count",),
    ),
)

LIST_TRAINING_JOB_VERSIONS: Final = Operation(
    id="ListTrainingJobVersions",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions",
    resource="training_jobs_v1",
    name="list_versions",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/obtaining_training_job_versions.rst",
    response=_model("training_jobs_v1", "TrainingJobVersionPage"),
    pagination=Pagination(
        style="page",
        items=("versions",),
        item_id="version_id",
        index="page",
        first=1,
        size="per_page",
        default_limit=10,
        max_limit=1000,
        total=("version_count",),
    ),
    sensitive_names=frozenset(("value",)),
)

LIST_TRAINING_JOBS: Final = Operation(
    id="ListTrainingJobs",
    method="POST",
    path="/v2/{project_id}/training-job-searches",
    resource="training_jobs",
    name="list",
    generation="current",
    docs="training_management/querying_a_training_job_list.rst",
    body=_model("training_jobs", "ListTrainingJobsRequest"),
    response=_model("training_jobs", "TrainingJobPage"),
    pagination=Pagination(
        style="page",
        items=("items",),
        item_id="metadata.id",
        index="offset",
        first=0,
        size="limit",
        default_limit=50,
        max_limit=50,
        total=("total",),
        location="body",
    ),
    sensitive_names=frozenset(("environments", "token", "value")),
)

LIST_TRAINING_JOBS_BY_TAGS: Final = Operation(
    id="ListTrainingJobsByTags",
    method="POST",
    path="/v2/{project_id}/modelarts-training-job/resource-instances/filter",
    resource="training_job_tags",
    name="list_training_jobs",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListTrainingJobsByTags.html",
    clouds=("huawei",),
    body=_model("training_job_tags", "ListTrainingJobsByTagsRequest"),
    response=_model("training_job_tags", "TaggedTrainingJobPage"),
    pagination=Pagination(
        style="item",
        items=("resources",),
        item_id="resource_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
)

LIST_TRAINING_JOBS_V1: Final = Operation(
    id="ListTrainingJobsV1",
    method="GET",
    path="/v1/{project_id}/training-jobs",
    resource="training_jobs_v1",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_a_training_job_list.rst",
    response=_model("training_jobs_v1", "TrainingJobV1Page"),
    pagination=Pagination(
        style="page",
        items=("jobs",),
        item_id="job_id",
        index="page",
        first=1,
        size="per_page",
        default_limit=10,
        max_limit=1000,
        total=("job_total_count",),
    ),
)

LIST_USERS: Final = Operation(
    id="ListUsers",
    method="GET",
    path="/v1/{project_id}/workspaces/users/list",
    resource="workspaces",
    name="list_users",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ListUsers.html",
    clouds=("huawei",),
    response=_model("workspaces", "WorkspaceUserPage"),
    pagination=Pagination(
        style="none",
        items=("users",),
    ),
)

LIST_VIRTUALRESOURCE_FLAVORS: Final = Operation(
    id="ListVirtualresourceFlavors",
    method="GET",
    path="/v1/{project_id}/virtualresourceflavors",
    resource="virtual_flavors",
    name="list",
    generation="current",
    docs="resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavors.rst",
    response=_model("virtual_flavors", "VirtualFlavorPage"),
    pagination=Pagination(
        style="token",
        items=("items",),
        item_id="metadata.name",
        index="continue",
    ),
)

LIST_VISUALIZATION_JOBS: Final = Operation(
    id="ListVisualizationJobs",
    method="GET",
    path="/v1/{project_id}/visualization-jobs",
    resource="visualization_jobs",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/querying_a_visualization_job_list.rst",
    response=_model("visualization_jobs", "VisualizationJobPage"),
    pagination=Pagination(
        style="page",
        items=("jobs",),
        item_id="job_id",
        index="page",
        first=1,
        size="per_page",
        default_limit=10,
        max_limit=1000,
        total=("job_total_count",),
    ),
)

LIST_WORKER_TASKS: Final = Operation(
    id="ListWorkerTasks",
    method="GET",
    path="/v2/{project_id}/workforces/worker-tasks",
    resource="team_labeling_tasks",
    name="list_by_member",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_team_labeling_task_list_by_a_team_member.rst",
    response=_model("team_labeling_tasks", "TeamMemberTaskPage"),
    pagination=Pagination(
        style="page",
        items=("worker_tasks",),
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("count",),
    ),
)

LIST_WORKERS: Final = Operation(
    id="ListWorkers",
    method="GET",
    path="/v2/{project_id}/workforces/{workforce_id}/workers",
    resource="labeling_team_members",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_list_of_labeling_team_members.rst",
    response=_model("labeling_team_members", "LabelingTeamMemberPage"),
    pagination=Pagination(
        style="page",
        items=("workers",),
        item_id="worker_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("total_number",),
    ),
)

LIST_WORKFLOW_EXECUTIONS: Final = Operation(
    id="ListWorkflowExecutions",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/executions",
    resource="workflow_executions",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListWorkflowExecutions.html",
    clouds=("huawei",),
    response=_model("workflow_executions", "WorkflowExecutionPage"),
    pagination=Pagination(
        style="item",
        items=("items",),
        item_id="execution_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=100,
        total=("total",),
    ),
    sensitive_names=frozenset(("config", "default", "properties", "value")),
)

LIST_WORKFLOW_STEP_EXECUTION: Final = Operation(
    id="ListWorkflowStepExecution",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/step-executions",
    resource="workflows",
    name="list_step_executions",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListWorkflowStepExecution.html",
    clouds=("huawei",),
    response=_model("workflows", "WorkflowStepExecutionPage"),
    pagination=Pagination(
        style="item",
        items=("items",),
        item_id="uuid",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=100,
        total=("total",),
    ),
    sensitive_names=frozenset(("config", "properties")),
)

LIST_WORKFLOWS: Final = Operation(
    id="ListWorkflows",
    method="GET",
    path="/v2/{project_id}/workflows",
    resource="workflows",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ListWorkflows.html",
    clouds=("huawei",),
    response=_model("workflows", "WorkflowPage"),
    pagination=Pagination(
        style="item",
        items=("items",),
        item_id="workflow_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        max_limit=100,
        total=("count",),
    ),
    sensitive_names=frozenset(("config", "default", "extend", "properties", "value")),
)

LIST_WORKFORCE_TASK_SAMPLES: Final = Operation(
    id="ListWorkforceTaskSamples",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
    resource="team_labeling_tasks",
    name="list_samples",
    generation="historical",
    docs="historical_apis/data_management_old_version/obtaining_a_sample_list_of_a_team_labeling_task_by_page.rst",
    response=_model("samples", "SamplePage"),
    pagination=Pagination(
        style="page",
        items=("samples",),
        item_id="sample_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("sample_count",),
    ),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

LIST_WORKFORCE_TASK_STATS: Final = Operation(
    id="ListWorkforceTaskStats",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats",
    resource="team_labeling_tasks",
    name="get_statistics",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_details_about_team_labeling_task_statistics.rst",
    response=_model("datasets", "DatasetStatistics"),
)

LIST_WORKFORCE_TASKS: Final = Operation(
    id="ListWorkforceTasks",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks",
    resource="team_labeling_tasks",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_team_labeling_task_list_of_a_dataset.rst",
    response=_model("team_labeling_tasks", "TeamLabelingTaskPage"),
    pagination=Pagination(
        style="page",
        items=("tasks",),
        item_id="task_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("count",),
    ),
)

LIST_WORKFORCES: Final = Operation(
    id="ListWorkforces",
    method="GET",
    path="/v2/{project_id}/workforces",
    resource="labeling_teams",
    name="list",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_labeling_team_list.rst",
    response=_model("labeling_teams", "LabelingTeamPage"),
    pagination=Pagination(
        style="page",
        items=("workforces",),
        item_id="workforce_id",
        index="offset",
        first=0,
        size="limit",
        default_limit=10,
        max_limit=100,
        total=("total_number",),
    ),
)

LIST_WORKLOADS: Final = Operation(
    id="ListWorkloads",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/workloads",
    resource="workloads",
    name="list",
    generation="current",
    docs="resource_management/resource_pool_job_management/obtaining_jobs_in_a_dedicated_resource_pool.rst",
    response=_model("workloads", "WorkloadPage"),
    pagination=Pagination(
        style="item",
        items=("items",),
        item_id="uid",
        index="offset",
        first=0,
        size="limit",
        default_limit=500,
        max_limit=500,
        total=("total",),
    ),
)

LIST_WORKSPACE_QUOTAS: Final = Operation(
    id="ListWorkspaceQuotas",
    method="GET",
    path="/v1/{project_id}/workspaces/{workspace_id}/quotas",
    resource="workspaces",
    name="list_quotas",
    generation="withdrawn",
    docs="workspace_management/querying_a_workspace_quota.rst",
    response=_model("workspaces", "WorkspaceQuotaPage"),
    pagination=Pagination(
        style="none",
        items=("quotas",),
    ),
)

LIST_WORKSPACES: Final = Operation(
    id="ListWorkspaces",
    method="GET",
    path="/v1/{project_id}/workspaces",
    resource="workspaces",
    name="list",
    generation="withdrawn",
    docs="workspace_management/querying_a_workspace_list.rst",
    response=_model("workspaces", "WorkspacePage"),
    pagination=Pagination(
        style="probe",
        items=("workspaces",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        total=("total_count",),
    ),
)

MANAGE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="ManageDevelopmentEnvironment",
    method="POST",
    path="/v1/{project_id}/demanager/instances/{instance_id}/action",
    resource="development_environments",
    name="run_action",
    generation="historical",
    docs="historical_apis/devenviron_old_version/managing_a_development_environment_instance.rst",
    body=_model("development_environments", "RunDevelopmentEnvironmentActionRequest"),
    response=_model("development_environments", "DevelopmentEnvironmentActionResult"),
)

MODIFY_INFER_INTRANET_CONNECTIONS: Final = Operation(
    id="ModifyInferIntranetConnections",
    method="POST",
    path="/v2/{project_id}/intranet-connection/{id}/modify",
    resource="intranet_connections",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ModifyInferIntranetConnections.html",
    clouds=("huawei",),
    body=_model("intranet_connections", "UpdateIntranetConnectionRequest"),
    response=_model("intranet_connections", "IntranetConnection"),
)

MODIFY_TRAINING_QUOTAS: Final = Operation(
    id="ModifyTrainingQuotas",
    method="PUT",
    path="/v2/{project_id}/training-quotas",
    resource="training_quotas",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ModifyTrainingQuotas.html",
    clouds=("huawei",),
    body=_model("training_quotas", "TrainingQuotaUpdate"),
    response=_model("training_quotas", "TrainingQuotaUpdate"),
)

NOTIFY_TRAINING_JOB_INFORMATION: Final = Operation(
    id="NotifyTrainingJobInformation",
    method="POST",
    path="/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/reports/{report_type}",
    resource="training_jobs",
    name="report_event",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/NotifyTrainingJobInformation.html",
    clouds=("huawei",),
    body=_model("training_jobs", "ReportTrainingEventRequest"),
)

PATCH_NETWORK: Final = Operation(
    id="PatchNetwork",
    method="PATCH",
    path="/v1/{project_id}/networks/{network_name}",
    resource="networks",
    name="update",
    generation="current",
    docs="resource_management/network_management/updating_a_network_resource.rst",
    body=_model("networks", "UpdateNetworkRequest"),
    response=_model("networks", "Network"),
    content_type="application/merge-patch+json",
)

PATCH_NODE_POOL: Final = Operation(
    id="PatchNodePool",
    method="PATCH",
    path="/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}",
    resource="node_pools",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/PatchNodePool.html",
    clouds=("huawei",),
    body=_model("node_pools", "UpdateNodePoolRequest"),
    response=_model("node_pools", "UpdatedNodePool"),
    content_type="application/merge-patch+json",
)

PATCH_PLUGIN: Final = Operation(
    id="PatchPlugin",
    method="PATCH",
    path="/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    resource="plugins",
    name="update",
    generation="current",
    docs="resource_management/plug-in_management/update_a_plug-in.rst",
    body=_model("plugins", "UpdatePluginRequest"),
    response=_model("plugins", "UpdatedPlugin"),
    content_type="application/merge-patch+json",
    sensitive=(("spec", "template", "inputs"),),
    sensitive_names=frozenset(("inputs",)),
)

PATCH_POOL: Final = Operation(
    id="PatchPool",
    method="PATCH",
    path="/v2/{project_id}/pools/{pool_name}",
    resource="pools",
    name="update",
    generation="current",
    docs="resource_management/resource_pool_management/updating_a_resource_pool.rst",
    body=_model("pools", "UpdatePoolRequest"),
    response=_model("pools", "Pool"),
    content_type="application/merge-patch+json",
)

PUBLISH_FT_ARTIFACTS: Final = Operation(
    id="PublishFtArtifacts",
    method="POST",
    path="/v2/{project_id}/training-jobs/{training_job_id}/ft-artifacts/publish",
    resource="fine_tuning",
    name="publish_artifacts",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/PublishFtArtifacts.html",
    clouds=("huawei",),
    body=_model("fine_tuning", "PublishFineTuningArtifactsRequest"),
    response=_model("fine_tuning", "PublishedFineTuningModel"),
)

QUERY_HYPERINSTANCE_TAGS: Final = Operation(
    id="QueryHyperinstanceTags",
    method="GET",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/tags",
    resource="super_node_tags",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/QueryHyperinstanceTags.html",
    clouds=("huawei",),
    response=_model("openapi", "ResourceTags"),
)

REBOOT_DEV_SERVER: Final = Operation(
    id="RebootDevServer",
    method="PUT",
    path="/v1/{project_id}/dev-servers/{id}/reboot",
    resource="dev_servers",
    name="reboot",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/RebootDevServer.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServer"),
)

REGISTER_IMAGE: Final = Operation(
    id="RegisterImage",
    method="POST",
    path="/v1/{project_id}/images",
    resource="images",
    name="create",
    generation="current",
    docs="development_environment_management/registering_a_custom_image.rst",
    body=_model("images", "RegisterImageRequest"),
    response=_model("images", "Image"),
)

REINSTALL_DEV_SERVER_OS: Final = Operation(
    id="ReinstallDevServerOS",
    method="POST",
    path="/v1/{project_id}/dev-servers/{id}/reinstallos",
    resource="dev_servers",
    name="reinstall_os",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ReinstallDevServerOS.html",
    clouds=("huawei",),
    body=_model("dev_servers", "ReinstallServerOsRequest"),
    response=_model("super_nodes", "DevServer"),
    sensitive=(("admin_pass",), ("user_data",)),
    sensitive_names=frozenset(("admin_pass", "user_data")),
)

RENEW_LEASE: Final = Operation(
    id="RenewLease",
    method="PATCH",
    path="/v1/{project_id}/notebooks/{id}/lease",
    resource="notebooks",
    name="renew_lease",
    generation="current",
    docs="development_environment_management/prolonging_a_notebook_instance.rst",
    body=_model("notebooks", "NotebookLeaseInput"),
    response=_model("notebooks", "NotebookLease"),
    times={"body.duration": "duration-milliseconds", "query.duration": "duration-milliseconds"},
)

RESTART_VISUALIZATION_JOB: Final = Operation(
    id="RestartVisualizationJob",
    method="POST",
    path="/v1/{project_id}/visualization-jobs/{job_id}/restart",
    resource="visualization_jobs",
    name="restart",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/restarting_a_visualization_job.rst",
    response=_model("openapi", "OperationResult"),
)

RETRY_POOL_SCOPE: Final = Operation(
    id="RetryPoolScope",
    method="POST",
    path="/v2/{project_id}/pools/{pool_name}/retry-scope",
    resource="pools",
    name="retry_scope",
    generation="current",
    docs="resource_management/resource_pool_management/retrying_the_job_type_that_fails_to_be_enabled.rst",
    body=_model("pools", "RetryPoolScopeRequest"),
)

REVIEW_SAMPLES: Final = Operation(
    id="ReviewSamples",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review",
    resource="team_labeling_tasks",
    name="review_samples",
    generation="historical",
    docs="historical_apis/data_management_old_version/reviewing_team_labeling_results.rst",
    body=_model("team_labeling_tasks", "ReviewSamplesRequest"),
)

RUN_CODE_LAB: Final = Operation(
    id="RunCodeLab",
    method="POST",
    path="/v1/{project_id}/notebooks/open",
    resource="notebooks",
    name="open",
    generation="withdrawn",
    docs="devenviron_new_version/devenviron_instance_management/opening_a_codelab_instance.rst",
    body=_model("notebooks", "OpenNotebookRequest"),
    response=_model("notebooks", "Notebook"),
    sensitive_names=frozenset(("token",)),
)

SCALE_DOWN_HYPERINSTANCE: Final = Operation(
    id="ScaleDownHyperinstance",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/live-scale-down",
    resource="super_nodes",
    name="scale_down",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ScaleDownHyperinstance.html",
    clouds=("huawei",),
    body=_model("super_nodes", "ScaleDownSuperNodeRequest"),
    response=_model("super_nodes", "SuperNode"),
)

SCALE_UP_HYPERINSTANCE: Final = Operation(
    id="ScaleUpHyperinstance",
    method="POST",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/live-scale-up",
    resource="super_nodes",
    name="scale_up",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ScaleUpHyperinstance.html",
    clouds=("huawei",),
    body=_model("super_nodes", "ScaleUpSuperNodeRequest"),
    response=_model("super_nodes", "SuperNode"),
    sensitive=(("userdata",),),
    sensitive_names=frozenset(("userdata",)),
)

SEND_EMAILS: Final = Operation(
    id="SendEmails",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify",
    resource="team_labeling_tasks",
    name="send_emails",
    generation="historical",
    docs="historical_apis/data_management_old_version/sending_an_email_to_a_labeling_team_member.rst",
    body=_model("team_labeling_tasks", "SendEmailsRequest"),
    response=_model("labels", "BatchResult"),
)

SHOW_ALGORITHM_BY_UUID: Final = Operation(
    id="ShowAlgorithmByUuid",
    method="GET",
    path="/v2/{project_id}/algorithms/{algorithm_id}",
    resource="algorithms",
    name="get",
    generation="current",
    docs="training_management/querying_algorithm_details.rst",
    response=_model("algorithms", "Algorithm"),
)

SHOW_ATTACHABLE_OBS: Final = Operation(
    id="ShowAttachableObs",
    method="GET",
    path="/v1/{project_id}/notebooks/{instance_id}/storage/{storage_id}",
    resource="notebook_storage",
    name="get",
    generation="current",
    docs="development_environment_management/obtaining_details_about_a_notebook_instance_with_obs_storage_mounted.rst",
    response=_model("notebook_storage", "NotebookStorage"),
)

SHOW_AUTHMODE_DETAIL: Final = Operation(
    id="ShowAuthmodeDetail",
    method="GET",
    path="/v1/auth-mode",
    resource="authorization_mode",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowAuthmodeDetail.html",
    clouds=("huawei",),
    response=_model("authorization_mode", "AuthorizationModeSetting"),
)

SHOW_AUTO_SEARCH_PARAM_ANALYSIS_RESULT_PATH: Final = Operation(
    id="ShowAutoSearchParamAnalysisResultPath",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis/{parameter_name}",
    resource="hyperparameter_search",
    name="get_parameter_analysis_path",
    generation="current",
    docs="training_management/obtaining_the_path_for_storing_a_hyperparameter_sensitivity_analysis_image.rst",
    response=_model("hyperparameter_search", "AutoSearchParameterAnalysisPath"),
)

SHOW_AUTO_SEARCH_PARAMS_ANALYSIS: Final = Operation(
    id="ShowAutoSearchParamsAnalysis",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/autosearch-parameter-analysis",
    resource="hyperparameter_search",
    name="get_parameter_analysis",
    generation="current",
    docs="training_management/obtaining_the_hyperparameter_sensitivity_analysis_result.rst",
    response=_model("hyperparameter_search", "AutoSearchTable"),
)

SHOW_AUTO_SEARCH_PER_TRIAL: Final = Operation(
    id="ShowAutoSearchPerTrial",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials/{trial_id}",
    resource="hyperparameter_search",
    name="get_trial",
    generation="current",
    docs="training_management/querying_information_about_a_trial_using_hyperparameter_search.rst",
    response=_model("hyperparameter_search", "AutoSearchTable"),
)

SHOW_AUTO_SEARCH_TRIAL_EARLY_STOP: Final = Operation(
    id="ShowAutoSearchTrialEarlyStop",
    method="POST",
    path="/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trial-earlystop/{trial_id}",
    resource="hyperparameter_search",
    name="stop_trial",
    generation="current",
    docs="training_management/early_stopping_a_trial_of_an_auto_search_job.rst",
    response=_model("hyperparameter_search", "AutoSearchTrialStopResult"),
)

SHOW_AUTO_SEARCH_TRIALS: Final = Operation(
    id="ShowAutoSearchTrials",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/autosearch-trials",
    resource="hyperparameter_search",
    name="list_trials",
    generation="current",
    docs="training_management/querying_all_trials_using_hyperparameter_search.rst",
    response=_model("hyperparameter_search", "AutoSearchTrialPage"),
    pagination=Pagination(
        style="probe",
        items=("items", "data"),
        index="offset",
        first=0,
        size="limit",
        default_limit=50,
        total=("total",),
    ),
)

SHOW_AUTO_SEARCH_YAML_TEMPLATE_CONTENT: Final = Operation(
    id="ShowAutoSearchYamlTemplateContent",
    method="GET",
    path="/v2/{project_id}/training-jobs/autosearch/yaml-templates/{algorithm_type}/{algorithm_name}",
    resource="hyperparameter_search",
    name="get_template",
    generation="current",
    docs="training_management/obtaining_the_content_of_the_yaml_template_of_an_auto_search_job.rst",
    response=_model("hyperparameter_search", "AutoSearchTemplate"),
)

SHOW_AUTO_SEARCH_YAML_TEMPLATES_INFO: Final = Operation(
    id="ShowAutoSearchYamlTemplatesInfo",
    method="GET",
    path="/v2/{project_id}/training-jobs/autosearch/yaml-templates",
    resource="hyperparameter_search",
    name="list_templates",
    generation="current",
    docs="training_management/obtaining_information_about_the_yaml_template_of_an_auto_search_job.rst",
    response=_model("hyperparameter_search", "AutoSearchTemplateGroupPage"),
    pagination=Pagination(
        style="none",
        items=("yaml_templates",),
    ),
)

SHOW_CLUSTER: Final = Operation(
    id="ShowCluster",
    method="GET",
    path="/v1/{project_id}/authoring/clusters/{cluster_id}",
    resource="authoring",
    name="get_cluster",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowCluster.html",
    clouds=("huawei",),
    response=_model("authoring", "AuthoringCluster"),
)

SHOW_DEV_SERVER: Final = Operation(
    id="ShowDevServer",
    method="GET",
    path="/v1/{project_id}/dev-servers/{id}",
    resource="dev_servers",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowDevServer.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServer"),
)

SHOW_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="ShowDevelopmentEnvironment",
    method="GET",
    path="/v1/{project_id}/demanager/instances/{instance_id}",
    resource="development_environments",
    name="get",
    generation="historical",
    docs="historical_apis/devenviron_old_version/obtaining_details_about_a_development_environment_instance.rst",
    response=_model("development_environments", "DevelopmentEnvironment"),
    sensitive_names=frozenset(("access_token", "ssh_private_key")),
)

SHOW_DEVELOPMENT_ENVIRONMENT_TOKEN: Final = Operation(
    id="ShowDevelopmentEnvironmentToken",
    method="GET",
    path="/v1/{project_id}/demanager/instances/{instance_id}/token",
    resource="development_environments",
    name="get_token",
    generation="withdrawn",
    docs="devenviron_old_version/querying_the_authentication_information_of_a_development_environment_instance.rst",
    response=_model("development_environments", "DevelopmentEnvironmentToken"),
    sensitive_names=frozenset(("token",)),
)

SHOW_FT_DETAIL: Final = Operation(
    id="ShowFtDetail",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/ft-detail",
    resource="fine_tuning",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowFtDetail.html",
    clouds=("huawei",),
    response=_model("fine_tuning", "FineTuningJob"),
)

SHOW_FT_METRICS: Final = Operation(
    id="ShowFtMetrics",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/ft-metrics",
    resource="fine_tuning",
    name="get_metrics",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowFtMetrics.html",
    clouds=("huawei",),
    response=_model("fine_tuning", "FineTuningMetrics"),
)

SHOW_IMAGE: Final = Operation(
    id="ShowImage",
    method="GET",
    path="/v1/{project_id}/images/{id}",
    resource="images",
    name="get",
    generation="current",
    docs="development_environment_management/obtaining_details_of_an_image.rst",
    response=_model("images", "Image"),
)

SHOW_INFER_DEPLOYMENT: Final = Operation(
    id="ShowInferDeployment",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}",
    resource="deployments",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferDeployment.html",
    clouds=("huawei",),
    response=_model("deployments", "Deployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

SHOW_INFER_DEPLOYMENT_HPA: Final = Operation(
    id="ShowInferDeploymentHpa",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hpa",
    resource="deployment_autoscaling",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferDeploymentHpa.html",
    clouds=("huawei",),
    response=_model("deployment_autoscaling", "AutoscalingPolicy"),
)

SHOW_INFER_DEPLOYMENT_VERSION: Final = Operation(
    id="ShowInferDeploymentVersion",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/versions/{version}",
    resource="deployment_versions",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferDeploymentVersion.html",
    clouds=("huawei",),
    response=_model("deployments", "Deployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

SHOW_INFER_HRA: Final = Operation(
    id="ShowInferHra",
    method="GET",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hra",
    resource="deployment_autoscaling",
    name="get_hra_policy",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferHra.html",
    clouds=("huawei",),
    response=_model("deployment_autoscaling", "HraPolicy"),
)

SHOW_INFER_SERVICE: Final = Operation(
    id="ShowInferService",
    method="GET",
    path="/v2/{project_id}/services/{service_id}",
    resource="inference_services",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferService.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceService"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

SHOW_INFER_SERVICE_CLUSTER: Final = Operation(
    id="ShowInferServiceCluster",
    method="GET",
    path="/v2/{project_id}/services/clusters/{id}",
    resource="inference_services",
    name="get_cluster",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferServiceCluster.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceCluster"),
    sensitive_parameters=frozenset(("X-User-Token",)),
)

SHOW_INFER_SERVICE_TAGS: Final = Operation(
    id="ShowInferServiceTags",
    method="GET",
    path="/v2/{project_id}/modelarts-service-v2/{resource_id}/tags",
    resource="inference_service_tags",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferServiceTags.html",
    clouds=("huawei",),
    response=_model("openapi", "ResourceTags"),
)

SHOW_JOB: Final = Operation(
    id="ShowJob",
    method="GET",
    path="/v2/{project_id}/jobs/{job_id}",
    resource="node_jobs",
    name="get",
    generation="current",
    docs="https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_node_batch_reboot.md",
    clouds=("huawei",),
    response=_model("node_jobs", "NodeJob"),
)

SHOW_LEASE: Final = Operation(
    id="ShowLease",
    method="GET",
    path="/v1/{project_id}/notebooks/{id}/lease",
    resource="notebooks",
    name="get_lease",
    generation="current",
    docs="development_environment_management/querying_the_available_duration_of_a_running_notebook_instance.rst",
    response=_model("notebooks", "NotebookLease"),
)

SHOW_MODEL: Final = Operation(
    id="ShowModel",
    method="GET",
    path="/v1/{project_id}/models/{model_id}",
    resource="models",
    name="get",
    generation="current",
    docs="ai_application_management/obtaining_details_about_an_ai_application.rst",
    response=_model("models", "Model"),
    sensitive_names=frozenset(("schema_doc",)),
)

SHOW_MODEL_ENGINE_AND_RUNTIME: Final = Operation(
    id="ShowModelEngineAndRuntime",
    method="GET",
    path="/v1/{project_id}/models/ai-engine-runtimes",
    resource="models",
    name="list_runtimes",
    generation="current",
    docs="ai_application_management/obtaining_the_model_runtime.rst",
    response=_model("models", "ModelEngineRuntimesPage"),
    pagination=Pagination(
        style="probe",
        items=("engine_runtimes",),
        item_id="ai_engine",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
    ),
)

SHOW_NETWORK: Final = Operation(
    id="ShowNetwork",
    method="GET",
    path="/v1/{project_id}/networks/{network_name}",
    resource="networks",
    name="get",
    generation="current",
    docs="resource_management/network_management/obtaining_a_network_resource.rst",
    response=_model("networks", "Network"),
)

SHOW_NETWORK_AVAILABLE_IP: Final = Operation(
    id="ShowNetworkAvailableIp",
    method="GET",
    path="/v1/{project_id}/networks/{network_name}/network-ip-availabilities",
    resource="networks",
    name="list_available_addresses",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNetworkAvailableIp.html",
    clouds=("huawei",),
    response=_model("networks", "NetworkAddressPage"),
    pagination=Pagination(
        style="none",
        items=("subnetIpAvailability",),
    ),
)

SHOW_NODE_CONFIG_TEMPLATE: Final = Operation(
    id="ShowNodeConfigTemplate",
    method="GET",
    path="/v1/{project_id}/nodeconfigtemplates/{nodeconfigtemplate_name}",
    resource="node_configuration",
    name="get_template",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNodeConfigTemplate.html",
    clouds=("huawei",),
    response=_model("node_configuration", "NodeConfigTemplate"),
)

SHOW_NODE_POOL: Final = Operation(
    id="ShowNodePool",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}",
    resource="node_pools",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNodePool.html",
    clouds=("huawei",),
    response=_model("node_pools", "NodePool"),
)

SHOW_NODE_TAGS: Final = Operation(
    id="ShowNodeTags",
    method="GET",
    path="/v1/{project_id}/nodes/{node_name}/tags",
    resource="node_tags",
    name="get",
    generation="current",
    docs="resource_management/tag_management/obtaining_resource_tags_of_nodes.rst",
    response=_model("openapi", "ResourceTags"),
)

SHOW_NOTEBOOK: Final = Operation(
    id="ShowNotebook",
    method="GET",
    path="/v1/{project_id}/notebooks/{id}",
    resource="notebooks",
    name="get",
    generation="current",
    docs="development_environment_management/querying_details_of_a_notebook_instance.rst",
    response=_model("notebooks", "Notebook"),
    sensitive_names=frozenset(("token",)),
)

SHOW_NOTEBOOK_TAGS: Final = Operation(
    id="ShowNotebookTags",
    method="GET",
    path="/v1/{project_id}/notebooks/tags",
    resource="notebook_tags",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNotebookTags.html",
    clouds=("huawei",),
    response=_model("openapi", "UsedTagPage"),
    pagination=Pagination(
        style="none",
        items=("tags",),
        item_id="key",
    ),
)

SHOW_OBS_URL_OF_TRAINING_JOB_LOGS: Final = Operation(
    id="ShowObsUrlOfTrainingJobLogs",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/url",
    resource="training_jobs",
    name="get_log_url",
    generation="current",
    docs="training_management/querying_the_logs_of_a_specified_task_in_a_training_job_obs_link.rst",
    response=_model("training_jobs", "TrainingJobLogUrl"),
    sensitive_names=frozenset(("obs_url",)),
)

SHOW_ORDER: Final = Operation(
    id="ShowOrder",
    method="GET",
    path="/v1/{project_id}/orders/{order_name}",
    resource="orders",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowOrder.html",
    clouds=("huawei",),
    response=_model("orders", "OrderDetails"),
)

SHOW_OS_CONFIG: Final = Operation(
    id="ShowOsConfig",
    method="GET",
    path="/v1/{project_id}/os-user-config",
    resource="configuration",
    name="get",
    generation="current",
    docs="resource_management/configuration_management/querying_os_configuration_parameters.rst",
    response=_model("configuration", "Configuration"),
)

SHOW_OS_QUOTA: Final = Operation(
    id="ShowOsQuota",
    method="GET",
    path="/v1/{project_id}/quotas",
    resource="quotas",
    name="list",
    generation="current",
    docs="resource_management/configuration_management/obtaining_os_quotas.rst",
    response=_model("quotas", "ResourceQuotaPage"),
    pagination=Pagination(
        style="none",
        items=("quotas", "resources"),
    ),
)

SHOW_PLUGIN: Final = Operation(
    id="ShowPlugin",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/plugins/{template_name}",
    resource="plugins",
    name="get",
    generation="current",
    docs="resource_management/plug-in_management/query_details_of_a_plug-in.rst",
    response=_model("plugins", "Plugin"),
    sensitive_names=frozenset(("inputs",)),
)

SHOW_PLUGIN_TEMPLATE: Final = Operation(
    id="ShowPluginTemplate",
    method="GET",
    path="/v1/{project_id}/plugintemplates/{plugintemplate_name}",
    resource="plugin_templates",
    name="get",
    generation="current",
    docs="resource_management/plug-in_template_management/querying_a_plug-in_template.rst",
    response=_model("plugin_templates", "PluginTemplate"),
)

SHOW_POOL: Final = Operation(
    id="ShowPool",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}",
    resource="pools",
    name="get",
    generation="current",
    docs="resource_management/resource_pool_management/obtaining_a_resource_pool.rst",
    response=_model("pools", "Pool"),
)

SHOW_POOL_MONITOR: Final = Operation(
    id="ShowPoolMonitor",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/monitor",
    resource="pools",
    name="list_metrics",
    generation="current",
    docs="resource_management/resource_pool_management/monitoring_a_resource_pool.rst",
    response=_model("pools", "PoolMetricPage"),
    pagination=Pagination(
        style="none",
        items=("metrics",),
    ),
)

SHOW_POOL_NODE: Final = Operation(
    id="ShowPoolNode",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/nodes/{node_name}",
    resource="nodes",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowPoolNode.html",
    clouds=("huawei",),
    response=_model("nodes", "Node"),
)

SHOW_POOL_NODE_CONFIG: Final = Operation(
    id="ShowPoolNodeConfig",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/node-config",
    resource="node_configuration",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowPoolNodeConfig.html",
    clouds=("huawei",),
    response=_model("node_configuration", "NodeConfiguration"),
)

SHOW_POOL_NODE_CONFIG_TEMPLATE: Final = Operation(
    id="ShowPoolNodeConfigTemplate",
    method="GET",
    path="/v2/{project_id}/pools/{pool_name}/node-config-template",
    resource="node_configuration",
    name="get_pool_template",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowPoolNodeConfigTemplate.html",
    clouds=("huawei",),
    response=_model("node_configuration", "PoolNodeConfigTemplate"),
)

SHOW_POOL_NODE_METRICS: Final = Operation(
    id="ShowPoolNodeMetrics",
    method="GET",
    path="/v1/{project_id}/pools/{pool_id}/nodes/{node_ip}/metric-statistic",
    resource="nodes",
    name="list_metrics",
    generation="withdrawn",
    docs="training_management/training_jobs/querying_monitoring_information_about_resource_pool_nodes.rst",
    response=_model("nodes", "UsageStatistics"),
    pagination=Pagination(
        style="none",
        items=("metrics",),
    ),
)

SHOW_POOL_RUNTIME_METRICS: Final = Operation(
    id="ShowPoolRuntimeMetrics",
    method="GET",
    path="/v2/{project_id}/metrics/runtime/pools",
    resource="pools",
    name="list_runtime_metrics",
    generation="current",
    docs="resource_management/resource_metrics/obtaining_the_real-time_resource_usage.rst",
    response=_model("pools", "PoolUsagePage"),
    pagination=Pagination(
        style="none",
        items=("items",),
    ),
)

SHOW_POOL_STATISTICS: Final = Operation(
    id="ShowPoolStatistics",
    method="GET",
    path="/v2/{project_id}/statistics/pools",
    resource="pools",
    name="get_statistics",
    generation="current",
    docs="resource_management/resource_pool_management/obtaining_resource_pool_statistics.rst",
    response=_model("pools", "PoolStatistics"),
)

SHOW_POOL_TAGS: Final = Operation(
    id="ShowPoolTags",
    method="GET",
    path="/v1/{project_id}/pools/{pool_name}/tags",
    resource="pool_tags",
    name="get",
    generation="current",
    docs="resource_management/tag_management/obtaining_resource_tags_of_a_resource_pool.rst",
    response=_model("pool_tags", "PoolTags"),
)

SHOW_SAVE_IMAGE_JOB: Final = Operation(
    id="ShowSaveImageJob",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/save-image-job",
    resource="training_images",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowSaveImageJob.html",
    clouds=("huawei",),
    response=_model("training_images", "TrainingImage"),
)

SHOW_SEARCH_ALGORITHMS: Final = Operation(
    id="ShowSearchAlgorithms",
    method="GET",
    path="/v2/{project_id}/search-algorithms",
    resource="hyperparameter_search",
    name="list_algorithms",
    generation="current",
    docs="training_management/obtaining_supported_hyperparameter_search_algorithms.rst",
    response=_model("hyperparameter_search", "SearchAlgorithmPage"),
    pagination=Pagination(
        style="none",
        items=("search_algo_list",),
        total=("search_algo_count",),
    ),
)

SHOW_SERVICE: Final = Operation(
    id="ShowService",
    method="GET",
    path="/v1/{project_id}/services/{service_id}",
    resource="services",
    name="get",
    generation="current",
    docs="service_management/obtaining_service_details.rst",
    response=_model("services", "Service"),
    sensitive_names=frozenset(("envs",)),
)

SHOW_SERVICE_EVENTS: Final = Operation(
    id="ShowServiceEvents",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/events",
    resource="services",
    name="list_events",
    generation="current",
    docs="service_management/obtaining_service_event_logs.rst",
    response=_model("services", "ServiceEventPage"),
    pagination=Pagination(
        style="probe",
        items=("events",),
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
    times={"query.end_time": "milliseconds", "query.start_time": "milliseconds"},
)

SHOW_SERVICE_MONITOR_INFO: Final = Operation(
    id="ShowServiceMonitorInfo",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/monitor",
    resource="services",
    name="list_monitors",
    generation="current",
    docs="service_management/obtaining_service_monitoring.rst",
    response=_model("services", "ServiceMonitorPage"),
    pagination=Pagination(
        style="none",
        items=("monitors",),
    ),
)

SHOW_SERVICE_SPECIFICATIONS: Final = Operation(
    id="ShowServiceSpecifications",
    method="GET",
    path="/v1/{project_id}/services/specifications",
    resource="services",
    name="list_specifications",
    generation="current",
    docs="service_management/obtaining_supported_service_deployment_specifications.rst",
    response=_model("services", "ServiceSpecificationPage"),
    pagination=Pagination(
        style="probe",
        items=("specifications",),
        index="offset",
        first=0,
        size="limit",
        default_limit=1000,
        max_limit=1000,
        total=("total_count",),
    ),
)

SHOW_SERVICE_UPDATE_LOGS: Final = Operation(
    id="ShowServiceUpdateLogs",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/logs",
    resource="services",
    name="list_update_logs",
    generation="current",
    docs="service_management/obtaining_service_update_logs.rst",
    response=_model("services", "ServiceUpdateLogPage"),
    pagination=Pagination(
        style="none",
        items=("logs",),
    ),
    sensitive_names=frozenset(("envs",)),
    times={"query.update_time": "milliseconds"},
)

SHOW_SWITCHABLE_FLAVORS: Final = Operation(
    id="ShowSwitchableFlavors",
    method="GET",
    path="/v1/{project_id}/notebooks/{id}/flavors",
    resource="notebooks",
    name="list_switchable_flavors",
    generation="current",
    docs="development_environment_management/querying_the_list_of_switchable_specifications_supported_by_notebook_instances.rst",
    response=_model("notebooks", "NotebookFlavorPage"),
    pagination=Pagination(
        style="item",
        items=("data",),
        item_id="id",
        index="offset",
        first=0,
        size="limit",
        default_limit=100,
        total=("total",),
    ),
)

SHOW_TASK: Final = Operation(
    id="ShowTask",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/tasks/{task_id}",
    resource="service_tasks",
    name="get",
    generation="current",
    docs="service_task_management/obtaining_a_service_task.rst",
    response=_model("service_tasks", "ServiceTask"),
    sensitive_names=frozenset(("config", "headers", "password", "url")),
)

SHOW_TRAIN_JOB_TAGS: Final = Operation(
    id="ShowTrainJobTags",
    method="GET",
    path="/v2/{project_id}/modelarts-training-job/{training_job_id}/tags",
    resource="training_job_tags",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainJobTags.html",
    clouds=("huawei",),
    response=_model("openapi", "ResourceTags"),
)

SHOW_TRAINING_EXPERIMENT_DETAILS: Final = Operation(
    id="ShowTrainingExperimentDetails",
    method="GET",
    path="/v2/{project_id}/training-experiments/{experiment_id}",
    resource="training_experiments",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingExperimentDetails.html",
    clouds=("huawei",),
    response=_model("training_experiments", "TrainingExperiment"),
)

SHOW_TRAINING_FLAVOR_MAX_AVAILABLE_RESOURCE: Final = Operation(
    id="ShowTrainingFlavorMaxAvailableResource",
    method="GET",
    path="/v2/{project_id}/training-pool-flavors",
    resource="training_jobs",
    name="get_available_resources",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingFlavorMaxAvailableResource.html",
    clouds=("huawei",),
    response=_model("training_jobs", "AvailableTrainingResources"),
)

SHOW_TRAINING_JOB_CONFIG: Final = Operation(
    id="ShowTrainingJobConfig",
    method="GET",
    path="/v1/{project_id}/training-job-configs/{config_name}",
    resource="training_job_configurations",
    name="get",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/querying_the_details_about_a_training_job_configuration.rst",
    response=_model("training_job_configurations", "TrainingJobConfig"),
    sensitive_names=frozenset(("value",)),
)

SHOW_TRAINING_JOB_DETAILS: Final = Operation(
    id="ShowTrainingJobDetails",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}",
    resource="training_jobs",
    name="get",
    generation="current",
    docs="training_management/querying_the_details_about_a_training_job.rst",
    response=_model("training_jobs", "TrainingJob"),
    sensitive_names=frozenset(("environments", "token", "value")),
)

SHOW_TRAINING_JOB_ENGINES: Final = Operation(
    id="ShowTrainingJobEngines",
    method="GET",
    path="/v2/{project_id}/training-job-engines",
    resource="training_jobs",
    name="list_engines",
    generation="current",
    docs="training_management/obtaining_the_preset_ai_frameworks_supported_by_a_training_job.rst",
    response=_model("training_jobs", "TrainingEnginePage"),
    pagination=Pagination(
        style="none",
        items=("items",),
        item_id="engine_id",
        total=("total",),
    ),
)

SHOW_TRAINING_JOB_FLAVORS: Final = Operation(
    id="ShowTrainingJobFlavors",
    method="GET",
    path="/v2/{project_id}/training-job-flavors",
    resource="training_jobs",
    name="list_flavors",
    generation="current",
    docs="training_management/obtaining_the_general_specifications_supported_by_a_training_job.rst",
    response=_model("training_jobs", "TrainingJobFlavorPage"),
    pagination=Pagination(
        style="none",
        items=("flavors",),
        item_id="flavor_id",
        total=("total_count",),
    ),
)

SHOW_TRAINING_JOB_LOGS_FROM_AOM: Final = Operation(
    id="ShowTrainingJobLogsFromAom",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/logs/{task_id}",
    resource="training_jobs",
    name="get_log",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingJobLogsFromAom.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingLogLines"),
)

SHOW_TRAINING_JOB_LOGS_PREVIEW: Final = Operation(
    id="ShowTrainingJobLogsPreview",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/tasks/{task_id}/logs/preview",
    resource="training_jobs",
    name="get_log_preview",
    generation="current",
    docs="training_management/querying_the_logs_of_a_specified_task_in_a_given_training_job_preview.rst",
    response=_model("training_jobs", "TrainingJobLogPreview"),
)

SHOW_TRAINING_JOB_METRICS: Final = Operation(
    id="ShowTrainingJobMetrics",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/metrics/{task_id}",
    resource="training_jobs",
    name="list_metrics",
    generation="current",
    docs="training_management/querying_the_running_metrics_of_a_specified_task_in_a_training_job.rst",
    response=_model("training_jobs", "TrainingJobMetricPage"),
    pagination=Pagination(
        style="none",
        items=("metrics",),
    ),
)

SHOW_TRAINING_JOB_POD_METRICS: Final = Operation(
    id="ShowTrainingJobPodMetrics",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/pod/{pod_name}/metric-statistic",
    resource="training_jobs_v1",
    name="list_pod_metrics",
    generation="withdrawn",
    docs="training_management/training_jobs/querying_monitoring_information_about_a_single_container_of_a_job.rst",
    response=_model("nodes", "UsageStatistics"),
    pagination=Pagination(
        style="none",
        items=("metrics",),
    ),
)

SHOW_TRAINING_JOB_ROUTE_PLAN: Final = Operation(
    id="ShowTrainingJobRoutePlan",
    method="GET",
    path="/v2/{project_id}/training-jobs/{training_job_id}/route_plan",
    resource="training_jobs",
    name="get_route_plan",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingJobRoutePlan.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingJobRoutePlan"),
)

SHOW_TRAINING_JOB_VERSION: Final = Operation(
    id="ShowTrainingJobVersion",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
    resource="training_jobs_v1",
    name="get_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_the_details_about_a_training_job_version.rst",
    response=_model("training_jobs_v1", "TrainingJobVersion"),
    sensitive_names=frozenset(("value",)),
)

SHOW_TRAINING_JOB_VERSION_LOG: Final = Operation(
    id="ShowTrainingJobVersionLog",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log",
    resource="training_jobs_v1",
    name="get_log",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_training_job_logs.rst",
    response=_model("training_jobs_v1", "TrainingJobVersionLog"),
)

SHOW_TRAINING_QUOTAS: Final = Operation(
    id="ShowTrainingQuotas",
    method="GET",
    path="/v2/{project_id}/training-quotas",
    resource="training_quotas",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowTrainingQuotas.html",
    clouds=("huawei",),
    response=_model("training_quotas", "TrainingQuotaPage"),
    pagination=Pagination(
        style="none",
        items=("quotas",),
    ),
)

SHOW_VIRTUAL_RESOURCE_TEMPLATE: Final = Operation(
    id="ShowVirtualResourceTemplate",
    method="GET",
    path="/v1/{project_id}/virtualresourcetemplates/{virtualresourcetemplate_name}",
    resource="virtual_flavors",
    name="get_template",
    generation="current",
    docs="resource_management/virtual_resource_flavors/obtaining_virtual_resource_flavor_templates.rst",
    response=_model("virtual_flavors", "VirtualResourceTemplate"),
)

SHOW_VISUALIZATION_JOB: Final = Operation(
    id="ShowVisualizationJob",
    method="GET",
    path="/v1/{project_id}/visualization-jobs/{job_id}",
    resource="visualization_jobs",
    name="get",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/querying_the_details_about_a_visualization_job.rst",
    response=_model("visualization_jobs", "VisualizationJob"),
)

SHOW_WORKFLOW: Final = Operation(
    id="ShowWorkflow",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}",
    resource="workflows",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflow.html",
    clouds=("huawei",),
    response=_model("workflows", "Workflow"),
    sensitive_names=frozenset(("config", "default", "extend", "properties", "value")),
)

SHOW_WORKFLOW_EXECUTION: Final = Operation(
    id="ShowWorkflowExecution",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/{execution_id}",
    resource="workflow_executions",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowExecution.html",
    clouds=("huawei",),
    response=_model("workflow_executions", "WorkflowExecution"),
    sensitive_names=frozenset(("config", "default", "properties", "value")),
)

SHOW_WORKFLOW_LABELS: Final = Operation(
    id="ShowWorkflowLabels",
    method="GET",
    path="/v2/{project_id}/workflows/labels",
    resource="workflows",
    name="list_labels",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowLabels.html",
    clouds=("huawei",),
    pagination=Pagination(
        style="none",
        items=(),
    ),
)

SHOW_WORKFLOW_SCHEDULE: Final = Operation(
    id="ShowWorkflowSchedule",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/schedules/{schedule_id}",
    resource="workflow_schedules",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowSchedule.html",
    clouds=("huawei",),
    response=_model("workflow_schedules", "WorkflowSchedule"),
)

SHOW_WORKFLOW_SCHEDULE_LIST: Final = Operation(
    id="ShowWorkflowScheduleList",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/schedules",
    resource="workflow_schedules",
    name="list",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowScheduleList.html",
    clouds=("huawei",),
    response=_model("workflow_schedules", "WorkflowSchedulePage"),
    pagination=Pagination(
        style="none",
        items=("schedules",),
    ),
)

SHOW_WORKFLOW_STEP_EXECUTION_METRICS: Final = Operation(
    id="ShowWorkflowStepExecutionMetrics",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/{execution_id}/step-executions/{step_execution_id}/metrics",
    resource="workflow_executions",
    name="list_step_metrics",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowStepExecutionMetrics.html",
    clouds=("huawei",),
    response=_model("workflow_executions", "WorkflowStepMetric"),
    answers_list=True,
    pagination=Pagination(
        style="none",
        items=(),
    ),
)

SHOW_WORKFLOW_SUBSCRIPTION: Final = Operation(
    id="ShowWorkflowSubscription",
    method="GET",
    path="/v2/{project_id}/workflows/{workflow_id}/subscriptions/{subscription_id}",
    resource="workflow_subscriptions",
    name="get",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowSubscription.html",
    clouds=("huawei",),
    response=_model("workflow_subscriptions", "WorkflowSubscription"),
)

SHOW_WORKFLOWS_OVERVIEW: Final = Operation(
    id="ShowWorkflowsOverview",
    method="GET",
    path="/v2/{project_id}/workflows/overview",
    resource="workflows",
    name="get_overview",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowsOverview.html",
    clouds=("huawei",),
    response=_model("workflows", "WorkflowOverview"),
)

SHOW_WORKFLOWS_TODOLIST: Final = Operation(
    id="ShowWorkflowsTodolist",
    method="GET",
    path="/v2/{project_id}/workflows/todolist",
    resource="workflows",
    name="list_todos",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/ShowWorkflowsTodolist.html",
    clouds=("huawei",),
    response=_model("workflows", "WorkflowTodoPage"),
    pagination=Pagination(
        style="none",
        items=("items",),
        total=("total",),
    ),
)

SHOW_WORKLOAD_STATISTICS: Final = Operation(
    id="ShowWorkloadStatistics",
    method="GET",
    path="/v2/{project_id}/statistics/pools/{pool_name}/workloads",
    resource="workloads",
    name="get_statistics",
    generation="current",
    docs="resource_management/resource_pool_job_management/obtaining_statistics_about_dedicated_resource_pool_jobs.rst",
    response=_model("workloads", "WorkloadStatistics"),
)

SHOW_WORKSPACE_INFO: Final = Operation(
    id="ShowWorkspaceInfo",
    method="GET",
    path="/v1/{project_id}/workspaces/{workspace_id}",
    resource="workspaces",
    name="get",
    generation="withdrawn",
    docs="workspace_management/querying_details_about_a_workspace.rst",
    response=_model("workspaces", "Workspace"),
)

START_DEV_SERVER: Final = Operation(
    id="StartDevServer",
    method="PUT",
    path="/v1/{project_id}/dev-servers/{id}/start",
    resource="dev_servers",
    name="start",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/StartDevServer.html",
    clouds=("huawei",),
    body=_model("dev_servers", "StartDevServerRequest"),
    response=_model("super_nodes", "DevServer"),
)

START_HYPERINSTANCE: Final = Operation(
    id="StartHyperinstance",
    method="PUT",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/start",
    resource="super_nodes",
    name="start",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/StartHyperinstance.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNode"),
)

START_INFER_DEPLOYMENT: Final = Operation(
    id="StartInferDeployment",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/start",
    resource="deployments",
    name="start",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/StartInferDeployment.html",
    clouds=("huawei",),
    response=_model("deployments", "InferenceServiceDeployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

START_INFER_SERVICE: Final = Operation(
    id="StartInferService",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/start",
    resource="inference_services",
    name="start",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/StartInferService.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceService"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

START_NOTEBOOK: Final = Operation(
    id="StartNotebook",
    method="POST",
    path="/v1/{project_id}/notebooks/{id}/start",
    resource="notebooks",
    name="start",
    generation="current",
    docs="development_environment_management/starting_a_notebook_instance.rst",
    response=_model("notebooks", "Notebook"),
    sensitive_names=frozenset(("token",)),
    times={"query.duration": "duration-milliseconds"},
)

START_TASK: Final = Operation(
    id="StartTask",
    method="POST",
    path="/v1/{project_id}/services/{service_id}/tasks/{task_id}/start",
    resource="service_tasks",
    name="start",
    generation="current",
    docs="service_task_management/starting_a_service_task.rst",
)

START_WORKFORCE_SAMPLING_TASK: Final = Operation(
    id="StartWorkforceSamplingTask",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance",
    resource="acceptance_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/creating_a_team_labeling_acceptance_task.rst",
    body=_model("acceptance_tasks", "CreateAcceptanceTaskRequest"),
    response=_model("import_tasks", "TaskReference"),
)

START_WORKFORCE_TASK: Final = Operation(
    id="StartWorkforceTask",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    resource="team_labeling_tasks",
    name="start",
    generation="historical",
    docs="historical_apis/data_management_old_version/starting_a_team_labeling_task.rst",
    body=_model("team_labeling_tasks", "StartTeamLabelingTaskRequest"),
    times={
        "body.workforces_config.workforces.workers.create_time": "milliseconds",
        "body.workforces_config.workforces.workers.update_time": "milliseconds",
    },
)

STOP_AUTO_ANNOTATION: Final = Operation(
    id="StopAutoAnnotation",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop",
    resource="intelligent_tasks",
    name="stop",
    generation="historical",
    docs="historical_apis/data_management_old_version/stopping_an_intelligent_task.rst",
)

STOP_DEV_SERVER: Final = Operation(
    id="StopDevServer",
    method="PUT",
    path="/v1/{project_id}/dev-servers/{id}/stop",
    resource="dev_servers",
    name="stop",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/StopDevServer.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServer"),
)

STOP_HYPERINSTANCE: Final = Operation(
    id="StopHyperinstance",
    method="PUT",
    path="/v1/{project_id}/dev-servers/hyperinstance/{id}/stop",
    resource="super_nodes",
    name="stop",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/StopHyperinstance.html",
    clouds=("huawei",),
    response=_model("super_nodes", "SuperNode"),
)

STOP_INFER_DEPLOYMENT: Final = Operation(
    id="StopInferDeployment",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/stop",
    resource="deployments",
    name="stop",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/StopInferDeployment.html",
    clouds=("huawei",),
    response=_model("deployments", "Deployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

STOP_INFER_SERVICE: Final = Operation(
    id="StopInferService",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/stop",
    resource="inference_services",
    name="stop",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/StopInferService.html",
    clouds=("huawei",),
    response=_model("inference_services", "InferenceService"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

STOP_NOTEBOOK: Final = Operation(
    id="StopNotebook",
    method="POST",
    path="/v1/{project_id}/notebooks/{id}/stop",
    resource="notebooks",
    name="stop",
    generation="current",
    docs="development_environment_management/stopping_a_notebook_instance.rst",
    response=_model("notebooks", "Notebook"),
    sensitive_names=frozenset(("token",)),
)

STOP_PROCESSOR_TASK_VERSION: Final = Operation(
    id="StopProcessorTaskVersion",
    method="POST",
    path="/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop",
    resource="processing_task_versions",
    name="stop",
    generation="historical",
    docs="historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.rst",
)

STOP_TASK: Final = Operation(
    id="StopTask",
    method="POST",
    path="/v1/{project_id}/services/{service_id}/tasks/{task_id}/stop",
    resource="service_tasks",
    name="stop",
    generation="current",
    docs="service_task_management/stopping_a_service_task.rst",
)

STOP_TRAINING_JOB: Final = Operation(
    id="StopTrainingJob",
    method="POST",
    path="/v2/{project_id}/training-jobs/{training_job_id}/actions",
    resource="training_jobs",
    name="stop",
    generation="current",
    docs="training_management/terminating_a_training_job.rst",
    body=_model("training_jobs", "StopTrainingJobRequest"),
    response=_model("training_jobs", "TrainingJob"),
    sensitive_names=frozenset(("environments", "token", "value")),
)

STOP_TRAINING_JOB_VERSION: Final = Operation(
    id="StopTrainingJobVersion",
    method="POST",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop",
    resource="training_jobs_v1",
    name="stop_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/stopping_a_training_job.rst",
    response=_model("openapi", "OperationResult"),
)

STOP_VISUALIZATION_JOB: Final = Operation(
    id="StopVisualizationJob",
    method="POST",
    path="/v1/{project_id}/visualization-jobs/{job_id}/stop",
    resource="visualization_jobs",
    name="stop",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/stopping_a_visualization_job.rst",
    response=_model("openapi", "OperationResult"),
)

SWITCH_INFER_DEPLOYMENT_VERSION: Final = Operation(
    id="SwitchInferDeploymentVersion",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/versions/{version}/switch",
    resource="deployment_versions",
    name="switch",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/SwitchInferDeploymentVersion.html",
    clouds=("huawei",),
    body=_model("deployment_versions", "SwitchDeploymentVersionRequest"),
    response=_model("deployment_versions", "DeploymentReference"),
)

SWITCH_INFER_SERVICE_VERSION: Final = Operation(
    id="SwitchInferServiceVersion",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/versions/switch",
    resource="inference_services",
    name="switch_version",
    generation="current",
    docs="https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service.md",
    clouds=("huawei",),
    body=_model("inference_services", "SwitchInferenceServiceVersionRequest"),
)

SYNC_DATA_SOURCE: Final = Operation(
    id="SyncDataSource",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/sync-data",
    resource="synchronization_tasks",
    name="create",
    generation="historical",
    docs="historical_apis/data_management_old_version/synchronizing_a_dataset.rst",
)

SYNC_DATA_SOURCE_STATE: Final = Operation(
    id="SyncDataSourceState",
    method="GET",
    path="/v2/{project_id}/datasets/{dataset_id}/sync-data/status",
    resource="synchronization_tasks",
    name="get",
    generation="historical",
    docs="historical_apis/data_management_old_version/querying_the_status_of_a_dataset_synchronization_task.rst",
    response=_model("synchronization_tasks", "SynchronizationTask"),
)

SYNC_DEV_SERVERS: Final = Operation(
    id="SyncDevServers",
    method="PUT",
    path="/v1/{project_id}/dev-servers/sync",
    resource="dev_servers",
    name="sync",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/SyncDevServers.html",
    clouds=("huawei",),
    response=_model("super_nodes", "DevServerPage"),
)

SYNC_IMAGE: Final = Operation(
    id="SyncImage",
    method="POST",
    path="/v1/{project_id}/images/{image_id}/sync",
    resource="images",
    name="synchronize",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/SyncImage.html",
    clouds=("huawei",),
    response=_model("images", "Image"),
)

UNBIND_DEV_SERVER_PUBLIC_IP: Final = Operation(
    id="UnbindDevServerPublicIP",
    method="DELETE",
    path="/v1/{project_id}/dev-servers/{id}/publicips/{publicip_id}",
    resource="dev_servers",
    name="unbind_public_ip",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/UnbindDevServerPublicIP.html",
    clouds=("huawei",),
)

UNBIND_INFER_API_KEY: Final = Operation(
    id="UnbindInferApiKey",
    method="POST",
    path="/v2/{project_id}/services/{service_id}/api-keys/{key_id}/unbind",
    resource="inference_api_keys",
    name="unbind",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UnbindInferApiKey.html",
    clouds=("huawei",),
    response=_model("inference_api_keys", "InferenceApiKey"),
)

UPDATE_AUTH_MODE: Final = Operation(
    id="UpdateAuthMode",
    method="PUT",
    path="/v1/auth-mode",
    resource="authorization_mode",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateAuthMode.html",
    clouds=("huawei",),
    body=_model("authorization_mode", "UpdateAuthorizationModeRequest"),
    response=_model("authorization_mode", "AuthorizationModeSetting"),
)

UPDATE_DATASET: Final = Operation(
    id="UpdateDataset",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}",
    resource="datasets",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/modifying_a_dataset.rst",
    body=_model("datasets", "UpdateDatasetRequest"),
    response=_model("datasets", "DatasetReference"),
)

UPDATE_DEV_SERVER: Final = Operation(
    id="UpdateDevServer",
    method="PUT",
    path="/v1/{project_id}/dev-servers/{id}",
    resource="dev_servers",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/UpdateDevServer.html",
    clouds=("huawei",),
    body=_model("dev_servers", "UpdateDevServerRequest"),
    response=_model("super_nodes", "DevServer"),
)

UPDATE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="UpdateDevelopmentEnvironment",
    method="PUT",
    path="/v1/{project_id}/demanager/instances/{instance_id}",
    resource="development_environments",
    name="update",
    generation="historical",
    docs="historical_apis/devenviron_old_version/modifying_the_description_of_a_development_environment_instance.rst",
    body=_model("development_environments", "UpdateDevelopmentEnvironmentRequest"),
    response=_model("development_environments", "DevelopmentEnvironment"),
    sensitive_names=frozenset(("access_token", "ssh_private_key")),
    times={"body.spec.auto_stop.duration": "duration-seconds"},
)

UPDATE_IMAGE_GROUP: Final = Operation(
    id="UpdateImageGroup",
    method="PUT",
    path="/v1/{project_id}/images/group/{id}",
    resource="images",
    name="update_group",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateImageGroup.html",
    clouds=("huawei",),
    body=_model("images", "UpdateImageGroupRequest"),
)

UPDATE_INFER_DEPLOYMENT: Final = Operation(
    id="UpdateInferDeployment",
    method="PUT",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}",
    resource="deployments",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeployment.html",
    clouds=("huawei",),
    body=_model("deployments", "UpdateDeploymentRequest"),
    response=_model("deployments", "Deployment"),
    sensitive=(
        ("advanced_config", "service_secret", "secret_volumes", "*", "secret_value"),
        ("unit_configs", "*", "envs"),
    ),
    sensitive_names=frozenset(("envs", "secret_value")),
    times={
        "body.advanced_config.deploy_timeout_minutes": "duration-minutes",
        "body.unit_configs.liveness_health.initial_delay_seconds": "duration-seconds",
        "body.unit_configs.liveness_health.period_seconds": "duration-seconds",
        "body.unit_configs.liveness_health.timeout_seconds": "duration-seconds",
        "body.unit_configs.readiness_health.initial_delay_seconds": "duration-seconds",
        "body.unit_configs.readiness_health.period_seconds": "duration-seconds",
        "body.unit_configs.readiness_health.timeout_seconds": "duration-seconds",
        "body.unit_configs.startup_health.initial_delay_seconds": "duration-seconds",
        "body.unit_configs.startup_health.period_seconds": "duration-seconds",
        "body.unit_configs.startup_health.timeout_seconds": "duration-seconds",
        "body.unit_configs.termination_grace.termination_grace_period_seconds": "duration-seconds",
    },
)

UPDATE_INFER_DEPLOYMENT_HPA: Final = Operation(
    id="UpdateInferDeploymentHpa",
    method="PUT",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hpa",
    resource="deployment_autoscaling",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeploymentHpa.html",
    clouds=("huawei",),
    body=_model("deployment_autoscaling", "UpdateAutoscalingPolicyRequest"),
    response=_model("deployment_autoscaling", "AutoscalingPolicy"),
)

UPDATE_INFER_DEPLOYMENT_SCALE: Final = Operation(
    id="UpdateInferDeploymentScale",
    method="PUT",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_name}/scale",
    resource="deployments",
    name="scale",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeploymentScale.html",
    clouds=("huawei",),
    body=_model("deployments", "ScaleDeploymentRequest"),
    response=_model("deployments", "Deployment"),
    sensitive_names=frozenset(("envs", "secret_value")),
)

UPDATE_INFER_HRA: Final = Operation(
    id="UpdateInferHra",
    method="PUT",
    path="/v2/{project_id}/services/{service_id}/deployments/{deployment_id}/hra",
    resource="deployment_autoscaling",
    name="update_hra_policy",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferHra.html",
    clouds=("huawei",),
    body=_model("deployment_autoscaling", "UpdateHraPolicyRequest"),
    response=_model("deployment_autoscaling", "HraPolicy"),
    times={
        "body.hra_rules.slo_info.predict_window_seconds": "duration-seconds",
        "body.hra_rules.slo_info.slo_objectives.metric_tpot": "duration-milliseconds",
        "body.hra_rules.slo_info.slo_objectives.metric_ttft": "duration-milliseconds",
    },
)

UPDATE_INFER_INTRANET_CONNECTION: Final = Operation(
    id="UpdateInferIntranetConnection",
    method="PUT",
    path="/v2/{project_id}/intranet-connection/{id}",
    resource="intranet_connections",
    name="act",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferIntranetConnection.html",
    clouds=("huawei",),
    body=_model("intranet_connections", "ActIntranetConnectionRequest"),
)

UPDATE_INFER_SERVICE: Final = Operation(
    id="UpdateInferService",
    method="PUT",
    path="/v2/{project_id}/services/{service_id}",
    resource="inference_services",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferService.html",
    clouds=("huawei",),
    body=_model("inference_services", "UpdateInferenceServiceRequest"),
    response=_model("inference_services", "InferenceService"),
    sensitive=(
        ("group_configs", "*", "advanced_config", "service_secret", "secret_volumes", "*", "secret_value"),
        ("group_configs", "*", "unit_configs", "*", "envs"),
        ("runtime_config", "service_secret", "secret_volumes", "*", "secret_value"),
    ),
    sensitive_names=frozenset(("envs", "secret_value")),
    times={
        "body.deploy_timeout_minutes": "duration-minutes",
        "body.group_configs.advanced_config.deploy_timeout_minutes": "duration-minutes",
        "body.group_configs.unit_configs.liveness_health.initial_delay_seconds": "duration-seconds",
        "body.group_configs.unit_configs.liveness_health.period_seconds": "duration-seconds",
        "body.group_configs.unit_configs.liveness_health.timeout_seconds": "duration-seconds",
        "body.group_configs.unit_configs.readiness_health.initial_delay_seconds": "duration-seconds",
        "body.group_configs.unit_configs.readiness_health.period_seconds": "duration-seconds",
        "body.group_configs.unit_configs.readiness_health.timeout_seconds": "duration-seconds",
        "body.group_configs.unit_configs.startup_health.initial_delay_seconds": "duration-seconds",
        "body.group_configs.unit_configs.startup_health.period_seconds": "duration-seconds",
        "body.group_configs.unit_configs.startup_health.timeout_seconds": "duration-seconds",
        "body.group_configs.unit_configs.termination_grace.termination_grace_period_seconds": "duration-seconds",
        "body.group_configs.update_at": "milliseconds",
        "body.runtime_config.service_invoke.request_retry_interval_ms": "duration-milliseconds",
        "body.runtime_config.service_limit.request_timeout": "duration-seconds",
    },
)

UPDATE_LABEL: Final = Operation(
    id="UpdateLabel",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}",
    resource="labels",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_a_label_by_label_names.rst",
    body=_model("labels", "LabelProperty"),
    response=_model("labels", "BatchItemResult"),
)

UPDATE_LABELS: Final = Operation(
    id="UpdateLabels",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels",
    resource="labels",
    name="update_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/modifying_labels_in_batches.rst",
    body=_model("labels", "LabelBatch"),
    response=_model("labels", "BatchResult"),
)

UPDATE_NODE_TAGS: Final = Operation(
    id="UpdateNodeTags",
    method="POST",
    path="/v1/{project_id}/nodes/{node_name}/tags",
    resource="node_tags",
    name="update",
    generation="current",
    docs="resource_management/tag_management/modifying_resource_tags_of_nodes.rst",
    body=_model("openapi", "ResourceTagUpdateInput"),
    response=_model("openapi", "ResourceTags"),
)

UPDATE_NOTEBOOK: Final = Operation(
    id="UpdateNotebook",
    method="PUT",
    path="/v1/{project_id}/notebooks/{id}",
    resource="notebooks",
    name="update",
    generation="current",
    docs="development_environment_management/updating_a_notebook_instance.rst",
    body=_model("notebooks", "UpdateNotebookRequest"),
    response=_model("notebooks", "UpdatedNotebook"),
    sensitive_names=frozenset(("token",)),
)

UPDATE_POOL_TAGS: Final = Operation(
    id="UpdatePoolTags",
    method="POST",
    path="/v1/{project_id}/pools/{pool_name}/tags",
    resource="pool_tags",
    name="update",
    generation="current",
    docs="resource_management/tag_management/modifying_resource_tags_of_a_resource_pool.rst",
    body=_model("openapi", "ResourceTagUpdateInput"),
    response=_model("pool_tags", "PoolTags"),
)

UPDATE_PROCESSOR_TASK: Final = Operation(
    id="UpdateProcessorTask",
    method="PUT",
    path="/v2/{project_id}/processor-tasks/{task_id}",
    resource="processing_tasks",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_a_processing_task.rst",
    body=_model("processing_tasks", "UpdateProcessingTaskRequest"),
)

UPDATE_SAMPLES: Final = Operation(
    id="UpdateSamples",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
    resource="samples",
    name="update_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_sample_labels_in_batches.rst",
    body=_model("samples", "SampleUpdate"),
    response=_model("labels", "BatchResult"),
    sensitive=(("samples", "*", "metadata", "@modelarts:source_image_info"), ("samples", "*", "source")),
    sensitive_names=frozenset(("@modelarts:source_image_info", "source")),
    times={
        "body.samples.labels.property.@modelarts:end_time": "duration-clock",
        "body.samples.labels.property.@modelarts:start_time": "duration-clock",
    },
)

UPDATE_SERVICE: Final = Operation(
    id="UpdateService",
    method="PUT",
    path="/v1/{project_id}/services/{service_id}",
    resource="services",
    name="update",
    generation="current",
    docs="service_management/updating_service_configurations.rst",
    body=_model("services", "UpdateServiceRequest"),
    sensitive=(("config", "*", "envs"),),
    sensitive_names=frozenset(("envs",)),
    times={"body.config.deploy_timeout_in_seconds": "duration-seconds"},
)

UPDATE_TRAINING_JOB_CONFIG: Final = Operation(
    id="UpdateTrainingJobConfig",
    method="PUT",
    path="/v1/{project_id}/training-job-configs/{config_name}",
    resource="training_job_configurations",
    name="update",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/modifying_a_training_job_configuration.rst",
    body=_model("training_job_configurations", "UpdateTrainingJobConfigRequest"),
    response=_model("openapi", "OperationResult"),
    sensitive=(("parameter", "*", "value"),),
    sensitive_names=frozenset(("value",)),
)

UPDATE_TRAINING_JOB_V1: Final = Operation(
    id="UpdateTrainingJobV1",
    method="PUT",
    path="/v1/{project_id}/training-jobs/{job_id}",
    resource="training_jobs_v1",
    name="update",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/modifying_the_description_of_a_training_job.rst",
    body=_model("training_jobs_v1", "UpdateTrainingJobV1Request"),
    response=_model("openapi", "OperationResult"),
)

UPDATE_VISUALIZATION_JOB: Final = Operation(
    id="UpdateVisualizationJob",
    method="PUT",
    path="/v1/{project_id}/visualization-jobs/{job_id}",
    resource="visualization_jobs",
    name="update",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/modifying_the_description_of_a_visualization_job.rst",
    body=_model("visualization_jobs", "UpdateVisualizationJobRequest"),
    response=_model("openapi", "OperationResult"),
)

UPDATE_WORKER: Final = Operation(
    id="UpdateWorker",
    method="PUT",
    path="/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}",
    resource="labeling_team_members",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_a_labeling_team_member.rst",
    body=_model("labeling_team_members", "UpdateLabelingTeamMemberRequest"),
)

UPDATE_WORKFLOW: Final = Operation(
    id="UpdateWorkflow",
    method="PUT",
    path="/v2/{project_id}/workflows/{workflow_id}",
    resource="workflows",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/UpdateWorkflow.html",
    clouds=("huawei",),
    body=_model("workflows", "UpdateWorkflowRequest"),
    response=_model("workflows", "Workflow"),
    sensitive=(
        ("parameters", "*", "default"),
        ("parameters", "*", "value"),
        ("steps", "*", "outputs", "*", "config"),
        ("steps", "*", "properties"),
    ),
    sensitive_names=frozenset(("config", "default", "extend", "properties", "value")),
    times={
        "body.steps.created_at": "iso-offset",
        "body.steps.policy.max_execution_minutes": "duration-minutes",
        "body.steps.policy.poll_interval_seconds": "duration-seconds",
    },
)

UPDATE_WORKFLOW_EXECUTION: Final = Operation(
    id="UpdateWorkflowExecution",
    method="PUT",
    path="/v2/{project_id}/workflows/{workflow_id}/executions/{execution_id}",
    resource="workflow_executions",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/UpdateWorkflowExecution.html",
    clouds=("huawei",),
    body=_model("workflow_executions", "WorkflowExecutionRequest"),
    response=_model("workflow_executions", "WorkflowExecution"),
    sensitive=(
        ("parameters", "*", "default"),
        ("parameters", "*", "value"),
        ("steps_execution", "*", "outputs", "*", "config"),
        ("steps_execution", "*", "properties"),
    ),
    sensitive_names=frozenset(("config", "default", "properties", "value")),
    times={"body.created_at": "iso-offset"},
)

UPDATE_WORKFLOW_SCHEDULE: Final = Operation(
    id="UpdateWorkflowSchedule",
    method="PUT",
    path="/v2/{project_id}/workflows/{workflow_id}/schedules/{schedule_id}",
    resource="workflow_schedules",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/UpdateWorkflowSchedule.html",
    clouds=("huawei",),
    body=_model("workflow_schedules", "UpdateWorkflowScheduleRequest"),
    response=_model("workflow_schedules", "WorkflowSchedule"),
)

UPDATE_WORKFLOW_SUBSCRIPTION: Final = Operation(
    id="UpdateWorkflowSubscription",
    method="PUT",
    path="/v2/{project_id}/workflows/{workflow_id}/subscriptions/{subscription_id}",
    resource="workflow_subscriptions",
    name="update",
    generation="current",
    docs="https://support.huaweicloud.com/api-modelarts/UpdateWorkflowSubscription.html",
    clouds=("huawei",),
    body=_model("workflow_subscriptions", "WorkflowSubscriptionRequest"),
    response=_model("workflow_subscriptions", "WorkflowSubscription"),
    times={"body.created_at": "iso-offset"},
)

UPDATE_WORKFORCE: Final = Operation(
    id="UpdateWorkforce",
    method="PUT",
    path="/v2/{project_id}/workforces/{workforce_id}",
    resource="labeling_teams",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_a_labeling_team.rst",
    body=_model("labeling_teams", "UpdateLabelingTeamRequest"),
)

UPDATE_WORKFORCE_SAMPLING_TASK: Final = Operation(
    id="UpdateWorkforceSamplingTask",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status",
    resource="acceptance_tasks",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_status_of_a_team_labeling_acceptance_task.rst",
    body=_model("acceptance_tasks", "UpdateAcceptanceTaskRequest"),
    response=_model("acceptance_tasks", "AcceptanceUpdateResult"),
    sensitive_names=frozenset(("@modelarts:source_image_info", "preview", "source", "sub_sample_url")),
)

UPDATE_WORKFORCE_TASK: Final = Operation(
    id="UpdateWorkforceTask",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}",
    resource="team_labeling_tasks",
    name="update",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_a_team_labeling_task.rst",
    body=_model("team_labeling_tasks", "UpdateTeamLabelingTaskRequest"),
    times={
        "body.workforces_config.workforces.workers.create_time": "milliseconds",
        "body.workforces_config.workforces.workers.update_time": "milliseconds",
    },
)

UPDATE_WORKFORCE_TASK_SAMPLES: Final = Operation(
    id="UpdateWorkforceTaskSamples",
    method="PUT",
    path="/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples",
    resource="team_labeling_tasks",
    name="update_samples",
    generation="historical",
    docs="historical_apis/data_management_old_version/updating_labels_of_team_labeling_samples_in_batches.rst",
    body=_model("samples", "SampleUpdate"),
    response=_model("labels", "BatchResult"),
    sensitive=(("samples", "*", "metadata", "@modelarts:source_image_info"), ("samples", "*", "source")),
    sensitive_names=frozenset(("@modelarts:source_image_info", "source")),
    times={
        "body.samples.labels.property.@modelarts:end_time": "duration-clock",
        "body.samples.labels.property.@modelarts:start_time": "duration-clock",
    },
)

UPDATE_WORKSPACE: Final = Operation(
    id="UpdateWorkspace",
    method="PUT",
    path="/v1/{project_id}/workspaces/{workspace_id}",
    resource="workspaces",
    name="update",
    generation="withdrawn",
    docs="workspace_management/modifying_a_workspace.rst",
    body=_model("workspaces", "UpdateWorkspaceRequest"),
    response=_model("workspaces", "WorkspaceReference"),
)

UPDATE_WORKSPACE_QUOTAS: Final = Operation(
    id="UpdateWorkspaceQuotas",
    method="PUT",
    path="/v1/{project_id}/workspaces/{workspace_id}/quotas",
    resource="workspaces",
    name="update_quotas",
    generation="withdrawn",
    docs="workspace_management/modifying_a_workspace_quota.rst",
    body=_model("workspaces", "UpdateWorkspaceQuotasRequest"),
    response=_model("workspaces", "WorkspaceQuotaPage"),
)

UPLOAD_SAMPLES_JSON: Final = Operation(
    id="UploadSamplesJson",
    method="POST",
    path="/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples",
    resource="samples",
    name="create_batch",
    generation="historical",
    docs="historical_apis/data_management_old_version/adding_samples_in_batches.rst",
    body=_model("samples", "CreateSamplesRequest"),
    response=_model("samples", "SampleUploadResult"),
    sensitive=(
        ("samples", "*", "data_source", "source_info", "user_password"),
        ("samples", "*", "metadata", "@modelarts:source_image_info"),
    ),
    sensitive_names=frozenset(("@modelarts:source_image_info", "user_password")),
    times={
        "body.samples.labels.property.@modelarts:end_time": "duration-clock",
        "body.samples.labels.property.@modelarts:start_time": "duration-clock",
    },
)

VALIDATE_AUTHORIZATION: Final = Operation(
    id="ValidateAuthorization",
    method="POST",
    path="/v1/{project_id}/workspaces/{workspace_id}/auth",
    resource="workspaces",
    name="check_authorization",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ValidateAuthorization.html",
    clouds=("huawei",),
    body=_model("workspaces", "CheckWorkspaceAuthorizationRequest"),
    response=_model("workspaces", "WorkspaceAuthorization"),
)

VALIDATE_TRAINING_JOB_NAME: Final = Operation(
    id="ValidateTrainingJobName",
    method="GET",
    path="/v2/{project_id}/training-job-names",
    resource="training_jobs",
    name="check_name",
    generation="current",
    docs="https://support.huaweicloud.com/intl/en-us/api-modelarts/ValidateTrainingJobName.html",
    clouds=("huawei",),
    response=_model("training_jobs", "TrainingNameCheck"),
)

OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "AcceptSamples": ACCEPT_SAMPLES,
        "AcceptScheduledEvent": ACCEPT_SCHEDULED_EVENT,
        "AttachDevServerPort": ATTACH_DEV_SERVER_PORT,
        "AttachDevServerVolume": ATTACH_DEV_SERVER_VOLUME,
        "AttachObs": ATTACH_OBS,
        "AutoAnnotationProgress": AUTO_ANNOTATION_PROGRESS,
        "BatchBindInferApiKeys": BATCH_BIND_INFER_API_KEYS,
        "BatchBindPoolNodes": BATCH_BIND_POOL_NODES,
        "BatchCreatePoolTags": BATCH_CREATE_POOL_TAGS,
        "BatchDeleteInferIntranetConnections": BATCH_DELETE_INFER_INTRANET_CONNECTIONS,
        "BatchDeleteInferServices": BATCH_DELETE_INFER_SERVICES,
        "BatchDeletePoolNodes": BATCH_DELETE_POOL_NODES,
        "BatchDeletePoolTags": BATCH_DELETE_POOL_TAGS,
        "BatchDeleteTrainingJob": BATCH_DELETE_TRAINING_JOB,
        "BatchDeleteWorkers": BATCH_DELETE_WORKERS,
        "BatchDevServersAction": BATCH_DEV_SERVERS_ACTION,
        "BatchDrainPoolNodes": BATCH_DRAIN_POOL_NODES,
        "BatchLockPoolNodes": BATCH_LOCK_POOL_NODES,
        "BatchMigratePoolNodes": BATCH_MIGRATE_POOL_NODES,
        "BatchRebootPoolNodes": BATCH_REBOOT_POOL_NODES,
        "BatchResetPoolNodes": BATCH_RESET_POOL_NODES,
        "BatchResizePoolNodes": BATCH_RESIZE_POOL_NODES,
        "BatchUnbindInferApiKeys": BATCH_UNBIND_INFER_API_KEYS,
        "BatchUnlockPoolNodes": BATCH_UNLOCK_POOL_NODES,
        "BatchUpdatePoolNodes": BATCH_UPDATE_POOL_NODES,
        "BindDevServerPublicIP": BIND_DEV_SERVER_PUBLIC_IP,
        "BindInferApiKey": BIND_INFER_API_KEY,
        "CancelInferDeployment": CANCEL_INFER_DEPLOYMENT,
        "CancelObs": CANCEL_OBS,
        "ChangeAlgorithm": CHANGE_ALGORITHM,
        "ChangeDevServerOS": CHANGE_DEV_SERVER_OS,
        "ChangeHyperinstanceOS": CHANGE_HYPERINSTANCE_OS,
        "ChangeTrainingExperiment": CHANGE_TRAINING_EXPERIMENT,
        "ChangeTrainingJobDescription": CHANGE_TRAINING_JOB_DESCRIPTION,
        "CheckTrainingExperiment": CHECK_TRAINING_EXPERIMENT,
        "CountInferServicesByTags": COUNT_INFER_SERVICES_BY_TAGS,
        "CountTrainingJobsByTags": COUNT_TRAINING_JOBS_BY_TAGS,
        "CreateAlgorithm": CREATE_ALGORITHM,
        "CreateAlgorithmVersionToGallery": CREATE_ALGORITHM_VERSION_TO_GALLERY,
        "CreateAuthorization": CREATE_AUTHORIZATION,
        "CreateDataset": CREATE_DATASET,
        "CreateDatasetVersion": CREATE_DATASET_VERSION,
        "CreateDevServer": CREATE_DEV_SERVER,
        "CreateDevServerJob": CREATE_DEV_SERVER_JOB,
        "CreateDevelopmentEnvironment": CREATE_DEVELOPMENT_ENVIRONMENT,
        "CreateHyperCluster": CREATE_HYPER_CLUSTER,
        "CreateHyperinstanceGroup": CREATE_HYPERINSTANCE_GROUP,
        "CreateHyperinstanceTags": CREATE_HYPERINSTANCE_TAGS,
        "CreateImage": CREATE_IMAGE,
        "CreateInferApiKey": CREATE_INFER_API_KEY,
        "CreateInferDeployment": CREATE_INFER_DEPLOYMENT,
        "CreateInferDeploymentHpa": CREATE_INFER_DEPLOYMENT_HPA,
        "CreateInferHra": CREATE_INFER_HRA,
        "CreateInferIntranetConnection": CREATE_INFER_INTRANET_CONNECTION,
        "CreateInferService": CREATE_INFER_SERVICE,
        "CreateInferServiceTag": CREATE_INFER_SERVICE_TAG,
        "CreateInferTempApiKey": CREATE_INFER_TEMP_API_KEY,
        "CreateLabels": CREATE_LABELS,
        "CreateModel": CREATE_MODEL,
        "CreateModelArtsAgency": CREATE_MODEL_ARTS_AGENCY,
        "CreateNetwork": CREATE_NETWORK,
        "CreateNodePool": CREATE_NODE_POOL,
        "CreateNotebook": CREATE_NOTEBOOK,
        "CreateNotebookTags": CREATE_NOTEBOOK_TAGS,
        "CreateOrderId": CREATE_ORDER_ID,
        "CreatePlugin": CREATE_PLUGIN,
        "CreatePool": CREATE_POOL,
        "CreateProcessorTask": CREATE_PROCESSOR_TASK,
        "CreateProcessorTaskVersion": CREATE_PROCESSOR_TASK_VERSION,
        "CreateRoceNetwork": CREATE_ROCE_NETWORK,
        "CreateSaveImageJob": CREATE_SAVE_IMAGE_JOB,
        "CreateService": CREATE_SERVICE,
        "CreateTask": CREATE_TASK,
        "CreateTasks": CREATE_TASKS,
        "CreateTrainJobTags": CREATE_TRAIN_JOB_TAGS,
        "CreateTrainingExperiment": CREATE_TRAINING_EXPERIMENT,
        "CreateTrainingJob": CREATE_TRAINING_JOB,
        "CreateTrainingJobConfig": CREATE_TRAINING_JOB_CONFIG,
        "CreateTrainingJobV1": CREATE_TRAINING_JOB_V1,
        "CreateTrainingJobVersion": CREATE_TRAINING_JOB_VERSION,
        "CreateVisualizationJob": CREATE_VISUALIZATION_JOB,
        "CreateWorker": CREATE_WORKER,
        "CreateWorkflow": CREATE_WORKFLOW,
        "CreateWorkflowExecution": CREATE_WORKFLOW_EXECUTION,
        "CreateWorkflowExecutionsActions": CREATE_WORKFLOW_EXECUTIONS_ACTIONS,
        "CreateWorkflowPurchasePool": CREATE_WORKFLOW_PURCHASE_POOL,
        "CreateWorkflowSchedule": CREATE_WORKFLOW_SCHEDULE,
        "CreateWorkflowServiceAuth": CREATE_WORKFLOW_SERVICE_AUTH,
        "CreateWorkflowStepExecutionsActions": CREATE_WORKFLOW_STEP_EXECUTIONS_ACTIONS,
        "CreateWorkflowSubscriptions": CREATE_WORKFLOW_SUBSCRIPTIONS,
        "CreateWorkforce": CREATE_WORKFORCE,
        "CreateWorkforceTask": CREATE_WORKFORCE_TASK,
        "CreateWorkspace": CREATE_WORKSPACE,
        "DeleteAlgorithm": DELETE_ALGORITHM,
        "DeleteAuthorizations": DELETE_AUTHORIZATIONS,
        "DeleteDataset": DELETE_DATASET,
        "DeleteDatasetVersion": DELETE_DATASET_VERSION,
        "DeleteDevServer": DELETE_DEV_SERVER,
        "DeleteDevServerJobs": DELETE_DEV_SERVER_JOBS,
        "DeleteDevelopmentEnvironment": DELETE_DEVELOPMENT_ENVIRONMENT,
        "DeleteHyperCluster": DELETE_HYPER_CLUSTER,
        "DeleteHyperinstance": DELETE_HYPERINSTANCE,
        "DeleteHyperinstanceGroup": DELETE_HYPERINSTANCE_GROUP,
        "DeleteHyperinstanceTags": DELETE_HYPERINSTANCE_TAGS,
        "DeleteImage": DELETE_IMAGE,
        "DeleteImageGroup": DELETE_IMAGE_GROUP,
        "DeleteInferApiKey": DELETE_INFER_API_KEY,
        "DeleteInferDeployment": DELETE_INFER_DEPLOYMENT,
        "DeleteInferDeploymentHpa": DELETE_INFER_DEPLOYMENT_HPA,
        "DeleteInferDeploymentInstance": DELETE_INFER_DEPLOYMENT_INSTANCE,
        "DeleteInferDeploymentPod": DELETE_INFER_DEPLOYMENT_POD,
        "DeleteInferDeploymentVersion": DELETE_INFER_DEPLOYMENT_VERSION,
        "DeleteInferServiceTag": DELETE_INFER_SERVICE_TAG,
        "DeleteLabelAndSamples": DELETE_LABEL_AND_SAMPLES,
        "DeleteLabels": DELETE_LABELS,
        "DeleteModel": DELETE_MODEL,
        "DeleteNetwork": DELETE_NETWORK,
        "DeleteNodePool": DELETE_NODE_POOL,
        "DeleteNotebook": DELETE_NOTEBOOK,
        "DeleteNotebookTags": DELETE_NOTEBOOK_TAGS,
        "DeletePlugin": DELETE_PLUGIN,
        "DeletePool": DELETE_POOL,
        "DeleteProcessorTask": DELETE_PROCESSOR_TASK,
        "DeleteProcessorTaskVersion": DELETE_PROCESSOR_TASK_VERSION,
        "DeleteSamples": DELETE_SAMPLES,
        "DeleteService": DELETE_SERVICE,
        "DeleteTask": DELETE_TASK,
        "DeleteTrainJobTags": DELETE_TRAIN_JOB_TAGS,
        "DeleteTrainingExperiment": DELETE_TRAINING_EXPERIMENT,
        "DeleteTrainingJob": DELETE_TRAINING_JOB,
        "DeleteTrainingJobConfig": DELETE_TRAINING_JOB_CONFIG,
        "DeleteTrainingJobV1": DELETE_TRAINING_JOB_V1,
        "DeleteTrainingJobVersion": DELETE_TRAINING_JOB_VERSION,
        "DeleteVisualizationJob": DELETE_VISUALIZATION_JOB,
        "DeleteWorker": DELETE_WORKER,
        "DeleteWorkflow": DELETE_WORKFLOW,
        "DeleteWorkflowExecution": DELETE_WORKFLOW_EXECUTION,
        "DeleteWorkflowScheduleId": DELETE_WORKFLOW_SCHEDULE_ID,
        "DeleteWorkflowSubscription": DELETE_WORKFLOW_SUBSCRIPTION,
        "DeleteWorkforce": DELETE_WORKFORCE,
        "DeleteWorkforceTask": DELETE_WORKFORCE_TASK,
        "DeleteWorkspace": DELETE_WORKSPACE,
        "DescDataset": DESC_DATASET,
        "DescImportTask": DESC_IMPORT_TASK,
        "DescProcessorTaskVersion": DESC_PROCESSOR_TASK_VERSION,
        "DescWorker": DESC_WORKER,
        "DescWorkforce": DESC_WORKFORCE,
        "DescWorkforceTask": DESC_WORKFORCE_TASK,
        "DescribeAutoAnnotationSample": DESCRIBE_AUTO_ANNOTATION_SAMPLE,
        "DescribeDatasetVersion": DESCRIBE_DATASET_VERSION,
        "DescribeProcessorTask": DESCRIBE_PROCESSOR_TASK,
        "DescribeSample": DESCRIBE_SAMPLE,
        "DescribeWorkforceTaskSample": DESCRIBE_WORKFORCE_TASK_SAMPLE,
        "DetachDevServerPort": DETACH_DEV_SERVER_PORT,
        "DetachDevServerVolume": DETACH_DEV_SERVER_VOLUME,
        "ExportTask": EXPORT_TASK,
        "GetAuthorizations": GET_AUTHORIZATIONS,
        "GetDatasetMetrics": GET_DATASET_METRICS,
        "GetDatasetStats": GET_DATASET_STATS,
        "GetDevServerImage": GET_DEV_SERVER_IMAGE,
        "GetDevServerJob": GET_DEV_SERVER_JOB,
        "GetDevServerJobService": GET_DEV_SERVER_JOB_SERVICE,
        "GetDevServerJobTemplate": GET_DEV_SERVER_JOB_TEMPLATE,
        "GetDevServerOperation": GET_DEV_SERVER_OPERATION,
        "GetExportTaskStatusOfDataset": GET_EXPORT_TASK_STATUS_OF_DATASET,
        "GetExportTasksStatusOfDataset": GET_EXPORT_TASKS_STATUS_OF_DATASET,
        "GetHyperCluster": GET_HYPER_CLUSTER,
        "GetHyperinstance": GET_HYPERINSTANCE,
        "GetHyperinstanceGroup": GET_HYPERINSTANCE_GROUP,
        "GetHyperinstanceOperation": GET_HYPERINSTANCE_OPERATION,
        "GetProcessorTaskItems": GET_PROCESSOR_TASK_ITEMS,
        "GetScaleEvaluationsDevServer": GET_SCALE_EVALUATIONS_DEV_SERVER,
        "GetTopologies": GET_TOPOLOGIES,
        "GetWorkforceSamplingTask": GET_WORKFORCE_SAMPLING_TASK,
        "GetWorkforceTaskMetrics": GET_WORKFORCE_TASK_METRICS,
        "ImportTask": IMPORT_TASK,
        "InterruptInferService": INTERRUPT_INFER_SERVICE,
        "ListAlgorithms": LIST_ALGORITHMS,
        "ListAllDevServers": LIST_ALL_DEV_SERVERS,
        "ListAllHyperinstances": LIST_ALL_HYPERINSTANCES,
        "ListAllNotebooks": LIST_ALL_NOTEBOOKS,
        "ListAllWorkers": LIST_ALL_WORKERS,
        "ListAttachableObSs": LIST_ATTACHABLE_OB_SS,
        "ListAuthoringClusters": LIST_AUTHORING_CLUSTERS,
        "ListAutoAnnotationSamples": LIST_AUTO_ANNOTATION_SAMPLES,
        "ListBuiltInAlgorithms": LIST_BUILT_IN_ALGORITHMS,
        "ListClusters": LIST_CLUSTERS,
        "ListDatasetVersions": LIST_DATASET_VERSIONS,
        "ListDatasets": LIST_DATASETS,
        "ListDevServerFlavors": LIST_DEV_SERVER_FLAVORS,
        "ListDevServerImages": LIST_DEV_SERVER_IMAGES,
        "ListDevServerJobTemplates": LIST_DEV_SERVER_JOB_TEMPLATES,
        "ListDevServerJobs": LIST_DEV_SERVER_JOBS,
        "ListDevServerPlugins": LIST_DEV_SERVER_PLUGINS,
        "ListDevServerPublicIP": LIST_DEV_SERVER_PUBLIC_IP,
        "ListDevServerResourceFlavors": LIST_DEV_SERVER_RESOURCE_FLAVORS,
        "ListDevServers": LIST_DEV_SERVERS,
        "ListDevelopmentEnvironments": LIST_DEVELOPMENT_ENVIRONMENTS,
        "ListEventCategories": LIST_EVENT_CATEGORIES,
        "ListEvents": LIST_EVENTS,
        "ListExecutionLabels": LIST_EXECUTION_LABELS,
        "ListFeatures": LIST_FEATURES,
        "ListFlavors": LIST_FLAVORS,
        "ListFtArtifacts": LIST_FT_ARTIFACTS,
        "ListHyperCluster": LIST_HYPER_CLUSTER,
        "ListHyperinstanceClustersCapacity": LIST_HYPERINSTANCE_CLUSTERS_CAPACITY,
        "ListHyperinstanceGroup": LIST_HYPERINSTANCE_GROUP,
        "ListHyperinstanceGroupsCapacity": LIST_HYPERINSTANCE_GROUPS_CAPACITY,
        "ListHyperinstanceServers": LIST_HYPERINSTANCE_SERVERS,
        "ListHyperinstances": LIST_HYPERINSTANCES,
        "ListImage": LIST_IMAGE,
        "ListImageGroup": LIST_IMAGE_GROUP,
        "ListImportTasks": LIST_IMPORT_TASKS,
        "ListInferApiKeys": LIST_INFER_API_KEYS,
        "ListInferClusterFlavors": LIST_INFER_CLUSTER_FLAVORS,
        "ListInferDeploymentHpaEvents": LIST_INFER_DEPLOYMENT_HPA_EVENTS,
        "ListInferDeploymentInstances": LIST_INFER_DEPLOYMENT_INSTANCES,
        "ListInferDeploymentPodEvents": LIST_INFER_DEPLOYMENT_POD_EVENTS,
        "ListInferDeploymentPods": LIST_INFER_DEPLOYMENT_PODS,
        "ListInferDeploymentVersions": LIST_INFER_DEPLOYMENT_VERSIONS,
        "ListInferDeployments": LIST_INFER_DEPLOYMENTS,
        "ListInferIntranetConnectionApplications": LIST_INFER_INTRANET_CONNECTION_APPLICATIONS,
        "ListInferIntranetConnectionReviews": LIST_INFER_INTRANET_CONNECTION_REVIEWS,
        "ListInferServiceEvents": LIST_INFER_SERVICE_EVENTS,
        "ListInferServiceTags": LIST_INFER_SERVICE_TAGS,
        "ListInferServiceVersions": LIST_INFER_SERVICE_VERSIONS,
        "ListInferServices": LIST_INFER_SERVICES,
        "ListInferServicesByTags": LIST_INFER_SERVICES_BY_TAGS,
        "ListJobEngines": LIST_JOB_ENGINES,
        "ListJobResourceSpecs": LIST_JOB_RESOURCE_SPECS,
        "ListJobs": LIST_JOBS,
        "ListLabels": LIST_LABELS,
        "ListModelTemplates": LIST_MODEL_TEMPLATES,
        "ListModels": LIST_MODELS,
        "ListNetworks": LIST_NETWORKS,
        "ListNodePoolNodes": LIST_NODE_POOL_NODES,
        "ListNodePools": LIST_NODE_POOLS,
        "ListNodeTags": LIST_NODE_TAGS,
        "ListNotebooks": LIST_NOTEBOOKS,
        "ListOrders": LIST_ORDERS,
        "ListPluginTemplates": LIST_PLUGIN_TEMPLATES,
        "ListPlugins": LIST_PLUGINS,
        "ListPoolNodes": LIST_POOL_NODES,
        "ListPoolTags": LIST_POOL_TAGS,
        "ListPools": LIST_POOLS,
        "ListPoolsByTags": LIST_POOLS_BY_TAGS,
        "ListProcessorTaskVersionResults": LIST_PROCESSOR_TASK_VERSION_RESULTS,
        "ListProcessorTaskVersions": LIST_PROCESSOR_TASK_VERSIONS,
        "ListProcessorTasks": LIST_PROCESSOR_TASKS,
        "ListResourceFlavors": LIST_RESOURCE_FLAVORS,
        "ListSamples": LIST_SAMPLES,
        "ListScheduledEvents": LIST_SCHEDULED_EVENTS,
        "ListSearch": LIST_SEARCH,
        "ListServices": LIST_SERVICES,
        "ListTasks": LIST_TASKS,
        "ListTasksDetails": LIST_TASKS_DETAILS,
        "ListTrainingExperiments": LIST_TRAINING_EXPERIMENTS,
        "ListTrainingJobConfigs": LIST_TRAINING_JOB_CONFIGS,
        "ListTrainingJobEvents": LIST_TRAINING_JOB_EVENTS,
        "ListTrainingJobLogFiles": LIST_TRAINING_JOB_LOG_FILES,
        "ListTrainingJobStages": LIST_TRAINING_JOB_STAGES,
        "ListTrainingJobTags": LIST_TRAINING_JOB_TAGS,
        "ListTrainingJobTasks": LIST_TRAINING_JOB_TASKS,
        "ListTrainingJobVersionStatuses": LIST_TRAINING_JOB_VERSION_STATUSES,
        "ListTrainingJobVersions": LIST_TRAINING_JOB_VERSIONS,
        "ListTrainingJobs": LIST_TRAINING_JOBS,
        "ListTrainingJobsByTags": LIST_TRAINING_JOBS_BY_TAGS,
        "ListTrainingJobsV1": LIST_TRAINING_JOBS_V1,
        "ListUsers": LIST_USERS,
        "ListVirtualresourceFlavors": LIST_VIRTUALRESOURCE_FLAVORS,
        "ListVisualizationJobs": LIST_VISUALIZATION_JOBS,
        "ListWorkerTasks": LIST_WORKER_TASKS,
        "ListWorkers": LIST_WORKERS,
        "ListWorkflowExecutions": LIST_WORKFLOW_EXECUTIONS,
        "ListWorkflowStepExecution": LIST_WORKFLOW_STEP_EXECUTION,
        "ListWorkflows": LIST_WORKFLOWS,
        "ListWorkforceTaskSamples": LIST_WORKFORCE_TASK_SAMPLES,
        "ListWorkforceTaskStats": LIST_WORKFORCE_TASK_STATS,
        "ListWorkforceTasks": LIST_WORKFORCE_TASKS,
        "ListWorkforces": LIST_WORKFORCES,
        "ListWorkloads": LIST_WORKLOADS,
        "ListWorkspaceQuotas": LIST_WORKSPACE_QUOTAS,
        "ListWorkspaces": LIST_WORKSPACES,
        "ManageDevelopmentEnvironment": MANAGE_DEVELOPMENT_ENVIRONMENT,
        "ModifyInferIntranetConnections": MODIFY_INFER_INTRANET_CONNECTIONS,
        "ModifyTrainingQuotas": MODIFY_TRAINING_QUOTAS,
        "NotifyTrainingJobInformation": NOTIFY_TRAINING_JOB_INFORMATION,
        "PatchNetwork": PATCH_NETWORK,
        "PatchNodePool": PATCH_NODE_POOL,
        "PatchPlugin": PATCH_PLUGIN,
        "PatchPool": PATCH_POOL,
        "PublishFtArtifacts": PUBLISH_FT_ARTIFACTS,
        "QueryHyperinstanceTags": QUERY_HYPERINSTANCE_TAGS,
        "RebootDevServer": REBOOT_DEV_SERVER,
        "RegisterImage": REGISTER_IMAGE,
        "ReinstallDevServerOS": REINSTALL_DEV_SERVER_OS,
        "RenewLease": RENEW_LEASE,
        "RestartVisualizationJob": RESTART_VISUALIZATION_JOB,
        "RetryPoolScope": RETRY_POOL_SCOPE,
        "ReviewSamples": REVIEW_SAMPLES,
        "RunCodeLab": RUN_CODE_LAB,
        "ScaleDownHyperinstance": SCALE_DOWN_HYPERINSTANCE,
        "ScaleUpHyperinstance": SCALE_UP_HYPERINSTANCE,
        "SendEmails": SEND_EMAILS,
        "ShowAlgorithmByUuid": SHOW_ALGORITHM_BY_UUID,
        "ShowAttachableObs": SHOW_ATTACHABLE_OBS,
        "ShowAuthmodeDetail": SHOW_AUTHMODE_DETAIL,
        "ShowAutoSearchParamAnalysisResultPath": SHOW_AUTO_SEARCH_PARAM_ANALYSIS_RESULT_PATH,
        "ShowAutoSearchParamsAnalysis": SHOW_AUTO_SEARCH_PARAMS_ANALYSIS,
        "ShowAutoSearchPerTrial": SHOW_AUTO_SEARCH_PER_TRIAL,
        "ShowAutoSearchTrialEarlyStop": SHOW_AUTO_SEARCH_TRIAL_EARLY_STOP,
        "ShowAutoSearchTrials": SHOW_AUTO_SEARCH_TRIALS,
        "ShowAutoSearchYamlTemplateContent": SHOW_AUTO_SEARCH_YAML_TEMPLATE_CONTENT,
        "ShowAutoSearchYamlTemplatesInfo": SHOW_AUTO_SEARCH_YAML_TEMPLATES_INFO,
        "ShowCluster": SHOW_CLUSTER,
        "ShowDevServer": SHOW_DEV_SERVER,
        "ShowDevelopmentEnvironment": SHOW_DEVELOPMENT_ENVIRONMENT,
        "ShowDevelopmentEnvironmentToken": SHOW_DEVELOPMENT_ENVIRONMENT_TOKEN,
        "ShowFtDetail": SHOW_FT_DETAIL,
        "ShowFtMetrics": SHOW_FT_METRICS,
        "ShowImage": SHOW_IMAGE,
        "ShowInferDeployment": SHOW_INFER_DEPLOYMENT,
        "ShowInferDeploymentHpa": SHOW_INFER_DEPLOYMENT_HPA,
        "ShowInferDeploymentVersion": SHOW_INFER_DEPLOYMENT_VERSION,
        "ShowInferHra": SHOW_INFER_HRA,
        "ShowInferService": SHOW_INFER_SERVICE,
        "ShowInferServiceCluster": SHOW_INFER_SERVICE_CLUSTER,
        "ShowInferServiceTags": SHOW_INFER_SERVICE_TAGS,
        "ShowJob": SHOW_JOB,
        "ShowLease": SHOW_LEASE,
        "ShowModel": SHOW_MODEL,
        "ShowModelEngineAndRuntime": SHOW_MODEL_ENGINE_AND_RUNTIME,
        "ShowNetwork": SHOW_NETWORK,
        "ShowNetworkAvailableIp": SHOW_NETWORK_AVAILABLE_IP,
        "ShowNodeConfigTemplate": SHOW_NODE_CONFIG_TEMPLATE,
        "ShowNodePool": SHOW_NODE_POOL,
        "ShowNodeTags": SHOW_NODE_TAGS,
        "ShowNotebook": SHOW_NOTEBOOK,
        "ShowNotebookTags": SHOW_NOTEBOOK_TAGS,
        "ShowObsUrlOfTrainingJobLogs": SHOW_OBS_URL_OF_TRAINING_JOB_LOGS,
        "ShowOrder": SHOW_ORDER,
        "ShowOsConfig": SHOW_OS_CONFIG,
        "ShowOsQuota": SHOW_OS_QUOTA,
        "ShowPlugin": SHOW_PLUGIN,
        "ShowPluginTemplate": SHOW_PLUGIN_TEMPLATE,
        "ShowPool": SHOW_POOL,
        "ShowPoolMonitor": SHOW_POOL_MONITOR,
        "ShowPoolNode": SHOW_POOL_NODE,
        "ShowPoolNodeConfig": SHOW_POOL_NODE_CONFIG,
        "ShowPoolNodeConfigTemplate": SHOW_POOL_NODE_CONFIG_TEMPLATE,
        "ShowPoolNodeMetrics": SHOW_POOL_NODE_METRICS,
        "ShowPoolRuntimeMetrics": SHOW_POOL_RUNTIME_METRICS,
        "ShowPoolStatistics": SHOW_POOL_STATISTICS,
        "ShowPoolTags": SHOW_POOL_TAGS,
        "ShowSaveImageJob": SHOW_SAVE_IMAGE_JOB,
        "ShowSearchAlgorithms": SHOW_SEARCH_ALGORITHMS,
        "ShowService": SHOW_SERVICE,
        "ShowServiceEvents": SHOW_SERVICE_EVENTS,
        "ShowServiceMonitorInfo": SHOW_SERVICE_MONITOR_INFO,
        "ShowServiceSpecifications": SHOW_SERVICE_SPECIFICATIONS,
        "ShowServiceUpdateLogs": SHOW_SERVICE_UPDATE_LOGS,
        "ShowSwitchableFlavors": SHOW_SWITCHABLE_FLAVORS,
        "ShowTask": SHOW_TASK,
        "ShowTrainJobTags": SHOW_TRAIN_JOB_TAGS,
        "ShowTrainingExperimentDetails": SHOW_TRAINING_EXPERIMENT_DETAILS,
        "ShowTrainingFlavorMaxAvailableResource": SHOW_TRAINING_FLAVOR_MAX_AVAILABLE_RESOURCE,
        "ShowTrainingJobConfig": SHOW_TRAINING_JOB_CONFIG,
        "ShowTrainingJobDetails": SHOW_TRAINING_JOB_DETAILS,
        "ShowTrainingJobEngines": SHOW_TRAINING_JOB_ENGINES,
        "ShowTrainingJobFlavors": SHOW_TRAINING_JOB_FLAVORS,
        "ShowTrainingJobLogsFromAom": SHOW_TRAINING_JOB_LOGS_FROM_AOM,
        "ShowTrainingJobLogsPreview": SHOW_TRAINING_JOB_LOGS_PREVIEW,
        "ShowTrainingJobMetrics": SHOW_TRAINING_JOB_METRICS,
        "ShowTrainingJobPodMetrics": SHOW_TRAINING_JOB_POD_METRICS,
        "ShowTrainingJobRoutePlan": SHOW_TRAINING_JOB_ROUTE_PLAN,
        "ShowTrainingJobVersion": SHOW_TRAINING_JOB_VERSION,
        "ShowTrainingJobVersionLog": SHOW_TRAINING_JOB_VERSION_LOG,
        "ShowTrainingQuotas": SHOW_TRAINING_QUOTAS,
        "ShowVirtualResourceTemplate": SHOW_VIRTUAL_RESOURCE_TEMPLATE,
        "ShowVisualizationJob": SHOW_VISUALIZATION_JOB,
        "ShowWorkflow": SHOW_WORKFLOW,
        "ShowWorkflowExecution": SHOW_WORKFLOW_EXECUTION,
        "ShowWorkflowLabels": SHOW_WORKFLOW_LABELS,
        "ShowWorkflowSchedule": SHOW_WORKFLOW_SCHEDULE,
        "ShowWorkflowScheduleList": SHOW_WORKFLOW_SCHEDULE_LIST,
        "ShowWorkflowStepExecutionMetrics": SHOW_WORKFLOW_STEP_EXECUTION_METRICS,
        "ShowWorkflowSubscription": SHOW_WORKFLOW_SUBSCRIPTION,
        "ShowWorkflowsOverview": SHOW_WORKFLOWS_OVERVIEW,
        "ShowWorkflowsTodolist": SHOW_WORKFLOWS_TODOLIST,
        "ShowWorkloadStatistics": SHOW_WORKLOAD_STATISTICS,
        "ShowWorkspaceInfo": SHOW_WORKSPACE_INFO,
        "StartDevServer": START_DEV_SERVER,
        "StartHyperinstance": START_HYPERINSTANCE,
        "StartInferDeployment": START_INFER_DEPLOYMENT,
        "StartInferService": START_INFER_SERVICE,
        "StartNotebook": START_NOTEBOOK,
        "StartTask": START_TASK,
        "StartWorkforceSamplingTask": START_WORKFORCE_SAMPLING_TASK,
        "StartWorkforceTask": START_WORKFORCE_TASK,
        "StopAutoAnnotation": STOP_AUTO_ANNOTATION,
        "StopDevServer": STOP_DEV_SERVER,
        "StopHyperinstance": STOP_HYPERINSTANCE,
        "StopInferDeployment": STOP_INFER_DEPLOYMENT,
        "StopInferService": STOP_INFER_SERVICE,
        "StopNotebook": STOP_NOTEBOOK,
        "StopProcessorTaskVersion": STOP_PROCESSOR_TASK_VERSION,
        "StopTask": STOP_TASK,
        "StopTrainingJob": STOP_TRAINING_JOB,
        "StopTrainingJobVersion": STOP_TRAINING_JOB_VERSION,
        "StopVisualizationJob": STOP_VISUALIZATION_JOB,
        "SwitchInferDeploymentVersion": SWITCH_INFER_DEPLOYMENT_VERSION,
        "SwitchInferServiceVersion": SWITCH_INFER_SERVICE_VERSION,
        "SyncDataSource": SYNC_DATA_SOURCE,
        "SyncDataSourceState": SYNC_DATA_SOURCE_STATE,
        "SyncDevServers": SYNC_DEV_SERVERS,
        "SyncImage": SYNC_IMAGE,
        "UnbindDevServerPublicIP": UNBIND_DEV_SERVER_PUBLIC_IP,
        "UnbindInferApiKey": UNBIND_INFER_API_KEY,
        "UpdateAuthMode": UPDATE_AUTH_MODE,
        "UpdateDataset": UPDATE_DATASET,
        "UpdateDevServer": UPDATE_DEV_SERVER,
        "UpdateDevelopmentEnvironment": UPDATE_DEVELOPMENT_ENVIRONMENT,
        "UpdateImageGroup": UPDATE_IMAGE_GROUP,
        "UpdateInferDeployment": UPDATE_INFER_DEPLOYMENT,
        "UpdateInferDeploymentHpa": UPDATE_INFER_DEPLOYMENT_HPA,
        "UpdateInferDeploymentScale": UPDATE_INFER_DEPLOYMENT_SCALE,
        "UpdateInferHra": UPDATE_INFER_HRA,
        "UpdateInferIntranetConnection": UPDATE_INFER_INTRANET_CONNECTION,
        "UpdateInferService": UPDATE_INFER_SERVICE,
        "UpdateLabel": UPDATE_LABEL,
        "UpdateLabels": UPDATE_LABELS,
        "UpdateNodeTags": UPDATE_NODE_TAGS,
        "UpdateNotebook": UPDATE_NOTEBOOK,
        "UpdatePoolTags": UPDATE_POOL_TAGS,
        "UpdateProcessorTask": UPDATE_PROCESSOR_TASK,
        "UpdateSamples": UPDATE_SAMPLES,
        "UpdateService": UPDATE_SERVICE,
        "UpdateTrainingJobConfig": UPDATE_TRAINING_JOB_CONFIG,
        "UpdateTrainingJobV1": UPDATE_TRAINING_JOB_V1,
        "UpdateVisualizationJob": UPDATE_VISUALIZATION_JOB,
        "UpdateWorker": UPDATE_WORKER,
        "UpdateWorkflow": UPDATE_WORKFLOW,
        "UpdateWorkflowExecution": UPDATE_WORKFLOW_EXECUTION,
        "UpdateWorkflowSchedule": UPDATE_WORKFLOW_SCHEDULE,
        "UpdateWorkflowSubscription": UPDATE_WORKFLOW_SUBSCRIPTION,
        "UpdateWorkforce": UPDATE_WORKFORCE,
        "UpdateWorkforceSamplingTask": UPDATE_WORKFORCE_SAMPLING_TASK,
        "UpdateWorkforceTask": UPDATE_WORKFORCE_TASK,
        "UpdateWorkforceTaskSamples": UPDATE_WORKFORCE_TASK_SAMPLES,
        "UpdateWorkspace": UPDATE_WORKSPACE,
        "UpdateWorkspaceQuotas": UPDATE_WORKSPACE_QUOTAS,
        "UploadSamplesJson": UPLOAD_SAMPLES_JSON,
        "ValidateAuthorization": VALIDATE_AUTHORIZATION,
        "ValidateTrainingJobName": VALIDATE_TRAINING_JOB_NAME,
    }
)
"""All operations by ID."""

DATASET_VERSIONS_WAITER: Final = WaiterSpec(
    poll="DescribeDatasetVersion",
    field=("status",),
    ready=(1,),
    failed=(4,),
    stopped=(),
    transient=(0, 2),
    gone=(3,),
    delete_failed=(4,),
    reason=(("message",),),
    names=(("CREATING", 0), ("RUNNING", 1), ("DELETING", 2), ("DELETED", 3), ("ERROR", 4)),
    timeout=3600.0,
    first_delay=3.0,
    interval=3.0,
    may_precede=(4,),
    deleting=(2,),
    actions={
        "create": ActionSpec(
            ready=(1,),
            ids=(("version_id", ("version_id",)),),
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=600.0,
        ),
    },
)

DATASETS_WAITER: Final = WaiterSpec(
    poll="DescDataset",
    field=("status",),
    ready=(1,),
    failed=(4,),
    stopped=(),
    transient=(0, 2, 5, 6, 7, 8),
    gone=(3,),
    delete_failed=(4,),
    reason=(),
    names=(
        ("CREATING", 0),
        ("NORMAL", 1),
        ("DELETING", 2),
        ("DELETED", 3),
        ("ABNORMAL", 4),
        ("SYNCHRONIZING", 5),
        ("PUBLISHING", 6),
        ("SWITCHING_VERSION", 7),
        ("IMPORTING", 8),
    ),
    timeout=3600.0,
    first_delay=3.0,
    interval=3.0,
    may_precede=(4,),
    deleting=(2,),
    actions={
        "create": ActionSpec(
            ready=(1,),
            ids=(("dataset_id", ("dataset_id",)),),
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

DEPLOYMENTS_WAITER: Final = WaiterSpec(
    poll="ShowInferDeployment",
    field=("status",),
    ready=("RUNNING", "CONCERNING"),
    failed=("FAILED", "ERROR"),
    stopped=("STOPPED",),
    transient=("DEPLOYING", "UPGRADING", "RESTARTING", "STOPPING", "INTERRUPTING", "DELETING"),
    gone=("DELETED",),
    delete_failed=("FAILED", "ERROR"),
    reason=(),
    names=(
        ("DEPLOYING", "DEPLOYING"),
        ("RUNNING", "RUNNING"),
        ("CONCERNING", "CONCERNING"),
        ("UPGRADING", "UPGRADING"),
        ("RESTARTING", "RESTARTING"),
        ("STOPPING", "STOPPING"),
        ("STOPPED", "STOPPED"),
        ("INTERRUPTING", "INTERRUPTING"),
        ("DELETING", "DELETING"),
        ("DELETED", "DELETED"),
        ("FAILED", "FAILED"),
        ("ERROR", "ERROR"),
    ),
    timeout=1200.0,
    first_delay=2.0,
    interval=15.0,
    may_precede=("FAILED", "ERROR"),
    deleting=("DELETING",),
    actions={
        "create": ActionSpec(
            ready=("RUNNING", "CONCERNING"),
            ids=(("deployment_id", ("id",)),),
        ),
        "update": ActionSpec(
            ready=("RUNNING", "CONCERNING", "STOPPED"),
            readings=2,
        ),
        "scale": ActionSpec(
            ready=("RUNNING", "CONCERNING"),
            ids=(("deployment_id", ("id",)),),
            readings=2,
        ),
        "start": ActionSpec(
            ready=("RUNNING", "CONCERNING"),
        ),
        "stop": ActionSpec(
            ready=("STOPPED",),
        ),
        "cancel": ActionSpec(
            ready=("STOPPED", "RUNNING", "CONCERNING"),
        ),
        "switch": ActionSpec(
            ready=("RUNNING", "CONCERNING"),
            readings=2,
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

DEV_SERVER_JOBS_WAITER: Final = WaiterSpec(
    poll="GetDevServerJob",
    field=("status",),
    ready=("ACTIVE", "FINISHED"),
    failed=(),
    stopped=(),
    transient=("PROCESSING",),
    gone=("DELETED",),
    delete_failed=(),
    reason=(("tasks", "0", "message"),),
    names=(("ACTIVE", "ACTIVE"), ("PROCESSING", "PROCESSING"), ("FINISHED", "FINISHED"), ("DELETED", "DELETED")),
    timeout=3600.0,
    first_delay=5.0,
    interval=5.0,
    busy=((("tasks", "status"), ("PROCESSING",)),),
    broken=((("tasks", "status"), ("FAILED",)),),
    actions={
        "create": ActionSpec(
            ready=("ACTIVE", "FINISHED"),
            ids=(("id", ("id",)),),
            busy=((("tasks", "status"), ("PROCESSING",)),),
            broken=((("tasks", "status"), ("FAILED",)),),
        ),
    },
)

DEV_SERVERS_WAITER: Final = WaiterSpec(
    poll="ShowDevServer",
    field=("status",),
    ready=("RUNNING",),
    failed=(
        "CREATE_FAILED",
        "DELETE_FAILED",
        "ERROR",
        "START_FAILED",
        "STOP_FAILED",
        "REBOOT_FAILED",
        "CHANGINGOS_FAILED",
        "REINSTALLINGOS_FAILED",
    ),
    stopped=("STOPPED",),
    transient=("CREATING", "STARTING", "STOPPING", "REBOOTING", "CHANGINGOS", "REINSTALLINGOS", "DELETING"),
    gone=("DELETED",),
    delete_failed=("DELETE_FAILED", "ERROR"),
    reason=(),
    names=(
        ("CREATE_FAILED", "CREATE_FAILED"),
        ("CREATING", "CREATING"),
        ("DELETED", "DELETED"),
        ("DELETE_FAILED", "DELETE_FAILED"),
        ("DELETING", "DELETING"),
        ("ERROR", "ERROR"),
        ("RUNNING", "RUNNING"),
        ("STARTING", "STARTING"),
        ("START_FAILED", "START_FAILED"),
        ("STOPPED", "STOPPED"),
        ("STOPPING", "STOPPING"),
        ("STOP_FAILED", "STOP_FAILED"),
        ("REBOOTING", "REBOOTING"),
        ("REBOOT_FAILED", "REBOOT_FAILED"),
        ("CHANGING_OS", "CHANGINGOS"),
        ("CHANGING_OS_FAILED", "CHANGINGOS_FAILED"),
        ("REINSTALLING_OS", "REINSTALLINGOS"),
        ("REINSTALLING_OS_FAILED", "REINSTALLINGOS_FAILED"),
    ),
    timeout=3600.0,
    first_delay=10.0,
    interval=10.0,
    may_precede=("ERROR",),
    deleting=("DELETING",),
    actions={
        "create": ActionSpec(
            ready=("RUNNING",),
            ids=(("id", ("id",)),),
            listed_by=("order_id",),
        ),
        "start": ActionSpec(
            ready=("RUNNING",),
            timeout=1200.0,
        ),
        "stop": ActionSpec(
            ready=("STOPPED",),
            timeout=1200.0,
        ),
        "reboot": ActionSpec(
            ready=("RUNNING",),
            readings=2,
            timeout=1200.0,
        ),
        "change_os": ActionSpec(
            ready=("RUNNING",),
            timeout=1200.0,
        ),
        "reinstall_os": ActionSpec(
            ready=("RUNNING",),
            timeout=1200.0,
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=1800.0,
        ),
    },
)

DEVELOPMENT_ENVIRONMENTS_WAITER: Final = WaiterSpec(
    poll="ShowDevelopmentEnvironment",
    field=("status",),
    ready=("RUNNING",),
    failed=("CREATE_FAILED", "START_FAILED", "RESIZE_FAILED", "UNAVAILABLE"),
    stopped=("STOPPED",),
    transient=(
        "CREATING",
        "STARTING",
        "RESTARTING",
        "RESIZING",
        "STOPPING",
        "DELETING",
        "CREATE_QUEUING",
        "START_QUEUING",
    ),
    gone=("DELETED",),
    delete_failed=(),
    reason=(("spec", "failed_reasons", "message"), ("error_code",)),
    names=(
        ("CREATING", "CREATING"),
        ("CREATE_FAILED", "CREATE_FAILED"),
        ("CREATE_QUEUING", "CREATE_QUEUING"),
        ("STARTING", "STARTING"),
        ("START_FAILED", "START_FAILED"),
        ("START_QUEUING", "START_QUEUING"),
        ("RESTARTING", "RESTARTING"),
        ("RUNNING", "RUNNING"),
        ("STOPPING", "STOPPING"),
        ("STOPPED", "STOPPED"),
        ("RESIZING", "RESIZING"),
        ("RESIZE_FAILED", "RESIZE_FAILED"),
        ("UNAVAILABLE", "UNAVAILABLE"),
        ("DELETING", "DELETING"),
        ("DELETED", "DELETED"),
    ),
    timeout=1800.0,
    first_delay=5.0,
    interval=5.0,
    actions={
        "create": ActionSpec(
            ready=("RUNNING",),
            ids=(("instance_id", ("id",)),),
        ),
        "start": ActionSpec(
            ready=("RUNNING",),
        ),
        "stop": ActionSpec(
            ready=("STOPPED",),
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

EXPORT_TASKS_WAITER: Final = WaiterSpec(
    poll="GetExportTaskStatusOfDataset",
    field=("status",),
    ready=("SUCCESSED", "SUCCEEDED", "COMPLETED"),
    failed=("FAILED",),
    stopped=(),
    transient=("INIT", "RUNNING"),
    gone=(),
    delete_failed=(),
    reason=(("error_msg",), ("error_code",)),
    names=(
        ("INIT", "INIT"),
        ("RUNNING", "RUNNING"),
        ("FAILED", "FAILED"),
        ("SUCCESSED", "SUCCESSED"),
        ("SUCCEEDED", "SUCCEEDED"),
        ("COMPLETED", "COMPLETED"),
    ),
    timeout=7200.0,
    first_delay=3.0,
    interval=5.0,
    final=("SUCCESSED", "SUCCEEDED", "COMPLETED"),
    arguments=(("resource_id", "dataset_id"),),
    actions={
        "create": ActionSpec(
            ready=("SUCCESSED", "SUCCEEDED", "COMPLETED"),
            renamed=(("resource_id", "dataset_id"),),
            ids=(("task_id", ("task_id",)),),
        ),
    },
)

IMAGES_WAITER: Final = WaiterSpec(
    poll="ShowImage",
    field=("status",),
    ready=("ACTIVE",),
    failed=("ERROR", "CREATE_FAILED"),
    stopped=(),
    transient=("INIT", "CREATING"),
    gone=("DELETED",),
    delete_failed=(),
    reason=(("status_message",),),
    names=(
        ("INIT", "INIT"),
        ("CREATING", "CREATING"),
        ("CREATE_FAILED", "CREATE_FAILED"),
        ("ERROR", "ERROR"),
        ("DELETED", "DELETED"),
        ("ACTIVE", "ACTIVE"),
    ),
    timeout=1800.0,
    first_delay=5.0,
    interval=5.0,
    actions={
        "create": ActionSpec(
            ready=("ACTIVE",),
            ids=(("id", ("id",)),),
        ),
        "create_image": ActionSpec(
            ready=("ACTIVE",),
            ids=(("id", ("id",)),),
        ),
    },
)

IMPORT_TASKS_WAITER: Final = WaiterSpec(
    poll="DescImportTask",
    field=("status",),
    ready=("COMPLETED",),
    failed=("FAILED", "NOT_EXIST"),
    stopped=(),
    transient=("QUEUING", "STARTING", "RUNNING"),
    gone=(),
    delete_failed=(),
    reason=(("error_msg",), ("error_code",)),
    names=(
        ("QUEUING", "QUEUING"),
        ("STARTING", "STARTING"),
        ("RUNNING", "RUNNING"),
        ("COMPLETED", "COMPLETED"),
        ("FAILED", "FAILED"),
        ("NOT_EXIST", "NOT_EXIST"),
    ),
    timeout=7200.0,
    first_delay=3.0,
    interval=5.0,
    final=("COMPLETED",),
    actions={
        "create": ActionSpec(
            ready=("COMPLETED",),
            ids=(("task_id", ("task_id",)),),
        ),
    },
)

INFERENCE_SERVICES_WAITER: Final = WaiterSpec(
    poll="ShowInferService",
    field=("status",),
    ready=("RUNNING", "CONCERNING"),
    failed=("FAILED", "ERROR"),
    stopped=("STOPPED",),
    transient=("INIT", "DEPLOYING", "UPGRADING", "STOPPING", "INTERRUPTING", "DELETING"),
    gone=(),
    delete_failed=("FAILED", "ERROR"),
    reason=(("failure_reason",),),
    names=(
        ("INIT", "INIT"),
        ("DEPLOYING", "DEPLOYING"),
        ("RUNNING", "RUNNING"),
        ("CONCERNING", "CONCERNING"),
        ("UPGRADING", "UPGRADING"),
        ("STOPPING", "STOPPING"),
        ("STOPPED", "STOPPED"),
        ("INTERRUPTING", "INTERRUPTING"),
        ("DELETING", "DELETING"),
        ("FAILED", "FAILED"),
        ("ERROR", "ERROR"),
    ),
    timeout=1200.0,
    first_delay=2.0,
    interval=15.0,
    may_precede=("FAILED", "ERROR"),
    deleting=("DELETING",),
    actions={
        "create": ActionSpec(
            ready=("RUNNING", "CONCERNING", "STOPPED"),
            ids=(("service_id", ("id",)),),
        ),
        "update": ActionSpec(
            ready=("RUNNING", "CONCERNING", "STOPPED"),
            readings=2,
        ),
        "start": ActionSpec(
            ready=("RUNNING", "CONCERNING"),
        ),
        "stop": ActionSpec(
            ready=("STOPPED",),
        ),
        "cancel": ActionSpec(
            ready=("STOPPED", "RUNNING", "CONCERNING"),
        ),
        "switch_version": ActionSpec(
            ready=("RUNNING", "CONCERNING", "STOPPED"),
            readings=2,
        ),
    },
)

INTELLIGENT_TASKS_WAITER: Final = WaiterSpec(
    poll="AutoAnnotationProgress",
    field=("status",),
    ready=(3,),
    failed=(2,),
    stopped=(5,),
    transient=(-1, 0, 1, 4),
    gone=(),
    delete_failed=(),
    reason=(("error_msg",), ("error_detail",), ("message",)),
    names=(
        ("QUEUING", -1),
        ("INITIALIZING", 0),
        ("RUNNING", 1),
        ("FAILED", 2),
        ("SUCCEEDED", 3),
        ("STOPPING", 4),
        ("STOPPED", 5),
    ),
    timeout=7200.0,
    first_delay=3.0,
    interval=5.0,
    final=(3,),
    actions={
        "create": ActionSpec(
            ready=(3,),
            ids=(("task_id", ("task_id",)),),
        ),
        "stop": ActionSpec(
            ready=(5, 3, 2),
            timeout=600.0,
        ),
    },
)

INTRANET_CONNECTIONS_WAITER: Final = WaiterSpec(
    poll="ListInferIntranetConnectionApplications",
    field=("status",),
    ready=("CONNECTED",),
    failed=("REJECTED", "FAILED"),
    stopped=("CANCELED",),
    transient=("APPROVING", "CONNECTING", "DELETING"),
    gone=(),
    delete_failed=("FAILED",),
    reason=(("message",),),
    names=(
        ("APPROVING", "APPROVING"),
        ("REJECTED", "REJECTED"),
        ("CONNECTING", "CONNECTING"),
        ("CONNECTED", "CONNECTED"),
        ("CANCELED", "CANCELED"),
        ("FAILED", "FAILED"),
        ("DELETING", "DELETING"),
    ),
    timeout=1800.0,
    first_delay=2.0,
    interval=5.0,
    may_precede=("FAILED",),
    deleting=("DELETING",),
    item=ItemSpec(
        field=("id",),
        argument="id",
    ),
)

MODELS_WAITER: Final = WaiterSpec(
    poll="ShowModel",
    field=("model_status",),
    ready=("published",),
    failed=("failed", "building_failed"),
    stopped=(),
    transient=("publishing", "building"),
    gone=(),
    delete_failed=(),
    reason=(("model_status",),),
    names=(
        ("PUBLISHING", "publishing"),
        ("PUBLISHED", "published"),
        ("FAILED", "failed"),
        ("BUILDING", "building"),
        ("BUILDING_FAILED", "building_failed"),
    ),
    timeout=3600.0,
    first_delay=5.0,
    interval=5.0,
    actions={
        "create": ActionSpec(
            ready=("published",),
            ids=(("model_id", ("model_id",)),),
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=600.0,
        ),
    },
)

NETWORKS_WAITER: Final = WaiterSpec(
    poll="ShowNetwork",
    field=("status", "phase"),
    ready=("Active",),
    failed=("Abnormal",),
    stopped=(),
    transient=("", "Creating"),
    gone=(),
    delete_failed=("Abnormal",),
    reason=(),
    names=(("CREATING", "Creating"), ("ACTIVE", "Active"), ("ABNORMAL", "Abnormal"), ("ACCEPTED", "")),
    timeout=1800.0,
    recovery=300.0,
    first_delay=5.0,
    interval=5.0,
    may_recover=("Abnormal",),
    may_precede=("Abnormal",),
    busy=(
        (("status", "connectionStatus", "peerConnectionStatus", "phase"), ("Connecting",)),
        (("status", "connectionStatus", "sfsTurboStatus", "status"), ("Creating", "Deleting")),
    ),
    matches=(
        (
            ("status", "connectionStatus", "peerConnectionStatus", "peerVpcId"),
            ("spec", "connection", "peerConnectionList", "peerVpcId"),
        ),
        (
            ("status", "connectionStatus", "peerConnectionStatus", "peerSubnetId"),
            ("spec", "connection", "peerConnectionList", "peerSubnetId"),
        ),
        (
            ("status", "connectionStatus", "sfsTurboStatus", "sfsId"),
            ("spec", "connection", "sfsTurboConnectionList", "sfsId"),
        ),
    ),
    actions={
        "create": ActionSpec(
            ready=("Active",),
            ids=(("network_name", ("metadata", "name")),),
            busy=(
                (("status", "connectionStatus", "peerConnectionStatus", "phase"), ("Connecting",)),
                (("status", "connectionStatus", "sfsTurboStatus", "status"), ("Creating", "Deleting")),
            ),
            matches=(
                (
                    ("status", "connectionStatus", "peerConnectionStatus", "peerVpcId"),
                    ("spec", "connection", "peerConnectionList", "peerVpcId"),
                ),
                (
                    ("status", "connectionStatus", "peerConnectionStatus", "peerSubnetId"),
                    ("spec", "connection", "peerConnectionList", "peerSubnetId"),
                ),
                (
                    ("status", "connectionStatus", "sfsTurboStatus", "sfsId"),
                    ("spec", "connection", "sfsTurboConnectionList", "sfsId"),
                ),
            ),
        ),
        "update": ActionSpec(
            ready=("Active",),
            busy=(
                (("status", "connectionStatus", "peerConnectionStatus", "phase"), ("Connecting",)),
                (("status", "connectionStatus", "sfsTurboStatus", "status"), ("Creating", "Deleting")),
            ),
            broken=(
                (("status", "connectionStatus", "peerConnectionStatus", "phase"), ("Abnormal",)),
                (("status", "connectionStatus", "sfsTurboStatus", "status"), ("Abnormal",)),
            ),
            matches=(
                (
                    ("status", "connectionStatus", "peerConnectionStatus", "peerVpcId"),
                    ("spec", "connection", "peerConnectionList", "peerVpcId"),
                ),
                (
                    ("status", "connectionStatus", "peerConnectionStatus", "peerSubnetId"),
                    ("spec", "connection", "peerConnectionList", "peerSubnetId"),
                ),
                (
                    ("status", "connectionStatus", "sfsTurboStatus", "sfsId"),
                    ("spec", "connection", "sfsTurboConnectionList", "sfsId"),
                ),
            ),
            may_stay_broken=True,
            readings=2,
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

NODE_JOBS_WAITER: Final = WaiterSpec(
    poll="ShowJob",
    field=("phase",),
    ready=("Success",),
    failed=("Failed",),
    stopped=(),
    transient=("Running",),
    gone=(),
    delete_failed=(),
    reason=(("message",),),
    names=(("RUNNING", "Running"), ("SUCCESS", "Success"), ("FAILED", "Failed")),
    timeout=2700.0,
    first_delay=10.0,
    interval=10.0,
    longest_interval=30.0,
    final=("Success",),
    actions={
        "reboot_batch": ActionSpec(
            ready=("Success",),
            ids=(("job_id", ("job_id",)),),
        ),
        "reset_batch": ActionSpec(
            ready=("Success",),
            ids=(("job_id", ("job_id",)),),
        ),
        "migrate_batch": ActionSpec(
            ready=("Success",),
            ids=(("job_id", ("job_id",)),),
            timeout=3600.0,
        ),
    },
)

NODE_POOLS_WAITER: Final = WaiterSpec(
    poll="ShowPool",
    field=("status", "phase"),
    ready=("Running",),
    failed=("Abnormal", "Error", "CreationFailed", "ScalingFailed"),
    stopped=(),
    transient=("Creating", "Waiting", "Deleting"),
    gone=(),
    delete_failed=(),
    reason=(("status", "message"),),
    names=(
        ("CREATING", "Creating"),
        ("RUNNING", "Running"),
        ("ABNORMAL", "Abnormal"),
        ("DELETING", "Deleting"),
        ("ERROR", "Error"),
        ("CREATION_FAILED", "CreationFailed"),
        ("SCALING_FAILED", "ScalingFailed"),
        ("WAITING", "Waiting"),
    ),
    timeout=5400.0,
    recovery=600.0,
    first_delay=10.0,
    interval=10.0,
    longest_interval=60.0,
    may_recover=("Abnormal",),
    busy=((("status", "resources", "creating"), ()), (("status", "resources", "deleting"), ())),
    actions={
        "create": ActionSpec(
            ready=("Running",),
            busy=((("status", "resources", "creating"), ()), (("status", "resources", "deleting"), ())),
            readings=2,
        ),
        "update": ActionSpec(
            ready=("Running",),
            busy=((("status", "resources", "creating"), ()), (("status", "resources", "deleting"), ())),
            readings=2,
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

NODES_WAITER: Final = WaiterSpec(
    poll="ListPoolNodes",
    field=("status", "phase"),
    ready=("Available",),
    failed=("Abnormal",),
    stopped=(),
    transient=("Creating", "Checking", "Deleting"),
    gone=(),
    delete_failed=("Abnormal",),
    reason=(),
    names=(
        ("AVAILABLE", "Available"),
        ("CREATING", "Creating"),
        ("CHECKING", "Checking"),
        ("DELETING", "Deleting"),
        ("ABNORMAL", "Abnormal"),
    ),
    timeout=3600.0,
    recovery=600.0,
    interval=10.0,
    longest_interval=60.0,
    may_recover=("Abnormal",),
    may_precede=("Abnormal",),
    deleting=("Deleting",),
    item=ItemSpec(
        field=("metadata", "name"),
        argument="node_name",
    ),
)

NOTEBOOK_STORAGE_WAITER: Final = WaiterSpec(
    poll="ShowAttachableObs",
    field=("status",),
    ready=("MOUNTED",),
    failed=("MOUNT_FAILED", "UNMOUNT_FAILED"),
    stopped=(),
    transient=("MOUNTING", "UNMOUNTING"),
    gone=("UNMOUNTED",),
    delete_failed=("UNMOUNT_FAILED",),
    reason=(),
    names=(
        ("MOUNTING", "MOUNTING"),
        ("MOUNT_FAILED", "MOUNT_FAILED"),
        ("MOUNTED", "MOUNTED"),
        ("UNMOUNTING", "UNMOUNTING"),
        ("UNMOUNT_FAILED", "UNMOUNT_FAILED"),
        ("UNMOUNTED", "UNMOUNTED"),
    ),
    timeout=600.0,
    first_delay=1.0,
    interval=1.0,
    longest_interval=10.0,
    actions={
        "mount": ActionSpec(
            ready=("MOUNTED",),
            ids=(("storage_id", ("id",)),),
        ),
        "unmount": ActionSpec(
            gone=True,
        ),
    },
)

NOTEBOOKS_WAITER: Final = WaiterSpec(
    poll="ShowNotebook",
    field=("status",),
    ready=("RUNNING",),
    failed=("CREATE_FAILED", "START_FAILED", "DELETE_FAILED", "ERROR", "FROZEN"),
    stopped=("STOPPED",),
    transient=("INIT", "CREATING", "STARTING", "STOPPING", "DELETING", "SNAPSHOTTING"),
    gone=("DELETED",),
    delete_failed=("DELETE_FAILED",),
    reason=(("fail_reason",),),
    names=(
        ("INIT", "INIT"),
        ("CREATING", "CREATING"),
        ("STARTING", "STARTING"),
        ("STOPPING", "STOPPING"),
        ("DELETING", "DELETING"),
        ("RUNNING", "RUNNING"),
        ("STOPPED", "STOPPED"),
        ("SNAPSHOTTING", "SNAPSHOTTING"),
        ("CREATE_FAILED", "CREATE_FAILED"),
        ("START_FAILED", "START_FAILED"),
        ("DELETE_FAILED", "DELETE_FAILED"),
        ("ERROR", "ERROR"),
        ("DELETED", "DELETED"),
        ("FROZEN", "FROZEN"),
    ),
    timeout=1800.0,
    first_delay=5.0,
    interval=3.0,
    deleting_codes=("ModelArts.6357",),
    busy=((("volume", "status"), ("INITIALIZING", "RESIZING", "DELETING")),),
    actions={
        "create": ActionSpec(
            ready=("RUNNING",),
            ids=(("id", ("id",)),),
            busy=((("volume", "status"), ("INITIALIZING", "RESIZING", "DELETING")),),
        ),
        "start": ActionSpec(
            ready=("RUNNING",),
            busy=((("volume", "status"), ("INITIALIZING", "RESIZING", "DELETING")),),
        ),
        "stop": ActionSpec(
            ready=("STOPPED",),
        ),
        "update": ActionSpec(
            ready=("RUNNING", "STOPPED"),
            busy=((("volume", "status"), ("INITIALIZING", "RESIZING", "DELETING")),),
            readings=2,
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

ORDERS_WAITER: Final = WaiterSpec(
    poll="ListOrders",
    field=("phase",),
    ready=("successed", "partialSuccessed", "completed"),
    failed=("failed",),
    stopped=(),
    transient=("pending", "processing"),
    gone=(),
    delete_failed=(),
    reason=(("failReason",),),
    names=(
        ("PENDING", "pending"),
        ("PROCESSING", "processing"),
        ("SUCCESSED", "successed"),
        ("PARTIAL_SUCCESSED", "partialSuccessed"),
        ("FAILED", "failed"),
        ("COMPLETED", "completed"),
    ),
    timeout=3600.0,
    interval=10.0,
    longest_interval=60.0,
    final=("successed", "partialSuccessed", "completed"),
    broken=((("result",), ("failed",)),),
    item=ItemSpec(
        field=("orderName",),
        argument="order_name",
        filters=(("workspaceId", "workspace_id"), ("involvedName", "involved_name"), ("since", "since")),
        late=30.0,
    ),
)

PLUGINS_WAITER: Final = WaiterSpec(
    poll="ShowPlugin",
    field=("status", "phase"),
    ready=("Running",),
    failed=("Abnormal",),
    stopped=(),
    transient=("Pending", "Updating", "Deleting"),
    gone=(),
    delete_failed=("Abnormal",),
    reason=(("status", "reason"),),
    names=(
        ("PENDING", "Pending"),
        ("RUNNING", "Running"),
        ("UPDATING", "Updating"),
        ("ABNORMAL", "Abnormal"),
        ("DELETING", "Deleting"),
    ),
    timeout=1800.0,
    recovery=300.0,
    first_delay=5.0,
    interval=5.0,
    may_recover=("Abnormal",),
    may_precede=("Abnormal",),
    deleting=("Deleting",),
    actions={
        "create": ActionSpec(
            ready=("Running",),
            ids=(("template_name", ("spec", "template", "name")),),
        ),
        "update": ActionSpec(
            ready=("Running",),
            readings=2,
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

POOLS_WAITER: Final = WaiterSpec(
    poll="ShowPool",
    field=("status", "phase"),
    ready=("Running",),
    failed=("Abnormal", "Error", "CreationFailed", "ScalingFailed"),
    stopped=(),
    transient=("Creating", "Waiting", "Deleting"),
    gone=(),
    delete_failed=("Error",),
    reason=(("status", "message"),),
    names=(
        ("CREATING", "Creating"),
        ("RUNNING", "Running"),
        ("ABNORMAL", "Abnormal"),
        ("DELETING", "Deleting"),
        ("ERROR", "Error"),
        ("CREATION_FAILED", "CreationFailed"),
        ("SCALING_FAILED", "ScalingFailed"),
        ("WAITING", "Waiting"),
    ),
    timeout=5400.0,
    recovery=600.0,
    first_delay=10.0,
    interval=10.0,
    longest_interval=60.0,
    may_recover=("Abnormal",),
    may_precede=("Error",),
    deleting=("Deleting",),
    busy=(
        (("status", "resources", "creating"), ()),
        (("status", "resources", "deleting"), ()),
        (("status", "scope", "state"), ("Enabling", "Disabling")),
        (("status", "driver", "gpu", "state"), ("Creating", "Upgrading")),
        (("status", "driver", "npu", "state"), ("Creating", "Upgrading")),
    ),
    actions={
        "create": ActionSpec(
            ready=("Running",),
            ids=(("pool_name", ("metadata", "name")),),
            busy=(
                (("status", "resources", "creating"), ()),
                (("status", "resources", "deleting"), ()),
                (("status", "scope", "state"), ("Enabling", "Disabling")),
                (("status", "driver", "gpu", "state"), ("Creating", "Upgrading")),
                (("status", "driver", "npu", "state"), ("Creating", "Upgrading")),
            ),
            broken=(
                (("status", "scope", "state"), ("EnableFailed",)),
                (("status", "driver", "gpu", "state"), ("Abnormal",)),
                (("status", "driver", "npu", "state"), ("Abnormal",)),
            ),
            readings=2,
            order=OrderSpec(
                name=("metadata", "labels", "os.modelarts/order.name"),
                filters=(
                    ("involvedName", ("metadata", "labels", "os.modelarts/name")),
                    ("workspaceId", ("metadata", "labels", "os.modelarts/workspace.id")),
                ),
                since="since",
            ),
        ),
        "update": ActionSpec(
            ready=("Running",),
            busy=(
                (("status", "resources", "creating"), ()),
                (("status", "resources", "deleting"), ()),
                (("status", "scope", "state"), ("Enabling", "Disabling")),
                (("status", "driver", "gpu", "state"), ("Creating", "Upgrading")),
                (("status", "driver", "npu", "state"), ("Creating", "Upgrading")),
            ),
            broken=(
                (("status", "scope", "state"), ("EnableFailed",)),
                (("status", "driver", "gpu", "state"), ("Abnormal",)),
                (("status", "driver", "npu", "state"), ("Abnormal",)),
            ),
            may_stay_broken=True,
            readings=2,
            order=OrderSpec(
                name=("metadata", "labels", "os.modelarts/order.name"),
                filters=(
                    ("involvedName", ("metadata", "labels", "os.modelarts/name")),
                    ("workspaceId", ("metadata", "labels", "os.modelarts/workspace.id")),
                ),
                since="since",
            ),
        ),
        "retry_scope": ActionSpec(
            ready=("Running",),
            busy=(
                (("status", "resources", "creating"), ()),
                (("status", "resources", "deleting"), ()),
                (("status", "scope", "state"), ("Enabling", "Disabling")),
                (("status", "driver", "gpu", "state"), ("Creating", "Upgrading")),
                (("status", "driver", "npu", "state"), ("Creating", "Upgrading")),
            ),
            broken=((("status", "scope", "state"), ("EnableFailed",)),),
            readings=2,
            only=(("scopeType", "scope"),),
        ),
        "resize_batch": ActionSpec(
            ready=("Running",),
            busy=(
                (("status", "resources", "creating"), ()),
                (("status", "resources", "deleting"), ()),
                (("status", "scope", "state"), ("Enabling", "Disabling")),
                (("status", "driver", "gpu", "state"), ("Creating", "Upgrading")),
                (("status", "driver", "npu", "state"), ("Creating", "Upgrading")),
            ),
            readings=2,
            order=OrderSpec(
                name=("orderName",),
                since="since",
            ),
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

PROCESSING_TASK_VERSIONS_WAITER: Final = WaiterSpec(
    poll="DescProcessorTaskVersion",
    field=("status",),
    ready=(2,),
    failed=(3,),
    stopped=(4,),
    transient=(0, 1),
    gone=(),
    delete_failed=(),
    reason=(),
    names=(("INITIALIZED", 0), ("RUNNING", 1), ("COMPLETED", 2), ("FAILED", 3), ("STOPPED", 4)),
    timeout=14400.0,
    first_delay=3.0,
    interval=5.0,
    final=(2,),
    actions={
        "create": ActionSpec(
            ready=(2,),
            ids=(("version_id", ("version_id",)),),
        ),
        "stop": ActionSpec(
            ready=(4, 2, 3),
            timeout=600.0,
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=600.0,
        ),
    },
)

PROCESSING_TASKS_WAITER: Final = WaiterSpec(
    poll="DescribeProcessorTask",
    field=("status",),
    ready=(2,),
    failed=(3,),
    stopped=(4,),
    transient=(0, 1),
    gone=(),
    delete_failed=(),
    reason=(("error_msg",),),
    names=(("INITIALIZED", 0), ("RUNNING", 1), ("COMPLETED", 2), ("FAILED", 3), ("STOPPED", 4)),
    timeout=14400.0,
    first_delay=3.0,
    interval=5.0,
    actions={
        "create": ActionSpec(
            ready=(2,),
            ids=(("task_id", ("task_id",)),),
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=600.0,
        ),
    },
)

SERVICE_TASKS_WAITER: Final = WaiterSpec(
    poll="ShowTask",
    field=("state",),
    ready=("RUNNING", "SUCCEEDED"),
    failed=("CREATE_FAILED", "START_FAILED", "ABNORMAL", "FAILED", "FROZEN"),
    stopped=("STOPPED",),
    transient=("PENDING", "RECOVERING", "STARTING", "UPGRADING", "STOPPING", "DELETING", "FREEZING"),
    gone=(),
    delete_failed=(),
    reason=(("error", "message"), ("error", "code"), ("status",)),
    names=(
        ("PENDING", "PENDING"),
        ("STARTING", "STARTING"),
        ("RECOVERING", "RECOVERING"),
        ("UPGRADING", "UPGRADING"),
        ("RUNNING", "RUNNING"),
        ("STOPPING", "STOPPING"),
        ("STOPPED", "STOPPED"),
        ("SUCCEEDED", "SUCCEEDED"),
        ("CREATE_FAILED", "CREATE_FAILED"),
        ("START_FAILED", "START_FAILED"),
        ("FAILED", "FAILED"),
        ("ABNORMAL", "ABNORMAL"),
        ("FREEZING", "FREEZING"),
        ("FROZEN", "FROZEN"),
        ("DELETING", "DELETING"),
    ),
    timeout=1800.0,
    first_delay=3.0,
    interval=3.0,
    final=("SUCCEEDED",),
    actions={
        "start": ActionSpec(
            ready=("RUNNING", "SUCCEEDED"),
            readings=2,
        ),
        "stop": ActionSpec(
            ready=("STOPPED",),
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

SERVICES_WAITER: Final = WaiterSpec(
    poll="ShowService",
    field=("status",),
    ready=("running", "concerning", "finished"),
    failed=("failed",),
    stopped=("stopped",),
    transient=("deploying", "pending", "waiting", "stopping", "deleting"),
    gone=(),
    delete_failed=("failed",),
    reason=(("error_msg",),),
    names=(
        ("RUNNING", "running"),
        ("DEPLOYING", "deploying"),
        ("CONCERNING", "concerning"),
        ("FAILED", "failed"),
        ("STOPPED", "stopped"),
        ("FINISHED", "finished"),
        ("STOPPING", "stopping"),
        ("DELETING", "deleting"),
        ("PENDING", "pending"),
        ("WAITING", "waiting"),
    ),
    timeout=3600.0,
    first_delay=5.0,
    interval=5.0,
    final=("finished",),
    may_precede=("failed",),
    deleting=("deleting",),
    actions={
        "create": ActionSpec(
            ready=("running", "concerning", "finished"),
            ids=(("service_id", ("service_id",)),),
        ),
        "update": ActionSpec(
            ready=("running", "concerning", "stopped", "finished"),
            readings=2,
        ),
        "start": ActionSpec(
            ready=("running", "concerning", "finished"),
            readings=2,
        ),
        "stop": ActionSpec(
            ready=("stopped", "finished"),
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

SUPER_NODES_WAITER: Final = WaiterSpec(
    poll="GetHyperinstance",
    field=("status",),
    ready=("ACTIVE",),
    failed=("ERROR",),
    stopped=(),
    transient=("PROVISIONING", "REIMAGING", "TERMINATING"),
    gone=("TERMINATED",),
    delete_failed=("ERROR",),
    reason=(),
    names=(
        ("PROVISIONING", "PROVISIONING"),
        ("ACTIVE", "ACTIVE"),
        ("ERROR", "ERROR"),
        ("REIMAGING", "REIMAGING"),
        ("TERMINATING", "TERMINATING"),
        ("TERMINATED", "TERMINATED"),
    ),
    timeout=3600.0,
    first_delay=10.0,
    interval=10.0,
    may_precede=("ERROR",),
    deleting=("TERMINATING",),
    busy=(
        (
            ("servers", "status"),
            ("CREATING", "DELETING", "STARTING", "STOPPING", "REBOOTING", "CHANGINGOS", "REINSTALLINGOS"),
        ),
    ),
    actions={
        "start": ActionSpec(
            ready=("ACTIVE",),
            busy=((("servers", "status"), ("STOPPED", "STARTING")),),
            broken=((("servers", "status"), ("START_FAILED", "ERROR")),),
            timeout=1200.0,
        ),
        "stop": ActionSpec(
            ready=("ACTIVE",),
            busy=((("servers", "status"), ("RUNNING", "STOPPING")),),
            broken=((("servers", "status"), ("STOP_FAILED", "ERROR")),),
            timeout=1200.0,
        ),
        "change_os": ActionSpec(
            ready=("ACTIVE",),
            busy=((("servers", "status"), ("STOPPED", "CHANGINGOS", "STARTING")),),
            broken=((("servers", "status"), ("CHANGINGOS_FAILED", "ERROR")),),
            timeout=1200.0,
        ),
        "scale_up": ActionSpec(
            ready=("ACTIVE",),
            busy=((("servers", "status"), ("CREATING",)),),
            broken=((("servers", "status"), ("CREATE_FAILED", "ERROR")),),
        ),
        "scale_down": ActionSpec(
            ready=("ACTIVE",),
            busy=((("servers", "status"), ("DELETING",)),),
            broken=((("servers", "status"), ("DELETE_FAILED", "ERROR")),),
            timeout=1800.0,
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=1800.0,
        ),
    },
)

SYNCHRONIZATION_TASKS_WAITER: Final = WaiterSpec(
    poll="SyncDataSourceState",
    field=("status",),
    ready=("COMPLETED",),
    failed=("FAILED",),
    stopped=(),
    transient=("QUEUING", "STARTING", "RUNNING", "NOT_EXIST"),
    gone=(),
    delete_failed=(),
    reason=(("error_msg",), ("error_code",)),
    names=(
        ("QUEUING", "QUEUING"),
        ("STARTING", "STARTING"),
        ("RUNNING", "RUNNING"),
        ("COMPLETED", "COMPLETED"),
        ("FAILED", "FAILED"),
        ("NOT_EXIST", "NOT_EXIST"),
    ),
    timeout=3600.0,
    first_delay=3.0,
    interval=3.0,
    actions={
        "create": ActionSpec(
            ready=("COMPLETED",),
            work_id=("task_id",),
        ),
    },
)

TEAM_LABELING_TASKS_WAITER: Final = WaiterSpec(
    poll="DescWorkforceTask",
    field=("status",),
    ready=(1, 3),
    failed=(4,),
    stopped=(),
    transient=(0, 2, 5, 6, 7),
    gone=(),
    delete_failed=(),
    reason=(),
    names=(
        ("STARTING", 0),
        ("RUNNING", 1),
        ("ACCEPTING", 2),
        ("ACCEPTED", 3),
        ("REJECTED", 4),
        ("SYNCHRONIZING", 5),
        ("CREATED", 6),
        ("SAMPLING", 7),
    ),
    timeout=3600.0,
    first_delay=3.0,
    interval=3.0,
    actions={
        "create": ActionSpec(
            ready=(1, 3, 6),
            ids=(("workforce_task_id", ("task_id",)),),
        ),
        "start": ActionSpec(
            ready=(1, 3),
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=600.0,
        ),
    },
)

TRAINING_IMAGES_WAITER: Final = WaiterSpec(
    poll="ShowSaveImageJob",
    field=("status",),
    ready=("ACTIVE",),
    failed=("CREATE_FAILED",),
    stopped=(),
    transient=("INIT", "CREATING"),
    gone=(),
    delete_failed=(),
    reason=(("message",),),
    names=(("INIT", "INIT"), ("CREATING", "CREATING"), ("CREATE_FAILED", "CREATE_FAILED"), ("ACTIVE", "ACTIVE")),
    timeout=1200.0,
    first_delay=10.0,
    interval=10.0,
    actions={
        "create": ActionSpec(
            ready=("ACTIVE",),
        ),
    },
)

TRAINING_JOBS_WAITER: Final = WaiterSpec(
    poll="ShowTrainingJobDetails",
    field=("status", "phase"),
    ready=("Completed",),
    failed=("Failed", "Abnormal"),
    stopped=("Terminated",),
    transient=("Creating", "Pending", "Running", "Terminating"),
    gone=(),
    delete_failed=(),
    reason=(("status", "task_statuses", "0", "message"), ("status", "secondary_phase")),
    names=(
        ("CREATING", "Creating"),
        ("PENDING", "Pending"),
        ("RUNNING", "Running"),
        ("FAILED", "Failed"),
        ("COMPLETED", "Completed"),
        ("TERMINATING", "Terminating"),
        ("TERMINATED", "Terminated"),
        ("ABNORMAL", "Abnormal"),
    ),
    timeout=86400.0,
    first_delay=5.0,
    interval=5.0,
    longest_interval=60.0,
    final=("Completed",),
    actions={
        "create": ActionSpec(
            ready=("Completed",),
            ids=(("training_job_id", ("metadata", "id")),),
        ),
        "stop": ActionSpec(
            ready=("Terminated", "Completed", "Failed", "Abnormal"),
            timeout=1800.0,
        ),
        "delete": ActionSpec(
            gone=True,
            timeout=1800.0,
        ),
    },
)

TRAINING_JOBS_V1_WAITER: Final = WaiterSpec(
    poll="ShowTrainingJobVersion",
    field=("status",),
    ready=(10,),
    failed=(3, 5, 6, 11, 14, 16, 17, 21),
    stopped=(12, 13),
    transient=(0, 1, 2, 4, 7, 8, 9, 15, 18, 19, 20),
    gone=(),
    delete_failed=(6,),
    reason=(("error_message",), ("error_code",)),
    names=(
        ("UNKNOWN", 0),
        ("INIT", 1),
        ("IMAGE_CREATING", 2),
        ("IMAGE_FAILED", 3),
        ("SUBMIT_TRYING", 4),
        ("SUBMIT_FAILED", 5),
        ("DELETE_FAILED", 6),
        ("WAITING", 7),
        ("RUNNING", 8),
        ("KILLING", 9),
        ("COMPLETED", 10),
        ("FAILED", 11),
        ("KILLED", 12),
        ("CANCELED", 13),
        ("LOST", 14),
        ("SCALING", 15),
        ("SUBMIT_MODEL_FAILED", 16),
        ("DEPLOY_SERVICE_FAILED", 17),
        ("CHECK_INIT", 18),
        ("CHECK_RUNNING", 19),
        ("CHECK_RUNNING_COMPLETED", 20),
        ("CHECK_FAILED", 21),
    ),
    timeout=86400.0,
    first_delay=2.0,
    longest_interval=60.0,
    final=(10,),
    actions={
        "create": ActionSpec(
            ready=(10,),
            ids=(("job_id", ("job_id",)), ("version_id", ("version_id",))),
        ),
        "create_version": ActionSpec(
            ready=(10,),
            ids=(("version_id", ("version_id",)),),
        ),
        "stop_version": ActionSpec(
            ready=(12, 13, 10, 11),
            timeout=1800.0,
        ),
        "delete_version": ActionSpec(
            gone=True,
            timeout=1800.0,
        ),
        "delete": ActionSpec(
            gone=True,
            busy=((("versions", "version_id"), ()),),
            broken=((("versions", "status"), (6,)),),
            timeout=1800.0,
        ),
    },
)

VISUALIZATION_JOBS_WAITER: Final = WaiterSpec(
    poll="ShowVisualizationJob",
    field=("status",),
    ready=(8,),
    failed=(3, 5, 6, 11, 14, 16, 17, 21),
    stopped=(10, 12, 13),
    transient=(0, 1, 2, 4, 7, 9, 15, 18, 19, 20),
    gone=(),
    delete_failed=(6,),
    reason=(("error_message",), ("error_code",)),
    names=(
        ("UNKNOWN", 0),
        ("INIT", 1),
        ("IMAGE_CREATING", 2),
        ("IMAGE_FAILED", 3),
        ("SUBMIT_TRYING", 4),
        ("SUBMIT_FAILED", 5),
        ("DELETE_FAILED", 6),
        ("WAITING", 7),
        ("RUNNING", 8),
        ("KILLING", 9),
        ("COMPLETED", 10),
        ("FAILED", 11),
        ("KILLED", 12),
        ("CANCELED", 13),
        ("LOST", 14),
        ("SCALING", 15),
        ("SUBMIT_MODEL_FAILED", 16),
        ("DEPLOY_SERVICE_FAILED", 17),
        ("CHECK_INIT", 18),
        ("CHECK_RUNNING", 19),
        ("CHECK_RUNNING_COMPLETED", 20),
        ("CHECK_FAILED", 21),
    ),
    timeout=1800.0,
    first_delay=2.0,
    actions={
        "create": ActionSpec(
            ready=(8,),
            ids=(("job_id", ("job_id",)),),
        ),
        "stop": ActionSpec(
            ready=(12, 13),
        ),
        "restart": ActionSpec(
            ready=(8,),
            readings=2,
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)

WORKFLOW_EXECUTIONS_WAITER: Final = WaiterSpec(
    poll="ShowWorkflowExecution",
    field=("status",),
    ready=("completed",),
    failed=("abnormal", "failed", "create_failed", "timeout"),
    stopped=("stopped", "hold", "wait_inputs", "skipped"),
    transient=("init", "pending", "creating", "created", "running", "stopping"),
    gone=(),
    delete_failed=(),
    reason=(),
    names=(
        ("INIT", "init"),
        ("RUNNING", "running"),
        ("COMPLETED", "completed"),
        ("STOPPED", "stopped"),
        ("ABNORMAL", "abnormal"),
        ("WAIT_INPUTS", "wait_inputs"),
        ("PENDING", "pending"),
        ("CREATING", "creating"),
        ("CREATED", "created"),
        ("CREATE_FAILED", "create_failed"),
        ("STOPPING", "stopping"),
        ("TIMEOUT", "timeout"),
        ("FAILED", "failed"),
        ("HOLD", "hold"),
        ("SKIPPED", "skipped"),
    ),
    timeout=86400.0,
    first_delay=5.0,
    interval=10.0,
    final=("completed",),
    actions={
        "create": ActionSpec(
            ready=("completed",),
            ids=(("execution_id", ("execution_id",)),),
        ),
        "stop": ActionSpec(
            ready=("stopped", "completed", "abnormal", "failed"),
            timeout=600.0,
        ),
        "rerun": ActionSpec(
            ready=("completed",),
        ),
    },
)

WORKLOADS_WAITER: Final = WaiterSpec(
    poll="ListWorkloads",
    field=("status",),
    ready=("Completed",),
    failed=("Failed", "Abnormal"),
    stopped=("Terminated",),
    transient=("Queue", "Pending", "Creating", "Running", "Terminating"),
    gone=(),
    delete_failed=(),
    reason=(),
    names=(
        ("QUEUE", "Queue"),
        ("PENDING", "Pending"),
        ("ABNORMAL", "Abnormal"),
        ("TERMINATING", "Terminating"),
        ("CREATING", "Creating"),
        ("RUNNING", "Running"),
        ("COMPLETED", "Completed"),
        ("TERMINATED", "Terminated"),
        ("FAILED", "Failed"),
    ),
    timeout=86400.0,
    interval=5.0,
    longest_interval=60.0,
    final=("Completed",),
    item=ItemSpec(
        field=("uid",),
        argument="uid",
    ),
)

WORKSPACES_WAITER: Final = WaiterSpec(
    poll="ShowWorkspaceInfo",
    field=("status",),
    ready=("NORMAL",),
    failed=("CREATE_FAILED", "DELETE_FAILED"),
    stopped=(),
    transient=("DELETING",),
    gone=(),
    delete_failed=("DELETE_FAILED",),
    reason=(("status_info",),),
    names=(
        ("NORMAL", "NORMAL"),
        ("CREATE_FAILED", "CREATE_FAILED"),
        ("DELETING", "DELETING"),
        ("DELETE_FAILED", "DELETE_FAILED"),
    ),
    timeout=600.0,
    first_delay=1.0,
    actions={
        "create": ActionSpec(
            ready=("NORMAL",),
            ids=(("workspace_id", ("id",)),),
        ),
        "delete": ActionSpec(
            gone=True,
        ),
    },
)
