# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_flavor_size import DevelopmentEnvironmentFlavorSize
    from .development_environment_flavor_status import DevelopmentEnvironmentFlavorStatus
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .development_environment_promotion import DevelopmentEnvironmentPromotion
    from .development_environment_storage_type import DevelopmentEnvironmentStorageType


class DevelopmentEnvironmentFlavor(BaseModel):
    """Machine flavor for development environments."""

    name: str
    """Name of the flavor, used in instances."""

    status: DevelopmentEnvironmentFlavorStatus
    """Whether the flavor is currently available."""

    queuing_num: int | None = None
    """Number of instances waiting for the flavor. Present while a free flavor is sold out."""

    queue_left_time: int | None = None
    """Remaining waiting time for the flavor, in seconds. Present while a free flavor is sold out."""

    storage_list: list[DevelopmentEnvironmentStorageType] | None = None
    """Types of storage that the flavor supports."""

    is_permitted: bool | None = None
    """Whether the caller is allowed to use the flavor."""

    type: DevelopmentEnvironmentHardware
    """Hardware type of the flavor."""

    params: dict[str, Any] | None = None
    """Hardware properties such as CPU, GPU, gpu_type and memory. memory is a string such as 64GiB."""

    promo_type: DevelopmentEnvironmentPromotion | None = None
    """Whether the flavor is free of charge."""

    instance_num: int | None = None
    """Number of instances of this flavor that the caller has."""

    duration: int | None = None
    """Time until an instance is stopped after a start, in seconds."""

    store_time: int | None = None
    """Maximum time that an inactive instance is kept, in hours. The default, -1, keeps it indefinitely."""

    billing_flavor: str | None = None
    """Flavor used for billing. If it is empty, the flavor itself is used."""

    billing_params: int | None = None
    """Factor by which the price of billing_flavor is multiplied."""

    params_extends: DevelopmentEnvironmentFlavorSize | None = None
    """Processor and memory of the flavor in more detail. Open Telekom Cloud only."""
