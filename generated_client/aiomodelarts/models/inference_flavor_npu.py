# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceFlavorNpu`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class InferenceFlavorNpu(BaseModel):
    """Ascend processors of a flavor."""

    npu: int | None = None
    """Number of NPUs."""

    npu_memory: str | None = None
    """Memory of the NPUs, with its unit."""

    type: str | None = None
    """Model of the NPUs."""

    ai_core: str | None = None
    """Number of AI cores of a part of an NPU."""

    ai_cpu: str | None = None
    """Number of AI CPUs of a part of an NPU."""

    type_alias: str | None = None
    """Series of the NPUs, such as Snt9b2."""
