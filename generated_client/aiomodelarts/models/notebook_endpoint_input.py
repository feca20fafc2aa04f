# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookEndpointInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_service import NotebookService, NotebookServiceValue


class NotebookEndpointInput(BaseModel):
    """An access point to open on a notebook."""

    allowed_access_ips: list[str] | Unset | None = UNSET
    """Public IP addresses allowed to connect. By default, any address is allowed. At most 5 items."""

    service: NotebookService | NotebookServiceValue | str | Unset | None = UNSET
    """Service to give access to."""

    key_pair_names: list[str] | Unset | None = UNSET
    """Names of the SSH key pairs accepted for login."""
