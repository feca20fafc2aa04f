# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelApi`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelApi(BaseModel):
    """Inference API of a model.

    Attributes:
        url: Path of the API, such as /.
        protocol: Protocol of the API, http or https.
        method: HTTP method of the API.
        input_params: JSON Schema of the request.
        output_params: JSON Schema of the response.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "protocol": "protocol",
        "method": "method",
        "input_params": "input_params",
        "output_params": "output_params",
    }

    url: str | Unset | None
    protocol: ModelApiProtocol | str | Unset | None
    method: ModelApiMethod | str | Unset | None
    input_params: ModelApiSchema | Unset | None
    output_params: ModelApiSchema | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        url: str | Unset | None = UNSET,
        protocol: ModelApiProtocol | str | Unset | None = UNSET,
        method: ModelApiMethod | str | Unset | None = UNSET,
        input_params: ModelApiSchema | Unset | None = UNSET,
        output_params: ModelApiSchema | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.protocol = protocol
        self.method = method
        self.input_params = input_params
        self.output_params = output_params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelApi:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.url = get("url", UNSET)
        v = get("protocol", UNSET)
        self.protocol = ModelApiProtocol.of(v)
        v = get("method", UNSET)
        self.method = ModelApiMethod.of(v)
        v = get("input_params", UNSET)
        self.input_params = ModelApiSchema.from_dict(v) if v.__class__ is dict else v
        v = get("output_params", UNSET)
        self.output_params = ModelApiSchema.from_dict(v) if v.__class__ is dict else v
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
        v = self.input_params
        if v is not UNSET:
            out["input_params"] = v.to_dict() if v.__class__ is ModelApiSchema else to_wire(v)
        v = self.output_params
        if v is not UNSET:
            out["output_params"] = v.to_dict() if v.__class__ is ModelApiSchema else to_wire(v)
        return out


_KEYS = frozenset(ModelApi.__wire_names__)
from .model_api_method import ModelApiMethod  # noqa: E402
from .model_api_protocol import ModelApiProtocol  # noqa: E402
from .model_api_schema import ModelApiSchema  # noqa: E402
