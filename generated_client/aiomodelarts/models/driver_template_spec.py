# Generated from spec/ by `make generate`; do not edit.
"""The model `DriverTemplateSpec`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .driver_template_type import DriverTemplateType
    from .driver_template_version import DriverTemplateVersion


class DriverTemplateSpec(BaseModel):
    """Type and versions of a driver."""

    type: DriverTemplateType
    """Hardware type of the driver."""

    description: str | None = None
    """Description of the driver."""

    versions: dict[str, DriverTemplateVersion] | None = None
    """Driver versions by version number, if the service returns them in spec."""
