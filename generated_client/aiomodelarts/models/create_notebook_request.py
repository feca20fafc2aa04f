# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNotebookRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateNotebookRequest(BaseModel):
    """Settings of a new notebook.

    Attributes:
        description: Description of the notebook. At most 512 characters.
        duration: Maximum run time, in milliseconds, or -1 for no limit. Takes precedence over the lease and sets the
            stop type to timing. At least -1.
        endpoints: Settings for access by SSH or from a local development environment.
        feature: Kind of notebook. Defaults to NOTEBOOK.
        flavor: ID of the flavor to run on, such as modelarts.vm.cpu.2u. Required without custom_spec.
        custom_spec: Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only.
        image_id: ID of the image to start from.
        name: Name of the notebook, not necessarily unique: letters, digits, hyphens and underscores. At most 128
            characters.
        pool_id: ID of the dedicated resource pool to run in. Defaults to the public pool.
        volume: Disk of the notebook.
        workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
        hooks: Scripts to run when the notebook starts.
        lease: Conditions under which the notebook stops automatically.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "duration": "duration",
        "endpoints": "endpoints",
        "feature": "feature",
        "flavor": "flavor",
        "custom_spec": "custom_spec",
        "image_id": "image_id",
        "name": "name",
        "pool_id": "pool_id",
        "volume": "volume",
        "workspace_id": "workspace_id",
        "hooks": "hooks",
        "lease": "lease",
    }

    description: str | Unset | None
    duration: int | Unset | None
    endpoints: list[NotebookEndpointInput] | Unset | None
    feature: NotebookFeature | str | Unset | None
    flavor: str | Unset | None
    custom_spec: NotebookCustomSpec | Unset | None
    image_id: str | Unset | None
    name: str | Unset | None
    pool_id: str | Unset | None
    volume: NotebookVolumeInput | Unset | None
    workspace_id: str | Unset | None
    hooks: NotebookHooks | Unset | None
    lease: NotebookLeaseInput | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        image_id: str | Unset | None,
        name: str | Unset | None,
        volume: NotebookVolumeInput | Unset | None,
        description: str | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        endpoints: list[NotebookEndpointInput] | Unset | None = UNSET,
        feature: NotebookFeature | str | Unset | None = UNSET,
        flavor: str | Unset | None = UNSET,
        custom_spec: NotebookCustomSpec | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        hooks: NotebookHooks | Unset | None = UNSET,
        lease: NotebookLeaseInput | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.duration = duration
        self.endpoints = endpoints
        self.feature = feature
        self.flavor = flavor
        self.custom_spec = custom_spec
        self.image_id = image_id
        self.name = name
        self.pool_id = pool_id
        self.volume = volume
        self.workspace_id = workspace_id
        self.hooks = hooks
        self.lease = lease
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateNotebookRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.description = get("description", UNSET)
        self.duration = get("duration", UNSET)
        v = get("endpoints", UNSET)
        self.endpoints = (
            [NotebookEndpointInput.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("feature", UNSET)
        self.feature = NotebookFeature.of(v)
        self.flavor = get("flavor", UNSET)
        v = get("custom_spec", UNSET)
        self.custom_spec = NotebookCustomSpec.from_dict(v) if v.__class__ is dict else v
        self.image_id = get("image_id", UNSET)
        self.name = get("name", UNSET)
        self.pool_id = get("pool_id", UNSET)
        v = get("volume", UNSET)
        self.volume = NotebookVolumeInput.from_dict(v) if v.__class__ is dict else v
        self.workspace_id = get("workspace_id", UNSET)
        v = get("hooks", UNSET)
        self.hooks = NotebookHooks.from_dict(v) if v.__class__ is dict else v
        v = get("lease", UNSET)
        self.lease = NotebookLeaseInput.from_dict(v) if v.__class__ is dict else v
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.endpoints
        if v is not UNSET:
            out["endpoints"] = (
                [i0.to_dict() if i0.__class__ is NotebookEndpointInput else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.feature
        if v is not UNSET:
            out["feature"] = to_wire(v)
        v = self.flavor
        if v is not UNSET:
            out["flavor"] = v
        v = self.custom_spec
        if v is not UNSET:
            out["custom_spec"] = v.to_dict() if v.__class__ is NotebookCustomSpec else to_wire(v)
        v = self.image_id
        if v is not UNSET:
            out["image_id"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.volume
        if v is not UNSET:
            out["volume"] = v.to_dict() if v.__class__ is NotebookVolumeInput else to_wire(v)
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.hooks
        if v is not UNSET:
            out["hooks"] = v.to_dict() if v.__class__ is NotebookHooks else to_wire(v)
        v = self.lease
        if v is not UNSET:
            out["lease"] = v.to_dict() if v.__class__ is NotebookLeaseInput else to_wire(v)
        return out


_KEYS = frozenset(CreateNotebookRequest.__wire_names__)
from .notebook_custom_spec import NotebookCustomSpec  # noqa: E402
from .notebook_endpoint_input import NotebookEndpointInput  # noqa: E402
from .notebook_feature import NotebookFeature  # noqa: E402
from .notebook_hooks import NotebookHooks  # noqa: E402
from .notebook_lease_input import NotebookLeaseInput  # noqa: E402
from .notebook_volume_input import NotebookVolumeInput  # noqa: E402
