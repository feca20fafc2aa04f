# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobCpu`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobCpu(BaseModel):
    """Processors of a machine."""

    arch: str
    """Architecture of the processors, such as x86."""

    core_num: int
    """Number of processor cores."""
