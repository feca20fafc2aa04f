# Generated from spec/ by `make generate`; do not edit.
"""The table of all operations, and how the states of resources are followed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from .core.operation import ModelReference, Operation, Pagination, WaiterSpec

_MODELS = f"{__package__}.models"


def _model(module: str, name: str) -> ModelReference:
    return ModelReference(f"{_MODELS}.{module}", name)


CREATE_AUTHORIZATION: Final = Operation(
    id="CreateAuthorization",
    method="POST",
    path="/v2/{project_id}/authorizations",
    resource="authorizations",
    name="create",
    generation="current",
    docs="authorization_management/configuring_authorization.rst",
    body=_model("create_authorization_request", "CreateAuthorizationRequest"),
    response=_model("authorization_result", "AuthorizationResult"),
)

CREATE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="CreateDevelopmentEnvironment",
    method="POST",
    path="/v1/{project_id}/demanager/instances",
    resource="development_environments",
    name="create",
    generation="historical",
    docs="historical_apis/devenviron_old_version/creating_a_development_environment_instance.rst",
    body=_model("create_development_environment_request", "CreateDevelopmentEnvironmentRequest"),
    response=_model("development_environment", "DevelopmentEnvironment"),
)

CREATE_MODEL: Final = Operation(
    id="CreateModel",
    method="POST",
    path="/v1/{project_id}/models",
    resource="models",
    name="create",
    generation="withdrawn",
    docs="ai_application_management/creating_an_ai_application.rst",
    body=_model("create_model_request", "CreateModelRequest"),
    response=_model("create_model_response", "CreateModelResponse"),
)

CREATE_MODEL_ARTS_AGENCY: Final = Operation(
    id="CreateModelArtsAgency",
    method="POST",
    path="/v2/{project_id}/agency",
    resource="authorizations",
    name="create_agency",
    generation="current",
    docs="authorization_management/creating_a_modelarts_agency.rst",
    body=_model("create_model_arts_agency_request", "CreateModelArtsAgencyRequest"),
    response=_model("create_model_arts_agency_response", "CreateModelArtsAgencyResponse"),
)

CREATE_SERVICE: Final = Operation(
    id="CreateService",
    method="POST",
    path="/v1/{project_id}/services",
    resource="services",
    name="create",
    generation="current",
    docs="service_management/deploying_services.rst",
    body=_model("create_service_request", "CreateServiceRequest"),
    response=_model("create_service_response", "CreateServiceResponse"),
)

CREATE_TRAINING_JOB_CONFIG: Final = Operation(
    id="CreateTrainingJobConfig",
    method="POST",
    path="/v1/{project_id}/training-job-configs",
    resource="training_job_configurations",
    name="create",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/creating_a_training_job_configuration.rst",
    body=_model("create_training_job_config_request", "CreateTrainingJobConfigRequest"),
    response=_model("operation_result", "OperationResult"),
)

CREATE_TRAINING_JOB_V1: Final = Operation(
    id="CreateTrainingJobV1",
    method="POST",
    path="/v1/{project_id}/training-jobs",
    resource="training_jobs_v1",
    name="create",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/creating_a_training_job.rst",
    body=_model("create_training_job_v1_request", "CreateTrainingJobV1Request"),
    response=_model("create_training_job_v1_response", "CreateTrainingJobV1Response"),
)

CREATE_TRAINING_JOB_VERSION: Final = Operation(
    id="CreateTrainingJobVersion",
    method="POST",
    path="/v1/{project_id}/training-jobs/{job_id}/versions",
    resource="training_jobs_v1",
    name="create_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/creating_a_version_of_a_training_job.rst",
    body=_model("create_training_job_version_request", "CreateTrainingJobVersionRequest"),
    response=_model("create_training_job_version_response", "CreateTrainingJobVersionResponse"),
)

CREATE_VISUALIZATION_JOB: Final = Operation(
    id="CreateVisualizationJob",
    method="POST",
    path="/v1/{project_id}/visualization-jobs",
    resource="visualization_jobs",
    name="create",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/creating_a_visualization_job.rst",
    body=_model("create_visualization_job_request", "CreateVisualizationJobRequest"),
    response=_model("create_visualization_job_response", "CreateVisualizationJobResponse"),
)

DELETE_AUTHORIZATIONS: Final = Operation(
    id="DeleteAuthorizations",
    method="DELETE",
    path="/v2/{project_id}/authorizations",
    resource="authorizations",
    name="delete",
    generation="current",
    docs="authorization_management/deleting_authorization.rst",
    response=_model("authorization_result", "AuthorizationResult"),
)

DELETE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="DeleteDevelopmentEnvironment",
    method="DELETE",
    path="/v1/{project_id}/demanager/instances/{instance_id}",
    resource="development_environments",
    name="delete",
    generation="historical",
    docs="historical_apis/devenviron_old_version/deleting_a_development_environment_instance.rst",
    response=_model("delete_development_environment_response", "DeleteDevelopmentEnvironmentResponse"),
)

DELETE_MODEL: Final = Operation(
    id="DeleteModel",
    method="DELETE",
    path="/v1/{project_id}/models/{model_id}",
    resource="models",
    name="delete",
    generation="current",
    docs="ai_application_management/deleting_an_ai_application.rst",
    response=_model("delete_model_response", "DeleteModelResponse"),
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

DELETE_TRAINING_JOB_CONFIG: Final = Operation(
    id="DeleteTrainingJobConfig",
    method="DELETE",
    path="/v1/{project_id}/training-job-configs/{config_name}",
    resource="training_job_configurations",
    name="delete",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/deleting_a_training_job_configuration.rst",
    response=_model("operation_result", "OperationResult"),
)

DELETE_TRAINING_JOB_V1: Final = Operation(
    id="DeleteTrainingJobV1",
    method="DELETE",
    path="/v1/{project_id}/training-jobs/{job_id}",
    resource="training_jobs_v1",
    name="delete",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/deleting_a_training_job.rst",
    response=_model("operation_result", "OperationResult"),
)

DELETE_TRAINING_JOB_VERSION: Final = Operation(
    id="DeleteTrainingJobVersion",
    method="DELETE",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
    resource="training_jobs_v1",
    name="delete_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/deleting_a_version_of_a_training_job.rst",
    response=_model("operation_result", "OperationResult"),
)

DELETE_VISUALIZATION_JOB: Final = Operation(
    id="DeleteVisualizationJob",
    method="DELETE",
    path="/v1/{project_id}/visualization-jobs/{job_id}",
    resource="visualization_jobs",
    name="delete",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/deleting_a_visualization_job.rst",
    response=_model("operation_result", "OperationResult"),
)

GET_AUTHORIZATIONS: Final = Operation(
    id="GetAuthorizations",
    method="GET",
    path="/v2/{project_id}/authorizations",
    resource="authorizations",
    name="list",
    generation="current",
    docs="authorization_management/viewing_an_authorization_list.rst",
    response=_model("get_authorizations_response", "GetAuthorizationsResponse"),
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
)

LIST_BUILT_IN_ALGORITHMS: Final = Operation(
    id="ListBuiltInAlgorithms",
    method="GET",
    path="/v1/{project_id}/built-in-algorithms",
    resource="built_in_algorithms",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_a_built-in_algorithm.rst",
    response=_model("list_built_in_algorithms_response", "ListBuiltInAlgorithmsResponse"),
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

LIST_DEVELOPMENT_ENVIRONMENTS: Final = Operation(
    id="ListDevelopmentEnvironments",
    method="GET",
    path="/v1/{project_id}/demanager/instances",
    resource="development_environments",
    name="list",
    generation="historical",
    docs="historical_apis/devenviron_old_version/obtaining_development_environment_instances.rst",
    response=_model("list_development_environments_response", "ListDevelopmentEnvironmentsResponse"),
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
)

LIST_JOB_ENGINES: Final = Operation(
    id="ListJobEngines",
    method="GET",
    path="/v1/{project_id}/job/ai-engines",
    resource="job_specifications",
    name="list_engines",
    generation="historical",
    docs="historical_apis/training_management_old_version/resource_and_engine_specifications/querying_job_engine_specifications.rst",
    response=_model("list_job_engines_response", "ListJobEnginesResponse"),
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
    response=_model("list_job_resource_specs_response", "ListJobResourceSpecsResponse"),
    pagination=Pagination(
        style="none",
        items=("specs",),
        item_id="spec_id",
        total=("spec_total_count",),
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
    response=_model("list_models_response", "ListModelsResponse"),
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

LIST_SERVICES: Final = Operation(
    id="ListServices",
    method="GET",
    path="/v1/{project_id}/services",
    resource="services",
    name="list",
    generation="current",
    docs="service_management/obtaining_services.rst",
    response=_model("list_services_response", "ListServicesResponse"),
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

LIST_TRAINING_JOB_CONFIGS: Final = Operation(
    id="ListTrainingJobConfigs",
    method="GET",
    path="/v1/{project_id}/training-job-configs",
    resource="training_job_configurations",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/querying_a_list_of_training_job_configurations.rst",
    response=_model("list_training_job_configs_response", "ListTrainingJobConfigsResponse"),
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

LIST_TRAINING_JOB_LOG_FILES: Final = Operation(
    id="ListTrainingJobLogFiles",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/log/file-names",
    resource="training_jobs_v1",
    name="list_log_files",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/obtaining_the_name_of_a_training_job_log_file.rst",
    response=_model("list_training_job_log_files_response", "ListTrainingJobLogFilesResponse"),
    pagination=Pagination(
        style="none",
        items=("log_file_list",),
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
    response=_model("list_training_job_versions_response", "ListTrainingJobVersionsResponse"),
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
)

LIST_TRAINING_JOBS_V1: Final = Operation(
    id="ListTrainingJobsV1",
    method="GET",
    path="/v1/{project_id}/training-jobs",
    resource="training_jobs_v1",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_a_training_job_list.rst",
    response=_model("list_training_jobs_v1_response", "ListTrainingJobsV1Response"),
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

LIST_VISUALIZATION_JOBS: Final = Operation(
    id="ListVisualizationJobs",
    method="GET",
    path="/v1/{project_id}/visualization-jobs",
    resource="visualization_jobs",
    name="list",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/querying_a_visualization_job_list.rst",
    response=_model("list_visualization_jobs_response", "ListVisualizationJobsResponse"),
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

MANAGE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="ManageDevelopmentEnvironment",
    method="POST",
    path="/v1/{project_id}/demanager/instances/{instance_id}/action",
    resource="development_environments",
    name="run_action",
    generation="historical",
    docs="historical_apis/devenviron_old_version/managing_a_development_environment_instance.rst",
    body=_model("manage_development_environment_request", "ManageDevelopmentEnvironmentRequest"),
    response=_model("manage_development_environment_response", "ManageDevelopmentEnvironmentResponse"),
)

RESTART_VISUALIZATION_JOB: Final = Operation(
    id="RestartVisualizationJob",
    method="POST",
    path="/v1/{project_id}/visualization-jobs/{job_id}/restart",
    resource="visualization_jobs",
    name="restart",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/restarting_a_visualization_job.rst",
    response=_model("operation_result", "OperationResult"),
)

SHOW_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="ShowDevelopmentEnvironment",
    method="GET",
    path="/v1/{project_id}/demanager/instances/{instance_id}",
    resource="development_environments",
    name="get",
    generation="historical",
    docs="historical_apis/devenviron_old_version/obtaining_details_about_a_development_environment_instance.rst",
    response=_model("development_environment", "DevelopmentEnvironment"),
)

SHOW_MODEL: Final = Operation(
    id="ShowModel",
    method="GET",
    path="/v1/{project_id}/models/{model_id}",
    resource="models",
    name="get",
    generation="current",
    docs="ai_application_management/obtaining_details_about_an_ai_application.rst",
    response=_model("show_model_response", "ShowModelResponse"),
)

SHOW_MODEL_ENGINE_AND_RUNTIME: Final = Operation(
    id="ShowModelEngineAndRuntime",
    method="GET",
    path="/v1/{project_id}/models/ai-engine-runtimes",
    resource="models",
    name="list_runtimes",
    generation="current",
    docs="ai_application_management/obtaining_the_model_runtime.rst",
    response=_model("show_model_engine_and_runtime_response", "ShowModelEngineAndRuntimeResponse"),
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

SHOW_SERVICE: Final = Operation(
    id="ShowService",
    method="GET",
    path="/v1/{project_id}/services/{service_id}",
    resource="services",
    name="get",
    generation="current",
    docs="service_management/obtaining_service_details.rst",
    response=_model("show_service_response", "ShowServiceResponse"),
)

SHOW_SERVICE_EVENTS: Final = Operation(
    id="ShowServiceEvents",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/events",
    resource="services",
    name="list_events",
    generation="current",
    docs="service_management/obtaining_service_event_logs.rst",
    response=_model("show_service_events_response", "ShowServiceEventsResponse"),
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
)

SHOW_SERVICE_MONITOR_INFO: Final = Operation(
    id="ShowServiceMonitorInfo",
    method="GET",
    path="/v1/{project_id}/services/{service_id}/monitor",
    resource="services",
    name="list_monitors",
    generation="current",
    docs="service_management/obtaining_service_monitoring.rst",
    response=_model("show_service_monitor_info_response", "ShowServiceMonitorInfoResponse"),
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
    response=_model("show_service_specifications_response", "ShowServiceSpecificationsResponse"),
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
    response=_model("show_service_update_logs_response", "ShowServiceUpdateLogsResponse"),
    pagination=Pagination(
        style="none",
        items=("logs",),
    ),
)

SHOW_TRAINING_JOB_CONFIG: Final = Operation(
    id="ShowTrainingJobConfig",
    method="GET",
    path="/v1/{project_id}/training-job-configs/{config_name}",
    resource="training_job_configurations",
    name="get",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/querying_the_details_about_a_training_job_configuration.rst",
    response=_model("show_training_job_config_response", "ShowTrainingJobConfigResponse"),
)

SHOW_TRAINING_JOB_VERSION: Final = Operation(
    id="ShowTrainingJobVersion",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}",
    resource="training_jobs_v1",
    name="get_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_the_details_about_a_training_job_version.rst",
    response=_model("show_training_job_version_response", "ShowTrainingJobVersionResponse"),
)

SHOW_TRAINING_JOB_VERSION_LOG: Final = Operation(
    id="ShowTrainingJobVersionLog",
    method="GET",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/aom-log",
    resource="training_jobs_v1",
    name="get_log",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/querying_training_job_logs.rst",
    response=_model("show_training_job_version_log_response", "ShowTrainingJobVersionLogResponse"),
)

SHOW_VISUALIZATION_JOB: Final = Operation(
    id="ShowVisualizationJob",
    method="GET",
    path="/v1/{project_id}/visualization-jobs/{job_id}",
    resource="visualization_jobs",
    name="get",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/querying_the_details_about_a_visualization_job.rst",
    response=_model("show_visualization_job_response", "ShowVisualizationJobResponse"),
)

STOP_TRAINING_JOB_VERSION: Final = Operation(
    id="StopTrainingJobVersion",
    method="POST",
    path="/v1/{project_id}/training-jobs/{job_id}/versions/{version_id}/stop",
    resource="training_jobs_v1",
    name="stop_version",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/stopping_a_training_job.rst",
    response=_model("operation_result", "OperationResult"),
)

STOP_VISUALIZATION_JOB: Final = Operation(
    id="StopVisualizationJob",
    method="POST",
    path="/v1/{project_id}/visualization-jobs/{job_id}/stop",
    resource="visualization_jobs",
    name="stop",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/stopping_a_visualization_job.rst",
    response=_model("operation_result", "OperationResult"),
)

UPDATE_DEVELOPMENT_ENVIRONMENT: Final = Operation(
    id="UpdateDevelopmentEnvironment",
    method="PUT",
    path="/v1/{project_id}/demanager/instances/{instance_id}",
    resource="development_environments",
    name="update",
    generation="historical",
    docs="historical_apis/devenviron_old_version/modifying_the_description_of_a_development_environment_instance.rst",
    body=_model("update_development_environment_request", "UpdateDevelopmentEnvironmentRequest"),
    response=_model("development_environment", "DevelopmentEnvironment"),
)

UPDATE_SERVICE: Final = Operation(
    id="UpdateService",
    method="PUT",
    path="/v1/{project_id}/services/{service_id}",
    resource="services",
    name="update",
    generation="current",
    docs="service_management/updating_service_configurations.rst",
    body=_model("update_service_request", "UpdateServiceRequest"),
)

UPDATE_TRAINING_JOB_CONFIG: Final = Operation(
    id="UpdateTrainingJobConfig",
    method="PUT",
    path="/v1/{project_id}/training-job-configs/{config_name}",
    resource="training_job_configurations",
    name="update",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_job_parameter_configuration/modifying_a_training_job_configuration.rst",
    body=_model("update_training_job_config_request", "UpdateTrainingJobConfigRequest"),
    response=_model("operation_result", "OperationResult"),
)

UPDATE_TRAINING_JOB_V1: Final = Operation(
    id="UpdateTrainingJobV1",
    method="PUT",
    path="/v1/{project_id}/training-jobs/{job_id}",
    resource="training_jobs_v1",
    name="update",
    generation="historical",
    docs="historical_apis/training_management_old_version/training_jobs/modifying_the_description_of_a_training_job.rst",
    body=_model("update_training_job_v1_request", "UpdateTrainingJobV1Request"),
    response=_model("operation_result", "OperationResult"),
)

UPDATE_VISUALIZATION_JOB: Final = Operation(
    id="UpdateVisualizationJob",
    method="PUT",
    path="/v1/{project_id}/visualization-jobs/{job_id}",
    resource="visualization_jobs",
    name="update",
    generation="historical",
    docs="historical_apis/training_management_old_version/visualization_jobs/modifying_the_description_of_a_visualization_job.rst",
    body=_model("update_visualization_job_request", "UpdateVisualizationJobRequest"),
    response=_model("operation_result", "OperationResult"),
)

OPERATIONS: Final[Mapping[str, Operation]] = MappingProxyType(
    {
        "CreateAuthorization": CREATE_AUTHORIZATION,
        "CreateDevelopmentEnvironment": CREATE_DEVELOPMENT_ENVIRONMENT,
        "CreateModel": CREATE_MODEL,
        "CreateModelArtsAgency": CREATE_MODEL_ARTS_AGENCY,
        "CreateService": CREATE_SERVICE,
        "CreateTrainingJobConfig": CREATE_TRAINING_JOB_CONFIG,
        "CreateTrainingJobV1": CREATE_TRAINING_JOB_V1,
        "CreateTrainingJobVersion": CREATE_TRAINING_JOB_VERSION,
        "CreateVisualizationJob": CREATE_VISUALIZATION_JOB,
        "DeleteAuthorizations": DELETE_AUTHORIZATIONS,
        "DeleteDevelopmentEnvironment": DELETE_DEVELOPMENT_ENVIRONMENT,
        "DeleteModel": DELETE_MODEL,
        "DeleteService": DELETE_SERVICE,
        "DeleteTrainingJobConfig": DELETE_TRAINING_JOB_CONFIG,
        "DeleteTrainingJobV1": DELETE_TRAINING_JOB_V1,
        "DeleteTrainingJobVersion": DELETE_TRAINING_JOB_VERSION,
        "DeleteVisualizationJob": DELETE_VISUALIZATION_JOB,
        "GetAuthorizations": GET_AUTHORIZATIONS,
        "ListBuiltInAlgorithms": LIST_BUILT_IN_ALGORITHMS,
        "ListDevelopmentEnvironments": LIST_DEVELOPMENT_ENVIRONMENTS,
        "ListJobEngines": LIST_JOB_ENGINES,
        "ListJobResourceSpecs": LIST_JOB_RESOURCE_SPECS,
        "ListModels": LIST_MODELS,
        "ListServices": LIST_SERVICES,
        "ListTrainingJobConfigs": LIST_TRAINING_JOB_CONFIGS,
        "ListTrainingJobLogFiles": LIST_TRAINING_JOB_LOG_FILES,
        "ListTrainingJobVersions": LIST_TRAINING_JOB_VERSIONS,
        "ListTrainingJobsV1": LIST_TRAINING_JOBS_V1,
        "ListVisualizationJobs": LIST_VISUALIZATION_JOBS,
        "ManageDevelopmentEnvironment": MANAGE_DEVELOPMENT_ENVIRONMENT,
        "RestartVisualizationJob": RESTART_VISUALIZATION_JOB,
        "ShowDevelopmentEnvironment": SHOW_DEVELOPMENT_ENVIRONMENT,
        "ShowModel": SHOW_MODEL,
        "ShowModelEngineAndRuntime": SHOW_MODEL_ENGINE_AND_RUNTIME,
        "ShowService": SHOW_SERVICE,
        "ShowServiceEvents": SHOW_SERVICE_EVENTS,
        "ShowServiceMonitorInfo": SHOW_SERVICE_MONITOR_INFO,
        "ShowServiceSpecifications": SHOW_SERVICE_SPECIFICATIONS,
        "ShowServiceUpdateLogs": SHOW_SERVICE_UPDATE_LOGS,
        "ShowTrainingJobConfig": SHOW_TRAINING_JOB_CONFIG,
        "ShowTrainingJobVersion": SHOW_TRAINING_JOB_VERSION,
        "ShowTrainingJobVersionLog": SHOW_TRAINING_JOB_VERSION_LOG,
        "ShowVisualizationJob": SHOW_VISUALIZATION_JOB,
        "StopTrainingJobVersion": STOP_TRAINING_JOB_VERSION,
        "StopVisualizationJob": STOP_VISUALIZATION_JOB,
        "UpdateDevelopmentEnvironment": UPDATE_DEVELOPMENT_ENVIRONMENT,
        "UpdateService": UPDATE_SERVICE,
        "UpdateTrainingJobConfig": UPDATE_TRAINING_JOB_CONFIG,
        "UpdateTrainingJobV1": UPDATE_TRAINING_JOB_V1,
        "UpdateVisualizationJob": UPDATE_VISUALIZATION_JOB,
    }
)
"""All operations by id."""

DEVELOPMENT_ENVIRONMENTS_WAITER: Final = WaiterSpec(
    poll="ShowDevelopmentEnvironment",
    field=("status",),
    ready=("RUNNING",),
    failed=("CREATE_FAILED", "START_FAILED", "RESIZE_FAILED", "UNAVAILABLE"),
    stopped=(),
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
    timeout=1800.0,
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
    timeout=3600.0,
)

SERVICES_WAITER: Final = WaiterSpec(
    poll="ShowService",
    field=("status",),
    ready=("running", "concerning", "finished"),
    failed=("failed",),
    stopped=(),
    transient=("deploying", "pending", "waiting", "stopping", "deleting"),
    gone=(),
    delete_failed=(),
    reason=(("error_msg",),),
    timeout=3600.0,
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
    timeout=86400.0,
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
    timeout=1800.0,
)
