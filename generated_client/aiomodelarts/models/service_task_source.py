# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_task_source_item import ServiceTaskSourceItem
    from .service_task_source_type import ServiceTaskSourceType
    from .service_task_vcn_server import ServiceTaskVcnServer


class ServiceTaskSource(BaseModel):
    """Input that a task analyzes."""

    type: ServiceTaskSourceType
    """Type of the input, which determines the fields of data."""

    data: list[ServiceTaskSourceItem]
    """Streams or files that the task analyzes."""

    vcn: ServiceTaskVcnServer | None = None
    """Server that the cameras belong to. Present if type is vcn."""
