# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobInputChannel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobInputChannel(BaseModel):
    """Channel that provides input data to the code of a job.

    Attributes:
        name: Name of the channel, passed to the code as an argument.
        description: Description of the input data.
        local_dir: Folder in the container where the data is placed.
        remote: Source of the input data.
        remote_constraint: Types of data that the channel accepts.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "local_dir": "local_dir",
        "remote": "remote",
        "remote_constraint": "remote_constraint",
    }

    name: str | Unset | None
    description: str | Unset | None
    local_dir: str | Unset | None
    remote: TrainingJobInputLocation | Unset | None
    remote_constraint: list[TrainingJobInputConstraint] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        remote: TrainingJobInputLocation | Unset | None,
        description: str | Unset | None = UNSET,
        local_dir: str | Unset | None = UNSET,
        remote_constraint: list[TrainingJobInputConstraint] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.local_dir = local_dir
        self.remote = remote
        self.remote_constraint = remote_constraint
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobInputChannel:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.local_dir = get("local_dir", UNSET)
        v = get("remote", UNSET)
        self.remote = TrainingJobInputLocation.from_dict(v) if v.__class__ is dict else v
        v = get("remote_constraint", UNSET)
        self.remote_constraint = (
            [TrainingJobInputConstraint.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.local_dir
        if v is not UNSET:
            out["local_dir"] = v
        v = self.remote
        if v is not UNSET:
            out["remote"] = v.to_dict() if v.__class__ is TrainingJobInputLocation else to_wire(v)
        v = self.remote_constraint
        if v is not UNSET:
            out["remote_constraint"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobInputConstraint else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobInputChannel.__wire_names__)
from .training_job_input_constraint import TrainingJobInputConstraint  # noqa: E402
from .training_job_input_location import TrainingJobInputLocation  # noqa: E402
