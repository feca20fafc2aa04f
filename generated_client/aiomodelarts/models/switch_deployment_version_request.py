# Generated from spec/ by `make generate`; do not edit.
"""The model `SwitchDeploymentVersionRequest`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class SwitchDeploymentVersionRequest(BaseModel):
    """Version to which a deployment is switched, which the path names, too."""

    body_service_id: str | Unset | None = json_field(default=UNSET, key="service_id")
    """ID of the service, as in the path."""

    target_deployment_version: str | Unset | None = UNSET
    """Number of the version, as in the path."""

    infer_name: str | Unset | None = UNSET
    """ID of the deployment, as in the path."""
