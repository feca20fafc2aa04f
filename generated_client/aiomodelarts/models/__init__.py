# Generated from spec/ by `make generate`; do not edit.
"""Models of all messages; each is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accepted_training_job_version import AcceptedTrainingJobVersion as AcceptedTrainingJobVersion
    from .authorization import Authorization as Authorization
    from .authorization_result import AuthorizationResult as AuthorizationResult
    from .authorization_sort_key import AuthorizationSortKey as AuthorizationSortKey
    from .authorization_type import AuthorizationType as AuthorizationType
    from .built_in_algorithm import BuiltInAlgorithm as BuiltInAlgorithm
    from .built_in_algorithm_parameter import BuiltInAlgorithmParameter as BuiltInAlgorithmParameter
    from .built_in_algorithm_sort_key import BuiltInAlgorithmSortKey as BuiltInAlgorithmSortKey
    from .built_in_algorithm_usage import BuiltInAlgorithmUsage as BuiltInAlgorithmUsage
    from .create_authorization_request import CreateAuthorizationRequest as CreateAuthorizationRequest
    from .create_development_environment_request import (
        CreateDevelopmentEnvironmentRequest as CreateDevelopmentEnvironmentRequest,
    )
    from .create_model_arts_agency_request import CreateModelArtsAgencyRequest as CreateModelArtsAgencyRequest
    from .create_model_arts_agency_response import CreateModelArtsAgencyResponse as CreateModelArtsAgencyResponse
    from .create_model_request import CreateModelRequest as CreateModelRequest
    from .create_model_response import CreateModelResponse as CreateModelResponse
    from .create_service_request import CreateServiceRequest as CreateServiceRequest
    from .create_service_response import CreateServiceResponse as CreateServiceResponse
    from .create_training_job_config_request import CreateTrainingJobConfigRequest as CreateTrainingJobConfigRequest
    from .create_training_job_v1_request import CreateTrainingJobV1Request as CreateTrainingJobV1Request
    from .create_training_job_v1_response import CreateTrainingJobV1Response as CreateTrainingJobV1Response
    from .create_training_job_version_request import CreateTrainingJobVersionRequest as CreateTrainingJobVersionRequest
    from .create_training_job_version_response import (
        CreateTrainingJobVersionResponse as CreateTrainingJobVersionResponse,
    )
    from .create_visualization_job_request import CreateVisualizationJobRequest as CreateVisualizationJobRequest
    from .create_visualization_job_response import CreateVisualizationJobResponse as CreateVisualizationJobResponse
    from .delete_development_environment_response import (
        DeleteDevelopmentEnvironmentResponse as DeleteDevelopmentEnvironmentResponse,
    )
    from .delete_model_response import DeleteModelResponse as DeleteModelResponse
    from .development_environment import DevelopmentEnvironment as DevelopmentEnvironment
    from .development_environment_action import DevelopmentEnvironmentAction as DevelopmentEnvironmentAction
    from .development_environment_ai_project import DevelopmentEnvironmentAiProject as DevelopmentEnvironmentAiProject
    from .development_environment_auto_stop import DevelopmentEnvironmentAutoStop as DevelopmentEnvironmentAutoStop
    from .development_environment_auto_stop_input import (
        DevelopmentEnvironmentAutoStopInput as DevelopmentEnvironmentAutoStopInput,
    )
    from .development_environment_credential import DevelopmentEnvironmentCredential as DevelopmentEnvironmentCredential
    from .development_environment_deployment import DevelopmentEnvironmentDeployment as DevelopmentEnvironmentDeployment
    from .development_environment_deployment_spec import (
        DevelopmentEnvironmentDeploymentSpec as DevelopmentEnvironmentDeploymentSpec,
    )
    from .development_environment_failure import DevelopmentEnvironmentFailure as DevelopmentEnvironmentFailure
    from .development_environment_flavor import DevelopmentEnvironmentFlavor as DevelopmentEnvironmentFlavor
    from .development_environment_flavor_status import (
        DevelopmentEnvironmentFlavorStatus as DevelopmentEnvironmentFlavorStatus,
    )
    from .development_environment_hardware import DevelopmentEnvironmentHardware as DevelopmentEnvironmentHardware
    from .development_environment_image import DevelopmentEnvironmentImage as DevelopmentEnvironmentImage
    from .development_environment_pool import DevelopmentEnvironmentPool as DevelopmentEnvironmentPool
    from .development_environment_pool_input import DevelopmentEnvironmentPoolInput as DevelopmentEnvironmentPoolInput
    from .development_environment_pool_owner import DevelopmentEnvironmentPoolOwner as DevelopmentEnvironmentPoolOwner
    from .development_environment_profile import DevelopmentEnvironmentProfile as DevelopmentEnvironmentProfile
    from .development_environment_promotion import DevelopmentEnvironmentPromotion as DevelopmentEnvironmentPromotion
    from .development_environment_queue import DevelopmentEnvironmentQueue as DevelopmentEnvironmentQueue
    from .development_environment_repository import DevelopmentEnvironmentRepository as DevelopmentEnvironmentRepository
    from .development_environment_repository_connection import (
        DevelopmentEnvironmentRepositoryConnection as DevelopmentEnvironmentRepositoryConnection,
    )
    from .development_environment_repository_protocol import (
        DevelopmentEnvironmentRepositoryProtocol as DevelopmentEnvironmentRepositoryProtocol,
    )
    from .development_environment_repository_type import (
        DevelopmentEnvironmentRepositoryType as DevelopmentEnvironmentRepositoryType,
    )
    from .development_environment_sort_key import DevelopmentEnvironmentSortKey as DevelopmentEnvironmentSortKey
    from .development_environment_spec import DevelopmentEnvironmentSpec as DevelopmentEnvironmentSpec
    from .development_environment_spec_input import DevelopmentEnvironmentSpecInput as DevelopmentEnvironmentSpecInput
    from .development_environment_spec_update import (
        DevelopmentEnvironmentSpecUpdate as DevelopmentEnvironmentSpecUpdate,
    )
    from .development_environment_status import DevelopmentEnvironmentStatus as DevelopmentEnvironmentStatus
    from .development_environment_storage import DevelopmentEnvironmentStorage as DevelopmentEnvironmentStorage
    from .development_environment_storage_input import (
        DevelopmentEnvironmentStorageInput as DevelopmentEnvironmentStorageInput,
    )
    from .development_environment_storage_location import (
        DevelopmentEnvironmentStorageLocation as DevelopmentEnvironmentStorageLocation,
    )
    from .development_environment_storage_location_input import (
        DevelopmentEnvironmentStorageLocationInput as DevelopmentEnvironmentStorageLocationInput,
    )
    from .development_environment_storage_type import (
        DevelopmentEnvironmentStorageType as DevelopmentEnvironmentStorageType,
    )
    from .development_environment_user import DevelopmentEnvironmentUser as DevelopmentEnvironmentUser
    from .development_environment_workspace import DevelopmentEnvironmentWorkspace as DevelopmentEnvironmentWorkspace
    from .error_body import ErrorBody as ErrorBody
    from .get_authorizations_response import GetAuthorizationsResponse as GetAuthorizationsResponse
    from .job_engine import JobEngine as JobEngine
    from .job_resource_spec import JobResourceSpec as JobResourceSpec
    from .job_specification_job_type import JobSpecificationJobType as JobSpecificationJobType
    from .job_status import JobStatus as JobStatus
    from .list_built_in_algorithms_response import ListBuiltInAlgorithmsResponse as ListBuiltInAlgorithmsResponse
    from .list_development_environments_response import (
        ListDevelopmentEnvironmentsResponse as ListDevelopmentEnvironmentsResponse,
    )
    from .list_job_engines_response import ListJobEnginesResponse as ListJobEnginesResponse
    from .list_job_resource_specs_response import ListJobResourceSpecsResponse as ListJobResourceSpecsResponse
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_services_response import ListServicesResponse as ListServicesResponse
    from .list_training_job_configs_response import ListTrainingJobConfigsResponse as ListTrainingJobConfigsResponse
    from .list_training_job_log_files_response import ListTrainingJobLogFilesResponse as ListTrainingJobLogFilesResponse
    from .list_training_job_versions_response import ListTrainingJobVersionsResponse as ListTrainingJobVersionsResponse
    from .list_training_jobs_v1_response import ListTrainingJobsV1Response as ListTrainingJobsV1Response
    from .list_visualization_jobs_response import ListVisualizationJobsResponse as ListVisualizationJobsResponse
    from .manage_development_environment_request import (
        ManageDevelopmentEnvironmentRequest as ManageDevelopmentEnvironmentRequest,
    )
    from .manage_development_environment_response import (
        ManageDevelopmentEnvironmentResponse as ManageDevelopmentEnvironmentResponse,
    )
    from .model_accelerator import ModelAccelerator as ModelAccelerator
    from .model_accelerator_type import ModelAcceleratorType as ModelAcceleratorType
    from .model_algorithm import ModelAlgorithm as ModelAlgorithm
    from .model_api import ModelApi as ModelApi
    from .model_api_method import ModelApiMethod as ModelApiMethod
    from .model_api_protocol import ModelApiProtocol as ModelApiProtocol
    from .model_api_schema import ModelApiSchema as ModelApiSchema
    from .model_architecture import ModelArchitecture as ModelArchitecture
    from .model_basics import ModelBasics as ModelBasics
    from .model_deletion_failure import ModelDeletionFailure as ModelDeletionFailure
    from .model_dependency import ModelDependency as ModelDependency
    from .model_dependency_input import ModelDependencyInput as ModelDependencyInput
    from .model_document import ModelDocument as ModelDocument
    from .model_document_input import ModelDocumentInput as ModelDocumentInput
    from .model_engine import ModelEngine as ModelEngine
    from .model_engine_runtimes import ModelEngineRuntimes as ModelEngineRuntimes
    from .model_health import ModelHealth as ModelHealth
    from .model_health_check_method import ModelHealthCheckMethod as ModelHealthCheckMethod
    from .model_image_source import ModelImageSource as ModelImageSource
    from .model_install_type import ModelInstallType as ModelInstallType
    from .model_package import ModelPackage as ModelPackage
    from .model_package_input import ModelPackageInput as ModelPackageInput
    from .model_package_restraint import ModelPackageRestraint as ModelPackageRestraint
    from .model_parameter import ModelParameter as ModelParameter
    from .model_parameter_input import ModelParameterInput as ModelParameterInput
    from .model_parameter_type import ModelParameterType as ModelParameterType
    from .model_request_mode import ModelRequestMode as ModelRequestMode
    from .model_runtime_status import ModelRuntimeStatus as ModelRuntimeStatus
    from .model_sort_key import ModelSortKey as ModelSortKey
    from .model_source import ModelSource as ModelSource
    from .model_specification import ModelSpecification as ModelSpecification
    from .model_status import ModelStatus as ModelStatus
    from .model_summary import ModelSummary as ModelSummary
    from .model_template import ModelTemplate as ModelTemplate
    from .model_template_source import ModelTemplateSource as ModelTemplateSource
    from .model_type import ModelType as ModelType
    from .operation_result import OperationResult as OperationResult
    from .service_additional_properties import ServiceAdditionalProperties as ServiceAdditionalProperties
    from .service_affinity import ServiceAffinity as ServiceAffinity
    from .service_affinity_input import ServiceAffinityInput as ServiceAffinityInput
    from .service_affinity_mode import ServiceAffinityMode as ServiceAffinityMode
    from .service_affinity_node import ServiceAffinityNode as ServiceAffinityNode
    from .service_affinity_node_input import ServiceAffinityNodeInput as ServiceAffinityNodeInput
    from .service_affinity_pool import ServiceAffinityPool as ServiceAffinityPool
    from .service_affinity_pool_input import ServiceAffinityPoolInput as ServiceAffinityPoolInput
    from .service_config import ServiceConfig as ServiceConfig
    from .service_config_input import ServiceConfigInput as ServiceConfigInput
    from .service_cpu_info import ServiceCpuInfo as ServiceCpuInfo
    from .service_custom_spec import ServiceCustomSpec as ServiceCustomSpec
    from .service_custom_spec_input import ServiceCustomSpecInput as ServiceCustomSpecInput
    from .service_event import ServiceEvent as ServiceEvent
    from .service_event_type import ServiceEventType as ServiceEventType
    from .service_gpu_info import ServiceGpuInfo as ServiceGpuInfo
    from .service_infer_type import ServiceInferType as ServiceInferType
    from .service_load_balancer_policy import ServiceLoadBalancerPolicy as ServiceLoadBalancerPolicy
    from .service_log_config import ServiceLogConfig as ServiceLogConfig
    from .service_log_report_pipeline import ServiceLogReportPipeline as ServiceLogReportPipeline
    from .service_log_volume import ServiceLogVolume as ServiceLogVolume
    from .service_log_volume_input import ServiceLogVolumeInput as ServiceLogVolumeInput
    from .service_lts_configuration import ServiceLtsConfiguration as ServiceLtsConfiguration
    from .service_mapping_type import ServiceMappingType as ServiceMappingType
    from .service_memory_info import ServiceMemoryInfo as ServiceMemoryInfo
    from .service_model_additional_properties import (
        ServiceModelAdditionalProperties as ServiceModelAdditionalProperties,
    )
    from .service_model_additional_properties_input import (
        ServiceModelAdditionalPropertiesInput as ServiceModelAdditionalPropertiesInput,
    )
    from .service_model_status import ServiceModelStatus as ServiceModelStatus
    from .service_monitor import ServiceMonitor as ServiceMonitor
    from .service_node import ServiceNode as ServiceNode
    from .service_node_affinity import ServiceNodeAffinity as ServiceNodeAffinity
    from .service_node_affinity_input import ServiceNodeAffinityInput as ServiceNodeAffinityInput
    from .service_node_instance_status import ServiceNodeInstanceStatus as ServiceNodeInstanceStatus
    from .service_node_operation import ServiceNodeOperation as ServiceNodeOperation
    from .service_node_state import ServiceNodeState as ServiceNodeState
    from .service_node_update import ServiceNodeUpdate as ServiceNodeUpdate
    from .service_npu_info import ServiceNpuInfo as ServiceNpuInfo
    from .service_persistent_volume import ServicePersistentVolume as ServicePersistentVolume
    from .service_persistent_volume_input import ServicePersistentVolumeInput as ServicePersistentVolumeInput
    from .service_schedule import ServiceSchedule as ServiceSchedule
    from .service_schedule_input import ServiceScheduleInput as ServiceScheduleInput
    from .service_schedule_time_unit import ServiceScheduleTimeUnit as ServiceScheduleTimeUnit
    from .service_secret import ServiceSecret as ServiceSecret
    from .service_smn_event import ServiceSmnEvent as ServiceSmnEvent
    from .service_smn_notification import ServiceSmnNotification as ServiceSmnNotification
    from .service_sort_key import ServiceSortKey as ServiceSortKey
    from .service_specification import ServiceSpecification as ServiceSpecification
    from .service_status import ServiceStatus as ServiceStatus
    from .service_summary import ServiceSummary as ServiceSummary
    from .service_target_status import ServiceTargetStatus as ServiceTargetStatus
    from .service_update_log import ServiceUpdateLog as ServiceUpdateLog
    from .service_update_result import ServiceUpdateResult as ServiceUpdateResult
    from .show_model_engine_and_runtime_response import (
        ShowModelEngineAndRuntimeResponse as ShowModelEngineAndRuntimeResponse,
    )
    from .show_model_response import ShowModelResponse as ShowModelResponse
    from .show_service_events_response import ShowServiceEventsResponse as ShowServiceEventsResponse
    from .show_service_monitor_info_response import ShowServiceMonitorInfoResponse as ShowServiceMonitorInfoResponse
    from .show_service_response import ShowServiceResponse as ShowServiceResponse
    from .show_service_specifications_response import (
        ShowServiceSpecificationsResponse as ShowServiceSpecificationsResponse,
    )
    from .show_service_update_logs_response import ShowServiceUpdateLogsResponse as ShowServiceUpdateLogsResponse
    from .show_training_job_config_response import ShowTrainingJobConfigResponse as ShowTrainingJobConfigResponse
    from .show_training_job_version_log_response import (
        ShowTrainingJobVersionLogResponse as ShowTrainingJobVersionLogResponse,
    )
    from .show_training_job_version_response import ShowTrainingJobVersionResponse as ShowTrainingJobVersionResponse
    from .show_visualization_job_response import ShowVisualizationJobResponse as ShowVisualizationJobResponse
    from .sort_order import SortOrder as SortOrder
    from .training_job_config_host_path import TrainingJobConfigHostPath as TrainingJobConfigHostPath
    from .training_job_config_nfs_share import TrainingJobConfigNfsShare as TrainingJobConfigNfsShare
    from .training_job_config_parameter import TrainingJobConfigParameter as TrainingJobConfigParameter
    from .training_job_config_settings import TrainingJobConfigSettings as TrainingJobConfigSettings
    from .training_job_config_sort_key import TrainingJobConfigSortKey as TrainingJobConfigSortKey
    from .training_job_config_summary import TrainingJobConfigSummary as TrainingJobConfigSummary
    from .training_job_config_type import TrainingJobConfigType as TrainingJobConfigType
    from .training_job_config_volume import TrainingJobConfigVolume as TrainingJobConfigVolume
    from .training_job_v1_config import TrainingJobV1Config as TrainingJobV1Config
    from .training_job_v1_data_source import TrainingJobV1DataSource as TrainingJobV1DataSource
    from .training_job_v1_data_source_type import TrainingJobV1DataSourceType as TrainingJobV1DataSourceType
    from .training_job_v1_host_path import TrainingJobV1HostPath as TrainingJobV1HostPath
    from .training_job_v1_nfs_share import TrainingJobV1NfsShare as TrainingJobV1NfsShare
    from .training_job_v1_parameter import TrainingJobV1Parameter as TrainingJobV1Parameter
    from .training_job_v1_settings import TrainingJobV1Settings as TrainingJobV1Settings
    from .training_job_v1_sort_key import TrainingJobV1SortKey as TrainingJobV1SortKey
    from .training_job_v1_summary import TrainingJobV1Summary as TrainingJobV1Summary
    from .training_job_v1_volume import TrainingJobV1Volume as TrainingJobV1Volume
    from .training_job_version import TrainingJobVersion as TrainingJobVersion
    from .training_job_version_class import TrainingJobVersionClass as TrainingJobVersionClass
    from .training_job_version_class_metric import TrainingJobVersionClassMetric as TrainingJobVersionClassMetric
    from .training_job_version_class_scores import TrainingJobVersionClassScores as TrainingJobVersionClassScores
    from .training_job_version_config import TrainingJobVersionConfig as TrainingJobVersionConfig
    from .training_job_version_list_item import TrainingJobVersionListItem as TrainingJobVersionListItem
    from .training_job_version_model_metrics import TrainingJobVersionModelMetrics as TrainingJobVersionModelMetrics
    from .training_job_version_system_metrics import TrainingJobVersionSystemMetrics as TrainingJobVersionSystemMetrics
    from .training_job_version_total_metric import TrainingJobVersionTotalMetric as TrainingJobVersionTotalMetric
    from .training_job_version_total_scores import TrainingJobVersionTotalScores as TrainingJobVersionTotalScores
    from .update_development_environment_request import (
        UpdateDevelopmentEnvironmentRequest as UpdateDevelopmentEnvironmentRequest,
    )
    from .update_service_request import UpdateServiceRequest as UpdateServiceRequest
    from .update_training_job_config_request import UpdateTrainingJobConfigRequest as UpdateTrainingJobConfigRequest
    from .update_training_job_v1_request import UpdateTrainingJobV1Request as UpdateTrainingJobV1Request
    from .update_visualization_job_request import UpdateVisualizationJobRequest as UpdateVisualizationJobRequest
    from .visualization_job_flavor import VisualizationJobFlavor as VisualizationJobFlavor
    from .visualization_job_schedule import VisualizationJobSchedule as VisualizationJobSchedule
    from .visualization_job_sort_key import VisualizationJobSortKey as VisualizationJobSortKey
    from .visualization_job_summary import VisualizationJobSummary as VisualizationJobSummary

_MODULES = {
    "AcceptedTrainingJobVersion": "accepted_training_job_version",
    "Authorization": "authorization",
    "AuthorizationResult": "authorization_result",
    "AuthorizationSortKey": "authorization_sort_key",
    "AuthorizationType": "authorization_type",
    "BuiltInAlgorithm": "built_in_algorithm",
    "BuiltInAlgorithmParameter": "built_in_algorithm_parameter",
    "BuiltInAlgorithmSortKey": "built_in_algorithm_sort_key",
    "BuiltInAlgorithmUsage": "built_in_algorithm_usage",
    "CreateAuthorizationRequest": "create_authorization_request",
    "CreateDevelopmentEnvironmentRequest": "create_development_environment_request",
    "CreateModelArtsAgencyRequest": "create_model_arts_agency_request",
    "CreateModelArtsAgencyResponse": "create_model_arts_agency_response",
    "CreateModelRequest": "create_model_request",
    "CreateModelResponse": "create_model_response",
    "CreateServiceRequest": "create_service_request",
    "CreateServiceResponse": "create_service_response",
    "CreateTrainingJobConfigRequest": "create_training_job_config_request",
    "CreateTrainingJobV1Request": "create_training_job_v1_request",
    "CreateTrainingJobV1Response": "create_training_job_v1_response",
    "CreateTrainingJobVersionRequest": "create_training_job_version_request",
    "CreateTrainingJobVersionResponse": "create_training_job_version_response",
    "CreateVisualizationJobRequest": "create_visualization_job_request",
    "CreateVisualizationJobResponse": "create_visualization_job_response",
    "DeleteDevelopmentEnvironmentResponse": "delete_development_environment_response",
    "DeleteModelResponse": "delete_model_response",
    "DevelopmentEnvironment": "development_environment",
    "DevelopmentEnvironmentAction": "development_environment_action",
    "DevelopmentEnvironmentAiProject": "development_environment_ai_project",
    "DevelopmentEnvironmentAutoStop": "development_environment_auto_stop",
    "DevelopmentEnvironmentAutoStopInput": "development_environment_auto_stop_input",
    "DevelopmentEnvironmentCredential": "development_environment_credential",
    "DevelopmentEnvironmentDeployment": "development_environment_deployment",
    "DevelopmentEnvironmentDeploymentSpec": "development_environment_deployment_spec",
    "DevelopmentEnvironmentFailure": "development_environment_failure",
    "DevelopmentEnvironmentFlavor": "development_environment_flavor",
    "DevelopmentEnvironmentFlavorStatus": "development_environment_flavor_status",
    "DevelopmentEnvironmentHardware": "development_environment_hardware",
    "DevelopmentEnvironmentImage": "development_environment_image",
    "DevelopmentEnvironmentPool": "development_environment_pool",
    "DevelopmentEnvironmentPoolInput": "development_environment_pool_input",
    "DevelopmentEnvironmentPoolOwner": "development_environment_pool_owner",
    "DevelopmentEnvironmentProfile": "development_environment_profile",
    "DevelopmentEnvironmentPromotion": "development_environment_promotion",
    "DevelopmentEnvironmentQueue": "development_environment_queue",
    "DevelopmentEnvironmentRepository": "development_environment_repository",
    "DevelopmentEnvironmentRepositoryConnection": "development_environment_repository_connection",
    "DevelopmentEnvironmentRepositoryProtocol": "development_environment_repository_protocol",
    "DevelopmentEnvironmentRepositoryType": "development_environment_repository_type",
    "DevelopmentEnvironmentSortKey": "development_environment_sort_key",
    "DevelopmentEnvironmentSpec": "development_environment_spec",
    "DevelopmentEnvironmentSpecInput": "development_environment_spec_input",
    "DevelopmentEnvironmentSpecUpdate": "development_environment_spec_update",
    "DevelopmentEnvironmentStatus": "development_environment_status",
    "DevelopmentEnvironmentStorage": "development_environment_storage",
    "DevelopmentEnvironmentStorageInput": "development_environment_storage_input",
    "DevelopmentEnvironmentStorageLocation": "development_environment_storage_location",
    "DevelopmentEnvironmentStorageLocationInput": "development_environment_storage_location_input",
    "DevelopmentEnvironmentStorageType": "development_environment_storage_type",
    "DevelopmentEnvironmentUser": "development_environment_user",
    "DevelopmentEnvironmentWorkspace": "development_environment_workspace",
    "ErrorBody": "error_body",
    "GetAuthorizationsResponse": "get_authorizations_response",
    "JobEngine": "job_engine",
    "JobResourceSpec": "job_resource_spec",
    "JobSpecificationJobType": "job_specification_job_type",
    "JobStatus": "job_status",
    "ListBuiltInAlgorithmsResponse": "list_built_in_algorithms_response",
    "ListDevelopmentEnvironmentsResponse": "list_development_environments_response",
    "ListJobEnginesResponse": "list_job_engines_response",
    "ListJobResourceSpecsResponse": "list_job_resource_specs_response",
    "ListModelsResponse": "list_models_response",
    "ListServicesResponse": "list_services_response",
    "ListTrainingJobConfigsResponse": "list_training_job_configs_response",
    "ListTrainingJobLogFilesResponse": "list_training_job_log_files_response",
    "ListTrainingJobVersionsResponse": "list_training_job_versions_response",
    "ListTrainingJobsV1Response": "list_training_jobs_v1_response",
    "ListVisualizationJobsResponse": "list_visualization_jobs_response",
    "ManageDevelopmentEnvironmentRequest": "manage_development_environment_request",
    "ManageDevelopmentEnvironmentResponse": "manage_development_environment_response",
    "ModelAccelerator": "model_accelerator",
    "ModelAcceleratorType": "model_accelerator_type",
    "ModelAlgorithm": "model_algorithm",
    "ModelApi": "model_api",
    "ModelApiMethod": "model_api_method",
    "ModelApiProtocol": "model_api_protocol",
    "ModelApiSchema": "model_api_schema",
    "ModelArchitecture": "model_architecture",
    "ModelBasics": "model_basics",
    "ModelDeletionFailure": "model_deletion_failure",
    "ModelDependency": "model_dependency",
    "ModelDependencyInput": "model_dependency_input",
    "ModelDocument": "model_document",
    "ModelDocumentInput": "model_document_input",
    "ModelEngine": "model_engine",
    "ModelEngineRuntimes": "model_engine_runtimes",
    "ModelHealth": "model_health",
    "ModelHealthCheckMethod": "model_health_check_method",
    "ModelImageSource": "model_image_source",
    "ModelInstallType": "model_install_type",
    "ModelPackage": "model_package",
    "ModelPackageInput": "model_package_input",
    "ModelPackageRestraint": "model_package_restraint",
    "ModelParameter": "model_parameter",
    "ModelParameterInput": "model_parameter_input",
    "ModelParameterType": "model_parameter_type",
    "ModelRequestMode": "model_request_mode",
    "ModelRuntimeStatus": "model_runtime_status",
    "ModelSortKey": "model_sort_key",
    "ModelSource": "model_source",
    "ModelSpecification": "model_specification",
    "ModelStatus": "model_status",
    "ModelSummary": "model_summary",
    "ModelTemplate": "model_template",
    "ModelTemplateSource": "model_template_source",
    "ModelType": "model_type",
    "OperationResult": "operation_result",
    "ServiceAdditionalProperties": "service_additional_properties",
    "ServiceAffinity": "service_affinity",
    "ServiceAffinityInput": "service_affinity_input",
    "ServiceAffinityMode": "service_affinity_mode",
    "ServiceAffinityNode": "service_affinity_node",
    "ServiceAffinityNodeInput": "service_affinity_node_input",
    "ServiceAffinityPool": "service_affinity_pool",
    "ServiceAffinityPoolInput": "service_affinity_pool_input",
    "ServiceConfig": "service_config",
    "ServiceConfigInput": "service_config_input",
    "ServiceCpuInfo": "service_cpu_info",
    "ServiceCustomSpec": "service_custom_spec",
    "ServiceCustomSpecInput": "service_custom_spec_input",
    "ServiceEvent": "service_event",
    "ServiceEventType": "service_event_type",
    "ServiceGpuInfo": "service_gpu_info",
    "ServiceInferType": "service_infer_type",
    "ServiceLoadBalancerPolicy": "service_load_balancer_policy",
    "ServiceLogConfig": "service_log_config",
    "ServiceLogReportPipeline": "service_log_report_pipeline",
    "ServiceLogVolume": "service_log_volume",
    "ServiceLogVolumeInput": "service_log_volume_input",
    "ServiceLtsConfiguration": "service_lts_configuration",
    "ServiceMappingType": "service_mapping_type",
    "ServiceMemoryInfo": "service_memory_info",
    "ServiceModelAdditionalProperties": "service_model_additional_properties",
    "ServiceModelAdditionalPropertiesInput": "service_model_additional_properties_input",
    "ServiceModelStatus": "service_model_status",
    "ServiceMonitor": "service_monitor",
    "ServiceNode": "service_node",
    "ServiceNodeAffinity": "service_node_affinity",
    "ServiceNodeAffinityInput": "service_node_affinity_input",
    "ServiceNodeInstanceStatus": "service_node_instance_status",
    "ServiceNodeOperation": "service_node_operation",
    "ServiceNodeState": "service_node_state",
    "ServiceNodeUpdate": "service_node_update",
    "ServiceNpuInfo": "service_npu_info",
    "ServicePersistentVolume": "service_persistent_volume",
    "ServicePersistentVolumeInput": "service_persistent_volume_input",
    "ServiceSchedule": "service_schedule",
    "ServiceScheduleInput": "service_schedule_input",
    "ServiceScheduleTimeUnit": "service_schedule_time_unit",
    "ServiceSecret": "service_secret",
    "ServiceSmnEvent": "service_smn_event",
    "ServiceSmnNotification": "service_smn_notification",
    "ServiceSortKey": "service_sort_key",
    "ServiceSpecification": "service_specification",
    "ServiceStatus": "service_status",
    "ServiceSummary": "service_summary",
    "ServiceTargetStatus": "service_target_status",
    "ServiceUpdateLog": "service_update_log",
    "ServiceUpdateResult": "service_update_result",
    "ShowModelEngineAndRuntimeResponse": "show_model_engine_and_runtime_response",
    "ShowModelResponse": "show_model_response",
    "ShowServiceEventsResponse": "show_service_events_response",
    "ShowServiceMonitorInfoResponse": "show_service_monitor_info_response",
    "ShowServiceResponse": "show_service_response",
    "ShowServiceSpecificationsResponse": "show_service_specifications_response",
    "ShowServiceUpdateLogsResponse": "show_service_update_logs_response",
    "ShowTrainingJobConfigResponse": "show_training_job_config_response",
    "ShowTrainingJobVersionLogResponse": "show_training_job_version_log_response",
    "ShowTrainingJobVersionResponse": "show_training_job_version_response",
    "ShowVisualizationJobResponse": "show_visualization_job_response",
    "SortOrder": "sort_order",
    "TrainingJobConfigHostPath": "training_job_config_host_path",
    "TrainingJobConfigNfsShare": "training_job_config_nfs_share",
    "TrainingJobConfigParameter": "training_job_config_parameter",
    "TrainingJobConfigSettings": "training_job_config_settings",
    "TrainingJobConfigSortKey": "training_job_config_sort_key",
    "TrainingJobConfigSummary": "training_job_config_summary",
    "TrainingJobConfigType": "training_job_config_type",
    "TrainingJobConfigVolume": "training_job_config_volume",
    "TrainingJobV1Config": "training_job_v1_config",
    "TrainingJobV1DataSource": "training_job_v1_data_source",
    "TrainingJobV1DataSourceType": "training_job_v1_data_source_type",
    "TrainingJobV1HostPath": "training_job_v1_host_path",
    "TrainingJobV1NfsShare": "training_job_v1_nfs_share",
    "TrainingJobV1Parameter": "training_job_v1_parameter",
    "TrainingJobV1Settings": "training_job_v1_settings",
    "TrainingJobV1SortKey": "training_job_v1_sort_key",
    "TrainingJobV1Summary": "training_job_v1_summary",
    "TrainingJobV1Volume": "training_job_v1_volume",
    "TrainingJobVersion": "training_job_version",
    "TrainingJobVersionClass": "training_job_version_class",
    "TrainingJobVersionClassMetric": "training_job_version_class_metric",
    "TrainingJobVersionClassScores": "training_job_version_class_scores",
    "TrainingJobVersionConfig": "training_job_version_config",
    "TrainingJobVersionListItem": "training_job_version_list_item",
    "TrainingJobVersionModelMetrics": "training_job_version_model_metrics",
    "TrainingJobVersionSystemMetrics": "training_job_version_system_metrics",
    "TrainingJobVersionTotalMetric": "training_job_version_total_metric",
    "TrainingJobVersionTotalScores": "training_job_version_total_scores",
    "UpdateDevelopmentEnvironmentRequest": "update_development_environment_request",
    "UpdateServiceRequest": "update_service_request",
    "UpdateTrainingJobConfigRequest": "update_training_job_config_request",
    "UpdateTrainingJobV1Request": "update_training_job_v1_request",
    "UpdateVisualizationJobRequest": "update_visualization_job_request",
    "VisualizationJobFlavor": "visualization_job_flavor",
    "VisualizationJobSchedule": "visualization_job_schedule",
    "VisualizationJobSortKey": "visualization_job_sort_key",
    "VisualizationJobSummary": "visualization_job_summary",
}

__all__ = [
    "AcceptedTrainingJobVersion",
    "Authorization",
    "AuthorizationResult",
    "AuthorizationSortKey",
    "AuthorizationType",
    "BuiltInAlgorithm",
    "BuiltInAlgorithmParameter",
    "BuiltInAlgorithmSortKey",
    "BuiltInAlgorithmUsage",
    "CreateAuthorizationRequest",
    "CreateDevelopmentEnvironmentRequest",
    "CreateModelArtsAgencyRequest",
    "CreateModelArtsAgencyResponse",
    "CreateModelRequest",
    "CreateModelResponse",
    "CreateServiceRequest",
    "CreateServiceResponse",
    "CreateTrainingJobConfigRequest",
    "CreateTrainingJobV1Request",
    "CreateTrainingJobV1Response",
    "CreateTrainingJobVersionRequest",
    "CreateTrainingJobVersionResponse",
    "CreateVisualizationJobRequest",
    "CreateVisualizationJobResponse",
    "DeleteDevelopmentEnvironmentResponse",
    "DeleteModelResponse",
    "DevelopmentEnvironment",
    "DevelopmentEnvironmentAction",
    "DevelopmentEnvironmentAiProject",
    "DevelopmentEnvironmentAutoStop",
    "DevelopmentEnvironmentAutoStopInput",
    "DevelopmentEnvironmentCredential",
    "DevelopmentEnvironmentDeployment",
    "DevelopmentEnvironmentDeploymentSpec",
    "DevelopmentEnvironmentFailure",
    "DevelopmentEnvironmentFlavor",
    "DevelopmentEnvironmentFlavorStatus",
    "DevelopmentEnvironmentHardware",
    "DevelopmentEnvironmentImage",
    "DevelopmentEnvironmentPool",
    "DevelopmentEnvironmentPoolInput",
    "DevelopmentEnvironmentPoolOwner",
    "DevelopmentEnvironmentProfile",
    "DevelopmentEnvironmentPromotion",
    "DevelopmentEnvironmentQueue",
    "DevelopmentEnvironmentRepository",
    "DevelopmentEnvironmentRepositoryConnection",
    "DevelopmentEnvironmentRepositoryProtocol",
    "DevelopmentEnvironmentRepositoryType",
    "DevelopmentEnvironmentSortKey",
    "DevelopmentEnvironmentSpec",
    "DevelopmentEnvironmentSpecInput",
    "DevelopmentEnvironmentSpecUpdate",
    "DevelopmentEnvironmentStatus",
    "DevelopmentEnvironmentStorage",
    "DevelopmentEnvironmentStorageInput",
    "DevelopmentEnvironmentStorageLocation",
    "DevelopmentEnvironmentStorageLocationInput",
    "DevelopmentEnvironmentStorageType",
    "DevelopmentEnvironmentUser",
    "DevelopmentEnvironmentWorkspace",
    "ErrorBody",
    "GetAuthorizationsResponse",
    "JobEngine",
    "JobResourceSpec",
    "JobSpecificationJobType",
    "JobStatus",
    "ListBuiltInAlgorithmsResponse",
    "ListDevelopmentEnvironmentsResponse",
    "ListJobEnginesResponse",
    "ListJobResourceSpecsResponse",
    "ListModelsResponse",
    "ListServicesResponse",
    "ListTrainingJobConfigsResponse",
    "ListTrainingJobLogFilesResponse",
    "ListTrainingJobVersionsResponse",
    "ListTrainingJobsV1Response",
    "ListVisualizationJobsResponse",
    "ManageDevelopmentEnvironmentRequest",
    "ManageDevelopmentEnvironmentResponse",
    "ModelAccelerator",
    "ModelAcceleratorType",
    "ModelAlgorithm",
    "ModelApi",
    "ModelApiMethod",
    "ModelApiProtocol",
    "ModelApiSchema",
    "ModelArchitecture",
    "ModelBasics",
    "ModelDeletionFailure",
    "ModelDependency",
    "ModelDependencyInput",
    "ModelDocument",
    "ModelDocumentInput",
    "ModelEngine",
    "ModelEngineRuntimes",
    "ModelHealth",
    "ModelHealthCheckMethod",
    "ModelImageSource",
    "ModelInstallType",
    "ModelPackage",
    "ModelPackageInput",
    "ModelPackageRestraint",
    "ModelParameter",
    "ModelParameterInput",
    "ModelParameterType",
    "ModelRequestMode",
    "ModelRuntimeStatus",
    "ModelSortKey",
    "ModelSource",
    "ModelSpecification",
    "ModelStatus",
    "ModelSummary",
    "ModelTemplate",
    "ModelTemplateSource",
    "ModelType",
    "OperationResult",
    "ServiceAdditionalProperties",
    "ServiceAffinity",
    "ServiceAffinityInput",
    "ServiceAffinityMode",
    "ServiceAffinityNode",
    "ServiceAffinityNodeInput",
    "ServiceAffinityPool",
    "ServiceAffinityPoolInput",
    "ServiceConfig",
    "ServiceConfigInput",
    "ServiceCpuInfo",
    "ServiceCustomSpec",
    "ServiceCustomSpecInput",
    "ServiceEvent",
    "ServiceEventType",
    "ServiceGpuInfo",
    "ServiceInferType",
    "ServiceLoadBalancerPolicy",
    "ServiceLogConfig",
    "ServiceLogReportPipeline",
    "ServiceLogVolume",
    "ServiceLogVolumeInput",
    "ServiceLtsConfiguration",
    "ServiceMappingType",
    "ServiceMemoryInfo",
    "ServiceModelAdditionalProperties",
    "ServiceModelAdditionalPropertiesInput",
    "ServiceModelStatus",
    "ServiceMonitor",
    "ServiceNode",
    "ServiceNodeAffinity",
    "ServiceNodeAffinityInput",
    "ServiceNodeInstanceStatus",
    "ServiceNodeOperation",
    "ServiceNodeState",
    "ServiceNodeUpdate",
    "ServiceNpuInfo",
    "ServicePersistentVolume",
    "ServicePersistentVolumeInput",
    "ServiceSchedule",
    "ServiceScheduleInput",
    "ServiceScheduleTimeUnit",
    "ServiceSecret",
    "ServiceSmnEvent",
    "ServiceSmnNotification",
    "ServiceSortKey",
    "ServiceSpecification",
    "ServiceStatus",
    "ServiceSummary",
    "ServiceTargetStatus",
    "ServiceUpdateLog",
    "ServiceUpdateResult",
    "ShowModelEngineAndRuntimeResponse",
    "ShowModelResponse",
    "ShowServiceEventsResponse",
    "ShowServiceMonitorInfoResponse",
    "ShowServiceResponse",
    "ShowServiceSpecificationsResponse",
    "ShowServiceUpdateLogsResponse",
    "ShowTrainingJobConfigResponse",
    "ShowTrainingJobVersionLogResponse",
    "ShowTrainingJobVersionResponse",
    "ShowVisualizationJobResponse",
    "SortOrder",
    "TrainingJobConfigHostPath",
    "TrainingJobConfigNfsShare",
    "TrainingJobConfigParameter",
    "TrainingJobConfigSettings",
    "TrainingJobConfigSortKey",
    "TrainingJobConfigSummary",
    "TrainingJobConfigType",
    "TrainingJobConfigVolume",
    "TrainingJobV1Config",
    "TrainingJobV1DataSource",
    "TrainingJobV1DataSourceType",
    "TrainingJobV1HostPath",
    "TrainingJobV1NfsShare",
    "TrainingJobV1Parameter",
    "TrainingJobV1Settings",
    "TrainingJobV1SortKey",
    "TrainingJobV1Summary",
    "TrainingJobV1Volume",
    "TrainingJobVersion",
    "TrainingJobVersionClass",
    "TrainingJobVersionClassMetric",
    "TrainingJobVersionClassScores",
    "TrainingJobVersionConfig",
    "TrainingJobVersionListItem",
    "TrainingJobVersionModelMetrics",
    "TrainingJobVersionSystemMetrics",
    "TrainingJobVersionTotalMetric",
    "TrainingJobVersionTotalScores",
    "UpdateDevelopmentEnvironmentRequest",
    "UpdateServiceRequest",
    "UpdateTrainingJobConfigRequest",
    "UpdateTrainingJobV1Request",
    "UpdateVisualizationJobRequest",
    "VisualizationJobFlavor",
    "VisualizationJobSchedule",
    "VisualizationJobSortKey",
    "VisualizationJobSummary",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
