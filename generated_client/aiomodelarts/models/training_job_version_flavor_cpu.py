# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionFlavorCpu`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobVersionFlavorCpu(BaseModel):
    """Processors of a machine."""

    arch: str | None = None
    """Processor architecture, such as x86."""

    core_num: int | None = None
    """Number of cores."""
