# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `training_jobs`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class AlgorithmResourceRequirementKey(OpenStrEnum):
    """Property of a machine flavor. flavor_type is the hardware type (CPU or GPU). device_distributed_mode is about
    cards and host_distributed_mode about machines; both are multiple or singular.
    """

    FLAVOR_TYPE = "flavor_type"
    DEVICE_DISTRIBUTED_MODE = "device_distributed_mode"
    HOST_DISTRIBUTED_MODE = "host_distributed_mode"


AlgorithmResourceRequirementKeyValue: TypeAlias = Literal[
    "flavor_type", "device_distributed_mode", "host_distributed_mode"
]
"""Value of a listed member of `AlgorithmResourceRequirementKey`, which arguments accept as well."""


class AutoSearchMetricMode(OpenStrEnum):
    """Whether larger values (max) or smaller values (min) of a metric are better."""

    MAX = "max"
    MIN = "min"


AutoSearchMetricModeValue: TypeAlias = Literal["max", "min"]
"""Value of a listed member of `AutoSearchMetricMode`, which arguments accept as well."""


class AutoSearchParameterType(OpenStrEnum):
    """Whether a parameter varies over a range (continuous) or a list of values (discrete)."""

    CONTINUOUS = "continuous"
    DISCRETE = "discrete"


AutoSearchParameterTypeValue: TypeAlias = Literal["continuous", "discrete"]
"""Value of a listed member of `AutoSearchParameterType`, which arguments accept as well."""


class TrainingFaultScenario(OpenStrEnum):
    """Kind of fault of a training job. A job that is subhealthy runs slower than it should."""

    CHIP_FAULT = "chip_fault"
    NODE_FAULT = "node_fault"
    JOB_FAILED = "job_failed"
    JOB_HANGED = "job_hanged"
    JOB_SUBHEALTH = "job_subhealth"
    ERROR_IN_LOG = "error_in_log"


class TrainingFlavorKind(OpenStrEnum):
    """Processor type of a flavor."""

    CPU = "CPU"
    GPU = "GPU"
    ASCEND = "Ascend"


TrainingFlavorKindValue: TypeAlias = Literal["CPU", "GPU", "Ascend"]
"""Value of a listed member of `TrainingFlavorKind`, which arguments accept as well."""


class TrainingJobAccessMethod(OpenStrEnum):
    """How the training code gets a local folder, as a command-line argument or an environment variable."""

    PARAMETER = "parameter"
    ENV = "env"


TrainingJobAccessMethodValue: TypeAlias = Literal["parameter", "env"]
"""Value of a listed member of `TrainingJobAccessMethod`, which arguments accept as well."""


class TrainingJobAction(OpenStrEnum):
    """Action on a training job. "terminate" stops it permanently."""

    TERMINATE = "terminate"


TrainingJobActionValue: TypeAlias = Literal["terminate"]
"""Value of a listed member of `TrainingJobAction`, which arguments accept as well."""


class TrainingJobAffinityType(OpenStrEnum):
    """Location that the machines of a job share: a cabinet, a supernode (hyperinstance), or neighbors in the network
    (networkTopology).
    """

    CABINET = "cabinet"
    HYPERINSTANCE = "hyperinstance"
    NETWORK_TOPOLOGY = "networkTopology"
    """Huawei Cloud only."""


TrainingJobAffinityTypeValue: TypeAlias = Literal["cabinet", "hyperinstance", "networkTopology"]
"""Value of a listed member of `TrainingJobAffinityType`, which arguments accept as well."""


class TrainingJobEventLevel(OpenStrEnum):
    """Severity of an event."""

    INFO = "Info"
    ERROR = "Error"
    WARNING = "Warning"


TrainingJobEventLevelValue: TypeAlias = Literal["Info", "Error", "Warning"]
"""Value of a listed member of `TrainingJobEventLevel`, which arguments accept as well."""


class TrainingJobEventSource(OpenStrEnum):
    """Component that reports events: the cluster (K8S), the job or a task."""

    K8S = "K8S"
    JOB = "Job"
    TASK = "Task"


TrainingJobEventSourceValue: TypeAlias = Literal["K8S", "Job", "Task"]
"""Value of a listed member of `TrainingJobEventSource`, which arguments accept as well."""


class TrainingJobFilterOperator(OpenStrEnum):
    """Operator that compares a field with values. "like" matches part of a string, "in" includes the values, and
    "not" excludes them.
    """

    BETWEEN = "between"
    LIKE = "like"
    IN = "in"
    NOT = "not"


TrainingJobFilterOperatorValue: TypeAlias = Literal["between", "like", "in", "not"]
"""Value of a listed member of `TrainingJobFilterOperator`, which arguments accept as well."""


class TrainingJobKind(OpenStrEnum):
    """Type of a job: training (job), display of training summaries (visualization_job), or one of the special types
    of newer versions of the service.
    """

    JOB = "job"
    VISUALIZATION_JOB = "visualization_job"
    AUTOSEARCH_JOB = "autosearch_job"
    """Huawei Cloud only."""
    DIAG_JOB = "diag_job"
    """Huawei Cloud only."""
    EDGE_JOB = "edge_job"
    """Huawei Cloud only."""
    FEDERATED_POOL_JOB = "federated_pool_job"
    """Huawei Cloud only."""
    HETERO_JOB = "hetero_job"
    """Huawei Cloud only."""
    MRS_JOB = "mrs_job"
    """Huawei Cloud only."""


TrainingJobKindValue: TypeAlias = Literal[
    "job", "visualization_job", "autosearch_job", "diag_job", "edge_job", "federated_pool_job", "hetero_job", "mrs_job"
]
"""Value of a listed member of `TrainingJobKind`, which arguments accept as well."""


class TrainingJobLogLinkType(OpenStrEnum):
    """Whether a link displays the log in a browser (text/plain) or downloads it (application/octet-stream)."""

    TEXT_PLAIN = "text/plain"
    APPLICATION_OCTET_STREAM = "application/octet-stream"


TrainingJobLogLinkTypeValue: TypeAlias = Literal["text/plain", "application/octet-stream"]
"""Value of a listed member of `TrainingJobLogLinkType`, which arguments accept as well."""


class TrainingJobMetricName(OpenStrEnum):
    """Metric of processor usage (cpuUsage, gpuUtil, npuUtil) or memory usage (memUsage, gpuMemUsage, npuMemUsage)."""

    CPU_USAGE = "cpuUsage"
    MEM_USAGE = "memUsage"
    GPU_UTIL = "gpuUtil"
    GPU_MEM_USAGE = "gpuMemUsage"
    NPU_UTIL = "npuUtil"
    NPU_MEM_USAGE = "npuMemUsage"


class TrainingJobNotificationEvent(OpenStrEnum):
    """Event that triggers a message. JobHanged means that the job stopped making progress."""

    JOB_STARTED = "JobStarted"
    JOB_COMPLETED = "JobCompleted"
    JOB_FAILED = "JobFailed"
    JOB_TERMINATED = "JobTerminated"
    JOB_RESTARTED = "JobRestarted"
    JOB_HANGED = "JobHanged"
    JOB_PREEMPTED = "JobPreempted"


TrainingJobNotificationEventValue: TypeAlias = Literal[
    "JobStarted", "JobCompleted", "JobFailed", "JobTerminated", "JobRestarted", "JobHanged", "JobPreempted"
]
"""Value of a listed member of `TrainingJobNotificationEvent`, which arguments accept as well."""


class TrainingJobPhase(OpenStrEnum):
    """State of a training job. Completed, Failed, Terminated and Abnormal are final."""

    CREATING = "Creating"
    PENDING = "Pending"
    RUNNING = "Running"
    FAILED = "Failed"
    COMPLETED = "Completed"
    TERMINATING = "Terminating"
    TERMINATED = "Terminated"
    ABNORMAL = "Abnormal"


class TrainingJobRecovery(OpenStrEnum):
    """Recovery method after a fault. Methods range from restarting processes in place or rescheduling a container to
    rescheduling the whole job, with or without avoiding the faulty machines.
    """

    NPU_PROC_RESTART = "npu_proc_restart"
    GPU_PROC_RESTART = "gpu_proc_restart"
    PROC_RESTART = "proc_restart"
    POD_RESCHEDULE = "pod_reschedule"
    JOB_RESCHEDULE = "job_reschedule"
    JOB_RESCHEDULE_WITH_TAINT = "job_reschedule_with_taint"


class TrainingJobRoutePlanStatus(OpenStrEnum):
    """Result of route planning. With failed, the mapping is the default."""

    SUCCESS = "success"
    FAILED = "failed"


class TrainingJobSecondaryPhase(OpenStrEnum):
    """Detailed state of a training job. The values can change."""

    CREATING = "Creating"
    QUEUING = "Queuing"
    RUNNING = "Running"
    FAILED = "Failed"
    COMPLETED = "Completed"
    TERMINATING = "Terminating"
    TERMINATED = "Terminated"
    CREATE_FAILED = "CreateFailed"
    TERMINATED_FAILED = "TerminatedFailed"
    UNKNOWN = "Unknown"
    LOST = "Lost"


class TrainingJobStageName(OpenStrEnum):
    """Stage of a training job: scheduling, preparing the environment, running, and end."""

    SCHEDULING = "scheduling"
    PREPARING = "preparing"
    RUNNING = "running"
    END = "end"


class TrainingJobStartType(OpenStrEnum):
    """Whether a run started on newly allocated machines (init_or_rescheduled) or by restarting its processes in place
    (restarted).
    """

    INIT_OR_RESCHEDULED = "init_or_rescheduled"
    RESTARTED = "restarted"


class TrainingJobTrainType(OpenStrEnum):
    """Type of jobs to list, either training jobs (job) or fine-tuning jobs (ftjob)."""

    JOB = "job"
    FTJOB = "ftjob"


TrainingJobTrainTypeValue: TypeAlias = Literal["job", "ftjob"]
"""Value of a listed member of `TrainingJobTrainType`, which arguments accept as well."""


class TrainingJobVisualizationTool(OpenStrEnum):
    """Tool that displays training curves."""

    TENSORBOARD = "tensorboard"
    MINDSTUDIO_INSIGHT = "mindstudio-insight"


TrainingJobVisualizationToolValue: TypeAlias = Literal["tensorboard", "mindstudio-insight"]
"""Value of a listed member of `TrainingJobVisualizationTool`, which arguments accept as well."""


class TrainingRecoveryPolicy(OpenStrEnum):
    """What the service does to recover from a fault, from the repetition of a step to the restart of the job."""

    NPU_STEP_RETRY = "npu_step_retry"
    NPU_PROC_RESTART = "npu_proc_restart"
    GPU_PROC_RESTART = "gpu_proc_restart"
    PROC_RESTART = "proc_restart"
    POD_RESCHEDULE = "pod_reschedule"
    JOB_RESCHEDULE = "job_reschedule"
    JOB_RESCHEDULE_WITH_TAINT = "job_reschedule_with_taint"


class TrainingRecoveryResult(OpenStrEnum):
    """Result of an attempt to recover. With downgrade, a stronger policy follows."""

    RECOVERING = "recovering"
    SUCCESS = "success"
    FAILED = "failed"
    DOWNGRADE = "downgrade"
    TERMINATED = "terminated"
    QUOTA_EXCEEDED = "quotaExceeded"


class TrainingRetentionPolicy(OpenStrEnum):
    """Whether the record of a job is removed automatically."""

    ENABLED = "enabled"
    DISABLED = "disabled"


TrainingRetentionPolicyValue: TypeAlias = Literal["enabled", "disabled"]
"""Value of a listed member of `TrainingRetentionPolicy`, which arguments accept as well."""


class TrainingTopologyLevel(OpenStrEnum):
    """Level of the network topology: resource pool, group of super nodes, super node, or cabinet."""

    CLUSTER = "cluster"
    HYPERINSTANCE_GROUP = "hyperinstanceGroup"
    HYPERINSTANCE = "hyperinstance"
    SLICE = "slice"


TrainingTopologyLevelValue: TypeAlias = Literal["cluster", "hyperinstanceGroup", "hyperinstance", "slice"]
"""Value of a listed member of `TrainingTopologyLevel`, which arguments accept as well."""
