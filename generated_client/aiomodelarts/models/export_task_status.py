# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ExportTaskStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class ExportTaskStatus(OpenStrEnum):
    """State of an export task. The service returns SUCCESSED on success; the other two spellings are treated as
    equivalent.
    """

    INIT = "INIT"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    SUCCESSED = "SUCCESSED"
    SUCCEEDED = "SUCCEEDED"
    COMPLETED = "COMPLETED"
