# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskOutputInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_task_dis_output import ServiceTaskDisOutput
    from .service_task_obs_output_input import ServiceTaskObsOutputInput
    from .service_task_webhook_input import ServiceTaskWebhookInput


class ServiceTaskOutputInput(BaseModel):
    """Destinations for the results of a new task. At least one of the three is required."""

    obs: ServiceTaskObsOutputInput | Unset | None = UNSET
    """OBS folder to write the results to. Not supported by ModelArts Edge."""

    dis: ServiceTaskDisOutput | Unset | None = UNSET
    """DIS stream to send the results to."""

    webhook: ServiceTaskWebhookInput | Unset | None = UNSET
    """Webhook to call with each result."""
