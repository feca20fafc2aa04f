# Generated from spec/ by `make generate`; do not edit.
"""The model `Model`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_algorithm import ModelAlgorithm
    from .model_api import ModelApi
    from .model_dependency import ModelDependency
    from .model_document import ModelDocument
    from .model_health import ModelHealth
    from .model_install_type import ModelInstallType
    from .model_parameter import ModelParameter
    from .model_source import ModelSource
    from .model_specification import ModelSpecification
    from .model_status import ModelStatus


class Model(BaseModel):
    """Details of an AI application."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application, shared by all its versions."""

    model_version: str
    """Version of the AI application, such as 2.1.0."""

    model_type: str
    """AI engine or type of the model, as in ModelType. Some responses contain it in lower case."""

    model_status: ModelStatus
    """State of the AI application."""

    model_source: ModelSource | None = None
    """Origin of the model."""

    model_size: int | None = None
    """Size of the model, in bytes."""

    description: str | None = None
    """Description of the AI application."""

    source_type: str | None = None
    """Set to auto for a model created by ExeML; otherwise absent."""

    source_copy: str | None = None
    """Whether the image was copied on creation, as a string. true if it was copied, false if the image in SWR is
    used.
    """

    install_type: list[ModelInstallType] | None = None
    """Types of services that the AI application can be deployed as."""

    specification: ModelSpecification | None = None
    """Minimum resources of an instance."""

    tunable: bool | None = None
    """Whether the model can be tuned."""

    market_flag: bool | None = None
    """Whether the AI application is a subscription from AI Gallery."""

    publishable_flag: bool | None = None
    """Whether the AI application can be published in AI Gallery."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    owner: str
    """ID of the user who owns the AI application."""

    tenant: str
    """ID of the account that owns the AI application."""

    project: str
    """ID of the project that owns the AI application."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    runtime: str | None = None
    """Runtime of the model, one of those returned by list_runtimes."""

    source_location: str | None = None
    """OBS folder of the model, or address of its image in SWR."""

    source_job_id: str | None = None
    """ID of the training job that produced the model."""

    source_job_version: str | None = None
    """Version of the training job that produced the model."""

    execution_code: str | None = None
    """OBS path of the file customize_service.py."""

    image_address: str | None = None
    """Address of the image that was built for the model."""

    cmd: str | None = None
    """Command that starts the image."""

    model_algorithm: ModelAlgorithm | None = None
    """Task that the model solves."""

    model_metrics: str | None = None
    """Accuracy of the model, as a JSON string with f1, recall, precision and accuracy."""

    model_labels: list[str] | None = None
    """Labels of the AI application, in the order in which they were set."""

    labels_map: dict[str, list[str]] | None = None
    """Labels of the AI application, under the key labels."""

    model_docs: list[ModelDocument] | None = None
    """Links to documentation of the model."""

    input_params: list[ModelParameter] | None = None
    """Input parameters of the inference APIs."""

    output_params: list[ModelParameter] | None = None
    """Output parameters of the inference APIs."""

    dependencies: list[ModelDependency] | None = None
    """Packages installed for the model and its code."""

    health: ModelHealth | None = None
    """Health check of the instances."""

    apis: str | list[ModelApi] | None = None
    """Inference APIs of the model. A list, usually as a JSON string."""

    config: str | dict[str, Any] | list[dict[str, Any]] | None = None
    """Contents of the config.json file of the model, including the probes health, readiness_health and
    startup_health. Usually a JSON string.
    """

    schema_doc: str | None = json_field(default=None, sensitive=True)
    """Download URL of the schema file of the model."""

    ai_project: str | None = None
    """ID of the AI project, such as default-ai-project. Open Telekom Cloud only."""
