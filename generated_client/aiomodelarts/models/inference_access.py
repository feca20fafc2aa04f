# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceAccess`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_auth_type import InferenceAuthType
    from .inference_fuse_config import InferenceFuseConfig
    from .inference_load_balancer import InferenceLoadBalancer
    from .inference_protocol import InferenceProtocol
    from .inference_routing_strategy import InferenceRoutingStrategy


class InferenceAccess(BaseModel):
    """Port, protocol and access of a service."""

    port: int | None = None
    """Port of the service in the container. From 1 to 65535."""

    protocol: InferenceProtocol | None = None
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: InferenceAuthType | None = None
    """How callers authenticate."""

    direct_channel_auth_enable: bool | None = None
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: bool | None = None
    """Whether the service can be called from the internet."""

    intranet_approval_enable: bool | None = None
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: bool | None = None
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | None = None
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: InferenceProtocol | None = None
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | None = None
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: str | None = None
    """Path of the metrics for routing."""

    ems_enable: bool | None = None
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: bool | None = None
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: int | None = None
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: int | None = None
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: InferenceFuseConfig | None = None
    """When requests to failing instances are refused."""

    elb_connection: InferenceLoadBalancer | None = None
    """Load balancer for the service."""
