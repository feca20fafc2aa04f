# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateWorkspaceQuotasRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .workspace_quota_input import WorkspaceQuotaInput


class UpdateWorkspaceQuotasRequest(BaseModel):
    """Quotas to change for a workspace."""

    quotas: list[WorkspaceQuotaInput]
    """Quotas to change."""
