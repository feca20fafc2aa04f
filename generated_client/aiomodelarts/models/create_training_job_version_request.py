# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobVersionRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateTrainingJobVersionRequest(BaseModel):
    """Settings of a new version of a training job.

    Attributes:
        job_desc: Description of the job. The default is an empty string. At most 256 characters.
        config: Code, data and machines of this version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_desc": "job_desc",
        "config": "config",
    }

    job_desc: str | Unset | None
    config: TrainingJobVersionConfig | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        config: TrainingJobVersionConfig | Unset | None,
        job_desc: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_desc = job_desc
        self.config = config
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateTrainingJobVersionRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.job_desc = get("job_desc", UNSET)
        v = get("config", UNSET)
        self.config = TrainingJobVersionConfig.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.job_desc
        if v is not UNSET:
            out["job_desc"] = v
        v = self.config
        if v is not UNSET:
            out["config"] = v.to_dict() if v.__class__ is TrainingJobVersionConfig else to_wire(v)
        return out


_KEYS = frozenset(CreateTrainingJobVersionRequest.__wire_names__)
from .training_job_version_config import TrainingJobVersionConfig  # noqa: E402
