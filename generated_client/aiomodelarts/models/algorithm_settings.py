# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmSettings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmSettings(BaseModel):
    """Code or image of an algorithm, with its parameters, data channels and files.

    Attributes:
        code_dir: OBS folder that contains the code.
        boot_file: File in code_dir that is run.
        command: Command that starts the container of a custom image.
        parameters: Parameters passed to the code.
        inputs: Channels that provide input data to the code.
        outputs: Channels that store the output of the code.
        engine: AI engine or container image that runs the code.
        code_tree: Code folder with all its contents.
        parameters_customization: Whether a training job can override the hyperparameters.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "code_dir": "code_dir",
        "boot_file": "boot_file",
        "command": "command",
        "parameters": "parameters",
        "inputs": "inputs",
        "outputs": "outputs",
        "engine": "engine",
        "code_tree": "code_tree",
        "parameters_customization": "parameters_customization",
    }

    code_dir: str | Unset | None
    boot_file: str | Unset | None
    command: str | Unset | None
    parameters: list[AlgorithmParameter] | Unset | None
    inputs: list[AlgorithmInputChannel] | Unset | None
    outputs: list[AlgorithmOutputChannel] | Unset | None
    engine: AlgorithmEngine | Unset | None
    code_tree: AlgorithmCodeTree | Unset | None
    parameters_customization: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        engine: AlgorithmEngine | Unset | None,
        code_dir: str | Unset | None = UNSET,
        boot_file: str | Unset | None = UNSET,
        command: str | Unset | None = UNSET,
        parameters: list[AlgorithmParameter] | Unset | None = UNSET,
        inputs: list[AlgorithmInputChannel] | Unset | None = UNSET,
        outputs: list[AlgorithmOutputChannel] | Unset | None = UNSET,
        code_tree: AlgorithmCodeTree | Unset | None = UNSET,
        parameters_customization: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code_dir = code_dir
        self.boot_file = boot_file
        self.command = command
        self.parameters = parameters
        self.inputs = inputs
        self.outputs = outputs
        self.engine = engine
        self.code_tree = code_tree
        self.parameters_customization = parameters_customization
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmSettings:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.code_dir = get("code_dir", UNSET)
        self.boot_file = get("boot_file", UNSET)
        self.command = get("command", UNSET)
        v = get("parameters", UNSET)
        self.parameters = (
            [AlgorithmParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("inputs", UNSET)
        self.inputs = (
            [AlgorithmInputChannel.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("outputs", UNSET)
        self.outputs = (
            [AlgorithmOutputChannel.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("engine", UNSET)
        self.engine = AlgorithmEngine.from_dict(v) if v.__class__ is dict else v
        v = get("code_tree", UNSET)
        self.code_tree = AlgorithmCodeTree.from_dict(v) if v.__class__ is dict else v
        self.parameters_customization = get("parameters_customization", UNSET)
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
        v = self.command
        if v is not UNSET:
            out["command"] = v
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
                [i0.to_dict() if i0.__class__ is AlgorithmInputChannel else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.outputs
        if v is not UNSET:
            out["outputs"] = (
                [i0.to_dict() if i0.__class__ is AlgorithmOutputChannel else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.engine
        if v is not UNSET:
            out["engine"] = v.to_dict() if v.__class__ is AlgorithmEngine else to_wire(v)
        v = self.code_tree
        if v is not UNSET:
            out["code_tree"] = v.to_dict() if v.__class__ is AlgorithmCodeTree else to_wire(v)
        v = self.parameters_customization
        if v is not UNSET:
            out["parameters_customization"] = v
        return out


_KEYS = frozenset(AlgorithmSettings.__wire_names__)
from .algorithm_code_tree import AlgorithmCodeTree  # noqa: E402
from .algorithm_engine import AlgorithmEngine  # noqa: E402
from .algorithm_input_channel import AlgorithmInputChannel  # noqa: E402
from .algorithm_output_channel import AlgorithmOutputChannel  # noqa: E402
from .algorithm_parameter import AlgorithmParameter  # noqa: E402
