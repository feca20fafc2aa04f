# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentFlavorSize`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_flavor_cpu import DevelopmentEnvironmentFlavorCpu


class DevelopmentEnvironmentFlavorSize(BaseModel):
    """Processor and memory of a flavor."""

    arch: str | None = None
    """Processor architecture, such as X86_64."""

    cpu: DevelopmentEnvironmentFlavorCpu | None = None
    """Processors and memory."""
