# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceLoadBalancer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_load_balancer_status import InferenceLoadBalancerStatus
    from .inference_residual_resources import InferenceResidualResources


class InferenceLoadBalancer(BaseModel):
    """Load balancer of a service."""

    elb_id: str | None = None
    """ID of the load balancer."""

    listener_id: str | None = None
    """ID of the listener for the requests to the service."""

    m_tls: bool | None = None
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: str | None = None
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: str | None = None
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: list[str] | None = None
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""

    status: InferenceLoadBalancerStatus | None = None
    """State of the connection."""

    message: str | None = None
    """Why the connection failed, in the state CONNECT_FAILED."""

    residual_resources: InferenceResidualResources | None = None
    """Resources that remained after a failed disconnection."""
