# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_type import DeploymentType


class DeploymentVersion(BaseModel):
    """A version of a deployment in a list."""

    infer_name: str | None = None
    """ID of the deployment."""

    version: str
    """Number of the version."""

    version_status: str | None = None
    """State of the version."""

    description: str | None = None
    """Description of the version."""

    create_at: int | None = json_field(default=None, digits=True)
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = json_field(default=None, digits=True)
    """Time of the last change, in milliseconds since 1970."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""
