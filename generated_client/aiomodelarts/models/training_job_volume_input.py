# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVolumeInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVolumeInput(BaseModel):
    """Storage to mount in the containers of a new job. Set one of nfs, pfs and obs.

    Attributes:
        nfs: Folder on an NFS server.
        pfs: Folder in a parallel file system.
        obs: Folder in an OBS bucket.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "nfs": "nfs",
        "pfs": "pfs",
        "obs": "obs",
    }

    nfs: TrainingJobNfsMount | Unset | None
    pfs: TrainingJobPfsMount | Unset | None
    obs: TrainingJobObsMount | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        nfs: TrainingJobNfsMount | Unset | None = UNSET,
        pfs: TrainingJobPfsMount | Unset | None = UNSET,
        obs: TrainingJobObsMount | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.nfs = nfs
        self.pfs = pfs
        self.obs = obs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVolumeInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("nfs", UNSET)
        self.nfs = TrainingJobNfsMount.from_dict(v) if v.__class__ is dict else v
        v = get("pfs", UNSET)
        self.pfs = TrainingJobPfsMount.from_dict(v) if v.__class__ is dict else v
        v = get("obs", UNSET)
        self.obs = TrainingJobObsMount.from_dict(v) if v.__class__ is dict else v
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
        v = self.pfs
        if v is not UNSET:
            out["pfs"] = v.to_dict() if v.__class__ is TrainingJobPfsMount else to_wire(v)
        v = self.obs
        if v is not UNSET:
            out["obs"] = v.to_dict() if v.__class__ is TrainingJobObsMount else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobVolumeInput.__wire_names__)
from .training_job_nfs_mount import TrainingJobNfsMount  # noqa: E402
from .training_job_obs_mount import TrainingJobObsMount  # noqa: E402
from .training_job_pfs_mount import TrainingJobPfsMount  # noqa: E402
