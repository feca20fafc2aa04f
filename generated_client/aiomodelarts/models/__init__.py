# Generated from spec/ by `make generate`; do not edit.
"""Models of all requests and responses. Each module is imported on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .acceptance_tasks import AcceptanceReport as AcceptanceReport
    from .acceptance_tasks import AcceptanceUpdateResult as AcceptanceUpdateResult
    from .acceptance_tasks import AcceptSamplesRequest as AcceptSamplesRequest
    from .acceptance_tasks import CreateAcceptanceTaskRequest as CreateAcceptanceTaskRequest
    from .acceptance_tasks import UpdateAcceptanceTaskRequest as UpdateAcceptanceTaskRequest
    from .acceptance_tasks_enumerations import AcceptanceAction as AcceptanceAction
    from .acceptance_tasks_enumerations import AcceptanceActionValue as AcceptanceActionValue
    from .algorithms import Algorithm as Algorithm
    from .algorithms import AlgorithmAssetInput as AlgorithmAssetInput
    from .algorithms import AlgorithmCodeTree as AlgorithmCodeTree
    from .algorithms import AlgorithmDefinition as AlgorithmDefinition
    from .algorithms import AlgorithmInputChannel as AlgorithmInputChannel
    from .algorithms import AlgorithmInputChannelInput as AlgorithmInputChannelInput
    from .algorithms import AlgorithmInputConstraint as AlgorithmInputConstraint
    from .algorithms import AlgorithmMetadata as AlgorithmMetadata
    from .algorithms import AlgorithmMetadataInput as AlgorithmMetadataInput
    from .algorithms import AlgorithmOutputChannel as AlgorithmOutputChannel
    from .algorithms import AlgorithmPage as AlgorithmPage
    from .algorithms import AlgorithmReferenceInput as AlgorithmReferenceInput
    from .algorithms import AlgorithmResourceRequirementInput as AlgorithmResourceRequirementInput
    from .algorithms import AlgorithmSettings as AlgorithmSettings
    from .algorithms import AlgorithmSettingsInput as AlgorithmSettingsInput
    from .algorithms import PublishAlgorithmRequest as PublishAlgorithmRequest
    from .algorithms import PublishedAlgorithm as PublishedAlgorithm
    from .authoring import AuthoringCluster as AuthoringCluster
    from .authoring import AuthoringClusterPage as AuthoringClusterPage
    from .authoring import AuthoringFeature as AuthoringFeature
    from .authoring import AuthoringFlavor as AuthoringFlavor
    from .authoring_enumerations import AuthoringClusterStatus as AuthoringClusterStatus
    from .authoring_enumerations import AuthoringFeatureName as AuthoringFeatureName
    from .authoring_enumerations import AuthoringFeatureNameValue as AuthoringFeatureNameValue
    from .authoring_enumerations import AuthoringScope as AuthoringScope
    from .authoring_enumerations import AuthoringScopeValue as AuthoringScopeValue
    from .authorization_mode import AuthorizationModeSetting as AuthorizationModeSetting
    from .authorization_mode import UpdateAuthorizationModeRequest as UpdateAuthorizationModeRequest
    from .authorization_mode_enumerations import AuthorizationMode as AuthorizationMode
    from .authorization_mode_enumerations import AuthorizationModeValue as AuthorizationModeValue
    from .authorizations import AgencyReference as AgencyReference
    from .authorizations import Authorization as Authorization
    from .authorizations import AuthorizationPage as AuthorizationPage
    from .authorizations import AuthorizationResult as AuthorizationResult
    from .authorizations import CreateAgencyRequest as CreateAgencyRequest
    from .authorizations import CreateAuthorizationRequest as CreateAuthorizationRequest
    from .authorizations_enumerations import AuthorizationSortKey as AuthorizationSortKey
    from .authorizations_enumerations import AuthorizationSortKeyValue as AuthorizationSortKeyValue
    from .authorizations_enumerations import AuthorizationType as AuthorizationType
    from .authorizations_enumerations import AuthorizationTypeValue as AuthorizationTypeValue
    from .built_in_algorithms import BuiltInAlgorithm as BuiltInAlgorithm
    from .built_in_algorithms import BuiltInAlgorithmPage as BuiltInAlgorithmPage
    from .built_in_algorithms import BuiltInAlgorithmParameter as BuiltInAlgorithmParameter
    from .built_in_algorithms_enumerations import BuiltInAlgorithmSortKey as BuiltInAlgorithmSortKey
    from .built_in_algorithms_enumerations import BuiltInAlgorithmSortKeyValue as BuiltInAlgorithmSortKeyValue
    from .built_in_algorithms_enumerations import BuiltInAlgorithmUsage as BuiltInAlgorithmUsage
    from .clusters import Cluster as Cluster
    from .clusters import ClusterNode as ClusterNode
    from .clusters import ClusterPage as ClusterPage
    from .clusters import ClusterServicesCount as ClusterServicesCount
    from .clusters_enumerations import ClusterPeriodType as ClusterPeriodType
    from .clusters_enumerations import ClusterSortKey as ClusterSortKey
    from .clusters_enumerations import ClusterSortKeyValue as ClusterSortKeyValue
    from .clusters_enumerations import ClusterStatus as ClusterStatus
    from .clusters_enumerations import ClusterStatusValue as ClusterStatusValue
    from .configuration import Configuration as Configuration
    from .configuration import OsVersion as OsVersion
    from .configuration import PoolScopeConfiguration as PoolScopeConfiguration
    from .configuration_enumerations import PoolLicenseScope as PoolLicenseScope
    from .dataset_versions import CreateDatasetVersionRequest as CreateDatasetVersionRequest
    from .dataset_versions import DatasetVersionPage as DatasetVersionPage
    from .dataset_versions import VersionReference as VersionReference
    from .datasets import CreateDatasetRequest as CreateDatasetRequest
    from .datasets import CreatedDataset as CreatedDataset
    from .datasets import Dataset as Dataset
    from .datasets import DatasetField as DatasetField
    from .datasets import DatasetFilePreview as DatasetFilePreview
    from .datasets import DatasetMetrics as DatasetMetrics
    from .datasets import DatasetPage as DatasetPage
    from .datasets import DatasetReference as DatasetReference
    from .datasets import DatasetStatistics as DatasetStatistics
    from .datasets import DatasetTeamLabeling as DatasetTeamLabeling
    from .datasets import DatasetTeamLabelingInput as DatasetTeamLabelingInput
    from .datasets import DatasetVersion as DatasetVersion
    from .datasets import HardReasonCount as HardReasonCount
    from .datasets import LabelingAssignment as LabelingAssignment
    from .datasets import LabelingAssignmentInput as LabelingAssignmentInput
    from .datasets import LabelingTeamAssignment as LabelingTeamAssignment
    from .datasets import LabelingTeamAssignmentInput as LabelingTeamAssignmentInput
    from .datasets import LabelStatistics as LabelStatistics
    from .datasets import UpdateDatasetRequest as UpdateDatasetRequest
    from .datasets_enumerations import AnalysisTaskStatus as AnalysisTaskStatus
    from .datasets_enumerations import DatasetDataFormat as DatasetDataFormat
    from .datasets_enumerations import DatasetDataFormatValue as DatasetDataFormatValue
    from .datasets_enumerations import DatasetFormat as DatasetFormat
    from .datasets_enumerations import DatasetGeneration as DatasetGeneration
    from .datasets_enumerations import DatasetGenerationValue as DatasetGenerationValue
    from .datasets_enumerations import DatasetSortKey as DatasetSortKey
    from .datasets_enumerations import DatasetSortKeyValue as DatasetSortKeyValue
    from .datasets_enumerations import DatasetStatus as DatasetStatus
    from .datasets_enumerations import DatasetTaskType as DatasetTaskType
    from .datasets_enumerations import DatasetTaskTypeValue as DatasetTaskTypeValue
    from .datasets_enumerations import DatasetType as DatasetType
    from .datasets_enumerations import DatasetTypeValue as DatasetTypeValue
    from .datasets_enumerations import DatasetVersionFileFormat as DatasetVersionFileFormat
    from .datasets_enumerations import DatasetVersionFileFormatValue as DatasetVersionFileFormatValue
    from .datasets_enumerations import DatasetVersionFormatCode as DatasetVersionFormatCode
    from .datasets_enumerations import DatasetVersionFormatCodeValue as DatasetVersionFormatCodeValue
    from .datasets_enumerations import DatasetVersionLabeling as DatasetVersionLabeling
    from .datasets_enumerations import DatasetVersionStatus as DatasetVersionStatus
    from .datasets_enumerations import DatasetVersionStatusValue as DatasetVersionStatusValue
    from .datasets_enumerations import LabelingSyncType as LabelingSyncType
    from .datasets_enumerations import LabelingSyncTypeValue as LabelingSyncTypeValue
    from .datasets_enumerations import PreprocessingTaskStatus as PreprocessingTaskStatus
    from .deployment_autoscaling import AutoscalingEvent as AutoscalingEvent
    from .deployment_autoscaling import AutoscalingEventPage as AutoscalingEventPage
    from .deployment_autoscaling import AutoscalingPolicy as AutoscalingPolicy
    from .deployment_autoscaling import AutoscalingRule as AutoscalingRule
    from .deployment_autoscaling import AutoscalingRuleInput as AutoscalingRuleInput
    from .deployment_autoscaling import CreateAutoscalingPolicyRequest as CreateAutoscalingPolicyRequest
    from .deployment_autoscaling import CreateHraPolicyRequest as CreateHraPolicyRequest
    from .deployment_autoscaling import HraLatencyObjective as HraLatencyObjective
    from .deployment_autoscaling import HraMetricsSource as HraMetricsSource
    from .deployment_autoscaling import HraObjectives as HraObjectives
    from .deployment_autoscaling import HraPolicy as HraPolicy
    from .deployment_autoscaling import HraRoleReplicas as HraRoleReplicas
    from .deployment_autoscaling import HraRule as HraRule
    from .deployment_autoscaling import HraRuleInput as HraRuleInput
    from .deployment_autoscaling import HraRuleUpdate as HraRuleUpdate
    from .deployment_autoscaling import UpdateAutoscalingPolicyRequest as UpdateAutoscalingPolicyRequest
    from .deployment_autoscaling import UpdateHraPolicyRequest as UpdateHraPolicyRequest
    from .deployment_autoscaling_enumerations import AutoscalingEventSortKey as AutoscalingEventSortKey
    from .deployment_autoscaling_enumerations import AutoscalingEventSortKeyValue as AutoscalingEventSortKeyValue
    from .deployment_autoscaling_enumerations import AutoscalingEventStatus as AutoscalingEventStatus
    from .deployment_autoscaling_enumerations import AutoscalingPolicyStatus as AutoscalingPolicyStatus
    from .deployment_autoscaling_enumerations import AutoscalingRuleOperation as AutoscalingRuleOperation
    from .deployment_autoscaling_enumerations import AutoscalingRuleOperationValue as AutoscalingRuleOperationValue
    from .deployment_autoscaling_enumerations import AutoscalingRuleStatus as AutoscalingRuleStatus
    from .deployment_autoscaling_enumerations import AutoscalingRuleStatusValue as AutoscalingRuleStatusValue
    from .deployment_autoscaling_enumerations import AutoscalingTargetType as AutoscalingTargetType
    from .deployment_autoscaling_enumerations import AutoscalingTargetTypeValue as AutoscalingTargetTypeValue
    from .deployment_autoscaling_enumerations import AutoscalingType as AutoscalingType
    from .deployment_autoscaling_enumerations import AutoscalingTypeValue as AutoscalingTypeValue
    from .deployment_autoscaling_enumerations import HraMetricsPlace as HraMetricsPlace
    from .deployment_autoscaling_enumerations import HraMetricsPlaceValue as HraMetricsPlaceValue
    from .deployment_autoscaling_enumerations import HraMetricsScheme as HraMetricsScheme
    from .deployment_autoscaling_enumerations import HraMetricsSchemeValue as HraMetricsSchemeValue
    from .deployment_autoscaling_enumerations import HraPolicyStatus as HraPolicyStatus
    from .deployment_autoscaling_enumerations import HraRuleOperation as HraRuleOperation
    from .deployment_autoscaling_enumerations import HraRuleOperationValue as HraRuleOperationValue
    from .deployment_autoscaling_enumerations import HraScalerType as HraScalerType
    from .deployment_autoscaling_enumerations import HraScalerTypeValue as HraScalerTypeValue
    from .deployment_versions import DeploymentReference as DeploymentReference
    from .deployment_versions import DeploymentVersion as DeploymentVersion
    from .deployment_versions import DeploymentVersionPage as DeploymentVersionPage
    from .deployment_versions import SwitchDeploymentVersionRequest as SwitchDeploymentVersionRequest
    from .deployments import CreateDeploymentRequest as CreateDeploymentRequest
    from .deployments import Deployment as Deployment
    from .deployments import DeploymentAdvancedConfig as DeploymentAdvancedConfig
    from .deployments import DeploymentAffinity as DeploymentAffinity
    from .deployments import DeploymentCode as DeploymentCode
    from .deployments import DeploymentCustomSpec as DeploymentCustomSpec
    from .deployments import DeploymentDump as DeploymentDump
    from .deployments import DeploymentDumpInput as DeploymentDumpInput
    from .deployments import DeploymentFile as DeploymentFile
    from .deployments import DeploymentHealthCheck as DeploymentHealthCheck
    from .deployments import DeploymentImage as DeploymentImage
    from .deployments import DeploymentInstance as DeploymentInstance
    from .deployments import DeploymentInstancePage as DeploymentInstancePage
    from .deployments import DeploymentInstanceReference as DeploymentInstanceReference
    from .deployments import DeploymentModel as DeploymentModel
    from .deployments import DeploymentPage as DeploymentPage
    from .deployments import DeploymentPod as DeploymentPod
    from .deployments import DeploymentPodEvent as DeploymentPodEvent
    from .deployments import DeploymentPodPage as DeploymentPodPage
    from .deployments import DeploymentPodReference as DeploymentPodReference
    from .deployments import DeploymentSecurity as DeploymentSecurity
    from .deployments import DeploymentSummary as DeploymentSummary
    from .deployments import DeploymentTaskLimit as DeploymentTaskLimit
    from .deployments import DeploymentTermination as DeploymentTermination
    from .deployments import DeploymentUnit as DeploymentUnit
    from .deployments import DeploymentUnitGroupPolicy as DeploymentUnitGroupPolicy
    from .deployments import DeploymentUnitInput as DeploymentUnitInput
    from .deployments import InferenceServiceDeployment as InferenceServiceDeployment
    from .deployments import ScaleDeploymentRequest as ScaleDeploymentRequest
    from .deployments import UpdateDeploymentRequest as UpdateDeploymentRequest
    from .deployments_enumerations import DeploymentAffinityType as DeploymentAffinityType
    from .deployments_enumerations import DeploymentAffinityTypeValue as DeploymentAffinityTypeValue
    from .deployments_enumerations import DeploymentDumpType as DeploymentDumpType
    from .deployments_enumerations import DeploymentFileSource as DeploymentFileSource
    from .deployments_enumerations import DeploymentFileSourceValue as DeploymentFileSourceValue
    from .deployments_enumerations import DeploymentFramework as DeploymentFramework
    from .deployments_enumerations import DeploymentFrameworkValue as DeploymentFrameworkValue
    from .deployments_enumerations import DeploymentImageSource as DeploymentImageSource
    from .deployments_enumerations import DeploymentImageSourceValue as DeploymentImageSourceValue
    from .deployments_enumerations import DeploymentInstanceDeletion as DeploymentInstanceDeletion
    from .deployments_enumerations import DeploymentInstanceDeletionValue as DeploymentInstanceDeletionValue
    from .deployments_enumerations import DeploymentInstanceStatus as DeploymentInstanceStatus
    from .deployments_enumerations import DeploymentInstanceStatusValue as DeploymentInstanceStatusValue
    from .deployments_enumerations import DeploymentPodStatus as DeploymentPodStatus
    from .deployments_enumerations import DeploymentPodStatusValue as DeploymentPodStatusValue
    from .deployments_enumerations import DeploymentRecovery as DeploymentRecovery
    from .deployments_enumerations import DeploymentRecoveryValue as DeploymentRecoveryValue
    from .deployments_enumerations import DeploymentScheduleScope as DeploymentScheduleScope
    from .deployments_enumerations import DeploymentScheduleScopeValue as DeploymentScheduleScopeValue
    from .deployments_enumerations import DeploymentScheduleStrategy as DeploymentScheduleStrategy
    from .deployments_enumerations import DeploymentScheduleStrategyValue as DeploymentScheduleStrategyValue
    from .deployments_enumerations import DeploymentSecretType as DeploymentSecretType
    from .deployments_enumerations import DeploymentSecretTypeValue as DeploymentSecretTypeValue
    from .deployments_enumerations import DeploymentStatus as DeploymentStatus
    from .deployments_enumerations import DeploymentStatusValue as DeploymentStatusValue
    from .deployments_enumerations import DeploymentType as DeploymentType
    from .deployments_enumerations import DeploymentTypeValue as DeploymentTypeValue
    from .deployments_enumerations import DeploymentUnitRole as DeploymentUnitRole
    from .deployments_enumerations import DeploymentUnitRoleValue as DeploymentUnitRoleValue
    from .deployments_enumerations import DeploymentWorkloadType as DeploymentWorkloadType
    from .deployments_enumerations import DeploymentWorkloadTypeValue as DeploymentWorkloadTypeValue
    from .dev_server_images import DevServerImage as DevServerImage
    from .dev_server_images import DevServerImagePage as DevServerImagePage
    from .dev_server_jobs import CreateDevServerJobRequest as CreateDevServerJobRequest
    from .dev_server_jobs import DeleteDevServerJobsRequest as DeleteDevServerJobsRequest
    from .dev_server_jobs import DevServerJob as DevServerJob
    from .dev_server_jobs import DevServerJobItem as DevServerJobItem
    from .dev_server_jobs import DevServerJobItemInput as DevServerJobItemInput
    from .dev_server_jobs import DevServerJobPage as DevServerJobPage
    from .dev_server_jobs import DevServerJobService as DevServerJobService
    from .dev_server_jobs import DevServerJobServiceInstance as DevServerJobServiceInstance
    from .dev_server_jobs import DevServerJobServiceModel as DevServerJobServiceModel
    from .dev_server_jobs import DevServerJobSummary as DevServerJobSummary
    from .dev_server_jobs import DevServerJobTask as DevServerJobTask
    from .dev_server_jobs import DevServerJobTemplate as DevServerJobTemplate
    from .dev_server_jobs import DevServerJobTemplatePage as DevServerJobTemplatePage
    from .dev_server_jobs import DevServerJobTemplateParameter as DevServerJobTemplateParameter
    from .dev_server_jobs import DevServerJobTemplateSummary as DevServerJobTemplateSummary
    from .dev_server_jobs_enumerations import DevServerFlavorType as DevServerFlavorType
    from .dev_server_jobs_enumerations import DevServerJobServiceStatus as DevServerJobServiceStatus
    from .dev_server_jobs_enumerations import DevServerJobStatus as DevServerJobStatus
    from .dev_server_jobs_enumerations import DevServerJobStatusValue as DevServerJobStatusValue
    from .dev_server_jobs_enumerations import DevServerJobTaskStatus as DevServerJobTaskStatus
    from .dev_servers import AttachDevServerPortRequest as AttachDevServerPortRequest
    from .dev_servers import AttachDevServerVolumeRequest as AttachDevServerVolumeRequest
    from .dev_servers import BindDevServerPublicIpRequest as BindDevServerPublicIpRequest
    from .dev_servers import CreatedDevServer as CreatedDevServer
    from .dev_servers import CreateDevServerRequest as CreateDevServerRequest
    from .dev_servers import CreateRoceNetworkRequest as CreateRoceNetworkRequest
    from .dev_servers import DetachedDevServerPort as DetachedDevServerPort
    from .dev_servers import DevServerAddressPair as DevServerAddressPair
    from .dev_servers import DevServerAvailabilityZone as DevServerAvailabilityZone
    from .dev_servers import DevServerBatchActionRequest as DevServerBatchActionRequest
    from .dev_servers import DevServerChargingInput as DevServerChargingInput
    from .dev_servers import DevServerFlavor as DevServerFlavor
    from .dev_servers import DevServerFlavorName as DevServerFlavorName
    from .dev_servers import DevServerFlavorPage as DevServerFlavorPage
    from .dev_servers import DevServerHyperClusterInput as DevServerHyperClusterInput
    from .dev_servers import DevServerHyperGroupInput as DevServerHyperGroupInput
    from .dev_servers import DevServerId as DevServerId
    from .dev_servers import DevServerNetworkInput as DevServerNetworkInput
    from .dev_servers import DevServerPlugin as DevServerPlugin
    from .dev_servers import DevServerPluginPage as DevServerPluginPage
    from .dev_servers import DevServerPluginVersion as DevServerPluginVersion
    from .dev_servers import DevServerPort as DevServerPort
    from .dev_servers import DevServerPublicIp as DevServerPublicIp
    from .dev_servers import DevServerPublicIps as DevServerPublicIps
    from .dev_servers import DevServerResourceFlavor as DevServerResourceFlavor
    from .dev_servers import DevServerResourceFlavorPage as DevServerResourceFlavorPage
    from .dev_servers import ReinstallServerOsRequest as ReinstallServerOsRequest
    from .dev_servers import RoceNetwork as RoceNetwork
    from .dev_servers import RoceNetworkResult as RoceNetworkResult
    from .dev_servers import StartDevServerRequest as StartDevServerRequest
    from .dev_servers import UpdateDevServerRequest as UpdateDevServerRequest
    from .dev_servers_enumerations import DevServerBatchAction as DevServerBatchAction
    from .dev_servers_enumerations import DevServerBatchActionValue as DevServerBatchActionValue
    from .dev_servers_enumerations import DevServerPeriodType as DevServerPeriodType
    from .dev_servers_enumerations import DevServerPeriodTypeValue as DevServerPeriodTypeValue
    from .dev_servers_enumerations import DevServerPortState as DevServerPortState
    from .dev_servers_enumerations import RoceNetworkType as RoceNetworkType
    from .dev_servers_enumerations import RoceNetworkTypeValue as RoceNetworkTypeValue
    from .development_environments import CreateDevelopmentEnvironmentRequest as CreateDevelopmentEnvironmentRequest
    from .development_environments import DevelopmentEnvironment as DevelopmentEnvironment
    from .development_environments import DevelopmentEnvironmentActionResult as DevelopmentEnvironmentActionResult
    from .development_environments import DevelopmentEnvironmentAiProject as DevelopmentEnvironmentAiProject
    from .development_environments import DevelopmentEnvironmentAutoStop as DevelopmentEnvironmentAutoStop
    from .development_environments import DevelopmentEnvironmentAutoStopInput as DevelopmentEnvironmentAutoStopInput
    from .development_environments import DevelopmentEnvironmentCredential as DevelopmentEnvironmentCredential
    from .development_environments import DevelopmentEnvironmentDeployment as DevelopmentEnvironmentDeployment
    from .development_environments import DevelopmentEnvironmentDeploymentSpec as DevelopmentEnvironmentDeploymentSpec
    from .development_environments import DevelopmentEnvironmentFailure as DevelopmentEnvironmentFailure
    from .development_environments import DevelopmentEnvironmentFlavor as DevelopmentEnvironmentFlavor
    from .development_environments import DevelopmentEnvironmentFlavorCpu as DevelopmentEnvironmentFlavorCpu
    from .development_environments import DevelopmentEnvironmentFlavorSize as DevelopmentEnvironmentFlavorSize
    from .development_environments import DevelopmentEnvironmentImage as DevelopmentEnvironmentImage
    from .development_environments import DevelopmentEnvironmentPage as DevelopmentEnvironmentPage
    from .development_environments import DevelopmentEnvironmentPool as DevelopmentEnvironmentPool
    from .development_environments import DevelopmentEnvironmentPoolInput as DevelopmentEnvironmentPoolInput
    from .development_environments import DevelopmentEnvironmentPoolOwner as DevelopmentEnvironmentPoolOwner
    from .development_environments import DevelopmentEnvironmentProfile as DevelopmentEnvironmentProfile
    from .development_environments import DevelopmentEnvironmentQueue as DevelopmentEnvironmentQueue
    from .development_environments import DevelopmentEnvironmentReference as DevelopmentEnvironmentReference
    from .development_environments import DevelopmentEnvironmentRepository as DevelopmentEnvironmentRepository
    from .development_environments import (
        DevelopmentEnvironmentRepositoryConnection as DevelopmentEnvironmentRepositoryConnection,
    )
    from .development_environments import DevelopmentEnvironmentSpec as DevelopmentEnvironmentSpec
    from .development_environments import DevelopmentEnvironmentSpecInput as DevelopmentEnvironmentSpecInput
    from .development_environments import DevelopmentEnvironmentSpecUpdate as DevelopmentEnvironmentSpecUpdate
    from .development_environments import DevelopmentEnvironmentStorage as DevelopmentEnvironmentStorage
    from .development_environments import DevelopmentEnvironmentStorageInput as DevelopmentEnvironmentStorageInput
    from .development_environments import DevelopmentEnvironmentStorageLocation as DevelopmentEnvironmentStorageLocation
    from .development_environments import (
        DevelopmentEnvironmentStorageLocationInput as DevelopmentEnvironmentStorageLocationInput,
    )
    from .development_environments import DevelopmentEnvironmentToken as DevelopmentEnvironmentToken
    from .development_environments import DevelopmentEnvironmentWorkspace as DevelopmentEnvironmentWorkspace
    from .development_environments import (
        RunDevelopmentEnvironmentActionRequest as RunDevelopmentEnvironmentActionRequest,
    )
    from .development_environments import UpdateDevelopmentEnvironmentRequest as UpdateDevelopmentEnvironmentRequest
    from .development_environments_enumerations import DevelopmentEnvironmentAction as DevelopmentEnvironmentAction
    from .development_environments_enumerations import (
        DevelopmentEnvironmentActionValue as DevelopmentEnvironmentActionValue,
    )
    from .development_environments_enumerations import (
        DevelopmentEnvironmentFlavorStatus as DevelopmentEnvironmentFlavorStatus,
    )
    from .development_environments_enumerations import DevelopmentEnvironmentHardware as DevelopmentEnvironmentHardware
    from .development_environments_enumerations import (
        DevelopmentEnvironmentHardwareValue as DevelopmentEnvironmentHardwareValue,
    )
    from .development_environments_enumerations import (
        DevelopmentEnvironmentPromotion as DevelopmentEnvironmentPromotion,
    )
    from .development_environments_enumerations import (
        DevelopmentEnvironmentRepositoryProtocol as DevelopmentEnvironmentRepositoryProtocol,
    )
    from .development_environments_enumerations import (
        DevelopmentEnvironmentRepositoryType as DevelopmentEnvironmentRepositoryType,
    )
    from .development_environments_enumerations import DevelopmentEnvironmentSortKey as DevelopmentEnvironmentSortKey
    from .development_environments_enumerations import (
        DevelopmentEnvironmentSortKeyValue as DevelopmentEnvironmentSortKeyValue,
    )
    from .development_environments_enumerations import DevelopmentEnvironmentStatus as DevelopmentEnvironmentStatus
    from .development_environments_enumerations import (
        DevelopmentEnvironmentStatusValue as DevelopmentEnvironmentStatusValue,
    )
    from .development_environments_enumerations import (
        DevelopmentEnvironmentStorageType as DevelopmentEnvironmentStorageType,
    )
    from .development_environments_enumerations import (
        DevelopmentEnvironmentStorageTypeValue as DevelopmentEnvironmentStorageTypeValue,
    )
    from .events import Event as Event
    from .events import EventListMetadata as EventListMetadata
    from .events import EventPage as EventPage
    from .events_enumerations import EventType as EventType
    from .events_enumerations import EventTypeValue as EventTypeValue
    from .export_tasks import AttributeSearch as AttributeSearch
    from .export_tasks import CreatedExportTask as CreatedExportTask
    from .export_tasks import CreateExportTaskRequest as CreateExportTaskRequest
    from .export_tasks import ExportParams as ExportParams
    from .export_tasks import ExportTask as ExportTask
    from .export_tasks import ExportTaskBasics as ExportTaskBasics
    from .export_tasks import ExportTaskPage as ExportTaskPage
    from .export_tasks import LabelSearch as LabelSearch
    from .export_tasks import LabelSearchTerm as LabelSearchTerm
    from .export_tasks import SampleSearch as SampleSearch
    from .export_tasks_enumerations import AnnotationFormat as AnnotationFormat
    from .export_tasks_enumerations import AnnotationFormatValue as AnnotationFormatValue
    from .export_tasks_enumerations import ExportDestination as ExportDestination
    from .export_tasks_enumerations import ExportDestinationValue as ExportDestinationValue
    from .export_tasks_enumerations import ExportFormat as ExportFormat
    from .export_tasks_enumerations import ExportFormatValue as ExportFormatValue
    from .export_tasks_enumerations import ExportScope as ExportScope
    from .export_tasks_enumerations import ExportScopeValue as ExportScopeValue
    from .export_tasks_enumerations import ExportTaskStatus as ExportTaskStatus
    from .export_tasks_enumerations import HardExample as HardExample
    from .export_tasks_enumerations import HardExampleValue as HardExampleValue
    from .export_tasks_enumerations import SearchOperator as SearchOperator
    from .export_tasks_enumerations import SearchOperatorValue as SearchOperatorValue
    from .fine_tuning import FineTuningArtifact as FineTuningArtifact
    from .fine_tuning import FineTuningArtifactPage as FineTuningArtifactPage
    from .fine_tuning import FineTuningArtifactPublicationInput as FineTuningArtifactPublicationInput
    from .fine_tuning import FineTuningContinuation as FineTuningContinuation
    from .fine_tuning import FineTuningDataset as FineTuningDataset
    from .fine_tuning import FineTuningJob as FineTuningJob
    from .fine_tuning import FineTuningMetric as FineTuningMetric
    from .fine_tuning import FineTuningMetricReport as FineTuningMetricReport
    from .fine_tuning import FineTuningMetrics as FineTuningMetrics
    from .fine_tuning import FineTuningOrigin as FineTuningOrigin
    from .fine_tuning import PublishedFineTuningModel as PublishedFineTuningModel
    from .fine_tuning import PublishFineTuningArtifactsRequest as PublishFineTuningArtifactsRequest
    from .fine_tuning_enumerations import FineTuningArtifactType as FineTuningArtifactType
    from .fine_tuning_enumerations import FineTuningAssetVisibility as FineTuningAssetVisibility
    from .fine_tuning_enumerations import FineTuningAssetVisibilityValue as FineTuningAssetVisibilityValue
    from .fine_tuning_enumerations import FineTuningDatasetSource as FineTuningDatasetSource
    from .fine_tuning_enumerations import FineTuningDatasetStep as FineTuningDatasetStep
    from .fine_tuning_enumerations import FineTuningMethod as FineTuningMethod
    from .fine_tuning_enumerations import FineTuningModelType as FineTuningModelType
    from .hyper_clusters import CreateHyperClusterRequest as CreateHyperClusterRequest
    from .hyper_clusters import HyperCluster as HyperCluster
    from .hyper_clusters import HyperClusterNetwork as HyperClusterNetwork
    from .hyper_clusters import HyperClusterPage as HyperClusterPage
    from .hyper_clusters_enumerations import HyperClusterType as HyperClusterType
    from .hyper_clusters_enumerations import HyperClusterTypeValue as HyperClusterTypeValue
    from .hyperparameter_search import AutoSearchParameterAnalysisPath as AutoSearchParameterAnalysisPath
    from .hyperparameter_search import AutoSearchTable as AutoSearchTable
    from .hyperparameter_search import AutoSearchTemplate as AutoSearchTemplate
    from .hyperparameter_search import AutoSearchTemplateGroup as AutoSearchTemplateGroup
    from .hyperparameter_search import AutoSearchTemplateGroupPage as AutoSearchTemplateGroupPage
    from .hyperparameter_search import AutoSearchTrialPage as AutoSearchTrialPage
    from .hyperparameter_search import AutoSearchTrialStopResult as AutoSearchTrialStopResult
    from .hyperparameter_search import SearchAlgorithm as SearchAlgorithm
    from .hyperparameter_search import SearchAlgorithmPage as SearchAlgorithmPage
    from .images import DeleteImagesRequest as DeleteImagesRequest
    from .images import Image as Image
    from .images import ImageGroup as ImageGroup
    from .images import ImageGroupPage as ImageGroupPage
    from .images import ImagePage as ImagePage
    from .images import NotebookImage as NotebookImage
    from .images import RegisterImageRequest as RegisterImageRequest
    from .images import UpdateImageGroupRequest as UpdateImageGroupRequest
    from .images_enumerations import ImageArchitecture as ImageArchitecture
    from .images_enumerations import ImageArchitectureValue as ImageArchitectureValue
    from .images_enumerations import ImageOrigin as ImageOrigin
    from .images_enumerations import ImageOriginValue as ImageOriginValue
    from .images_enumerations import ImageServiceType as ImageServiceType
    from .images_enumerations import ImageServiceTypeValue as ImageServiceTypeValue
    from .images_enumerations import ImageStatus as ImageStatus
    from .images_enumerations import ImageType as ImageType
    from .images_enumerations import ImageTypeValue as ImageTypeValue
    from .images_enumerations import ImageVisibility as ImageVisibility
    from .images_enumerations import ImageVisibilityValue as ImageVisibilityValue
    from .import_tasks import CreateImportTaskRequest as CreateImportTaskRequest
    from .import_tasks import FileCopyProgress as FileCopyProgress
    from .import_tasks import ImportTask as ImportTask
    from .import_tasks import ImportTaskPage as ImportTaskPage
    from .import_tasks import TaskReference as TaskReference
    from .import_tasks_enumerations import DatasetTaskStatus as DatasetTaskStatus
    from .import_tasks_enumerations import ImportMode as ImportMode
    from .import_tasks_enumerations import ImportModeCode as ImportModeCode
    from .import_tasks_enumerations import ImportModeValue as ImportModeValue
    from .import_tasks_enumerations import ImportOrigin as ImportOrigin
    from .import_tasks_enumerations import ImportOriginValue as ImportOriginValue
    from .inference_api_keys import BindInferenceApiKeysRequest as BindInferenceApiKeysRequest
    from .inference_api_keys import CreatedInferenceApiKey as CreatedInferenceApiKey
    from .inference_api_keys import CreateInferenceApiKeyRequest as CreateInferenceApiKeyRequest
    from .inference_api_keys import CreateTemporaryInferenceApiKeyRequest as CreateTemporaryInferenceApiKeyRequest
    from .inference_api_keys import InferenceApiKey as InferenceApiKey
    from .inference_api_keys import InferenceApiKeyBasics as InferenceApiKeyBasics
    from .inference_api_keys import InferenceApiKeyBindingResult as InferenceApiKeyBindingResult
    from .inference_api_keys import InferenceApiKeyFailure as InferenceApiKeyFailure
    from .inference_api_keys import InferenceApiKeyPage as InferenceApiKeyPage
    from .inference_api_keys import InferenceApiKeyReferenceInput as InferenceApiKeyReferenceInput
    from .inference_api_keys import TemporaryInferenceApiKey as TemporaryInferenceApiKey
    from .inference_api_keys_enumerations import InferenceApiKeyScope as InferenceApiKeyScope
    from .inference_api_keys_enumerations import InferenceApiKeyScopeValue as InferenceApiKeyScopeValue
    from .inference_service_tags import CountInferenceServicesByTagsRequest as CountInferenceServicesByTagsRequest
    from .inference_service_tags import CreateInferenceServiceTagsRequest as CreateInferenceServiceTagsRequest
    from .inference_service_tags import DeleteInferenceServiceTagsRequest as DeleteInferenceServiceTagsRequest
    from .inference_service_tags import InferenceServiceCount as InferenceServiceCount
    from .inference_service_tags import ListInferenceServicesByTagsRequest as ListInferenceServicesByTagsRequest
    from .inference_service_tags import TaggedInferenceService as TaggedInferenceService
    from .inference_service_tags import TaggedInferenceServicePage as TaggedInferenceServicePage
    from .inference_services import CreateInferenceServiceRequest as CreateInferenceServiceRequest
    from .inference_services import DeletedInferenceServices as DeletedInferenceServices
    from .inference_services import DeleteInferenceServicesRequest as DeleteInferenceServicesRequest
    from .inference_services import FrozenInfo as FrozenInfo
    from .inference_services import InferenceAccess as InferenceAccess
    from .inference_services import InferenceAccessInput as InferenceAccessInput
    from .inference_services import InferenceAccessUpdate as InferenceAccessUpdate
    from .inference_services import InferenceCluster as InferenceCluster
    from .inference_services import InferenceFlavor as InferenceFlavor
    from .inference_services import InferenceFlavorBilling as InferenceFlavorBilling
    from .inference_services import InferenceFlavorNpu as InferenceFlavorNpu
    from .inference_services import InferenceFlavorPage as InferenceFlavorPage
    from .inference_services import InferenceFuseConfig as InferenceFuseConfig
    from .inference_services import InferenceLoadBalancer as InferenceLoadBalancer
    from .inference_services import InferenceLoadBalancerInput as InferenceLoadBalancerInput
    from .inference_services import InferenceLoadBalancerUpdate as InferenceLoadBalancerUpdate
    from .inference_services import InferenceLogConfig as InferenceLogConfig
    from .inference_services import InferenceLogConfigInput as InferenceLogConfigInput
    from .inference_services import InferenceLogFile as InferenceLogFile
    from .inference_services import InferenceRateLimit as InferenceRateLimit
    from .inference_services import InferenceResidualResources as InferenceResidualResources
    from .inference_services import InferenceRollingUpdate as InferenceRollingUpdate
    from .inference_services import InferenceRuntimeConfig as InferenceRuntimeConfig
    from .inference_services import InferenceRuntimeConfigInput as InferenceRuntimeConfigInput
    from .inference_services import InferenceRuntimeConfigUpdate as InferenceRuntimeConfigUpdate
    from .inference_services import InferenceSchedule as InferenceSchedule
    from .inference_services import InferenceSecretVolume as InferenceSecretVolume
    from .inference_services import InferenceService as InferenceService
    from .inference_services import InferenceServiceEvent as InferenceServiceEvent
    from .inference_services import InferenceServiceEventPage as InferenceServiceEventPage
    from .inference_services import InferenceServiceLimit as InferenceServiceLimit
    from .inference_services import InferenceServicePage as InferenceServicePage
    from .inference_services import InferenceServiceSecret as InferenceServiceSecret
    from .inference_services import InferenceServiceSummary as InferenceServiceSummary
    from .inference_services import InferenceServiceVersion as InferenceServiceVersion
    from .inference_services import InferenceServiceVersionPage as InferenceServiceVersionPage
    from .inference_services import InferenceServiceVersionSummary as InferenceServiceVersionSummary
    from .inference_services import InferenceTaskLimit as InferenceTaskLimit
    from .inference_services import InferenceUpgradeConfig as InferenceUpgradeConfig
    from .inference_services import InferenceUrl as InferenceUrl
    from .inference_services import SwitchInferenceServiceVersionRequest as SwitchInferenceServiceVersionRequest
    from .inference_services import UpdateInferenceServiceRequest as UpdateInferenceServiceRequest
    from .inference_services_enumerations import FrozenEffect as FrozenEffect
    from .inference_services_enumerations import FrozenScene as FrozenScene
    from .inference_services_enumerations import InferenceAuthType as InferenceAuthType
    from .inference_services_enumerations import InferenceAuthTypeValue as InferenceAuthTypeValue
    from .inference_services_enumerations import InferenceClusterLevel as InferenceClusterLevel
    from .inference_services_enumerations import InferenceClusterType as InferenceClusterType
    from .inference_services_enumerations import InferenceFlavorArch as InferenceFlavorArch
    from .inference_services_enumerations import InferenceLoadBalancerAction as InferenceLoadBalancerAction
    from .inference_services_enumerations import InferenceLoadBalancerActionValue as InferenceLoadBalancerActionValue
    from .inference_services_enumerations import InferenceLoadBalancerStatus as InferenceLoadBalancerStatus
    from .inference_services_enumerations import InferenceLogStatus as InferenceLogStatus
    from .inference_services_enumerations import InferenceLogStatusValue as InferenceLogStatusValue
    from .inference_services_enumerations import InferenceLogStrategy as InferenceLogStrategy
    from .inference_services_enumerations import InferenceLogStrategyValue as InferenceLogStrategyValue
    from .inference_services_enumerations import InferenceLogType as InferenceLogType
    from .inference_services_enumerations import InferenceLogTypeValue as InferenceLogTypeValue
    from .inference_services_enumerations import InferenceProtocol as InferenceProtocol
    from .inference_services_enumerations import InferenceProtocolValue as InferenceProtocolValue
    from .inference_services_enumerations import InferenceRateUnit as InferenceRateUnit
    from .inference_services_enumerations import InferenceRateUnitValue as InferenceRateUnitValue
    from .inference_services_enumerations import InferenceRoutingStrategy as InferenceRoutingStrategy
    from .inference_services_enumerations import InferenceRoutingStrategyValue as InferenceRoutingStrategyValue
    from .inference_services_enumerations import InferenceSecretType as InferenceSecretType
    from .inference_services_enumerations import InferenceSecretTypeValue as InferenceSecretTypeValue
    from .inference_services_enumerations import InferenceServiceEventType as InferenceServiceEventType
    from .inference_services_enumerations import InferenceServiceEventTypeValue as InferenceServiceEventTypeValue
    from .inference_services_enumerations import InferenceServiceStatus as InferenceServiceStatus
    from .inference_services_enumerations import InferenceServiceStatusValue as InferenceServiceStatusValue
    from .inference_services_enumerations import InferenceServiceType as InferenceServiceType
    from .inference_services_enumerations import InferenceServiceTypeValue as InferenceServiceTypeValue
    from .inference_services_enumerations import InferenceTaskType as InferenceTaskType
    from .inference_services_enumerations import InferenceTaskTypeValue as InferenceTaskTypeValue
    from .inference_services_enumerations import InferenceUpgradeType as InferenceUpgradeType
    from .inference_services_enumerations import InferenceUpgradeTypeValue as InferenceUpgradeTypeValue
    from .inference_services_enumerations import InferenceUrlType as InferenceUrlType
    from .intelligent_tasks import CreateIntelligentTaskRequest as CreateIntelligentTaskRequest
    from .intelligent_tasks import HardExampleTask as HardExampleTask
    from .intelligent_tasks import IntelligentTask as IntelligentTask
    from .intelligent_tasks import IntelligentTaskConfig as IntelligentTaskConfig
    from .intelligent_tasks import IntelligentTaskEvent as IntelligentTaskEvent
    from .intelligent_tasks import IntelligentTaskFlavor as IntelligentTaskFlavor
    from .intelligent_tasks import IntelligentTaskInference as IntelligentTaskInference
    from .intelligent_tasks import IntelligentTaskPage as IntelligentTaskPage
    from .intelligent_tasks import IntelligentTaskParameter as IntelligentTaskParameter
    from .intelligent_tasks import IntelligentTaskResult as IntelligentTaskResult
    from .intelligent_tasks import IntelligentTaskSummary as IntelligentTaskSummary
    from .intelligent_tasks_enumerations import AutoLabelingAlgorithm as AutoLabelingAlgorithm
    from .intelligent_tasks_enumerations import AutoLabelingAlgorithmValue as AutoLabelingAlgorithmValue
    from .intelligent_tasks_enumerations import IntelligentTaskEventStatus as IntelligentTaskEventStatus
    from .intelligent_tasks_enumerations import IntelligentTaskResultDatasetType as IntelligentTaskResultDatasetType
    from .intelligent_tasks_enumerations import IntelligentTaskStatus as IntelligentTaskStatus
    from .intelligent_tasks_enumerations import IntelligentTaskTarget as IntelligentTaskTarget
    from .intelligent_tasks_enumerations import IntelligentTaskTargetValue as IntelligentTaskTargetValue
    from .intelligent_tasks_enumerations import IntelligentTaskType as IntelligentTaskType
    from .intelligent_tasks_enumerations import IntelligentTaskTypeValue as IntelligentTaskTypeValue
    from .intranet_connections import ActIntranetConnectionRequest as ActIntranetConnectionRequest
    from .intranet_connections import CreateIntranetConnectionRequest as CreateIntranetConnectionRequest
    from .intranet_connections import DeleteIntranetConnectionsRequest as DeleteIntranetConnectionsRequest
    from .intranet_connections import IntranetConnection as IntranetConnection
    from .intranet_connections import IntranetConnectionPage as IntranetConnectionPage
    from .intranet_connections import UpdateIntranetConnectionRequest as UpdateIntranetConnectionRequest
    from .intranet_connections_enumerations import IntranetConnectionAction as IntranetConnectionAction
    from .intranet_connections_enumerations import IntranetConnectionActionValue as IntranetConnectionActionValue
    from .intranet_connections_enumerations import IntranetConnectionScene as IntranetConnectionScene
    from .intranet_connections_enumerations import IntranetConnectionSceneValue as IntranetConnectionSceneValue
    from .intranet_connections_enumerations import IntranetConnectionSortKey as IntranetConnectionSortKey
    from .intranet_connections_enumerations import IntranetConnectionSortKeyValue as IntranetConnectionSortKeyValue
    from .intranet_connections_enumerations import IntranetConnectionState as IntranetConnectionState
    from .intranet_connections_enumerations import IntranetConnectionStateValue as IntranetConnectionStateValue
    from .intranet_connections_enumerations import IntranetConnectionType as IntranetConnectionType
    from .intranet_connections_enumerations import IntranetConnectionTypeValue as IntranetConnectionTypeValue
    from .job_specifications import JobEngine as JobEngine
    from .job_specifications import JobEnginePage as JobEnginePage
    from .job_specifications import JobResourceSpec as JobResourceSpec
    from .job_specifications import JobResourceSpecPage as JobResourceSpecPage
    from .job_specifications_enumerations import JobSpecificationJobType as JobSpecificationJobType
    from .job_specifications_enumerations import JobSpecificationJobTypeValue as JobSpecificationJobTypeValue
    from .labeling_team_members import CreateLabelingTeamMemberRequest as CreateLabelingTeamMemberRequest
    from .labeling_team_members import DeleteLabelingTeamMembersRequest as DeleteLabelingTeamMembersRequest
    from .labeling_team_members import LabelingTeamMemberPage as LabelingTeamMemberPage
    from .labeling_team_members import UpdateLabelingTeamMemberRequest as UpdateLabelingTeamMemberRequest
    from .labeling_team_members_enumerations import LabelingTeamMemberSortKey as LabelingTeamMemberSortKey
    from .labeling_team_members_enumerations import LabelingTeamMemberSortKeyValue as LabelingTeamMemberSortKeyValue
    from .labeling_team_members_enumerations import NewLabelingTeamMemberRole as NewLabelingTeamMemberRole
    from .labeling_team_members_enumerations import NewLabelingTeamMemberRoleValue as NewLabelingTeamMemberRoleValue
    from .labeling_teams import CreateLabelingTeamRequest as CreateLabelingTeamRequest
    from .labeling_teams import LabelingTeam as LabelingTeam
    from .labeling_teams import LabelingTeamPage as LabelingTeamPage
    from .labeling_teams import LabelingTeamReference as LabelingTeamReference
    from .labeling_teams import UpdateLabelingTeamRequest as UpdateLabelingTeamRequest
    from .labeling_teams_enumerations import LabelingTeamSortKey as LabelingTeamSortKey
    from .labeling_teams_enumerations import LabelingTeamSortKeyValue as LabelingTeamSortKeyValue
    from .labels import BatchItemResult as BatchItemResult
    from .labels import BatchResult as BatchResult
    from .labels import Label as Label
    from .labels import LabelAttribute as LabelAttribute
    from .labels import LabelAttributeValue as LabelAttributeValue
    from .labels import LabelBatch as LabelBatch
    from .labels import LabelInput as LabelInput
    from .labels import LabelPage as LabelPage
    from .labels import LabelProperty as LabelProperty
    from .labels_enumerations import LabelAttributeType as LabelAttributeType
    from .labels_enumerations import LabelAttributeTypeValue as LabelAttributeTypeValue
    from .labels_enumerations import LabelDeletePolicy as LabelDeletePolicy
    from .labels_enumerations import LabelDeletePolicyValue as LabelDeletePolicyValue
    from .labels_enumerations import LabelShape as LabelShape
    from .labels_enumerations import LabelShapeValue as LabelShapeValue
    from .labels_enumerations import LabelType as LabelType
    from .labels_enumerations import LabelTypeValue as LabelTypeValue
    from .models import CreateModelRequest as CreateModelRequest
    from .models import Model as Model
    from .models import ModelAccelerator as ModelAccelerator
    from .models import ModelApi as ModelApi
    from .models import ModelApiSchema as ModelApiSchema
    from .models import ModelBasics as ModelBasics
    from .models import ModelDeletionFailure as ModelDeletionFailure
    from .models import ModelDeletionResult as ModelDeletionResult
    from .models import ModelDependency as ModelDependency
    from .models import ModelDocument as ModelDocument
    from .models import ModelDocumentInput as ModelDocumentInput
    from .models import ModelEngineRuntimes as ModelEngineRuntimes
    from .models import ModelEngineRuntimesPage as ModelEngineRuntimesPage
    from .models import ModelHealth as ModelHealth
    from .models import ModelImportTemplate as ModelImportTemplate
    from .models import ModelImportTemplateInput as ModelImportTemplateInput
    from .models import ModelImportTemplateLabels as ModelImportTemplateLabels
    from .models import ModelImportTemplatePage as ModelImportTemplatePage
    from .models import ModelPackage as ModelPackage
    from .models import ModelPage as ModelPage
    from .models import ModelParameter as ModelParameter
    from .models import ModelParameterInput as ModelParameterInput
    from .models import ModelReference as ModelReference
    from .models import ModelSpecification as ModelSpecification
    from .models import ModelSummary as ModelSummary
    from .models import ModelTemplate as ModelTemplate
    from .models import ModelTemplateSource as ModelTemplateSource
    from .models_enumerations import ModelAcceleratorType as ModelAcceleratorType
    from .models_enumerations import ModelAlgorithm as ModelAlgorithm
    from .models_enumerations import ModelAlgorithmValue as ModelAlgorithmValue
    from .models_enumerations import ModelApiMethod as ModelApiMethod
    from .models_enumerations import ModelApiMethodValue as ModelApiMethodValue
    from .models_enumerations import ModelApiProtocol as ModelApiProtocol
    from .models_enumerations import ModelApiProtocolValue as ModelApiProtocolValue
    from .models_enumerations import ModelArchitecture as ModelArchitecture
    from .models_enumerations import ModelEngine as ModelEngine
    from .models_enumerations import ModelHealthCheckMethod as ModelHealthCheckMethod
    from .models_enumerations import ModelHealthCheckMethodValue as ModelHealthCheckMethodValue
    from .models_enumerations import ModelImageSource as ModelImageSource
    from .models_enumerations import ModelInstallType as ModelInstallType
    from .models_enumerations import ModelInstallTypeValue as ModelInstallTypeValue
    from .models_enumerations import ModelPackageRestraint as ModelPackageRestraint
    from .models_enumerations import ModelPackageRestraintValue as ModelPackageRestraintValue
    from .models_enumerations import ModelParameterType as ModelParameterType
    from .models_enumerations import ModelParameterTypeValue as ModelParameterTypeValue
    from .models_enumerations import ModelRequestMode as ModelRequestMode
    from .models_enumerations import ModelRuntimeStatus as ModelRuntimeStatus
    from .models_enumerations import ModelSortKey as ModelSortKey
    from .models_enumerations import ModelSortKeyValue as ModelSortKeyValue
    from .models_enumerations import ModelSource as ModelSource
    from .models_enumerations import ModelStatus as ModelStatus
    from .models_enumerations import ModelStatusValue as ModelStatusValue
    from .models_enumerations import ModelType as ModelType
    from .models_enumerations import ModelTypeValue as ModelTypeValue
    from .networks import CreateNetworkRequest as CreateNetworkRequest
    from .networks import ListMetadata as ListMetadata
    from .networks import Network as Network
    from .networks import NetworkAddressPage as NetworkAddressPage
    from .networks import NetworkAddressRange as NetworkAddressRange
    from .networks import NetworkAnnotations as NetworkAnnotations
    from .networks import NetworkConnection as NetworkConnection
    from .networks import NetworkConnectionInput as NetworkConnectionInput
    from .networks import NetworkConnectionStatus as NetworkConnectionStatus
    from .networks import NetworkLabels as NetworkLabels
    from .networks import NetworkLabelsInput as NetworkLabelsInput
    from .networks import NetworkLabelsUpdate as NetworkLabelsUpdate
    from .networks import NetworkMetadata as NetworkMetadata
    from .networks import NetworkMetadataInput as NetworkMetadataInput
    from .networks import NetworkMetadataUpdate as NetworkMetadataUpdate
    from .networks import NetworkPage as NetworkPage
    from .networks import NetworkPeerConnection as NetworkPeerConnection
    from .networks import NetworkPeerConnectionInput as NetworkPeerConnectionInput
    from .networks import NetworkPeerConnectionStatus as NetworkPeerConnectionStatus
    from .networks import NetworkSfsTurboConnection as NetworkSfsTurboConnection
    from .networks import NetworkSfsTurboStatus as NetworkSfsTurboStatus
    from .networks import NetworkSpec as NetworkSpec
    from .networks import NetworkSpecInput as NetworkSpecInput
    from .networks import NetworkSpecUpdate as NetworkSpecUpdate
    from .networks import NetworkStatus as NetworkStatus
    from .networks import UpdateNetworkRequest as UpdateNetworkRequest
    from .networks_enumerations import NetworkPeerConnectionPhase as NetworkPeerConnectionPhase
    from .networks_enumerations import NetworkPhase as NetworkPhase
    from .networks_enumerations import NetworkSfsTurboConnectionType as NetworkSfsTurboConnectionType
    from .networks_enumerations import NetworkSfsTurboState as NetworkSfsTurboState
    from .node_configuration import NodeCacheSetting as NodeCacheSetting
    from .node_configuration import NodeConfigContainerVolume as NodeConfigContainerVolume
    from .node_configuration import NodeConfigMetadata as NodeConfigMetadata
    from .node_configuration import NodeConfigOs as NodeConfigOs
    from .node_configuration import NodeConfigTemplate as NodeConfigTemplate
    from .node_configuration import NodeConfigTemplateSpec as NodeConfigTemplateSpec
    from .node_configuration import NodeConfiguration as NodeConfiguration
    from .node_configuration import NodeConfigurationSpec as NodeConfigurationSpec
    from .node_configuration import NodeConfigurationStatus as NodeConfigurationStatus
    from .node_configuration import NodeCpuSetting as NodeCpuSetting
    from .node_configuration import NodeHugePageSetting as NodeHugePageSetting
    from .node_configuration import NodeSettings as NodeSettings
    from .node_configuration import PoolNodeConfigTemplate as PoolNodeConfigTemplate
    from .node_configuration import PoolNodeConfigTemplateItem as PoolNodeConfigTemplateItem
    from .node_configuration import PoolNodeConfigTemplateSpec as PoolNodeConfigTemplateSpec
    from .node_configuration_enumerations import NodeCacheMode as NodeCacheMode
    from .node_configuration_enumerations import NodeConfigDiskType as NodeConfigDiskType
    from .node_configuration_enumerations import NodeCpuMode as NodeCpuMode
    from .node_configuration_enumerations import NodeHugePageMode as NodeHugePageMode
    from .node_jobs import NodeJob as NodeJob
    from .node_jobs import NodeJobPage as NodeJobPage
    from .node_jobs_enumerations import NodeJobPhase as NodeJobPhase
    from .node_jobs_enumerations import NodeJobType as NodeJobType
    from .node_jobs_enumerations import NodeJobTypeValue as NodeJobTypeValue
    from .node_pools import CreatedNodePool as CreatedNodePool
    from .node_pools import CreateNodePoolRequest as CreateNodePoolRequest
    from .node_pools import NewNodePoolMetadata as NewNodePoolMetadata
    from .node_pools import NodePool as NodePool
    from .node_pools import NodePoolAnnotations as NodePoolAnnotations
    from .node_pools import NodePoolMetadata as NodePoolMetadata
    from .node_pools import NodePoolMetadataUpdate as NodePoolMetadataUpdate
    from .node_pools import NodePoolPage as NodePoolPage
    from .node_pools import NodePoolResourceCounts as NodePoolResourceCounts
    from .node_pools import NodePoolSpec as NodePoolSpec
    from .node_pools import NodePoolSpecInput as NodePoolSpecInput
    from .node_pools import NodePoolSpecUpdate as NodePoolSpecUpdate
    from .node_pools import NodePoolStatus as NodePoolStatus
    from .node_pools import UpdatedNodePool as UpdatedNodePool
    from .node_pools import UpdateNodePoolRequest as UpdateNodePoolRequest
    from .nodes import BindNodesRequest as BindNodesRequest
    from .nodes import DeleteNodesRequest as DeleteNodesRequest
    from .nodes import DrainNodesRequest as DrainNodesRequest
    from .nodes import MigrateNodesRequest as MigrateNodesRequest
    from .nodes import Node as Node
    from .nodes import NodeAnnotations as NodeAnnotations
    from .nodes import NodeBatchInput as NodeBatchInput
    from .nodes import NodeBindingInput as NodeBindingInput
    from .nodes import NodeChange as NodeChange
    from .nodes import NodeDriverStatus as NodeDriverStatus
    from .nodes import NodeDriverUpdate as NodeDriverUpdate
    from .nodes import NodeJobReference as NodeJobReference
    from .nodes import NodeLabels as NodeLabels
    from .nodes import NodeLockInput as NodeLockInput
    from .nodes import NodeLockResult as NodeLockResult
    from .nodes import NodeMetadata as NodeMetadata
    from .nodes import NodeMigrationSpec as NodeMigrationSpec
    from .nodes import NodeNetwork as NodeNetwork
    from .nodes import NodeOsStatus as NodeOsStatus
    from .nodes import NodePage as NodePage
    from .nodes import NodePluginStatus as NodePluginStatus
    from .nodes import NodeRebootResult as NodeRebootResult
    from .nodes import NodeResetConfigInput as NodeResetConfigInput
    from .nodes import NodeResizeBillingInput as NodeResizeBillingInput
    from .nodes import NodeResizeOrder as NodeResizeOrder
    from .nodes import NodeRollingConfigInput as NodeRollingConfigInput
    from .nodes import NodeSizeInput as NodeSizeInput
    from .nodes import NodeSpec as NodeSpec
    from .nodes import NodeStatus as NodeStatus
    from .nodes import NodeTaint as NodeTaint
    from .nodes import NodeUpdateResult as NodeUpdateResult
    from .nodes import NodeVolume as NodeVolume
    from .nodes import RebootNodesRequest as RebootNodesRequest
    from .nodes import ResetNodesRequest as ResetNodesRequest
    from .nodes import ResizeNodesRequest as ResizeNodesRequest
    from .nodes import ResourceQuantities as ResourceQuantities
    from .nodes import UpdateNodesRequest as UpdateNodesRequest
    from .nodes import UsageSeries as UsageSeries
    from .nodes import UsageStatistics as UsageStatistics
    from .nodes_enumerations import NodeBatchType as NodeBatchType
    from .nodes_enumerations import NodeBillingStatus as NodeBillingStatus
    from .nodes_enumerations import NodeLockAction as NodeLockAction
    from .nodes_enumerations import NodeLockActionValue as NodeLockActionValue
    from .nodes_enumerations import NodePhase as NodePhase
    from .nodes_enumerations import NodeRedundancyEffect as NodeRedundancyEffect
    from .nodes_enumerations import NodeRedundancyEffectValue as NodeRedundancyEffectValue
    from .nodes_enumerations import NodeRollingStrategy as NodeRollingStrategy
    from .nodes_enumerations import NodeRollingStrategyValue as NodeRollingStrategyValue
    from .nodes_enumerations import NodeTaintEffect as NodeTaintEffect
    from .nodes_enumerations import NodeTaintEffectValue as NodeTaintEffectValue
    from .nodes_enumerations import NodeUpdateAction as NodeUpdateAction
    from .nodes_enumerations import NodeUpdateActionValue as NodeUpdateActionValue
    from .nodes_enumerations import UsageStatisticType as UsageStatisticType
    from .nodes_enumerations import UsageStatisticTypeValue as UsageStatisticTypeValue
    from .notebook_storage import MountNotebookStorageRequest as MountNotebookStorageRequest
    from .notebook_storage import NotebookStorage as NotebookStorage
    from .notebook_storage import NotebookStoragePage as NotebookStoragePage
    from .notebook_storage_enumerations import NotebookStorageCategory as NotebookStorageCategory
    from .notebook_storage_enumerations import NotebookStorageCategoryValue as NotebookStorageCategoryValue
    from .notebook_storage_enumerations import NotebookStorageStatus as NotebookStorageStatus
    from .notebook_tags import CreateNotebookTagsRequest as CreateNotebookTagsRequest
    from .notebook_tags import DeleteNotebookTagsRequest as DeleteNotebookTagsRequest
    from .notebooks import BillingInfo as BillingInfo
    from .notebooks import CreateNotebookImageRequest as CreateNotebookImageRequest
    from .notebooks import CreateNotebookRequest as CreateNotebookRequest
    from .notebooks import Notebook as Notebook
    from .notebooks import NotebookAffinity as NotebookAffinity
    from .notebooks import NotebookAffinityInput as NotebookAffinityInput
    from .notebooks import NotebookAffinityRule as NotebookAffinityRule
    from .notebooks import NotebookAffinityRuleInput as NotebookAffinityRuleInput
    from .notebooks import NotebookAscend as NotebookAscend
    from .notebooks import NotebookContainerHooks as NotebookContainerHooks
    from .notebooks import NotebookCustomSpec as NotebookCustomSpec
    from .notebooks import NotebookDataVolume as NotebookDataVolume
    from .notebooks import NotebookDataVolumeInput as NotebookDataVolumeInput
    from .notebooks import NotebookEndpoint as NotebookEndpoint
    from .notebooks import NotebookEndpointInput as NotebookEndpointInput
    from .notebooks import NotebookFlavor as NotebookFlavor
    from .notebooks import NotebookFlavorGpu as NotebookFlavorGpu
    from .notebooks import NotebookFlavorPage as NotebookFlavorPage
    from .notebooks import NotebookHooks as NotebookHooks
    from .notebooks import NotebookLease as NotebookLease
    from .notebooks import NotebookLeaseInput as NotebookLeaseInput
    from .notebooks import NotebookPage as NotebookPage
    from .notebooks import NotebookProgress as NotebookProgress
    from .notebooks import NotebookPublicNetwork as NotebookPublicNetwork
    from .notebooks import NotebookRunUser as NotebookRunUser
    from .notebooks import NotebookRunUserInput as NotebookRunUserInput
    from .notebooks import NotebookScript as NotebookScript
    from .notebooks import NotebookUser as NotebookUser
    from .notebooks import NotebookVolume as NotebookVolume
    from .notebooks import NotebookVolumeInput as NotebookVolumeInput
    from .notebooks import NotebookVpc as NotebookVpc
    from .notebooks import NotebookVpcInput as NotebookVpcInput
    from .notebooks import OpenNotebookRequest as OpenNotebookRequest
    from .notebooks import UpdatedNotebook as UpdatedNotebook
    from .notebooks import UpdateNotebookRequest as UpdateNotebookRequest
    from .notebooks_enumerations import NotebookAffinityOperator as NotebookAffinityOperator
    from .notebooks_enumerations import NotebookAffinityOperatorValue as NotebookAffinityOperatorValue
    from .notebooks_enumerations import NotebookAscendType as NotebookAscendType
    from .notebooks_enumerations import NotebookAscendTypeValue as NotebookAscendTypeValue
    from .notebooks_enumerations import NotebookBillingItem as NotebookBillingItem
    from .notebooks_enumerations import NotebookBillingItemValue as NotebookBillingItemValue
    from .notebooks_enumerations import NotebookFeature as NotebookFeature
    from .notebooks_enumerations import NotebookFeatureValue as NotebookFeatureValue
    from .notebooks_enumerations import NotebookFlavorSite as NotebookFlavorSite
    from .notebooks_enumerations import NotebookFlavorStorage as NotebookFlavorStorage
    from .notebooks_enumerations import NotebookMountType as NotebookMountType
    from .notebooks_enumerations import NotebookOwnership as NotebookOwnership
    from .notebooks_enumerations import NotebookOwnershipValue as NotebookOwnershipValue
    from .notebooks_enumerations import NotebookProgressStatus as NotebookProgressStatus
    from .notebooks_enumerations import NotebookProgressStep as NotebookProgressStep
    from .notebooks_enumerations import NotebookPublicNetworkType as NotebookPublicNetworkType
    from .notebooks_enumerations import NotebookPublicNetworkTypeValue as NotebookPublicNetworkTypeValue
    from .notebooks_enumerations import NotebookScriptMode as NotebookScriptMode
    from .notebooks_enumerations import NotebookScriptModeValue as NotebookScriptModeValue
    from .notebooks_enumerations import NotebookScriptType as NotebookScriptType
    from .notebooks_enumerations import NotebookScriptTypeValue as NotebookScriptTypeValue
    from .notebooks_enumerations import NotebookService as NotebookService
    from .notebooks_enumerations import NotebookServiceValue as NotebookServiceValue
    from .notebooks_enumerations import NotebookStatus as NotebookStatus
    from .notebooks_enumerations import NotebookStatusValue as NotebookStatusValue
    from .notebooks_enumerations import NotebookStopType as NotebookStopType
    from .notebooks_enumerations import NotebookStopTypeValue as NotebookStopTypeValue
    from .notebooks_enumerations import NotebookVolumeCategory as NotebookVolumeCategory
    from .notebooks_enumerations import NotebookVolumeCategoryValue as NotebookVolumeCategoryValue
    from .notebooks_enumerations import UpperSortOrder as UpperSortOrder
    from .notebooks_enumerations import UpperSortOrderValue as UpperSortOrderValue
    from .openapi import ErrorBody as ErrorBody
    from .openapi import NamedReference as NamedReference
    from .openapi import OperationResult as OperationResult
    from .openapi import ResourceMatchInput as ResourceMatchInput
    from .openapi import ResourceTag as ResourceTag
    from .openapi import ResourceTagFilterInput as ResourceTagFilterInput
    from .openapi import ResourceTags as ResourceTags
    from .openapi import ResourceTagSelectorInput as ResourceTagSelectorInput
    from .openapi import ResourceTagUpdateInput as ResourceTagUpdateInput
    from .openapi import UsedTag as UsedTag
    from .openapi import UsedTagPage as UsedTagPage
    from .openapi_enumerations import JobStatus as JobStatus
    from .openapi_enumerations import ResourceMatchKey as ResourceMatchKey
    from .openapi_enumerations import ResourceMatchKeyValue as ResourceMatchKeyValue
    from .openapi_enumerations import ResourceTagAction as ResourceTagAction
    from .openapi_enumerations import ResourceTagActionValue as ResourceTagActionValue
    from .openapi_enumerations import SortOrder as SortOrder
    from .openapi_enumerations import SortOrderValue as SortOrderValue
    from .orders import Order as Order
    from .orders import OrderDetails as OrderDetails
    from .orders import OrderedResource as OrderedResource
    from .orders import OrderPage as OrderPage
    from .orders_enumerations import OrderedResourceAction as OrderedResourceAction
    from .orders_enumerations import OrderedResourceStatus as OrderedResourceStatus
    from .orders_enumerations import OrderOperation as OrderOperation
    from .orders_enumerations import OrderPhase as OrderPhase
    from .orders_enumerations import OrderPhaseFilter as OrderPhaseFilter
    from .orders_enumerations import OrderPhaseFilterValue as OrderPhaseFilterValue
    from .plugin_templates import DriverTemplateSpec as DriverTemplateSpec
    from .plugin_templates import DriverTemplateVersion as DriverTemplateVersion
    from .plugin_templates import PluginTemplate as PluginTemplate
    from .plugin_templates import PluginTemplateMetadata as PluginTemplateMetadata
    from .plugin_templates import PluginTemplatePage as PluginTemplatePage
    from .plugin_templates import PluginTemplateSpec as PluginTemplateSpec
    from .plugin_templates import PluginTemplateSummary as PluginTemplateSummary
    from .plugin_templates import PluginTemplateVersion as PluginTemplateVersion
    from .plugin_templates_enumerations import DriverTemplateName as DriverTemplateName
    from .plugin_templates_enumerations import DriverTemplateNameValue as DriverTemplateNameValue
    from .plugin_templates_enumerations import DriverTemplateType as DriverTemplateType
    from .plugin_templates_enumerations import PluginTemplateType as PluginTemplateType
    from .plugins import CreatedPlugin as CreatedPlugin
    from .plugins import CreatePluginRequest as CreatePluginRequest
    from .plugins import Plugin as Plugin
    from .plugins import PluginBasics as PluginBasics
    from .plugins import PluginMetadata as PluginMetadata
    from .plugins import PluginObjectReference as PluginObjectReference
    from .plugins import PluginPage as PluginPage
    from .plugins import PluginResource as PluginResource
    from .plugins import PluginSpec as PluginSpec
    from .plugins import PluginSpecInput as PluginSpecInput
    from .plugins import PluginSpecUpdate as PluginSpecUpdate
    from .plugins import PluginStatus as PluginStatus
    from .plugins import PluginTemplateReference as PluginTemplateReference
    from .plugins import PluginTemplateReferenceUpdate as PluginTemplateReferenceUpdate
    from .plugins import UpdatedPlugin as UpdatedPlugin
    from .plugins import UpdatePluginRequest as UpdatePluginRequest
    from .pool_tags import CreatePoolTagsRequest as CreatePoolTagsRequest
    from .pool_tags import DeletePoolTagsRequest as DeletePoolTagsRequest
    from .pool_tags import ListPoolsByTagsRequest as ListPoolsByTagsRequest
    from .pool_tags import PoolTags as PoolTags
    from .pool_tags import PoolTagValues as PoolTagValues
    from .pool_tags import TaggedPool as TaggedPool
    from .pool_tags import TaggedPoolPage as TaggedPoolPage
    from .pools import CreatedPool as CreatedPool
    from .pools import CreatedPoolStatus as CreatedPoolStatus
    from .pools import CreatePoolOrderRequest as CreatePoolOrderRequest
    from .pools import CreatePoolRequest as CreatePoolRequest
    from .pools import Pool as Pool
    from .pools import PoolAllocation as PoolAllocation
    from .pools import PoolAnnotations as PoolAnnotations
    from .pools import PoolAnnotationsInput as PoolAnnotationsInput
    from .pools import PoolAnnotationsUpdate as PoolAnnotationsUpdate
    from .pools import PoolBasics as PoolBasics
    from .pools import PoolCapacity as PoolCapacity
    from .pools import PoolCluster as PoolCluster
    from .pools import PoolClusterPlugin as PoolClusterPlugin
    from .pools import PoolContainerConnection as PoolContainerConnection
    from .pools import PoolContainerNetwork as PoolContainerNetwork
    from .pools import PoolContainerNetworkInput as PoolContainerNetworkInput
    from .pools import PoolCounts as PoolCounts
    from .pools import PoolCreatingStep as PoolCreatingStep
    from .pools import PoolDataVolume as PoolDataVolume
    from .pools import PoolDataVolumeInput as PoolDataVolumeInput
    from .pools import PoolDriver as PoolDriver
    from .pools import PoolDrivers as PoolDrivers
    from .pools import PoolDriverStatus as PoolDriverStatus
    from .pools import PoolFlavorCount as PoolFlavorCount
    from .pools import PoolFreeResources as PoolFreeResources
    from .pools import PoolLabels as PoolLabels
    from .pools import PoolLabelsInput as PoolLabelsInput
    from .pools import PoolLabelsUpdate as PoolLabelsUpdate
    from .pools import PoolLvmConfig as PoolLvmConfig
    from .pools import PoolLvmConfigInput as PoolLvmConfigInput
    from .pools import PoolMaster as PoolMaster
    from .pools import PoolMetadata as PoolMetadata
    from .pools import PoolMetadataInput as PoolMetadataInput
    from .pools import PoolMetadataUpdate as PoolMetadataUpdate
    from .pools import PoolMetric as PoolMetric
    from .pools import PoolMetricDataPoint as PoolMetricDataPoint
    from .pools import PoolMetricDimension as PoolMetricDimension
    from .pools import PoolMetricPage as PoolMetricPage
    from .pools import PoolMetricSource as PoolMetricSource
    from .pools import PoolMetricValue as PoolMetricValue
    from .pools import PoolNetwork as PoolNetwork
    from .pools import PoolNetworkInput as PoolNetworkInput
    from .pools import PoolOrderReference as PoolOrderReference
    from .pools import PoolOs as PoolOs
    from .pools import PoolPage as PoolPage
    from .pools import PoolResource as PoolResource
    from .pools import PoolResourceAmount as PoolResourceAmount
    from .pools import PoolResourceCounts as PoolResourceCounts
    from .pools import PoolResourceDriver as PoolResourceDriver
    from .pools import PoolResourceExtendParams as PoolResourceExtendParams
    from .pools import PoolResourceInput as PoolResourceInput
    from .pools import PoolScopePluginStatus as PoolScopePluginStatus
    from .pools import PoolScopeStatus as PoolScopeStatus
    from .pools import PoolSpec as PoolSpec
    from .pools import PoolSpecInput as PoolSpecInput
    from .pools import PoolSpecUpdate as PoolSpecUpdate
    from .pools import PoolStatistics as PoolStatistics
    from .pools import PoolStatus as PoolStatus
    from .pools import PoolStatusCounts as PoolStatusCounts
    from .pools import PoolTaint as PoolTaint
    from .pools import PoolUsage as PoolUsage
    from .pools import PoolUsageMetadata as PoolUsageMetadata
    from .pools import PoolUsagePage as PoolUsagePage
    from .pools import PoolUsageTable as PoolUsageTable
    from .pools import PoolVolume as PoolVolume
    from .pools import PoolVolumeExtendParams as PoolVolumeExtendParams
    from .pools import PoolVolumeExtendParamsInput as PoolVolumeExtendParamsInput
    from .pools import PoolVolumeGroup as PoolVolumeGroup
    from .pools import PoolVolumeGroupInput as PoolVolumeGroupInput
    from .pools import PoolWorkload as PoolWorkload
    from .pools import PoolWorkloadCounts as PoolWorkloadCounts
    from .pools import PoolZone as PoolZone
    from .pools import RetryPoolScopeRequest as RetryPoolScopeRequest
    from .pools import UpdatePoolRequest as UpdatePoolRequest
    from .pools_enumerations import PluginPhase as PluginPhase
    from .pools_enumerations import PoolContainerNetworkMode as PoolContainerNetworkMode
    from .pools_enumerations import PoolContainerRuntime as PoolContainerRuntime
    from .pools_enumerations import PoolContainerRuntimeValue as PoolContainerRuntimeValue
    from .pools_enumerations import PoolCreatingStepType as PoolCreatingStepType
    from .pools_enumerations import PoolCreatingStepTypeValue as PoolCreatingStepTypeValue
    from .pools_enumerations import PoolDriverState as PoolDriverState
    from .pools_enumerations import PoolDriverUpdateStrategy as PoolDriverUpdateStrategy
    from .pools_enumerations import PoolDriverUpdateStrategyValue as PoolDriverUpdateStrategyValue
    from .pools_enumerations import PoolExistingNodesPolicy as PoolExistingNodesPolicy
    from .pools_enumerations import PoolExistingNodesPolicyValue as PoolExistingNodesPolicyValue
    from .pools_enumerations import PoolLvmMode as PoolLvmMode
    from .pools_enumerations import PoolLvmModeValue as PoolLvmModeValue
    from .pools_enumerations import PoolMetricName as PoolMetricName
    from .pools_enumerations import PoolMetricNamespace as PoolMetricNamespace
    from .pools_enumerations import PoolMetricPeriod as PoolMetricPeriod
    from .pools_enumerations import PoolMetricPeriodValue as PoolMetricPeriodValue
    from .pools_enumerations import PoolMetricStatistic as PoolMetricStatistic
    from .pools_enumerations import PoolMetricStatisticValue as PoolMetricStatisticValue
    from .pools_enumerations import PoolOrderAction as PoolOrderAction
    from .pools_enumerations import PoolOrderActionValue as PoolOrderActionValue
    from .pools_enumerations import PoolOsImageType as PoolOsImageType
    from .pools_enumerations import PoolOsImageTypeValue as PoolOsImageTypeValue
    from .pools_enumerations import PoolPhase as PoolPhase
    from .pools_enumerations import PoolScope as PoolScope
    from .pools_enumerations import PoolScopeState as PoolScopeState
    from .pools_enumerations import PoolScopeValue as PoolScopeValue
    from .pools_enumerations import PoolSharing as PoolSharing
    from .pools_enumerations import PoolSharingValue as PoolSharingValue
    from .pools_enumerations import PoolStatusFilter as PoolStatusFilter
    from .pools_enumerations import PoolStatusFilterValue as PoolStatusFilterValue
    from .pools_enumerations import PoolVolumeGroupSource as PoolVolumeGroupSource
    from .pools_enumerations import PoolVolumeGroupSourceValue as PoolVolumeGroupSourceValue
    from .pools_enumerations import PoolVolumeType as PoolVolumeType
    from .pools_enumerations import PoolVolumeTypeValue as PoolVolumeTypeValue
    from .processing_task_versions import CreateProcessingTaskVersionRequest as CreateProcessingTaskVersionRequest
    from .processing_task_versions import ProcessingResult as ProcessingResult
    from .processing_task_versions import ProcessingResultPage as ProcessingResultPage
    from .processing_task_versions import ProcessingTaskVersion as ProcessingTaskVersion
    from .processing_task_versions import ProcessingTaskVersionPage as ProcessingTaskVersionPage
    from .processing_task_versions_enumerations import ProcessingResultProperty as ProcessingResultProperty
    from .processing_task_versions_enumerations import ProcessingResultPropertyValue as ProcessingResultPropertyValue
    from .processing_task_versions_enumerations import ProcessingTaskVersionSortKey as ProcessingTaskVersionSortKey
    from .processing_task_versions_enumerations import (
        ProcessingTaskVersionSortKeyValue as ProcessingTaskVersionSortKeyValue,
    )
    from .processing_tasks import CreateProcessingTaskRequest as CreateProcessingTaskRequest
    from .processing_tasks import ProcessingAlgorithm as ProcessingAlgorithm
    from .processing_tasks import ProcessingAlgorithmPage as ProcessingAlgorithmPage
    from .processing_tasks import ProcessingOperator as ProcessingOperator
    from .processing_tasks import ProcessingSource as ProcessingSource
    from .processing_tasks import ProcessingTask as ProcessingTask
    from .processing_tasks import ProcessingTaskPage as ProcessingTaskPage
    from .processing_tasks import ProcessingTemplate as ProcessingTemplate
    from .processing_tasks import ProcessingTemplateInput as ProcessingTemplateInput
    from .processing_tasks import ProcessingWorkPath as ProcessingWorkPath
    from .processing_tasks import UpdateProcessingTaskRequest as UpdateProcessingTaskRequest
    from .processing_tasks_enumerations import ProcessingSourceType as ProcessingSourceType
    from .processing_tasks_enumerations import ProcessingSourceTypeValue as ProcessingSourceTypeValue
    from .processing_tasks_enumerations import ProcessingTaskSortKey as ProcessingTaskSortKey
    from .processing_tasks_enumerations import ProcessingTaskSortKeyValue as ProcessingTaskSortKeyValue
    from .processing_tasks_enumerations import ProcessingTaskStatus as ProcessingTaskStatus
    from .processing_tasks_enumerations import ProcessingTaskStatusValue as ProcessingTaskStatusValue
    from .processing_tasks_enumerations import ProcessingTaskType as ProcessingTaskType
    from .processing_tasks_enumerations import ProcessingTaskTypeValue as ProcessingTaskTypeValue
    from .processing_tasks_enumerations import ProcessingWorkPathType as ProcessingWorkPathType
    from .processing_tasks_enumerations import ProcessingWorkPathTypeValue as ProcessingWorkPathTypeValue
    from .quotas import ResourceQuota as ResourceQuota
    from .quotas import ResourceQuotaPage as ResourceQuotaPage
    from .quotas import ResourceQuotas as ResourceQuotas
    from .resource_flavors import ResourceFlavor as ResourceFlavor
    from .resource_flavors import ResourceFlavorAccelerator as ResourceFlavorAccelerator
    from .resource_flavors import ResourceFlavorAnnotations as ResourceFlavorAnnotations
    from .resource_flavors import ResourceFlavorCreatingStep as ResourceFlavorCreatingStep
    from .resource_flavors import ResourceFlavorLabels as ResourceFlavorLabels
    from .resource_flavors import ResourceFlavorMetadata as ResourceFlavorMetadata
    from .resource_flavors import ResourceFlavorPage as ResourceFlavorPage
    from .resource_flavors import ResourceFlavorSpec as ResourceFlavorSpec
    from .resource_flavors import ResourceFlavorStatus as ResourceFlavorStatus
    from .resource_flavors import ResourceFlavorStepNames as ResourceFlavorStepNames
    from .resource_flavors_enumerations import ResourceFlavorBootType as ResourceFlavorBootType
    from .resource_flavors_enumerations import ResourceFlavorCpuArch as ResourceFlavorCpuArch
    from .resource_flavors_enumerations import ResourceFlavorSaleState as ResourceFlavorSaleState
    from .samples import ColumnMapping as ColumnMapping
    from .samples import CreateSamplesRequest as CreateSamplesRequest
    from .samples import DatasetSample as DatasetSample
    from .samples import DataSource as DataSource
    from .samples import DeleteSamplesRequest as DeleteSamplesRequest
    from .samples import HardReason as HardReason
    from .samples import LabeledSample as LabeledSample
    from .samples import LabelingTeamMember as LabelingTeamMember
    from .samples import LabelingTeamMemberInput as LabelingTeamMemberInput
    from .samples import NewSample as NewSample
    from .samples import SampleLabel as SampleLabel
    from .samples import SampleLabelInput as SampleLabelInput
    from .samples import SampleLabelProperty as SampleLabelProperty
    from .samples import SampleMetadata as SampleMetadata
    from .samples import SamplePage as SamplePage
    from .samples import SampleSearchTerms as SampleSearchTerms
    from .samples import SampleUpdate as SampleUpdate
    from .samples import SampleUploadResult as SampleUploadResult
    from .samples import TableSource as TableSource
    from .samples import TextLabelFormat as TextLabelFormat
    from .samples import UploadedSample as UploadedSample
    from .samples_enumerations import DataSourceType as DataSourceType
    from .samples_enumerations import DataSourceTypeValue as DataSourceTypeValue
    from .samples_enumerations import HardMark as HardMark
    from .samples_enumerations import HardMarkValue as HardMarkValue
    from .samples_enumerations import HardReasonCode as HardReasonCode
    from .samples_enumerations import HardReasonCodeValue as HardReasonCodeValue
    from .samples_enumerations import LabelingTeamMemberRole as LabelingTeamMemberRole
    from .samples_enumerations import LabelingTeamMemberRoleValue as LabelingTeamMemberRoleValue
    from .samples_enumerations import LabelingTeamMemberStatus as LabelingTeamMemberStatus
    from .samples_enumerations import LabelingTeamMemberStatusValue as LabelingTeamMemberStatusValue
    from .samples_enumerations import MrsClusterMode as MrsClusterMode
    from .samples_enumerations import MrsClusterModeValue as MrsClusterModeValue
    from .samples_enumerations import SampleState as SampleState
    from .samples_enumerations import SampleStateValue as SampleStateValue
    from .samples_enumerations import SampleStatus as SampleStatus
    from .samples_enumerations import SampleType as SampleType
    from .samples_enumerations import SampleTypeValue as SampleTypeValue
    from .samples_enumerations import SampleUsage as SampleUsage
    from .samples_enumerations import SampleUsageValue as SampleUsageValue
    from .samples_enumerations import TextEncoding as TextEncoding
    from .samples_enumerations import TextEncodingValue as TextEncodingValue
    from .samples_enumerations import TextLabelPlacement as TextLabelPlacement
    from .samples_enumerations import TextLabelPlacementValue as TextLabelPlacementValue
    from .samples_enumerations import VideoLabelingMethod as VideoLabelingMethod
    from .samples_enumerations import VideoLabelingMethodValue as VideoLabelingMethodValue
    from .scheduled_events import AcceptScheduledEventRequest as AcceptScheduledEventRequest
    from .scheduled_events import NodeRedeploymentInput as NodeRedeploymentInput
    from .scheduled_events import ScheduledEvent as ScheduledEvent
    from .scheduled_events import ScheduledEventPage as ScheduledEventPage
    from .scheduled_events_enumerations import NodeRedeploymentSwitch as NodeRedeploymentSwitch
    from .scheduled_events_enumerations import NodeRedeploymentSwitchValue as NodeRedeploymentSwitchValue
    from .scheduled_events_enumerations import NodeRedeploymentType as NodeRedeploymentType
    from .scheduled_events_enumerations import NodeRedeploymentTypeValue as NodeRedeploymentTypeValue
    from .scheduled_events_enumerations import ScheduledEventCatalog as ScheduledEventCatalog
    from .scheduled_events_enumerations import ScheduledEventInstanceType as ScheduledEventInstanceType
    from .scheduled_events_enumerations import ScheduledEventState as ScheduledEventState
    from .scheduled_events_enumerations import ScheduledEventStateValue as ScheduledEventStateValue
    from .scheduled_events_enumerations import ScheduledEventType as ScheduledEventType
    from .scheduled_events_enumerations import ScheduledEventTypeValue as ScheduledEventTypeValue
    from .service_tasks import CreateServiceTasksRequest as CreateServiceTasksRequest
    from .service_tasks import ServiceTask as ServiceTask
    from .service_tasks import ServiceTaskDisOutput as ServiceTaskDisOutput
    from .service_tasks import ServiceTaskError as ServiceTaskError
    from .service_tasks import ServiceTaskFrequency as ServiceTaskFrequency
    from .service_tasks import ServiceTaskFrequencyInput as ServiceTaskFrequencyInput
    from .service_tasks import ServiceTaskObsOutput as ServiceTaskObsOutput
    from .service_tasks import ServiceTaskObsOutputInput as ServiceTaskObsOutputInput
    from .service_tasks import ServiceTaskOutput as ServiceTaskOutput
    from .service_tasks import ServiceTaskOutputInput as ServiceTaskOutputInput
    from .service_tasks import ServiceTaskPage as ServiceTaskPage
    from .service_tasks import ServiceTaskPeriod as ServiceTaskPeriod
    from .service_tasks import ServiceTaskPeriodInput as ServiceTaskPeriodInput
    from .service_tasks import ServiceTaskReference as ServiceTaskReference
    from .service_tasks import ServiceTaskReferenceList as ServiceTaskReferenceList
    from .service_tasks import ServiceTaskResourceEstimate as ServiceTaskResourceEstimate
    from .service_tasks import ServiceTaskSchedule as ServiceTaskSchedule
    from .service_tasks import ServiceTaskScheduleInput as ServiceTaskScheduleInput
    from .service_tasks import ServiceTaskSource as ServiceTaskSource
    from .service_tasks import ServiceTaskSourceInput as ServiceTaskSourceInput
    from .service_tasks import ServiceTaskSourceItem as ServiceTaskSourceItem
    from .service_tasks import ServiceTaskVcnServer as ServiceTaskVcnServer
    from .service_tasks import ServiceTaskVcnServerInput as ServiceTaskVcnServerInput
    from .service_tasks import ServiceTaskWebhook as ServiceTaskWebhook
    from .service_tasks import ServiceTaskWebhookInput as ServiceTaskWebhookInput
    from .service_tasks_enumerations import ServiceTaskExecutionMode as ServiceTaskExecutionMode
    from .service_tasks_enumerations import ServiceTaskExecutionModeValue as ServiceTaskExecutionModeValue
    from .service_tasks_enumerations import ServiceTaskScheduleStatus as ServiceTaskScheduleStatus
    from .service_tasks_enumerations import ServiceTaskSortKey as ServiceTaskSortKey
    from .service_tasks_enumerations import ServiceTaskSortKeyValue as ServiceTaskSortKeyValue
    from .service_tasks_enumerations import ServiceTaskSourceType as ServiceTaskSourceType
    from .service_tasks_enumerations import ServiceTaskSourceTypeValue as ServiceTaskSourceTypeValue
    from .service_tasks_enumerations import ServiceTaskState as ServiceTaskState
    from .service_tasks_enumerations import ServiceTaskStateValue as ServiceTaskStateValue
    from .service_tasks_enumerations import ServiceTaskStreamType as ServiceTaskStreamType
    from .service_tasks_enumerations import ServiceTaskStreamTypeValue as ServiceTaskStreamTypeValue
    from .services import CreatedService as CreatedService
    from .services import CreateServiceRequest as CreateServiceRequest
    from .services import Service as Service
    from .services import ServiceAdditionalSettings as ServiceAdditionalSettings
    from .services import ServiceAffinity as ServiceAffinity
    from .services import ServiceAffinityInput as ServiceAffinityInput
    from .services import ServiceAffinityNode as ServiceAffinityNode
    from .services import ServiceAffinityNodeInput as ServiceAffinityNodeInput
    from .services import ServiceAffinityPool as ServiceAffinityPool
    from .services import ServiceAffinityPoolInput as ServiceAffinityPoolInput
    from .services import ServiceConfig as ServiceConfig
    from .services import ServiceConfigInput as ServiceConfigInput
    from .services import ServiceCpuInfo as ServiceCpuInfo
    from .services import ServiceCustomSpec as ServiceCustomSpec
    from .services import ServiceCustomSpecInput as ServiceCustomSpecInput
    from .services import ServiceEvent as ServiceEvent
    from .services import ServiceEventPage as ServiceEventPage
    from .services import ServiceGpuInfo as ServiceGpuInfo
    from .services import ServiceLogConfig as ServiceLogConfig
    from .services import ServiceLogReportPipeline as ServiceLogReportPipeline
    from .services import ServiceLogVolume as ServiceLogVolume
    from .services import ServiceLogVolumeInput as ServiceLogVolumeInput
    from .services import ServiceLtsConfiguration as ServiceLtsConfiguration
    from .services import ServiceMemoryInfo as ServiceMemoryInfo
    from .services import ServiceModelAdditionalSettings as ServiceModelAdditionalSettings
    from .services import ServiceModelAdditionalSettingsInput as ServiceModelAdditionalSettingsInput
    from .services import ServiceMonitor as ServiceMonitor
    from .services import ServiceMonitorPage as ServiceMonitorPage
    from .services import ServiceNode as ServiceNode
    from .services import ServiceNodeAffinity as ServiceNodeAffinity
    from .services import ServiceNodeAffinityInput as ServiceNodeAffinityInput
    from .services import ServiceNodeUpdate as ServiceNodeUpdate
    from .services import ServiceNpuInfo as ServiceNpuInfo
    from .services import ServicePage as ServicePage
    from .services import ServicePersistentVolume as ServicePersistentVolume
    from .services import ServicePersistentVolumeInput as ServicePersistentVolumeInput
    from .services import ServiceSchedule as ServiceSchedule
    from .services import ServiceScheduleInput as ServiceScheduleInput
    from .services import ServiceSecret as ServiceSecret
    from .services import ServiceSmnNotification as ServiceSmnNotification
    from .services import ServiceSpecification as ServiceSpecification
    from .services import ServiceSpecificationPage as ServiceSpecificationPage
    from .services import ServiceSummary as ServiceSummary
    from .services import ServiceUpdateLog as ServiceUpdateLog
    from .services import ServiceUpdateLogPage as ServiceUpdateLogPage
    from .services import UpdateServiceRequest as UpdateServiceRequest
    from .services_enumerations import ServiceAffinityMode as ServiceAffinityMode
    from .services_enumerations import ServiceAffinityModeValue as ServiceAffinityModeValue
    from .services_enumerations import ServiceEventType as ServiceEventType
    from .services_enumerations import ServiceEventTypeValue as ServiceEventTypeValue
    from .services_enumerations import ServiceInferType as ServiceInferType
    from .services_enumerations import ServiceInferTypeValue as ServiceInferTypeValue
    from .services_enumerations import ServiceLoadBalancerPolicy as ServiceLoadBalancerPolicy
    from .services_enumerations import ServiceLoadBalancerPolicyValue as ServiceLoadBalancerPolicyValue
    from .services_enumerations import ServiceMappingType as ServiceMappingType
    from .services_enumerations import ServiceMappingTypeValue as ServiceMappingTypeValue
    from .services_enumerations import ServiceModelStatus as ServiceModelStatus
    from .services_enumerations import ServiceNodeInstanceStatus as ServiceNodeInstanceStatus
    from .services_enumerations import ServiceNodeOperation as ServiceNodeOperation
    from .services_enumerations import ServiceNodeState as ServiceNodeState
    from .services_enumerations import ServiceScheduleTimeUnit as ServiceScheduleTimeUnit
    from .services_enumerations import ServiceScheduleTimeUnitValue as ServiceScheduleTimeUnitValue
    from .services_enumerations import ServiceSmnEvent as ServiceSmnEvent
    from .services_enumerations import ServiceSmnEventValue as ServiceSmnEventValue
    from .services_enumerations import ServiceSortKey as ServiceSortKey
    from .services_enumerations import ServiceSortKeyValue as ServiceSortKeyValue
    from .services_enumerations import ServiceStatus as ServiceStatus
    from .services_enumerations import ServiceStatusValue as ServiceStatusValue
    from .services_enumerations import ServiceTargetStatus as ServiceTargetStatus
    from .services_enumerations import ServiceTargetStatusValue as ServiceTargetStatusValue
    from .services_enumerations import ServiceUpdateResult as ServiceUpdateResult
    from .super_node_tags import CreateSuperNodeTagsRequest as CreateSuperNodeTagsRequest
    from .super_node_tags import DeleteSuperNodeTagsRequest as DeleteSuperNodeTagsRequest
    from .super_node_tags import SuperNodeTagInput as SuperNodeTagInput
    from .super_nodes import ChangeServerOsRequest as ChangeServerOsRequest
    from .super_nodes import CreateSuperNodeGroupRequest as CreateSuperNodeGroupRequest
    from .super_nodes import DataVolumeInput as DataVolumeInput
    from .super_nodes import DevServer as DevServer
    from .super_nodes import DevServerAccess as DevServerAccess
    from .super_nodes import DevServerEndpoint as DevServerEndpoint
    from .super_nodes import DevServerImageReference as DevServerImageReference
    from .super_nodes import DevServerMachine as DevServerMachine
    from .super_nodes import DevServerOperation as DevServerOperation
    from .super_nodes import DevServerOperationError as DevServerOperationError
    from .super_nodes import DevServerPage as DevServerPage
    from .super_nodes import DevServerVolume as DevServerVolume
    from .super_nodes import EvaluateClusterCapacityRequest as EvaluateClusterCapacityRequest
    from .super_nodes import EvaluateGroupCapacityRequest as EvaluateGroupCapacityRequest
    from .super_nodes import HyperClusterCapacities as HyperClusterCapacities
    from .super_nodes import HyperClusterCapacity as HyperClusterCapacity
    from .super_nodes import RootVolumeInput as RootVolumeInput
    from .super_nodes import ScaleDownSuperNodeRequest as ScaleDownSuperNodeRequest
    from .super_nodes import ScaleUpSuperNodeRequest as ScaleUpSuperNodeRequest
    from .super_nodes import ServerTopology as ServerTopology
    from .super_nodes import ServerTopologyPage as ServerTopologyPage
    from .super_nodes import SuperNode as SuperNode
    from .super_nodes import SuperNodeGroup as SuperNodeGroup
    from .super_nodes import SuperNodeGroupCapacities as SuperNodeGroupCapacities
    from .super_nodes import SuperNodeGroupCapacity as SuperNodeGroupCapacity
    from .super_nodes import SuperNodeGroupPage as SuperNodeGroupPage
    from .super_nodes import SuperNodePage as SuperNodePage
    from .super_nodes import SuperNodeReference as SuperNodeReference
    from .super_nodes import SuperNodeScaleEvaluation as SuperNodeScaleEvaluation
    from .super_nodes import SuperNodeScaleOption as SuperNodeScaleOption
    from .super_nodes_enumerations import DevServerArchitecture as DevServerArchitecture
    from .super_nodes_enumerations import DevServerArchitectureValue as DevServerArchitectureValue
    from .super_nodes_enumerations import DevServerCategory as DevServerCategory
    from .super_nodes_enumerations import DevServerChargingMode as DevServerChargingMode
    from .super_nodes_enumerations import DevServerChargingModeValue as DevServerChargingModeValue
    from .super_nodes_enumerations import DevServerEndpointService as DevServerEndpointService
    from .super_nodes_enumerations import DevServerOperationState as DevServerOperationState
    from .super_nodes_enumerations import DevServerSortKey as DevServerSortKey
    from .super_nodes_enumerations import DevServerSortKeyValue as DevServerSortKeyValue
    from .super_nodes_enumerations import DevServerState as DevServerState
    from .super_nodes_enumerations import DevServerType as DevServerType
    from .super_nodes_enumerations import DevServerTypeValue as DevServerTypeValue
    from .super_nodes_enumerations import DevServerVolumePurpose as DevServerVolumePurpose
    from .super_nodes_enumerations import EvsVolumeType as EvsVolumeType
    from .super_nodes_enumerations import EvsVolumeTypeValue as EvsVolumeTypeValue
    from .super_nodes_enumerations import SuperNodeState as SuperNodeState
    from .synchronization_tasks import SynchronizationTask as SynchronizationTask
    from .team_labeling_tasks import AcceptanceStatistics as AcceptanceStatistics
    from .team_labeling_tasks import AcceptanceTask as AcceptanceTask
    from .team_labeling_tasks import CreateTeamLabelingTaskRequest as CreateTeamLabelingTaskRequest
    from .team_labeling_tasks import ReviewSamplesRequest as ReviewSamplesRequest
    from .team_labeling_tasks import SampleJudgementInput as SampleJudgementInput
    from .team_labeling_tasks import SendEmailsRequest as SendEmailsRequest
    from .team_labeling_tasks import StartTeamLabelingTaskRequest as StartTeamLabelingTaskRequest
    from .team_labeling_tasks import TeamLabelingSampleCounts as TeamLabelingSampleCounts
    from .team_labeling_tasks import TeamLabelingStaffCounts as TeamLabelingStaffCounts
    from .team_labeling_tasks import TeamLabelingTask as TeamLabelingTask
    from .team_labeling_tasks import TeamLabelingTaskMetrics as TeamLabelingTaskMetrics
    from .team_labeling_tasks import TeamLabelingTaskPage as TeamLabelingTaskPage
    from .team_labeling_tasks import TeamMemberTask as TeamMemberTask
    from .team_labeling_tasks import TeamMemberTaskPage as TeamMemberTaskPage
    from .team_labeling_tasks import UpdateTeamLabelingTaskRequest as UpdateTeamLabelingTaskRequest
    from .team_labeling_tasks_enumerations import LabelingEmailStatus as LabelingEmailStatus
    from .team_labeling_tasks_enumerations import SampleMark as SampleMark
    from .team_labeling_tasks_enumerations import SampleMarkValue as SampleMarkValue
    from .team_labeling_tasks_enumerations import TeamLabelingTaskSortKey as TeamLabelingTaskSortKey
    from .team_labeling_tasks_enumerations import TeamLabelingTaskSortKeyValue as TeamLabelingTaskSortKeyValue
    from .team_labeling_tasks_enumerations import TeamLabelingTaskStatus as TeamLabelingTaskStatus
    from .training_experiments import CreateTrainingExperimentRequest as CreateTrainingExperimentRequest
    from .training_experiments import TrainingExperiment as TrainingExperiment
    from .training_experiments import TrainingExperimentMetadata as TrainingExperimentMetadata
    from .training_experiments import TrainingExperimentMetadataInput as TrainingExperimentMetadataInput
    from .training_experiments import TrainingExperimentPage as TrainingExperimentPage
    from .training_experiments import TrainingExperimentStatistic as TrainingExperimentStatistic
    from .training_experiments import UpdatedTrainingExperiment as UpdatedTrainingExperiment
    from .training_experiments import UpdateTrainingExperimentRequest as UpdateTrainingExperimentRequest
    from .training_experiments_enumerations import TrainingExperimentSortKey as TrainingExperimentSortKey
    from .training_experiments_enumerations import TrainingExperimentSortKeyValue as TrainingExperimentSortKeyValue
    from .training_images import CreateTrainingImageRequest as CreateTrainingImageRequest
    from .training_images import TrainingImage as TrainingImage
    from .training_images_enumerations import TrainingImageStatus as TrainingImageStatus
    from .training_job_configurations import CreateTrainingJobConfigRequest as CreateTrainingJobConfigRequest
    from .training_job_configurations import TrainingJobConfig as TrainingJobConfig
    from .training_job_configurations import TrainingJobConfigHostPath as TrainingJobConfigHostPath
    from .training_job_configurations import TrainingJobConfigNfsShare as TrainingJobConfigNfsShare
    from .training_job_configurations import TrainingJobConfigPage as TrainingJobConfigPage
    from .training_job_configurations import TrainingJobConfigParameter as TrainingJobConfigParameter
    from .training_job_configurations import TrainingJobConfigSettings as TrainingJobConfigSettings
    from .training_job_configurations import TrainingJobConfigSummary as TrainingJobConfigSummary
    from .training_job_configurations import TrainingJobConfigVolume as TrainingJobConfigVolume
    from .training_job_configurations import UpdateTrainingJobConfigRequest as UpdateTrainingJobConfigRequest
    from .training_job_configurations_enumerations import TrainingJobConfigSortKey as TrainingJobConfigSortKey
    from .training_job_configurations_enumerations import TrainingJobConfigSortKeyValue as TrainingJobConfigSortKeyValue
    from .training_job_configurations_enumerations import TrainingJobConfigType as TrainingJobConfigType
    from .training_job_configurations_enumerations import TrainingJobConfigTypeValue as TrainingJobConfigTypeValue
    from .training_job_tags import CreateTrainingJobTagsRequest as CreateTrainingJobTagsRequest
    from .training_job_tags import DeleteTrainingJobTagsRequest as DeleteTrainingJobTagsRequest
    from .training_job_tags import ListTrainingJobsByTagsRequest as ListTrainingJobsByTagsRequest
    from .training_job_tags import TaggedTrainingJob as TaggedTrainingJob
    from .training_job_tags import TaggedTrainingJobPage as TaggedTrainingJobPage
    from .training_job_tags import TrainingJobCount as TrainingJobCount
    from .training_jobs import AlgorithmEngine as AlgorithmEngine
    from .training_jobs import AlgorithmParameter as AlgorithmParameter
    from .training_jobs import AlgorithmParameterConstraint as AlgorithmParameterConstraint
    from .training_jobs import AlgorithmParameterInput as AlgorithmParameterInput
    from .training_jobs import AlgorithmPolicies as AlgorithmPolicies
    from .training_jobs import AlgorithmResourceRequirement as AlgorithmResourceRequirement
    from .training_jobs import AutoSearch as AutoSearch
    from .training_jobs import AutoSearchAlgorithm as AutoSearchAlgorithm
    from .training_jobs import AutoSearchAlgorithmParameter as AutoSearchAlgorithmParameter
    from .training_jobs import AutoSearchMetric as AutoSearchMetric
    from .training_jobs import AutoSearchParameter as AutoSearchParameter
    from .training_jobs import AvailableTrainingResources as AvailableTrainingResources
    from .training_jobs import CreateTrainingJobRequest as CreateTrainingJobRequest
    from .training_jobs import DeletedTrainingJobInput as DeletedTrainingJobInput
    from .training_jobs import DeleteTrainingJobsRequest as DeleteTrainingJobsRequest
    from .training_jobs import FineTuningCheckpoints as FineTuningCheckpoints
    from .training_jobs import FineTuningConfig as FineTuningConfig
    from .training_jobs import FineTuningEnvironment as FineTuningEnvironment
    from .training_jobs import FineTuningVariable as FineTuningVariable
    from .training_jobs import ListTrainingJobsRequest as ListTrainingJobsRequest
    from .training_jobs import LocalizedDescription as LocalizedDescription
    from .training_jobs import ReportTrainingEventRequest as ReportTrainingEventRequest
    from .training_jobs import StopTrainingJobRequest as StopTrainingJobRequest
    from .training_jobs import TrainingContainerResources as TrainingContainerResources
    from .training_jobs import TrainingContainerSize as TrainingContainerSize
    from .training_jobs import TrainingCustomMetric as TrainingCustomMetric
    from .training_jobs import TrainingEngine as TrainingEngine
    from .training_jobs import TrainingEngineImages as TrainingEngineImages
    from .training_jobs import TrainingEnginePage as TrainingEnginePage
    from .training_jobs import TrainingEventCategory as TrainingEventCategory
    from .training_jobs import TrainingEventCategoryPage as TrainingEventCategoryPage
    from .training_jobs import TrainingExperimentReference as TrainingExperimentReference
    from .training_jobs import TrainingExperimentReferenceInput as TrainingExperimentReferenceInput
    from .training_jobs import TrainingJob as TrainingJob
    from .training_jobs import TrainingJobAccelerator as TrainingJobAccelerator
    from .training_jobs import TrainingJobAffinity as TrainingJobAffinity
    from .training_jobs import TrainingJobAlgorithm as TrainingJobAlgorithm
    from .training_jobs import TrainingJobAlgorithmInput as TrainingJobAlgorithmInput
    from .training_jobs import TrainingJobApplication as TrainingJobApplication
    from .training_jobs import TrainingJobAutoStopInput as TrainingJobAutoStopInput
    from .training_jobs import TrainingJobCapacity as TrainingJobCapacity
    from .training_jobs import TrainingJobCpu as TrainingJobCpu
    from .training_jobs import TrainingJobDataset as TrainingJobDataset
    from .training_jobs import TrainingJobDatasetInput as TrainingJobDatasetInput
    from .training_jobs import TrainingJobEndpoints as TrainingJobEndpoints
    from .training_jobs import TrainingJobEndpointsInput as TrainingJobEndpointsInput
    from .training_jobs import TrainingJobEngine as TrainingJobEngine
    from .training_jobs import TrainingJobEvent as TrainingJobEvent
    from .training_jobs import TrainingJobEventPage as TrainingJobEventPage
    from .training_jobs import TrainingJobFilter as TrainingJobFilter
    from .training_jobs import TrainingJobFlavor as TrainingJobFlavor
    from .training_jobs import TrainingJobFlavorDetail as TrainingJobFlavorDetail
    from .training_jobs import TrainingJobFlavorInfo as TrainingJobFlavorInfo
    from .training_jobs import TrainingJobFlavorPage as TrainingJobFlavorPage
    from .training_jobs import TrainingJobInputChannel as TrainingJobInputChannel
    from .training_jobs import TrainingJobInputChannelInput as TrainingJobInputChannelInput
    from .training_jobs import TrainingJobInputConstraint as TrainingJobInputConstraint
    from .training_jobs import TrainingJobInputLocation as TrainingJobInputLocation
    from .training_jobs import TrainingJobInputLocationInput as TrainingJobInputLocationInput
    from .training_jobs import TrainingJobLogExportPath as TrainingJobLogExportPath
    from .training_jobs import TrainingJobLogPreview as TrainingJobLogPreview
    from .training_jobs import TrainingJobLogUrl as TrainingJobLogUrl
    from .training_jobs import TrainingJobMetadata as TrainingJobMetadata
    from .training_jobs import TrainingJobMetadataInput as TrainingJobMetadataInput
    from .training_jobs import TrainingJobMetadataUpdate as TrainingJobMetadataUpdate
    from .training_jobs import TrainingJobMetric as TrainingJobMetric
    from .training_jobs import TrainingJobMetricPage as TrainingJobMetricPage
    from .training_jobs import TrainingJobNfsMount as TrainingJobNfsMount
    from .training_jobs import TrainingJobNotification as TrainingJobNotification
    from .training_jobs import TrainingJobObsMount as TrainingJobObsMount
    from .training_jobs import TrainingJobObsPath as TrainingJobObsPath
    from .training_jobs import TrainingJobObsPathInput as TrainingJobObsPathInput
    from .training_jobs import TrainingJobOutputChannel as TrainingJobOutputChannel
    from .training_jobs import TrainingJobOutputChannelInput as TrainingJobOutputChannelInput
    from .training_jobs import TrainingJobOutputLocation as TrainingJobOutputLocation
    from .training_jobs import TrainingJobOutputLocationInput as TrainingJobOutputLocationInput
    from .training_jobs import TrainingJobPage as TrainingJobPage
    from .training_jobs import TrainingJobPfsMount as TrainingJobPfsMount
    from .training_jobs import TrainingJobReferenceInput as TrainingJobReferenceInput
    from .training_jobs import TrainingJobResource as TrainingJobResource
    from .training_jobs import TrainingJobResourceInput as TrainingJobResourceInput
    from .training_jobs import TrainingJobRoutePlan as TrainingJobRoutePlan
    from .training_jobs import TrainingJobRunningRecord as TrainingJobRunningRecord
    from .training_jobs import TrainingJobSchedulePolicy as TrainingJobSchedulePolicy
    from .training_jobs import TrainingJobSpec as TrainingJobSpec
    from .training_jobs import TrainingJobSpecInput as TrainingJobSpecInput
    from .training_jobs import TrainingJobSpecUpdate as TrainingJobSpecUpdate
    from .training_jobs import TrainingJobSsh as TrainingJobSsh
    from .training_jobs import TrainingJobSshAddress as TrainingJobSshAddress
    from .training_jobs import TrainingJobSshInput as TrainingJobSshInput
    from .training_jobs import TrainingJobStage as TrainingJobStage
    from .training_jobs import TrainingJobStageRecord as TrainingJobStageRecord
    from .training_jobs import TrainingJobStageRecordPage as TrainingJobStageRecordPage
    from .training_jobs import TrainingJobStatus as TrainingJobStatus
    from .training_jobs import TrainingJobSubStage as TrainingJobSubStage
    from .training_jobs import TrainingJobTagFilter as TrainingJobTagFilter
    from .training_jobs import TrainingJobTask as TrainingJobTask
    from .training_jobs import TrainingJobTaskAlgorithm as TrainingJobTaskAlgorithm
    from .training_jobs import TrainingJobTaskAlgorithmInput as TrainingJobTaskAlgorithmInput
    from .training_jobs import TrainingJobTaskConfigInput as TrainingJobTaskConfigInput
    from .training_jobs import TrainingJobTaskEngine as TrainingJobTaskEngine
    from .training_jobs import TrainingJobTaskInput as TrainingJobTaskInput
    from .training_jobs import TrainingJobTaskInputChannelInput as TrainingJobTaskInputChannelInput
    from .training_jobs import TrainingJobTaskInputLocationInput as TrainingJobTaskInputLocationInput
    from .training_jobs import TrainingJobTaskLogFolder as TrainingJobTaskLogFolder
    from .training_jobs import TrainingJobTaskResourceInput as TrainingJobTaskResourceInput
    from .training_jobs import TrainingJobTaskStatus as TrainingJobTaskStatus
    from .training_jobs import TrainingJobVisualization as TrainingJobVisualization
    from .training_jobs import TrainingJobVisualizationFolder as TrainingJobVisualizationFolder
    from .training_jobs import TrainingJobVisualizationFolderInput as TrainingJobVisualizationFolderInput
    from .training_jobs import TrainingJobVisualizationInput as TrainingJobVisualizationInput
    from .training_jobs import TrainingJobVisualizationPfs as TrainingJobVisualizationPfs
    from .training_jobs import TrainingJobVisualizationPfsInput as TrainingJobVisualizationPfsInput
    from .training_jobs import TrainingJobVisualizationSource as TrainingJobVisualizationSource
    from .training_jobs import TrainingJobVisualizationSourceInput as TrainingJobVisualizationSourceInput
    from .training_jobs import TrainingJobVisualizationSourceJob as TrainingJobVisualizationSourceJob
    from .training_jobs import TrainingJobVisualizationSourceJobInput as TrainingJobVisualizationSourceJobInput
    from .training_jobs import TrainingJobVolume as TrainingJobVolume
    from .training_jobs import TrainingJobVolumeInput as TrainingJobVolumeInput
    from .training_jobs import TrainingLogExport as TrainingLogExport
    from .training_jobs import TrainingLogLines as TrainingLogLines
    from .training_jobs import TrainingMetricAddress as TrainingMetricAddress
    from .training_jobs import TrainingMetricCommand as TrainingMetricCommand
    from .training_jobs import TrainingModelAsset as TrainingModelAsset
    from .training_jobs import TrainingModelAssetInput as TrainingModelAssetInput
    from .training_jobs import TrainingModelFolder as TrainingModelFolder
    from .training_jobs import TrainingModelOutput as TrainingModelOutput
    from .training_jobs import TrainingNameCheck as TrainingNameCheck
    from .training_jobs import TrainingNodeRequirement as TrainingNodeRequirement
    from .training_jobs import TrainingNodeSelector as TrainingNodeSelector
    from .training_jobs import TrainingNodeTerm as TrainingNodeTerm
    from .training_jobs import TrainingPreferredAffinity as TrainingPreferredAffinity
    from .training_jobs import TrainingPreferredTerm as TrainingPreferredTerm
    from .training_jobs import TrainingRecoveryRecord as TrainingRecoveryRecord
    from .training_jobs import TrainingReservedTime as TrainingReservedTime
    from .training_jobs import TrainingRetention as TrainingRetention
    from .training_jobs import TrainingSchedulePolicyUpdate as TrainingSchedulePolicyUpdate
    from .training_jobs import TrainingSummaryFileSystem as TrainingSummaryFileSystem
    from .training_jobs import TrainingTaskAddress as TrainingTaskAddress
    from .training_jobs import UpdateTrainingJobRequest as UpdateTrainingJobRequest
    from .training_jobs_enumerations import AlgorithmResourceRequirementKey as AlgorithmResourceRequirementKey
    from .training_jobs_enumerations import AlgorithmResourceRequirementKeyValue as AlgorithmResourceRequirementKeyValue
    from .training_jobs_enumerations import AutoSearchMetricMode as AutoSearchMetricMode
    from .training_jobs_enumerations import AutoSearchMetricModeValue as AutoSearchMetricModeValue
    from .training_jobs_enumerations import AutoSearchParameterType as AutoSearchParameterType
    from .training_jobs_enumerations import AutoSearchParameterTypeValue as AutoSearchParameterTypeValue
    from .training_jobs_enumerations import TrainingFaultScenario as TrainingFaultScenario
    from .training_jobs_enumerations import TrainingFlavorKind as TrainingFlavorKind
    from .training_jobs_enumerations import TrainingFlavorKindValue as TrainingFlavorKindValue
    from .training_jobs_enumerations import TrainingJobAccessMethod as TrainingJobAccessMethod
    from .training_jobs_enumerations import TrainingJobAccessMethodValue as TrainingJobAccessMethodValue
    from .training_jobs_enumerations import TrainingJobAction as TrainingJobAction
    from .training_jobs_enumerations import TrainingJobActionValue as TrainingJobActionValue
    from .training_jobs_enumerations import TrainingJobAffinityType as TrainingJobAffinityType
    from .training_jobs_enumerations import TrainingJobAffinityTypeValue as TrainingJobAffinityTypeValue
    from .training_jobs_enumerations import TrainingJobEventLevel as TrainingJobEventLevel
    from .training_jobs_enumerations import TrainingJobEventLevelValue as TrainingJobEventLevelValue
    from .training_jobs_enumerations import TrainingJobEventSource as TrainingJobEventSource
    from .training_jobs_enumerations import TrainingJobEventSourceValue as TrainingJobEventSourceValue
    from .training_jobs_enumerations import TrainingJobFilterOperator as TrainingJobFilterOperator
    from .training_jobs_enumerations import TrainingJobFilterOperatorValue as TrainingJobFilterOperatorValue
    from .training_jobs_enumerations import TrainingJobKind as TrainingJobKind
    from .training_jobs_enumerations import TrainingJobKindValue as TrainingJobKindValue
    from .training_jobs_enumerations import TrainingJobLogLinkType as TrainingJobLogLinkType
    from .training_jobs_enumerations import TrainingJobLogLinkTypeValue as TrainingJobLogLinkTypeValue
    from .training_jobs_enumerations import TrainingJobMetricName as TrainingJobMetricName
    from .training_jobs_enumerations import TrainingJobNotificationEvent as TrainingJobNotificationEvent
    from .training_jobs_enumerations import TrainingJobNotificationEventValue as TrainingJobNotificationEventValue
    from .training_jobs_enumerations import TrainingJobPhase as TrainingJobPhase
    from .training_jobs_enumerations import TrainingJobRecovery as TrainingJobRecovery
    from .training_jobs_enumerations import TrainingJobRoutePlanStatus as TrainingJobRoutePlanStatus
    from .training_jobs_enumerations import TrainingJobSecondaryPhase as TrainingJobSecondaryPhase
    from .training_jobs_enumerations import TrainingJobStageName as TrainingJobStageName
    from .training_jobs_enumerations import TrainingJobStartType as TrainingJobStartType
    from .training_jobs_enumerations import TrainingJobTrainType as TrainingJobTrainType
    from .training_jobs_enumerations import TrainingJobTrainTypeValue as TrainingJobTrainTypeValue
    from .training_jobs_enumerations import TrainingJobVisualizationTool as TrainingJobVisualizationTool
    from .training_jobs_enumerations import TrainingJobVisualizationToolValue as TrainingJobVisualizationToolValue
    from .training_jobs_enumerations import TrainingRecoveryPolicy as TrainingRecoveryPolicy
    from .training_jobs_enumerations import TrainingRecoveryResult as TrainingRecoveryResult
    from .training_jobs_enumerations import TrainingRetentionPolicy as TrainingRetentionPolicy
    from .training_jobs_enumerations import TrainingRetentionPolicyValue as TrainingRetentionPolicyValue
    from .training_jobs_enumerations import TrainingTopologyLevel as TrainingTopologyLevel
    from .training_jobs_enumerations import TrainingTopologyLevelValue as TrainingTopologyLevelValue
    from .training_jobs_v1 import AcceptedTrainingJobVersion as AcceptedTrainingJobVersion
    from .training_jobs_v1 import CreatedTrainingJobV1 as CreatedTrainingJobV1
    from .training_jobs_v1 import CreatedTrainingJobVersion as CreatedTrainingJobVersion
    from .training_jobs_v1 import CreateTrainingJobV1Request as CreateTrainingJobV1Request
    from .training_jobs_v1 import CreateTrainingJobVersionRequest as CreateTrainingJobVersionRequest
    from .training_jobs_v1 import TrainingJobUser as TrainingJobUser
    from .training_jobs_v1 import TrainingJobV1Config as TrainingJobV1Config
    from .training_jobs_v1 import TrainingJobV1DataSource as TrainingJobV1DataSource
    from .training_jobs_v1 import TrainingJobV1HostPath as TrainingJobV1HostPath
    from .training_jobs_v1 import TrainingJobV1NfsShare as TrainingJobV1NfsShare
    from .training_jobs_v1 import TrainingJobV1Page as TrainingJobV1Page
    from .training_jobs_v1 import TrainingJobV1Parameter as TrainingJobV1Parameter
    from .training_jobs_v1 import TrainingJobV1Settings as TrainingJobV1Settings
    from .training_jobs_v1 import TrainingJobV1Summary as TrainingJobV1Summary
    from .training_jobs_v1 import TrainingJobV1Volume as TrainingJobV1Volume
    from .training_jobs_v1 import TrainingJobVersion as TrainingJobVersion
    from .training_jobs_v1 import TrainingJobVersionBasics as TrainingJobVersionBasics
    from .training_jobs_v1 import TrainingJobVersionClass as TrainingJobVersionClass
    from .training_jobs_v1 import TrainingJobVersionClassMetric as TrainingJobVersionClassMetric
    from .training_jobs_v1 import TrainingJobVersionClassScores as TrainingJobVersionClassScores
    from .training_jobs_v1 import TrainingJobVersionConfig as TrainingJobVersionConfig
    from .training_jobs_v1 import TrainingJobVersionFlavor as TrainingJobVersionFlavor
    from .training_jobs_v1 import TrainingJobVersionFlavorAccelerator as TrainingJobVersionFlavorAccelerator
    from .training_jobs_v1 import TrainingJobVersionFlavorCpu as TrainingJobVersionFlavorCpu
    from .training_jobs_v1 import TrainingJobVersionFlavorMemory as TrainingJobVersionFlavorMemory
    from .training_jobs_v1 import TrainingJobVersionLog as TrainingJobVersionLog
    from .training_jobs_v1 import TrainingJobVersionLogFilePage as TrainingJobVersionLogFilePage
    from .training_jobs_v1 import TrainingJobVersionModelMetrics as TrainingJobVersionModelMetrics
    from .training_jobs_v1 import TrainingJobVersionPage as TrainingJobVersionPage
    from .training_jobs_v1 import TrainingJobVersionParameter as TrainingJobVersionParameter
    from .training_jobs_v1 import TrainingJobVersionPrediction as TrainingJobVersionPrediction
    from .training_jobs_v1 import TrainingJobVersionSummary as TrainingJobVersionSummary
    from .training_jobs_v1 import TrainingJobVersionSystemMetrics as TrainingJobVersionSystemMetrics
    from .training_jobs_v1 import TrainingJobVersionTip as TrainingJobVersionTip
    from .training_jobs_v1 import TrainingJobVersionTotalMetric as TrainingJobVersionTotalMetric
    from .training_jobs_v1 import TrainingJobVersionTotalScores as TrainingJobVersionTotalScores
    from .training_jobs_v1 import TrainingJobVersionUsage as TrainingJobVersionUsage
    from .training_jobs_v1 import TrainingJobVersionUsagePage as TrainingJobVersionUsagePage
    from .training_jobs_v1 import UpdateTrainingJobV1Request as UpdateTrainingJobV1Request
    from .training_jobs_v1_enumerations import TrainingJobV1DataSourceType as TrainingJobV1DataSourceType
    from .training_jobs_v1_enumerations import TrainingJobV1DataSourceTypeValue as TrainingJobV1DataSourceTypeValue
    from .training_jobs_v1_enumerations import TrainingJobV1SortKey as TrainingJobV1SortKey
    from .training_jobs_v1_enumerations import TrainingJobV1SortKeyValue as TrainingJobV1SortKeyValue
    from .training_jobs_v1_enumerations import TrainingJobVersionSortKey as TrainingJobVersionSortKey
    from .training_jobs_v1_enumerations import TrainingJobVersionSortKeyValue as TrainingJobVersionSortKeyValue
    from .training_quotas import TrainingQuota as TrainingQuota
    from .training_quotas import TrainingQuotaPage as TrainingQuotaPage
    from .training_quotas import TrainingQuotaSetting as TrainingQuotaSetting
    from .training_quotas import TrainingQuotaUpdate as TrainingQuotaUpdate
    from .training_quotas_enumerations import TrainingQuotaType as TrainingQuotaType
    from .training_quotas_enumerations import TrainingQuotaTypeValue as TrainingQuotaTypeValue
    from .virtual_flavors import VirtualFlavor as VirtualFlavor
    from .virtual_flavors import VirtualFlavorMetadata as VirtualFlavorMetadata
    from .virtual_flavors import VirtualFlavorNpu as VirtualFlavorNpu
    from .virtual_flavors import VirtualFlavorPage as VirtualFlavorPage
    from .virtual_flavors import VirtualFlavorSpec as VirtualFlavorSpec
    from .virtual_flavors import VirtualResource as VirtualResource
    from .virtual_flavors import VirtualResourceTemplate as VirtualResourceTemplate
    from .virtual_flavors import VirtualResourceTemplateMetadata as VirtualResourceTemplateMetadata
    from .virtual_flavors import VirtualResourceTemplateSpec as VirtualResourceTemplateSpec
    from .visualization_jobs import CreatedVisualizationJob as CreatedVisualizationJob
    from .visualization_jobs import CreateVisualizationJobRequest as CreateVisualizationJobRequest
    from .visualization_jobs import UpdateVisualizationJobRequest as UpdateVisualizationJobRequest
    from .visualization_jobs import VisualizationJob as VisualizationJob
    from .visualization_jobs import VisualizationJobFlavor as VisualizationJobFlavor
    from .visualization_jobs import VisualizationJobPage as VisualizationJobPage
    from .visualization_jobs import VisualizationJobSchedule as VisualizationJobSchedule
    from .visualization_jobs import VisualizationJobSummary as VisualizationJobSummary
    from .visualization_jobs_enumerations import VisualizationJobSortKey as VisualizationJobSortKey
    from .visualization_jobs_enumerations import VisualizationJobSortKeyValue as VisualizationJobSortKeyValue
    from .workflow_executions import ActOnWorkflowExecutionRequest as ActOnWorkflowExecutionRequest
    from .workflow_executions import ActOnWorkflowStepRequest as ActOnWorkflowStepRequest
    from .workflow_executions import WorkflowConditionResult as WorkflowConditionResult
    from .workflow_executions import WorkflowError as WorkflowError
    from .workflow_executions import WorkflowExecution as WorkflowExecution
    from .workflow_executions import WorkflowExecutionPage as WorkflowExecutionPage
    from .workflow_executions import WorkflowExecutionPolicies as WorkflowExecutionPolicies
    from .workflow_executions import WorkflowExecutionRequest as WorkflowExecutionRequest
    from .workflow_executions import WorkflowMetricValue as WorkflowMetricValue
    from .workflow_executions import WorkflowRerunInput as WorkflowRerunInput
    from .workflow_executions import WorkflowStepExecution as WorkflowStepExecution
    from .workflow_executions import WorkflowStepExecutionInput as WorkflowStepExecutionInput
    from .workflow_executions import WorkflowStepExecutionPolicy as WorkflowStepExecutionPolicy
    from .workflow_executions import WorkflowStepMetric as WorkflowStepMetric
    from .workflow_executions_enumerations import WorkflowExecutionActionName as WorkflowExecutionActionName
    from .workflow_executions_enumerations import WorkflowExecutionActionNameValue as WorkflowExecutionActionNameValue
    from .workflow_executions_enumerations import WorkflowExecutionStatus as WorkflowExecutionStatus
    from .workflow_executions_enumerations import WorkflowExecutionStatusValue as WorkflowExecutionStatusValue
    from .workflow_executions_enumerations import WorkflowStepActionName as WorkflowStepActionName
    from .workflow_executions_enumerations import WorkflowStepActionNameValue as WorkflowStepActionNameValue
    from .workflow_executions_enumerations import WorkflowStepStatus as WorkflowStepStatus
    from .workflow_executions_enumerations import WorkflowStepStatusValue as WorkflowStepStatusValue
    from .workflow_schedules import CreateWorkflowScheduleRequest as CreateWorkflowScheduleRequest
    from .workflow_schedules import UpdateWorkflowScheduleRequest as UpdateWorkflowScheduleRequest
    from .workflow_schedules import WorkflowSchedule as WorkflowSchedule
    from .workflow_schedules import WorkflowSchedulePage as WorkflowSchedulePage
    from .workflow_schedules import WorkflowSchedulePolicies as WorkflowSchedulePolicies
    from .workflow_schedules_enumerations import WorkflowScheduleAction as WorkflowScheduleAction
    from .workflow_schedules_enumerations import WorkflowScheduleActionValue as WorkflowScheduleActionValue
    from .workflow_schedules_enumerations import WorkflowScheduleType as WorkflowScheduleType
    from .workflow_schedules_enumerations import WorkflowScheduleTypeValue as WorkflowScheduleTypeValue
    from .workflow_subscriptions import WorkflowSubscription as WorkflowSubscription
    from .workflow_subscriptions import WorkflowSubscriptionRequest as WorkflowSubscriptionRequest
    from .workflows import AuthorizeWorkflowServicesRequest as AuthorizeWorkflowServicesRequest
    from .workflows import BuyWorkflowPackageRequest as BuyWorkflowPackageRequest
    from .workflows import CreateWorkflowRequest as CreateWorkflowRequest
    from .workflows import UpdateWorkflowRequest as UpdateWorkflowRequest
    from .workflows import Workflow as Workflow
    from .workflows import WorkflowAsset as WorkflowAsset
    from .workflows import WorkflowBasics as WorkflowBasics
    from .workflows import WorkflowComparedColumns as WorkflowComparedColumns
    from .workflows import WorkflowCondition as WorkflowCondition
    from .workflows import WorkflowConstraint as WorkflowConstraint
    from .workflows import WorkflowConsumptionInput as WorkflowConsumptionInput
    from .workflows import WorkflowData as WorkflowData
    from .workflows import WorkflowDataRequirement as WorkflowDataRequirement
    from .workflows import WorkflowGallerySubscription as WorkflowGallerySubscription
    from .workflows import WorkflowLatestExecution as WorkflowLatestExecution
    from .workflows import WorkflowOverview as WorkflowOverview
    from .workflows import WorkflowPackage as WorkflowPackage
    from .workflows import WorkflowPackageOrder as WorkflowPackageOrder
    from .workflows import WorkflowPackageProduct as WorkflowPackageProduct
    from .workflows import WorkflowPage as WorkflowPage
    from .workflows import WorkflowParameter as WorkflowParameter
    from .workflows import WorkflowPolicy as WorkflowPolicy
    from .workflows import WorkflowScene as WorkflowScene
    from .workflows import WorkflowServiceAuthorization as WorkflowServiceAuthorization
    from .workflows import WorkflowStep as WorkflowStep
    from .workflows import WorkflowStepExecutionPage as WorkflowStepExecutionPage
    from .workflows import WorkflowStepInput as WorkflowStepInput
    from .workflows import WorkflowStepOutput as WorkflowStepOutput
    from .workflows import WorkflowStepPolicy as WorkflowStepPolicy
    from .workflows import WorkflowStorage as WorkflowStorage
    from .workflows import WorkflowSubGraph as WorkflowSubGraph
    from .workflows import WorkflowTodo as WorkflowTodo
    from .workflows import WorkflowTodoPage as WorkflowTodoPage
    from .workflows_enumerations import WorkflowAssetType as WorkflowAssetType
    from .workflows_enumerations import WorkflowAssetTypeValue as WorkflowAssetTypeValue
    from .workflows_enumerations import WorkflowConditionType as WorkflowConditionType
    from .workflows_enumerations import WorkflowConditionTypeValue as WorkflowConditionTypeValue
    from .workflows_enumerations import WorkflowDataRequirementType as WorkflowDataRequirementType
    from .workflows_enumerations import WorkflowDataRequirementTypeValue as WorkflowDataRequirementTypeValue
    from .workflows_enumerations import WorkflowDataType as WorkflowDataType
    from .workflows_enumerations import WorkflowDataTypeValue as WorkflowDataTypeValue
    from .workflows_enumerations import WorkflowInputType as WorkflowInputType
    from .workflows_enumerations import WorkflowInputTypeValue as WorkflowInputTypeValue
    from .workflows_enumerations import WorkflowOutputType as WorkflowOutputType
    from .workflows_enumerations import WorkflowOutputTypeValue as WorkflowOutputTypeValue
    from .workflows_enumerations import WorkflowParameterType as WorkflowParameterType
    from .workflows_enumerations import WorkflowParameterTypeValue as WorkflowParameterTypeValue
    from .workflows_enumerations import WorkflowSearchType as WorkflowSearchType
    from .workflows_enumerations import WorkflowSearchTypeValue as WorkflowSearchTypeValue
    from .workflows_enumerations import WorkflowStatus as WorkflowStatus
    from .workflows_enumerations import WorkflowStatusValue as WorkflowStatusValue
    from .workflows_enumerations import WorkflowStepType as WorkflowStepType
    from .workflows_enumerations import WorkflowStepTypeValue as WorkflowStepTypeValue
    from .workflows_enumerations import WorkflowStorageType as WorkflowStorageType
    from .workflows_enumerations import WorkflowStorageTypeValue as WorkflowStorageTypeValue
    from .workflows_enumerations import WorkflowTodoStatus as WorkflowTodoStatus
    from .workloads import Workload as Workload
    from .workloads import WorkloadNode as WorkloadNode
    from .workloads import WorkloadPage as WorkloadPage
    from .workloads import WorkloadStatistics as WorkloadStatistics
    from .workloads import WorkloadStatusCounts as WorkloadStatusCounts
    from .workloads import WorkloadTypeStatistics as WorkloadTypeStatistics
    from .workloads import WorkloadTypeStatisticsList as WorkloadTypeStatisticsList
    from .workloads_enumerations import WorkloadSortKey as WorkloadSortKey
    from .workloads_enumerations import WorkloadSortKeyValue as WorkloadSortKeyValue
    from .workloads_enumerations import WorkloadStatus as WorkloadStatus
    from .workloads_enumerations import WorkloadStatusValue as WorkloadStatusValue
    from .workloads_enumerations import WorkloadType as WorkloadType
    from .workloads_enumerations import WorkloadTypeValue as WorkloadTypeValue
    from .workspaces import CheckWorkspaceAuthorizationRequest as CheckWorkspaceAuthorizationRequest
    from .workspaces import CreateWorkspaceRequest as CreateWorkspaceRequest
    from .workspaces import UpdateWorkspaceQuotasRequest as UpdateWorkspaceQuotasRequest
    from .workspaces import UpdateWorkspaceRequest as UpdateWorkspaceRequest
    from .workspaces import Workspace as Workspace
    from .workspaces import WorkspaceActionInput as WorkspaceActionInput
    from .workspaces import WorkspaceAuthorization as WorkspaceAuthorization
    from .workspaces import WorkspaceDenial as WorkspaceDenial
    from .workspaces import WorkspaceDenialCondition as WorkspaceDenialCondition
    from .workspaces import WorkspaceGrant as WorkspaceGrant
    from .workspaces import WorkspacePage as WorkspacePage
    from .workspaces import WorkspaceQuota as WorkspaceQuota
    from .workspaces import WorkspaceQuotaInput as WorkspaceQuotaInput
    from .workspaces import WorkspaceQuotaPage as WorkspaceQuotaPage
    from .workspaces import WorkspaceReference as WorkspaceReference
    from .workspaces import WorkspaceUser as WorkspaceUser
    from .workspaces import WorkspaceUserPage as WorkspaceUserPage
    from .workspaces import WorkspaceVerdict as WorkspaceVerdict
    from .workspaces_enumerations import WorkspaceSortKey as WorkspaceSortKey
    from .workspaces_enumerations import WorkspaceSortKeyValue as WorkspaceSortKeyValue
    from .workspaces_enumerations import WorkspaceStatus as WorkspaceStatus
    from .workspaces_enumerations import WorkspaceVerdictKind as WorkspaceVerdictKind

_MODULES = {
    "AcceptSamplesRequest": "acceptance_tasks",
    "AcceptScheduledEventRequest": "scheduled_events",
    "AcceptanceAction": "acceptance_tasks_enumerations",
    "AcceptanceActionValue": "acceptance_tasks_enumerations",
    "AcceptanceReport": "acceptance_tasks",
    "AcceptanceStatistics": "team_labeling_tasks",
    "AcceptanceTask": "team_labeling_tasks",
    "AcceptanceUpdateResult": "acceptance_tasks",
    "AcceptedTrainingJobVersion": "training_jobs_v1",
    "ActIntranetConnectionRequest": "intranet_connections",
    "ActOnWorkflowExecutionRequest": "workflow_executions",
    "ActOnWorkflowStepRequest": "workflow_executions",
    "AgencyReference": "authorizations",
    "Algorithm": "algorithms",
    "AlgorithmAssetInput": "algorithms",
    "AlgorithmCodeTree": "algorithms",
    "AlgorithmDefinition": "algorithms",
    "AlgorithmEngine": "training_jobs",
    "AlgorithmInputChannel": "algorithms",
    "AlgorithmInputChannelInput": "algorithms",
    "AlgorithmInputConstraint": "algorithms",
    "AlgorithmMetadata": "algorithms",
    "AlgorithmMetadataInput": "algorithms",
    "AlgorithmOutputChannel": "algorithms",
    "AlgorithmPage": "algorithms",
    "AlgorithmParameter": "training_jobs",
    "AlgorithmParameterConstraint": "training_jobs",
    "AlgorithmParameterInput": "training_jobs",
    "AlgorithmPolicies": "training_jobs",
    "AlgorithmReferenceInput": "algorithms",
    "AlgorithmResourceRequirement": "training_jobs",
    "AlgorithmResourceRequirementInput": "algorithms",
    "AlgorithmResourceRequirementKey": "training_jobs_enumerations",
    "AlgorithmResourceRequirementKeyValue": "training_jobs_enumerations",
    "AlgorithmSettings": "algorithms",
    "AlgorithmSettingsInput": "algorithms",
    "AnalysisTaskStatus": "datasets_enumerations",
    "AnnotationFormat": "export_tasks_enumerations",
    "AnnotationFormatValue": "export_tasks_enumerations",
    "AttachDevServerPortRequest": "dev_servers",
    "AttachDevServerVolumeRequest": "dev_servers",
    "AttributeSearch": "export_tasks",
    "AuthoringCluster": "authoring",
    "AuthoringClusterPage": "authoring",
    "AuthoringClusterStatus": "authoring_enumerations",
    "AuthoringFeature": "authoring",
    "AuthoringFeatureName": "authoring_enumerations",
    "AuthoringFeatureNameValue": "authoring_enumerations",
    "AuthoringFlavor": "authoring",
    "AuthoringScope": "authoring_enumerations",
    "AuthoringScopeValue": "authoring_enumerations",
    "Authorization": "authorizations",
    "AuthorizationMode": "authorization_mode_enumerations",
    "AuthorizationModeSetting": "authorization_mode",
    "AuthorizationModeValue": "authorization_mode_enumerations",
    "AuthorizationPage": "authorizations",
    "AuthorizationResult": "authorizations",
    "AuthorizationSortKey": "authorizations_enumerations",
    "AuthorizationSortKeyValue": "authorizations_enumerations",
    "AuthorizationType": "authorizations_enumerations",
    "AuthorizationTypeValue": "authorizations_enumerations",
    "AuthorizeWorkflowServicesRequest": "workflows",
    "AutoLabelingAlgorithm": "intelligent_tasks_enumerations",
    "AutoLabelingAlgorithmValue": "intelligent_tasks_enumerations",
    "AutoSearch": "training_jobs",
    "AutoSearchAlgorithm": "training_jobs",
    "AutoSearchAlgorithmParameter": "training_jobs",
    "AutoSearchMetric": "training_jobs",
    "AutoSearchMetricMode": "training_jobs_enumerations",
    "AutoSearchMetricModeValue": "training_jobs_enumerations",
    "AutoSearchParameter": "training_jobs",
    "AutoSearchParameterAnalysisPath": "hyperparameter_search",
    "AutoSearchParameterType": "training_jobs_enumerations",
    "AutoSearchParameterTypeValue": "training_jobs_enumerations",
    "AutoSearchTable": "hyperparameter_search",
    "AutoSearchTemplate": "hyperparameter_search",
    "AutoSearchTemplateGroup": "hyperparameter_search",
    "AutoSearchTemplateGroupPage": "hyperparameter_search",
    "AutoSearchTrialPage": "hyperparameter_search",
    "AutoSearchTrialStopResult": "hyperparameter_search",
    "AutoscalingEvent": "deployment_autoscaling",
    "AutoscalingEventPage": "deployment_autoscaling",
    "AutoscalingEventSortKey": "deployment_autoscaling_enumerations",
    "AutoscalingEventSortKeyValue": "deployment_autoscaling_enumerations",
    "AutoscalingEventStatus": "deployment_autoscaling_enumerations",
    "AutoscalingPolicy": "deployment_autoscaling",
    "AutoscalingPolicyStatus": "deployment_autoscaling_enumerations",
    "AutoscalingRule": "deployment_autoscaling",
    "AutoscalingRuleInput": "deployment_autoscaling",
    "AutoscalingRuleOperation": "deployment_autoscaling_enumerations",
    "AutoscalingRuleOperationValue": "deployment_autoscaling_enumerations",
    "AutoscalingRuleStatus": "deployment_autoscaling_enumerations",
    "AutoscalingRuleStatusValue": "deployment_autoscaling_enumerations",
    "AutoscalingTargetType": "deployment_autoscaling_enumerations",
    "AutoscalingTargetTypeValue": "deployment_autoscaling_enumerations",
    "AutoscalingType": "deployment_autoscaling_enumerations",
    "AutoscalingTypeValue": "deployment_autoscaling_enumerations",
    "AvailableTrainingResources": "training_jobs",
    "BatchItemResult": "labels",
    "BatchResult": "labels",
    "BillingInfo": "notebooks",
    "BindDevServerPublicIpRequest": "dev_servers",
    "BindInferenceApiKeysRequest": "inference_api_keys",
    "BindNodesRequest": "nodes",
    "BuiltInAlgorithm": "built_in_algorithms",
    "BuiltInAlgorithmPage": "built_in_algorithms",
    "BuiltInAlgorithmParameter": "built_in_algorithms",
    "BuiltInAlgorithmSortKey": "built_in_algorithms_enumerations",
    "BuiltInAlgorithmSortKeyValue": "built_in_algorithms_enumerations",
    "BuiltInAlgorithmUsage": "built_in_algorithms_enumerations",
    "BuyWorkflowPackageRequest": "workflows",
    "ChangeServerOsRequest": "super_nodes",
    "CheckWorkspaceAuthorizationRequest": "workspaces",
    "Cluster": "clusters",
    "ClusterNode": "clusters",
    "ClusterPage": "clusters",
    "ClusterPeriodType": "clusters_enumerations",
    "ClusterServicesCount": "clusters",
    "ClusterSortKey": "clusters_enumerations",
    "ClusterSortKeyValue": "clusters_enumerations",
    "ClusterStatus": "clusters_enumerations",
    "ClusterStatusValue": "clusters_enumerations",
    "ColumnMapping": "samples",
    "Configuration": "configuration",
    "CountInferenceServicesByTagsRequest": "inference_service_tags",
    "CreateAcceptanceTaskRequest": "acceptance_tasks",
    "CreateAgencyRequest": "authorizations",
    "CreateAuthorizationRequest": "authorizations",
    "CreateAutoscalingPolicyRequest": "deployment_autoscaling",
    "CreateDatasetRequest": "datasets",
    "CreateDatasetVersionRequest": "dataset_versions",
    "CreateDeploymentRequest": "deployments",
    "CreateDevServerJobRequest": "dev_server_jobs",
    "CreateDevServerRequest": "dev_servers",
    "CreateDevelopmentEnvironmentRequest": "development_environments",
    "CreateExportTaskRequest": "export_tasks",
    "CreateHraPolicyRequest": "deployment_autoscaling",
    "CreateHyperClusterRequest": "hyper_clusters",
    "CreateImportTaskRequest": "import_tasks",
    "CreateInferenceApiKeyRequest": "inference_api_keys",
    "CreateInferenceServiceRequest": "inference_services",
    "CreateInferenceServiceTagsRequest": "inference_service_tags",
    "CreateIntelligentTaskRequest": "intelligent_tasks",
    "CreateIntranetConnectionRequest": "intranet_connections",
    "CreateLabelingTeamMemberRequest": "labeling_team_members",
    "CreateLabelingTeamRequest": "labeling_teams",
    "CreateModelRequest": "models",
    "CreateNetworkRequest": "networks",
    "CreateNodePoolRequest": "node_pools",
    "CreateNotebookImageRequest": "notebooks",
    "CreateNotebookRequest": "notebooks",
    "CreateNotebookTagsRequest": "notebook_tags",
    "CreatePluginRequest": "plugins",
    "CreatePoolOrderRequest": "pools",
    "CreatePoolRequest": "pools",
    "CreatePoolTagsRequest": "pool_tags",
    "CreateProcessingTaskRequest": "processing_tasks",
    "CreateProcessingTaskVersionRequest": "processing_task_versions",
    "CreateRoceNetworkRequest": "dev_servers",
    "CreateSamplesRequest": "samples",
    "CreateServiceRequest": "services",
    "CreateServiceTasksRequest": "service_tasks",
    "CreateSuperNodeGroupRequest": "super_nodes",
    "CreateSuperNodeTagsRequest": "super_node_tags",
    "CreateTeamLabelingTaskRequest": "team_labeling_tasks",
    "CreateTemporaryInferenceApiKeyRequest": "inference_api_keys",
    "CreateTrainingExperimentRequest": "training_experiments",
    "CreateTrainingImageRequest": "training_images",
    "CreateTrainingJobConfigRequest": "training_job_configurations",
    "CreateTrainingJobRequest": "training_jobs",
    "CreateTrainingJobTagsRequest": "training_job_tags",
    "CreateTrainingJobV1Request": "training_jobs_v1",
    "CreateTrainingJobVersionRequest": "training_jobs_v1",
    "CreateVisualizationJobRequest": "visualization_jobs",
    "CreateWorkflowRequest": "workflows",
    "CreateWorkflowScheduleRequest": "workflow_schedules",
    "CreateWorkspaceRequest": "workspaces",
    "CreatedDataset": "datasets",
    "CreatedDevServer": "dev_servers",
    "CreatedExportTask": "export_tasks",
    "CreatedInferenceApiKey": "inference_api_keys",
    "CreatedNodePool": "node_pools",
    "CreatedPlugin": "plugins",
    "CreatedPool": "pools",
    "CreatedPoolStatus": "pools",
    "CreatedService": "services",
    "CreatedTrainingJobV1": "training_jobs_v1",
    "CreatedTrainingJobVersion": "training_jobs_v1",
    "CreatedVisualizationJob": "visualization_jobs",
    "DataSource": "samples",
    "DataSourceType": "samples_enumerations",
    "DataSourceTypeValue": "samples_enumerations",
    "DataVolumeInput": "super_nodes",
    "Dataset": "datasets",
    "DatasetDataFormat": "datasets_enumerations",
    "DatasetDataFormatValue": "datasets_enumerations",
    "DatasetField": "datasets",
    "DatasetFilePreview": "datasets",
    "DatasetFormat": "datasets_enumerations",
    "DatasetGeneration": "datasets_enumerations",
    "DatasetGenerationValue": "datasets_enumerations",
    "DatasetMetrics": "datasets",
    "DatasetPage": "datasets",
    "DatasetReference": "datasets",
    "DatasetSample": "samples",
    "DatasetSortKey": "datasets_enumerations",
    "DatasetSortKeyValue": "datasets_enumerations",
    "DatasetStatistics": "datasets",
    "DatasetStatus": "datasets_enumerations",
    "DatasetTaskStatus": "import_tasks_enumerations",
    "DatasetTaskType": "datasets_enumerations",
    "DatasetTaskTypeValue": "datasets_enumerations",
    "DatasetTeamLabeling": "datasets",
    "DatasetTeamLabelingInput": "datasets",
    "DatasetType": "datasets_enumerations",
    "DatasetTypeValue": "datasets_enumerations",
    "DatasetVersion": "datasets",
    "DatasetVersionFileFormat": "datasets_enumerations",
    "DatasetVersionFileFormatValue": "datasets_enumerations",
    "DatasetVersionFormatCode": "datasets_enumerations",
    "DatasetVersionFormatCodeValue": "datasets_enumerations",
    "DatasetVersionLabeling": "datasets_enumerations",
    "DatasetVersionPage": "dataset_versions",
    "DatasetVersionStatus": "datasets_enumerations",
    "DatasetVersionStatusValue": "datasets_enumerations",
    "DeleteDevServerJobsRequest": "dev_server_jobs",
    "DeleteImagesRequest": "images",
    "DeleteInferenceServiceTagsRequest": "inference_service_tags",
    "DeleteInferenceServicesRequest": "inference_services",
    "DeleteIntranetConnectionsRequest": "intranet_connections",
    "DeleteLabelingTeamMembersRequest": "labeling_team_members",
    "DeleteNodesRequest": "nodes",
    "DeleteNotebookTagsRequest": "notebook_tags",
    "DeletePoolTagsRequest": "pool_tags",
    "DeleteSamplesRequest": "samples",
    "DeleteSuperNodeTagsRequest": "super_node_tags",
    "DeleteTrainingJobTagsRequest": "training_job_tags",
    "DeleteTrainingJobsRequest": "training_jobs",
    "DeletedInferenceServices": "inference_services",
    "DeletedTrainingJobInput": "training_jobs",
    "Deployment": "deployments",
    "DeploymentAdvancedConfig": "deployments",
    "DeploymentAffinity": "deployments",
    "DeploymentAffinityType": "deployments_enumerations",
    "DeploymentAffinityTypeValue": "deployments_enumerations",
    "DeploymentCode": "deployments",
    "DeploymentCustomSpec": "deployments",
    "DeploymentDump": "deployments",
    "DeploymentDumpInput": "deployments",
    "DeploymentDumpType": "deployments_enumerations",
    "DeploymentFile": "deployments",
    "DeploymentFileSource": "deployments_enumerations",
    "DeploymentFileSourceValue": "deployments_enumerations",
    "DeploymentFramework": "deployments_enumerations",
    "DeploymentFrameworkValue": "deployments_enumerations",
    "DeploymentHealthCheck": "deployments",
    "DeploymentImage": "deployments",
    "DeploymentImageSource": "deployments_enumerations",
    "DeploymentImageSourceValue": "deployments_enumerations",
    "DeploymentInstance": "deployments",
    "DeploymentInstanceDeletion": "deployments_enumerations",
    "DeploymentInstanceDeletionValue": "deployments_enumerations",
    "DeploymentInstancePage": "deployments",
    "DeploymentInstanceReference": "deployments",
    "DeploymentInstanceStatus": "deployments_enumerations",
    "DeploymentInstanceStatusValue": "deployments_enumerations",
    "DeploymentModel": "deployments",
    "DeploymentPage": "deployments",
    "DeploymentPod": "deployments",
    "DeploymentPodEvent": "deployments",
    "DeploymentPodPage": "deployments",
    "DeploymentPodReference": "deployments",
    "DeploymentPodStatus": "deployments_enumerations",
    "DeploymentPodStatusValue": "deployments_enumerations",
    "DeploymentRecovery": "deployments_enumerations",
    "DeploymentRecoveryValue": "deployments_enumerations",
    "DeploymentReference": "deployment_versions",
    "DeploymentScheduleScope": "deployments_enumerations",
    "DeploymentScheduleScopeValue": "deployments_enumerations",
    "DeploymentScheduleStrategy": "deployments_enumerations",
    "DeploymentScheduleStrategyValue": "deployments_enumerations",
    "DeploymentSecretType": "deployments_enumerations",
    "DeploymentSecretTypeValue": "deployments_enumerations",
    "DeploymentSecurity": "deployments",
    "DeploymentStatus": "deployments_enumerations",
    "DeploymentStatusValue": "deployments_enumerations",
    "DeploymentSummary": "deployments",
    "DeploymentTaskLimit": "deployments",
    "DeploymentTermination": "deployments",
    "DeploymentType": "deployments_enumerations",
    "DeploymentTypeValue": "deployments_enumerations",
    "DeploymentUnit": "deployments",
    "DeploymentUnitGroupPolicy": "deployments",
    "DeploymentUnitInput": "deployments",
    "DeploymentUnitRole": "deployments_enumerations",
    "DeploymentUnitRoleValue": "deployments_enumerations",
    "DeploymentVersion": "deployment_versions",
    "DeploymentVersionPage": "deployment_versions",
    "DeploymentWorkloadType": "deployments_enumerations",
    "DeploymentWorkloadTypeValue": "deployments_enumerations",
    "DetachedDevServerPort": "dev_servers",
    "DevServer": "super_nodes",
    "DevServerAccess": "super_nodes",
    "DevServerAddressPair": "dev_servers",
    "DevServerArchitecture": "super_nodes_enumerations",
    "DevServerArchitectureValue": "super_nodes_enumerations",
    "DevServerAvailabilityZone": "dev_servers",
    "DevServerBatchAction": "dev_servers_enumerations",
    "DevServerBatchActionRequest": "dev_servers",
    "DevServerBatchActionValue": "dev_servers_enumerations",
    "DevServerCategory": "super_nodes_enumerations",
    "DevServerChargingInput": "dev_servers",
    "DevServerChargingMode": "super_nodes_enumerations",
    "DevServerChargingModeValue": "super_nodes_enumerations",
    "DevServerEndpoint": "super_nodes",
    "DevServerEndpointService": "super_nodes_enumerations",
    "DevServerFlavor": "dev_servers",
    "DevServerFlavorName": "dev_servers",
    "DevServerFlavorPage": "dev_servers",
    "DevServerFlavorType": "dev_server_jobs_enumerations",
    "DevServerHyperClusterInput": "dev_servers",
    "DevServerHyperGroupInput": "dev_servers",
    "DevServerId": "dev_servers",
    "DevServerImage": "dev_server_images",
    "DevServerImagePage": "dev_server_images",
    "DevServerImageReference": "super_nodes",
    "DevServerJob": "dev_server_jobs",
    "DevServerJobItem": "dev_server_jobs",
    "DevServerJobItemInput": "dev_server_jobs",
    "DevServerJobPage": "dev_server_jobs",
    "DevServerJobService": "dev_server_jobs",
    "DevServerJobServiceInstance": "dev_server_jobs",
    "DevServerJobServiceModel": "dev_server_jobs",
    "DevServerJobServiceStatus": "dev_server_jobs_enumerations",
    "DevServerJobStatus": "dev_server_jobs_enumerations",
    "DevServerJobStatusValue": "dev_server_jobs_enumerations",
    "DevServerJobSummary": "dev_server_jobs",
    "DevServerJobTask": "dev_server_jobs",
    "DevServerJobTaskStatus": "dev_server_jobs_enumerations",
    "DevServerJobTemplate": "dev_server_jobs",
    "DevServerJobTemplatePage": "dev_server_jobs",
    "DevServerJobTemplateParameter": "dev_server_jobs",
    "DevServerJobTemplateSummary": "dev_server_jobs",
    "DevServerMachine": "super_nodes",
    "DevServerNetworkInput": "dev_servers",
    "DevServerOperation": "super_nodes",
    "DevServerOperationError": "super_nodes",
    "DevServerOperationState": "super_nodes_enumerations",
    "DevServerPage": "super_nodes",
    "DevServerPeriodType": "dev_servers_enumerations",
    "DevServerPeriodTypeValue": "dev_servers_enumerations",
    "DevServerPlugin": "dev_servers",
    "DevServerPluginPage": "dev_servers",
    "DevServerPluginVersion": "dev_servers",
    "DevServerPort": "dev_servers",
    "DevServerPortState": "dev_servers_enumerations",
    "DevServerPublicIp": "dev_servers",
    "DevServerPublicIps": "dev_servers",
    "DevServerResourceFlavor": "dev_servers",
    "DevServerResourceFlavorPage": "dev_servers",
    "DevServerSortKey": "super_nodes_enumerations",
    "DevServerSortKeyValue": "super_nodes_enumerations",
    "DevServerState": "super_nodes_enumerations",
    "DevServerType": "super_nodes_enumerations",
    "DevServerTypeValue": "super_nodes_enumerations",
    "DevServerVolume": "super_nodes",
    "DevServerVolumePurpose": "super_nodes_enumerations",
    "DevelopmentEnvironment": "development_environments",
    "DevelopmentEnvironmentAction": "development_environments_enumerations",
    "DevelopmentEnvironmentActionResult": "development_environments",
    "DevelopmentEnvironmentActionValue": "development_environments_enumerations",
    "DevelopmentEnvironmentAiProject": "development_environments",
    "DevelopmentEnvironmentAutoStop": "development_environments",
    "DevelopmentEnvironmentAutoStopInput": "development_environments",
    "DevelopmentEnvironmentCredential": "development_environments",
    "DevelopmentEnvironmentDeployment": "development_environments",
    "DevelopmentEnvironmentDeploymentSpec": "development_environments",
    "DevelopmentEnvironmentFailure": "development_environments",
    "DevelopmentEnvironmentFlavor": "development_environments",
    "DevelopmentEnvironmentFlavorCpu": "development_environments",
    "DevelopmentEnvironmentFlavorSize": "development_environments",
    "DevelopmentEnvironmentFlavorStatus": "development_environments_enumerations",
    "DevelopmentEnvironmentHardware": "development_environments_enumerations",
    "DevelopmentEnvironmentHardwareValue": "development_environments_enumerations",
    "DevelopmentEnvironmentImage": "development_environments",
    "DevelopmentEnvironmentPage": "development_environments",
    "DevelopmentEnvironmentPool": "development_environments",
    "DevelopmentEnvironmentPoolInput": "development_environments",
    "DevelopmentEnvironmentPoolOwner": "development_environments",
    "DevelopmentEnvironmentProfile": "development_environments",
    "DevelopmentEnvironmentPromotion": "development_environments_enumerations",
    "DevelopmentEnvironmentQueue": "development_environments",
    "DevelopmentEnvironmentReference": "development_environments",
    "DevelopmentEnvironmentRepository": "development_environments",
    "DevelopmentEnvironmentRepositoryConnection": "development_environments",
    "DevelopmentEnvironmentRepositoryProtocol": "development_environments_enumerations",
    "DevelopmentEnvironmentRepositoryType": "development_environments_enumerations",
    "DevelopmentEnvironmentSortKey": "development_environments_enumerations",
    "DevelopmentEnvironmentSortKeyValue": "development_environments_enumerations",
    "DevelopmentEnvironmentSpec": "development_environments",
    "DevelopmentEnvironmentSpecInput": "development_environments",
    "DevelopmentEnvironmentSpecUpdate": "development_environments",
    "DevelopmentEnvironmentStatus": "development_environments_enumerations",
    "DevelopmentEnvironmentStatusValue": "development_environments_enumerations",
    "DevelopmentEnvironmentStorage": "development_environments",
    "DevelopmentEnvironmentStorageInput": "development_environments",
    "DevelopmentEnvironmentStorageLocation": "development_environments",
    "DevelopmentEnvironmentStorageLocationInput": "development_environments",
    "DevelopmentEnvironmentStorageType": "development_environments_enumerations",
    "DevelopmentEnvironmentStorageTypeValue": "development_environments_enumerations",
    "DevelopmentEnvironmentToken": "development_environments",
    "DevelopmentEnvironmentWorkspace": "development_environments",
    "DrainNodesRequest": "nodes",
    "DriverTemplateName": "plugin_templates_enumerations",
    "DriverTemplateNameValue": "plugin_templates_enumerations",
    "DriverTemplateSpec": "plugin_templates",
    "DriverTemplateType": "plugin_templates_enumerations",
    "DriverTemplateVersion": "plugin_templates",
    "ErrorBody": "openapi",
    "EvaluateClusterCapacityRequest": "super_nodes",
    "EvaluateGroupCapacityRequest": "super_nodes",
    "Event": "events",
    "EventListMetadata": "events",
    "EventPage": "events",
    "EventType": "events_enumerations",
    "EventTypeValue": "events_enumerations",
    "EvsVolumeType": "super_nodes_enumerations",
    "EvsVolumeTypeValue": "super_nodes_enumerations",
    "ExportDestination": "export_tasks_enumerations",
    "ExportDestinationValue": "export_tasks_enumerations",
    "ExportFormat": "export_tasks_enumerations",
    "ExportFormatValue": "export_tasks_enumerations",
    "ExportParams": "export_tasks",
    "ExportScope": "export_tasks_enumerations",
    "ExportScopeValue": "export_tasks_enumerations",
    "ExportTask": "export_tasks",
    "ExportTaskBasics": "export_tasks",
    "ExportTaskPage": "export_tasks",
    "ExportTaskStatus": "export_tasks_enumerations",
    "FileCopyProgress": "import_tasks",
    "FineTuningArtifact": "fine_tuning",
    "FineTuningArtifactPage": "fine_tuning",
    "FineTuningArtifactPublicationInput": "fine_tuning",
    "FineTuningArtifactType": "fine_tuning_enumerations",
    "FineTuningAssetVisibility": "fine_tuning_enumerations",
    "FineTuningAssetVisibilityValue": "fine_tuning_enumerations",
    "FineTuningCheckpoints": "training_jobs",
    "FineTuningConfig": "training_jobs",
    "FineTuningContinuation": "fine_tuning",
    "FineTuningDataset": "fine_tuning",
    "FineTuningDatasetSource": "fine_tuning_enumerations",
    "FineTuningDatasetStep": "fine_tuning_enumerations",
    "FineTuningEnvironment": "training_jobs",
    "FineTuningJob": "fine_tuning",
    "FineTuningMethod": "fine_tuning_enumerations",
    "FineTuningMetric": "fine_tuning",
    "FineTuningMetricReport": "fine_tuning",
    "FineTuningMetrics": "fine_tuning",
    "FineTuningModelType": "fine_tuning_enumerations",
    "FineTuningOrigin": "fine_tuning",
    "FineTuningVariable": "training_jobs",
    "FrozenEffect": "inference_services_enumerations",
    "FrozenInfo": "inference_services",
    "FrozenScene": "inference_services_enumerations",
    "HardExample": "export_tasks_enumerations",
    "HardExampleTask": "intelligent_tasks",
    "HardExampleValue": "export_tasks_enumerations",
    "HardMark": "samples_enumerations",
    "HardMarkValue": "samples_enumerations",
    "HardReason": "samples",
    "HardReasonCode": "samples_enumerations",
    "HardReasonCodeValue": "samples_enumerations",
    "HardReasonCount": "datasets",
    "HraLatencyObjective": "deployment_autoscaling",
    "HraMetricsPlace": "deployment_autoscaling_enumerations",
    "HraMetricsPlaceValue": "deployment_autoscaling_enumerations",
    "HraMetricsScheme": "deployment_autoscaling_enumerations",
    "HraMetricsSchemeValue": "deployment_autoscaling_enumerations",
    "HraMetricsSource": "deployment_autoscaling",
    "HraObjectives": "deployment_autoscaling",
    "HraPolicy": "deployment_autoscaling",
    "HraPolicyStatus": "deployment_autoscaling_enumerations",
    "HraRoleReplicas": "deployment_autoscaling",
    "HraRule": "deployment_autoscaling",
    "HraRuleInput": "deployment_autoscaling",
    "HraRuleOperation": "deployment_autoscaling_enumerations",
    "HraRuleOperationValue": "deployment_autoscaling_enumerations",
    "HraRuleUpdate": "deployment_autoscaling",
    "HraScalerType": "deployment_autoscaling_enumerations",
    "HraScalerTypeValue": "deployment_autoscaling_enumerations",
    "HyperCluster": "hyper_clusters",
    "HyperClusterCapacities": "super_nodes",
    "HyperClusterCapacity": "super_nodes",
    "HyperClusterNetwork": "hyper_clusters",
    "HyperClusterPage": "hyper_clusters",
    "HyperClusterType": "hyper_clusters_enumerations",
    "HyperClusterTypeValue": "hyper_clusters_enumerations",
    "Image": "images",
    "ImageArchitecture": "images_enumerations",
    "ImageArchitectureValue": "images_enumerations",
    "ImageGroup": "images",
    "ImageGroupPage": "images",
    "ImageOrigin": "images_enumerations",
    "ImageOriginValue": "images_enumerations",
    "ImagePage": "images",
    "ImageServiceType": "images_enumerations",
    "ImageServiceTypeValue": "images_enumerations",
    "ImageStatus": "images_enumerations",
    "ImageType": "images_enumerations",
    "ImageTypeValue": "images_enumerations",
    "ImageVisibility": "images_enumerations",
    "ImageVisibilityValue": "images_enumerations",
    "ImportMode": "import_tasks_enumerations",
    "ImportModeCode": "import_tasks_enumerations",
    "ImportModeValue": "import_tasks_enumerations",
    "ImportOrigin": "import_tasks_enumerations",
    "ImportOriginValue": "import_tasks_enumerations",
    "ImportTask": "import_tasks",
    "ImportTaskPage": "import_tasks",
    "InferenceAccess": "inference_services",
    "InferenceAccessInput": "inference_services",
    "InferenceAccessUpdate": "inference_services",
    "InferenceApiKey": "inference_api_keys",
    "InferenceApiKeyBasics": "inference_api_keys",
    "InferenceApiKeyBindingResult": "inference_api_keys",
    "InferenceApiKeyFailure": "inference_api_keys",
    "InferenceApiKeyPage": "inference_api_keys",
    "InferenceApiKeyReferenceInput": "inference_api_keys",
    "InferenceApiKeyScope": "inference_api_keys_enumerations",
    "InferenceApiKeyScopeValue": "inference_api_keys_enumerations",
    "InferenceAuthType": "inference_services_enumerations",
    "InferenceAuthTypeValue": "inference_services_enumerations",
    "InferenceCluster": "inference_services",
    "InferenceClusterLevel": "inference_services_enumerations",
    "InferenceClusterType": "inference_services_enumerations",
    "InferenceFlavor": "inference_services",
    "InferenceFlavorArch": "inference_services_enumerations",
    "InferenceFlavorBilling": "inference_services",
    "InferenceFlavorNpu": "inference_services",
    "InferenceFlavorPage": "inference_services",
    "InferenceFuseConfig": "inference_services",
    "InferenceLoadBalancer": "inference_services",
    "InferenceLoadBalancerAction": "inference_services_enumerations",
    "InferenceLoadBalancerActionValue": "inference_services_enumerations",
    "InferenceLoadBalancerInput": "inference_services",
    "InferenceLoadBalancerStatus": "inference_services_enumerations",
    "InferenceLoadBalancerUpdate": "inference_services",
    "InferenceLogConfig": "inference_services",
    "InferenceLogConfigInput": "inference_services",
    "InferenceLogFile": "inference_services",
    "InferenceLogStatus": "inference_services_enumerations",
    "InferenceLogStatusValue": "inference_services_enumerations",
    "InferenceLogStrategy": "inference_services_enumerations",
    "InferenceLogStrategyValue": "inference_services_enumerations",
    "InferenceLogType": "inference_services_enumerations",
    "InferenceLogTypeValue": "inference_services_enumerations",
    "InferenceProtocol": "inference_services_enumerations",
    "InferenceProtocolValue": "inference_services_enumerations",
    "InferenceRateLimit": "inference_services",
    "InferenceRateUnit": "inference_services_enumerations",
    "InferenceRateUnitValue": "inference_services_enumerations",
    "InferenceResidualResources": "inference_services",
    "InferenceRollingUpdate": "inference_services",
    "InferenceRoutingStrategy": "inference_services_enumerations",
    "InferenceRoutingStrategyValue": "inference_services_enumerations",
    "InferenceRuntimeConfig": "inference_services",
    "InferenceRuntimeConfigInput": "inference_services",
    "InferenceRuntimeConfigUpdate": "inference_services",
    "InferenceSchedule": "inference_services",
    "InferenceSecretType": "inference_services_enumerations",
    "InferenceSecretTypeValue": "inference_services_enumerations",
    "InferenceSecretVolume": "inference_services",
    "InferenceService": "inference_services",
    "InferenceServiceCount": "inference_service_tags",
    "InferenceServiceDeployment": "deployments",
    "InferenceServiceEvent": "inference_services",
    "InferenceServiceEventPage": "inference_services",
    "InferenceServiceEventType": "inference_services_enumerations",
    "InferenceServiceEventTypeValue": "inference_services_enumerations",
    "InferenceServiceLimit": "inference_services",
    "InferenceServicePage": "inference_services",
    "InferenceServiceSecret": "inference_services",
    "InferenceServiceStatus": "inference_services_enumerations",
    "InferenceServiceStatusValue": "inference_services_enumerations",
    "InferenceServiceSummary": "inference_services",
    "InferenceServiceType": "inference_services_enumerations",
    "InferenceServiceTypeValue": "inference_services_enumerations",
    "InferenceServiceVersion": "inference_services",
    "InferenceServiceVersionPage": "inference_services",
    "InferenceServiceVersionSummary": "inference_services",
    "InferenceTaskLimit": "inference_services",
    "InferenceTaskType": "inference_services_enumerations",
    "InferenceTaskTypeValue": "inference_services_enumerations",
    "InferenceUpgradeConfig": "inference_services",
    "InferenceUpgradeType": "inference_services_enumerations",
    "InferenceUpgradeTypeValue": "inference_services_enumerations",
    "InferenceUrl": "inference_services",
    "InferenceUrlType": "inference_services_enumerations",
    "IntelligentTask": "intelligent_tasks",
    "IntelligentTaskConfig": "intelligent_tasks",
    "IntelligentTaskEvent": "intelligent_tasks",
    "IntelligentTaskEventStatus": "intelligent_tasks_enumerations",
    "IntelligentTaskFlavor": "intelligent_tasks",
    "IntelligentTaskInference": "intelligent_tasks",
    "IntelligentTaskPage": "intelligent_tasks",
    "IntelligentTaskParameter": "intelligent_tasks",
    "IntelligentTaskResult": "intelligent_tasks",
    "IntelligentTaskResultDatasetType": "intelligent_tasks_enumerations",
    "IntelligentTaskStatus": "intelligent_tasks_enumerations",
    "IntelligentTaskSummary": "intelligent_tasks",
    "IntelligentTaskTarget": "intelligent_tasks_enumerations",
    "IntelligentTaskTargetValue": "intelligent_tasks_enumerations",
    "IntelligentTaskType": "intelligent_tasks_enumerations",
    "IntelligentTaskTypeValue": "intelligent_tasks_enumerations",
    "IntranetConnection": "intranet_connections",
    "IntranetConnectionAction": "intranet_connections_enumerations",
    "IntranetConnectionActionValue": "intranet_connections_enumerations",
    "IntranetConnectionPage": "intranet_connections",
    "IntranetConnectionScene": "intranet_connections_enumerations",
    "IntranetConnectionSceneValue": "intranet_connections_enumerations",
    "IntranetConnectionSortKey": "intranet_connections_enumerations",
    "IntranetConnectionSortKeyValue": "intranet_connections_enumerations",
    "IntranetConnectionState": "intranet_connections_enumerations",
    "IntranetConnectionStateValue": "intranet_connections_enumerations",
    "IntranetConnectionType": "intranet_connections_enumerations",
    "IntranetConnectionTypeValue": "intranet_connections_enumerations",
    "JobEngine": "job_specifications",
    "JobEnginePage": "job_specifications",
    "JobResourceSpec": "job_specifications",
    "JobResourceSpecPage": "job_specifications",
    "JobSpecificationJobType": "job_specifications_enumerations",
    "JobSpecificationJobTypeValue": "job_specifications_enumerations",
    "JobStatus": "openapi_enumerations",
    "Label": "labels",
    "LabelAttribute": "labels",
    "LabelAttributeType": "labels_enumerations",
    "LabelAttributeTypeValue": "labels_enumerations",
    "LabelAttributeValue": "labels",
    "LabelBatch": "labels",
    "LabelDeletePolicy": "labels_enumerations",
    "LabelDeletePolicyValue": "labels_enumerations",
    "LabelInput": "labels",
    "LabelPage": "labels",
    "LabelProperty": "labels",
    "LabelSearch": "export_tasks",
    "LabelSearchTerm": "export_tasks",
    "LabelShape": "labels_enumerations",
    "LabelShapeValue": "labels_enumerations",
    "LabelStatistics": "datasets",
    "LabelType": "labels_enumerations",
    "LabelTypeValue": "labels_enumerations",
    "LabeledSample": "samples",
    "LabelingAssignment": "datasets",
    "LabelingAssignmentInput": "datasets",
    "LabelingEmailStatus": "team_labeling_tasks_enumerations",
    "LabelingSyncType": "datasets_enumerations",
    "LabelingSyncTypeValue": "datasets_enumerations",
    "LabelingTeam": "labeling_teams",
    "LabelingTeamAssignment": "datasets",
    "LabelingTeamAssignmentInput": "datasets",
    "LabelingTeamMember": "samples",
    "LabelingTeamMemberInput": "samples",
    "LabelingTeamMemberPage": "labeling_team_members",
    "LabelingTeamMemberRole": "samples_enumerations",
    "LabelingTeamMemberRoleValue": "samples_enumerations",
    "LabelingTeamMemberSortKey": "labeling_team_members_enumerations",
    "LabelingTeamMemberSortKeyValue": "labeling_team_members_enumerations",
    "LabelingTeamMemberStatus": "samples_enumerations",
    "LabelingTeamMemberStatusValue": "samples_enumerations",
    "LabelingTeamPage": "labeling_teams",
    "LabelingTeamReference": "labeling_teams",
    "LabelingTeamSortKey": "labeling_teams_enumerations",
    "LabelingTeamSortKeyValue": "labeling_teams_enumerations",
    "ListInferenceServicesByTagsRequest": "inference_service_tags",
    "ListMetadata": "networks",
    "ListPoolsByTagsRequest": "pool_tags",
    "ListTrainingJobsByTagsRequest": "training_job_tags",
    "ListTrainingJobsRequest": "training_jobs",
    "LocalizedDescription": "training_jobs",
    "MigrateNodesRequest": "nodes",
    "Model": "models",
    "ModelAccelerator": "models",
    "ModelAcceleratorType": "models_enumerations",
    "ModelAlgorithm": "models_enumerations",
    "ModelAlgorithmValue": "models_enumerations",
    "ModelApi": "models",
    "ModelApiMethod": "models_enumerations",
    "ModelApiMethodValue": "models_enumerations",
    "ModelApiProtocol": "models_enumerations",
    "ModelApiProtocolValue": "models_enumerations",
    "ModelApiSchema": "models",
    "ModelArchitecture": "models_enumerations",
    "ModelBasics": "models",
    "ModelDeletionFailure": "models",
    "ModelDeletionResult": "models",
    "ModelDependency": "models",
    "ModelDocument": "models",
    "ModelDocumentInput": "models",
    "ModelEngine": "models_enumerations",
    "ModelEngineRuntimes": "models",
    "ModelEngineRuntimesPage": "models",
    "ModelHealth": "models",
    "ModelHealthCheckMethod": "models_enumerations",
    "ModelHealthCheckMethodValue": "models_enumerations",
    "ModelImageSource": "models_enumerations",
    "ModelImportTemplate": "models",
    "ModelImportTemplateInput": "models",
    "ModelImportTemplateLabels": "models",
    "ModelImportTemplatePage": "models",
    "ModelInstallType": "models_enumerations",
    "ModelInstallTypeValue": "models_enumerations",
    "ModelPackage": "models",
    "ModelPackageRestraint": "models_enumerations",
    "ModelPackageRestraintValue": "models_enumerations",
    "ModelPage": "models",
    "ModelParameter": "models",
    "ModelParameterInput": "models",
    "ModelParameterType": "models_enumerations",
    "ModelParameterTypeValue": "models_enumerations",
    "ModelReference": "models",
    "ModelRequestMode": "models_enumerations",
    "ModelRuntimeStatus": "models_enumerations",
    "ModelSortKey": "models_enumerations",
    "ModelSortKeyValue": "models_enumerations",
    "ModelSource": "models_enumerations",
    "ModelSpecification": "models",
    "ModelStatus": "models_enumerations",
    "ModelStatusValue": "models_enumerations",
    "ModelSummary": "models",
    "ModelTemplate": "models",
    "ModelTemplateSource": "models",
    "ModelType": "models_enumerations",
    "ModelTypeValue": "models_enumerations",
    "MountNotebookStorageRequest": "notebook_storage",
    "MrsClusterMode": "samples_enumerations",
    "MrsClusterModeValue": "samples_enumerations",
    "NamedReference": "openapi",
    "Network": "networks",
    "NetworkAddressPage": "networks",
    "NetworkAddressRange": "networks",
    "NetworkAnnotations": "networks",
    "NetworkConnection": "networks",
    "NetworkConnectionInput": "networks",
    "NetworkConnectionStatus": "networks",
    "NetworkLabels": "networks",
    "NetworkLabelsInput": "networks",
    "NetworkLabelsUpdate": "networks",
    "NetworkMetadata": "networks",
    "NetworkMetadataInput": "networks",
    "NetworkMetadataUpdate": "networks",
    "NetworkPage": "networks",
    "NetworkPeerConnection": "networks",
    "NetworkPeerConnectionInput": "networks",
    "NetworkPeerConnectionPhase": "networks_enumerations",
    "NetworkPeerConnectionStatus": "networks",
    "NetworkPhase": "networks_enumerations",
    "NetworkSfsTurboConnection": "networks",
    "NetworkSfsTurboConnectionType": "networks_enumerations",
    "NetworkSfsTurboState": "networks_enumerations",
    "NetworkSfsTurboStatus": "networks",
    "NetworkSpec": "networks",
    "NetworkSpecInput": "networks",
    "NetworkSpecUpdate": "networks",
    "NetworkStatus": "networks",
    "NewLabelingTeamMemberRole": "labeling_team_members_enumerations",
    "NewLabelingTeamMemberRoleValue": "labeling_team_members_enumerations",
    "NewNodePoolMetadata": "node_pools",
    "NewSample": "samples",
    "Node": "nodes",
    "NodeAnnotations": "nodes",
    "NodeBatchInput": "nodes",
    "NodeBatchType": "nodes_enumerations",
    "NodeBillingStatus": "nodes_enumerations",
    "NodeBindingInput": "nodes",
    "NodeCacheMode": "node_configuration_enumerations",
    "NodeCacheSetting": "node_configuration",
    "NodeChange": "nodes",
    "NodeConfigContainerVolume": "node_configuration",
    "NodeConfigDiskType": "node_configuration_enumerations",
    "NodeConfigMetadata": "node_configuration",
    "NodeConfigOs": "node_configuration",
    "NodeConfigTemplate": "node_configuration",
    "NodeConfigTemplateSpec": "node_configuration",
    "NodeConfiguration": "node_configuration",
    "NodeConfigurationSpec": "node_configuration",
    "NodeConfigurationStatus": "node_configuration",
    "NodeCpuMode": "node_configuration_enumerations",
    "NodeCpuSetting": "node_configuration",
    "NodeDriverStatus": "nodes",
    "NodeDriverUpdate": "nodes",
    "NodeHugePageMode": "node_configuration_enumerations",
    "NodeHugePageSetting": "node_configuration",
    "NodeJob": "node_jobs",
    "NodeJobPage": "node_jobs",
    "NodeJobPhase": "node_jobs_enumerations",
    "NodeJobReference": "nodes",
    "NodeJobType": "node_jobs_enumerations",
    "NodeJobTypeValue": "node_jobs_enumerations",
    "NodeLabels": "nodes",
    "NodeLockAction": "nodes_enumerations",
    "NodeLockActionValue": "nodes_enumerations",
    "NodeLockInput": "nodes",
    "NodeLockResult": "nodes",
    "NodeMetadata": "nodes",
    "NodeMigrationSpec": "nodes",
    "NodeNetwork": "nodes",
    "NodeOsStatus": "nodes",
    "NodePage": "nodes",
    "NodePhase": "nodes_enumerations",
    "NodePluginStatus": "nodes",
    "NodePool": "node_pools",
    "NodePoolAnnotations": "node_pools",
    "NodePoolMetadata": "node_pools",
    "NodePoolMetadataUpdate": "node_pools",
    "NodePoolPage": "node_pools",
    "NodePoolResourceCounts": "node_pools",
    "NodePoolSpec": "node_pools",
    "NodePoolSpecInput": "node_pools",
    "NodePoolSpecUpdate": "node_pools",
    "NodePoolStatus": "node_pools",
    "NodeRebootResult": "nodes",
    "NodeRedeploymentInput": "scheduled_events",
    "NodeRedeploymentSwitch": "scheduled_events_enumerations",
    "NodeRedeploymentSwitchValue": "scheduled_events_enumerations",
    "NodeRedeploymentType": "scheduled_events_enumerations",
    "NodeRedeploymentTypeValue": "scheduled_events_enumerations",
    "NodeRedundancyEffect": "nodes_enumerations",
    "NodeRedundancyEffectValue": "nodes_enumerations",
    "NodeResetConfigInput": "nodes",
    "NodeResizeBillingInput": "nodes",
    "NodeResizeOrder": "nodes",
    "NodeRollingConfigInput": "nodes",
    "NodeRollingStrategy": "nodes_enumerations",
    "NodeRollingStrategyValue": "nodes_enumerations",
    "NodeSettings": "node_configuration",
    "NodeSizeInput": "nodes",
    "NodeSpec": "nodes",
    "NodeStatus": "nodes",
    "NodeTaint": "nodes",
    "NodeTaintEffect": "nodes_enumerations",
    "NodeTaintEffectValue": "nodes_enumerations",
    "NodeUpdateAction": "nodes_enumerations",
    "NodeUpdateActionValue": "nodes_enumerations",
    "NodeUpdateResult": "nodes",
    "NodeVolume": "nodes",
    "Notebook": "notebooks",
    "NotebookAffinity": "notebooks",
    "NotebookAffinityInput": "notebooks",
    "NotebookAffinityOperator": "notebooks_enumerations",
    "NotebookAffinityOperatorValue": "notebooks_enumerations",
    "NotebookAffinityRule": "notebooks",
    "NotebookAffinityRuleInput": "notebooks",
    "NotebookAscend": "notebooks",
    "NotebookAscendType": "notebooks_enumerations",
    "NotebookAscendTypeValue": "notebooks_enumerations",
    "NotebookBillingItem": "notebooks_enumerations",
    "NotebookBillingItemValue": "notebooks_enumerations",
    "NotebookContainerHooks": "notebooks",
    "NotebookCustomSpec": "notebooks",
    "NotebookDataVolume": "notebooks",
    "NotebookDataVolumeInput": "notebooks",
    "NotebookEndpoint": "notebooks",
    "NotebookEndpointInput": "notebooks",
    "NotebookFeature": "notebooks_enumerations",
    "NotebookFeatureValue": "notebooks_enumerations",
    "NotebookFlavor": "notebooks",
    "NotebookFlavorGpu": "notebooks",
    "NotebookFlavorPage": "notebooks",
    "NotebookFlavorSite": "notebooks_enumerations",
    "NotebookFlavorStorage": "notebooks_enumerations",
    "NotebookHooks": "notebooks",
    "NotebookImage": "images",
    "NotebookLease": "notebooks",
    "NotebookLeaseInput": "notebooks",
    "NotebookMountType": "notebooks_enumerations",
    "NotebookOwnership": "notebooks_enumerations",
    "NotebookOwnershipValue": "notebooks_enumerations",
    "NotebookPage": "notebooks",
    "NotebookProgress": "notebooks",
    "NotebookProgressStatus": "notebooks_enumerations",
    "NotebookProgressStep": "notebooks_enumerations",
    "NotebookPublicNetwork": "notebooks",
    "NotebookPublicNetworkType": "notebooks_enumerations",
    "NotebookPublicNetworkTypeValue": "notebooks_enumerations",
    "NotebookRunUser": "notebooks",
    "NotebookRunUserInput": "notebooks",
    "NotebookScript": "notebooks",
    "NotebookScriptMode": "notebooks_enumerations",
    "NotebookScriptModeValue": "notebooks_enumerations",
    "NotebookScriptType": "notebooks_enumerations",
    "NotebookScriptTypeValue": "notebooks_enumerations",
    "NotebookService": "notebooks_enumerations",
    "NotebookServiceValue": "notebooks_enumerations",
    "NotebookStatus": "notebooks_enumerations",
    "NotebookStatusValue": "notebooks_enumerations",
    "NotebookStopType": "notebooks_enumerations",
    "NotebookStopTypeValue": "notebooks_enumerations",
    "NotebookStorage": "notebook_storage",
    "NotebookStorageCategory": "notebook_storage_enumerations",
    "NotebookStorageCategoryValue": "notebook_storage_enumerations",
    "NotebookStoragePage": "notebook_storage",
    "NotebookStorageStatus": "notebook_storage_enumerations",
    "NotebookUser": "notebooks",
    "NotebookVolume": "notebooks",
    "NotebookVolumeCategory": "notebooks_enumerations",
    "NotebookVolumeCategoryValue": "notebooks_enumerations",
    "NotebookVolumeInput": "notebooks",
    "NotebookVpc": "notebooks",
    "NotebookVpcInput": "notebooks",
    "OpenNotebookRequest": "notebooks",
    "OperationResult": "openapi",
    "Order": "orders",
    "OrderDetails": "orders",
    "OrderOperation": "orders_enumerations",
    "OrderPage": "orders",
    "OrderPhase": "orders_enumerations",
    "OrderPhaseFilter": "orders_enumerations",
    "OrderPhaseFilterValue": "orders_enumerations",
    "OrderedResource": "orders",
    "OrderedResourceAction": "orders_enumerations",
    "OrderedResourceStatus": "orders_enumerations",
    "OsVersion": "configuration",
    "Plugin": "plugins",
    "PluginBasics": "plugins",
    "PluginMetadata": "plugins",
    "PluginObjectReference": "plugins",
    "PluginPage": "plugins",
    "PluginPhase": "pools_enumerations",
    "PluginResource": "plugins",
    "PluginSpec": "plugins",
    "PluginSpecInput": "plugins",
    "PluginSpecUpdate": "plugins",
    "PluginStatus": "plugins",
    "PluginTemplate": "plugin_templates",
    "PluginTemplateMetadata": "plugin_templates",
    "PluginTemplatePage": "plugin_templates",
    "PluginTemplateReference": "plugins",
    "PluginTemplateReferenceUpdate": "plugins",
    "PluginTemplateSpec": "plugin_templates",
    "PluginTemplateSummary": "plugin_templates",
    "PluginTemplateType": "plugin_templates_enumerations",
    "PluginTemplateVersion": "plugin_templates",
    "Pool": "pools",
    "PoolAllocation": "pools",
    "PoolAnnotations": "pools",
    "PoolAnnotationsInput": "pools",
    "PoolAnnotationsUpdate": "pools",
    "PoolBasics": "pools",
    "PoolCapacity": "pools",
    "PoolCluster": "pools",
    "PoolClusterPlugin": "pools",
    "PoolContainerConnection": "pools",
    "PoolContainerNetwork": "pools",
    "PoolContainerNetworkInput": "pools",
    "PoolContainerNetworkMode": "pools_enumerations",
    "PoolContainerRuntime": "pools_enumerations",
    "PoolContainerRuntimeValue": "pools_enumerations",
    "PoolCounts": "pools",
    "PoolCreatingStep": "pools",
    "PoolCreatingStepType": "pools_enumerations",
    "PoolCreatingStepTypeValue": "pools_enumerations",
    "PoolDataVolume": "pools",
    "PoolDataVolumeInput": "pools",
    "PoolDriver": "pools",
    "PoolDriverState": "pools_enumerations",
    "PoolDriverStatus": "pools",
    "PoolDriverUpdateStrategy": "pools_enumerations",
    "PoolDriverUpdateStrategyValue": "pools_enumerations",
    "PoolDrivers": "pools",
    "PoolExistingNodesPolicy": "pools_enumerations",
    "PoolExistingNodesPolicyValue": "pools_enumerations",
    "PoolFlavorCount": "pools",
    "PoolFreeResources": "pools",
    "PoolLabels": "pools",
    "PoolLabelsInput": "pools",
    "PoolLabelsUpdate": "pools",
    "PoolLicenseScope": "configuration_enumerations",
    "PoolLvmConfig": "pools",
    "PoolLvmConfigInput": "pools",
    "PoolLvmMode": "pools_enumerations",
    "PoolLvmModeValue": "pools_enumerations",
    "PoolMaster": "pools",
    "PoolMetadata": "pools",
    "PoolMetadataInput": "pools",
    "PoolMetadataUpdate": "pools",
    "PoolMetric": "pools",
    "PoolMetricDataPoint": "pools",
    "PoolMetricDimension": "pools",
    "PoolMetricName": "pools_enumerations",
    "PoolMetricNamespace": "pools_enumerations",
    "PoolMetricPage": "pools",
    "PoolMetricPeriod": "pools_enumerations",
    "PoolMetricPeriodValue": "pools_enumerations",
    "PoolMetricSource": "pools",
    "PoolMetricStatistic": "pools_enumerations",
    "PoolMetricStatisticValue": "pools_enumerations",
    "PoolMetricValue": "pools",
    "PoolNetwork": "pools",
    "PoolNetworkInput": "pools",
    "PoolNodeConfigTemplate": "node_configuration",
    "PoolNodeConfigTemplateItem": "node_configuration",
    "PoolNodeConfigTemplateSpec": "node_configuration",
    "PoolOrderAction": "pools_enumerations",
    "PoolOrderActionValue": "pools_enumerations",
    "PoolOrderReference": "pools",
    "PoolOs": "pools",
    "PoolOsImageType": "pools_enumerations",
    "PoolOsImageTypeValue": "pools_enumerations",
    "PoolPage": "pools",
    "PoolPhase": "pools_enumerations",
    "PoolResource": "pools",
    "PoolResourceAmount": "pools",
    "PoolResourceCounts": "pools",
    "PoolResourceDriver": "pools",
    "PoolResourceExtendParams": "pools",
    "PoolResourceInput": "pools",
    "PoolScope": "pools_enumerations",
    "PoolScopeConfiguration": "configuration",
    "PoolScopePluginStatus": "pools",
    "PoolScopeState": "pools_enumerations",
    "PoolScopeStatus": "pools",
    "PoolScopeValue": "pools_enumerations",
    "PoolSharing": "pools_enumerations",
    "PoolSharingValue": "pools_enumerations",
    "PoolSpec": "pools",
    "PoolSpecInput": "pools",
    "PoolSpecUpdate": "pools",
    "PoolStatistics": "pools",
    "PoolStatus": "pools",
    "PoolStatusCounts": "pools",
    "PoolStatusFilter": "pools_enumerations",
    "PoolStatusFilterValue": "pools_enumerations",
    "PoolTagValues": "pool_tags",
    "PoolTags": "pool_tags",
    "PoolTaint": "pools",
    "PoolUsage": "pools",
    "PoolUsageMetadata": "pools",
    "PoolUsagePage": "pools",
    "PoolUsageTable": "pools",
    "PoolVolume": "pools",
    "PoolVolumeExtendParams": "pools",
    "PoolVolumeExtendParamsInput": "pools",
    "PoolVolumeGroup": "pools",
    "PoolVolumeGroupInput": "pools",
    "PoolVolumeGroupSource": "pools_enumerations",
    "PoolVolumeGroupSourceValue": "pools_enumerations",
    "PoolVolumeType": "pools_enumerations",
    "PoolVolumeTypeValue": "pools_enumerations",
    "PoolWorkload": "pools",
    "PoolWorkloadCounts": "pools",
    "PoolZone": "pools",
    "PreprocessingTaskStatus": "datasets_enumerations",
    "ProcessingAlgorithm": "processing_tasks",
    "ProcessingAlgorithmPage": "processing_tasks",
    "ProcessingOperator": "processing_tasks",
    "ProcessingResult": "processing_task_versions",
    "ProcessingResultPage": "processing_task_versions",
    "ProcessingResultProperty": "processing_task_versions_enumerations",
    "ProcessingResultPropertyValue": "processing_task_versions_enumerations",
    "ProcessingSource": "processing_tasks",
    "ProcessingSourceType": "processing_tasks_enumerations",
    "ProcessingSourceTypeValue": "processing_tasks_enumerations",
    "ProcessingTask": "processing_tasks",
    "ProcessingTaskPage": "processing_tasks",
    "ProcessingTaskSortKey": "processing_tasks_enumerations",
    "ProcessingTaskSortKeyValue": "processing_tasks_enumerations",
    "ProcessingTaskStatus": "processing_tasks_enumerations",
    "ProcessingTaskStatusValue": "processing_tasks_enumerations",
    "ProcessingTaskType": "processing_tasks_enumerations",
    "ProcessingTaskTypeValue": "processing_tasks_enumerations",
    "ProcessingTaskVersion": "processing_task_versions",
    "ProcessingTaskVersionPage": "processing_task_versions",
    "ProcessingTaskVersionSortKey": "processing_task_versions_enumerations",
    "ProcessingTaskVersionSortKeyValue": "processing_task_versions_enumerations",
    "ProcessingTemplate": "processing_tasks",
    "ProcessingTemplateInput": "processing_tasks",
    "ProcessingWorkPath": "processing_tasks",
    "ProcessingWorkPathType": "processing_tasks_enumerations",
    "ProcessingWorkPathTypeValue": "processing_tasks_enumerations",
    "PublishAlgorithmRequest": "algorithms",
    "PublishFineTuningArtifactsRequest": "fine_tuning",
    "PublishedAlgorithm": "algorithms",
    "PublishedFineTuningModel": "fine_tuning",
    "RebootNodesRequest": "nodes",
    "RegisterImageRequest": "images",
    "ReinstallServerOsRequest": "dev_servers",
    "ReportTrainingEventRequest": "training_jobs",
    "ResetNodesRequest": "nodes",
    "ResizeNodesRequest": "nodes",
    "ResourceFlavor": "resource_flavors",
    "ResourceFlavorAccelerator": "resource_flavors",
    "ResourceFlavorAnnotations": "resource_flavors",
    "ResourceFlavorBootType": "resource_flavors_enumerations",
    "ResourceFlavorCpuArch": "resource_flavors_enumerations",
    "ResourceFlavorCreatingStep": "resource_flavors",
    "ResourceFlavorLabels": "resource_flavors",
    "ResourceFlavorMetadata": "resource_flavors",
    "ResourceFlavorPage": "resource_flavors",
    "ResourceFlavorSaleState": "resource_flavors_enumerations",
    "ResourceFlavorSpec": "resource_flavors",
    "ResourceFlavorStatus": "resource_flavors",
    "ResourceFlavorStepNames": "resource_flavors",
    "ResourceMatchInput": "openapi",
    "ResourceMatchKey": "openapi_enumerations",
    "ResourceMatchKeyValue": "openapi_enumerations",
    "ResourceQuantities": "nodes",
    "ResourceQuota": "quotas",
    "ResourceQuotaPage": "quotas",
    "ResourceQuotas": "quotas",
    "ResourceTag": "openapi",
    "ResourceTagAction": "openapi_enumerations",
    "ResourceTagActionValue": "openapi_enumerations",
    "ResourceTagFilterInput": "openapi",
    "ResourceTagSelectorInput": "openapi",
    "ResourceTagUpdateInput": "openapi",
    "ResourceTags": "openapi",
    "RetryPoolScopeRequest": "pools",
    "ReviewSamplesRequest": "team_labeling_tasks",
    "RoceNetwork": "dev_servers",
    "RoceNetworkResult": "dev_servers",
    "RoceNetworkType": "dev_servers_enumerations",
    "RoceNetworkTypeValue": "dev_servers_enumerations",
    "RootVolumeInput": "super_nodes",
    "RunDevelopmentEnvironmentActionRequest": "development_environments",
    "SampleJudgementInput": "team_labeling_tasks",
    "SampleLabel": "samples",
    "SampleLabelInput": "samples",
    "SampleLabelProperty": "samples",
    "SampleMark": "team_labeling_tasks_enumerations",
    "SampleMarkValue": "team_labeling_tasks_enumerations",
    "SampleMetadata": "samples",
    "SamplePage": "samples",
    "SampleSearch": "export_tasks",
    "SampleSearchTerms": "samples",
    "SampleState": "samples_enumerations",
    "SampleStateValue": "samples_enumerations",
    "SampleStatus": "samples_enumerations",
    "SampleType": "samples_enumerations",
    "SampleTypeValue": "samples_enumerations",
    "SampleUpdate": "samples",
    "SampleUploadResult": "samples",
    "SampleUsage": "samples_enumerations",
    "SampleUsageValue": "samples_enumerations",
    "ScaleDeploymentRequest": "deployments",
    "ScaleDownSuperNodeRequest": "super_nodes",
    "ScaleUpSuperNodeRequest": "super_nodes",
    "ScheduledEvent": "scheduled_events",
    "ScheduledEventCatalog": "scheduled_events_enumerations",
    "ScheduledEventInstanceType": "scheduled_events_enumerations",
    "ScheduledEventPage": "scheduled_events",
    "ScheduledEventState": "scheduled_events_enumerations",
    "ScheduledEventStateValue": "scheduled_events_enumerations",
    "ScheduledEventType": "scheduled_events_enumerations",
    "ScheduledEventTypeValue": "scheduled_events_enumerations",
    "SearchAlgorithm": "hyperparameter_search",
    "SearchAlgorithmPage": "hyperparameter_search",
    "SearchOperator": "export_tasks_enumerations",
    "SearchOperatorValue": "export_tasks_enumerations",
    "SendEmailsRequest": "team_labeling_tasks",
    "ServerTopology": "super_nodes",
    "ServerTopologyPage": "super_nodes",
    "Service": "services",
    "ServiceAdditionalSettings": "services",
    "ServiceAffinity": "services",
    "ServiceAffinityInput": "services",
    "ServiceAffinityMode": "services_enumerations",
    "ServiceAffinityModeValue": "services_enumerations",
    "ServiceAffinityNode": "services",
    "ServiceAffinityNodeInput": "services",
    "ServiceAffinityPool": "services",
    "ServiceAffinityPoolInput": "services",
    "ServiceConfig": "services",
    "ServiceConfigInput": "services",
    "ServiceCpuInfo": "services",
    "ServiceCustomSpec": "services",
    "ServiceCustomSpecInput": "services",
    "ServiceEvent": "services",
    "ServiceEventPage": "services",
    "ServiceEventType": "services_enumerations",
    "ServiceEventTypeValue": "services_enumerations",
    "ServiceGpuInfo": "services",
    "ServiceInferType": "services_enumerations",
    "ServiceInferTypeValue": "services_enumerations",
    "ServiceLoadBalancerPolicy": "services_enumerations",
    "ServiceLoadBalancerPolicyValue": "services_enumerations",
    "ServiceLogConfig": "services",
    "ServiceLogReportPipeline": "services",
    "ServiceLogVolume": "services",
    "ServiceLogVolumeInput": "services",
    "ServiceLtsConfiguration": "services",
    "ServiceMappingType": "services_enumerations",
    "ServiceMappingTypeValue": "services_enumerations",
    "ServiceMemoryInfo": "services",
    "ServiceModelAdditionalSettings": "services",
    "ServiceModelAdditionalSettingsInput": "services",
    "ServiceModelStatus": "services_enumerations",
    "ServiceMonitor": "services",
    "ServiceMonitorPage": "services",
    "ServiceNode": "services",
    "ServiceNodeAffinity": "services",
    "ServiceNodeAffinityInput": "services",
    "ServiceNodeInstanceStatus": "services_enumerations",
    "ServiceNodeOperation": "services_enumerations",
    "ServiceNodeState": "services_enumerations",
    "ServiceNodeUpdate": "services",
    "ServiceNpuInfo": "services",
    "ServicePage": "services",
    "ServicePersistentVolume": "services",
    "ServicePersistentVolumeInput": "services",
    "ServiceSchedule": "services",
    "ServiceScheduleInput": "services",
    "ServiceScheduleTimeUnit": "services_enumerations",
    "ServiceScheduleTimeUnitValue": "services_enumerations",
    "ServiceSecret": "services",
    "ServiceSmnEvent": "services_enumerations",
    "ServiceSmnEventValue": "services_enumerations",
    "ServiceSmnNotification": "services",
    "ServiceSortKey": "services_enumerations",
    "ServiceSortKeyValue": "services_enumerations",
    "ServiceSpecification": "services",
    "ServiceSpecificationPage": "services",
    "ServiceStatus": "services_enumerations",
    "ServiceStatusValue": "services_enumerations",
    "ServiceSummary": "services",
    "ServiceTargetStatus": "services_enumerations",
    "ServiceTargetStatusValue": "services_enumerations",
    "ServiceTask": "service_tasks",
    "ServiceTaskDisOutput": "service_tasks",
    "ServiceTaskError": "service_tasks",
    "ServiceTaskExecutionMode": "service_tasks_enumerations",
    "ServiceTaskExecutionModeValue": "service_tasks_enumerations",
    "ServiceTaskFrequency": "service_tasks",
    "ServiceTaskFrequencyInput": "service_tasks",
    "ServiceTaskObsOutput": "service_tasks",
    "ServiceTaskObsOutputInput": "service_tasks",
    "ServiceTaskOutput": "service_tasks",
    "ServiceTaskOutputInput": "service_tasks",
    "ServiceTaskPage": "service_tasks",
    "ServiceTaskPeriod": "service_tasks",
    "ServiceTaskPeriodInput": "service_tasks",
    "ServiceTaskReference": "service_tasks",
    "ServiceTaskReferenceList": "service_tasks",
    "ServiceTaskResourceEstimate": "service_tasks",
    "ServiceTaskSchedule": "service_tasks",
    "ServiceTaskScheduleInput": "service_tasks",
    "ServiceTaskScheduleStatus": "service_tasks_enumerations",
    "ServiceTaskSortKey": "service_tasks_enumerations",
    "ServiceTaskSortKeyValue": "service_tasks_enumerations",
    "ServiceTaskSource": "service_tasks",
    "ServiceTaskSourceInput": "service_tasks",
    "ServiceTaskSourceItem": "service_tasks",
    "ServiceTaskSourceType": "service_tasks_enumerations",
    "ServiceTaskSourceTypeValue": "service_tasks_enumerations",
    "ServiceTaskState": "service_tasks_enumerations",
    "ServiceTaskStateValue": "service_tasks_enumerations",
    "ServiceTaskStreamType": "service_tasks_enumerations",
    "ServiceTaskStreamTypeValue": "service_tasks_enumerations",
    "ServiceTaskVcnServer": "service_tasks",
    "ServiceTaskVcnServerInput": "service_tasks",
    "ServiceTaskWebhook": "service_tasks",
    "ServiceTaskWebhookInput": "service_tasks",
    "ServiceUpdateLog": "services",
    "ServiceUpdateLogPage": "services",
    "ServiceUpdateResult": "services_enumerations",
    "SortOrder": "openapi_enumerations",
    "SortOrderValue": "openapi_enumerations",
    "StartDevServerRequest": "dev_servers",
    "StartTeamLabelingTaskRequest": "team_labeling_tasks",
    "StopTrainingJobRequest": "training_jobs",
    "SuperNode": "super_nodes",
    "SuperNodeGroup": "super_nodes",
    "SuperNodeGroupCapacities": "super_nodes",
    "SuperNodeGroupCapacity": "super_nodes",
    "SuperNodeGroupPage": "super_nodes",
    "SuperNodePage": "super_nodes",
    "SuperNodeReference": "super_nodes",
    "SuperNodeScaleEvaluation": "super_nodes",
    "SuperNodeScaleOption": "super_nodes",
    "SuperNodeState": "super_nodes_enumerations",
    "SuperNodeTagInput": "super_node_tags",
    "SwitchDeploymentVersionRequest": "deployment_versions",
    "SwitchInferenceServiceVersionRequest": "inference_services",
    "SynchronizationTask": "synchronization_tasks",
    "TableSource": "samples",
    "TaggedInferenceService": "inference_service_tags",
    "TaggedInferenceServicePage": "inference_service_tags",
    "TaggedPool": "pool_tags",
    "TaggedPoolPage": "pool_tags",
    "TaggedTrainingJob": "training_job_tags",
    "TaggedTrainingJobPage": "training_job_tags",
    "TaskReference": "import_tasks",
    "TeamLabelingSampleCounts": "team_labeling_tasks",
    "TeamLabelingStaffCounts": "team_labeling_tasks",
    "TeamLabelingTask": "team_labeling_tasks",
    "TeamLabelingTaskMetrics": "team_labeling_tasks",
    "TeamLabelingTaskPage": "team_labeling_tasks",
    "TeamLabelingTaskSortKey": "team_labeling_tasks_enumerations",
    "TeamLabelingTaskSortKeyValue": "team_labeling_tasks_enumerations",
    "TeamLabelingTaskStatus": "team_labeling_tasks_enumerations",
    "TeamMemberTask": "team_labeling_tasks",
    "TeamMemberTaskPage": "team_labeling_tasks",
    "TemporaryInferenceApiKey": "inference_api_keys",
    "TextEncoding": "samples_enumerations",
    "TextEncodingValue": "samples_enumerations",
    "TextLabelFormat": "samples",
    "TextLabelPlacement": "samples_enumerations",
    "TextLabelPlacementValue": "samples_enumerations",
    "TrainingContainerResources": "training_jobs",
    "TrainingContainerSize": "training_jobs",
    "TrainingCustomMetric": "training_jobs",
    "TrainingEngine": "training_jobs",
    "TrainingEngineImages": "training_jobs",
    "TrainingEnginePage": "training_jobs",
    "TrainingEventCategory": "training_jobs",
    "TrainingEventCategoryPage": "training_jobs",
    "TrainingExperiment": "training_experiments",
    "TrainingExperimentMetadata": "training_experiments",
    "TrainingExperimentMetadataInput": "training_experiments",
    "TrainingExperimentPage": "training_experiments",
    "TrainingExperimentReference": "training_jobs",
    "TrainingExperimentReferenceInput": "training_jobs",
    "TrainingExperimentSortKey": "training_experiments_enumerations",
    "TrainingExperimentSortKeyValue": "training_experiments_enumerations",
    "TrainingExperimentStatistic": "training_experiments",
    "TrainingFaultScenario": "training_jobs_enumerations",
    "TrainingFlavorKind": "training_jobs_enumerations",
    "TrainingFlavorKindValue": "training_jobs_enumerations",
    "TrainingImage": "training_images",
    "TrainingImageStatus": "training_images_enumerations",
    "TrainingJob": "training_jobs",
    "TrainingJobAccelerator": "training_jobs",
    "TrainingJobAccessMethod": "training_jobs_enumerations",
    "TrainingJobAccessMethodValue": "training_jobs_enumerations",
    "TrainingJobAction": "training_jobs_enumerations",
    "TrainingJobActionValue": "training_jobs_enumerations",
    "TrainingJobAffinity": "training_jobs",
    "TrainingJobAffinityType": "training_jobs_enumerations",
    "TrainingJobAffinityTypeValue": "training_jobs_enumerations",
    "TrainingJobAlgorithm": "training_jobs",
    "TrainingJobAlgorithmInput": "training_jobs",
    "TrainingJobApplication": "training_jobs",
    "TrainingJobAutoStopInput": "training_jobs",
    "TrainingJobCapacity": "training_jobs",
    "TrainingJobConfig": "training_job_configurations",
    "TrainingJobConfigHostPath": "training_job_configurations",
    "TrainingJobConfigNfsShare": "training_job_configurations",
    "TrainingJobConfigPage": "training_job_configurations",
    "TrainingJobConfigParameter": "training_job_configurations",
    "TrainingJobConfigSettings": "training_job_configurations",
    "TrainingJobConfigSortKey": "training_job_configurations_enumerations",
    "TrainingJobConfigSortKeyValue": "training_job_configurations_enumerations",
    "TrainingJobConfigSummary": "training_job_configurations",
    "TrainingJobConfigType": "training_job_configurations_enumerations",
    "TrainingJobConfigTypeValue": "training_job_configurations_enumerations",
    "TrainingJobConfigVolume": "training_job_configurations",
    "TrainingJobCount": "training_job_tags",
    "TrainingJobCpu": "training_jobs",
    "TrainingJobDataset": "training_jobs",
    "TrainingJobDatasetInput": "training_jobs",
    "TrainingJobEndpoints": "training_jobs",
    "TrainingJobEndpointsInput": "training_jobs",
    "TrainingJobEngine": "training_jobs",
    "TrainingJobEvent": "training_jobs",
    "TrainingJobEventLevel": "training_jobs_enumerations",
    "TrainingJobEventLevelValue": "training_jobs_enumerations",
    "TrainingJobEventPage": "training_jobs",
    "TrainingJobEventSource": "training_jobs_enumerations",
    "TrainingJobEventSourceValue": "training_jobs_enumerations",
    "TrainingJobFilter": "training_jobs",
    "TrainingJobFilterOperator": "training_jobs_enumerations",
    "TrainingJobFilterOperatorValue": "training_jobs_enumerations",
    "TrainingJobFlavor": "training_jobs",
    "TrainingJobFlavorDetail": "training_jobs",
    "TrainingJobFlavorInfo": "training_jobs",
    "TrainingJobFlavorPage": "training_jobs",
    "TrainingJobInputChannel": "training_jobs",
    "TrainingJobInputChannelInput": "training_jobs",
    "TrainingJobInputConstraint": "training_jobs",
    "TrainingJobInputLocation": "training_jobs",
    "TrainingJobInputLocationInput": "training_jobs",
    "TrainingJobKind": "training_jobs_enumerations",
    "TrainingJobKindValue": "training_jobs_enumerations",
    "TrainingJobLogExportPath": "training_jobs",
    "TrainingJobLogLinkType": "training_jobs_enumerations",
    "TrainingJobLogLinkTypeValue": "training_jobs_enumerations",
    "TrainingJobLogPreview": "training_jobs",
    "TrainingJobLogUrl": "training_jobs",
    "TrainingJobMetadata": "training_jobs",
    "TrainingJobMetadataInput": "training_jobs",
    "TrainingJobMetadataUpdate": "training_jobs",
    "TrainingJobMetric": "training_jobs",
    "TrainingJobMetricName": "training_jobs_enumerations",
    "TrainingJobMetricPage": "training_jobs",
    "TrainingJobNfsMount": "training_jobs",
    "TrainingJobNotification": "training_jobs",
    "TrainingJobNotificationEvent": "training_jobs_enumerations",
    "TrainingJobNotificationEventValue": "training_jobs_enumerations",
    "TrainingJobObsMount": "training_jobs",
    "TrainingJobObsPath": "training_jobs",
    "TrainingJobObsPathInput": "training_jobs",
    "TrainingJobOutputChannel": "training_jobs",
    "TrainingJobOutputChannelInput": "training_jobs",
    "TrainingJobOutputLocation": "training_jobs",
    "TrainingJobOutputLocationInput": "training_jobs",
    "TrainingJobPage": "training_jobs",
    "TrainingJobPfsMount": "training_jobs",
    "TrainingJobPhase": "training_jobs_enumerations",
    "TrainingJobRecovery": "training_jobs_enumerations",
    "TrainingJobReferenceInput": "training_jobs",
    "TrainingJobResource": "training_jobs",
    "TrainingJobResourceInput": "training_jobs",
    "TrainingJobRoutePlan": "training_jobs",
    "TrainingJobRoutePlanStatus": "training_jobs_enumerations",
    "TrainingJobRunningRecord": "training_jobs",
    "TrainingJobSchedulePolicy": "training_jobs",
    "TrainingJobSecondaryPhase": "training_jobs_enumerations",
    "TrainingJobSpec": "training_jobs",
    "TrainingJobSpecInput": "training_jobs",
    "TrainingJobSpecUpdate": "training_jobs",
    "TrainingJobSsh": "training_jobs",
    "TrainingJobSshAddress": "training_jobs",
    "TrainingJobSshInput": "training_jobs",
    "TrainingJobStage": "training_jobs",
    "TrainingJobStageName": "training_jobs_enumerations",
    "TrainingJobStageRecord": "training_jobs",
    "TrainingJobStageRecordPage": "training_jobs",
    "TrainingJobStartType": "training_jobs_enumerations",
    "TrainingJobStatus": "training_jobs",
    "TrainingJobSubStage": "training_jobs",
    "TrainingJobTagFilter": "training_jobs",
    "TrainingJobTask": "training_jobs",
    "TrainingJobTaskAlgorithm": "training_jobs",
    "TrainingJobTaskAlgorithmInput": "training_jobs",
    "TrainingJobTaskConfigInput": "training_jobs",
    "TrainingJobTaskEngine": "training_jobs",
    "TrainingJobTaskInput": "training_jobs",
    "TrainingJobTaskInputChannelInput": "training_jobs",
    "TrainingJobTaskInputLocationInput": "training_jobs",
    "TrainingJobTaskLogFolder": "training_jobs",
    "TrainingJobTaskResourceInput": "training_jobs",
    "TrainingJobTaskStatus": "training_jobs",
    "TrainingJobTrainType": "training_jobs_enumerations",
    "TrainingJobTrainTypeValue": "training_jobs_enumerations",
    "TrainingJobUser": "training_jobs_v1",
    "TrainingJobV1Config": "training_jobs_v1",
    "TrainingJobV1DataSource": "training_jobs_v1",
    "TrainingJobV1DataSourceType": "training_jobs_v1_enumerations",
    "TrainingJobV1DataSourceTypeValue": "training_jobs_v1_enumerations",
    "TrainingJobV1HostPath": "training_jobs_v1",
    "TrainingJobV1NfsShare": "training_jobs_v1",
    "TrainingJobV1Page": "training_jobs_v1",
    "TrainingJobV1Parameter": "training_jobs_v1",
    "TrainingJobV1Settings": "training_jobs_v1",
    "TrainingJobV1SortKey": "training_jobs_v1_enumerations",
    "TrainingJobV1SortKeyValue": "training_jobs_v1_enumerations",
    "TrainingJobV1Summary": "training_jobs_v1",
    "TrainingJobV1Volume": "training_jobs_v1",
    "TrainingJobVersion": "training_jobs_v1",
    "TrainingJobVersionBasics": "training_jobs_v1",
    "TrainingJobVersionClass": "training_jobs_v1",
    "TrainingJobVersionClassMetric": "training_jobs_v1",
    "TrainingJobVersionClassScores": "training_jobs_v1",
    "TrainingJobVersionConfig": "training_jobs_v1",
    "TrainingJobVersionFlavor": "training_jobs_v1",
    "TrainingJobVersionFlavorAccelerator": "training_jobs_v1",
    "TrainingJobVersionFlavorCpu": "training_jobs_v1",
    "TrainingJobVersionFlavorMemory": "training_jobs_v1",
    "TrainingJobVersionLog": "training_jobs_v1",
    "TrainingJobVersionLogFilePage": "training_jobs_v1",
    "TrainingJobVersionModelMetrics": "training_jobs_v1",
    "TrainingJobVersionPage": "training_jobs_v1",
    "TrainingJobVersionParameter": "training_jobs_v1",
    "TrainingJobVersionPrediction": "training_jobs_v1",
    "TrainingJobVersionSortKey": "training_jobs_v1_enumerations",
    "TrainingJobVersionSortKeyValue": "training_jobs_v1_enumerations",
    "TrainingJobVersionSummary": "training_jobs_v1",
    "TrainingJobVersionSystemMetrics": "training_jobs_v1",
    "TrainingJobVersionTip": "training_jobs_v1",
    "TrainingJobVersionTotalMetric": "training_jobs_v1",
    "TrainingJobVersionTotalScores": "training_jobs_v1",
    "TrainingJobVersionUsage": "training_jobs_v1",
    "TrainingJobVersionUsagePage": "training_jobs_v1",
    "TrainingJobVisualization": "training_jobs",
    "TrainingJobVisualizationFolder": "training_jobs",
    "TrainingJobVisualizationFolderInput": "training_jobs",
    "TrainingJobVisualizationInput": "training_jobs",
    "TrainingJobVisualizationPfs": "training_jobs",
    "TrainingJobVisualizationPfsInput": "training_jobs",
    "TrainingJobVisualizationSource": "training_jobs",
    "TrainingJobVisualizationSourceInput": "training_jobs",
    "TrainingJobVisualizationSourceJob": "training_jobs",
    "TrainingJobVisualizationSourceJobInput": "training_jobs",
    "TrainingJobVisualizationTool": "training_jobs_enumerations",
    "TrainingJobVisualizationToolValue": "training_jobs_enumerations",
    "TrainingJobVolume": "training_jobs",
    "TrainingJobVolumeInput": "training_jobs",
    "TrainingLogExport": "training_jobs",
    "TrainingLogLines": "training_jobs",
    "TrainingMetricAddress": "training_jobs",
    "TrainingMetricCommand": "training_jobs",
    "TrainingModelAsset": "training_jobs",
    "TrainingModelAssetInput": "training_jobs",
    "TrainingModelFolder": "training_jobs",
    "TrainingModelOutput": "training_jobs",
    "TrainingNameCheck": "training_jobs",
    "TrainingNodeRequirement": "training_jobs",
    "TrainingNodeSelector": "training_jobs",
    "TrainingNodeTerm": "training_jobs",
    "TrainingPreferredAffinity": "training_jobs",
    "TrainingPreferredTerm": "training_jobs",
    "TrainingQuota": "training_quotas",
    "TrainingQuotaPage": "training_quotas",
    "TrainingQuotaSetting": "training_quotas",
    "TrainingQuotaType": "training_quotas_enumerations",
    "TrainingQuotaTypeValue": "training_quotas_enumerations",
    "TrainingQuotaUpdate": "training_quotas",
    "TrainingRecoveryPolicy": "training_jobs_enumerations",
    "TrainingRecoveryRecord": "training_jobs",
    "TrainingRecoveryResult": "training_jobs_enumerations",
    "TrainingReservedTime": "training_jobs",
    "TrainingRetention": "training_jobs",
    "TrainingRetentionPolicy": "training_jobs_enumerations",
    "TrainingRetentionPolicyValue": "training_jobs_enumerations",
    "TrainingSchedulePolicyUpdate": "training_jobs",
    "TrainingSummaryFileSystem": "training_jobs",
    "TrainingTaskAddress": "training_jobs",
    "TrainingTopologyLevel": "training_jobs_enumerations",
    "TrainingTopologyLevelValue": "training_jobs_enumerations",
    "UpdateAcceptanceTaskRequest": "acceptance_tasks",
    "UpdateAuthorizationModeRequest": "authorization_mode",
    "UpdateAutoscalingPolicyRequest": "deployment_autoscaling",
    "UpdateDatasetRequest": "datasets",
    "UpdateDeploymentRequest": "deployments",
    "UpdateDevServerRequest": "dev_servers",
    "UpdateDevelopmentEnvironmentRequest": "development_environments",
    "UpdateHraPolicyRequest": "deployment_autoscaling",
    "UpdateImageGroupRequest": "images",
    "UpdateInferenceServiceRequest": "inference_services",
    "UpdateIntranetConnectionRequest": "intranet_connections",
    "UpdateLabelingTeamMemberRequest": "labeling_team_members",
    "UpdateLabelingTeamRequest": "labeling_teams",
    "UpdateNetworkRequest": "networks",
    "UpdateNodePoolRequest": "node_pools",
    "UpdateNodesRequest": "nodes",
    "UpdateNotebookRequest": "notebooks",
    "UpdatePluginRequest": "plugins",
    "UpdatePoolRequest": "pools",
    "UpdateProcessingTaskRequest": "processing_tasks",
    "UpdateServiceRequest": "services",
    "UpdateTeamLabelingTaskRequest": "team_labeling_tasks",
    "UpdateTrainingExperimentRequest": "training_experiments",
    "UpdateTrainingJobConfigRequest": "training_job_configurations",
    "UpdateTrainingJobRequest": "training_jobs",
    "UpdateTrainingJobV1Request": "training_jobs_v1",
    "UpdateVisualizationJobRequest": "visualization_jobs",
    "UpdateWorkflowRequest": "workflows",
    "UpdateWorkflowScheduleRequest": "workflow_schedules",
    "UpdateWorkspaceQuotasRequest": "workspaces",
    "UpdateWorkspaceRequest": "workspaces",
    "UpdatedNodePool": "node_pools",
    "UpdatedNotebook": "notebooks",
    "UpdatedPlugin": "plugins",
    "UpdatedTrainingExperiment": "training_experiments",
    "UploadedSample": "samples",
    "UpperSortOrder": "notebooks_enumerations",
    "UpperSortOrderValue": "notebooks_enumerations",
    "UsageSeries": "nodes",
    "UsageStatisticType": "nodes_enumerations",
    "UsageStatisticTypeValue": "nodes_enumerations",
    "UsageStatistics": "nodes",
    "UsedTag": "openapi",
    "UsedTagPage": "openapi",
    "VersionReference": "dataset_versions",
    "VideoLabelingMethod": "samples_enumerations",
    "VideoLabelingMethodValue": "samples_enumerations",
    "VirtualFlavor": "virtual_flavors",
    "VirtualFlavorMetadata": "virtual_flavors",
    "VirtualFlavorNpu": "virtual_flavors",
    "VirtualFlavorPage": "virtual_flavors",
    "VirtualFlavorSpec": "virtual_flavors",
    "VirtualResource": "virtual_flavors",
    "VirtualResourceTemplate": "virtual_flavors",
    "VirtualResourceTemplateMetadata": "virtual_flavors",
    "VirtualResourceTemplateSpec": "virtual_flavors",
    "VisualizationJob": "visualization_jobs",
    "VisualizationJobFlavor": "visualization_jobs",
    "VisualizationJobPage": "visualization_jobs",
    "VisualizationJobSchedule": "visualization_jobs",
    "VisualizationJobSortKey": "visualization_jobs_enumerations",
    "VisualizationJobSortKeyValue": "visualization_jobs_enumerations",
    "VisualizationJobSummary": "visualization_jobs",
    "Workflow": "workflows",
    "WorkflowAsset": "workflows",
    "WorkflowAssetType": "workflows_enumerations",
    "WorkflowAssetTypeValue": "workflows_enumerations",
    "WorkflowBasics": "workflows",
    "WorkflowComparedColumns": "workflows",
    "WorkflowCondition": "workflows",
    "WorkflowConditionResult": "workflow_executions",
    "WorkflowConditionType": "workflows_enumerations",
    "WorkflowConditionTypeValue": "workflows_enumerations",
    "WorkflowConstraint": "workflows",
    "WorkflowConsumptionInput": "workflows",
    "WorkflowData": "workflows",
    "WorkflowDataRequirement": "workflows",
    "WorkflowDataRequirementType": "workflows_enumerations",
    "WorkflowDataRequirementTypeValue": "workflows_enumerations",
    "WorkflowDataType": "workflows_enumerations",
    "WorkflowDataTypeValue": "workflows_enumerations",
    "WorkflowError": "workflow_executions",
    "WorkflowExecution": "workflow_executions",
    "WorkflowExecutionActionName": "workflow_executions_enumerations",
    "WorkflowExecutionActionNameValue": "workflow_executions_enumerations",
    "WorkflowExecutionPage": "workflow_executions",
    "WorkflowExecutionPolicies": "workflow_executions",
    "WorkflowExecutionRequest": "workflow_executions",
    "WorkflowExecutionStatus": "workflow_executions_enumerations",
    "WorkflowExecutionStatusValue": "workflow_executions_enumerations",
    "WorkflowGallerySubscription": "workflows",
    "WorkflowInputType": "workflows_enumerations",
    "WorkflowInputTypeValue": "workflows_enumerations",
    "WorkflowLatestExecution": "workflows",
    "WorkflowMetricValue": "workflow_executions",
    "WorkflowOutputType": "workflows_enumerations",
    "WorkflowOutputTypeValue": "workflows_enumerations",
    "WorkflowOverview": "workflows",
    "WorkflowPackage": "workflows",
    "WorkflowPackageOrder": "workflows",
    "WorkflowPackageProduct": "workflows",
    "WorkflowPage": "workflows",
    "WorkflowParameter": "workflows",
    "WorkflowParameterType": "workflows_enumerations",
    "WorkflowParameterTypeValue": "workflows_enumerations",
    "WorkflowPolicy": "workflows",
    "WorkflowRerunInput": "workflow_executions",
    "WorkflowScene": "workflows",
    "WorkflowSchedule": "workflow_schedules",
    "WorkflowScheduleAction": "workflow_schedules_enumerations",
    "WorkflowScheduleActionValue": "workflow_schedules_enumerations",
    "WorkflowSchedulePage": "workflow_schedules",
    "WorkflowSchedulePolicies": "workflow_schedules",
    "WorkflowScheduleType": "workflow_schedules_enumerations",
    "WorkflowScheduleTypeValue": "workflow_schedules_enumerations",
    "WorkflowSearchType": "workflows_enumerations",
    "WorkflowSearchTypeValue": "workflows_enumerations",
    "WorkflowServiceAuthorization": "workflows",
    "WorkflowStatus": "workflows_enumerations",
    "WorkflowStatusValue": "workflows_enumerations",
    "WorkflowStep": "workflows",
    "WorkflowStepActionName": "workflow_executions_enumerations",
    "WorkflowStepActionNameValue": "workflow_executions_enumerations",
    "WorkflowStepExecution": "workflow_executions",
    "WorkflowStepExecutionInput": "workflow_executions",
    "WorkflowStepExecutionPage": "workflows",
    "WorkflowStepExecutionPolicy": "workflow_executions",
    "WorkflowStepInput": "workflows",
    "WorkflowStepMetric": "workflow_executions",
    "WorkflowStepOutput": "workflows",
    "WorkflowStepPolicy": "workflows",
    "WorkflowStepStatus": "workflow_executions_enumerations",
    "WorkflowStepStatusValue": "workflow_executions_enumerations",
    "WorkflowStepType": "workflows_enumerations",
    "WorkflowStepTypeValue": "workflows_enumerations",
    "WorkflowStorage": "workflows",
    "WorkflowStorageType": "workflows_enumerations",
    "WorkflowStorageTypeValue": "workflows_enumerations",
    "WorkflowSubGraph": "workflows",
    "WorkflowSubscription": "workflow_subscriptions",
    "WorkflowSubscriptionRequest": "workflow_subscriptions",
    "WorkflowTodo": "workflows",
    "WorkflowTodoPage": "workflows",
    "WorkflowTodoStatus": "workflows_enumerations",
    "Workload": "workloads",
    "WorkloadNode": "workloads",
    "WorkloadPage": "workloads",
    "WorkloadSortKey": "workloads_enumerations",
    "WorkloadSortKeyValue": "workloads_enumerations",
    "WorkloadStatistics": "workloads",
    "WorkloadStatus": "workloads_enumerations",
    "WorkloadStatusCounts": "workloads",
    "WorkloadStatusValue": "workloads_enumerations",
    "WorkloadType": "workloads_enumerations",
    "WorkloadTypeStatistics": "workloads",
    "WorkloadTypeStatisticsList": "workloads",
    "WorkloadTypeValue": "workloads_enumerations",
    "Workspace": "workspaces",
    "WorkspaceActionInput": "workspaces",
    "WorkspaceAuthorization": "workspaces",
    "WorkspaceDenial": "workspaces",
    "WorkspaceDenialCondition": "workspaces",
    "WorkspaceGrant": "workspaces",
    "WorkspacePage": "workspaces",
    "WorkspaceQuota": "workspaces",
    "WorkspaceQuotaInput": "workspaces",
    "WorkspaceQuotaPage": "workspaces",
    "WorkspaceReference": "workspaces",
    "WorkspaceSortKey": "workspaces_enumerations",
    "WorkspaceSortKeyValue": "workspaces_enumerations",
    "WorkspaceStatus": "workspaces_enumerations",
    "WorkspaceUser": "workspaces",
    "WorkspaceUserPage": "workspaces",
    "WorkspaceVerdict": "workspaces",
    "WorkspaceVerdictKind": "workspaces_enumerations",
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
    "CreatedDevServer",
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
