# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_install_type import ModelInstallType
    from .model_source import ModelSource
    from .model_specification import ModelSpecification
    from .model_status import ModelStatus


class ModelSummary(BaseModel):
    """AI application in a list."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application, shared by all its versions."""

    model_version: str
    """Version of the AI application, such as 2.1.0."""

    model_type: str
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

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    owner: str
    """ID of the user who owns the AI application."""

    tenant: str
    """ID of the account that owns the AI application."""

    project: str
    """ID of the project that owns the AI application."""

    create_at: int
    """Creation time, in milliseconds since 1970."""

    subscription_id: str | None = None
    """ID of the subscription in AI Gallery, if the AI application was subscribed to."""

    extra: str | None = None
    """Additional information, as a string. The reference does not specify its contents."""
