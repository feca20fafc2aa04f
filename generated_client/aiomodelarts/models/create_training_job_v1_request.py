# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobV1Request`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateTrainingJobV1Request(BaseModel):
    """Settings of a new training job.

    Attributes:
        job_name: Name of the job. Can contain letters, digits, underscores and hyphens.
        job_desc: Description of the job. The default is an empty string. At most 256 characters.
        config: Code, data and machines of the job.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_name": "job_name",
        "job_desc": "job_desc",
        "config": "config",
        "workspace_id": "workspace_id",
    }

    job_name: str | Unset | None
    job_desc: str | Unset | None
    config: TrainingJobV1Config | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        job_name: str | Unset | None,
        config: TrainingJobV1Config | Unset | None,
        job_desc: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_name = job_name
        self.job_desc = job_desc
        self.config = config
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateTrainingJobV1Request:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.job_name = get("job_name", UNSET)
        self.job_desc = get("job_desc", UNSET)
        v = get("config", UNSET)
        self.config = TrainingJobV1Config.from_dict(v) if v.__class__ is dict else v
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.job_name
        if v is not UNSET:
            out["job_name"] = v
        v = self.job_desc
        if v is not UNSET:
            out["job_desc"] = v
        v = self.config
        if v is not UNSET:
            out["config"] = v.to_dict() if v.__class__ is TrainingJobV1Config else to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(CreateTrainingJobV1Request.__wire_names__)
from .training_job_v1_config import TrainingJobV1Config  # noqa: E402
