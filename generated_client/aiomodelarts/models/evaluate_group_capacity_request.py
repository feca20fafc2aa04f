# Generated from spec/ by `make generate`; do not edit.
"""The model `EvaluateGroupCapacityRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class EvaluateGroupCapacityRequest(BaseModel):
    """Groups and flavor to evaluate."""

    hyperinstance_group_ids: list[str]
    """IDs of the groups of super nodes. From 1 to 5 items."""

    availability_zone: str
    """Availability zone of the super node."""

    resource_flavor: str
    """Resource flavor, the name of the flavor in ModelArts."""
