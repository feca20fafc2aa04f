# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigVolume`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobConfigVolume(BaseModel):
    """Storage volume for the training containers. Either nfs or host_path is set.

    Attributes:
        nfs: Shared file system. Only in a resource pool whose network is connected to it.
        host_path: Folder of the host. Only in a dedicated resource pool.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "nfs": "nfs",
        "host_path": "host_path",
    }

    nfs: TrainingJobConfigNfsShare | Unset | None
    host_path: TrainingJobConfigHostPath | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        nfs: TrainingJobConfigNfsShare | Unset | None = UNSET,
        host_path: TrainingJobConfigHostPath | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.nfs = nfs
        self.host_path = host_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobConfigVolume:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("nfs", UNSET)
        self.nfs = TrainingJobConfigNfsShare.from_dict(v) if v.__class__ is dict else v
        v = get("host_path", UNSET)
        self.host_path = TrainingJobConfigHostPath.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.nfs
        if v is not UNSET:
            out["nfs"] = v.to_dict() if v.__class__ is TrainingJobConfigNfsShare else to_wire(v)
        v = self.host_path
        if v is not UNSET:
            out["host_path"] = v.to_dict() if v.__class__ is TrainingJobConfigHostPath else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobConfigVolume.__wire_names__)
from .training_job_config_host_path import TrainingJobConfigHostPath  # noqa: E402
from .training_job_config_nfs_share import TrainingJobConfigNfsShare  # noqa: E402
