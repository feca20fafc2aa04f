# Generated from spec/ by `make generate`; do not edit.
"""The model `DatasetFilePreview`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DatasetFilePreview(BaseModel):
    """A file of a dataset and a link for previewing it.

    Attributes:
        create_time: Creation time of the sample, in milliseconds since 1970.
        dataset_id: ID of the dataset.
        depth: Number of channels of the image.
        file_name: Name of the file in OBS.
        file_id: ID of the sample.
        file_type: File type of the sample.
        height: Height of the image, in pixels.
        size: Size of the image, in bytes.
        tags: Labels of the sample, by key.
        url: Signed link to the file in OBS, valid for a short time.
        width: Width of the image, in pixels.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_time": "create_time",
        "dataset_id": "dataset_id",
        "depth": "depth",
        "file_Name": "file_name",
        "file_id": "file_id",
        "file_type": "file_type",
        "height": "height",
        "size": "size",
        "tags": "tags",
        "url": "url",
        "width": "width",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "url",
        }
    )

    create_time: int | Unset | None
    dataset_id: str | Unset | None
    depth: int | Unset | None
    file_name: str | Unset | None
    file_id: str | Unset | None
    file_type: str | Unset | None
    height: int | Unset | None
    size: int | Unset | None
    tags: dict[str, str] | Unset | None
    url: str | Unset | None
    width: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        url: str | Unset | None,
        create_time: int | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        depth: int | Unset | None = UNSET,
        file_name: str | Unset | None = UNSET,
        file_id: str | Unset | None = UNSET,
        file_type: str | Unset | None = UNSET,
        height: int | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        tags: dict[str, str] | Unset | None = UNSET,
        width: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_time = create_time
        self.dataset_id = dataset_id
        self.depth = depth
        self.file_name = file_name
        self.file_id = file_id
        self.file_type = file_type
        self.height = height
        self.size = size
        self.tags = tags
        self.url = url
        self.width = width
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DatasetFilePreview:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_time = get("create_time", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.depth = get("depth", UNSET)
        self.file_name = get("file_Name", UNSET)
        self.file_id = get("file_id", UNSET)
        self.file_type = get("file_type", UNSET)
        self.height = get("height", UNSET)
        self.size = get("size", UNSET)
        self.tags = get("tags", UNSET)
        self.url = get("url", UNSET)
        self.width = get("width", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.depth
        if v is not UNSET:
            out["depth"] = v
        v = self.file_name
        if v is not UNSET:
            out["file_Name"] = v
        v = self.file_id
        if v is not UNSET:
            out["file_id"] = v
        v = self.file_type
        if v is not UNSET:
            out["file_type"] = v
        v = self.height
        if v is not UNSET:
            out["height"] = v
        v = self.size
        if v is not UNSET:
            out["size"] = v
        v = self.tags
        if v is not UNSET:
            out["tags"] = v
        v = self.url
        if v is not UNSET:
            out["url"] = v
        v = self.width
        if v is not UNSET:
            out["width"] = v
        return out


_KEYS = frozenset(DatasetFilePreview.__wire_names__)
