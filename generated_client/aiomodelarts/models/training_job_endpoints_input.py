# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEndpointsInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobEndpointsInput(BaseModel):
    """External access to a new job.

    Attributes:
        ssh: SSH access to the containers of the job.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ssh": "ssh",
    }

    ssh: TrainingJobSshInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        ssh: TrainingJobSshInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ssh = ssh
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobEndpointsInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("ssh", UNSET)
        self.ssh = TrainingJobSshInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.ssh
        if v is not UNSET:
            out["ssh"] = v.to_dict() if v.__class__ is TrainingJobSshInput else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobEndpointsInput.__wire_names__)
from .training_job_ssh_input import TrainingJobSshInput  # noqa: E402
