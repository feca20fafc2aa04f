# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkLabelsInput`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NetworkLabelsInput(BaseModel):
    """Labels of a new network."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name. The service derives the generated name from it."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
