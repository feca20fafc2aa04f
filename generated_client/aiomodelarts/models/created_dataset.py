# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedDataset`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreatedDataset(BaseModel):
    """Result of creating a dataset.

    Attributes:
        dataset_id: ID of the dataset.
        error_code: Error code. Absent on success.
        error_msg: Error message. Absent on success.
        import_task_id: ID of the import task, if one was started.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "dataset_id": "dataset_id",
        "error_code": "error_code",
        "error_msg": "error_msg",
        "import_task_id": "import_task_id",
    }

    dataset_id: str | Unset | None
    error_code: str | Unset | None
    error_msg: str | Unset | None
    import_task_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        dataset_id: str | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_msg: str | Unset | None = UNSET,
        import_task_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dataset_id = dataset_id
        self.error_code = error_code
        self.error_msg = error_msg
        self.import_task_id = import_task_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreatedDataset:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.dataset_id = get("dataset_id", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_msg = get("error_msg", UNSET)
        self.import_task_id = get("import_task_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_msg
        if v is not UNSET:
            out["error_msg"] = v
        v = self.import_task_id
        if v is not UNSET:
            out["import_task_id"] = v
        return out


_KEYS = frozenset(CreatedDataset.__wire_names__)
