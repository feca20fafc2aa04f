# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_annotations import NodeAnnotations
    from .node_labels import NodeLabels


class NodeMetadata(BaseModel):
    """Name, labels and creation time of a node."""

    name: str
    """Name of the node, which other operations use as its ID."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    labels: NodeLabels | None = None
    """Labels of the node, with its cluster and batch."""

    annotations: NodeAnnotations | None = None
    """Annotations of the node, set by the scheduler."""
