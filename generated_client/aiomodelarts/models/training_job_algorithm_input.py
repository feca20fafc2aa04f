# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobAlgorithmInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobAlgorithmInput(BaseModel):
    """Algorithm that a new training job runs, specified by id, by subscription_id and item_version_id, or by code_dir
    and boot_file.

    Attributes:
        id: ID of the algorithm.
        name: Name of the algorithm. Omit it in requests.
        subscription_id: ID of the subscribed algorithm. Requires item_version_id.
        item_version_id: ID of the version of the subscribed algorithm. Requires subscription_id.
        code_dir: OBS folder that contains the code, such as /bucket/code/. Requires boot_file. Cannot be combined
            with id or subscription_id.
        boot_file: File in code_dir that is run. Requires code_dir.
        autosearch_config_path: OBS path of the YAML file with the settings of the hyperparameter search.
        autosearch_framework_path: OBS folder that contains the framework code of the hyperparameter search.
        command: Command that starts the container of a custom image.
        parameters: Parameters passed to the code.
        policies: Hyperparameter search to perform instead of a single run.
        inputs: Channels that provide input data to the code.
        outputs: Channels that store the output of the code.
        engine: AI engine that runs the code. Omit it if the algorithm has an engine.
        local_code_dir: Folder in the container where the code is placed, below /home. Not applicable if code_dir
            starts with file://.
        working_dir: Folder in the container where the code is started.
        environments: Environment variables of the code. Names consist of letters, digits and underscores. Values must
            not contain dollar signs.
        summary: Training curves to write or display.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "subscription_id": "subscription_id",
        "item_version_id": "item_version_id",
        "code_dir": "code_dir",
        "boot_file": "boot_file",
        "autosearch_config_path": "autosearch_config_path",
        "autosearch_framework_path": "autosearch_framework_path",
        "command": "command",
        "parameters": "parameters",
        "policies": "policies",
        "inputs": "inputs",
        "outputs": "outputs",
        "engine": "engine",
        "local_code_dir": "local_code_dir",
        "working_dir": "working_dir",
        "environments": "environments",
        "summary": "summary",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "environments",
        }
    )

    id: str | Unset | None
    name: str | Unset | None
    subscription_id: str | Unset | None
    item_version_id: str | Unset | None
    code_dir: str | Unset | None
    boot_file: str | Unset | None
    autosearch_config_path: str | Unset | None
    autosearch_framework_path: str | Unset | None
    command: str | Unset | None
    parameters: list[AlgorithmParameter] | Unset | None
    policies: AlgorithmPolicies | Unset | None
    inputs: list[TrainingJobInputChannelInput] | Unset | None
    outputs: list[TrainingJobOutputChannelInput] | Unset | None
    engine: TrainingJobEngine | Unset | None
    local_code_dir: str | Unset | None
    working_dir: str | Unset | None
    environments: dict[str, str] | Unset | None
    summary: TrainingJobVisualizationInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        subscription_id: str | Unset | None = UNSET,
        item_version_id: str | Unset | None = UNSET,
        code_dir: str | Unset | None = UNSET,
        boot_file: str | Unset | None = UNSET,
        autosearch_config_path: str | Unset | None = UNSET,
        autosearch_framework_path: str | Unset | None = UNSET,
        command: str | Unset | None = UNSET,
        parameters: list[AlgorithmParameter] | Unset | None = UNSET,
        policies: AlgorithmPolicies | Unset | None = UNSET,
        inputs: list[TrainingJobInputChannelInput] | Unset | None = UNSET,
        outputs: list[TrainingJobOutputChannelInput] | Unset | None = UNSET,
        engine: TrainingJobEngine | Unset | None = UNSET,
        local_code_dir: str | Unset | None = UNSET,
        working_dir: str | Unset | None = UNSET,
        environments: dict[str, str] | Unset | None = UNSET,
        summary: TrainingJobVisualizationInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.subscription_id = subscription_id
        self.item_version_id = item_version_id
        self.code_dir = code_dir
        self.boot_file = boot_file
        self.autosearch_config_path = autosearch_config_path
        self.autosearch_framework_path = autosearch_framework_path
        self.command = command
        self.parameters = parameters
        self.policies = policies
        self.inputs = inputs
        self.outputs = outputs
        self.engine = engine
        self.local_code_dir = local_code_dir
        self.working_dir = working_dir
        self.environments = environments
        self.summary = summary
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobAlgorithmInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.subscription_id = get("subscription_id", UNSET)
        self.item_version_id = get("item_version_id", UNSET)
        self.code_dir = get("code_dir", UNSET)
        self.boot_file = get("boot_file", UNSET)
        self.autosearch_config_path = get("autosearch_config_path", UNSET)
        self.autosearch_framework_path = get("autosearch_framework_path", UNSET)
        self.command = get("command", UNSET)
        v = get("parameters", UNSET)
        self.parameters = (
            [AlgorithmParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("policies", UNSET)
        self.policies = AlgorithmPolicies.from_dict(v) if v.__class__ is dict else v
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
        self.engine = TrainingJobEngine.from_dict(v) if v.__class__ is dict else v
        self.local_code_dir = get("local_code_dir", UNSET)
        self.working_dir = get("working_dir", UNSET)
        self.environments = get("environments", UNSET)
        v = get("summary", UNSET)
        self.summary = TrainingJobVisualizationInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.subscription_id
        if v is not UNSET:
            out["subscription_id"] = v
        v = self.item_version_id
        if v is not UNSET:
            out["item_version_id"] = v
        v = self.code_dir
        if v is not UNSET:
            out["code_dir"] = v
        v = self.boot_file
        if v is not UNSET:
            out["boot_file"] = v
        v = self.autosearch_config_path
        if v is not UNSET:
            out["autosearch_config_path"] = v
        v = self.autosearch_framework_path
        if v is not UNSET:
            out["autosearch_framework_path"] = v
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
        v = self.policies
        if v is not UNSET:
            out["policies"] = v.to_dict() if v.__class__ is AlgorithmPolicies else to_wire(v)
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
            out["engine"] = v.to_dict() if v.__class__ is TrainingJobEngine else to_wire(v)
        v = self.local_code_dir
        if v is not UNSET:
            out["local_code_dir"] = v
        v = self.working_dir
        if v is not UNSET:
            out["working_dir"] = v
        v = self.environments
        if v is not UNSET:
            out["environments"] = v
        v = self.summary
        if v is not UNSET:
            out["summary"] = v.to_dict() if v.__class__ is TrainingJobVisualizationInput else to_wire(v)
        return out


_KEYS = frozenset(TrainingJobAlgorithmInput.__wire_names__)
from .algorithm_parameter import AlgorithmParameter  # noqa: E402
from .algorithm_policies import AlgorithmPolicies  # noqa: E402
from .training_job_engine import TrainingJobEngine  # noqa: E402
from .training_job_input_channel_input import TrainingJobInputChannelInput  # noqa: E402
from .training_job_output_channel_input import TrainingJobOutputChannelInput  # noqa: E402
from .training_job_visualization_input import TrainingJobVisualizationInput  # noqa: E402
