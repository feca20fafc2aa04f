# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookEndpoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_service import NotebookService


class NotebookEndpoint(BaseModel):
    """An access point of a notebook."""

    allowed_access_ips: list[str] | None = None
    """Public IP addresses allowed to connect by SSH. If empty, any address is allowed."""

    dev_service: NotebookService | None = None
    """Service that the endpoint gives access to, under its older key."""

    ssh_keys: list[str] | None = None
    """Names of the SSH key pairs accepted for login. Open Telekom Cloud only."""

    service: NotebookService | None = None
    """Service that the endpoint gives access to."""

    uri: str | None = None
    """Private address of the notebook."""

    key_pair_names: list[str] | None = None
    """Names of the SSH key pairs that can log in. Huawei Cloud only."""
