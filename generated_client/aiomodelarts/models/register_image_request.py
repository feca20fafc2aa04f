# Generated from spec/ by `make generate`; do not edit.
"""The model `RegisterImageRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RegisterImageRequest(BaseModel):
    """An image in the container registry and its supported uses.

    Attributes:
        arch: Processor architecture of the image, in upper case. The default is X86_64.
        description: Description of the image. At most 512 characters.
        origin: Origin of the image. The default is CUSTOMIZE.
        resource_category: Hardware that the image supports. The default is CPU and GPU.
        service_type: Purpose of the image.
        services: Services for access to instances that use the image. The default is NOTEBOOK and SSH.
        swr_path: Full address of the image in SWR, the container registry, with organization and version.
        visibility: Visibility of the image to other users. The default is PRIVATE.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "arch": "arch",
        "description": "description",
        "origin": "origin",
        "resource_category": "resource_category",
        "service_type": "service_type",
        "services": "services",
        "swr_path": "swr_path",
        "visibility": "visibility",
        "workspace_id": "workspace_id",
    }

    arch: ImageArchitecture | str | Unset | None
    description: str | Unset | None
    origin: ImageOrigin | str | Unset | None
    resource_category: list[DevelopmentEnvironmentHardware | str] | Unset | None
    service_type: ImageServiceType | str | Unset | None
    services: list[NotebookService | str] | Unset | None
    swr_path: str | Unset | None
    visibility: ImageVisibility | str | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        swr_path: str | Unset | None,
        arch: ImageArchitecture | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        origin: ImageOrigin | str | Unset | None = UNSET,
        resource_category: list[DevelopmentEnvironmentHardware | str] | Unset | None = UNSET,
        service_type: ImageServiceType | str | Unset | None = UNSET,
        services: list[NotebookService | str] | Unset | None = UNSET,
        visibility: ImageVisibility | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arch = arch
        self.description = description
        self.origin = origin
        self.resource_category = resource_category
        self.service_type = service_type
        self.services = services
        self.swr_path = swr_path
        self.visibility = visibility
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> RegisterImageRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("arch", UNSET)
        self.arch = ImageArchitecture.of(v)
        self.description = get("description", UNSET)
        v = get("origin", UNSET)
        self.origin = ImageOrigin.of(v)
        v = get("resource_category", UNSET)
        self.resource_category = [DevelopmentEnvironmentHardware.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("service_type", UNSET)
        self.service_type = ImageServiceType.of(v)
        v = get("services", UNSET)
        self.services = [NotebookService.of(i0) for i0 in v] if v.__class__ is list else v
        self.swr_path = get("swr_path", UNSET)
        v = get("visibility", UNSET)
        self.visibility = ImageVisibility.of(v)
        self.workspace_id = get("workspace_id", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.arch
        if v is not UNSET:
            out["arch"] = to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.origin
        if v is not UNSET:
            out["origin"] = to_wire(v)
        v = self.resource_category
        if v is not UNSET:
            out["resource_category"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.service_type
        if v is not UNSET:
            out["service_type"] = to_wire(v)
        v = self.services
        if v is not UNSET:
            out["services"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.swr_path
        if v is not UNSET:
            out["swr_path"] = v
        v = self.visibility
        if v is not UNSET:
            out["visibility"] = to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(RegisterImageRequest.__wire_names__)
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
from .image_architecture import ImageArchitecture  # noqa: E402
from .image_origin import ImageOrigin  # noqa: E402
from .image_service_type import ImageServiceType  # noqa: E402
from .image_visibility import ImageVisibility  # noqa: E402
from .notebook_service import NotebookService  # noqa: E402
