# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVolume`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVolume(BaseModel):
    """Storage mounted in the containers of a job.

    Attributes:
        nfs: Folder on an NFS server.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "nfs": "nfs",
    }

    nfs: TrainingJobNfsMount | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        nfs: TrainingJobNfsMount | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.nfs = nfs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVolume:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("nfs", UNSET)
        self.nfs = TrainingJobNfsMount.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.nfs
        if v is not UNSET:
            out["nfs"] = v.to_dict() if v.__class__ is TrainingJobNfsMount else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVolume.__wire_names__)
from .training_job_nfs_mount import TrainingJobNfsMount  # noqa: E402
