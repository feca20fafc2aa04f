# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceUrl`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_url_type import InferenceUrlType


class InferenceUrl(BaseModel):
    """URLs for requests from one network."""

    type: InferenceUrlType
    """From where the URLs are called."""

    urls: list[str] | None = None
    """URLs for requests, which a service has when it is deployed."""
