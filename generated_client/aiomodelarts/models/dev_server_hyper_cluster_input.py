# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerHyperClusterInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DevServerHyperClusterInput(BaseModel):
    """Hyper cluster that a new super node joins."""

    id: str | Unset | None = UNSET
    """ID of the hyper cluster."""

    hyper_cluster_subnet_id: str | Unset | None = UNSET
    """ID of the subnet of the hyper cluster."""
