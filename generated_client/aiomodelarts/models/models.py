# Generated from spec/ by `make generate`; do not edit.
"""Models of `models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .images_enumerations import ImageArchitecture
    from .models_enumerations import (
        ModelAcceleratorType,
        ModelAlgorithm,
        ModelAlgorithmValue,
        ModelApiMethod,
        ModelApiMethodValue,
        ModelApiProtocol,
        ModelApiProtocolValue,
        ModelArchitecture,
        ModelEngine,
        ModelHealthCheckMethod,
        ModelImageSource,
        ModelInstallType,
        ModelInstallTypeValue,
        ModelPackageRestraint,
        ModelParameterType,
        ModelParameterTypeValue,
        ModelRequestMode,
        ModelRuntimeStatus,
        ModelSource,
        ModelStatus,
        ModelType,
        ModelTypeValue,
    )


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


class ModelAccelerator(BaseModel):
    """Accelerator card that a runtime requires."""

    type: ModelAcceleratorType
    """Type of the card. none for runtimes that use only the CPU."""

    name: str | None = None
    """Model of the card, such as SNT9B."""

    cuda_version: str | None = None
    """CUDA driver version of a GPU, such as cuda 10.2."""

    driver_version_section: str | None = None
    """Range of supported driver versions."""


class ModelApi(BaseModel):
    """Inference API of a model."""

    url: str | None = None
    """Path of the API, such as /."""

    protocol: ModelApiProtocol | None = None
    """Protocol of the API, http or https."""

    method: ModelApiMethod | None = None
    """HTTP method of the API."""

    input_params: ModelApiSchema | None = None
    """JSON Schema of the request."""

    output_params: ModelApiSchema | None = None
    """JSON Schema of the response."""

    content_type: str | None = None
    """Media type of the requests, such as multipart/form-data. Open Telekom Cloud only."""


class ModelApiSchema(BaseModel):
    """JSON Schema of the parameters of an inference API."""

    type: str | None = None
    """Type of the parameters in JSON Schema. Only object is known."""

    properties: dict[str, dict[str, Any]] | None = None
    """The parameters by name, each with a JSON Schema of its own."""

    required: list[str] | None = None
    """Names of the parameters that calls and results always have. Open Telekom Cloud only."""


class ModelBasics(BaseModel):
    """Fields that list entries and details of an AI application have in common."""

    model_id: str | None = None
    """ID of the AI application."""

    model_name: str | None = None
    """Name of the AI application, shared by all its versions."""

    model_version: str | None = None
    """Version of the AI application, such as 2.1.0."""

    model_type: str | None = None
    """AI engine or type of the model, as in ModelType. Some responses contain it in lower case."""

    model_status: ModelStatus | None = None
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

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    owner: str | None = None
    """ID of the user who owns the AI application."""

    tenant: str | None = None
    """ID of the account that owns the AI application."""

    project: str | None = None
    """ID of the project that owns the AI application."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""


class ModelDeletionFailure(BaseModel):
    """AI application that could not be deleted."""

    model_id: str
    """ID of the AI application."""

    error_code: str
    """Error code, such as ModelArts.3009 if a service uses the AI application."""

    error_msg: str
    """Reason why the AI application could not be deleted."""


class ModelDeletionResult(BaseModel):
    """AI applications that were deleted, and those that could not be, each with the reason."""

    delete_success_list: list[str] | None = None
    """IDs of the deleted AI applications."""

    delete_failed_list: list[ModelDeletionFailure] | None = None
    """AI applications that could not be deleted, each with the reason."""


class ModelDependency(BaseModel):
    """Packages installed for a model."""

    installer: str
    """Package installer. Only pip is supported."""

    packages: list[ModelPackage]
    """Packages to install."""


class ModelDocument(BaseModel):
    """Documentation of a model."""

    doc_name: str | None = None
    """Title of the document."""

    doc_url: str | None = None
    """HTTP or HTTPS URL of the document."""


class ModelDocumentInput(BaseModel):
    """Documentation to link to a new model."""

    doc_name: str
    """Title of the document. Must start with a letter. Matches `^[A-Za-z]`."""

    doc_url: str
    """HTTP or HTTPS URL of the document."""


class ModelEngineRuntimes(BaseModel):
    """AI engine and its runtimes. The lists have one entry per runtime, in the same order."""

    ai_engine: ModelEngine
    """Name of the AI engine."""

    runtimes: list[str]
    """Names of the runtimes, in the form that `create` accepts."""

    request_mode: list[ModelRequestMode] | None = None
    """Request mode of real-time services, for each runtime."""

    accelerators: list[ModelAccelerator] | None = None
    """Accelerator card, for each runtime."""

    arch: list[ModelArchitecture] | None = None
    """CPU architecture, for each runtime."""

    status_list: list[ModelRuntimeStatus] | None = None
    """Availability, for each runtime."""

    image_source: list[ModelImageSource] | None = None
    """Image type, for each runtime."""


class ModelEngineRuntimesPage(BasePage["ModelEngineRuntimes"], items="engine_runtimes"):
    """One page of AI engines with their runtimes."""

    count: int
    """Total number of AI engines according to the reference, which may have confused it with total_count."""

    total_count: int
    """Number of AI engines on this page according to the reference, which may have confused it with count."""

    engine_runtimes: list[ModelEngineRuntimes]
    """AI engines on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ModelHealth(BaseModel):
    """Health check of the instances of a model."""

    check_method: ModelHealthCheckMethod | None = None
    """Type of the health check, an HTTP request or a command."""

    protocol: str | None = None
    """Protocol of the health check request. Only http is supported."""

    url: str | None = None
    """Path of the health check request, such as /health."""

    command: str | None = None
    """Command to run, with its arguments separated by spaces."""

    initial_delay_seconds: str | None = None
    """Delay between the start of an instance and its first health check, in seconds, as a string."""

    period_seconds: str | None = None
    """Interval between health checks, in seconds, as a string."""

    timeout_seconds: str | None = None
    """Timeout of a health check, in seconds, as a string."""

    failure_threshold: str | None = None
    """Maximum number of failed health checks, as a string."""


class ModelImportTemplate(BaseModel):
    """Template for importing a model."""

    template_id: str
    """ID of the template."""

    template_name_en: str | None = None
    """English name of the template."""

    description_en: str | None = None
    """English description of the template."""

    arch: ImageArchitecture | None = None
    """Processor architecture of the models."""

    template_labels: ModelImportTemplateLabels | None = None
    """Purpose and environment of the models."""

    template_docs: list[ModelDocument] | None = None
    """Documents about the template."""

    template_inputs: list[ModelImportTemplateInput] | None = None
    """Inputs that an import needs."""


class ModelImportTemplateInput(BaseModel):
    """What an import needs, such as the folder of the model."""

    input_id: str | None = None
    """ID of the input."""

    input_type: str | None = None
    """Kind of input."""

    name_en: str | None = None
    """English name of the input."""

    description_en: str | None = None
    """English description of the input."""


class ModelImportTemplateLabels(BaseModel):
    """Purpose and environment of the models of a template."""

    theme: str | None = None
    """Type of the models, such as Classification or Common."""

    engine: str | None = None
    """Engine of the models."""

    environment: str | None = None
    """Runtime environment of the models."""


class ModelImportTemplatePage(BasePage["ModelImportTemplate"], items="templates", total="total_count"):
    """One page of templates for importing models."""

    total_count: int | None = None
    """Number of matching templates."""

    templates: list[ModelImportTemplate]
    """Templates on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ModelPackage(BaseModel):
    """Package installed for a model."""

    package_name: str
    """Name of the package, as known to the installer."""

    package_version: str | None = None
    """Version that restraint applies to. If absent, the latest version is installed."""

    restraint: ModelPackageRestraint | None = None
    """Relation of the installed version to package_version."""


class ModelPage(BasePage["ModelSummary"], items="models", total="total_count"):
    """One page of AI applications."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of AI applications, probably on this page. The reference is unclear here."""

    models: list[ModelSummary]
    """AI applications on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ModelParameter(BaseModel):
    """Parameter of an inference API."""

    url: str | None = None
    """Path of the API, such as /."""

    protocol: ModelApiProtocol | None = None
    """Protocol of the API, http or https."""

    method: ModelApiMethod | None = None
    """HTTP method of the API."""

    param_name: str
    """Name of the parameter in the request or response."""

    param_type: ModelParameterType
    """Data type of the parameter."""

    param_desc: str | None = None
    """Description of the parameter, or its JSON Schema as a JSON string."""

    min: float | None = None
    """Minimum value, for numbers."""

    max: float | None = None
    """Maximum value, for numbers."""


class ModelParameterInput(BaseModel):
    """Parameter of an inference API of a new model."""

    url: str
    """Path of the API, such as /."""

    protocol: ModelApiProtocol | ModelApiProtocolValue
    """Protocol of the API, http or https."""

    method: ModelApiMethod | ModelApiMethodValue
    """HTTP method of the API."""

    param_name: str
    """Name of the parameter. At most 64 characters are recommended."""

    param_type: ModelParameterType | ModelParameterTypeValue | str
    """Data type of the parameter."""

    param_desc: str | Unset | None = UNSET
    """Description of the parameter. At most 100 characters are recommended."""

    min: float | Unset | None = UNSET
    """Minimum value, for int and float."""

    max: float | Unset | None = UNSET
    """Maximum value, for int and float."""


class ModelReference(BaseModel):
    """Response to the creation of an AI application."""

    model_id: str
    """ID of the AI application."""


class ModelSpecification(BaseModel):
    """Minimum resources of an instance of a model."""

    min_cpu: str | None = None
    """Minimum CPU, as a string."""

    min_gpu: str | None = None
    """Minimum GPU, as a string."""

    min_memory: str | None = None
    """Minimum memory, as a string."""


class ModelSummary(BaseModel):
    """AI application in a list."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application, shared by all its versions."""

    model_version: str
    """Version of the AI application, such as 2.1.0."""

    model_type: str
    """AI engine or type of the model, as in ModelType. Some responses contain it in lower case."""

    model_status: ModelStatus | None = None
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

    create_at: int
    """Creation time, in milliseconds since 1970."""

    subscription_id: str | None = None
    """ID of the subscription in AI Gallery, if the AI application was subscribed to."""

    extra: str | None = None
    """Additional information, as a string. The reference does not specify its contents."""


class ModelTemplate(BaseModel):
    """Template to create an AI application from, and its inputs."""

    template_id: str
    """ID of the template. The template includes an input and output mode."""

    template_inputs: list[ModelTemplateSource]
    """Input files of the template."""

    infer_format: str | Unset | None = UNSET
    """ID of an input and output mode that replaces the one of the template."""


class ModelTemplateSource(BaseModel):
    """Input file or folder of a template."""

    input: str
    """File or folder in OBS. Its name must differ from that of other inputs that the template places in the same
    folder.
    """

    input_id: str
    """ID of the template input that the file or folder is used for."""
