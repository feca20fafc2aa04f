# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchParameter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .auto_search_parameter_type import AutoSearchParameterType


class AutoSearchParameter(BaseModel):
    """Parameter that varies from trial to trial, with its range or list of values."""

    name: str | None = None
    """Name of the algorithm parameter."""

    param_type: AutoSearchParameterType | None = None
    """Whether the parameter varies over a range or a list of values."""

    lower_bound: str | None = None
    """Smallest value to try, as a string."""

    upper_bound: str | None = None
    """Largest value to try, as a string."""

    discrete_points_num: str | None = None
    """Number of values that the range is divided into, as a string."""

    discrete_values: list[str] | None = None
    """Values to try if param_type is discrete."""
