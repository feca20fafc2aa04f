# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateAgencyRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class CreateAgencyRequest(BaseModel):
    """Name of a new agency."""

    agency_name_suffix: str | Unset | None = UNSET
    """Suffix of the agency name, added after ma_agency_. By default, the agency is named modelarts_agency. At most 50
    characters.
    """
