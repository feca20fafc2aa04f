# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceLogReportPipeline`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_lts_configuration import ServiceLtsConfiguration


class ServiceLogReportPipeline(BaseModel):
    """Destination for the logs of a service."""

    type: str
    """Log service. Only LTS is supported."""

    configuration: ServiceLtsConfiguration | Unset | None = UNSET
    """Log group and log stream in LTS."""
