# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmDefinition`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .algorithm_metadata_input import AlgorithmMetadataInput
    from .algorithm_policies import AlgorithmPolicies
    from .algorithm_resource_requirement_input import AlgorithmResourceRequirementInput
    from .algorithm_settings_input import AlgorithmSettingsInput


class AlgorithmDefinition(BaseModel):
    """Settings for creating or changing an algorithm."""

    metadata: AlgorithmMetadataInput | Unset | None = UNSET
    """Name and workspace of the algorithm."""

    job_config: AlgorithmSettingsInput | Unset | None = UNSET
    """Code or image to run, with its parameters and data channels."""

    resource_requirements: list[AlgorithmResourceRequirementInput] | Unset | None = UNSET
    """Requirements for the machines that the algorithm can run on. The console offers only flavors that meet them."""

    advanced_config: AlgorithmPolicies | Unset | None = UNSET
    """Hyperparameter search, in auto_search."""
