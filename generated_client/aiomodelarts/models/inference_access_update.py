# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceAccessUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .inference_auth_type import InferenceAuthType, InferenceAuthTypeValue
    from .inference_fuse_config import InferenceFuseConfig
    from .inference_load_balancer_update import InferenceLoadBalancerUpdate
    from .inference_protocol import InferenceProtocol, InferenceProtocolValue
    from .inference_routing_strategy import InferenceRoutingStrategy, InferenceRoutingStrategyValue


class InferenceAccessUpdate(BaseModel):
    """Changes to port, protocol and access of a service."""

    port: int | Unset | None = UNSET
    """Port of the service in the container. From 1 to 65535."""

    protocol: InferenceProtocol | InferenceProtocolValue | str | Unset | None = UNSET
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: InferenceAuthType | InferenceAuthTypeValue | str | Unset | None = UNSET
    """How callers authenticate."""

    direct_channel_auth_enable: bool | Unset | None = UNSET
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: bool | Unset | None = UNSET
    """Whether the service can be called from the internet."""

    intranet_approval_enable: bool | Unset | None = UNSET
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: bool | Unset | None = UNSET
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | InferenceRoutingStrategyValue | str | Unset | None = UNSET
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: InferenceProtocol | InferenceProtocolValue | str | Unset | None = UNSET
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | Unset | None = UNSET
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: str | Unset | None = UNSET
    """Path of the metrics for routing."""

    ems_enable: bool | Unset | None = UNSET
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: bool | Unset | None = UNSET
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: int | Unset | None = UNSET
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: int | timedelta | Unset | None = UNSET
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: InferenceFuseConfig | Unset | None = UNSET
    """When requests to failing instances are refused."""

    elb_connection: InferenceLoadBalancerUpdate | Unset | None = UNSET
    """Load balancer for the service."""

    custom_urls: list[str] | Unset | None = UNSET
    """Own URLs of the service."""
