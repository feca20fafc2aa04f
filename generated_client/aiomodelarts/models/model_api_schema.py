# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelApiSchema`."""

from __future__ import annotations

from typing import Any

from ..core.codec.model import Model as BaseModel


class ModelApiSchema(BaseModel):
    """JSON Schema of the parameters of an inference API."""

    type: str | None = None
    """Type of the parameters in JSON Schema. Only object is known."""

    properties: dict[str, dict[str, Any]] | None = None
    """The parameters by name, each with a JSON Schema of its own."""

    required: list[str] | None = None
    """Names of the parameters that calls and results always have. Open Telekom Cloud only."""
