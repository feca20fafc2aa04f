# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeBindingInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NodeBindingInput(BaseModel):
    """Node and the nested pool to bind it to."""

    name: str
    """Name of the node, from its metadata.name."""

    quota_name: str | Unset | None = json_field(default=UNSET, key="quotaName")
    """Name of the pool inside this pool. An empty string releases the node."""
