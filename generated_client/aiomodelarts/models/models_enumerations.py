# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `models`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelAcceleratorType(OpenStrEnum):
    """Type of an accelerator card."""

    NPU = "npu"
    GPU = "gpu"
    NONE = "none"


class ModelAlgorithm(OpenStrEnum):
    """Task that a model solves."""

    PREDICT_ANALYSIS = "predict_analysis"
    OBJECT_DETECTION = "object_detection"
    IMAGE_CLASSIFICATION = "image_classification"


ModelAlgorithmValue: TypeAlias = Literal["predict_analysis", "object_detection", "image_classification"]
"""Value of a listed member of `ModelAlgorithm`, which arguments accept as well."""


class ModelApiMethod(OpenStrEnum):
    """HTTP method of an inference API."""

    POST = "post"
    GET = "get"


ModelApiMethodValue: TypeAlias = Literal["post", "get"]
"""Value of a listed member of `ModelApiMethod`, which arguments accept as well."""


class ModelApiProtocol(OpenStrEnum):
    """Protocol of an inference API."""

    HTTP = "http"
    HTTPS = "https"


ModelApiProtocolValue: TypeAlias = Literal["http", "https"]
"""Value of a listed member of `ModelApiProtocol`, which arguments accept as well."""


class ModelArchitecture(OpenStrEnum):
    """CPU architecture of a runtime."""

    X86_64 = "x86_64"
    AARCH64 = "aarch64"


class ModelEngine(OpenStrEnum):
    """AI engine of a model."""

    TENSORFLOW = "TensorFlow"
    PYTORCH = "PyTorch"
    MINDSPORE = "MindSpore"
    XGBOOST = "XGBoost"
    SCIKIT_LEARN = "Scikit_Learn"
    SPARK_MLLIB = "Spark_MLlib"
    CUSTOM = "Custom"


class ModelHealthCheckMethod(OpenStrEnum):
    """Type of a health check: an HTTP request or a command."""

    HTTP = "HTTP"
    EXEC = "EXEC"


ModelHealthCheckMethodValue: TypeAlias = Literal["HTTP", "EXEC"]
"""Value of a listed member of `ModelHealthCheckMethod`, which arguments accept as well."""


class ModelImageSource(OpenStrEnum):
    """Type of the image of a runtime."""

    BASE_IMAGE = "base_image"
    UNIFORM_IMAGE = "uniform_image"


class ModelInstallType(OpenStrEnum):
    """Type of service that a model can be deployed as. Requests use real-time; responses use realtime. edge occurs
    only in responses.
    """

    REAL_TIME = "real-time"
    REALTIME = "realtime"
    BATCH = "batch"
    EDGE = "edge"


ModelInstallTypeValue: TypeAlias = Literal["real-time", "realtime", "batch", "edge"]
"""Value of a listed member of `ModelInstallType`, which arguments accept as well."""


class ModelPackageRestraint(OpenStrEnum):
    """Version constraint of a package: the exact version (EXACT), the version or a later one (ATLEAST), or the
    version or an earlier one (ATMOST).
    """

    EXACT = "EXACT"
    ATLEAST = "ATLEAST"
    ATMOST = "ATMOST"


ModelPackageRestraintValue: TypeAlias = Literal["EXACT", "ATLEAST", "ATMOST"]
"""Value of a listed member of `ModelPackageRestraint`, which arguments accept as well."""


class ModelParameterType(OpenStrEnum):
    """Data type of a parameter. object and box are known only from sample responses."""

    INT = "int"
    STRING = "string"
    FLOAT = "float"
    TIMESTAMP = "timestamp"
    DATE = "date"
    FILE = "file"
    OBJECT = "object"
    BOX = "box"


ModelParameterTypeValue: TypeAlias = Literal["int", "string", "float", "timestamp", "date", "file", "object", "box"]
"""Value of a listed member of `ModelParameterType`, which arguments accept as well."""


class ModelRequestMode(OpenStrEnum):
    """Request mode of a real-time service: synchronous or asynchronous."""

    SYNC = "sync"
    ASYNC = "async"


class ModelRuntimeStatus(OpenStrEnum):
    """Availability of a runtime: available (normal), being deleted or deleted."""

    NORMAL = "normal"
    DELETED = "deleted"
    DELETING = "deleting"


class ModelSortKey(OpenStrEnum):
    """Field to sort AI applications by."""

    CREATE_AT = "create_at"
    MODEL_VERSION = "model_version"
    MODEL_SIZE = "model_size"


ModelSortKeyValue: TypeAlias = Literal["create_at", "model_version", "model_size"]
"""Value of a listed member of `ModelSortKey`, which arguments accept as well."""


class ModelSource(OpenStrEnum):
    """Origin of a model: ExeML (auto), a built-in algorithm (algos) or the user (custom)."""

    AUTO = "auto"
    ALGOS = "algos"
    CUSTOM = "custom"


class ModelStatus(OpenStrEnum):
    """State of an AI application. building refers to its image, publishing to the AI application itself. It can be
    deployed once it is published.
    """

    PUBLISHING = "publishing"
    PUBLISHED = "published"
    FAILED = "failed"
    BUILDING = "building"
    BUILDING_FAILED = "building_failed"


ModelStatusValue: TypeAlias = Literal["publishing", "published", "failed", "building", "building_failed"]
"""Value of a listed member of `ModelStatus`, which arguments accept as well."""


class ModelType(OpenStrEnum):
    """AI engine or origin of a model. Image is a container image, Template a model template; Custom can be used only
    in filters.
    """

    TENSORFLOW = "TensorFlow"
    PYTORCH = "PyTorch"
    MINDSPORE = "MindSpore"
    IMAGE = "Image"
    CUSTOM = "Custom"
    TEMPLATE = "Template"


ModelTypeValue: TypeAlias = Literal["TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template"]
"""Value of a listed member of `ModelType`, which arguments accept as well."""
