# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .billing_info import BillingInfo
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .training_job_flavor_info import TrainingJobFlavorInfo


class TrainingJobFlavor(BaseModel):
    """Machine flavor for training jobs."""

    flavor_id: str
    """ID of the flavor, used in training jobs."""

    flavor_name: str
    """Display name of the flavor."""

    max_num: int | None = None
    """Maximum number of machines of this flavor in a job."""

    flavor_type: DevelopmentEnvironmentHardware
    """Hardware type of the flavor."""

    billing: BillingInfo
    """Billing information for the flavor."""

    flavor_info: TrainingJobFlavorInfo
    """Hardware of a machine of this flavor."""

    attributes: dict[str, str] | None = None
    """Additional properties of the flavor."""

    pool_id: str | None = None
    """ID of the resource pool to which the flavor belongs. Huawei Cloud only."""

    support_engines: str | None = None
    """Engines that run on the flavor. Huawei Cloud only."""

    support_groups: str | None = None
    """Groups of users who may use the flavor. Huawei Cloud only."""
