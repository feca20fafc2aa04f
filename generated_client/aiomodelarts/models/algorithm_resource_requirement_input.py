# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmResourceRequirementInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_resource_requirement_key import (
        AlgorithmResourceRequirementKey,
        AlgorithmResourceRequirementKeyValue,
    )


class AlgorithmResourceRequirementInput(BaseModel):
    """Requirement for the machines that a new or changed algorithm runs on."""

    key: AlgorithmResourceRequirementKey | AlgorithmResourceRequirementKeyValue | str | Unset | None = UNSET
    """Property of the machine flavor to compare."""

    values: list[str] | Unset | None = UNSET
    """Accepted values, such as CPU and GPU for flavor_type, or multiple and singular for the modes."""

    operator: str | Unset | None = UNSET
    """Operator that compares the property with the values. The only known value is "in"."""
