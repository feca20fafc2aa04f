# Generated from spec/ by `make generate`; do not edit.
"""Models of `deployment_versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deployments_enumerations import DeploymentType


class DeploymentReference(BaseModel):
    """ID of a deployment."""

    id: str
    """ID of the deployment."""


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


class DeploymentVersionPage(BasePage["DeploymentVersion"], items="data", total="total"):
    """One page of the versions of a deployment."""

    data: list[DeploymentVersion]
    """Versions of this page."""

    current: int | None = None
    """Number of the page, starting from 0."""

    size: int | None = None
    """Number of versions on this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    total: int
    """Number of versions on all pages."""


class SwitchDeploymentVersionRequest(BaseModel):
    """Version to which a deployment is switched, which the path names, too."""

    body_service_id: str | Unset | None = json_field(default=UNSET, key="service_id")
    """ID of the service, as in the path."""

    target_deployment_version: str | Unset | None = UNSET
    """Number of the version, as in the path."""

    infer_name: str | Unset | None = UNSET
    """ID of the deployment, as in the path."""
