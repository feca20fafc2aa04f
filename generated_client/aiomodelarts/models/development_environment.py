# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironment(BaseModel):
    """Development environment instance with its state, hardware and storage.

    Attributes:
        id: ID of the instance.
        name: Name of the instance.
        description: Description of the instance.
        status: Current state of the instance.
        creation_timestamp: Creation time, in milliseconds since 1970, as a string of digits.
        latest_update_timestamp: Last update time, in milliseconds since 1970, as a string of digits.
        profile: Configuration that the instance was created from.
        flavor: Name of the machine flavor.
        flavor_details: Details of the machine flavor, and whether it is available.
        pool: Dedicated resource pool that the instance runs in, if any.
        spec: Storage and behavior of the notebook.
        workspace: Workspace of the instance.
        ai_project: AI project of the instance.
        error_code: Error code of the instance, such as ModelArts.6318. It does not mean that the request failed.
        queuing_info: Queue position of the instance while it waits for a machine.
        user: Owner of the instance.
        repository: Git repository of the instance. Sent by the service, but not useful to callers.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "status": "status",
        "creation_timestamp": "creation_timestamp",
        "latest_update_timestamp": "latest_update_timestamp",
        "profile": "profile",
        "flavor": "flavor",
        "flavor_details": "flavor_details",
        "pool": "pool",
        "spec": "spec",
        "workspace": "workspace",
        "ai_project": "ai_project",
        "error_code": "error_code",
        "queuing_info": "queuing_info",
        "user": "user",
        "repository": "repository",
    }

    id: str | Unset | None
    name: str | Unset | None
    description: str | Unset | None
    status: DevelopmentEnvironmentStatus | str | Unset | None
    creation_timestamp: str | Unset | None
    latest_update_timestamp: str | Unset | None
    profile: DevelopmentEnvironmentProfile | Unset | None
    flavor: str | Unset | None
    flavor_details: DevelopmentEnvironmentFlavor | Unset | None
    pool: DevelopmentEnvironmentPool | Unset | None
    spec: DevelopmentEnvironmentSpec | Unset | None
    workspace: DevelopmentEnvironmentWorkspace | Unset | None
    ai_project: DevelopmentEnvironmentAiProject | Unset | None
    error_code: str | Unset | None
    queuing_info: DevelopmentEnvironmentQueue | Unset | None
    user: NamedReference | Unset | None
    repository: DevelopmentEnvironmentRepository | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        name: str | Unset | None,
        status: DevelopmentEnvironmentStatus | str | Unset | None,
        creation_timestamp: str | Unset | None,
        latest_update_timestamp: str | Unset | None,
        flavor: str | Unset | None,
        workspace: DevelopmentEnvironmentWorkspace | Unset | None,
        description: str | Unset | None = UNSET,
        profile: DevelopmentEnvironmentProfile | Unset | None = UNSET,
        flavor_details: DevelopmentEnvironmentFlavor | Unset | None = UNSET,
        pool: DevelopmentEnvironmentPool | Unset | None = UNSET,
        spec: DevelopmentEnvironmentSpec | Unset | None = UNSET,
        ai_project: DevelopmentEnvironmentAiProject | Unset | None = UNSET,
        error_code: str | Unset | None = UNSET,
        queuing_info: DevelopmentEnvironmentQueue | Unset | None = UNSET,
        user: NamedReference | Unset | None = UNSET,
        repository: DevelopmentEnvironmentRepository | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.status = status
        self.creation_timestamp = creation_timestamp
        self.latest_update_timestamp = latest_update_timestamp
        self.profile = profile
        self.flavor = flavor
        self.flavor_details = flavor_details
        self.pool = pool
        self.spec = spec
        self.workspace = workspace
        self.ai_project = ai_project
        self.error_code = error_code
        self.queuing_info = queuing_info
        self.user = user
        self.repository = repository
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironment:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        v = get("status", UNSET)
        self.status = DevelopmentEnvironmentStatus.of(v)
        self.creation_timestamp = get("creation_timestamp", UNSET)
        self.latest_update_timestamp = get("latest_update_timestamp", UNSET)
        v = get("profile", UNSET)
        self.profile = DevelopmentEnvironmentProfile.from_dict(v) if v.__class__ is dict else v
        self.flavor = get("flavor", UNSET)
        v = get("flavor_details", UNSET)
        self.flavor_details = DevelopmentEnvironmentFlavor.from_dict(v) if v.__class__ is dict else v
        v = get("pool", UNSET)
        self.pool = DevelopmentEnvironmentPool.from_dict(v) if v.__class__ is dict else v
        v = get("spec", UNSET)
        self.spec = DevelopmentEnvironmentSpec.from_dict(v) if v.__class__ is dict else v
        v = get("workspace", UNSET)
        self.workspace = DevelopmentEnvironmentWorkspace.from_dict(v) if v.__class__ is dict else v
        v = get("ai_project", UNSET)
        self.ai_project = DevelopmentEnvironmentAiProject.from_dict(v) if v.__class__ is dict else v
        self.error_code = get("error_code", UNSET)
        v = get("queuing_info", UNSET)
        self.queuing_info = DevelopmentEnvironmentQueue.from_dict(v) if v.__class__ is dict else v
        v = get("user", UNSET)
        self.user = NamedReference.from_dict(v) if v.__class__ is dict else v
        v = get("repository", UNSET)
        self.repository = DevelopmentEnvironmentRepository.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.creation_timestamp
        if v is not UNSET:
            out["creation_timestamp"] = v
        v = self.latest_update_timestamp
        if v is not UNSET:
            out["latest_update_timestamp"] = v
        v = self.profile
        if v is not UNSET:
            out["profile"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentProfile else to_wire(v)
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.flavor_details
        if v is not UNSET:
            out["flavor_details"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentFlavor else to_wire(v)
        v = self.pool
        if v is not UNSET:
            out["pool"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentPool else to_wire(v)
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentSpec else to_wire(v)
        v = self.workspace
        if v is not UNSET:
            out["workspace"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentWorkspace else to_wire(v)
        v = self.ai_project
        if v is not UNSET:
            out["ai_project"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentAiProject else to_wire(v)
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.queuing_info
        if v is not UNSET:
            out["queuing_info"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentQueue else to_wire(v)
        v = self.user
        if v is not UNSET:
            out["user"] = v.to_dict() if v.__class__ is NamedReference else to_wire(v)
        v = self.repository
        if v is not UNSET:
            out["repository"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentRepository else to_wire(v)
        return out


_KEYS = frozenset(DevelopmentEnvironment.__wire_names__)
from .development_environment_ai_project import DevelopmentEnvironmentAiProject  # noqa: E402
from .development_environment_flavor import DevelopmentEnvironmentFlavor  # noqa: E402
from .development_environment_pool import DevelopmentEnvironmentPool  # noqa: E402
from .development_environment_profile import DevelopmentEnvironmentProfile  # noqa: E402
from .development_environment_queue import DevelopmentEnvironmentQueue  # noqa: E402
from .development_environment_repository import DevelopmentEnvironmentRepository  # noqa: E402
from .development_environment_spec import DevelopmentEnvironmentSpec  # noqa: E402
from .development_environment_status import DevelopmentEnvironmentStatus  # noqa: E402
from .development_environment_workspace import DevelopmentEnvironmentWorkspace  # noqa: E402
from .named_reference import NamedReference  # noqa: E402
