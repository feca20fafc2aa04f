# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDependency`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_package import ModelPackage


class ModelDependency(BaseModel):
    """Packages installed for a model."""

    installer: str
    """Package installer. Only pip is supported."""

    packages: list[ModelPackage]
    """Packages to install."""
