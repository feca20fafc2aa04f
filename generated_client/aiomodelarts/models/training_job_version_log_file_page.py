# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionLogFilePage`."""

from __future__ import annotations

from ..core.codec.page import Page as BasePage


class TrainingJobVersionLogFilePage(BasePage[str], items="log_file_list"):
    """Names of all log files of one version of a training job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    log_file_list: list[str]
    """Names of the log files, one for each machine."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
