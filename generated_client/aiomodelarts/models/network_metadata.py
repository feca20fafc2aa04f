# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_annotations import NetworkAnnotations
    from .network_labels import NetworkLabels


class NetworkMetadata(BaseModel):
    """Name, labels and timestamps of a network."""

    name: str
    """Generated name of the network. Pass it to other operations and to pools."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    labels: NetworkLabels
    """Display name and workspace of the network."""

    annotations: NetworkAnnotations
    """Annotations of the network, such as its description."""

    deletion_timestamp: str | None = json_field(default=None, key="deletionTimestamp")
    """Time of the deletion request, in UTC, in ISO 8601 format. Absent unless deletion was requested. Open Telekom
    Cloud only.
    """
