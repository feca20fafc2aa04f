# Generated from spec/ by `make generate`; do not edit.
"""The model `ExportParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ExportParams(BaseModel):
    """Selection and destination of exported samples.

    Attributes:
        clear_hard_property: Whether to remove hard example marks. Default of the service: True.
        export_dataset_version_format: Format of the dataset version that the samples are exported to.
        export_dataset_version_name: Name of the dataset version that the samples are exported to.
        export_dest: Destination of the samples. Defaults to OBS.
        export_new_dataset_name: Name of the dataset to create.
        export_new_dataset_work_path: OBS folder for the output of the dataset to create.
        ratio_sample_usage: Whether to randomly assign samples to training and validation according to the ratio.
            Default of the service: False.
        sample_state: Export only samples in this state. Empty in some responses.
        samples: IDs of the samples to export.
        search_conditions: Search conditions. Samples that match any of them are exported.
        train_sample_ratio: Fraction of samples to use for training, from 0 to 1. Sent as a string and returned as a
            number. Default of the service: '1.00'.
        clear_difficult: Whether to remove difficult sample marks. Undocumented; known only from responses.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "clear_hard_property": "clear_hard_property",
        "export_dataset_version_format": "export_dataset_version_format",
        "export_dataset_version_name": "export_dataset_version_name",
        "export_dest": "export_dest",
        "export_new_dataset_name": "export_new_dataset_name",
        "export_new_dataset_work_path": "export_new_dataset_work_path",
        "ratio_sample_usage": "ratio_sample_usage",
        "sample_state": "sample_state",
        "samples": "samples",
        "search_conditions": "search_conditions",
        "train_sample_ratio": "train_sample_ratio",
        "clear_difficult": "clear_difficult",
    }

    clear_hard_property: bool | Unset | None
    export_dataset_version_format: str | Unset | None
    export_dataset_version_name: str | Unset | None
    export_dest: ExportDestination | str | Unset | None
    export_new_dataset_name: str | Unset | None
    export_new_dataset_work_path: str | Unset | None
    ratio_sample_usage: bool | Unset | None
    sample_state: SampleState | str | Unset | None
    samples: list[str] | Unset | None
    search_conditions: list[SampleSearch] | Unset | None
    train_sample_ratio: str | float | Unset | None
    clear_difficult: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        clear_hard_property: bool | Unset | None = UNSET,
        export_dataset_version_format: str | Unset | None = UNSET,
        export_dataset_version_name: str | Unset | None = UNSET,
        export_dest: ExportDestination | str | Unset | None = UNSET,
        export_new_dataset_name: str | Unset | None = UNSET,
        export_new_dataset_work_path: str | Unset | None = UNSET,
        ratio_sample_usage: bool | Unset | None = UNSET,
        sample_state: SampleState | str | Unset | None = UNSET,
        samples: list[str] | Unset | None = UNSET,
        search_conditions: list[SampleSearch] | Unset | None = UNSET,
        train_sample_ratio: str | float | Unset | None = UNSET,
        clear_difficult: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.clear_hard_property = clear_hard_property
        self.export_dataset_version_format = export_dataset_version_format
        self.export_dataset_version_name = export_dataset_version_name
        self.export_dest = export_dest
        self.export_new_dataset_name = export_new_dataset_name
        self.export_new_dataset_work_path = export_new_dataset_work_path
        self.ratio_sample_usage = ratio_sample_usage
        self.sample_state = sample_state
        self.samples = samples
        self.search_conditions = search_conditions
        self.train_sample_ratio = train_sample_ratio
        self.clear_difficult = clear_difficult
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ExportParams:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.clear_hard_property = get("clear_hard_property", UNSET)
        self.export_dataset_version_format = get("export_dataset_version_format", UNSET)
        self.export_dataset_version_name = get("export_dataset_version_name", UNSET)
        v = get("export_dest", UNSET)
        self.export_dest = ExportDestination.of(v)
        self.export_new_dataset_name = get("export_new_dataset_name", UNSET)
        self.export_new_dataset_work_path = get("export_new_dataset_work_path", UNSET)
        self.ratio_sample_usage = get("ratio_sample_usage", UNSET)
        v = get("sample_state", UNSET)
        self.sample_state = SampleState.of(v)
        self.samples = get("samples", UNSET)
        v = get("search_conditions", UNSET)
        self.search_conditions = (
            [SampleSearch.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.train_sample_ratio = get("train_sample_ratio", UNSET)
        self.clear_difficult = get("clear_difficult", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.clear_hard_property
        if v is not UNSET:
            out["clear_hard_property"] = v
        v = self.export_dataset_version_format
        if v is not UNSET:
            out["export_dataset_version_format"] = v
        v = self.export_dataset_version_name
        if v is not UNSET:
            out["export_dataset_version_name"] = v
        v = self.export_dest
        if v is not UNSET:
            out["export_dest"] = to_wire(v)
        v = self.export_new_dataset_name
        if v is not UNSET:
            out["export_new_dataset_name"] = v
        v = self.export_new_dataset_work_path
        if v is not UNSET:
            out["export_new_dataset_work_path"] = v
        v = self.ratio_sample_usage
        if v is not UNSET:
            out["ratio_sample_usage"] = v
        v = self.sample_state
        if v is not UNSET:
            out["sample_state"] = to_wire(v)
        v = self.samples
        if v is not UNSET:
            out["samples"] = v
        v = self.search_conditions
        if v is not UNSET:
            out["search_conditions"] = (
                [i0.to_dict() if i0.__class__ is SampleSearch else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.train_sample_ratio
        if v is not UNSET:
            out["train_sample_ratio"] = to_wire(v)
        v = self.clear_difficult
        if v is not UNSET:
            out["clear_difficult"] = v
        return out


_KEYS = frozenset(ExportParams.__wire_names__)
from .export_destination import ExportDestination  # noqa: E402
from .sample_search import SampleSearch  # noqa: E402
from .sample_state import SampleState  # noqa: E402
