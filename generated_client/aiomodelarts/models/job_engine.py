# Generated from spec/ by `make generate`; do not edit.
"""The model `JobEngine`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class JobEngine(BaseModel):
    """An AI engine that runs the code of jobs.

    Attributes:
        engine_type: ID of the engine type. engine_name contains its name.
        engine_id: ID of the engine.
        engine_name: Name of the engine type, such as TensorFlow.
        engine_version: Version of the engine, including its Python version, such as TF-1.13.1-python3.6.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "engine_type": "engine_type",
        "engine_id": "engine_id",
        "engine_name": "engine_name",
        "engine_version": "engine_version",
    }

    engine_type: int | Unset | None
    engine_id: int | Unset | None
    engine_name: str | Unset | None
    engine_version: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        engine_type: int | Unset | None,
        engine_id: int | Unset | None,
        engine_name: str | Unset | None,
        engine_version: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.engine_type = engine_type
        self.engine_id = engine_id
        self.engine_name = engine_name
        self.engine_version = engine_version
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> JobEngine:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.engine_type = get("engine_type", UNSET)
        self.engine_id = get("engine_id", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_version = get("engine_version", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.engine_type
        if v is not UNSET:
            out["engine_type"] = v
        v = self.engine_id
        if v is not UNSET:
            out["engine_id"] = v
        v = self.engine_name
        if v is not UNSET:
            out["engine_name"] = v
        v = self.engine_version
        if v is not UNSET:
            out["engine_version"] = v
        return out


_KEYS = frozenset(JobEngine.__wire_names__)
