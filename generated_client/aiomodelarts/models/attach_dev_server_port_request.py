# Generated from spec/ by `make generate`; do not edit.
"""The model `AttachDevServerPortRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class AttachDevServerPortRequest(BaseModel):
    """Network interface to attach: an existing one, or the settings of a new one."""

    port_id: str | Unset | None = UNSET
    """ID of an existing network interface. Without it, one is created."""

    name: str | Unset | None = UNSET
    """Name of the new network interface. At most 255 characters."""

    network_id: str | Unset | None = UNSET
    """ID of the subnet. Required without port_id."""

    ip_address: str | Unset | None = UNSET
    """Address of the new network interface, in the range of the subnet."""

    security_groups: list[str] | Unset | None = UNSET
    """Security groups of the new network interface, by ID. At most 100 items."""

    enable_efi: bool | Unset | None = UNSET
    """Whether to enable EFI."""

    efi_protocol: str | Unset | None = UNSET
    """Name of the protocol to use with enable_efi. From 1 to 64 characters."""
