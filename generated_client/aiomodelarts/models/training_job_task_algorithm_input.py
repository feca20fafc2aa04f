# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskAlgorithmInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTaskAlgorithmInput(BaseModel):
    """Algorithm that a task of a new job runs.

    Attributes:
        job_config: Parameters, inputs and outputs of the algorithm.
        code_dir: OBS folder that contains the code, such as /bucket/code/. Requires boot_file.
        boot_file: File in code_dir that is run. Requires code_dir.
        engine: AI engine that runs the code.
        inputs: Channels that provide input data to the code. Only OBS is supported.
        outputs: Channels that store the output of the code.
        local_code_dir: Folder in the container where the code is placed, below /home. Not applicable if code_dir
            starts with file://.
        working_dir: Folder in the container where the code is started.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_config": "job_config",
        "code_dir": "code_dir",
        "boot_file": "boot_file",
        "engine": "engine",
        "inputs": "inputs",
        "outputs": "outputs",
        "local_code_dir": "local_code_dir",
        "working_dir": "working_dir",
    }

    job_config: TrainingJobTaskConfigInput | Unset | None
    code_dir: str | Unset | None
    boot_file: str | Unset | None
    engine: AlgorithmEngine | Unset | None
    inputs: list[TrainingJobOutputChannelInput] | Unset | None
    outputs: list[TrainingJobOutputChannelInput] | Unset | None
    local_code_dir: str | Unset | None
    working_dir: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        job_config: TrainingJobTaskConfigInput | Unset | None = UNSET,
        code_dir: str | Unset | None = UNSET,
        boot_file: str | Unset | None = UNSET,
        engine: AlgorithmEngine | Unset | None = UNSET,
        inputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET,
        outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET,
        local_code_dir: str | Unset | None = UNSET,
        working_dir: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_config = job_config
        self.code_dir = code_dir
        self.boot_file = boot_file
        self.engine = engine
        self.inputs = inputs
        self.outputs = outputs
        self.local_code_dir = local_code_dir
        self.working_dir = working_dir
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTaskAlgorithmInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("job_config", UNSET)
        self.job_config = TrainingJobTaskConfigInput.from_dict(v) if v.__class__ is dict else v
        self.code_dir = get("code_dir", UNSET)
        self.boot_file = get("boot_file", UNSET)
        v = get("engine", UNSET)
        self.engine = AlgorithmEngine.from_dict(v) if v.__class__ is dict else v
        v = get("inputs", UNSET)
        self.inputs = (
            [TrainingJobOutputChannelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("outputs", UNSET)
        self.outputs = (
            [TrainingJobOutputChannelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.local_code_dir = get("local_code_dir", UNSET)
        self.working_dir = get("working_dir", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.job_config
        if v is not UNSET:
            out["job_config"] = v.to_dict() if v.__class__ is TrainingJobTaskConfigInput else to_wire(v)
        v = self.code_dir
        if v is not UNSET:
            out["code_dir"] = v
        v = self.boot_file
        if v is not UNSET:
            out["boot_file"] = v
        v = self.engine
        if v is not UNSET:
            out["engine"] = v.to_dict() if v.__class__ is AlgorithmEngine else to_wire(v)
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobOutputChannelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.outputs
        if v is not UNSET:
            out["outputs"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobOutputChannelInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.local_code_dir
        if v is not UNSET:
            out["local_code_dir"] = v
        v = self.working_dir
        if v is not UNSET:
            out["working_dir"] = v
        return out


_KEYS = frozenset(TrainingJobTaskAlgorithmInput.__wire_names__)
from .algorithm_engine import AlgorithmEngine  # noqa: E402
from .training_job_output_channel_input import TrainingJobOutputChannelInput  # noqa: E402
from .training_job_task_config_input import TrainingJobTaskConfigInput  # noqa: E402
