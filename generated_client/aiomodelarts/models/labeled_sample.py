# Generated from spec/ by `make generate`; do not edit.
"""The model `LabeledSample`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LabeledSample(BaseModel):
    """A sample and its labels.

    Attributes:
        labels: Labels of the sample. An empty list removes all labels.
        metadata: Attributes of the sample. Built-in keys begin with @modelarts.
        sample_id: ID of the sample.
        sample_type: File type of the sample.
        sample_usage: Intended use of the sample.
        source: Link to the file, as returned in the list of samples.
        worker_id: ID of the team member who labels the sample. Only for team labeling.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "labels": "labels",
        "metadata": "metadata",
        "sample_id": "sample_id",
        "sample_type": "sample_type",
        "sample_usage": "sample_usage",
        "source": "source",
        "worker_id": "worker_id",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "source",
        }
    )

    labels: list[SampleLabel] | Unset | None
    metadata: SampleMetadata | Unset | None
    sample_id: str | Unset | None
    sample_type: SampleType | int | Unset | None
    sample_usage: SampleUsage | str | Unset | None
    source: str | Unset | None
    worker_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        labels: list[SampleLabel] | Unset | None = UNSET,
        metadata: SampleMetadata | Unset | None = UNSET,
        sample_id: str | Unset | None = UNSET,
        sample_type: SampleType | int | Unset | None = UNSET,
        sample_usage: SampleUsage | str | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        worker_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.labels = labels
        self.metadata = metadata
        self.sample_id = sample_id
        self.sample_type = sample_type
        self.sample_usage = sample_usage
        self.source = source
        self.worker_id = worker_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> LabeledSample:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("labels", UNSET)
        self.labels = (
            [SampleLabel.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("metadata", UNSET)
        self.metadata = SampleMetadata.from_dict(v) if v.__class__ is dict else v
        self.sample_id = get("sample_id", UNSET)
        v = get("sample_type", UNSET)
        self.sample_type = SampleType.of(v)
        v = get("sample_usage", UNSET)
        self.sample_usage = SampleUsage.of(v)
        self.source = get("source", UNSET)
        self.worker_id = get("worker_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.labels
        if v is not UNSET:
            out["labels"] = (
                [i0.to_dict() if i0.__class__ is SampleLabel else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is SampleMetadata else to_wire(v)
        v = self.sample_id
        if v is not UNSET:
            out["sample_id"] = v
        v = self.sample_type
        if v is not UNSET:
            out["sample_type"] = to_wire(v)
        v = self.sample_usage
        if v is not UNSET:
            out["sample_usage"] = to_wire(v)
        v = self.source
        if v is not UNSET:
            out["source"] = v
        v = self.worker_id
        if v is not UNSET:
            out["worker_id"] = v
        return out


_KEYS = frozenset(LabeledSample.__wire_names__)
from .sample_label import SampleLabel  # noqa: E402
from .sample_metadata import SampleMetadata  # noqa: E402
from .sample_type import SampleType  # noqa: E402
from .sample_usage import SampleUsage  # noqa: E402
