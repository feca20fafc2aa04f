# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskWebhookInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ServiceTaskWebhookInput(BaseModel):
    """Webhook that a new task calls with its results.

    Attributes:
        url: URL that receives the results.
        headers: Headers to send with each result.
        data_category: Categories of results to send. Some services require the list.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "headers": "headers",
        "data_category": "data_category",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "url",
            "headers",
        }
    )

    url: str | Unset | None
    headers: dict[str, str] | Unset | None
    data_category: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        url: str | Unset | None,
        headers: dict[str, str] | Unset | None,
        data_category: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.headers = headers
        self.data_category = data_category
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ServiceTaskWebhookInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.url = get("url", UNSET)
        self.headers = get("headers", UNSET)
        self.data_category = get("data_category", UNSET)
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
        v = self.headers
        if v is not UNSET:
            out["headers"] = v
        v = self.data_category
        if v is not UNSET:
            out["data_category"] = v
        return out


_KEYS = frozenset(ServiceTaskWebhookInput.__wire_names__)
