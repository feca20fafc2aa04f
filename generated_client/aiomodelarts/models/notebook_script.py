# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookScript`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookScript(BaseModel):
    """A script that runs when a notebook starts.

    Attributes:
        script: Script in Base64, or the absolute path of a script file, depending on the type.
        type: Form of the script. Defaults to SCRIPT.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "script": "script",
        "type": "type",
    }

    script: str | Unset | None
    type: NotebookScriptType | str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        script: str | Unset | None = UNSET,
        type: NotebookScriptType | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.script = script
        self.type = type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookScript:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.script = get("script", UNSET)
        v = get("type", UNSET)
        self.type = NotebookScriptType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.script
        if v is not UNSET:
            out["script"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        return out


_KEYS = frozenset(NotebookScript.__wire_names__)
from .notebook_script_type import NotebookScriptType  # noqa: E402
