# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobRecovery`."""

from ..core.model import OpenStrEnum


class TrainingJobRecovery(OpenStrEnum):
    """How a job recovers from a fault, from restarting processes in place over moving a container to scheduling the
    whole job again, with or without avoiding the faulty machines.
    """

    NPU_PROC_RESTART = "npu_proc_restart"
    GPU_PROC_RESTART = "gpu_proc_restart"
    PROC_RESTART = "proc_restart"
    POD_RESCHEDULE = "pod_reschedule"
    JOB_RESCHEDULE = "job_reschedule"
    JOB_RESCHEDULE_WITH_TAINT = "job_reschedule_with_taint"
