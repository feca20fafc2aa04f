# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetStatistics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetStatistics(BaseModel):
    """Number of samples by label and by state.

    Attributes:
        data_path: OBS path of the data.
        data_spliting_enable: Whether the labels are sufficient to split the data for training and validation.
        grouped_label_stats: Label statistics by labeling type.
        hard_detail_stats: Number of hard examples by reason. Keys are reason codes.
        key_sample_stats: Number of samples that are hard examples and number that are not.
        label_stats: Statistics of each label.
        metadata_stats: Number of samples by metadata.
        sample_stats: Number of samples by state.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data_path": "data_path",
        "data_spliting_enable": "data_spliting_enable",
        "grouped_label_stats": "grouped_label_stats",
        "hard_detail_stats": "hard_detail_stats",
        "key_sample_stats": "key_sample_stats",
        "label_stats": "label_stats",
        "metadata_stats": "metadata_stats",
        "sample_stats": "sample_stats",
    }

    data_path: str | Unset | None
    data_spliting_enable: bool | Unset | None
    grouped_label_stats: dict[str, list[LabelStatistics]] | Unset | None
    hard_detail_stats: dict[str, HardReasonCount] | Unset | None
    key_sample_stats: dict[str, int] | Unset | None
    label_stats: list[LabelStatistics] | Unset | None
    metadata_stats: dict[str, Any] | Unset | None
    sample_stats: dict[str, int] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        label_stats: list[LabelStatistics] | Unset | None,
        sample_stats: dict[str, int] | Unset | None,
        data_path: str | Unset | None = UNSET,
        data_spliting_enable: bool | Unset | None = UNSET,
        grouped_label_stats: dict[str, list[LabelStatistics]] | Unset | None = UNSET,
        hard_detail_stats: dict[str, HardReasonCount] | Unset | None = UNSET,
        key_sample_stats: dict[str, int] | Unset | None = UNSET,
        metadata_stats: dict[str, Any] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data_path = data_path
        self.data_spliting_enable = data_spliting_enable
        self.grouped_label_stats = grouped_label_stats
        self.hard_detail_stats = hard_detail_stats
        self.key_sample_stats = key_sample_stats
        self.label_stats = label_stats
        self.metadata_stats = metadata_stats
        self.sample_stats = sample_stats
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetStatistics:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.data_path = get("data_path", UNSET)
        self.data_spliting_enable = get("data_spliting_enable", UNSET)
        v = get("grouped_label_stats", UNSET)
        self.grouped_label_stats = (
            {
                k0: [LabelStatistics.from_dict(i1) if i1.__class__ is dict else i1 for i1 in i0]
                if i0.__class__ is list
                else i0
                for k0, i0 in v.items()
            }
            if v.__class__ is dict
            else v
        )
        v = get("hard_detail_stats", UNSET)
        self.hard_detail_stats = (
            {k0: HardReasonCount.from_dict(i0) if i0.__class__ is dict else i0 for k0, i0 in v.items()}
            if v.__class__ is dict
            else v
        )
        self.key_sample_stats = get("key_sample_stats", UNSET)
        v = get("label_stats", UNSET)
        self.label_stats = (
            [LabelStatistics.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.metadata_stats = get("metadata_stats", UNSET)
        self.sample_stats = get("sample_stats", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.data_path
        if v is not UNSET:
            out["data_path"] = v
        v = self.data_spliting_enable
        if v is not UNSET:
            out["data_spliting_enable"] = v
        v = self.grouped_label_stats
        if v is not UNSET:
            out["grouped_label_stats"] = (
                {
                    k0: [i1.to_dict() if i1.__class__ is LabelStatistics else to_wire(i1) for i1 in i0]
                    if i0.__class__ is list
                    else to_wire(i0)
                    for k0, i0 in v.items()
                }
                if v.__class__ is dict
                else to_wire(v)
            )
        v = self.hard_detail_stats
        if v is not UNSET:
            out["hard_detail_stats"] = (
                {k0: i0.to_dict() if i0.__class__ is HardReasonCount else to_wire(i0) for k0, i0 in v.items()}
                if v.__class__ is dict
                else to_wire(v)
            )
        v = self.key_sample_stats
        if v is not UNSET:
            out["key_sample_stats"] = v
        v = self.label_stats
        if v is not UNSET:
            out["label_stats"] = (
                [i0.to_dict() if i0.__class__ is LabelStatistics else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.metadata_stats
        if v is not UNSET:
            out["metadata_stats"] = {k0: to_wire(i0) for k0, i0 in v.items()} if v.__class__ is dict else to_wire(v)
        v = self.sample_stats
        if v is not UNSET:
            out["sample_stats"] = v
        return out


_KEYS = frozenset(DatasetStatistics.__wire_names__)
from .hard_reason_count import HardReasonCount  # noqa: E402
from .label_statistics import LabelStatistics  # noqa: E402
