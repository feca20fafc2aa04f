# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_custom_spec import ServiceCustomSpec
    from .service_model_additional_settings import ServiceModelAdditionalSettings


class ServiceLogConfig(BaseModel):
    """Model deployed by an update."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application."""

    model_version: str
    """Version of the AI application."""

    weight: int | None = json_field(default=None, digits=True)
    """Percentage of calls routed to the model. For real-time services."""

    specification: str | None = None
    """Flavor of an instance, for real-time and edge services. custom means that custom_spec contains the
    resources.
    """

    custom_spec: ServiceCustomSpec | None = None
    """Resources of an instance if specification is custom."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the containers."""

    cluster_id: str | None = None
    """ID of the dedicated resource pool, if one was used."""

    instance_count: int | None = None
    """Number of deployed instances, for real-time services."""

    additional_properties_: dict[str, ServiceModelAdditionalSettings] | None = json_field(
        default=None, key="additional_properties"
    )
    """Volume and rolling update settings of the containers."""

    scaling: bool | None = None
    """Whether the number of instances is adjusted automatically. Open Telekom Cloud only."""
