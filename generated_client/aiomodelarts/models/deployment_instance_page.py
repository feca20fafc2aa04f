# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentInstancePage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .deployment_instance import DeploymentInstance as DeploymentInstance


class DeploymentInstancePage(BasePage["DeploymentInstance"], items="data", total="total"):
    """One page of the instances of a deployment."""

    current: int | None = None
    """Number of the page, starting from 0."""

    data: list[DeploymentInstance]
    """Instances of this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    size: int | None = None
    """Number of instances on this page."""

    total: int
    """Number of matching instances on all pages."""
