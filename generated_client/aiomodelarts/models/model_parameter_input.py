# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelParameterInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_api_method import ModelApiMethod, ModelApiMethodValue
    from .model_api_protocol import ModelApiProtocol, ModelApiProtocolValue
    from .model_parameter_type import ModelParameterType, ModelParameterTypeValue


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
