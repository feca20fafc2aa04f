# Generated from spec/ by `make generate`; do not edit.
"""The model `OpenNotebookRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class OpenNotebookRequest(BaseModel):
    """Settings for opening the free CodeLab notebook.

    Attributes:
        image_id: ID of the image to start from. By default, the service chooses one.
        share_url: Link to a shared notebook file to load into the CodeLab notebook.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "image_id": "image_id",
        "share_url": "share_url",
    }

    image_id: str | Unset | None
    share_url: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        image_id: str | Unset | None = UNSET,
        share_url: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.image_id = image_id
        self.share_url = share_url
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> OpenNotebookRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.image_id = get("image_id", UNSET)
        self.share_url = get("share_url", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.image_id
        if v is not UNSET:
            out["image_id"] = v
        v = self.share_url
        if v is not UNSET:
            out["share_url"] = v
        return out


_KEYS = frozenset(OpenNotebookRequest.__wire_names__)
