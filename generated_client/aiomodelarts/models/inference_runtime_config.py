# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceRuntimeConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_access import InferenceAccess
    from .inference_service_limit import InferenceServiceLimit
    from .inference_service_secret import InferenceServiceSecret
    from .inference_task_limit import InferenceTaskLimit


class InferenceRuntimeConfig(BaseModel):
    """How a service is called, with its limits and secrets."""

    service_invoke: InferenceAccess | None = None
    """Port, protocol and access."""

    service_limit: InferenceServiceLimit | None = None
    """Limits of requests."""

    service_secret: InferenceServiceSecret | None = None
    """Secrets in the containers."""

    server_task_limit: InferenceTaskLimit | None = None
    """Limit of asynchronous tasks."""

    smart_routing_enable: bool | None = None
    """Whether requests are routed by the load of instances."""
