# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobServiceModel`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevServerJobServiceModel(BaseModel):
    """Model of a service on Lite servers."""

    name: str | None = None
    """Name of the served model."""

    url: str | None = None
    """OBS folder of the model."""

    quant_type: str | None = None
    """Quantization of the model, such as w8A8 or fp16."""
