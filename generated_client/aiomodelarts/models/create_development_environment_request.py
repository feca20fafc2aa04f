# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDevelopmentEnvironmentRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateDevelopmentEnvironmentRequest(BaseModel):
    """Settings of a new development environment instance.

    Attributes:
        name: Name of the instance. Consists of letters, digits, hyphens and underscores.
        profile_id: ID of the configuration (image and engines) to start from, such as "Multi-Engine 1.0
            (python3)-gpu".
        description: Description of the instance, empty by default. Must not contain angle brackets, quotation marks,
            ampersands or slashes. At most 512 characters.
        flavor: Name of the machine flavor. The available flavors depend on the region.
        spec: Storage and behavior of the notebook.
        workspace: Workspace of the instance. By default, the default workspace.
        pool: Resource pool to run in, if it is not the public pool.
        ai_project: AI project of the instance. Reserved by the service.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "profile_id": "profile_id",
        "description": "description",
        "flavor": "flavor",
        "spec": "spec",
        "workspace": "workspace",
        "pool": "pool",
        "ai_project": "ai_project",
    }

    name: str | Unset | None
    profile_id: str | Unset | None
    description: str | Unset | None
    flavor: str | Unset | None
    spec: DevelopmentEnvironmentSpecInput | Unset | None
    workspace: DevelopmentEnvironmentWorkspace | Unset | None
    pool: DevelopmentEnvironmentPoolInput | Unset | None
    ai_project: DevelopmentEnvironmentAiProject | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        profile_id: str | Unset | None,
        flavor: str | Unset | None,
        spec: DevelopmentEnvironmentSpecInput | Unset | None,
        description: str | Unset | None = UNSET,
        workspace: DevelopmentEnvironmentWorkspace | Unset | None = UNSET,
        pool: DevelopmentEnvironmentPoolInput | Unset | None = UNSET,
        ai_project: DevelopmentEnvironmentAiProject | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.profile_id = profile_id
        self.description = description
        self.flavor = flavor
        self.spec = spec
        self.workspace = workspace
        self.pool = pool
        self.ai_project = ai_project
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateDevelopmentEnvironmentRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.name = get("name", UNSET)
        self.profile_id = get("profile_id", UNSET)
        self.description = get("description", UNSET)
        self.flavor = get("flavor", UNSET)
        v = get("spec", UNSET)
        self.spec = DevelopmentEnvironmentSpecInput.from_dict(v) if v.__class__ is dict else v
        v = get("workspace", UNSET)
        self.workspace = DevelopmentEnvironmentWorkspace.from_dict(v) if v.__class__ is dict else v
        v = get("pool", UNSET)
        self.pool = DevelopmentEnvironmentPoolInput.from_dict(v) if v.__class__ is dict else v
        v = get("ai_project", UNSET)
        self.ai_project = DevelopmentEnvironmentAiProject.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.profile_id
        if v is not UNSET:
            out["profile_id"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.spec
        if v is not UNSET:
            out["spec"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentSpecInput else to_wire(v)
        v = self.workspace
        if v is not UNSET:
            out["workspace"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentWorkspace else to_wire(v)
        v = self.pool
        if v is not UNSET:
            out["pool"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentPoolInput else to_wire(v)
        v = self.ai_project
        if v is not UNSET:
            out["ai_project"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentAiProject else to_wire(v)
        return out


_KEYS = frozenset(CreateDevelopmentEnvironmentRequest.__wire_names__)
from .development_environment_ai_project import DevelopmentEnvironmentAiProject  # noqa: E402
from .development_environment_pool_input import DevelopmentEnvironmentPoolInput  # noqa: E402
from .development_environment_spec_input import DevelopmentEnvironmentSpecInput  # noqa: E402
from .development_environment_workspace import DevelopmentEnvironmentWorkspace  # noqa: E402
