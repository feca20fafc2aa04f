# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .development_environments_enumerations import DevelopmentEnvironmentHardware
    from .notebooks import BillingInfo
    from .notebooks_enumerations import NotebookAffinityOperator
    from .openapi_enumerations import SortOrder, SortOrderValue
    from .training_jobs_enumerations import (
        AlgorithmResourceRequirementKey,
        AutoSearchMetricMode,
        AutoSearchParameterType,
        TrainingFaultScenario,
        TrainingJobAccessMethod,
        TrainingJobAccessMethodValue,
        TrainingJobAction,
        TrainingJobActionValue,
        TrainingJobAffinityType,
        TrainingJobEventLevel,
        TrainingJobFilterOperator,
        TrainingJobFilterOperatorValue,
        TrainingJobKind,
        TrainingJobKindValue,
        TrainingJobMetricName,
        TrainingJobNotificationEvent,
        TrainingJobNotificationEventValue,
        TrainingJobPhase,
        TrainingJobRecovery,
        TrainingJobRoutePlanStatus,
        TrainingJobSecondaryPhase,
        TrainingJobStageName,
        TrainingJobStartType,
        TrainingJobTrainType,
        TrainingJobTrainTypeValue,
        TrainingJobVisualizationTool,
        TrainingJobVisualizationToolValue,
        TrainingRecoveryPolicy,
        TrainingRecoveryResult,
        TrainingRetentionPolicy,
        TrainingRetentionPolicyValue,
        TrainingTopologyLevel,
    )


class AlgorithmEngine(BaseModel):
    """AI engine that runs the code of an algorithm: a preset engine or a custom image."""

    engine_id: str | None = None
    """ID of the preset engine. If it is set, no other field is required."""

    engine_name: str | None = None
    """Name of the engine, such as PyTorch. Used with engine_version instead of engine_id."""

    engine_version: str | None = None
    """Version of the engine. Used with engine_name instead of engine_id."""

    image_url: str | None = None
    """Custom image in SWR, in the form organization/name:tag."""

    run_user: str | None = None
    """ID of the user that runs the code, such as 1102. Empty for the default user. Huawei Cloud only."""


class AlgorithmParameter(BaseModel):
    """Parameter that a job passes to the code of the algorithm."""

    name: str
    """Name of the parameter in the code."""

    value: str | None = None
    """Value that the code receives. Numbers are also written as strings."""

    description: str | None = None
    """Description of the parameter, in the language of its author."""

    constraint: AlgorithmParameterConstraint | None = None
    """Allowed values, and whether a job can override the value."""

    i18n_description: LocalizedDescription | None = None
    """Description of the parameter in another language."""


class AlgorithmParameterConstraint(BaseModel):
    """Restrictions on the value of a parameter."""

    type: str | None = None
    """Data type of the value, such as String or Integer."""

    editable: bool | None = None
    """Whether a job can override the value."""

    required: bool | None = None
    """Whether a job must provide a value."""

    sensitive: bool | None = None
    """Whether the value is secret. Currently has no effect."""

    valid_type: str | None = None
    """Interpretation of valid_range. "None" means that all values are allowed."""

    valid_range: list[str] | None = None
    """Allowed values, or the bounds of the allowed range."""


class AlgorithmParameterInput(BaseModel):
    """Parameter to pass to the code of an algorithm, with its constraints."""

    name: str | None = None
    """Name of the parameter in the code."""

    value: str | None = None
    """Value that the code receives. Numbers are also written as strings."""

    description: str | None = None
    """Description of the parameter, in the language of its author."""

    constraint: AlgorithmParameterConstraint | None = None
    """Allowed values, and whether a job can override the value."""

    i18n_description: LocalizedDescription | None = None
    """Description of the parameter in another language."""


class AlgorithmPolicies(BaseModel):
    """Alternatives to a single run of an algorithm with fixed parameters."""

    auto_search: AutoSearch | None = None
    """Hyperparameter search, which runs many trials with different values."""


class AlgorithmResourceRequirement(BaseModel):
    """Requirement for the machines that an algorithm can run on."""

    key: AlgorithmResourceRequirementKey | None = None
    """Property of the machine flavor to compare."""

    operator: str | None = None
    """Comparison operator. The only known value is "in"."""

    value: list[str] | None = None
    """Accepted values of the property."""


class AutoSearch(BaseModel):
    """Settings of a hyperparameter search, such as the parameters to vary and the metrics to optimize."""

    skip_search_params: str | None = None
    """Parameters to exclude from the search, in one string."""

    reward_attrs: list[AutoSearchMetric] | None = None
    """Metrics used to compare the trials."""

    search_params: list[AutoSearchParameter] | None = None
    """Parameters that vary from trial to trial."""

    algo_configs: list[AutoSearchAlgorithm] | None = None
    """Algorithms that choose the values for the next trials."""


class AutoSearchAlgorithm(BaseModel):
    """Search algorithm with its settings."""

    name: str | None = None
    """Name of the search algorithm."""

    params: list[AutoSearchAlgorithmParameter] | None = None
    """Settings of the search algorithm."""


class AutoSearchAlgorithmParameter(BaseModel):
    """Setting of a search algorithm."""

    key: str | None = None
    """Name of the setting."""

    value: str | None = None
    """Value of the setting, as a string."""

    type: str | None = None
    """Data type of the value."""


class AutoSearchMetric(BaseModel):
    """Metric in the log of a trial, used to compare the trials."""

    name: str | None = None
    """Name of the metric."""

    mode: AutoSearchMetricMode | None = None
    """Whether to maximize or minimize the metric."""

    regex: str | None = None
    """Regular expression that finds the metric in the log."""


class AutoSearchParameter(BaseModel):
    """Parameter that varies from trial to trial, with its range or list of values."""

    name: str | None = None
    """Name of the algorithm parameter."""

    param_type: AutoSearchParameterType | None = None
    """Whether the parameter varies over a range or a list of values."""

    lower_bound: str | None = None
    """Smallest value to try, as a string."""

    upper_bound: str | None = None
    """Largest value to try, as a string."""

    discrete_points_num: str | None = None
    """Number of values that the range is divided into, as a string."""

    discrete_values: list[str] | None = None
    """Values to try if param_type is discrete."""


class AvailableTrainingResources(BaseModel):
    """Largest resources that a training job can get in a pool."""

    cpu_core_num: int | None = None
    """Largest available number of CPU cores."""

    mem_size: int | None = None
    """Largest available memory, in GB."""


class CreateTrainingJobRequest(BaseModel):
    """Algorithm, resources and settings of a new training job."""

    kind: TrainingJobKind | TrainingJobKindValue | str
    """Type of the job. Default of the service: 'job'."""

    metadata: TrainingJobMetadataInput
    """Name, workspace and description of the job."""

    algorithm: TrainingJobAlgorithmInput | Unset | None = UNSET
    """Algorithm to run, identified by id, by subscription_id and item_version_id, or by code_dir and boot_file."""

    tasks: list[TrainingJobTaskInput] | Unset | None = UNSET
    """Tasks of different types in one job. Currently has no effect."""

    spec: TrainingJobSpecInput | Unset | None = UNSET
    """Machines, storage and time limit of the job. Cannot be combined with tasks."""

    endpoints: TrainingJobEndpointsInput | Unset | None = UNSET
    """External access to the running job."""

    train_type: TrainingJobTrainType | TrainingJobTrainTypeValue | str | Unset | None = UNSET
    """Kind of training. Huawei Cloud only."""

    ftjob_config: FineTuningConfig | Unset | None = UNSET
    """Settings of a fine-tuning job. Huawei Cloud only."""


class DeleteTrainingJobsRequest(BaseModel):
    """Training jobs to delete, all in one workspace."""

    jobs: list[DeletedTrainingJobInput]
    """Up to 100 jobs of one workspace. From 1 to 100 items."""


class DeletedTrainingJobInput(BaseModel):
    """Training job to delete."""

    kind: TrainingJobKind | TrainingJobKindValue | str | Unset | None = UNSET
    """Kind of the job."""

    metadata: TrainingJobReferenceInput
    """ID of the job."""


class FineTuningCheckpoints(BaseModel):
    """Checkpoints of a fine-tuning job."""

    checkpoint_id: str | None = None
    """ID of the checkpoint to start from."""

    save_checkpoints_max: int | None = None
    """Number of checkpoints to keep. 0 keeps none, -1 has no limit. At least -1."""

    skipped_steps: int | None = None
    """Number of steps to skip. 0 skips none."""

    restore_training: int | None = None
    """Whether an earlier training is continued (1) or not (0)."""


class FineTuningConfig(BaseModel):
    """Settings of a fine-tuning job."""

    ft_job_uuid: str | None = None
    """ID of the model to fine-tune."""

    ft_train_type: str | None = None
    """Method of fine tuning."""

    model_type: str | None = None
    """Architecture of the model, as the service names it."""

    train_output_path: str | None = None
    """Path to which the job writes its results."""

    train_process: float | None = None
    """Progress of the training."""

    checkpoint_id: str | None = None
    """ID of the checkpoint to start from."""

    task_env: FineTuningEnvironment | None = None
    """Environment variables of the job."""

    checkpoint_config: FineTuningCheckpoints | None = None
    """Checkpoints that the job keeps and starts from."""


class FineTuningEnvironment(BaseModel):
    """Environment variables of a fine-tuning job."""

    envs: list[FineTuningVariable] | None = None
    """The variables with their descriptions."""


class FineTuningVariable(BaseModel):
    """Environment variable of a fine-tuning job."""

    label: str | None = None
    """Label for display."""

    des: str | None = None
    """Description of the variable for display."""

    env_name: str | None = None
    """Name of the variable."""

    env_type: str | None = None
    """Kind of input in the console."""

    value: str | None = json_field(default=None, sensitive=True)
    """Value of the variable."""

    modifiable: bool | None = None
    """Whether users can change the value."""

    displayable: bool | None = None
    """Whether the variable is displayed."""

    used_steps: list[str] | None = None
    """Steps that use the variable."""


class ListTrainingJobsRequest(BaseModel):
    """Filters, sort order and page of the training jobs to list."""

    offset: int | Unset | None = UNSET
    """Index of the page to return, from 0. At least 0."""

    limit: int | Unset | None = UNSET
    """Maximum number of items to return. From 1 to 50."""

    sort_by: str | Unset | None = UNSET
    """Field to sort by. Default of the service: 'create_time'."""

    order: SortOrder | SortOrderValue | Unset | None = UNSET
    """Sort order. Default of the service: 'desc'."""

    group_by: str | Unset | None = UNSET
    """Field to group the jobs by."""

    filters: list[TrainingJobFilter] | Unset | None = UNSET
    """Conditions that all returned jobs meet."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'. Huawei Cloud only."""

    train_type: TrainingJobTrainType | TrainingJobTrainTypeValue | str | Unset | None = UNSET
    """Return only jobs of this type. Takes effect with unified_jobs. Huawei Cloud only."""

    unified_jobs: bool | Unset | None = UNSET
    """Whether to return training jobs and fine-tuning jobs together. Huawei Cloud only."""

    tags: list[TrainingJobTagFilter] | Unset | None = UNSET
    """Return only jobs with these tags. Huawei Cloud only."""

    host_ips: list[str] | Unset | None = UNSET
    """Return only jobs that run on the nodes with these IP addresses. Huawei Cloud only."""


class LocalizedDescription(BaseModel):
    """Description in another language."""

    language: str | None = None
    """Language code of the description."""

    description: str | None = None
    """Description in that language."""


class ReportTrainingEventRequest(BaseModel):
    """Event that a training task reports."""

    type: str
    """Type of event."""


class StopTrainingJobRequest(BaseModel):
    """Action to perform on a training job."""

    action_type: TrainingJobAction | TrainingJobActionValue
    """Action to perform. The only supported action is "terminate". Default of the service: 'terminate'."""


class TrainingContainerResources(BaseModel):
    """Resources that the main container of a training job got."""

    cpu_arch: str | None = None
    """Processor architecture."""

    cpu_core_num: float | None = None
    """Number of CPU cores."""

    mem_size: float | None = None
    """Memory, in GB."""

    accelerator_num: float | None = None
    """Number of accelerators."""

    accelerator_type: str | None = None
    """Model of the accelerators, such as ascend-snt9b."""


class TrainingContainerSize(BaseModel):
    """Resources of the main container of a training job."""

    cpu_core_num: float | None = None
    """Number of CPU cores. More than 0."""

    mem_size: float | None = None
    """Memory, in GB. More than 0."""

    accelerator_num: float | None = None
    """Number of accelerators. At least 0."""


class TrainingCustomMetric(BaseModel):
    """Source of metrics of the training code, a command or an HTTP address."""

    exec: TrainingMetricCommand | None = None
    """Command that prints the metrics."""

    http_get: TrainingMetricAddress | None = None
    """HTTP address that returns the metrics."""


class TrainingEngine(BaseModel):
    """Preset AI engine."""

    engine_id: str
    """ID of the engine, used in training jobs and algorithms."""

    engine_name: str
    """Name of the engine, such as PyTorch."""

    engine_version: str
    """Version of the engine, including its Python version."""

    v1_compatible: bool | None = None
    """Whether the engine runs code in the same way as the older training service."""

    run_user: str | None = None
    """ID of the user that runs the code, such as 1102. Empty for the default user."""

    image_info: TrainingEngineImages | None = None
    """Container images of the engine."""


class TrainingEngineImages(BaseModel):
    """Container images of a preset AI engine."""

    cpu_image_url: str | None = None
    """Image for machines without GPUs. Can be empty."""

    gpu_image_url: str | None = None
    """Image for machines with GPUs. Can be empty."""

    image_version: str | None = None
    """Version of both images."""


class TrainingEnginePage(BasePage["TrainingEngine"], items="items", total="total"):
    """Preset AI engines for training jobs."""

    total: int
    """Total number of engines."""

    items: list[TrainingEngine]
    """All preset engines."""


class TrainingEventCategory(BaseModel):
    """Type of events of training jobs."""

    id: TrainingJobNotificationEvent
    """ID of the type."""

    name: str | None = None
    """Name of the type, for display."""

    description: str | None = None
    """Description of the events of this type."""

    notification: bool | None = None
    """Whether the service can send notifications about such events."""


class TrainingEventCategoryPage(BasePage["TrainingEventCategory"], items="event-categories"):
    """Types of events of training jobs."""

    event_categories: list[TrainingEventCategory] = json_field(key="event-categories")
    """All types of events."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingExperimentReference(BaseModel):
    """Experiment of a training job."""

    id: str | None = None
    """ID of the experiment."""

    name: str | None = None
    """Name of the experiment."""

    serial_number: str | None = None
    """Number of the job in the experiment, from 0, as digits."""


class TrainingExperimentReferenceInput(BaseModel):
    """Experiment that a new training job joins, by its ID or, for a new experiment, by its name."""

    id: str | Unset | None = UNSET
    """ID of an existing experiment."""

    name: str | Unset | None = UNSET
    """Name of an experiment to create, up to 64 characters. At most 64 characters."""

    description: str | Unset | None = UNSET
    """Description of an experiment to create, up to 256 characters. At most 256 characters."""


class TrainingJob(BaseModel):
    """Run of an algorithm on data, with its state and the machines that it uses."""

    kind: TrainingJobKind
    """Type of the job."""

    metadata: TrainingJobMetadata
    """Name, creator and creation time of the job."""

    status: TrainingJobStatus
    """Current state of the job, with its tasks and runs."""

    algorithm: TrainingJobAlgorithm
    """Algorithm that the job runs."""

    tasks: list[TrainingJobTask] | None = None
    """Tasks of the job, if they differ from each other."""

    spec: TrainingJobSpec
    """Machines and storage of the job."""

    endpoints: TrainingJobEndpoints | None = None
    """External access to the running job."""

    ftjob_config: FineTuningConfig | None = None
    """Settings of a fine-tuning job. Huawei Cloud only."""


class TrainingJobAccelerator(BaseModel):
    """GPUs or NPUs of a machine."""

    unit_num: int = json_field(digits=True)
    """Number of cards."""

    product_name: str | None = None
    """Model of the cards."""

    memory: str | None = None
    """Memory of each card with its unit, such as 32GB."""


class TrainingJobAffinity(BaseModel):
    """Required proximity of the machines of a job."""

    affinity_type: TrainingJobAffinityType | None = None
    """Location that the machines must share."""

    affinity_group_size: int | None = None
    """Number of tasks on each supernode. Required for hyperinstance. Default of the service: 1."""

    job_level: TrainingTopologyLevel | None = None
    """Level of the network topology within which all tasks run, if affinity_type is networkTopology.
    Huawei Cloud only.
    """

    affinity_group_level: TrainingTopologyLevel | None = None
    """Level of the network topology within which a group of tasks runs. Huawei Cloud only."""

    node_affinity: TrainingNodeSelector | None = None
    """Nodes that may run the tasks. Huawei Cloud only."""


class TrainingJobAlgorithm(BaseModel):
    """Algorithm that a training job runs."""

    id: str | None = None
    """ID of the algorithm."""

    name: str | None = None
    """Name of the algorithm."""

    subscription_id: str | None = None
    """ID of the subscribed algorithm."""

    item_version_id: str | None = None
    """ID of the version of the subscribed algorithm."""

    code_dir: str | None = None
    """OBS folder that contains the code."""

    boot_file: str | None = None
    """File in code_dir that is run."""

    autosearch_config_path: str | None = None
    """OBS path of the YAML file with the settings of the hyperparameter search."""

    autosearch_framework_path: str | None = None
    """OBS folder that contains the framework code of the hyperparameter search."""

    command: str | None = None
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameter] | None = None
    """Parameters passed to the code."""

    policies: AlgorithmPolicies | None = None
    """Hyperparameter search performed by the job."""

    inputs: list[TrainingJobInputChannel] | None = None
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannel] | None = None
    """Channels that store the output of the code."""

    engine: TrainingJobEngine | None = None
    """AI engine that runs the code."""

    local_code_dir: str | None = None
    """Folder in the container where the code is placed."""

    working_dir: str | None = None
    """Folder in the container where the code is started."""

    environments: list[dict[str, str]] | None = json_field(default=None, sensitive=True)
    """Environment variables of the code, as a list of maps."""

    summary: TrainingJobVisualization | None = None
    """Training curves that the job writes or displays."""


class TrainingJobAlgorithmInput(BaseModel):
    """Algorithm that a new training job runs, specified by id, by subscription_id and item_version_id, or by code_dir
    and boot_file.
    """

    id: str | Unset | None = UNSET
    """ID of the algorithm."""

    name: str | Unset | None = UNSET
    """Name of the algorithm. Omit it in requests."""

    subscription_id: str | Unset | None = UNSET
    """ID of the subscribed algorithm. Requires item_version_id."""

    item_version_id: str | Unset | None = UNSET
    """ID of the version of the subscribed algorithm. Requires subscription_id."""

    code_dir: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file. Cannot be combined with id or
    subscription_id.
    """

    boot_file: str | Unset | None = UNSET
    """File in code_dir that is run. Requires code_dir."""

    autosearch_config_path: str | Unset | None = UNSET
    """OBS path of the YAML file with the settings of the hyperparameter search."""

    autosearch_framework_path: str | Unset | None = UNSET
    """OBS folder that contains the framework code of the hyperparameter search."""

    command: str | Unset | None = UNSET
    """Command that starts the container of a custom image."""

    parameters: list[AlgorithmParameterInput] | Unset | None = UNSET
    """Parameters passed to the code."""

    policies: AlgorithmPolicies | Unset | None = UNSET
    """Hyperparameter search to perform instead of a single run."""

    inputs: list[TrainingJobInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET
    """Channels that store the output of the code."""

    engine: TrainingJobEngine | Unset | None = UNSET
    """AI engine that runs the code. Omit it if the algorithm has an engine."""

    local_code_dir: str | Unset | None = UNSET
    """Folder in the container where the code is placed, below /home. Not applicable if code_dir starts with
    file://.
    """

    working_dir: str | Unset | None = UNSET
    """Folder in the container where the code is started."""

    environments: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables of the code. Names consist of letters, digits and underscores. Values must not contain
    dollar signs. At most 100 entries. Each value: at most 4096 characters.
    """

    summary: TrainingJobVisualizationInput | Unset | None = UNSET
    """Training curves to write or display."""


class TrainingJobApplication(BaseModel):
    """Web application that runs in a job."""

    url: str | None = None
    """URL of the application."""

    token: str | None = json_field(default=None, sensitive=True)
    """Token that gives access to the application."""


class TrainingJobAutoStopInput(BaseModel):
    """Time limit after which a job is stopped."""

    time_unit: str
    """Unit of the duration. The only known value is HOURS."""

    duration: int | timedelta = json_field(time="duration-hours")
    """Maximum running time of the job, in hours. At least 1."""


class TrainingJobCapacity(BaseModel):
    """Memory or disk capacity of a machine."""

    size: int = json_field(digits=True)
    """Amount of memory or disk space, in the specified unit."""

    unit: str
    """Unit of the size, usually GB."""


class TrainingJobCpu(BaseModel):
    """Processors of a machine."""

    arch: str
    """Architecture of the processors, such as x86."""

    core_num: int
    """Number of processor cores."""


class TrainingJobDataset(BaseModel):
    """Dataset version that a job reads, with its location."""

    id: str | None = None
    """ID of the dataset."""

    version_id: str | None = None
    """ID of the dataset version."""

    obs_url: str | None = None
    """Location of the dataset version in OBS."""

    service_type: str | None = None
    """Service of the dataset. V3 is the asset service; others are the older service. Huawei Cloud only."""

    name: str | None = None
    """Name of the dataset. Huawei Cloud only."""


class TrainingJobDatasetInput(BaseModel):
    """Dataset version that a new job reads."""

    id: str
    """ID of the dataset."""

    version_id: str
    """ID of the dataset version."""

    service_type: str | Unset | None = UNSET
    """Service of the dataset. V3 is the asset service; others are the older service. Huawei Cloud only."""

    name: str | Unset | None = UNSET
    """Name of the dataset. Huawei Cloud only."""

    obs_url: str | Unset | None = UNSET
    """OBS path of the dataset, which the service finds by the IDs. Huawei Cloud only."""

    dataset_proportion: int | Unset | None = UNSET
    """Share of the dataset that is used for fine tuning, in percent. Huawei Cloud only."""


class TrainingJobEndpoints(BaseModel):
    """External access to a job."""

    ssh: TrainingJobSsh | None = None
    """SSH access to the containers of the job."""

    jupyter_lab: TrainingJobApplication | None = None
    """JupyterLab application in the job."""

    tensorboard: TrainingJobApplication | None = None
    """TensorBoard application in the job."""

    mindstudio_insight: TrainingJobApplication | None = None
    """MindStudio Insight application in the job."""


class TrainingJobEndpointsInput(BaseModel):
    """External access to a new job."""

    ssh: TrainingJobSshInput | Unset | None = UNSET
    """SSH access to the containers of the job."""


class TrainingJobEngine(BaseModel):
    """AI engine that runs the code of a job: a preset engine, a custom image, or a custom image based on a preset
    engine.
    """

    engine_id: str | None = None
    """ID of the preset engine. If it is set, no other field is required."""

    engine_name: str | None = None
    """Name of the engine, such as PyTorch. Used with engine_version, or with image_url for a custom image based on
    the engine.
    """

    engine_version: str | None = None
    """Version of the engine. Used with engine_name instead of engine_id."""

    image_url: str | None = None
    """Custom image in SWR, in the form organization/name:tag."""

    install_sys_packages: bool | None = None
    """Whether the platform installs its own version of MoXing. Applies only if engine_name, engine_version and
    image_url are set.
    """

    image_repo_id: str | None = None
    """ID of the SWR Enterprise instance that has the image. Huawei Cloud only."""


class TrainingJobEvent(BaseModel):
    """Event that occurred in a training job."""

    message: str
    """Description of the event."""

    level: TrainingJobEventLevel
    """Severity of the event."""

    time: str
    """Time of the event, in ISO 8601 format, with its UTC offset."""

    source: str
    """Component that reported the event: K8S, Job or Task, in any letter case."""


class TrainingJobEventPage(BasePage["TrainingJobEvent"], items="events", total="total"):
    """One page of events of a training job."""

    total: int = json_field(digits=True)
    """Total number of matches."""

    limit: int = json_field(digits=True)
    """Maximum number of items on a page."""

    offset: int = json_field(digits=True)
    """Offset of the page, as in the request."""

    order: SortOrder | None = None
    """Sort order."""

    start_time: str | None = None
    """Start of the time range, in ISO 8601 format, with its UTC offset."""

    end_time: str | None = None
    """End of the time range, in ISO 8601 format, with its UTC offset."""

    events: list[TrainingJobEvent]
    """Events on this page."""


class TrainingJobFilter(BaseModel):
    """Filter condition for training jobs."""

    key: str | Unset | None = UNSET
    """Field to filter by, such as name, phase, kind, create_time, algorithm_name or user_id."""

    operator: TrainingJobFilterOperator | TrainingJobFilterOperatorValue | Unset | None = UNSET
    """Operator that compares the field with the values."""

    value: list[str] | Unset | None = UNSET
    """Values to compare the field with. The "between" operator requires two bounds."""


class TrainingJobFlavor(BaseModel):
    """Machine flavor for training jobs."""

    flavor_id: str
    """ID of the flavor, used in training jobs."""

    flavor_name: str
    """Display name of the flavor."""

    max_num: int | None = None
    """Maximum number of machines of this flavor in a job."""

    flavor_type: DevelopmentEnvironmentHardware
    """Hardware type of the flavor."""

    billing: BillingInfo
    """Billing information for the flavor."""

    flavor_info: TrainingJobFlavorInfo
    """Hardware of a machine of this flavor."""

    attributes: dict[str, str] | None = None
    """Additional properties of the flavor."""

    pool_id: str | None = None
    """ID of the resource pool to which the flavor belongs. Huawei Cloud only."""

    support_engines: str | None = None
    """Engines that run on the flavor. Huawei Cloud only."""

    support_groups: str | None = None
    """Groups of users who may use the flavor. Huawei Cloud only."""


class TrainingJobFlavorDetail(BaseModel):
    """Machine flavor that a training job runs on."""

    flavor_id: str | None = None
    """ID of the flavor, used in training jobs."""

    flavor_name: str | None = None
    """Display name of the flavor."""

    max_num: int | None = None
    """Maximum number of machines of this flavor in a job."""

    flavor_type: DevelopmentEnvironmentHardware | None = None
    """Hardware type of the flavor."""

    billing: BillingInfo | None = None
    """Billing information for the flavor."""

    flavor_info: TrainingJobFlavorInfo | None = None
    """Hardware of a machine of this flavor."""

    attributes: dict[str, str] | None = None
    """Additional properties of the flavor."""

    pool_id: str | None = None
    """ID of the resource pool to which the flavor belongs. Huawei Cloud only."""

    support_engines: str | None = None
    """Engines that run on the flavor. Huawei Cloud only."""

    support_groups: str | None = None
    """Groups of users who may use the flavor. Huawei Cloud only."""


class TrainingJobFlavorInfo(BaseModel):
    """Hardware of a machine."""

    max_num: int | None = None
    """Maximum number of these machines in a job. 1 means that distributed training is not possible."""

    cpu: TrainingJobCpu
    """Processors of the machine."""

    gpu: TrainingJobAccelerator | None = None
    """GPUs of the machine. Absent if it has none."""

    npu: TrainingJobAccelerator | None = None
    """NPUs of the machine. Absent if it has none."""

    memory: TrainingJobCapacity
    """Main memory of the machine."""

    disk: TrainingJobCapacity | None = None
    """Disk space of the machine."""


class TrainingJobFlavorPage(BasePage["TrainingJobFlavor"], items="flavors", total="total_count"):
    """Machine flavors for training jobs."""

    total_count: int
    """Total number of matches."""

    flavors: list[TrainingJobFlavor]
    """Matching machine flavors."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobInputChannel(BaseModel):
    """Channel that provides input data to the code of a job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | None = None
    """Description of the input data."""

    local_dir: str | None = None
    """Folder in the container where the data is placed."""

    remote: TrainingJobInputLocation
    """Source of the input data."""

    remote_constraint: list[TrainingJobInputConstraint] | None = None
    """Types of data that the channel accepts."""

    access_method: TrainingJobAccessMethod | None = None
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobInputChannelInput(BaseModel):
    """Channel that provides input data to the code of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | Unset | None = UNSET
    """Description of the input data."""

    local_dir: str | Unset | None = UNSET
    """Folder in the container where the data is placed."""

    remote: TrainingJobInputLocationInput
    """Source of the input data."""

    remote_constraint: list[TrainingJobInputConstraint] | Unset | None = UNSET
    """Types of data that the channel accepts."""

    access_method: TrainingJobAccessMethod | TrainingJobAccessMethodValue | str | Unset | None = UNSET
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobInputConstraint(BaseModel):
    """Type of data that an input channel accepts."""

    data_type: str | None = None
    """Location of the data: OBS or a dataset."""

    attributes: str | None = None
    """Requirements for the data_format, data_segmentation or dataset_type of a dataset."""


class TrainingJobInputLocation(BaseModel):
    """Source of input data, either a dataset or a folder in OBS."""

    dataset: TrainingJobDataset | None = None
    """Dataset version to read."""

    obs: TrainingJobObsPath | None = None
    """OBS folder or file to read."""


class TrainingJobInputLocationInput(BaseModel):
    """Source of input data for a new job, either a dataset or a folder in OBS."""

    dataset: TrainingJobDatasetInput | Unset | None = UNSET
    """Dataset version to read."""

    obs: TrainingJobObsPathInput | Unset | None = UNSET
    """OBS folder or file to read."""


class TrainingJobLogExportPath(BaseModel):
    """Location where the logs of a job are stored."""

    obs_url: str | None = None
    """OBS folder for the logs. Can be empty."""

    host_path: str | None = None
    """Folder for the logs on the host."""


class TrainingJobLogPreview(BaseModel):
    """Latest part of the log of a task."""

    content: str
    """Text of the log. Each line ends with a line feed."""

    current_size: int
    """Size of the content, in bytes, up to 5 MB."""

    full_size: int
    """Size of the complete log, in bytes."""


class TrainingJobLogUrl(BaseModel):
    """Link to the log of a task."""

    obs_url: str = json_field(sensitive=True)
    """Signed link to the log, valid for five minutes."""


class TrainingJobMetadata(BaseModel):
    """Name, creator and creation time of a training job."""

    id: str
    """ID of the job, a UUID."""

    name: str
    """Name of the job."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    description: str | None = None
    """Description of the job."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    user_name: str
    """Name of the user who created the job."""

    annotations: dict[str, str] | None = None
    """Settings of additional features, such as fault-tolerance/job-retry-num (a number), fault-tolerance/hang-retry,
    jupyter-lab/enable and tensorboard/enable (true). All values are strings.
    """

    training_experiment_reference: TrainingExperimentReference | None = None
    """Experiment of the job. Huawei Cloud only."""


class TrainingJobMetadataInput(BaseModel):
    """Name, workspace and description of a new training job."""

    name: str
    """Name of the job. Consists of letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    description: str | Unset | None = UNSET
    """Description of the job. At most 256 characters."""

    annotations: dict[str, str] | Unset | None = UNSET
    """Settings of additional features, such as fault-tolerance/job-retry-num (a number), fault-tolerance/hang-retry,
    jupyter-lab/enable and tensorboard/enable (true). All values are strings.
    """

    training_experiment_reference: TrainingExperimentReferenceInput | Unset | None = UNSET
    """Experiment that the job joins. With a name instead of an ID, the experiment is created. Huawei Cloud only."""


class TrainingJobMetadataUpdate(BaseModel):
    """Additional features of a training job to change."""

    annotation: dict[str, str] | Unset | None = UNSET
    """Settings of additional features, such as jupyter-lab/enable. All values are strings."""


class TrainingJobMetric(BaseModel):
    """Time series of one metric."""

    metric: TrainingJobMetricName
    """Name of the metric."""

    value: list[float]
    """Averages over one minute each, oldest first. -1 means that nothing was measured."""


class TrainingJobMetricPage(BasePage["TrainingJobMetric"], items="metrics"):
    """Resource usage metrics of a task."""

    metrics: list[TrainingJobMetric]
    """One time series for each metric."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobNfsMount(BaseModel):
    """Folder on an NFS server, mounted in the containers."""

    nfs_server_path: str | None = None
    """Address of the folder, such as 10.20.0.15:/garden."""

    local_path: str | None = None
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the folder is mounted as read-only."""


class TrainingJobNotification(BaseModel):
    """Messages that the notification service sends while a job runs."""

    topic_urn: str | Unset | None = UNSET
    """URN of the notification topic to publish to."""

    events: list[TrainingJobNotificationEvent | TrainingJobNotificationEventValue | str] | Unset | None = UNSET
    """Events that trigger a message."""


class TrainingJobObsMount(BaseModel):
    """Folder in an OBS bucket, mounted in the containers."""

    obs_path: str | Unset | None = UNSET
    """Folder in OBS, such as /bucket/folder."""

    local_path: str | Unset | None = UNSET
    """Mount path in the containers."""

    obs_url: str | Unset | None = UNSET
    """Address of the folder. The reference lists it in addition to obs_path, which its examples use."""


class TrainingJobObsPath(BaseModel):
    """OBS path that a job reads from or writes to."""

    obs_url: str
    """Path in OBS, such as /bucket/folder/."""


class TrainingJobObsPathInput(BaseModel):
    """OBS path that a new job reads from or writes to."""

    obs_url: str
    """Path in OBS, such as /bucket/folder/."""


class TrainingJobOutputChannel(BaseModel):
    """Channel that stores the output of the code of a job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | None = None
    """Description of the output."""

    local_dir: str | None = None
    """Folder in the container that contains the output."""

    remote: TrainingJobOutputLocation
    """Destination of the output."""

    mode: str | None = None
    """Upload mode of the output, usually upload_periodically. Only used for tasks."""

    period: str | None = None
    """Interval between uploads of the output, such as 30s. Only used for tasks."""

    access_method: TrainingJobAccessMethod | None = None
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobOutputChannelInput(BaseModel):
    """Channel that stores the output of the code of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | Unset | None = UNSET
    """Description of the output."""

    local_dir: str | Unset | None = UNSET
    """Folder in the container that contains the output."""

    remote: TrainingJobOutputLocationInput
    """Destination of the output."""

    access_method: TrainingJobAccessMethod | TrainingJobAccessMethodValue | str | Unset | None = UNSET
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobOutputLocation(BaseModel):
    """Destination of the output of a job."""

    obs: TrainingJobObsPath
    """OBS folder to write to."""


class TrainingJobOutputLocationInput(BaseModel):
    """Destination of the output of a new job."""

    obs: TrainingJobObsPathInput
    """OBS folder to write to."""


class TrainingJobPage(BasePage["TrainingJob"], items="items", total="total"):
    """One page of training jobs."""

    total: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    limit: int
    """Maximum number of items on a page."""

    offset: int
    """Index of this page, from 0."""

    sort_by: str | None = None
    """Field to sort by."""

    order: SortOrder | None = None
    """Sort order."""

    group_by: str | None = None
    """Field that the jobs are grouped by. Can be empty."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    ai_project: str | None = None
    """AI project of the jobs in ModelArts, usually default-ai-project."""

    items: list[TrainingJob]
    """Training jobs on this page."""

    train_type: TrainingJobTrainType | None = None
    """Kind of training to which the list was limited. Huawei Cloud only."""


class TrainingJobPfsMount(BaseModel):
    """Folder in a parallel file system, mounted in the containers."""

    pfs_path: str | Unset | None = UNSET
    """Folder in the parallel file system, such as /file-system/folder."""

    local_path: str | Unset | None = UNSET
    """Mount path in the containers."""


class TrainingJobReferenceInput(BaseModel):
    """ID of a training job."""

    id: str
    """ID of the job, a UUID."""


class TrainingJobResource(BaseModel):
    """Machines that a job runs on."""

    policy: str | None = None
    """Mode in which machines are allocated. The standard mode is "regular"."""

    flavor_id: str | None = None
    """ID of the machine flavor."""

    flavor_name: str | None = None
    """Display name of the flavor."""

    node_count: int
    """Number of machines."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    flavor_detail: TrainingJobFlavorDetail | None = None
    """Details of the flavor. Only present in the public resource pool."""

    pool_group_id: str | None = None
    """ID of the group of resource pools from which the service chooses one. Huawei Cloud only."""

    main_container_customized_flavor: TrainingContainerSize | None = None
    """Resources of the main container instead of those of the flavor. Huawei Cloud only."""

    pool_name: str | None = None
    """Display name of the resource pool. Huawei Cloud only."""

    main_container_allocated_resources: TrainingContainerResources | None = None
    """Resources that the main container got. Huawei Cloud only."""


class TrainingJobResourceInput(BaseModel):
    """Machines for a new job."""

    flavor_id: str | Unset | None = UNSET
    """ID of the machine flavor. In a dedicated pool, it determines the number of cards, from
    modelarts.pool.visual.xlarge (1) to 16xlarge (16).
    """

    node_count: int | Unset | None = UNSET
    """Number of machines. Default of the service: 1."""

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool. By default, the public pool is used."""

    pool_group_id: str | Unset | None = UNSET
    """ID of the group of resource pools from which the service chooses one. Huawei Cloud only."""

    main_container_customized_flavor: TrainingContainerSize | Unset | None = UNSET
    """Resources of the main container instead of those of the flavor. Huawei Cloud only."""


class TrainingJobRoutePlan(BaseModel):
    """Mapping of ranks to the workers of a training job."""

    job_id: str | None = None
    """ID of the job, a UUID."""

    status: TrainingJobRoutePlanStatus
    """Result of the route planning."""

    rank_mapping: str | None = None
    """New rank and index of the worker, as in 0-2, for each rank, separated by commas."""


class TrainingJobRunningRecord(BaseModel):
    """One run of a job, from its start to the next interruption."""

    start_at: int
    """Start time of the run, in seconds since 1970."""

    end_at: int | None = None
    """End time of the run, in seconds since 1970."""

    start_type: TrainingJobStartType
    """Whether the run started on newly allocated machines or after a restart in place."""

    end_reason: str | None = None
    """Reason for the end of the run."""

    end_related_task: str | None = None
    """Task that caused the end of the run, such as worker-0."""

    end_recover: TrainingJobRecovery | None = None
    """Recovery method used after the run."""

    end_recover_before_downgrade: TrainingJobRecovery | None = None
    """Recovery method that was planned originally, before a coarser method was used."""

    xpu_start_at: int | None = None
    """Start time of the accelerators, in seconds since 1970. Huawei Cloud only."""

    recover_records: list[TrainingRecoveryRecord] | None = None
    """Attempts to recover from the fault that ended this run. Huawei Cloud only."""


class TrainingJobSchedulePolicy(BaseModel):
    """Rules for allocating machines to a job."""

    required_affinity: TrainingJobAffinity | None = None
    """Required proximity of the machines."""

    priority: int | None = None
    """Priority among the waiting jobs."""

    preemptible: bool | None = None
    """Whether jobs of higher priority can take over the machines."""

    preferred_affinity: TrainingPreferredAffinity | None = None
    """Nodes that are preferred for the tasks. Huawei Cloud only."""


class TrainingJobSpec(BaseModel):
    """Machines, storage and scheduling rules of a job."""

    resource: TrainingJobResource
    """Machines that the job runs on."""

    volumes: list[TrainingJobVolume] | None = None
    """Storage mounted in the containers."""

    log_export_path: TrainingJobLogExportPath | None = None
    """Location where the logs are stored."""

    schedule_policy: TrainingJobSchedulePolicy | None = None
    """Rules for allocating machines to the job."""

    custom_metrics: list[TrainingCustomMetric] | None = None
    """Sources of metrics of the training code. Huawei Cloud only."""

    output_model: TrainingModelOutput | None = None
    """OBS folder of the trained model. Huawei Cloud only."""

    asset_model: TrainingModelAsset | None = None
    """Model asset that the job publishes. Huawei Cloud only."""


class TrainingJobSpecInput(BaseModel):
    """Machines, storage and scheduling rules of a new job."""

    resource: TrainingJobResourceInput | Unset | None = UNSET
    """Machines to run on, specified by flavor_id in the public pool, or by pool_id and flavor_id in a dedicated
    pool.
    """

    volumes: list[TrainingJobVolumeInput] | Unset | None = UNSET
    """Storage mounted in the containers."""

    log_export_path: TrainingJobLogExportPath | Unset | None = UNSET
    """Location where the logs are stored."""

    auto_stop: TrainingJobAutoStopInput | Unset | None = UNSET
    """Time limit after which the job is stopped."""

    schedule_policy: TrainingJobSchedulePolicy | Unset | None = UNSET
    """Rules for allocating machines to the job."""

    notification: TrainingJobNotification | Unset | None = UNSET
    """Messages to send while the job runs."""

    custom_metrics: list[TrainingCustomMetric] | Unset | None = UNSET
    """Sources of metrics of the training code. Huawei Cloud only."""

    output_model: TrainingModelOutput | Unset | None = UNSET
    """OBS folder of the trained model. Huawei Cloud only."""

    asset_model: TrainingModelAssetInput | Unset | None = UNSET
    """Model asset that the job publishes. Huawei Cloud only."""

    asset_id: str | Unset | None = UNSET
    """ID of the model asset on which the job is based. Huawei Cloud only."""

    retention: TrainingRetention | Unset | None = UNSET
    """Whether the record of the job is removed after some time. Huawei Cloud only."""

    log_export_config: TrainingLogExport | Unset | None = UNSET
    """Form of the exported logs. Huawei Cloud only."""

    reserved_time: TrainingReservedTime | Unset | None = UNSET
    """Time for which the resources are reserved. Huawei Cloud only."""


class TrainingJobSpecUpdate(BaseModel):
    """Notifications and priority of a training job to change."""

    notification: TrainingJobNotification | Unset | None = UNSET
    """Messages that the notification service sends."""

    schedule_policy: TrainingSchedulePolicyUpdate | Unset | None = UNSET
    """Priority of the job."""


class TrainingJobSsh(BaseModel):
    """SSH access to the containers of a job."""

    key_pair_names: list[str] | None = None
    """Names of the key pairs in the project that can be used to log in."""

    task_urls: list[TrainingJobSshAddress] | None = None
    """SSH addresses, one for each task."""


class TrainingJobSshAddress(BaseModel):
    """SSH address of a task."""

    task: str | None = None
    """Name of the task."""

    url: str | None = None
    """Address of the SSH server."""


class TrainingJobSshInput(BaseModel):
    """SSH access to the containers of a new job."""

    key_pair_names: list[str] | Unset | None = UNSET
    """Names of the key pairs in the project that can be used to log in."""


class TrainingJobStage(BaseModel):
    """Stage of a run of a training job."""

    job_id: str | None = None
    """ID of the job, a UUID."""

    name: TrainingJobStageName
    """Name of the stage."""

    en_message: str | None = None
    """Message about the stage in English."""

    zh_message: str | None = None
    """Message about the stage in Chinese."""

    start_time: str | None = None
    """Start time of the stage."""

    end_time: str | None = None
    """End time of the stage."""

    stage_order: int | None = None
    """Number of the stage in the run, from 1 to 4."""

    sub_stages: list[TrainingJobSubStage] | None = None
    """Steps within the stage, in order."""


class TrainingJobStageRecord(BaseModel):
    """Stages of one run of a training job."""

    record_order: int | None = None
    """Number of the run, from 1. The highest is the current run."""

    stages: list[TrainingJobStage]
    """Stages that the run has reached."""


class TrainingJobStageRecordPage(BasePage["TrainingJobStageRecord"], items="running_records", total="total_count"):
    """Stages of all runs of a training job."""

    total_count: int
    """Total number of runs."""

    running_records: list[TrainingJobStageRecord]
    """One record for each run."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobStatus(BaseModel):
    """State of a training job, with its tasks and runs."""

    phase: TrainingJobPhase
    """Current state of the job."""

    secondary_phase: TrainingJobSecondaryPhase
    """Detailed state of the job. Its values change between releases, so do not rely on them."""

    duration: int
    """Running time of the job, in milliseconds."""

    node_count_metrics: list[list[int]] | None = None
    """Number of machines over time, as pairs of a time in milliseconds since 1970 and a count. null if the job never
    ran.
    """

    tasks: list[str]
    """Names of the tasks, such as worker-0. Required to get logs and metrics."""

    start_time: int
    """Start time, in milliseconds since 1970. 0 if the job has not started."""

    task_statuses: list[TrainingJobTaskStatus] | None = None
    """Exit codes and messages of the tasks."""

    running_records: list[TrainingJobRunningRecord] | None = None
    """Runs of the job between interruptions, with the recovery methods."""

    retention_time: int | None = None
    """Time for which the record of the job is kept. Huawei Cloud only."""

    task_ips: list[TrainingTaskAddress] | None = None
    """Addresses of the tasks. Huawei Cloud only."""


class TrainingJobSubStage(BaseModel):
    """Step within a stage of a training job."""

    name: str | None = None
    """Name of the step."""

    en_message: str | None = None
    """Message about the step in English."""

    zh_message: str | None = None
    """Message about the step in Chinese."""

    create_time: str | None = None
    """Start time of the step."""


class TrainingJobTagFilter(BaseModel):
    """Tag that listed jobs have."""

    key: str
    """Key of the tag. From 1 to 128 characters."""

    values: list[str] | Unset | None = UNSET
    """Accepted values of the tag. If empty, any value is accepted. At most 10 items."""


class TrainingJobTask(BaseModel):
    """Task of a job whose tasks differ from each other."""

    role: str | None = None
    """Role of the task."""

    algorithm: TrainingJobTaskAlgorithm | None = None
    """Algorithm that the task runs."""

    task_resource: TrainingJobFlavorDetail | None = None
    """Machines that the task runs on."""

    log_export_path: TrainingJobTaskLogFolder | None = None
    """OBS folder to which the log of the task is written. Huawei Cloud only."""


class TrainingJobTaskAlgorithm(BaseModel):
    """Algorithm that a task of a job runs."""

    code_dir: str | None = None
    """OBS folder that contains the code."""

    boot_file: str | None = None
    """File in code_dir that is run."""

    inputs: TrainingJobInputChannel | None = None
    """Channels that provide input data to the code."""

    outputs: TrainingJobOutputChannel | None = None
    """Channels that store the output of the code."""

    engine: TrainingJobTaskEngine | None = None
    """AI engine that runs the code."""

    local_code_dir: str | None = None
    """Folder in the container where the code is placed."""

    working_dir: str | None = None
    """Folder in the container where the code is started."""

    environments: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the task. Huawei Cloud only."""


class TrainingJobTaskAlgorithmInput(BaseModel):
    """Algorithm that a task of a new job runs."""

    job_config: TrainingJobTaskConfigInput | Unset | None = UNSET
    """Parameters, inputs and outputs of the algorithm."""

    code_dir: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file."""

    boot_file: str | Unset | None = UNSET
    """File in code_dir that is run. Requires code_dir."""

    engine: AlgorithmEngine | Unset | None = UNSET
    """AI engine that runs the code."""

    inputs: list[TrainingJobTaskInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET
    """Channels that store the output of the code."""

    local_code_dir: str | Unset | None = UNSET
    """Folder in the container where the code is placed, below /home. Not applicable if code_dir starts with
    file://.
    """

    working_dir: str | Unset | None = UNSET
    """Folder in the container where the code is started."""

    environments: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables of the task. Huawei Cloud only."""


class TrainingJobTaskConfigInput(BaseModel):
    """Algorithm settings of a task."""

    parameters: list[AlgorithmParameterInput] | Unset | None = UNSET
    """Parameters passed to the code."""

    inputs: list[TrainingJobInputChannelInput] | Unset | None = UNSET
    """Channels that provide input data to the code."""

    outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET
    """Channels that store the output of the code."""

    engine: AlgorithmEngine | Unset | None = UNSET
    """AI engine that runs the code."""


class TrainingJobTaskEngine(BaseModel):
    """AI engine that runs the code of a task."""

    engine_id: str | None = None
    """ID of the preset engine."""

    engine_name: str | None = None
    """Name of the engine, such as PyTorch."""

    engine_version: str | None = None
    """Version of the engine, including its Python version."""

    v1_compatible: bool | None = None
    """Whether the engine runs code in the same way as the older training service."""

    run_user: str | None = None
    """ID of the user that runs the code, such as 1102. Empty for the default user."""

    image_url: str | None = None
    """Custom image in SWR."""


class TrainingJobTaskInput(BaseModel):
    """Task of a new job whose tasks differ from each other."""

    role: str | Unset | None = UNSET
    """Role of the task. Currently has no effect."""

    algorithm: TrainingJobTaskAlgorithmInput | Unset | None = UNSET
    """Algorithm that the task runs."""

    task_resource: TrainingJobTaskResourceInput | Unset | None = UNSET
    """Machines that the task runs on."""

    log_export_path: TrainingJobTaskLogFolder | Unset | None = UNSET
    """OBS folder to which the log of the task is written. Huawei Cloud only."""


class TrainingJobTaskInputChannelInput(BaseModel):
    """Channel that provides input data to a task of a new job."""

    name: str
    """Name of the channel, passed to the code as an argument."""

    description: str | Unset | None = UNSET
    """Description of the input."""

    local_dir: str | Unset | None = UNSET
    """Folder in the container that contains the input."""

    remote: TrainingJobTaskInputLocationInput
    """Source of the input."""

    access_method: TrainingJobAccessMethod | TrainingJobAccessMethodValue | str | Unset | None = UNSET
    """How the code gets the local folder, as an argument or an environment variable. Huawei Cloud only."""


class TrainingJobTaskInputLocationInput(BaseModel):
    """Source of the input of a task of a new job."""

    obs: TrainingJobObsPathInput
    """OBS folder to read."""

    dataset: TrainingJobDatasetInput | Unset | None = UNSET
    """Dataset version to read. Huawei Cloud only."""


class TrainingJobTaskLogFolder(BaseModel):
    """OBS folder to which the log of a task is written."""

    obs_url: str | None = None
    """OBS path of the folder."""


class TrainingJobTaskResourceInput(BaseModel):
    """Machines that a task of a new job runs on."""

    flavor_id: str | Unset | None = UNSET
    """ID of the machine flavor."""

    node_count: int
    """Number of machines."""

    pool_id: str | Unset | None = UNSET
    """ID of the resource pool that runs the task. Huawei Cloud only."""


class TrainingJobTaskStatus(BaseModel):
    """Exit code and message of a task of a job."""

    task: str | None = None
    """Name of the task."""

    exit_code: int | None = None
    """Exit code of the process."""

    message: str | None = None
    """Error message of the task."""


class TrainingJobVisualization(BaseModel):
    """Folder that training curves are written to, or jobs whose curves are displayed."""

    log_type: TrainingJobVisualizationTool | None = None
    """Tool that displays the curves."""

    log_dir: TrainingJobVisualizationFolder | None = None
    """Folder that the curves are written to."""

    data_sources: list[TrainingJobVisualizationSource] | None = None
    """Jobs whose curves are displayed."""


class TrainingJobVisualizationFolder(BaseModel):
    """Folder that training curves are written to."""

    pfs: TrainingJobVisualizationPfs | None = None
    """Folder in a parallel file system."""


class TrainingJobVisualizationFolderInput(BaseModel):
    """Folder that the training curves of a new job are written to."""

    pfs: TrainingJobVisualizationPfsInput
    """Folder in a parallel file system."""


class TrainingJobVisualizationInput(BaseModel):
    """Folder that the training curves of a new job are written to, or jobs whose curves are displayed."""

    log_type: TrainingJobVisualizationTool | TrainingJobVisualizationToolValue | str | Unset | None = UNSET
    """Tool that displays the curves. Makes the job a data source for this tool."""

    log_dir: TrainingJobVisualizationFolderInput | Unset | None = UNSET
    """Folder that the curves are written to. Required with log_type."""

    data_sources: list[TrainingJobVisualizationSourceInput] | Unset | None = UNSET
    """Jobs whose curves are displayed. Required if an annotation enables one of the tools."""


class TrainingJobVisualizationPfs(BaseModel):
    """Folder in a parallel file system of OBS."""

    pfs_path: str | None = None
    """Path of the folder."""


class TrainingJobVisualizationPfsInput(BaseModel):
    """Folder in a parallel file system of OBS."""

    pfs_path: str
    """Path of the folder, such as /file-system/folder/."""


class TrainingJobVisualizationSource(BaseModel):
    """Source of the training curves to display."""

    job: TrainingJobVisualizationSourceJob | None = None
    """Training job that writes the curves."""


class TrainingJobVisualizationSourceInput(BaseModel):
    """Source of the training curves to display."""

    job: TrainingJobVisualizationSourceJobInput
    """Training job that writes the curves."""

    nfs: TrainingSummaryFileSystem | Unset | None = UNSET
    """SFS Turbo file system with the summary. Huawei Cloud only."""


class TrainingJobVisualizationSourceJob(BaseModel):
    """Training job that writes curves."""

    job_id: str | None = None
    """ID of the training job."""


class TrainingJobVisualizationSourceJobInput(BaseModel):
    """Training job that writes curves."""

    job_id: str
    """ID of the training job."""


class TrainingJobVolume(BaseModel):
    """Storage mounted in the containers of a job."""

    nfs: TrainingJobNfsMount | None = None
    """Folder on an NFS server."""


class TrainingJobVolumeInput(BaseModel):
    """Storage to mount in the containers of a new job. Set one of nfs, pfs and obs."""

    nfs: TrainingJobNfsMount | Unset | None = UNSET
    """Folder on an NFS server."""

    pfs: TrainingJobPfsMount | Unset | None = UNSET
    """Folder in a parallel file system."""

    obs: TrainingJobObsMount | Unset | None = UNSET
    """Folder in an OBS bucket."""


class TrainingLogExport(BaseModel):
    """Form of the exported logs of a training job."""

    version: str | Unset | None = UNSET
    """Version of the form, v0 or v1. Defaults to v0."""

    rotation_enabled: bool | Unset | None = UNSET
    """Whether the log can be downloaded by periods. Default of the service: False."""


class TrainingLogLines(BaseModel):
    """Lines of the log of a training task."""

    start_line: str | None = None
    """Number of the first returned line, as digits."""

    end_line: str | None = None
    """Number of the last returned line, as digits."""

    lines: int | None = None
    """Number of returned lines."""

    content: str | None = None
    """The lines, separated by newlines."""


class TrainingMetricAddress(BaseModel):
    """HTTP address that returns metrics."""

    path: str | None = None
    """Path of the URL. Required together with the port."""

    port: int | None = None
    """Port in the container. Required together with the path."""


class TrainingMetricCommand(BaseModel):
    """Command that prints metrics."""

    command: list[str] | None = None
    """The command and its arguments."""


class TrainingModelAsset(BaseModel):
    """Model asset that a training job publishes."""

    id: str | None = None
    """ID of the model."""

    name: str | None = None
    """Name of the model."""

    code: str | None = None
    """Short name of the model."""

    version: str | None = None
    """Version under which the model is published."""

    location: str | None = None
    """Address of the published model."""

    desc: str | None = None
    """Description of the model."""

    series: str | None = None
    """Family of models to which the model belongs."""

    type: str | None = None
    """Type of the model."""


class TrainingModelAssetInput(BaseModel):
    """Model asset to publish."""

    name: str | Unset | None = UNSET
    """Name of the model."""

    code: str | Unset | None = UNSET
    """Short name of the model."""

    version: str | Unset | None = UNSET
    """Version to publish."""

    desc: str | Unset | None = UNSET
    """Description of the model."""

    series: str | Unset | None = UNSET
    """Family of models to which the model belongs."""

    type: str | Unset | None = UNSET
    """Type of the model."""

    model_desc: str | Unset | None = UNSET
    """Description of the asset."""

    parent_asset_id: str | Unset | None = UNSET
    """ID of the existing asset of which this is a version."""


class TrainingModelFolder(BaseModel):
    """OBS folder of a trained model."""

    obs_path: str | None = None
    """OBS path, such as obs://flowers/model/."""

    local_path: str | None = None
    """Folder in the container from which the model is taken."""


class TrainingModelOutput(BaseModel):
    """Place of a trained model."""

    obs: TrainingModelFolder | None = None
    """OBS folder of the model."""


class TrainingNameCheck(BaseModel):
    """Result of the check of a name."""

    is_duplicate: bool
    """Whether the name is taken."""


class TrainingNodeRequirement(BaseModel):
    """Condition on a label or field of nodes."""

    key: str
    """Key of the label, or name of the field."""

    operator: NotebookAffinityOperator
    """How the label is compared with the values."""

    values: list[str] | None = None
    """Values to compare with. Empty for Exists and DoesNotExist, one integer for Gt and Lt."""


class TrainingNodeSelector(BaseModel):
    """Nodes that may run tasks. A node must meet one of the terms."""

    node_selector_terms: list[TrainingNodeTerm] = json_field(key="nodeSelectorTerms")
    """Terms of which a node must meet at least one."""


class TrainingNodeTerm(BaseModel):
    """Conditions on nodes, all of which must be met."""

    match_expressions: list[TrainingNodeRequirement] | None = json_field(default=None, key="matchExpressions")
    """Conditions on labels of the node."""

    match_fields: list[TrainingNodeRequirement] | None = json_field(default=None, key="matchFields")
    """Conditions on fields of the node."""


class TrainingPreferredAffinity(BaseModel):
    """Nodes that are preferred for tasks."""

    node_affinity: list[TrainingPreferredTerm] | None = None
    """Terms with their weights. Nodes with the largest sum of weights are preferred."""


class TrainingPreferredTerm(BaseModel):
    """Conditions on preferred nodes, with their weight."""

    weight: int
    """Weight of nodes that meet the conditions. From 1 to 100."""

    preference: TrainingNodeTerm
    """Conditions on the node."""


class TrainingRecoveryRecord(BaseModel):
    """Attempt of the service to recover from a fault of a training job."""

    recover_start_at: int | None = None
    """Start time, in seconds since 1970, which is also the time of the fault."""

    recover_end_at: int | None = None
    """End time, in seconds since 1970."""

    recover: TrainingRecoveryPolicy | None = None
    """What the service does."""

    fault_scenario: TrainingFaultScenario | None = None
    """Kind of the fault."""

    reason: str | None = None
    """Reason for the fault."""

    related_task: str | None = None
    """Task that ended the run, such as worker-0."""

    recover_result: TrainingRecoveryResult | None = None
    """Result of the attempt."""


class TrainingReservedTime(BaseModel):
    """Time for which resources are reserved."""

    time_unit: str | Unset | None = UNSET
    """Unit of the duration. Only HOURS is supported."""

    duration: int | timedelta = json_field(time="duration-hours")
    """Duration of the reservation, in hours. At least 1."""


class TrainingRetention(BaseModel):
    """Whether the record of a job is removed after some time."""

    policy: TrainingRetentionPolicy | TrainingRetentionPolicyValue
    """Whether the removal is enabled for this job."""


class TrainingSchedulePolicyUpdate(BaseModel):
    """Priority of a training job to change."""

    priority: int | Unset | None = UNSET
    """Priority among the waiting jobs in a dedicated pool. 3 is the highest. From 1 to 3."""

    preemptible: bool | Unset | None = UNSET
    """Whether jobs of higher priority can take over the machines."""


class TrainingSummaryFileSystem(BaseModel):
    """SFS Turbo file system with the summary of a training job."""

    nfs_path: str | Unset | None = UNSET
    """Address of the file system."""


class TrainingTaskAddress(BaseModel):
    """Task of a training job and its addresses."""

    task: str
    """Name of the task, such as worker-0."""

    ip: str | None = None
    """IP address of the task."""

    host_ip: str | None = None
    """IP address of the node. Empty for jobs in a public pool."""

    schedule_count: int | None = None
    """Number of the scheduling to which the task belongs, from 1."""


class UpdateTrainingJobRequest(BaseModel):
    """New description of a training job."""

    description: str | Unset | None = UNSET
    """New description of the job. At most 256 characters."""

    spec: TrainingJobSpecUpdate | Unset | None = UNSET
    """Notifications and priority to change. Huawei Cloud only."""

    endpoints: TrainingJobEndpointsInput | Unset | None = UNSET
    """External access to change. Huawei Cloud only."""

    metadata: TrainingJobMetadataUpdate | Unset | None = UNSET
    """Additional features to change. Huawei Cloud only."""
