# Generated from spec/ by `make generate`; do not edit.
"""The model `AgencyReference`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AgencyReference(BaseModel):
    """Name of the new agency."""

    agency_name: str
    """Name of the agency, such as ma_agency_gardeners."""
