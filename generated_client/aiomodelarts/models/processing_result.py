# Generated from spec/ by `make generate`; do not edit.
"""The model `ProcessingResult`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ProcessingResult(BaseModel):
    """Result of a processing task for a sample.

    Attributes:
        new_source: OBS path of the new file.
        origin_source: OBS path of the original file.
        result_description: Descriptions of the processing, one list of strings per step.
        result_property: Result for the sample.
        sample_id: ID of the sample, which is the MD5 hash of its path.
        signed_new_source: Signed URL of the new file, valid for a limited time.
        signed_origin_source: Signed URL of the original file, valid for a limited time.
        version_id: ID of the processing task version.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "new_source": "new_source",
        "origin_source": "origin_source",
        "result_description": "result_description",
        "result_property": "result_property",
        "sample_id": "sample_id",
        "signed_new_source": "signed_new_source",
        "signed_origin_source": "signed_origin_source",
        "version_id": "version_id",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "signed_new_source",
            "signed_origin_source",
        }
    )

    new_source: str | Unset | None
    origin_source: str | Unset | None
    result_description: list[list[str]] | Unset | None
    result_property: ProcessingResultProperty | int | Unset | None
    sample_id: str | Unset | None
    signed_new_source: str | Unset | None
    signed_origin_source: str | Unset | None
    version_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        sample_id: str | Unset | None,
        version_id: str | Unset | None,
        new_source: str | Unset | None = UNSET,
        origin_source: str | Unset | None = UNSET,
        result_description: list[list[str]] | Unset | None = UNSET,
        result_property: ProcessingResultProperty | int | Unset | None = UNSET,
        signed_new_source: str | Unset | None = UNSET,
        signed_origin_source: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.new_source = new_source
        self.origin_source = origin_source
        self.result_description = result_description
        self.result_property = result_property
        self.sample_id = sample_id
        self.signed_new_source = signed_new_source
        self.signed_origin_source = signed_origin_source
        self.version_id = version_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ProcessingResult:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.new_source = get("new_source", UNSET)
        self.origin_source = get("origin_source", UNSET)
        self.result_description = get("result_description", UNSET)
        v = get("result_property", UNSET)
        self.result_property = ProcessingResultProperty.of(v)
        self.sample_id = get("sample_id", UNSET)
        self.signed_new_source = get("signed_new_source", UNSET)
        self.signed_origin_source = get("signed_origin_source", UNSET)
        self.version_id = get("version_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.new_source
        if v is not UNSET:
            out["new_source"] = v
        v = self.origin_source
        if v is not UNSET:
            out["origin_source"] = v
        v = self.result_description
        if v is not UNSET:
            out["result_description"] = v
        v = self.result_property
        if v is not UNSET:
            out["result_property"] = to_wire(v)
        v = self.sample_id
        if v is not UNSET:
            out["sample_id"] = v
        v = self.signed_new_source
        if v is not UNSET:
            out["signed_new_source"] = v
        v = self.signed_origin_source
        if v is not UNSET:
            out["signed_origin_source"] = v
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        return out


_KEYS = frozenset(ProcessingResult.__wire_names__)
from .processing_result_property import ProcessingResultProperty  # noqa: E402
