# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskAlgorithm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTaskAlgorithm(BaseModel):
    """Algorithm that a task of a job runs.

    Attributes:
        code_dir: OBS folder that contains the code.
        boot_file: File in code_dir that is run.
        inputs: Channels that provide input data to the code.
        outputs: Channels that store the output of the code.
        engine: AI engine that runs the code.
        local_code_dir: Folder in the container where the code is placed.
        working_dir: Folder in the container where the code is started.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "code_dir": "code_dir",
        "boot_file": "boot_file",
        "inputs": "inputs",
        "outputs": "outputs",
        "engine": "engine",
        "local_code_dir": "local_code_dir",
        "working_dir": "working_dir",
    }

    code_dir: str | Unset | None
    boot_file: str | Unset | None
    inputs: TrainingJobInputChannel | Unset | None
    outputs: TrainingJobOutputChannel | Unset | None
    engine: TrainingJobTaskEngine | Unset | None
    local_code_dir: str | Unset | None
    working_dir: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        code_dir: str | Unset | None = UNSET,
        boot_file: str | Unset | None = UNSET,
        inputs: TrainingJobInputChannel | Unset | None = UNSET,
        outputs: TrainingJobOutputChannel | Unset | None = UNSET,
        engine: TrainingJobTaskEngine | Unset | None = UNSET,
        local_code_dir: str | Unset | None = UNSET,
        working_dir: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code_dir = code_dir
        self.boot_file = boot_file
        self.inputs = inputs
        self.outputs = outputs
        self.engine = engine
        self.local_code_dir = local_code_dir
        self.working_dir = working_dir
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTaskAlgorithm:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.code_dir = get("code_dir", UNSET)
        self.boot_file = get("boot_file", UNSET)
        v = get("inputs", UNSET)
        self.inputs = TrainingJobInputChannel.from_dict(v) if v.__class__ is dict else v
        v = get("outputs", UNSET)
        self.outputs = TrainingJobOutputChannel.from_dict(v) if v.__class__ is dict else v
        v = get("engine", UNSET)
        self.engine = TrainingJobTaskEngine.from_dict(v) if v.__class__ is dict else v
        self.local_code_dir = get("local_code_dir", UNSET)
        self.working_dir = get("working_dir", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.code_dir
        if v is not UNSET:
            out["code_dir"] = v
        v = self.boot_file
        if v is not UNSET:
            out["boot_file"] = v
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = v.to_dict() if v.__class__ is TrainingJobInputChannel else to_wire(v)
        v = self.outputs
        if v is not UNSET:
            out["outputs"] = v.to_dict() if v.__class__ is TrainingJobOutputChannel else to_wire(v)
        v = self.engine
        if v is not UNSET:
            out["engine"] = v.to_dict() if v.__class__ is TrainingJobTaskEngine else to_wire(v)
        v = self.local_code_dir
        if v is not UNSET:
            out["local_code_dir"] = v
        v = self.working_dir
        if v is not UNSET:
            out["working_dir"] = v
        return out


_KEYS = frozenset(TrainingJobTaskAlgorithm.__wire_names__)
from .training_job_input_channel import TrainingJobInputChannel  # noqa: E402
from .training_job_output_channel import TrainingJobOutputChannel  # noqa: E402
from .training_job_task_engine import TrainingJobTaskEngine  # noqa: E402
