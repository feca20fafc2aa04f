# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentAdvancedConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_protocol import InferenceProtocol
    from .inference_routing_strategy import InferenceRoutingStrategy
    from .inference_service_secret import InferenceServiceSecret
    from .inference_upgrade_config import InferenceUpgradeConfig


class DeploymentAdvancedConfig(BaseModel):
    """Further settings of a deployment."""

    deploy_timeout_minutes: int | None = None
    """Longest time that the deployment may take, in minutes."""

    upgrade_config: InferenceUpgradeConfig | None = None
    """How instances are replaced by those of a new version."""

    service_secret: InferenceServiceSecret | None = None
    """Secrets in the containers."""

    dynamic_routing_enable: bool | None = None
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | None = None
    """How requests are distributed among instances."""

    ems_enable: bool | None = None
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    metric_api_scheme: InferenceProtocol | None = None
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | None = None
    """Port of the metrics for routing."""

    metric_api_path: str | None = None
    """Path of the metrics for routing."""

    custom_metrics_path: str | None = None
    """Protocol, port and path of the own metrics of the image, separated by commas. At most 255 characters."""

    mooncake_enable: bool | None = None
    """Whether the cache Mooncake is used. Default of the service: False."""

    port: int | None = None
    """Port of the container. From 1 to 65535."""

    protocol: InferenceProtocol | None = None
    """Protocol of the container. With WS or WSS, requests are WebSockets, and rate limits are not possible."""
