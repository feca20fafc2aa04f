# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookPublicNetwork`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_public_network_type import NotebookPublicNetworkType, NotebookPublicNetworkTypeValue


class NotebookPublicNetwork(BaseModel):
    """Access of a notebook to the internet."""

    public_network_type: NotebookPublicNetworkType | NotebookPublicNetworkTypeValue | Unset | None = UNSET
    """Kind of access."""
