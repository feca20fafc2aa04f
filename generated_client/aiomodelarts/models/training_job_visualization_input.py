# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVisualizationInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVisualizationInput(BaseModel):
    """Folder that the training curves of a new job are written to, or jobs whose curves are displayed.

    Attributes:
        log_type: Tool that displays the curves. Makes the job a data source for this tool.
        log_dir: Folder that the curves are written to. Required with log_type.
        data_sources: Jobs whose curves are displayed. Required if an annotation enables one of the tools.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "log_type": "log_type",
        "log_dir": "log_dir",
        "data_sources": "data_sources",
    }

    log_type: TrainingJobVisualizationTool | str | Unset | None
    log_dir: TrainingJobVisualizationFolderInput | Unset | None
    data_sources: list[TrainingJobVisualizationSourceInput] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        log_type: TrainingJobVisualizationTool | str | Unset | None = UNSET,
        log_dir: TrainingJobVisualizationFolderInput | Unset | None = UNSET,
        data_sources: list[TrainingJobVisualizationSourceInput] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.log_type = log_type
        self.log_dir = log_dir
        self.data_sources = data_sources
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVisualizationInput:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("log_type", UNSET)
        self.log_type = TrainingJobVisualizationTool.of(v)
        v = get("log_dir", UNSET)
        self.log_dir = TrainingJobVisualizationFolderInput.from_dict(v) if v.__class__ is dict else v
        v = get("data_sources", UNSET)
        self.data_sources = (
            [TrainingJobVisualizationSourceInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.log_type
        if v is not UNSET:
            out["log_type"] = to_wire(v)
        v = self.log_dir
        if v is not UNSET:
            out["log_dir"] = v.to_dict() if v.__class__ is TrainingJobVisualizationFolderInput else to_wire(v)
        v = self.data_sources
        if v is not UNSET:
            out["data_sources"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobVisualizationSourceInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(TrainingJobVisualizationInput.__wire_names__)
from .training_job_visualization_folder_input import TrainingJobVisualizationFolderInput  # noqa: E402
from .training_job_visualization_source_input import TrainingJobVisualizationSourceInput  # noqa: E402
from .training_job_visualization_tool import TrainingJobVisualizationTool  # noqa: E402
