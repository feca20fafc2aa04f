# Generated from spec/ by `make generate`; do not edit.
"""The model `Model`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Model(BaseModel):
    """Details of an AI application.

    Attributes:
        model_id: ID of the AI application.
        model_name: Name of the AI application, shared by all its versions.
        model_version: Version of the AI application, such as 2.1.0.
        model_type: AI engine or type of the model, as in ModelType. Some responses contain it in lower case.
        model_status: State of the AI application.
        model_source: Origin of the model.
        model_size: Size of the model, in bytes.
        description: Description of the AI application.
        source_type: Set to auto for a model created by ExeML; otherwise absent.
        source_copy: Whether the image was copied on creation, as a string. true if it was copied, false if the image
            in SWR is used.
        install_type: Types of services that the AI application can be deployed as.
        specification: Minimum resources of an instance.
        tunable: Whether the model can be tuned.
        market_flag: Whether the AI application is a subscription from AI Gallery.
        publishable_flag: Whether the AI application can be published in AI Gallery.
        workspace_id: ID of the workspace. 0 is the default workspace.
        owner: ID of the user who owns the AI application.
        tenant: ID of the account that owns the AI application.
        project: ID of the project that owns the AI application.
        create_at: Creation time, in milliseconds since 1970.
        runtime: Runtime of the model, one of those returned by list_runtimes.
        source_location: OBS folder of the model, or address of its image in SWR.
        source_job_id: ID of the training job that produced the model.
        source_job_version: Version of the training job that produced the model.
        execution_code: OBS path of the file customize_service.py.
        image_address: Address of the image that was built for the model.
        cmd: Command that starts the image.
        model_algorithm: Task that the model solves.
        model_metrics: Accuracy of the model, as a JSON string with f1, recall, precision and accuracy.
        model_labels: Labels of the AI application, in the order in which they were set.
        labels_map: Labels of the AI application, under the key labels.
        model_docs: Links to documentation of the model.
        input_params: Input parameters of the inference APIs.
        output_params: Output parameters of the inference APIs.
        dependencies: Packages installed for the model and its code.
        health: Health check of the instances.
        apis: Inference APIs of the model. A list, usually as a JSON string.
        config: Contents of the config.json file of the model, including the probes health, readiness_health and
            startup_health. Usually a JSON string.
        schema_doc: Download URL of the schema file of the model.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "model_type": "model_type",
        "model_status": "model_status",
        "model_source": "model_source",
        "model_size": "model_size",
        "description": "description",
        "source_type": "source_type",
        "source_copy": "source_copy",
        "install_type": "install_type",
        "specification": "specification",
        "tunable": "tunable",
        "market_flag": "market_flag",
        "publishable_flag": "publishable_flag",
        "workspace_id": "workspace_id",
        "owner": "owner",
        "tenant": "tenant",
        "project": "project",
        "create_at": "create_at",
        "runtime": "runtime",
        "source_location": "source_location",
        "source_job_id": "source_job_id",
        "source_job_version": "source_job_version",
        "execution_code": "execution_code",
        "image_address": "image_address",
        "cmd": "cmd",
        "model_algorithm": "model_algorithm",
        "model_metrics": "model_metrics",
        "model_labels": "model_labels",
        "labels_map": "labels_map",
        "model_docs": "model_docs",
        "input_params": "input_params",
        "output_params": "output_params",
        "dependencies": "dependencies",
        "health": "health",
        "apis": "apis",
        "config": "config",
        "schema_doc": "schema_doc",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "schema_doc",
        }
    )

    model_id: str | Unset | None
    model_name: str | Unset | None
    model_version: str | Unset | None
    model_type: str | Unset | None
    model_status: ModelStatus | str | Unset | None
    model_source: ModelSource | str | Unset | None
    model_size: int | Unset | None
    description: str | Unset | None
    source_type: str | Unset | None
    source_copy: str | Unset | None
    install_type: list[ModelInstallType | str] | Unset | None
    specification: ModelSpecification | Unset | None
    tunable: bool | Unset | None
    market_flag: bool | Unset | None
    publishable_flag: bool | Unset | None
    workspace_id: str | Unset | None
    owner: str | Unset | None
    tenant: str | Unset | None
    project: str | Unset | None
    create_at: int | Unset | None
    runtime: str | Unset | None
    source_location: str | Unset | None
    source_job_id: str | Unset | None
    source_job_version: str | Unset | None
    execution_code: str | Unset | None
    image_address: str | Unset | None
    cmd: str | Unset | None
    model_algorithm: ModelAlgorithm | str | Unset | None
    model_metrics: str | Unset | None
    model_labels: list[str] | Unset | None
    labels_map: dict[str, list[str]] | Unset | None
    model_docs: list[ModelDocument] | Unset | None
    input_params: list[ModelParameter] | Unset | None
    output_params: list[ModelParameter] | Unset | None
    dependencies: list[ModelDependency] | Unset | None
    health: ModelHealth | Unset | None
    apis: str | list[ModelApi] | Unset | None
    config: str | dict[str, Any] | list[dict[str, Any]] | Unset | None
    schema_doc: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        model_name: str | Unset | None,
        model_version: str | Unset | None,
        model_type: str | Unset | None,
        model_status: ModelStatus | str | Unset | None,
        workspace_id: str | Unset | None,
        owner: str | Unset | None,
        tenant: str | Unset | None,
        project: str | Unset | None,
        model_source: ModelSource | str | Unset | None = UNSET,
        model_size: int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        install_type: list[ModelInstallType | str] | Unset | None = UNSET,
        specification: ModelSpecification | Unset | None = UNSET,
        tunable: bool | Unset | None = UNSET,
        market_flag: bool | Unset | None = UNSET,
        publishable_flag: bool | Unset | None = UNSET,
        create_at: int | Unset | None = UNSET,
        runtime: str | Unset | None = UNSET,
        source_location: str | Unset | None = UNSET,
        source_job_id: str | Unset | None = UNSET,
        source_job_version: str | Unset | None = UNSET,
        execution_code: str | Unset | None = UNSET,
        image_address: str | Unset | None = UNSET,
        cmd: str | Unset | None = UNSET,
        model_algorithm: ModelAlgorithm | str | Unset | None = UNSET,
        model_metrics: str | Unset | None = UNSET,
        model_labels: list[str] | Unset | None = UNSET,
        labels_map: dict[str, list[str]] | Unset | None = UNSET,
        model_docs: list[ModelDocument] | Unset | None = UNSET,
        input_params: list[ModelParameter] | Unset | None = UNSET,
        output_params: list[ModelParameter] | Unset | None = UNSET,
        dependencies: list[ModelDependency] | Unset | None = UNSET,
        health: ModelHealth | Unset | None = UNSET,
        apis: str | list[ModelApi] | Unset | None = UNSET,
        config: str | dict[str, Any] | list[dict[str, Any]] | Unset | None = UNSET,
        schema_doc: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.model_type = model_type
        self.model_status = model_status
        self.model_source = model_source
        self.model_size = model_size
        self.description = description
        self.source_type = source_type
        self.source_copy = source_copy
        self.install_type = install_type
        self.specification = specification
        self.tunable = tunable
        self.market_flag = market_flag
        self.publishable_flag = publishable_flag
        self.workspace_id = workspace_id
        self.owner = owner
        self.tenant = tenant
        self.project = project
        self.create_at = create_at
        self.runtime = runtime
        self.source_location = source_location
        self.source_job_id = source_job_id
        self.source_job_version = source_job_version
        self.execution_code = execution_code
        self.image_address = image_address
        self.cmd = cmd
        self.model_algorithm = model_algorithm
        self.model_metrics = model_metrics
        self.model_labels = model_labels
        self.labels_map = labels_map
        self.model_docs = model_docs
        self.input_params = input_params
        self.output_params = output_params
        self.dependencies = dependencies
        self.health = health
        self.apis = apis
        self.config = config
        self.schema_doc = schema_doc
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Model:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        self.model_type = get("model_type", UNSET)
        v = get("model_status", UNSET)
        self.model_status = ModelStatus.of(v)
        v = get("model_source", UNSET)
        self.model_source = ModelSource.of(v)
        self.model_size = get("model_size", UNSET)
        self.description = get("description", UNSET)
        self.source_type = get("source_type", UNSET)
        self.source_copy = get("source_copy", UNSET)
        v = get("install_type", UNSET)
        self.install_type = [ModelInstallType.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("specification", UNSET)
        self.specification = ModelSpecification.from_dict(v) if v.__class__ is dict else v
        self.tunable = get("tunable", UNSET)
        self.market_flag = get("market_flag", UNSET)
        self.publishable_flag = get("publishable_flag", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.owner = get("owner", UNSET)
        self.tenant = get("tenant", UNSET)
        self.project = get("project", UNSET)
        self.create_at = get("create_at", UNSET)
        self.runtime = get("runtime", UNSET)
        self.source_location = get("source_location", UNSET)
        self.source_job_id = get("source_job_id", UNSET)
        self.source_job_version = get("source_job_version", UNSET)
        self.execution_code = get("execution_code", UNSET)
        self.image_address = get("image_address", UNSET)
        self.cmd = get("cmd", UNSET)
        v = get("model_algorithm", UNSET)
        self.model_algorithm = ModelAlgorithm.of(v)
        self.model_metrics = get("model_metrics", UNSET)
        self.model_labels = get("model_labels", UNSET)
        self.labels_map = get("labels_map", UNSET)
        v = get("model_docs", UNSET)
        self.model_docs = (
            [ModelDocument.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("input_params", UNSET)
        self.input_params = (
            [ModelParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("output_params", UNSET)
        self.output_params = (
            [ModelParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("dependencies", UNSET)
        self.dependencies = (
            [ModelDependency.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("health", UNSET)
        self.health = ModelHealth.from_dict(v) if v.__class__ is dict else v
        v = get("apis", UNSET)
        self.apis = [ModelApi.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        self.config = get("config", UNSET)
        self.schema_doc = get("schema_doc", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.model_type
        if v is not UNSET:
            out["model_type"] = v
        v = self.model_status
        if v is not UNSET:
            out["model_status"] = to_wire(v)
        v = self.model_source
        if v is not UNSET:
            out["model_source"] = to_wire(v)
        v = self.model_size
        if v is not UNSET:
            out["model_size"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.source_type
        if v is not UNSET:
            out["source_type"] = v
        v = self.source_copy
        if v is not UNSET:
            out["source_copy"] = v
        v = self.install_type
        if v is not UNSET:
            out["install_type"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.specification
        if v is not UNSET:
            out["specification"] = v.to_dict() if v.__class__ is ModelSpecification else to_wire(v)
        v = self.tunable
        if v is not UNSET:
            out["tunable"] = v
        v = self.market_flag
        if v is not UNSET:
            out["market_flag"] = v
        v = self.publishable_flag
        if v is not UNSET:
            out["publishable_flag"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.owner
        if v is not UNSET:
            out["owner"] = v
        v = self.tenant
        if v is not UNSET:
            out["tenant"] = v
        v = self.project
        if v is not UNSET:
            out["project"] = v
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.runtime
        if v is not UNSET:
            out["runtime"] = v
        v = self.source_location
        if v is not UNSET:
            out["source_location"] = v
        v = self.source_job_id
        if v is not UNSET:
            out["source_job_id"] = v
        v = self.source_job_version
        if v is not UNSET:
            out["source_job_version"] = v
        v = self.execution_code
        if v is not UNSET:
            out["execution_code"] = v
        v = self.image_address
        if v is not UNSET:
            out["image_address"] = v
        v = self.cmd
        if v is not UNSET:
            out["cmd"] = v
        v = self.model_algorithm
        if v is not UNSET:
            out["model_algorithm"] = to_wire(v)
        v = self.model_metrics
        if v is not UNSET:
            out["model_metrics"] = v
        v = self.model_labels
        if v is not UNSET:
            out["model_labels"] = v
        v = self.labels_map
        if v is not UNSET:
            out["labels_map"] = v
        v = self.model_docs
        if v is not UNSET:
            out["model_docs"] = (
                [i0.to_dict() if i0.__class__ is ModelDocument else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.input_params
        if v is not UNSET:
            out["input_params"] = (
                [i0.to_dict() if i0.__class__ is ModelParameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.output_params
        if v is not UNSET:
            out["output_params"] = (
                [i0.to_dict() if i0.__class__ is ModelParameter else to_wire(i0) for i0 in v]
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
        v = self.health
        if v is not UNSET:
            out["health"] = v.to_dict() if v.__class__ is ModelHealth else to_wire(v)
        v = self.apis
        if v is not UNSET:
            out["apis"] = to_wire(v)
        v = self.config
        if v is not UNSET:
            out["config"] = to_wire(v)
        v = self.schema_doc
        if v is not UNSET:
            out["schema_doc"] = v
        return out


_KEYS = frozenset(Model.__wire_names__)
from .model_algorithm import ModelAlgorithm  # noqa: E402
from .model_api import ModelApi  # noqa: E402
from .model_dependency import ModelDependency  # noqa: E402
from .model_document import ModelDocument  # noqa: E402
from .model_health import ModelHealth  # noqa: E402
from .model_install_type import ModelInstallType  # noqa: E402
from .model_parameter import ModelParameter  # noqa: E402
from .model_source import ModelSource  # noqa: E402
from .model_specification import ModelSpecification  # noqa: E402
from .model_status import ModelStatus  # noqa: E402
