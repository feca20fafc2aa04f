# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerAccess`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_service import NotebookService


class DevServerAccess(BaseModel):
    """Service by which a server is reached."""

    dev_service: NotebookService | None = None
    """Kind of the service."""

    extensions: dict[str, str] | None = None
    """Settings of applications that open the server by a URL of their own."""

    ssh_keys: list[str] | None = None
    """Names of the key pairs that SSH accepts. At most 1024 items."""
