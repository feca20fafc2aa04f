# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerOperation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_operation_error import DevServerOperationError
    from .dev_server_operation_state import DevServerOperationState


class DevServerOperation(BaseModel):
    """Operation on a dev server or a super node that runs in the background."""

    operation_id: str
    """ID of the operation."""

    operation_type: str | None = None
    """Kind of the operation, such as node_attach_volume."""

    operation_status: DevServerOperationState | None = None
    """State of the operation."""

    operation_error: DevServerOperationError | None = None
    """Why the operation failed."""
