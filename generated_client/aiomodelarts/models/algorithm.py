# Generated from spec/ by `make generate`; do not edit.
"""The model `Algorithm`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Algorithm(BaseModel):
    """Algorithm with its settings, data channels and resource requirements.

    Attributes:
        metadata: Name, workspace and creator of the algorithm.
        job_config: Code or image to run, with its parameters and data channels.
        resource_requirements: Requirements for the machines that the algorithm can run on. null if there are none.
        advanced_config: Hyperparameter search, in auto_search.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
        "job_config": "job_config",
        "resource_requirements": "resource_requirements",
        "advanced_config": "advanced_config",
    }

    metadata: AlgorithmMetadata | Unset | None
    job_config: AlgorithmSettings | Unset | None
    resource_requirements: list[AlgorithmResourceRequirement] | Unset | None
    advanced_config: AlgorithmPolicies | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        metadata: AlgorithmMetadata | Unset | None,
        job_config: AlgorithmSettings | Unset | None,
        advanced_config: AlgorithmPolicies | Unset | None,
        resource_requirements: list[AlgorithmResourceRequirement] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metadata = metadata
        self.job_config = job_config
        self.resource_requirements = resource_requirements
        self.advanced_config = advanced_config
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Algorithm:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("metadata", UNSET)
        self.metadata = AlgorithmMetadata.from_dict(v) if v.__class__ is dict else v
        v = get("job_config", UNSET)
        self.job_config = AlgorithmSettings.from_dict(v) if v.__class__ is dict else v
        v = get("resource_requirements", UNSET)
        self.resource_requirements = (
            [AlgorithmResourceRequirement.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("advanced_config", UNSET)
        self.advanced_config = AlgorithmPolicies.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is AlgorithmMetadata else to_wire(v)
        v = self.job_config
        if v is not UNSET:
            out["job_config"] = v.to_dict() if v.__class__ is AlgorithmSettings else to_wire(v)
        v = self.resource_requirements
        if v is not UNSET:
            out["resource_requirements"] = (
                [i0.to_dict() if i0.__class__ is AlgorithmResourceRequirement else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.advanced_config
        if v is not UNSET:
            out["advanced_config"] = v.to_dict() if v.__class__ is AlgorithmPolicies else to_wire(v)
        return out


_KEYS = frozenset(Algorithm.__wire_names__)
from .algorithm_metadata import AlgorithmMetadata  # noqa: E402
from .algorithm_policies import AlgorithmPolicies  # noqa: E402
from .algorithm_resource_requirement import AlgorithmResourceRequirement  # noqa: E402
from .algorithm_settings import AlgorithmSettings  # noqa: E402
