# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceActionInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class WorkspaceActionInput(BaseModel):
    """An action to check."""

    action_id: str | Unset | None = UNSET
    """UUID of the check, chosen by the caller, for finding it in logs."""

    action: str
    """Action as in IAM policies, such as modelarts:notebook:create."""

    resource: str | Unset | None = UNSET
    """Resource on which to perform the action."""

    service_attributes: dict[str, str] | Unset | None = UNSET
    """Attributes of the resource."""
