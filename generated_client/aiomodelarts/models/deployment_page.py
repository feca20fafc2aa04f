# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .deployment_summary import DeploymentSummary as DeploymentSummary


class DeploymentPage(BasePage["DeploymentSummary"], items="data", total="total"):
    """One page of deployments."""

    data: list[DeploymentSummary]
    """Deployments of this page."""

    current: int | None = None
    """Number of the page, starting from 0."""

    size: int | None = None
    """Number of deployments on this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    total: int
    """Number of matching deployments on all pages."""
