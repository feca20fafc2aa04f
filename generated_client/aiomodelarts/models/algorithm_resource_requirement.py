# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmResourceRequirement`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .algorithm_resource_requirement_key import AlgorithmResourceRequirementKey


class AlgorithmResourceRequirement(BaseModel):
    """Requirement for the machines that an algorithm can run on."""

    key: AlgorithmResourceRequirementKey | None = None
    """Property of the machine flavor to compare."""

    operator: str | None = None
    """Comparison operator. The only known value is "in"."""

    value: list[str] | None = None
    """Accepted values of the property."""
