# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceResidualResources`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceResidualResources(BaseModel):
    """Resources of a load balancer that remained after a failed disconnection."""

    elb_listener_id: str | None = None
    """ID of the listener."""

    elb_pool_id: str | None = None
    """ID of the backend server group."""

    vpcep_id: str | None = None
    """ID of the VPC endpoint."""
