# Generated from spec/ by `make generate`; do not edit.
"""The model `ImportTaskPage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ImportTaskPage(BaseModel):
    """One page of import tasks.

    Attributes:
        import_tasks: Import tasks on this page.
        total_count: Total number of matches.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "import_tasks": "import_tasks",
        "total_count": "total_count",
    }

    import_tasks: list[ImportTask] | Unset | None
    total_count: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        import_tasks: list[ImportTask] | Unset | None,
        total_count: int | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.import_tasks = import_tasks
        self.total_count = total_count
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ImportTaskPage:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("import_tasks", UNSET)
        self.import_tasks = (
            [ImportTask.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.total_count = get("total_count", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.import_tasks
        if v is not UNSET:
            out["import_tasks"] = (
                [i0.to_dict() if i0.__class__ is ImportTask else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.total_count
        if v is not UNSET:
            out["total_count"] = v
        return out


_KEYS = frozenset(ImportTaskPage.__wire_names__)
from .import_task import ImportTask  # noqa: E402
