# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceUpgradeConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .inference_rolling_update import InferenceRollingUpdate
    from .inference_upgrade_type import InferenceUpgradeType


class InferenceUpgradeConfig(BaseModel):
    """How instances are replaced by those of a new version."""

    type: InferenceUpgradeType | None = None
    """How instances are replaced. Default of the service: 'ROLLING'."""

    rolling_update: InferenceRollingUpdate | None = None
    """Steps of a rolling update."""
