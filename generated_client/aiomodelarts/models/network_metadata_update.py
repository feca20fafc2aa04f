# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkMetadataUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .network_annotations import NetworkAnnotations
    from .network_labels_update import NetworkLabelsUpdate


class NetworkMetadataUpdate(BaseModel):
    """Labels and annotations of a network to change."""

    annotations: NetworkAnnotations | Unset | None = UNSET
    """New annotations of the network."""

    labels: NetworkLabelsUpdate | Unset | None = UNSET
    """New labels of the network."""
