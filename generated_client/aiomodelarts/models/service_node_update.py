# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceNodeUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_node_operation import ServiceNodeOperation


class ServiceNodeUpdate(BaseModel):
    """Result of an update on one edge node."""

    node_id: str | None = None
    """ID of the node in IEF."""

    node_name: str | None = None
    """Name of the node in the console."""

    operation: ServiceNodeOperation | None = None
    """Operation on the node."""

    result: bool | None = None
    """Whether the operation succeeded."""
