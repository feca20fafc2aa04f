# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookContainerHooks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookContainerHooks(BaseModel):
    """Scripts that run inside the container of a notebook.

    Attributes:
        post_start: Script to run after the notebook service starts.
        pre_start: Script to run before the notebook service starts.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "post_start": "post_start",
        "pre_start": "pre_start",
    }

    post_start: NotebookScript | Unset | None
    pre_start: NotebookScript | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        post_start: NotebookScript | Unset | None = UNSET,
        pre_start: NotebookScript | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.post_start = post_start
        self.pre_start = pre_start
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookContainerHooks:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("post_start", UNSET)
        self.post_start = NotebookScript.from_dict(v) if v.__class__ is dict else v
        v = get("pre_start", UNSET)
        self.pre_start = NotebookScript.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.post_start
        if v is not UNSET:
            out["post_start"] = v.to_dict() if v.__class__ is NotebookScript else to_wire(v)
        v = self.pre_start
        if v is not UNSET:
            out["pre_start"] = v.to_dict() if v.__class__ is NotebookScript else to_wire(v)
        return out


_KEYS = frozenset(NotebookContainerHooks.__wire_names__)
from .notebook_script import NotebookScript  # noqa: E402
