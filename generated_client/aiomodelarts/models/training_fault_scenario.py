# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingFaultScenario`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingFaultScenario(OpenStrEnum):
    """Kind of fault of a training job. A job that is subhealthy runs slower than it should."""

    CHIP_FAULT = "chip_fault"
    NODE_FAULT = "node_fault"
    JOB_FAILED = "job_failed"
    JOB_HANGED = "job_hanged"
    JOB_SUBHEALTH = "job_subhealth"
    ERROR_IN_LOG = "error_in_log"
