# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNetworkRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .network_metadata_update import NetworkMetadataUpdate
    from .network_spec_update import NetworkSpecUpdate


class UpdateNetworkRequest(BaseModel):
    """Fields to change on a network, as a merge patch."""

    metadata: NetworkMetadataUpdate | Unset | None = UNSET
    """New labels and annotations."""

    spec: NetworkSpecUpdate | Unset | None = UNSET
    """New connections or IPv6 setting."""
