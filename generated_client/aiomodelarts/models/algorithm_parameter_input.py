# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmParameterInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .algorithm_parameter_constraint import AlgorithmParameterConstraint
    from .localized_description import LocalizedDescription


class AlgorithmParameterInput(BaseModel):
    """Parameter to pass to the code of an algorithm, with its constraints."""

    name: str | None = None
    """Name of the parameter in the code."""

    value: str | None = None
    """Value that the code receives. Numbers are also written as strings."""

    description: str | None = None
    """Description of the parameter, in the language of its author."""

    constraint: AlgorithmParameterConstraint | None = None
    """Allowed values, and whether a job can override the value."""

    i18n_description: LocalizedDescription | None = None
    """Description of the parameter in another language."""
