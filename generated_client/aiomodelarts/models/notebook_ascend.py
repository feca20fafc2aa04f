# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookAscend`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NotebookAscend(BaseModel):
    """Ascend processors of a flavor."""

    npu: int | None = None
    """Number of NPUs."""

    npu_memory: str | None = None
    """Memory of the NPUs, with its unit."""

    type: str | None = None
    """Model of the NPUs."""

    chip: int | None = None
    """Number of NPU devices."""
