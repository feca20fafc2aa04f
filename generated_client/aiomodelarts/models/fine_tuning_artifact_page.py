# Generated from spec/ by `make generate`; do not edit.
"""The model `FineTuningArtifactPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .fine_tuning_artifact import FineTuningArtifact as FineTuningArtifact


class FineTuningArtifactPage(BasePage["FineTuningArtifact"], items="artifact_info", total="total"):
    """One page of artifacts of a fine-tuning job."""

    total: int
    """Total number of artifacts."""

    artifact_info: list[FineTuningArtifact]
    """Artifacts on this page."""
