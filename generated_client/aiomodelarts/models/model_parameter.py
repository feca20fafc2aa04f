# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelParameter`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelParameter(BaseModel):
    """Parameter of an inference API.

    Attributes:
        url: Path of the API, such as /.
        protocol: Protocol of the API, http or https.
        method: HTTP method of the API.
        param_name: Name of the parameter in the request or response.
        param_type: Data type of the parameter.
        param_desc: Description of the parameter, or its JSON Schema as a JSON string.
        min: Minimum value, for numbers.
        max: Maximum value, for numbers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "protocol": "protocol",
        "method": "method",
        "param_name": "param_name",
        "param_type": "param_type",
        "param_desc": "param_desc",
        "min": "min",
        "max": "max",
    }

    url: str | Unset | None
    protocol: ModelApiProtocol | str | Unset | None
    method: ModelApiMethod | str | Unset | None
    param_name: str | Unset | None
    param_type: ModelParameterType | str | Unset | None
    param_desc: str | Unset | None
    min: float | Unset | None
    max: float | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        param_name: str | Unset | None,
        param_type: ModelParameterType | str | Unset | None,
        url: str | Unset | None = UNSET,
        protocol: ModelApiProtocol | str | Unset | None = UNSET,
        method: ModelApiMethod | str | Unset | None = UNSET,
        param_desc: str | Unset | None = UNSET,
        min: float | Unset | None = UNSET,
        max: float | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.protocol = protocol
        self.method = method
        self.param_name = param_name
        self.param_type = param_type
        self.param_desc = param_desc
        self.min = min
        self.max = max
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelParameter:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.url = get("url", UNSET)
        v = get("protocol", UNSET)
        self.protocol = ModelApiProtocol.of(v)
        v = get("method", UNSET)
        self.method = ModelApiMethod.of(v)
        self.param_name = get("param_name", UNSET)
        v = get("param_type", UNSET)
        self.param_type = ModelParameterType.of(v)
        self.param_desc = get("param_desc", UNSET)
        self.min = get("min", UNSET)
        self.max = get("max", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.url
        if v is not UNSET:
            out["url"] = v
        v = self.protocol
        if v is not UNSET:
            out["protocol"] = to_wire(v)
        v = self.method
        if v is not UNSET:
            out["method"] = to_wire(v)
        v = self.param_name
        if v is not UNSET:
            out["param_name"] = v
        v = self.param_type
        if v is not UNSET:
            out["param_type"] = to_wire(v)
        v = self.param_desc
        if v is not UNSET:
            out["param_desc"] = v
        v = self.min
        if v is not UNSET:
            out["min"] = v
        v = self.max
        if v is not UNSET:
            out["max"] = v
        return out


_KEYS = frozenset(ModelParameter.__wire_names__)
from .model_api_method import ModelApiMethod  # noqa: E402
from .model_api_protocol import ModelApiProtocol  # noqa: E402
from .model_parameter_type import ModelParameterType  # noqa: E402
