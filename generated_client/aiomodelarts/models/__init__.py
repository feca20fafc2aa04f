# Generated from spec/ by `make generate`; do not edit.
"""Models of all requests and responses. Each module is imported on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accept_samples_request import AcceptSamplesRequest as AcceptSamplesRequest
    from .accept_scheduled_event_request import AcceptScheduledEventRequest as AcceptScheduledEventRequest
    from .acceptance_action import AcceptanceAction as AcceptanceAction
    from .acceptance_action import AcceptanceActionValue as AcceptanceActionValue
    from .acceptance_report import AcceptanceReport as AcceptanceReport
    from .acceptance_statistics import AcceptanceStatistics as AcceptanceStatistics
    from .acceptance_task import AcceptanceTask as AcceptanceTask
    from .acceptance_update_result import AcceptanceUpdateResult as AcceptanceUpdateResult
    from .accepted_training_job_version import AcceptedTrainingJobVersion as AcceptedTrainingJobVersion
    from .act_intranet_connection_request import ActIntranetConnectionRequest as ActIntranetConnectionRequest
    from .act_on_workflow_execution_request import ActOnWorkflowExecutionRequest as ActOnWorkflowExecutionRequest
    from .act_on_workflow_step_request import ActOnWorkflowStepRequest as ActOnWorkflowStepRequest
    from .agency_reference import AgencyReference as AgencyReference
    from .algorithm import Algorithm as Algorithm
    from .algorithm_asset_input import AlgorithmAssetInput as AlgorithmAssetInput
    from .algorithm_code_tree import AlgorithmCodeTree as AlgorithmCodeTree
    from .algorithm_definition import AlgorithmDefinition as AlgorithmDefinition
    from .algorithm_engine import AlgorithmEngine as AlgorithmEngine
    from .algorithm_input_channel import AlgorithmInputChannel as AlgorithmInputChannel
    from .algorithm_input_channel_input import AlgorithmInputChannelInput as AlgorithmInputChannelInput
    from .algorithm_input_constraint import AlgorithmInputConstraint as AlgorithmInputConstraint
    from .algorithm_metadata import AlgorithmMetadata as AlgorithmMetadata
    from .algorithm_metadata_input import AlgorithmMetadataInput as AlgorithmMetadataInput
    from .algorithm_output_channel import AlgorithmOutputChannel as AlgorithmOutputChannel
    from .algorithm_page import AlgorithmPage as AlgorithmPage
    from .algorithm_parameter import AlgorithmParameter as AlgorithmParameter
    from .algorithm_parameter_constraint import AlgorithmParameterConstraint as AlgorithmParameterConstraint
    from .algorithm_parameter_input import AlgorithmParameterInput as AlgorithmParameterInput
    from .algorithm_policies import AlgorithmPolicies as AlgorithmPolicies
    from .algorithm_reference_input import AlgorithmReferenceInput as AlgorithmReferenceInput
    from .algorithm_resource_requirement import AlgorithmResourceRequirement as AlgorithmResourceRequirement
    from .algorithm_resource_requirement_input import (
        AlgorithmResourceRequirementInput as AlgorithmResourceRequirementInput,
    )
    from .algorithm_resource_requirement_key import AlgorithmResourceRequirementKey as AlgorithmResourceRequirementKey
    from .algorithm_resource_requirement_key import (
        AlgorithmResourceRequirementKeyValue as AlgorithmResourceRequirementKeyValue,
    )
    from .algorithm_settings import AlgorithmSettings as AlgorithmSettings
    from .algorithm_settings_input import AlgorithmSettingsInput as AlgorithmSettingsInput
    from .analysis_task_status import AnalysisTaskStatus as AnalysisTaskStatus
    from .annotation_format import AnnotationFormat as AnnotationFormat
    from .annotation_format import AnnotationFormatValue as AnnotationFormatValue
    from .attach_dev_server_port_request import AttachDevServerPortRequest as AttachDevServerPortRequest
    from .attach_dev_server_volume_request import AttachDevServerVolumeRequest as AttachDevServerVolumeRequest
    from .attribute_search import AttributeSearch as AttributeSearch
    from .authoring_cluster import AuthoringCluster as AuthoringCluster
    from .authoring_cluster_page import AuthoringClusterPage as AuthoringClusterPage
    from .authoring_cluster_status import AuthoringClusterStatus as AuthoringClusterStatus
    from .authoring_feature import AuthoringFeature as AuthoringFeature
    from .authoring_feature_name import AuthoringFeatureName as AuthoringFeatureName
    from .authoring_feature_name import AuthoringFeatureNameValue as AuthoringFeatureNameValue
    from .authoring_flavor import AuthoringFlavor as AuthoringFlavor
    from .authoring_scope import AuthoringScope as AuthoringScope
    from .authoring_scope import AuthoringScopeValue as AuthoringScopeValue
    from .authorization import Authorization as Authorization
    from .authorization_mode import AuthorizationMode as AuthorizationMode
    from .authorization_mode import AuthorizationModeValue as AuthorizationModeValue
    from .authorization_mode_setting import AuthorizationModeSetting as AuthorizationModeSetting
    from .authorization_page import AuthorizationPage as AuthorizationPage
    from .authorization_result import AuthorizationResult as AuthorizationResult
    from .authorization_sort_key import AuthorizationSortKey as AuthorizationSortKey
    from .authorization_sort_key import AuthorizationSortKeyValue as AuthorizationSortKeyValue
    from .authorization_type import AuthorizationType as AuthorizationType
    from .authorization_type import AuthorizationTypeValue as AuthorizationTypeValue
    from .authorize_workflow_services_request import (
        AuthorizeWorkflowServicesRequest as AuthorizeWorkflowServicesRequest,
    )
    from .auto_labeling_algorithm import AutoLabelingAlgorithm as AutoLabelingAlgorithm
    from .auto_labeling_algorithm import AutoLabelingAlgorithmValue as AutoLabelingAlgorithmValue
    from .auto_search import AutoSearch as AutoSearch
    from .auto_search_algorithm import AutoSearchAlgorithm as AutoSearchAlgorithm
    from .auto_search_algorithm_parameter import AutoSearchAlgorithmParameter as AutoSearchAlgorithmParameter
    from .auto_search_metric import AutoSearchMetric as AutoSearchMetric
    from .auto_search_metric_mode import AutoSearchMetricMode as AutoSearchMetricMode
    from .auto_search_metric_mode import AutoSearchMetricModeValue as AutoSearchMetricModeValue
    from .auto_search_parameter import AutoSearchParameter as AutoSearchParameter
    from .auto_search_parameter_analysis_path import AutoSearchParameterAnalysisPath as AutoSearchParameterAnalysisPath
    from .auto_search_parameter_type import AutoSearchParameterType as AutoSearchParameterType
    from .auto_search_parameter_type import AutoSearchParameterTypeValue as AutoSearchParameterTypeValue
    from .auto_search_table import AutoSearchTable as AutoSearchTable
    from .auto_search_template import AutoSearchTemplate as AutoSearchTemplate
    from .auto_search_template_group import AutoSearchTemplateGroup as AutoSearchTemplateGroup
    from .auto_search_template_group_page import AutoSearchTemplateGroupPage as AutoSearchTemplateGroupPage
    from .auto_search_trial_page import AutoSearchTrialPage as AutoSearchTrialPage
    from .auto_search_trial_stop_result import AutoSearchTrialStopResult as AutoSearchTrialStopResult
    from .autoscaling_event import AutoscalingEvent as AutoscalingEvent
    from .autoscaling_event_page import AutoscalingEventPage as AutoscalingEventPage
    from .autoscaling_event_sort_key import AutoscalingEventSortKey as AutoscalingEventSortKey
    from .autoscaling_event_sort_key import AutoscalingEventSortKeyValue as AutoscalingEventSortKeyValue
    from .autoscaling_event_status import AutoscalingEventStatus as AutoscalingEventStatus
    from .autoscaling_policy import AutoscalingPolicy as AutoscalingPolicy
    from .autoscaling_policy_status import AutoscalingPolicyStatus as AutoscalingPolicyStatus
    from .autoscaling_rule import AutoscalingRule as AutoscalingRule
    from .autoscaling_rule_input import AutoscalingRuleInput as AutoscalingRuleInput
    from .autoscaling_rule_operation import AutoscalingRuleOperation as AutoscalingRuleOperation
    from .autoscaling_rule_operation import AutoscalingRuleOperationValue as AutoscalingRuleOperationValue
    from .autoscaling_rule_status import AutoscalingRuleStatus as AutoscalingRuleStatus
    from .autoscaling_rule_status import AutoscalingRuleStatusValue as AutoscalingRuleStatusValue
    from .autoscaling_target_type import AutoscalingTargetType as AutoscalingTargetType
    from .autoscaling_target_type import AutoscalingTargetTypeValue as AutoscalingTargetTypeValue
    from .autoscaling_type import AutoscalingType as AutoscalingType
    from .autoscaling_type import AutoscalingTypeValue as AutoscalingTypeValue
    from .available_training_resources import AvailableTrainingResources as AvailableTrainingResources
    from .batch_item_result import BatchItemResult as BatchItemResult
    from .batch_result import BatchResult as BatchResult
    from .billing_info import BillingInfo as BillingInfo
    from .bind_dev_server_public_ip_request import BindDevServerPublicIpRequest as BindDevServerPublicIpRequest
    from .bind_inference_api_keys_request import BindInferenceApiKeysRequest as BindInferenceApiKeysRequest
    from .bind_nodes_request import BindNodesRequest as BindNodesRequest
    from .built_in_algorithm import BuiltInAlgorithm as BuiltInAlgorithm
    from .built_in_algorithm_page import BuiltInAlgorithmPage as BuiltInAlgorithmPage
    from .built_in_algorithm_parameter import BuiltInAlgorithmParameter as BuiltInAlgorithmParameter
    from .built_in_algorithm_sort_key import BuiltInAlgorithmSortKey as BuiltInAlgorithmSortKey
    from .built_in_algorithm_sort_key import BuiltInAlgorithmSortKeyValue as BuiltInAlgorithmSortKeyValue
    from .built_in_algorithm_usage import BuiltInAlgorithmUsage as BuiltInAlgorithmUsage
    from .buy_workflow_package_request import BuyWorkflowPackageRequest as BuyWorkflowPackageRequest
    from .change_server_os_request import ChangeServerOsRequest as ChangeServerOsRequest
    from .check_workspace_authorization_request import (
        CheckWorkspaceAuthorizationRequest as CheckWorkspaceAuthorizationRequest,
    )
    from .cluster import Cluster as Cluster
    from .cluster_node import ClusterNode as ClusterNode
    from .cluster_page import ClusterPage as ClusterPage
    from .cluster_period_type import ClusterPeriodType as ClusterPeriodType
    from .cluster_services_count import ClusterServicesCount as ClusterServicesCount
    from .cluster_sort_key import ClusterSortKey as ClusterSortKey
    from .cluster_sort_key import ClusterSortKeyValue as ClusterSortKeyValue
    from .cluster_status import ClusterStatus as ClusterStatus
    from .cluster_status import ClusterStatusValue as ClusterStatusValue
    from .column_mapping import ColumnMapping as ColumnMapping
    from .configuration import Configuration as Configuration
    from .count_inference_services_by_tags_request import (
        CountInferenceServicesByTagsRequest as CountInferenceServicesByTagsRequest,
    )
    from .create_acceptance_task_request import CreateAcceptanceTaskRequest as CreateAcceptanceTaskRequest
    from .create_agency_request import CreateAgencyRequest as CreateAgencyRequest
    from .create_authorization_request import CreateAuthorizationRequest as CreateAuthorizationRequest
    from .create_autoscaling_policy_request import CreateAutoscalingPolicyRequest as CreateAutoscalingPolicyRequest
    from .create_dataset_request import CreateDatasetRequest as CreateDatasetRequest
    from .create_dataset_version_request import CreateDatasetVersionRequest as CreateDatasetVersionRequest
    from .create_deployment_request import CreateDeploymentRequest as CreateDeploymentRequest
    from .create_dev_server_job_request import CreateDevServerJobRequest as CreateDevServerJobRequest
    from .create_dev_server_request import CreateDevServerRequest as CreateDevServerRequest
    from .create_development_environment_request import (
        CreateDevelopmentEnvironmentRequest as CreateDevelopmentEnvironmentRequest,
    )
    from .create_export_task_request import CreateExportTaskRequest as CreateExportTaskRequest
    from .create_hra_policy_request import CreateHraPolicyRequest as CreateHraPolicyRequest
    from .create_hyper_cluster_request import CreateHyperClusterRequest as CreateHyperClusterRequest
    from .create_import_task_request import CreateImportTaskRequest as CreateImportTaskRequest
    from .create_inference_api_key_request import CreateInferenceApiKeyRequest as CreateInferenceApiKeyRequest
    from .create_inference_service_request import CreateInferenceServiceRequest as CreateInferenceServiceRequest
    from .create_inference_service_tags_request import (
        CreateInferenceServiceTagsRequest as CreateInferenceServiceTagsRequest,
    )
    from .create_intelligent_task_request import CreateIntelligentTaskRequest as CreateIntelligentTaskRequest
    from .create_intranet_connection_request import CreateIntranetConnectionRequest as CreateIntranetConnectionRequest
    from .create_labeling_team_member_request import CreateLabelingTeamMemberRequest as CreateLabelingTeamMemberRequest
    from .create_labeling_team_request import CreateLabelingTeamRequest as CreateLabelingTeamRequest
    from .create_model_request import CreateModelRequest as CreateModelRequest
    from .create_network_request import CreateNetworkRequest as CreateNetworkRequest
    from .create_node_pool_request import CreateNodePoolRequest as CreateNodePoolRequest
    from .create_notebook_image_request import CreateNotebookImageRequest as CreateNotebookImageRequest
    from .create_notebook_request import CreateNotebookRequest as CreateNotebookRequest
    from .create_notebook_tags_request import CreateNotebookTagsRequest as CreateNotebookTagsRequest
    from .create_plugin_request import CreatePluginRequest as CreatePluginRequest
    from .create_pool_order_request import CreatePoolOrderRequest as CreatePoolOrderRequest
    from .create_pool_request import CreatePoolRequest as CreatePoolRequest
    from .create_pool_tags_request import CreatePoolTagsRequest as CreatePoolTagsRequest
    from .create_processing_task_request import CreateProcessingTaskRequest as CreateProcessingTaskRequest
    from .create_processing_task_version_request import (
        CreateProcessingTaskVersionRequest as CreateProcessingTaskVersionRequest,
    )
    from .create_roce_network_request import CreateRoceNetworkRequest as CreateRoceNetworkRequest
    from .create_samples_request import CreateSamplesRequest as CreateSamplesRequest
    from .create_service_request import CreateServiceRequest as CreateServiceRequest
    from .create_service_tasks_request import CreateServiceTasksRequest as CreateServiceTasksRequest
    from .create_super_node_group_request import CreateSuperNodeGroupRequest as CreateSuperNodeGroupRequest
    from .create_super_node_tags_request import CreateSuperNodeTagsRequest as CreateSuperNodeTagsRequest
    from .create_team_labeling_task_request import CreateTeamLabelingTaskRequest as CreateTeamLabelingTaskRequest
    from .create_temporary_inference_api_key_request import (
        CreateTemporaryInferenceApiKeyRequest as CreateTemporaryInferenceApiKeyRequest,
    )
    from .create_training_experiment_request import CreateTrainingExperimentRequest as CreateTrainingExperimentRequest
    from .create_training_image_request import CreateTrainingImageRequest as CreateTrainingImageRequest
    from .create_training_job_config_request import CreateTrainingJobConfigRequest as CreateTrainingJobConfigRequest
    from .create_training_job_request import CreateTrainingJobRequest as CreateTrainingJobRequest
    from .create_training_job_tags_request import CreateTrainingJobTagsRequest as CreateTrainingJobTagsRequest
    from .create_training_job_v1_request import CreateTrainingJobV1Request as CreateTrainingJobV1Request
    from .create_training_job_version_request import CreateTrainingJobVersionRequest as CreateTrainingJobVersionRequest
    from .create_visualization_job_request import CreateVisualizationJobRequest as CreateVisualizationJobRequest
    from .create_workflow_request import CreateWorkflowRequest as CreateWorkflowRequest
    from .create_workflow_schedule_request import CreateWorkflowScheduleRequest as CreateWorkflowScheduleRequest
    from .create_workspace_request import CreateWorkspaceRequest as CreateWorkspaceRequest
    from .created_dataset import CreatedDataset as CreatedDataset
    from .created_export_task import CreatedExportTask as CreatedExportTask
    from .created_inference_api_key import CreatedInferenceApiKey as CreatedInferenceApiKey
    from .created_node_pool import CreatedNodePool as CreatedNodePool
    from .created_plugin import CreatedPlugin as CreatedPlugin
    from .created_pool import CreatedPool as CreatedPool
    from .created_pool_status import CreatedPoolStatus as CreatedPoolStatus
    from .created_service import CreatedService as CreatedService
    from .created_training_job_v1 import CreatedTrainingJobV1 as CreatedTrainingJobV1
    from .created_training_job_version import CreatedTrainingJobVersion as CreatedTrainingJobVersion
    from .created_visualization_job import CreatedVisualizationJob as CreatedVisualizationJob
    from .data_source import DataSource as DataSource
    from .data_source_type import DataSourceType as DataSourceType
    from .data_source_type import DataSourceTypeValue as DataSourceTypeValue
    from .data_volume_input import DataVolumeInput as DataVolumeInput
    from .dataset import Dataset as Dataset
    from .dataset_data_format import DatasetDataFormat as DatasetDataFormat
    from .dataset_data_format import DatasetDataFormatValue as DatasetDataFormatValue
    from .dataset_field import DatasetField as DatasetField
    from .dataset_file_preview import DatasetFilePreview as DatasetFilePreview
    from .dataset_format import DatasetFormat as DatasetFormat
    from .dataset_generation import DatasetGeneration as DatasetGeneration
    from .dataset_generation import DatasetGenerationValue as DatasetGenerationValue
    from .dataset_metrics import DatasetMetrics as DatasetMetrics
    from .dataset_page import DatasetPage as DatasetPage
    from .dataset_reference import DatasetReference as DatasetReference
    from .dataset_sample import DatasetSample as DatasetSample
    from .dataset_sort_key import DatasetSortKey as DatasetSortKey
    from .dataset_sort_key import DatasetSortKeyValue as DatasetSortKeyValue
    from .dataset_statistics import DatasetStatistics as DatasetStatistics
    from .dataset_status import DatasetStatus as DatasetStatus
    from .dataset_task_status import DatasetTaskStatus as DatasetTaskStatus
    from .dataset_task_type import DatasetTaskType as DatasetTaskType
    from .dataset_task_type import DatasetTaskTypeValue as DatasetTaskTypeValue
    from .dataset_team_labeling import DatasetTeamLabeling as DatasetTeamLabeling
    from .dataset_team_labeling_input import DatasetTeamLabelingInput as DatasetTeamLabelingInput
    from .dataset_type import DatasetType as DatasetType
    from .dataset_type import DatasetTypeValue as DatasetTypeValue
    from .dataset_version import DatasetVersion as DatasetVersion
    from .dataset_version_file_format import DatasetVersionFileFormat as DatasetVersionFileFormat
    from .dataset_version_file_format import DatasetVersionFileFormatValue as DatasetVersionFileFormatValue
    from .dataset_version_format_code import DatasetVersionFormatCode as DatasetVersionFormatCode
    from .dataset_version_format_code import DatasetVersionFormatCodeValue as DatasetVersionFormatCodeValue
    from .dataset_version_labeling import DatasetVersionLabeling as DatasetVersionLabeling
    from .dataset_version_page import DatasetVersionPage as DatasetVersionPage
    from .dataset_version_status import DatasetVersionStatus as DatasetVersionStatus
    from .dataset_version_status import DatasetVersionStatusValue as DatasetVersionStatusValue
    from .delete_dev_server_jobs_request import DeleteDevServerJobsRequest as DeleteDevServerJobsRequest
    from .delete_images_request import DeleteImagesRequest as DeleteImagesRequest
    from .delete_inference_service_tags_request import (
        DeleteInferenceServiceTagsRequest as DeleteInferenceServiceTagsRequest,
    )
    from .delete_inference_services_request import DeleteInferenceServicesRequest as DeleteInferenceServicesRequest
    from .delete_intranet_connections_request import (
        DeleteIntranetConnectionsRequest as DeleteIntranetConnectionsRequest,
    )
    from .delete_labeling_team_members_request import (
        DeleteLabelingTeamMembersRequest as DeleteLabelingTeamMembersRequest,
    )
    from .delete_nodes_request import DeleteNodesRequest as DeleteNodesRequest
    from .delete_notebook_tags_request import DeleteNotebookTagsRequest as DeleteNotebookTagsRequest
    from .delete_pool_tags_request import DeletePoolTagsRequest as DeletePoolTagsRequest
    from .delete_samples_request import DeleteSamplesRequest as DeleteSamplesRequest
    from .delete_super_node_tags_request import DeleteSuperNodeTagsRequest as DeleteSuperNodeTagsRequest
    from .delete_training_job_tags_request import DeleteTrainingJobTagsRequest as DeleteTrainingJobTagsRequest
    from .delete_training_jobs_request import DeleteTrainingJobsRequest as DeleteTrainingJobsRequest
    from .deleted_inference_services import DeletedInferenceServices as DeletedInferenceServices
    from .deleted_training_job_input import DeletedTrainingJobInput as DeletedTrainingJobInput
    from .deployment import Deployment as Deployment
    from .deployment_advanced_config import DeploymentAdvancedConfig as DeploymentAdvancedConfig
    from .deployment_affinity import DeploymentAffinity as DeploymentAffinity
    from .deployment_affinity_type import DeploymentAffinityType as DeploymentAffinityType
    from .deployment_affinity_type import DeploymentAffinityTypeValue as DeploymentAffinityTypeValue
    from .deployment_code import DeploymentCode as DeploymentCode
    from .deployment_custom_spec import DeploymentCustomSpec as DeploymentCustomSpec
    from .deployment_dump import DeploymentDump as DeploymentDump
    from .deployment_dump_input import DeploymentDumpInput as DeploymentDumpInput
    from .deployment_dump_type import DeploymentDumpType as DeploymentDumpType
    from .deployment_file import DeploymentFile as DeploymentFile
    from .deployment_file_source import DeploymentFileSource as DeploymentFileSource
    from .deployment_file_source import DeploymentFileSourceValue as DeploymentFileSourceValue
    from .deployment_framework import DeploymentFramework as DeploymentFramework
    from .deployment_framework import DeploymentFrameworkValue as DeploymentFrameworkValue
    from .deployment_health_check import DeploymentHealthCheck as DeploymentHealthCheck
    from .deployment_image import DeploymentImage as DeploymentImage
    from .deployment_image_source import DeploymentImageSource as DeploymentImageSource
    from .deployment_image_source import DeploymentImageSourceValue as DeploymentImageSourceValue
    from .deployment_instance import DeploymentInstance as DeploymentInstance
    from .deployment_instance_deletion import DeploymentInstanceDeletion as DeploymentInstanceDeletion
    from .deployment_instance_deletion import DeploymentInstanceDeletionValue as DeploymentInstanceDeletionValue
    from .deployment_instance_page import DeploymentInstancePage as DeploymentInstancePage
    from .deployment_instance_reference import DeploymentInstanceReference as DeploymentInstanceReference
    from .deployment_instance_status import DeploymentInstanceStatus as DeploymentInstanceStatus
    from .deployment_instance_status import DeploymentInstanceStatusValue as DeploymentInstanceStatusValue
    from .deployment_model import DeploymentModel as DeploymentModel
    from .deployment_page import DeploymentPage as DeploymentPage
    from .deployment_pod import DeploymentPod as DeploymentPod
    from .deployment_pod_event import DeploymentPodEvent as DeploymentPodEvent
    from .deployment_pod_page import DeploymentPodPage as DeploymentPodPage
    from .deployment_pod_reference import DeploymentPodReference as DeploymentPodReference
    from .deployment_pod_status import DeploymentPodStatus as DeploymentPodStatus
    from .deployment_pod_status import DeploymentPodStatusValue as DeploymentPodStatusValue
    from .deployment_recovery import DeploymentRecovery as DeploymentRecovery
    from .deployment_recovery import DeploymentRecoveryValue as DeploymentRecoveryValue
    from .deployment_reference import DeploymentReference as DeploymentReference
    from .deployment_schedule_scope import DeploymentScheduleScope as DeploymentScheduleScope
    from .deployment_schedule_scope import DeploymentScheduleScopeValue as DeploymentScheduleScopeValue
    from .deployment_schedule_strategy import DeploymentScheduleStrategy as DeploymentScheduleStrategy
    from .deployment_schedule_strategy import DeploymentScheduleStrategyValue as DeploymentScheduleStrategyValue
    from .deployment_secret_type import DeploymentSecretType as DeploymentSecretType
    from .deployment_secret_type import DeploymentSecretTypeValue as DeploymentSecretTypeValue
    from .deployment_security import DeploymentSecurity as DeploymentSecurity
    from .deployment_status import DeploymentStatus as DeploymentStatus
    from .deployment_status import DeploymentStatusValue as DeploymentStatusValue
    from .deployment_summary import DeploymentSummary as DeploymentSummary
    from .deployment_task_limit import DeploymentTaskLimit as DeploymentTaskLimit
    from .deployment_termination import DeploymentTermination as DeploymentTermination
    from .deployment_type import DeploymentType as DeploymentType
    from .deployment_type import DeploymentTypeValue as DeploymentTypeValue
    from .deployment_unit import DeploymentUnit as DeploymentUnit
    from .deployment_unit_group_policy import DeploymentUnitGroupPolicy as DeploymentUnitGroupPolicy
    from .deployment_unit_input import DeploymentUnitInput as DeploymentUnitInput
    from .deployment_unit_role import DeploymentUnitRole as DeploymentUnitRole
    from .deployment_unit_role import DeploymentUnitRoleValue as DeploymentUnitRoleValue
    from .deployment_version import DeploymentVersion as DeploymentVersion
    from .deployment_version_page import DeploymentVersionPage as DeploymentVersionPage
    from .deployment_workload_type import DeploymentWorkloadType as DeploymentWorkloadType
    from .deployment_workload_type import DeploymentWorkloadTypeValue as DeploymentWorkloadTypeValue
    from .detached_dev_server_port import DetachedDevServerPort as DetachedDevServerPort
    from .dev_server import DevServer as DevServer
    from .dev_server_access import DevServerAccess as DevServerAccess
    from .dev_server_address_pair import DevServerAddressPair as DevServerAddressPair
    from .dev_server_architecture import DevServerArchitecture as DevServerArchitecture
    from .dev_server_architecture import DevServerArchitectureValue as DevServerArchitectureValue
    from .dev_server_availability_zone import DevServerAvailabilityZone as DevServerAvailabilityZone
    from .dev_server_batch_action import DevServerBatchAction as DevServerBatchAction
    from .dev_server_batch_action import DevServerBatchActionValue as DevServerBatchActionValue
    from .dev_server_batch_action_request import DevServerBatchActionRequest as DevServerBatchActionRequest
    from .dev_server_category import DevServerCategory as DevServerCategory
    from .dev_server_charging_input import DevServerChargingInput as DevServerChargingInput
    from .dev_server_charging_mode import DevServerChargingMode as DevServerChargingMode
    from .dev_server_charging_mode import DevServerChargingModeValue as DevServerChargingModeValue
    from .dev_server_endpoint import DevServerEndpoint as DevServerEndpoint
    from .dev_server_endpoint_service import DevServerEndpointService as DevServerEndpointService
    from .dev_server_flavor import DevServerFlavor as DevServerFlavor
    from .dev_server_flavor_name import DevServerFlavorName as DevServerFlavorName
    from .dev_server_flavor_page import DevServerFlavorPage as DevServerFlavorPage
    from .dev_server_flavor_type import DevServerFlavorType as DevServerFlavorType
    from .dev_server_hyper_cluster_input import DevServerHyperClusterInput as DevServerHyperClusterInput
    from .dev_server_hyper_group_input import DevServerHyperGroupInput as DevServerHyperGroupInput
    from .dev_server_id import DevServerId as DevServerId
    from .dev_server_image import DevServerImage as DevServerImage
    from .dev_server_image_page import DevServerImagePage as DevServerImagePage
    from .dev_server_image_reference import DevServerImageReference as DevServerImageReference
    from .dev_server_job import DevServerJob as DevServerJob
    from .dev_server_job_item import DevServerJobItem as DevServerJobItem
    from .dev_server_job_item_input import DevServerJobItemInput as DevServerJobItemInput
    from .dev_server_job_page import DevServerJobPage as DevServerJobPage
    from .dev_server_job_service import DevServerJobService as DevServerJobService
    from .dev_server_job_service_instance import DevServerJobServiceInstance as DevServerJobServiceInstance
    from .dev_server_job_service_model import DevServerJobServiceModel as DevServerJobServiceModel
    from .dev_server_job_service_status import DevServerJobServiceStatus as DevServerJobServiceStatus
    from .dev_server_job_status import DevServerJobStatus as DevServerJobStatus
    from .dev_server_job_status import DevServerJobStatusValue as DevServerJobStatusValue
    from .dev_server_job_summary import DevServerJobSummary as DevServerJobSummary
    from .dev_server_job_task import DevServerJobTask as DevServerJobTask
    from .dev_server_job_task_status import DevServerJobTaskStatus as DevServerJobTaskStatus
    from .dev_server_job_template import DevServerJobTemplate as DevServerJobTemplate
    from .dev_server_job_template_page import DevServerJobTemplatePage as DevServerJobTemplatePage
    from .dev_server_job_template_parameter import DevServerJobTemplateParameter as DevServerJobTemplateParameter
    from .dev_server_job_template_summary import DevServerJobTemplateSummary as DevServerJobTemplateSummary
    from .dev_server_machine import DevServerMachine as DevServerMachine
    from .dev_server_network_input import DevServerNetworkInput as DevServerNetworkInput
    from .dev_server_operation import DevServerOperation as DevServerOperation
    from .dev_server_operation_error import DevServerOperationError as DevServerOperationError
    from .dev_server_operation_state import DevServerOperationState as DevServerOperationState
    from .dev_server_page import DevServerPage as DevServerPage
    from .dev_server_period_type import DevServerPeriodType as DevServerPeriodType
    from .dev_server_period_type import DevServerPeriodTypeValue as DevServerPeriodTypeValue
    from .dev_server_plugin import DevServerPlugin as DevServerPlugin
    from .dev_server_plugin_page import DevServerPluginPage as DevServerPluginPage
    from .dev_server_plugin_version import DevServerPluginVersion as DevServerPluginVersion
    from .dev_server_port import DevServerPort as DevServerPort
    from .dev_server_port_state import DevServerPortState as DevServerPortState
    from .dev_server_public_ip import DevServerPublicIp as DevServerPublicIp
    from .dev_server_public_ips import DevServerPublicIps as DevServerPublicIps
    from .dev_server_resource_flavor import DevServerResourceFlavor as DevServerResourceFlavor
    from .dev_server_resource_flavor_page import DevServerResourceFlavorPage as DevServerResourceFlavorPage
    from .dev_server_sort_key import DevServerSortKey as DevServerSortKey
    from .dev_server_sort_key import DevServerSortKeyValue as DevServerSortKeyValue
    from .dev_server_state import DevServerState as DevServerState
    from .dev_server_type import DevServerType as DevServerType
    from .dev_server_type import DevServerTypeValue as DevServerTypeValue
    from .dev_server_volume import DevServerVolume as DevServerVolume
    from .dev_server_volume_purpose import DevServerVolumePurpose as DevServerVolumePurpose
    from .development_environment import DevelopmentEnvironment as DevelopmentEnvironment
    from .development_environment_action import DevelopmentEnvironmentAction as DevelopmentEnvironmentAction
    from .development_environment_action import DevelopmentEnvironmentActionValue as DevelopmentEnvironmentActionValue
    from .development_environment_action_result import (
        DevelopmentEnvironmentActionResult as DevelopmentEnvironmentActionResult,
    )
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
    from .development_environment_flavor_cpu import DevelopmentEnvironmentFlavorCpu as DevelopmentEnvironmentFlavorCpu
    from .development_environment_flavor_size import (
        DevelopmentEnvironmentFlavorSize as DevelopmentEnvironmentFlavorSize,
    )
    from .development_environment_flavor_status import (
        DevelopmentEnvironmentFlavorStatus as DevelopmentEnvironmentFlavorStatus,
    )
    from .development_environment_hardware import DevelopmentEnvironmentHardware as DevelopmentEnvironmentHardware
    from .development_environment_hardware import (
        DevelopmentEnvironmentHardwareValue as DevelopmentEnvironmentHardwareValue,
    )
    from .development_environment_image import DevelopmentEnvironmentImage as DevelopmentEnvironmentImage
    from .development_environment_page import DevelopmentEnvironmentPage as DevelopmentEnvironmentPage
    from .development_environment_pool import DevelopmentEnvironmentPool as DevelopmentEnvironmentPool
    from .development_environment_pool_input import DevelopmentEnvironmentPoolInput as DevelopmentEnvironmentPoolInput
    from .development_environment_pool_owner import DevelopmentEnvironmentPoolOwner as DevelopmentEnvironmentPoolOwner
    from .development_environment_profile import DevelopmentEnvironmentProfile as DevelopmentEnvironmentProfile
    from .development_environment_promotion import DevelopmentEnvironmentPromotion as DevelopmentEnvironmentPromotion
    from .development_environment_queue import DevelopmentEnvironmentQueue as DevelopmentEnvironmentQueue
    from .development_environment_reference import DevelopmentEnvironmentReference as DevelopmentEnvironmentReference
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
    from .development_environment_sort_key import (
        DevelopmentEnvironmentSortKeyValue as DevelopmentEnvironmentSortKeyValue,
    )
    from .development_environment_spec import DevelopmentEnvironmentSpec as DevelopmentEnvironmentSpec
    from .development_environment_spec_input import DevelopmentEnvironmentSpecInput as DevelopmentEnvironmentSpecInput
    from .development_environment_spec_update import (
        DevelopmentEnvironmentSpecUpdate as DevelopmentEnvironmentSpecUpdate,
    )
    from .development_environment_status import DevelopmentEnvironmentStatus as DevelopmentEnvironmentStatus
    from .development_environment_status import DevelopmentEnvironmentStatusValue as DevelopmentEnvironmentStatusValue
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
    from .development_environment_storage_type import (
        DevelopmentEnvironmentStorageTypeValue as DevelopmentEnvironmentStorageTypeValue,
    )
    from .development_environment_token import DevelopmentEnvironmentToken as DevelopmentEnvironmentToken
    from .development_environment_workspace import DevelopmentEnvironmentWorkspace as DevelopmentEnvironmentWorkspace
    from .drain_nodes_request import DrainNodesRequest as DrainNodesRequest
    from .driver_template_name import DriverTemplateName as DriverTemplateName
    from .driver_template_name import DriverTemplateNameValue as DriverTemplateNameValue
    from .driver_template_spec import DriverTemplateSpec as DriverTemplateSpec
    from .driver_template_type import DriverTemplateType as DriverTemplateType
    from .driver_template_version import DriverTemplateVersion as DriverTemplateVersion
    from .error_body import ErrorBody as ErrorBody
    from .evaluate_cluster_capacity_request import EvaluateClusterCapacityRequest as EvaluateClusterCapacityRequest
    from .evaluate_group_capacity_request import EvaluateGroupCapacityRequest as EvaluateGroupCapacityRequest
    from .event import Event as Event
    from .event_list_metadata import EventListMetadata as EventListMetadata
    from .event_page import EventPage as EventPage
    from .event_type import EventType as EventType
    from .event_type import EventTypeValue as EventTypeValue
    from .evs_volume_type import EvsVolumeType as EvsVolumeType
    from .evs_volume_type import EvsVolumeTypeValue as EvsVolumeTypeValue
    from .export_destination import ExportDestination as ExportDestination
    from .export_destination import ExportDestinationValue as ExportDestinationValue
    from .export_format import ExportFormat as ExportFormat
    from .export_format import ExportFormatValue as ExportFormatValue
    from .export_params import ExportParams as ExportParams
    from .export_scope import ExportScope as ExportScope
    from .export_scope import ExportScopeValue as ExportScopeValue
    from .export_task import ExportTask as ExportTask
    from .export_task_basics import ExportTaskBasics as ExportTaskBasics
    from .export_task_page import ExportTaskPage as ExportTaskPage
    from .export_task_status import ExportTaskStatus as ExportTaskStatus
    from .file_copy_progress import FileCopyProgress as FileCopyProgress
    from .fine_tuning_artifact import FineTuningArtifact as FineTuningArtifact
    from .fine_tuning_artifact_page import FineTuningArtifactPage as FineTuningArtifactPage
    from .fine_tuning_artifact_publication_input import (
        FineTuningArtifactPublicationInput as FineTuningArtifactPublicationInput,
    )
    from .fine_tuning_artifact_type import FineTuningArtifactType as FineTuningArtifactType
    from .fine_tuning_asset_visibility import FineTuningAssetVisibility as FineTuningAssetVisibility
    from .fine_tuning_asset_visibility import FineTuningAssetVisibilityValue as FineTuningAssetVisibilityValue
    from .fine_tuning_checkpoints import FineTuningCheckpoints as FineTuningCheckpoints
    from .fine_tuning_config import FineTuningConfig as FineTuningConfig
    from .fine_tuning_continuation import FineTuningContinuation as FineTuningContinuation
    from .fine_tuning_dataset import FineTuningDataset as FineTuningDataset
    from .fine_tuning_dataset_source import FineTuningDatasetSource as FineTuningDatasetSource
    from .fine_tuning_dataset_step import FineTuningDatasetStep as FineTuningDatasetStep
    from .fine_tuning_environment import FineTuningEnvironment as FineTuningEnvironment
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_method import FineTuningMethod as FineTuningMethod
    from .fine_tuning_metric import FineTuningMetric as FineTuningMetric
    from .fine_tuning_metric_report import FineTuningMetricReport as FineTuningMetricReport
    from .fine_tuning_metrics import FineTuningMetrics as FineTuningMetrics
    from .fine_tuning_model_type import FineTuningModelType as FineTuningModelType
    from .fine_tuning_origin import FineTuningOrigin as FineTuningOrigin
    from .fine_tuning_variable import FineTuningVariable as FineTuningVariable
    from .frozen_effect import FrozenEffect as FrozenEffect
    from .frozen_info import FrozenInfo as FrozenInfo
    from .frozen_scene import FrozenScene as FrozenScene
    from .hard_example import HardExample as HardExample
    from .hard_example import HardExampleValue as HardExampleValue
    from .hard_example_task import HardExampleTask as HardExampleTask
    from .hard_mark import HardMark as HardMark
    from .hard_mark import HardMarkValue as HardMarkValue
    from .hard_reason import HardReason as HardReason
    from .hard_reason_code import HardReasonCode as HardReasonCode
    from .hard_reason_code import HardReasonCodeValue as HardReasonCodeValue
    from .hard_reason_count import HardReasonCount as HardReasonCount
    from .hra_latency_objective import HraLatencyObjective as HraLatencyObjective
    from .hra_metrics_place import HraMetricsPlace as HraMetricsPlace
    from .hra_metrics_place import HraMetricsPlaceValue as HraMetricsPlaceValue
    from .hra_metrics_scheme import HraMetricsScheme as HraMetricsScheme
    from .hra_metrics_scheme import HraMetricsSchemeValue as HraMetricsSchemeValue
    from .hra_metrics_source import HraMetricsSource as HraMetricsSource
    from .hra_objectives import HraObjectives as HraObjectives
    from .hra_policy import HraPolicy as HraPolicy
    from .hra_policy_status import HraPolicyStatus as HraPolicyStatus
    from .hra_role_replicas import HraRoleReplicas as HraRoleReplicas
    from .hra_rule import HraRule as HraRule
    from .hra_rule_input import HraRuleInput as HraRuleInput
    from .hra_rule_operation import HraRuleOperation as HraRuleOperation
    from .hra_rule_operation import HraRuleOperationValue as HraRuleOperationValue
    from .hra_rule_update import HraRuleUpdate as HraRuleUpdate
    from .hra_scaler_type import HraScalerType as HraScalerType
    from .hra_scaler_type import HraScalerTypeValue as HraScalerTypeValue
    from .hyper_cluster import HyperCluster as HyperCluster
    from .hyper_cluster_capacities import HyperClusterCapacities as HyperClusterCapacities
    from .hyper_cluster_capacity import HyperClusterCapacity as HyperClusterCapacity
    from .hyper_cluster_network import HyperClusterNetwork as HyperClusterNetwork
    from .hyper_cluster_page import HyperClusterPage as HyperClusterPage
    from .hyper_cluster_type import HyperClusterType as HyperClusterType
    from .hyper_cluster_type import HyperClusterTypeValue as HyperClusterTypeValue
    from .image import Image as Image
    from .image_architecture import ImageArchitecture as ImageArchitecture
    from .image_architecture import ImageArchitectureValue as ImageArchitectureValue
    from .image_group import ImageGroup as ImageGroup
    from .image_group_page import ImageGroupPage as ImageGroupPage
    from .image_origin import ImageOrigin as ImageOrigin
    from .image_origin import ImageOriginValue as ImageOriginValue
    from .image_page import ImagePage as ImagePage
    from .image_service_type import ImageServiceType as ImageServiceType
    from .image_service_type import ImageServiceTypeValue as ImageServiceTypeValue
    from .image_status import ImageStatus as ImageStatus
    from .image_type import ImageType as ImageType
    from .image_type import ImageTypeValue as ImageTypeValue
    from .image_visibility import ImageVisibility as ImageVisibility
    from .image_visibility import ImageVisibilityValue as ImageVisibilityValue
    from .import_mode import ImportMode as ImportMode
    from .import_mode import ImportModeValue as ImportModeValue
    from .import_mode_code import ImportModeCode as ImportModeCode
    from .import_origin import ImportOrigin as ImportOrigin
    from .import_origin import ImportOriginValue as ImportOriginValue
    from .import_task import ImportTask as ImportTask
    from .import_task_page import ImportTaskPage as ImportTaskPage
    from .inference_access import InferenceAccess as InferenceAccess
    from .inference_access_input import InferenceAccessInput as InferenceAccessInput
    from .inference_access_update import InferenceAccessUpdate as InferenceAccessUpdate
    from .inference_api_key import InferenceApiKey as InferenceApiKey
    from .inference_api_key_basics import InferenceApiKeyBasics as InferenceApiKeyBasics
    from .inference_api_key_binding_result import InferenceApiKeyBindingResult as InferenceApiKeyBindingResult
    from .inference_api_key_failure import InferenceApiKeyFailure as InferenceApiKeyFailure
    from .inference_api_key_page import InferenceApiKeyPage as InferenceApiKeyPage
    from .inference_api_key_reference_input import InferenceApiKeyReferenceInput as InferenceApiKeyReferenceInput
    from .inference_api_key_scope import InferenceApiKeyScope as InferenceApiKeyScope
    from .inference_api_key_scope import InferenceApiKeyScopeValue as InferenceApiKeyScopeValue
    from .inference_auth_type import InferenceAuthType as InferenceAuthType
    from .inference_auth_type import InferenceAuthTypeValue as InferenceAuthTypeValue
    from .inference_cluster import InferenceCluster as InferenceCluster
    from .inference_cluster_level import InferenceClusterLevel as InferenceClusterLevel
    from .inference_cluster_type import InferenceClusterType as InferenceClusterType
    from .inference_flavor import InferenceFlavor as InferenceFlavor
    from .inference_flavor_arch import InferenceFlavorArch as InferenceFlavorArch
    from .inference_flavor_billing import InferenceFlavorBilling as InferenceFlavorBilling
    from .inference_flavor_npu import InferenceFlavorNpu as InferenceFlavorNpu
    from .inference_flavor_page import InferenceFlavorPage as InferenceFlavorPage
    from .inference_fuse_config import InferenceFuseConfig as InferenceFuseConfig
    from .inference_load_balancer import InferenceLoadBalancer as InferenceLoadBalancer
    from .inference_load_balancer_action import InferenceLoadBalancerAction as InferenceLoadBalancerAction
    from .inference_load_balancer_action import InferenceLoadBalancerActionValue as InferenceLoadBalancerActionValue
    from .inference_load_balancer_input import InferenceLoadBalancerInput as InferenceLoadBalancerInput
    from .inference_load_balancer_status import InferenceLoadBalancerStatus as InferenceLoadBalancerStatus
    from .inference_load_balancer_update import InferenceLoadBalancerUpdate as InferenceLoadBalancerUpdate
    from .inference_log_config import InferenceLogConfig as InferenceLogConfig
    from .inference_log_config_input import InferenceLogConfigInput as InferenceLogConfigInput
    from .inference_log_file import InferenceLogFile as InferenceLogFile
    from .inference_log_status import InferenceLogStatus as InferenceLogStatus
    from .inference_log_status import InferenceLogStatusValue as InferenceLogStatusValue
    from .inference_log_strategy import InferenceLogStrategy as InferenceLogStrategy
    from .inference_log_strategy import InferenceLogStrategyValue as InferenceLogStrategyValue
    from .inference_log_type import InferenceLogType as InferenceLogType
    from .inference_log_type import InferenceLogTypeValue as InferenceLogTypeValue
    from .inference_protocol import InferenceProtocol as InferenceProtocol
    from .inference_protocol import InferenceProtocolValue as InferenceProtocolValue
    from .inference_rate_limit import InferenceRateLimit as InferenceRateLimit
    from .inference_rate_unit import InferenceRateUnit as InferenceRateUnit
    from .inference_rate_unit import InferenceRateUnitValue as InferenceRateUnitValue
    from .inference_residual_resources import InferenceResidualResources as InferenceResidualResources
    from .inference_rolling_update import InferenceRollingUpdate as InferenceRollingUpdate
    from .inference_routing_strategy import InferenceRoutingStrategy as InferenceRoutingStrategy
    from .inference_routing_strategy import InferenceRoutingStrategyValue as InferenceRoutingStrategyValue
    from .inference_runtime_config import InferenceRuntimeConfig as InferenceRuntimeConfig
    from .inference_runtime_config_input import InferenceRuntimeConfigInput as InferenceRuntimeConfigInput
    from .inference_runtime_config_update import InferenceRuntimeConfigUpdate as InferenceRuntimeConfigUpdate
    from .inference_schedule import InferenceSchedule as InferenceSchedule
    from .inference_secret_type import InferenceSecretType as InferenceSecretType
    from .inference_secret_type import InferenceSecretTypeValue as InferenceSecretTypeValue
    from .inference_secret_volume import InferenceSecretVolume as InferenceSecretVolume
    from .inference_service import InferenceService as InferenceService
    from .inference_service_count import InferenceServiceCount as InferenceServiceCount
    from .inference_service_deployment import InferenceServiceDeployment as InferenceServiceDeployment
    from .inference_service_event import InferenceServiceEvent as InferenceServiceEvent
    from .inference_service_event_page import InferenceServiceEventPage as InferenceServiceEventPage
    from .inference_service_event_type import InferenceServiceEventType as InferenceServiceEventType
    from .inference_service_event_type import InferenceServiceEventTypeValue as InferenceServiceEventTypeValue
    from .inference_service_limit import InferenceServiceLimit as InferenceServiceLimit
    from .inference_service_page import InferenceServicePage as InferenceServicePage
    from .inference_service_secret import InferenceServiceSecret as InferenceServiceSecret
    from .inference_service_status import InferenceServiceStatus as InferenceServiceStatus
    from .inference_service_status import InferenceServiceStatusValue as InferenceServiceStatusValue
    from .inference_service_summary import InferenceServiceSummary as InferenceServiceSummary
    from .inference_service_type import InferenceServiceType as InferenceServiceType
    from .inference_service_type import InferenceServiceTypeValue as InferenceServiceTypeValue
    from .inference_service_version import InferenceServiceVersion as InferenceServiceVersion
    from .inference_service_version_page import InferenceServiceVersionPage as InferenceServiceVersionPage
    from .inference_service_version_summary import InferenceServiceVersionSummary as InferenceServiceVersionSummary
    from .inference_task_limit import InferenceTaskLimit as InferenceTaskLimit
    from .inference_task_type import InferenceTaskType as InferenceTaskType
    from .inference_task_type import InferenceTaskTypeValue as InferenceTaskTypeValue
    from .inference_upgrade_config import InferenceUpgradeConfig as InferenceUpgradeConfig
    from .inference_upgrade_type import InferenceUpgradeType as InferenceUpgradeType
    from .inference_upgrade_type import InferenceUpgradeTypeValue as InferenceUpgradeTypeValue
    from .inference_url import InferenceUrl as InferenceUrl
    from .inference_url_type import InferenceUrlType as InferenceUrlType
    from .intelligent_task import IntelligentTask as IntelligentTask
    from .intelligent_task_config import IntelligentTaskConfig as IntelligentTaskConfig
    from .intelligent_task_event import IntelligentTaskEvent as IntelligentTaskEvent
    from .intelligent_task_event_status import IntelligentTaskEventStatus as IntelligentTaskEventStatus
    from .intelligent_task_flavor import IntelligentTaskFlavor as IntelligentTaskFlavor
    from .intelligent_task_inference import IntelligentTaskInference as IntelligentTaskInference
    from .intelligent_task_page import IntelligentTaskPage as IntelligentTaskPage
    from .intelligent_task_parameter import IntelligentTaskParameter as IntelligentTaskParameter
    from .intelligent_task_result import IntelligentTaskResult as IntelligentTaskResult
    from .intelligent_task_result_dataset_type import (
        IntelligentTaskResultDatasetType as IntelligentTaskResultDatasetType,
    )
    from .intelligent_task_status import IntelligentTaskStatus as IntelligentTaskStatus
    from .intelligent_task_summary import IntelligentTaskSummary as IntelligentTaskSummary
    from .intelligent_task_target import IntelligentTaskTarget as IntelligentTaskTarget
    from .intelligent_task_target import IntelligentTaskTargetValue as IntelligentTaskTargetValue
    from .intelligent_task_type import IntelligentTaskType as IntelligentTaskType
    from .intelligent_task_type import IntelligentTaskTypeValue as IntelligentTaskTypeValue
    from .intranet_connection import IntranetConnection as IntranetConnection
    from .intranet_connection_action import IntranetConnectionAction as IntranetConnectionAction
    from .intranet_connection_action import IntranetConnectionActionValue as IntranetConnectionActionValue
    from .intranet_connection_page import IntranetConnectionPage as IntranetConnectionPage
    from .intranet_connection_scene import IntranetConnectionScene as IntranetConnectionScene
    from .intranet_connection_scene import IntranetConnectionSceneValue as IntranetConnectionSceneValue
    from .intranet_connection_sort_key import IntranetConnectionSortKey as IntranetConnectionSortKey
    from .intranet_connection_sort_key import IntranetConnectionSortKeyValue as IntranetConnectionSortKeyValue
    from .intranet_connection_state import IntranetConnectionState as IntranetConnectionState
    from .intranet_connection_state import IntranetConnectionStateValue as IntranetConnectionStateValue
    from .intranet_connection_type import IntranetConnectionType as IntranetConnectionType
    from .intranet_connection_type import IntranetConnectionTypeValue as IntranetConnectionTypeValue
    from .job_engine import JobEngine as JobEngine
    from .job_engine_page import JobEnginePage as JobEnginePage
    from .job_resource_spec import JobResourceSpec as JobResourceSpec
    from .job_resource_spec_page import JobResourceSpecPage as JobResourceSpecPage
    from .job_specification_job_type import JobSpecificationJobType as JobSpecificationJobType
    from .job_specification_job_type import JobSpecificationJobTypeValue as JobSpecificationJobTypeValue
    from .job_status import JobStatus as JobStatus
    from .label import Label as Label
    from .label_attribute import LabelAttribute as LabelAttribute
    from .label_attribute_type import LabelAttributeType as LabelAttributeType
    from .label_attribute_type import LabelAttributeTypeValue as LabelAttributeTypeValue
    from .label_attribute_value import LabelAttributeValue as LabelAttributeValue
    from .label_batch import LabelBatch as LabelBatch
    from .label_delete_policy import LabelDeletePolicy as LabelDeletePolicy
    from .label_delete_policy import LabelDeletePolicyValue as LabelDeletePolicyValue
    from .label_input import LabelInput as LabelInput
    from .label_page import LabelPage as LabelPage
    from .label_property import LabelProperty as LabelProperty
    from .label_search import LabelSearch as LabelSearch
    from .label_search_term import LabelSearchTerm as LabelSearchTerm
    from .label_shape import LabelShape as LabelShape
    from .label_shape import LabelShapeValue as LabelShapeValue
    from .label_statistics import LabelStatistics as LabelStatistics
    from .label_type import LabelType as LabelType
    from .label_type import LabelTypeValue as LabelTypeValue
    from .labeled_sample import LabeledSample as LabeledSample
    from .labeling_assignment import LabelingAssignment as LabelingAssignment
    from .labeling_assignment_input import LabelingAssignmentInput as LabelingAssignmentInput
    from .labeling_email_status import LabelingEmailStatus as LabelingEmailStatus
    from .labeling_sync_type import LabelingSyncType as LabelingSyncType
    from .labeling_sync_type import LabelingSyncTypeValue as LabelingSyncTypeValue
    from .labeling_team import LabelingTeam as LabelingTeam
    from .labeling_team_assignment import LabelingTeamAssignment as LabelingTeamAssignment
    from .labeling_team_assignment_input import LabelingTeamAssignmentInput as LabelingTeamAssignmentInput
    from .labeling_team_member import LabelingTeamMember as LabelingTeamMember
    from .labeling_team_member_input import LabelingTeamMemberInput as LabelingTeamMemberInput
    from .labeling_team_member_page import LabelingTeamMemberPage as LabelingTeamMemberPage
    from .labeling_team_member_role import LabelingTeamMemberRole as LabelingTeamMemberRole
    from .labeling_team_member_role import LabelingTeamMemberRoleValue as LabelingTeamMemberRoleValue
    from .labeling_team_member_sort_key import LabelingTeamMemberSortKey as LabelingTeamMemberSortKey
    from .labeling_team_member_sort_key import LabelingTeamMemberSortKeyValue as LabelingTeamMemberSortKeyValue
    from .labeling_team_member_status import LabelingTeamMemberStatus as LabelingTeamMemberStatus
    from .labeling_team_member_status import LabelingTeamMemberStatusValue as LabelingTeamMemberStatusValue
    from .labeling_team_page import LabelingTeamPage as LabelingTeamPage
    from .labeling_team_reference import LabelingTeamReference as LabelingTeamReference
    from .labeling_team_sort_key import LabelingTeamSortKey as LabelingTeamSortKey
    from .labeling_team_sort_key import LabelingTeamSortKeyValue as LabelingTeamSortKeyValue
    from .list_inference_services_by_tags_request import (
        ListInferenceServicesByTagsRequest as ListInferenceServicesByTagsRequest,
    )
    from .list_metadata import ListMetadata as ListMetadata
    from .list_pools_by_tags_request import ListPoolsByTagsRequest as ListPoolsByTagsRequest
    from .list_training_jobs_by_tags_request import ListTrainingJobsByTagsRequest as ListTrainingJobsByTagsRequest
    from .list_training_jobs_request import ListTrainingJobsRequest as ListTrainingJobsRequest
    from .localized_description import LocalizedDescription as LocalizedDescription
    from .migrate_nodes_request import MigrateNodesRequest as MigrateNodesRequest
    from .model import Model as Model
    from .model_accelerator import ModelAccelerator as ModelAccelerator
    from .model_accelerator_type import ModelAcceleratorType as ModelAcceleratorType
    from .model_algorithm import ModelAlgorithm as ModelAlgorithm
    from .model_algorithm import ModelAlgorithmValue as ModelAlgorithmValue
    from .model_api import ModelApi as ModelApi
    from .model_api_method import ModelApiMethod as ModelApiMethod
    from .model_api_method import ModelApiMethodValue as ModelApiMethodValue
    from .model_api_protocol import ModelApiProtocol as ModelApiProtocol
    from .model_api_protocol import ModelApiProtocolValue as ModelApiProtocolValue
    from .model_api_schema import ModelApiSchema as ModelApiSchema
    from .model_architecture import ModelArchitecture as ModelArchitecture
    from .model_basics import ModelBasics as ModelBasics
    from .model_deletion_failure import ModelDeletionFailure as ModelDeletionFailure
    from .model_deletion_result import ModelDeletionResult as ModelDeletionResult
    from .model_dependency import ModelDependency as ModelDependency
    from .model_document import ModelDocument as ModelDocument
    from .model_document_input import ModelDocumentInput as ModelDocumentInput
    from .model_engine import ModelEngine as ModelEngine
    from .model_engine_runtimes import ModelEngineRuntimes as ModelEngineRuntimes
    from .model_engine_runtimes_page import ModelEngineRuntimesPage as ModelEngineRuntimesPage
    from .model_health import ModelHealth as ModelHealth
    from .model_health_check_method import ModelHealthCheckMethod as ModelHealthCheckMethod
    from .model_health_check_method import ModelHealthCheckMethodValue as ModelHealthCheckMethodValue
    from .model_image_source import ModelImageSource as ModelImageSource
    from .model_import_template import ModelImportTemplate as ModelImportTemplate
    from .model_import_template_input import ModelImportTemplateInput as ModelImportTemplateInput
    from .model_import_template_labels import ModelImportTemplateLabels as ModelImportTemplateLabels
    from .model_import_template_page import ModelImportTemplatePage as ModelImportTemplatePage
    from .model_install_type import ModelInstallType as ModelInstallType
    from .model_install_type import ModelInstallTypeValue as ModelInstallTypeValue
    from .model_package import ModelPackage as ModelPackage
    from .model_package_restraint import ModelPackageRestraint as ModelPackageRestraint
    from .model_package_restraint import ModelPackageRestraintValue as ModelPackageRestraintValue
    from .model_page import ModelPage as ModelPage
    from .model_parameter import ModelParameter as ModelParameter
    from .model_parameter_input import ModelParameterInput as ModelParameterInput
    from .model_parameter_type import ModelParameterType as ModelParameterType
    from .model_parameter_type import ModelParameterTypeValue as ModelParameterTypeValue
    from .model_reference import ModelReference as ModelReference
    from .model_request_mode import ModelRequestMode as ModelRequestMode
    from .model_runtime_status import ModelRuntimeStatus as ModelRuntimeStatus
    from .model_sort_key import ModelSortKey as ModelSortKey
    from .model_sort_key import ModelSortKeyValue as ModelSortKeyValue
    from .model_source import ModelSource as ModelSource
    from .model_specification import ModelSpecification as ModelSpecification
    from .model_status import ModelStatus as ModelStatus
    from .model_status import ModelStatusValue as ModelStatusValue
    from .model_summary import ModelSummary as ModelSummary
    from .model_template import ModelTemplate as ModelTemplate
    from .model_template_source import ModelTemplateSource as ModelTemplateSource
    from .model_type import ModelType as ModelType
    from .model_type import ModelTypeValue as ModelTypeValue
    from .mount_notebook_storage_request import MountNotebookStorageRequest as MountNotebookStorageRequest
    from .mrs_cluster_mode import MrsClusterMode as MrsClusterMode
    from .mrs_cluster_mode import MrsClusterModeValue as MrsClusterModeValue
    from .named_reference import NamedReference as NamedReference
    from .network import Network as Network
    from .network_address_page import NetworkAddressPage as NetworkAddressPage
    from .network_address_range import NetworkAddressRange as NetworkAddressRange
    from .network_annotations import NetworkAnnotations as NetworkAnnotations
    from .network_connection import NetworkConnection as NetworkConnection
    from .network_connection_input import NetworkConnectionInput as NetworkConnectionInput
    from .network_connection_status import NetworkConnectionStatus as NetworkConnectionStatus
    from .network_labels import NetworkLabels as NetworkLabels
    from .network_labels_input import NetworkLabelsInput as NetworkLabelsInput
    from .network_labels_update import NetworkLabelsUpdate as NetworkLabelsUpdate
    from .network_metadata import NetworkMetadata as NetworkMetadata
    from .network_metadata_input import NetworkMetadataInput as NetworkMetadataInput
    from .network_metadata_update import NetworkMetadataUpdate as NetworkMetadataUpdate
    from .network_page import NetworkPage as NetworkPage
    from .network_peer_connection import NetworkPeerConnection as NetworkPeerConnection
    from .network_peer_connection_input import NetworkPeerConnectionInput as NetworkPeerConnectionInput
    from .network_peer_connection_phase import NetworkPeerConnectionPhase as NetworkPeerConnectionPhase
    from .network_peer_connection_status import NetworkPeerConnectionStatus as NetworkPeerConnectionStatus
    from .network_phase import NetworkPhase as NetworkPhase
    from .network_sfs_turbo_connection import NetworkSfsTurboConnection as NetworkSfsTurboConnection
    from .network_sfs_turbo_connection_type import NetworkSfsTurboConnectionType as NetworkSfsTurboConnectionType
    from .network_sfs_turbo_state import NetworkSfsTurboState as NetworkSfsTurboState
    from .network_sfs_turbo_status import NetworkSfsTurboStatus as NetworkSfsTurboStatus
    from .network_spec import NetworkSpec as NetworkSpec
    from .network_spec_input import NetworkSpecInput as NetworkSpecInput
    from .network_spec_update import NetworkSpecUpdate as NetworkSpecUpdate
    from .network_status import NetworkStatus as NetworkStatus
    from .new_labeling_team_member_role import NewLabelingTeamMemberRole as NewLabelingTeamMemberRole
    from .new_labeling_team_member_role import NewLabelingTeamMemberRoleValue as NewLabelingTeamMemberRoleValue
    from .new_node_pool_metadata import NewNodePoolMetadata as NewNodePoolMetadata
    from .new_sample import NewSample as NewSample
    from .node import Node as Node
    from .node_annotations import NodeAnnotations as NodeAnnotations
    from .node_batch_input import NodeBatchInput as NodeBatchInput
    from .node_batch_type import NodeBatchType as NodeBatchType
    from .node_billing_status import NodeBillingStatus as NodeBillingStatus
    from .node_binding_input import NodeBindingInput as NodeBindingInput
    from .node_cache_mode import NodeCacheMode as NodeCacheMode
    from .node_cache_setting import NodeCacheSetting as NodeCacheSetting
    from .node_change import NodeChange as NodeChange
    from .node_config_container_volume import NodeConfigContainerVolume as NodeConfigContainerVolume
    from .node_config_disk_type import NodeConfigDiskType as NodeConfigDiskType
    from .node_config_metadata import NodeConfigMetadata as NodeConfigMetadata
    from .node_config_os import NodeConfigOs as NodeConfigOs
    from .node_config_template import NodeConfigTemplate as NodeConfigTemplate
    from .node_config_template_spec import NodeConfigTemplateSpec as NodeConfigTemplateSpec
    from .node_configuration import NodeConfiguration as NodeConfiguration
    from .node_configuration_spec import NodeConfigurationSpec as NodeConfigurationSpec
    from .node_configuration_status import NodeConfigurationStatus as NodeConfigurationStatus
    from .node_cpu_mode import NodeCpuMode as NodeCpuMode
    from .node_cpu_setting import NodeCpuSetting as NodeCpuSetting
    from .node_driver_status import NodeDriverStatus as NodeDriverStatus
    from .node_driver_update import NodeDriverUpdate as NodeDriverUpdate
    from .node_huge_page_mode import NodeHugePageMode as NodeHugePageMode
    from .node_huge_page_setting import NodeHugePageSetting as NodeHugePageSetting
    from .node_job import NodeJob as NodeJob
    from .node_job_page import NodeJobPage as NodeJobPage
    from .node_job_phase import NodeJobPhase as NodeJobPhase
    from .node_job_reference import NodeJobReference as NodeJobReference
    from .node_job_type import NodeJobType as NodeJobType
    from .node_job_type import NodeJobTypeValue as NodeJobTypeValue
    from .node_labels import NodeLabels as NodeLabels
    from .node_lock_action import NodeLockAction as NodeLockAction
    from .node_lock_action import NodeLockActionValue as NodeLockActionValue
    from .node_lock_input import NodeLockInput as NodeLockInput
    from .node_lock_result import NodeLockResult as NodeLockResult
    from .node_metadata import NodeMetadata as NodeMetadata
    from .node_migration_spec import NodeMigrationSpec as NodeMigrationSpec
    from .node_network import NodeNetwork as NodeNetwork
    from .node_os_status import NodeOsStatus as NodeOsStatus
    from .node_page import NodePage as NodePage
    from .node_phase import NodePhase as NodePhase
    from .node_plugin_status import NodePluginStatus as NodePluginStatus
    from .node_pool import NodePool as NodePool
    from .node_pool_annotations import NodePoolAnnotations as NodePoolAnnotations
    from .node_pool_metadata import NodePoolMetadata as NodePoolMetadata
    from .node_pool_metadata_update import NodePoolMetadataUpdate as NodePoolMetadataUpdate
    from .node_pool_page import NodePoolPage as NodePoolPage
    from .node_pool_resource_counts import NodePoolResourceCounts as NodePoolResourceCounts
    from .node_pool_spec import NodePoolSpec as NodePoolSpec
    from .node_pool_spec_input import NodePoolSpecInput as NodePoolSpecInput
    from .node_pool_spec_update import NodePoolSpecUpdate as NodePoolSpecUpdate
    from .node_pool_status import NodePoolStatus as NodePoolStatus
    from .node_reboot_result import NodeRebootResult as NodeRebootResult
    from .node_redeployment_input import NodeRedeploymentInput as NodeRedeploymentInput
    from .node_redeployment_switch import NodeRedeploymentSwitch as NodeRedeploymentSwitch
    from .node_redeployment_switch import NodeRedeploymentSwitchValue as NodeRedeploymentSwitchValue
    from .node_redeployment_type import NodeRedeploymentType as NodeRedeploymentType
    from .node_redeployment_type import NodeRedeploymentTypeValue as NodeRedeploymentTypeValue
    from .node_redundancy_effect import NodeRedundancyEffect as NodeRedundancyEffect
    from .node_redundancy_effect import NodeRedundancyEffectValue as NodeRedundancyEffectValue
    from .node_reset_config_input import NodeResetConfigInput as NodeResetConfigInput
    from .node_resize_billing_input import NodeResizeBillingInput as NodeResizeBillingInput
    from .node_resize_order import NodeResizeOrder as NodeResizeOrder
    from .node_rolling_config_input import NodeRollingConfigInput as NodeRollingConfigInput
    from .node_rolling_strategy import NodeRollingStrategy as NodeRollingStrategy
    from .node_rolling_strategy import NodeRollingStrategyValue as NodeRollingStrategyValue
    from .node_settings import NodeSettings as NodeSettings
    from .node_size_input import NodeSizeInput as NodeSizeInput
    from .node_spec import NodeSpec as NodeSpec
    from .node_status import NodeStatus as NodeStatus
    from .node_taint import NodeTaint as NodeTaint
    from .node_taint_effect import NodeTaintEffect as NodeTaintEffect
    from .node_taint_effect import NodeTaintEffectValue as NodeTaintEffectValue
    from .node_update_action import NodeUpdateAction as NodeUpdateAction
    from .node_update_action import NodeUpdateActionValue as NodeUpdateActionValue
    from .node_update_result import NodeUpdateResult as NodeUpdateResult
    from .node_volume import NodeVolume as NodeVolume
    from .notebook import Notebook as Notebook
    from .notebook_affinity import NotebookAffinity as NotebookAffinity
    from .notebook_affinity_input import NotebookAffinityInput as NotebookAffinityInput
    from .notebook_affinity_operator import NotebookAffinityOperator as NotebookAffinityOperator
    from .notebook_affinity_operator import NotebookAffinityOperatorValue as NotebookAffinityOperatorValue
    from .notebook_affinity_rule import NotebookAffinityRule as NotebookAffinityRule
    from .notebook_affinity_rule_input import NotebookAffinityRuleInput as NotebookAffinityRuleInput
    from .notebook_ascend import NotebookAscend as NotebookAscend
    from .notebook_ascend_type import NotebookAscendType as NotebookAscendType
    from .notebook_ascend_type import NotebookAscendTypeValue as NotebookAscendTypeValue
    from .notebook_billing_item import NotebookBillingItem as NotebookBillingItem
    from .notebook_billing_item import NotebookBillingItemValue as NotebookBillingItemValue
    from .notebook_container_hooks import NotebookContainerHooks as NotebookContainerHooks
    from .notebook_custom_spec import NotebookCustomSpec as NotebookCustomSpec
    from .notebook_data_volume import NotebookDataVolume as NotebookDataVolume
    from .notebook_data_volume_input import NotebookDataVolumeInput as NotebookDataVolumeInput
    from .notebook_endpoint import NotebookEndpoint as NotebookEndpoint
    from .notebook_endpoint_input import NotebookEndpointInput as NotebookEndpointInput
    from .notebook_feature import NotebookFeature as NotebookFeature
    from .notebook_feature import NotebookFeatureValue as NotebookFeatureValue
    from .notebook_flavor import NotebookFlavor as NotebookFlavor
    from .notebook_flavor_gpu import NotebookFlavorGpu as NotebookFlavorGpu
    from .notebook_flavor_page import NotebookFlavorPage as NotebookFlavorPage
    from .notebook_flavor_site import NotebookFlavorSite as NotebookFlavorSite
    from .notebook_flavor_storage import NotebookFlavorStorage as NotebookFlavorStorage
    from .notebook_hooks import NotebookHooks as NotebookHooks
    from .notebook_image import NotebookImage as NotebookImage
    from .notebook_lease import NotebookLease as NotebookLease
    from .notebook_lease_input import NotebookLeaseInput as NotebookLeaseInput
    from .notebook_mount_type import NotebookMountType as NotebookMountType
    from .notebook_ownership import NotebookOwnership as NotebookOwnership
    from .notebook_ownership import NotebookOwnershipValue as NotebookOwnershipValue
    from .notebook_page import NotebookPage as NotebookPage
    from .notebook_progress import NotebookProgress as NotebookProgress
    from .notebook_progress_status import NotebookProgressStatus as NotebookProgressStatus
    from .notebook_progress_step import NotebookProgressStep as NotebookProgressStep
    from .notebook_public_network import NotebookPublicNetwork as NotebookPublicNetwork
    from .notebook_public_network_type import NotebookPublicNetworkType as NotebookPublicNetworkType
    from .notebook_public_network_type import NotebookPublicNetworkTypeValue as NotebookPublicNetworkTypeValue
    from .notebook_run_user import NotebookRunUser as NotebookRunUser
    from .notebook_run_user_input import NotebookRunUserInput as NotebookRunUserInput
    from .notebook_script import NotebookScript as NotebookScript
    from .notebook_script_mode import NotebookScriptMode as NotebookScriptMode
    from .notebook_script_mode import NotebookScriptModeValue as NotebookScriptModeValue
    from .notebook_script_type import NotebookScriptType as NotebookScriptType
    from .notebook_script_type import NotebookScriptTypeValue as NotebookScriptTypeValue
    from .notebook_service import NotebookService as NotebookService
    from .notebook_service import NotebookServiceValue as NotebookServiceValue
    from .notebook_status import NotebookStatus as NotebookStatus
    from .notebook_status import NotebookStatusValue as NotebookStatusValue
    from .notebook_stop_type import NotebookStopType as NotebookStopType
    from .notebook_stop_type import NotebookStopTypeValue as NotebookStopTypeValue
    from .notebook_storage import NotebookStorage as NotebookStorage
    from .notebook_storage_category import NotebookStorageCategory as NotebookStorageCategory
    from .notebook_storage_category import NotebookStorageCategoryValue as NotebookStorageCategoryValue
    from .notebook_storage_page import NotebookStoragePage as NotebookStoragePage
    from .notebook_storage_status import NotebookStorageStatus as NotebookStorageStatus
    from .notebook_user import NotebookUser as NotebookUser
    from .notebook_volume import NotebookVolume as NotebookVolume
    from .notebook_volume_category import NotebookVolumeCategory as NotebookVolumeCategory
    from .notebook_volume_category import NotebookVolumeCategoryValue as NotebookVolumeCategoryValue
    from .notebook_volume_input import NotebookVolumeInput as NotebookVolumeInput
    from .notebook_vpc import NotebookVpc as NotebookVpc
    from .notebook_vpc_input import NotebookVpcInput as NotebookVpcInput
    from .open_notebook_request import OpenNotebookRequest as OpenNotebookRequest
    from .operation_result import OperationResult as OperationResult
    from .order import Order as Order
    from .order_details import OrderDetails as OrderDetails
    from .order_operation import OrderOperation as OrderOperation
    from .order_page import OrderPage as OrderPage
    from .order_phase import OrderPhase as OrderPhase
    from .order_phase_filter import OrderPhaseFilter as OrderPhaseFilter
    from .order_phase_filter import OrderPhaseFilterValue as OrderPhaseFilterValue
    from .ordered_resource import OrderedResource as OrderedResource
    from .ordered_resource_action import OrderedResourceAction as OrderedResourceAction
    from .ordered_resource_status import OrderedResourceStatus as OrderedResourceStatus
    from .os_version import OsVersion as OsVersion
    from .plugin import Plugin as Plugin
    from .plugin_basics import PluginBasics as PluginBasics
    from .plugin_metadata import PluginMetadata as PluginMetadata
    from .plugin_object_reference import PluginObjectReference as PluginObjectReference
    from .plugin_page import PluginPage as PluginPage
    from .plugin_phase import PluginPhase as PluginPhase
    from .plugin_resource import PluginResource as PluginResource
    from .plugin_spec import PluginSpec as PluginSpec
    from .plugin_spec_input import PluginSpecInput as PluginSpecInput
    from .plugin_spec_update import PluginSpecUpdate as PluginSpecUpdate
    from .plugin_status import PluginStatus as PluginStatus
    from .plugin_template import PluginTemplate as PluginTemplate
    from .plugin_template_metadata import PluginTemplateMetadata as PluginTemplateMetadata
    from .plugin_template_page import PluginTemplatePage as PluginTemplatePage
    from .plugin_template_reference import PluginTemplateReference as PluginTemplateReference
    from .plugin_template_reference_update import PluginTemplateReferenceUpdate as PluginTemplateReferenceUpdate
    from .plugin_template_spec import PluginTemplateSpec as PluginTemplateSpec
    from .plugin_template_summary import PluginTemplateSummary as PluginTemplateSummary
    from .plugin_template_type import PluginTemplateType as PluginTemplateType
    from .plugin_template_version import PluginTemplateVersion as PluginTemplateVersion
    from .pool import Pool as Pool
    from .pool_allocation import PoolAllocation as PoolAllocation
    from .pool_annotations import PoolAnnotations as PoolAnnotations
    from .pool_annotations_input import PoolAnnotationsInput as PoolAnnotationsInput
    from .pool_annotations_update import PoolAnnotationsUpdate as PoolAnnotationsUpdate
    from .pool_basics import PoolBasics as PoolBasics
    from .pool_capacity import PoolCapacity as PoolCapacity
    from .pool_cluster import PoolCluster as PoolCluster
    from .pool_cluster_plugin import PoolClusterPlugin as PoolClusterPlugin
    from .pool_container_connection import PoolContainerConnection as PoolContainerConnection
    from .pool_container_network import PoolContainerNetwork as PoolContainerNetwork
    from .pool_container_network_input import PoolContainerNetworkInput as PoolContainerNetworkInput
    from .pool_container_network_mode import PoolContainerNetworkMode as PoolContainerNetworkMode
    from .pool_container_runtime import PoolContainerRuntime as PoolContainerRuntime
    from .pool_container_runtime import PoolContainerRuntimeValue as PoolContainerRuntimeValue
    from .pool_counts import PoolCounts as PoolCounts
    from .pool_creating_step import PoolCreatingStep as PoolCreatingStep
    from .pool_creating_step_type import PoolCreatingStepType as PoolCreatingStepType
    from .pool_creating_step_type import PoolCreatingStepTypeValue as PoolCreatingStepTypeValue
    from .pool_data_volume import PoolDataVolume as PoolDataVolume
    from .pool_data_volume_input import PoolDataVolumeInput as PoolDataVolumeInput
    from .pool_driver import PoolDriver as PoolDriver
    from .pool_driver_state import PoolDriverState as PoolDriverState
    from .pool_driver_status import PoolDriverStatus as PoolDriverStatus
    from .pool_driver_update_strategy import PoolDriverUpdateStrategy as PoolDriverUpdateStrategy
    from .pool_driver_update_strategy import PoolDriverUpdateStrategyValue as PoolDriverUpdateStrategyValue
    from .pool_drivers import PoolDrivers as PoolDrivers
    from .pool_existing_nodes_policy import PoolExistingNodesPolicy as PoolExistingNodesPolicy
    from .pool_existing_nodes_policy import PoolExistingNodesPolicyValue as PoolExistingNodesPolicyValue
    from .pool_flavor_count import PoolFlavorCount as PoolFlavorCount
    from .pool_free_resources import PoolFreeResources as PoolFreeResources
    from .pool_labels import PoolLabels as PoolLabels
    from .pool_labels_input import PoolLabelsInput as PoolLabelsInput
    from .pool_labels_update import PoolLabelsUpdate as PoolLabelsUpdate
    from .pool_license_scope import PoolLicenseScope as PoolLicenseScope
    from .pool_lvm_config import PoolLvmConfig as PoolLvmConfig
    from .pool_lvm_config_input import PoolLvmConfigInput as PoolLvmConfigInput
    from .pool_lvm_mode import PoolLvmMode as PoolLvmMode
    from .pool_lvm_mode import PoolLvmModeValue as PoolLvmModeValue
    from .pool_master import PoolMaster as PoolMaster
    from .pool_metadata import PoolMetadata as PoolMetadata
    from .pool_metadata_input import PoolMetadataInput as PoolMetadataInput
    from .pool_metadata_update import PoolMetadataUpdate as PoolMetadataUpdate
    from .pool_metric import PoolMetric as PoolMetric
    from .pool_metric_data_point import PoolMetricDataPoint as PoolMetricDataPoint
    from .pool_metric_dimension import PoolMetricDimension as PoolMetricDimension
    from .pool_metric_name import PoolMetricName as PoolMetricName
    from .pool_metric_namespace import PoolMetricNamespace as PoolMetricNamespace
    from .pool_metric_page import PoolMetricPage as PoolMetricPage
    from .pool_metric_period import PoolMetricPeriod as PoolMetricPeriod
    from .pool_metric_period import PoolMetricPeriodValue as PoolMetricPeriodValue
    from .pool_metric_source import PoolMetricSource as PoolMetricSource
    from .pool_metric_statistic import PoolMetricStatistic as PoolMetricStatistic
    from .pool_metric_statistic import PoolMetricStatisticValue as PoolMetricStatisticValue
    from .pool_metric_value import PoolMetricValue as PoolMetricValue
    from .pool_network import PoolNetwork as PoolNetwork
    from .pool_network_input import PoolNetworkInput as PoolNetworkInput
    from .pool_node_config_template import PoolNodeConfigTemplate as PoolNodeConfigTemplate
    from .pool_node_config_template_item import PoolNodeConfigTemplateItem as PoolNodeConfigTemplateItem
    from .pool_node_config_template_spec import PoolNodeConfigTemplateSpec as PoolNodeConfigTemplateSpec
    from .pool_order_action import PoolOrderAction as PoolOrderAction
    from .pool_order_action import PoolOrderActionValue as PoolOrderActionValue
    from .pool_order_reference import PoolOrderReference as PoolOrderReference
    from .pool_os import PoolOs as PoolOs
    from .pool_os_image_type import PoolOsImageType as PoolOsImageType
    from .pool_os_image_type import PoolOsImageTypeValue as PoolOsImageTypeValue
    from .pool_page import PoolPage as PoolPage
    from .pool_phase import PoolPhase as PoolPhase
    from .pool_resource import PoolResource as PoolResource
    from .pool_resource_amount import PoolResourceAmount as PoolResourceAmount
    from .pool_resource_counts import PoolResourceCounts as PoolResourceCounts
    from .pool_resource_driver import PoolResourceDriver as PoolResourceDriver
    from .pool_resource_extend_params import PoolResourceExtendParams as PoolResourceExtendParams
    from .pool_resource_input import PoolResourceInput as PoolResourceInput
    from .pool_scope import PoolScope as PoolScope
    from .pool_scope import PoolScopeValue as PoolScopeValue
    from .pool_scope_configuration import PoolScopeConfiguration as PoolScopeConfiguration
    from .pool_scope_plugin_status import PoolScopePluginStatus as PoolScopePluginStatus
    from .pool_scope_state import PoolScopeState as PoolScopeState
    from .pool_scope_status import PoolScopeStatus as PoolScopeStatus
    from .pool_sharing import PoolSharing as PoolSharing
    from .pool_sharing import PoolSharingValue as PoolSharingValue
    from .pool_spec import PoolSpec as PoolSpec
    from .pool_spec_input import PoolSpecInput as PoolSpecInput
    from .pool_spec_update import PoolSpecUpdate as PoolSpecUpdate
    from .pool_statistics import PoolStatistics as PoolStatistics
    from .pool_status import PoolStatus as PoolStatus
    from .pool_status_counts import PoolStatusCounts as PoolStatusCounts
    from .pool_status_filter import PoolStatusFilter as PoolStatusFilter
    from .pool_status_filter import PoolStatusFilterValue as PoolStatusFilterValue
    from .pool_tag_values import PoolTagValues as PoolTagValues
    from .pool_tags import PoolTags as PoolTags
    from .pool_taint import PoolTaint as PoolTaint
    from .pool_usage import PoolUsage as PoolUsage
    from .pool_usage_metadata import PoolUsageMetadata as PoolUsageMetadata
    from .pool_usage_page import PoolUsagePage as PoolUsagePage
    from .pool_usage_table import PoolUsageTable as PoolUsageTable
    from .pool_volume import PoolVolume as PoolVolume
    from .pool_volume_extend_params import PoolVolumeExtendParams as PoolVolumeExtendParams
    from .pool_volume_extend_params_input import PoolVolumeExtendParamsInput as PoolVolumeExtendParamsInput
    from .pool_volume_group import PoolVolumeGroup as PoolVolumeGroup
    from .pool_volume_group_input import PoolVolumeGroupInput as PoolVolumeGroupInput
    from .pool_volume_group_source import PoolVolumeGroupSource as PoolVolumeGroupSource
    from .pool_volume_group_source import PoolVolumeGroupSourceValue as PoolVolumeGroupSourceValue
    from .pool_volume_type import PoolVolumeType as PoolVolumeType
    from .pool_volume_type import PoolVolumeTypeValue as PoolVolumeTypeValue
    from .pool_workload import PoolWorkload as PoolWorkload
    from .pool_workload_counts import PoolWorkloadCounts as PoolWorkloadCounts
    from .pool_zone import PoolZone as PoolZone
    from .preprocessing_task_status import PreprocessingTaskStatus as PreprocessingTaskStatus
    from .processing_algorithm import ProcessingAlgorithm as ProcessingAlgorithm
    from .processing_algorithm_page import ProcessingAlgorithmPage as ProcessingAlgorithmPage
    from .processing_operator import ProcessingOperator as ProcessingOperator
    from .processing_result import ProcessingResult as ProcessingResult
    from .processing_result_page import ProcessingResultPage as ProcessingResultPage
    from .processing_result_property import ProcessingResultProperty as ProcessingResultProperty
    from .processing_result_property import ProcessingResultPropertyValue as ProcessingResultPropertyValue
    from .processing_source import ProcessingSource as ProcessingSource
    from .processing_source_type import ProcessingSourceType as ProcessingSourceType
    from .processing_source_type import ProcessingSourceTypeValue as ProcessingSourceTypeValue
    from .processing_task import ProcessingTask as ProcessingTask
    from .processing_task_page import ProcessingTaskPage as ProcessingTaskPage
    from .processing_task_sort_key import ProcessingTaskSortKey as ProcessingTaskSortKey
    from .processing_task_sort_key import ProcessingTaskSortKeyValue as ProcessingTaskSortKeyValue
    from .processing_task_status import ProcessingTaskStatus as ProcessingTaskStatus
    from .processing_task_status import ProcessingTaskStatusValue as ProcessingTaskStatusValue
    from .processing_task_type import ProcessingTaskType as ProcessingTaskType
    from .processing_task_type import ProcessingTaskTypeValue as ProcessingTaskTypeValue
    from .processing_task_version import ProcessingTaskVersion as ProcessingTaskVersion
    from .processing_task_version_page import ProcessingTaskVersionPage as ProcessingTaskVersionPage
    from .processing_task_version_sort_key import ProcessingTaskVersionSortKey as ProcessingTaskVersionSortKey
    from .processing_task_version_sort_key import ProcessingTaskVersionSortKeyValue as ProcessingTaskVersionSortKeyValue
    from .processing_template import ProcessingTemplate as ProcessingTemplate
    from .processing_template_input import ProcessingTemplateInput as ProcessingTemplateInput
    from .processing_work_path import ProcessingWorkPath as ProcessingWorkPath
    from .processing_work_path_type import ProcessingWorkPathType as ProcessingWorkPathType
    from .processing_work_path_type import ProcessingWorkPathTypeValue as ProcessingWorkPathTypeValue
    from .publish_algorithm_request import PublishAlgorithmRequest as PublishAlgorithmRequest
    from .publish_fine_tuning_artifacts_request import (
        PublishFineTuningArtifactsRequest as PublishFineTuningArtifactsRequest,
    )
    from .published_algorithm import PublishedAlgorithm as PublishedAlgorithm
    from .published_fine_tuning_model import PublishedFineTuningModel as PublishedFineTuningModel
    from .reboot_nodes_request import RebootNodesRequest as RebootNodesRequest
    from .register_image_request import RegisterImageRequest as RegisterImageRequest
    from .reinstall_server_os_request import ReinstallServerOsRequest as ReinstallServerOsRequest
    from .report_training_event_request import ReportTrainingEventRequest as ReportTrainingEventRequest
    from .reset_nodes_request import ResetNodesRequest as ResetNodesRequest
    from .resize_nodes_request import ResizeNodesRequest as ResizeNodesRequest
    from .resource_flavor import ResourceFlavor as ResourceFlavor
    from .resource_flavor_accelerator import ResourceFlavorAccelerator as ResourceFlavorAccelerator
    from .resource_flavor_annotations import ResourceFlavorAnnotations as ResourceFlavorAnnotations
    from .resource_flavor_boot_type import ResourceFlavorBootType as ResourceFlavorBootType
    from .resource_flavor_cpu_arch import ResourceFlavorCpuArch as ResourceFlavorCpuArch
    from .resource_flavor_creating_step import ResourceFlavorCreatingStep as ResourceFlavorCreatingStep
    from .resource_flavor_labels import ResourceFlavorLabels as ResourceFlavorLabels
    from .resource_flavor_metadata import ResourceFlavorMetadata as ResourceFlavorMetadata
    from .resource_flavor_page import ResourceFlavorPage as ResourceFlavorPage
    from .resource_flavor_sale_state import ResourceFlavorSaleState as ResourceFlavorSaleState
    from .resource_flavor_spec import ResourceFlavorSpec as ResourceFlavorSpec
    from .resource_flavor_status import ResourceFlavorStatus as ResourceFlavorStatus
    from .resource_flavor_step_names import ResourceFlavorStepNames as ResourceFlavorStepNames
    from .resource_match_input import ResourceMatchInput as ResourceMatchInput
    from .resource_match_key import ResourceMatchKey as ResourceMatchKey
    from .resource_match_key import ResourceMatchKeyValue as ResourceMatchKeyValue
    from .resource_quantities import ResourceQuantities as ResourceQuantities
    from .resource_quota import ResourceQuota as ResourceQuota
    from .resource_quota_page import ResourceQuotaPage as ResourceQuotaPage
    from .resource_quotas import ResourceQuotas as ResourceQuotas
    from .resource_tag import ResourceTag as ResourceTag
    from .resource_tag_action import ResourceTagAction as ResourceTagAction
    from .resource_tag_action import ResourceTagActionValue as ResourceTagActionValue
    from .resource_tag_filter_input import ResourceTagFilterInput as ResourceTagFilterInput
    from .resource_tag_selector_input import ResourceTagSelectorInput as ResourceTagSelectorInput
    from .resource_tag_update_input import ResourceTagUpdateInput as ResourceTagUpdateInput
    from .resource_tags import ResourceTags as ResourceTags
    from .retry_pool_scope_request import RetryPoolScopeRequest as RetryPoolScopeRequest
    from .review_samples_request import ReviewSamplesRequest as ReviewSamplesRequest
    from .roce_network import RoceNetwork as RoceNetwork
    from .roce_network_result import RoceNetworkResult as RoceNetworkResult
    from .roce_network_type import RoceNetworkType as RoceNetworkType
    from .roce_network_type import RoceNetworkTypeValue as RoceNetworkTypeValue
    from .root_volume_input import RootVolumeInput as RootVolumeInput
    from .run_development_environment_action_request import (
        RunDevelopmentEnvironmentActionRequest as RunDevelopmentEnvironmentActionRequest,
    )
    from .sample_judgement_input import SampleJudgementInput as SampleJudgementInput
    from .sample_label import SampleLabel as SampleLabel
    from .sample_label_input import SampleLabelInput as SampleLabelInput
    from .sample_label_property import SampleLabelProperty as SampleLabelProperty
    from .sample_mark import SampleMark as SampleMark
    from .sample_mark import SampleMarkValue as SampleMarkValue
    from .sample_metadata import SampleMetadata as SampleMetadata
    from .sample_page import SamplePage as SamplePage
    from .sample_search import SampleSearch as SampleSearch
    from .sample_search_terms import SampleSearchTerms as SampleSearchTerms
    from .sample_state import SampleState as SampleState
    from .sample_state import SampleStateValue as SampleStateValue
    from .sample_status import SampleStatus as SampleStatus
    from .sample_type import SampleType as SampleType
    from .sample_type import SampleTypeValue as SampleTypeValue
    from .sample_update import SampleUpdate as SampleUpdate
    from .sample_upload_result import SampleUploadResult as SampleUploadResult
    from .sample_usage import SampleUsage as SampleUsage
    from .sample_usage import SampleUsageValue as SampleUsageValue
    from .scale_deployment_request import ScaleDeploymentRequest as ScaleDeploymentRequest
    from .scale_down_super_node_request import ScaleDownSuperNodeRequest as ScaleDownSuperNodeRequest
    from .scale_up_super_node_request import ScaleUpSuperNodeRequest as ScaleUpSuperNodeRequest
    from .scheduled_event import ScheduledEvent as ScheduledEvent
    from .scheduled_event_catalog import ScheduledEventCatalog as ScheduledEventCatalog
    from .scheduled_event_instance_type import ScheduledEventInstanceType as ScheduledEventInstanceType
    from .scheduled_event_page import ScheduledEventPage as ScheduledEventPage
    from .scheduled_event_state import ScheduledEventState as ScheduledEventState
    from .scheduled_event_state import ScheduledEventStateValue as ScheduledEventStateValue
    from .scheduled_event_type import ScheduledEventType as ScheduledEventType
    from .scheduled_event_type import ScheduledEventTypeValue as ScheduledEventTypeValue
    from .search_algorithm import SearchAlgorithm as SearchAlgorithm
    from .search_algorithm_page import SearchAlgorithmPage as SearchAlgorithmPage
    from .search_operator import SearchOperator as SearchOperator
    from .search_operator import SearchOperatorValue as SearchOperatorValue
    from .send_emails_request import SendEmailsRequest as SendEmailsRequest
    from .server_topology import ServerTopology as ServerTopology
    from .server_topology_page import ServerTopologyPage as ServerTopologyPage
    from .service import Service as Service
    from .service_additional_settings import ServiceAdditionalSettings as ServiceAdditionalSettings
    from .service_affinity import ServiceAffinity as ServiceAffinity
    from .service_affinity_input import ServiceAffinityInput as ServiceAffinityInput
    from .service_affinity_mode import ServiceAffinityMode as ServiceAffinityMode
    from .service_affinity_mode import ServiceAffinityModeValue as ServiceAffinityModeValue
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
    from .service_event_page import ServiceEventPage as ServiceEventPage
    from .service_event_type import ServiceEventType as ServiceEventType
    from .service_event_type import ServiceEventTypeValue as ServiceEventTypeValue
    from .service_gpu_info import ServiceGpuInfo as ServiceGpuInfo
    from .service_infer_type import ServiceInferType as ServiceInferType
    from .service_infer_type import ServiceInferTypeValue as ServiceInferTypeValue
    from .service_load_balancer_policy import ServiceLoadBalancerPolicy as ServiceLoadBalancerPolicy
    from .service_load_balancer_policy import ServiceLoadBalancerPolicyValue as ServiceLoadBalancerPolicyValue
    from .service_log_config import ServiceLogConfig as ServiceLogConfig
    from .service_log_report_pipeline import ServiceLogReportPipeline as ServiceLogReportPipeline
    from .service_log_volume import ServiceLogVolume as ServiceLogVolume
    from .service_log_volume_input import ServiceLogVolumeInput as ServiceLogVolumeInput
    from .service_lts_configuration import ServiceLtsConfiguration as ServiceLtsConfiguration
    from .service_mapping_type import ServiceMappingType as ServiceMappingType
    from .service_mapping_type import ServiceMappingTypeValue as ServiceMappingTypeValue
    from .service_memory_info import ServiceMemoryInfo as ServiceMemoryInfo
    from .service_model_additional_settings import ServiceModelAdditionalSettings as ServiceModelAdditionalSettings
    from .service_model_additional_settings_input import (
        ServiceModelAdditionalSettingsInput as ServiceModelAdditionalSettingsInput,
    )
    from .service_model_status import ServiceModelStatus as ServiceModelStatus
    from .service_monitor import ServiceMonitor as ServiceMonitor
    from .service_monitor_page import ServiceMonitorPage as ServiceMonitorPage
    from .service_node import ServiceNode as ServiceNode
    from .service_node_affinity import ServiceNodeAffinity as ServiceNodeAffinity
    from .service_node_affinity_input import ServiceNodeAffinityInput as ServiceNodeAffinityInput
    from .service_node_instance_status import ServiceNodeInstanceStatus as ServiceNodeInstanceStatus
    from .service_node_operation import ServiceNodeOperation as ServiceNodeOperation
    from .service_node_state import ServiceNodeState as ServiceNodeState
    from .service_node_update import ServiceNodeUpdate as ServiceNodeUpdate
    from .service_npu_info import ServiceNpuInfo as ServiceNpuInfo
    from .service_page import ServicePage as ServicePage
    from .service_persistent_volume import ServicePersistentVolume as ServicePersistentVolume
    from .service_persistent_volume_input import ServicePersistentVolumeInput as ServicePersistentVolumeInput
    from .service_schedule import ServiceSchedule as ServiceSchedule
    from .service_schedule_input import ServiceScheduleInput as ServiceScheduleInput
    from .service_schedule_time_unit import ServiceScheduleTimeUnit as ServiceScheduleTimeUnit
    from .service_schedule_time_unit import ServiceScheduleTimeUnitValue as ServiceScheduleTimeUnitValue
    from .service_secret import ServiceSecret as ServiceSecret
    from .service_smn_event import ServiceSmnEvent as ServiceSmnEvent
    from .service_smn_event import ServiceSmnEventValue as ServiceSmnEventValue
    from .service_smn_notification import ServiceSmnNotification as ServiceSmnNotification
    from .service_sort_key import ServiceSortKey as ServiceSortKey
    from .service_sort_key import ServiceSortKeyValue as ServiceSortKeyValue
    from .service_specification import ServiceSpecification as ServiceSpecification
    from .service_specification_page import ServiceSpecificationPage as ServiceSpecificationPage
    from .service_status import ServiceStatus as ServiceStatus
    from .service_status import ServiceStatusValue as ServiceStatusValue
    from .service_summary import ServiceSummary as ServiceSummary
    from .service_target_status import ServiceTargetStatus as ServiceTargetStatus
    from .service_target_status import ServiceTargetStatusValue as ServiceTargetStatusValue
    from .service_task import ServiceTask as ServiceTask
    from .service_task_dis_output import ServiceTaskDisOutput as ServiceTaskDisOutput
    from .service_task_error import ServiceTaskError as ServiceTaskError
    from .service_task_execution_mode import ServiceTaskExecutionMode as ServiceTaskExecutionMode
    from .service_task_execution_mode import ServiceTaskExecutionModeValue as ServiceTaskExecutionModeValue
    from .service_task_frequency import ServiceTaskFrequency as ServiceTaskFrequency
    from .service_task_frequency_input import ServiceTaskFrequencyInput as ServiceTaskFrequencyInput
    from .service_task_obs_output import ServiceTaskObsOutput as ServiceTaskObsOutput
    from .service_task_obs_output_input import ServiceTaskObsOutputInput as ServiceTaskObsOutputInput
    from .service_task_output import ServiceTaskOutput as ServiceTaskOutput
    from .service_task_output_input import ServiceTaskOutputInput as ServiceTaskOutputInput
    from .service_task_page import ServiceTaskPage as ServiceTaskPage
    from .service_task_period import ServiceTaskPeriod as ServiceTaskPeriod
    from .service_task_period_input import ServiceTaskPeriodInput as ServiceTaskPeriodInput
    from .service_task_reference import ServiceTaskReference as ServiceTaskReference
    from .service_task_reference_list import ServiceTaskReferenceList as ServiceTaskReferenceList
    from .service_task_resource_estimate import ServiceTaskResourceEstimate as ServiceTaskResourceEstimate
    from .service_task_schedule import ServiceTaskSchedule as ServiceTaskSchedule
    from .service_task_schedule_input import ServiceTaskScheduleInput as ServiceTaskScheduleInput
    from .service_task_schedule_status import ServiceTaskScheduleStatus as ServiceTaskScheduleStatus
    from .service_task_sort_key import ServiceTaskSortKey as ServiceTaskSortKey
    from .service_task_sort_key import ServiceTaskSortKeyValue as ServiceTaskSortKeyValue
    from .service_task_source import ServiceTaskSource as ServiceTaskSource
    from .service_task_source_input import ServiceTaskSourceInput as ServiceTaskSourceInput
    from .service_task_source_item import ServiceTaskSourceItem as ServiceTaskSourceItem
    from .service_task_source_type import ServiceTaskSourceType as ServiceTaskSourceType
    from .service_task_source_type import ServiceTaskSourceTypeValue as ServiceTaskSourceTypeValue
    from .service_task_state import ServiceTaskState as ServiceTaskState
    from .service_task_state import ServiceTaskStateValue as ServiceTaskStateValue
    from .service_task_stream_type import ServiceTaskStreamType as ServiceTaskStreamType
    from .service_task_stream_type import ServiceTaskStreamTypeValue as ServiceTaskStreamTypeValue
    from .service_task_vcn_server import ServiceTaskVcnServer as ServiceTaskVcnServer
    from .service_task_vcn_server_input import ServiceTaskVcnServerInput as ServiceTaskVcnServerInput
    from .service_task_webhook import ServiceTaskWebhook as ServiceTaskWebhook
    from .service_task_webhook_input import ServiceTaskWebhookInput as ServiceTaskWebhookInput
    from .service_update_log import ServiceUpdateLog as ServiceUpdateLog
    from .service_update_log_page import ServiceUpdateLogPage as ServiceUpdateLogPage
    from .service_update_result import ServiceUpdateResult as ServiceUpdateResult
    from .sort_order import SortOrder as SortOrder
    from .sort_order import SortOrderValue as SortOrderValue
    from .start_dev_server_request import StartDevServerRequest as StartDevServerRequest
    from .start_team_labeling_task_request import StartTeamLabelingTaskRequest as StartTeamLabelingTaskRequest
    from .stop_training_job_request import StopTrainingJobRequest as StopTrainingJobRequest
    from .super_node import SuperNode as SuperNode
    from .super_node_group import SuperNodeGroup as SuperNodeGroup
    from .super_node_group_capacities import SuperNodeGroupCapacities as SuperNodeGroupCapacities
    from .super_node_group_capacity import SuperNodeGroupCapacity as SuperNodeGroupCapacity
    from .super_node_group_page import SuperNodeGroupPage as SuperNodeGroupPage
    from .super_node_page import SuperNodePage as SuperNodePage
    from .super_node_reference import SuperNodeReference as SuperNodeReference
    from .super_node_scale_evaluation import SuperNodeScaleEvaluation as SuperNodeScaleEvaluation
    from .super_node_scale_option import SuperNodeScaleOption as SuperNodeScaleOption
    from .super_node_state import SuperNodeState as SuperNodeState
    from .super_node_tag_input import SuperNodeTagInput as SuperNodeTagInput
    from .switch_deployment_version_request import SwitchDeploymentVersionRequest as SwitchDeploymentVersionRequest
    from .switch_inference_service_version_request import (
        SwitchInferenceServiceVersionRequest as SwitchInferenceServiceVersionRequest,
    )
    from .synchronization_task import SynchronizationTask as SynchronizationTask
    from .table_source import TableSource as TableSource
    from .tagged_inference_service import TaggedInferenceService as TaggedInferenceService
    from .tagged_inference_service_page import TaggedInferenceServicePage as TaggedInferenceServicePage
    from .tagged_pool import TaggedPool as TaggedPool
    from .tagged_pool_page import TaggedPoolPage as TaggedPoolPage
    from .tagged_training_job import TaggedTrainingJob as TaggedTrainingJob
    from .tagged_training_job_page import TaggedTrainingJobPage as TaggedTrainingJobPage
    from .task_reference import TaskReference as TaskReference
    from .team_labeling_sample_counts import TeamLabelingSampleCounts as TeamLabelingSampleCounts
    from .team_labeling_staff_counts import TeamLabelingStaffCounts as TeamLabelingStaffCounts
    from .team_labeling_task import TeamLabelingTask as TeamLabelingTask
    from .team_labeling_task_metrics import TeamLabelingTaskMetrics as TeamLabelingTaskMetrics
    from .team_labeling_task_page import TeamLabelingTaskPage as TeamLabelingTaskPage
    from .team_labeling_task_sort_key import TeamLabelingTaskSortKey as TeamLabelingTaskSortKey
    from .team_labeling_task_sort_key import TeamLabelingTaskSortKeyValue as TeamLabelingTaskSortKeyValue
    from .team_labeling_task_status import TeamLabelingTaskStatus as TeamLabelingTaskStatus
    from .team_member_task import TeamMemberTask as TeamMemberTask
    from .team_member_task_page import TeamMemberTaskPage as TeamMemberTaskPage
    from .temporary_inference_api_key import TemporaryInferenceApiKey as TemporaryInferenceApiKey
    from .text_encoding import TextEncoding as TextEncoding
    from .text_encoding import TextEncodingValue as TextEncodingValue
    from .text_label_format import TextLabelFormat as TextLabelFormat
    from .text_label_placement import TextLabelPlacement as TextLabelPlacement
    from .text_label_placement import TextLabelPlacementValue as TextLabelPlacementValue
    from .training_container_resources import TrainingContainerResources as TrainingContainerResources
    from .training_container_size import TrainingContainerSize as TrainingContainerSize
    from .training_custom_metric import TrainingCustomMetric as TrainingCustomMetric
    from .training_engine import TrainingEngine as TrainingEngine
    from .training_engine_images import TrainingEngineImages as TrainingEngineImages
    from .training_engine_page import TrainingEnginePage as TrainingEnginePage
    from .training_event_category import TrainingEventCategory as TrainingEventCategory
    from .training_event_category_page import TrainingEventCategoryPage as TrainingEventCategoryPage
    from .training_experiment import TrainingExperiment as TrainingExperiment
    from .training_experiment_metadata import TrainingExperimentMetadata as TrainingExperimentMetadata
    from .training_experiment_metadata_input import TrainingExperimentMetadataInput as TrainingExperimentMetadataInput
    from .training_experiment_page import TrainingExperimentPage as TrainingExperimentPage
    from .training_experiment_reference import TrainingExperimentReference as TrainingExperimentReference
    from .training_experiment_reference_input import (
        TrainingExperimentReferenceInput as TrainingExperimentReferenceInput,
    )
    from .training_experiment_sort_key import TrainingExperimentSortKey as TrainingExperimentSortKey
    from .training_experiment_sort_key import TrainingExperimentSortKeyValue as TrainingExperimentSortKeyValue
    from .training_experiment_statistic import TrainingExperimentStatistic as TrainingExperimentStatistic
    from .training_fault_scenario import TrainingFaultScenario as TrainingFaultScenario
    from .training_flavor_kind import TrainingFlavorKind as TrainingFlavorKind
    from .training_flavor_kind import TrainingFlavorKindValue as TrainingFlavorKindValue
    from .training_image import TrainingImage as TrainingImage
    from .training_image_status import TrainingImageStatus as TrainingImageStatus
    from .training_job import TrainingJob as TrainingJob
    from .training_job_accelerator import TrainingJobAccelerator as TrainingJobAccelerator
    from .training_job_access_method import TrainingJobAccessMethod as TrainingJobAccessMethod
    from .training_job_access_method import TrainingJobAccessMethodValue as TrainingJobAccessMethodValue
    from .training_job_action import TrainingJobAction as TrainingJobAction
    from .training_job_action import TrainingJobActionValue as TrainingJobActionValue
    from .training_job_affinity import TrainingJobAffinity as TrainingJobAffinity
    from .training_job_affinity_type import TrainingJobAffinityType as TrainingJobAffinityType
    from .training_job_affinity_type import TrainingJobAffinityTypeValue as TrainingJobAffinityTypeValue
    from .training_job_algorithm import TrainingJobAlgorithm as TrainingJobAlgorithm
    from .training_job_algorithm_input import TrainingJobAlgorithmInput as TrainingJobAlgorithmInput
    from .training_job_application import TrainingJobApplication as TrainingJobApplication
    from .training_job_auto_stop_input import TrainingJobAutoStopInput as TrainingJobAutoStopInput
    from .training_job_capacity import TrainingJobCapacity as TrainingJobCapacity
    from .training_job_config import TrainingJobConfig as TrainingJobConfig
    from .training_job_config_host_path import TrainingJobConfigHostPath as TrainingJobConfigHostPath
    from .training_job_config_nfs_share import TrainingJobConfigNfsShare as TrainingJobConfigNfsShare
    from .training_job_config_page import TrainingJobConfigPage as TrainingJobConfigPage
    from .training_job_config_parameter import TrainingJobConfigParameter as TrainingJobConfigParameter
    from .training_job_config_settings import TrainingJobConfigSettings as TrainingJobConfigSettings
    from .training_job_config_sort_key import TrainingJobConfigSortKey as TrainingJobConfigSortKey
    from .training_job_config_sort_key import TrainingJobConfigSortKeyValue as TrainingJobConfigSortKeyValue
    from .training_job_config_summary import TrainingJobConfigSummary as TrainingJobConfigSummary
    from .training_job_config_type import TrainingJobConfigType as TrainingJobConfigType
    from .training_job_config_type import TrainingJobConfigTypeValue as TrainingJobConfigTypeValue
    from .training_job_config_volume import TrainingJobConfigVolume as TrainingJobConfigVolume
    from .training_job_count import TrainingJobCount as TrainingJobCount
    from .training_job_cpu import TrainingJobCpu as TrainingJobCpu
    from .training_job_dataset import TrainingJobDataset as TrainingJobDataset
    from .training_job_dataset_input import TrainingJobDatasetInput as TrainingJobDatasetInput
    from .training_job_endpoints import TrainingJobEndpoints as TrainingJobEndpoints
    from .training_job_endpoints_input import TrainingJobEndpointsInput as TrainingJobEndpointsInput
    from .training_job_engine import TrainingJobEngine as TrainingJobEngine
    from .training_job_event import TrainingJobEvent as TrainingJobEvent
    from .training_job_event_level import TrainingJobEventLevel as TrainingJobEventLevel
    from .training_job_event_level import TrainingJobEventLevelValue as TrainingJobEventLevelValue
    from .training_job_event_page import TrainingJobEventPage as TrainingJobEventPage
    from .training_job_event_source import TrainingJobEventSource as TrainingJobEventSource
    from .training_job_event_source import TrainingJobEventSourceValue as TrainingJobEventSourceValue
    from .training_job_filter import TrainingJobFilter as TrainingJobFilter
    from .training_job_filter_operator import TrainingJobFilterOperator as TrainingJobFilterOperator
    from .training_job_filter_operator import TrainingJobFilterOperatorValue as TrainingJobFilterOperatorValue
    from .training_job_flavor import TrainingJobFlavor as TrainingJobFlavor
    from .training_job_flavor_detail import TrainingJobFlavorDetail as TrainingJobFlavorDetail
    from .training_job_flavor_info import TrainingJobFlavorInfo as TrainingJobFlavorInfo
    from .training_job_flavor_page import TrainingJobFlavorPage as TrainingJobFlavorPage
    from .training_job_input_channel import TrainingJobInputChannel as TrainingJobInputChannel
    from .training_job_input_channel_input import TrainingJobInputChannelInput as TrainingJobInputChannelInput
    from .training_job_input_constraint import TrainingJobInputConstraint as TrainingJobInputConstraint
    from .training_job_input_location import TrainingJobInputLocation as TrainingJobInputLocation
    from .training_job_input_location_input import TrainingJobInputLocationInput as TrainingJobInputLocationInput
    from .training_job_kind import TrainingJobKind as TrainingJobKind
    from .training_job_kind import TrainingJobKindValue as TrainingJobKindValue
    from .training_job_log_export_path import TrainingJobLogExportPath as TrainingJobLogExportPath
    from .training_job_log_link_type import TrainingJobLogLinkType as TrainingJobLogLinkType
    from .training_job_log_link_type import TrainingJobLogLinkTypeValue as TrainingJobLogLinkTypeValue
    from .training_job_log_preview import TrainingJobLogPreview as TrainingJobLogPreview
    from .training_job_log_url import TrainingJobLogUrl as TrainingJobLogUrl
    from .training_job_metadata import TrainingJobMetadata as TrainingJobMetadata
    from .training_job_metadata_input import TrainingJobMetadataInput as TrainingJobMetadataInput
    from .training_job_metadata_update import TrainingJobMetadataUpdate as TrainingJobMetadataUpdate
    from .training_job_metric import TrainingJobMetric as TrainingJobMetric
    from .training_job_metric_name import TrainingJobMetricName as TrainingJobMetricName
    from .training_job_metric_page import TrainingJobMetricPage as TrainingJobMetricPage
    from .training_job_nfs_mount import TrainingJobNfsMount as TrainingJobNfsMount
    from .training_job_notification import TrainingJobNotification as TrainingJobNotification
    from .training_job_notification_event import TrainingJobNotificationEvent as TrainingJobNotificationEvent
    from .training_job_notification_event import TrainingJobNotificationEventValue as TrainingJobNotificationEventValue
    from .training_job_obs_mount import TrainingJobObsMount as TrainingJobObsMount
    from .training_job_obs_path import TrainingJobObsPath as TrainingJobObsPath
    from .training_job_obs_path_input import TrainingJobObsPathInput as TrainingJobObsPathInput
    from .training_job_output_channel import TrainingJobOutputChannel as TrainingJobOutputChannel
    from .training_job_output_channel_input import TrainingJobOutputChannelInput as TrainingJobOutputChannelInput
    from .training_job_output_location import TrainingJobOutputLocation as TrainingJobOutputLocation
    from .training_job_output_location_input import TrainingJobOutputLocationInput as TrainingJobOutputLocationInput
    from .training_job_page import TrainingJobPage as TrainingJobPage
    from .training_job_pfs_mount import TrainingJobPfsMount as TrainingJobPfsMount
    from .training_job_phase import TrainingJobPhase as TrainingJobPhase
    from .training_job_recovery import TrainingJobRecovery as TrainingJobRecovery
    from .training_job_reference_input import TrainingJobReferenceInput as TrainingJobReferenceInput
    from .training_job_resource import TrainingJobResource as TrainingJobResource
    from .training_job_resource_input import TrainingJobResourceInput as TrainingJobResourceInput
    from .training_job_route_plan import TrainingJobRoutePlan as TrainingJobRoutePlan
    from .training_job_route_plan_status import TrainingJobRoutePlanStatus as TrainingJobRoutePlanStatus
    from .training_job_running_record import TrainingJobRunningRecord as TrainingJobRunningRecord
    from .training_job_schedule_policy import TrainingJobSchedulePolicy as TrainingJobSchedulePolicy
    from .training_job_secondary_phase import TrainingJobSecondaryPhase as TrainingJobSecondaryPhase
    from .training_job_spec import TrainingJobSpec as TrainingJobSpec
    from .training_job_spec_input import TrainingJobSpecInput as TrainingJobSpecInput
    from .training_job_spec_update import TrainingJobSpecUpdate as TrainingJobSpecUpdate
    from .training_job_ssh import TrainingJobSsh as TrainingJobSsh
    from .training_job_ssh_address import TrainingJobSshAddress as TrainingJobSshAddress
    from .training_job_ssh_input import TrainingJobSshInput as TrainingJobSshInput
    from .training_job_stage import TrainingJobStage as TrainingJobStage
    from .training_job_stage_name import TrainingJobStageName as TrainingJobStageName
    from .training_job_stage_record import TrainingJobStageRecord as TrainingJobStageRecord
    from .training_job_stage_record_page import TrainingJobStageRecordPage as TrainingJobStageRecordPage
    from .training_job_start_type import TrainingJobStartType as TrainingJobStartType
    from .training_job_status import TrainingJobStatus as TrainingJobStatus
    from .training_job_sub_stage import TrainingJobSubStage as TrainingJobSubStage
    from .training_job_tag_filter import TrainingJobTagFilter as TrainingJobTagFilter
    from .training_job_task import TrainingJobTask as TrainingJobTask
    from .training_job_task_algorithm import TrainingJobTaskAlgorithm as TrainingJobTaskAlgorithm
    from .training_job_task_algorithm_input import TrainingJobTaskAlgorithmInput as TrainingJobTaskAlgorithmInput
    from .training_job_task_config_input import TrainingJobTaskConfigInput as TrainingJobTaskConfigInput
    from .training_job_task_engine import TrainingJobTaskEngine as TrainingJobTaskEngine
    from .training_job_task_input import TrainingJobTaskInput as TrainingJobTaskInput
    from .training_job_task_input_channel_input import (
        TrainingJobTaskInputChannelInput as TrainingJobTaskInputChannelInput,
    )
    from .training_job_task_input_location_input import (
        TrainingJobTaskInputLocationInput as TrainingJobTaskInputLocationInput,
    )
    from .training_job_task_log_folder import TrainingJobTaskLogFolder as TrainingJobTaskLogFolder
    from .training_job_task_resource_input import TrainingJobTaskResourceInput as TrainingJobTaskResourceInput
    from .training_job_task_status import TrainingJobTaskStatus as TrainingJobTaskStatus
    from .training_job_train_type import TrainingJobTrainType as TrainingJobTrainType
    from .training_job_train_type import TrainingJobTrainTypeValue as TrainingJobTrainTypeValue
    from .training_job_user import TrainingJobUser as TrainingJobUser
    from .training_job_v1_config import TrainingJobV1Config as TrainingJobV1Config
    from .training_job_v1_data_source import TrainingJobV1DataSource as TrainingJobV1DataSource
    from .training_job_v1_data_source_type import TrainingJobV1DataSourceType as TrainingJobV1DataSourceType
    from .training_job_v1_data_source_type import TrainingJobV1DataSourceTypeValue as TrainingJobV1DataSourceTypeValue
    from .training_job_v1_host_path import TrainingJobV1HostPath as TrainingJobV1HostPath
    from .training_job_v1_nfs_share import TrainingJobV1NfsShare as TrainingJobV1NfsShare
    from .training_job_v1_page import TrainingJobV1Page as TrainingJobV1Page
    from .training_job_v1_parameter import TrainingJobV1Parameter as TrainingJobV1Parameter
    from .training_job_v1_settings import TrainingJobV1Settings as TrainingJobV1Settings
    from .training_job_v1_sort_key import TrainingJobV1SortKey as TrainingJobV1SortKey
    from .training_job_v1_sort_key import TrainingJobV1SortKeyValue as TrainingJobV1SortKeyValue
    from .training_job_v1_summary import TrainingJobV1Summary as TrainingJobV1Summary
    from .training_job_v1_volume import TrainingJobV1Volume as TrainingJobV1Volume
    from .training_job_version import TrainingJobVersion as TrainingJobVersion
    from .training_job_version_basics import TrainingJobVersionBasics as TrainingJobVersionBasics
    from .training_job_version_class import TrainingJobVersionClass as TrainingJobVersionClass
    from .training_job_version_class_metric import TrainingJobVersionClassMetric as TrainingJobVersionClassMetric
    from .training_job_version_class_scores import TrainingJobVersionClassScores as TrainingJobVersionClassScores
    from .training_job_version_config import TrainingJobVersionConfig as TrainingJobVersionConfig
    from .training_job_version_flavor import TrainingJobVersionFlavor as TrainingJobVersionFlavor
    from .training_job_version_flavor_accelerator import (
        TrainingJobVersionFlavorAccelerator as TrainingJobVersionFlavorAccelerator,
    )
    from .training_job_version_flavor_cpu import TrainingJobVersionFlavorCpu as TrainingJobVersionFlavorCpu
    from .training_job_version_flavor_memory import TrainingJobVersionFlavorMemory as TrainingJobVersionFlavorMemory
    from .training_job_version_log import TrainingJobVersionLog as TrainingJobVersionLog
    from .training_job_version_log_file_page import TrainingJobVersionLogFilePage as TrainingJobVersionLogFilePage
    from .training_job_version_model_metrics import TrainingJobVersionModelMetrics as TrainingJobVersionModelMetrics
    from .training_job_version_page import TrainingJobVersionPage as TrainingJobVersionPage
    from .training_job_version_parameter import TrainingJobVersionParameter as TrainingJobVersionParameter
    from .training_job_version_prediction import TrainingJobVersionPrediction as TrainingJobVersionPrediction
    from .training_job_version_sort_key import TrainingJobVersionSortKey as TrainingJobVersionSortKey
    from .training_job_version_sort_key import TrainingJobVersionSortKeyValue as TrainingJobVersionSortKeyValue
    from .training_job_version_summary import TrainingJobVersionSummary as TrainingJobVersionSummary
    from .training_job_version_system_metrics import TrainingJobVersionSystemMetrics as TrainingJobVersionSystemMetrics
    from .training_job_version_tip import TrainingJobVersionTip as TrainingJobVersionTip
    from .training_job_version_total_metric import TrainingJobVersionTotalMetric as TrainingJobVersionTotalMetric
    from .training_job_version_total_scores import TrainingJobVersionTotalScores as TrainingJobVersionTotalScores
    from .training_job_version_usage import TrainingJobVersionUsage as TrainingJobVersionUsage
    from .training_job_version_usage_page import TrainingJobVersionUsagePage as TrainingJobVersionUsagePage
    from .training_job_visualization import TrainingJobVisualization as TrainingJobVisualization
    from .training_job_visualization_folder import TrainingJobVisualizationFolder as TrainingJobVisualizationFolder
    from .training_job_visualization_folder_input import (
        TrainingJobVisualizationFolderInput as TrainingJobVisualizationFolderInput,
    )
    from .training_job_visualization_input import TrainingJobVisualizationInput as TrainingJobVisualizationInput
    from .training_job_visualization_pfs import TrainingJobVisualizationPfs as TrainingJobVisualizationPfs
    from .training_job_visualization_pfs_input import (
        TrainingJobVisualizationPfsInput as TrainingJobVisualizationPfsInput,
    )
    from .training_job_visualization_source import TrainingJobVisualizationSource as TrainingJobVisualizationSource
    from .training_job_visualization_source_input import (
        TrainingJobVisualizationSourceInput as TrainingJobVisualizationSourceInput,
    )
    from .training_job_visualization_source_job import (
        TrainingJobVisualizationSourceJob as TrainingJobVisualizationSourceJob,
    )
    from .training_job_visualization_source_job_input import (
        TrainingJobVisualizationSourceJobInput as TrainingJobVisualizationSourceJobInput,
    )
    from .training_job_visualization_tool import TrainingJobVisualizationTool as TrainingJobVisualizationTool
    from .training_job_visualization_tool import TrainingJobVisualizationToolValue as TrainingJobVisualizationToolValue
    from .training_job_volume import TrainingJobVolume as TrainingJobVolume
    from .training_job_volume_input import TrainingJobVolumeInput as TrainingJobVolumeInput
    from .training_log_export import TrainingLogExport as TrainingLogExport
    from .training_log_lines import TrainingLogLines as TrainingLogLines
    from .training_metric_address import TrainingMetricAddress as TrainingMetricAddress
    from .training_metric_command import TrainingMetricCommand as TrainingMetricCommand
    from .training_model_asset import TrainingModelAsset as TrainingModelAsset
    from .training_model_asset_input import TrainingModelAssetInput as TrainingModelAssetInput
    from .training_model_folder import TrainingModelFolder as TrainingModelFolder
    from .training_model_output import TrainingModelOutput as TrainingModelOutput
    from .training_name_check import TrainingNameCheck as TrainingNameCheck
    from .training_node_requirement import TrainingNodeRequirement as TrainingNodeRequirement
    from .training_node_selector import TrainingNodeSelector as TrainingNodeSelector
    from .training_node_term import TrainingNodeTerm as TrainingNodeTerm
    from .training_preferred_affinity import TrainingPreferredAffinity as TrainingPreferredAffinity
    from .training_preferred_term import TrainingPreferredTerm as TrainingPreferredTerm
    from .training_quota import TrainingQuota as TrainingQuota
    from .training_quota_page import TrainingQuotaPage as TrainingQuotaPage
    from .training_quota_setting import TrainingQuotaSetting as TrainingQuotaSetting
    from .training_quota_type import TrainingQuotaType as TrainingQuotaType
    from .training_quota_type import TrainingQuotaTypeValue as TrainingQuotaTypeValue
    from .training_quota_update import TrainingQuotaUpdate as TrainingQuotaUpdate
    from .training_recovery_policy import TrainingRecoveryPolicy as TrainingRecoveryPolicy
    from .training_recovery_record import TrainingRecoveryRecord as TrainingRecoveryRecord
    from .training_recovery_result import TrainingRecoveryResult as TrainingRecoveryResult
    from .training_reserved_time import TrainingReservedTime as TrainingReservedTime
    from .training_retention import TrainingRetention as TrainingRetention
    from .training_retention_policy import TrainingRetentionPolicy as TrainingRetentionPolicy
    from .training_retention_policy import TrainingRetentionPolicyValue as TrainingRetentionPolicyValue
    from .training_schedule_policy_update import TrainingSchedulePolicyUpdate as TrainingSchedulePolicyUpdate
    from .training_summary_file_system import TrainingSummaryFileSystem as TrainingSummaryFileSystem
    from .training_task_address import TrainingTaskAddress as TrainingTaskAddress
    from .training_topology_level import TrainingTopologyLevel as TrainingTopologyLevel
    from .training_topology_level import TrainingTopologyLevelValue as TrainingTopologyLevelValue
    from .update_acceptance_task_request import UpdateAcceptanceTaskRequest as UpdateAcceptanceTaskRequest
    from .update_authorization_mode_request import UpdateAuthorizationModeRequest as UpdateAuthorizationModeRequest
    from .update_autoscaling_policy_request import UpdateAutoscalingPolicyRequest as UpdateAutoscalingPolicyRequest
    from .update_dataset_request import UpdateDatasetRequest as UpdateDatasetRequest
    from .update_deployment_request import UpdateDeploymentRequest as UpdateDeploymentRequest
    from .update_dev_server_request import UpdateDevServerRequest as UpdateDevServerRequest
    from .update_development_environment_request import (
        UpdateDevelopmentEnvironmentRequest as UpdateDevelopmentEnvironmentRequest,
    )
    from .update_hra_policy_request import UpdateHraPolicyRequest as UpdateHraPolicyRequest
    from .update_image_group_request import UpdateImageGroupRequest as UpdateImageGroupRequest
    from .update_inference_service_request import UpdateInferenceServiceRequest as UpdateInferenceServiceRequest
    from .update_intranet_connection_request import UpdateIntranetConnectionRequest as UpdateIntranetConnectionRequest
    from .update_labeling_team_member_request import UpdateLabelingTeamMemberRequest as UpdateLabelingTeamMemberRequest
    from .update_labeling_team_request import UpdateLabelingTeamRequest as UpdateLabelingTeamRequest
    from .update_network_request import UpdateNetworkRequest as UpdateNetworkRequest
    from .update_node_pool_request import UpdateNodePoolRequest as UpdateNodePoolRequest
    from .update_nodes_request import UpdateNodesRequest as UpdateNodesRequest
    from .update_notebook_request import UpdateNotebookRequest as UpdateNotebookRequest
    from .update_plugin_request import UpdatePluginRequest as UpdatePluginRequest
    from .update_pool_request import UpdatePoolRequest as UpdatePoolRequest
    from .update_processing_task_request import UpdateProcessingTaskRequest as UpdateProcessingTaskRequest
    from .update_service_request import UpdateServiceRequest as UpdateServiceRequest
    from .update_team_labeling_task_request import UpdateTeamLabelingTaskRequest as UpdateTeamLabelingTaskRequest
    from .update_training_experiment_request import UpdateTrainingExperimentRequest as UpdateTrainingExperimentRequest
    from .update_training_job_config_request import UpdateTrainingJobConfigRequest as UpdateTrainingJobConfigRequest
    from .update_training_job_request import UpdateTrainingJobRequest as UpdateTrainingJobRequest
    from .update_training_job_v1_request import UpdateTrainingJobV1Request as UpdateTrainingJobV1Request
    from .update_visualization_job_request import UpdateVisualizationJobRequest as UpdateVisualizationJobRequest
    from .update_workflow_request import UpdateWorkflowRequest as UpdateWorkflowRequest
    from .update_workflow_schedule_request import UpdateWorkflowScheduleRequest as UpdateWorkflowScheduleRequest
    from .update_workspace_quotas_request import UpdateWorkspaceQuotasRequest as UpdateWorkspaceQuotasRequest
    from .update_workspace_request import UpdateWorkspaceRequest as UpdateWorkspaceRequest
    from .updated_node_pool import UpdatedNodePool as UpdatedNodePool
    from .updated_notebook import UpdatedNotebook as UpdatedNotebook
    from .updated_plugin import UpdatedPlugin as UpdatedPlugin
    from .updated_training_experiment import UpdatedTrainingExperiment as UpdatedTrainingExperiment
    from .uploaded_sample import UploadedSample as UploadedSample
    from .upper_sort_order import UpperSortOrder as UpperSortOrder
    from .upper_sort_order import UpperSortOrderValue as UpperSortOrderValue
    from .usage_series import UsageSeries as UsageSeries
    from .usage_statistic_type import UsageStatisticType as UsageStatisticType
    from .usage_statistic_type import UsageStatisticTypeValue as UsageStatisticTypeValue
    from .usage_statistics import UsageStatistics as UsageStatistics
    from .used_tag import UsedTag as UsedTag
    from .used_tag_page import UsedTagPage as UsedTagPage
    from .version_reference import VersionReference as VersionReference
    from .video_labeling_method import VideoLabelingMethod as VideoLabelingMethod
    from .video_labeling_method import VideoLabelingMethodValue as VideoLabelingMethodValue
    from .virtual_flavor import VirtualFlavor as VirtualFlavor
    from .virtual_flavor_metadata import VirtualFlavorMetadata as VirtualFlavorMetadata
    from .virtual_flavor_npu import VirtualFlavorNpu as VirtualFlavorNpu
    from .virtual_flavor_page import VirtualFlavorPage as VirtualFlavorPage
    from .virtual_flavor_spec import VirtualFlavorSpec as VirtualFlavorSpec
    from .virtual_resource import VirtualResource as VirtualResource
    from .virtual_resource_template import VirtualResourceTemplate as VirtualResourceTemplate
    from .virtual_resource_template_metadata import VirtualResourceTemplateMetadata as VirtualResourceTemplateMetadata
    from .virtual_resource_template_spec import VirtualResourceTemplateSpec as VirtualResourceTemplateSpec
    from .visualization_job import VisualizationJob as VisualizationJob
    from .visualization_job_flavor import VisualizationJobFlavor as VisualizationJobFlavor
    from .visualization_job_page import VisualizationJobPage as VisualizationJobPage
    from .visualization_job_schedule import VisualizationJobSchedule as VisualizationJobSchedule
    from .visualization_job_sort_key import VisualizationJobSortKey as VisualizationJobSortKey
    from .visualization_job_sort_key import VisualizationJobSortKeyValue as VisualizationJobSortKeyValue
    from .visualization_job_summary import VisualizationJobSummary as VisualizationJobSummary
    from .workflow import Workflow as Workflow
    from .workflow_asset import WorkflowAsset as WorkflowAsset
    from .workflow_asset_type import WorkflowAssetType as WorkflowAssetType
    from .workflow_asset_type import WorkflowAssetTypeValue as WorkflowAssetTypeValue
    from .workflow_basics import WorkflowBasics as WorkflowBasics
    from .workflow_compared_columns import WorkflowComparedColumns as WorkflowComparedColumns
    from .workflow_condition import WorkflowCondition as WorkflowCondition
    from .workflow_condition_result import WorkflowConditionResult as WorkflowConditionResult
    from .workflow_condition_type import WorkflowConditionType as WorkflowConditionType
    from .workflow_condition_type import WorkflowConditionTypeValue as WorkflowConditionTypeValue
    from .workflow_constraint import WorkflowConstraint as WorkflowConstraint
    from .workflow_consumption_input import WorkflowConsumptionInput as WorkflowConsumptionInput
    from .workflow_data import WorkflowData as WorkflowData
    from .workflow_data_requirement import WorkflowDataRequirement as WorkflowDataRequirement
    from .workflow_data_requirement_type import WorkflowDataRequirementType as WorkflowDataRequirementType
    from .workflow_data_requirement_type import WorkflowDataRequirementTypeValue as WorkflowDataRequirementTypeValue
    from .workflow_data_type import WorkflowDataType as WorkflowDataType
    from .workflow_data_type import WorkflowDataTypeValue as WorkflowDataTypeValue
    from .workflow_error import WorkflowError as WorkflowError
    from .workflow_execution import WorkflowExecution as WorkflowExecution
    from .workflow_execution_action_name import WorkflowExecutionActionName as WorkflowExecutionActionName
    from .workflow_execution_action_name import WorkflowExecutionActionNameValue as WorkflowExecutionActionNameValue
    from .workflow_execution_page import WorkflowExecutionPage as WorkflowExecutionPage
    from .workflow_execution_policies import WorkflowExecutionPolicies as WorkflowExecutionPolicies
    from .workflow_execution_request import WorkflowExecutionRequest as WorkflowExecutionRequest
    from .workflow_execution_status import WorkflowExecutionStatus as WorkflowExecutionStatus
    from .workflow_execution_status import WorkflowExecutionStatusValue as WorkflowExecutionStatusValue
    from .workflow_gallery_subscription import WorkflowGallerySubscription as WorkflowGallerySubscription
    from .workflow_input_type import WorkflowInputType as WorkflowInputType
    from .workflow_input_type import WorkflowInputTypeValue as WorkflowInputTypeValue
    from .workflow_latest_execution import WorkflowLatestExecution as WorkflowLatestExecution
    from .workflow_metric_value import WorkflowMetricValue as WorkflowMetricValue
    from .workflow_output_type import WorkflowOutputType as WorkflowOutputType
    from .workflow_output_type import WorkflowOutputTypeValue as WorkflowOutputTypeValue
    from .workflow_overview import WorkflowOverview as WorkflowOverview
    from .workflow_package import WorkflowPackage as WorkflowPackage
    from .workflow_package_order import WorkflowPackageOrder as WorkflowPackageOrder
    from .workflow_package_product import WorkflowPackageProduct as WorkflowPackageProduct
    from .workflow_page import WorkflowPage as WorkflowPage
    from .workflow_parameter import WorkflowParameter as WorkflowParameter
    from .workflow_parameter_type import WorkflowParameterType as WorkflowParameterType
    from .workflow_parameter_type import WorkflowParameterTypeValue as WorkflowParameterTypeValue
    from .workflow_policy import WorkflowPolicy as WorkflowPolicy
    from .workflow_rerun_input import WorkflowRerunInput as WorkflowRerunInput
    from .workflow_scene import WorkflowScene as WorkflowScene
    from .workflow_schedule import WorkflowSchedule as WorkflowSchedule
    from .workflow_schedule_action import WorkflowScheduleAction as WorkflowScheduleAction
    from .workflow_schedule_action import WorkflowScheduleActionValue as WorkflowScheduleActionValue
    from .workflow_schedule_page import WorkflowSchedulePage as WorkflowSchedulePage
    from .workflow_schedule_policies import WorkflowSchedulePolicies as WorkflowSchedulePolicies
    from .workflow_schedule_type import WorkflowScheduleType as WorkflowScheduleType
    from .workflow_schedule_type import WorkflowScheduleTypeValue as WorkflowScheduleTypeValue
    from .workflow_search_type import WorkflowSearchType as WorkflowSearchType
    from .workflow_search_type import WorkflowSearchTypeValue as WorkflowSearchTypeValue
    from .workflow_service_authorization import WorkflowServiceAuthorization as WorkflowServiceAuthorization
    from .workflow_status import WorkflowStatus as WorkflowStatus
    from .workflow_status import WorkflowStatusValue as WorkflowStatusValue
    from .workflow_step import WorkflowStep as WorkflowStep
    from .workflow_step_action_name import WorkflowStepActionName as WorkflowStepActionName
    from .workflow_step_action_name import WorkflowStepActionNameValue as WorkflowStepActionNameValue
    from .workflow_step_execution import WorkflowStepExecution as WorkflowStepExecution
    from .workflow_step_execution_input import WorkflowStepExecutionInput as WorkflowStepExecutionInput
    from .workflow_step_execution_page import WorkflowStepExecutionPage as WorkflowStepExecutionPage
    from .workflow_step_execution_policy import WorkflowStepExecutionPolicy as WorkflowStepExecutionPolicy
    from .workflow_step_input import WorkflowStepInput as WorkflowStepInput
    from .workflow_step_metric import WorkflowStepMetric as WorkflowStepMetric
    from .workflow_step_output import WorkflowStepOutput as WorkflowStepOutput
    from .workflow_step_policy import WorkflowStepPolicy as WorkflowStepPolicy
    from .workflow_step_status import WorkflowStepStatus as WorkflowStepStatus
    from .workflow_step_status import WorkflowStepStatusValue as WorkflowStepStatusValue
    from .workflow_step_type import WorkflowStepType as WorkflowStepType
    from .workflow_step_type import WorkflowStepTypeValue as WorkflowStepTypeValue
    from .workflow_storage import WorkflowStorage as WorkflowStorage
    from .workflow_storage_type import WorkflowStorageType as WorkflowStorageType
    from .workflow_storage_type import WorkflowStorageTypeValue as WorkflowStorageTypeValue
    from .workflow_sub_graph import WorkflowSubGraph as WorkflowSubGraph
    from .workflow_subscription import WorkflowSubscription as WorkflowSubscription
    from .workflow_subscription_request import WorkflowSubscriptionRequest as WorkflowSubscriptionRequest
    from .workflow_todo import WorkflowTodo as WorkflowTodo
    from .workflow_todo_page import WorkflowTodoPage as WorkflowTodoPage
    from .workflow_todo_status import WorkflowTodoStatus as WorkflowTodoStatus
    from .workload import Workload as Workload
    from .workload_node import WorkloadNode as WorkloadNode
    from .workload_page import WorkloadPage as WorkloadPage
    from .workload_sort_key import WorkloadSortKey as WorkloadSortKey
    from .workload_sort_key import WorkloadSortKeyValue as WorkloadSortKeyValue
    from .workload_statistics import WorkloadStatistics as WorkloadStatistics
    from .workload_status import WorkloadStatus as WorkloadStatus
    from .workload_status import WorkloadStatusValue as WorkloadStatusValue
    from .workload_status_counts import WorkloadStatusCounts as WorkloadStatusCounts
    from .workload_type import WorkloadType as WorkloadType
    from .workload_type import WorkloadTypeValue as WorkloadTypeValue
    from .workload_type_statistics import WorkloadTypeStatistics as WorkloadTypeStatistics
    from .workload_type_statistics_list import WorkloadTypeStatisticsList as WorkloadTypeStatisticsList
    from .workspace import Workspace as Workspace
    from .workspace_action_input import WorkspaceActionInput as WorkspaceActionInput
    from .workspace_authorization import WorkspaceAuthorization as WorkspaceAuthorization
    from .workspace_denial import WorkspaceDenial as WorkspaceDenial
    from .workspace_denial_condition import WorkspaceDenialCondition as WorkspaceDenialCondition
    from .workspace_grant import WorkspaceGrant as WorkspaceGrant
    from .workspace_page import WorkspacePage as WorkspacePage
    from .workspace_quota import WorkspaceQuota as WorkspaceQuota
    from .workspace_quota_input import WorkspaceQuotaInput as WorkspaceQuotaInput
    from .workspace_quota_page import WorkspaceQuotaPage as WorkspaceQuotaPage
    from .workspace_reference import WorkspaceReference as WorkspaceReference
    from .workspace_sort_key import WorkspaceSortKey as WorkspaceSortKey
    from .workspace_sort_key import WorkspaceSortKeyValue as WorkspaceSortKeyValue
    from .workspace_status import WorkspaceStatus as WorkspaceStatus
    from .workspace_user import WorkspaceUser as WorkspaceUser
    from .workspace_user_page import WorkspaceUserPage as WorkspaceUserPage
    from .workspace_verdict import WorkspaceVerdict as WorkspaceVerdict
    from .workspace_verdict_kind import WorkspaceVerdictKind as WorkspaceVerdictKind

_MODULES = {
    "AcceptSamplesRequest": "accept_samples_request",
    "AcceptScheduledEventRequest": "accept_scheduled_event_request",
    "AcceptanceAction": "acceptance_action",
    "AcceptanceActionValue": "acceptance_action",
    "AcceptanceReport": "acceptance_report",
    "AcceptanceStatistics": "acceptance_statistics",
    "AcceptanceTask": "acceptance_task",
    "AcceptanceUpdateResult": "acceptance_update_result",
    "AcceptedTrainingJobVersion": "accepted_training_job_version",
    "ActIntranetConnectionRequest": "act_intranet_connection_request",
    "ActOnWorkflowExecutionRequest": "act_on_workflow_execution_request",
    "ActOnWorkflowStepRequest": "act_on_workflow_step_request",
    "AgencyReference": "agency_reference",
    "Algorithm": "algorithm",
    "AlgorithmAssetInput": "algorithm_asset_input",
    "AlgorithmCodeTree": "algorithm_code_tree",
    "AlgorithmDefinition": "algorithm_definition",
    "AlgorithmEngine": "algorithm_engine",
    "AlgorithmInputChannel": "algorithm_input_channel",
    "AlgorithmInputChannelInput": "algorithm_input_channel_input",
    "AlgorithmInputConstraint": "algorithm_input_constraint",
    "AlgorithmMetadata": "algorithm_metadata",
    "AlgorithmMetadataInput": "algorithm_metadata_input",
    "AlgorithmOutputChannel": "algorithm_output_channel",
    "AlgorithmPage": "algorithm_page",
    "AlgorithmParameter": "algorithm_parameter",
    "AlgorithmParameterConstraint": "algorithm_parameter_constraint",
    "AlgorithmParameterInput": "algorithm_parameter_input",
    "AlgorithmPolicies": "algorithm_policies",
    "AlgorithmReferenceInput": "algorithm_reference_input",
    "AlgorithmResourceRequirement": "algorithm_resource_requirement",
    "AlgorithmResourceRequirementInput": "algorithm_resource_requirement_input",
    "AlgorithmResourceRequirementKey": "algorithm_resource_requirement_key",
    "AlgorithmResourceRequirementKeyValue": "algorithm_resource_requirement_key",
    "AlgorithmSettings": "algorithm_settings",
    "AlgorithmSettingsInput": "algorithm_settings_input",
    "AnalysisTaskStatus": "analysis_task_status",
    "AnnotationFormat": "annotation_format",
    "AnnotationFormatValue": "annotation_format",
    "AttachDevServerPortRequest": "attach_dev_server_port_request",
    "AttachDevServerVolumeRequest": "attach_dev_server_volume_request",
    "AttributeSearch": "attribute_search",
    "AuthoringCluster": "authoring_cluster",
    "AuthoringClusterPage": "authoring_cluster_page",
    "AuthoringClusterStatus": "authoring_cluster_status",
    "AuthoringFeature": "authoring_feature",
    "AuthoringFeatureName": "authoring_feature_name",
    "AuthoringFeatureNameValue": "authoring_feature_name",
    "AuthoringFlavor": "authoring_flavor",
    "AuthoringScope": "authoring_scope",
    "AuthoringScopeValue": "authoring_scope",
    "Authorization": "authorization",
    "AuthorizationMode": "authorization_mode",
    "AuthorizationModeValue": "authorization_mode",
    "AuthorizationModeSetting": "authorization_mode_setting",
    "AuthorizationPage": "authorization_page",
    "AuthorizationResult": "authorization_result",
    "AuthorizationSortKey": "authorization_sort_key",
    "AuthorizationSortKeyValue": "authorization_sort_key",
    "AuthorizationType": "authorization_type",
    "AuthorizationTypeValue": "authorization_type",
    "AuthorizeWorkflowServicesRequest": "authorize_workflow_services_request",
    "AutoLabelingAlgorithm": "auto_labeling_algorithm",
    "AutoLabelingAlgorithmValue": "auto_labeling_algorithm",
    "AutoSearch": "auto_search",
    "AutoSearchAlgorithm": "auto_search_algorithm",
    "AutoSearchAlgorithmParameter": "auto_search_algorithm_parameter",
    "AutoSearchMetric": "auto_search_metric",
    "AutoSearchMetricMode": "auto_search_metric_mode",
    "AutoSearchMetricModeValue": "auto_search_metric_mode",
    "AutoSearchParameter": "auto_search_parameter",
    "AutoSearchParameterAnalysisPath": "auto_search_parameter_analysis_path",
    "AutoSearchParameterType": "auto_search_parameter_type",
    "AutoSearchParameterTypeValue": "auto_search_parameter_type",
    "AutoSearchTable": "auto_search_table",
    "AutoSearchTemplate": "auto_search_template",
    "AutoSearchTemplateGroup": "auto_search_template_group",
    "AutoSearchTemplateGroupPage": "auto_search_template_group_page",
    "AutoSearchTrialPage": "auto_search_trial_page",
    "AutoSearchTrialStopResult": "auto_search_trial_stop_result",
    "AutoscalingEvent": "autoscaling_event",
    "AutoscalingEventPage": "autoscaling_event_page",
    "AutoscalingEventSortKey": "autoscaling_event_sort_key",
    "AutoscalingEventSortKeyValue": "autoscaling_event_sort_key",
    "AutoscalingEventStatus": "autoscaling_event_status",
    "AutoscalingPolicy": "autoscaling_policy",
    "AutoscalingPolicyStatus": "autoscaling_policy_status",
    "AutoscalingRule": "autoscaling_rule",
    "AutoscalingRuleInput": "autoscaling_rule_input",
    "AutoscalingRuleOperation": "autoscaling_rule_operation",
    "AutoscalingRuleOperationValue": "autoscaling_rule_operation",
    "AutoscalingRuleStatus": "autoscaling_rule_status",
    "AutoscalingRuleStatusValue": "autoscaling_rule_status",
    "AutoscalingTargetType": "autoscaling_target_type",
    "AutoscalingTargetTypeValue": "autoscaling_target_type",
    "AutoscalingType": "autoscaling_type",
    "AutoscalingTypeValue": "autoscaling_type",
    "AvailableTrainingResources": "available_training_resources",
    "BatchItemResult": "batch_item_result",
    "BatchResult": "batch_result",
    "BillingInfo": "billing_info",
    "BindDevServerPublicIpRequest": "bind_dev_server_public_ip_request",
    "BindInferenceApiKeysRequest": "bind_inference_api_keys_request",
    "BindNodesRequest": "bind_nodes_request",
    "BuiltInAlgorithm": "built_in_algorithm",
    "BuiltInAlgorithmPage": "built_in_algorithm_page",
    "BuiltInAlgorithmParameter": "built_in_algorithm_parameter",
    "BuiltInAlgorithmSortKey": "built_in_algorithm_sort_key",
    "BuiltInAlgorithmSortKeyValue": "built_in_algorithm_sort_key",
    "BuiltInAlgorithmUsage": "built_in_algorithm_usage",
    "BuyWorkflowPackageRequest": "buy_workflow_package_request",
    "ChangeServerOsRequest": "change_server_os_request",
    "CheckWorkspaceAuthorizationRequest": "check_workspace_authorization_request",
    "Cluster": "cluster",
    "ClusterNode": "cluster_node",
    "ClusterPage": "cluster_page",
    "ClusterPeriodType": "cluster_period_type",
    "ClusterServicesCount": "cluster_services_count",
    "ClusterSortKey": "cluster_sort_key",
    "ClusterSortKeyValue": "cluster_sort_key",
    "ClusterStatus": "cluster_status",
    "ClusterStatusValue": "cluster_status",
    "ColumnMapping": "column_mapping",
    "Configuration": "configuration",
    "CountInferenceServicesByTagsRequest": "count_inference_services_by_tags_request",
    "CreateAcceptanceTaskRequest": "create_acceptance_task_request",
    "CreateAgencyRequest": "create_agency_request",
    "CreateAuthorizationRequest": "create_authorization_request",
    "CreateAutoscalingPolicyRequest": "create_autoscaling_policy_request",
    "CreateDatasetRequest": "create_dataset_request",
    "CreateDatasetVersionRequest": "create_dataset_version_request",
    "CreateDeploymentRequest": "create_deployment_request",
    "CreateDevServerJobRequest": "create_dev_server_job_request",
    "CreateDevServerRequest": "create_dev_server_request",
    "CreateDevelopmentEnvironmentRequest": "create_development_environment_request",
    "CreateExportTaskRequest": "create_export_task_request",
    "CreateHraPolicyRequest": "create_hra_policy_request",
    "CreateHyperClusterRequest": "create_hyper_cluster_request",
    "CreateImportTaskRequest": "create_import_task_request",
    "CreateInferenceApiKeyRequest": "create_inference_api_key_request",
    "CreateInferenceServiceRequest": "create_inference_service_request",
    "CreateInferenceServiceTagsRequest": "create_inference_service_tags_request",
    "CreateIntelligentTaskRequest": "create_intelligent_task_request",
    "CreateIntranetConnectionRequest": "create_intranet_connection_request",
    "CreateLabelingTeamMemberRequest": "create_labeling_team_member_request",
    "CreateLabelingTeamRequest": "create_labeling_team_request",
    "CreateModelRequest": "create_model_request",
    "CreateNetworkRequest": "create_network_request",
    "CreateNodePoolRequest": "create_node_pool_request",
    "CreateNotebookImageRequest": "create_notebook_image_request",
    "CreateNotebookRequest": "create_notebook_request",
    "CreateNotebookTagsRequest": "create_notebook_tags_request",
    "CreatePluginRequest": "create_plugin_request",
    "CreatePoolOrderRequest": "create_pool_order_request",
    "CreatePoolRequest": "create_pool_request",
    "CreatePoolTagsRequest": "create_pool_tags_request",
    "CreateProcessingTaskRequest": "create_processing_task_request",
    "CreateProcessingTaskVersionRequest": "create_processing_task_version_request",
    "CreateRoceNetworkRequest": "create_roce_network_request",
    "CreateSamplesRequest": "create_samples_request",
    "CreateServiceRequest": "create_service_request",
    "CreateServiceTasksRequest": "create_service_tasks_request",
    "CreateSuperNodeGroupRequest": "create_super_node_group_request",
    "CreateSuperNodeTagsRequest": "create_super_node_tags_request",
    "CreateTeamLabelingTaskRequest": "create_team_labeling_task_request",
    "CreateTemporaryInferenceApiKeyRequest": "create_temporary_inference_api_key_request",
    "CreateTrainingExperimentRequest": "create_training_experiment_request",
    "CreateTrainingImageRequest": "create_training_image_request",
    "CreateTrainingJobConfigRequest": "create_training_job_config_request",
    "CreateTrainingJobRequest": "create_training_job_request",
    "CreateTrainingJobTagsRequest": "create_training_job_tags_request",
    "CreateTrainingJobV1Request": "create_training_job_v1_request",
    "CreateTrainingJobVersionRequest": "create_training_job_version_request",
    "CreateVisualizationJobRequest": "create_visualization_job_request",
    "CreateWorkflowRequest": "create_workflow_request",
    "CreateWorkflowScheduleRequest": "create_workflow_schedule_request",
    "CreateWorkspaceRequest": "create_workspace_request",
    "CreatedDataset": "created_dataset",
    "CreatedExportTask": "created_export_task",
    "CreatedInferenceApiKey": "created_inference_api_key",
    "CreatedNodePool": "created_node_pool",
    "CreatedPlugin": "created_plugin",
    "CreatedPool": "created_pool",
    "CreatedPoolStatus": "created_pool_status",
    "CreatedService": "created_service",
    "CreatedTrainingJobV1": "created_training_job_v1",
    "CreatedTrainingJobVersion": "created_training_job_version",
    "CreatedVisualizationJob": "created_visualization_job",
    "DataSource": "data_source",
    "DataSourceType": "data_source_type",
    "DataSourceTypeValue": "data_source_type",
    "DataVolumeInput": "data_volume_input",
    "Dataset": "dataset",
    "DatasetDataFormat": "dataset_data_format",
    "DatasetDataFormatValue": "dataset_data_format",
    "DatasetField": "dataset_field",
    "DatasetFilePreview": "dataset_file_preview",
    "DatasetFormat": "dataset_format",
    "DatasetGeneration": "dataset_generation",
    "DatasetGenerationValue": "dataset_generation",
    "DatasetMetrics": "dataset_metrics",
    "DatasetPage": "dataset_page",
    "DatasetReference": "dataset_reference",
    "DatasetSample": "dataset_sample",
    "DatasetSortKey": "dataset_sort_key",
    "DatasetSortKeyValue": "dataset_sort_key",
    "DatasetStatistics": "dataset_statistics",
    "DatasetStatus": "dataset_status",
    "DatasetTaskStatus": "dataset_task_status",
    "DatasetTaskType": "dataset_task_type",
    "DatasetTaskTypeValue": "dataset_task_type",
    "DatasetTeamLabeling": "dataset_team_labeling",
    "DatasetTeamLabelingInput": "dataset_team_labeling_input",
    "DatasetType": "dataset_type",
    "DatasetTypeValue": "dataset_type",
    "DatasetVersion": "dataset_version",
    "DatasetVersionFileFormat": "dataset_version_file_format",
    "DatasetVersionFileFormatValue": "dataset_version_file_format",
    "DatasetVersionFormatCode": "dataset_version_format_code",
    "DatasetVersionFormatCodeValue": "dataset_version_format_code",
    "DatasetVersionLabeling": "dataset_version_labeling",
    "DatasetVersionPage": "dataset_version_page",
    "DatasetVersionStatus": "dataset_version_status",
    "DatasetVersionStatusValue": "dataset_version_status",
    "DeleteDevServerJobsRequest": "delete_dev_server_jobs_request",
    "DeleteImagesRequest": "delete_images_request",
    "DeleteInferenceServiceTagsRequest": "delete_inference_service_tags_request",
    "DeleteInferenceServicesRequest": "delete_inference_services_request",
    "DeleteIntranetConnectionsRequest": "delete_intranet_connections_request",
    "DeleteLabelingTeamMembersRequest": "delete_labeling_team_members_request",
    "DeleteNodesRequest": "delete_nodes_request",
    "DeleteNotebookTagsRequest": "delete_notebook_tags_request",
    "DeletePoolTagsRequest": "delete_pool_tags_request",
    "DeleteSamplesRequest": "delete_samples_request",
    "DeleteSuperNodeTagsRequest": "delete_super_node_tags_request",
    "DeleteTrainingJobTagsRequest": "delete_training_job_tags_request",
    "DeleteTrainingJobsRequest": "delete_training_jobs_request",
    "DeletedInferenceServices": "deleted_inference_services",
    "DeletedTrainingJobInput": "deleted_training_job_input",
    "Deployment": "deployment",
    "DeploymentAdvancedConfig": "deployment_advanced_config",
    "DeploymentAffinity": "deployment_affinity",
    "DeploymentAffinityType": "deployment_affinity_type",
    "DeploymentAffinityTypeValue": "deployment_affinity_type",
    "DeploymentCode": "deployment_code",
    "DeploymentCustomSpec": "deployment_custom_spec",
    "DeploymentDump": "deployment_dump",
    "DeploymentDumpInput": "deployment_dump_input",
    "DeploymentDumpType": "deployment_dump_type",
    "DeploymentFile": "deployment_file",
    "DeploymentFileSource": "deployment_file_source",
    "DeploymentFileSourceValue": "deployment_file_source",
    "DeploymentFramework": "deployment_framework",
    "DeploymentFrameworkValue": "deployment_framework",
    "DeploymentHealthCheck": "deployment_health_check",
    "DeploymentImage": "deployment_image",
    "DeploymentImageSource": "deployment_image_source",
    "DeploymentImageSourceValue": "deployment_image_source",
    "DeploymentInstance": "deployment_instance",
    "DeploymentInstanceDeletion": "deployment_instance_deletion",
    "DeploymentInstanceDeletionValue": "deployment_instance_deletion",
    "DeploymentInstancePage": "deployment_instance_page",
    "DeploymentInstanceReference": "deployment_instance_reference",
    "DeploymentInstanceStatus": "deployment_instance_status",
    "DeploymentInstanceStatusValue": "deployment_instance_status",
    "DeploymentModel": "deployment_model",
    "DeploymentPage": "deployment_page",
    "DeploymentPod": "deployment_pod",
    "DeploymentPodEvent": "deployment_pod_event",
    "DeploymentPodPage": "deployment_pod_page",
    "DeploymentPodReference": "deployment_pod_reference",
    "DeploymentPodStatus": "deployment_pod_status",
    "DeploymentPodStatusValue": "deployment_pod_status",
    "DeploymentRecovery": "deployment_recovery",
    "DeploymentRecoveryValue": "deployment_recovery",
    "DeploymentReference": "deployment_reference",
    "DeploymentScheduleScope": "deployment_schedule_scope",
    "DeploymentScheduleScopeValue": "deployment_schedule_scope",
    "DeploymentScheduleStrategy": "deployment_schedule_strategy",
    "DeploymentScheduleStrategyValue": "deployment_schedule_strategy",
    "DeploymentSecretType": "deployment_secret_type",
    "DeploymentSecretTypeValue": "deployment_secret_type",
    "DeploymentSecurity": "deployment_security",
    "DeploymentStatus": "deployment_status",
    "DeploymentStatusValue": "deployment_status",
    "DeploymentSummary": "deployment_summary",
    "DeploymentTaskLimit": "deployment_task_limit",
    "DeploymentTermination": "deployment_termination",
    "DeploymentType": "deployment_type",
    "DeploymentTypeValue": "deployment_type",
    "DeploymentUnit": "deployment_unit",
    "DeploymentUnitGroupPolicy": "deployment_unit_group_policy",
    "DeploymentUnitInput": "deployment_unit_input",
    "DeploymentUnitRole": "deployment_unit_role",
    "DeploymentUnitRoleValue": "deployment_unit_role",
    "DeploymentVersion": "deployment_version",
    "DeploymentVersionPage": "deployment_version_page",
    "DeploymentWorkloadType": "deployment_workload_type",
    "DeploymentWorkloadTypeValue": "deployment_workload_type",
    "DetachedDevServerPort": "detached_dev_server_port",
    "DevServer": "dev_server",
    "DevServerAccess": "dev_server_access",
    "DevServerAddressPair": "dev_server_address_pair",
    "DevServerArchitecture": "dev_server_architecture",
    "DevServerArchitectureValue": "dev_server_architecture",
    "DevServerAvailabilityZone": "dev_server_availability_zone",
    "DevServerBatchAction": "dev_server_batch_action",
    "DevServerBatchActionValue": "dev_server_batch_action",
    "DevServerBatchActionRequest": "dev_server_batch_action_request",
    "DevServerCategory": "dev_server_category",
    "DevServerChargingInput": "dev_server_charging_input",
    "DevServerChargingMode": "dev_server_charging_mode",
    "DevServerChargingModeValue": "dev_server_charging_mode",
    "DevServerEndpoint": "dev_server_endpoint",
    "DevServerEndpointService": "dev_server_endpoint_service",
    "DevServerFlavor": "dev_server_flavor",
    "DevServerFlavorName": "dev_server_flavor_name",
    "DevServerFlavorPage": "dev_server_flavor_page",
    "DevServerFlavorType": "dev_server_flavor_type",
    "DevServerHyperClusterInput": "dev_server_hyper_cluster_input",
    "DevServerHyperGroupInput": "dev_server_hyper_group_input",
    "DevServerId": "dev_server_id",
    "DevServerImage": "dev_server_image",
    "DevServerImagePage": "dev_server_image_page",
    "DevServerImageReference": "dev_server_image_reference",
    "DevServerJob": "dev_server_job",
    "DevServerJobItem": "dev_server_job_item",
    "DevServerJobItemInput": "dev_server_job_item_input",
    "DevServerJobPage": "dev_server_job_page",
    "DevServerJobService": "dev_server_job_service",
    "DevServerJobServiceInstance": "dev_server_job_service_instance",
    "DevServerJobServiceModel": "dev_server_job_service_model",
    "DevServerJobServiceStatus": "dev_server_job_service_status",
    "DevServerJobStatus": "dev_server_job_status",
    "DevServerJobStatusValue": "dev_server_job_status",
    "DevServerJobSummary": "dev_server_job_summary",
    "DevServerJobTask": "dev_server_job_task",
    "DevServerJobTaskStatus": "dev_server_job_task_status",
    "DevServerJobTemplate": "dev_server_job_template",
    "DevServerJobTemplatePage": "dev_server_job_template_page",
    "DevServerJobTemplateParameter": "dev_server_job_template_parameter",
    "DevServerJobTemplateSummary": "dev_server_job_template_summary",
    "DevServerMachine": "dev_server_machine",
    "DevServerNetworkInput": "dev_server_network_input",
    "DevServerOperation": "dev_server_operation",
    "DevServerOperationError": "dev_server_operation_error",
    "DevServerOperationState": "dev_server_operation_state",
    "DevServerPage": "dev_server_page",
    "DevServerPeriodType": "dev_server_period_type",
    "DevServerPeriodTypeValue": "dev_server_period_type",
    "DevServerPlugin": "dev_server_plugin",
    "DevServerPluginPage": "dev_server_plugin_page",
    "DevServerPluginVersion": "dev_server_plugin_version",
    "DevServerPort": "dev_server_port",
    "DevServerPortState": "dev_server_port_state",
    "DevServerPublicIp": "dev_server_public_ip",
    "DevServerPublicIps": "dev_server_public_ips",
    "DevServerResourceFlavor": "dev_server_resource_flavor",
    "DevServerResourceFlavorPage": "dev_server_resource_flavor_page",
    "DevServerSortKey": "dev_server_sort_key",
    "DevServerSortKeyValue": "dev_server_sort_key",
    "DevServerState": "dev_server_state",
    "DevServerType": "dev_server_type",
    "DevServerTypeValue": "dev_server_type",
    "DevServerVolume": "dev_server_volume",
    "DevServerVolumePurpose": "dev_server_volume_purpose",
    "DevelopmentEnvironment": "development_environment",
    "DevelopmentEnvironmentAction": "development_environment_action",
    "DevelopmentEnvironmentActionValue": "development_environment_action",
    "DevelopmentEnvironmentActionResult": "development_environment_action_result",
    "DevelopmentEnvironmentAiProject": "development_environment_ai_project",
    "DevelopmentEnvironmentAutoStop": "development_environment_auto_stop",
    "DevelopmentEnvironmentAutoStopInput": "development_environment_auto_stop_input",
    "DevelopmentEnvironmentCredential": "development_environment_credential",
    "DevelopmentEnvironmentDeployment": "development_environment_deployment",
    "DevelopmentEnvironmentDeploymentSpec": "development_environment_deployment_spec",
    "DevelopmentEnvironmentFailure": "development_environment_failure",
    "DevelopmentEnvironmentFlavor": "development_environment_flavor",
    "DevelopmentEnvironmentFlavorCpu": "development_environment_flavor_cpu",
    "DevelopmentEnvironmentFlavorSize": "development_environment_flavor_size",
    "DevelopmentEnvironmentFlavorStatus": "development_environment_flavor_status",
    "DevelopmentEnvironmentHardware": "development_environment_hardware",
    "DevelopmentEnvironmentHardwareValue": "development_environment_hardware",
    "DevelopmentEnvironmentImage": "development_environment_image",
    "DevelopmentEnvironmentPage": "development_environment_page",
    "DevelopmentEnvironmentPool": "development_environment_pool",
    "DevelopmentEnvironmentPoolInput": "development_environment_pool_input",
    "DevelopmentEnvironmentPoolOwner": "development_environment_pool_owner",
    "DevelopmentEnvironmentProfile": "development_environment_profile",
    "DevelopmentEnvironmentPromotion": "development_environment_promotion",
    "DevelopmentEnvironmentQueue": "development_environment_queue",
    "DevelopmentEnvironmentReference": "development_environment_reference",
    "DevelopmentEnvironmentRepository": "development_environment_repository",
    "DevelopmentEnvironmentRepositoryConnection": "development_environment_repository_connection",
    "DevelopmentEnvironmentRepositoryProtocol": "development_environment_repository_protocol",
    "DevelopmentEnvironmentRepositoryType": "development_environment_repository_type",
    "DevelopmentEnvironmentSortKey": "development_environment_sort_key",
    "DevelopmentEnvironmentSortKeyValue": "development_environment_sort_key",
    "DevelopmentEnvironmentSpec": "development_environment_spec",
    "DevelopmentEnvironmentSpecInput": "development_environment_spec_input",
    "DevelopmentEnvironmentSpecUpdate": "development_environment_spec_update",
    "DevelopmentEnvironmentStatus": "development_environment_status",
    "DevelopmentEnvironmentStatusValue": "development_environment_status",
    "DevelopmentEnvironmentStorage": "development_environment_storage",
    "DevelopmentEnvironmentStorageInput": "development_environment_storage_input",
    "DevelopmentEnvironmentStorageLocation": "development_environment_storage_location",
    "DevelopmentEnvironmentStorageLocationInput": "development_environment_storage_location_input",
    "DevelopmentEnvironmentStorageType": "development_environment_storage_type",
    "DevelopmentEnvironmentStorageTypeValue": "development_environment_storage_type",
    "DevelopmentEnvironmentToken": "development_environment_token",
    "DevelopmentEnvironmentWorkspace": "development_environment_workspace",
    "DrainNodesRequest": "drain_nodes_request",
    "DriverTemplateName": "driver_template_name",
    "DriverTemplateNameValue": "driver_template_name",
    "DriverTemplateSpec": "driver_template_spec",
    "DriverTemplateType": "driver_template_type",
    "DriverTemplateVersion": "driver_template_version",
    "ErrorBody": "error_body",
    "EvaluateClusterCapacityRequest": "evaluate_cluster_capacity_request",
    "EvaluateGroupCapacityRequest": "evaluate_group_capacity_request",
    "Event": "event",
    "EventListMetadata": "event_list_metadata",
    "EventPage": "event_page",
    "EventType": "event_type",
    "EventTypeValue": "event_type",
    "EvsVolumeType": "evs_volume_type",
    "EvsVolumeTypeValue": "evs_volume_type",
    "ExportDestination": "export_destination",
    "ExportDestinationValue": "export_destination",
    "ExportFormat": "export_format",
    "ExportFormatValue": "export_format",
    "ExportParams": "export_params",
    "ExportScope": "export_scope",
    "ExportScopeValue": "export_scope",
    "ExportTask": "export_task",
    "ExportTaskBasics": "export_task_basics",
    "ExportTaskPage": "export_task_page",
    "ExportTaskStatus": "export_task_status",
    "FileCopyProgress": "file_copy_progress",
    "FineTuningArtifact": "fine_tuning_artifact",
    "FineTuningArtifactPage": "fine_tuning_artifact_page",
    "FineTuningArtifactPublicationInput": "fine_tuning_artifact_publication_input",
    "FineTuningArtifactType": "fine_tuning_artifact_type",
    "FineTuningAssetVisibility": "fine_tuning_asset_visibility",
    "FineTuningAssetVisibilityValue": "fine_tuning_asset_visibility",
    "FineTuningCheckpoints": "fine_tuning_checkpoints",
    "FineTuningConfig": "fine_tuning_config",
    "FineTuningContinuation": "fine_tuning_continuation",
    "FineTuningDataset": "fine_tuning_dataset",
    "FineTuningDatasetSource": "fine_tuning_dataset_source",
    "FineTuningDatasetStep": "fine_tuning_dataset_step",
    "FineTuningEnvironment": "fine_tuning_environment",
    "FineTuningJob": "fine_tuning_job",
    "FineTuningMethod": "fine_tuning_method",
    "FineTuningMetric": "fine_tuning_metric",
    "FineTuningMetricReport": "fine_tuning_metric_report",
    "FineTuningMetrics": "fine_tuning_metrics",
    "FineTuningModelType": "fine_tuning_model_type",
    "FineTuningOrigin": "fine_tuning_origin",
    "FineTuningVariable": "fine_tuning_variable",
    "FrozenEffect": "frozen_effect",
    "FrozenInfo": "frozen_info",
    "FrozenScene": "frozen_scene",
    "HardExample": "hard_example",
    "HardExampleValue": "hard_example",
    "HardExampleTask": "hard_example_task",
    "HardMark": "hard_mark",
    "HardMarkValue": "hard_mark",
    "HardReason": "hard_reason",
    "HardReasonCode": "hard_reason_code",
    "HardReasonCodeValue": "hard_reason_code",
    "HardReasonCount": "hard_reason_count",
    "HraLatencyObjective": "hra_latency_objective",
    "HraMetricsPlace": "hra_metrics_place",
    "HraMetricsPlaceValue": "hra_metrics_place",
    "HraMetricsScheme": "hra_metrics_scheme",
    "HraMetricsSchemeValue": "hra_metrics_scheme",
    "HraMetricsSource": "hra_metrics_source",
    "HraObjectives": "hra_objectives",
    "HraPolicy": "hra_policy",
    "HraPolicyStatus": "hra_policy_status",
    "HraRoleReplicas": "hra_role_replicas",
    "HraRule": "hra_rule",
    "HraRuleInput": "hra_rule_input",
    "HraRuleOperation": "hra_rule_operation",
    "HraRuleOperationValue": "hra_rule_operation",
    "HraRuleUpdate": "hra_rule_update",
    "HraScalerType": "hra_scaler_type",
    "HraScalerTypeValue": "hra_scaler_type",
    "HyperCluster": "hyper_cluster",
    "HyperClusterCapacities": "hyper_cluster_capacities",
    "HyperClusterCapacity": "hyper_cluster_capacity",
    "HyperClusterNetwork": "hyper_cluster_network",
    "HyperClusterPage": "hyper_cluster_page",
    "HyperClusterType": "hyper_cluster_type",
    "HyperClusterTypeValue": "hyper_cluster_type",
    "Image": "image",
    "ImageArchitecture": "image_architecture",
    "ImageArchitectureValue": "image_architecture",
    "ImageGroup": "image_group",
    "ImageGroupPage": "image_group_page",
    "ImageOrigin": "image_origin",
    "ImageOriginValue": "image_origin",
    "ImagePage": "image_page",
    "ImageServiceType": "image_service_type",
    "ImageServiceTypeValue": "image_service_type",
    "ImageStatus": "image_status",
    "ImageType": "image_type",
    "ImageTypeValue": "image_type",
    "ImageVisibility": "image_visibility",
    "ImageVisibilityValue": "image_visibility",
    "ImportMode": "import_mode",
    "ImportModeValue": "import_mode",
    "ImportModeCode": "import_mode_code",
    "ImportOrigin": "import_origin",
    "ImportOriginValue": "import_origin",
    "ImportTask": "import_task",
    "ImportTaskPage": "import_task_page",
    "InferenceAccess": "inference_access",
    "InferenceAccessInput": "inference_access_input",
    "InferenceAccessUpdate": "inference_access_update",
    "InferenceApiKey": "inference_api_key",
    "InferenceApiKeyBasics": "inference_api_key_basics",
    "InferenceApiKeyBindingResult": "inference_api_key_binding_result",
    "InferenceApiKeyFailure": "inference_api_key_failure",
    "InferenceApiKeyPage": "inference_api_key_page",
    "InferenceApiKeyReferenceInput": "inference_api_key_reference_input",
    "InferenceApiKeyScope": "inference_api_key_scope",
    "InferenceApiKeyScopeValue": "inference_api_key_scope",
    "InferenceAuthType": "inference_auth_type",
    "InferenceAuthTypeValue": "inference_auth_type",
    "InferenceCluster": "inference_cluster",
    "InferenceClusterLevel": "inference_cluster_level",
    "InferenceClusterType": "inference_cluster_type",
    "InferenceFlavor": "inference_flavor",
    "InferenceFlavorArch": "inference_flavor_arch",
    "InferenceFlavorBilling": "inference_flavor_billing",
    "InferenceFlavorNpu": "inference_flavor_npu",
    "InferenceFlavorPage": "inference_flavor_page",
    "InferenceFuseConfig": "inference_fuse_config",
    "InferenceLoadBalancer": "inference_load_balancer",
    "InferenceLoadBalancerAction": "inference_load_balancer_action",
    "InferenceLoadBalancerActionValue": "inference_load_balancer_action",
    "InferenceLoadBalancerInput": "inference_load_balancer_input",
    "InferenceLoadBalancerStatus": "inference_load_balancer_status",
    "InferenceLoadBalancerUpdate": "inference_load_balancer_update",
    "InferenceLogConfig": "inference_log_config",
    "InferenceLogConfigInput": "inference_log_config_input",
    "InferenceLogFile": "inference_log_file",
    "InferenceLogStatus": "inference_log_status",
    "InferenceLogStatusValue": "inference_log_status",
    "InferenceLogStrategy": "inference_log_strategy",
    "InferenceLogStrategyValue": "inference_log_strategy",
    "InferenceLogType": "inference_log_type",
    "InferenceLogTypeValue": "inference_log_type",
    "InferenceProtocol": "inference_protocol",
    "InferenceProtocolValue": "inference_protocol",
    "InferenceRateLimit": "inference_rate_limit",
    "InferenceRateUnit": "inference_rate_unit",
    "InferenceRateUnitValue": "inference_rate_unit",
    "InferenceResidualResources": "inference_residual_resources",
    "InferenceRollingUpdate": "inference_rolling_update",
    "InferenceRoutingStrategy": "inference_routing_strategy",
    "InferenceRoutingStrategyValue": "inference_routing_strategy",
    "InferenceRuntimeConfig": "inference_runtime_config",
    "InferenceRuntimeConfigInput": "inference_runtime_config_input",
    "InferenceRuntimeConfigUpdate": "inference_runtime_config_update",
    "InferenceSchedule": "inference_schedule",
    "InferenceSecretType": "inference_secret_type",
    "InferenceSecretTypeValue": "inference_secret_type",
    "InferenceSecretVolume": "inference_secret_volume",
    "InferenceService": "inference_service",
    "InferenceServiceCount": "inference_service_count",
    "InferenceServiceDeployment": "inference_service_deployment",
    "InferenceServiceEvent": "inference_service_event",
    "InferenceServiceEventPage": "inference_service_event_page",
    "InferenceServiceEventType": "inference_service_event_type",
    "InferenceServiceEventTypeValue": "inference_service_event_type",
    "InferenceServiceLimit": "inference_service_limit",
    "InferenceServicePage": "inference_service_page",
    "InferenceServiceSecret": "inference_service_secret",
    "InferenceServiceStatus": "inference_service_status",
    "InferenceServiceStatusValue": "inference_service_status",
    "InferenceServiceSummary": "inference_service_summary",
    "InferenceServiceType": "inference_service_type",
    "InferenceServiceTypeValue": "inference_service_type",
    "InferenceServiceVersion": "inference_service_version",
    "InferenceServiceVersionPage": "inference_service_version_page",
    "InferenceServiceVersionSummary": "inference_service_version_summary",
    "InferenceTaskLimit": "inference_task_limit",
    "InferenceTaskType": "inference_task_type",
    "InferenceTaskTypeValue": "inference_task_type",
    "InferenceUpgradeConfig": "inference_upgrade_config",
    "InferenceUpgradeType": "inference_upgrade_type",
    "InferenceUpgradeTypeValue": "inference_upgrade_type",
    "InferenceUrl": "inference_url",
    "InferenceUrlType": "inference_url_type",
    "IntelligentTask": "intelligent_task",
    "IntelligentTaskConfig": "intelligent_task_config",
    "IntelligentTaskEvent": "intelligent_task_event",
    "IntelligentTaskEventStatus": "intelligent_task_event_status",
    "IntelligentTaskFlavor": "intelligent_task_flavor",
    "IntelligentTaskInference": "intelligent_task_inference",
    "IntelligentTaskPage": "intelligent_task_page",
    "IntelligentTaskParameter": "intelligent_task_parameter",
    "IntelligentTaskResult": "intelligent_task_result",
    "IntelligentTaskResultDatasetType": "intelligent_task_result_dataset_type",
    "IntelligentTaskStatus": "intelligent_task_status",
    "IntelligentTaskSummary": "intelligent_task_summary",
    "IntelligentTaskTarget": "intelligent_task_target",
    "IntelligentTaskTargetValue": "intelligent_task_target",
    "IntelligentTaskType": "intelligent_task_type",
    "IntelligentTaskTypeValue": "intelligent_task_type",
    "IntranetConnection": "intranet_connection",
    "IntranetConnectionAction": "intranet_connection_action",
    "IntranetConnectionActionValue": "intranet_connection_action",
    "IntranetConnectionPage": "intranet_connection_page",
    "IntranetConnectionScene": "intranet_connection_scene",
    "IntranetConnectionSceneValue": "intranet_connection_scene",
    "IntranetConnectionSortKey": "intranet_connection_sort_key",
    "IntranetConnectionSortKeyValue": "intranet_connection_sort_key",
    "IntranetConnectionState": "intranet_connection_state",
    "IntranetConnectionStateValue": "intranet_connection_state",
    "IntranetConnectionType": "intranet_connection_type",
    "IntranetConnectionTypeValue": "intranet_connection_type",
    "JobEngine": "job_engine",
    "JobEnginePage": "job_engine_page",
    "JobResourceSpec": "job_resource_spec",
    "JobResourceSpecPage": "job_resource_spec_page",
    "JobSpecificationJobType": "job_specification_job_type",
    "JobSpecificationJobTypeValue": "job_specification_job_type",
    "JobStatus": "job_status",
    "Label": "label",
    "LabelAttribute": "label_attribute",
    "LabelAttributeType": "label_attribute_type",
    "LabelAttributeTypeValue": "label_attribute_type",
    "LabelAttributeValue": "label_attribute_value",
    "LabelBatch": "label_batch",
    "LabelDeletePolicy": "label_delete_policy",
    "LabelDeletePolicyValue": "label_delete_policy",
    "LabelInput": "label_input",
    "LabelPage": "label_page",
    "LabelProperty": "label_property",
    "LabelSearch": "label_search",
    "LabelSearchTerm": "label_search_term",
    "LabelShape": "label_shape",
    "LabelShapeValue": "label_shape",
    "LabelStatistics": "label_statistics",
    "LabelType": "label_type",
    "LabelTypeValue": "label_type",
    "LabeledSample": "labeled_sample",
    "LabelingAssignment": "labeling_assignment",
    "LabelingAssignmentInput": "labeling_assignment_input",
    "LabelingEmailStatus": "labeling_email_status",
    "LabelingSyncType": "labeling_sync_type",
    "LabelingSyncTypeValue": "labeling_sync_type",
    "LabelingTeam": "labeling_team",
    "LabelingTeamAssignment": "labeling_team_assignment",
    "LabelingTeamAssignmentInput": "labeling_team_assignment_input",
    "LabelingTeamMember": "labeling_team_member",
    "LabelingTeamMemberInput": "labeling_team_member_input",
    "LabelingTeamMemberPage": "labeling_team_member_page",
    "LabelingTeamMemberRole": "labeling_team_member_role",
    "LabelingTeamMemberRoleValue": "labeling_team_member_role",
    "LabelingTeamMemberSortKey": "labeling_team_member_sort_key",
    "LabelingTeamMemberSortKeyValue": "labeling_team_member_sort_key",
    "LabelingTeamMemberStatus": "labeling_team_member_status",
    "LabelingTeamMemberStatusValue": "labeling_team_member_status",
    "LabelingTeamPage": "labeling_team_page",
    "LabelingTeamReference": "labeling_team_reference",
    "LabelingTeamSortKey": "labeling_team_sort_key",
    "LabelingTeamSortKeyValue": "labeling_team_sort_key",
    "ListInferenceServicesByTagsRequest": "list_inference_services_by_tags_request",
    "ListMetadata": "list_metadata",
    "ListPoolsByTagsRequest": "list_pools_by_tags_request",
    "ListTrainingJobsByTagsRequest": "list_training_jobs_by_tags_request",
    "ListTrainingJobsRequest": "list_training_jobs_request",
    "LocalizedDescription": "localized_description",
    "MigrateNodesRequest": "migrate_nodes_request",
    "Model": "model",
    "ModelAccelerator": "model_accelerator",
    "ModelAcceleratorType": "model_accelerator_type",
    "ModelAlgorithm": "model_algorithm",
    "ModelAlgorithmValue": "model_algorithm",
    "ModelApi": "model_api",
    "ModelApiMethod": "model_api_method",
    "ModelApiMethodValue": "model_api_method",
    "ModelApiProtocol": "model_api_protocol",
    "ModelApiProtocolValue": "model_api_protocol",
    "ModelApiSchema": "model_api_schema",
    "ModelArchitecture": "model_architecture",
    "ModelBasics": "model_basics",
    "ModelDeletionFailure": "model_deletion_failure",
    "ModelDeletionResult": "model_deletion_result",
    "ModelDependency": "model_dependency",
    "ModelDocument": "model_document",
    "ModelDocumentInput": "model_document_input",
    "ModelEngine": "model_engine",
    "ModelEngineRuntimes": "model_engine_runtimes",
    "ModelEngineRuntimesPage": "model_engine_runtimes_page",
    "ModelHealth": "model_health",
    "ModelHealthCheckMethod": "model_health_check_method",
    "ModelHealthCheckMethodValue": "model_health_check_method",
    "ModelImageSource": "model_image_source",
    "ModelImportTemplate": "model_import_template",
    "ModelImportTemplateInput": "model_import_template_input",
    "ModelImportTemplateLabels": "model_import_template_labels",
    "ModelImportTemplatePage": "model_import_template_page",
    "ModelInstallType": "model_install_type",
    "ModelInstallTypeValue": "model_install_type",
    "ModelPackage": "model_package",
    "ModelPackageRestraint": "model_package_restraint",
    "ModelPackageRestraintValue": "model_package_restraint",
    "ModelPage": "model_page",
    "ModelParameter": "model_parameter",
    "ModelParameterInput": "model_parameter_input",
    "ModelParameterType": "model_parameter_type",
    "ModelParameterTypeValue": "model_parameter_type",
    "ModelReference": "model_reference",
    "ModelRequestMode": "model_request_mode",
    "ModelRuntimeStatus": "model_runtime_status",
    "ModelSortKey": "model_sort_key",
    "ModelSortKeyValue": "model_sort_key",
    "ModelSource": "model_source",
    "ModelSpecification": "model_specification",
    "ModelStatus": "model_status",
    "ModelStatusValue": "model_status",
    "ModelSummary": "model_summary",
    "ModelTemplate": "model_template",
    "ModelTemplateSource": "model_template_source",
    "ModelType": "model_type",
    "ModelTypeValue": "model_type",
    "MountNotebookStorageRequest": "mount_notebook_storage_request",
    "MrsClusterMode": "mrs_cluster_mode",
    "MrsClusterModeValue": "mrs_cluster_mode",
    "NamedReference": "named_reference",
    "Network": "network",
    "NetworkAddressPage": "network_address_page",
    "NetworkAddressRange": "network_address_range",
    "NetworkAnnotations": "network_annotations",
    "NetworkConnection": "network_connection",
    "NetworkConnectionInput": "network_connection_input",
    "NetworkConnectionStatus": "network_connection_status",
    "NetworkLabels": "network_labels",
    "NetworkLabelsInput": "network_labels_input",
    "NetworkLabelsUpdate": "network_labels_update",
    "NetworkMetadata": "network_metadata",
    "NetworkMetadataInput": "network_metadata_input",
    "NetworkMetadataUpdate": "network_metadata_update",
    "NetworkPage": "network_page",
    "NetworkPeerConnection": "network_peer_connection",
    "NetworkPeerConnectionInput": "network_peer_connection_input",
    "NetworkPeerConnectionPhase": "network_peer_connection_phase",
    "NetworkPeerConnectionStatus": "network_peer_connection_status",
    "NetworkPhase": "network_phase",
    "NetworkSfsTurboConnection": "network_sfs_turbo_connection",
    "NetworkSfsTurboConnectionType": "network_sfs_turbo_connection_type",
    "NetworkSfsTurboState": "network_sfs_turbo_state",
    "NetworkSfsTurboStatus": "network_sfs_turbo_status",
    "NetworkSpec": "network_spec",
    "NetworkSpecInput": "network_spec_input",
    "NetworkSpecUpdate": "network_spec_update",
    "NetworkStatus": "network_status",
    "NewLabelingTeamMemberRole": "new_labeling_team_member_role",
    "NewLabelingTeamMemberRoleValue": "new_labeling_team_member_role",
    "NewNodePoolMetadata": "new_node_pool_metadata",
    "NewSample": "new_sample",
    "Node": "node",
    "NodeAnnotations": "node_annotations",
    "NodeBatchInput": "node_batch_input",
    "NodeBatchType": "node_batch_type",
    "NodeBillingStatus": "node_billing_status",
    "NodeBindingInput": "node_binding_input",
    "NodeCacheMode": "node_cache_mode",
    "NodeCacheSetting": "node_cache_setting",
    "NodeChange": "node_change",
    "NodeConfigContainerVolume": "node_config_container_volume",
    "NodeConfigDiskType": "node_config_disk_type",
    "NodeConfigMetadata": "node_config_metadata",
    "NodeConfigOs": "node_config_os",
    "NodeConfigTemplate": "node_config_template",
    "NodeConfigTemplateSpec": "node_config_template_spec",
    "NodeConfiguration": "node_configuration",
    "NodeConfigurationSpec": "node_configuration_spec",
    "NodeConfigurationStatus": "node_configuration_status",
    "NodeCpuMode": "node_cpu_mode",
    "NodeCpuSetting": "node_cpu_setting",
    "NodeDriverStatus": "node_driver_status",
    "NodeDriverUpdate": "node_driver_update",
    "NodeHugePageMode": "node_huge_page_mode",
    "NodeHugePageSetting": "node_huge_page_setting",
    "NodeJob": "node_job",
    "NodeJobPage": "node_job_page",
    "NodeJobPhase": "node_job_phase",
    "NodeJobReference": "node_job_reference",
    "NodeJobType": "node_job_type",
    "NodeJobTypeValue": "node_job_type",
    "NodeLabels": "node_labels",
    "NodeLockAction": "node_lock_action",
    "NodeLockActionValue": "node_lock_action",
    "NodeLockInput": "node_lock_input",
    "NodeLockResult": "node_lock_result",
    "NodeMetadata": "node_metadata",
    "NodeMigrationSpec": "node_migration_spec",
    "NodeNetwork": "node_network",
    "NodeOsStatus": "node_os_status",
    "NodePage": "node_page",
    "NodePhase": "node_phase",
    "NodePluginStatus": "node_plugin_status",
    "NodePool": "node_pool",
    "NodePoolAnnotations": "node_pool_annotations",
    "NodePoolMetadata": "node_pool_metadata",
    "NodePoolMetadataUpdate": "node_pool_metadata_update",
    "NodePoolPage": "node_pool_page",
    "NodePoolResourceCounts": "node_pool_resource_counts",
    "NodePoolSpec": "node_pool_spec",
    "NodePoolSpecInput": "node_pool_spec_input",
    "NodePoolSpecUpdate": "node_pool_spec_update",
    "NodePoolStatus": "node_pool_status",
    "NodeRebootResult": "node_reboot_result",
    "NodeRedeploymentInput": "node_redeployment_input",
    "NodeRedeploymentSwitch": "node_redeployment_switch",
    "NodeRedeploymentSwitchValue": "node_redeployment_switch",
    "NodeRedeploymentType": "node_redeployment_type",
    "NodeRedeploymentTypeValue": "node_redeployment_type",
    "NodeRedundancyEffect": "node_redundancy_effect",
    "NodeRedundancyEffectValue": "node_redundancy_effect",
    "NodeResetConfigInput": "node_reset_config_input",
    "NodeResizeBillingInput": "node_resize_billing_input",
    "NodeResizeOrder": "node_resize_order",
    "NodeRollingConfigInput": "node_rolling_config_input",
    "NodeRollingStrategy": "node_rolling_strategy",
    "NodeRollingStrategyValue": "node_rolling_strategy",
    "NodeSettings": "node_settings",
    "NodeSizeInput": "node_size_input",
    "NodeSpec": "node_spec",
    "NodeStatus": "node_status",
    "NodeTaint": "node_taint",
    "NodeTaintEffect": "node_taint_effect",
    "NodeTaintEffectValue": "node_taint_effect",
    "NodeUpdateAction": "node_update_action",
    "NodeUpdateActionValue": "node_update_action",
    "NodeUpdateResult": "node_update_result",
    "NodeVolume": "node_volume",
    "Notebook": "notebook",
    "NotebookAffinity": "notebook_affinity",
    "NotebookAffinityInput": "notebook_affinity_input",
    "NotebookAffinityOperator": "notebook_affinity_operator",
    "NotebookAffinityOperatorValue": "notebook_affinity_operator",
    "NotebookAffinityRule": "notebook_affinity_rule",
    "NotebookAffinityRuleInput": "notebook_affinity_rule_input",
    "NotebookAscend": "notebook_ascend",
    "NotebookAscendType": "notebook_ascend_type",
    "NotebookAscendTypeValue": "notebook_ascend_type",
    "NotebookBillingItem": "notebook_billing_item",
    "NotebookBillingItemValue": "notebook_billing_item",
    "NotebookContainerHooks": "notebook_container_hooks",
    "NotebookCustomSpec": "notebook_custom_spec",
    "NotebookDataVolume": "notebook_data_volume",
    "NotebookDataVolumeInput": "notebook_data_volume_input",
    "NotebookEndpoint": "notebook_endpoint",
    "NotebookEndpointInput": "notebook_endpoint_input",
    "NotebookFeature": "notebook_feature",
    "NotebookFeatureValue": "notebook_feature",
    "NotebookFlavor": "notebook_flavor",
    "NotebookFlavorGpu": "notebook_flavor_gpu",
    "NotebookFlavorPage": "notebook_flavor_page",
    "NotebookFlavorSite": "notebook_flavor_site",
    "NotebookFlavorStorage": "notebook_flavor_storage",
    "NotebookHooks": "notebook_hooks",
    "NotebookImage": "notebook_image",
    "NotebookLease": "notebook_lease",
    "NotebookLeaseInput": "notebook_lease_input",
    "NotebookMountType": "notebook_mount_type",
    "NotebookOwnership": "notebook_ownership",
    "NotebookOwnershipValue": "notebook_ownership",
    "NotebookPage": "notebook_page",
    "NotebookProgress": "notebook_progress",
    "NotebookProgressStatus": "notebook_progress_status",
    "NotebookProgressStep": "notebook_progress_step",
    "NotebookPublicNetwork": "notebook_public_network",
    "NotebookPublicNetworkType": "notebook_public_network_type",
    "NotebookPublicNetworkTypeValue": "notebook_public_network_type",
    "NotebookRunUser": "notebook_run_user",
    "NotebookRunUserInput": "notebook_run_user_input",
    "NotebookScript": "notebook_script",
    "NotebookScriptMode": "notebook_script_mode",
    "NotebookScriptModeValue": "notebook_script_mode",
    "NotebookScriptType": "notebook_script_type",
    "NotebookScriptTypeValue": "notebook_script_type",
    "NotebookService": "notebook_service",
    "NotebookServiceValue": "notebook_service",
    "NotebookStatus": "notebook_status",
    "NotebookStatusValue": "notebook_status",
    "NotebookStopType": "notebook_stop_type",
    "NotebookStopTypeValue": "notebook_stop_type",
    "NotebookStorage": "notebook_storage",
    "NotebookStorageCategory": "notebook_storage_category",
    "NotebookStorageCategoryValue": "notebook_storage_category",
    "NotebookStoragePage": "notebook_storage_page",
    "NotebookStorageStatus": "notebook_storage_status",
    "NotebookUser": "notebook_user",
    "NotebookVolume": "notebook_volume",
    "NotebookVolumeCategory": "notebook_volume_category",
    "NotebookVolumeCategoryValue": "notebook_volume_category",
    "NotebookVolumeInput": "notebook_volume_input",
    "NotebookVpc": "notebook_vpc",
    "NotebookVpcInput": "notebook_vpc_input",
    "OpenNotebookRequest": "open_notebook_request",
    "OperationResult": "operation_result",
    "Order": "order",
    "OrderDetails": "order_details",
    "OrderOperation": "order_operation",
    "OrderPage": "order_page",
    "OrderPhase": "order_phase",
    "OrderPhaseFilter": "order_phase_filter",
    "OrderPhaseFilterValue": "order_phase_filter",
    "OrderedResource": "ordered_resource",
    "OrderedResourceAction": "ordered_resource_action",
    "OrderedResourceStatus": "ordered_resource_status",
    "OsVersion": "os_version",
    "Plugin": "plugin",
    "PluginBasics": "plugin_basics",
    "PluginMetadata": "plugin_metadata",
    "PluginObjectReference": "plugin_object_reference",
    "PluginPage": "plugin_page",
    "PluginPhase": "plugin_phase",
    "PluginResource": "plugin_resource",
    "PluginSpec": "plugin_spec",
    "PluginSpecInput": "plugin_spec_input",
    "PluginSpecUpdate": "plugin_spec_update",
    "PluginStatus": "plugin_status",
    "PluginTemplate": "plugin_template",
    "PluginTemplateMetadata": "plugin_template_metadata",
    "PluginTemplatePage": "plugin_template_page",
    "PluginTemplateReference": "plugin_template_reference",
    "PluginTemplateReferenceUpdate": "plugin_template_reference_update",
    "PluginTemplateSpec": "plugin_template_spec",
    "PluginTemplateSummary": "plugin_template_summary",
    "PluginTemplateType": "plugin_template_type",
    "PluginTemplateVersion": "plugin_template_version",
    "Pool": "pool",
    "PoolAllocation": "pool_allocation",
    "PoolAnnotations": "pool_annotations",
    "PoolAnnotationsInput": "pool_annotations_input",
    "PoolAnnotationsUpdate": "pool_annotations_update",
    "PoolBasics": "pool_basics",
    "PoolCapacity": "pool_capacity",
    "PoolCluster": "pool_cluster",
    "PoolClusterPlugin": "pool_cluster_plugin",
    "PoolContainerConnection": "pool_container_connection",
    "PoolContainerNetwork": "pool_container_network",
    "PoolContainerNetworkInput": "pool_container_network_input",
    "PoolContainerNetworkMode": "pool_container_network_mode",
    "PoolContainerRuntime": "pool_container_runtime",
    "PoolContainerRuntimeValue": "pool_container_runtime",
    "PoolCounts": "pool_counts",
    "PoolCreatingStep": "pool_creating_step",
    "PoolCreatingStepType": "pool_creating_step_type",
    "PoolCreatingStepTypeValue": "pool_creating_step_type",
    "PoolDataVolume": "pool_data_volume",
    "PoolDataVolumeInput": "pool_data_volume_input",
    "PoolDriver": "pool_driver",
    "PoolDriverState": "pool_driver_state",
    "PoolDriverStatus": "pool_driver_status",
    "PoolDriverUpdateStrategy": "pool_driver_update_strategy",
    "PoolDriverUpdateStrategyValue": "pool_driver_update_strategy",
    "PoolDrivers": "pool_drivers",
    "PoolExistingNodesPolicy": "pool_existing_nodes_policy",
    "PoolExistingNodesPolicyValue": "pool_existing_nodes_policy",
    "PoolFlavorCount": "pool_flavor_count",
    "PoolFreeResources": "pool_free_resources",
    "PoolLabels": "pool_labels",
    "PoolLabelsInput": "pool_labels_input",
    "PoolLabelsUpdate": "pool_labels_update",
    "PoolLicenseScope": "pool_license_scope",
    "PoolLvmConfig": "pool_lvm_config",
    "PoolLvmConfigInput": "pool_lvm_config_input",
    "PoolLvmMode": "pool_lvm_mode",
    "PoolLvmModeValue": "pool_lvm_mode",
    "PoolMaster": "pool_master",
    "PoolMetadata": "pool_metadata",
    "PoolMetadataInput": "pool_metadata_input",
    "PoolMetadataUpdate": "pool_metadata_update",
    "PoolMetric": "pool_metric",
    "PoolMetricDataPoint": "pool_metric_data_point",
    "PoolMetricDimension": "pool_metric_dimension",
    "PoolMetricName": "pool_metric_name",
    "PoolMetricNamespace": "pool_metric_namespace",
    "PoolMetricPage": "pool_metric_page",
    "PoolMetricPeriod": "pool_metric_period",
    "PoolMetricPeriodValue": "pool_metric_period",
    "PoolMetricSource": "pool_metric_source",
    "PoolMetricStatistic": "pool_metric_statistic",
    "PoolMetricStatisticValue": "pool_metric_statistic",
    "PoolMetricValue": "pool_metric_value",
    "PoolNetwork": "pool_network",
    "PoolNetworkInput": "pool_network_input",
    "PoolNodeConfigTemplate": "pool_node_config_template",
    "PoolNodeConfigTemplateItem": "pool_node_config_template_item",
    "PoolNodeConfigTemplateSpec": "pool_node_config_template_spec",
    "PoolOrderAction": "pool_order_action",
    "PoolOrderActionValue": "pool_order_action",
    "PoolOrderReference": "pool_order_reference",
    "PoolOs": "pool_os",
    "PoolOsImageType": "pool_os_image_type",
    "PoolOsImageTypeValue": "pool_os_image_type",
    "PoolPage": "pool_page",
    "PoolPhase": "pool_phase",
    "PoolResource": "pool_resource",
    "PoolResourceAmount": "pool_resource_amount",
    "PoolResourceCounts": "pool_resource_counts",
    "PoolResourceDriver": "pool_resource_driver",
    "PoolResourceExtendParams": "pool_resource_extend_params",
    "PoolResourceInput": "pool_resource_input",
    "PoolScope": "pool_scope",
    "PoolScopeValue": "pool_scope",
    "PoolScopeConfiguration": "pool_scope_configuration",
    "PoolScopePluginStatus": "pool_scope_plugin_status",
    "PoolScopeState": "pool_scope_state",
    "PoolScopeStatus": "pool_scope_status",
    "PoolSharing": "pool_sharing",
    "PoolSharingValue": "pool_sharing",
    "PoolSpec": "pool_spec",
    "PoolSpecInput": "pool_spec_input",
    "PoolSpecUpdate": "pool_spec_update",
    "PoolStatistics": "pool_statistics",
    "PoolStatus": "pool_status",
    "PoolStatusCounts": "pool_status_counts",
    "PoolStatusFilter": "pool_status_filter",
    "PoolStatusFilterValue": "pool_status_filter",
    "PoolTagValues": "pool_tag_values",
    "PoolTags": "pool_tags",
    "PoolTaint": "pool_taint",
    "PoolUsage": "pool_usage",
    "PoolUsageMetadata": "pool_usage_metadata",
    "PoolUsagePage": "pool_usage_page",
    "PoolUsageTable": "pool_usage_table",
    "PoolVolume": "pool_volume",
    "PoolVolumeExtendParams": "pool_volume_extend_params",
    "PoolVolumeExtendParamsInput": "pool_volume_extend_params_input",
    "PoolVolumeGroup": "pool_volume_group",
    "PoolVolumeGroupInput": "pool_volume_group_input",
    "PoolVolumeGroupSource": "pool_volume_group_source",
    "PoolVolumeGroupSourceValue": "pool_volume_group_source",
    "PoolVolumeType": "pool_volume_type",
    "PoolVolumeTypeValue": "pool_volume_type",
    "PoolWorkload": "pool_workload",
    "PoolWorkloadCounts": "pool_workload_counts",
    "PoolZone": "pool_zone",
    "PreprocessingTaskStatus": "preprocessing_task_status",
    "ProcessingAlgorithm": "processing_algorithm",
    "ProcessingAlgorithmPage": "processing_algorithm_page",
    "ProcessingOperator": "processing_operator",
    "ProcessingResult": "processing_result",
    "ProcessingResultPage": "processing_result_page",
    "ProcessingResultProperty": "processing_result_property",
    "ProcessingResultPropertyValue": "processing_result_property",
    "ProcessingSource": "processing_source",
    "ProcessingSourceType": "processing_source_type",
    "ProcessingSourceTypeValue": "processing_source_type",
    "ProcessingTask": "processing_task",
    "ProcessingTaskPage": "processing_task_page",
    "ProcessingTaskSortKey": "processing_task_sort_key",
    "ProcessingTaskSortKeyValue": "processing_task_sort_key",
    "ProcessingTaskStatus": "processing_task_status",
    "ProcessingTaskStatusValue": "processing_task_status",
    "ProcessingTaskType": "processing_task_type",
    "ProcessingTaskTypeValue": "processing_task_type",
    "ProcessingTaskVersion": "processing_task_version",
    "ProcessingTaskVersionPage": "processing_task_version_page",
    "ProcessingTaskVersionSortKey": "processing_task_version_sort_key",
    "ProcessingTaskVersionSortKeyValue": "processing_task_version_sort_key",
    "ProcessingTemplate": "processing_template",
    "ProcessingTemplateInput": "processing_template_input",
    "ProcessingWorkPath": "processing_work_path",
    "ProcessingWorkPathType": "processing_work_path_type",
    "ProcessingWorkPathTypeValue": "processing_work_path_type",
    "PublishAlgorithmRequest": "publish_algorithm_request",
    "PublishFineTuningArtifactsRequest": "publish_fine_tuning_artifacts_request",
    "PublishedAlgorithm": "published_algorithm",
    "PublishedFineTuningModel": "published_fine_tuning_model",
    "RebootNodesRequest": "reboot_nodes_request",
    "RegisterImageRequest": "register_image_request",
    "ReinstallServerOsRequest": "reinstall_server_os_request",
    "ReportTrainingEventRequest": "report_training_event_request",
    "ResetNodesRequest": "reset_nodes_request",
    "ResizeNodesRequest": "resize_nodes_request",
    "ResourceFlavor": "resource_flavor",
    "ResourceFlavorAccelerator": "resource_flavor_accelerator",
    "ResourceFlavorAnnotations": "resource_flavor_annotations",
    "ResourceFlavorBootType": "resource_flavor_boot_type",
    "ResourceFlavorCpuArch": "resource_flavor_cpu_arch",
    "ResourceFlavorCreatingStep": "resource_flavor_creating_step",
    "ResourceFlavorLabels": "resource_flavor_labels",
    "ResourceFlavorMetadata": "resource_flavor_metadata",
    "ResourceFlavorPage": "resource_flavor_page",
    "ResourceFlavorSaleState": "resource_flavor_sale_state",
    "ResourceFlavorSpec": "resource_flavor_spec",
    "ResourceFlavorStatus": "resource_flavor_status",
    "ResourceFlavorStepNames": "resource_flavor_step_names",
    "ResourceMatchInput": "resource_match_input",
    "ResourceMatchKey": "resource_match_key",
    "ResourceMatchKeyValue": "resource_match_key",
    "ResourceQuantities": "resource_quantities",
    "ResourceQuota": "resource_quota",
    "ResourceQuotaPage": "resource_quota_page",
    "ResourceQuotas": "resource_quotas",
    "ResourceTag": "resource_tag",
    "ResourceTagAction": "resource_tag_action",
    "ResourceTagActionValue": "resource_tag_action",
    "ResourceTagFilterInput": "resource_tag_filter_input",
    "ResourceTagSelectorInput": "resource_tag_selector_input",
    "ResourceTagUpdateInput": "resource_tag_update_input",
    "ResourceTags": "resource_tags",
    "RetryPoolScopeRequest": "retry_pool_scope_request",
    "ReviewSamplesRequest": "review_samples_request",
    "RoceNetwork": "roce_network",
    "RoceNetworkResult": "roce_network_result",
    "RoceNetworkType": "roce_network_type",
    "RoceNetworkTypeValue": "roce_network_type",
    "RootVolumeInput": "root_volume_input",
    "RunDevelopmentEnvironmentActionRequest": "run_development_environment_action_request",
    "SampleJudgementInput": "sample_judgement_input",
    "SampleLabel": "sample_label",
    "SampleLabelInput": "sample_label_input",
    "SampleLabelProperty": "sample_label_property",
    "SampleMark": "sample_mark",
    "SampleMarkValue": "sample_mark",
    "SampleMetadata": "sample_metadata",
    "SamplePage": "sample_page",
    "SampleSearch": "sample_search",
    "SampleSearchTerms": "sample_search_terms",
    "SampleState": "sample_state",
    "SampleStateValue": "sample_state",
    "SampleStatus": "sample_status",
    "SampleType": "sample_type",
    "SampleTypeValue": "sample_type",
    "SampleUpdate": "sample_update",
    "SampleUploadResult": "sample_upload_result",
    "SampleUsage": "sample_usage",
    "SampleUsageValue": "sample_usage",
    "ScaleDeploymentRequest": "scale_deployment_request",
    "ScaleDownSuperNodeRequest": "scale_down_super_node_request",
    "ScaleUpSuperNodeRequest": "scale_up_super_node_request",
    "ScheduledEvent": "scheduled_event",
    "ScheduledEventCatalog": "scheduled_event_catalog",
    "ScheduledEventInstanceType": "scheduled_event_instance_type",
    "ScheduledEventPage": "scheduled_event_page",
    "ScheduledEventState": "scheduled_event_state",
    "ScheduledEventStateValue": "scheduled_event_state",
    "ScheduledEventType": "scheduled_event_type",
    "ScheduledEventTypeValue": "scheduled_event_type",
    "SearchAlgorithm": "search_algorithm",
    "SearchAlgorithmPage": "search_algorithm_page",
    "SearchOperator": "search_operator",
    "SearchOperatorValue": "search_operator",
    "SendEmailsRequest": "send_emails_request",
    "ServerTopology": "server_topology",
    "ServerTopologyPage": "server_topology_page",
    "Service": "service",
    "ServiceAdditionalSettings": "service_additional_settings",
    "ServiceAffinity": "service_affinity",
    "ServiceAffinityInput": "service_affinity_input",
    "ServiceAffinityMode": "service_affinity_mode",
    "ServiceAffinityModeValue": "service_affinity_mode",
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
    "ServiceEventPage": "service_event_page",
    "ServiceEventType": "service_event_type",
    "ServiceEventTypeValue": "service_event_type",
    "ServiceGpuInfo": "service_gpu_info",
    "ServiceInferType": "service_infer_type",
    "ServiceInferTypeValue": "service_infer_type",
    "ServiceLoadBalancerPolicy": "service_load_balancer_policy",
    "ServiceLoadBalancerPolicyValue": "service_load_balancer_policy",
    "ServiceLogConfig": "service_log_config",
    "ServiceLogReportPipeline": "service_log_report_pipeline",
    "ServiceLogVolume": "service_log_volume",
    "ServiceLogVolumeInput": "service_log_volume_input",
    "ServiceLtsConfiguration": "service_lts_configuration",
    "ServiceMappingType": "service_mapping_type",
    "ServiceMappingTypeValue": "service_mapping_type",
    "ServiceMemoryInfo": "service_memory_info",
    "ServiceModelAdditionalSettings": "service_model_additional_settings",
    "ServiceModelAdditionalSettingsInput": "service_model_additional_settings_input",
    "ServiceModelStatus": "service_model_status",
    "ServiceMonitor": "service_monitor",
    "ServiceMonitorPage": "service_monitor_page",
    "ServiceNode": "service_node",
    "ServiceNodeAffinity": "service_node_affinity",
    "ServiceNodeAffinityInput": "service_node_affinity_input",
    "ServiceNodeInstanceStatus": "service_node_instance_status",
    "ServiceNodeOperation": "service_node_operation",
    "ServiceNodeState": "service_node_state",
    "ServiceNodeUpdate": "service_node_update",
    "ServiceNpuInfo": "service_npu_info",
    "ServicePage": "service_page",
    "ServicePersistentVolume": "service_persistent_volume",
    "ServicePersistentVolumeInput": "service_persistent_volume_input",
    "ServiceSchedule": "service_schedule",
    "ServiceScheduleInput": "service_schedule_input",
    "ServiceScheduleTimeUnit": "service_schedule_time_unit",
    "ServiceScheduleTimeUnitValue": "service_schedule_time_unit",
    "ServiceSecret": "service_secret",
    "ServiceSmnEvent": "service_smn_event",
    "ServiceSmnEventValue": "service_smn_event",
    "ServiceSmnNotification": "service_smn_notification",
    "ServiceSortKey": "service_sort_key",
    "ServiceSortKeyValue": "service_sort_key",
    "ServiceSpecification": "service_specification",
    "ServiceSpecificationPage": "service_specification_page",
    "ServiceStatus": "service_status",
    "ServiceStatusValue": "service_status",
    "ServiceSummary": "service_summary",
    "ServiceTargetStatus": "service_target_status",
    "ServiceTargetStatusValue": "service_target_status",
    "ServiceTask": "service_task",
    "ServiceTaskDisOutput": "service_task_dis_output",
    "ServiceTaskError": "service_task_error",
    "ServiceTaskExecutionMode": "service_task_execution_mode",
    "ServiceTaskExecutionModeValue": "service_task_execution_mode",
    "ServiceTaskFrequency": "service_task_frequency",
    "ServiceTaskFrequencyInput": "service_task_frequency_input",
    "ServiceTaskObsOutput": "service_task_obs_output",
    "ServiceTaskObsOutputInput": "service_task_obs_output_input",
    "ServiceTaskOutput": "service_task_output",
    "ServiceTaskOutputInput": "service_task_output_input",
    "ServiceTaskPage": "service_task_page",
    "ServiceTaskPeriod": "service_task_period",
    "ServiceTaskPeriodInput": "service_task_period_input",
    "ServiceTaskReference": "service_task_reference",
    "ServiceTaskReferenceList": "service_task_reference_list",
    "ServiceTaskResourceEstimate": "service_task_resource_estimate",
    "ServiceTaskSchedule": "service_task_schedule",
    "ServiceTaskScheduleInput": "service_task_schedule_input",
    "ServiceTaskScheduleStatus": "service_task_schedule_status",
    "ServiceTaskSortKey": "service_task_sort_key",
    "ServiceTaskSortKeyValue": "service_task_sort_key",
    "ServiceTaskSource": "service_task_source",
    "ServiceTaskSourceInput": "service_task_source_input",
    "ServiceTaskSourceItem": "service_task_source_item",
    "ServiceTaskSourceType": "service_task_source_type",
    "ServiceTaskSourceTypeValue": "service_task_source_type",
    "ServiceTaskState": "service_task_state",
    "ServiceTaskStateValue": "service_task_state",
    "ServiceTaskStreamType": "service_task_stream_type",
    "ServiceTaskStreamTypeValue": "service_task_stream_type",
    "ServiceTaskVcnServer": "service_task_vcn_server",
    "ServiceTaskVcnServerInput": "service_task_vcn_server_input",
    "ServiceTaskWebhook": "service_task_webhook",
    "ServiceTaskWebhookInput": "service_task_webhook_input",
    "ServiceUpdateLog": "service_update_log",
    "ServiceUpdateLogPage": "service_update_log_page",
    "ServiceUpdateResult": "service_update_result",
    "SortOrder": "sort_order",
    "SortOrderValue": "sort_order",
    "StartDevServerRequest": "start_dev_server_request",
    "StartTeamLabelingTaskRequest": "start_team_labeling_task_request",
    "StopTrainingJobRequest": "stop_training_job_request",
    "SuperNode": "super_node",
    "SuperNodeGroup": "super_node_group",
    "SuperNodeGroupCapacities": "super_node_group_capacities",
    "SuperNodeGroupCapacity": "super_node_group_capacity",
    "SuperNodeGroupPage": "super_node_group_page",
    "SuperNodePage": "super_node_page",
    "SuperNodeReference": "super_node_reference",
    "SuperNodeScaleEvaluation": "super_node_scale_evaluation",
    "SuperNodeScaleOption": "super_node_scale_option",
    "SuperNodeState": "super_node_state",
    "SuperNodeTagInput": "super_node_tag_input",
    "SwitchDeploymentVersionRequest": "switch_deployment_version_request",
    "SwitchInferenceServiceVersionRequest": "switch_inference_service_version_request",
    "SynchronizationTask": "synchronization_task",
    "TableSource": "table_source",
    "TaggedInferenceService": "tagged_inference_service",
    "TaggedInferenceServicePage": "tagged_inference_service_page",
    "TaggedPool": "tagged_pool",
    "TaggedPoolPage": "tagged_pool_page",
    "TaggedTrainingJob": "tagged_training_job",
    "TaggedTrainingJobPage": "tagged_training_job_page",
    "TaskReference": "task_reference",
    "TeamLabelingSampleCounts": "team_labeling_sample_counts",
    "TeamLabelingStaffCounts": "team_labeling_staff_counts",
    "TeamLabelingTask": "team_labeling_task",
    "TeamLabelingTaskMetrics": "team_labeling_task_metrics",
    "TeamLabelingTaskPage": "team_labeling_task_page",
    "TeamLabelingTaskSortKey": "team_labeling_task_sort_key",
    "TeamLabelingTaskSortKeyValue": "team_labeling_task_sort_key",
    "TeamLabelingTaskStatus": "team_labeling_task_status",
    "TeamMemberTask": "team_member_task",
    "TeamMemberTaskPage": "team_member_task_page",
    "TemporaryInferenceApiKey": "temporary_inference_api_key",
    "TextEncoding": "text_encoding",
    "TextEncodingValue": "text_encoding",
    "TextLabelFormat": "text_label_format",
    "TextLabelPlacement": "text_label_placement",
    "TextLabelPlacementValue": "text_label_placement",
    "TrainingContainerResources": "training_container_resources",
    "TrainingContainerSize": "training_container_size",
    "TrainingCustomMetric": "training_custom_metric",
    "TrainingEngine": "training_engine",
    "TrainingEngineImages": "training_engine_images",
    "TrainingEnginePage": "training_engine_page",
    "TrainingEventCategory": "training_event_category",
    "TrainingEventCategoryPage": "training_event_category_page",
    "TrainingExperiment": "training_experiment",
    "TrainingExperimentMetadata": "training_experiment_metadata",
    "TrainingExperimentMetadataInput": "training_experiment_metadata_input",
    "TrainingExperimentPage": "training_experiment_page",
    "TrainingExperimentReference": "training_experiment_reference",
    "TrainingExperimentReferenceInput": "training_experiment_reference_input",
    "TrainingExperimentSortKey": "training_experiment_sort_key",
    "TrainingExperimentSortKeyValue": "training_experiment_sort_key",
    "TrainingExperimentStatistic": "training_experiment_statistic",
    "TrainingFaultScenario": "training_fault_scenario",
    "TrainingFlavorKind": "training_flavor_kind",
    "TrainingFlavorKindValue": "training_flavor_kind",
    "TrainingImage": "training_image",
    "TrainingImageStatus": "training_image_status",
    "TrainingJob": "training_job",
    "TrainingJobAccelerator": "training_job_accelerator",
    "TrainingJobAccessMethod": "training_job_access_method",
    "TrainingJobAccessMethodValue": "training_job_access_method",
    "TrainingJobAction": "training_job_action",
    "TrainingJobActionValue": "training_job_action",
    "TrainingJobAffinity": "training_job_affinity",
    "TrainingJobAffinityType": "training_job_affinity_type",
    "TrainingJobAffinityTypeValue": "training_job_affinity_type",
    "TrainingJobAlgorithm": "training_job_algorithm",
    "TrainingJobAlgorithmInput": "training_job_algorithm_input",
    "TrainingJobApplication": "training_job_application",
    "TrainingJobAutoStopInput": "training_job_auto_stop_input",
    "TrainingJobCapacity": "training_job_capacity",
    "TrainingJobConfig": "training_job_config",
    "TrainingJobConfigHostPath": "training_job_config_host_path",
    "TrainingJobConfigNfsShare": "training_job_config_nfs_share",
    "TrainingJobConfigPage": "training_job_config_page",
    "TrainingJobConfigParameter": "training_job_config_parameter",
    "TrainingJobConfigSettings": "training_job_config_settings",
    "TrainingJobConfigSortKey": "training_job_config_sort_key",
    "TrainingJobConfigSortKeyValue": "training_job_config_sort_key",
    "TrainingJobConfigSummary": "training_job_config_summary",
    "TrainingJobConfigType": "training_job_config_type",
    "TrainingJobConfigTypeValue": "training_job_config_type",
    "TrainingJobConfigVolume": "training_job_config_volume",
    "TrainingJobCount": "training_job_count",
    "TrainingJobCpu": "training_job_cpu",
    "TrainingJobDataset": "training_job_dataset",
    "TrainingJobDatasetInput": "training_job_dataset_input",
    "TrainingJobEndpoints": "training_job_endpoints",
    "TrainingJobEndpointsInput": "training_job_endpoints_input",
    "TrainingJobEngine": "training_job_engine",
    "TrainingJobEvent": "training_job_event",
    "TrainingJobEventLevel": "training_job_event_level",
    "TrainingJobEventLevelValue": "training_job_event_level",
    "TrainingJobEventPage": "training_job_event_page",
    "TrainingJobEventSource": "training_job_event_source",
    "TrainingJobEventSourceValue": "training_job_event_source",
    "TrainingJobFilter": "training_job_filter",
    "TrainingJobFilterOperator": "training_job_filter_operator",
    "TrainingJobFilterOperatorValue": "training_job_filter_operator",
    "TrainingJobFlavor": "training_job_flavor",
    "TrainingJobFlavorDetail": "training_job_flavor_detail",
    "TrainingJobFlavorInfo": "training_job_flavor_info",
    "TrainingJobFlavorPage": "training_job_flavor_page",
    "TrainingJobInputChannel": "training_job_input_channel",
    "TrainingJobInputChannelInput": "training_job_input_channel_input",
    "TrainingJobInputConstraint": "training_job_input_constraint",
    "TrainingJobInputLocation": "training_job_input_location",
    "TrainingJobInputLocationInput": "training_job_input_location_input",
    "TrainingJobKind": "training_job_kind",
    "TrainingJobKindValue": "training_job_kind",
    "TrainingJobLogExportPath": "training_job_log_export_path",
    "TrainingJobLogLinkType": "training_job_log_link_type",
    "TrainingJobLogLinkTypeValue": "training_job_log_link_type",
    "TrainingJobLogPreview": "training_job_log_preview",
    "TrainingJobLogUrl": "training_job_log_url",
    "TrainingJobMetadata": "training_job_metadata",
    "TrainingJobMetadataInput": "training_job_metadata_input",
    "TrainingJobMetadataUpdate": "training_job_metadata_update",
    "TrainingJobMetric": "training_job_metric",
    "TrainingJobMetricName": "training_job_metric_name",
    "TrainingJobMetricPage": "training_job_metric_page",
    "TrainingJobNfsMount": "training_job_nfs_mount",
    "TrainingJobNotification": "training_job_notification",
    "TrainingJobNotificationEvent": "training_job_notification_event",
    "TrainingJobNotificationEventValue": "training_job_notification_event",
    "TrainingJobObsMount": "training_job_obs_mount",
    "TrainingJobObsPath": "training_job_obs_path",
    "TrainingJobObsPathInput": "training_job_obs_path_input",
    "TrainingJobOutputChannel": "training_job_output_channel",
    "TrainingJobOutputChannelInput": "training_job_output_channel_input",
    "TrainingJobOutputLocation": "training_job_output_location",
    "TrainingJobOutputLocationInput": "training_job_output_location_input",
    "TrainingJobPage": "training_job_page",
    "TrainingJobPfsMount": "training_job_pfs_mount",
    "TrainingJobPhase": "training_job_phase",
    "TrainingJobRecovery": "training_job_recovery",
    "TrainingJobReferenceInput": "training_job_reference_input",
    "TrainingJobResource": "training_job_resource",
    "TrainingJobResourceInput": "training_job_resource_input",
    "TrainingJobRoutePlan": "training_job_route_plan",
    "TrainingJobRoutePlanStatus": "training_job_route_plan_status",
    "TrainingJobRunningRecord": "training_job_running_record",
    "TrainingJobSchedulePolicy": "training_job_schedule_policy",
    "TrainingJobSecondaryPhase": "training_job_secondary_phase",
    "TrainingJobSpec": "training_job_spec",
    "TrainingJobSpecInput": "training_job_spec_input",
    "TrainingJobSpecUpdate": "training_job_spec_update",
    "TrainingJobSsh": "training_job_ssh",
    "TrainingJobSshAddress": "training_job_ssh_address",
    "TrainingJobSshInput": "training_job_ssh_input",
    "TrainingJobStage": "training_job_stage",
    "TrainingJobStageName": "training_job_stage_name",
    "TrainingJobStageRecord": "training_job_stage_record",
    "TrainingJobStageRecordPage": "training_job_stage_record_page",
    "TrainingJobStartType": "training_job_start_type",
    "TrainingJobStatus": "training_job_status",
    "TrainingJobSubStage": "training_job_sub_stage",
    "TrainingJobTagFilter": "training_job_tag_filter",
    "TrainingJobTask": "training_job_task",
    "TrainingJobTaskAlgorithm": "training_job_task_algorithm",
    "TrainingJobTaskAlgorithmInput": "training_job_task_algorithm_input",
    "TrainingJobTaskConfigInput": "training_job_task_config_input",
    "TrainingJobTaskEngine": "training_job_task_engine",
    "TrainingJobTaskInput": "training_job_task_input",
    "TrainingJobTaskInputChannelInput": "training_job_task_input_channel_input",
    "TrainingJobTaskInputLocationInput": "training_job_task_input_location_input",
    "TrainingJobTaskLogFolder": "training_job_task_log_folder",
    "TrainingJobTaskResourceInput": "training_job_task_resource_input",
    "TrainingJobTaskStatus": "training_job_task_status",
    "TrainingJobTrainType": "training_job_train_type",
    "TrainingJobTrainTypeValue": "training_job_train_type",
    "TrainingJobUser": "training_job_user",
    "TrainingJobV1Config": "training_job_v1_config",
    "TrainingJobV1DataSource": "training_job_v1_data_source",
    "TrainingJobV1DataSourceType": "training_job_v1_data_source_type",
    "TrainingJobV1DataSourceTypeValue": "training_job_v1_data_source_type",
    "TrainingJobV1HostPath": "training_job_v1_host_path",
    "TrainingJobV1NfsShare": "training_job_v1_nfs_share",
    "TrainingJobV1Page": "training_job_v1_page",
    "TrainingJobV1Parameter": "training_job_v1_parameter",
    "TrainingJobV1Settings": "training_job_v1_settings",
    "TrainingJobV1SortKey": "training_job_v1_sort_key",
    "TrainingJobV1SortKeyValue": "training_job_v1_sort_key",
    "TrainingJobV1Summary": "training_job_v1_summary",
    "TrainingJobV1Volume": "training_job_v1_volume",
    "TrainingJobVersion": "training_job_version",
    "TrainingJobVersionBasics": "training_job_version_basics",
    "TrainingJobVersionClass": "training_job_version_class",
    "TrainingJobVersionClassMetric": "training_job_version_class_metric",
    "TrainingJobVersionClassScores": "training_job_version_class_scores",
    "TrainingJobVersionConfig": "training_job_version_config",
    "TrainingJobVersionFlavor": "training_job_version_flavor",
    "TrainingJobVersionFlavorAccelerator": "training_job_version_flavor_accelerator",
    "TrainingJobVersionFlavorCpu": "training_job_version_flavor_cpu",
    "TrainingJobVersionFlavorMemory": "training_job_version_flavor_memory",
    "TrainingJobVersionLog": "training_job_version_log",
    "TrainingJobVersionLogFilePage": "training_job_version_log_file_page",
    "TrainingJobVersionModelMetrics": "training_job_version_model_metrics",
    "TrainingJobVersionPage": "training_job_version_page",
    "TrainingJobVersionParameter": "training_job_version_parameter",
    "TrainingJobVersionPrediction": "training_job_version_prediction",
    "TrainingJobVersionSortKey": "training_job_version_sort_key",
    "TrainingJobVersionSortKeyValue": "training_job_version_sort_key",
    "TrainingJobVersionSummary": "training_job_version_summary",
    "TrainingJobVersionSystemMetrics": "training_job_version_system_metrics",
    "TrainingJobVersionTip": "training_job_version_tip",
    "TrainingJobVersionTotalMetric": "training_job_version_total_metric",
    "TrainingJobVersionTotalScores": "training_job_version_total_scores",
    "TrainingJobVersionUsage": "training_job_version_usage",
    "TrainingJobVersionUsagePage": "training_job_version_usage_page",
    "TrainingJobVisualization": "training_job_visualization",
    "TrainingJobVisualizationFolder": "training_job_visualization_folder",
    "TrainingJobVisualizationFolderInput": "training_job_visualization_folder_input",
    "TrainingJobVisualizationInput": "training_job_visualization_input",
    "TrainingJobVisualizationPfs": "training_job_visualization_pfs",
    "TrainingJobVisualizationPfsInput": "training_job_visualization_pfs_input",
    "TrainingJobVisualizationSource": "training_job_visualization_source",
    "TrainingJobVisualizationSourceInput": "training_job_visualization_source_input",
    "TrainingJobVisualizationSourceJob": "training_job_visualization_source_job",
    "TrainingJobVisualizationSourceJobInput": "training_job_visualization_source_job_input",
    "TrainingJobVisualizationTool": "training_job_visualization_tool",
    "TrainingJobVisualizationToolValue": "training_job_visualization_tool",
    "TrainingJobVolume": "training_job_volume",
    "TrainingJobVolumeInput": "training_job_volume_input",
    "TrainingLogExport": "training_log_export",
    "TrainingLogLines": "training_log_lines",
    "TrainingMetricAddress": "training_metric_address",
    "TrainingMetricCommand": "training_metric_command",
    "TrainingModelAsset": "training_model_asset",
    "TrainingModelAssetInput": "training_model_asset_input",
    "TrainingModelFolder": "training_model_folder",
    "TrainingModelOutput": "training_model_output",
    "TrainingNameCheck": "training_name_check",
    "TrainingNodeRequirement": "training_node_requirement",
    "TrainingNodeSelector": "training_node_selector",
    "TrainingNodeTerm": "training_node_term",
    "TrainingPreferredAffinity": "training_preferred_affinity",
    "TrainingPreferredTerm": "training_preferred_term",
    "TrainingQuota": "training_quota",
    "TrainingQuotaPage": "training_quota_page",
    "TrainingQuotaSetting": "training_quota_setting",
    "TrainingQuotaType": "training_quota_type",
    "TrainingQuotaTypeValue": "training_quota_type",
    "TrainingQuotaUpdate": "training_quota_update",
    "TrainingRecoveryPolicy": "training_recovery_policy",
    "TrainingRecoveryRecord": "training_recovery_record",
    "TrainingRecoveryResult": "training_recovery_result",
    "TrainingReservedTime": "training_reserved_time",
    "TrainingRetention": "training_retention",
    "TrainingRetentionPolicy": "training_retention_policy",
    "TrainingRetentionPolicyValue": "training_retention_policy",
    "TrainingSchedulePolicyUpdate": "training_schedule_policy_update",
    "TrainingSummaryFileSystem": "training_summary_file_system",
    "TrainingTaskAddress": "training_task_address",
    "TrainingTopologyLevel": "training_topology_level",
    "TrainingTopologyLevelValue": "training_topology_level",
    "UpdateAcceptanceTaskRequest": "update_acceptance_task_request",
    "UpdateAuthorizationModeRequest": "update_authorization_mode_request",
    "UpdateAutoscalingPolicyRequest": "update_autoscaling_policy_request",
    "UpdateDatasetRequest": "update_dataset_request",
    "UpdateDeploymentRequest": "update_deployment_request",
    "UpdateDevServerRequest": "update_dev_server_request",
    "UpdateDevelopmentEnvironmentRequest": "update_development_environment_request",
    "UpdateHraPolicyRequest": "update_hra_policy_request",
    "UpdateImageGroupRequest": "update_image_group_request",
    "UpdateInferenceServiceRequest": "update_inference_service_request",
    "UpdateIntranetConnectionRequest": "update_intranet_connection_request",
    "UpdateLabelingTeamMemberRequest": "update_labeling_team_member_request",
    "UpdateLabelingTeamRequest": "update_labeling_team_request",
    "UpdateNetworkRequest": "update_network_request",
    "UpdateNodePoolRequest": "update_node_pool_request",
    "UpdateNodesRequest": "update_nodes_request",
    "UpdateNotebookRequest": "update_notebook_request",
    "UpdatePluginRequest": "update_plugin_request",
    "UpdatePoolRequest": "update_pool_request",
    "UpdateProcessingTaskRequest": "update_processing_task_request",
    "UpdateServiceRequest": "update_service_request",
    "UpdateTeamLabelingTaskRequest": "update_team_labeling_task_request",
    "UpdateTrainingExperimentRequest": "update_training_experiment_request",
    "UpdateTrainingJobConfigRequest": "update_training_job_config_request",
    "UpdateTrainingJobRequest": "update_training_job_request",
    "UpdateTrainingJobV1Request": "update_training_job_v1_request",
    "UpdateVisualizationJobRequest": "update_visualization_job_request",
    "UpdateWorkflowRequest": "update_workflow_request",
    "UpdateWorkflowScheduleRequest": "update_workflow_schedule_request",
    "UpdateWorkspaceQuotasRequest": "update_workspace_quotas_request",
    "UpdateWorkspaceRequest": "update_workspace_request",
    "UpdatedNodePool": "updated_node_pool",
    "UpdatedNotebook": "updated_notebook",
    "UpdatedPlugin": "updated_plugin",
    "UpdatedTrainingExperiment": "updated_training_experiment",
    "UploadedSample": "uploaded_sample",
    "UpperSortOrder": "upper_sort_order",
    "UpperSortOrderValue": "upper_sort_order",
    "UsageSeries": "usage_series",
    "UsageStatisticType": "usage_statistic_type",
    "UsageStatisticTypeValue": "usage_statistic_type",
    "UsageStatistics": "usage_statistics",
    "UsedTag": "used_tag",
    "UsedTagPage": "used_tag_page",
    "VersionReference": "version_reference",
    "VideoLabelingMethod": "video_labeling_method",
    "VideoLabelingMethodValue": "video_labeling_method",
    "VirtualFlavor": "virtual_flavor",
    "VirtualFlavorMetadata": "virtual_flavor_metadata",
    "VirtualFlavorNpu": "virtual_flavor_npu",
    "VirtualFlavorPage": "virtual_flavor_page",
    "VirtualFlavorSpec": "virtual_flavor_spec",
    "VirtualResource": "virtual_resource",
    "VirtualResourceTemplate": "virtual_resource_template",
    "VirtualResourceTemplateMetadata": "virtual_resource_template_metadata",
    "VirtualResourceTemplateSpec": "virtual_resource_template_spec",
    "VisualizationJob": "visualization_job",
    "VisualizationJobFlavor": "visualization_job_flavor",
    "VisualizationJobPage": "visualization_job_page",
    "VisualizationJobSchedule": "visualization_job_schedule",
    "VisualizationJobSortKey": "visualization_job_sort_key",
    "VisualizationJobSortKeyValue": "visualization_job_sort_key",
    "VisualizationJobSummary": "visualization_job_summary",
    "Workflow": "workflow",
    "WorkflowAsset": "workflow_asset",
    "WorkflowAssetType": "workflow_asset_type",
    "WorkflowAssetTypeValue": "workflow_asset_type",
    "WorkflowBasics": "workflow_basics",
    "WorkflowComparedColumns": "workflow_compared_columns",
    "WorkflowCondition": "workflow_condition",
    "WorkflowConditionResult": "workflow_condition_result",
    "WorkflowConditionType": "workflow_condition_type",
    "WorkflowConditionTypeValue": "workflow_condition_type",
    "WorkflowConstraint": "workflow_constraint",
    "WorkflowConsumptionInput": "workflow_consumption_input",
    "WorkflowData": "workflow_data",
    "WorkflowDataRequirement": "workflow_data_requirement",
    "WorkflowDataRequirementType": "workflow_data_requirement_type",
    "WorkflowDataRequirementTypeValue": "workflow_data_requirement_type",
    "WorkflowDataType": "workflow_data_type",
    "WorkflowDataTypeValue": "workflow_data_type",
    "WorkflowError": "workflow_error",
    "WorkflowExecution": "workflow_execution",
    "WorkflowExecutionActionName": "workflow_execution_action_name",
    "WorkflowExecutionActionNameValue": "workflow_execution_action_name",
    "WorkflowExecutionPage": "workflow_execution_page",
    "WorkflowExecutionPolicies": "workflow_execution_policies",
    "WorkflowExecutionRequest": "workflow_execution_request",
    "WorkflowExecutionStatus": "workflow_execution_status",
    "WorkflowExecutionStatusValue": "workflow_execution_status",
    "WorkflowGallerySubscription": "workflow_gallery_subscription",
    "WorkflowInputType": "workflow_input_type",
    "WorkflowInputTypeValue": "workflow_input_type",
    "WorkflowLatestExecution": "workflow_latest_execution",
    "WorkflowMetricValue": "workflow_metric_value",
    "WorkflowOutputType": "workflow_output_type",
    "WorkflowOutputTypeValue": "workflow_output_type",
    "WorkflowOverview": "workflow_overview",
    "WorkflowPackage": "workflow_package",
    "WorkflowPackageOrder": "workflow_package_order",
    "WorkflowPackageProduct": "workflow_package_product",
    "WorkflowPage": "workflow_page",
    "WorkflowParameter": "workflow_parameter",
    "WorkflowParameterType": "workflow_parameter_type",
    "WorkflowParameterTypeValue": "workflow_parameter_type",
    "WorkflowPolicy": "workflow_policy",
    "WorkflowRerunInput": "workflow_rerun_input",
    "WorkflowScene": "workflow_scene",
    "WorkflowSchedule": "workflow_schedule",
    "WorkflowScheduleAction": "workflow_schedule_action",
    "WorkflowScheduleActionValue": "workflow_schedule_action",
    "WorkflowSchedulePage": "workflow_schedule_page",
    "WorkflowSchedulePolicies": "workflow_schedule_policies",
    "WorkflowScheduleType": "workflow_schedule_type",
    "WorkflowScheduleTypeValue": "workflow_schedule_type",
    "WorkflowSearchType": "workflow_search_type",
    "WorkflowSearchTypeValue": "workflow_search_type",
    "WorkflowServiceAuthorization": "workflow_service_authorization",
    "WorkflowStatus": "workflow_status",
    "WorkflowStatusValue": "workflow_status",
    "WorkflowStep": "workflow_step",
    "WorkflowStepActionName": "workflow_step_action_name",
    "WorkflowStepActionNameValue": "workflow_step_action_name",
    "WorkflowStepExecution": "workflow_step_execution",
    "WorkflowStepExecutionInput": "workflow_step_execution_input",
    "WorkflowStepExecutionPage": "workflow_step_execution_page",
    "WorkflowStepExecutionPolicy": "workflow_step_execution_policy",
    "WorkflowStepInput": "workflow_step_input",
    "WorkflowStepMetric": "workflow_step_metric",
    "WorkflowStepOutput": "workflow_step_output",
    "WorkflowStepPolicy": "workflow_step_policy",
    "WorkflowStepStatus": "workflow_step_status",
    "WorkflowStepStatusValue": "workflow_step_status",
    "WorkflowStepType": "workflow_step_type",
    "WorkflowStepTypeValue": "workflow_step_type",
    "WorkflowStorage": "workflow_storage",
    "WorkflowStorageType": "workflow_storage_type",
    "WorkflowStorageTypeValue": "workflow_storage_type",
    "WorkflowSubGraph": "workflow_sub_graph",
    "WorkflowSubscription": "workflow_subscription",
    "WorkflowSubscriptionRequest": "workflow_subscription_request",
    "WorkflowTodo": "workflow_todo",
    "WorkflowTodoPage": "workflow_todo_page",
    "WorkflowTodoStatus": "workflow_todo_status",
    "Workload": "workload",
    "WorkloadNode": "workload_node",
    "WorkloadPage": "workload_page",
    "WorkloadSortKey": "workload_sort_key",
    "WorkloadSortKeyValue": "workload_sort_key",
    "WorkloadStatistics": "workload_statistics",
    "WorkloadStatus": "workload_status",
    "WorkloadStatusValue": "workload_status",
    "WorkloadStatusCounts": "workload_status_counts",
    "WorkloadType": "workload_type",
    "WorkloadTypeValue": "workload_type",
    "WorkloadTypeStatistics": "workload_type_statistics",
    "WorkloadTypeStatisticsList": "workload_type_statistics_list",
    "Workspace": "workspace",
    "WorkspaceActionInput": "workspace_action_input",
    "WorkspaceAuthorization": "workspace_authorization",
    "WorkspaceDenial": "workspace_denial",
    "WorkspaceDenialCondition": "workspace_denial_condition",
    "WorkspaceGrant": "workspace_grant",
    "WorkspacePage": "workspace_page",
    "WorkspaceQuota": "workspace_quota",
    "WorkspaceQuotaInput": "workspace_quota_input",
    "WorkspaceQuotaPage": "workspace_quota_page",
    "WorkspaceReference": "workspace_reference",
    "WorkspaceSortKey": "workspace_sort_key",
    "WorkspaceSortKeyValue": "workspace_sort_key",
    "WorkspaceStatus": "workspace_status",
    "WorkspaceUser": "workspace_user",
    "WorkspaceUserPage": "workspace_user_page",
    "WorkspaceVerdict": "workspace_verdict",
    "WorkspaceVerdictKind": "workspace_verdict_kind",
}

# The types of the listed values of enumerations are public, but aren't classes.
__all__ = [
    "AcceptSamplesRequest",
    "AcceptScheduledEventRequest",
    "AcceptanceAction",
    "AcceptanceReport",
    "AcceptanceStatistics",
    "AcceptanceTask",
    "AcceptanceUpdateResult",
    "AcceptedTrainingJobVersion",
    "ActIntranetConnectionRequest",
    "ActOnWorkflowExecutionRequest",
    "ActOnWorkflowStepRequest",
    "AgencyReference",
    "Algorithm",
    "AlgorithmAssetInput",
    "AlgorithmCodeTree",
    "AlgorithmDefinition",
    "AlgorithmEngine",
    "AlgorithmInputChannel",
    "AlgorithmInputChannelInput",
    "AlgorithmInputConstraint",
    "AlgorithmMetadata",
    "AlgorithmMetadataInput",
    "AlgorithmOutputChannel",
    "AlgorithmPage",
    "AlgorithmParameter",
    "AlgorithmParameterConstraint",
    "AlgorithmParameterInput",
    "AlgorithmPolicies",
    "AlgorithmReferenceInput",
    "AlgorithmResourceRequirement",
    "AlgorithmResourceRequirementInput",
    "AlgorithmResourceRequirementKey",
    "AlgorithmSettings",
    "AlgorithmSettingsInput",
    "AnalysisTaskStatus",
    "AnnotationFormat",
    "AttachDevServerPortRequest",
    "AttachDevServerVolumeRequest",
    "AttributeSearch",
    "AuthoringCluster",
    "AuthoringClusterPage",
    "AuthoringClusterStatus",
    "AuthoringFeature",
    "AuthoringFeatureName",
    "AuthoringFlavor",
    "AuthoringScope",
    "Authorization",
    "AuthorizationMode",
    "AuthorizationModeSetting",
    "AuthorizationPage",
    "AuthorizationResult",
    "AuthorizationSortKey",
    "AuthorizationType",
    "AuthorizeWorkflowServicesRequest",
    "AutoLabelingAlgorithm",
    "AutoSearch",
    "AutoSearchAlgorithm",
    "AutoSearchAlgorithmParameter",
    "AutoSearchMetric",
    "AutoSearchMetricMode",
    "AutoSearchParameter",
    "AutoSearchParameterAnalysisPath",
    "AutoSearchParameterType",
    "AutoSearchTable",
    "AutoSearchTemplate",
    "AutoSearchTemplateGroup",
    "AutoSearchTemplateGroupPage",
    "AutoSearchTrialPage",
    "AutoSearchTrialStopResult",
    "AutoscalingEvent",
    "AutoscalingEventPage",
    "AutoscalingEventSortKey",
    "AutoscalingEventStatus",
    "AutoscalingPolicy",
    "AutoscalingPolicyStatus",
    "AutoscalingRule",
    "AutoscalingRuleInput",
    "AutoscalingRuleOperation",
    "AutoscalingRuleStatus",
    "AutoscalingTargetType",
    "AutoscalingType",
    "AvailableTrainingResources",
    "BatchItemResult",
    "BatchResult",
    "BillingInfo",
    "BindDevServerPublicIpRequest",
    "BindInferenceApiKeysRequest",
    "BindNodesRequest",
    "BuiltInAlgorithm",
    "BuiltInAlgorithmPage",
    "BuiltInAlgorithmParameter",
    "BuiltInAlgorithmSortKey",
    "BuiltInAlgorithmUsage",
    "BuyWorkflowPackageRequest",
    "ChangeServerOsRequest",
    "CheckWorkspaceAuthorizationRequest",
    "Cluster",
    "ClusterNode",
    "ClusterPage",
    "ClusterPeriodType",
    "ClusterServicesCount",
    "ClusterSortKey",
    "ClusterStatus",
    "ColumnMapping",
    "Configuration",
    "CountInferenceServicesByTagsRequest",
    "CreateAcceptanceTaskRequest",
    "CreateAgencyRequest",
    "CreateAuthorizationRequest",
    "CreateAutoscalingPolicyRequest",
    "CreateDatasetRequest",
    "CreateDatasetVersionRequest",
    "CreateDeploymentRequest",
    "CreateDevServerJobRequest",
    "CreateDevServerRequest",
    "CreateDevelopmentEnvironmentRequest",
    "CreateExportTaskRequest",
    "CreateHraPolicyRequest",
    "CreateHyperClusterRequest",
    "CreateImportTaskRequest",
    "CreateInferenceApiKeyRequest",
    "CreateInferenceServiceRequest",
    "CreateInferenceServiceTagsRequest",
    "CreateIntelligentTaskRequest",
    "CreateIntranetConnectionRequest",
    "CreateLabelingTeamMemberRequest",
    "CreateLabelingTeamRequest",
    "CreateModelRequest",
    "CreateNetworkRequest",
    "CreateNodePoolRequest",
    "CreateNotebookImageRequest",
    "CreateNotebookRequest",
    "CreateNotebookTagsRequest",
    "CreatePluginRequest",
    "CreatePoolOrderRequest",
    "CreatePoolRequest",
    "CreatePoolTagsRequest",
    "CreateProcessingTaskRequest",
    "CreateProcessingTaskVersionRequest",
    "CreateRoceNetworkRequest",
    "CreateSamplesRequest",
    "CreateServiceRequest",
    "CreateServiceTasksRequest",
    "CreateSuperNodeGroupRequest",
    "CreateSuperNodeTagsRequest",
    "CreateTeamLabelingTaskRequest",
    "CreateTemporaryInferenceApiKeyRequest",
    "CreateTrainingExperimentRequest",
    "CreateTrainingImageRequest",
    "CreateTrainingJobConfigRequest",
    "CreateTrainingJobRequest",
    "CreateTrainingJobTagsRequest",
    "CreateTrainingJobV1Request",
    "CreateTrainingJobVersionRequest",
    "CreateVisualizationJobRequest",
    "CreateWorkflowRequest",
    "CreateWorkflowScheduleRequest",
    "CreateWorkspaceRequest",
    "CreatedDataset",
    "CreatedExportTask",
    "CreatedInferenceApiKey",
    "CreatedNodePool",
    "CreatedPlugin",
    "CreatedPool",
    "CreatedPoolStatus",
    "CreatedService",
    "CreatedTrainingJobV1",
    "CreatedTrainingJobVersion",
    "CreatedVisualizationJob",
    "DataSource",
    "DataSourceType",
    "DataVolumeInput",
    "Dataset",
    "DatasetDataFormat",
    "DatasetField",
    "DatasetFilePreview",
    "DatasetFormat",
    "DatasetGeneration",
    "DatasetMetrics",
    "DatasetPage",
    "DatasetReference",
    "DatasetSample",
    "DatasetSortKey",
    "DatasetStatistics",
    "DatasetStatus",
    "DatasetTaskStatus",
    "DatasetTaskType",
    "DatasetTeamLabeling",
    "DatasetTeamLabelingInput",
    "DatasetType",
    "DatasetVersion",
    "DatasetVersionFileFormat",
    "DatasetVersionFormatCode",
    "DatasetVersionLabeling",
    "DatasetVersionPage",
    "DatasetVersionStatus",
    "DeleteDevServerJobsRequest",
    "DeleteImagesRequest",
    "DeleteInferenceServiceTagsRequest",
    "DeleteInferenceServicesRequest",
    "DeleteIntranetConnectionsRequest",
    "DeleteLabelingTeamMembersRequest",
    "DeleteNodesRequest",
    "DeleteNotebookTagsRequest",
    "DeletePoolTagsRequest",
    "DeleteSamplesRequest",
    "DeleteSuperNodeTagsRequest",
    "DeleteTrainingJobTagsRequest",
    "DeleteTrainingJobsRequest",
    "DeletedInferenceServices",
    "DeletedTrainingJobInput",
    "Deployment",
    "DeploymentAdvancedConfig",
    "DeploymentAffinity",
    "DeploymentAffinityType",
    "DeploymentCode",
    "DeploymentCustomSpec",
    "DeploymentDump",
    "DeploymentDumpInput",
    "DeploymentDumpType",
    "DeploymentFile",
    "DeploymentFileSource",
    "DeploymentFramework",
    "DeploymentHealthCheck",
    "DeploymentImage",
    "DeploymentImageSource",
    "DeploymentInstance",
    "DeploymentInstanceDeletion",
    "DeploymentInstancePage",
    "DeploymentInstanceReference",
    "DeploymentInstanceStatus",
    "DeploymentModel",
    "DeploymentPage",
    "DeploymentPod",
    "DeploymentPodEvent",
    "DeploymentPodPage",
    "DeploymentPodReference",
    "DeploymentPodStatus",
    "DeploymentRecovery",
    "DeploymentReference",
    "DeploymentScheduleScope",
    "DeploymentScheduleStrategy",
    "DeploymentSecretType",
    "DeploymentSecurity",
    "DeploymentStatus",
    "DeploymentSummary",
    "DeploymentTaskLimit",
    "DeploymentTermination",
    "DeploymentType",
    "DeploymentUnit",
    "DeploymentUnitGroupPolicy",
    "DeploymentUnitInput",
    "DeploymentUnitRole",
    "DeploymentVersion",
    "DeploymentVersionPage",
    "DeploymentWorkloadType",
    "DetachedDevServerPort",
    "DevServer",
    "DevServerAccess",
    "DevServerAddressPair",
    "DevServerArchitecture",
    "DevServerAvailabilityZone",
    "DevServerBatchAction",
    "DevServerBatchActionRequest",
    "DevServerCategory",
    "DevServerChargingInput",
    "DevServerChargingMode",
    "DevServerEndpoint",
    "DevServerEndpointService",
    "DevServerFlavor",
    "DevServerFlavorName",
    "DevServerFlavorPage",
    "DevServerFlavorType",
    "DevServerHyperClusterInput",
    "DevServerHyperGroupInput",
    "DevServerId",
    "DevServerImage",
    "DevServerImagePage",
    "DevServerImageReference",
    "DevServerJob",
    "DevServerJobItem",
    "DevServerJobItemInput",
    "DevServerJobPage",
    "DevServerJobService",
    "DevServerJobServiceInstance",
    "DevServerJobServiceModel",
    "DevServerJobServiceStatus",
    "DevServerJobStatus",
    "DevServerJobSummary",
    "DevServerJobTask",
    "DevServerJobTaskStatus",
    "DevServerJobTemplate",
    "DevServerJobTemplatePage",
    "DevServerJobTemplateParameter",
    "DevServerJobTemplateSummary",
    "DevServerMachine",
    "DevServerNetworkInput",
    "DevServerOperation",
    "DevServerOperationError",
    "DevServerOperationState",
    "DevServerPage",
    "DevServerPeriodType",
    "DevServerPlugin",
    "DevServerPluginPage",
    "DevServerPluginVersion",
    "DevServerPort",
    "DevServerPortState",
    "DevServerPublicIp",
    "DevServerPublicIps",
    "DevServerResourceFlavor",
    "DevServerResourceFlavorPage",
    "DevServerSortKey",
    "DevServerState",
    "DevServerType",
    "DevServerVolume",
    "DevServerVolumePurpose",
    "DevelopmentEnvironment",
    "DevelopmentEnvironmentAction",
    "DevelopmentEnvironmentActionResult",
    "DevelopmentEnvironmentAiProject",
    "DevelopmentEnvironmentAutoStop",
    "DevelopmentEnvironmentAutoStopInput",
    "DevelopmentEnvironmentCredential",
    "DevelopmentEnvironmentDeployment",
    "DevelopmentEnvironmentDeploymentSpec",
    "DevelopmentEnvironmentFailure",
    "DevelopmentEnvironmentFlavor",
    "DevelopmentEnvironmentFlavorCpu",
    "DevelopmentEnvironmentFlavorSize",
    "DevelopmentEnvironmentFlavorStatus",
    "DevelopmentEnvironmentHardware",
    "DevelopmentEnvironmentImage",
    "DevelopmentEnvironmentPage",
    "DevelopmentEnvironmentPool",
    "DevelopmentEnvironmentPoolInput",
    "DevelopmentEnvironmentPoolOwner",
    "DevelopmentEnvironmentProfile",
    "DevelopmentEnvironmentPromotion",
    "DevelopmentEnvironmentQueue",
    "DevelopmentEnvironmentReference",
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
    "DevelopmentEnvironmentToken",
    "DevelopmentEnvironmentWorkspace",
    "DrainNodesRequest",
    "DriverTemplateName",
    "DriverTemplateSpec",
    "DriverTemplateType",
    "DriverTemplateVersion",
    "ErrorBody",
    "EvaluateClusterCapacityRequest",
    "EvaluateGroupCapacityRequest",
    "Event",
    "EventListMetadata",
    "EventPage",
    "EventType",
    "EvsVolumeType",
    "ExportDestination",
    "ExportFormat",
    "ExportParams",
    "ExportScope",
    "ExportTask",
    "ExportTaskBasics",
    "ExportTaskPage",
    "ExportTaskStatus",
    "FileCopyProgress",
    "FineTuningArtifact",
    "FineTuningArtifactPage",
    "FineTuningArtifactPublicationInput",
    "FineTuningArtifactType",
    "FineTuningAssetVisibility",
    "FineTuningCheckpoints",
    "FineTuningConfig",
    "FineTuningContinuation",
    "FineTuningDataset",
    "FineTuningDatasetSource",
    "FineTuningDatasetStep",
    "FineTuningEnvironment",
    "FineTuningJob",
    "FineTuningMethod",
    "FineTuningMetric",
    "FineTuningMetricReport",
    "FineTuningMetrics",
    "FineTuningModelType",
    "FineTuningOrigin",
    "FineTuningVariable",
    "FrozenEffect",
    "FrozenInfo",
    "FrozenScene",
    "HardExample",
    "HardExampleTask",
    "HardMark",
    "HardReason",
    "HardReasonCode",
    "HardReasonCount",
    "HraLatencyObjective",
    "HraMetricsPlace",
    "HraMetricsScheme",
    "HraMetricsSource",
    "HraObjectives",
    "HraPolicy",
    "HraPolicyStatus",
    "HraRoleReplicas",
    "HraRule",
    "HraRuleInput",
    "HraRuleOperation",
    "HraRuleUpdate",
    "HraScalerType",
    "HyperCluster",
    "HyperClusterCapacities",
    "HyperClusterCapacity",
    "HyperClusterNetwork",
    "HyperClusterPage",
    "HyperClusterType",
    "Image",
    "ImageArchitecture",
    "ImageGroup",
    "ImageGroupPage",
    "ImageOrigin",
    "ImagePage",
    "ImageServiceType",
    "ImageStatus",
    "ImageType",
    "ImageVisibility",
    "ImportMode",
    "ImportModeCode",
    "ImportOrigin",
    "ImportTask",
    "ImportTaskPage",
    "InferenceAccess",
    "InferenceAccessInput",
    "InferenceAccessUpdate",
    "InferenceApiKey",
    "InferenceApiKeyBasics",
    "InferenceApiKeyBindingResult",
    "InferenceApiKeyFailure",
    "InferenceApiKeyPage",
    "InferenceApiKeyReferenceInput",
    "InferenceApiKeyScope",
    "InferenceAuthType",
    "InferenceCluster",
    "InferenceClusterLevel",
    "InferenceClusterType",
    "InferenceFlavor",
    "InferenceFlavorArch",
    "InferenceFlavorBilling",
    "InferenceFlavorNpu",
    "InferenceFlavorPage",
    "InferenceFuseConfig",
    "InferenceLoadBalancer",
    "InferenceLoadBalancerAction",
    "InferenceLoadBalancerInput",
    "InferenceLoadBalancerStatus",
    "InferenceLoadBalancerUpdate",
    "InferenceLogConfig",
    "InferenceLogConfigInput",
    "InferenceLogFile",
    "InferenceLogStatus",
    "InferenceLogStrategy",
    "InferenceLogType",
    "InferenceProtocol",
    "InferenceRateLimit",
    "InferenceRateUnit",
    "InferenceResidualResources",
    "InferenceRollingUpdate",
    "InferenceRoutingStrategy",
    "InferenceRuntimeConfig",
    "InferenceRuntimeConfigInput",
    "InferenceRuntimeConfigUpdate",
    "InferenceSchedule",
    "InferenceSecretType",
    "InferenceSecretVolume",
    "InferenceService",
    "InferenceServiceCount",
    "InferenceServiceDeployment",
    "InferenceServiceEvent",
    "InferenceServiceEventPage",
    "InferenceServiceEventType",
    "InferenceServiceLimit",
    "InferenceServicePage",
    "InferenceServiceSecret",
    "InferenceServiceStatus",
    "InferenceServiceSummary",
    "InferenceServiceType",
    "InferenceServiceVersion",
    "InferenceServiceVersionPage",
    "InferenceServiceVersionSummary",
    "InferenceTaskLimit",
    "InferenceTaskType",
    "InferenceUpgradeConfig",
    "InferenceUpgradeType",
    "InferenceUrl",
    "InferenceUrlType",
    "IntelligentTask",
    "IntelligentTaskConfig",
    "IntelligentTaskEvent",
    "IntelligentTaskEventStatus",
    "IntelligentTaskFlavor",
    "IntelligentTaskInference",
    "IntelligentTaskPage",
    "IntelligentTaskParameter",
    "IntelligentTaskResult",
    "IntelligentTaskResultDatasetType",
    "IntelligentTaskStatus",
    "IntelligentTaskSummary",
    "IntelligentTaskTarget",
    "IntelligentTaskType",
    "IntranetConnection",
    "IntranetConnectionAction",
    "IntranetConnectionPage",
    "IntranetConnectionScene",
    "IntranetConnectionSortKey",
    "IntranetConnectionState",
    "IntranetConnectionType",
    "JobEngine",
    "JobEnginePage",
    "JobResourceSpec",
    "JobResourceSpecPage",
    "JobSpecificationJobType",
    "JobStatus",
    "Label",
    "LabelAttribute",
    "LabelAttributeType",
    "LabelAttributeValue",
    "LabelBatch",
    "LabelDeletePolicy",
    "LabelInput",
    "LabelPage",
    "LabelProperty",
    "LabelSearch",
    "LabelSearchTerm",
    "LabelShape",
    "LabelStatistics",
    "LabelType",
    "LabeledSample",
    "LabelingAssignment",
    "LabelingAssignmentInput",
    "LabelingEmailStatus",
    "LabelingSyncType",
    "LabelingTeam",
    "LabelingTeamAssignment",
    "LabelingTeamAssignmentInput",
    "LabelingTeamMember",
    "LabelingTeamMemberInput",
    "LabelingTeamMemberPage",
    "LabelingTeamMemberRole",
    "LabelingTeamMemberSortKey",
    "LabelingTeamMemberStatus",
    "LabelingTeamPage",
    "LabelingTeamReference",
    "LabelingTeamSortKey",
    "ListInferenceServicesByTagsRequest",
    "ListMetadata",
    "ListPoolsByTagsRequest",
    "ListTrainingJobsByTagsRequest",
    "ListTrainingJobsRequest",
    "LocalizedDescription",
    "MigrateNodesRequest",
    "Model",
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
    "ModelDeletionResult",
    "ModelDependency",
    "ModelDocument",
    "ModelDocumentInput",
    "ModelEngine",
    "ModelEngineRuntimes",
    "ModelEngineRuntimesPage",
    "ModelHealth",
    "ModelHealthCheckMethod",
    "ModelImageSource",
    "ModelImportTemplate",
    "ModelImportTemplateInput",
    "ModelImportTemplateLabels",
    "ModelImportTemplatePage",
    "ModelInstallType",
    "ModelPackage",
    "ModelPackageRestraint",
    "ModelPage",
    "ModelParameter",
    "ModelParameterInput",
    "ModelParameterType",
    "ModelReference",
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
    "MountNotebookStorageRequest",
    "MrsClusterMode",
    "NamedReference",
    "Network",
    "NetworkAddressPage",
    "NetworkAddressRange",
    "NetworkAnnotations",
    "NetworkConnection",
    "NetworkConnectionInput",
    "NetworkConnectionStatus",
    "NetworkLabels",
    "NetworkLabelsInput",
    "NetworkLabelsUpdate",
    "NetworkMetadata",
    "NetworkMetadataInput",
    "NetworkMetadataUpdate",
    "NetworkPage",
    "NetworkPeerConnection",
    "NetworkPeerConnectionInput",
    "NetworkPeerConnectionPhase",
    "NetworkPeerConnectionStatus",
    "NetworkPhase",
    "NetworkSfsTurboConnection",
    "NetworkSfsTurboConnectionType",
    "NetworkSfsTurboState",
    "NetworkSfsTurboStatus",
    "NetworkSpec",
    "NetworkSpecInput",
    "NetworkSpecUpdate",
    "NetworkStatus",
    "NewLabelingTeamMemberRole",
    "NewNodePoolMetadata",
    "NewSample",
    "Node",
    "NodeAnnotations",
    "NodeBatchInput",
    "NodeBatchType",
    "NodeBillingStatus",
    "NodeBindingInput",
    "NodeCacheMode",
    "NodeCacheSetting",
    "NodeChange",
    "NodeConfigContainerVolume",
    "NodeConfigDiskType",
    "NodeConfigMetadata",
    "NodeConfigOs",
    "NodeConfigTemplate",
    "NodeConfigTemplateSpec",
    "NodeConfiguration",
    "NodeConfigurationSpec",
    "NodeConfigurationStatus",
    "NodeCpuMode",
    "NodeCpuSetting",
    "NodeDriverStatus",
    "NodeDriverUpdate",
    "NodeHugePageMode",
    "NodeHugePageSetting",
    "NodeJob",
    "NodeJobPage",
    "NodeJobPhase",
    "NodeJobReference",
    "NodeJobType",
    "NodeLabels",
    "NodeLockAction",
    "NodeLockInput",
    "NodeLockResult",
    "NodeMetadata",
    "NodeMigrationSpec",
    "NodeNetwork",
    "NodeOsStatus",
    "NodePage",
    "NodePhase",
    "NodePluginStatus",
    "NodePool",
    "NodePoolAnnotations",
    "NodePoolMetadata",
    "NodePoolMetadataUpdate",
    "NodePoolPage",
    "NodePoolResourceCounts",
    "NodePoolSpec",
    "NodePoolSpecInput",
    "NodePoolSpecUpdate",
    "NodePoolStatus",
    "NodeRebootResult",
    "NodeRedeploymentInput",
    "NodeRedeploymentSwitch",
    "NodeRedeploymentType",
    "NodeRedundancyEffect",
    "NodeResetConfigInput",
    "NodeResizeBillingInput",
    "NodeResizeOrder",
    "NodeRollingConfigInput",
    "NodeRollingStrategy",
    "NodeSettings",
    "NodeSizeInput",
    "NodeSpec",
    "NodeStatus",
    "NodeTaint",
    "NodeTaintEffect",
    "NodeUpdateAction",
    "NodeUpdateResult",
    "NodeVolume",
    "Notebook",
    "NotebookAffinity",
    "NotebookAffinityInput",
    "NotebookAffinityOperator",
    "NotebookAffinityRule",
    "NotebookAffinityRuleInput",
    "NotebookAscend",
    "NotebookAscendType",
    "NotebookBillingItem",
    "NotebookContainerHooks",
    "NotebookCustomSpec",
    "NotebookDataVolume",
    "NotebookDataVolumeInput",
    "NotebookEndpoint",
    "NotebookEndpointInput",
    "NotebookFeature",
    "NotebookFlavor",
    "NotebookFlavorGpu",
    "NotebookFlavorPage",
    "NotebookFlavorSite",
    "NotebookFlavorStorage",
    "NotebookHooks",
    "NotebookImage",
    "NotebookLease",
    "NotebookLeaseInput",
    "NotebookMountType",
    "NotebookOwnership",
    "NotebookPage",
    "NotebookProgress",
    "NotebookProgressStatus",
    "NotebookProgressStep",
    "NotebookPublicNetwork",
    "NotebookPublicNetworkType",
    "NotebookRunUser",
    "NotebookRunUserInput",
    "NotebookScript",
    "NotebookScriptMode",
    "NotebookScriptType",
    "NotebookService",
    "NotebookStatus",
    "NotebookStopType",
    "NotebookStorage",
    "NotebookStorageCategory",
    "NotebookStoragePage",
    "NotebookStorageStatus",
    "NotebookUser",
    "NotebookVolume",
    "NotebookVolumeCategory",
    "NotebookVolumeInput",
    "NotebookVpc",
    "NotebookVpcInput",
    "OpenNotebookRequest",
    "OperationResult",
    "Order",
    "OrderDetails",
    "OrderOperation",
    "OrderPage",
    "OrderPhase",
    "OrderPhaseFilter",
    "OrderedResource",
    "OrderedResourceAction",
    "OrderedResourceStatus",
    "OsVersion",
    "Plugin",
    "PluginBasics",
    "PluginMetadata",
    "PluginObjectReference",
    "PluginPage",
    "PluginPhase",
    "PluginResource",
    "PluginSpec",
    "PluginSpecInput",
    "PluginSpecUpdate",
    "PluginStatus",
    "PluginTemplate",
    "PluginTemplateMetadata",
    "PluginTemplatePage",
    "PluginTemplateReference",
    "PluginTemplateReferenceUpdate",
    "PluginTemplateSpec",
    "PluginTemplateSummary",
    "PluginTemplateType",
    "PluginTemplateVersion",
    "Pool",
    "PoolAllocation",
    "PoolAnnotations",
    "PoolAnnotationsInput",
    "PoolAnnotationsUpdate",
    "PoolBasics",
    "PoolCapacity",
    "PoolCluster",
    "PoolClusterPlugin",
    "PoolContainerConnection",
    "PoolContainerNetwork",
    "PoolContainerNetworkInput",
    "PoolContainerNetworkMode",
    "PoolContainerRuntime",
    "PoolCounts",
    "PoolCreatingStep",
    "PoolCreatingStepType",
    "PoolDataVolume",
    "PoolDataVolumeInput",
    "PoolDriver",
    "PoolDriverState",
    "PoolDriverStatus",
    "PoolDriverUpdateStrategy",
    "PoolDrivers",
    "PoolExistingNodesPolicy",
    "PoolFlavorCount",
    "PoolFreeResources",
    "PoolLabels",
    "PoolLabelsInput",
    "PoolLabelsUpdate",
    "PoolLicenseScope",
    "PoolLvmConfig",
    "PoolLvmConfigInput",
    "PoolLvmMode",
    "PoolMaster",
    "PoolMetadata",
    "PoolMetadataInput",
    "PoolMetadataUpdate",
    "PoolMetric",
    "PoolMetricDataPoint",
    "PoolMetricDimension",
    "PoolMetricName",
    "PoolMetricNamespace",
    "PoolMetricPage",
    "PoolMetricPeriod",
    "PoolMetricSource",
    "PoolMetricStatistic",
    "PoolMetricValue",
    "PoolNetwork",
    "PoolNetworkInput",
    "PoolNodeConfigTemplate",
    "PoolNodeConfigTemplateItem",
    "PoolNodeConfigTemplateSpec",
    "PoolOrderAction",
    "PoolOrderReference",
    "PoolOs",
    "PoolOsImageType",
    "PoolPage",
    "PoolPhase",
    "PoolResource",
    "PoolResourceAmount",
    "PoolResourceCounts",
    "PoolResourceDriver",
    "PoolResourceExtendParams",
    "PoolResourceInput",
    "PoolScope",
    "PoolScopeConfiguration",
    "PoolScopePluginStatus",
    "PoolScopeState",
    "PoolScopeStatus",
    "PoolSharing",
    "PoolSpec",
    "PoolSpecInput",
    "PoolSpecUpdate",
    "PoolStatistics",
    "PoolStatus",
    "PoolStatusCounts",
    "PoolStatusFilter",
    "PoolTagValues",
    "PoolTags",
    "PoolTaint",
    "PoolUsage",
    "PoolUsageMetadata",
    "PoolUsagePage",
    "PoolUsageTable",
    "PoolVolume",
    "PoolVolumeExtendParams",
    "PoolVolumeExtendParamsInput",
    "PoolVolumeGroup",
    "PoolVolumeGroupInput",
    "PoolVolumeGroupSource",
    "PoolVolumeType",
    "PoolWorkload",
    "PoolWorkloadCounts",
    "PoolZone",
    "PreprocessingTaskStatus",
    "ProcessingAlgorithm",
    "ProcessingAlgorithmPage",
    "ProcessingOperator",
    "ProcessingResult",
    "ProcessingResultPage",
    "ProcessingResultProperty",
    "ProcessingSource",
    "ProcessingSourceType",
    "ProcessingTask",
    "ProcessingTaskPage",
    "ProcessingTaskSortKey",
    "ProcessingTaskStatus",
    "ProcessingTaskType",
    "ProcessingTaskVersion",
    "ProcessingTaskVersionPage",
    "ProcessingTaskVersionSortKey",
    "ProcessingTemplate",
    "ProcessingTemplateInput",
    "ProcessingWorkPath",
    "ProcessingWorkPathType",
    "PublishAlgorithmRequest",
    "PublishFineTuningArtifactsRequest",
    "PublishedAlgorithm",
    "PublishedFineTuningModel",
    "RebootNodesRequest",
    "RegisterImageRequest",
    "ReinstallServerOsRequest",
    "ReportTrainingEventRequest",
    "ResetNodesRequest",
    "ResizeNodesRequest",
    "ResourceFlavor",
    "ResourceFlavorAccelerator",
    "ResourceFlavorAnnotations",
    "ResourceFlavorBootType",
    "ResourceFlavorCpuArch",
    "ResourceFlavorCreatingStep",
    "ResourceFlavorLabels",
    "ResourceFlavorMetadata",
    "ResourceFlavorPage",
    "ResourceFlavorSaleState",
    "ResourceFlavorSpec",
    "ResourceFlavorStatus",
    "ResourceFlavorStepNames",
    "ResourceMatchInput",
    "ResourceMatchKey",
    "ResourceQuantities",
    "ResourceQuota",
    "ResourceQuotaPage",
    "ResourceQuotas",
    "ResourceTag",
    "ResourceTagAction",
    "ResourceTagFilterInput",
    "ResourceTagSelectorInput",
    "ResourceTagUpdateInput",
    "ResourceTags",
    "RetryPoolScopeRequest",
    "ReviewSamplesRequest",
    "RoceNetwork",
    "RoceNetworkResult",
    "RoceNetworkType",
    "RootVolumeInput",
    "RunDevelopmentEnvironmentActionRequest",
    "SampleJudgementInput",
    "SampleLabel",
    "SampleLabelInput",
    "SampleLabelProperty",
    "SampleMark",
    "SampleMetadata",
    "SamplePage",
    "SampleSearch",
    "SampleSearchTerms",
    "SampleState",
    "SampleStatus",
    "SampleType",
    "SampleUpdate",
    "SampleUploadResult",
    "SampleUsage",
    "ScaleDeploymentRequest",
    "ScaleDownSuperNodeRequest",
    "ScaleUpSuperNodeRequest",
    "ScheduledEvent",
    "ScheduledEventCatalog",
    "ScheduledEventInstanceType",
    "ScheduledEventPage",
    "ScheduledEventState",
    "ScheduledEventType",
    "SearchAlgorithm",
    "SearchAlgorithmPage",
    "SearchOperator",
    "SendEmailsRequest",
    "ServerTopology",
    "ServerTopologyPage",
    "Service",
    "ServiceAdditionalSettings",
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
    "ServiceEventPage",
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
    "ServiceModelAdditionalSettings",
    "ServiceModelAdditionalSettingsInput",
    "ServiceModelStatus",
    "ServiceMonitor",
    "ServiceMonitorPage",
    "ServiceNode",
    "ServiceNodeAffinity",
    "ServiceNodeAffinityInput",
    "ServiceNodeInstanceStatus",
    "ServiceNodeOperation",
    "ServiceNodeState",
    "ServiceNodeUpdate",
    "ServiceNpuInfo",
    "ServicePage",
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
    "ServiceSpecificationPage",
    "ServiceStatus",
    "ServiceSummary",
    "ServiceTargetStatus",
    "ServiceTask",
    "ServiceTaskDisOutput",
    "ServiceTaskError",
    "ServiceTaskExecutionMode",
    "ServiceTaskFrequency",
    "ServiceTaskFrequencyInput",
    "ServiceTaskObsOutput",
    "ServiceTaskObsOutputInput",
    "ServiceTaskOutput",
    "ServiceTaskOutputInput",
    "ServiceTaskPage",
    "ServiceTaskPeriod",
    "ServiceTaskPeriodInput",
    "ServiceTaskReference",
    "ServiceTaskReferenceList",
    "ServiceTaskResourceEstimate",
    "ServiceTaskSchedule",
    "ServiceTaskScheduleInput",
    "ServiceTaskScheduleStatus",
    "ServiceTaskSortKey",
    "ServiceTaskSource",
    "ServiceTaskSourceInput",
    "ServiceTaskSourceItem",
    "ServiceTaskSourceType",
    "ServiceTaskState",
    "ServiceTaskStreamType",
    "ServiceTaskVcnServer",
    "ServiceTaskVcnServerInput",
    "ServiceTaskWebhook",
    "ServiceTaskWebhookInput",
    "ServiceUpdateLog",
    "ServiceUpdateLogPage",
    "ServiceUpdateResult",
    "SortOrder",
    "StartDevServerRequest",
    "StartTeamLabelingTaskRequest",
    "StopTrainingJobRequest",
    "SuperNode",
    "SuperNodeGroup",
    "SuperNodeGroupCapacities",
    "SuperNodeGroupCapacity",
    "SuperNodeGroupPage",
    "SuperNodePage",
    "SuperNodeReference",
    "SuperNodeScaleEvaluation",
    "SuperNodeScaleOption",
    "SuperNodeState",
    "SuperNodeTagInput",
    "SwitchDeploymentVersionRequest",
    "SwitchInferenceServiceVersionRequest",
    "SynchronizationTask",
    "TableSource",
    "TaggedInferenceService",
    "TaggedInferenceServicePage",
    "TaggedPool",
    "TaggedPoolPage",
    "TaggedTrainingJob",
    "TaggedTrainingJobPage",
    "TaskReference",
    "TeamLabelingSampleCounts",
    "TeamLabelingStaffCounts",
    "TeamLabelingTask",
    "TeamLabelingTaskMetrics",
    "TeamLabelingTaskPage",
    "TeamLabelingTaskSortKey",
    "TeamLabelingTaskStatus",
    "TeamMemberTask",
    "TeamMemberTaskPage",
    "TemporaryInferenceApiKey",
    "TextEncoding",
    "TextLabelFormat",
    "TextLabelPlacement",
    "TrainingContainerResources",
    "TrainingContainerSize",
    "TrainingCustomMetric",
    "TrainingEngine",
    "TrainingEngineImages",
    "TrainingEnginePage",
    "TrainingEventCategory",
    "TrainingEventCategoryPage",
    "TrainingExperiment",
    "TrainingExperimentMetadata",
    "TrainingExperimentMetadataInput",
    "TrainingExperimentPage",
    "TrainingExperimentReference",
    "TrainingExperimentReferenceInput",
    "TrainingExperimentSortKey",
    "TrainingExperimentStatistic",
    "TrainingFaultScenario",
    "TrainingFlavorKind",
    "TrainingImage",
    "TrainingImageStatus",
    "TrainingJob",
    "TrainingJobAccelerator",
    "TrainingJobAccessMethod",
    "TrainingJobAction",
    "TrainingJobAffinity",
    "TrainingJobAffinityType",
    "TrainingJobAlgorithm",
    "TrainingJobAlgorithmInput",
    "TrainingJobApplication",
    "TrainingJobAutoStopInput",
    "TrainingJobCapacity",
    "TrainingJobConfig",
    "TrainingJobConfigHostPath",
    "TrainingJobConfigNfsShare",
    "TrainingJobConfigPage",
    "TrainingJobConfigParameter",
    "TrainingJobConfigSettings",
    "TrainingJobConfigSortKey",
    "TrainingJobConfigSummary",
    "TrainingJobConfigType",
    "TrainingJobConfigVolume",
    "TrainingJobCount",
    "TrainingJobCpu",
    "TrainingJobDataset",
    "TrainingJobDatasetInput",
    "TrainingJobEndpoints",
    "TrainingJobEndpointsInput",
    "TrainingJobEngine",
    "TrainingJobEvent",
    "TrainingJobEventLevel",
    "TrainingJobEventPage",
    "TrainingJobEventSource",
    "TrainingJobFilter",
    "TrainingJobFilterOperator",
    "TrainingJobFlavor",
    "TrainingJobFlavorDetail",
    "TrainingJobFlavorInfo",
    "TrainingJobFlavorPage",
    "TrainingJobInputChannel",
    "TrainingJobInputChannelInput",
    "TrainingJobInputConstraint",
    "TrainingJobInputLocation",
    "TrainingJobInputLocationInput",
    "TrainingJobKind",
    "TrainingJobLogExportPath",
    "TrainingJobLogLinkType",
    "TrainingJobLogPreview",
    "TrainingJobLogUrl",
    "TrainingJobMetadata",
    "TrainingJobMetadataInput",
    "TrainingJobMetadataUpdate",
    "TrainingJobMetric",
    "TrainingJobMetricName",
    "TrainingJobMetricPage",
    "TrainingJobNfsMount",
    "TrainingJobNotification",
    "TrainingJobNotificationEvent",
    "TrainingJobObsMount",
    "TrainingJobObsPath",
    "TrainingJobObsPathInput",
    "TrainingJobOutputChannel",
    "TrainingJobOutputChannelInput",
    "TrainingJobOutputLocation",
    "TrainingJobOutputLocationInput",
    "TrainingJobPage",
    "TrainingJobPfsMount",
    "TrainingJobPhase",
    "TrainingJobRecovery",
    "TrainingJobReferenceInput",
    "TrainingJobResource",
    "TrainingJobResourceInput",
    "TrainingJobRoutePlan",
    "TrainingJobRoutePlanStatus",
    "TrainingJobRunningRecord",
    "TrainingJobSchedulePolicy",
    "TrainingJobSecondaryPhase",
    "TrainingJobSpec",
    "TrainingJobSpecInput",
    "TrainingJobSpecUpdate",
    "TrainingJobSsh",
    "TrainingJobSshAddress",
    "TrainingJobSshInput",
    "TrainingJobStage",
    "TrainingJobStageName",
    "TrainingJobStageRecord",
    "TrainingJobStageRecordPage",
    "TrainingJobStartType",
    "TrainingJobStatus",
    "TrainingJobSubStage",
    "TrainingJobTagFilter",
    "TrainingJobTask",
    "TrainingJobTaskAlgorithm",
    "TrainingJobTaskAlgorithmInput",
    "TrainingJobTaskConfigInput",
    "TrainingJobTaskEngine",
    "TrainingJobTaskInput",
    "TrainingJobTaskInputChannelInput",
    "TrainingJobTaskInputLocationInput",
    "TrainingJobTaskLogFolder",
    "TrainingJobTaskResourceInput",
    "TrainingJobTaskStatus",
    "TrainingJobTrainType",
    "TrainingJobUser",
    "TrainingJobV1Config",
    "TrainingJobV1DataSource",
    "TrainingJobV1DataSourceType",
    "TrainingJobV1HostPath",
    "TrainingJobV1NfsShare",
    "TrainingJobV1Page",
    "TrainingJobV1Parameter",
    "TrainingJobV1Settings",
    "TrainingJobV1SortKey",
    "TrainingJobV1Summary",
    "TrainingJobV1Volume",
    "TrainingJobVersion",
    "TrainingJobVersionBasics",
    "TrainingJobVersionClass",
    "TrainingJobVersionClassMetric",
    "TrainingJobVersionClassScores",
    "TrainingJobVersionConfig",
    "TrainingJobVersionFlavor",
    "TrainingJobVersionFlavorAccelerator",
    "TrainingJobVersionFlavorCpu",
    "TrainingJobVersionFlavorMemory",
    "TrainingJobVersionLog",
    "TrainingJobVersionLogFilePage",
    "TrainingJobVersionModelMetrics",
    "TrainingJobVersionPage",
    "TrainingJobVersionParameter",
    "TrainingJobVersionPrediction",
    "TrainingJobVersionSortKey",
    "TrainingJobVersionSummary",
    "TrainingJobVersionSystemMetrics",
    "TrainingJobVersionTip",
    "TrainingJobVersionTotalMetric",
    "TrainingJobVersionTotalScores",
    "TrainingJobVersionUsage",
    "TrainingJobVersionUsagePage",
    "TrainingJobVisualization",
    "TrainingJobVisualizationFolder",
    "TrainingJobVisualizationFolderInput",
    "TrainingJobVisualizationInput",
    "TrainingJobVisualizationPfs",
    "TrainingJobVisualizationPfsInput",
    "TrainingJobVisualizationSource",
    "TrainingJobVisualizationSourceInput",
    "TrainingJobVisualizationSourceJob",
    "TrainingJobVisualizationSourceJobInput",
    "TrainingJobVisualizationTool",
    "TrainingJobVolume",
    "TrainingJobVolumeInput",
    "TrainingLogExport",
    "TrainingLogLines",
    "TrainingMetricAddress",
    "TrainingMetricCommand",
    "TrainingModelAsset",
    "TrainingModelAssetInput",
    "TrainingModelFolder",
    "TrainingModelOutput",
    "TrainingNameCheck",
    "TrainingNodeRequirement",
    "TrainingNodeSelector",
    "TrainingNodeTerm",
    "TrainingPreferredAffinity",
    "TrainingPreferredTerm",
    "TrainingQuota",
    "TrainingQuotaPage",
    "TrainingQuotaSetting",
    "TrainingQuotaType",
    "TrainingQuotaUpdate",
    "TrainingRecoveryPolicy",
    "TrainingRecoveryRecord",
    "TrainingRecoveryResult",
    "TrainingReservedTime",
    "TrainingRetention",
    "TrainingRetentionPolicy",
    "TrainingSchedulePolicyUpdate",
    "TrainingSummaryFileSystem",
    "TrainingTaskAddress",
    "TrainingTopologyLevel",
    "UpdateAcceptanceTaskRequest",
    "UpdateAuthorizationModeRequest",
    "UpdateAutoscalingPolicyRequest",
    "UpdateDatasetRequest",
    "UpdateDeploymentRequest",
    "UpdateDevServerRequest",
    "UpdateDevelopmentEnvironmentRequest",
    "UpdateHraPolicyRequest",
    "UpdateImageGroupRequest",
    "UpdateInferenceServiceRequest",
    "UpdateIntranetConnectionRequest",
    "UpdateLabelingTeamMemberRequest",
    "UpdateLabelingTeamRequest",
    "UpdateNetworkRequest",
    "UpdateNodePoolRequest",
    "UpdateNodesRequest",
    "UpdateNotebookRequest",
    "UpdatePluginRequest",
    "UpdatePoolRequest",
    "UpdateProcessingTaskRequest",
    "UpdateServiceRequest",
    "UpdateTeamLabelingTaskRequest",
    "UpdateTrainingExperimentRequest",
    "UpdateTrainingJobConfigRequest",
    "UpdateTrainingJobRequest",
    "UpdateTrainingJobV1Request",
    "UpdateVisualizationJobRequest",
    "UpdateWorkflowRequest",
    "UpdateWorkflowScheduleRequest",
    "UpdateWorkspaceQuotasRequest",
    "UpdateWorkspaceRequest",
    "UpdatedNodePool",
    "UpdatedNotebook",
    "UpdatedPlugin",
    "UpdatedTrainingExperiment",
    "UploadedSample",
    "UpperSortOrder",
    "UsageSeries",
    "UsageStatisticType",
    "UsageStatistics",
    "UsedTag",
    "UsedTagPage",
    "VersionReference",
    "VideoLabelingMethod",
    "VirtualFlavor",
    "VirtualFlavorMetadata",
    "VirtualFlavorNpu",
    "VirtualFlavorPage",
    "VirtualFlavorSpec",
    "VirtualResource",
    "VirtualResourceTemplate",
    "VirtualResourceTemplateMetadata",
    "VirtualResourceTemplateSpec",
    "VisualizationJob",
    "VisualizationJobFlavor",
    "VisualizationJobPage",
    "VisualizationJobSchedule",
    "VisualizationJobSortKey",
    "VisualizationJobSummary",
    "Workflow",
    "WorkflowAsset",
    "WorkflowAssetType",
    "WorkflowBasics",
    "WorkflowComparedColumns",
    "WorkflowCondition",
    "WorkflowConditionResult",
    "WorkflowConditionType",
    "WorkflowConstraint",
    "WorkflowConsumptionInput",
    "WorkflowData",
    "WorkflowDataRequirement",
    "WorkflowDataRequirementType",
    "WorkflowDataType",
    "WorkflowError",
    "WorkflowExecution",
    "WorkflowExecutionActionName",
    "WorkflowExecutionPage",
    "WorkflowExecutionPolicies",
    "WorkflowExecutionRequest",
    "WorkflowExecutionStatus",
    "WorkflowGallerySubscription",
    "WorkflowInputType",
    "WorkflowLatestExecution",
    "WorkflowMetricValue",
    "WorkflowOutputType",
    "WorkflowOverview",
    "WorkflowPackage",
    "WorkflowPackageOrder",
    "WorkflowPackageProduct",
    "WorkflowPage",
    "WorkflowParameter",
    "WorkflowParameterType",
    "WorkflowPolicy",
    "WorkflowRerunInput",
    "WorkflowScene",
    "WorkflowSchedule",
    "WorkflowScheduleAction",
    "WorkflowSchedulePage",
    "WorkflowSchedulePolicies",
    "WorkflowScheduleType",
    "WorkflowSearchType",
    "WorkflowServiceAuthorization",
    "WorkflowStatus",
    "WorkflowStep",
    "WorkflowStepActionName",
    "WorkflowStepExecution",
    "WorkflowStepExecutionInput",
    "WorkflowStepExecutionPage",
    "WorkflowStepExecutionPolicy",
    "WorkflowStepInput",
    "WorkflowStepMetric",
    "WorkflowStepOutput",
    "WorkflowStepPolicy",
    "WorkflowStepStatus",
    "WorkflowStepType",
    "WorkflowStorage",
    "WorkflowStorageType",
    "WorkflowSubGraph",
    "WorkflowSubscription",
    "WorkflowSubscriptionRequest",
    "WorkflowTodo",
    "WorkflowTodoPage",
    "WorkflowTodoStatus",
    "Workload",
    "WorkloadNode",
    "WorkloadPage",
    "WorkloadSortKey",
    "WorkloadStatistics",
    "WorkloadStatus",
    "WorkloadStatusCounts",
    "WorkloadType",
    "WorkloadTypeStatistics",
    "WorkloadTypeStatisticsList",
    "Workspace",
    "WorkspaceActionInput",
    "WorkspaceAuthorization",
    "WorkspaceDenial",
    "WorkspaceDenialCondition",
    "WorkspaceGrant",
    "WorkspacePage",
    "WorkspaceQuota",
    "WorkspaceQuotaInput",
    "WorkspaceQuotaPage",
    "WorkspaceReference",
    "WorkspaceSortKey",
    "WorkspaceStatus",
    "WorkspaceUser",
    "WorkspaceUserPage",
    "WorkspaceVerdict",
    "WorkspaceVerdictKind",
]


if not TYPE_CHECKING:  # with it, type checkers would accept misspelt names

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _MODULES:
            from ..core.unknown_names import unknown_name

            raise unknown_name(__name__, name, __all__)
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
