# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteSamplesRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DeleteSamplesRequest(BaseModel):
    """Samples to delete, and whether to delete their files.

    Attributes:
        delete_source: Whether to delete the files in OBS as well, even if other versions or datasets use them. Not
            supported for text datasets. Default of the service: False.
        samples: IDs of the samples.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "delete_source": "delete_source",
        "samples": "samples",
    }

    delete_source: bool | Unset | None
    samples: list[str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        delete_source: bool | Unset | None = UNSET,
        samples: list[str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.delete_source = delete_source
        self.samples = samples
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DeleteSamplesRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.delete_source = get("delete_source", UNSET)
        self.samples = get("samples", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.delete_source
        if v is not UNSET:
            out["delete_source"] = v
        v = self.samples
        if v is not UNSET:
            out["samples"] = v
        return out


_KEYS = frozenset(DeleteSamplesRequest.__wire_names__)
