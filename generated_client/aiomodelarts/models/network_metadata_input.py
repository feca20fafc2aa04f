# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkMetadataInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .network_labels_input import NetworkLabelsInput


class NetworkMetadataInput(BaseModel):
    """Labels for a new network."""

    labels: NetworkLabelsInput
    """Display name and workspace of the new network."""
