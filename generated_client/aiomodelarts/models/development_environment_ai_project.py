# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentAiProject`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentAiProject(BaseModel):
    """AI project that an instance belongs to."""

    id: str | None = None
    """ID of the AI project, such as default-ai-project."""
