# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateModelRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_algorithm import ModelAlgorithm, ModelAlgorithmValue
    from .model_api import ModelApi
    from .model_dependency import ModelDependency
    from .model_document_input import ModelDocumentInput
    from .model_install_type import ModelInstallType, ModelInstallTypeValue
    from .model_parameter_input import ModelParameterInput
    from .model_template import ModelTemplate
    from .model_type import ModelType, ModelTypeValue


class CreateModelRequest(BaseModel):
    """Configuration of a new AI application."""

    model_name: str
    """Name of the AI application, shared by all its versions. From 1 to 64 characters."""

    model_version: str
    """Version in the format X.Y.Z, such as 2.1.0. Each number is between 0 and 99, without leading zeros. Matches
    `^(0|[1-9][0-9]?)(\\.(0|[1-9][0-9]?)){2}$`.
    """

    model_type: ModelType | ModelTypeValue | str
    """AI engine of the model. Use Image or Template to create the AI application from an image or a template."""

    runtime: str | Unset | None = UNSET
    """Runtime of the model, one of those returned by list_runtimes for the engine."""

    source_location: str | Unset | None = UNSET
    """OBS folder of the model, or image in SWR. Required unless model_type is Template."""

    source_copy: str | Unset | None = UNSET
    """Whether to copy the image, as the string true or false. For images only. With true, later changes to the image
    in SWR have no effect. With false, creation is faster, but services depend on the original image. Default of the
    service: 'true'.
    """

    execution_code: str | Unset | None = UNSET
    """OBS path of the file customize_service.py in the folder named model. If omitted, the service finds the file."""

    description: str | Unset | None = UNSET
    """Description of the AI application. At most 100 characters. Matches `^[^&!'"<>=]*$`."""

    source_type: str | Unset | None = UNSET
    """Set to auto for a model created by ExeML, which cannot be downloaded. Omit it for other models."""

    source_job_id: str | Unset | None = UNSET
    """ID of the training job that produced the model, for traceability."""

    source_job_version: str | Unset | None = UNSET
    """Version of the training job that produced the model, such as V0003."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    initial_config: str | Unset | None = UNSET
    """Contents of the config.json file of the model, as a string. APIs, dependencies and parameters in it do not have
    to be set again.
    """

    model_algorithm: ModelAlgorithm | ModelAlgorithmValue | str | Unset | None = UNSET
    """Task that the model solves. Not required if the configuration file contains it."""

    model_metrics: str | Unset | None = UNSET
    """Accuracy of the model, as a JSON string with f1, recall, precision and accuracy."""

    install_type: list[ModelInstallType | ModelInstallTypeValue | str] | Unset | None = UNSET
    """Types of services that the AI application can be deployed as. Defaults to real-time and batch."""

    apis: list[ModelApi] | Unset | None = UNSET
    """Inference APIs of the model. Not required if the configuration file describes them."""

    input_params: list[ModelParameterInput] | Unset | None = UNSET
    """Input parameters of the model. Not required if initial_config describes them."""

    output_params: list[ModelParameterInput] | Unset | None = UNSET
    """Output parameters of the model. Not required if initial_config describes them."""

    dependencies: list[ModelDependency] | Unset | None = UNSET
    """Packages that the model and its code require. Not required if the configuration file lists them."""

    template: ModelTemplate | Unset | None = UNSET
    """Template to create the AI application from. Required if model_type is Template, and only allowed then."""

    model_docs: list[ModelDocumentInput] | Unset | None = UNSET
    """Links to documentation of the model. At most 3 items."""
