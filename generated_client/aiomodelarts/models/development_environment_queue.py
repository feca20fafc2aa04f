# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentQueue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentQueue(BaseModel):
    """Queue position of an instance that waits for its machine flavor.

    Attributes:
        id: ID of the waiting instance.
        name: Name of the waiting instance.
        de_type: Type of environment. The only known value is Notebook.
        flavor: Name of the flavor that the instance waits for.
        flavor_details: Details of the flavor, and whether it is sold out.
        status: State of the waiting instance, either CREATE_QUEUING before creation or START_QUEUING before a start.
        begin_timestamp: Start of the waiting time, in milliseconds since 1970.
        remain_time: Remaining waiting time, in seconds.
        end_timestamp: End of the waiting time, in milliseconds since 1970.
        rank: Position in the queue.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "de_type": "de_type",
        "flavor": "flavor",
        "flavor_details": "flavor_details",
        "status": "status",
        "begin_timestamp": "begin_timestamp",
        "remain_time": "remain_time",
        "end_timestamp": "end_timestamp",
        "rank": "rank",
    }

    id: str | Unset | None
    name: str | Unset | None
    de_type: str | Unset | None
    flavor: str | Unset | None
    flavor_details: DevelopmentEnvironmentFlavor | Unset | None
    status: DevelopmentEnvironmentStatus | str | Unset | None
    begin_timestamp: int | Unset | None
    remain_time: int | Unset | None
    end_timestamp: int | Unset | None
    rank: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        de_type: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        flavor_details: DevelopmentEnvironmentFlavor | Unset | None = UNSET,
        status: DevelopmentEnvironmentStatus | str | Unset | None = UNSET,
        begin_timestamp: int | Unset | None = UNSET,
        remain_time: int | Unset | None = UNSET,
        end_timestamp: int | Unset | None = UNSET,
        rank: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.de_type = de_type
        self.flavor = flavor
        self.flavor_details = flavor_details
        self.status = status
        self.begin_timestamp = begin_timestamp
        self.remain_time = remain_time
        self.end_timestamp = end_timestamp
        self.rank = rank
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentQueue:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.de_type = get("de_type", UNSET)
        self.flavor = get("flavor", UNSET)
        v = get("flavor_details", UNSET)
        self.flavor_details = DevelopmentEnvironmentFlavor.from_dict(v) if v.__class__ is dict else v
        v = get("status", UNSET)
        self.status = DevelopmentEnvironmentStatus.of(v)
        self.begin_timestamp = get("begin_timestamp", UNSET)
        self.remain_time = get("remain_time", UNSET)
        self.end_timestamp = get("end_timestamp", UNSET)
        self.rank = get("rank", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.de_type
        if v is not UNSET:
            out["de_type"] = v
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.flavor_details
        if v is not UNSET:
            out["flavor_details"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentFlavor else to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.begin_timestamp
        if v is not UNSET:
            out["begin_timestamp"] = v
        v = self.remain_time
        if v is not UNSET:
            out["remain_time"] = v
        v = self.end_timestamp
        if v is not UNSET:
            out["end_timestamp"] = v
        v = self.rank
        if v is not UNSET:
            out["rank"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentQueue.__wire_names__)
from .development_environment_flavor import DevelopmentEnvironmentFlavor  # noqa: E402
from .development_environment_status import DevelopmentEnvironmentStatus  # noqa: E402
