# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobTaskConfigInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobTaskConfigInput(BaseModel):
    """Algorithm settings of a task.

    Attributes:
        parameters: Parameters passed to the code.
        inputs: Channels that provide input data to the code.
        outputs: Channels that store the output of the code.
        engine: AI engine that runs the code.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "parameters": "parameters",
        "inputs": "inputs",
        "outputs": "outputs",
        "engine": "engine",
    }

    parameters: list[AlgorithmParameter] | Unset | None
    inputs: list[TrainingJobInputChannelInput] | Unset | None
    outputs: list[TrainingJobOutputChannelInput] | Unset | None
    engine: AlgorithmEngine | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        parameters: list[AlgorithmParameter] | Unset | None = UNSET,
        inputs: list[TrainingJobInputChannelInput] | Unset | None = UNSET,
        outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET,
        engine: AlgorithmEngine | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parameters = parameters
        self.inputs = inputs
        self.outputs = outputs
        self.engine = engine
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobTaskConfigInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("parameters", UNSET)
        self.parameters = (
            [AlgorithmParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("inputs", UNSET)
        self.inputs = (
            [TrainingJobInputChannelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("outputs", UNSET)
        self.outputs = (
            [TrainingJobOutputChannelInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("engine", UNSET)
        self.engine = AlgorithmEngine.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.parameters
        if v is not UNSET:
            out["parameters"] = (
                [i0.to_dict() if i0.__class__ is AlgorithmParameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobInputChannelInput else to_wire(i0) for i0 in v]
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
        v = self.engine
        if v is not UNSET:
            out["engine"] = v.to_dict() if v.__class__ is AlgorithmEngine else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobTaskConfigInput.__wire_names__)
from .algorithm_engine import AlgorithmEngine  # noqa: E402
from .algorithm_parameter import AlgorithmParameter  # noqa: E402
from .training_job_input_channel_input import TrainingJobInputChannelInput  # noqa: E402
from .training_job_output_channel_input import TrainingJobOutputChannelInput  # noqa: E402
