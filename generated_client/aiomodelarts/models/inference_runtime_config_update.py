# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceRuntimeConfigUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .inference_access_update import InferenceAccessUpdate
    from .inference_service_limit import InferenceServiceLimit
    from .inference_service_secret import InferenceServiceSecret
    from .inference_task_limit import InferenceTaskLimit


class InferenceRuntimeConfigUpdate(BaseModel):
    """Changes to how a service is called, and to its limits and secrets."""

    service_invoke: InferenceAccessUpdate | Unset | None = UNSET
    """Port, protocol and access."""

    service_limit: InferenceServiceLimit | Unset | None = UNSET
    """Limits of requests."""

    service_secret: InferenceServiceSecret | Unset | None = UNSET
    """Secrets in the containers."""

    server_task_limit: InferenceTaskLimit | Unset | None = UNSET
    """Limit of asynchronous tasks."""

    smart_routing_enable: bool | Unset | None = UNSET
    """Whether requests are routed by the load of instances."""
