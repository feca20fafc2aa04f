# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdatedNotebook`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdatedNotebook(BaseModel):
    """A notebook with changed settings. May contain only the changes and the flavor.

    Attributes:
        action_progress: Progress of the setup, one entry per step.
        description: Description of the notebook.
        endpoints: Access points for SSH or a local development environment.
        fail_reason: Reason for the failure. Absent unless the notebook failed.
        flavor: ID of the flavor that the notebook runs on.
        custom_spec: Resources that the notebook was created with instead of a flavor.
        id: ID of the notebook, a UUID.
        image: Image that the notebook was started from.
        lease: Lease after which the notebook stops automatically.
        name: Name of the notebook, not necessarily unique.
        pool: Dedicated resource pool that the notebook runs in. Absent in the public pool.
        status: State of the notebook.
        token: Authentication token for opening the URL of the notebook.
        url: URL of JupyterLab. Opening it requires the token.
        volume: Disk of the notebook.
        workspace_id: ID of the workspace. 0 is the default workspace.
        feature: Kind of notebook.
        billing_items: Billed parts of the notebook.
        user: Owner of the notebook.
        create_at: Creation time, in milliseconds since 1970.
        update_at: Last update time, in milliseconds since 1970.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "action_progress": "action_progress",
        "description": "description",
        "endpoints": "endpoints",
        "fail_reason": "fail_reason",
        "flavor": "flavor",
        "custom_spec": "custom_spec",
        "id": "id",
        "image": "image",
        "lease": "lease",
        "name": "name",
        "pool": "pool",
        "status": "status",
        "token": "token",
        "url": "url",
        "volume": "volume",
        "workspace_id": "workspace_id",
        "feature": "feature",
        "billing_items": "billing_items",
        "user": "user",
        "create_at": "create_at",
        "update_at": "update_at",
    }
    __sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    action_progress: list[NotebookProgress] | Unset | None
    description: str | Unset | None
    endpoints: list[NotebookEndpoint] | Unset | None
    fail_reason: str | Unset | None
    flavor: str | Unset | None
    custom_spec: NotebookCustomSpec | Unset | None
    id: str | Unset | None
    image: NotebookImage | Unset | None
    lease: NotebookLease | Unset | None
    name: str | Unset | None
    pool: NamedReference | Unset | None
    status: NotebookStatus | str | Unset | None
    token: str | Unset | None
    url: str | Unset | None
    volume: NotebookVolume | Unset | None
    workspace_id: str | Unset | None
    feature: NotebookFeature | str | Unset | None
    billing_items: list[NotebookBillingItem | str] | Unset | None
    user: NotebookUser | Unset | None
    create_at: int | Unset | None
    update_at: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        name: str | Unset | None,
        action_progress: list[NotebookProgress] | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        endpoints: list[NotebookEndpoint] | Unset | None = UNSET,
        fail_reason: str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        custom_spec: NotebookCustomSpec | Unset | None = UNSET,
        id: str | Unset | None = UNSET,
        image: NotebookImage | Unset | None = UNSET,
        lease: NotebookLease | Unset | None = UNSET,
        pool: NamedReference | Unset | None = UNSET,
        status: NotebookStatus | str | Unset | None = UNSET,
        token: str | Unset | None = UNSET,
        url: str | Unset | None = UNSET,
        volume: NotebookVolume | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        feature: NotebookFeature | str | Unset | None = UNSET,
        billing_items: list[NotebookBillingItem | str] | Unset | None = UNSET,
        user: NotebookUser | Unset | None = UNSET,
        create_at: int | Unset | None = UNSET,
        update_at: int | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.action_progress = action_progress
        self.description = description
        self.endpoints = endpoints
        self.fail_reason = fail_reason
        self.flavor = flavor
        self.custom_spec = custom_spec
        self.id = id
        self.image = image
        self.lease = lease
        self.name = name
        self.pool = pool
        self.status = status
        self.token = token
        self.url = url
        self.volume = volume
        self.workspace_id = workspace_id
        self.feature = feature
        self.billing_items = billing_items
        self.user = user
        self.create_at = create_at
        self.update_at = update_at
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> UpdatedNotebook:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("action_progress", UNSET)
        self.action_progress = (
            [NotebookProgress.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.description = get("description", UNSET)
        v = get("endpoints", UNSET)
        self.endpoints = (
            [NotebookEndpoint.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v] if v.__class__ is list else v
        )
        self.fail_reason = get("fail_reason", UNSET)
        self.flavor = get("flavor", UNSET)
        v = get("custom_spec", UNSET)
        self.custom_spec = NotebookCustomSpec.from_dict(v) if v.__class__ is dict else v
        self.id = get("id", UNSET)
        v = get("image", UNSET)
        self.image = NotebookImage.from_dict(v) if v.__class__ is dict else v
        v = get("lease", UNSET)
        self.lease = NotebookLease.from_dict(v) if v.__class__ is dict else v
        self.name = get("name", UNSET)
        v = get("pool", UNSET)
        self.pool = NamedReference.from_dict(v) if v.__class__ is dict else v
        v = get("status", UNSET)
        self.status = NotebookStatus.of(v)
        self.token = get("token", UNSET)
        self.url = get("url", UNSET)
        v = get("volume", UNSET)
        self.volume = NotebookVolume.from_dict(v) if v.__class__ is dict else v
        self.workspace_id = get("workspace_id", UNSET)
        v = get("feature", UNSET)
        self.feature = NotebookFeature.of(v)
        v = get("billing_items", UNSET)
        self.billing_items = [NotebookBillingItem.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("user", UNSET)
        self.user = NotebookUser.from_dict(v) if v.__class__ is dict else v
        self.create_at = get("create_at", UNSET)
        self.update_at = get("update_at", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.action_progress
        if v is not UNSET:
            out["action_progress"] = (
                [i0.to_dict() if i0.__class__ is NotebookProgress else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.endpoints
        if v is not UNSET:
            out["endpoints"] = (
                [i0.to_dict() if i0.__class__ is NotebookEndpoint else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.fail_reason
        if v is not UNSET:
            out["fail_reason"] = v
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.custom_spec
        if v is not UNSET:
            out["custom_spec"] = v.to_dict() if v.__class__ is NotebookCustomSpec else to_wire(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.image
        if v is not UNSET:
            out["image"] = v.to_dict() if v.__class__ is NotebookImage else to_wire(v)
        v = self.lease
        if v is not UNSET:
            out["lease"] = v.to_dict() if v.__class__ is NotebookLease else to_wire(v)
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.pool
        if v is not UNSET:
            out["pool"] = v.to_dict() if v.__class__ is NamedReference else to_wire(v)
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.token
        if v is not UNSET:
            out["token"] = v
        v = self.url
        if v is not UNSET:
            out["url"] = v
        v = self.volume
        if v is not UNSET:
            out["volume"] = v.to_dict() if v.__class__ is NotebookVolume else to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.feature
        if v is not UNSET:
            out["feature"] = to_wire(v)
        v = self.billing_items
        if v is not UNSET:
            out["billing_items"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.user
        if v is not UNSET:
            out["user"] = v.to_dict() if v.__class__ is NotebookUser else to_wire(v)
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.update_at
        if v is not UNSET:
            out["update_at"] = v
        return out


_KEYS = frozenset(UpdatedNotebook.__wire_names__)
from .named_reference import NamedReference  # noqa: E402
from .notebook_billing_item import NotebookBillingItem  # noqa: E402
from .notebook_custom_spec import NotebookCustomSpec  # noqa: E402
from .notebook_endpoint import NotebookEndpoint  # noqa: E402
from .notebook_feature import NotebookFeature  # noqa: E402
from .notebook_image import NotebookImage  # noqa: E402
from .notebook_lease import NotebookLease  # noqa: E402
from .notebook_progress import NotebookProgress  # noqa: E402
from .notebook_status import NotebookStatus  # noqa: E402
from .notebook_user import NotebookUser  # noqa: E402
from .notebook_volume import NotebookVolume  # noqa: E402
