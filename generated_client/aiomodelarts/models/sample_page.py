# Generated from spec/ by `make generate`; do not edit.
"""The model `SamplePage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SamplePage(BaseModel):
    """One page of samples.

    Attributes:
        sample_count: Total number of matches.
        samples: Samples on this page.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "sample_count": "sample_count",
        "samples": "samples",
    }

    sample_count: int | Unset | None
    samples: list[DatasetSample] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        sample_count: int | Unset | None,
        samples: list[DatasetSample] | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sample_count = sample_count
        self.samples = samples
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SamplePage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.sample_count = get("sample_count", UNSET)
        v = get("samples", UNSET)
        self.samples = (
            [DatasetSample.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.sample_count
        if v is not UNSET:
            out["sample_count"] = v
        v = self.samples
        if v is not UNSET:
            out["samples"] = (
                [i0.to_dict() if i0.__class__ is DatasetSample else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(SamplePage.__wire_names__)
from .dataset_sample import DatasetSample  # noqa: E402
