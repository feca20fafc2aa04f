# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingLogExport`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class TrainingLogExport(BaseModel):
    """Form of the exported logs of a training job."""

    version: str | Unset | None = UNSET
    """Version of the form, v0 or v1. Defaults to v0."""

    rotation_enabled: bool | Unset | None = UNSET
    """Whether the log can be downloaded by periods. Default of the service: False."""
