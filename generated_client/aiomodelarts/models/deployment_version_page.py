# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentVersionPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .deployment_version import DeploymentVersion as DeploymentVersion


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
