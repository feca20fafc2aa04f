# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelHealth`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelHealth(BaseModel):
    """Health check of the instances of a model.

    Attributes:
        check_method: Type of the health check, an HTTP request or a command.
        protocol: Protocol of the health check request. Only http is supported.
        url: Path of the health check request, such as /health.
        command: Command to run, with its arguments separated by spaces.
        initial_delay_seconds: Delay between the start of an instance and its first health check, in seconds, as a
            string.
        period_seconds: Interval between health checks, in seconds, as a string.
        timeout_seconds: Timeout of a health check, in seconds, as a string.
        failure_threshold: Maximum number of failed health checks, as a string.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "check_method": "check_method",
        "protocol": "protocol",
        "url": "url",
        "command": "command",
        "initial_delay_seconds": "initial_delay_seconds",
        "period_seconds": "period_seconds",
        "timeout_seconds": "timeout_seconds",
        "failure_threshold": "failure_threshold",
    }

    check_method: ModelHealthCheckMethod | str | Unset | None
    protocol: str | Unset | None
    url: str | Unset | None
    command: str | Unset | None
    initial_delay_seconds: str | Unset | None
    period_seconds: str | Unset | None
    timeout_seconds: str | Unset | None
    failure_threshold: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        check_method: ModelHealthCheckMethod | str | Unset | None = UNSET,
        protocol: str | Unset | None = UNSET,
        url: str | Unset | None = UNSET,
        command: str | Unset | None = UNSET,
        initial_delay_seconds: str | Unset | None = UNSET,
        period_seconds: str | Unset | None = UNSET,
        timeout_seconds: str | Unset | None = UNSET,
        failure_threshold: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.check_method = check_method
        self.protocol = protocol
        self.url = url
        self.command = command
        self.initial_delay_seconds = initial_delay_seconds
        self.period_seconds = period_seconds
        self.timeout_seconds = timeout_seconds
        self.failure_threshold = failure_threshold
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelHealth:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("check_method", UNSET)
        self.check_method = ModelHealthCheckMethod.of(v)
        self.protocol = get("protocol", UNSET)
        self.url = get("url", UNSET)
        self.command = get("command", UNSET)
        self.initial_delay_seconds = get("initial_delay_seconds", UNSET)
        self.period_seconds = get("period_seconds", UNSET)
        self.timeout_seconds = get("timeout_seconds", UNSET)
        self.failure_threshold = get("failure_threshold", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.check_method
        if v is not UNSET:
            out["check_method"] = to_wire(v)
        v = self.protocol
        if v is not UNSET:
            out["protocol"] = v
        v = self.url
        if v is not UNSET:
            out["url"] = v
        v = self.command
        if v is not UNSET:
            out["command"] = v
        v = self.initial_delay_seconds
        if v is not UNSET:
            out["initial_delay_seconds"] = v
        v = self.period_seconds
        if v is not UNSET:
            out["period_seconds"] = v
        v = self.timeout_seconds
        if v is not UNSET:
            out["timeout_seconds"] = v
        v = self.failure_threshold
        if v is not UNSET:
            out["failure_threshold"] = v
        return out


_KEYS = frozenset(ModelHealth.__wire_names__)
from .model_health_check_method import ModelHealthCheckMethod  # noqa: E402
