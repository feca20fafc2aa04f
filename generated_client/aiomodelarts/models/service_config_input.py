# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceConfigInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .service_affinity_input import ServiceAffinityInput
    from .service_custom_spec_input import ServiceCustomSpecInput
    from .service_mapping_type import ServiceMappingType, ServiceMappingTypeValue
    from .service_model_additional_settings_input import ServiceModelAdditionalSettingsInput


class ServiceConfigInput(BaseModel):
    """Model to deploy and the resources that it uses."""

    model_id: str
    """ID of the AI application."""

    specification: str
    """Flavor of an instance, one of those returned by list_specifications. In a dedicated resource pool, custom is
    also accepted and requires custom_spec.
    """

    instance_count: int
    """Number of instances to run. From 1 to 128."""

    custom_spec: ServiceCustomSpecInput | Unset | None = UNSET
    """Resources of an instance. Required if specification is custom."""

    weight: int | Unset | None = json_field(default=UNSET, digits=True)
    """Percentage of calls to route to the model. Required for real-time services; the weights must add up to 100.
    From 0 to 100.
    """

    deploy_timeout_in_seconds: int | timedelta | Unset | None = UNSET
    """Timeout for deploying one instance, in seconds."""

    envs: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables of the containers. Empty by default."""

    pool_name: str | Unset | None = UNSET
    """Name of the dedicated resource pool for this model. Takes precedence over cluster_id and over the pools of the
    service. Can only be set if the service also has a pool.
    """

    cluster_id: str | Unset | None = UNSET
    """ID of the older dedicated resource pool or edge pool for this model. Takes precedence over the pools of the
    service. Can only be set if the service also has a pool.
    """

    nodes: list[str] | Unset | None = UNSET
    """IDs of the IEF edge nodes on which to deploy an edge service."""

    affinity: ServiceAffinityInput | Unset | None = UNSET
    """Node preferences for the instances."""

    src_type: str | Unset | None = UNSET
    """Type of input. If omitted, the files in the src_path folder are read. If set to ManifestFile, src_path is a
    manifest that lists the input of a batch service.
    """

    src_path: str | Unset | None = UNSET
    """OBS path of the input. Required for batch services."""

    dest_path: str | Unset | None = UNSET
    """OBS path of the output. Required for batch services."""

    req_uri: str | Unset | None = UNSET
    """Path of the model API to call, from the config.json of the model, or / for built-in images. Required for batch
    services.
    """

    mapping_type: ServiceMappingType | ServiceMappingTypeValue | Unset | None = UNSET
    """Input unit of each call. Required for batch services."""

    mapping_rule: dict[str, Any] | Unset | None = UNSET
    """Input schema as in config.json, where index is the CSV column of each simple value, from 0, or -1 to skip it.
    Required if mapping_type is csv.
    """

    additional_properties_: dict[str, ServiceModelAdditionalSettingsInput] | Unset | None = json_field(
        default=UNSET, key="additional_properties"
    )
    """Volume and rolling update settings of the containers."""
