# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingJobV1Request`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateTrainingJobV1Request(BaseModel):
    """The new description of a training job.

    Attributes:
        job_desc: New description of the job. At most 256 characters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_desc": "job_desc",
    }

    job_desc: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        job_desc: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_desc = job_desc
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateTrainingJobV1Request:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.job_desc = get("job_desc", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.job_desc
        if v is not UNSET:
            out["job_desc"] = v
        return out


_KEYS = frozenset(UpdateTrainingJobV1Request.__wire_names__)
