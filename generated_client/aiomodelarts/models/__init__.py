# Generated from spec/ by `make generate`; do not edit.
"""Models of all messages; each is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accept_samples_request import AcceptSamplesRequest as AcceptSamplesRequest
    from .acceptance_action import AcceptanceAction as AcceptanceAction
    from .acceptance_statistics import AcceptanceStatistics as AcceptanceStatistics
    from .acceptance_task import AcceptanceTask as AcceptanceTask
    from .accepted_training_job_version import AcceptedTrainingJobVersion as AcceptedTrainingJobVersion
    from .algorithm import Algorithm as Algorithm
    from .algorithm_code_tree import AlgorithmCodeTree as AlgorithmCodeTree
    from .algorithm_definition import AlgorithmDefinition as AlgorithmDefinition
    from .algorithm_engine import AlgorithmEngine as AlgorithmEngine
    from .algorithm_input_channel import AlgorithmInputChannel as AlgorithmInputChannel
    from .algorithm_input_constraint import AlgorithmInputConstraint as AlgorithmInputConstraint
    from .algorithm_metadata import AlgorithmMetadata as AlgorithmMetadata
    from .algorithm_metadata_input import AlgorithmMetadataInput as AlgorithmMetadataInput
    from .algorithm_output_channel import AlgorithmOutputChannel as AlgorithmOutputChannel
    from .algorithm_output_channel_input import AlgorithmOutputChannelInput as AlgorithmOutputChannelInput
    from .algorithm_parameter import AlgorithmParameter as AlgorithmParameter
    from .algorithm_parameter_constraint import AlgorithmParameterConstraint as AlgorithmParameterConstraint
    from .algorithm_policies import AlgorithmPolicies as AlgorithmPolicies
    from .algorithm_resource_requirement import AlgorithmResourceRequirement as AlgorithmResourceRequirement
    from .algorithm_resource_requirement_input import (
        AlgorithmResourceRequirementInput as AlgorithmResourceRequirementInput,
    )
    from .algorithm_resource_requirement_key import AlgorithmResourceRequirementKey as AlgorithmResourceRequirementKey
    from .algorithm_settings import AlgorithmSettings as AlgorithmSettings
    from .algorithm_settings_input import AlgorithmSettingsInput as AlgorithmSettingsInput
    from .analysis_task_status import AnalysisTaskStatus as AnalysisTaskStatus
    from .annotation_format import AnnotationFormat as AnnotationFormat
    from .attach_obs_request import AttachObsRequest as AttachObsRequest
    from .attribute_search import AttributeSearch as AttributeSearch
    from .authorization import Authorization as Authorization
    from .authorization_result import AuthorizationResult as AuthorizationResult
    from .authorization_sort_key import AuthorizationSortKey as AuthorizationSortKey
    from .authorization_type import AuthorizationType as AuthorizationType
    from .auto_labeling_algorithm import AutoLabelingAlgorithm as AutoLabelingAlgorithm
    from .auto_search import AutoSearch as AutoSearch
    from .auto_search_algorithm import AutoSearchAlgorithm as AutoSearchAlgorithm
    from .auto_search_algorithm_parameter import AutoSearchAlgorithmParameter as AutoSearchAlgorithmParameter
    from .auto_search_metric import AutoSearchMetric as AutoSearchMetric
    from .auto_search_metric_mode import AutoSearchMetricMode as AutoSearchMetricMode
    from .auto_search_parameter import AutoSearchParameter as AutoSearchParameter
    from .auto_search_parameter_type import AutoSearchParameterType as AutoSearchParameterType
    from .auto_search_table import AutoSearchTable as AutoSearchTable
    from .auto_search_template_group import AutoSearchTemplateGroup as AutoSearchTemplateGroup
    from .batch_create_pool_tags_request import BatchCreatePoolTagsRequest as BatchCreatePoolTagsRequest
    from .batch_delete_pool_nodes_request import BatchDeletePoolNodesRequest as BatchDeletePoolNodesRequest
    from .batch_delete_pool_tags_request import BatchDeletePoolTagsRequest as BatchDeletePoolTagsRequest
    from .batch_delete_workers_request import BatchDeleteWorkersRequest as BatchDeleteWorkersRequest
    from .batch_item_result import BatchItemResult as BatchItemResult
    from .batch_result import BatchResult as BatchResult
    from .batch_update_pool_nodes_request import BatchUpdatePoolNodesRequest as BatchUpdatePoolNodesRequest
    from .batch_update_pool_nodes_response import BatchUpdatePoolNodesResponse as BatchUpdatePoolNodesResponse
    from .billing_info import BillingInfo as BillingInfo
    from .built_in_algorithm import BuiltInAlgorithm as BuiltInAlgorithm
    from .built_in_algorithm_parameter import BuiltInAlgorithmParameter as BuiltInAlgorithmParameter
    from .built_in_algorithm_sort_key import BuiltInAlgorithmSortKey as BuiltInAlgorithmSortKey
    from .built_in_algorithm_usage import BuiltInAlgorithmUsage as BuiltInAlgorithmUsage
    from .change_training_job_description_request import (
        ChangeTrainingJobDescriptionRequest as ChangeTrainingJobDescriptionRequest,
    )
    from .cluster import Cluster as Cluster
    from .cluster_node import ClusterNode as ClusterNode
    from .cluster_period_type import ClusterPeriodType as ClusterPeriodType
    from .cluster_services_count import ClusterServicesCount as ClusterServicesCount
    from .cluster_sort_key import ClusterSortKey as ClusterSortKey
    from .cluster_status import ClusterStatus as ClusterStatus
    from .column_mapping import ColumnMapping as ColumnMapping
    from .create_authorization_request import CreateAuthorizationRequest as CreateAuthorizationRequest
    from .create_dataset_request import CreateDatasetRequest as CreateDatasetRequest
    from .create_dataset_response import CreateDatasetResponse as CreateDatasetResponse
    from .create_dataset_version_request import CreateDatasetVersionRequest as CreateDatasetVersionRequest
    from .create_development_environment_request import (
        CreateDevelopmentEnvironmentRequest as CreateDevelopmentEnvironmentRequest,
    )
    from .create_image_request import CreateImageRequest as CreateImageRequest
    from .create_model_arts_agency_request import CreateModelArtsAgencyRequest as CreateModelArtsAgencyRequest
    from .create_model_arts_agency_response import CreateModelArtsAgencyResponse as CreateModelArtsAgencyResponse
    from .create_model_request import CreateModelRequest as CreateModelRequest
    from .create_model_response import CreateModelResponse as CreateModelResponse
    from .create_network_request import CreateNetworkRequest as CreateNetworkRequest
    from .create_notebook_request import CreateNotebookRequest as CreateNotebookRequest
    from .create_plugin_request import CreatePluginRequest as CreatePluginRequest
    from .create_pool_request import CreatePoolRequest as CreatePoolRequest
    from .create_processor_task_request import CreateProcessorTaskRequest as CreateProcessorTaskRequest
    from .create_processor_task_version_request import (
        CreateProcessorTaskVersionRequest as CreateProcessorTaskVersionRequest,
    )
    from .create_service_request import CreateServiceRequest as CreateServiceRequest
    from .create_service_response import CreateServiceResponse as CreateServiceResponse
    from .create_task_request import CreateTaskRequest as CreateTaskRequest
    from .create_tasks_request import CreateTasksRequest as CreateTasksRequest
    from .create_tasks_response import CreateTasksResponse as CreateTasksResponse
    from .create_training_job_config_request import CreateTrainingJobConfigRequest as CreateTrainingJobConfigRequest
    from .create_training_job_request import CreateTrainingJobRequest as CreateTrainingJobRequest
    from .create_training_job_v1_request import CreateTrainingJobV1Request as CreateTrainingJobV1Request
    from .create_training_job_v1_response import CreateTrainingJobV1Response as CreateTrainingJobV1Response
    from .create_training_job_version_request import CreateTrainingJobVersionRequest as CreateTrainingJobVersionRequest
    from .create_training_job_version_response import (
        CreateTrainingJobVersionResponse as CreateTrainingJobVersionResponse,
    )
    from .create_visualization_job_request import CreateVisualizationJobRequest as CreateVisualizationJobRequest
    from .create_visualization_job_response import CreateVisualizationJobResponse as CreateVisualizationJobResponse
    from .create_worker_request import CreateWorkerRequest as CreateWorkerRequest
    from .create_workforce_request import CreateWorkforceRequest as CreateWorkforceRequest
    from .create_workforce_response import CreateWorkforceResponse as CreateWorkforceResponse
    from .create_workforce_task_request import CreateWorkforceTaskRequest as CreateWorkforceTaskRequest
    from .create_workspace_request import CreateWorkspaceRequest as CreateWorkspaceRequest
    from .created_service_task import CreatedServiceTask as CreatedServiceTask
    from .data_source import DataSource as DataSource
    from .data_source_type import DataSourceType as DataSourceType
    from .dataset import Dataset as Dataset
    from .dataset_data_format import DatasetDataFormat as DatasetDataFormat
    from .dataset_field import DatasetField as DatasetField
    from .dataset_file_preview import DatasetFilePreview as DatasetFilePreview
    from .dataset_format import DatasetFormat as DatasetFormat
    from .dataset_generation import DatasetGeneration as DatasetGeneration
    from .dataset_sample import DatasetSample as DatasetSample
    from .dataset_sort_key import DatasetSortKey as DatasetSortKey
    from .dataset_statistics import DatasetStatistics as DatasetStatistics
    from .dataset_status import DatasetStatus as DatasetStatus
    from .dataset_task_status import DatasetTaskStatus as DatasetTaskStatus
    from .dataset_task_type import DatasetTaskType as DatasetTaskType
    from .dataset_team_labeling import DatasetTeamLabeling as DatasetTeamLabeling
    from .dataset_team_labeling_input import DatasetTeamLabelingInput as DatasetTeamLabelingInput
    from .dataset_type import DatasetType as DatasetType
    from .dataset_version import DatasetVersion as DatasetVersion
    from .dataset_version_file_format import DatasetVersionFileFormat as DatasetVersionFileFormat
    from .dataset_version_format_code import DatasetVersionFormatCode as DatasetVersionFormatCode
    from .dataset_version_labeling import DatasetVersionLabeling as DatasetVersionLabeling
    from .dataset_version_status import DatasetVersionStatus as DatasetVersionStatus
    from .delete_development_environment_response import (
        DeleteDevelopmentEnvironmentResponse as DeleteDevelopmentEnvironmentResponse,
    )
    from .delete_model_response import DeleteModelResponse as DeleteModelResponse
    from .delete_samples_request import DeleteSamplesRequest as DeleteSamplesRequest
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
    from .development_environment_workspace import DevelopmentEnvironmentWorkspace as DevelopmentEnvironmentWorkspace
    from .driver_template_name import DriverTemplateName as DriverTemplateName
    from .driver_template_spec import DriverTemplateSpec as DriverTemplateSpec
    from .driver_template_type import DriverTemplateType as DriverTemplateType
    from .error_body import ErrorBody as ErrorBody
    from .event import Event as Event
    from .event_list_metadata import EventListMetadata as EventListMetadata
    from .event_type import EventType as EventType
    from .export_destination import ExportDestination as ExportDestination
    from .export_format import ExportFormat as ExportFormat
    from .export_params import ExportParams as ExportParams
    from .export_scope import ExportScope as ExportScope
    from .export_task import ExportTask as ExportTask
    from .export_task_request import ExportTaskRequest as ExportTaskRequest
    from .export_task_status import ExportTaskStatus as ExportTaskStatus
    from .file_copy_progress import FileCopyProgress as FileCopyProgress
    from .get_authorizations_response import GetAuthorizationsResponse as GetAuthorizationsResponse
    from .get_dataset_metrics_response import GetDatasetMetricsResponse as GetDatasetMetricsResponse
    from .get_export_tasks_status_of_dataset_response import (
        GetExportTasksStatusOfDatasetResponse as GetExportTasksStatusOfDatasetResponse,
    )
    from .get_processor_task_items_response import GetProcessorTaskItemsResponse as GetProcessorTaskItemsResponse
    from .get_workforce_sampling_task_response import (
        GetWorkforceSamplingTaskResponse as GetWorkforceSamplingTaskResponse,
    )
    from .get_workforce_task_metrics_response import GetWorkforceTaskMetricsResponse as GetWorkforceTaskMetricsResponse
    from .hard_example import HardExample as HardExample
    from .hard_example_task import HardExampleTask as HardExampleTask
    from .hard_mark import HardMark as HardMark
    from .hard_reason import HardReason as HardReason
    from .hard_reason_code import HardReasonCode as HardReasonCode
    from .hard_reason_count import HardReasonCount as HardReasonCount
    from .image import Image as Image
    from .image_architecture import ImageArchitecture as ImageArchitecture
    from .image_group import ImageGroup as ImageGroup
    from .image_origin import ImageOrigin as ImageOrigin
    from .image_service_type import ImageServiceType as ImageServiceType
    from .image_status import ImageStatus as ImageStatus
    from .image_type import ImageType as ImageType
    from .image_visibility import ImageVisibility as ImageVisibility
    from .import_mode import ImportMode as ImportMode
    from .import_mode_code import ImportModeCode as ImportModeCode
    from .import_origin import ImportOrigin as ImportOrigin
    from .import_task import ImportTask as ImportTask
    from .import_task_request import ImportTaskRequest as ImportTaskRequest
    from .intelligent_task import IntelligentTask as IntelligentTask
    from .intelligent_task_config import IntelligentTaskConfig as IntelligentTaskConfig
    from .intelligent_task_event import IntelligentTaskEvent as IntelligentTaskEvent
    from .intelligent_task_event_status import IntelligentTaskEventStatus as IntelligentTaskEventStatus
    from .intelligent_task_flavor import IntelligentTaskFlavor as IntelligentTaskFlavor
    from .intelligent_task_inference import IntelligentTaskInference as IntelligentTaskInference
    from .intelligent_task_parameter import IntelligentTaskParameter as IntelligentTaskParameter
    from .intelligent_task_result import IntelligentTaskResult as IntelligentTaskResult
    from .intelligent_task_result_dataset_type import (
        IntelligentTaskResultDatasetType as IntelligentTaskResultDatasetType,
    )
    from .intelligent_task_status import IntelligentTaskStatus as IntelligentTaskStatus
    from .intelligent_task_target import IntelligentTaskTarget as IntelligentTaskTarget
    from .intelligent_task_type import IntelligentTaskType as IntelligentTaskType
    from .job_engine import JobEngine as JobEngine
    from .job_resource_spec import JobResourceSpec as JobResourceSpec
    from .job_specification_job_type import JobSpecificationJobType as JobSpecificationJobType
    from .job_status import JobStatus as JobStatus
    from .label import Label as Label
    from .label_attribute import LabelAttribute as LabelAttribute
    from .label_attribute_type import LabelAttributeType as LabelAttributeType
    from .label_attribute_value import LabelAttributeValue as LabelAttributeValue
    from .label_batch import LabelBatch as LabelBatch
    from .label_delete_policy import LabelDeletePolicy as LabelDeletePolicy
    from .label_property import LabelProperty as LabelProperty
    from .label_search import LabelSearch as LabelSearch
    from .label_search_term import LabelSearchTerm as LabelSearchTerm
    from .label_shape import LabelShape as LabelShape
    from .label_statistics import LabelStatistics as LabelStatistics
    from .label_type import LabelType as LabelType
    from .labeled_sample import LabeledSample as LabeledSample
    from .labeling_assignment import LabelingAssignment as LabelingAssignment
    from .labeling_email_status import LabelingEmailStatus as LabelingEmailStatus
    from .labeling_sync_type import LabelingSyncType as LabelingSyncType
    from .labeling_team import LabelingTeam as LabelingTeam
    from .labeling_team_assignment import LabelingTeamAssignment as LabelingTeamAssignment
    from .labeling_team_member import LabelingTeamMember as LabelingTeamMember
    from .labeling_team_member_role import LabelingTeamMemberRole as LabelingTeamMemberRole
    from .labeling_team_member_sort_key import LabelingTeamMemberSortKey as LabelingTeamMemberSortKey
    from .labeling_team_member_status import LabelingTeamMemberStatus as LabelingTeamMemberStatus
    from .labeling_team_sort_key import LabelingTeamSortKey as LabelingTeamSortKey
    from .list_algorithms_response import ListAlgorithmsResponse as ListAlgorithmsResponse
    from .list_attachable_ob_ss_response import ListAttachableObSsResponse as ListAttachableObSsResponse
    from .list_built_in_algorithms_response import ListBuiltInAlgorithmsResponse as ListBuiltInAlgorithmsResponse
    from .list_clusters_response import ListClustersResponse as ListClustersResponse
    from .list_dataset_versions_response import ListDatasetVersionsResponse as ListDatasetVersionsResponse
    from .list_datasets_response import ListDatasetsResponse as ListDatasetsResponse
    from .list_development_environments_response import (
        ListDevelopmentEnvironmentsResponse as ListDevelopmentEnvironmentsResponse,
    )
    from .list_events_response import ListEventsResponse as ListEventsResponse
    from .list_image_group_response import ListImageGroupResponse as ListImageGroupResponse
    from .list_image_response import ListImageResponse as ListImageResponse
    from .list_import_tasks_response import ListImportTasksResponse as ListImportTasksResponse
    from .list_job_engines_response import ListJobEnginesResponse as ListJobEnginesResponse
    from .list_job_resource_specs_response import ListJobResourceSpecsResponse as ListJobResourceSpecsResponse
    from .list_labels_response import ListLabelsResponse as ListLabelsResponse
    from .list_metadata import ListMetadata as ListMetadata
    from .list_models_response import ListModelsResponse as ListModelsResponse
    from .list_networks_response import ListNetworksResponse as ListNetworksResponse
    from .list_orders_response import ListOrdersResponse as ListOrdersResponse
    from .list_plugin_templates_response import ListPluginTemplatesResponse as ListPluginTemplatesResponse
    from .list_plugins_response import ListPluginsResponse as ListPluginsResponse
    from .list_pool_nodes_response import ListPoolNodesResponse as ListPoolNodesResponse
    from .list_pools_by_tags_request import ListPoolsByTagsRequest as ListPoolsByTagsRequest
    from .list_pools_by_tags_response import ListPoolsByTagsResponse as ListPoolsByTagsResponse
    from .list_pools_response import ListPoolsResponse as ListPoolsResponse
    from .list_processor_task_version_results_response import (
        ListProcessorTaskVersionResultsResponse as ListProcessorTaskVersionResultsResponse,
    )
    from .list_processor_task_versions_response import (
        ListProcessorTaskVersionsResponse as ListProcessorTaskVersionsResponse,
    )
    from .list_processor_tasks_response import ListProcessorTasksResponse as ListProcessorTasksResponse
    from .list_resource_flavors_response import ListResourceFlavorsResponse as ListResourceFlavorsResponse
    from .list_services_response import ListServicesResponse as ListServicesResponse
    from .list_tasks_details_response import ListTasksDetailsResponse as ListTasksDetailsResponse
    from .list_tasks_response import ListTasksResponse as ListTasksResponse
    from .list_training_job_configs_response import ListTrainingJobConfigsResponse as ListTrainingJobConfigsResponse
    from .list_training_job_events_response import ListTrainingJobEventsResponse as ListTrainingJobEventsResponse
    from .list_training_job_log_files_response import ListTrainingJobLogFilesResponse as ListTrainingJobLogFilesResponse
    from .list_training_job_version_statuses_response import (
        ListTrainingJobVersionStatusesResponse as ListTrainingJobVersionStatusesResponse,
    )
    from .list_training_job_versions_response import ListTrainingJobVersionsResponse as ListTrainingJobVersionsResponse
    from .list_training_jobs_request import ListTrainingJobsRequest as ListTrainingJobsRequest
    from .list_training_jobs_response import ListTrainingJobsResponse as ListTrainingJobsResponse
    from .list_training_jobs_v1_response import ListTrainingJobsV1Response as ListTrainingJobsV1Response
    from .list_virtualresource_flavors_response import (
        ListVirtualresourceFlavorsResponse as ListVirtualresourceFlavorsResponse,
    )
    from .list_visualization_jobs_response import ListVisualizationJobsResponse as ListVisualizationJobsResponse
    from .list_worker_tasks_response import ListWorkerTasksResponse as ListWorkerTasksResponse
    from .list_workers_response import ListWorkersResponse as ListWorkersResponse
    from .list_workforce_tasks_response import ListWorkforceTasksResponse as ListWorkforceTasksResponse
    from .list_workforces_response import ListWorkforcesResponse as ListWorkforcesResponse
    from .list_workloads_response import ListWorkloadsResponse as ListWorkloadsResponse
    from .list_workspaces_response import ListWorkspacesResponse as ListWorkspacesResponse
    from .localized_description import LocalizedDescription as LocalizedDescription
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
    from .mrs_cluster_mode import MrsClusterMode as MrsClusterMode
    from .named_reference import NamedReference as NamedReference
    from .network import Network as Network
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
    from .network_peer_connection import NetworkPeerConnection as NetworkPeerConnection
    from .network_peer_connection_input import NetworkPeerConnectionInput as NetworkPeerConnectionInput
    from .network_peer_connection_phase import NetworkPeerConnectionPhase as NetworkPeerConnectionPhase
    from .network_peer_connection_status import NetworkPeerConnectionStatus as NetworkPeerConnectionStatus
    from .network_phase import NetworkPhase as NetworkPhase
    from .network_sfs_turbo_connection import NetworkSfsTurboConnection as NetworkSfsTurboConnection
    from .network_sfs_turbo_connection_input import NetworkSfsTurboConnectionInput as NetworkSfsTurboConnectionInput
    from .network_sfs_turbo_connection_type import NetworkSfsTurboConnectionType as NetworkSfsTurboConnectionType
    from .network_sfs_turbo_state import NetworkSfsTurboState as NetworkSfsTurboState
    from .network_sfs_turbo_status import NetworkSfsTurboStatus as NetworkSfsTurboStatus
    from .network_spec import NetworkSpec as NetworkSpec
    from .network_spec_input import NetworkSpecInput as NetworkSpecInput
    from .network_spec_update import NetworkSpecUpdate as NetworkSpecUpdate
    from .network_status import NetworkStatus as NetworkStatus
    from .new_labeling_team_member_role import NewLabelingTeamMemberRole as NewLabelingTeamMemberRole
    from .new_sample import NewSample as NewSample
    from .node import Node as Node
    from .node_annotations import NodeAnnotations as NodeAnnotations
    from .node_change import NodeChange as NodeChange
    from .node_labels import NodeLabels as NodeLabels
    from .node_lock_action import NodeLockAction as NodeLockAction
    from .node_lock_input import NodeLockInput as NodeLockInput
    from .node_lock_result import NodeLockResult as NodeLockResult
    from .node_metadata import NodeMetadata as NodeMetadata
    from .node_network import NodeNetwork as NodeNetwork
    from .node_phase import NodePhase as NodePhase
    from .node_spec import NodeSpec as NodeSpec
    from .node_status import NodeStatus as NodeStatus
    from .node_taint import NodeTaint as NodeTaint
    from .node_taint_effect import NodeTaintEffect as NodeTaintEffect
    from .node_update_action import NodeUpdateAction as NodeUpdateAction
    from .notebook import Notebook as Notebook
    from .notebook_billing_item import NotebookBillingItem as NotebookBillingItem
    from .notebook_container_hooks import NotebookContainerHooks as NotebookContainerHooks
    from .notebook_custom_spec import NotebookCustomSpec as NotebookCustomSpec
    from .notebook_endpoint import NotebookEndpoint as NotebookEndpoint
    from .notebook_endpoint_input import NotebookEndpointInput as NotebookEndpointInput
    from .notebook_feature import NotebookFeature as NotebookFeature
    from .notebook_flavor import NotebookFlavor as NotebookFlavor
    from .notebook_flavor_gpu import NotebookFlavorGpu as NotebookFlavorGpu
    from .notebook_flavor_page import NotebookFlavorPage as NotebookFlavorPage
    from .notebook_flavor_storage import NotebookFlavorStorage as NotebookFlavorStorage
    from .notebook_hooks import NotebookHooks as NotebookHooks
    from .notebook_lease import NotebookLease as NotebookLease
    from .notebook_lease_input import NotebookLeaseInput as NotebookLeaseInput
    from .notebook_ownership import NotebookOwnership as NotebookOwnership
    from .notebook_page import NotebookPage as NotebookPage
    from .notebook_progress import NotebookProgress as NotebookProgress
    from .notebook_progress_status import NotebookProgressStatus as NotebookProgressStatus
    from .notebook_progress_step import NotebookProgressStep as NotebookProgressStep
    from .notebook_script import NotebookScript as NotebookScript
    from .notebook_script_type import NotebookScriptType as NotebookScriptType
    from .notebook_service import NotebookService as NotebookService
    from .notebook_status import NotebookStatus as NotebookStatus
    from .notebook_stop_type import NotebookStopType as NotebookStopType
    from .notebook_storage import NotebookStorage as NotebookStorage
    from .notebook_storage_category import NotebookStorageCategory as NotebookStorageCategory
    from .notebook_storage_status import NotebookStorageStatus as NotebookStorageStatus
    from .notebook_user import NotebookUser as NotebookUser
    from .notebook_volume import NotebookVolume as NotebookVolume
    from .notebook_volume_category import NotebookVolumeCategory as NotebookVolumeCategory
    from .notebook_volume_input import NotebookVolumeInput as NotebookVolumeInput
    from .operation_result import OperationResult as OperationResult
    from .order import Order as Order
    from .order_operation import OrderOperation as OrderOperation
    from .order_phase import OrderPhase as OrderPhase
    from .order_phase_filter import OrderPhaseFilter as OrderPhaseFilter
    from .os_version import OsVersion as OsVersion
    from .patch_network_request import PatchNetworkRequest as PatchNetworkRequest
    from .patch_plugin_request import PatchPluginRequest as PatchPluginRequest
    from .patch_pool_request import PatchPoolRequest as PatchPoolRequest
    from .plugin import Plugin as Plugin
    from .plugin_metadata import PluginMetadata as PluginMetadata
    from .plugin_object_reference import PluginObjectReference as PluginObjectReference
    from .plugin_phase import PluginPhase as PluginPhase
    from .plugin_resource import PluginResource as PluginResource
    from .plugin_spec import PluginSpec as PluginSpec
    from .plugin_spec_input import PluginSpecInput as PluginSpecInput
    from .plugin_spec_update import PluginSpecUpdate as PluginSpecUpdate
    from .plugin_status import PluginStatus as PluginStatus
    from .plugin_template import PluginTemplate as PluginTemplate
    from .plugin_template_metadata import PluginTemplateMetadata as PluginTemplateMetadata
    from .plugin_template_reference import PluginTemplateReference as PluginTemplateReference
    from .plugin_template_reference_input import PluginTemplateReferenceInput as PluginTemplateReferenceInput
    from .plugin_template_spec import PluginTemplateSpec as PluginTemplateSpec
    from .plugin_template_type import PluginTemplateType as PluginTemplateType
    from .plugin_template_version import PluginTemplateVersion as PluginTemplateVersion
    from .pool import Pool as Pool
    from .pool_allocation import PoolAllocation as PoolAllocation
    from .pool_annotations import PoolAnnotations as PoolAnnotations
    from .pool_annotations_input import PoolAnnotationsInput as PoolAnnotationsInput
    from .pool_annotations_update import PoolAnnotationsUpdate as PoolAnnotationsUpdate
    from .pool_capacity import PoolCapacity as PoolCapacity
    from .pool_container_network import PoolContainerNetwork as PoolContainerNetwork
    from .pool_container_network_input import PoolContainerNetworkInput as PoolContainerNetworkInput
    from .pool_container_network_mode import PoolContainerNetworkMode as PoolContainerNetworkMode
    from .pool_counts import PoolCounts as PoolCounts
    from .pool_creating_step import PoolCreatingStep as PoolCreatingStep
    from .pool_creating_step_type import PoolCreatingStepType as PoolCreatingStepType
    from .pool_data_volume import PoolDataVolume as PoolDataVolume
    from .pool_data_volume_input import PoolDataVolumeInput as PoolDataVolumeInput
    from .pool_driver import PoolDriver as PoolDriver
    from .pool_driver_state import PoolDriverState as PoolDriverState
    from .pool_driver_status import PoolDriverStatus as PoolDriverStatus
    from .pool_driver_update_strategy import PoolDriverUpdateStrategy as PoolDriverUpdateStrategy
    from .pool_drivers import PoolDrivers as PoolDrivers
    from .pool_flavor_count import PoolFlavorCount as PoolFlavorCount
    from .pool_labels import PoolLabels as PoolLabels
    from .pool_labels_input import PoolLabelsInput as PoolLabelsInput
    from .pool_labels_update import PoolLabelsUpdate as PoolLabelsUpdate
    from .pool_license_scope import PoolLicenseScope as PoolLicenseScope
    from .pool_lvm_config import PoolLvmConfig as PoolLvmConfig
    from .pool_lvm_config_input import PoolLvmConfigInput as PoolLvmConfigInput
    from .pool_lvm_mode import PoolLvmMode as PoolLvmMode
    from .pool_master import PoolMaster as PoolMaster
    from .pool_match_input import PoolMatchInput as PoolMatchInput
    from .pool_match_key import PoolMatchKey as PoolMatchKey
    from .pool_metadata import PoolMetadata as PoolMetadata
    from .pool_metadata_input import PoolMetadataInput as PoolMetadataInput
    from .pool_metadata_update import PoolMetadataUpdate as PoolMetadataUpdate
    from .pool_metric import PoolMetric as PoolMetric
    from .pool_metric_data_point import PoolMetricDataPoint as PoolMetricDataPoint
    from .pool_metric_dimension import PoolMetricDimension as PoolMetricDimension
    from .pool_metric_name import PoolMetricName as PoolMetricName
    from .pool_metric_namespace import PoolMetricNamespace as PoolMetricNamespace
    from .pool_metric_period import PoolMetricPeriod as PoolMetricPeriod
    from .pool_metric_source import PoolMetricSource as PoolMetricSource
    from .pool_metric_statistic import PoolMetricStatistic as PoolMetricStatistic
    from .pool_metric_value import PoolMetricValue as PoolMetricValue
    from .pool_network import PoolNetwork as PoolNetwork
    from .pool_phase import PoolPhase as PoolPhase
    from .pool_resource import PoolResource as PoolResource
    from .pool_resource_amount import PoolResourceAmount as PoolResourceAmount
    from .pool_resource_counts import PoolResourceCounts as PoolResourceCounts
    from .pool_resource_extend_params import PoolResourceExtendParams as PoolResourceExtendParams
    from .pool_resource_input import PoolResourceInput as PoolResourceInput
    from .pool_scope import PoolScope as PoolScope
    from .pool_scope_configuration import PoolScopeConfiguration as PoolScopeConfiguration
    from .pool_scope_plugin_status import PoolScopePluginStatus as PoolScopePluginStatus
    from .pool_scope_state import PoolScopeState as PoolScopeState
    from .pool_scope_status import PoolScopeStatus as PoolScopeStatus
    from .pool_sharing import PoolSharing as PoolSharing
    from .pool_spec import PoolSpec as PoolSpec
    from .pool_spec_input import PoolSpecInput as PoolSpecInput
    from .pool_spec_update import PoolSpecUpdate as PoolSpecUpdate
    from .pool_status import PoolStatus as PoolStatus
    from .pool_status_counts import PoolStatusCounts as PoolStatusCounts
    from .pool_status_filter import PoolStatusFilter as PoolStatusFilter
    from .pool_tag import PoolTag as PoolTag
    from .pool_tag_filter_input import PoolTagFilterInput as PoolTagFilterInput
    from .pool_tag_input import PoolTagInput as PoolTagInput
    from .pool_tag_selector_input import PoolTagSelectorInput as PoolTagSelectorInput
    from .pool_usage import PoolUsage as PoolUsage
    from .pool_usage_metadata import PoolUsageMetadata as PoolUsageMetadata
    from .pool_usage_table import PoolUsageTable as PoolUsageTable
    from .pool_volume import PoolVolume as PoolVolume
    from .pool_volume_extend_params import PoolVolumeExtendParams as PoolVolumeExtendParams
    from .pool_volume_extend_params_input import PoolVolumeExtendParamsInput as PoolVolumeExtendParamsInput
    from .pool_volume_group import PoolVolumeGroup as PoolVolumeGroup
    from .pool_volume_group_input import PoolVolumeGroupInput as PoolVolumeGroupInput
    from .pool_volume_group_source import PoolVolumeGroupSource as PoolVolumeGroupSource
    from .pool_volume_input import PoolVolumeInput as PoolVolumeInput
    from .pool_volume_type import PoolVolumeType as PoolVolumeType
    from .pool_zone import PoolZone as PoolZone
    from .pool_zone_input import PoolZoneInput as PoolZoneInput
    from .preprocessing_task_status import PreprocessingTaskStatus as PreprocessingTaskStatus
    from .processing_algorithm import ProcessingAlgorithm as ProcessingAlgorithm
    from .processing_operator import ProcessingOperator as ProcessingOperator
    from .processing_result import ProcessingResult as ProcessingResult
    from .processing_result_property import ProcessingResultProperty as ProcessingResultProperty
    from .processing_source import ProcessingSource as ProcessingSource
    from .processing_source_type import ProcessingSourceType as ProcessingSourceType
    from .processing_task import ProcessingTask as ProcessingTask
    from .processing_task_sort_key import ProcessingTaskSortKey as ProcessingTaskSortKey
    from .processing_task_status import ProcessingTaskStatus as ProcessingTaskStatus
    from .processing_task_type import ProcessingTaskType as ProcessingTaskType
    from .processing_task_version import ProcessingTaskVersion as ProcessingTaskVersion
    from .processing_task_version_sort_key import ProcessingTaskVersionSortKey as ProcessingTaskVersionSortKey
    from .processing_template import ProcessingTemplate as ProcessingTemplate
    from .processing_work_path import ProcessingWorkPath as ProcessingWorkPath
    from .processing_work_path_type import ProcessingWorkPathType as ProcessingWorkPathType
    from .register_image_request import RegisterImageRequest as RegisterImageRequest
    from .resource_flavor import ResourceFlavor as ResourceFlavor
    from .resource_flavor_accelerator import ResourceFlavorAccelerator as ResourceFlavorAccelerator
    from .resource_flavor_annotations import ResourceFlavorAnnotations as ResourceFlavorAnnotations
    from .resource_flavor_boot_type import ResourceFlavorBootType as ResourceFlavorBootType
    from .resource_flavor_cpu_arch import ResourceFlavorCpuArch as ResourceFlavorCpuArch
    from .resource_flavor_creating_step import ResourceFlavorCreatingStep as ResourceFlavorCreatingStep
    from .resource_flavor_labels import ResourceFlavorLabels as ResourceFlavorLabels
    from .resource_flavor_metadata import ResourceFlavorMetadata as ResourceFlavorMetadata
    from .resource_flavor_sale_state import ResourceFlavorSaleState as ResourceFlavorSaleState
    from .resource_flavor_spec import ResourceFlavorSpec as ResourceFlavorSpec
    from .resource_flavor_status import ResourceFlavorStatus as ResourceFlavorStatus
    from .resource_flavor_step_texts import ResourceFlavorStepTexts as ResourceFlavorStepTexts
    from .resource_quantities import ResourceQuantities as ResourceQuantities
    from .resource_quota import ResourceQuota as ResourceQuota
    from .resource_quotas import ResourceQuotas as ResourceQuotas
    from .resource_tag_action import ResourceTagAction as ResourceTagAction
    from .resource_tag_update_input import ResourceTagUpdateInput as ResourceTagUpdateInput
    from .resource_tags import ResourceTags as ResourceTags
    from .retry_pool_scope_request import RetryPoolScopeRequest as RetryPoolScopeRequest
    from .review_samples_request import ReviewSamplesRequest as ReviewSamplesRequest
    from .run_code_lab_request import RunCodeLabRequest as RunCodeLabRequest
    from .sample_judgement_input import SampleJudgementInput as SampleJudgementInput
    from .sample_label import SampleLabel as SampleLabel
    from .sample_label_property import SampleLabelProperty as SampleLabelProperty
    from .sample_mark import SampleMark as SampleMark
    from .sample_metadata import SampleMetadata as SampleMetadata
    from .sample_page import SamplePage as SamplePage
    from .sample_search import SampleSearch as SampleSearch
    from .sample_search_terms import SampleSearchTerms as SampleSearchTerms
    from .sample_state import SampleState as SampleState
    from .sample_status import SampleStatus as SampleStatus
    from .sample_type import SampleType as SampleType
    from .sample_update import SampleUpdate as SampleUpdate
    from .sample_usage import SampleUsage as SampleUsage
    from .search_algorithm import SearchAlgorithm as SearchAlgorithm
    from .search_operator import SearchOperator as SearchOperator
    from .send_emails_request import SendEmailsRequest as SendEmailsRequest
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
    from .service_task import ServiceTask as ServiceTask
    from .service_task_dis_output import ServiceTaskDisOutput as ServiceTaskDisOutput
    from .service_task_dis_output_input import ServiceTaskDisOutputInput as ServiceTaskDisOutputInput
    from .service_task_error import ServiceTaskError as ServiceTaskError
    from .service_task_execution_mode import ServiceTaskExecutionMode as ServiceTaskExecutionMode
    from .service_task_frequency import ServiceTaskFrequency as ServiceTaskFrequency
    from .service_task_frequency_input import ServiceTaskFrequencyInput as ServiceTaskFrequencyInput
    from .service_task_obs_output import ServiceTaskObsOutput as ServiceTaskObsOutput
    from .service_task_obs_output_input import ServiceTaskObsOutputInput as ServiceTaskObsOutputInput
    from .service_task_output import ServiceTaskOutput as ServiceTaskOutput
    from .service_task_output_input import ServiceTaskOutputInput as ServiceTaskOutputInput
    from .service_task_period import ServiceTaskPeriod as ServiceTaskPeriod
    from .service_task_period_input import ServiceTaskPeriodInput as ServiceTaskPeriodInput
    from .service_task_resource_estimate import ServiceTaskResourceEstimate as ServiceTaskResourceEstimate
    from .service_task_schedule import ServiceTaskSchedule as ServiceTaskSchedule
    from .service_task_schedule_input import ServiceTaskScheduleInput as ServiceTaskScheduleInput
    from .service_task_schedule_status import ServiceTaskScheduleStatus as ServiceTaskScheduleStatus
    from .service_task_sort_key import ServiceTaskSortKey as ServiceTaskSortKey
    from .service_task_source import ServiceTaskSource as ServiceTaskSource
    from .service_task_source_input import ServiceTaskSourceInput as ServiceTaskSourceInput
    from .service_task_source_item import ServiceTaskSourceItem as ServiceTaskSourceItem
    from .service_task_source_type import ServiceTaskSourceType as ServiceTaskSourceType
    from .service_task_state import ServiceTaskState as ServiceTaskState
    from .service_task_stream_type import ServiceTaskStreamType as ServiceTaskStreamType
    from .service_task_vcn_server import ServiceTaskVcnServer as ServiceTaskVcnServer
    from .service_task_vcn_server_input import ServiceTaskVcnServerInput as ServiceTaskVcnServerInput
    from .service_task_webhook import ServiceTaskWebhook as ServiceTaskWebhook
    from .service_task_webhook_input import ServiceTaskWebhookInput as ServiceTaskWebhookInput
    from .service_update_log import ServiceUpdateLog as ServiceUpdateLog
    from .service_update_result import ServiceUpdateResult as ServiceUpdateResult
    from .show_auto_search_param_analysis_result_path_response import (
        ShowAutoSearchParamAnalysisResultPathResponse as ShowAutoSearchParamAnalysisResultPathResponse,
    )
    from .show_auto_search_trial_early_stop_response import (
        ShowAutoSearchTrialEarlyStopResponse as ShowAutoSearchTrialEarlyStopResponse,
    )
    from .show_auto_search_trials_response import ShowAutoSearchTrialsResponse as ShowAutoSearchTrialsResponse
    from .show_auto_search_yaml_template_content_response import (
        ShowAutoSearchYamlTemplateContentResponse as ShowAutoSearchYamlTemplateContentResponse,
    )
    from .show_auto_search_yaml_templates_info_response import (
        ShowAutoSearchYamlTemplatesInfoResponse as ShowAutoSearchYamlTemplatesInfoResponse,
    )
    from .show_development_environment_token_response import (
        ShowDevelopmentEnvironmentTokenResponse as ShowDevelopmentEnvironmentTokenResponse,
    )
    from .show_model_engine_and_runtime_response import (
        ShowModelEngineAndRuntimeResponse as ShowModelEngineAndRuntimeResponse,
    )
    from .show_model_response import ShowModelResponse as ShowModelResponse
    from .show_obs_url_of_training_job_logs_response import (
        ShowObsUrlOfTrainingJobLogsResponse as ShowObsUrlOfTrainingJobLogsResponse,
    )
    from .show_os_config_response import ShowOsConfigResponse as ShowOsConfigResponse
    from .show_os_quota_response import ShowOsQuotaResponse as ShowOsQuotaResponse
    from .show_plugin_template_response import ShowPluginTemplateResponse as ShowPluginTemplateResponse
    from .show_pool_monitor_response import ShowPoolMonitorResponse as ShowPoolMonitorResponse
    from .show_pool_runtime_metrics_response import ShowPoolRuntimeMetricsResponse as ShowPoolRuntimeMetricsResponse
    from .show_pool_statistics_response import ShowPoolStatisticsResponse as ShowPoolStatisticsResponse
    from .show_search_algorithms_response import ShowSearchAlgorithmsResponse as ShowSearchAlgorithmsResponse
    from .show_service_events_response import ShowServiceEventsResponse as ShowServiceEventsResponse
    from .show_service_monitor_info_response import ShowServiceMonitorInfoResponse as ShowServiceMonitorInfoResponse
    from .show_service_response import ShowServiceResponse as ShowServiceResponse
    from .show_service_specifications_response import (
        ShowServiceSpecificationsResponse as ShowServiceSpecificationsResponse,
    )
    from .show_service_update_logs_response import ShowServiceUpdateLogsResponse as ShowServiceUpdateLogsResponse
    from .show_training_job_config_response import ShowTrainingJobConfigResponse as ShowTrainingJobConfigResponse
    from .show_training_job_engines_response import ShowTrainingJobEnginesResponse as ShowTrainingJobEnginesResponse
    from .show_training_job_flavors_response import ShowTrainingJobFlavorsResponse as ShowTrainingJobFlavorsResponse
    from .show_training_job_logs_preview_response import (
        ShowTrainingJobLogsPreviewResponse as ShowTrainingJobLogsPreviewResponse,
    )
    from .show_training_job_metrics_response import ShowTrainingJobMetricsResponse as ShowTrainingJobMetricsResponse
    from .show_training_job_version_log_response import (
        ShowTrainingJobVersionLogResponse as ShowTrainingJobVersionLogResponse,
    )
    from .show_training_job_version_response import ShowTrainingJobVersionResponse as ShowTrainingJobVersionResponse
    from .show_virtual_resource_template_response import (
        ShowVirtualResourceTemplateResponse as ShowVirtualResourceTemplateResponse,
    )
    from .show_visualization_job_response import ShowVisualizationJobResponse as ShowVisualizationJobResponse
    from .show_workload_statistics_response import ShowWorkloadStatisticsResponse as ShowWorkloadStatisticsResponse
    from .sort_order import SortOrder as SortOrder
    from .start_workforce_sampling_task_request import (
        StartWorkforceSamplingTaskRequest as StartWorkforceSamplingTaskRequest,
    )
    from .start_workforce_task_request import StartWorkforceTaskRequest as StartWorkforceTaskRequest
    from .stop_training_job_request import StopTrainingJobRequest as StopTrainingJobRequest
    from .sync_data_source_state_response import SyncDataSourceStateResponse as SyncDataSourceStateResponse
    from .table_source import TableSource as TableSource
    from .tagged_pool import TaggedPool as TaggedPool
    from .task_reference import TaskReference as TaskReference
    from .team_labeling_sample_counts import TeamLabelingSampleCounts as TeamLabelingSampleCounts
    from .team_labeling_staff_counts import TeamLabelingStaffCounts as TeamLabelingStaffCounts
    from .team_labeling_task import TeamLabelingTask as TeamLabelingTask
    from .team_labeling_task_sort_key import TeamLabelingTaskSortKey as TeamLabelingTaskSortKey
    from .team_labeling_task_status import TeamLabelingTaskStatus as TeamLabelingTaskStatus
    from .team_member_task import TeamMemberTask as TeamMemberTask
    from .text_encoding import TextEncoding as TextEncoding
    from .text_label_format import TextLabelFormat as TextLabelFormat
    from .text_label_placement import TextLabelPlacement as TextLabelPlacement
    from .training_engine import TrainingEngine as TrainingEngine
    from .training_engine_images import TrainingEngineImages as TrainingEngineImages
    from .training_job import TrainingJob as TrainingJob
    from .training_job_accelerator import TrainingJobAccelerator as TrainingJobAccelerator
    from .training_job_action import TrainingJobAction as TrainingJobAction
    from .training_job_affinity import TrainingJobAffinity as TrainingJobAffinity
    from .training_job_affinity_type import TrainingJobAffinityType as TrainingJobAffinityType
    from .training_job_algorithm import TrainingJobAlgorithm as TrainingJobAlgorithm
    from .training_job_algorithm_input import TrainingJobAlgorithmInput as TrainingJobAlgorithmInput
    from .training_job_application import TrainingJobApplication as TrainingJobApplication
    from .training_job_auto_stop_input import TrainingJobAutoStopInput as TrainingJobAutoStopInput
    from .training_job_capacity import TrainingJobCapacity as TrainingJobCapacity
    from .training_job_config_host_path import TrainingJobConfigHostPath as TrainingJobConfigHostPath
    from .training_job_config_nfs_share import TrainingJobConfigNfsShare as TrainingJobConfigNfsShare
    from .training_job_config_parameter import TrainingJobConfigParameter as TrainingJobConfigParameter
    from .training_job_config_settings import TrainingJobConfigSettings as TrainingJobConfigSettings
    from .training_job_config_sort_key import TrainingJobConfigSortKey as TrainingJobConfigSortKey
    from .training_job_config_summary import TrainingJobConfigSummary as TrainingJobConfigSummary
    from .training_job_config_type import TrainingJobConfigType as TrainingJobConfigType
    from .training_job_config_volume import TrainingJobConfigVolume as TrainingJobConfigVolume
    from .training_job_cpu import TrainingJobCpu as TrainingJobCpu
    from .training_job_dataset import TrainingJobDataset as TrainingJobDataset
    from .training_job_dataset_input import TrainingJobDatasetInput as TrainingJobDatasetInput
    from .training_job_endpoints import TrainingJobEndpoints as TrainingJobEndpoints
    from .training_job_endpoints_input import TrainingJobEndpointsInput as TrainingJobEndpointsInput
    from .training_job_engine import TrainingJobEngine as TrainingJobEngine
    from .training_job_event import TrainingJobEvent as TrainingJobEvent
    from .training_job_event_level import TrainingJobEventLevel as TrainingJobEventLevel
    from .training_job_event_source import TrainingJobEventSource as TrainingJobEventSource
    from .training_job_filter import TrainingJobFilter as TrainingJobFilter
    from .training_job_filter_operator import TrainingJobFilterOperator as TrainingJobFilterOperator
    from .training_job_flavor import TrainingJobFlavor as TrainingJobFlavor
    from .training_job_flavor_info import TrainingJobFlavorInfo as TrainingJobFlavorInfo
    from .training_job_input_channel import TrainingJobInputChannel as TrainingJobInputChannel
    from .training_job_input_channel_input import TrainingJobInputChannelInput as TrainingJobInputChannelInput
    from .training_job_input_constraint import TrainingJobInputConstraint as TrainingJobInputConstraint
    from .training_job_input_location import TrainingJobInputLocation as TrainingJobInputLocation
    from .training_job_input_location_input import TrainingJobInputLocationInput as TrainingJobInputLocationInput
    from .training_job_kind import TrainingJobKind as TrainingJobKind
    from .training_job_log_export_path import TrainingJobLogExportPath as TrainingJobLogExportPath
    from .training_job_log_link_type import TrainingJobLogLinkType as TrainingJobLogLinkType
    from .training_job_metadata import TrainingJobMetadata as TrainingJobMetadata
    from .training_job_metadata_input import TrainingJobMetadataInput as TrainingJobMetadataInput
    from .training_job_metric import TrainingJobMetric as TrainingJobMetric
    from .training_job_metric_name import TrainingJobMetricName as TrainingJobMetricName
    from .training_job_nfs_mount import TrainingJobNfsMount as TrainingJobNfsMount
    from .training_job_notification import TrainingJobNotification as TrainingJobNotification
    from .training_job_notification_event import TrainingJobNotificationEvent as TrainingJobNotificationEvent
    from .training_job_obs_mount import TrainingJobObsMount as TrainingJobObsMount
    from .training_job_obs_path import TrainingJobObsPath as TrainingJobObsPath
    from .training_job_obs_path_input import TrainingJobObsPathInput as TrainingJobObsPathInput
    from .training_job_output_channel import TrainingJobOutputChannel as TrainingJobOutputChannel
    from .training_job_output_channel_input import TrainingJobOutputChannelInput as TrainingJobOutputChannelInput
    from .training_job_output_location import TrainingJobOutputLocation as TrainingJobOutputLocation
    from .training_job_output_location_input import TrainingJobOutputLocationInput as TrainingJobOutputLocationInput
    from .training_job_pfs_mount import TrainingJobPfsMount as TrainingJobPfsMount
    from .training_job_phase import TrainingJobPhase as TrainingJobPhase
    from .training_job_recovery import TrainingJobRecovery as TrainingJobRecovery
    from .training_job_resource import TrainingJobResource as TrainingJobResource
    from .training_job_resource_input import TrainingJobResourceInput as TrainingJobResourceInput
    from .training_job_running_record import TrainingJobRunningRecord as TrainingJobRunningRecord
    from .training_job_schedule_policy import TrainingJobSchedulePolicy as TrainingJobSchedulePolicy
    from .training_job_secondary_phase import TrainingJobSecondaryPhase as TrainingJobSecondaryPhase
    from .training_job_spec import TrainingJobSpec as TrainingJobSpec
    from .training_job_spec_input import TrainingJobSpecInput as TrainingJobSpecInput
    from .training_job_ssh import TrainingJobSsh as TrainingJobSsh
    from .training_job_ssh_address import TrainingJobSshAddress as TrainingJobSshAddress
    from .training_job_ssh_input import TrainingJobSshInput as TrainingJobSshInput
    from .training_job_start_type import TrainingJobStartType as TrainingJobStartType
    from .training_job_status import TrainingJobStatus as TrainingJobStatus
    from .training_job_tag_filter import TrainingJobTagFilter as TrainingJobTagFilter
    from .training_job_task import TrainingJobTask as TrainingJobTask
    from .training_job_task_algorithm import TrainingJobTaskAlgorithm as TrainingJobTaskAlgorithm
    from .training_job_task_algorithm_input import TrainingJobTaskAlgorithmInput as TrainingJobTaskAlgorithmInput
    from .training_job_task_config_input import TrainingJobTaskConfigInput as TrainingJobTaskConfigInput
    from .training_job_task_engine import TrainingJobTaskEngine as TrainingJobTaskEngine
    from .training_job_task_input import TrainingJobTaskInput as TrainingJobTaskInput
    from .training_job_task_resource_input import TrainingJobTaskResourceInput as TrainingJobTaskResourceInput
    from .training_job_task_status import TrainingJobTaskStatus as TrainingJobTaskStatus
    from .training_job_train_type import TrainingJobTrainType as TrainingJobTrainType
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
    from .training_job_version_sort_key import TrainingJobVersionSortKey as TrainingJobVersionSortKey
    from .training_job_version_system_metrics import TrainingJobVersionSystemMetrics as TrainingJobVersionSystemMetrics
    from .training_job_version_total_metric import TrainingJobVersionTotalMetric as TrainingJobVersionTotalMetric
    from .training_job_version_total_scores import TrainingJobVersionTotalScores as TrainingJobVersionTotalScores
    from .training_job_version_usage import TrainingJobVersionUsage as TrainingJobVersionUsage
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
    from .training_job_volume import TrainingJobVolume as TrainingJobVolume
    from .training_job_volume_input import TrainingJobVolumeInput as TrainingJobVolumeInput
    from .update_dataset_request import UpdateDatasetRequest as UpdateDatasetRequest
    from .update_dataset_response import UpdateDatasetResponse as UpdateDatasetResponse
    from .update_development_environment_request import (
        UpdateDevelopmentEnvironmentRequest as UpdateDevelopmentEnvironmentRequest,
    )
    from .update_notebook_request import UpdateNotebookRequest as UpdateNotebookRequest
    from .update_processor_task_request import UpdateProcessorTaskRequest as UpdateProcessorTaskRequest
    from .update_service_request import UpdateServiceRequest as UpdateServiceRequest
    from .update_training_job_config_request import UpdateTrainingJobConfigRequest as UpdateTrainingJobConfigRequest
    from .update_training_job_v1_request import UpdateTrainingJobV1Request as UpdateTrainingJobV1Request
    from .update_visualization_job_request import UpdateVisualizationJobRequest as UpdateVisualizationJobRequest
    from .update_worker_request import UpdateWorkerRequest as UpdateWorkerRequest
    from .update_workforce_request import UpdateWorkforceRequest as UpdateWorkforceRequest
    from .update_workforce_sampling_task_request import (
        UpdateWorkforceSamplingTaskRequest as UpdateWorkforceSamplingTaskRequest,
    )
    from .update_workforce_task_request import UpdateWorkforceTaskRequest as UpdateWorkforceTaskRequest
    from .update_workspace_quotas_request import UpdateWorkspaceQuotasRequest as UpdateWorkspaceQuotasRequest
    from .update_workspace_request import UpdateWorkspaceRequest as UpdateWorkspaceRequest
    from .upload_samples_json_request import UploadSamplesJsonRequest as UploadSamplesJsonRequest
    from .upload_samples_json_response import UploadSamplesJsonResponse as UploadSamplesJsonResponse
    from .uploaded_sample import UploadedSample as UploadedSample
    from .upper_sort_order import UpperSortOrder as UpperSortOrder
    from .usage_series import UsageSeries as UsageSeries
    from .usage_statistic_type import UsageStatisticType as UsageStatisticType
    from .usage_statistics import UsageStatistics as UsageStatistics
    from .used_tag import UsedTag as UsedTag
    from .used_tags import UsedTags as UsedTags
    from .version_reference import VersionReference as VersionReference
    from .video_labeling_method import VideoLabelingMethod as VideoLabelingMethod
    from .virtual_flavor import VirtualFlavor as VirtualFlavor
    from .virtual_flavor_metadata import VirtualFlavorMetadata as VirtualFlavorMetadata
    from .virtual_flavor_npu import VirtualFlavorNpu as VirtualFlavorNpu
    from .virtual_flavor_spec import VirtualFlavorSpec as VirtualFlavorSpec
    from .virtual_resource import VirtualResource as VirtualResource
    from .virtual_resource_template_metadata import VirtualResourceTemplateMetadata as VirtualResourceTemplateMetadata
    from .virtual_resource_template_spec import VirtualResourceTemplateSpec as VirtualResourceTemplateSpec
    from .visualization_job_flavor import VisualizationJobFlavor as VisualizationJobFlavor
    from .visualization_job_schedule import VisualizationJobSchedule as VisualizationJobSchedule
    from .visualization_job_sort_key import VisualizationJobSortKey as VisualizationJobSortKey
    from .visualization_job_summary import VisualizationJobSummary as VisualizationJobSummary
    from .workload import Workload as Workload
    from .workload_node import WorkloadNode as WorkloadNode
    from .workload_sort_key import WorkloadSortKey as WorkloadSortKey
    from .workload_statistics import WorkloadStatistics as WorkloadStatistics
    from .workload_statistics_list import WorkloadStatisticsList as WorkloadStatisticsList
    from .workload_status import WorkloadStatus as WorkloadStatus
    from .workload_status_counts import WorkloadStatusCounts as WorkloadStatusCounts
    from .workload_type import WorkloadType as WorkloadType
    from .workspace import Workspace as Workspace
    from .workspace_grant import WorkspaceGrant as WorkspaceGrant
    from .workspace_quota import WorkspaceQuota as WorkspaceQuota
    from .workspace_quota_input import WorkspaceQuotaInput as WorkspaceQuotaInput
    from .workspace_quota_list import WorkspaceQuotaList as WorkspaceQuotaList
    from .workspace_reference import WorkspaceReference as WorkspaceReference
    from .workspace_sort_key import WorkspaceSortKey as WorkspaceSortKey
    from .workspace_status import WorkspaceStatus as WorkspaceStatus

_MODULES = {
    "AcceptSamplesRequest": "accept_samples_request",
    "AcceptanceAction": "acceptance_action",
    "AcceptanceStatistics": "acceptance_statistics",
    "AcceptanceTask": "acceptance_task",
    "AcceptedTrainingJobVersion": "accepted_training_job_version",
    "Algorithm": "algorithm",
    "AlgorithmCodeTree": "algorithm_code_tree",
    "AlgorithmDefinition": "algorithm_definition",
    "AlgorithmEngine": "algorithm_engine",
    "AlgorithmInputChannel": "algorithm_input_channel",
    "AlgorithmInputConstraint": "algorithm_input_constraint",
    "AlgorithmMetadata": "algorithm_metadata",
    "AlgorithmMetadataInput": "algorithm_metadata_input",
    "AlgorithmOutputChannel": "algorithm_output_channel",
    "AlgorithmOutputChannelInput": "algorithm_output_channel_input",
    "AlgorithmParameter": "algorithm_parameter",
    "AlgorithmParameterConstraint": "algorithm_parameter_constraint",
    "AlgorithmPolicies": "algorithm_policies",
    "AlgorithmResourceRequirement": "algorithm_resource_requirement",
    "AlgorithmResourceRequirementInput": "algorithm_resource_requirement_input",
    "AlgorithmResourceRequirementKey": "algorithm_resource_requirement_key",
    "AlgorithmSettings": "algorithm_settings",
    "AlgorithmSettingsInput": "algorithm_settings_input",
    "AnalysisTaskStatus": "analysis_task_status",
    "AnnotationFormat": "annotation_format",
    "AttachObsRequest": "attach_obs_request",
    "AttributeSearch": "attribute_search",
    "Authorization": "authorization",
    "AuthorizationResult": "authorization_result",
    "AuthorizationSortKey": "authorization_sort_key",
    "AuthorizationType": "authorization_type",
    "AutoLabelingAlgorithm": "auto_labeling_algorithm",
    "AutoSearch": "auto_search",
    "AutoSearchAlgorithm": "auto_search_algorithm",
    "AutoSearchAlgorithmParameter": "auto_search_algorithm_parameter",
    "AutoSearchMetric": "auto_search_metric",
    "AutoSearchMetricMode": "auto_search_metric_mode",
    "AutoSearchParameter": "auto_search_parameter",
    "AutoSearchParameterType": "auto_search_parameter_type",
    "AutoSearchTable": "auto_search_table",
    "AutoSearchTemplateGroup": "auto_search_template_group",
    "BatchCreatePoolTagsRequest": "batch_create_pool_tags_request",
    "BatchDeletePoolNodesRequest": "batch_delete_pool_nodes_request",
    "BatchDeletePoolTagsRequest": "batch_delete_pool_tags_request",
    "BatchDeleteWorkersRequest": "batch_delete_workers_request",
    "BatchItemResult": "batch_item_result",
    "BatchResult": "batch_result",
    "BatchUpdatePoolNodesRequest": "batch_update_pool_nodes_request",
    "BatchUpdatePoolNodesResponse": "batch_update_pool_nodes_response",
    "BillingInfo": "billing_info",
    "BuiltInAlgorithm": "built_in_algorithm",
    "BuiltInAlgorithmParameter": "built_in_algorithm_parameter",
    "BuiltInAlgorithmSortKey": "built_in_algorithm_sort_key",
    "BuiltInAlgorithmUsage": "built_in_algorithm_usage",
    "ChangeTrainingJobDescriptionRequest": "change_training_job_description_request",
    "Cluster": "cluster",
    "ClusterNode": "cluster_node",
    "ClusterPeriodType": "cluster_period_type",
    "ClusterServicesCount": "cluster_services_count",
    "ClusterSortKey": "cluster_sort_key",
    "ClusterStatus": "cluster_status",
    "ColumnMapping": "column_mapping",
    "CreateAuthorizationRequest": "create_authorization_request",
    "CreateDatasetRequest": "create_dataset_request",
    "CreateDatasetResponse": "create_dataset_response",
    "CreateDatasetVersionRequest": "create_dataset_version_request",
    "CreateDevelopmentEnvironmentRequest": "create_development_environment_request",
    "CreateImageRequest": "create_image_request",
    "CreateModelArtsAgencyRequest": "create_model_arts_agency_request",
    "CreateModelArtsAgencyResponse": "create_model_arts_agency_response",
    "CreateModelRequest": "create_model_request",
    "CreateModelResponse": "create_model_response",
    "CreateNetworkRequest": "create_network_request",
    "CreateNotebookRequest": "create_notebook_request",
    "CreatePluginRequest": "create_plugin_request",
    "CreatePoolRequest": "create_pool_request",
    "CreateProcessorTaskRequest": "create_processor_task_request",
    "CreateProcessorTaskVersionRequest": "create_processor_task_version_request",
    "CreateServiceRequest": "create_service_request",
    "CreateServiceResponse": "create_service_response",
    "CreateTaskRequest": "create_task_request",
    "CreateTasksRequest": "create_tasks_request",
    "CreateTasksResponse": "create_tasks_response",
    "CreateTrainingJobConfigRequest": "create_training_job_config_request",
    "CreateTrainingJobRequest": "create_training_job_request",
    "CreateTrainingJobV1Request": "create_training_job_v1_request",
    "CreateTrainingJobV1Response": "create_training_job_v1_response",
    "CreateTrainingJobVersionRequest": "create_training_job_version_request",
    "CreateTrainingJobVersionResponse": "create_training_job_version_response",
    "CreateVisualizationJobRequest": "create_visualization_job_request",
    "CreateVisualizationJobResponse": "create_visualization_job_response",
    "CreateWorkerRequest": "create_worker_request",
    "CreateWorkforceRequest": "create_workforce_request",
    "CreateWorkforceResponse": "create_workforce_response",
    "CreateWorkforceTaskRequest": "create_workforce_task_request",
    "CreateWorkspaceRequest": "create_workspace_request",
    "CreatedServiceTask": "created_service_task",
    "DataSource": "data_source",
    "DataSourceType": "data_source_type",
    "Dataset": "dataset",
    "DatasetDataFormat": "dataset_data_format",
    "DatasetField": "dataset_field",
    "DatasetFilePreview": "dataset_file_preview",
    "DatasetFormat": "dataset_format",
    "DatasetGeneration": "dataset_generation",
    "DatasetSample": "dataset_sample",
    "DatasetSortKey": "dataset_sort_key",
    "DatasetStatistics": "dataset_statistics",
    "DatasetStatus": "dataset_status",
    "DatasetTaskStatus": "dataset_task_status",
    "DatasetTaskType": "dataset_task_type",
    "DatasetTeamLabeling": "dataset_team_labeling",
    "DatasetTeamLabelingInput": "dataset_team_labeling_input",
    "DatasetType": "dataset_type",
    "DatasetVersion": "dataset_version",
    "DatasetVersionFileFormat": "dataset_version_file_format",
    "DatasetVersionFormatCode": "dataset_version_format_code",
    "DatasetVersionLabeling": "dataset_version_labeling",
    "DatasetVersionStatus": "dataset_version_status",
    "DeleteDevelopmentEnvironmentResponse": "delete_development_environment_response",
    "DeleteModelResponse": "delete_model_response",
    "DeleteSamplesRequest": "delete_samples_request",
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
    "DevelopmentEnvironmentWorkspace": "development_environment_workspace",
    "DriverTemplateName": "driver_template_name",
    "DriverTemplateSpec": "driver_template_spec",
    "DriverTemplateType": "driver_template_type",
    "ErrorBody": "error_body",
    "Event": "event",
    "EventListMetadata": "event_list_metadata",
    "EventType": "event_type",
    "ExportDestination": "export_destination",
    "ExportFormat": "export_format",
    "ExportParams": "export_params",
    "ExportScope": "export_scope",
    "ExportTask": "export_task",
    "ExportTaskRequest": "export_task_request",
    "ExportTaskStatus": "export_task_status",
    "FileCopyProgress": "file_copy_progress",
    "GetAuthorizationsResponse": "get_authorizations_response",
    "GetDatasetMetricsResponse": "get_dataset_metrics_response",
    "GetExportTasksStatusOfDatasetResponse": "get_export_tasks_status_of_dataset_response",
    "GetProcessorTaskItemsResponse": "get_processor_task_items_response",
    "GetWorkforceSamplingTaskResponse": "get_workforce_sampling_task_response",
    "GetWorkforceTaskMetricsResponse": "get_workforce_task_metrics_response",
    "HardExample": "hard_example",
    "HardExampleTask": "hard_example_task",
    "HardMark": "hard_mark",
    "HardReason": "hard_reason",
    "HardReasonCode": "hard_reason_code",
    "HardReasonCount": "hard_reason_count",
    "Image": "image",
    "ImageArchitecture": "image_architecture",
    "ImageGroup": "image_group",
    "ImageOrigin": "image_origin",
    "ImageServiceType": "image_service_type",
    "ImageStatus": "image_status",
    "ImageType": "image_type",
    "ImageVisibility": "image_visibility",
    "ImportMode": "import_mode",
    "ImportModeCode": "import_mode_code",
    "ImportOrigin": "import_origin",
    "ImportTask": "import_task",
    "ImportTaskRequest": "import_task_request",
    "IntelligentTask": "intelligent_task",
    "IntelligentTaskConfig": "intelligent_task_config",
    "IntelligentTaskEvent": "intelligent_task_event",
    "IntelligentTaskEventStatus": "intelligent_task_event_status",
    "IntelligentTaskFlavor": "intelligent_task_flavor",
    "IntelligentTaskInference": "intelligent_task_inference",
    "IntelligentTaskParameter": "intelligent_task_parameter",
    "IntelligentTaskResult": "intelligent_task_result",
    "IntelligentTaskResultDatasetType": "intelligent_task_result_dataset_type",
    "IntelligentTaskStatus": "intelligent_task_status",
    "IntelligentTaskTarget": "intelligent_task_target",
    "IntelligentTaskType": "intelligent_task_type",
    "JobEngine": "job_engine",
    "JobResourceSpec": "job_resource_spec",
    "JobSpecificationJobType": "job_specification_job_type",
    "JobStatus": "job_status",
    "Label": "label",
    "LabelAttribute": "label_attribute",
    "LabelAttributeType": "label_attribute_type",
    "LabelAttributeValue": "label_attribute_value",
    "LabelBatch": "label_batch",
    "LabelDeletePolicy": "label_delete_policy",
    "LabelProperty": "label_property",
    "LabelSearch": "label_search",
    "LabelSearchTerm": "label_search_term",
    "LabelShape": "label_shape",
    "LabelStatistics": "label_statistics",
    "LabelType": "label_type",
    "LabeledSample": "labeled_sample",
    "LabelingAssignment": "labeling_assignment",
    "LabelingEmailStatus": "labeling_email_status",
    "LabelingSyncType": "labeling_sync_type",
    "LabelingTeam": "labeling_team",
    "LabelingTeamAssignment": "labeling_team_assignment",
    "LabelingTeamMember": "labeling_team_member",
    "LabelingTeamMemberRole": "labeling_team_member_role",
    "LabelingTeamMemberSortKey": "labeling_team_member_sort_key",
    "LabelingTeamMemberStatus": "labeling_team_member_status",
    "LabelingTeamSortKey": "labeling_team_sort_key",
    "ListAlgorithmsResponse": "list_algorithms_response",
    "ListAttachableObSsResponse": "list_attachable_ob_ss_response",
    "ListBuiltInAlgorithmsResponse": "list_built_in_algorithms_response",
    "ListClustersResponse": "list_clusters_response",
    "ListDatasetVersionsResponse": "list_dataset_versions_response",
    "ListDatasetsResponse": "list_datasets_response",
    "ListDevelopmentEnvironmentsResponse": "list_development_environments_response",
    "ListEventsResponse": "list_events_response",
    "ListImageGroupResponse": "list_image_group_response",
    "ListImageResponse": "list_image_response",
    "ListImportTasksResponse": "list_import_tasks_response",
    "ListJobEnginesResponse": "list_job_engines_response",
    "ListJobResourceSpecsResponse": "list_job_resource_specs_response",
    "ListLabelsResponse": "list_labels_response",
    "ListMetadata": "list_metadata",
    "ListModelsResponse": "list_models_response",
    "ListNetworksResponse": "list_networks_response",
    "ListOrdersResponse": "list_orders_response",
    "ListPluginTemplatesResponse": "list_plugin_templates_response",
    "ListPluginsResponse": "list_plugins_response",
    "ListPoolNodesResponse": "list_pool_nodes_response",
    "ListPoolsByTagsRequest": "list_pools_by_tags_request",
    "ListPoolsByTagsResponse": "list_pools_by_tags_response",
    "ListPoolsResponse": "list_pools_response",
    "ListProcessorTaskVersionResultsResponse": "list_processor_task_version_results_response",
    "ListProcessorTaskVersionsResponse": "list_processor_task_versions_response",
    "ListProcessorTasksResponse": "list_processor_tasks_response",
    "ListResourceFlavorsResponse": "list_resource_flavors_response",
    "ListServicesResponse": "list_services_response",
    "ListTasksDetailsResponse": "list_tasks_details_response",
    "ListTasksResponse": "list_tasks_response",
    "ListTrainingJobConfigsResponse": "list_training_job_configs_response",
    "ListTrainingJobEventsResponse": "list_training_job_events_response",
    "ListTrainingJobLogFilesResponse": "list_training_job_log_files_response",
    "ListTrainingJobVersionStatusesResponse": "list_training_job_version_statuses_response",
    "ListTrainingJobVersionsResponse": "list_training_job_versions_response",
    "ListTrainingJobsRequest": "list_training_jobs_request",
    "ListTrainingJobsResponse": "list_training_jobs_response",
    "ListTrainingJobsV1Response": "list_training_jobs_v1_response",
    "ListVirtualresourceFlavorsResponse": "list_virtualresource_flavors_response",
    "ListVisualizationJobsResponse": "list_visualization_jobs_response",
    "ListWorkerTasksResponse": "list_worker_tasks_response",
    "ListWorkersResponse": "list_workers_response",
    "ListWorkforceTasksResponse": "list_workforce_tasks_response",
    "ListWorkforcesResponse": "list_workforces_response",
    "ListWorkloadsResponse": "list_workloads_response",
    "ListWorkspacesResponse": "list_workspaces_response",
    "LocalizedDescription": "localized_description",
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
    "MrsClusterMode": "mrs_cluster_mode",
    "NamedReference": "named_reference",
    "Network": "network",
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
    "NetworkPeerConnection": "network_peer_connection",
    "NetworkPeerConnectionInput": "network_peer_connection_input",
    "NetworkPeerConnectionPhase": "network_peer_connection_phase",
    "NetworkPeerConnectionStatus": "network_peer_connection_status",
    "NetworkPhase": "network_phase",
    "NetworkSfsTurboConnection": "network_sfs_turbo_connection",
    "NetworkSfsTurboConnectionInput": "network_sfs_turbo_connection_input",
    "NetworkSfsTurboConnectionType": "network_sfs_turbo_connection_type",
    "NetworkSfsTurboState": "network_sfs_turbo_state",
    "NetworkSfsTurboStatus": "network_sfs_turbo_status",
    "NetworkSpec": "network_spec",
    "NetworkSpecInput": "network_spec_input",
    "NetworkSpecUpdate": "network_spec_update",
    "NetworkStatus": "network_status",
    "NewLabelingTeamMemberRole": "new_labeling_team_member_role",
    "NewSample": "new_sample",
    "Node": "node",
    "NodeAnnotations": "node_annotations",
    "NodeChange": "node_change",
    "NodeLabels": "node_labels",
    "NodeLockAction": "node_lock_action",
    "NodeLockInput": "node_lock_input",
    "NodeLockResult": "node_lock_result",
    "NodeMetadata": "node_metadata",
    "NodeNetwork": "node_network",
    "NodePhase": "node_phase",
    "NodeSpec": "node_spec",
    "NodeStatus": "node_status",
    "NodeTaint": "node_taint",
    "NodeTaintEffect": "node_taint_effect",
    "NodeUpdateAction": "node_update_action",
    "Notebook": "notebook",
    "NotebookBillingItem": "notebook_billing_item",
    "NotebookContainerHooks": "notebook_container_hooks",
    "NotebookCustomSpec": "notebook_custom_spec",
    "NotebookEndpoint": "notebook_endpoint",
    "NotebookEndpointInput": "notebook_endpoint_input",
    "NotebookFeature": "notebook_feature",
    "NotebookFlavor": "notebook_flavor",
    "NotebookFlavorGpu": "notebook_flavor_gpu",
    "NotebookFlavorPage": "notebook_flavor_page",
    "NotebookFlavorStorage": "notebook_flavor_storage",
    "NotebookHooks": "notebook_hooks",
    "NotebookLease": "notebook_lease",
    "NotebookLeaseInput": "notebook_lease_input",
    "NotebookOwnership": "notebook_ownership",
    "NotebookPage": "notebook_page",
    "NotebookProgress": "notebook_progress",
    "NotebookProgressStatus": "notebook_progress_status",
    "NotebookProgressStep": "notebook_progress_step",
    "NotebookScript": "notebook_script",
    "NotebookScriptType": "notebook_script_type",
    "NotebookService": "notebook_service",
    "NotebookStatus": "notebook_status",
    "NotebookStopType": "notebook_stop_type",
    "NotebookStorage": "notebook_storage",
    "NotebookStorageCategory": "notebook_storage_category",
    "NotebookStorageStatus": "notebook_storage_status",
    "NotebookUser": "notebook_user",
    "NotebookVolume": "notebook_volume",
    "NotebookVolumeCategory": "notebook_volume_category",
    "NotebookVolumeInput": "notebook_volume_input",
    "OperationResult": "operation_result",
    "Order": "order",
    "OrderOperation": "order_operation",
    "OrderPhase": "order_phase",
    "OrderPhaseFilter": "order_phase_filter",
    "OsVersion": "os_version",
    "PatchNetworkRequest": "patch_network_request",
    "PatchPluginRequest": "patch_plugin_request",
    "PatchPoolRequest": "patch_pool_request",
    "Plugin": "plugin",
    "PluginMetadata": "plugin_metadata",
    "PluginObjectReference": "plugin_object_reference",
    "PluginPhase": "plugin_phase",
    "PluginResource": "plugin_resource",
    "PluginSpec": "plugin_spec",
    "PluginSpecInput": "plugin_spec_input",
    "PluginSpecUpdate": "plugin_spec_update",
    "PluginStatus": "plugin_status",
    "PluginTemplate": "plugin_template",
    "PluginTemplateMetadata": "plugin_template_metadata",
    "PluginTemplateReference": "plugin_template_reference",
    "PluginTemplateReferenceInput": "plugin_template_reference_input",
    "PluginTemplateSpec": "plugin_template_spec",
    "PluginTemplateType": "plugin_template_type",
    "PluginTemplateVersion": "plugin_template_version",
    "Pool": "pool",
    "PoolAllocation": "pool_allocation",
    "PoolAnnotations": "pool_annotations",
    "PoolAnnotationsInput": "pool_annotations_input",
    "PoolAnnotationsUpdate": "pool_annotations_update",
    "PoolCapacity": "pool_capacity",
    "PoolContainerNetwork": "pool_container_network",
    "PoolContainerNetworkInput": "pool_container_network_input",
    "PoolContainerNetworkMode": "pool_container_network_mode",
    "PoolCounts": "pool_counts",
    "PoolCreatingStep": "pool_creating_step",
    "PoolCreatingStepType": "pool_creating_step_type",
    "PoolDataVolume": "pool_data_volume",
    "PoolDataVolumeInput": "pool_data_volume_input",
    "PoolDriver": "pool_driver",
    "PoolDriverState": "pool_driver_state",
    "PoolDriverStatus": "pool_driver_status",
    "PoolDriverUpdateStrategy": "pool_driver_update_strategy",
    "PoolDrivers": "pool_drivers",
    "PoolFlavorCount": "pool_flavor_count",
    "PoolLabels": "pool_labels",
    "PoolLabelsInput": "pool_labels_input",
    "PoolLabelsUpdate": "pool_labels_update",
    "PoolLicenseScope": "pool_license_scope",
    "PoolLvmConfig": "pool_lvm_config",
    "PoolLvmConfigInput": "pool_lvm_config_input",
    "PoolLvmMode": "pool_lvm_mode",
    "PoolMaster": "pool_master",
    "PoolMatchInput": "pool_match_input",
    "PoolMatchKey": "pool_match_key",
    "PoolMetadata": "pool_metadata",
    "PoolMetadataInput": "pool_metadata_input",
    "PoolMetadataUpdate": "pool_metadata_update",
    "PoolMetric": "pool_metric",
    "PoolMetricDataPoint": "pool_metric_data_point",
    "PoolMetricDimension": "pool_metric_dimension",
    "PoolMetricName": "pool_metric_name",
    "PoolMetricNamespace": "pool_metric_namespace",
    "PoolMetricPeriod": "pool_metric_period",
    "PoolMetricSource": "pool_metric_source",
    "PoolMetricStatistic": "pool_metric_statistic",
    "PoolMetricValue": "pool_metric_value",
    "PoolNetwork": "pool_network",
    "PoolPhase": "pool_phase",
    "PoolResource": "pool_resource",
    "PoolResourceAmount": "pool_resource_amount",
    "PoolResourceCounts": "pool_resource_counts",
    "PoolResourceExtendParams": "pool_resource_extend_params",
    "PoolResourceInput": "pool_resource_input",
    "PoolScope": "pool_scope",
    "PoolScopeConfiguration": "pool_scope_configuration",
    "PoolScopePluginStatus": "pool_scope_plugin_status",
    "PoolScopeState": "pool_scope_state",
    "PoolScopeStatus": "pool_scope_status",
    "PoolSharing": "pool_sharing",
    "PoolSpec": "pool_spec",
    "PoolSpecInput": "pool_spec_input",
    "PoolSpecUpdate": "pool_spec_update",
    "PoolStatus": "pool_status",
    "PoolStatusCounts": "pool_status_counts",
    "PoolStatusFilter": "pool_status_filter",
    "PoolTag": "pool_tag",
    "PoolTagFilterInput": "pool_tag_filter_input",
    "PoolTagInput": "pool_tag_input",
    "PoolTagSelectorInput": "pool_tag_selector_input",
    "PoolUsage": "pool_usage",
    "PoolUsageMetadata": "pool_usage_metadata",
    "PoolUsageTable": "pool_usage_table",
    "PoolVolume": "pool_volume",
    "PoolVolumeExtendParams": "pool_volume_extend_params",
    "PoolVolumeExtendParamsInput": "pool_volume_extend_params_input",
    "PoolVolumeGroup": "pool_volume_group",
    "PoolVolumeGroupInput": "pool_volume_group_input",
    "PoolVolumeGroupSource": "pool_volume_group_source",
    "PoolVolumeInput": "pool_volume_input",
    "PoolVolumeType": "pool_volume_type",
    "PoolZone": "pool_zone",
    "PoolZoneInput": "pool_zone_input",
    "PreprocessingTaskStatus": "preprocessing_task_status",
    "ProcessingAlgorithm": "processing_algorithm",
    "ProcessingOperator": "processing_operator",
    "ProcessingResult": "processing_result",
    "ProcessingResultProperty": "processing_result_property",
    "ProcessingSource": "processing_source",
    "ProcessingSourceType": "processing_source_type",
    "ProcessingTask": "processing_task",
    "ProcessingTaskSortKey": "processing_task_sort_key",
    "ProcessingTaskStatus": "processing_task_status",
    "ProcessingTaskType": "processing_task_type",
    "ProcessingTaskVersion": "processing_task_version",
    "ProcessingTaskVersionSortKey": "processing_task_version_sort_key",
    "ProcessingTemplate": "processing_template",
    "ProcessingWorkPath": "processing_work_path",
    "ProcessingWorkPathType": "processing_work_path_type",
    "RegisterImageRequest": "register_image_request",
    "ResourceFlavor": "resource_flavor",
    "ResourceFlavorAccelerator": "resource_flavor_accelerator",
    "ResourceFlavorAnnotations": "resource_flavor_annotations",
    "ResourceFlavorBootType": "resource_flavor_boot_type",
    "ResourceFlavorCpuArch": "resource_flavor_cpu_arch",
    "ResourceFlavorCreatingStep": "resource_flavor_creating_step",
    "ResourceFlavorLabels": "resource_flavor_labels",
    "ResourceFlavorMetadata": "resource_flavor_metadata",
    "ResourceFlavorSaleState": "resource_flavor_sale_state",
    "ResourceFlavorSpec": "resource_flavor_spec",
    "ResourceFlavorStatus": "resource_flavor_status",
    "ResourceFlavorStepTexts": "resource_flavor_step_texts",
    "ResourceQuantities": "resource_quantities",
    "ResourceQuota": "resource_quota",
    "ResourceQuotas": "resource_quotas",
    "ResourceTagAction": "resource_tag_action",
    "ResourceTagUpdateInput": "resource_tag_update_input",
    "ResourceTags": "resource_tags",
    "RetryPoolScopeRequest": "retry_pool_scope_request",
    "ReviewSamplesRequest": "review_samples_request",
    "RunCodeLabRequest": "run_code_lab_request",
    "SampleJudgementInput": "sample_judgement_input",
    "SampleLabel": "sample_label",
    "SampleLabelProperty": "sample_label_property",
    "SampleMark": "sample_mark",
    "SampleMetadata": "sample_metadata",
    "SamplePage": "sample_page",
    "SampleSearch": "sample_search",
    "SampleSearchTerms": "sample_search_terms",
    "SampleState": "sample_state",
    "SampleStatus": "sample_status",
    "SampleType": "sample_type",
    "SampleUpdate": "sample_update",
    "SampleUsage": "sample_usage",
    "SearchAlgorithm": "search_algorithm",
    "SearchOperator": "search_operator",
    "SendEmailsRequest": "send_emails_request",
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
    "ServiceTask": "service_task",
    "ServiceTaskDisOutput": "service_task_dis_output",
    "ServiceTaskDisOutputInput": "service_task_dis_output_input",
    "ServiceTaskError": "service_task_error",
    "ServiceTaskExecutionMode": "service_task_execution_mode",
    "ServiceTaskFrequency": "service_task_frequency",
    "ServiceTaskFrequencyInput": "service_task_frequency_input",
    "ServiceTaskObsOutput": "service_task_obs_output",
    "ServiceTaskObsOutputInput": "service_task_obs_output_input",
    "ServiceTaskOutput": "service_task_output",
    "ServiceTaskOutputInput": "service_task_output_input",
    "ServiceTaskPeriod": "service_task_period",
    "ServiceTaskPeriodInput": "service_task_period_input",
    "ServiceTaskResourceEstimate": "service_task_resource_estimate",
    "ServiceTaskSchedule": "service_task_schedule",
    "ServiceTaskScheduleInput": "service_task_schedule_input",
    "ServiceTaskScheduleStatus": "service_task_schedule_status",
    "ServiceTaskSortKey": "service_task_sort_key",
    "ServiceTaskSource": "service_task_source",
    "ServiceTaskSourceInput": "service_task_source_input",
    "ServiceTaskSourceItem": "service_task_source_item",
    "ServiceTaskSourceType": "service_task_source_type",
    "ServiceTaskState": "service_task_state",
    "ServiceTaskStreamType": "service_task_stream_type",
    "ServiceTaskVcnServer": "service_task_vcn_server",
    "ServiceTaskVcnServerInput": "service_task_vcn_server_input",
    "ServiceTaskWebhook": "service_task_webhook",
    "ServiceTaskWebhookInput": "service_task_webhook_input",
    "ServiceUpdateLog": "service_update_log",
    "ServiceUpdateResult": "service_update_result",
    "ShowAutoSearchParamAnalysisResultPathResponse": "show_auto_search_param_analysis_result_path_response",
    "ShowAutoSearchTrialEarlyStopResponse": "show_auto_search_trial_early_stop_response",
    "ShowAutoSearchTrialsResponse": "show_auto_search_trials_response",
    "ShowAutoSearchYamlTemplateContentResponse": "show_auto_search_yaml_template_content_response",
    "ShowAutoSearchYamlTemplatesInfoResponse": "show_auto_search_yaml_templates_info_response",
    "ShowDevelopmentEnvironmentTokenResponse": "show_development_environment_token_response",
    "ShowModelEngineAndRuntimeResponse": "show_model_engine_and_runtime_response",
    "ShowModelResponse": "show_model_response",
    "ShowObsUrlOfTrainingJobLogsResponse": "show_obs_url_of_training_job_logs_response",
    "ShowOsConfigResponse": "show_os_config_response",
    "ShowOsQuotaResponse": "show_os_quota_response",
    "ShowPluginTemplateResponse": "show_plugin_template_response",
    "ShowPoolMonitorResponse": "show_pool_monitor_response",
    "ShowPoolRuntimeMetricsResponse": "show_pool_runtime_metrics_response",
    "ShowPoolStatisticsResponse": "show_pool_statistics_response",
    "ShowSearchAlgorithmsResponse": "show_search_algorithms_response",
    "ShowServiceEventsResponse": "show_service_events_response",
    "ShowServiceMonitorInfoResponse": "show_service_monitor_info_response",
    "ShowServiceResponse": "show_service_response",
    "ShowServiceSpecificationsResponse": "show_service_specifications_response",
    "ShowServiceUpdateLogsResponse": "show_service_update_logs_response",
    "ShowTrainingJobConfigResponse": "show_training_job_config_response",
    "ShowTrainingJobEnginesResponse": "show_training_job_engines_response",
    "ShowTrainingJobFlavorsResponse": "show_training_job_flavors_response",
    "ShowTrainingJobLogsPreviewResponse": "show_training_job_logs_preview_response",
    "ShowTrainingJobMetricsResponse": "show_training_job_metrics_response",
    "ShowTrainingJobVersionLogResponse": "show_training_job_version_log_response",
    "ShowTrainingJobVersionResponse": "show_training_job_version_response",
    "ShowVirtualResourceTemplateResponse": "show_virtual_resource_template_response",
    "ShowVisualizationJobResponse": "show_visualization_job_response",
    "ShowWorkloadStatisticsResponse": "show_workload_statistics_response",
    "SortOrder": "sort_order",
    "StartWorkforceSamplingTaskRequest": "start_workforce_sampling_task_request",
    "StartWorkforceTaskRequest": "start_workforce_task_request",
    "StopTrainingJobRequest": "stop_training_job_request",
    "SyncDataSourceStateResponse": "sync_data_source_state_response",
    "TableSource": "table_source",
    "TaggedPool": "tagged_pool",
    "TaskReference": "task_reference",
    "TeamLabelingSampleCounts": "team_labeling_sample_counts",
    "TeamLabelingStaffCounts": "team_labeling_staff_counts",
    "TeamLabelingTask": "team_labeling_task",
    "TeamLabelingTaskSortKey": "team_labeling_task_sort_key",
    "TeamLabelingTaskStatus": "team_labeling_task_status",
    "TeamMemberTask": "team_member_task",
    "TextEncoding": "text_encoding",
    "TextLabelFormat": "text_label_format",
    "TextLabelPlacement": "text_label_placement",
    "TrainingEngine": "training_engine",
    "TrainingEngineImages": "training_engine_images",
    "TrainingJob": "training_job",
    "TrainingJobAccelerator": "training_job_accelerator",
    "TrainingJobAction": "training_job_action",
    "TrainingJobAffinity": "training_job_affinity",
    "TrainingJobAffinityType": "training_job_affinity_type",
    "TrainingJobAlgorithm": "training_job_algorithm",
    "TrainingJobAlgorithmInput": "training_job_algorithm_input",
    "TrainingJobApplication": "training_job_application",
    "TrainingJobAutoStopInput": "training_job_auto_stop_input",
    "TrainingJobCapacity": "training_job_capacity",
    "TrainingJobConfigHostPath": "training_job_config_host_path",
    "TrainingJobConfigNfsShare": "training_job_config_nfs_share",
    "TrainingJobConfigParameter": "training_job_config_parameter",
    "TrainingJobConfigSettings": "training_job_config_settings",
    "TrainingJobConfigSortKey": "training_job_config_sort_key",
    "TrainingJobConfigSummary": "training_job_config_summary",
    "TrainingJobConfigType": "training_job_config_type",
    "TrainingJobConfigVolume": "training_job_config_volume",
    "TrainingJobCpu": "training_job_cpu",
    "TrainingJobDataset": "training_job_dataset",
    "TrainingJobDatasetInput": "training_job_dataset_input",
    "TrainingJobEndpoints": "training_job_endpoints",
    "TrainingJobEndpointsInput": "training_job_endpoints_input",
    "TrainingJobEngine": "training_job_engine",
    "TrainingJobEvent": "training_job_event",
    "TrainingJobEventLevel": "training_job_event_level",
    "TrainingJobEventSource": "training_job_event_source",
    "TrainingJobFilter": "training_job_filter",
    "TrainingJobFilterOperator": "training_job_filter_operator",
    "TrainingJobFlavor": "training_job_flavor",
    "TrainingJobFlavorInfo": "training_job_flavor_info",
    "TrainingJobInputChannel": "training_job_input_channel",
    "TrainingJobInputChannelInput": "training_job_input_channel_input",
    "TrainingJobInputConstraint": "training_job_input_constraint",
    "TrainingJobInputLocation": "training_job_input_location",
    "TrainingJobInputLocationInput": "training_job_input_location_input",
    "TrainingJobKind": "training_job_kind",
    "TrainingJobLogExportPath": "training_job_log_export_path",
    "TrainingJobLogLinkType": "training_job_log_link_type",
    "TrainingJobMetadata": "training_job_metadata",
    "TrainingJobMetadataInput": "training_job_metadata_input",
    "TrainingJobMetric": "training_job_metric",
    "TrainingJobMetricName": "training_job_metric_name",
    "TrainingJobNfsMount": "training_job_nfs_mount",
    "TrainingJobNotification": "training_job_notification",
    "TrainingJobNotificationEvent": "training_job_notification_event",
    "TrainingJobObsMount": "training_job_obs_mount",
    "TrainingJobObsPath": "training_job_obs_path",
    "TrainingJobObsPathInput": "training_job_obs_path_input",
    "TrainingJobOutputChannel": "training_job_output_channel",
    "TrainingJobOutputChannelInput": "training_job_output_channel_input",
    "TrainingJobOutputLocation": "training_job_output_location",
    "TrainingJobOutputLocationInput": "training_job_output_location_input",
    "TrainingJobPfsMount": "training_job_pfs_mount",
    "TrainingJobPhase": "training_job_phase",
    "TrainingJobRecovery": "training_job_recovery",
    "TrainingJobResource": "training_job_resource",
    "TrainingJobResourceInput": "training_job_resource_input",
    "TrainingJobRunningRecord": "training_job_running_record",
    "TrainingJobSchedulePolicy": "training_job_schedule_policy",
    "TrainingJobSecondaryPhase": "training_job_secondary_phase",
    "TrainingJobSpec": "training_job_spec",
    "TrainingJobSpecInput": "training_job_spec_input",
    "TrainingJobSsh": "training_job_ssh",
    "TrainingJobSshAddress": "training_job_ssh_address",
    "TrainingJobSshInput": "training_job_ssh_input",
    "TrainingJobStartType": "training_job_start_type",
    "TrainingJobStatus": "training_job_status",
    "TrainingJobTagFilter": "training_job_tag_filter",
    "TrainingJobTask": "training_job_task",
    "TrainingJobTaskAlgorithm": "training_job_task_algorithm",
    "TrainingJobTaskAlgorithmInput": "training_job_task_algorithm_input",
    "TrainingJobTaskConfigInput": "training_job_task_config_input",
    "TrainingJobTaskEngine": "training_job_task_engine",
    "TrainingJobTaskInput": "training_job_task_input",
    "TrainingJobTaskResourceInput": "training_job_task_resource_input",
    "TrainingJobTaskStatus": "training_job_task_status",
    "TrainingJobTrainType": "training_job_train_type",
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
    "TrainingJobVersionSortKey": "training_job_version_sort_key",
    "TrainingJobVersionSystemMetrics": "training_job_version_system_metrics",
    "TrainingJobVersionTotalMetric": "training_job_version_total_metric",
    "TrainingJobVersionTotalScores": "training_job_version_total_scores",
    "TrainingJobVersionUsage": "training_job_version_usage",
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
    "TrainingJobVolume": "training_job_volume",
    "TrainingJobVolumeInput": "training_job_volume_input",
    "UpdateDatasetRequest": "update_dataset_request",
    "UpdateDatasetResponse": "update_dataset_response",
    "UpdateDevelopmentEnvironmentRequest": "update_development_environment_request",
    "UpdateNotebookRequest": "update_notebook_request",
    "UpdateProcessorTaskRequest": "update_processor_task_request",
    "UpdateServiceRequest": "update_service_request",
    "UpdateTrainingJobConfigRequest": "update_training_job_config_request",
    "UpdateTrainingJobV1Request": "update_training_job_v1_request",
    "UpdateVisualizationJobRequest": "update_visualization_job_request",
    "UpdateWorkerRequest": "update_worker_request",
    "UpdateWorkforceRequest": "update_workforce_request",
    "UpdateWorkforceSamplingTaskRequest": "update_workforce_sampling_task_request",
    "UpdateWorkforceTaskRequest": "update_workforce_task_request",
    "UpdateWorkspaceQuotasRequest": "update_workspace_quotas_request",
    "UpdateWorkspaceRequest": "update_workspace_request",
    "UploadSamplesJsonRequest": "upload_samples_json_request",
    "UploadSamplesJsonResponse": "upload_samples_json_response",
    "UploadedSample": "uploaded_sample",
    "UpperSortOrder": "upper_sort_order",
    "UsageSeries": "usage_series",
    "UsageStatisticType": "usage_statistic_type",
    "UsageStatistics": "usage_statistics",
    "UsedTag": "used_tag",
    "UsedTags": "used_tags",
    "VersionReference": "version_reference",
    "VideoLabelingMethod": "video_labeling_method",
    "VirtualFlavor": "virtual_flavor",
    "VirtualFlavorMetadata": "virtual_flavor_metadata",
    "VirtualFlavorNpu": "virtual_flavor_npu",
    "VirtualFlavorSpec": "virtual_flavor_spec",
    "VirtualResource": "virtual_resource",
    "VirtualResourceTemplateMetadata": "virtual_resource_template_metadata",
    "VirtualResourceTemplateSpec": "virtual_resource_template_spec",
    "VisualizationJobFlavor": "visualization_job_flavor",
    "VisualizationJobSchedule": "visualization_job_schedule",
    "VisualizationJobSortKey": "visualization_job_sort_key",
    "VisualizationJobSummary": "visualization_job_summary",
    "Workload": "workload",
    "WorkloadNode": "workload_node",
    "WorkloadSortKey": "workload_sort_key",
    "WorkloadStatistics": "workload_statistics",
    "WorkloadStatisticsList": "workload_statistics_list",
    "WorkloadStatus": "workload_status",
    "WorkloadStatusCounts": "workload_status_counts",
    "WorkloadType": "workload_type",
    "Workspace": "workspace",
    "WorkspaceGrant": "workspace_grant",
    "WorkspaceQuota": "workspace_quota",
    "WorkspaceQuotaInput": "workspace_quota_input",
    "WorkspaceQuotaList": "workspace_quota_list",
    "WorkspaceReference": "workspace_reference",
    "WorkspaceSortKey": "workspace_sort_key",
    "WorkspaceStatus": "workspace_status",
}

__all__ = [
    "AcceptSamplesRequest",
    "AcceptanceAction",
    "AcceptanceStatistics",
    "AcceptanceTask",
    "AcceptedTrainingJobVersion",
    "Algorithm",
    "AlgorithmCodeTree",
    "AlgorithmDefinition",
    "AlgorithmEngine",
    "AlgorithmInputChannel",
    "AlgorithmInputConstraint",
    "AlgorithmMetadata",
    "AlgorithmMetadataInput",
    "AlgorithmOutputChannel",
    "AlgorithmOutputChannelInput",
    "AlgorithmParameter",
    "AlgorithmParameterConstraint",
    "AlgorithmPolicies",
    "AlgorithmResourceRequirement",
    "AlgorithmResourceRequirementInput",
    "AlgorithmResourceRequirementKey",
    "AlgorithmSettings",
    "AlgorithmSettingsInput",
    "AnalysisTaskStatus",
    "AnnotationFormat",
    "AttachObsRequest",
    "AttributeSearch",
    "Authorization",
    "AuthorizationResult",
    "AuthorizationSortKey",
    "AuthorizationType",
    "AutoLabelingAlgorithm",
    "AutoSearch",
    "AutoSearchAlgorithm",
    "AutoSearchAlgorithmParameter",
    "AutoSearchMetric",
    "AutoSearchMetricMode",
    "AutoSearchParameter",
    "AutoSearchParameterType",
    "AutoSearchTable",
    "AutoSearchTemplateGroup",
    "BatchCreatePoolTagsRequest",
    "BatchDeletePoolNodesRequest",
    "BatchDeletePoolTagsRequest",
    "BatchDeleteWorkersRequest",
    "BatchItemResult",
    "BatchResult",
    "BatchUpdatePoolNodesRequest",
    "BatchUpdatePoolNodesResponse",
    "BillingInfo",
    "BuiltInAlgorithm",
    "BuiltInAlgorithmParameter",
    "BuiltInAlgorithmSortKey",
    "BuiltInAlgorithmUsage",
    "ChangeTrainingJobDescriptionRequest",
    "Cluster",
    "ClusterNode",
    "ClusterPeriodType",
    "ClusterServicesCount",
    "ClusterSortKey",
    "ClusterStatus",
    "ColumnMapping",
    "CreateAuthorizationRequest",
    "CreateDatasetRequest",
    "CreateDatasetResponse",
    "CreateDatasetVersionRequest",
    "CreateDevelopmentEnvironmentRequest",
    "CreateImageRequest",
    "CreateModelArtsAgencyRequest",
    "CreateModelArtsAgencyResponse",
    "CreateModelRequest",
    "CreateModelResponse",
    "CreateNetworkRequest",
    "CreateNotebookRequest",
    "CreatePluginRequest",
    "CreatePoolRequest",
    "CreateProcessorTaskRequest",
    "CreateProcessorTaskVersionRequest",
    "CreateServiceRequest",
    "CreateServiceResponse",
    "CreateTaskRequest",
    "CreateTasksRequest",
    "CreateTasksResponse",
    "CreateTrainingJobConfigRequest",
    "CreateTrainingJobRequest",
    "CreateTrainingJobV1Request",
    "CreateTrainingJobV1Response",
    "CreateTrainingJobVersionRequest",
    "CreateTrainingJobVersionResponse",
    "CreateVisualizationJobRequest",
    "CreateVisualizationJobResponse",
    "CreateWorkerRequest",
    "CreateWorkforceRequest",
    "CreateWorkforceResponse",
    "CreateWorkforceTaskRequest",
    "CreateWorkspaceRequest",
    "CreatedServiceTask",
    "DataSource",
    "DataSourceType",
    "Dataset",
    "DatasetDataFormat",
    "DatasetField",
    "DatasetFilePreview",
    "DatasetFormat",
    "DatasetGeneration",
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
    "DatasetVersionStatus",
    "DeleteDevelopmentEnvironmentResponse",
    "DeleteModelResponse",
    "DeleteSamplesRequest",
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
    "DevelopmentEnvironmentWorkspace",
    "DriverTemplateName",
    "DriverTemplateSpec",
    "DriverTemplateType",
    "ErrorBody",
    "Event",
    "EventListMetadata",
    "EventType",
    "ExportDestination",
    "ExportFormat",
    "ExportParams",
    "ExportScope",
    "ExportTask",
    "ExportTaskRequest",
    "ExportTaskStatus",
    "FileCopyProgress",
    "GetAuthorizationsResponse",
    "GetDatasetMetricsResponse",
    "GetExportTasksStatusOfDatasetResponse",
    "GetProcessorTaskItemsResponse",
    "GetWorkforceSamplingTaskResponse",
    "GetWorkforceTaskMetricsResponse",
    "HardExample",
    "HardExampleTask",
    "HardMark",
    "HardReason",
    "HardReasonCode",
    "HardReasonCount",
    "Image",
    "ImageArchitecture",
    "ImageGroup",
    "ImageOrigin",
    "ImageServiceType",
    "ImageStatus",
    "ImageType",
    "ImageVisibility",
    "ImportMode",
    "ImportModeCode",
    "ImportOrigin",
    "ImportTask",
    "ImportTaskRequest",
    "IntelligentTask",
    "IntelligentTaskConfig",
    "IntelligentTaskEvent",
    "IntelligentTaskEventStatus",
    "IntelligentTaskFlavor",
    "IntelligentTaskInference",
    "IntelligentTaskParameter",
    "IntelligentTaskResult",
    "IntelligentTaskResultDatasetType",
    "IntelligentTaskStatus",
    "IntelligentTaskTarget",
    "IntelligentTaskType",
    "JobEngine",
    "JobResourceSpec",
    "JobSpecificationJobType",
    "JobStatus",
    "Label",
    "LabelAttribute",
    "LabelAttributeType",
    "LabelAttributeValue",
    "LabelBatch",
    "LabelDeletePolicy",
    "LabelProperty",
    "LabelSearch",
    "LabelSearchTerm",
    "LabelShape",
    "LabelStatistics",
    "LabelType",
    "LabeledSample",
    "LabelingAssignment",
    "LabelingEmailStatus",
    "LabelingSyncType",
    "LabelingTeam",
    "LabelingTeamAssignment",
    "LabelingTeamMember",
    "LabelingTeamMemberRole",
    "LabelingTeamMemberSortKey",
    "LabelingTeamMemberStatus",
    "LabelingTeamSortKey",
    "ListAlgorithmsResponse",
    "ListAttachableObSsResponse",
    "ListBuiltInAlgorithmsResponse",
    "ListClustersResponse",
    "ListDatasetVersionsResponse",
    "ListDatasetsResponse",
    "ListDevelopmentEnvironmentsResponse",
    "ListEventsResponse",
    "ListImageGroupResponse",
    "ListImageResponse",
    "ListImportTasksResponse",
    "ListJobEnginesResponse",
    "ListJobResourceSpecsResponse",
    "ListLabelsResponse",
    "ListMetadata",
    "ListModelsResponse",
    "ListNetworksResponse",
    "ListOrdersResponse",
    "ListPluginTemplatesResponse",
    "ListPluginsResponse",
    "ListPoolNodesResponse",
    "ListPoolsByTagsRequest",
    "ListPoolsByTagsResponse",
    "ListPoolsResponse",
    "ListProcessorTaskVersionResultsResponse",
    "ListProcessorTaskVersionsResponse",
    "ListProcessorTasksResponse",
    "ListResourceFlavorsResponse",
    "ListServicesResponse",
    "ListTasksDetailsResponse",
    "ListTasksResponse",
    "ListTrainingJobConfigsResponse",
    "ListTrainingJobEventsResponse",
    "ListTrainingJobLogFilesResponse",
    "ListTrainingJobVersionStatusesResponse",
    "ListTrainingJobVersionsResponse",
    "ListTrainingJobsRequest",
    "ListTrainingJobsResponse",
    "ListTrainingJobsV1Response",
    "ListVirtualresourceFlavorsResponse",
    "ListVisualizationJobsResponse",
    "ListWorkerTasksResponse",
    "ListWorkersResponse",
    "ListWorkforceTasksResponse",
    "ListWorkforcesResponse",
    "ListWorkloadsResponse",
    "ListWorkspacesResponse",
    "LocalizedDescription",
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
    "MrsClusterMode",
    "NamedReference",
    "Network",
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
    "NetworkPeerConnection",
    "NetworkPeerConnectionInput",
    "NetworkPeerConnectionPhase",
    "NetworkPeerConnectionStatus",
    "NetworkPhase",
    "NetworkSfsTurboConnection",
    "NetworkSfsTurboConnectionInput",
    "NetworkSfsTurboConnectionType",
    "NetworkSfsTurboState",
    "NetworkSfsTurboStatus",
    "NetworkSpec",
    "NetworkSpecInput",
    "NetworkSpecUpdate",
    "NetworkStatus",
    "NewLabelingTeamMemberRole",
    "NewSample",
    "Node",
    "NodeAnnotations",
    "NodeChange",
    "NodeLabels",
    "NodeLockAction",
    "NodeLockInput",
    "NodeLockResult",
    "NodeMetadata",
    "NodeNetwork",
    "NodePhase",
    "NodeSpec",
    "NodeStatus",
    "NodeTaint",
    "NodeTaintEffect",
    "NodeUpdateAction",
    "Notebook",
    "NotebookBillingItem",
    "NotebookContainerHooks",
    "NotebookCustomSpec",
    "NotebookEndpoint",
    "NotebookEndpointInput",
    "NotebookFeature",
    "NotebookFlavor",
    "NotebookFlavorGpu",
    "NotebookFlavorPage",
    "NotebookFlavorStorage",
    "NotebookHooks",
    "NotebookLease",
    "NotebookLeaseInput",
    "NotebookOwnership",
    "NotebookPage",
    "NotebookProgress",
    "NotebookProgressStatus",
    "NotebookProgressStep",
    "NotebookScript",
    "NotebookScriptType",
    "NotebookService",
    "NotebookStatus",
    "NotebookStopType",
    "NotebookStorage",
    "NotebookStorageCategory",
    "NotebookStorageStatus",
    "NotebookUser",
    "NotebookVolume",
    "NotebookVolumeCategory",
    "NotebookVolumeInput",
    "OperationResult",
    "Order",
    "OrderOperation",
    "OrderPhase",
    "OrderPhaseFilter",
    "OsVersion",
    "PatchNetworkRequest",
    "PatchPluginRequest",
    "PatchPoolRequest",
    "Plugin",
    "PluginMetadata",
    "PluginObjectReference",
    "PluginPhase",
    "PluginResource",
    "PluginSpec",
    "PluginSpecInput",
    "PluginSpecUpdate",
    "PluginStatus",
    "PluginTemplate",
    "PluginTemplateMetadata",
    "PluginTemplateReference",
    "PluginTemplateReferenceInput",
    "PluginTemplateSpec",
    "PluginTemplateType",
    "PluginTemplateVersion",
    "Pool",
    "PoolAllocation",
    "PoolAnnotations",
    "PoolAnnotationsInput",
    "PoolAnnotationsUpdate",
    "PoolCapacity",
    "PoolContainerNetwork",
    "PoolContainerNetworkInput",
    "PoolContainerNetworkMode",
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
    "PoolFlavorCount",
    "PoolLabels",
    "PoolLabelsInput",
    "PoolLabelsUpdate",
    "PoolLicenseScope",
    "PoolLvmConfig",
    "PoolLvmConfigInput",
    "PoolLvmMode",
    "PoolMaster",
    "PoolMatchInput",
    "PoolMatchKey",
    "PoolMetadata",
    "PoolMetadataInput",
    "PoolMetadataUpdate",
    "PoolMetric",
    "PoolMetricDataPoint",
    "PoolMetricDimension",
    "PoolMetricName",
    "PoolMetricNamespace",
    "PoolMetricPeriod",
    "PoolMetricSource",
    "PoolMetricStatistic",
    "PoolMetricValue",
    "PoolNetwork",
    "PoolPhase",
    "PoolResource",
    "PoolResourceAmount",
    "PoolResourceCounts",
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
    "PoolStatus",
    "PoolStatusCounts",
    "PoolStatusFilter",
    "PoolTag",
    "PoolTagFilterInput",
    "PoolTagInput",
    "PoolTagSelectorInput",
    "PoolUsage",
    "PoolUsageMetadata",
    "PoolUsageTable",
    "PoolVolume",
    "PoolVolumeExtendParams",
    "PoolVolumeExtendParamsInput",
    "PoolVolumeGroup",
    "PoolVolumeGroupInput",
    "PoolVolumeGroupSource",
    "PoolVolumeInput",
    "PoolVolumeType",
    "PoolZone",
    "PoolZoneInput",
    "PreprocessingTaskStatus",
    "ProcessingAlgorithm",
    "ProcessingOperator",
    "ProcessingResult",
    "ProcessingResultProperty",
    "ProcessingSource",
    "ProcessingSourceType",
    "ProcessingTask",
    "ProcessingTaskSortKey",
    "ProcessingTaskStatus",
    "ProcessingTaskType",
    "ProcessingTaskVersion",
    "ProcessingTaskVersionSortKey",
    "ProcessingTemplate",
    "ProcessingWorkPath",
    "ProcessingWorkPathType",
    "RegisterImageRequest",
    "ResourceFlavor",
    "ResourceFlavorAccelerator",
    "ResourceFlavorAnnotations",
    "ResourceFlavorBootType",
    "ResourceFlavorCpuArch",
    "ResourceFlavorCreatingStep",
    "ResourceFlavorLabels",
    "ResourceFlavorMetadata",
    "ResourceFlavorSaleState",
    "ResourceFlavorSpec",
    "ResourceFlavorStatus",
    "ResourceFlavorStepTexts",
    "ResourceQuantities",
    "ResourceQuota",
    "ResourceQuotas",
    "ResourceTagAction",
    "ResourceTagUpdateInput",
    "ResourceTags",
    "RetryPoolScopeRequest",
    "ReviewSamplesRequest",
    "RunCodeLabRequest",
    "SampleJudgementInput",
    "SampleLabel",
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
    "SampleUsage",
    "SearchAlgorithm",
    "SearchOperator",
    "SendEmailsRequest",
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
    "ServiceTask",
    "ServiceTaskDisOutput",
    "ServiceTaskDisOutputInput",
    "ServiceTaskError",
    "ServiceTaskExecutionMode",
    "ServiceTaskFrequency",
    "ServiceTaskFrequencyInput",
    "ServiceTaskObsOutput",
    "ServiceTaskObsOutputInput",
    "ServiceTaskOutput",
    "ServiceTaskOutputInput",
    "ServiceTaskPeriod",
    "ServiceTaskPeriodInput",
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
    "ServiceUpdateResult",
    "ShowAutoSearchParamAnalysisResultPathResponse",
    "ShowAutoSearchTrialEarlyStopResponse",
    "ShowAutoSearchTrialsResponse",
    "ShowAutoSearchYamlTemplateContentResponse",
    "ShowAutoSearchYamlTemplatesInfoResponse",
    "ShowDevelopmentEnvironmentTokenResponse",
    "ShowModelEngineAndRuntimeResponse",
    "ShowModelResponse",
    "ShowObsUrlOfTrainingJobLogsResponse",
    "ShowOsConfigResponse",
    "ShowOsQuotaResponse",
    "ShowPluginTemplateResponse",
    "ShowPoolMonitorResponse",
    "ShowPoolRuntimeMetricsResponse",
    "ShowPoolStatisticsResponse",
    "ShowSearchAlgorithmsResponse",
    "ShowServiceEventsResponse",
    "ShowServiceMonitorInfoResponse",
    "ShowServiceResponse",
    "ShowServiceSpecificationsResponse",
    "ShowServiceUpdateLogsResponse",
    "ShowTrainingJobConfigResponse",
    "ShowTrainingJobEnginesResponse",
    "ShowTrainingJobFlavorsResponse",
    "ShowTrainingJobLogsPreviewResponse",
    "ShowTrainingJobMetricsResponse",
    "ShowTrainingJobVersionLogResponse",
    "ShowTrainingJobVersionResponse",
    "ShowVirtualResourceTemplateResponse",
    "ShowVisualizationJobResponse",
    "ShowWorkloadStatisticsResponse",
    "SortOrder",
    "StartWorkforceSamplingTaskRequest",
    "StartWorkforceTaskRequest",
    "StopTrainingJobRequest",
    "SyncDataSourceStateResponse",
    "TableSource",
    "TaggedPool",
    "TaskReference",
    "TeamLabelingSampleCounts",
    "TeamLabelingStaffCounts",
    "TeamLabelingTask",
    "TeamLabelingTaskSortKey",
    "TeamLabelingTaskStatus",
    "TeamMemberTask",
    "TextEncoding",
    "TextLabelFormat",
    "TextLabelPlacement",
    "TrainingEngine",
    "TrainingEngineImages",
    "TrainingJob",
    "TrainingJobAccelerator",
    "TrainingJobAction",
    "TrainingJobAffinity",
    "TrainingJobAffinityType",
    "TrainingJobAlgorithm",
    "TrainingJobAlgorithmInput",
    "TrainingJobApplication",
    "TrainingJobAutoStopInput",
    "TrainingJobCapacity",
    "TrainingJobConfigHostPath",
    "TrainingJobConfigNfsShare",
    "TrainingJobConfigParameter",
    "TrainingJobConfigSettings",
    "TrainingJobConfigSortKey",
    "TrainingJobConfigSummary",
    "TrainingJobConfigType",
    "TrainingJobConfigVolume",
    "TrainingJobCpu",
    "TrainingJobDataset",
    "TrainingJobDatasetInput",
    "TrainingJobEndpoints",
    "TrainingJobEndpointsInput",
    "TrainingJobEngine",
    "TrainingJobEvent",
    "TrainingJobEventLevel",
    "TrainingJobEventSource",
    "TrainingJobFilter",
    "TrainingJobFilterOperator",
    "TrainingJobFlavor",
    "TrainingJobFlavorInfo",
    "TrainingJobInputChannel",
    "TrainingJobInputChannelInput",
    "TrainingJobInputConstraint",
    "TrainingJobInputLocation",
    "TrainingJobInputLocationInput",
    "TrainingJobKind",
    "TrainingJobLogExportPath",
    "TrainingJobLogLinkType",
    "TrainingJobMetadata",
    "TrainingJobMetadataInput",
    "TrainingJobMetric",
    "TrainingJobMetricName",
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
    "TrainingJobPfsMount",
    "TrainingJobPhase",
    "TrainingJobRecovery",
    "TrainingJobResource",
    "TrainingJobResourceInput",
    "TrainingJobRunningRecord",
    "TrainingJobSchedulePolicy",
    "TrainingJobSecondaryPhase",
    "TrainingJobSpec",
    "TrainingJobSpecInput",
    "TrainingJobSsh",
    "TrainingJobSshAddress",
    "TrainingJobSshInput",
    "TrainingJobStartType",
    "TrainingJobStatus",
    "TrainingJobTagFilter",
    "TrainingJobTask",
    "TrainingJobTaskAlgorithm",
    "TrainingJobTaskAlgorithmInput",
    "TrainingJobTaskConfigInput",
    "TrainingJobTaskEngine",
    "TrainingJobTaskInput",
    "TrainingJobTaskResourceInput",
    "TrainingJobTaskStatus",
    "TrainingJobTrainType",
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
    "TrainingJobVersionSortKey",
    "TrainingJobVersionSystemMetrics",
    "TrainingJobVersionTotalMetric",
    "TrainingJobVersionTotalScores",
    "TrainingJobVersionUsage",
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
    "UpdateDatasetRequest",
    "UpdateDatasetResponse",
    "UpdateDevelopmentEnvironmentRequest",
    "UpdateNotebookRequest",
    "UpdateProcessorTaskRequest",
    "UpdateServiceRequest",
    "UpdateTrainingJobConfigRequest",
    "UpdateTrainingJobV1Request",
    "UpdateVisualizationJobRequest",
    "UpdateWorkerRequest",
    "UpdateWorkforceRequest",
    "UpdateWorkforceSamplingTaskRequest",
    "UpdateWorkforceTaskRequest",
    "UpdateWorkspaceQuotasRequest",
    "UpdateWorkspaceRequest",
    "UploadSamplesJsonRequest",
    "UploadSamplesJsonResponse",
    "UploadedSample",
    "UpperSortOrder",
    "UsageSeries",
    "UsageStatisticType",
    "UsageStatistics",
    "UsedTag",
    "UsedTags",
    "VersionReference",
    "VideoLabelingMethod",
    "VirtualFlavor",
    "VirtualFlavorMetadata",
    "VirtualFlavorNpu",
    "VirtualFlavorSpec",
    "VirtualResource",
    "VirtualResourceTemplateMetadata",
    "VirtualResourceTemplateSpec",
    "VisualizationJobFlavor",
    "VisualizationJobSchedule",
    "VisualizationJobSortKey",
    "VisualizationJobSummary",
    "Workload",
    "WorkloadNode",
    "WorkloadSortKey",
    "WorkloadStatistics",
    "WorkloadStatisticsList",
    "WorkloadStatus",
    "WorkloadStatusCounts",
    "WorkloadType",
    "Workspace",
    "WorkspaceGrant",
    "WorkspaceQuota",
    "WorkspaceQuotaInput",
    "WorkspaceQuotaList",
    "WorkspaceReference",
    "WorkspaceSortKey",
    "WorkspaceStatus",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
