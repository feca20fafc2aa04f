# Generated from spec/ by `make generate`; do not edit.
"""Typed dictionaries for nested input, with the names used on the wire. For type checkers."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any, NotRequired, TypedDict

from ..models import (
    AcceptanceAction,
    AcceptanceActionValue,
    AlgorithmResourceRequirementKey,
    AlgorithmResourceRequirementKeyValue,
    AnnotationFormat,
    AnnotationFormatValue,
    AuthorizationMode,
    AuthorizationModeValue,
    AuthorizationType,
    AuthorizationTypeValue,
    AutoLabelingAlgorithm,
    AutoLabelingAlgorithmValue,
    AutoscalingRuleOperation,
    AutoscalingRuleOperationValue,
    AutoscalingRuleStatus,
    AutoscalingRuleStatusValue,
    AutoscalingTargetType,
    AutoscalingTargetTypeValue,
    AutoscalingType,
    AutoscalingTypeValue,
    AutoSearchMetricMode,
    AutoSearchMetricModeValue,
    AutoSearchParameterType,
    AutoSearchParameterTypeValue,
    DatasetDataFormat,
    DatasetDataFormatValue,
    DatasetType,
    DatasetTypeValue,
    DatasetVersionFileFormat,
    DatasetVersionFileFormatValue,
    DataSourceType,
    DataSourceTypeValue,
    DeploymentAffinityType,
    DeploymentAffinityTypeValue,
    DeploymentFileSource,
    DeploymentFileSourceValue,
    DeploymentFramework,
    DeploymentFrameworkValue,
    DeploymentImageSource,
    DeploymentImageSourceValue,
    DeploymentRecovery,
    DeploymentRecoveryValue,
    DeploymentScheduleScope,
    DeploymentScheduleScopeValue,
    DeploymentScheduleStrategy,
    DeploymentScheduleStrategyValue,
    DeploymentSecretType,
    DeploymentSecretTypeValue,
    DeploymentStatus,
    DeploymentStatusValue,
    DeploymentType,
    DeploymentTypeValue,
    DeploymentUnitRole,
    DeploymentUnitRoleValue,
    DeploymentWorkloadType,
    DeploymentWorkloadTypeValue,
    DevelopmentEnvironmentAction,
    DevelopmentEnvironmentActionValue,
    DevelopmentEnvironmentHardware,
    DevelopmentEnvironmentHardwareValue,
    DevelopmentEnvironmentStorageType,
    DevelopmentEnvironmentStorageTypeValue,
    DevServerArchitecture,
    DevServerArchitectureValue,
    DevServerBatchAction,
    DevServerBatchActionValue,
    DevServerChargingMode,
    DevServerChargingModeValue,
    DevServerPeriodType,
    DevServerPeriodTypeValue,
    DevServerType,
    DevServerTypeValue,
    EvsVolumeType,
    EvsVolumeTypeValue,
    ExportDestination,
    ExportDestinationValue,
    ExportFormat,
    ExportFormatValue,
    ExportScope,
    ExportScopeValue,
    FineTuningAssetVisibility,
    FineTuningAssetVisibilityValue,
    HardExample,
    HardExampleValue,
    HardMark,
    HardMarkValue,
    HardReasonCode,
    HardReasonCodeValue,
    HraMetricsPlace,
    HraMetricsPlaceValue,
    HraMetricsScheme,
    HraMetricsSchemeValue,
    HraRuleOperation,
    HraRuleOperationValue,
    HraScalerType,
    HraScalerTypeValue,
    HyperClusterType,
    HyperClusterTypeValue,
    ImageArchitecture,
    ImageArchitectureValue,
    ImageOrigin,
    ImageOriginValue,
    ImageServiceType,
    ImageServiceTypeValue,
    ImageVisibility,
    ImageVisibilityValue,
    ImportMode,
    ImportModeValue,
    ImportOrigin,
    ImportOriginValue,
    InferenceApiKeyScope,
    InferenceApiKeyScopeValue,
    InferenceAuthType,
    InferenceAuthTypeValue,
    InferenceLoadBalancerAction,
    InferenceLoadBalancerActionValue,
    InferenceLogStatus,
    InferenceLogStatusValue,
    InferenceLogStrategy,
    InferenceLogStrategyValue,
    InferenceLogType,
    InferenceLogTypeValue,
    InferenceProtocol,
    InferenceProtocolValue,
    InferenceRateUnit,
    InferenceRateUnitValue,
    InferenceRoutingStrategy,
    InferenceRoutingStrategyValue,
    InferenceSecretType,
    InferenceSecretTypeValue,
    InferenceServiceType,
    InferenceServiceTypeValue,
    InferenceTaskType,
    InferenceTaskTypeValue,
    InferenceUpgradeType,
    InferenceUpgradeTypeValue,
    IntelligentTaskTarget,
    IntelligentTaskTargetValue,
    IntelligentTaskType,
    IntelligentTaskTypeValue,
    IntranetConnectionAction,
    IntranetConnectionActionValue,
    IntranetConnectionScene,
    IntranetConnectionSceneValue,
    IntranetConnectionType,
    IntranetConnectionTypeValue,
    LabelAttributeType,
    LabelAttributeTypeValue,
    LabelingSyncType,
    LabelingSyncTypeValue,
    LabelingTeamMemberRole,
    LabelingTeamMemberRoleValue,
    LabelingTeamMemberStatus,
    LabelingTeamMemberStatusValue,
    LabelShape,
    LabelShapeValue,
    LabelType,
    LabelTypeValue,
    ModelAlgorithm,
    ModelAlgorithmValue,
    ModelApiMethod,
    ModelApiMethodValue,
    ModelApiProtocol,
    ModelApiProtocolValue,
    ModelHealthCheckMethod,
    ModelHealthCheckMethodValue,
    ModelInstallType,
    ModelInstallTypeValue,
    ModelPackageRestraint,
    ModelPackageRestraintValue,
    ModelParameterType,
    ModelParameterTypeValue,
    ModelType,
    ModelTypeValue,
    MrsClusterMode,
    MrsClusterModeValue,
    NewLabelingTeamMemberRole,
    NewLabelingTeamMemberRoleValue,
    NodeLockAction,
    NodeLockActionValue,
    NodeRedeploymentSwitch,
    NodeRedeploymentSwitchValue,
    NodeRedeploymentType,
    NodeRedeploymentTypeValue,
    NodeRedundancyEffect,
    NodeRedundancyEffectValue,
    NodeRollingStrategy,
    NodeRollingStrategyValue,
    NodeTaintEffect,
    NodeTaintEffectValue,
    NodeUpdateAction,
    NodeUpdateActionValue,
    NotebookAffinityOperator,
    NotebookAffinityOperatorValue,
    NotebookAscendType,
    NotebookAscendTypeValue,
    NotebookFeature,
    NotebookFeatureValue,
    NotebookOwnership,
    NotebookOwnershipValue,
    NotebookPublicNetworkType,
    NotebookPublicNetworkTypeValue,
    NotebookScriptMode,
    NotebookScriptModeValue,
    NotebookScriptType,
    NotebookScriptTypeValue,
    NotebookService,
    NotebookServiceValue,
    NotebookStopType,
    NotebookStopTypeValue,
    NotebookStorageCategory,
    NotebookStorageCategoryValue,
    NotebookVolumeCategory,
    NotebookVolumeCategoryValue,
    PoolContainerRuntime,
    PoolContainerRuntimeValue,
    PoolCreatingStepType,
    PoolCreatingStepTypeValue,
    PoolDriverUpdateStrategy,
    PoolDriverUpdateStrategyValue,
    PoolExistingNodesPolicy,
    PoolExistingNodesPolicyValue,
    PoolLvmMode,
    PoolLvmModeValue,
    PoolOsImageType,
    PoolOsImageTypeValue,
    PoolScope,
    PoolScopeValue,
    PoolSharing,
    PoolSharingValue,
    PoolVolumeGroupSource,
    PoolVolumeGroupSourceValue,
    PoolVolumeType,
    PoolVolumeTypeValue,
    ProcessingSourceType,
    ProcessingSourceTypeValue,
    ProcessingTaskType,
    ProcessingTaskTypeValue,
    ProcessingWorkPathType,
    ProcessingWorkPathTypeValue,
    ResourceMatchKey,
    ResourceMatchKeyValue,
    ResourceTagAction,
    ResourceTagActionValue,
    RoceNetworkType,
    RoceNetworkTypeValue,
    SampleMark,
    SampleMarkValue,
    SampleState,
    SampleStateValue,
    SampleType,
    SampleTypeValue,
    SampleUsage,
    SampleUsageValue,
    SearchOperator,
    SearchOperatorValue,
    ServiceAffinityMode,
    ServiceAffinityModeValue,
    ServiceInferType,
    ServiceInferTypeValue,
    ServiceLoadBalancerPolicy,
    ServiceLoadBalancerPolicyValue,
    ServiceMappingType,
    ServiceMappingTypeValue,
    ServiceScheduleTimeUnit,
    ServiceScheduleTimeUnitValue,
    ServiceSmnEvent,
    ServiceSmnEventValue,
    ServiceTargetStatus,
    ServiceTargetStatusValue,
    ServiceTaskExecutionMode,
    ServiceTaskExecutionModeValue,
    ServiceTaskSourceType,
    ServiceTaskSourceTypeValue,
    ServiceTaskStreamType,
    ServiceTaskStreamTypeValue,
    SortOrder,
    SortOrderValue,
    TextEncoding,
    TextEncodingValue,
    TextLabelPlacement,
    TextLabelPlacementValue,
    TrainingJobAccessMethod,
    TrainingJobAccessMethodValue,
    TrainingJobAction,
    TrainingJobActionValue,
    TrainingJobAffinityType,
    TrainingJobAffinityTypeValue,
    TrainingJobFilterOperator,
    TrainingJobFilterOperatorValue,
    TrainingJobKind,
    TrainingJobKindValue,
    TrainingJobNotificationEvent,
    TrainingJobNotificationEventValue,
    TrainingJobTrainType,
    TrainingJobTrainTypeValue,
    TrainingJobV1DataSourceType,
    TrainingJobV1DataSourceTypeValue,
    TrainingJobVisualizationTool,
    TrainingJobVisualizationToolValue,
    TrainingQuotaType,
    TrainingQuotaTypeValue,
    TrainingRetentionPolicy,
    TrainingRetentionPolicyValue,
    TrainingTopologyLevel,
    TrainingTopologyLevelValue,
    VideoLabelingMethod,
    VideoLabelingMethodValue,
    WorkflowAssetType,
    WorkflowAssetTypeValue,
    WorkflowConditionType,
    WorkflowConditionTypeValue,
    WorkflowDataRequirementType,
    WorkflowDataRequirementTypeValue,
    WorkflowDataType,
    WorkflowDataTypeValue,
    WorkflowExecutionActionName,
    WorkflowExecutionActionNameValue,
    WorkflowExecutionStatus,
    WorkflowExecutionStatusValue,
    WorkflowInputType,
    WorkflowInputTypeValue,
    WorkflowOutputType,
    WorkflowOutputTypeValue,
    WorkflowParameterType,
    WorkflowParameterTypeValue,
    WorkflowScheduleAction,
    WorkflowScheduleActionValue,
    WorkflowScheduleType,
    WorkflowScheduleTypeValue,
    WorkflowStepActionName,
    WorkflowStepActionNameValue,
    WorkflowStepStatus,
    WorkflowStepStatusValue,
    WorkflowStepType,
    WorkflowStepTypeValue,
    WorkflowStorageType,
    WorkflowStorageTypeValue,
)


class AcceptSamplesRequest(TypedDict):
    """Reviews of samples in an acceptance task."""

    comments: list[SampleJudgementInput]
    """Reviews, one for each sample."""


class AcceptScheduledEventRequest(TypedDict):
    """Time and kind of the accepted event."""

    notBefore: NotRequired[str | datetime]
    """Earliest start, in UTC, in ISO 8601 format. By default, the event starts immediately."""

    redeployConfig: NotRequired[NodeRedeploymentInput]
    """Kind of the redeployment, for events that redeploy the node."""


class ActIntranetConnectionRequest(TypedDict):
    """Action on a private network connection."""

    action: IntranetConnectionAction | IntranetConnectionActionValue
    """Action to carry out."""

    reason: NotRequired[str]
    """Reason for rejecting the connection, which the requester sees."""


class ActOnWorkflowExecutionRequest(TypedDict):
    """Action on an execution."""

    action_name: WorkflowExecutionActionName | WorkflowExecutionActionNameValue
    """Action to start."""

    policies: NotRequired[WorkflowRerunInput]
    """Steps of a rerun."""

    parameters: NotRequired[list[WorkflowParameter]]
    """Parameters with new values."""

    data_requirements: NotRequired[list[WorkflowDataRequirement]]
    """Data that the steps use from now on."""


class ActOnWorkflowStepRequest(TypedDict):
    """Action on a step of an execution."""

    action_name: WorkflowStepActionName | WorkflowStepActionNameValue | str
    """Action to start."""

    parameters: NotRequired[list[WorkflowParameter]]
    """Parameters with new values."""

    data_requirements: NotRequired[list[WorkflowDataRequirement]]
    """Data that the steps use from now on."""


class AlgorithmAssetInput(TypedDict):
    """Version of an asset in AI Gallery."""

    version_num: NotRequired[str]
    """Number of the version, such as 1.1.0."""

    desc: NotRequired[str]
    """What is new in the version."""


class AlgorithmDefinition(TypedDict):
    """Settings for creating or changing an algorithm."""

    metadata: NotRequired[AlgorithmMetadataInput]
    """Name and workspace of the algorithm."""

    job_config: NotRequired[AlgorithmSettingsInput]
    """Code or image to run, with its parameters and data channels."""

    resource_requirements: NotRequired[list[AlgorithmResourceRequirementInput]]
    """Requirements for the machines that the algorithm can run on. The console offers only flavors that meet them."""

    advanced_config: NotRequired[AlgorithmPolicies]
    """Hyperparameter search, in auto_search."""


class AlgorithmEngine(TypedDict):
    """AI engine that runs the code of an algorithm: a preset engine or a custom image."""

    engine_id: NotRequired[str]
    """ID of the preset engine. If it is set, no other field is required."""

    engine_name: NotRequired[str]
    """Name of the engine, such as PyTorch. Used with engine_version instead of engine_id."""

    engine_version: NotRequired[str]
    """Version of the engine. Used with engine_name instead of engine_id."""

    image_url: NotRequired[str]
    """Custom image in SWR, in the form organization/name:tag."""

    run_user: NotRequired[str]
    """ID of the user that runs the code, such as 1102. Empty for the default user. Huawei Cloud only."""


class AlgorithmInputChannelInput(TypedDict):
    """Channel that provides input data to the code of a new algorithm."""

    name: NotRequired[str]
    """Name of the channel, used by training jobs to attach data."""

    description: NotRequired[str]
    """Description of the expected input data."""

    remote_constraints: NotRequired[list[AlgorithmInputConstraint]]
    """Types of data that the channel accepts."""


class AlgorithmInputConstraint(TypedDict):
    """Type of data that an input channel accepts."""

    data_type: NotRequired[str]
    """Whether the data is in an OBS folder or in a dataset."""

    attributes: NotRequired[list[dict[str, str]]]
    """Requirements for a dataset. Each one is a map from data_format, data_segmentation or dataset_type to the
    required value.
    """


class AlgorithmMetadataInput(TypedDict):
    """Name and workspace of a new or changed algorithm."""

    id: NotRequired[str]
    """ID of the algorithm, a UUID. The service generates the ID of a new algorithm."""

    name: str
    """Name of the algorithm. Consists of letters, digits, underscores and hyphens. Matches
    `^[A-Za-z0-9_-]{1,64}$`.
    """

    description: NotRequired[str]
    """Description of the algorithm. At most 256 characters."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    ai_project: NotRequired[str]
    """Project grouping that no longer exists. Omit it. Default of the service: 'default-ai-project'."""


class AlgorithmOutputChannel(TypedDict):
    """Channel that stores the output of the code of an algorithm."""

    name: str
    """Name of the channel."""

    description: NotRequired[str]
    """Description of the output."""


class AlgorithmParameterConstraint(TypedDict):
    """Restrictions on the value of a parameter."""

    type: NotRequired[str]
    """Data type of the value, such as String or Integer."""

    editable: NotRequired[bool]
    """Whether a job can override the value."""

    required: NotRequired[bool]
    """Whether a job must provide a value."""

    sensitive: NotRequired[bool]
    """Whether the value is secret. Currently has no effect."""

    valid_type: NotRequired[str]
    """Interpretation of valid_range. "None" means that all values are allowed."""

    valid_range: NotRequired[list[str]]
    """Allowed values, or the bounds of the allowed range."""


class AlgorithmParameterInput(TypedDict):
    """Parameter to pass to the code of an algorithm, with its constraints."""

    name: NotRequired[str]
    """Name of the parameter in the code."""

    value: NotRequired[str]
    """Value that the code receives. Numbers are also written as strings."""

    description: NotRequired[str]
    """Description of the parameter, in the language of its author."""

    constraint: NotRequired[AlgorithmParameterConstraint]
    """Allowed values, and whether a job can override the value."""

    i18n_description: NotRequired[LocalizedDescription]
    """Description of the parameter in another language."""


class AlgorithmPolicies(TypedDict):
    """Alternatives to a single run of an algorithm with fixed parameters."""

    auto_search: NotRequired[AutoSearch]
    """Hyperparameter search, which runs many trials with different values."""


class AlgorithmReferenceInput(TypedDict):
    """Existing algorithm."""

    id: str
    """ID of the algorithm."""


class AlgorithmResourceRequirementInput(TypedDict):
    """Requirement for the machines that a new or changed algorithm runs on."""

    key: NotRequired[AlgorithmResourceRequirementKey | AlgorithmResourceRequirementKeyValue | str]
    """Property of the machine flavor to compare."""

    values: NotRequired[list[str]]
    """Accepted values, such as CPU and GPU for flavor_type, or multiple and singular for the modes."""

    operator: NotRequired[str]
    """Operator that compares the property with the values. The only known value is "in"."""


class AlgorithmSettingsInput(TypedDict):
    """Code or image of a new or changed algorithm, with its parameters and data channels."""

    code_dir: NotRequired[str]
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file."""

    boot_file: NotRequired[str]
    """File in code_dir that is run, such as /bucket/code/train.py."""

    command: NotRequired[str]
    """Command that starts the container of a custom image."""

    parameters: NotRequired[list[AlgorithmParameterInput]]
    """Parameters passed to the code."""

    inputs: NotRequired[list[AlgorithmInputChannelInput]]
    """Channels that provide input data to the code."""

    outputs: NotRequired[list[AlgorithmOutputChannel]]
    """Channels that store the output of the code."""

    engine: NotRequired[AlgorithmEngine]
    """AI engine or container image that runs the code."""

    parameters_customization: NotRequired[bool]
    """Whether a training job can override the hyperparameters."""


class AttachDevServerPortRequest(TypedDict):
    """Network interface to attach: an existing one, or the settings of a new one."""

    port_id: NotRequired[str]
    """ID of an existing network interface. Without it, one is created."""

    name: NotRequired[str]
    """Name of the new network interface. At most 255 characters."""

    network_id: NotRequired[str]
    """ID of the subnet. Required without port_id."""

    ip_address: NotRequired[str]
    """Address of the new network interface, in the range of the subnet."""

    security_groups: NotRequired[list[str]]
    """Security groups of the new network interface, by ID. At most 100 items."""

    enable_efi: NotRequired[bool]
    """Whether to enable EFI."""

    efi_protocol: NotRequired[str]
    """Name of the protocol to use with enable_efi. From 1 to 64 characters."""


class AttachDevServerVolumeRequest(TypedDict):
    """EVS disk to attach."""

    volume_id: str
    """ID of the EVS disk."""


class AttributeSearch(TypedDict):
    """Search condition for the attributes of samples."""

    op: NotRequired[SearchOperator | SearchOperatorValue]
    """Whether all or any of the attributes must match."""

    props: NotRequired[dict[str, list[str]]]
    """Attribute names, each with the matching values."""


class AuthorizeWorkflowServicesRequest(TypedDict):
    """Service and consumption to authorize."""

    main_service_id: NotRequired[str]
    """ID of the real-time service."""

    content_id: NotRequired[str]
    """ID of the asset in AI Gallery."""

    consume: NotRequired[WorkflowConsumptionInput]
    """Consumption to authorize."""


class AutoSearch(TypedDict):
    """Settings of a hyperparameter search, such as the parameters to vary and the metrics to optimize."""

    skip_search_params: NotRequired[str]
    """Parameters to exclude from the search, in one string."""

    reward_attrs: NotRequired[list[AutoSearchMetric]]
    """Metrics used to compare the trials."""

    search_params: NotRequired[list[AutoSearchParameter]]
    """Parameters that vary from trial to trial."""

    algo_configs: NotRequired[list[AutoSearchAlgorithm]]
    """Algorithms that choose the values for the next trials."""


class AutoSearchAlgorithm(TypedDict):
    """Search algorithm with its settings."""

    name: NotRequired[str]
    """Name of the search algorithm."""

    params: NotRequired[list[AutoSearchAlgorithmParameter]]
    """Settings of the search algorithm."""


class AutoSearchAlgorithmParameter(TypedDict):
    """Setting of a search algorithm."""

    key: NotRequired[str]
    """Name of the setting."""

    value: NotRequired[str]
    """Value of the setting, as a string."""

    type: NotRequired[str]
    """Data type of the value."""


class AutoSearchMetric(TypedDict):
    """Metric in the log of a trial, used to compare the trials."""

    name: NotRequired[str]
    """Name of the metric."""

    mode: NotRequired[AutoSearchMetricMode | AutoSearchMetricModeValue]
    """Whether to maximize or minimize the metric."""

    regex: NotRequired[str]
    """Regular expression that finds the metric in the log."""


class AutoSearchParameter(TypedDict):
    """Parameter that varies from trial to trial, with its range or list of values."""

    name: NotRequired[str]
    """Name of the algorithm parameter."""

    param_type: NotRequired[AutoSearchParameterType | AutoSearchParameterTypeValue]
    """Whether the parameter varies over a range or a list of values."""

    lower_bound: NotRequired[str]
    """Smallest value to try, as a string."""

    upper_bound: NotRequired[str]
    """Largest value to try, as a string."""

    discrete_points_num: NotRequired[str]
    """Number of values that the range is divided into, as a string."""

    discrete_values: NotRequired[list[str]]
    """Values to try if param_type is discrete."""


class AutoscalingRuleInput(TypedDict):
    """Rule of an autoscaling policy to create, change or delete."""

    operate: NotRequired[AutoscalingRuleOperation | AutoscalingRuleOperationValue]
    """What to do with the rule when the policy is changed."""

    id: NotRequired[str]
    """ID of the rule to change or delete. From 4 to 64 characters."""

    name: NotRequired[str]
    """Name of the rule. Can contain lowercase letters, digits and hyphens, begins with a letter and does not end with
    a hyphen. From 4 to 64 characters. Matches `^[a-z]([a-z0-9-]*[a-z0-9])?$`.
    """

    type: AutoscalingType | AutoscalingTypeValue | str
    """Whether the rule applies at certain times or by metrics."""

    schedule: str
    """Times of the change, as a cron expression of five fields that begins with the minute."""

    target_replicas: int
    """Number of instances to change to. From 1 to 128."""

    min_replicas: NotRequired[int]
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: NotRequired[int]
    """Upper limit of the number of instances. From 1 to 128."""

    upscale_window: NotRequired[int]
    """Pause after a change before the number of instances may grow again. From 1 to 128."""

    downscale_window: NotRequired[int]
    """Pause after a change before the number of instances may shrink again. From 1 to 128."""

    disable: NotRequired[bool]
    """Whether the rule is switched off."""

    status: NotRequired[AutoscalingRuleStatus | AutoscalingRuleStatusValue | str]
    """State of the rule, as in a response."""


class BindDevServerPublicIpRequest(TypedDict):
    """Elastic IP address to bind."""

    public_ip_id: str
    """ID of the elastic IP address. From 1 to 64 characters."""


class BindInferenceApiKeysRequest(TypedDict):
    """API keys to bind to a service or to unbind from it."""

    key_ids: list[InferenceApiKeyReferenceInput]
    """Up to 10 keys, each with its ID. At most 10 items."""


class BindNodesRequest(TypedDict):
    """Nodes and the nested pools to bind them to."""

    nodes: list[NodeBindingInput]
    """Nodes to bind or release."""

    drain: NotRequired[bool]
    """Whether to drain the nodes first."""


class BuyWorkflowPackageRequest(TypedDict):
    """Order of a package. The service sets the state, the times and the ID."""

    status: NotRequired[str]
    """State of the package."""

    pool_id: NotRequired[str]
    """ID of the resource pool."""

    service_id: NotRequired[str]
    """ID of the real-time service."""

    workflow_id: NotRequired[str]
    """ID of the workflow."""

    order: NotRequired[WorkflowPackageOrder]
    """Order and its price."""

    consume_limit: NotRequired[int]
    """Limit of the consumption."""

    current_consume: NotRequired[int]
    """Consumption up to now."""

    current_date: NotRequired[str]
    """Date of the consumption."""

    limit_enable: NotRequired[bool]
    """Whether the limit applies."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""

    package_id: NotRequired[str]
    """ID of the package, which the service sets."""


class ChangeServerOsRequest(TypedDict):
    """New image of the servers, and how to log in to them."""

    image_id: str
    """ID of the image to install."""

    key_pair_name: NotRequired[str]
    """Key pair to log in with. Give either this or a password; super nodes accept only a key pair."""

    admin_pass: NotRequired[str]
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    user_data: NotRequired[str]
    """Base64 of a script that the servers run when they start. At most 32 KB before the encoding."""


class CheckWorkspaceAuthorizationRequest(TypedDict):
    """Actions to check."""

    requests: list[WorkspaceActionInput]
    """Actions and the resources on which they are to be performed."""


class ColumnMapping(TypedDict):
    """Mapping of a table column to a dataset column."""

    dest_name: NotRequired[str]
    """Name of the column in the dataset."""

    src_name: NotRequired[str]
    """Name of the column in the table."""


class CountInferenceServicesByTagsRequest(TypedDict):
    """Tags and other conditions of the inference services to count."""

    tags: NotRequired[list[ResourceTagFilterInput]]
    """Tags that a service must have. By default, all services match."""

    without_any_tag: NotRequired[bool]
    """Whether to match only services without tags."""

    matches: NotRequired[list[ResourceMatchInput]]
    """Additional condition, on the name of the service."""


class CreateAcceptanceTaskRequest(TypedDict):
    """Number or ratio of samples to draw. Set one of the two fields."""

    sampling_num: NotRequired[int]
    """Number of samples to draw. At least 1."""

    sampling_rate: NotRequired[float]
    """Ratio of samples to draw, above 0 and at most 1. More than 0 and at most 1."""


class CreateAgencyRequest(TypedDict):
    """Name of a new agency."""

    agency_name_suffix: NotRequired[str]
    """Suffix of the agency name, added after ma_agency_. By default, the agency is named modelarts_agency. At most 50
    characters.
    """


class CreateAuthorizationRequest(TypedDict):
    """Settings of a new authorization."""

    user_id: NotRequired[str]
    """ID of the IAM user to authorize. Required for agencies. "all" means all users and replaces the authorizations
    of individual users.
    """

    user_name: NotRequired[str]
    """Name of the IAM user. "all-users" means all users."""

    type: NotRequired[AuthorizationType | AuthorizationTypeValue]
    """Whether to use an agency (recommended) or an access key."""

    content: str
    """Name of the agency, or access key ID (AK)."""

    secret_key: NotRequired[str]
    """Secret access key (SK). Required if type is credential."""

    user_type: NotRequired[str]
    """Type of the user to authorize. Huawei Cloud only."""


class CreateAutoscalingPolicyRequest(TypedDict):
    """Autoscaling policy for the instances of a deployment."""

    type: AutoscalingType | AutoscalingTypeValue | str
    """Whether the rules apply at certain times or by metrics."""

    target_resource_id: str
    """ID of the instance group to which the policy applies."""

    target_resource_type: AutoscalingTargetType | AutoscalingTargetTypeValue | str
    """Type of the resource to which the policy applies."""

    hpa_rules: list[AutoscalingRuleInput]
    """Rules of the policy."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""


class CreateDatasetRequest(TypedDict):
    """Settings of a new dataset."""

    data_format: NotRequired[DatasetDataFormat | DatasetDataFormatValue | str]
    """Storage format of the samples: Default or CarbonData."""

    data_sources: list[DataSource]
    """Source of the samples, including subfolders. Exactly one entry. For a table dataset, the bucket must not be
    encrypted.
    """

    dataset_name: str
    """Name of the dataset. Can contain letters, digits, underscores and hyphens. From 1 to 100 characters. Matches
    `^[A-Za-z0-9_-]{1,100}$`.
    """

    dataset_type: NotRequired[DatasetType | DatasetTypeValue | int]
    """Type of the dataset, which determines how samples are labeled."""

    description: NotRequired[str]
    """Description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    import_annotations: NotRequired[bool]
    """Whether to import labels stored with the source data. Only for image classification, object detection and text
    classification. Default of the service: True.
    """

    import_data: NotRequired[bool]
    """Whether to import the rows when the dataset is created. Only for table datasets. Default of the service:
    False.
    """

    label_format: NotRequired[TextLabelFormat]
    """Format of labels in the source data. Only for text datasets."""

    labels: NotRequired[list[LabelInput]]
    """Labels available for samples."""

    managed: NotRequired[bool]
    """Whether the service hosts the data itself. Default of the service: False."""

    schema: NotRequired[list[DatasetField]]
    """Columns of a table dataset."""

    work_path: str
    """OBS folder for output of the service, such as /bucket/folder/. It must be outside the source folder and must
    not be the root of a bucket. From 3 to 700 characters.
    """

    work_path_type: int
    """Storage type of work_path. 0 is OBS. Default of the service: 0."""

    workforce_information: NotRequired[DatasetTeamLabelingInput]
    """Team labeling task to create with the dataset."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreateDatasetVersionRequest(TypedDict):
    """Settings for publishing a dataset version."""

    clear_hard_property: NotRequired[bool]
    """Whether to remove hard example marks. Default of the service: True."""

    description: NotRequired[str]
    """Description of the version. At most 256 characters. Matches `^[^!<>=&"']*$`."""

    export_images: NotRequired[bool]
    """Whether to copy images to the folder of the version. Default of the service: False."""

    remove_sample_usage: NotRequired[bool]
    """Whether to remove existing assignments of samples to training and evaluation. Default of the service: True."""

    train_evaluate_sample_ratio: NotRequired[str]
    """Share of samples for training, from 0 to 1, as a string. The rest is used for evaluation. Default of the
    service: '1.00'.
    """

    version_format: NotRequired[DatasetVersionFileFormat | DatasetVersionFileFormatValue | str]
    """Format of the published samples."""

    version_name: NotRequired[str]
    """Name of the version. Can contain letters, digits, underscores and hyphens. From 1 to 32 characters. Matches
    `^[A-Za-z0-9_-]{1,32}$`.
    """

    with_column_header: NotRequired[bool]
    """Whether to write the column names as the first row of the CSV file. Only for table datasets. Default of the
    service: True.
    """


class CreateDeploymentRequest(TypedDict):
    """Settings of a deployment. Fields about its state have no effect in a request."""

    id: NotRequired[str]
    """ID of an existing deployment, in a change."""

    name: str
    """Name of the deployment. From 1 to 64 characters."""

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool."""

    count: int
    """Number of instances. From 1 to 128."""

    system_log_dump_enable: NotRequired[bool]
    """Whether system logs are dumped; only in physical pools with NPUs. Default of the service: False."""

    unit_configs: list[DeploymentUnitInput]
    """Units of an instance. An instance on a single machine has exactly one. At least 1 item."""

    weight: NotRequired[int]
    """Share of the requests, in percent. From 0 to 100."""

    secret_type: NotRequired[DeploymentSecretType | DeploymentSecretTypeValue | str]
    """Kind of credentials."""

    secret_name: NotRequired[str]
    """Name of the credentials, with the kind dew."""

    priority: NotRequired[int]
    """Priority of the service. A running service needs it in a change, with the value that it has. From 1 to 3."""

    high_avail_switch: NotRequired[bool]
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy.
    Default of the service: True.
    """

    schedule_strategy: NotRequired[DeploymentScheduleStrategy | DeploymentScheduleStrategyValue | str]
    """How pods are placed. Default of the service: 'HIGH_AVAILABILITY'."""

    version: NotRequired[str]
    """Version number of up to three parts, from 1.0.0 to 99.99.99. At most 8 characters. Matches
    `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    version_id: NotRequired[str]
    """ID of the version."""

    description: NotRequired[str]
    """Description of the deployment, without the characters < and >. At most 512 characters."""

    framework: NotRequired[DeploymentFramework | DeploymentFrameworkValue | str]
    """Software that runs the model. Default of the service: 'COMMON'."""

    running_count: NotRequired[int]
    """Number of running instances. From 1 to 128."""

    deploy_type: NotRequired[DeploymentType | DeploymentTypeValue | str]
    """How an instance is spread over machines."""

    mirror_traffic_enable: NotRequired[bool]
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: NotRequired[str]
    """Share of the copied requests, in percent."""

    version_count: NotRequired[int]
    """Number of versions."""

    workload_type: NotRequired[DeploymentWorkloadType | DeploymentWorkloadTypeValue | str]
    """Kind of Kubernetes workload."""

    update_at: NotRequired[int | datetime]
    """Time of the last change, in milliseconds since 1970."""

    model: NotRequired[DeploymentModel]
    """Model in the containers."""

    advanced_config: NotRequired[DeploymentAdvancedConfig]
    """Further settings."""


class CreateDevServerJobRequest(TypedDict):
    """Settings of a new job on Lite servers."""

    name: str
    """Name of the job, of letters, digits, hyphens, underscores and dots. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    description: NotRequired[str]
    """Description of the job, of letters, digits, hyphens, underscores and dots. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    server_ids: list[str]
    """IDs of the servers on which the job runs."""

    type: str
    """Type of the template, such as COMMON or SERVICE_DEPLOY. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    is_reboot: NotRequired[bool]
    """Whether the service restarts the job if it fails. Default of the service: False."""

    items: list[DevServerJobItemInput]
    """Parts of the job with their parameters."""


class CreateDevServerRequest(TypedDict):
    """Settings of a new dev server or super node."""

    name: str
    """Name of the server. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    image_id: str
    """ID of the image to install. Exactly 36 characters."""

    network: DevServerNetworkInput
    """Networks of the server."""

    resource_flavor: NotRequired[str]
    """Resource flavor, the name of the flavor in ModelArts. Give either this or flavor. From 1 to 256 characters."""

    flavor: NotRequired[str]
    """Flavor in the underlying compute service. Give either this or resource_flavor. From 1 to 128 characters."""

    server_type: NotRequired[DevServerType | DevServerTypeValue | str]
    """Type of the server, which must match the flavor."""

    arch: NotRequired[DevServerArchitecture | DevServerArchitectureValue | str]
    """Processor architecture, which must match the flavor."""

    availability_zone: NotRequired[str]
    """Availability zone of the server. From 1 to 256 characters."""

    key_pair_name: NotRequired[str]
    """Key pair to log in with. Give either this or a password; super nodes accept only a key pair. Matches
    `^[-_.a-zA-Z0-9]{1,64}$`.
    """

    admin_pass: NotRequired[str]
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    root_volume: NotRequired[RootVolumeInput]
    """System disk."""

    data_volume: NotRequired[DataVolumeInput]
    """EVS disks besides the system disk, all of one kind and size."""

    count: NotRequired[int]
    """Number of servers to create. Not for super nodes. Defaults to 1. From 1 to 10."""

    charging_info: NotRequired[DevServerChargingInput]
    """How to pay for the server."""

    enterprise_project_id: NotRequired[str]
    """ID of the enterprise project that pays for the server. Defaults to the default project. From 1 to 36
    characters.
    """

    hps_cluster_id: NotRequired[str]
    """ID of the hyper cluster. Only for super nodes. Exactly 36 characters."""

    user_data: NotRequired[str]
    """Base64 of a script that the server runs when it starts. At most 32 KB before the encoding."""

    userdata: NotRequired[str]
    """The same as user_data, under the name that Terraform's provider sends."""


class CreateDevelopmentEnvironmentRequest(TypedDict):
    """Settings of a new development environment instance."""

    name: str
    """Name of the instance. Consists of letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    profile_id: str
    """ID of the configuration (image and engines) to start from, such as "Multi-Engine 1.0 (python3)-gpu"."""

    description: NotRequired[str]
    """Description of the instance, empty by default. Must not contain angle brackets, quotation marks, ampersands or
    slashes. At most 512 characters. Matches `^[^&<>"'/]*$`.
    """

    flavor: str
    """Name of the machine flavor. The available flavors depend on the region."""

    spec: DevelopmentEnvironmentSpecInput
    """Storage and behavior of the notebook."""

    workspace: NotRequired[DevelopmentEnvironmentWorkspace]
    """Workspace of the instance. By default, the default workspace."""

    pool: NotRequired[DevelopmentEnvironmentPoolInput]
    """Resource pool to run in, if it is not the public pool."""

    ai_project: NotRequired[DevelopmentEnvironmentAiProject]
    """AI project of the instance. Reserved by the service."""


class CreateExportTaskRequest(TypedDict):
    """Scope, destination and format of an export."""

    annotation_format: NotRequired[AnnotationFormat | AnnotationFormatValue]
    """Label format of images."""

    export_format: NotRequired[ExportFormat | ExportFormatValue]
    """Layout of the exported files."""

    export_params: NotRequired[ExportParams]
    """Selection and destination of the samples."""

    export_type: NotRequired[ExportScope | ExportScopeValue]
    """Scope of the export."""

    path: NotRequired[str]
    """OBS folder to export to. Required for exports to OBS and to a new dataset."""

    sample_state: NotRequired[SampleState | SampleStateValue | str]
    """Export only samples in this state."""

    source_type_header: NotRequired[str]
    """Prefix of the paths in the manifest. Training supports only s3://. Default of the service: 'obs://'."""

    status: NotRequired[int]
    """State of the task, as a number."""

    task_id: NotRequired[str]
    """ID of the task."""

    version_format: NotRequired[DatasetVersionFileFormat | DatasetVersionFileFormatValue | str]
    """Format of the dataset version."""

    version_id: NotRequired[str]
    """ID of the dataset version to export. Required to export a version."""

    with_column_header: NotRequired[bool]
    """Whether to write the column names as the first row of the CSV file. Only for table datasets. Default of the
    service: True.
    """


class CreateHraPolicyRequest(TypedDict):
    """Policy for the ratio of roles to create."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRuleInput]
    """Rules of the policy."""

    disable: NotRequired[bool]
    """Whether the policy is switched off."""

    min_replicas: NotRequired[int]
    """Lower limit of the number of instances. Currently without effect. Default of the service: 1. From 1 to 128."""

    max_replicas: NotRequired[int]
    """Upper limit of the number of instances. Currently without effect. Default of the service: 128. From 1 to
    128.
    """

    scale_window: NotRequired[int]
    """Window for changes of the number of instances. Currently without effect. Default of the service: 300."""


class CreateHyperClusterRequest(TypedDict):
    """Settings of a new hyper cluster."""

    name: str
    """Name of the hyper cluster. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    hyper_cluster_subnet_id: NotRequired[str]
    """ID of the subnet to use. By default, the service chooses one."""

    type: NotRequired[HyperClusterType | HyperClusterTypeValue]
    """Type of the servers in the hyper cluster."""


class CreateImportTaskRequest(TypedDict):
    """Source and settings of an import."""

    data_source: NotRequired[DataSource]
    """Source of the data, if import_path alone does not identify it."""

    difficult_only: NotRequired[bool]
    """Whether to import only hard examples. Default of the service: False."""

    excluded_labels: NotRequired[list[LabelInput]]
    """Labels to exclude. Samples with any of these labels are not imported."""

    final_annotation: NotRequired[bool]
    """Whether imported labels are treated as confirmed. Default of the service: True."""

    import_annotations: NotRequired[bool]
    """Whether to import labels. Default of the service: True."""

    import_folder: NotRequired[str]
    """Subfolder of the dataset to import into. Tasks that share a subfolder do not import the same sample twice. Not
    supported for table datasets.
    """

    import_origin: NotRequired[ImportOrigin | ImportOriginValue]
    """Type of storage to import from. The default is OBS."""

    import_path: str
    """Path of a manifest file or a folder in OBS. Folders are supported only for image, text and sound classification
    and for object detection.
    """

    import_samples: NotRequired[bool]
    """Whether to import samples. Default of the service: True."""

    import_type: NotRequired[ImportMode | ImportModeValue]
    """Type of import_path: a folder or a manifest."""

    included_labels: NotRequired[list[str | LabelInput]]
    """Labels to include. Only samples with any of these labels are imported. Accepts labels or label names."""

    label_format: NotRequired[TextLabelFormat]
    """Format of labels in the source data. Only for text datasets."""

    with_column_header: NotRequired[bool]
    """Whether the first row contains the column names. Only for table datasets. Default of the service: False."""


class CreateInferenceApiKeyRequest(TypedDict):
    """Name and scope of the new key."""

    name: str
    """Name of the key, unique among the existing keys. Can contain letters, Chinese characters, digits, hyphens and
    underscores. From 1 to 64 characters.
    """

    description: NotRequired[str]
    """Description of the key. At most 256 characters. Matches `^[^!<>=&"']*$`."""

    scope: InferenceApiKeyScope | InferenceApiKeyScopeValue | str
    """Services that the key can access."""


class CreateInferenceServiceRequest(TypedDict):
    """Settings of a new inference service."""

    name: str
    """Name of the service: letters, Chinese characters, digits, hyphens and underscores. No other service may have
    it. From 1 to 64 characters.
    """

    version: NotRequired[str]
    """Version number of up to three parts, from 1.0.0 to 99.99.99. Defaults to 1.0.0. At most 8 characters. Matches
    `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    description: NotRequired[str]
    """Description of the service, without the characters < and >. At most 512 characters."""

    type: InferenceServiceType | InferenceServiceTypeValue | str
    """Kind of service."""

    deploy_type: NotRequired[DeploymentType | DeploymentTypeValue | str]
    """How an instance is spread over machines."""

    group_configs: list[CreateDeploymentRequest]
    """First deployment of the service. It may be empty. At most 1 item."""

    runtime_config: InferenceRuntimeConfigInput
    """How the service is called, with its limits and secrets."""

    upgrade_config: NotRequired[InferenceUpgradeConfig]
    """How instances are replaced by those of a new version."""

    lts_strategy: NotRequired[InferenceLogStrategy | InferenceLogStrategyValue | str]
    """Where logs go. Default of the service: 'AUTO_CREATE'."""

    log_configs: NotRequired[list[InferenceLogConfigInput]]
    """Logs to collect, each kind at most once. At most 3 items."""

    tags: NotRequired[list[ResourceTag]]
    """Tags of the service. At most 20 items."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""

    schedule: NotRequired[list[ServiceScheduleInput]]
    """When the service is stopped automatically. The time is between one minute and seven days. At most 1 item."""

    custom_metrics_path: NotRequired[str]
    """Protocol, port and path of the own metrics of the image, separated by commas, such as http,8080,metrics. At
    most 255 characters.
    """

    deploy_timeout_minutes: NotRequired[int | timedelta]
    """Longest time that a deployment may take, in minutes. From 0 to 300."""

    task_type: NotRequired[InferenceTaskType | InferenceTaskTypeValue | str]
    """Task of the model."""

    workload_type: NotRequired[DeploymentWorkloadType | DeploymentWorkloadTypeValue | str]
    """Kind of Kubernetes workload."""


class CreateInferenceServiceTagsRequest(TypedDict):
    """Tags to add to an inference service."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""


class CreateIntelligentTaskRequest(TypedDict):
    """Type and settings of an intelligent task."""

    collect_key_sample: NotRequired[bool]
    """Whether to collect hard examples. Default of the service: False."""

    config: NotRequired[IntelligentTaskConfig]
    """Settings of the task."""

    model_id: NotRequired[str]
    """ID of the labeling model. For pre-labeling."""

    task_type: NotRequired[IntelligentTaskType | IntelligentTaskTypeValue]
    """Type of the task: auto labeling, pre-labeling or grouping."""


class CreateIntranetConnectionRequest(TypedDict):
    """Private network connection to request."""

    service_id: NotRequired[str]
    """ID of the inference service. Required for the type SERVICE."""

    scene: IntranetConnectionScene | IntranetConnectionSceneValue | str
    """Private network from which requests come."""

    vpc_id: NotRequired[str]
    """ID of the VPC. Required for the scene VPC."""

    subnet_id: NotRequired[str]
    """ID of the subnet. Required for the scene VPC."""

    pool_id: NotRequired[str]
    """ID of the resource pool. Required for the scene POOL."""

    type: NotRequired[IntranetConnectionType | IntranetConnectionTypeValue | str]
    """Whether the connection is to one service or to all. Defaults to SERVICE."""

    dispatcher_group_id: NotRequired[str]
    """ID of the dispatcher group of the service."""

    custom_urls: NotRequired[list[str]]
    """Additional URLs of the service, such as https://flowers.example.com/classify. The scheme is http, https, ws or
    wss, the host a domain or an IP address with a port. At most 10 items. Each item: at most 1024 characters.
    """


class CreateLabelingTeamMemberRequest(TypedDict):
    """A person to add to a team."""

    description: NotRequired[str]
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    emails: str
    """Email address of the person, used for invitations."""

    role: NewLabelingTeamMemberRole | NewLabelingTeamMemberRoleValue
    """Role of the member in the team."""


class CreateLabelingTeamRequest(TypedDict):
    """Name and description of a new labeling team."""

    description: NotRequired[str]
    """Purpose of the team. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    workforce_name: str
    """Name of the team: letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """


class CreateModelRequest(TypedDict):
    """Configuration of a new AI application."""

    model_name: str
    """Name of the AI application, shared by all its versions. From 1 to 64 characters."""

    model_version: str
    """Version in the format X.Y.Z, such as 2.1.0. Each number is between 0 and 99, without leading zeros. Matches
    `^(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?)){2}$`.
    """

    model_type: ModelType | ModelTypeValue | str
    """AI engine of the model. Use Image or Template to create the AI application from an image or a template."""

    runtime: NotRequired[str]
    """Runtime of the model, one of those returned by list_runtimes for the engine."""

    source_location: NotRequired[str]
    """OBS folder of the model, or image in SWR. Required unless model_type is Template."""

    source_copy: NotRequired[str]
    """Whether to copy the image, as the string true or false. For images only. With true, later changes to the image
    in SWR have no effect. With false, creation is faster, but services depend on the original image. Default of the
    service: 'true'.
    """

    execution_code: NotRequired[str]
    """OBS path of the file customize_service.py in the folder named model. If omitted, the service finds the file."""

    description: NotRequired[str]
    """Description of the AI application. At most 100 characters. Matches `^[^&!'"<>=]*$`."""

    source_type: NotRequired[str]
    """Set to auto for a model created by ExeML, which cannot be downloaded. Omit it for other models."""

    source_job_id: NotRequired[str]
    """ID of the training job that produced the model, for traceability."""

    source_job_version: NotRequired[str]
    """Version of the training job that produced the model, such as V0003."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    initial_config: NotRequired[str]
    """Contents of the config.json file of the model, as a string. APIs, dependencies and parameters in it do not have
    to be set again.
    """

    model_algorithm: NotRequired[ModelAlgorithm | ModelAlgorithmValue | str]
    """Task that the model solves. Not required if the configuration file contains it."""

    model_metrics: NotRequired[str]
    """Accuracy of the model, as a JSON string with f1, recall, precision and accuracy."""

    install_type: NotRequired[list[ModelInstallType | ModelInstallTypeValue | str]]
    """Types of services that the AI application can be deployed as. Defaults to real-time and batch."""

    apis: NotRequired[list[ModelApi]]
    """Inference APIs of the model. Not required if the configuration file describes them."""

    input_params: NotRequired[list[ModelParameterInput]]
    """Input parameters of the model. Not required if initial_config describes them."""

    output_params: NotRequired[list[ModelParameterInput]]
    """Output parameters of the model. Not required if initial_config describes them."""

    dependencies: NotRequired[list[ModelDependency]]
    """Packages that the model and its code require. Not required if the configuration file lists them."""

    template: NotRequired[ModelTemplate]
    """Template to create the AI application from. Required if model_type is Template, and only allowed then."""

    model_docs: NotRequired[list[ModelDocumentInput]]
    """Links to documentation of the model. At most 3 items."""


class CreateNetworkRequest(TypedDict):
    """Name and addresses of a new network."""

    apiVersion: str
    """API version of the resource, always v1. Default of the service: 'v1'."""

    kind: str
    """Type of the resource, always Network. Default of the service: 'Network'."""

    metadata: NetworkMetadataInput
    """Labels with the display name and workspace of the network."""

    spec: NetworkSpecInput
    """Address range of the network."""


class CreateNodePoolRequest(TypedDict):
    """Name and nodes of a new node pool."""

    apiVersion: str
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always NodePool. Default of the service: 'NodePool'."""

    metadata: NewNodePoolMetadata
    """Name and billing of the node pool."""

    spec: NodePoolSpecInput
    """Nodes of the node pool."""


class CreateNotebookImageRequest(TypedDict):
    """Name and destination of the image to save from a notebook."""

    description: NotRequired[str]
    """Description of the image. At most 512 characters."""

    name: NotRequired[str]
    """Name of the image: lowercase letters, digits, hyphens, underscores and dots. At most 512 characters. Matches
    `^[a-z0-9._-]+$`.
    """

    namespace: NotRequired[str]
    """SWR organization that the image is saved in."""

    tag: NotRequired[str]
    """Image tag: letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
    `^[A-Za-z0-9._-]+$`.
    """

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    swr_instance_id: NotRequired[str]
    """ID of the SWR Enterprise instance to which to save the image. Huawei Cloud only."""

    swr_instance_domain: NotRequired[str]
    """Domain of the SWR Enterprise instance. Huawei Cloud only."""


class CreateNotebookRequest(TypedDict):
    """Settings of a new notebook."""

    description: NotRequired[str]
    """Description of the notebook. At most 512 characters. Matches `^[^&<>"'/]*$`."""

    duration: NotRequired[int | timedelta]
    """Maximum run time, in milliseconds, or -1 for no limit. Takes precedence over the lease and sets the stop type
    to timing. At least -1.
    """

    endpoints: NotRequired[list[NotebookEndpointInput]]
    """Settings for access by SSH or from a local development environment."""

    feature: NotRequired[NotebookFeature | NotebookFeatureValue | str]
    """Kind of notebook. Defaults to NOTEBOOK."""

    flavor: NotRequired[str]
    """ID of the flavor to run on, such as modelarts.vm.cpu.2u. Required without custom_spec."""

    custom_spec: NotRequired[NotebookCustomSpec]
    """Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only."""

    image_id: str
    """ID of the image to start from. A UUID."""

    name: str
    """Name of the notebook, not necessarily unique: letters, digits, hyphens and underscores. At most 128 characters.
    Matches `^[A-Za-z0-9_-]+$`.
    """

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool to run in. Defaults to the public pool."""

    volume: NotebookVolumeInput
    """Disk of the notebook."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    hooks: NotRequired[NotebookHooks]
    """Scripts to run when the notebook starts."""

    lease: NotRequired[NotebookLeaseInput]
    """Conditions under which the notebook stops automatically."""

    affinity: NotRequired[NotebookAffinityInput]
    """Rules about the nodes of the dedicated resource pool that may run the notebook. Huawei Cloud only."""

    data_volumes: NotRequired[list[NotebookDataVolumeInput]]
    """Further storage to mount in the notebook. Huawei Cloud only."""

    public_network_config: NotRequired[NotebookPublicNetwork]
    """Access of the notebook to the internet. Huawei Cloud only."""

    run_user: NotRequired[NotebookRunUserInput]
    """User and group that own the processes in the container. Huawei Cloud only."""

    user_vpc: NotRequired[NotebookVpcInput]
    """Network of the user to which to connect the notebook. Huawei Cloud only."""


class CreateNotebookTagsRequest(TypedDict):
    """Tags to add to an instance."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""


class CreatePluginRequest(TypedDict):
    """Settings of a plug-in to install."""

    apiVersion: str
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always Plugin. Default of the service: 'Plugin'."""

    spec: PluginSpecInput
    """Plug-in to install, with its settings."""


class CreatePoolOrderRequest(TypedDict):
    """Type of the order for a pool."""

    actionType: NotRequired[str]
    """Type of the order, such as toPeriod."""


class CreatePoolRequest(TypedDict):
    """Name, nodes and job types of a new resource pool."""

    apiVersion: str
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always Pool. Default of the service: 'Pool'."""

    metadata: PoolMetadataInput
    """Name, labels and annotations of the pool."""

    spec: NotRequired[PoolSpecInput]
    """Configuration of the pool."""


class CreatePoolTagsRequest(TypedDict):
    """Tags to add to a pool."""

    tags: list[ResourceTag]
    """Tags to add to the pool."""


class CreateProcessingTaskRequest(TypedDict):
    """Configuration of a new processing task."""

    create_version: NotRequired[bool]
    """Whether to create a first version together with the task. Not supported for feature analysis. Default of the
    service: False.
    """

    data_source: NotRequired[ProcessingSource]
    """Source of the samples. Set either data_source or inputs."""

    description: NotRequired[str]
    """Description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    inputs: NotRequired[list[ProcessingSource]]
    """Sources of the samples. Set either inputs or data_source."""

    name: str
    """Name of the task."""

    template: ProcessingTemplateInput
    """Template of the task, with its settings."""

    version_id: NotRequired[str]
    """ID of the dataset version to process."""

    work_path: NotRequired[ProcessingWorkPath]
    """Destination for the output."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreateProcessingTaskVersionRequest(TypedDict):
    """Settings of a new version of a processing task."""

    create_version: NotRequired[bool]
    """Whether to create a version together with the task. Has no effect in this operation. Default of the service:
    False.
    """

    data_source: NotRequired[ProcessingSource]
    """Source of the samples. Set either data_source or inputs."""

    description: NotRequired[str]
    """Description of the version. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    inputs: NotRequired[list[ProcessingSource]]
    """Sources of the samples. Set either inputs or data_source."""

    name: str
    """Name of the processing task."""

    template: NotRequired[ProcessingTemplateInput]
    """Template of the task, with its settings."""

    version_id: NotRequired[str]
    """ID of the dataset version to process."""

    work_path: NotRequired[ProcessingWorkPath]
    """Destination for the output."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreateRoceNetworkRequest(TypedDict):
    """Settings of a new RoCE network."""

    network_type: RoceNetworkType | RoceNetworkTypeValue
    """Version of RDMA over Ethernet that the network uses."""

    physical_network: str
    """Name of the physical network. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""


class CreateSamplesRequest(TypedDict):
    """Samples to add to a dataset, with their content."""

    final_annotation: NotRequired[bool]
    """Whether the labels are treated as confirmed. false is supported for image classification and object detection.
    Default of the service: True.
    """

    label_format: NotRequired[TextLabelFormat]
    """Format of labels in the source data. Only for text datasets."""

    samples: NotRequired[list[NewSample]]
    """List of samples to add."""


class CreateServiceRequest(TypedDict):
    """Configuration of a new service."""

    service_name: str
    """Name of the service, unique in the project. From 1 to 64 characters."""

    infer_type: ServiceInferType | ServiceInferTypeValue | str
    """Inference mode of the service."""

    config: list[ServiceConfigInput]
    """Models to deploy. A batch service takes one model; a real-time service takes different versions."""

    description: NotRequired[str]
    """Description of the service. Defaults to an empty string. At most 100 characters. Matches `^[^!<>+&"']*$`."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    schedule: NotRequired[list[ServiceScheduleInput]]
    """Schedule for stopping a real-time service automatically. By default, the service keeps running."""

    pool_name: NotRequired[str]
    """Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is set, the shared
    pool is used. A pool set for a model in config takes precedence.
    """

    cluster_id: NotRequired[str]
    """ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id is ignored. A
    pool set for a model in config takes precedence.
    """

    vpc_id: NotRequired[str]
    """ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an isolated VPC.
    Cannot be changed later.
    """

    subnet_network_id: NotRequired[str]
    """Network ID of the subnet. Required with vpc_id."""

    security_group_id: NotRequired[str]
    """ID of the security group of the instances. Required with vpc_id. The group must allow inbound TCP traffic on
    port 8080 from any address.
    """

    load_balancer_policy: NotRequired[ServiceLoadBalancerPolicy | ServiceLoadBalancerPolicyValue]
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: NotRequired[int]
    """Priority for resources, for real-time and batch services. Services with a higher number take precedence when
    resources are scarce. From 1 to 3.
    """

    service_secrets: NotRequired[list[ServiceSecret]]
    """Secrets to mount in the containers."""

    additional_properties: NotRequired[ServiceAdditionalSettings]
    """Additional settings, such as notifications and log reporting."""


class CreateServiceTasksRequest(TypedDict):
    """Input, schedule and output of new tasks."""

    name: str
    """Name of the task. Can contain letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,100}$`."""

    description: NotRequired[str]
    """Description of the task. At most 500 characters."""

    schedule: NotRequired[ServiceTaskScheduleInput]
    """Schedule of the task. By default, the task runs immediately. Tasks with OBS input cannot be scheduled; tasks
    with a URL as input can be scheduled only for RTMP and RTSP.
    """

    input: ServiceTaskSourceInput
    """Input that the task analyzes."""

    output: ServiceTaskOutputInput
    """Destinations for the results. At least one destination is required."""

    config: NotRequired[dict[str, Any]]
    """Settings for the algorithm of the service. Some algorithms require them. Not supported by ModelArts Edge."""

    source_usage_estimate: NotRequired[ServiceTaskResourceEstimate]
    """Estimated resource usage of the task. Required for ModelArts Edge."""


class CreateSuperNodeGroupRequest(TypedDict):
    """Settings of a new group of super nodes."""

    name: str
    """Name of the group."""

    hyperinstance_cluster_id: str
    """ID of the hyper cluster for the group."""


class CreateSuperNodeTagsRequest(TypedDict):
    """Tags to add to a super node."""

    tags: list[SuperNodeTagInput]
    """Tags to add. A tag with an existing key replaces its value."""


class CreateTeamLabelingTaskRequest(TypedDict):
    """Settings of a new team labeling task."""

    auto_sync_dataset: NotRequired[bool]
    """Whether accepted labels are synchronized to the dataset automatically. Default of the service: True."""

    data_sync_type: NotRequired[LabelingSyncType | LabelingSyncTypeValue]
    """Kind of data to synchronize between the dataset and the task."""

    repetition: NotRequired[int]
    """Number of members who label each sample. At least 1."""

    sample_conditions: NotRequired[str]
    """Conditions, as a string, that samples of the dataset must meet to be included in the task."""

    synchronize_auto_labeling_data: NotRequired[bool]
    """Whether the team receives auto labeling results to confirm. Default of the service: False."""

    workforces_config: NotRequired[LabelingAssignmentInput]
    """Teams and members assigned to the task."""

    task_name: NotRequired[str]
    """Name of the task to create."""

    synchronize_data: NotRequired[bool]
    """Whether samples that are added to the dataset later are included in the task."""


class CreateTemporaryInferenceApiKeyRequest(TypedDict):
    """Lifetime of the new key."""

    expire_time: NotRequired[int | timedelta]
    """Time until the key expires, in hours. From 1 to 24."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreateTrainingExperimentRequest(TypedDict):
    """Name and workspace of a new experiment."""

    metadata: TrainingExperimentMetadataInput
    """Name, description and workspace."""


class CreateTrainingImageRequest(TypedDict):
    """Name and place of the image to save."""

    name: str
    """Name of the image in SWR, of lowercase letters, digits, hyphens, underscores and dots. At most 512 characters.
    Matches `^[a-z0-9._-]+$`.
    """

    namespace: str
    """Organization in SWR that owns the image."""

    tag: str
    """Tag of the image, of letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
    `^[A-Za-z0-9._-]+$`.
    """

    description: NotRequired[str]
    """Description of the image, up to 512 characters. At most 512 characters."""


class CreateTrainingJobConfigRequest(TypedDict):
    """Name and settings of a new training job configuration."""

    config_name: str
    """Name of the configuration: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    config_desc: NotRequired[str]
    """Description of the configuration. Empty by default. At most 256 characters."""

    worker_server_num: int
    """Number of compute nodes to train on, up to max_num of the flavor."""

    app_url: NotRequired[str]
    """OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id."""

    boot_file_url: NotRequired[str]
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id."""

    model_id: NotRequired[int]
    """ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
    engine_id.
    """

    parameter: NotRequired[list[TrainingJobConfigParameter]]
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int
    """ID of the flavor in the list of job specifications."""

    data_url: NotRequired[str]
    """OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or data_source."""

    dataset_version_id: NotRequired[str]
    """ID of the dataset version to train on. Requires dataset_id. Cannot be combined with data_url or data_source."""

    data_source: NotRequired[list[TrainingJobV1DataSource]]
    """List of data sources to train on. Cannot be combined with data_url, dataset_id or dataset_version_id."""

    engine_id: NotRequired[int]
    """ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the service:
    1.
    """

    train_url: NotRequired[str]
    """OBS folder for the training output. None by default."""

    log_url: NotRequired[str]
    """OBS folder for the logs. None by default."""

    user_image_url: NotRequired[str]
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: NotRequired[str]
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh, which sets variables
    such as credentials, and passes it the python command to run.
    """


class CreateTrainingJobRequest(TypedDict):
    """Algorithm, resources and settings of a new training job."""

    kind: TrainingJobKind | TrainingJobKindValue | str
    """Type of the job. Default of the service: 'job'."""

    metadata: TrainingJobMetadataInput
    """Name, workspace and description of the job."""

    algorithm: NotRequired[TrainingJobAlgorithmInput]
    """Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and boot_file."""

    tasks: NotRequired[list[TrainingJobTaskInput]]
    """Tasks of different types in one job. Currently has no effect."""

    spec: NotRequired[TrainingJobSpecInput]
    """Machines, storage and time limit of the job. Cannot be combined with tasks."""

    endpoints: NotRequired[TrainingJobEndpointsInput]
    """External access to the running job."""

    train_type: NotRequired[TrainingJobTrainType | TrainingJobTrainTypeValue | str]
    """Kind of training. Huawei Cloud only."""

    ftjob_config: NotRequired[FineTuningConfig]
    """Settings of a fine-tuning job. Huawei Cloud only."""


class CreateTrainingJobTagsRequest(TypedDict):
    """Tags to add to a training job."""

    tags: list[ResourceTag]
    """Tags to add. A tag with an existing key replaces its value."""


class CreateTrainingJobV1Request(TypedDict):
    """Settings of a new training job."""

    job_name: str
    """Name of the job. Can contain letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    job_desc: NotRequired[str]
    """Description of the job. The default is an empty string. At most 256 characters."""

    config: TrainingJobV1Config
    """Code, data and machines of the job."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreateTrainingJobVersionRequest(TypedDict):
    """Settings of a new version of a training job."""

    job_desc: NotRequired[str]
    """Description of the job. The default is an empty string. At most 256 characters."""

    config: TrainingJobVersionConfig
    """Code, data and machines of this version."""


class CreateVisualizationJobRequest(TypedDict):
    """Settings of a new visualization job."""

    job_name: str
    """Name of the job: letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,20}$`."""

    job_desc: NotRequired[str]
    """Description of the job. At most 256 characters."""

    train_url: str
    """OBS folder of the summary files to display, such as /bucket/folder/."""

    job_type: NotRequired[str]
    """Tool that displays the files: tensorboard or mindinsight. Default of the service: 'tensorboard'."""

    flavor: NotRequired[VisualizationJobFlavor]
    """Flavor to run on. By default, the service chooses one."""

    schedule: NotRequired[list[VisualizationJobSchedule]]
    """Time after which the job stops automatically. Contains one entry."""


class CreateWorkflowRequest(TypedDict):
    """A new workflow. The service sets what it returns about executions and times."""

    name: str
    """Name of the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens, beginning with a
    letter. From 1 to 64 characters.
    """

    description: NotRequired[str]
    """Description of the workflow."""

    steps: NotRequired[list[WorkflowStep]]
    """Steps of the workflow, which form a directed graph without cycles."""

    user_name: NotRequired[str]
    """Name of the user who created the workflow."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""

    data_requirements: NotRequired[list[WorkflowDataRequirement]]
    """Data that the steps need as input."""

    data: NotRequired[list[WorkflowData]]
    """Data that the workflow contains."""

    parameters: NotRequired[list[WorkflowParameter]]
    """Parameters that the steps refer to."""

    source_workflow_id: NotRequired[str]
    """ID of the workflow to copy. Mandatory for a copy."""

    gallery_subscription: NotRequired[WorkflowGallerySubscription]
    """Asset of AI Gallery from which the workflow comes."""

    latest_execution: NotRequired[WorkflowLatestExecution]
    """Summary of the execution that was created last."""

    run_count: NotRequired[int]
    """Number of executions up to now. At least 0."""

    param_ready: NotRequired[bool]
    """Whether all mandatory parameters have values."""

    source: NotRequired[str]
    """Origin of the workflow. ai_gallery means that it was imported from AI Gallery."""

    storages: NotRequired[list[WorkflowStorage]]
    """Root folders that the steps share."""

    labels: NotRequired[list[str]]
    """Labels of the workflow."""

    assets: NotRequired[list[WorkflowAsset]]
    """Assets of AI Gallery that the workflow uses."""

    sub_graphs: NotRequired[list[WorkflowSubGraph]]
    """Groups of steps."""

    extend: NotRequired[dict[str, Any]]
    """Further fields of a workflow that is billed."""

    policy: NotRequired[WorkflowPolicy]
    """Scenes, which run a part of the steps."""

    with_subscription: NotRequired[bool]
    """Whether notifications by SMN are switched on."""

    smn_switch: NotRequired[bool]
    """Whether SMN sends notifications about the workflow."""

    subscription_id: NotRequired[str]
    """ID of the subscription to notifications."""

    exeml_template_id: NotRequired[str]
    """ID of the template of automatic learning."""

    last_modified_at: NotRequired[str | datetime]
    """Last change, in ISO 8601 format, with its UTC offset."""

    package: NotRequired[WorkflowPackage]
    """Package of a workflow that is billed."""


class CreateWorkflowScheduleRequest(TypedDict):
    """A new schedule. The service sets the ID, the user and the time."""

    type: WorkflowScheduleType | WorkflowScheduleTypeValue | str
    """Trigger of the schedule. Default of the service: 'time'."""

    content: dict[str, Any]
    """Trigger in detail: cron, an expression with seconds, and method, such as fixed."""

    action: WorkflowScheduleAction | WorkflowScheduleActionValue
    """Work when the schedule becomes due. Default of the service: 'run'."""

    workflow_id: NotRequired[str]
    """ID of the workflow in the body, which is not needed beside the one in the path."""

    user_id: NotRequired[str]
    """ID of the user who created the schedule."""

    enable: NotRequired[bool]
    """Whether the schedule is active."""

    uuid: NotRequired[str]
    """ID of the schedule."""

    policies: NotRequired[WorkflowSchedulePolicies]
    """Reactions to failed and running executions."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""


class CreateWorkspaceRequest(TypedDict):
    """Name, description and access settings of a new workspace."""

    name: str
    """Name of the workspace. The name "default" is reserved."""

    description: NotRequired[str]
    """Description of the workspace."""

    enterprise_project_id: NotRequired[str]
    """ID of the enterprise project. 0 is the default enterprise project. Default of the service: '0'."""

    auth_type: NotRequired[str]
    """Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner, and
    INTERNAL the users in grants. Upper and lower case are accepted. Matches
    `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
    """

    grants: NotRequired[list[WorkspaceGrant]]
    """Users who can access the workspace if auth_type is INTERNAL."""


class DataSource(TypedDict):
    """Source of samples: a path in OBS or a table in another service."""

    data_path: NotRequired[str]
    """Path of the source data, such as a folder in OBS."""

    data_type: NotRequired[DataSourceType | DataSourceTypeValue | int]
    """Storage type of the source. Default of the service: 0."""

    schema_maps: NotRequired[list[ColumnMapping]]
    """Mapping of table columns to dataset columns."""

    source_info: NotRequired[TableSource]
    """Connection to the source table."""

    with_column_header: NotRequired[bool]
    """Whether the first row of the file contains the column names. Only for table datasets."""


class DataVolumeInput(TypedDict):
    """Data disks of a new server, all of one kind."""

    size: NotRequired[int]
    """Size of each disk, in GB. From 100 to 32768."""

    type: NotRequired[EvsVolumeType | EvsVolumeTypeValue | str]
    """Type of the EVS disks."""

    count: NotRequired[int]
    """Number of disks. From 1 to 8."""


class DatasetField(TypedDict):
    """A column of a table dataset."""

    description: NotRequired[str]
    """Description of the column."""

    name: NotRequired[str]
    """Name of the column."""

    schema_id: NotRequired[int]
    """Number of the column, from 1."""

    type: NotRequired[str]
    """Data type of the column, such as STRING."""


class DatasetTeamLabelingInput(TypedDict):
    """Team labeling settings of a new dataset."""

    data_sync_type: NotRequired[LabelingSyncType | LabelingSyncTypeValue]
    """Data synchronized between the dataset and the task."""

    repetition: NotRequired[int]
    """Number of people who label each sample. At least 1."""

    synchronize_auto_labeling_data: NotRequired[bool]
    """Whether changed auto labeling results are synchronized to the team."""

    synchronize_data: NotRequired[bool]
    """Whether new unlabeled samples are synchronized to the team, regardless of how they were added."""

    task_id: NotRequired[str]
    """ID of the team labeling task."""

    task_name: str
    """Name of the team labeling task. Can contain letters, digits, underscores and hyphens. From 1 to 64 characters.
    Matches `^[A-Za-z0-9_-]{1,64}$`.
    """

    workforces_config: NotRequired[LabelingAssignmentInput]
    """Teams or administrator assigned to the task."""


class DeleteDevServerJobsRequest(TypedDict):
    """IDs of the jobs whose records are removed."""

    job_ids: list[str]
    """IDs of the jobs to delete."""


class DeleteImagesRequest(TypedDict):
    """Whether images are also deleted from SWR."""

    is_force: NotRequired[bool]
    """Whether to remove private images from SWR too. Default of the service: False. Huawei Cloud only."""


class DeleteInferenceServiceTagsRequest(TypedDict):
    """Tags to remove from an inference service."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""

    resource_id: NotRequired[str]
    """ID of the inference service, as in the path."""


class DeleteInferenceServicesRequest(TypedDict):
    """IDs of the services to delete."""

    service_ids: list[str]
    """IDs of the services to delete. At least 1 item."""


class DeleteIntranetConnectionsRequest(TypedDict):
    """Private network connections to delete."""

    intranet_connection_ids: list[str]
    """IDs of the connections to delete."""


class DeleteLabelingTeamMembersRequest(TypedDict):
    """The members to remove."""

    workers: list[str]
    """IDs of the members to remove."""


class DeleteNodesRequest(TypedDict):
    """Names of the nodes to delete."""

    deleteNodeNames: list[str]
    """Names of the nodes to delete, from their metadata.name."""


class DeleteNotebookTagsRequest(TypedDict):
    """Tags to remove from an instance."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""


class DeletePoolTagsRequest(TypedDict):
    """Tags to remove from a pool."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove from the pool."""


class DeleteSamplesRequest(TypedDict):
    """Samples to delete, and whether to delete their files."""

    delete_source: NotRequired[bool]
    """Whether to delete the files in OBS as well, even if other versions or datasets use them. Not supported for text
    datasets. Default of the service: False.
    """

    samples: NotRequired[list[str]]
    """IDs of the samples."""


class DeleteSuperNodeTagsRequest(TypedDict):
    """Tags to remove from a super node."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""


class DeleteTrainingJobTagsRequest(TypedDict):
    """Tags to remove from a training job."""

    tags: list[ResourceTagSelectorInput]
    """Tags to remove, with or without a value."""


class DeleteTrainingJobsRequest(TypedDict):
    """Training jobs to delete, all in one workspace."""

    jobs: list[DeletedTrainingJobInput]
    """Up to 100 jobs of one workspace. From 1 to 100 items."""


class DeletedTrainingJobInput(TypedDict):
    """Training job to delete."""

    kind: NotRequired[TrainingJobKind | TrainingJobKindValue | str]
    """Kind of the job."""

    metadata: TrainingJobReferenceInput
    """ID of the job."""


class DeploymentAdvancedConfig(TypedDict):
    """Further settings of a deployment."""

    deploy_timeout_minutes: NotRequired[int | timedelta]
    """Longest time that the deployment may take, in minutes."""

    upgrade_config: NotRequired[InferenceUpgradeConfig]
    """How instances are replaced by those of a new version."""

    service_secret: NotRequired[InferenceServiceSecret]
    """Secrets in the containers."""

    dynamic_routing_enable: NotRequired[bool]
    """Whether requests are routed by the load of instances."""

    strategy: NotRequired[InferenceRoutingStrategy | InferenceRoutingStrategyValue | str]
    """How requests are distributed among instances."""

    ems_enable: NotRequired[bool]
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    metric_api_scheme: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: NotRequired[str]
    """Port of the metrics for routing."""

    metric_api_path: NotRequired[str]
    """Path of the metrics for routing."""

    custom_metrics_path: NotRequired[str]
    """Protocol, port and path of the own metrics of the image, separated by commas. At most 255 characters."""

    mooncake_enable: NotRequired[bool]
    """Whether the cache Mooncake is used. Default of the service: False."""

    port: NotRequired[int]
    """Port of the container. From 1 to 65535."""

    protocol: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of the container. With WS or WSS, requests are WebSockets, and rate limits are not possible."""


class DeploymentAffinity(TypedDict):
    """Nodes on which the pods of a unit run, or don't."""

    affinity_type: NotRequired[DeploymentAffinityType | DeploymentAffinityTypeValue | str]
    """Whether pods run on these nodes, or on others."""

    required: NotRequired[bool]
    """Whether the rule must be met; otherwise it is a preference."""

    selection_mode: NotRequired[str]
    """How nodes are named. Only IP is supported."""

    targets: NotRequired[dict[str, str]]
    """Nodes, by their IP addresses. At most 20 entries."""


class DeploymentCode(TypedDict):
    """Code that is mounted in a container."""

    source: DeploymentFileSource | DeploymentFileSourceValue | str
    """Where the code comes from."""

    address: NotRequired[str]
    """Address of the code, by its source. It excludes source_id."""

    source_id: NotRequired[str]
    """ID of the file system of SFS Turbo, with the source EFS. It excludes address."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    efs_sub_path: NotRequired[str]
    """Folder in the file system, with the source EFS."""

    read_only: NotRequired[bool]
    """Whether the files can't be changed."""


class DeploymentCustomSpec(TypedDict):
    """Own resources of a container, with the flavor custom."""

    gpu: NotRequired[float]
    """Number of GPUs, with up to two decimal places. It excludes ascend. At least 0."""

    memory: NotRequired[int]
    """Size of the memory, in megabytes."""

    cpu: NotRequired[float]
    """Number of CPUs, with up to two decimal places. At least 0.01."""

    ascend: NotRequired[int]
    """Number of Ascend chips. It excludes gpu."""

    arch: NotRequired[str]
    """Architecture of the processor, x86 or arm64."""


class DeploymentDumpInput(TypedDict):
    """Folder for the dumps of a container."""

    source: NotRequired[DeploymentFileSource | DeploymentFileSourceValue | str]
    """Storage of the folder, OBS or OBSFS."""

    address: NotRequired[str]
    """Address of the folder, by HTTPS or OBS."""

    mount_path: NotRequired[str]
    """Path in the container, which starts with a slash."""


class DeploymentFile(TypedDict):
    """Files that are mounted in a container."""

    source: DeploymentFileSource | DeploymentFileSourceValue | str
    """Where the files come from."""

    address: NotRequired[str]
    """Address of the files, by their source."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: NotRequired[bool]
    """Whether the node keeps a copy of the files. Default of the service: False."""

    efs_sub_path: NotRequired[str]
    """Folder in the file system, with the source EFS."""

    read_only: NotRequired[bool]
    """Whether the files can't be changed."""

    os_warm_up: NotRequired[bool]
    """Whether the files are loaded into memory in advance."""

    source_name: NotRequired[str]
    """Name of the files loaded in advance; required with os_warm_up. From 1 to 64 characters."""


class DeploymentHealthCheck(TypedDict):
    """Check of the health of a container."""

    check_method: NotRequired[ModelHealthCheckMethod | ModelHealthCheckMethodValue | str]
    """How the container is checked. Defaults to HTTP in a new deployment; a change needs it."""

    cmd: NotRequired[str]
    """Command of the check, with the method EXEC. It contains none of the characters #~^$|%&*<>()'"[]{}. At most 1024
    characters.
    """

    command: NotRequired[str]
    """Command of the check, under the name that Terraform's provider sends and reads."""

    url: NotRequired[str]
    """Path of the request, with the method HTTP: a slash, then letters, digits and the characters - _ / :. At most
    1024 characters.
    """

    protocol: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of the request. Default of the service: 'HTTP'."""

    initial_delay_seconds: NotRequired[int | timedelta]
    """Time before the first check, in seconds. Default of the service: 30. At least 1."""

    timeout_seconds: NotRequired[int | timedelta]
    """Longest time for a check, in seconds. Default of the service: 30. At least 1."""

    period_seconds: NotRequired[int | timedelta]
    """Time between two checks, in seconds. Default of the service: 10. At least 1."""

    failure_threshold: NotRequired[int]
    """Number of failed checks in a row after which the container is unhealthy. Default of the service: 3. At least
    1.
    """


class DeploymentImage(TypedDict):
    """Image of a container."""

    id: NotRequired[str]
    """ID of the image, with the source IMAGE."""

    source: DeploymentImageSource | DeploymentImageSourceValue | str
    """Where the image comes from."""

    swr_path: str
    """Address of the image, by its source."""

    category: NotRequired[DevelopmentEnvironmentHardware | DevelopmentEnvironmentHardwareValue | str]
    """Kind of processor for the image. Default of the service: 'CPU'."""


class DeploymentModel(TypedDict):
    """Model that is mounted in a container."""

    source: DeploymentFileSource | DeploymentFileSourceValue | str
    """Where the model comes from."""

    address: NotRequired[str]
    """Address of the model, by its source."""

    source_id: NotRequired[str]
    """ID of the source, such as of a file system of SFS Turbo. It excludes address."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: NotRequired[bool]
    """Whether the node keeps a copy of the model. Default of the service: False."""

    efs_sub_path: NotRequired[str]
    """Folder in the file system, with the source EFS."""

    read_only: NotRequired[bool]
    """Whether the files can't be changed."""

    os_warm_up: NotRequired[bool]
    """Whether the model is loaded into memory in advance."""

    source_name: NotRequired[str]
    """Name of the model loaded in advance; required with os_warm_up. From 1 to 64 characters."""

    asset_id: NotRequired[str]
    """ID of the preset model. From 1 to 64 characters."""


class DeploymentSecurity(TypedDict):
    """User and group of the process in a container."""

    user_id: NotRequired[int]
    """ID of the user in the container. From 1 to 60000."""

    group_id: NotRequired[int]
    """ID of the group in the container. From 1 to 60000."""


class DeploymentTaskLimit(TypedDict):
    """Limit of the parallel asynchronous tasks of a deployment."""

    max_concurrent_task: NotRequired[int]
    """Largest number of tasks at the same time. From 1 to 100."""


class DeploymentTermination(TypedDict):
    """How the containers of a unit are stopped."""

    pre_stop_cmd: NotRequired[str]
    """Command that a container runs before it stops, such as one that closes connections. At most 255 characters."""

    termination_grace_period_seconds: NotRequired[int | timedelta]
    """Longest time from the signal to stop until a container is killed, in seconds."""


class DeploymentUnitGroupPolicy(TypedDict):
    """Placement of the pods of a unit on super nodes."""

    schedule_scope: NotRequired[DeploymentScheduleScope | DeploymentScheduleScopeValue | str]
    """Range of the nodes, for flavors of super nodes (snt9e) and the workload type LWS only."""


class DeploymentUnitInput(TypedDict):
    """Container of a new or changed deployment, with its resources, files and health checks."""

    id: NotRequired[str]
    """ID of the unit."""

    name: NotRequired[str]
    """Name of the role of the unit. At most 16 characters. Matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`."""

    role: NotRequired[DeploymentUnitRole | DeploymentUnitRoleValue | str]
    """Role of the unit."""

    custom_spec: NotRequired[DeploymentCustomSpec]
    """Own resources, with the flavor custom."""

    flavor: NotRequired[str]
    """ID of the flavor of the container."""

    flavor_display_name: NotRequired[str]
    """Name of the flavor for people."""

    image: DeploymentImage
    """Image of the container."""

    models: NotRequired[list[DeploymentModel]]
    """Deprecated. Models in the container. Replaced by files."""

    codes: NotRequired[list[DeploymentCode]]
    """Deprecated. Code in the container. Replaced by files."""

    files: NotRequired[list[DeploymentFile]]
    """Models and code in the container."""

    dumps: NotRequired[list[DeploymentDumpInput]]
    """Folders for dumps. At most 20 items."""

    count: NotRequired[int]
    """Number of containers."""

    cpu_affinity: NotRequired[bool]
    """Whether containers are bound to CPU cores."""

    cmd: NotRequired[str]
    """Command that starts the container."""

    termination_grace: NotRequired[DeploymentTermination]
    """How containers are stopped."""

    envs: NotRequired[dict[str, str]]
    """Environment variables. Names have up to 64 letters, digits, underscores, hyphens and dots, and don't start with
    a digit.
    """

    readiness_health: NotRequired[DeploymentHealthCheck]
    """Check whether the container can process requests."""

    startup_health: NotRequired[DeploymentHealthCheck]
    """Check whether the container has started."""

    liveness_health: NotRequired[DeploymentHealthCheck]
    """Check whether the container still works."""

    port: NotRequired[int]
    """Port of the container. From 1 to 65535."""

    recovery: NotRequired[DeploymentRecovery | DeploymentRecoveryValue | str]
    """What is restarted after a fault. Without it, nothing is."""

    npu_reset_enable: NotRequired[bool]
    """Whether NPUs are reset after a fault."""

    group_count: NotRequired[int]
    """Number of copies of the unit, with the workload type LWS and several machines. Defaults to 1. From 1 to 100."""

    affinity: NotRequired[DeploymentAffinity]
    """Nodes of the pods."""

    security_config: NotRequired[DeploymentSecurity]
    """User and group in the container."""

    pool_resource_flavor: NotRequired[str]
    """Flavor of the node pool: letters, digits, dots, hyphens and underscores. At most 128 characters."""

    group_policy: NotRequired[DeploymentUnitGroupPolicy]
    """Placement on super nodes."""


class DevServerAddressPair(TypedDict):
    """Address that a network interface may use besides its own."""

    ip_address: NotRequired[str]
    """IP address or range. 0.0.0.0/0 is refused; 1.1.1.1/0 turns the check of addresses off."""

    mac_address: NotRequired[str]
    """MAC address of the network interface with the IP address. Optional for a virtual address."""


class DevServerBatchActionRequest(TypedDict):
    """Action, and the dev servers to run it on."""

    type: DevServerBatchAction | DevServerBatchActionValue
    """Action to run."""

    servers: list[DevServerId]
    """Dev servers to run the action on."""

    extend_param: NotRequired[ReinstallServerOsRequest]
    """Settings for CHANGEOS and REINSTALLOS."""


class DevServerChargingInput(TypedDict):
    """How to pay for a new server."""

    charging_mode: NotRequired[DevServerChargingMode | DevServerChargingModeValue | str]
    """How the server is paid."""

    period_type: NotRequired[DevServerPeriodType | DevServerPeriodTypeValue]
    """Unit of the period. Required for PRE_PAID."""

    period_num: NotRequired[int]
    """Number of units that are paid in advance. Required for PRE_PAID. From 1 to 11."""

    is_auto_renew: NotRequired[bool]
    """Whether the period is renewed automatically. Defaults to false."""

    is_auto_pay: NotRequired[bool]
    """Whether the order is paid automatically."""


class DevServerHyperClusterInput(TypedDict):
    """Hyper cluster that a new super node joins."""

    id: NotRequired[str]
    """ID of the hyper cluster."""

    hyper_cluster_subnet_id: NotRequired[str]
    """ID of the subnet of the hyper cluster."""


class DevServerHyperGroupInput(TypedDict):
    """Group of super nodes that a new super node joins."""

    id: NotRequired[str]
    """ID of the group. Required for the newest generation of super nodes."""


class DevServerId(TypedDict):
    """Reference to a dev server."""

    id: str
    """ID of the dev server."""


class DevServerJobItemInput(TypedDict):
    """Part of a new job with its parameters."""

    type: str
    """Type of the part, such as COMMON or DEVICE_LOG_COLLECT."""

    spec: NotRequired[dict[str, str]]
    """Parameters of the part, by their names in the template."""


class DevServerNetworkInput(TypedDict):
    """Networks of a new server."""

    vpc_id: str
    """ID of the VPC."""

    subnet_id: str
    """ID of the subnet."""

    security_group_id: str
    """ID of the security group."""

    ipv6_enable: NotRequired[bool]
    """Whether to enable IPv6. Subnet, flavor and image must support it."""

    roce_id: NotRequired[str]
    """ID of the RoCE network."""

    hyper_cluster: NotRequired[DevServerHyperClusterInput]
    """Hyper cluster of a super node."""

    hyper_group: NotRequired[DevServerHyperGroupInput]
    """Group of a super node."""

    allowed_address_pairs: NotRequired[list[DevServerAddressPair]]
    """Further addresses that the network interface may use."""


class DevelopmentEnvironmentAiProject(TypedDict):
    """AI project that an instance belongs to."""

    id: NotRequired[str]
    """ID of the AI project, such as default-ai-project."""


class DevelopmentEnvironmentAutoStopInput(TypedDict):
    """Settings for the automatic stop of an instance."""

    enable: NotRequired[bool]
    """Whether the instance stops automatically when its running time ends. Default of the service: False."""

    duration: NotRequired[int | timedelta]
    """Maximum running time after each start, in seconds. Required if enable is true. From 3600 to 86400."""

    prompt: NotRequired[bool]
    """Whether the console keeps displaying its reminder. Has no effect outside the console. Default of the service:
    True.
    """


class DevelopmentEnvironmentPoolInput(TypedDict):
    """Resource pool for a new instance."""

    id: str
    """ID of the resource pool."""

    type: NotRequired[str]
    """Type of the pool. USER_DEFINED is a dedicated pool."""

    name: NotRequired[str]
    """Name of the resource pool."""

    owner: NotRequired[DevelopmentEnvironmentPoolOwner]
    """Owner of the resource pool."""


class DevelopmentEnvironmentPoolOwner(TypedDict):
    """Owner of a resource pool."""

    project_id: NotRequired[str]
    """ID of the project that owns the pool."""


class DevelopmentEnvironmentSpecInput(TypedDict):
    """Storage and behavior of a new instance."""

    storage: DevelopmentEnvironmentStorageInput
    """Storage for the files of the notebook. Only obs is accepted here."""

    extend_storage: NotRequired[list[DevelopmentEnvironmentStorageInput]]
    """Additional storage to mount. Only obsfs is supported, and only in some dedicated pools."""

    auto_stop: NotRequired[DevelopmentEnvironmentAutoStopInput]
    """Settings for the automatic stop. By default, the instance does not stop automatically."""

    annotations: NotRequired[dict[str, str]]
    """Annotations to attach. None by default."""


class DevelopmentEnvironmentSpecUpdate(TypedDict):
    """Changed behavior of an instance."""

    auto_stop: NotRequired[DevelopmentEnvironmentAutoStopInput]
    """Settings for the automatic stop. If the instance is running, they apply from the next start."""


class DevelopmentEnvironmentStorageInput(TypedDict):
    """Storage for a new instance, with the location of the files."""

    type: DevelopmentEnvironmentStorageType | DevelopmentEnvironmentStorageTypeValue | str
    """Type of storage."""

    location: NotRequired[DevelopmentEnvironmentStorageLocationInput]
    """Location of the files in the storage. Required for obs."""


class DevelopmentEnvironmentStorageLocationInput(TypedDict):
    """Location for the files of a new instance."""

    path: NotRequired[str]
    """Folder in an OBS bucket, with a trailing slash, such as /bucket/folder/. Cannot be the bucket itself. Required
    for obs.
    """


class DevelopmentEnvironmentWorkspace(TypedDict):
    """Workspace that an instance belongs to."""

    id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class DrainNodesRequest(TypedDict):
    """Names of the nodes to drain."""

    nodeNames: list[str]
    """Names of the nodes to drain, from their metadata.name. At most 10 items."""


class EvaluateClusterCapacityRequest(TypedDict):
    """Hyper clusters and flavor to evaluate."""

    hyperinstance_cluster_ids: NotRequired[list[str]]
    """IDs of the hyper clusters. By default, all are evaluated. At most 5 items. Each item: from 1 to 128
    characters.
    """

    flavor: NotRequired[str]
    """Flavor of the super node. From 1 to 65536 characters."""

    availability_zone: NotRequired[str]
    """Availability zone of the super node. From 1 to 65536 characters."""

    resource_flavor: NotRequired[str]
    """Resource flavor, the name of the flavor in ModelArts. From 1 to 65536 characters."""


class EvaluateGroupCapacityRequest(TypedDict):
    """Groups and flavor to evaluate."""

    hyperinstance_group_ids: list[str]
    """IDs of the groups of super nodes. From 1 to 5 items."""

    availability_zone: str
    """Availability zone of the super node."""

    resource_flavor: str
    """Resource flavor, the name of the flavor in ModelArts."""


class ExportParams(TypedDict):
    """Selection and destination of exported samples."""

    clear_hard_property: NotRequired[bool]
    """Whether to remove hard example marks. Default of the service: True."""

    export_dataset_version_format: NotRequired[str]
    """Format of the dataset version that the samples are exported to."""

    export_dataset_version_name: NotRequired[str]
    """Name of the dataset version that the samples are exported to."""

    export_dest: NotRequired[ExportDestination | ExportDestinationValue]
    """Destination of the samples. Defaults to OBS."""

    export_new_dataset_name: NotRequired[str]
    """Name of the dataset to create."""

    export_new_dataset_work_path: NotRequired[str]
    """OBS folder for the output of the dataset to create."""

    ratio_sample_usage: NotRequired[bool]
    """Whether to randomly assign samples to training and validation according to the ratio. Default of the service:
    False.
    """

    sample_state: NotRequired[SampleState | SampleStateValue | str]
    """Export only samples in this state. Empty in some responses."""

    samples: NotRequired[list[str]]
    """IDs of the samples to export."""

    search_conditions: NotRequired[list[SampleSearch]]
    """Search conditions. Samples that match any of them are exported."""

    train_sample_ratio: NotRequired[str | float]
    """Fraction of samples to use for training, from 0 to 1. Sent as a string and returned as a number. Default of the
    service: '1.00'.
    """

    clear_difficult: NotRequired[bool]
    """Whether to remove difficult sample marks. Undocumented; known only from responses."""


class FineTuningArtifactPublicationInput(TypedDict):
    """Artifact to publish, and its asset."""

    is_ckpt: NotRequired[bool]
    """Whether the artifact is a checkpoint (true) or the final model (false)."""

    artifact_id: NotRequired[str]
    """ID of the checkpoint. Needed only for checkpoints."""

    asset_name: NotRequired[str]
    """Name of the asset. By default it consists of the name of the original model, the training method and the time
    of the training.
    """

    visibility: NotRequired[FineTuningAssetVisibility | FineTuningAssetVisibilityValue]
    """Workspaces that see the asset."""

    description: NotRequired[str]
    """Description of the asset."""

    publish_asset_type: NotRequired[str]
    """Way in which the model is published."""

    asset_source_type: NotRequired[str]
    """Origin of the asset."""

    asset_code: NotRequired[str]
    """Code of the existing asset that gets a new version."""

    asset_version: NotRequired[str]
    """Version number that the asset has or gets."""

    version_description: NotRequired[str]
    """What is new in the version."""


class FineTuningCheckpoints(TypedDict):
    """Checkpoints of a fine-tuning job."""

    checkpoint_id: NotRequired[str]
    """ID of the checkpoint to start from."""

    save_checkpoints_max: NotRequired[int]
    """Number of checkpoints to keep. 0 keeps none, -1 has no limit. At least -1."""

    skipped_steps: NotRequired[int]
    """Number of steps to skip. 0 skips none."""

    restore_training: NotRequired[int]
    """Whether an earlier training is continued (1) or not (0)."""


class FineTuningConfig(TypedDict):
    """Settings of a fine-tuning job."""

    ft_job_uuid: NotRequired[str]
    """ID of the model to fine-tune."""

    ft_train_type: NotRequired[str]
    """Method of fine tuning."""

    model_type: NotRequired[str]
    """Architecture of the model, as the service names it."""

    train_output_path: NotRequired[str]
    """Path to which the job writes its results."""

    train_process: NotRequired[float]
    """Progress of the training."""

    checkpoint_id: NotRequired[str]
    """ID of the checkpoint to start from."""

    task_env: NotRequired[FineTuningEnvironment]
    """Environment variables of the job."""

    checkpoint_config: NotRequired[FineTuningCheckpoints]
    """Checkpoints that the job keeps and starts from."""


class FineTuningEnvironment(TypedDict):
    """Environment variables of a fine-tuning job."""

    envs: NotRequired[list[FineTuningVariable]]
    """The variables with their descriptions."""


class FineTuningVariable(TypedDict):
    """Environment variable of a fine-tuning job."""

    label: NotRequired[str]
    """Label for display."""

    des: NotRequired[str]
    """Description of the variable for display."""

    env_name: NotRequired[str]
    """Name of the variable."""

    env_type: NotRequired[str]
    """Kind of input in the console."""

    value: NotRequired[str]
    """Value of the variable."""

    modifiable: NotRequired[bool]
    """Whether users can change the value."""

    displayable: NotRequired[bool]
    """Whether the variable is displayed."""

    used_steps: NotRequired[list[str]]
    """Steps that use the variable."""


class HraLatencyObjective(TypedDict):
    """Latency that an inference service should have for most requests."""

    metric_ttft: NotRequired[int | timedelta]
    """Time to the first token, in milliseconds. Default of the service: 100. From 0 to 10000."""

    metric_tpot: NotRequired[int | timedelta]
    """Time per further token, in milliseconds. Default of the service: 50. From 0 to 1000."""

    percental: NotRequired[int]
    """Share of the requests that must meet the objective, in percent. From 0 to 100."""


class HraMetricsSource(TypedDict):
    """Address from which metrics are read."""

    endpoint: str
    """IP address, domain name or localhost."""

    path: NotRequired[str]
    """Path of the metrics, such as /metrics."""

    port: str
    """Port number, from 1 to 65535."""

    scheme: HraMetricsScheme | HraMetricsSchemeValue | str
    """Protocol of the address."""

    metrics_source: NotRequired[HraMetricsPlace | HraMetricsPlaceValue | str]
    """Whether the address is in the container. Defaults to CONTAINER."""


class HraObjectives(TypedDict):
    """Latency objectives and the time for which the load is predicted."""

    slo_objectives: list[HraLatencyObjective]
    """Latency that most requests should not exceed."""

    predict_window_seconds: NotRequired[int | timedelta]
    """Time for which the load is predicted, in seconds. Default of the service: 60. From 60 to 600."""


class HraRoleReplicas(TypedDict):
    """Limits for the number of instances of a role. Currently without effect."""

    name: str
    """Name of the role."""

    min_replicas: NotRequired[int]
    """Lower limit of the number of instances. From 1 to 128."""

    max_replicas: NotRequired[int]
    """Upper limit of the number of instances. From 1 to 128."""


class HraRuleInput(TypedDict):
    """Rule of a policy for the ratio of roles to create."""

    scaler_type: NotRequired[HraScalerType | HraScalerTypeValue | str]
    """Method that finds the ratio."""

    slo_info: list[HraObjectives]
    """Latency objectives."""

    metrics: list[HraMetricsSource]
    """Addresses from which metrics are read."""

    role_replica: NotRequired[list[HraRoleReplicas]]
    """Limits for the roles. Currently without effect."""


class HraRuleUpdate(TypedDict):
    """Rule of a policy for the ratio of roles to change or delete."""

    scaler_type: NotRequired[HraScalerType | HraScalerTypeValue | str]
    """Method that finds the ratio."""

    slo_info: list[HraObjectives]
    """Latency objectives."""

    metrics: list[HraMetricsSource]
    """Addresses from which metrics are read."""

    role_replica: NotRequired[list[HraRoleReplicas]]
    """Limits for the roles. Currently without effect."""

    id: str
    """ID of the rule."""

    operate: HraRuleOperation | HraRuleOperationValue
    """What to do with the rule."""


class InferenceAccessInput(TypedDict):
    """Port, protocol and access of a new service."""

    port: NotRequired[int]
    """Port of the service in the container. From 1 to 65535."""

    protocol: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: NotRequired[InferenceAuthType | InferenceAuthTypeValue | str]
    """How callers authenticate."""

    direct_channel_auth_enable: NotRequired[bool]
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: NotRequired[bool]
    """Whether the service can be called from the internet."""

    intranet_approval_enable: NotRequired[bool]
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: NotRequired[bool]
    """Whether requests are routed by the load of instances."""

    strategy: NotRequired[InferenceRoutingStrategy | InferenceRoutingStrategyValue | str]
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: NotRequired[str]
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: NotRequired[str]
    """Path of the metrics for routing."""

    ems_enable: NotRequired[bool]
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: NotRequired[bool]
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: NotRequired[int]
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: NotRequired[int | timedelta]
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: NotRequired[InferenceFuseConfig]
    """When requests to failing instances are refused."""

    elb_connection: NotRequired[InferenceLoadBalancerInput]
    """Load balancer for the service."""

    custom_urls: NotRequired[list[str]]
    """Own URLs of the service."""


class InferenceAccessUpdate(TypedDict):
    """Changes to port, protocol and access of a service."""

    port: NotRequired[int]
    """Port of the service in the container. From 1 to 65535."""

    protocol: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: NotRequired[InferenceAuthType | InferenceAuthTypeValue | str]
    """How callers authenticate."""

    direct_channel_auth_enable: NotRequired[bool]
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: NotRequired[bool]
    """Whether the service can be called from the internet."""

    intranet_approval_enable: NotRequired[bool]
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: NotRequired[bool]
    """Whether requests are routed by the load of instances."""

    strategy: NotRequired[InferenceRoutingStrategy | InferenceRoutingStrategyValue | str]
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: NotRequired[InferenceProtocol | InferenceProtocolValue | str]
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: NotRequired[str]
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: NotRequired[str]
    """Path of the metrics for routing."""

    ems_enable: NotRequired[bool]
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: NotRequired[bool]
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: NotRequired[int]
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: NotRequired[int | timedelta]
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: NotRequired[InferenceFuseConfig]
    """When requests to failing instances are refused."""

    elb_connection: NotRequired[InferenceLoadBalancerUpdate]
    """Load balancer for the service."""

    custom_urls: NotRequired[list[str]]
    """Own URLs of the service."""


class InferenceApiKeyReferenceInput(TypedDict):
    """Object with the ID of a key."""

    key_id: str
    """ID of the key. Matches `^[a-z0-9]{32}$`."""


class InferenceFuseConfig(TypedDict):
    """When requests to failing instances are refused."""

    error_rate_fuse_enable: NotRequired[bool]
    """Whether a high rate of errors interrupts requests. Default of the service: False."""

    error_rate_threshold: NotRequired[float]
    """Rate of errors that interrupts requests, with up to two decimal places. More than 0 and at most 1."""


class InferenceLoadBalancerInput(TypedDict):
    """Load balancer for a new service."""

    elb_id: NotRequired[str]
    """ID of the load balancer."""

    m_tls: NotRequired[bool]
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: NotRequired[str]
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: NotRequired[str]
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: NotRequired[list[str]]
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""


class InferenceLoadBalancerUpdate(TypedDict):
    """Load balancer for a service, with an action on its connection."""

    elb_id: NotRequired[str]
    """ID of the load balancer."""

    m_tls: NotRequired[bool]
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: NotRequired[str]
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: NotRequired[str]
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: NotRequired[list[str]]
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""

    action: NotRequired[InferenceLoadBalancerAction | InferenceLoadBalancerActionValue]
    """Action on the connection."""


class InferenceLogConfigInput(TypedDict):
    """A log to collect."""

    status: NotRequired[InferenceLogStatus | InferenceLogStatusValue | str]
    """Whether the log is collected: ON or OFF. Default of the service: 'ON'."""

    type: InferenceLogType | InferenceLogTypeValue | str
    """Kind of log."""

    log_group_id: NotRequired[str]
    """ID of the log group of the Log Tank Service. If it is missing, one is created."""

    log_stream_id: NotRequired[str]
    """ID of the log stream. If it is missing, one is created."""

    files: NotRequired[list[InferenceLogFile]]
    """Log files in the container. At most 10 items."""


class InferenceLogFile(TypedDict):
    """Log files in a container."""

    log_path: NotRequired[str]
    """Folder of the files, which starts with a slash. All but the first level may contain the wildcards * and ?. At
    most 512 characters.
    """

    file_pattern: NotRequired[str]
    """Names of the files, with the wildcards * and ?. Compressed files are not collected. At most 255 characters."""


class InferenceRateLimit(TypedDict):
    """Highest rate of requests to a service."""

    num: int
    """Number of requests per period. From 1 to 10000."""

    unit: InferenceRateUnit | InferenceRateUnitValue | str
    """Period of the limit."""


class InferenceRollingUpdate(TypedDict):
    """Steps of a rolling update."""

    max_surge: NotRequired[str]
    """Largest share of additional pods during the update, from 1% to 100%. Default of the service: '1%'."""

    max_unavailable: NotRequired[str]
    """Largest share of pods that may be missing during the update, from 1% to 100%. Default of the service: '1%'."""


class InferenceRuntimeConfigInput(TypedDict):
    """How a new service is called, with its limits and secrets."""

    service_invoke: NotRequired[InferenceAccessInput]
    """Port, protocol and access."""

    service_limit: NotRequired[InferenceServiceLimit]
    """Limits of requests."""

    service_secret: NotRequired[InferenceServiceSecret]
    """Secrets in the containers."""

    server_task_limit: NotRequired[InferenceTaskLimit]
    """Limit of asynchronous tasks."""

    smart_routing_enable: NotRequired[bool]
    """Whether requests are routed by the load of instances."""


class InferenceRuntimeConfigUpdate(TypedDict):
    """Changes to how a service is called, and to its limits and secrets."""

    service_invoke: NotRequired[InferenceAccessUpdate]
    """Port, protocol and access."""

    service_limit: NotRequired[InferenceServiceLimit]
    """Limits of requests."""

    service_secret: NotRequired[InferenceServiceSecret]
    """Secrets in the containers."""

    server_task_limit: NotRequired[InferenceTaskLimit]
    """Limit of asynchronous tasks."""

    smart_routing_enable: NotRequired[bool]
    """Whether requests are routed by the load of instances."""


class InferenceSecretVolume(TypedDict):
    """A secret that is mounted in a container."""

    secret_name: NotRequired[str]
    """Name of the secret in DEW, or of an own secret."""

    secret_key: NotRequired[str]
    """Key in the secret: letters, digits, dots, underscores and hyphens. It does not start with two dots. From 1 to
    63 characters.
    """

    secret_value: NotRequired[str]
    """Value of the secret, encoded in Base64. From 1 to 32768 characters."""

    mount_path: NotRequired[str]
    """Path in the container, which starts and ends with a slash. At most 255 characters."""


class InferenceServiceLimit(TypedDict):
    """Limits of the requests to a service."""

    rate_limit: NotRequired[InferenceRateLimit]
    """Highest rate of requests."""

    request_size_limit: NotRequired[int]
    """Largest size of a request, in megabytes. From 1 to 50."""

    request_timeout: NotRequired[int | timedelta]
    """Longest time for a request, in seconds. From 1 to 7200."""

    ip_white_list: NotRequired[list[str]]
    """IP addresses that may call the service."""

    ip_black_list: NotRequired[list[str]]
    """IP addresses that may not call the service."""


class InferenceServiceSecret(TypedDict):
    """Secrets in the containers of a service."""

    secret_enable: NotRequired[bool]
    """Whether secrets are mounted. Default of the service: False."""

    secret_type: NotRequired[InferenceSecretType | InferenceSecretTypeValue | str]
    """Source of the secrets."""

    secret_volumes: NotRequired[list[InferenceSecretVolume]]
    """Secrets to mount. At most 30 items."""

    group_enable: NotRequired[bool]
    """Whether the containers use a user group of the image. Default of the service: False."""

    group_id: NotRequired[int]
    """ID of the user group of the image. From 1000 to 4294967294."""


class InferenceTaskLimit(TypedDict):
    """Limit of the asynchronous tasks of a service."""

    max_task: NotRequired[int]
    """Largest number of tasks of the service. From 0 to 10000."""


class InferenceUpgradeConfig(TypedDict):
    """How instances are replaced by those of a new version."""

    type: NotRequired[InferenceUpgradeType | InferenceUpgradeTypeValue | str]
    """How instances are replaced. Default of the service: 'ROLLING'."""

    rolling_update: NotRequired[InferenceRollingUpdate]
    """Steps of a rolling update."""


class IntelligentTaskConfig(TypedDict):
    """Settings of an intelligent task. The settings that apply depend on the type of the task."""

    algorithm_type: NotRequired[AutoLabelingAlgorithm | AutoLabelingAlgorithmValue | str]
    """Algorithm for auto labeling: fast or accurate."""

    ambiguity: NotRequired[bool]
    """Whether to group images by blur."""

    annotation_output: NotRequired[str]
    """OBS path for the labels generated by active learning."""

    collect_rule: NotRequired[str]
    """Rule for collecting samples. The only supported value is all. Default of the service: 'all'."""

    collect_sample: NotRequired[bool]
    """Whether to collect samples. Default of the service: True."""

    confidence_scope: NotRequired[str]
    """Confidence range of key samples, as two numbers separated by a hyphen, such as 0.20-0.70."""

    description: NotRequired[str]
    """Description of the task."""

    engine_name: NotRequired[str]
    """Name of the training engine."""

    export_format: NotRequired[ExportFormat | ExportFormatValue]
    """Format of the exported files."""

    export_params: NotRequired[ExportParams]
    """Samples to export, and export settings."""

    flavor: NotRequired[IntelligentTaskFlavor]
    """Flavor for the training job."""

    image_brightness: NotRequired[bool]
    """Whether to group images by brightness."""

    image_colorfulness: NotRequired[bool]
    """Whether to group images by colorfulness."""

    inf_cluster_id: NotRequired[str]
    """ID of the dedicated cluster for deploying the model. The network of the cluster is used. The default is no
    cluster.
    """

    inf_config_list: NotRequired[list[IntelligentTaskInference]]
    """Settings for deploying the model for inference."""

    inf_output: NotRequired[str]
    """OBS path for the inference results of active learning."""

    infer_result_output_dir: NotRequired[str]
    """OBS folder for predictions. The default is a folder named after the service, in output_dir."""

    key_sample_output: NotRequired[str]
    """OBS path for the hard examples found by active learning."""

    log_url: NotRequired[str]
    """OBS path for logs of the training job. By default, no logs are saved."""

    manifest_path: NotRequired[str]
    """OBS path of the manifest for training and inference."""

    model_id: NotRequired[str]
    """ID of the labeling model."""

    model_name: NotRequired[str]
    """Name of the labeling model."""

    model_parameter: NotRequired[str]
    """Parameters of the model, as a string."""

    model_version: NotRequired[str]
    """Version of the labeling model, such as 0.0.2."""

    n_clusters: NotRequired[int]
    """Number of groups to form."""

    name: NotRequired[str]
    """Name of the task."""

    output_dir: NotRequired[str]
    """OBS folder for samples. It must be inside the output folder of the dataset and end in
    /annotation/auto-deploy/.
    """

    parameters: NotRequired[list[IntelligentTaskParameter]]
    """Parameters of the training job."""

    pool_id: NotRequired[str]
    """ID of the resource pool."""

    property: NotRequired[str]
    """Attribute for grouping samples."""

    req_uri: NotRequired[str]
    """Request path of the model for batch jobs."""

    result_type: NotRequired[IntelligentTaskTarget | IntelligentTaskTargetValue]
    """Storage of the grouping result."""

    samples: NotRequired[list[LabeledSample]]
    """Samples to label, with their existing labels."""

    stop_time: NotRequired[int | timedelta]
    """Timeout of the task, in minutes. Only for videos. Default of the service: 15."""

    time: NotRequired[str]
    """Time of the active learning, as a string. The format is not documented."""

    train_data_path: NotRequired[str]
    """OBS path of an existing training dataset."""

    train_url: NotRequired[str]
    """OBS path for the output of the training job. By default, no output is saved."""

    version_format: NotRequired[DatasetVersionFileFormat | DatasetVersionFileFormatValue | str]
    """Format of the dataset version."""

    worker_server_num: NotRequired[int]
    """Number of workers of the training job."""


class IntelligentTaskFlavor(TypedDict):
    """Flavor for a training job."""

    code: NotRequired[str]
    """Code of the flavor, as used for creating a training job."""


class IntelligentTaskInference(TypedDict):
    """Settings for deploying a model for inference."""

    envs: NotRequired[dict[str, str]]
    """Environment variables of the model. Do not store secrets in them."""

    instance_count: NotRequired[int]
    """Number of nodes that run the model."""

    model_id: NotRequired[str]
    """ID of the labeling model."""

    specification: NotRequired[str]
    """Flavor of the nodes, such as modelarts.vm.cpu.2u."""

    weight: NotRequired[int]
    """Share of requests sent to this model, in percent. The shares of all models add up to 100."""


class IntelligentTaskParameter(TypedDict):
    """A parameter of the training job."""

    label: NotRequired[str]
    """Name of the parameter."""

    value: NotRequired[str]
    """Value of the training job parameter."""


class LabelAttribute(TypedDict):
    """Attribute of a label, set on each labeled object."""

    default_value: NotRequired[str]
    """Default value of the attribute."""

    id: NotRequired[str]
    """ID of the attribute, assigned by the service."""

    name: NotRequired[str]
    """Name of the attribute. Must not contain any of the characters !<>=&"'. At most 64 characters."""

    type: NotRequired[LabelAttributeType | LabelAttributeTypeValue]
    """Input type of the attribute."""

    values: NotRequired[list[LabelAttributeValue]]
    """Values that can be selected."""


class LabelAttributeValue(TypedDict):
    """Value that can be selected for an attribute of a label."""

    id: NotRequired[str]
    """ID of the value, assigned by the service."""

    value: NotRequired[str]
    """Value of the attribute."""


class LabelBatch(TypedDict):
    """Labels to create, update or delete together."""

    labels: NotRequired[list[LabelInput]]
    """Labels to create, update or delete. Only the name is required to delete a label."""


class LabelInput(TypedDict):
    """Label of a dataset to create, change, delete or select."""

    attributes: NotRequired[list[LabelAttribute]]
    """Attributes of the label, such as the style of a piece of music."""

    name: NotRequired[str]
    """Name of the label. Unique in the dataset for each type."""

    property: NotRequired[LabelProperty]
    """Properties of the label, such as its color and shortcut."""

    type: NotRequired[LabelType | LabelTypeValue | int]
    """Labeling type of the label."""


LabelProperty = TypedDict(
    "LabelProperty",
    {
        "@modelarts:color": NotRequired["str"],
        "@modelarts:default_shape": NotRequired["LabelShape | LabelShapeValue | str"],
        "@modelarts:from_type": NotRequired["str"],
        "@modelarts:rename_to": NotRequired["str"],
        "@modelarts:shortcut": NotRequired["str"],
        "@modelarts:to_type": NotRequired["str"],
    },
)
"""Properties of a label. The keys start with @modelarts."""


class LabelSearch(TypedDict):
    """Search condition for the labels of samples."""

    labels: NotRequired[list[LabelSearchTerm]]
    """Labels to search for."""

    op: NotRequired[SearchOperator | SearchOperatorValue]
    """Whether all or any of the labels must match. Required if there are several labels."""


class LabelSearchTerm(TypedDict):
    """Search condition for a single label."""

    name: NotRequired[str]
    """Name of the label."""

    op: NotRequired[SearchOperator | SearchOperatorValue]
    """Whether all or any of the attributes must match."""

    property: NotRequired[dict[str, list[str] | None]]
    """Label attributes, each with the matching values. null matches any value."""

    type: NotRequired[LabelType | LabelTypeValue | int]
    """Labeling type of the label."""


class LabeledSample(TypedDict):
    """A sample and its labels."""

    labels: NotRequired[list[SampleLabelInput]]
    """Labels of the sample. An empty list removes all labels."""

    metadata: NotRequired[SampleMetadata]
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    sample_id: NotRequired[str]
    """ID of the sample."""

    sample_type: NotRequired[SampleType | SampleTypeValue | int]
    """File type of the sample."""

    sample_usage: NotRequired[SampleUsage | SampleUsageValue | str]
    """Intended use of the sample."""

    source: NotRequired[str]
    """Link to the file, as returned in the list of samples."""

    worker_id: NotRequired[str]
    """ID of the team member who labels the sample. Only for team labeling."""


class LabelingAssignmentInput(TypedDict):
    """Assignment of a team labeling task, either to teams or to an administrator."""

    agency: NotRequired[str]
    """Administrator who assigns the work."""

    workforces: NotRequired[list[LabelingTeamAssignmentInput]]
    """Labeling teams to assign to the task."""


class LabelingTeamAssignmentInput(TypedDict):
    """A labeling team and the members to assign to a task."""

    workers: NotRequired[list[LabelingTeamMemberInput]]
    """Team members assigned to the task."""

    workforce_id: NotRequired[str]
    """ID of the labeling team."""

    workforce_name: NotRequired[str]
    """Name of the labeling team. At most 1024 characters. Matches `^[^!<>=&"']*$`."""


class LabelingTeamMemberInput(TypedDict):
    """A member of a labeling team. Only the email address is required."""

    create_time: NotRequired[int | datetime]
    """Creation time, in milliseconds since 1970."""

    description: NotRequired[str]
    """Description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    email: NotRequired[str]
    """Email address of the person."""

    role: NotRequired[LabelingTeamMemberRole | LabelingTeamMemberRoleValue | int]
    """Role of the member in the team."""

    status: NotRequired[LabelingTeamMemberStatus | LabelingTeamMemberStatusValue | int]
    """State of the invitation."""

    update_time: NotRequired[int | datetime]
    """Last update time, in milliseconds since 1970."""

    worker_id: NotRequired[str]
    """ID of the member, assigned by the service."""

    workforce_id: NotRequired[str]
    """ID of the labeling team."""


class ListInferenceServicesByTagsRequest(TypedDict):
    """Tags and other conditions of the inference services to find."""

    tags: NotRequired[list[ResourceTagFilterInput]]
    """Tags that a service must have. By default, all services match."""

    without_any_tag: NotRequired[bool]
    """Whether to match only services without tags."""

    matches: NotRequired[list[ResourceMatchInput]]
    """Additional condition, on the name of the service."""

    limit: NotRequired[int]
    """Maximum number of items to return, as in the query. Default of the service: 10."""

    offset: NotRequired[int]
    """Beginning of the page, as in the query. Default of the service: 0."""


class ListPoolsByTagsRequest(TypedDict):
    """Tags and other conditions of the pools to find."""

    tags: NotRequired[list[ResourceTagFilterInput]]
    """Tags that a pool must have. All of them must match. By default, all pools match."""

    matches: NotRequired[list[ResourceMatchInput]]
    """Additional conditions, on the name."""


class ListTrainingJobsByTagsRequest(TypedDict):
    """Tags and other conditions of the training jobs to find."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    tags: NotRequired[list[ResourceTagFilterInput]]
    """Tags that a job must have. A key may have up to 10 values. By default, all jobs match."""

    without_any_tag: NotRequired[bool]
    """Whether to return only jobs without tags. The field tags is then ignored. Default of the service: False."""

    matches: NotRequired[list[ResourceMatchInput]]
    """Additional condition, on the name of the job. At most 1 item."""


class ListTrainingJobsRequest(TypedDict):
    """Filters, sort order and page of the training jobs to list."""

    offset: NotRequired[int]
    """Index of the page to return, from 0. At least 0."""

    limit: NotRequired[int]
    """Maximum number of items to return. From 1 to 50."""

    sort_by: NotRequired[str]
    """Field to sort by. Default of the service: 'create_time'."""

    order: NotRequired[SortOrder | SortOrderValue]
    """Sort order. Default of the service: 'desc'."""

    group_by: NotRequired[str]
    """Field to group the jobs by."""

    filters: NotRequired[list[TrainingJobFilter]]
    """Conditions that all returned jobs meet."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'. Huawei Cloud only."""

    train_type: NotRequired[TrainingJobTrainType | TrainingJobTrainTypeValue | str]
    """Return only jobs of this type. Takes effect with unified_jobs. Huawei Cloud only."""

    unified_jobs: NotRequired[bool]
    """Whether to return training jobs and fine-tuning jobs together. Huawei Cloud only."""

    tags: NotRequired[list[TrainingJobTagFilter]]
    """Return only jobs with these tags. Huawei Cloud only."""

    host_ips: NotRequired[list[str]]
    """Return only jobs that run on the nodes with these IP addresses. Huawei Cloud only."""


class LocalizedDescription(TypedDict):
    """Description in another language."""

    language: NotRequired[str]
    """Language code of the description."""

    description: NotRequired[str]
    """Description in that language."""


class MigrateNodesRequest(TypedDict):
    """Nodes to migrate and their target."""

    migrateNodeNames: NotRequired[list[str]]
    """Names of the nodes to migrate, from their metadata.name."""

    fromClusterName: str
    """Cluster of the nodes. For a standard pool, the name of the pool. For a lite pool, the label
    os.modelarts.node/cluster of its nodes.
    """

    toClusterName: str
    """Cluster to migrate to. For a standard pool, the name of the target pool. For a lite pool, the label
    os.modelarts.node/cluster of its nodes.
    """

    toPoolName: NotRequired[str]
    """Name of the target pool, from its metadata.name."""

    resourceSpec: NotRequired[NodeMigrationSpec]
    """Configuration of the nodes in the target pool."""


class ModelApi(TypedDict):
    """Inference API of a model."""

    url: NotRequired[str]
    """Path of the API, such as /."""

    protocol: NotRequired[ModelApiProtocol | ModelApiProtocolValue]
    """Protocol of the API, http or https."""

    method: NotRequired[ModelApiMethod | ModelApiMethodValue]
    """HTTP method of the API."""

    input_params: NotRequired[ModelApiSchema]
    """JSON Schema of the request."""

    output_params: NotRequired[ModelApiSchema]
    """JSON Schema of the response."""

    content_type: NotRequired[str]
    """Media type of the requests, such as multipart/form-data. Open Telekom Cloud only."""


class ModelApiSchema(TypedDict):
    """JSON Schema of the parameters of an inference API."""

    type: NotRequired[str]
    """Type of the parameters in JSON Schema. Only object is known."""

    properties: NotRequired[dict[str, dict[str, Any]]]
    """The parameters by name, each with a JSON Schema of its own."""

    required: NotRequired[list[str]]
    """Names of the parameters that calls and results always have. Open Telekom Cloud only."""


class ModelDependency(TypedDict):
    """Packages installed for a model."""

    installer: str
    """Package installer. Only pip is supported."""

    packages: list[ModelPackage]
    """Packages to install."""


class ModelDocumentInput(TypedDict):
    """Documentation to link to a new model."""

    doc_name: str
    """Title of the document. Must start with a letter. Matches `^[A-Za-z]`."""

    doc_url: str
    """HTTP or HTTPS URL of the document."""


class ModelPackage(TypedDict):
    """Package installed for a model."""

    package_name: str
    """Name of the package, as known to the installer."""

    package_version: NotRequired[str]
    """Version that restraint applies to. If absent, the latest version is installed."""

    restraint: NotRequired[ModelPackageRestraint | ModelPackageRestraintValue]
    """Relation of the installed version to package_version."""


class ModelParameterInput(TypedDict):
    """Parameter of an inference API of a new model."""

    url: str
    """Path of the API, such as /."""

    protocol: ModelApiProtocol | ModelApiProtocolValue
    """Protocol of the API, http or https."""

    method: ModelApiMethod | ModelApiMethodValue
    """HTTP method of the API."""

    param_name: str
    """Name of the parameter. At most 64 characters are recommended."""

    param_type: ModelParameterType | ModelParameterTypeValue | str
    """Data type of the parameter."""

    param_desc: NotRequired[str]
    """Description of the parameter. At most 100 characters are recommended."""

    min: NotRequired[float]
    """Minimum value, for int and float."""

    max: NotRequired[float]
    """Maximum value, for int and float."""


class ModelTemplate(TypedDict):
    """Template to create an AI application from, and its inputs."""

    template_id: str
    """ID of the template. The template includes an input and output mode."""

    template_inputs: list[ModelTemplateSource]
    """Input files of the template."""

    infer_format: NotRequired[str]
    """ID of an input and output mode that replaces the one of the template."""


class ModelTemplateSource(TypedDict):
    """Input file or folder of a template."""

    input: str
    """File or folder in OBS. Its name must differ from that of other inputs that the template places in the same
    folder.
    """

    input_id: str
    """ID of the template input that the file or folder is used for."""


class MountNotebookStorageRequest(TypedDict):
    """OBS folder to mount, with its mount path."""

    category: NotRequired[NotebookStorageCategory | NotebookStorageCategoryValue | str]
    """Type of storage. Requests only accept OBS."""

    mount_path: NotRequired[str]
    """Mount path in the instance. Must be below /data/."""

    uri: NotRequired[str]
    """Folder in OBS to mount, such as obs://bucket/folder/."""

    efs_id: NotRequired[str]
    """ID of the SFS Turbo file system to mount. Huawei Cloud only."""


NetworkAnnotations = TypedDict(
    "NetworkAnnotations",
    {
        "os.modelarts/description": NotRequired["str"],
    },
)
"""Annotations of a network, by Kubernetes key."""


class NetworkConnectionInput(TypedDict):
    """Requested connections of a network."""

    peerConnectionList: NotRequired[list[NetworkPeerConnectionInput]]
    """Complete list of VPCs to peer with. Omitted VPCs are disconnected."""

    sfsTurboConnectionList: NotRequired[list[NetworkSfsTurboConnection]]
    """Complete list of SFS Turbo file systems to connect to. Omitted file systems are disconnected."""


NetworkLabelsInput = TypedDict(
    "NetworkLabelsInput",
    {
        "os.modelarts/name": "str",
        "os.modelarts/workspace.id": NotRequired["str"],
    },
)
"""Labels of a new network."""


NetworkLabelsUpdate = TypedDict(
    "NetworkLabelsUpdate",
    {
        "os.modelarts/workspace.id": NotRequired["str"],
    },
)
"""Labels of a network that can be changed."""


class NetworkMetadataInput(TypedDict):
    """Labels for a new network."""

    labels: NetworkLabelsInput
    """Display name and workspace of the new network."""


class NetworkMetadataUpdate(TypedDict):
    """Labels and annotations of a network to change."""

    annotations: NotRequired[NetworkAnnotations]
    """New annotations of the network."""

    labels: NotRequired[NetworkLabelsUpdate]
    """New labels of the network."""


class NetworkPeerConnectionInput(TypedDict):
    """A VPC to peer a network with."""

    peerVpcId: str
    """ID of the peer VPC."""

    peerSubnetId: str
    """ID of the subnet in the peer VPC."""

    defaultGateWay: NotRequired[bool]
    """Whether to use this connection for the default route. Default of the service: False."""


class NetworkSfsTurboConnection(TypedDict):
    """A file system that a network is connected to."""

    name: str
    """Name of the SFS Turbo file system."""

    sfsId: str
    """ID of the SFS Turbo file system."""


class NetworkSpecInput(TypedDict):
    """Address range of a new network."""

    ipv6enable: NotRequired[bool]
    """Whether the network also supports IPv6. Cannot be disabled later. Open Telekom Cloud only."""

    cidr: str
    """CIDR block: a prefix of 12 to 24 bits in 172.16.0.0/12 or of 16 to 24 bits in 192.168.0.0/16. Matches
    `^(172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9]{1,3}\\.[0-9]{1,3}/(1[2-9]|2[0-4])|192\\.168\\.[0-9]{1,3}\\.[0-9]{1,3}/(1[6-9]|2[0-4]))$`.
    """

    connection: NotRequired[NetworkConnectionInput]
    """VPCs and file systems to connect the network to. Huawei Cloud only."""


class NetworkSpecUpdate(TypedDict):
    """Configuration of a network that can be changed."""

    ipv6enable: NotRequired[bool]
    """Whether to enable IPv6. Cannot be disabled later. Open Telekom Cloud only."""

    connection: NotRequired[NetworkConnectionInput]
    """New connections of the network."""


class NewNodePoolMetadata(TypedDict):
    """Name and billing of a new node pool."""

    name: str
    """Name of the node pool."""

    annotations: NotRequired[NodePoolAnnotations]
    """Billing of the node pool."""


class NewSample(TypedDict):
    """A sample to add, with its content."""

    data: NotRequired[str]
    """Content of the file in Base64."""

    data_source: NotRequired[DataSource]
    """Source of the data, if it is not in the request body."""

    encoding: NotRequired[TextEncoding | TextEncodingValue | str]
    """Character encoding of a text or CSV file. Default of the service: 'UTF-8'."""

    labels: NotRequired[list[SampleLabelInput]]
    """Labels to add to the sample."""

    metadata: NotRequired[SampleMetadata]
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    name: NotRequired[str]
    """Name of the file. Must not contain any of the characters !<>=&"'. At most 1024 characters. Matches
    `^[^!<>=&"']*$`.
    """

    sample_type: NotRequired[SampleType | SampleTypeValue | int]
    """File type of the sample."""


class NodeBatchInput(TypedDict):
    """Supernode to resize."""

    batchUID: str
    """ID of the supernode, from the label os.modelarts.node/batch.uid of its nodes."""

    deleteNodeNames: NotRequired[list[str]]
    """Nodes to delete from the supernode. Required for a smaller size and not allowed for a larger one."""


class NodeBindingInput(TypedDict):
    """Node and the nested pool to bind it to."""

    name: str
    """Name of the node, from its metadata.name."""

    quotaName: NotRequired[str]
    """Name of the pool inside this pool. An empty string releases the node."""


class NodeDriverUpdate(TypedDict):
    """Driver to install on nodes."""

    version: NotRequired[str]
    """Version of the driver to install."""

    updateStrategy: NotRequired[str]
    """Upgrade strategy, such as force or idle in the driver settings of a pool."""


class NodeLockInput(TypedDict):
    """Functions of nodes to lock or unlock."""

    nodeNames: list[str]
    """Names of the nodes, from their metadata.name."""

    actions: list[NodeLockAction | NodeLockActionValue]
    """Functions to lock or unlock."""


class NodeMigrationSpec(TypedDict):
    """Configuration of migrated nodes. Settings of disks, labels, taints and tags apply to a new node pool."""

    flavor: NotRequired[str]
    """Name of the node flavor. Required for a migration to another pool."""

    creatingStep: NotRequired[PoolCreatingStep]
    """Settings for creating nodes in groups, such as supernodes."""

    nodePool: NotRequired[str]
    """Name of the target node pool."""

    rootVolume: NotRequired[PoolVolume]
    """System disk of each node."""

    dataVolumes: NotRequired[list[PoolDataVolumeInput]]
    """Data disks of each node."""

    volumeGroupConfigs: NotRequired[list[PoolVolumeGroupInput]]
    """Usage of the data disks, by disk group. Required if there are data disks."""

    labels: NotRequired[dict[str, str]]
    """Kubernetes labels of the nodes. Only for privileged pools."""

    taints: NotRequired[list[PoolTaint]]
    """Taints of the nodes. Only for privileged pools."""

    tags: NotRequired[list[ResourceTag]]
    """Tags to set on the nodes."""

    network: NotRequired[NodeNetwork]
    """Networks of the nodes."""

    extendParams: NotRequired[PoolResourceExtendParams]
    """Additional settings of the nodes."""


class NodeNetwork(TypedDict):
    """VPC, subnet and security groups of a node."""

    vpc: NotRequired[str]
    """ID of the VPC that contains the machine."""

    subnet: NotRequired[str]
    """ID of the subnet that contains the machine."""

    securityGroups: NotRequired[list[str]]
    """IDs of the security groups of the machine."""


NodePoolAnnotations = TypedDict(
    "NodePoolAnnotations",
    {
        "os.modelarts/billing.mode": NotRequired["str"],
        "os.modelarts/period.num": NotRequired["str"],
        "os.modelarts/period.type": NotRequired["str"],
        "os.modelarts/auto.renew": NotRequired["str"],
        "os.modelarts/promotion.info": NotRequired["str"],
        "os.modelarts/service.console.url": NotRequired["str"],
        "os.modelarts/order.id": NotRequired["str"],
    },
)
"""Billing of a node pool, by Kubernetes key."""


class NodePoolMetadataUpdate(TypedDict):
    """Billing of a node pool to change."""

    annotations: NotRequired[NodePoolAnnotations]
    """Billing of the nodes that are added."""


class NodePoolSpecInput(TypedDict):
    """Nodes of a new node pool."""

    resources: PoolResourceInput
    """Flavor, number and settings of the nodes."""


class NodePoolSpecUpdate(TypedDict):
    """Nodes of a node pool to change."""

    resources: PoolResourceInput
    """Number and settings of the nodes."""


class NodeRedeploymentInput(TypedDict):
    """How a node is redeployed."""

    type: NotRequired[NodeRedeploymentType | NodeRedeploymentTypeValue | str]
    """Mode of the redeployment. An unavailable node can only be redeployed in HARD mode."""

    autoFlow: NotRequired[NodeRedeploymentSwitch | NodeRedeploymentSwitchValue]
    """Whether a failed redeployment is followed by system maintenance or a second redeployment, in a new event that
    needs no permission.
    """


class NodeResetConfigInput(TypedDict):
    """New operating system and container runtime of nodes."""

    os: NotRequired[str]
    """Name of the image. By default, the one in name."""

    name: NotRequired[str]
    """Name of the image, if os is absent."""

    imageId: NotRequired[str]
    """ID of the image."""

    imageType: NotRequired[PoolOsImageType | PoolOsImageTypeValue | str]
    """Origin of the image."""

    runtime: NotRequired[PoolContainerRuntime | PoolContainerRuntimeValue]
    """Container runtime of the nodes."""


class NodeResizeBillingInput(TypedDict):
    """Payment of an order."""

    autoPay: NotRequired[str]
    """Whether the order is paid automatically, as a digit: 1 is yes."""


class NodeRollingConfigInput(TypedDict):
    """Number of nodes that are reset at a time."""

    strategy: NodeRollingStrategy | NodeRollingStrategyValue
    """Whether maxUnavailable is a number or a percentage of nodes."""

    maxUnavailable: int
    """Largest number or percentage of nodes that are reset at the same time."""


class NodeSizeInput(TypedDict):
    """Node pool, flavor and step of supernodes."""

    nodePool: str
    """Name of the node pool."""

    flavor: str
    """Name of the node flavor."""

    creatingStep: PoolCreatingStep
    """Number of nodes in a supernode."""


class NotebookAffinityInput(TypedDict):
    """Rules about the nodes that may run a new notebook."""

    required_during_scheduling_ignored_during_execution: NotRequired[list[NotebookAffinityRuleInput]]
    """Rules that a node must meet."""

    preferred_during_scheduling_ignored_during_execution: NotRequired[list[NotebookAffinityRuleInput]]
    """Rules that make a node preferred."""


class NotebookAffinityRuleInput(TypedDict):
    """Condition on a label of nodes."""

    key: str
    """Key of the label."""

    operator: NotebookAffinityOperator | NotebookAffinityOperatorValue | str
    """How the label is compared with the values."""

    values: list[str]
    """Values with which the label is compared."""

    weight: NotRequired[int]
    """Weight of a rule about preferred nodes. From 0 to 100."""


class NotebookContainerHooks(TypedDict):
    """Scripts that run inside the container of a notebook."""

    post_start: NotRequired[NotebookScript]
    """Script to run after the notebook service starts."""

    pre_start: NotRequired[NotebookScript]
    """Script to run before the notebook service starts."""


class NotebookCustomSpec(TypedDict):
    """Resources of a notebook in a dedicated resource pool."""

    cpu: NotRequired[float]
    """Number of CPU cores. At least 0.4."""

    memory: NotRequired[float]
    """Memory, in megabytes. At least 513."""

    gpu: NotRequired[float]
    """Number of GPUs. Required in a pool of GPUs."""

    gpu_type: NotRequired[str]
    """Model of the GPUs. Required in a pool of GPUs."""

    arch: NotRequired[ImageArchitecture | ImageArchitectureValue | str]
    """Processor architecture."""

    category: NotRequired[DevelopmentEnvironmentHardware | DevelopmentEnvironmentHardwareValue | str]
    """Kind of processor to run on."""

    resource_flavor: NotRequired[str]
    """Flavor of the nodes in the pool to run on."""


class NotebookDataVolumeInput(TypedDict):
    """Further storage to mount in a notebook."""

    category: NotebookStorageCategory | NotebookStorageCategoryValue | str
    """Kind of storage."""

    ownership: NotRequired[NotebookOwnership | NotebookOwnershipValue]
    """Whether the service (MANAGED) or the user (DEDICATED, for EFS) owns the storage."""

    uri: NotRequired[str]
    """Source, such as obs://bucket/folder/ or the shared path of a file system. At most 1024 characters."""

    id: NotRequired[str]
    """ID of the SFS Turbo file system. Required for a DEDICATED one."""

    mount_path: str
    """Path in the notebook at which to mount the storage. At most 256 characters."""

    read_only: NotRequired[bool]
    """Whether to mount the storage read-only. Default of the service: False."""

    dew_secret_name: NotRequired[str]
    """Name of the DEW secret with the access key for OBS. Required for category OBS. Matches
    `^[A-Za-z0-9_-]{1,64}$`.
    """

    capacity: NotRequired[int]
    """Size of the storage, in GB."""


class NotebookEndpointInput(TypedDict):
    """An access point to open on a notebook."""

    allowed_access_ips: NotRequired[list[str]]
    """Public IP addresses allowed to connect. By default, any address is allowed. At most 5 items."""

    service: NotRequired[NotebookService | NotebookServiceValue | str]
    """Service to give access to."""

    key_pair_names: NotRequired[list[str]]
    """Names of the SSH key pairs accepted for login."""


class NotebookHooks(TypedDict):
    """Scripts that run when a notebook starts."""

    container_hooks: NotRequired[NotebookContainerHooks]
    """Scripts to run inside the container."""


class NotebookLeaseInput(TypedDict):
    """Conditions under which a notebook stops automatically."""

    duration: NotRequired[int | timedelta]
    """Run time, counted from now, in milliseconds. At least 0."""

    type: NotRequired[NotebookStopType | NotebookStopTypeValue]
    """Condition that stops the notebook. Defaults to timing."""


class NotebookPublicNetwork(TypedDict):
    """Access of a notebook to the internet."""

    public_network_type: NotRequired[NotebookPublicNetworkType | NotebookPublicNetworkTypeValue]
    """Kind of access."""


class NotebookRunUserInput(TypedDict):
    """Owner of the processes in the container of a new notebook."""

    uid: NotRequired[int]
    """Numeric ID of the Linux user. At least 0."""

    gid: NotRequired[int]
    """Numeric ID of the Linux group. At least 0."""


class NotebookScript(TypedDict):
    """A script that runs when a notebook starts."""

    script: NotRequired[str]
    """Script in Base64, or the absolute path of a script file, depending on the type."""

    type: NotRequired[NotebookScriptType | NotebookScriptTypeValue]
    """Form of the script. Defaults to SCRIPT."""

    mode: NotRequired[NotebookScriptMode | NotebookScriptModeValue]
    """Whether the start waits for the script. Defaults to ASYNC. Huawei Cloud only."""


class NotebookVolumeInput(TypedDict):
    """Disk of a new notebook."""

    capacity: NotRequired[int]
    """Size, in gigabytes. Defaults to 5 for EVS. At most 4096."""

    category: NotebookVolumeCategory | NotebookVolumeCategoryValue
    """Kind of storage."""

    ownership: NotebookOwnership | NotebookOwnershipValue
    """Owner of the disk."""

    uri: NotRequired[str]
    """Shared path of the file system. Required for EFS with DEDICATED."""

    id: NotRequired[str]
    """ID of the file system. Required for EFS with DEDICATED."""

    mount_path: NotRequired[str]
    """Path in the notebook at which the volume is mounted. At most 256 characters. Huawei Cloud only."""

    read_only: NotRequired[bool]
    """Whether to mount the volume read-only. Defaults to false. Huawei Cloud only."""

    dew_secret_name: NotRequired[str]
    """Name of the DEW secret with the access key for OBS. Required for category OBS. Matches `^[A-Za-z0-9_-]{1,64}$`.
    Huawei Cloud only.
    """


class NotebookVpcInput(TypedDict):
    """Network of the user to which to connect a notebook."""

    vpc_id: str
    """ID of the VPC."""

    subnet_id: str
    """ID of the subnet."""

    security_group_ids: NotRequired[list[str]]
    """Security groups of the network interface, by ID."""

    connect_cidrs: NotRequired[list[str]]
    """Further address ranges that the notebook can reach through the network, in CIDR notation."""

    nat_id: NotRequired[str]
    """ID of the NAT gateway."""

    eip_id: NotRequired[str]
    """ID of the public IP address."""


class OpenNotebookRequest(TypedDict):
    """Settings for opening the free CodeLab notebook."""

    image_id: NotRequired[str]
    """ID of the image to start from. By default, the service chooses one."""

    share_url: NotRequired[str]
    """Link to a shared notebook file to load into the CodeLab notebook."""


class PluginSpecInput(TypedDict):
    """Template and settings of a plug-in to install."""

    template: PluginTemplateReference
    """Template of the plug-in, with the settings to use."""


class PluginSpecUpdate(TypedDict):
    """New version and settings of a plug-in."""

    template: PluginTemplateReferenceUpdate
    """New version and settings of the plug-in."""


class PluginTemplateReference(TypedDict):
    """Template of a plug-in, with its settings."""

    name: str
    """Name of the template, as returned by the list of templates."""

    version: NotRequired[str]
    """Version of the plug-in. Must be available in the template."""

    inputs: NotRequired[dict[str, Any]]
    """Settings of the plug-in, by name. The template lists the available settings and their defaults."""


class PluginTemplateReferenceUpdate(TypedDict):
    """Template of a plug-in, with its new version and settings."""

    name: NotRequired[str]
    """Name of the template, as returned by the list of templates."""

    version: NotRequired[str]
    """Version of the plug-in to use."""

    inputs: NotRequired[dict[str, Any]]
    """Settings of the plug-in, by name. The available settings depend on the template."""


PoolAnnotationsInput = TypedDict(
    "PoolAnnotationsInput",
    {
        "os.modelarts/description": NotRequired["str"],
        "os.modelarts/billing.mode": NotRequired["str"],
        "os.modelarts/order.id": NotRequired["str"],
        "os.modelarts/scheduler.extension": NotRequired["str"],
        "os.modelarts/period.num": NotRequired["str"],
        "os.modelarts/period.type": NotRequired["str"],
        "os.modelarts/auto.renew": NotRequired["str"],
        "os.modelarts/auto.pay": NotRequired["str"],
        "os.modelarts/promotion.info": NotRequired["str"],
        "os.modelarts/service.console.url": NotRequired["str"],
    },
)
"""Annotations of a new pool, by Kubernetes key."""


PoolAnnotationsUpdate = TypedDict(
    "PoolAnnotationsUpdate",
    {
        "os.modelarts/description": NotRequired["str"],
        "os.modelarts/scheduler.extension": NotRequired["str"],
        "os.modelarts/order.id": NotRequired["str"],
    },
)
"""Annotations of a pool that can be changed."""


class PoolContainerNetworkInput(TypedDict):
    """Container addresses of a new pool. Cannot be changed after the cluster is created."""

    cidr: NotRequired[str]
    """CIDR block that does not overlap with other blocks, preferably within 10.0.0.0, 172.16.0.0 or 192.168.0.0, with
    a prefix of at most 19 bits.
    """


class PoolCreatingStep(TypedDict):
    """Settings for creating nodes in groups instead of individually."""

    step: NotRequired[int]
    """Number of nodes created at a time."""

    type: NotRequired[PoolCreatingStepType | PoolCreatingStepTypeValue | str]
    """Type of the group."""


class PoolDataVolumeInput(TypedDict):
    """Identical data disks to attach to a node."""

    volumeType: PoolVolumeType | PoolVolumeTypeValue | str
    """Type of the disk. SATA occurs only in responses."""

    size: str
    """Size of each disk in GiB, as a string."""

    count: NotRequired[int]
    """Number of these disks per node."""

    extendParams: PoolVolumeExtendParamsInput
    """Usage of the disks."""


class PoolDriver(TypedDict):
    """Accelerator drivers and their upgrade strategy."""

    gpuVersion: NotRequired[str]
    """Version of the GPU driver, such as 470.57.02. Only for nodes with GPUs."""

    npuVersion: NotRequired[str]
    """Version of the NPU driver. Only for nodes with NPUs."""

    updateStrategy: NotRequired[PoolDriverUpdateStrategy | PoolDriverUpdateStrategyValue]
    """Whether an upgrade waits for running jobs to end."""


PoolLabelsInput = TypedDict(
    "PoolLabelsInput",
    {
        "os.modelarts/workspace.id": NotRequired["str"],
        "os.modelarts/name": "str",
        "os.modelarts/sharing": NotRequired["PoolSharing | PoolSharingValue"],
        "os.modelarts/node.prefix": NotRequired["str"],
    },
)
"""Labels of a new pool, by Kubernetes key."""


PoolLabelsUpdate = TypedDict(
    "PoolLabelsUpdate",
    {
        "os.modelarts/workspace.id": NotRequired["str"],
        "os.modelarts/sharing": NotRequired["PoolSharing | PoolSharingValue"],
    },
)
"""Labels of a pool that can be changed."""


class PoolLvmConfigInput(TypedDict):
    """Configuration of a new logical volume."""

    lvType: PoolLvmMode | PoolLvmModeValue
    """Write mode of the volume."""

    path: NotRequired[str]
    """Absolute path to mount the volume to: letters, digits, dots, hyphens and underscores. For user-defined groups.
    Matches `^/[A-Za-z0-9._/-]*$`.
    """


class PoolMaster(TypedDict):
    """A management node of the cluster of a pool."""

    az: NotRequired[str]
    """Availability zone of the node."""


class PoolMetadataInput(TypedDict):
    """Name, labels and annotations of a new pool."""

    labels: PoolLabelsInput
    """Display name, workspace and other labels of the pool."""

    annotations: NotRequired[PoolAnnotationsInput]
    """Description and other annotations of the pool."""


class PoolMetadataUpdate(TypedDict):
    """Labels and annotations of a pool to change."""

    labels: NotRequired[PoolLabelsUpdate]
    """Labels to change."""

    annotations: NotRequired[PoolAnnotationsUpdate]
    """Annotations to change."""


class PoolNetworkInput(TypedDict):
    """Network for the nodes of a new pool."""

    name: NotRequired[str]
    """Generated name of the network, as in its metadata."""


class PoolOs(TypedDict):
    """Operating system of a node."""

    name: NotRequired[str]
    """Name and version of the operating system, such as EulerOS 2.5. Not needed with a private image."""

    imageId: NotRequired[str]
    """ID of the image with the operating system."""

    imageType: NotRequired[PoolOsImageType | PoolOsImageTypeValue | str]
    """Origin of the image. Required for a private image."""

    autoMatch: NotRequired[str]
    """Name and version of an operating system for which the service chooses the best image. The service clears it
    afterwards.
    """


class PoolResourceDriver(TypedDict):
    """Accelerator driver of the nodes of a flavor."""

    version: NotRequired[str]
    """Version of the driver."""


class PoolResourceExtendParams(TypedDict):
    """Additional settings of the nodes of a flavor."""

    dockerBaseSize: NotRequired[str]
    """Disk space for container images on each node, as a string."""

    postInstall: NotRequired[str]
    """Script to run after a node is set up, in Base64."""

    volumeGroup: NotRequired[str]
    """Disk group of the disk space for container images. Huawei Cloud only."""

    runtime: NotRequired[PoolContainerRuntime | PoolContainerRuntimeValue]
    """Container runtime of the nodes. Huawei Cloud only."""

    labelPolicyOnExistingNodes: NotRequired[PoolExistingNodesPolicy | PoolExistingNodesPolicyValue]
    """Whether a change of the Kubernetes labels also changes existing nodes. By default, it does.
    Huawei Cloud only.
    """

    taintPolicyOnExistingNodes: NotRequired[PoolExistingNodesPolicy | PoolExistingNodesPolicyValue]
    """Whether a change of the taints also changes existing nodes. By default, it does. Huawei Cloud only."""

    tagPolicyOnExistingNodes: NotRequired[PoolExistingNodesPolicy | PoolExistingNodesPolicyValue]
    """Whether a change of the resource tags also changes existing nodes. By default, it does. Huawei Cloud only."""

    XParameterPlaneSubnet: NotRequired[str]
    """ID of the subnet for traffic between physical clusters, other than those of nodes and containers.
    Huawei Cloud only.
    """

    nodePoolName: NotRequired[str]
    """Name of the node pool: lowercase letters, digits and hyphens, starting with a letter. It must not end with a
    hyphen or with -default. From 2 to 50 characters. Matches `^[a-z][a-z0-9-]*[a-z0-9]$`. Huawei Cloud only.
    """


class PoolResourceInput(TypedDict):
    """Requested nodes of one flavor."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Requested minimum number of nodes."""

    maxCount: NotRequired[int]
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: NotRequired[list[PoolZone]]
    """Distribution of the nodes over availability zones."""

    tags: NotRequired[list[ResourceTag]]
    """Tags to set on the nodes."""

    extendParams: NotRequired[PoolResourceExtendParams]
    """Additional settings of the nodes."""

    creatingStep: NotRequired[PoolCreatingStep]
    """Settings for creating nodes in groups, such as whole racks."""

    rootVolume: NotRequired[PoolVolume]
    """System disk of each node."""

    dataVolumes: NotRequired[list[PoolDataVolumeInput]]
    """Data disks of each node."""

    volumeGroupConfigs: NotRequired[list[PoolVolumeGroupInput]]
    """Usage of the data disks, by disk group. Required if there are data disks."""

    nodePool: NotRequired[str]
    """Name of the node pool that the nodes belong to, such as nodePool-1. Huawei Cloud only."""

    taints: NotRequired[list[PoolTaint]]
    """Taints of the nodes. Only for privileged pools. Huawei Cloud only."""

    labels: NotRequired[dict[str, str]]
    """Kubernetes labels of the nodes. Huawei Cloud only."""

    network: NotRequired[NodeNetwork]
    """Networks of the nodes. Huawei Cloud only."""

    os: NotRequired[PoolOs]
    """Operating system of the nodes. Huawei Cloud only."""

    driver: NotRequired[PoolResourceDriver]
    """Accelerator driver of the nodes. Huawei Cloud only."""


class PoolSpecInput(TypedDict):
    """Configuration of a new pool."""

    type: str
    """Type of the pool, always Dedicate: a pool of physical nodes with its own network."""

    scope: NotRequired[list[PoolScope | PoolScopeValue | str]]
    """Job types that the pool can run."""

    resources: list[PoolResourceInput]
    """Nodes of the pool, one entry per flavor."""

    parent: NotRequired[str]
    """Generated name of the pool to create this pool in. Open Telekom Cloud only."""

    network: NotRequired[PoolNetworkInput]
    """Network of the nodes. Required for a physical pool."""

    containerNetwork: NotRequired[PoolContainerNetworkInput]
    """Container addresses. By default, the cluster service chooses them. Open Telekom Cloud only."""

    kubernetesSvcIpRange: NotRequired[str]
    """Address block for the services of the Kubernetes cluster, in CIDR notation. Open Telekom Cloud only."""

    masters: NotRequired[list[PoolMaster]]
    """Placement of the cluster's management nodes. Open Telekom Cloud only."""

    clusterFlavor: NotRequired[str]
    """Size of the cluster's management plane, such as cce.s1.small. For standard pools. Open Telekom Cloud only."""

    driver: NotRequired[PoolDriver]
    """Accelerator drivers to install on the nodes."""

    ipv6enable: NotRequired[bool]
    """Whether to assign IPv6 addresses to the pool as well. Open Telekom Cloud only."""

    jobFlavors: NotRequired[list[str]]
    """Names of the job flavors that the pool supports. Huawei Cloud only."""


class PoolSpecUpdate(TypedDict):
    """Configuration of a pool that can be changed."""

    scope: NotRequired[list[PoolScope | PoolScopeValue | str]]
    """Complete list of job types that the pool can run."""

    resources: NotRequired[list[PoolResourceInput]]
    """Complete list of the nodes, including unchanged flavors."""

    driver: NotRequired[PoolDriver]
    """Accelerator drivers to install on the nodes."""

    jobFlavors: NotRequired[list[str]]
    """Names of the job flavors that the pool supports. Huawei Cloud only."""


class PoolTaint(TypedDict):
    """Taint for the nodes of a flavor, which keeps off workloads that do not tolerate it."""

    key: str
    """Name of the taint."""

    value: NotRequired[str]
    """Value assigned to the key."""

    effect: NodeTaintEffect | NodeTaintEffectValue | str
    """Effect on workloads that do not tolerate the taint."""


class PoolVolume(TypedDict):
    """A disk of a node."""

    volumeType: PoolVolumeType | PoolVolumeTypeValue | str
    """Type of the disk."""

    size: str
    """Size of the disk in GiB, as a string."""


class PoolVolumeExtendParamsInput(TypedDict):
    """Usage of the data disks of a new node."""

    volumeGroup: str
    """Disk group: vgpaas for containers, default, vguser and a number for disks mounted at a user-defined path, or
    the persistent or ephemeral vg-everest-localvolume group. Matches
    `^(vgpaas|default|vguser[0-9]+|vg-everest-localvolume-(persistent|ephemeral))$`.
    """


class PoolVolumeGroupInput(TypedDict):
    """Configuration of a new group of data disks."""

    volumeGroup: str
    """Name of the group, as in the settings of its disks."""

    dockerThinPool: NotRequired[int]
    """Share of the disks for containers, in percent. Only in the group vgpaas."""

    lvmConfig: NotRequired[PoolLvmConfigInput]
    """Configuration of the logical volume."""

    types: NotRequired[list[PoolVolumeGroupSource | PoolVolumeGroupSourceValue]]
    """Types of disks in the group. If dataVolumes is set, cloud disks are used by default; local disks must be
    requested.
    """


class PoolZone(TypedDict):
    """Nodes in an availability zone."""

    az: str
    """Name of the availability zone."""

    count: int
    """Number of nodes in the zone."""


class ProcessingOperator(TypedDict):
    """Operator of a processing task, with its settings."""

    advanced_params_switch: NotRequired[bool]
    """Whether to use the advanced settings."""

    id: NotRequired[str]
    """ID of the operator."""

    name: NotRequired[str]
    """Name of the operator, such as AddNoise."""

    params: NotRequired[dict[str, Any]]
    """Settings by name. Values have any simple type or are lists or maps of strings. task_type is either
    image_classification or object_detection.
    """


class ProcessingSource(TypedDict):
    """Source of the samples of a processing task."""

    name: NotRequired[str]
    """Name of the dataset."""

    source: NotRequired[str]
    """OBS path, or ID of a task, dataset or project, depending on type."""

    type: NotRequired[ProcessingSourceType | ProcessingSourceTypeValue | str]
    """Type of the source."""

    version_id: NotRequired[str]
    """ID of the dataset version."""

    version_name: NotRequired[str]
    """Name of the dataset version."""


class ProcessingTemplateInput(TypedDict):
    """Type and settings of a new processing task."""

    id: NotRequired[ProcessingTaskType | ProcessingTaskTypeValue | str]
    """Type of the task, used as the ID of the template."""

    name: NotRequired[str]
    """Name of the template."""

    operator_params: NotRequired[list[ProcessingOperator]]
    """Operators of the task, with their settings."""


class ProcessingWorkPath(TypedDict):
    """Destination for the output of a processing task."""

    name: NotRequired[str]
    """Name of the dataset."""

    output_path: NotRequired[str]
    """OBS folder for the output."""

    path: NotRequired[str]
    """OBS path or ID of a dataset, depending on type."""

    type: NotRequired[ProcessingWorkPathType | ProcessingWorkPathTypeValue]
    """Type of the destination."""

    version_id: NotRequired[str]
    """ID of the dataset version that the task writes."""

    version_name: NotRequired[str]
    """Name of the dataset version that the task writes. Can contain letters, digits, underscores and hyphens. At most
    32 characters. Matches `^[A-Za-z0-9_-]*$`.
    """


class PublishAlgorithmRequest(TypedDict):
    """Algorithm to publish, and the asset that it becomes."""

    content_id: NotRequired[str]
    """ID of an existing asset that gets a new version. Without it, a new asset is created."""

    content_info: NotRequired[AlgorithmAssetInput]
    """Version of the asset."""

    algorithm: AlgorithmReferenceInput
    """Algorithm to publish."""


class PublishFineTuningArtifactsRequest(TypedDict):
    """Final model or checkpoints that become assets of a workspace."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""

    publish_artifacts: NotRequired[list[FineTuningArtifactPublicationInput]]
    """Artifacts to publish, and their assets."""


class RebootNodesRequest(TypedDict):
    """Names of the nodes to reboot."""

    nodeNames: list[str]
    """Names of the nodes to reboot, from their metadata.name."""


class RegisterImageRequest(TypedDict):
    """An image in the container registry and its supported uses."""

    arch: NotRequired[ImageArchitecture | ImageArchitectureValue | str]
    """Processor architecture of the image, in upper case. The default is X86_64."""

    description: NotRequired[str]
    """Description of the image. At most 512 characters."""

    origin: NotRequired[ImageOrigin | ImageOriginValue | str]
    """Origin of the image. The default is CUSTOMIZE."""

    resource_category: NotRequired[list[DevelopmentEnvironmentHardware | DevelopmentEnvironmentHardwareValue | str]]
    """Hardware that the image supports. The default is CPU and GPU."""

    service_type: NotRequired[ImageServiceType | ImageServiceTypeValue | str]
    """Purpose of the image."""

    services: NotRequired[list[NotebookService | NotebookServiceValue | str]]
    """Services for access to instances that use the image. The default is NOTEBOOK and SSH."""

    swr_path: str
    """Full address of the image in SWR, the container registry, with organization and version."""

    visibility: NotRequired[ImageVisibility | ImageVisibilityValue]
    """Visibility of the image to other users. The default is PRIVATE."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    flavor_type: NotRequired[NotebookAscendType | NotebookAscendTypeValue | str]
    """Kind of Ascend processor that the image is made for. Huawei Cloud only."""

    tags: NotRequired[list[str]]
    """Tags of the image. Huawei Cloud only."""

    swr_instance_id: NotRequired[str]
    """ID of the SWR Enterprise instance that has the image. Huawei Cloud only."""

    read_me: NotRequired[str]
    """Instructions for users of the image. At most 3000 characters. Huawei Cloud only."""


class ReinstallServerOsRequest(TypedDict):
    """How to log in to the server afterwards."""

    image_id: NotRequired[str]
    """ID of the image to install. Required for another image."""

    key_pair_name: NotRequired[str]
    """Key pair to log in with. Give either this or a password."""

    admin_pass: NotRequired[str]
    """Password to log in with. It needs three of these: upper case, lower case, digits, special characters out of
    !@%-_=+[{}]:,./?. It may not contain the name of the user, root or administrator, not even in reverse. From 8 to
    26 characters.
    """

    user_data: NotRequired[str]
    """Base64 of a script that the server runs when it starts. At most 32 KB before the encoding."""


class ReportTrainingEventRequest(TypedDict):
    """Event that a training task reports."""

    type: str
    """Type of event."""


class ResetNodesRequest(TypedDict):
    """Nodes to reset, and how many at a time."""

    nodeNames: list[str]
    """Names of the nodes to reset, from their metadata.name."""

    rollingConfig: NodeRollingConfigInput
    """Number of nodes that are reset at a time."""

    nodeConfig: NotRequired[NodeResetConfigInput]
    """New operating system and container runtime of the nodes."""


class ResizeNodesRequest(TypedDict):
    """Supernodes to resize, with their present and new node pools."""

    nodes: list[NodeBatchInput]
    """Supernodes to resize. At most 50 items."""

    source: NodeSizeInput
    """Present node pool and size of the supernodes."""

    target: NodeSizeInput
    """New node pool and size of the supernodes."""

    billing: NotRequired[NodeResizeBillingInput]
    """Payment of a larger size. Not allowed for a smaller one."""


class ResourceMatchInput(TypedDict):
    """Condition that resources must match."""

    key: ResourceMatchKey | ResourceMatchKeyValue
    """Field to compare with the value."""

    value: str
    """String that the field must contain. Upper and lower case are not distinguished. At most 255 characters."""


class ResourceTag(TypedDict):
    """Key and value that mark a resource."""

    key: str
    """Key of the tag."""

    value: str
    """Value of the tag."""


class ResourceTagFilterInput(TypedDict):
    """Tag that resources must have, with one of several values."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    values: list[str]
    """Accepted values. A resource must have one of them. At most 200 items."""


class ResourceTagSelectorInput(TypedDict):
    """Key and optional value of the tag to remove."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    value: NotRequired[str]
    """Value of the tag. By default, any value matches. At most 255 characters."""


class ResourceTagUpdateInput(TypedDict):
    """Change to the tags of a resource."""

    action: ResourceTagAction | ResourceTagActionValue
    """Action to perform on the tags."""

    tags: list[ResourceTag]
    """Tags to add, remove or set. An empty list is only allowed for "reset", which then removes all tags."""


class RetryPoolScopeRequest(TypedDict):
    """Job type to enable again."""

    scope: PoolScope | PoolScopeValue | str
    """Job type that failed to be enabled."""


class ReviewSamplesRequest(TypedDict):
    """Reviews of labeled samples."""

    comments: NotRequired[list[SampleJudgementInput]]
    """Reviews, one per sample."""


class RootVolumeInput(TypedDict):
    """System disk of a new server."""

    size: NotRequired[int]
    """Size of the disk, in GB. From 100 to 1024."""

    type: NotRequired[EvsVolumeType | EvsVolumeTypeValue | str]
    """Type of the EVS disk."""


class RunDevelopmentEnvironmentActionRequest(TypedDict):
    """Action to perform on a development environment instance."""

    action: DevelopmentEnvironmentAction | DevelopmentEnvironmentActionValue
    """Whether to start or stop the instance."""


class SampleJudgementInput(TypedDict):
    """A review of a sample by a reviewer or the dataset owner."""

    accept: bool
    """Whether the labels of the sample are accepted."""

    comment: NotRequired[str]
    """Comment on the labels. Must not contain any of the characters !<>=&"'. At most 256 characters. Matches
    `^[^!<>=&"']*$`.
    """

    sample_id: NotRequired[str]
    """ID of the reviewed sample."""

    score: NotRequired[SampleMark | SampleMarkValue]
    """Quality score of the labels."""

    worker_id: NotRequired[str]
    """ID of the team member whose labels are reviewed."""


class SampleLabelInput(TypedDict):
    """A label to attach to a sample, with its position and confidence."""

    annotated_by: NotRequired[VideoLabelingMethod | VideoLabelingMethodValue]
    """Labeling method: manual or automatic. Only for videos."""

    id: NotRequired[str]
    """ID of the label within the sample."""

    name: NotRequired[str]
    """Name of the label."""

    property: NotRequired[SampleLabelProperty]
    """Position of the label in the sample, and whether it is a hard example."""

    score: NotRequired[float]
    """Confidence of the label. From 0 to 1."""

    type: NotRequired[LabelType | LabelTypeValue | int]
    """Labeling type of the label."""


SampleLabelProperty = TypedDict(
    "SampleLabelProperty",
    {
        "@modelarts:content": NotRequired["str"],
        "@modelarts:end_index": NotRequired["int"],
        "@modelarts:end_time": NotRequired["str | timedelta"],
        "@modelarts:feature": NotRequired["list[list[float]]"],
        "@modelarts:from": NotRequired["str"],
        "@modelarts:hard": NotRequired["HardMark | HardMarkValue"],
        "@modelarts:hard_coefficient": NotRequired["str"],
        "@modelarts:hard_reasons": NotRequired["str"],
        "@modelarts:shape": NotRequired["LabelShape | LabelShapeValue | str"],
        "@modelarts:source": NotRequired["str"],
        "@modelarts:start_index": NotRequired["int"],
        "@modelarts:start_time": NotRequired["str | timedelta"],
        "@modelarts:to": NotRequired["str"],
    },
)
"""Position of a label in a sample, and further attributes. Built-in keys begin with @modelarts."""


SampleMetadata = TypedDict(
    "SampleMetadata",
    {
        "@modelarts:import_origin": NotRequired["int"],
        "@modelarts:hard": NotRequired["bool | float"],
        "@modelarts:hard_coefficient": NotRequired["float"],
        "@modelarts:hard_reasons": NotRequired["list[HardReasonCode | HardReasonCodeValue | int]"],
        "@modelarts:size": NotRequired["list[int]"],
        "@modelarts:source_image_info": NotRequired["str"],
    },
)
"""Attributes of a sample. Built-in keys begin with @modelarts. Other keys are possible."""


class SampleSearch(TypedDict):
    """Search conditions for samples. All conditions that are set must match."""

    coefficient: NotRequired[str]
    """Difficulty coefficient of the sample."""

    frame_in_video: NotRequired[int]
    """Index of the frame in the video."""

    hard: NotRequired[HardExample | HardExampleValue]
    """Whether the sample is a hard example."""

    import_origin: NotRequired[str]
    """Origin of the imported sample."""

    kvp: NotRequired[str]
    """Peak kilovoltage of a CT scan (DICOM KVP)."""

    label_list: NotRequired[LabelSearch]
    """Labels of the sample."""

    labeler: NotRequired[str]
    """User who labeled the sample."""

    metadata: NotRequired[AttributeSearch]
    """Attributes of the sample."""

    parent_sample_id: NotRequired[str]
    """ID of the parent sample, from which the sample was cut."""

    sample_dir: NotRequired[str]
    """Folder that contains the sample, with a trailing slash. Subfolders are not searched."""

    sample_name: NotRequired[str]
    """File name of the sample, including the extension."""

    sample_time: NotRequired[str]
    """Last modification time of the sample file in OBS: within the last 30 days (month), since yesterday (day), or
    within a period of at most 30 days, such as 20240601-20240630.
    """

    score: NotRequired[str]
    """Confidence score of the label."""

    slice_thickness: NotRequired[str]
    """Slice thickness of a DICOM image."""

    study_date: NotRequired[str]
    """Study date of a DICOM scan. The format is not documented."""

    time_in_video: NotRequired[str]
    """Position in the video, as a time. The format is not documented."""


class SampleUpdate(TypedDict):
    """Labels and attributes to set for samples."""

    email: NotRequired[str]
    """Email address of the team member who labels the samples. Only for team labeling."""

    samples: NotRequired[list[LabeledSample]]
    """Samples with their new labels and attributes."""


class ScaleDeploymentRequest(TypedDict):
    """New number of instances of a deployment."""

    count: int
    """Number of instances. From 1 to 128."""


class ScaleDownSuperNodeRequest(TypedDict):
    """Servers to remove, and the flavor that results."""

    id: NotRequired[str]
    """ID of the super node, as in the path."""

    flavor: NotRequired[str]
    """Flavor of the smaller super node."""

    resource_flavor: NotRequired[str]
    """Resource flavor of the smaller super node."""

    server_ids: NotRequired[list[str]]
    """IDs of the servers to remove."""


class ScaleUpSuperNodeRequest(TypedDict):
    """Flavor of the larger super node, and the settings of its new servers."""

    flavor: str
    """Flavor of the larger super node. Letters, digits and dots. From 1 to 128 characters."""

    root_volume: NotRequired[RootVolumeInput]
    """System disk of each new server."""

    data_volume: NotRequired[DataVolumeInput]
    """Data disks of each new server."""

    image_id: NotRequired[str]
    """ID of the image for the new servers. Exactly 36 characters."""

    userdata: NotRequired[str]
    """Base64 of a script that the new servers run when they start. At most 32 KB before the encoding."""

    key_pair_name: NotRequired[str]
    """Key pair to log in to the new servers with. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""


class SendEmailsRequest(TypedDict):
    """E-mail addresses of the members to notify."""

    emails: list[str]
    """E-mail addresses of the members."""


class ServiceAdditionalSettings(TypedDict):
    """Notification, log reporting and protocol settings of a service."""

    smn_notification: NotRequired[ServiceSmnNotification]
    """SMN notifications to send when the state of the service changes."""

    log_report_channels: NotRequired[list[ServiceLogReportPipeline]]
    """Destinations for logs. If omitted or empty, logs are not sent to LTS. Cannot be turned off once enabled."""

    websocket_upgrade: NotRequired[bool]
    """Whether the service uses WebSocket. Defaults to false for a new service; in an update, the setting is kept.
    Cannot be turned off once enabled, and cannot be combined with a traffic limit.
    """


class ServiceAffinityInput(TypedDict):
    """Scheduling preferences for the instances of a new model."""

    node_affinity: NotRequired[ServiceNodeAffinityInput]
    """Preferences for the nodes on which instances run."""


class ServiceAffinityNodeInput(TypedDict):
    """Node on which to run instances."""

    name: str
    """Private IP address of the node, used as its name."""


class ServiceAffinityPoolInput(TypedDict):
    """Nodes to select in a resource pool."""

    pool_name: str
    """Name of the resource pool that contains the nodes. Must be one of the pools set for the service."""

    nodes: list[ServiceAffinityNodeInput]
    """Nodes of the pool on which to run instances."""


class ServiceConfigInput(TypedDict):
    """Model to deploy and the resources that it uses."""

    model_id: str
    """ID of the AI application."""

    specification: str
    """Flavor of an instance, one of those returned by list_specifications. In a dedicated resource pool, custom is
    also accepted and requires custom_spec.
    """

    instance_count: int
    """Number of instances to run. From 1 to 128."""

    custom_spec: NotRequired[ServiceCustomSpecInput]
    """Resources of an instance. Required if specification is custom."""

    weight: NotRequired[int]
    """Percentage of calls to route to the model. Required for real-time services; the weights must add up to 100.
    From 0 to 100.
    """

    deploy_timeout_in_seconds: NotRequired[int | timedelta]
    """Timeout for deploying one instance, in seconds."""

    envs: NotRequired[dict[str, str]]
    """Environment variables of the containers. Empty by default."""

    pool_name: NotRequired[str]
    """Name of the dedicated resource pool for this model. Takes precedence over cluster_id and over the pools of the
    service. Can only be set if the service also has a pool.
    """

    cluster_id: NotRequired[str]
    """ID of the older dedicated resource pool or edge pool for this model. Takes precedence over the pools of the
    service. Can only be set if the service also has a pool.
    """

    nodes: NotRequired[list[str]]
    """IDs of the IEF edge nodes on which to deploy an edge service."""

    affinity: NotRequired[ServiceAffinityInput]
    """Node preferences for the instances."""

    src_type: NotRequired[str]
    """Type of input. If omitted, the files in the src_path folder are read. If set to ManifestFile, src_path is a
    manifest that lists the input of a batch service.
    """

    src_path: NotRequired[str]
    """OBS path of the input. Required for batch services."""

    dest_path: NotRequired[str]
    """OBS path of the output. Required for batch services."""

    req_uri: NotRequired[str]
    """Path of the model API to call, from the config.json of the model, or / for built-in images. Required for batch
    services.
    """

    mapping_type: NotRequired[ServiceMappingType | ServiceMappingTypeValue]
    """Input unit of each call. Required for batch services."""

    mapping_rule: NotRequired[dict[str, Any]]
    """Input schema as in config.json, where index is the CSV column of each simple value, from 0, or -1 to skip it.
    Required if mapping_type is csv.
    """

    additional_properties: NotRequired[dict[str, ServiceModelAdditionalSettingsInput]]
    """Volume and rolling update settings of the containers."""


class ServiceCustomSpecInput(TypedDict):
    """Resources to request for an instance in a dedicated resource pool."""

    cpu: float
    """Number of CPU cores. Rounded to two decimal places. At least 0.01."""

    memory: int
    """Amount of memory, in MB."""

    gpu_p4: NotRequired[float]
    """Number of GPUs. No GPU is used by default. Rounded to two decimal places. At least 0."""


class ServiceLogReportPipeline(TypedDict):
    """Destination for the logs of a service."""

    type: str
    """Log service. Only LTS is supported."""

    configuration: NotRequired[ServiceLtsConfiguration]
    """Log group and log stream in LTS."""


class ServiceLogVolumeInput(TypedDict):
    """Host folder to mount for logs."""

    host_path: str
    """Folder of the host."""

    mount_path: str
    """Folder inside the container."""


class ServiceLtsConfiguration(TypedDict):
    """Log destination in LTS."""

    log_group_id: str
    """ID of the log group. At most 64 characters."""

    log_stream_id: str
    """ID of the log stream in that group. At most 64 characters."""


class ServiceModelAdditionalSettingsInput(TypedDict):
    """Volume and rolling update settings for the containers of a new model."""

    log_volume: NotRequired[list[ServiceLogVolumeInput]]
    """Host folders to mount. Allowed only in dedicated resource pools."""

    persistent_volumes: NotRequired[list[ServicePersistentVolumeInput]]
    """Network volumes to mount."""

    max_surge: NotRequired[float]
    """Maximum number of additional instances during a rolling update. A value below 1 is a fraction of the instances,
    a value above 1 an absolute number. Default of the service: 1. More than 0.
    """

    max_unavailable: NotRequired[float]
    """Maximum number of instances that can be unavailable during a rolling update. By default, none can. A value
    below 1 is a fraction of the instances, a value above 1 an absolute number. More than 0.
    """

    termination_grace_period_seconds: NotRequired[int | timedelta]
    """Maximum time that a container can take to stop, in seconds."""


class ServiceNodeAffinityInput(TypedDict):
    """Nodes to select for the instances of a model."""

    mode: ServiceAffinityMode | ServiceAffinityModeValue
    """Strictness of the selection."""

    pool_infos: NotRequired[list[ServiceAffinityPoolInput]]
    """Nodes to select, by resource pool."""


class ServicePersistentVolumeInput(TypedDict):
    """Network volume to mount in the containers of a model."""

    name: NotRequired[str]
    """Name of the volume."""

    mount_path: str
    """Folder inside the container, such as /data. System folders such as / or /var/run are not allowed. Existing
    files in the folder are hidden, so use an empty folder.
    """

    storage_type: NotRequired[str]
    """Storage type. Only sfs_turbo is supported."""

    source_address: NotRequired[str]
    """Source to mount. For sfs_turbo, this is the ID of the file system."""


class ServiceScheduleInput(TypedDict):
    """Schedule for stopping a new or updated service automatically."""

    type: str
    """Action at the end of the duration. Only stop is supported."""

    time_unit: ServiceScheduleTimeUnit | ServiceScheduleTimeUnitValue
    """Unit of the duration field."""

    duration: int
    """Run time of the service, in the unit of time_unit."""


class ServiceSecret(TypedDict):
    """Secret to mount in the containers of a service."""

    secretId: str
    """ID of the secret, not its value."""

    mouthPath: str
    """Mount path inside the container. The API misspells this name."""


class ServiceSmnNotification(TypedDict):
    """SMN topic and the states reported to it."""

    topic_urn: str
    """URN of the SMN topic that receives the notifications."""

    events: list[ServiceSmnEvent | ServiceSmnEventValue]
    """States that trigger a notification."""


class ServiceTaskDisOutput(TypedDict):
    """DIS stream for the results of a task."""

    stream_name: str
    """Name of the DIS stream."""

    data_category: NotRequired[list[str]]
    """Categories of results that are sent."""

    stream_id: NotRequired[str]
    """ID of the DIS stream. For ModelArts Edge."""


class ServiceTaskFrequencyInput(TypedDict):
    """Repeated runs of a new task within a period of time."""

    interval: int | timedelta
    """Interval between the starts of two runs, in minutes. From 5 to 720."""

    duration: int | timedelta
    """Duration of each run, in minutes. From 5 to 720."""

    begin_at: str | datetime | time
    """Local start time of the runs, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str | datetime | time
    """Local end time of the runs, in the same format as begin_at."""


class ServiceTaskObsOutputInput(TypedDict):
    """OBS folder for the results of a new task."""

    bucket: str
    """Name of the OBS bucket."""

    path: str
    """Folder in the bucket."""

    data_category: NotRequired[list[str]]
    """Categories of results to write. Some services require the list."""


class ServiceTaskOutputInput(TypedDict):
    """Destinations for the results of a new task. At least one of the three is required."""

    obs: NotRequired[ServiceTaskObsOutputInput]
    """OBS folder to write the results to. Not supported by ModelArts Edge."""

    dis: NotRequired[ServiceTaskDisOutput]
    """DIS stream to send the results to."""

    webhook: NotRequired[ServiceTaskWebhookInput]
    """Webhook to call with each result."""


class ServiceTaskPeriodInput(TypedDict):
    """Period of time in which a new task runs."""

    begin_at: str | datetime | time
    """Local start time, such as 06:30:00. For a task that runs once, include the date, such as
    2024-07-01T06:30:00.
    """

    end_at: str | datetime | time
    """Local end time, in the same format as begin_at."""


class ServiceTaskResourceEstimate(TypedDict):
    """Estimated resource usage of a task on an edge node."""

    cpu: float
    """Number of CPU cores. Can be a fraction."""

    memory: int
    """Amount of memory. The reference specifies no unit; its examples suggest megabytes."""


class ServiceTaskScheduleInput(TypedDict):
    """Schedule of a new task."""

    type: str
    """Frequency of the task: once, daily, weekly or monthly, in upper or lower case. ModelArts Edge supports only
    once and daily. Matches `^(once|daily|weekly|monthly|ONCE|DAILY|WEEKLY|MONTHLY)$`.
    """

    execution_mode: NotRequired[ServiceTaskExecutionMode | ServiceTaskExecutionModeValue]
    """Execution mode, which selects either periods or frequency. Required, although documented as optional. ModelArts
    Edge supports only period.
    """

    timezone: str
    """Offset of the local time of the user from UTC, in hours and minutes, such as +02:00."""

    days_of_week: NotRequired[list[int]]
    """Days on which a weekly task runs, from 1 for Monday to 7 for Sunday. Each item: from 1 to 7."""

    days_of_month: NotRequired[list[int]]
    """Days on which a monthly task runs, from 1 to 31. Each item: from 1 to 31."""

    periods: NotRequired[list[ServiceTaskPeriodInput]]
    """Periods in which the task runs. Used if execution_mode is period. Cannot be combined with frequency. At least 1
    item.
    """

    frequency: NotRequired[ServiceTaskFrequencyInput]
    """Repeated runs of the task. Used if execution_mode is frequency. Cannot be combined with periods."""


class ServiceTaskSourceInput(TypedDict):
    """Input that a new task analyzes."""

    type: ServiceTaskSourceType | ServiceTaskSourceTypeValue | str
    """Type of the input, which determines the required fields of data."""

    data: list[ServiceTaskSourceItem]
    """Streams or files to analyze. Can contain several entries."""

    vcn: NotRequired[ServiceTaskVcnServerInput]
    """Server that the cameras belong to. Required if type is vcn."""


class ServiceTaskSourceItem(TypedDict):
    """Stream or file location. The fields depend on the type of the source."""

    stream_name: NotRequired[str]
    """Name of the VIS stream. Required if type is vis."""

    bucket: NotRequired[str]
    """Name of the OBS bucket that contains the files. Required if type is obs."""

    path: NotRequired[str]
    """Path in the bucket. Required if type is obs."""

    url: NotRequired[str]
    """URL of the file or stream. If type is restful, URL that returns the address of the stream. At most 1000
    characters.
    """

    headers: NotRequired[dict[str, str]]
    """Headers of the request for the address of the stream. Used if type is restful. At most 10 entries."""

    certificate_check: NotRequired[bool]
    """Whether to verify the certificate of the HTTPS URL. Required if type is restful."""

    rtsp_path_in_response: NotRequired[str]
    """Path to the address of the stream in the response from the URL. Required if type is restful. At most 1024
    characters.
    """

    node_id: NotRequired[str]
    """ID of the edge node. Some services require it if type is restful or vcn."""

    device_id: NotRequired[str]
    """ID of the VCN device. Required if type is vcn."""

    stream_type: NotRequired[ServiceTaskStreamType | ServiceTaskStreamTypeValue]
    """Stream of the VCN camera to analyze."""

    id: NotRequired[str]
    """ID of the mounted edge camera. Required if type is edgecamera."""

    camera_type: NotRequired[str]
    """Type of the camera in ModelArts Edge. Only ipc is known."""

    tag: NotRequired[list[dict[str, str]]]
    """Tags of the camera in ModelArts Edge, each a map of strings. Required if camera_type is ipc."""


class ServiceTaskVcnServerInput(TypedDict):
    """VCN server of the cameras that a new task analyzes."""

    ip: str
    """IP address of the server."""

    port: int
    """Port of the server."""

    username: str
    """User name for the login."""

    password: str
    """Password for the login."""


class ServiceTaskWebhookInput(TypedDict):
    """Webhook that a new task calls with its results."""

    url: str
    """URL that receives the results."""

    headers: dict[str, str]
    """Headers to send with each result. From 1 to 10 entries."""

    data_category: NotRequired[list[str]]
    """Categories of results to send. Some services require the list."""


class StartDevServerRequest(TypedDict):
    """Properties of the server to start, all optional."""

    arch: NotRequired[DevServerArchitecture | DevServerArchitectureValue | str]
    """Processor architecture of the server."""

    charging_mode: NotRequired[DevServerChargingMode | DevServerChargingModeValue | str]
    """How the server is paid."""

    server_type: NotRequired[DevServerType | DevServerTypeValue | str]
    """Whether the server is a virtual machine, bare metal or in a super node."""


class StartTeamLabelingTaskRequest(TypedDict):
    """Members to assign a team labeling task to."""

    dataset_id: NotRequired[str]
    """ID of the dataset. Optional; same value as in the path."""

    task_id: NotRequired[str]
    """ID of the task. Optional; same value as in the path."""

    workforces_config: NotRequired[LabelingAssignmentInput]
    """Teams and members assigned to the task."""


class StopTrainingJobRequest(TypedDict):
    """Action to perform on a training job."""

    action_type: TrainingJobAction | TrainingJobActionValue
    """Action to perform. The only supported action is "terminate". Default of the service: 'terminate'."""


class SuperNodeTagInput(TypedDict):
    """Tag to add to a super node."""

    key: str
    """Key of the tag. Letters, digits, spaces and _ . : = + - @, without spaces at the ends. It does not begin with
    _sys_. From 1 to 128 characters.
    """

    value: str
    """Value of the tag. Letters, digits, spaces and _ . : / = + - @. At most 255 characters."""


class SwitchDeploymentVersionRequest(TypedDict):
    """Version to which a deployment is switched, which the path names, too."""

    service_id: NotRequired[str]
    """ID of the service, as in the path."""

    target_deployment_version: NotRequired[str]
    """Number of the version, as in the path."""

    infer_name: NotRequired[str]
    """ID of the deployment, as in the path."""


class SwitchInferenceServiceVersionRequest(TypedDict):
    """Version to which a service is switched."""

    id: str
    """ID of the service, as in the path."""

    target_version_id: str
    """ID of the version, not its number."""

    workspace_id: NotRequired[str]
    """ID of the workspace of the service. 0 is the default workspace."""


class TableSource(TypedDict):
    """Connection to a table that samples are imported from."""

    cluster_id: NotRequired[str]
    """ID of the MRS cluster."""

    cluster_mode: NotRequired[MrsClusterMode | MrsClusterModeValue]
    """Security mode of the MRS cluster, which determines whether authentication is required."""

    cluster_name: NotRequired[str]
    """Name of the MRS cluster."""

    database_name: NotRequired[str]
    """Name of the database that contains the table."""

    input: NotRequired[str]
    """Path of the table in HDFS, such as /greenhouse/plants."""

    ip: NotRequired[str]
    """IP address of the DWS cluster."""

    port: NotRequired[str]
    """Port of the DWS cluster."""

    queue_name: NotRequired[str]
    """Name of the DLI queue for reading the table."""

    subnet_id: NotRequired[str]
    """ID of the subnet of the MRS cluster."""

    table_name: NotRequired[str]
    """Name of the source table."""

    user_name: NotRequired[str]
    """Database user. Required for DWS."""

    user_password: NotRequired[str]
    """Password of the database user. Required for DWS."""

    vpc_id: NotRequired[str]
    """ID of the VPC of the MRS cluster."""


class TextLabelFormat(TypedDict):
    """Format of labels in the source of a text dataset."""

    label_type: NotRequired[TextLabelPlacement | TextLabelPlacementValue]
    """Location of the labels. Default of the service: '1'."""

    text_label_separator: NotRequired[str]
    """Separator between labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in escaped form. Default
    of the service: ','.
    """

    text_sample_separator: NotRequired[str]
    """Separator between text and labels: one letter, digit or other character of !@#$%^&*_=|?/':.;, in escaped form.
    The default is a tab.
    """


class TrainingContainerSize(TypedDict):
    """Resources of the main container of a training job."""

    cpu_core_num: NotRequired[float]
    """Number of CPU cores. More than 0."""

    mem_size: NotRequired[float]
    """Memory, in GB. More than 0."""

    accelerator_num: NotRequired[float]
    """Number of accelerators. At least 0."""


class TrainingCustomMetric(TypedDict):
    """Source of metrics of the training code, a command or an HTTP address."""

    exec: NotRequired[TrainingMetricCommand]
    """Command that prints the metrics."""

    http_get: NotRequired[TrainingMetricAddress]
    """HTTP address that returns the metrics."""


class TrainingExperimentMetadataInput(TypedDict):
    """Name, description and workspace of a new experiment."""

    name: str
    """Name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """

    description: NotRequired[str]
    """Description of the experiment, up to 256 characters. At most 256 characters."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class TrainingExperimentReferenceInput(TypedDict):
    """Experiment that a new training job joins, by its ID or, for a new experiment, by its name."""

    id: NotRequired[str]
    """ID of an existing experiment."""

    name: NotRequired[str]
    """Name of an experiment to create, up to 64 characters. At most 64 characters."""

    description: NotRequired[str]
    """Description of an experiment to create, up to 256 characters. At most 256 characters."""


class TrainingJobAffinity(TypedDict):
    """Required proximity of the machines of a job."""

    affinity_type: NotRequired[TrainingJobAffinityType | TrainingJobAffinityTypeValue | str]
    """Location that the machines must share."""

    affinity_group_size: NotRequired[int]
    """Number of tasks on each supernode. Required for hyperinstance. Default of the service: 1."""

    job_level: NotRequired[TrainingTopologyLevel | TrainingTopologyLevelValue | str]
    """Level of the network topology within which all tasks run, if affinity_type is networkTopology.
    Huawei Cloud only.
    """

    affinity_group_level: NotRequired[TrainingTopologyLevel | TrainingTopologyLevelValue | str]
    """Level of the network topology within which a group of tasks runs. Huawei Cloud only."""

    node_affinity: NotRequired[TrainingNodeSelector]
    """Nodes that may run the tasks. Huawei Cloud only."""


class TrainingJobAlgorithmInput(TypedDict):
    """Algorithm that a new training job runs, specified by id, by subscription_id and item_version_id, or by code_dir
    and boot_file.
    """

    id: NotRequired[str]
    """ID of the algorithm."""

    name: NotRequired[str]
    """Name of the algorithm. Omit it in requests."""

    subscription_id: NotRequired[str]
    """ID of the subscribed algorithm. Requires item_version_id."""

    item_version_id: NotRequired[str]
    """ID of the version of the subscribed algorithm. Requires subscription_id."""

    code_dir: NotRequired[str]
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file. Cannot be combined with id or
    subscription_id.
    """

    boot_file: NotRequired[str]
    """File in code_dir that is run. Requires code_dir."""

    autosearch_config_path: NotRequired[str]
    """OBS path of the YAML file with the settings of the hyperparameter search."""

    autosearch_framework_path: NotRequired[str]
    """OBS folder that contains the framework code of the hyperparameter search."""

    command: NotRequired[str]
    """Command that starts the container of a custom image."""

    parameters: NotRequired[list[AlgorithmParameterInput]]
    """Parameters passed to the code."""

    policies: NotRequired[AlgorithmPolicies]
    """Hyperparameter search to perform instead of a single run."""

    inputs: NotRequired[list[TrainingJobInputChannelInput]]
    """Channels that provide input data to the code."""

    outputs: NotRequired[list[TrainingJobOutputChannelInput]]
    """Channels that store the output of the code."""

    engine: NotRequired[TrainingJobEngine]
    """AI engine that runs the code. Omit it if the algorithm has an engine."""

    local_code_dir: NotRequired[str]
    """Folder in the container where the code is placed, below /home. Not applicable if code_dir starts with
    file://.
    """

    working_dir: NotRequired[str]
    """Folder in the container where the code is started."""

    environments: NotRequired[dict[str, str]]
    """Environment variables of the code. Names consist of letters, digits and underscores. Values must not contain
    dollar signs. At most 100 entries. Each value: at most 4096 characters.
    """

    summary: NotRequired[TrainingJobVisualizationInput]
    """Training curves to write or display."""


class TrainingJobAutoStopInput(TypedDict):
    """Time limit after which a job is stopped."""

    time_unit: str
    """Unit of the duration. The only known value is HOURS."""

    duration: int | timedelta
    """Maximum running time of the job, in hours. At least 1."""


class TrainingJobConfigParameter(TypedDict):
    """An argument of the training code. With a custom image, an environment variable of the container."""

    label: NotRequired[str]
    """Name of the argument, such as learning_rate."""

    value: NotRequired[str | float]
    """Value of the argument, usually a string, also for numbers."""


class TrainingJobConfigSettings(TypedDict):
    """Settings saved in a configuration. For the code, set either app_url, boot_file_url and engine_id, or model_id.
    For the data, set either data_url, or dataset_id and dataset_version_id, or data_source.
    """

    worker_server_num: int
    """Number of compute nodes to train on, up to max_num of the flavor."""

    app_url: NotRequired[str]
    """OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id."""

    boot_file_url: NotRequired[str]
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id."""

    model_id: NotRequired[int]
    """ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
    engine_id.
    """

    parameter: NotRequired[list[TrainingJobConfigParameter]]
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int
    """ID of the flavor in the list of job specifications."""

    data_url: NotRequired[str]
    """OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or data_source."""

    dataset_version_id: NotRequired[str]
    """ID of the dataset version to train on. Requires dataset_id. Cannot be combined with data_url or data_source."""

    data_source: NotRequired[list[TrainingJobV1DataSource]]
    """List of data sources to train on. Cannot be combined with data_url, dataset_id or dataset_version_id."""

    engine_id: NotRequired[int]
    """ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the service:
    1.
    """

    train_url: NotRequired[str]
    """OBS folder for the training output. None by default."""

    log_url: NotRequired[str]
    """OBS folder for the logs. None by default."""

    user_image_url: NotRequired[str]
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: NotRequired[str]
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh, which sets variables
    such as credentials, and passes it the python command to run.
    """


class TrainingJobDatasetInput(TypedDict):
    """Dataset version that a new job reads."""

    id: str
    """ID of the dataset."""

    version_id: str
    """ID of the dataset version."""

    service_type: NotRequired[str]
    """Service of the dataset. V3 is the asset service; others are the older service. Huawei Cloud only."""

    name: NotRequired[str]
    """Name of the dataset. Huawei Cloud only."""

    obs_url: NotRequired[str]
    """OBS path of the dataset, which the service finds by the IDs. Huawei Cloud only."""

    dataset_proportion: NotRequired[int]
    """Share of the dataset that is used for fine tuning, in percent. Huawei Cloud only."""


class TrainingJobEndpointsInput(TypedDict):
    """External access to a new job."""

    ssh: NotRequired[TrainingJobSshInput]
    """SSH access to the containers of the job."""


class TrainingJobEngine(TypedDict):
    """AI engine that runs the code of a job: a preset engine, a custom image, or a custom image based on a preset
    engine.
    """

    engine_id: NotRequired[str]
    """ID of the preset engine. If it is set, no other field is required."""

    engine_name: NotRequired[str]
    """Name of the engine, such as PyTorch. Used with engine_version, or with image_url for a custom image based on
    the engine.
    """

    engine_version: NotRequired[str]
    """Version of the engine. Used with engine_name instead of engine_id."""

    image_url: NotRequired[str]
    """Custom image in SWR, in the form organization/name:tag."""

    install_sys_packages: NotRequired[bool]
    """Whether the platform installs its own version of MoXing. Applies only if engine_name, engine_version and
    image_url are set.
    """

    image_repo_id: NotRequired[str]
    """ID of the SWR Enterprise instance that has the image. Huawei Cloud only."""


class TrainingJobFilter(TypedDict):
    """Filter condition for training jobs."""

    key: NotRequired[str]
    """Field to filter by, such as name, phase, kind, create_time, algorithm_name or user_id."""

    operator: NotRequired[TrainingJobFilterOperator | TrainingJobFilterOperatorValue]
    """Operator that compares the field with the values."""

    value: NotRequired[list[str]]
    """Values to compare the field with. The "between" operator requires two bounds."""


class TrainingJobInputChannelInput(TypedDict):
    """Channel that provides input data to the code of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: NotRequired[str]
    """Description of the input data."""

    local_dir: NotRequired[str]
    """Folder in the container where the data is placed."""

    remote: TrainingJobInputLocationInput
    """Source of the input data."""

    remote_constraint: NotRequired[list[TrainingJobInputConstraint]]
    """Types of data that the channel accepts."""

    access_method: NotRequired[TrainingJobAccessMethod | TrainingJobAccessMethodValue | str]
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobInputConstraint(TypedDict):
    """Type of data that an input channel accepts."""

    data_type: NotRequired[str]
    """Location of the data: OBS or a dataset."""

    attributes: NotRequired[str]
    """Requirements for the data_format, data_segmentation or dataset_type of a dataset."""


class TrainingJobInputLocationInput(TypedDict):
    """Source of input data for a new job, either a dataset or a folder in OBS."""

    dataset: NotRequired[TrainingJobDatasetInput]
    """Dataset version to read."""

    obs: NotRequired[TrainingJobObsPathInput]
    """OBS folder or file to read."""


class TrainingJobLogExportPath(TypedDict):
    """Location where the logs of a job are stored."""

    obs_url: NotRequired[str]
    """OBS folder for the logs. Can be empty."""

    host_path: NotRequired[str]
    """Folder for the logs on the host."""


class TrainingJobMetadataInput(TypedDict):
    """Name, workspace and description of a new training job."""

    name: str
    """Name of the job. Consists of letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    description: NotRequired[str]
    """Description of the job. At most 256 characters."""

    annotations: NotRequired[dict[str, str]]
    """Settings of additional features, such as fault-tolerance/job-retry-num (a number), fault-tolerance/hang-retry,
    jupyter-lab/enable and tensorboard/enable (true). All values are strings.
    """

    training_experiment_reference: NotRequired[TrainingExperimentReferenceInput]
    """Experiment that the job joins. With a name instead of an ID, the experiment is created. Huawei Cloud only."""


class TrainingJobMetadataUpdate(TypedDict):
    """Additional features of a training job to change."""

    annotation: NotRequired[dict[str, str]]
    """Settings of additional features, such as jupyter-lab/enable. All values are strings."""


class TrainingJobNfsMount(TypedDict):
    """Folder on an NFS server, mounted in the containers."""

    nfs_server_path: NotRequired[str]
    """Address of the folder, such as 10.20.0.15:/garden."""

    local_path: NotRequired[str]
    """Mount path in the containers."""

    read_only: NotRequired[bool]
    """Whether the folder is mounted as read-only."""


class TrainingJobNotification(TypedDict):
    """Messages that the notification service sends while a job runs."""

    topic_urn: NotRequired[str]
    """URN of the notification topic to publish to."""

    events: NotRequired[list[TrainingJobNotificationEvent | TrainingJobNotificationEventValue | str]]
    """Events that trigger a message."""


class TrainingJobObsMount(TypedDict):
    """Folder in an OBS bucket, mounted in the containers."""

    obs_path: NotRequired[str]
    """Folder in OBS, such as /bucket/folder."""

    local_path: NotRequired[str]
    """Mount path in the containers."""

    obs_url: NotRequired[str]
    """Address of the folder. The reference lists it in addition to obs_path, which its examples use."""


class TrainingJobObsPathInput(TypedDict):
    """OBS path that a new job reads from or writes to."""

    obs_url: str
    """Path in OBS, such as /bucket/folder/."""


class TrainingJobOutputChannelInput(TypedDict):
    """Channel that stores the output of the code of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: NotRequired[str]
    """Description of the output."""

    local_dir: NotRequired[str]
    """Folder in the container that contains the output."""

    remote: TrainingJobOutputLocationInput
    """Destination of the output."""

    access_method: NotRequired[TrainingJobAccessMethod | TrainingJobAccessMethodValue | str]
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobOutputLocationInput(TypedDict):
    """Destination of the output of a new job."""

    obs: TrainingJobObsPathInput
    """OBS folder to write to."""


class TrainingJobPfsMount(TypedDict):
    """Folder in a parallel file system, mounted in the containers."""

    pfs_path: NotRequired[str]
    """Folder in the parallel file system, such as /file-system/folder."""

    local_path: NotRequired[str]
    """Mount path in the containers."""


class TrainingJobReferenceInput(TypedDict):
    """ID of a training job."""

    id: str
    """ID of the job, a UUID."""


class TrainingJobResourceInput(TypedDict):
    """Machines for a new job."""

    flavor_id: NotRequired[str]
    """ID of the machine flavor. In a dedicated pool, it determines the number of cards, from
    modelarts.pool.visual.xlarge (1) to 16xlarge (16).
    """

    node_count: NotRequired[int]
    """Number of machines. Default of the service: 1."""

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool. By default, the public pool is used."""

    pool_group_id: NotRequired[str]
    """ID of the group of resource pools from which the service chooses one. Huawei Cloud only."""

    main_container_customized_flavor: NotRequired[TrainingContainerSize]
    """Resources of the main container instead of those of the flavor. Huawei Cloud only."""


class TrainingJobSchedulePolicy(TypedDict):
    """Rules for allocating machines to a job."""

    required_affinity: NotRequired[TrainingJobAffinity]
    """Required proximity of the machines."""

    priority: NotRequired[int]
    """Priority among the waiting jobs."""

    preemptible: NotRequired[bool]
    """Whether jobs of higher priority can take over the machines."""

    preferred_affinity: NotRequired[TrainingPreferredAffinity]
    """Nodes that are preferred for the tasks. Huawei Cloud only."""


class TrainingJobSpecInput(TypedDict):
    """Machines, storage and scheduling rules of a new job."""

    resource: NotRequired[TrainingJobResourceInput]
    """Machines to run on, specified by flavor_id in the public pool, or by pool_id and flavor_id in a dedicated
    pool.
    """

    volumes: NotRequired[list[TrainingJobVolumeInput]]
    """Storage mounted in the containers."""

    log_export_path: NotRequired[TrainingJobLogExportPath]
    """Location where the logs are stored."""

    auto_stop: NotRequired[TrainingJobAutoStopInput]
    """Time limit after which the job is stopped."""

    schedule_policy: NotRequired[TrainingJobSchedulePolicy]
    """Rules for allocating machines to the job."""

    notification: NotRequired[TrainingJobNotification]
    """Messages to send while the job runs."""

    custom_metrics: NotRequired[list[TrainingCustomMetric]]
    """Sources of metrics of the training code. Huawei Cloud only."""

    output_model: NotRequired[TrainingModelOutput]
    """OBS folder of the trained model. Huawei Cloud only."""

    asset_model: NotRequired[TrainingModelAssetInput]
    """Model asset that the job publishes. Huawei Cloud only."""

    asset_id: NotRequired[str]
    """ID of the model asset on which the job is based. Huawei Cloud only."""

    retention: NotRequired[TrainingRetention]
    """Whether the record of the job is removed after some time. Huawei Cloud only."""

    log_export_config: NotRequired[TrainingLogExport]
    """Form of the exported logs. Huawei Cloud only."""

    reserved_time: NotRequired[TrainingReservedTime]
    """Time for which the resources are reserved. Huawei Cloud only."""


class TrainingJobSpecUpdate(TypedDict):
    """Notifications and priority of a training job to change."""

    notification: NotRequired[TrainingJobNotification]
    """Messages that the notification service sends."""

    schedule_policy: NotRequired[TrainingSchedulePolicyUpdate]
    """Priority of the job."""


class TrainingJobSshInput(TypedDict):
    """SSH access to the containers of a new job."""

    key_pair_names: NotRequired[list[str]]
    """Names of the key pairs in the project that can be used to log in."""


class TrainingJobTagFilter(TypedDict):
    """Tag that listed jobs have."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    values: NotRequired[list[str]]
    """Accepted values of the tag. If empty, any value is accepted. At most 10 items."""


class TrainingJobTaskAlgorithmInput(TypedDict):
    """Algorithm that a task of a new job runs."""

    job_config: NotRequired[TrainingJobTaskConfigInput]
    """Parameters, inputs and outputs of the algorithm."""

    code_dir: NotRequired[str]
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file."""

    boot_file: NotRequired[str]
    """File in code_dir that is run. Requires code_dir."""

    engine: NotRequired[AlgorithmEngine]
    """AI engine that runs the code."""

    inputs: NotRequired[list[TrainingJobTaskInputChannelInput]]
    """Channels that provide input data to the code."""

    outputs: NotRequired[list[TrainingJobOutputChannelInput]]
    """Channels that store the output of the code."""

    local_code_dir: NotRequired[str]
    """Folder in the container where the code is placed, below /home. Not applicable if code_dir starts with
    file://.
    """

    working_dir: NotRequired[str]
    """Folder in the container where the code is started."""

    environments: NotRequired[dict[str, str]]
    """Environment variables of the task. Huawei Cloud only."""


class TrainingJobTaskConfigInput(TypedDict):
    """Algorithm settings of a task."""

    parameters: NotRequired[list[AlgorithmParameterInput]]
    """Parameters passed to the code."""

    inputs: NotRequired[list[TrainingJobInputChannelInput]]
    """Channels that provide input data to the code."""

    outputs: NotRequired[list[TrainingJobOutputChannelInput]]
    """Channels that store the output of the code."""

    engine: NotRequired[AlgorithmEngine]
    """AI engine that runs the code."""


class TrainingJobTaskInput(TypedDict):
    """Task of a new job whose tasks differ from each other."""

    role: NotRequired[str]
    """Role of the task. Currently has no effect."""

    algorithm: NotRequired[TrainingJobTaskAlgorithmInput]
    """Algorithm that the task runs."""

    task_resource: NotRequired[TrainingJobTaskResourceInput]
    """Machines that the task runs on."""

    log_export_path: NotRequired[TrainingJobTaskLogFolder]
    """OBS folder to which the log of the task is written. Huawei Cloud only."""


class TrainingJobTaskInputChannelInput(TypedDict):
    """Channel that provides input data to a task of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: NotRequired[str]
    """Description of the input."""

    local_dir: NotRequired[str]
    """Folder in the container that contains the input."""

    remote: TrainingJobTaskInputLocationInput
    """Source of the input."""

    access_method: NotRequired[TrainingJobAccessMethod | TrainingJobAccessMethodValue | str]
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobTaskInputLocationInput(TypedDict):
    """Source of the input of a task of a new job."""

    obs: TrainingJobObsPathInput
    """OBS folder to read."""

    dataset: NotRequired[TrainingJobDatasetInput]
    """Dataset version to read. Huawei Cloud only."""


class TrainingJobTaskLogFolder(TypedDict):
    """OBS folder to which the log of a task is written."""

    obs_url: NotRequired[str]
    """OBS path of the folder."""


class TrainingJobTaskResourceInput(TypedDict):
    """Machines that a task of a new job runs on."""

    flavor_id: NotRequired[str]
    """ID of the machine flavor."""

    node_count: int
    """Number of machines."""

    pool_id: NotRequired[str]
    """ID of the resource pool that runs the task. Huawei Cloud only."""


class TrainingJobV1Config(TypedDict):
    """Run settings of a new training job."""

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: NotRequired[str]
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: NotRequired[str]
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: NotRequired[list[TrainingJobV1Parameter]]
    """Arguments of the code, or environment variables of a custom image."""

    data_url: NotRequired[str]
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: NotRequired[str]
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: NotRequired[list[TrainingJobV1DataSource]]
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: NotRequired[int]
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: NotRequired[int]
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: NotRequired[int]
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: NotRequired[str]
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: NotRequired[str]
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: NotRequired[str]
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """

    train_url: NotRequired[str]
    """OBS folder for the output. By default, no output is saved."""

    create_version: NotRequired[bool]
    """Whether to create and run the first version immediately. Default of the service: True."""

    volumes: NotRequired[list[TrainingJobV1Volume]]
    """Storage to mount into the training containers."""


class TrainingJobV1DataSource(TypedDict):
    """Source of training data: an OBS folder or a dataset version."""

    type: NotRequired[TrainingJobV1DataSourceType | TrainingJobV1DataSourceTypeValue | str]
    """Type of the data source. All items of a list must have the same type."""

    data_url: NotRequired[str]
    """OBS folder that contains the data. Cannot be used with dataset_id and dataset_version."""

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version. Cannot be used with data_url."""

    dataset_version: NotRequired[str]
    """ID of the dataset version. Requires dataset_id."""


class TrainingJobV1HostPath(TypedDict):
    """A host folder mounted into the training containers."""

    src_path: str
    """Path of the source folder on the host."""

    dest_path: str
    """Mount path in the containers."""

    read_only: NotRequired[bool]
    """Whether the mount is read-only. Default of the service: False."""


class TrainingJobV1NfsShare(TypedDict):
    """An SFS Turbo file system mounted into the training containers."""

    id: str
    """ID of the SFS Turbo file system."""

    src_path: str
    """Address and folder to mount, such as 10.20.0.15:/."""

    dest_path: str
    """Mount path in the containers."""

    read_only: NotRequired[bool]
    """Whether the mount is read-only. Default of the service: False."""


class TrainingJobV1Parameter(TypedDict):
    """An argument of the training code. For a custom image, it is passed as an environment variable of the
    container.
    """

    label: NotRequired[str]
    """Name of the argument, such as learning_rate."""

    value: NotRequired[str | float | bool]
    """Value of the argument. Usually a string, even for numbers."""


class TrainingJobV1Settings(TypedDict):
    """Common settings of training runs. For the code, specify either app_url, boot_file_url and engine_id, or
    model_id. For the machines, specify either spec_id or pool_id. For the data, specify either data_url, or
    dataset_id and dataset_version_id, or data_source.
    """

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: NotRequired[str]
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: NotRequired[str]
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: NotRequired[list[TrainingJobV1Parameter]]
    """Arguments of the code, or environment variables of a custom image."""

    data_url: NotRequired[str]
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: NotRequired[str]
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: NotRequired[list[TrainingJobV1DataSource]]
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: NotRequired[int]
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: NotRequired[int]
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: NotRequired[int]
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: NotRequired[str]
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: NotRequired[str]
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: NotRequired[str]
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """


class TrainingJobV1Volume(TypedDict):
    """Storage of the training containers, specified by nfs or host_path."""

    nfs: NotRequired[TrainingJobV1NfsShare]
    """A shared file system. Only for resource pools whose network can reach it."""

    host_path: NotRequired[TrainingJobV1HostPath]
    """A folder of the host. Only for dedicated resource pools."""


class TrainingJobVersionConfig(TypedDict):
    """Run settings of a new version of a training job."""

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: NotRequired[str]
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: NotRequired[str]
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: NotRequired[list[TrainingJobV1Parameter]]
    """Arguments of the code, or environment variables of a custom image."""

    data_url: NotRequired[str]
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: NotRequired[str]
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: NotRequired[list[TrainingJobV1DataSource]]
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: NotRequired[int]
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: NotRequired[int]
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: NotRequired[int]
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: NotRequired[str]
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: NotRequired[str]
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: NotRequired[str]
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """

    train_url: str
    """OBS folder for the output, such as /bucket/output/."""

    pre_version_id: int
    """ID of the previous version, as returned by list_versions."""


class TrainingJobVisualizationFolderInput(TypedDict):
    """Folder that the training curves of a new job are written to."""

    pfs: TrainingJobVisualizationPfsInput
    """Folder in a parallel file system."""


class TrainingJobVisualizationInput(TypedDict):
    """Folder that the training curves of a new job are written to, or jobs whose curves are displayed."""

    log_type: NotRequired[TrainingJobVisualizationTool | TrainingJobVisualizationToolValue | str]
    """Tool that displays the curves. Makes the job a data source for this tool."""

    log_dir: NotRequired[TrainingJobVisualizationFolderInput]
    """Folder that the curves are written to. Required with log_type."""

    data_sources: NotRequired[list[TrainingJobVisualizationSourceInput]]
    """Jobs whose curves are displayed. Required if an annotation enables one of the tools."""


class TrainingJobVisualizationPfsInput(TypedDict):
    """Folder in a parallel file system of OBS."""

    pfs_path: str
    """Path of the folder, such as /file-system/folder/."""


class TrainingJobVisualizationSourceInput(TypedDict):
    """Source of the training curves to display."""

    job: TrainingJobVisualizationSourceJobInput
    """Training job that writes the curves."""

    nfs: NotRequired[TrainingSummaryFileSystem]
    """SFS Turbo file system with the summary. Huawei Cloud only."""


class TrainingJobVisualizationSourceJobInput(TypedDict):
    """Training job that writes curves."""

    job_id: str
    """ID of the training job."""


class TrainingJobVolumeInput(TypedDict):
    """Storage to mount in the containers of a new job. Set one of nfs, pfs and obs."""

    nfs: NotRequired[TrainingJobNfsMount]
    """Folder on an NFS server."""

    pfs: NotRequired[TrainingJobPfsMount]
    """Folder in a parallel file system."""

    obs: NotRequired[TrainingJobObsMount]
    """Folder in an OBS bucket."""


class TrainingLogExport(TypedDict):
    """Form of the exported logs of a training job."""

    version: NotRequired[str]
    """Version of the form, v0 or v1. Defaults to v0."""

    rotation_enabled: NotRequired[bool]
    """Whether the log can be downloaded by periods. Default of the service: False."""


class TrainingMetricAddress(TypedDict):
    """HTTP address that returns metrics."""

    path: NotRequired[str]
    """Path of the URL. Required together with the port."""

    port: NotRequired[int]
    """Port in the container. Required together with the path."""


class TrainingMetricCommand(TypedDict):
    """Command that prints metrics."""

    command: NotRequired[list[str]]
    """The command and its arguments."""


class TrainingModelAssetInput(TypedDict):
    """Model asset to publish."""

    name: NotRequired[str]
    """Name of the model."""

    code: NotRequired[str]
    """Short name of the model."""

    version: NotRequired[str]
    """Version to publish."""

    desc: NotRequired[str]
    """Description of the model."""

    series: NotRequired[str]
    """Family of models to which the model belongs."""

    type: NotRequired[str]
    """Type of the model."""

    model_desc: NotRequired[str]
    """Description of the asset."""

    parent_asset_id: NotRequired[str]
    """ID of the existing asset of which this is a version."""


class TrainingModelFolder(TypedDict):
    """OBS folder of a trained model."""

    obs_path: NotRequired[str]
    """OBS path, such as obs://flowers/model/."""

    local_path: NotRequired[str]
    """Folder in the container from which the model is taken."""


class TrainingModelOutput(TypedDict):
    """Place of a trained model."""

    obs: NotRequired[TrainingModelFolder]
    """OBS folder of the model."""


class TrainingNodeRequirement(TypedDict):
    """Condition on a label or field of nodes."""

    key: str
    """Key of the label, or name of the field."""

    operator: NotebookAffinityOperator | NotebookAffinityOperatorValue | str
    """How the label is compared with the values."""

    values: NotRequired[list[str]]
    """Values to compare with. Empty for Exists and DoesNotExist, one integer for Gt and Lt."""


class TrainingNodeSelector(TypedDict):
    """Nodes that may run tasks. A node must meet one of the terms."""

    nodeSelectorTerms: list[TrainingNodeTerm]
    """Terms of which a node must meet at least one."""


class TrainingNodeTerm(TypedDict):
    """Conditions on nodes, all of which must be met."""

    matchExpressions: NotRequired[list[TrainingNodeRequirement]]
    """Conditions on labels of the node."""

    matchFields: NotRequired[list[TrainingNodeRequirement]]
    """Conditions on fields of the node."""


class TrainingPreferredAffinity(TypedDict):
    """Nodes that are preferred for tasks."""

    node_affinity: NotRequired[list[TrainingPreferredTerm]]
    """Terms with their weights. Nodes with the largest sum of weights are preferred."""


class TrainingPreferredTerm(TypedDict):
    """Conditions on preferred nodes, with their weight."""

    weight: int
    """Weight of nodes that meet the conditions. From 1 to 100."""

    preference: TrainingNodeTerm
    """Conditions on the node."""


class TrainingQuotaSetting(TypedDict):
    """New limit or switch of a training quota."""

    resource: TrainingQuotaType | TrainingQuotaTypeValue | str
    """Type of quota or switch."""

    quota: int
    """New value: at least 1 for a number of jobs, 0 (off) or 1 (on) for job-retention-enabled, always 0 for
    job-num-quota-notify. From 0 to 2147483647.
    """

    used: NotRequired[int]
    """Current number of resources of this type."""

    extra_info: NotRequired[str]
    """For job-num-quota-notify, URN of the SMN topic that is notified."""


class TrainingQuotaUpdate(TypedDict):
    """Training quotas of a user."""

    user_id: NotRequired[str]
    """ID of the user. Defaults to the caller."""

    quotas: list[TrainingQuotaSetting]
    """Quotas to change."""


class TrainingReservedTime(TypedDict):
    """Time for which resources are reserved."""

    time_unit: NotRequired[str]
    """Unit of the duration. Only HOURS is supported."""

    duration: int | timedelta
    """Duration of the reservation, in hours. At least 1."""


class TrainingRetention(TypedDict):
    """Whether the record of a job is removed after some time."""

    policy: TrainingRetentionPolicy | TrainingRetentionPolicyValue
    """Whether the removal is enabled for this job."""


class TrainingSchedulePolicyUpdate(TypedDict):
    """Priority of a training job to change."""

    priority: NotRequired[int]
    """Priority among the waiting jobs in a dedicated pool. 3 is the highest. From 1 to 3."""

    preemptible: NotRequired[bool]
    """Whether jobs of higher priority can take over the machines."""


class TrainingSummaryFileSystem(TypedDict):
    """SFS Turbo file system with the summary of a training job."""

    nfs_path: NotRequired[str]
    """Address of the file system."""


class UpdateAcceptanceTaskRequest(TypedDict):
    """Decision about an acceptance task."""

    action: AcceptanceAction | AcceptanceActionValue
    """Action to perform on the samples."""

    overwrite_last_result: NotRequired[bool]
    """Whether to overwrite labels that were added to the dataset in the meantime. Default of the service: False."""


class UpdateAuthorizationModeRequest(TypedDict):
    """New authorization mode."""

    mode: AuthorizationMode | AuthorizationModeValue | str
    """Authorization mode to set."""


class UpdateAutoscalingPolicyRequest(TypedDict):
    """Changes to the rules of an autoscaling policy."""

    id: str
    """ID of the policy."""

    hpa_rules: NotRequired[list[AutoscalingRuleInput]]
    """Rules to add, change or delete."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""


class UpdateDatasetRequest(TypedDict):
    """Changes to a dataset."""

    add_labels: NotRequired[list[LabelInput]]
    """Labels to add to the existing labels of the dataset."""

    current_version_id: NotRequired[str]
    """ID of the version to switch to."""

    dataset_name: NotRequired[str]
    """New name of the dataset."""

    delete_labels: NotRequired[list[LabelInput]]
    """Existing labels to delete, identified by name."""

    description: NotRequired[str]
    """New description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"]*$`."""

    update_labels: NotRequired[list[LabelInput]]
    """Existing labels to change, identified by name."""


class UpdateDeploymentRequest(TypedDict):
    """Changes to a deployment. Settings that are not sent stay as they are."""

    id: NotRequired[str]
    """ID of the deployment."""

    name: NotRequired[str]
    """Name of the deployment."""

    pool_id: NotRequired[str]
    """ID of the dedicated resource pool."""

    framework: NotRequired[DeploymentFramework | DeploymentFrameworkValue | str]
    """Software that runs the model."""

    count: NotRequired[int]
    """Number of instances. From 1 to 128."""

    deploy_type: NotRequired[DeploymentType | DeploymentTypeValue | str]
    """How an instance is spread over machines."""

    system_log_dump_enable: NotRequired[bool]
    """Whether system logs are dumped; only in physical pools with NPUs."""

    unit_configs: NotRequired[list[DeploymentUnitInput]]
    """Units of an instance, which replace all units that it has. At least 1 item."""

    weight: NotRequired[int]
    """Share of the requests, in percent. From 0 to 100."""

    secret_type: NotRequired[DeploymentSecretType | DeploymentSecretTypeValue | str]
    """Kind of credentials."""

    secret_name: NotRequired[str]
    """Name of the credentials; required with the kind dew."""

    priority: NotRequired[int]
    """Priority of the service. A running service needs it, with the value that it has. From 1 to 3."""

    high_avail_switch: NotRequired[bool]
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy."""

    description: NotRequired[str]
    """Description of the deployment, without the characters < and >. At most 512 characters."""

    advanced_config: NotRequired[DeploymentAdvancedConfig]
    """Further settings."""

    model: NotRequired[DeploymentModel]
    """Model in the containers."""

    mirror_traffic_enable: NotRequired[bool]
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: NotRequired[int]
    """Share of the copied requests, in percent."""

    status: NotRequired[DeploymentStatus | DeploymentStatusValue | str]
    """State of the deployment. The effect of sending it is not documented."""

    deployment_task_limit: NotRequired[DeploymentTaskLimit]
    """Limit of parallel asynchronous tasks."""

    schedule_strategy: NotRequired[DeploymentScheduleStrategy | DeploymentScheduleStrategyValue | str]
    """How pods are placed."""


class UpdateDevServerRequest(TypedDict):
    """New name of a dev server."""

    name: str
    """New name. Letters, digits, underscores and hyphens. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""


class UpdateDevelopmentEnvironmentRequest(TypedDict):
    """Changes to a development environment instance."""

    description: NotRequired[str]
    """New description of the instance. Must not contain angle brackets, quotation marks, ampersands or slashes. At
    most 512 characters. Matches `^[^&<>"'/]*$`.
    """

    spec: NotRequired[DevelopmentEnvironmentSpecUpdate]
    """New behavior of the notebook."""


class UpdateHraPolicyRequest(TypedDict):
    """Changes to a policy for the ratio of roles."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    hra_rules: list[HraRuleUpdate]
    """Rules to change or delete."""

    disable: NotRequired[bool]
    """Whether the policy is switched off."""

    min_replicas: NotRequired[int]
    """Lower limit of the number of instances. Currently without effect. Default of the service: 1. From 1 to 128."""

    max_replicas: NotRequired[int]
    """Upper limit of the number of instances. Currently without effect. Default of the service: 128. From 1 to
    128.
    """

    scale_window: NotRequired[int]
    """Window for changes of the number of instances. Currently without effect. Default of the service: 300."""


class UpdateImageGroupRequest(TypedDict):
    """Instructions and tags of an image group."""

    read_me: NotRequired[str]
    """Instructions for users of the images. At most 30000 characters."""

    tags: NotRequired[list[ResourceTag]]
    """Tags of the group. They replace the present ones. At most 20 items."""


class UpdateInferenceServiceRequest(TypedDict):
    """Changes to an inference service. Settings that are not sent stay as they are."""

    id: NotRequired[str]
    """ID of the service."""

    name: NotRequired[str]
    """Name of the service: letters, Chinese characters, digits, hyphens and underscores. From 1 to 128 characters."""

    deploy_timeout_minutes: NotRequired[int | timedelta]
    """Longest time that a deployment may take, in minutes. From 0 to 300."""

    version: NotRequired[str]
    """Number of the version. An existing number is refused, except in a change of the description alone. At most 8
    characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    description: NotRequired[str]
    """Description of the version. A request with only version and description changes that version and creates
    none.
    """

    group_configs: NotRequired[list[CreateDeploymentRequest]]
    """Changed deployment, for clients that do not use the operations on deployments. At most 1 item."""

    runtime_config: NotRequired[InferenceRuntimeConfigUpdate]
    """How the service is called, with its limits and secrets."""

    upgrade_config: NotRequired[InferenceUpgradeConfig]
    """How instances are replaced by those of a new version."""

    lts_strategy: NotRequired[InferenceLogStrategy | InferenceLogStrategyValue | str]
    """Where logs go."""

    log_configs: NotRequired[list[InferenceLogConfigInput]]
    """Logs to collect, each kind at most once. At most 3 items."""

    tags: NotRequired[str]
    """Tags of the service, up to 20. The operations on tags change them one by one."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""

    schedule: NotRequired[list[ServiceScheduleInput]]
    """When the service is stopped automatically. It has an effect only if description is empty. At most 1 item."""

    custom_metrics_path: NotRequired[str]
    """Protocol, port and path of the own metrics of the image, separated by commas. At most 255 characters."""

    task_type: NotRequired[InferenceTaskType | InferenceTaskTypeValue | str]
    """Task of the model."""


class UpdateIntranetConnectionRequest(TypedDict):
    """New custom URLs of a private network connection."""

    custom_urls: list[str]
    """URLs of the service, such as https://flowers.example.com/classify. The scheme is http, https, ws or wss, the
    host a domain or an IP address with a port. At most 10 items. Each item: at most 1024 characters.
    """


class UpdateLabelingTeamMemberRequest(TypedDict):
    """Changes to a team member."""

    description: NotRequired[str]
    """New description of the member. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    role: NotRequired[LabelingTeamMemberRole | LabelingTeamMemberRoleValue | int]
    """New role of the member in the team."""


class UpdateLabelingTeamRequest(TypedDict):
    """Fields to change on a labeling team."""

    description: NotRequired[str]
    """New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    workforce_name: NotRequired[str]
    """New name: letters, digits, hyphens and underscores. From 1 to 64 characters. Matches `^[A-Za-z0-9_-]+$`."""


class UpdateNetworkRequest(TypedDict):
    """Fields to change on a network, as a merge patch."""

    metadata: NotRequired[NetworkMetadataUpdate]
    """New labels and annotations."""

    spec: NotRequired[NetworkSpecUpdate]
    """New connections or IPv6 setting."""


class UpdateNodePoolRequest(TypedDict):
    """Fields to change on a node pool. Omitted fields keep their values."""

    metadata: NotRequired[NodePoolMetadataUpdate]
    """Billing to change."""

    spec: NodePoolSpecUpdate
    """Nodes to change."""


class UpdateNodesRequest(TypedDict):
    """Action to perform on nodes of a pool."""

    nodeNames: list[str]
    """Names of the nodes to change, from their metadata.name."""

    action: NodeUpdateAction | NodeUpdateActionValue
    """Action to perform on the nodes."""

    haRedundantEffect: NotRequired[NodeRedundancyEffect | NodeRedundancyEffectValue]
    """Effect of openHaRedundant on workloads. NoSchedule is the default. Huawei Cloud only."""

    driver: NotRequired[NodeDriverUpdate]
    """Driver to install on the nodes. Huawei Cloud only."""

    tags: NotRequired[list[ResourceTag]]
    """Tags to add with createTags, or to remove with deleteTags. Huawei Cloud only."""


class UpdateNotebookRequest(TypedDict):
    """Fields to change on a notebook."""

    description: NotRequired[str]
    """New description of the notebook. At most 512 characters. Matches `^[^&<>"/]*$`."""

    endpoints: NotRequired[list[NotebookEndpointInput]]
    """Settings for access by SSH or from a local development environment."""

    flavor: NotRequired[str]
    """ID of the flavor to use from the next start."""

    image_id: NotRequired[str]
    """ID of the image to use from the next start."""

    name: NotRequired[str]
    """New name: letters, digits, hyphens and underscores. At most 128 characters. Matches `^[A-Za-z0-9_-]+$`."""

    storage_new_size: NotRequired[int]
    """New size of the EVS disk, in gigabytes. Must be larger than the current size. At most 4096."""

    hooks: NotRequired[NotebookHooks]
    """Scripts to run when the notebook starts."""

    affinity: NotRequired[NotebookAffinityInput]
    """Rules about the nodes of the dedicated resource pool that may run the notebook. Huawei Cloud only."""

    data_volumes: NotRequired[list[NotebookDataVolumeInput]]
    """Further storage to mount in the notebook. Huawei Cloud only."""

    public_network_config: NotRequired[NotebookPublicNetwork]
    """Access of the notebook to the internet. Huawei Cloud only."""

    custom_spec: NotRequired[NotebookCustomSpec]
    """Resources in a dedicated resource pool, instead of a flavor. Huawei Cloud only."""

    dew_secret_name: NotRequired[str]
    """Name of the DEW secret with the access key for OBS. Matches `^[A-Za-z0-9_-]{1,64}$`. Huawei Cloud only."""


class UpdatePluginRequest(TypedDict):
    """Changes to a plug-in, as a merge patch."""

    spec: PluginSpecUpdate
    """New version and settings of the plug-in."""


class UpdatePoolRequest(TypedDict):
    """Fields to change on a pool. Omitted fields keep their values."""

    metadata: NotRequired[PoolMetadataUpdate]
    """Labels and annotations to change."""

    spec: NotRequired[PoolSpecUpdate]
    """New configuration of the pool."""


class UpdateProcessingTaskRequest(TypedDict):
    """New description of a processing task."""

    description: NotRequired[str]
    """New description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""


class UpdateServiceRequest(TypedDict):
    """Changes to a service. Omitted fields are not changed."""

    description: NotRequired[str]
    """New description of the service. At most 100 characters. Matches `^[^<>=&"']*$`."""

    status: NotRequired[ServiceTargetStatus | ServiceTargetStatusValue]
    """Target state, to start or stop the service. If set, config is ignored."""

    config: NotRequired[list[ServiceConfigInput]]
    """Models that replace the current ones."""

    schedule: NotRequired[list[ServiceScheduleInput]]
    """Schedule for stopping a real-time service automatically."""

    load_balancer_policy: NotRequired[ServiceLoadBalancerPolicy | ServiceLoadBalancerPolicyValue]
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: NotRequired[int]
    """Priority for resources, for real-time and batch services. Services with a higher number take precedence when
    resources are scarce. From 1 to 3.
    """

    service_secrets: NotRequired[list[ServiceSecret]]
    """Secrets to mount in the containers."""

    additional_properties: NotRequired[ServiceAdditionalSettings]
    """Additional settings, such as notifications and log reporting."""


class UpdateTeamLabelingTaskRequest(TypedDict):
    """Fields to change on a team labeling task."""

    dataset_id: NotRequired[str]
    """ID of the dataset. Optional; same value as in the path."""

    description: NotRequired[str]
    """New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters. Matches
    `^[^\\^!<>=&"']*$`.
    """

    task_id: NotRequired[str]
    """ID of the task. Optional; same value as in the path."""

    task_name: NotRequired[str]
    """New name: letters, digits, underscores and hyphens. From 1 to 64 characters. Matches `^[A-Za-z0-9_-]+$`."""

    workforces_config: NotRequired[LabelingAssignmentInput]
    """Teams and members to assign to the task."""


class UpdateTrainingExperimentRequest(TypedDict):
    """Settings of an experiment to change."""

    name: NotRequired[str]
    """New name of the experiment, of letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
    `^[A-Za-z0-9_-]+$`.
    """

    description: NotRequired[str]
    """New description of the experiment, up to 256 characters. At most 256 characters."""


class UpdateTrainingJobConfigRequest(TypedDict):
    """New settings of a training job configuration."""

    config_desc: NotRequired[str]
    """New description of the configuration. Empty by default. At most 256 characters."""

    worker_server_num: int
    """Number of compute nodes to train on, up to max_num of the flavor."""

    app_url: NotRequired[str]
    """OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id."""

    boot_file_url: NotRequired[str]
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id."""

    model_id: NotRequired[int]
    """ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
    engine_id.
    """

    parameter: NotRequired[list[TrainingJobConfigParameter]]
    """Arguments of the code, or environment variables of a custom image."""

    spec_id: int
    """ID of the flavor in the list of job specifications."""

    data_url: NotRequired[str]
    """OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: NotRequired[str]
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or data_source."""

    dataset_version_id: NotRequired[str]
    """ID of the dataset version to train on. Requires dataset_id. Cannot be combined with data_url or data_source."""

    data_source: NotRequired[list[TrainingJobV1DataSource]]
    """List of data sources to train on. Cannot be combined with data_url, dataset_id or dataset_version_id."""

    engine_id: NotRequired[int]
    """ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the service:
    1.
    """

    train_url: NotRequired[str]
    """OBS folder for the training output. None by default."""

    log_url: NotRequired[str]
    """OBS folder for the logs. None by default."""

    user_image_url: NotRequired[str]
    """Custom image in SWR, as host:port/organization/name:tag without a scheme."""

    user_command: NotRequired[str]
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh, which sets variables
    such as credentials, and passes it the python command to run.
    """


class UpdateTrainingJobRequest(TypedDict):
    """New description of a training job."""

    description: NotRequired[str]
    """New description of the job. At most 256 characters."""

    spec: NotRequired[TrainingJobSpecUpdate]
    """Notifications and priority to change. Huawei Cloud only."""

    endpoints: NotRequired[TrainingJobEndpointsInput]
    """External access to change. Huawei Cloud only."""

    metadata: NotRequired[TrainingJobMetadataUpdate]
    """Additional features to change. Huawei Cloud only."""


class UpdateTrainingJobV1Request(TypedDict):
    """The new description of a training job."""

    job_desc: str
    """New description of the job. At most 256 characters."""


class UpdateVisualizationJobRequest(TypedDict):
    """New description of a visualization job."""

    job_desc: str
    """New description of the job. At most 256 characters."""


class UpdateWorkflowRequest(TypedDict):
    """Changes to a workflow."""

    name: NotRequired[str]
    """New name: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters."""

    description: NotRequired[str]
    """New text that describes the workflow."""

    data_requirements: NotRequired[list[WorkflowDataRequirement]]
    """Data that the steps need as input."""

    parameters: NotRequired[list[WorkflowParameter]]
    """Parameters that the steps refer to."""

    storages: NotRequired[list[WorkflowStorage]]
    """Root folders that the steps share."""

    labels: NotRequired[list[str]]
    """Labels of the workflow."""

    smn_switch: NotRequired[bool]
    """Whether SMN sends notifications about the workflow."""

    steps: NotRequired[list[WorkflowStep]]
    """Steps of the workflow, in place of the existing ones."""


class UpdateWorkflowScheduleRequest(TypedDict):
    """Changes to a schedule."""

    content: NotRequired[dict[str, Any]]
    """Trigger in detail: cron, an expression with seconds, and method, such as fixed."""

    enable: NotRequired[bool]
    """Whether the schedule is active."""


class UpdateWorkspaceQuotasRequest(TypedDict):
    """Quotas to change for a workspace."""

    quotas: list[WorkspaceQuotaInput]
    """Quotas to change."""


class UpdateWorkspaceRequest(TypedDict):
    """New name, description or access settings of a workspace."""

    name: NotRequired[str]
    """New name of the workspace. The name "default" is reserved."""

    description: NotRequired[str]
    """Description of the workspace."""

    auth_type: NotRequired[str]
    """Users who can access the workspace. PUBLIC allows all users of the account, PRIVATE only the owner, and
    INTERNAL the users in grants. Upper and lower case are accepted. Matches
    `^(PUBLIC|PRIVATE|INTERNAL|public|private|internal)$`.
    """

    grants: NotRequired[list[WorkspaceGrant]]
    """Users who can access the workspace from now on if auth_type is INTERNAL."""


class VisualizationJobFlavor(TypedDict):
    """Flavor that a visualization job runs on."""

    code: str
    """Code of the flavor."""


class VisualizationJobSchedule(TypedDict):
    """A time limit after which a job is stopped."""

    type: str
    """Action at the end of the duration. Only stop is supported."""

    time_unit: str
    """Unit of the duration. Only HOURS is supported."""

    duration: int | timedelta
    """Maximum run time, in hours. From 0 to 24."""


class WorkflowAsset(TypedDict):
    """Asset of AI Gallery that a workflow uses."""

    name: NotRequired[str]
    """Name of the asset."""

    type: NotRequired[WorkflowAssetType | WorkflowAssetTypeValue | str]
    """Kind of the asset."""

    content_id: NotRequired[str]
    """ID of the asset in AI Gallery."""

    subscription_id: NotRequired[str]
    """ID of the subscription in AI Gallery."""

    expired_at: NotRequired[str | datetime]
    """Expiration time, in ISO 8601 format, with its UTC offset."""


class WorkflowBasics(TypedDict):
    """Definition of a workflow, as sent and returned."""

    name: NotRequired[str]
    """Name of the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens, beginning with a
    letter. From 1 to 64 characters.
    """

    description: NotRequired[str]
    """Description of the workflow."""

    steps: NotRequired[list[WorkflowStep]]
    """Steps of the workflow, which form a directed graph without cycles."""

    user_name: NotRequired[str]
    """Name of the user who created the workflow."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""

    data_requirements: NotRequired[list[WorkflowDataRequirement]]
    """Data that the steps need as input."""

    data: NotRequired[list[WorkflowData]]
    """Data that the workflow contains."""

    parameters: NotRequired[list[WorkflowParameter]]
    """Parameters that the steps refer to."""

    source_workflow_id: NotRequired[str]
    """ID of the workflow to copy. Mandatory for a copy."""

    gallery_subscription: NotRequired[WorkflowGallerySubscription]
    """Asset of AI Gallery from which the workflow comes."""

    latest_execution: NotRequired[WorkflowLatestExecution]
    """Summary of the execution that was created last."""

    run_count: NotRequired[int]
    """Number of executions up to now. At least 0."""

    param_ready: NotRequired[bool]
    """Whether all mandatory parameters have values."""

    source: NotRequired[str]
    """Origin of the workflow. ai_gallery means that it was imported from AI Gallery."""

    storages: NotRequired[list[WorkflowStorage]]
    """Root folders that the steps share."""

    labels: NotRequired[list[str]]
    """Labels of the workflow."""

    assets: NotRequired[list[WorkflowAsset]]
    """Assets of AI Gallery that the workflow uses."""

    sub_graphs: NotRequired[list[WorkflowSubGraph]]
    """Groups of steps."""

    extend: NotRequired[dict[str, Any]]
    """Further fields of a workflow that is billed."""

    policy: NotRequired[WorkflowPolicy]
    """Scenes, which run a part of the steps."""

    with_subscription: NotRequired[bool]
    """Whether notifications by SMN are switched on."""

    smn_switch: NotRequired[bool]
    """Whether SMN sends notifications about the workflow."""

    subscription_id: NotRequired[str]
    """ID of the subscription to notifications."""

    exeml_template_id: NotRequired[str]
    """ID of the template of automatic learning."""

    last_modified_at: NotRequired[str | datetime]
    """Last change, in ISO 8601 format, with its UTC offset."""

    package: NotRequired[WorkflowPackage]
    """Package of a workflow that is billed."""


class WorkflowCondition(TypedDict):
    """Comparison of two values."""

    type: NotRequired[WorkflowConditionType | WorkflowConditionTypeValue | str]
    """Comparison, or a combination of conditions."""

    left: NotRequired[Any]
    """Left value, usually a reference such as $ref/parameters/ and a name."""

    right: NotRequired[Any]
    """Right value, as any JSON."""


class WorkflowConditionResult(TypedDict):
    """Result of the conditions of a step."""

    result: NotRequired[Any]
    """Outcome of the conditions, as a string or a truth value."""

    metric_list: NotRequired[list[WorkflowMetricValue]]
    """Metrics that were compared."""


class WorkflowConstraint(TypedDict):
    """Constraint on a field of the data."""

    attribute: NotRequired[str]
    """Field of the data."""

    operator: NotRequired[str]
    """Comparison with the value."""

    value: NotRequired[Any]
    """Value to compare with, as any JSON."""


class WorkflowConsumptionInput(TypedDict):
    """Consumption of a workflow that is billed."""

    period: NotRequired[str]
    """Billing period, such as hour."""

    value: NotRequired[int]
    """Number of periods for which the workflow may be used."""


class WorkflowData(TypedDict):
    """Data that a workflow brings along."""

    name: NotRequired[str]
    """Name of the data: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters.
    Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: NotRequired[WorkflowDataType | WorkflowDataTypeValue | str]
    """Kind of the data."""

    value: NotRequired[dict[str, Any]]
    """The data, such as a folder in OBS."""

    used_steps: NotRequired[list[str]]
    """Names of the steps that use the data."""


class WorkflowDataRequirement(TypedDict):
    """Data that steps need as input."""

    name: str
    """Name of the data: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64 characters.
    Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: WorkflowDataRequirementType | WorkflowDataRequirementTypeValue | str
    """Kind of the data."""

    conditions: NotRequired[list[WorkflowConstraint]]
    """Constraints on the data."""

    value: NotRequired[dict[str, Any]]
    """The data, such as a folder in OBS."""

    used_steps: NotRequired[list[str]]
    """Names of the steps that use the data."""

    delay: NotRequired[bool]
    """Whether the data may be chosen after the execution has started."""


class WorkflowError(TypedDict):
    """Reason why a step failed."""

    error_code: NotRequired[str]
    """Error code."""

    error_message: NotRequired[str]
    """Error message."""


class WorkflowExecutionPolicies(TypedDict):
    """Reuse of earlier results by an execution."""

    use_cache: NotRequired[bool]
    """Whether steps reuse results of earlier executions."""


class WorkflowExecutionRequest(TypedDict):
    """Name, parameters and data of an execution. The service ignores what it sets itself, such as the state."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""

    name: NotRequired[str]
    """Name of the execution."""

    execution_id: NotRequired[str]
    """ID of the execution in the body, which the service sets."""

    description: NotRequired[str]
    """Text that describes the execution."""

    status: NotRequired[WorkflowExecutionStatus | WorkflowExecutionStatusValue | str]
    """State of the execution."""

    workspace_id: NotRequired[str]
    """ID of the workspace. 0 is the default workspace."""

    workflow_id: NotRequired[str]
    """ID of the workflow in the body, which is not needed beside the one in the path."""

    workflow_name: NotRequired[str]
    """Name that the workflow has."""

    scene_id: NotRequired[str]
    """ID of the scene, which selects the steps that run."""

    scene_name: NotRequired[str]
    """Name that the scene has."""

    steps_execution: NotRequired[list[WorkflowStepExecutionInput]]
    """State and results of each step."""

    sub_graphs: NotRequired[list[WorkflowSubGraph]]
    """Groups of steps."""

    duration: NotRequired[str]
    """Duration up to now."""

    events: NotRequired[list[str]]
    """Events of the execution."""

    labels: NotRequired[list[str]]
    """Labels of the execution."""

    data_requirements: NotRequired[list[WorkflowDataRequirement]]
    """Data that the steps use."""

    parameters: NotRequired[list[WorkflowParameter]]
    """Parameters that the steps use."""

    policies: NotRequired[WorkflowExecutionPolicies]
    """Reuse of earlier results."""


class WorkflowGallerySubscription(TypedDict):
    """Subscription to an asset of AI Gallery."""

    content_id: NotRequired[str]
    """ID of the asset."""

    version_id: NotRequired[str]
    """ID of the version."""

    expired_at: NotRequired[str | datetime]
    """Expiration time, in ISO 8601 format, with its UTC offset."""


class WorkflowLatestExecution(TypedDict):
    """Summary of the latest execution."""

    execution_id: NotRequired[str]
    """ID of the execution."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""

    status: NotRequired[WorkflowExecutionStatus | WorkflowExecutionStatusValue | str]
    """State of the execution."""

    running_steps: NotRequired[list[str]]
    """Names of the running steps."""

    current_steps: NotRequired[list[str]]
    """Names of the current steps."""

    duration: NotRequired[int]
    """Duration up to now."""


class WorkflowMetricValue(TypedDict):
    """Metric that a condition compared."""

    key: NotRequired[str]
    """Name of the metric."""

    value: NotRequired[Any]
    """Value of the metric, as any JSON."""


class WorkflowPackage(TypedDict):
    """Package of a workflow that is billed."""

    status: NotRequired[str]
    """State of the package."""

    pool_id: NotRequired[str]
    """ID of the resource pool."""

    service_id: NotRequired[str]
    """ID of the real-time service."""

    workflow_id: NotRequired[str]
    """ID of the workflow."""

    order: NotRequired[WorkflowPackageOrder]
    """Order and its price."""

    consume_limit: NotRequired[int]
    """Limit of the consumption."""

    current_consume: NotRequired[int]
    """Consumption up to now."""

    current_date: NotRequired[str]
    """Date of the consumption."""

    limit_enable: NotRequired[bool]
    """Whether the limit applies."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""

    package_id: NotRequired[str]
    """ID of the package, which the service sets."""


class WorkflowPackageOrder(TypedDict):
    """Number of packages in an order, and the price of each."""

    id: NotRequired[str]
    """ID of the order."""

    sku: WorkflowPackageProduct
    """Product and its price."""

    sku_count: int
    """Number of packages. At least 1."""


class WorkflowPackageProduct(TypedDict):
    """Product and its price."""

    code: NotRequired[str]
    """Code of the product in the bill."""

    period: NotRequired[int]
    """Duration that is billed at once."""

    queries_limit: NotRequired[int]
    """Number of included queries."""

    price: NotRequired[float]
    """Price of the product."""


class WorkflowParameter(TypedDict):
    """Value that steps refer to by a name, with its type and limits."""

    name: NotRequired[str]
    """Name of the parameter: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
    characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: NotRequired[WorkflowParameterType | WorkflowParameterTypeValue | str]
    """Kind of value."""

    description: NotRequired[str]
    """Text that explains the meaning."""

    example: NotRequired[Any]
    """Example of a value, as any JSON."""

    delay: NotRequired[bool]
    """Whether the value may be set after the execution has started. Defaults to false."""

    default: NotRequired[Any]
    """Value that is used if no other is set, as any JSON."""

    value: NotRequired[Any]
    """Value of the parameter, as any JSON."""

    enum: NotRequired[list[Any]]
    """Allowed values, as any JSON."""

    used_steps: NotRequired[list[str]]
    """Names of the steps that use the parameter."""

    format: NotRequired[str]
    """Notation that the value has, such as flavor."""

    constraint: NotRequired[dict[str, Any]]
    """Limits of the value, such as a range."""


class WorkflowPolicy(TypedDict):
    """Scenes of a workflow."""

    use_scene: NotRequired[str]
    """Name of the selected scene."""

    scene_id: NotRequired[str]
    """ID of the selected scene."""

    scenes: NotRequired[list[WorkflowScene]]
    """Subsets of steps to select from."""


class WorkflowRerunInput(TypedDict):
    """Steps that a rerun repeats."""

    rerun_steps: NotRequired[list[str]]
    """Names of the steps to repeat."""


class WorkflowScene(TypedDict):
    """Scene, which runs a part of the steps."""

    id: NotRequired[str]
    """ID of the scene."""

    name: NotRequired[str]
    """Name of the scene."""

    steps: NotRequired[list[str]]
    """Names of the steps that run."""


class WorkflowSchedulePolicies(TypedDict):
    """Reactions of a schedule to failed and running executions."""

    on_failure: NotRequired[str]
    """Reaction to a failed execution, such as retry."""

    on_running: NotRequired[str]
    """Reaction if an execution is still running, such as cancel."""


class WorkflowStep(TypedDict):
    """Node in the graph of a workflow: work with inputs and outputs."""

    name: str
    """Name of the step, unique in the workflow: letters, also Chinese ones, digits, spaces, underscores and hyphens,
    beginning with a letter. From 1 to 64 characters.
    """

    type: NotRequired[WorkflowStepType | WorkflowStepTypeValue | str]
    """Work that the step does."""

    inputs: NotRequired[list[WorkflowStepInput]]
    """Inputs of the step."""

    outputs: NotRequired[list[WorkflowStepOutput]]
    """Outputs of the step."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""

    title: NotRequired[str]
    """Title for display."""

    description: NotRequired[str]
    """Description of the step."""

    properties: NotRequired[dict[str, Any]]
    """Settings of the work, such as the body of a training job."""

    depend_steps: NotRequired[list[str]]
    """Names of the steps that must be complete before this one starts."""

    conditions: NotRequired[list[WorkflowCondition]]
    """Conditions of a step of the type condition."""

    if_then_steps: NotRequired[list[str]]
    """Names of the steps that run if the conditions are true."""

    else_then_steps: NotRequired[list[str]]
    """Names of the steps that run if the conditions are false."""

    policy: NotRequired[WorkflowStepPolicy]
    """Polling and maximum duration."""


class WorkflowStepExecutionInput(TypedDict):
    """Run of one step as a request may describe it."""

    step_name: NotRequired[str]
    """Name of the step, unique in the workflow."""

    duration: NotRequired[int]
    """Duration up to now."""

    type: NotRequired[WorkflowStepType | WorkflowStepTypeValue | str]
    """Work that the step does."""

    instance_id: NotRequired[str]
    """ID of the resource that does the work, such as a training job."""

    status: NotRequired[WorkflowStepStatus | WorkflowStepStatusValue | str]
    """State of the step."""

    inputs: NotRequired[list[WorkflowStepInput]]
    """Inputs of the step."""

    outputs: NotRequired[list[WorkflowStepOutput]]
    """Outputs of the step."""

    step_uuid: NotRequired[str]
    """ID of the step in the workflow."""

    properties: NotRequired[dict[str, Any]]
    """Settings of the work."""

    events: NotRequired[list[str]]
    """Events of the step."""

    error_info: NotRequired[WorkflowError]
    """Error of a step that failed."""

    policy: NotRequired[WorkflowStepExecutionPolicy]
    """Action in progress, and reuse of earlier results."""

    conditions_execution: NotRequired[WorkflowConditionResult]
    """Result of the conditions."""

    step_title: NotRequired[str]
    """Title of the step for display."""

    conditions: NotRequired[list[WorkflowCondition]]
    """Conditions of a step of the type condition."""


class WorkflowStepExecutionPolicy(TypedDict):
    """Action in progress on a step, and reuse of earlier results."""

    execution_policy: NotRequired[WorkflowStepActionName | WorkflowStepActionNameValue | str]
    """Action that is carried out."""

    use_cache: NotRequired[bool]
    """Whether the step reused an earlier result."""


class WorkflowStepInput(TypedDict):
    """Data that a step reads."""

    name: NotRequired[str]
    """Name of the input: letters, digits, underscores and hyphens. From 1 to 64 characters."""

    type: NotRequired[WorkflowInputType | WorkflowInputTypeValue | str]
    """Kind of the input."""

    data: NotRequired[Any]
    """Data of the input, usually a reference such as $ref/data/ and a name."""

    value: NotRequired[Any]
    """Value of the input, as any JSON."""


class WorkflowStepOutput(TypedDict):
    """Data that a step writes."""

    name: NotRequired[str]
    """Name of the output."""

    type: NotRequired[WorkflowOutputType | WorkflowOutputTypeValue | str]
    """Kind of the output."""

    config: NotRequired[dict[str, Any]]
    """Settings of the output, such as obs_url, its folder in OBS."""


class WorkflowStepPolicy(TypedDict):
    """Polling and maximum duration of a step."""

    poll_interval_seconds: NotRequired[int | timedelta]
    """Interval between two polls of the work, in seconds."""

    max_execution_minutes: NotRequired[int | timedelta]
    """Maximum duration of the step, in minutes."""


class WorkflowStorage(TypedDict):
    """Root folder that steps share."""

    name: NotRequired[str]
    """Name of the storage: letters, digits, underscores and hyphens, beginning with a letter. From 1 to 64
    characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    """

    type: NotRequired[WorkflowStorageType | WorkflowStorageTypeValue | str]
    """Kind of the storage."""

    path: NotRequired[str]
    """Root folder in OBS."""


class WorkflowSubGraph(TypedDict):
    """Group of steps."""

    name: NotRequired[str]
    """Name of the group."""

    steps: NotRequired[list[str]]
    """Names of the steps in the group."""


class WorkflowSubscriptionRequest(TypedDict):
    """Topics and events of a subscription."""

    created_at: NotRequired[str | datetime]
    """Creation time, in ISO 8601 format, with its UTC offset."""

    subscription_id: NotRequired[str]
    """ID of the subscription in the body, which the service sets."""

    topic_urns: list[str]
    """URNs of the SMN topics to which notifications are sent."""

    entity: NotRequired[str]
    """Subject of the subscription."""

    events: NotRequired[list[str]]
    """Events that are sent: the name of a step or an asterisk, a colon, and states of the step, separated by
    commas.
    """


class WorkspaceActionInput(TypedDict):
    """An action to check."""

    action_id: NotRequired[str]
    """UUID of the check, chosen by the caller, for finding it in logs."""

    action: str
    """Action as in IAM policies, such as modelarts:notebook:create."""

    resource: NotRequired[str]
    """Resource on which to perform the action."""

    service_attributes: NotRequired[dict[str, str]]
    """Attributes of the resource."""


class WorkspaceGrant(TypedDict):
    """User who can access a workspace. One of the two fields is sufficient, and user_id takes precedence."""

    user_id: NotRequired[str]
    """ID of the IAM user."""

    user_name: NotRequired[str]
    """Name of the IAM user."""

    user_type: NotRequired[str]
    """Type of the user or group that is granted access. Huawei Cloud only."""


class WorkspaceQuotaInput(TypedDict):
    """Quota to set for one type of resource."""

    resource: str
    """Code of the resource to limit, as returned by the list of quotas."""

    quota: int
    """Maximum amount that the workspace can use, between min_quota and max_quota. -1 means no limit. At least -1."""
