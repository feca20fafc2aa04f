# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelPackage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .model_package_restraint import ModelPackageRestraint


class ModelPackage(BaseModel):
    """Package installed for a model."""

    package_name: str
    """Name of the package, as known to the installer."""

    package_version: str | None = None
    """Version that restraint applies to. If absent, the latest version is installed."""

    restraint: ModelPackageRestraint | None = None
    """Relation of the installed version to package_version."""
