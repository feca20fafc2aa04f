# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkLabelsUpdate`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NetworkLabelsUpdate(BaseModel):
    """Labels of a network that can be changed."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace to move the network to."""
