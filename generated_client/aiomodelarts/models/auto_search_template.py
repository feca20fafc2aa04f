# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoSearchTemplate(BaseModel):
    """A YAML template for a search configuration.

    Attributes:
        file_name: Name of the file, such as TPE.yaml.
        content: Content of the template, in YAML format.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "file_name": "file_name",
        "content": "content",
    }

    file_name: str | Unset | None
    content: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        file_name: str | Unset | None,
        content: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.content = content
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AutoSearchTemplate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.file_name = get("file_name", UNSET)
        self.content = get("content", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.file_name
        if v is not UNSET:
            out["file_name"] = v
        v = self.content
        if v is not UNSET:
            out["content"] = v
        return out


_KEYS = frozenset(AutoSearchTemplate.__wire_names__)
