# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportTaskStatus`."""

from ..core.model import OpenStrEnum


class ExportTaskStatus(OpenStrEnum):
    """State of an export. The service spells success SUCCESSED; the other two spellings are taken for the same."""

    INIT = "INIT"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    SUCCESSED = "SUCCESSED"
    SUCCEEDED = "SUCCEEDED"
    COMPLETED = "COMPLETED"
