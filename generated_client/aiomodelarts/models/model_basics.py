# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelBasics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_install_type import ModelInstallType
    from .model_source import ModelSource
    from .model_specification import ModelSpecification
    from .model_status import ModelStatus


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
