# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookProgress`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookProgress(BaseModel):
    """Progress of one step in the setup of a notebook.

    Attributes:
        notebook_id: ID of the notebook that the step belongs to.
        status: Progress of the step.
        step: Setup step that the entry describes.
        step_description: Description of the setup performed in this step.
        description: Description of the step in older versions of the service.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "notebook_id": "notebook_id",
        "status": "status",
        "step": "step",
        "step_description": "step_description",
        "description": "description",
    }

    notebook_id: str | Unset | None
    status: NotebookProgressStatus | str | Unset | None
    step: NotebookProgressStep | int | Unset | None
    step_description: str | Unset | None
    description: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        status: NotebookProgressStatus | str | Unset | None,
        step: NotebookProgressStep | int | Unset | None,
        notebook_id: str | Unset | None = UNSET,
        step_description: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.notebook_id = notebook_id
        self.status = status
        self.step = step
        self.step_description = step_description
        self.description = description
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookProgress:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.notebook_id = get("notebook_id", UNSET)
        v = get("status", UNSET)
        self.status = NotebookProgressStatus.of(v)
        v = get("step", UNSET)
        self.step = NotebookProgressStep.of(v)
        self.step_description = get("step_description", UNSET)
        self.description = get("description", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.notebook_id
        if v is not UNSET:
            out["notebook_id"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.step
        if v is not UNSET:
            out["step"] = to_wire(v)
        v = self.step_description
        if v is not UNSET:
            out["step_description"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        return out


_KEYS = frozenset(NotebookProgress.__wire_names__)
from .notebook_progress_status import NotebookProgressStatus  # noqa: E402
from .notebook_progress_step import NotebookProgressStep  # noqa: E402
