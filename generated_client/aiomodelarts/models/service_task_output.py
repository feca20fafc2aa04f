# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_task_dis_output import ServiceTaskDisOutput
    from .service_task_obs_output import ServiceTaskObsOutput
    from .service_task_webhook import ServiceTaskWebhook


class ServiceTaskOutput(BaseModel):
    """Destinations for the results of a task."""

    obs: ServiceTaskObsOutput | None = None
    """OBS folder that the results are written to."""

    dis: ServiceTaskDisOutput | None = None
    """DIS stream that the results are sent to."""

    webhook: ServiceTaskWebhook | None = None
    """Webhook that is called with each result."""
