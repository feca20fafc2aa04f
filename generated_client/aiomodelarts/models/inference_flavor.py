# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceFlavor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .inference_flavor_arch import InferenceFlavorArch
    from .inference_flavor_billing import InferenceFlavorBilling
    from .inference_flavor_npu import InferenceFlavorNpu
    from .notebook_feature import NotebookFeature
    from .notebook_flavor_gpu import NotebookFlavorGpu
    from .notebook_flavor_storage import NotebookFlavorStorage


class InferenceFlavor(BaseModel):
    """A flavor of the instances of inference services."""

    arch: InferenceFlavorArch | None = None
    """Architecture of the processor."""

    ascend: InferenceFlavorNpu | None = None
    """Number and model of the Ascend processors."""

    billing: InferenceFlavorBilling | None = None
    """Billing code and units."""

    category: DevelopmentEnvironmentHardware | None = None
    """Kind of processor."""

    description: str | None = None
    """Description of the flavor."""

    feature: NotebookFeature | None = None
    """Use of the flavor."""

    free: bool | None = None
    """Whether the flavor is free of charge."""

    gpu: NotebookFlavorGpu | None = None
    """GPUs of the flavor."""

    id: str
    """ID of the flavor."""

    memory: int | None = None
    """Size of the memory. The unit is not documented."""

    name: str | None = None
    """Name of the flavor."""

    sold_out: bool | None = None
    """Whether the flavor has too few free resources."""

    storages: list[NotebookFlavorStorage] | None = None
    """Kinds of storage for the flavor."""

    vcpus: int | None = None
    """Number of virtual CPUs."""

    evs_max_size: str | None = None
    """Largest size of an EVS disk. The unit is not documented."""
