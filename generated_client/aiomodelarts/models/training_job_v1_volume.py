# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Volume`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobV1Volume(BaseModel):
    """Storage of the training containers, specified by nfs or host_path.

    Attributes:
        nfs: A shared file system. Only for resource pools whose network can reach it.
        host_path: A folder of the host. Only for dedicated resource pools.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "nfs": "nfs",
        "host_path": "host_path",
    }

    nfs: TrainingJobV1NfsShare | Unset | None
    host_path: TrainingJobV1HostPath | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        nfs: TrainingJobV1NfsShare | Unset | None = UNSET,
        host_path: TrainingJobV1HostPath | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.nfs = nfs
        self.host_path = host_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobV1Volume:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("nfs", UNSET)
        self.nfs = TrainingJobV1NfsShare.from_dict(v) if v.__class__ is dict else v
        v = get("host_path", UNSET)
        self.host_path = TrainingJobV1HostPath.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.nfs
        if v is not UNSET:
            out["nfs"] = v.to_dict() if v.__class__ is TrainingJobV1NfsShare else to_wire(v)
        v = self.host_path
        if v is not UNSET:
            out["host_path"] = v.to_dict() if v.__class__ is TrainingJobV1HostPath else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobV1Volume.__wire_names__)
from .training_job_v1_host_path import TrainingJobV1HostPath  # noqa: E402
from .training_job_v1_nfs_share import TrainingJobV1NfsShare  # noqa: E402
