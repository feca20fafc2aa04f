# Generated from spec/ by `make generate`; do not edit.
"""The model `SampleUpdate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SampleUpdate(BaseModel):
    """Labels and attributes to set for samples.

    Attributes:
        email: Email address of the team member who labels the samples. Only for team labeling.
        samples: Samples with their new labels and attributes.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "samples": "samples",
    }

    email: str | Unset | None
    samples: list[LabeledSample] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        email: str | Unset | None = UNSET,
        samples: list[LabeledSample] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.samples = samples
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> SampleUpdate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.email = get("email", UNSET)
        v = get("samples", UNSET)
        self.samples = (
            [LabeledSample.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.email
        if v is not UNSET:
            out["email"] = v
        v = self.samples
        if v is not UNSET:
            out["samples"] = (
                [i0.to_dict() if i0.__class__ is LabeledSample else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(SampleUpdate.__wire_names__)
from .labeled_sample import LabeledSample  # noqa: E402
