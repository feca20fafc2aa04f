# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobOutputChannel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobOutputChannel(BaseModel):
    """Channel that stores the output of the code of a job.

    Attributes:
        name: Name of the channel, passed to the code as an argument.
        description: Description of the output.
        local_dir: Folder in the container that contains the output.
        remote: Destination of the output.
        mode: Upload mode of the output, usually upload_periodically. Only used for tasks.
        period: Interval between uploads of the output, such as 30s. Only used for tasks.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "local_dir": "local_dir",
        "remote": "remote",
        "mode": "mode",
        "period": "period",
    }

    name: str | Unset | None
    description: str | Unset | None
    local_dir: str | Unset | None
    remote: TrainingJobOutputLocation | Unset | None
    mode: str | Unset | None
    period: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        remote: TrainingJobOutputLocation | Unset | None,
        description: str | Unset | None = UNSET,
        local_dir: str | Unset | None = UNSET,
        mode: str | Unset | None = UNSET,
        period: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.local_dir = local_dir
        self.remote = remote
        self.mode = mode
        self.period = period
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobOutputChannel:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.local_dir = get("local_dir", UNSET)
        v = get("remote", UNSET)
        self.remote = TrainingJobOutputLocation.from_dict(v) if v.__class__ is dict else v
        self.mode = get("mode", UNSET)
        self.period = get("period", UNSET)
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
            out["remote"] = v.to_dict() if v.__class__ is TrainingJobOutputLocation else to_wire(v)
        v = self.mode
        if v is not UNSET:
            out["mode"] = v
        v = self.period
        if v is not UNSET:
            out["period"] = v
        return out


_KEYS = frozenset(TrainingJobOutputChannel.__wire_names__)
from .training_job_output_location import TrainingJobOutputLocation  # noqa: E402
