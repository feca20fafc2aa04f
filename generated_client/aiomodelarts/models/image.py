# Generated from spec/ by `make generate`; do not edit.
"""The model `Image`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Image(BaseModel):
    """A container image for notebook instances.

    Attributes:
        arch: Processor architecture of the image, usually in lower case.
        create_at: Creation time, in milliseconds since 1970.
        description: Description of the image.
        dev_services: Services for access to instances that use the image.
        id: ID of the image, a UUID.
        name: Name of the image, without organization and version.
        namespace: Organization of the image in SWR, the container registry.
        origin: Origin of the image.
        resource_categories: Hardware that the image supports.
        service_type: Purpose of the image.
        size: Image size. The reference specifies kilobytes, but actual values appear to be bytes.
        status: State of the image.
        status_message: Progress of saving the image, or the reason for the failure.
        support_res_categories: Hardware that the image supports. Notebook responses use this key instead of
            resource_categories.
        swr_path: Full address of the image in SWR, the container registry.
        tag: Version of the image.
        type: Type of the image: provided by the service or created by a user.
        update_at: Last update time, in milliseconds since 1970.
        visibility: Visibility of the image to other users.
        workspace_id: ID of the workspace. 0 is the default workspace.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "arch": "arch",
        "create_at": "create_at",
        "description": "description",
        "dev_services": "dev_services",
        "id": "id",
        "name": "name",
        "namespace": "namespace",
        "origin": "origin",
        "resource_categories": "resource_categories",
        "service_type": "service_type",
        "size": "size",
        "status": "status",
        "status_message": "status_message",
        "support_res_categories": "support_res_categories",
        "swr_path": "swr_path",
        "tag": "tag",
        "type": "type",
        "update_at": "update_at",
        "visibility": "visibility",
        "workspace_id": "workspace_id",
    }

    arch: ImageArchitecture | str | Unset | None
    create_at: int | Unset | None
    description: str | Unset | None
    dev_services: list[NotebookService | str] | Unset | None
    id: str | Unset | None
    name: str | Unset | None
    namespace: str | Unset | None
    origin: ImageOrigin | str | Unset | None
    resource_categories: list[DevelopmentEnvironmentHardware | str] | Unset | None
    service_type: ImageServiceType | str | Unset | None
    size: int | Unset | None
    status: ImageStatus | str | Unset | None
    status_message: str | Unset | None
    support_res_categories: list[DevelopmentEnvironmentHardware | str] | Unset | None
    swr_path: str | Unset | None
    tag: str | Unset | None
    type: ImageType | str | Unset | None
    update_at: int | Unset | None
    visibility: ImageVisibility | str | Unset | None
    workspace_id: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        create_at: int | Unset | None,
        id: str | Unset | None,
        name: str | Unset | None,
        status: ImageStatus | str | Unset | None,
        swr_path: str | Unset | None,
        tag: str | Unset | None,
        type: ImageType | str | Unset | None,
        update_at: int | Unset | None,
        workspace_id: str | Unset | None,
        arch: ImageArchitecture | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        dev_services: list[NotebookService | str] | Unset | None = UNSET,
        namespace: str | Unset | None = UNSET,
        origin: ImageOrigin | str | Unset | None = UNSET,
        resource_categories: list[DevelopmentEnvironmentHardware | str] | Unset | None = UNSET,
        service_type: ImageServiceType | str | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        status_message: str | Unset | None = UNSET,
        support_res_categories: list[DevelopmentEnvironmentHardware | str] | Unset | None = UNSET,
        visibility: ImageVisibility | str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arch = arch
        self.create_at = create_at
        self.description = description
        self.dev_services = dev_services
        self.id = id
        self.name = name
        self.namespace = namespace
        self.origin = origin
        self.resource_categories = resource_categories
        self.service_type = service_type
        self.size = size
        self.status = status
        self.status_message = status_message
        self.support_res_categories = support_res_categories
        self.swr_path = swr_path
        self.tag = tag
        self.type = type
        self.update_at = update_at
        self.visibility = visibility
        self.workspace_id = workspace_id
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Image:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("arch", UNSET)
        self.arch = ImageArchitecture.of(v)
        self.create_at = get("create_at", UNSET)
        self.description = get("description", UNSET)
        v = get("dev_services", UNSET)
        self.dev_services = [NotebookService.of(i0) for i0 in v] if v.__class__ is list else v
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.namespace = get("namespace", UNSET)
        v = get("origin", UNSET)
        self.origin = ImageOrigin.of(v)
        v = get("resource_categories", UNSET)
        self.resource_categories = [DevelopmentEnvironmentHardware.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("service_type", UNSET)
        self.service_type = ImageServiceType.of(v)
        self.size = get("size", UNSET)
        v = get("status", UNSET)
        self.status = ImageStatus.of(v)
        self.status_message = get("status_message", UNSET)
        v = get("support_res_categories", UNSET)
        self.support_res_categories = [DevelopmentEnvironmentHardware.of(i0) for i0 in v] if v.__class__ is list else v
        self.swr_path = get("swr_path", UNSET)
        self.tag = get("tag", UNSET)
        v = get("type", UNSET)
        self.type = ImageType.of(v)
        self.update_at = get("update_at", UNSET)
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
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.dev_services
        if v is not UNSET:
            out["dev_services"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.namespace
        if v is not UNSET:
            out["namespace"] = v
        v = self.origin
        if v is not UNSET:
            out["origin"] = to_wire(v)
        v = self.resource_categories
        if v is not UNSET:
            out["resource_categories"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.service_type
        if v is not UNSET:
            out["service_type"] = to_wire(v)
        v = self.size
        if v is not UNSET:
            out["size"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.status_message
        if v is not UNSET:
            out["status_message"] = v
        v = self.support_res_categories
        if v is not UNSET:
            out["support_res_categories"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.swr_path
        if v is not UNSET:
            out["swr_path"] = v
        v = self.tag
        if v is not UNSET:
            out["tag"] = v
        v = self.type
        if v is not UNSET:
            out["type"] = to_wire(v)
        v = self.update_at
        if v is not UNSET:
            out["update_at"] = v
        v = self.visibility
        if v is not UNSET:
            out["visibility"] = to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        return out


_KEYS = frozenset(Image.__wire_names__)
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
from .image_architecture import ImageArchitecture  # noqa: E402
from .image_origin import ImageOrigin  # noqa: E402
from .image_service_type import ImageServiceType  # noqa: E402
from .image_status import ImageStatus  # noqa: E402
from .image_type import ImageType  # noqa: E402
from .image_visibility import ImageVisibility  # noqa: E402
from .notebook_service import NotebookService  # noqa: E402
