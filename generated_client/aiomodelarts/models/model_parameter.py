# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelParameter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_api_method import ModelApiMethod
    from .model_api_protocol import ModelApiProtocol
    from .model_parameter_type import ModelParameterType


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
