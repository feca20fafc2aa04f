# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobEndpoints`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobEndpoints(BaseModel):
    """External access to a job.

    Attributes:
        ssh: SSH access to the containers of the job.
        jupyter_lab: JupyterLab application in the job.
        tensorboard: TensorBoard application in the job.
        mindstudio_insight: MindStudio Insight application in the job.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "ssh": "ssh",
        "jupyter_lab": "jupyter_lab",
        "tensorboard": "tensorboard",
        "mindstudio_insight": "mindstudio_insight",
    }

    ssh: TrainingJobSsh | Unset | None
    jupyter_lab: TrainingJobApplication | Unset | None
    tensorboard: TrainingJobApplication | Unset | None
    mindstudio_insight: TrainingJobApplication | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        ssh: TrainingJobSsh | Unset | None = UNSET,
        jupyter_lab: TrainingJobApplication | Unset | None = UNSET,
        tensorboard: TrainingJobApplication | Unset | None = UNSET,
        mindstudio_insight: TrainingJobApplication | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ssh = ssh
        self.jupyter_lab = jupyter_lab
        self.tensorboard = tensorboard
        self.mindstudio_insight = mindstudio_insight
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobEndpoints:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("ssh", UNSET)
        self.ssh = TrainingJobSsh.from_dict(v) if v.__class__ is dict else v
        v = get("jupyter_lab", UNSET)
        self.jupyter_lab = TrainingJobApplication.from_dict(v) if v.__class__ is dict else v
        v = get("tensorboard", UNSET)
        self.tensorboard = TrainingJobApplication.from_dict(v) if v.__class__ is dict else v
        v = get("mindstudio_insight", UNSET)
        self.mindstudio_insight = TrainingJobApplication.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.ssh
        if v is not UNSET:
            out["ssh"] = v.to_dict() if v.__class__ is TrainingJobSsh else to_wire(v)
        v = self.jupyter_lab
        if v is not UNSET:
            out["jupyter_lab"] = v.to_dict() if v.__class__ is TrainingJobApplication else to_wire(v)
        v = self.tensorboard
        if v is not UNSET:
            out["tensorboard"] = v.to_dict() if v.__class__ is TrainingJobApplication else to_wire(v)
        v = self.mindstudio_insight
        if v is not UNSET:
            out["mindstudio_insight"] = v.to_dict() if v.__class__ is TrainingJobApplication else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobEndpoints.__wire_names__)
from .training_job_application import TrainingJobApplication  # noqa: E402
from .training_job_ssh import TrainingJobSsh  # noqa: E402
