# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskOutputInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskOutputInput(BaseModel):
    """Destinations for the results of a new task. At least one of the three is required.

    Attributes:
        obs: OBS folder to write the results to. Not supported by ModelArts Edge.
        dis: DIS stream to send the results to.
        webhook: Webhook to call with each result.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "obs": "obs",
        "dis": "dis",
        "webhook": "webhook",
    }

    obs: ServiceTaskObsOutputInput | Unset | None
    dis: ServiceTaskDisOutput | Unset | None
    webhook: ServiceTaskWebhookInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        obs: ServiceTaskObsOutputInput | Unset | None = UNSET,
        dis: ServiceTaskDisOutput | Unset | None = UNSET,
        webhook: ServiceTaskWebhookInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.obs = obs
        self.dis = dis
        self.webhook = webhook
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskOutputInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("obs", UNSET)
        self.obs = ServiceTaskObsOutputInput.from_dict(v) if v.__class__ is dict else v
        v = get("dis", UNSET)
        self.dis = ServiceTaskDisOutput.from_dict(v) if v.__class__ is dict else v
        v = get("webhook", UNSET)
        self.webhook = ServiceTaskWebhookInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.obs
        if v is not UNSET:
            out["obs"] = v.to_dict() if v.__class__ is ServiceTaskObsOutputInput else to_wire(v)
        v = self.dis
        if v is not UNSET:
            out["dis"] = v.to_dict() if v.__class__ is ServiceTaskDisOutput else to_wire(v)
        v = self.webhook
        if v is not UNSET:
            out["webhook"] = v.to_dict() if v.__class__ is ServiceTaskWebhookInput else to_wire(v)
        return out


_KEYS = frozenset(ServiceTaskOutputInput.__wire_names__)
from .service_task_dis_output import ServiceTaskDisOutput  # noqa: E402
from .service_task_obs_output_input import ServiceTaskObsOutputInput  # noqa: E402
from .service_task_webhook_input import ServiceTaskWebhookInput  # noqa: E402
