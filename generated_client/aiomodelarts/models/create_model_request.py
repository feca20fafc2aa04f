# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateModelRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateModelRequest(BaseModel):
    """Configuration of a new AI application.

    Attributes:
        model_name: Name of the AI application, shared by all its versions. At most 64 characters.
        model_version: Version in the format X.Y.Z, such as 2.1.0. Each number is between 0 and 99, without leading
            zeros.
        model_type: AI engine of the model. Use Image or Template to create the AI application from an image or a
            template.
        runtime: Runtime of the model, one of those returned by list_runtimes for the engine.
        source_location: OBS folder of the model, or image in SWR. Required unless model_type is Template.
        source_copy: Whether to copy the image, as the string true or false. For images only. With true, later changes
            to the image in SWR have no effect. With false, creation is faster, but services depend on the original
            image. Default of the service: 'true'.
        execution_code: OBS path of the file customize_service.py in the folder named model. If omitted, the service
            finds the file.
        description: Description of the AI application. At most 100 characters.
        source_type: Set to auto for a model created by ExeML, which cannot be downloaded. Omit it for other models.
        source_job_id: ID of the training job that produced the model, for traceability.
        source_job_version: Version of the training job that produced the model, such as V0003.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
        initial_config: Contents of the config.json file of the model, as a string. APIs, dependencies and parameters
            in it do not have to be set again.
        model_algorithm: Task that the model solves. Not required if the configuration file contains it.
        model_metrics: Accuracy of the model, as a JSON string with f1, recall, precision and accuracy.
        install_type: Types of services that the AI application can be deployed as. Defaults to real-time and batch.
        apis: Inference APIs of the model. Not required if the configuration file describes them.
        input_params: Input parameters of the model. Not required if initial_config describes them.
        output_params: Output parameters of the model. Not required if initial_config describes them.
        dependencies: Packages that the model and its code require. Not required if the configuration file lists them.
        template: Template to create the AI application from. Required if model_type is Template, and only allowed
            then.
        model_docs: Links to documentation of the model.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_name": "model_name",
        "model_version": "model_version",
        "model_type": "model_type",
        "runtime": "runtime",
        "source_location": "source_location",
        "source_copy": "source_copy",
        "execution_code": "execution_code",
        "description": "description",
        "source_type": "source_type",
        "source_job_id": "source_job_id",
        "source_job_version": "source_job_version",
        "workspace_id": "workspace_id",
        "initial_config": "initial_config",
        "model_algorithm": "model_algorithm",
        "model_metrics": "model_metrics",
        "install_type": "install_type",
        "apis": "apis",
        "input_params": "input_params",
        "output_params": "output_params",
        "dependencies": "dependencies",
        "template": "template",
        "model_docs": "model_docs",
    }

    model_name: str | Unset | None
    model_version: str | Unset | None
    model_type: ModelType | str | Unset | None
    runtime: str | Unset | None
    source_location: str | Unset | None
    source_copy: str | Unset | None
    execution_code: str | Unset | None
    description: str | Unset | None
    source_type: str | Unset | None
    source_job_id: str | Unset | None
    source_job_version: str | Unset | None
    workspace_id: str | Unset | None
    initial_config: str | Unset | None
    model_algorithm: ModelAlgorithm | str | Unset | None
    model_metrics: str | Unset | None
    install_type: list[ModelInstallType | str] | Unset | None
    apis: list[ModelApi] | Unset | None
    input_params: list[ModelParameterInput] | Unset | None
    output_params: list[ModelParameterInput] | Unset | None
    dependencies: list[ModelDependency] | Unset | None
    template: ModelTemplate | Unset | None
    model_docs: list[ModelDocumentInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_name: str | Unset | None,
        model_version: str | Unset | None,
        model_type: ModelType | str | Unset | None,
        runtime: str | Unset | None = UNSET,
        source_location: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        execution_code: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_job_id: str | Unset | None = UNSET,
        source_job_version: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        initial_config: str | Unset | None = UNSET,
        model_algorithm: ModelAlgorithm | str | Unset | None = UNSET,
        model_metrics: str | Unset | None = UNSET,
        install_type: list[ModelInstallType | str] | Unset | None = UNSET,
        apis: list[ModelApi] | Unset | None = UNSET,
        input_params: list[ModelParameterInput] | Unset | None = UNSET,
        output_params: list[ModelParameterInput] | Unset | None = UNSET,
        dependencies: list[ModelDependency] | Unset | None = UNSET,
        template: ModelTemplate | Unset | None = UNSET,
        model_docs: list[ModelDocumentInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_name = model_name
        self.model_version = model_version
        self.model_type = model_type
        self.runtime = runtime
        self.source_location = source_location
        self.source_copy = source_copy
        self.execution_code = execution_code
        self.description = description
        self.source_type = source_type
        self.source_job_id = source_job_id
        self.source_job_version = source_job_version
        self.workspace_id = workspace_id
        self.initial_config = initial_config
        self.model_algorithm = model_algorithm
        self.model_metrics = model_metrics
        self.install_type = install_type
        self.apis = apis
        self.input_params = input_params
        self.output_params = output_params
        self.dependencies = dependencies
        self.template = template
        self.model_docs = model_docs
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateModelRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        v = get("model_type", UNSET)
        self.model_type = ModelType.of(v)
        self.runtime = get("runtime", UNSET)
        self.source_location = get("source_location", UNSET)
        self.source_copy = get("source_copy", UNSET)
        self.execution_code = get("execution_code", UNSET)
        self.description = get("description", UNSET)
        self.source_type = get("source_type", UNSET)
        self.source_job_id = get("source_job_id", UNSET)
        self.source_job_version = get("source_job_version", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.initial_config = get("initial_config", UNSET)
        v = get("model_algorithm", UNSET)
        self.model_algorithm = ModelAlgorithm.of(v)
        self.model_metrics = get("model_metrics", UNSET)
        v = get("install_type", UNSET)
        self.install_type = [ModelInstallType.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("apis", UNSET)
        self.apis = [ModelApi.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        v = get("input_params", UNSET)
        self.input_params = (
            [ModelParameterInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("output_params", UNSET)
        self.output_params = (
            [ModelParameterInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("dependencies", UNSET)
        self.dependencies = (
            [ModelDependency.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("template", UNSET)
        self.template = ModelTemplate.from_dict(v) if v.__class__ is dict else v
        v = get("model_docs", UNSET)
        self.model_docs = (
            [ModelDocumentInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.model_type
        if v is not UNSET:
            out["model_type"] = to_wire(v)
        v = self.runtime
        if v is not UNSET:
            out["runtime"] = v
        v = self.source_location
        if v is not UNSET:
            out["source_location"] = v
        v = self.source_copy
        if v is not UNSET:
            out["source_copy"] = v
        v = self.execution_code
        if v is not UNSET:
            out["execution_code"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.source_type
        if v is not UNSET:
            out["source_type"] = v
        v = self.source_job_id
        if v is not UNSET:
            out["source_job_id"] = v
        v = self.source_job_version
        if v is not UNSET:
            out["source_job_version"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.initial_config
        if v is not UNSET:
            out["initial_config"] = v
        v = self.model_algorithm
        if v is not UNSET:
            out["model_algorithm"] = to_wire(v)
        v = self.model_metrics
        if v is not UNSET:
            out["model_metrics"] = v
        v = self.install_type
        if v is not UNSET:
            out["install_type"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.apis
        if v is not UNSET:
            out["apis"] = (
                [i0.to_dict() if i0.__class__ is ModelApi else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.input_params
        if v is not UNSET:
            out["input_params"] = (
                [i0.to_dict() if i0.__class__ is ModelParameterInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.output_params
        if v is not UNSET:
            out["output_params"] = (
                [i0.to_dict() if i0.__class__ is ModelParameterInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.dependencies
        if v is not UNSET:
            out["dependencies"] = (
                [i0.to_dict() if i0.__class__ is ModelDependency else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.template
        if v is not UNSET:
            out["template"] = v.to_dict() if v.__class__ is ModelTemplate else to_wire(v)
        v = self.model_docs
        if v is not UNSET:
            out["model_docs"] = (
                [i0.to_dict() if i0.__class__ is ModelDocumentInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(CreateModelRequest.__wire_names__)
from .model_algorithm import ModelAlgorithm  # noqa: E402
from .model_api import ModelApi  # noqa: E402
from .model_dependency import ModelDependency  # noqa: E402
from .model_document_input import ModelDocumentInput  # noqa: E402
from .model_install_type import ModelInstallType  # noqa: E402
from .model_parameter_input import ModelParameterInput  # noqa: E402
from .model_template import ModelTemplate  # noqa: E402
from .model_type import ModelType  # noqa: E402
