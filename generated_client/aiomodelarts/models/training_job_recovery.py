# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobRecovery`."""

from ..core.codec.enumerations import OpenStrEnum


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
