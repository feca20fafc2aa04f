# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSsh`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobSsh(BaseModel):
    """SSH access to the containers of a job.

    Attributes:
        key_pair_names: Names of the key pairs in the project that can be used to log in.
        task_urls: SSH addresses, one for each task.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "key_pair_names": "key_pair_names",
        "task_urls": "task_urls",
    }

    key_pair_names: list[str] | Unset | None
    task_urls: list[TrainingJobSshAddress] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        key_pair_names: list[str] | Unset | None = UNSET,
        task_urls: list[TrainingJobSshAddress] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.key_pair_names = key_pair_names
        self.task_urls = task_urls
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobSsh:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.key_pair_names = get("key_pair_names", UNSET)
        v = get("task_urls", UNSET)
        self.task_urls = (
            [TrainingJobSshAddress.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
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
        v = self.key_pair_names
        if v is not UNSET:
            out["key_pair_names"] = v
        v = self.task_urls
        if v is not UNSET:
            out["task_urls"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobSshAddress else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobSsh.__wire_names__)
from .training_job_ssh_address import TrainingJobSshAddress  # noqa: E402
