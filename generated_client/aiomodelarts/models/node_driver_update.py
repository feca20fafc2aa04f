# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeDriverUpdate`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class NodeDriverUpdate(BaseModel):
    """Driver to install on nodes."""

    version: str | Unset | None = UNSET
    """Version of the driver to install."""

    update_strategy: str | Unset | None = json_field(default=UNSET, key="updateStrategy")
    """Upgrade strategy, such as force or idle in the driver settings of a pool."""
