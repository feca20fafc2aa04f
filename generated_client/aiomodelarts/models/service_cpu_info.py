# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceCpuInfo`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ServiceCpuInfo(BaseModel):
    """CPU of a flavor."""

    arch: str
    """CPU architecture, such as x86."""

    cpu: float
    """Number of CPU cores."""
