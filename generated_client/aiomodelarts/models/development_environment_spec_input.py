# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentSpecInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentSpecInput(BaseModel):
    """Storage and behavior of a new instance.

    Attributes:
        storage: Storage for the files of the notebook. Only obs is accepted here.
        extend_storage: Additional storage to mount. Only obsfs is supported, and only in some dedicated pools.
        auto_stop: Settings for the automatic stop. By default, the instance does not stop automatically.
        annotations: Annotations to attach. None by default.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "storage": "storage",
        "extend_storage": "extend_storage",
        "auto_stop": "auto_stop",
        "annotations": "annotations",
    }

    storage: DevelopmentEnvironmentStorageInput | Unset | None
    extend_storage: list[DevelopmentEnvironmentStorageInput] | Unset | None
    auto_stop: DevelopmentEnvironmentAutoStopInput | Unset | None
    annotations: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        storage: DevelopmentEnvironmentStorageInput | Unset | None,
        extend_storage: list[DevelopmentEnvironmentStorageInput] | Unset | None = UNSET,
        auto_stop: DevelopmentEnvironmentAutoStopInput | Unset | None = UNSET,
        annotations: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.storage = storage
        self.extend_storage = extend_storage
        self.auto_stop = auto_stop
        self.annotations = annotations
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentSpecInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("storage", UNSET)
        self.storage = DevelopmentEnvironmentStorageInput.from_dict(v) if v.__class__ is dict else v
        v = get("extend_storage", UNSET)
        self.extend_storage = (
            [DevelopmentEnvironmentStorageInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("auto_stop", UNSET)
        self.auto_stop = DevelopmentEnvironmentAutoStopInput.from_dict(v) if v.__class__ is dict else v
        self.annotations = get("annotations", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.storage
        if v is not UNSET:
            out["storage"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentStorageInput else to_wire(v)
        v = self.extend_storage
        if v is not UNSET:
            out["extend_storage"] = (
                [i0.to_dict() if i0.__class__ is DevelopmentEnvironmentStorageInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.auto_stop
        if v is not UNSET:
            out["auto_stop"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentAutoStopInput else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentSpecInput.__wire_names__)
from .development_environment_auto_stop_input import DevelopmentEnvironmentAutoStopInput  # noqa: E402
from .development_environment_storage_input import DevelopmentEnvironmentStorageInput  # noqa: E402
