# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateProcessingTaskVersionRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateProcessingTaskVersionRequest(BaseModel):
    """Settings of a new version of a processing task.

    Attributes:
        create_version: Whether to create a version together with the task. Has no effect in this operation. Default
            of the service: False.
        data_source: Source of the samples. Set either data_source or inputs.
        description: Description of the version. At most 256 characters.
        inputs: Sources of the samples. Set either inputs or data_source.
        name: Name of the processing task.
        template: Template of the task, with its settings.
        version_id: ID of the dataset version to process.
        work_path: Destination for the output.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "create_version": "create_version",
        "data_source": "data_source",
        "description": "description",
        "inputs": "inputs",
        "name": "name",
        "template": "template",
        "version_id": "version_id",
        "work_path": "work_path",
        "workspace_id": "workspace_id",
    }

    create_version: bool | Unset | None
    data_source: ProcessingSource | Unset | None
    description: str | Unset | None
    inputs: list[ProcessingSource] | Unset | None
    name: str | Unset | None
    template: ProcessingTemplate | Unset | None
    version_id: str | Unset | None
    work_path: ProcessingWorkPath | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        create_version: bool | Unset | None = UNSET,
        data_source: ProcessingSource | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        inputs: list[ProcessingSource] | Unset | None = UNSET,
        template: ProcessingTemplate | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        work_path: ProcessingWorkPath | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.create_version = create_version
        self.data_source = data_source
        self.description = description
        self.inputs = inputs
        self.name = name
        self.template = template
        self.version_id = version_id
        self.work_path = work_path
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateProcessingTaskVersionRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.create_version = get("create_version", UNSET)
        v = get("data_source", UNSET)
        self.data_source = ProcessingSource.from_dict(v) if v.__class__ is dict else v
        self.description = get("description", UNSET)
        v = get("inputs", UNSET)
        self.inputs = (
            [ProcessingSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.name = get("name", UNSET)
        v = get("template", UNSET)
        self.template = ProcessingTemplate.from_dict(v) if v.__class__ is dict else v
        self.version_id = get("version_id", UNSET)
        v = get("work_path", UNSET)
        self.work_path = ProcessingWorkPath.from_dict(v) if v.__class__ is dict else v
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.create_version
        if v is not UNSET:
            out["create_version"] = v
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = v.to_dict() if v.__class__ is ProcessingSource else to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.inputs
        if v is not UNSET:
            out["inputs"] = (
                [i0.to_dict() if i0.__class__ is ProcessingSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.template
        if v is not UNSET:
            out["template"] = v.to_dict() if v.__class__ is ProcessingTemplate else to_wire(v)
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.work_path
        if v is not UNSET:
            out["work_path"] = v.to_dict() if v.__class__ is ProcessingWorkPath else to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(CreateProcessingTaskVersionRequest.__wire_names__)
from .processing_source import ProcessingSource  # noqa: E402
from .processing_template import ProcessingTemplate  # noqa: E402
from .processing_work_path import ProcessingWorkPath  # noqa: E402
