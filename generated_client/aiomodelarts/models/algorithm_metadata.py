# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmMetadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AlgorithmMetadata(BaseModel):
    """Name, workspace, creator and creation time of an algorithm.

    Attributes:
        id: ID of the algorithm, a UUID.
        name: Name of the algorithm.
        description: Description of the algorithm.
        workspace_id: ID of the workspace. 0 is the default workspace.
        ai_project: Project grouping that no longer exists. Ignore it.
        user_name: Name of the user who created the algorithm.
        domain_id: ID of the account that the user belongs to.
        source: Source of the algorithm, such as custom for algorithms created by users.
        api_version: Version of the API that created the algorithm. It distinguishes old algorithms from new ones.
        is_valid: Whether the algorithm can be used.
        state: State of the algorithm. Often empty.
        tags: Tags of the algorithm, each as a map of strings. null if there are none.
        attr_list: Attributes of the algorithm. null if there are none.
        version_num: Number of versions of the algorithm.
        size: Size of the code. In the examples, it is in bytes.
        create_time: Creation time, in milliseconds since 1970.
        update_time: Last update time, in milliseconds since 1970. 0 if the algorithm was never changed.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "workspace_id": "workspace_id",
        "ai_project": "ai_project",
        "user_name": "user_name",
        "domain_id": "domain_id",
        "source": "source",
        "api_version": "api_version",
        "is_valid": "is_valid",
        "state": "state",
        "tags": "tags",
        "attr_list": "attr_list",
        "version_num": "version_num",
        "size": "size",
        "create_time": "create_time",
        "update_time": "update_time",
    }

    id: str | Unset | None
    name: str | Unset | None
    description: str | Unset | None
    workspace_id: str | Unset | None
    ai_project: str | Unset | None
    user_name: str | Unset | None
    domain_id: str | Unset | None
    source: str | Unset | None
    api_version: str | Unset | None
    is_valid: bool | Unset | None
    state: str | Unset | None
    tags: list[dict[str, str]] | Unset | None
    attr_list: list[str] | Unset | None
    version_num: int | Unset | None
    size: int | Unset | None
    create_time: int | Unset | None
    update_time: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        id: str | Unset | None,
        name: str | Unset | None,
        workspace_id: str | Unset | None,
        user_name: str | Unset | None,
        is_valid: bool | Unset | None,
        create_time: int | Unset | None,
        description: str | Unset | None = UNSET,
        ai_project: str | Unset | None = UNSET,
        domain_id: str | Unset | None = UNSET,
        source: str | Unset | None = UNSET,
        api_version: str | Unset | None = UNSET,
        state: str | Unset | None = UNSET,
        tags: list[dict[str, str]] | Unset | None = UNSET,
        attr_list: list[str] | Unset | None = UNSET,
        version_num: int | Unset | None = UNSET,
        size: int | Unset | None = UNSET,
        update_time: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.workspace_id = workspace_id
        self.ai_project = ai_project
        self.user_name = user_name
        self.domain_id = domain_id
        self.source = source
        self.api_version = api_version
        self.is_valid = is_valid
        self.state = state
        self.tags = tags
        self.attr_list = attr_list
        self.version_num = version_num
        self.size = size
        self.create_time = create_time
        self.update_time = update_time
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> AlgorithmMetadata:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.id = get("id", UNSET)
        self.name = get("name", UNSET)
        self.description = get("description", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.ai_project = get("ai_project", UNSET)
        self.user_name = get("user_name", UNSET)
        self.domain_id = get("domain_id", UNSET)
        self.source = get("source", UNSET)
        self.api_version = get("api_version", UNSET)
        self.is_valid = get("is_valid", UNSET)
        self.state = get("state", UNSET)
        self.tags = get("tags", UNSET)
        self.attr_list = get("attr_list", UNSET)
        self.version_num = get("version_num", UNSET)
        self.size = get("size", UNSET)
        self.create_time = get("create_time", UNSET)
        self.update_time = get("update_time", UNSET)
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
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.ai_project
        if v is not UNSET:
            out["ai_project"] = v
        v = self.user_name
        if v is not UNSET:
            out["user_name"] = v
        v = self.domain_id
        if v is not UNSET:
            out["domain_id"] = v
        v = self.source
        if v is not UNSET:
            out["source"] = v
        v = self.api_version
        if v is not UNSET:
            out["api_version"] = v
        v = self.is_valid
        if v is not UNSET:
            out["is_valid"] = v
        v = self.state
        if v is not UNSET:
            out["state"] = v
        v = self.tags
        if v is not UNSET:
            out["tags"] = v
        v = self.attr_list
        if v is not UNSET:
            out["attr_list"] = v
        v = self.version_num
        if v is not UNSET:
            out["version_num"] = v
        v = self.size
        if v is not UNSET:
            out["size"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.update_time
        if v is not UNSET:
            out["update_time"] = v
        return out


_KEYS = frozenset(AlgorithmMetadata.__wire_names__)
