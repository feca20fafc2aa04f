# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingRecoveryPolicy`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingRecoveryPolicy(OpenStrEnum):
    """What the service does to recover from a fault, from the repetition of a step to the restart of the job."""

    NPU_STEP_RETRY = "npu_step_retry"
    NPU_PROC_RESTART = "npu_proc_restart"
    GPU_PROC_RESTART = "gpu_proc_restart"
    PROC_RESTART = "proc_restart"
    POD_RESCHEDULE = "pod_reschedule"
    JOB_RESCHEDULE = "job_reschedule"
    JOB_RESCHEDULE_WITH_TAINT = "job_reschedule_with_taint"
