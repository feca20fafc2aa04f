# Generated from spec/ by `make generate`; do not edit.
"""The model `Algorithm`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .algorithm_metadata import AlgorithmMetadata
    from .algorithm_policies import AlgorithmPolicies
    from .algorithm_resource_requirement import AlgorithmResourceRequirement
    from .algorithm_settings import AlgorithmSettings


class Algorithm(BaseModel):
    """Algorithm with its settings, data channels and resource requirements."""

    metadata: AlgorithmMetadata
    """Name, workspace and creator of the algorithm."""

    job_config: AlgorithmSettings
    """Code or image to run, with its parameters and data channels."""

    resource_requirements: list[AlgorithmResourceRequirement] | None = None
    """Requirements for the machines that the algorithm can run on. null if there are none."""

    advanced_config: AlgorithmPolicies
    """Hyperparameter search, in auto_search."""
