# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_affinity import ServiceAffinity
    from .service_custom_spec import ServiceCustomSpec
    from .service_mapping_type import ServiceMappingType
    from .service_model_additional_settings import ServiceModelAdditionalSettings
    from .service_model_status import ServiceModelStatus
    from .service_node import ServiceNode


class ServiceConfig(BaseModel):
    """Model of a service and the resources that it uses."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application."""

    model_version: str
    """Version of the AI application."""

    source_type: str | None = None
    """Set to auto for an AI application created by ExeML; otherwise absent."""

    status: ServiceModelStatus | None = None
    """State of the model."""

    specification: str | None = None
    """Flavor of an instance. custom means that custom_spec contains the resources."""

    custom_spec: ServiceCustomSpec | None = None
    """Resources of an instance if specification is custom."""

    weight: int | None = json_field(default=None, digits=True)
    """Percentage of calls routed to the model."""

    instance_count: int | None = None
    """Number of deployed instances of the model."""

    scaling: bool | None = None
    """Whether autoscaling is enabled."""

    support_debug: bool | None = None
    """Whether the model supports online debugging."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the containers."""

    pool_name: str | None = None
    """Name of the dedicated resource pool, if one is used."""

    cluster_id: str | None = None
    """ID of the older dedicated resource pool or edge pool, if one is used."""

    nodes: list[ServiceNode] | None = None
    """Edge nodes that run the model. For edge services only."""

    affinity: ServiceAffinity | None = None
    """Node preferences for the instances."""

    src_type: str | None = None
    """Set to ManifestFile if a manifest lists the input of a batch service; otherwise absent."""

    src_path: str | None = None
    """OBS path of the input of a batch service."""

    dest_path: str | None = None
    """OBS path of the output of a batch service."""

    req_uri: str | None = None
    """Path of the model API that a batch service calls, such as /."""

    mapping_type: ServiceMappingType | None = None
    """Input unit of each call of a batch service."""

    mapping_rule: dict[str, Any] | None = None
    """Mapping of CSV columns to model inputs. Used if mapping_type is csv."""

    start_time: int | None = None
    """Start time of the batch service, in milliseconds since 1970. Absent before the start."""

    finished_time: int | None = None
    """End time of the batch service, in milliseconds since 1970. Absent before the end."""

    additional_properties_: dict[str, ServiceModelAdditionalSettings] | None = json_field(
        default=None, key="additional_properties"
    )
    """Volume and rolling update settings of the containers."""
