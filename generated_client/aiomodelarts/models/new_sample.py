# Generated from spec/ by `make generate`; do not edit.
"""The model `NewSample`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NewSample(BaseModel):
    """A sample to add, with its content.

    Attributes:
        data: Content of the file in Base64.
        data_source: Source of the data, if it is not in the request body.
        encoding: Character encoding of a text or CSV file. Default of the service: 'UTF-8'.
        labels: Labels to add to the sample.
        metadata: Attributes of the sample. Built-in keys begin with @modelarts.
        name: Name of the file. Must not contain any of the characters !<>=&"'. At most 1024 characters.
        sample_type: File type of the sample.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "data_source": "data_source",
        "encoding": "encoding",
        "labels": "labels",
        "metadata": "metadata",
        "name": "name",
        "sample_type": "sample_type",
    }

    data: str | Unset | None
    data_source: DataSource | Unset | None
    encoding: TextEncoding | str | Unset | None
    labels: list[SampleLabel] | Unset | None
    metadata: SampleMetadata | Unset | None
    name: str | Unset | None
    sample_type: SampleType | int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        data: str | Unset | None = UNSET,
        data_source: DataSource | Unset | None = UNSET,
        encoding: TextEncoding | str | Unset | None = UNSET,
        labels: list[SampleLabel] | Unset | None = UNSET,
        metadata: SampleMetadata | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        sample_type: SampleType | int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.data_source = data_source
        self.encoding = encoding
        self.labels = labels
        self.metadata = metadata
        self.name = name
        self.sample_type = sample_type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NewSample:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.data = get("data", UNSET)
        v = get("data_source", UNSET)
        self.data_source = DataSource.from_dict(v) if v.__class__ is dict else v
        v = get("encoding", UNSET)
        self.encoding = TextEncoding.of(v)
        v = get("labels", UNSET)
        self.labels = (
            [SampleLabel.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        v = get("metadata", UNSET)
        self.metadata = SampleMetadata.from_dict(v) if v.__class__ is dict else v
        self.name = get("name", UNSET)
        v = get("sample_type", UNSET)
        self.sample_type = SampleType.of(v)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.data
        if v is not UNSET:
            out["data"] = v
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = v.to_dict() if v.__class__ is DataSource else to_wire(v)
        v = self.encoding
        if v is not UNSET:
            out["encoding"] = to_wire(v)
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
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.sample_type
        if v is not UNSET:
            out["sample_type"] = to_wire(v)
        return out


_KEYS = frozenset(NewSample.__wire_names__)
from .data_source import DataSource  # noqa: E402
from .sample_label import SampleLabel  # noqa: E402
from .sample_metadata import SampleMetadata  # noqa: E402
from .sample_type import SampleType  # noqa: E402
from .text_encoding import TextEncoding  # noqa: E402
