# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeJobPhase`."""

from ..core.codec.enumerations import OpenStrEnum


class NodeJobPhase(OpenStrEnum):
    """State of a job: running, successful or failed."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
