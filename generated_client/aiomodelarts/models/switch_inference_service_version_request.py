# Generated from spec/ by `make generate`; do not edit.
"""The model `SwitchInferenceServiceVersionRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class SwitchInferenceServiceVersionRequest(BaseModel):
    """Version to which a service is switched."""

    id: str
    """ID of the service, as in the path."""

    target_version_id: str
    """ID of the version, not its number."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace of the service. 0 is the default workspace."""
