# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateHyperClusterRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .hyper_cluster_type import HyperClusterType, HyperClusterTypeValue


class CreateHyperClusterRequest(BaseModel):
    """Settings of a new hyper cluster."""

    name: str
    """Name of the hyper cluster. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    hyper_cluster_subnet_id: str | Unset | None = UNSET
    """ID of the subnet to use. By default, the service chooses one."""

    type: HyperClusterType | HyperClusterTypeValue | Unset | None = UNSET
    """Type of the servers in the hyper cluster."""
