# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelDocumentInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelDocumentInput(BaseModel):
    """Documentation to link to a new model.

    Attributes:
        doc_name: Title of the document. Must start with a letter.
        doc_url: HTTP or HTTPS URL of the document.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "doc_name": "doc_name",
        "doc_url": "doc_url",
    }

    doc_name: str | Unset | None
    doc_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        doc_name: str | Unset | None,
        doc_url: str | Unset | None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.doc_name = doc_name
        self.doc_url = doc_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelDocumentInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.doc_name = get("doc_name", UNSET)
        self.doc_url = get("doc_url", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.doc_name
        if v is not UNSET:
            out["doc_name"] = v
        v = self.doc_url
        if v is not UNSET:
            out["doc_url"] = v
        return out


_KEYS = frozenset(ModelDocumentInput.__wire_names__)
