# Generated from spec/ by `make generate`; do not edit.
"""The model `RoceNetworkResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .roce_network import RoceNetwork


class RoceNetworkResult(BaseModel):
    """Result of the creation of a RoCE network."""

    network: RoceNetwork
    """The new network, with its ID."""
