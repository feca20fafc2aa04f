# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceLogConfigInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .inference_log_file import InferenceLogFile
    from .inference_log_status import InferenceLogStatus, InferenceLogStatusValue
    from .inference_log_type import InferenceLogType, InferenceLogTypeValue


class InferenceLogConfigInput(BaseModel):
    """A log to collect."""

    status: InferenceLogStatus | InferenceLogStatusValue | str | Unset | None = UNSET
    """Whether the log is collected: ON or OFF. Default of the service: 'ON'."""

    type: InferenceLogType | InferenceLogTypeValue | str
    """Kind of log."""

    log_group_id: str | Unset | None = UNSET
    """ID of the log group of the Log Tank Service. If it is missing, one is created."""

    log_stream_id: str | Unset | None = UNSET
    """ID of the log stream. If it is missing, one is created."""

    files: list[InferenceLogFile] | Unset | None = UNSET
    """Log files in the container. At most 10 items."""
