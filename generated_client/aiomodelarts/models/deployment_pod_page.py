# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentPodPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .deployment_pod import DeploymentPod as DeploymentPod


class DeploymentPodPage(BasePage["DeploymentPod"], items="data", total="total"):
    """One page of the pods of an instance."""

    current: int | None = None
    """Number of the page, starting from 0."""

    data: list[DeploymentPod]
    """Pods of this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    size: int | None = None
    """Number of pods on this page."""

    total: int
    """Number of matching pods on all pages."""
