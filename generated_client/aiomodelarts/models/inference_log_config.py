# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceLogConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_log_status import InferenceLogStatus
    from .inference_log_type import InferenceLogType


class InferenceLogConfig(BaseModel):
    """A log that is collected."""

    type: InferenceLogType
    """Kind of log."""

    status: InferenceLogStatus | None = None
    """Whether the log is collected."""

    log_group_id: str | None = None
    """ID of the log group of the Log Tank Service."""

    log_stream_id: str | None = None
    """ID of the log stream."""

    deployment_id: str | None = None
    """ID of the deployment with the log stream."""

    failure_reason: str | None = None
    """Why the collection failed."""
