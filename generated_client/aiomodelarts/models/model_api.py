# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelApi`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_api_method import ModelApiMethod
    from .model_api_protocol import ModelApiProtocol
    from .model_api_schema import ModelApiSchema


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
