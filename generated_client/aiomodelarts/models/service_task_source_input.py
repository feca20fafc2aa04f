# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskSourceInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_task_source_item import ServiceTaskSourceItem
    from .service_task_source_type import ServiceTaskSourceType, ServiceTaskSourceTypeValue
    from .service_task_vcn_server_input import ServiceTaskVcnServerInput


class ServiceTaskSourceInput(BaseModel):
    """Input that a new task analyzes."""

    type: ServiceTaskSourceType | ServiceTaskSourceTypeValue | str
    """Type of the input, which determines the required fields of data."""

    data: list[ServiceTaskSourceItem]
    """Streams or files to analyze. Can contain several entries."""

    vcn: ServiceTaskVcnServerInput | Unset | None = UNSET
    """Server that the cameras belong to. Required if type is vcn."""
