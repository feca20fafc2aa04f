# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResourceTemplate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class VirtualResourceTemplate(BaseModel):
    """Template for dividing NPUs, in the format of a Kubernetes resource.

    Attributes:
        api_version: API version of the resource, always v1.
        kind: Type of the resource, always VirtualResourceTemplate.
        metadata: Name of the template.
        spec: Resources of the NPU.
        virtual_resources: Parts of the NPU. Some services return them here instead of in the spec.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "apiVersion": "api_version",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "virtualResources": "virtual_resources",
    }

    api_version: str | Unset | None
    kind: str | Unset | None
    metadata: VirtualResourceTemplateMetadata | Unset | None
    spec: VirtualResourceTemplateSpec | Unset | None
    virtual_resources: list[VirtualResource] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        api_version: str | Unset | None,
        kind: str | Unset | None,
        metadata: VirtualResourceTemplateMetadata | Unset | None,
        spec: VirtualResourceTemplateSpec | Unset | None,
        virtual_resources: list[VirtualResource] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.api_version = api_version
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.virtual_resources = virtual_resources
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> VirtualResourceTemplate:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.api_version = get("apiVersion", UNSET)
        self.kind = get("kind", UNSET)
        v = get("metadata", UNSET)
        self.metadata = VirtualResourceTemplateMetadata.from_dict(v) if v.__class__ is dict else v
        v = get("spec", UNSET)
        self.spec = VirtualResourceTemplateSpec.from_dict(v) if v.__class__ is dict else v
        v = get("virtualResources", UNSET)
        self.virtual_resources = (
            [VirtualResource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.api_version
        if v is not UNSET:
            out["apiVersion"] = v
        v = self.kind
        if v is not UNSET:
            out["kind"] = v
        v = self.metadata
        if v is not UNSET:
            out["metadata"] = v.to_dict() if v.__class__ is VirtualResourceTemplateMetadata else to_wire(v)
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is VirtualResourceTemplateSpec else to_wire(v)
        v = self.virtual_resources
        if v is not UNSET:
            out["virtualResources"] = (
                [i0.to_dict() if i0.__class__ is VirtualResource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        return out


_KEYS = frozenset(VirtualResourceTemplate.__wire_names__)
from .virtual_resource import VirtualResource  # noqa: E402
from .virtual_resource_template_metadata import VirtualResourceTemplateMetadata  # noqa: E402
from .virtual_resource_template_spec import VirtualResourceTemplateSpec  # noqa: E402
