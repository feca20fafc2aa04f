# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchParameterAnalysisPath`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchParameterAnalysisPath(BaseModel):
    """Location of the image that shows a hyperparameter's influence.

    Attributes:
        file_path: OBS path of the image, starting with the bucket name.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "file_path": "file_path",
    }

    file_path: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        file_path: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_path = file_path
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchParameterAnalysisPath:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.file_path = get("file_path", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.file_path
        if v is not UNSET:
            out["file_path"] = v
        return out


_KEYS = frozenset(AutoSearchParameterAnalysisPath.__wire_names__)
