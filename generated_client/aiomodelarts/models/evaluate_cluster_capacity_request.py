# Generated from spec/ by `make generate`; do not edit.
"""The model `EvaluateClusterCapacityRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class EvaluateClusterCapacityRequest(BaseModel):
    """Hyper clusters and flavor to evaluate."""

    hyperinstance_cluster_ids: list[str] | Unset | None = UNSET
    """IDs of the hyper clusters. By default, all are evaluated. At most 5 items. Each item: from 1 to 128
    characters.
    """

    flavor: str | Unset | None = UNSET
    """Flavor of the super node. From 1 to 65536 characters."""

    availability_zone: str | Unset | None = UNSET
    """Availability zone of the super node. From 1 to 65536 characters."""

    resource_flavor: str | Unset | None = UNSET
    """Resource flavor, the name of the flavor in ModelArts. From 1 to 65536 characters."""
