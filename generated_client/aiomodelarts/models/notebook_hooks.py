# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookHooks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookHooks(BaseModel):
    """Scripts that run when a notebook starts.

    Attributes:
        container_hooks: Scripts to run inside the container.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "container_hooks": "container_hooks",
    }

    container_hooks: NotebookContainerHooks | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        container_hooks: NotebookContainerHooks | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.container_hooks = container_hooks
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookHooks:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("container_hooks", UNSET)
        self.container_hooks = NotebookContainerHooks.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.container_hooks
        if v is not UNSET:
            out["container_hooks"] = v.to_dict() if v.__class__ is NotebookContainerHooks else to_wire(v)
        return out


_KEYS = frozenset(NotebookHooks.__wire_names__)
from .notebook_container_hooks import NotebookContainerHooks  # noqa: E402
