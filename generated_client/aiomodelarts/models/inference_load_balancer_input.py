# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceLoadBalancerInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class InferenceLoadBalancerInput(BaseModel):
    """Load balancer for a new service."""

    elb_id: str | Unset | None = UNSET
    """ID of the load balancer."""

    m_tls: bool | Unset | None = UNSET
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: str | Unset | None = UNSET
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: str | Unset | None = UNSET
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: list[str] | Unset | None = UNSET
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""
