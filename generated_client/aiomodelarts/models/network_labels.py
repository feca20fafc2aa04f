# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkLabels`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NetworkLabels(BaseModel):
    """Name and workspace of a network."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name chosen by the user."""

    os_modelarts_workspace_id: str | None = json_field(default=None, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace."""
