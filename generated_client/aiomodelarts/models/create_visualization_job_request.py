# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateVisualizationJobRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateVisualizationJobRequest(BaseModel):
    """Settings of a new visualization job.

    Attributes:
        job_name: Name of the job: letters, digits, underscores and hyphens.
        job_desc: Description of the job. At most 256 characters.
        train_url: OBS folder of the summary files to display, such as /bucket/folder/.
        job_type: Tool that displays the files: tensorboard or mindinsight. Default of the service: 'tensorboard'.
        flavor: Flavor to run on. By default, the service chooses one.
        schedule: Time after which the job stops automatically. Contains one entry.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "job_name": "job_name",
        "job_desc": "job_desc",
        "train_url": "train_url",
        "job_type": "job_type",
        "flavor": "flavor",
        "schedule": "schedule",
    }

    job_name: str | Unset | None
    job_desc: str | Unset | None
    train_url: str | Unset | None
    job_type: str | Unset | None
    flavor: VisualizationJobFlavor | Unset | None
    schedule: list[VisualizationJobSchedule] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        job_name: str | Unset | None,
        train_url: str | Unset | None,
        job_desc: str | Unset | None = UNSET,
        job_type: str | Unset | None = UNSET,
        flavor: VisualizationJobFlavor | Unset | None = UNSET,
        schedule: list[VisualizationJobSchedule] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.job_name = job_name
        self.job_desc = job_desc
        self.train_url = train_url
        self.job_type = job_type
        self.flavor = flavor
        self.schedule = schedule
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateVisualizationJobRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.job_name = get("job_name", UNSET)
        self.job_desc = get("job_desc", UNSET)
        self.train_url = get("train_url", UNSET)
        self.job_type = get("job_type", UNSET)
        v = get("flavor", UNSET)
        self.flavor = VisualizationJobFlavor.from_dict(v) if v.__class__ is dict else v
        v = get("schedule", UNSET)
        self.schedule = (
            [VisualizationJobSchedule.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
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
        v = self.train_url
        if v is not UNSET:
            out["train_url"] = v
        v = self.job_type
        if v is not UNSET:
            out["job_type"] = v
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v.to_dict() if v.__class__ is VisualizationJobFlavor else to_wire(v)
        v = self.schedule
        if v is not UNSET:
            out["schedule"] = (
                [i0.to_dict() if i0.__class__ is VisualizationJobSchedule else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(CreateVisualizationJobRequest.__wire_names__)
from .visualization_job_flavor import VisualizationJobFlavor  # noqa: E402
from .visualization_job_schedule import VisualizationJobSchedule  # noqa: E402
