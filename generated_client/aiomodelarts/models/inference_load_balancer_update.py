# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceLoadBalancerUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .inference_load_balancer_action import InferenceLoadBalancerAction, InferenceLoadBalancerActionValue


class InferenceLoadBalancerUpdate(BaseModel):
    """Load balancer for a service, with an action on its connection."""

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

    action: InferenceLoadBalancerAction | InferenceLoadBalancerActionValue | Unset | None = UNSET
    """Action on the connection."""
