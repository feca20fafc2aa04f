# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelSummary(BaseModel):
    """AI application in a list.

    Attributes:
        model_id: ID of the AI application.
        model_name: Name of the AI application, shared by all its versions.
        model_version: Version of the AI application, such as 2.1.0.
        model_type: AI engine or type of the model, as in ModelType. Some responses contain it in lower case.
        model_status: State of the AI application.
        model_source: Origin of the model.
        model_size: Size of the model, in bytes.
        description: Description of the AI application.
        source_type: Set to auto for a model created by ExeML; otherwise absent.
        source_copy: Whether the image was copied on creation, as a string. true if it was copied, false if the image
            in SWR is used.
        install_type: Types of services that the AI application can be deployed as.
        specification: Minimum resources of an instance.
        tunable: Whether the model can be tuned.
        market_flag: Whether the AI application is a subscription from AI Gallery.
        publishable_flag: Whether the AI application can be published in AI Gallery.
        workspace_id: ID of the workspace. 0 is the default workspace.
        owner: ID of the user who owns the AI application.
        tenant: ID of the account that owns the AI application.
        project: ID of the project that owns the AI application.
        create_at: Creation time, in milliseconds since 1970.
        subscription_id: ID of the subscription in AI Gallery, if the AI application was subscribed to.
        extra: Additional information, as a string. The reference does not specify its contents.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "model_id": "model_id",
        "model_name": "model_name",
        "model_version": "model_version",
        "model_type": "model_type",
        "model_status": "model_status",
        "model_source": "model_source",
        "model_size": "model_size",
        "description": "description",
        "source_type": "source_type",
        "source_copy": "source_copy",
        "install_type": "install_type",
        "specification": "specification",
        "tunable": "tunable",
        "market_flag": "market_flag",
        "publishable_flag": "publishable_flag",
        "workspace_id": "workspace_id",
        "owner": "owner",
        "tenant": "tenant",
        "project": "project",
        "create_at": "create_at",
        "subscription_id": "subscription_id",
        "extra": "extra",
    }

    model_id: str | Unset | None
    model_name: str | Unset | None
    model_version: str | Unset | None
    model_type: str | Unset | None
    model_status: ModelStatus | str | Unset | None
    model_source: ModelSource | str | Unset | None
    model_size: int | Unset | None
    description: str | Unset | None
    source_type: str | Unset | None
    source_copy: str | Unset | None
    install_type: list[ModelInstallType | str] | Unset | None
    specification: ModelSpecification | Unset | None
    tunable: bool | Unset | None
    market_flag: bool | Unset | None
    publishable_flag: bool | Unset | None
    workspace_id: str | Unset | None
    owner: str | Unset | None
    tenant: str | Unset | None
    project: str | Unset | None
    create_at: int | Unset | None
    subscription_id: str | Unset | None
    extra: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        model_id: str | Unset | None,
        model_name: str | Unset | None,
        model_version: str | Unset | None,
        model_type: str | Unset | None,
        workspace_id: str | Unset | None,
        owner: str | Unset | None,
        tenant: str | Unset | None,
        project: str | Unset | None,
        create_at: int | Unset | None,
        model_status: ModelStatus | str | Unset | None = UNSET,
        model_source: ModelSource | str | Unset | None = UNSET,
        model_size: int | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        install_type: list[ModelInstallType | str] | Unset | None = UNSET,
        specification: ModelSpecification | Unset | None = UNSET,
        tunable: bool | Unset | None = UNSET,
        market_flag: bool | Unset | None = UNSET,
        publishable_flag: bool | Unset | None = UNSET,
        subscription_id: str | Unset | None = UNSET,
        extra: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model_id = model_id
        self.model_name = model_name
        self.model_version = model_version
        self.model_type = model_type
        self.model_status = model_status
        self.model_source = model_source
        self.model_size = model_size
        self.description = description
        self.source_type = source_type
        self.source_copy = source_copy
        self.install_type = install_type
        self.specification = specification
        self.tunable = tunable
        self.market_flag = market_flag
        self.publishable_flag = publishable_flag
        self.workspace_id = workspace_id
        self.owner = owner
        self.tenant = tenant
        self.project = project
        self.create_at = create_at
        self.subscription_id = subscription_id
        self.extra = extra
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> ModelSummary:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.model_id = get("model_id", UNSET)
        self.model_name = get("model_name", UNSET)
        self.model_version = get("model_version", UNSET)
        self.model_type = get("model_type", UNSET)
        v = get("model_status", UNSET)
        self.model_status = ModelStatus.of(v)
        v = get("model_source", UNSET)
        self.model_source = ModelSource.of(v)
        self.model_size = get("model_size", UNSET)
        self.description = get("description", UNSET)
        self.source_type = get("source_type", UNSET)
        self.source_copy = get("source_copy", UNSET)
        v = get("install_type", UNSET)
        self.install_type = [ModelInstallType.of(i0) for i0 in v] if v.__class__ is list else v
        v = get("specification", UNSET)
        self.specification = ModelSpecification.from_dict(v) if v.__class__ is dict else v
        self.tunable = get("tunable", UNSET)
        self.market_flag = get("market_flag", UNSET)
        self.publishable_flag = get("publishable_flag", UNSET)
        self.workspace_id = get("workspace_id", UNSET)
        self.owner = get("owner", UNSET)
        self.tenant = get("tenant", UNSET)
        self.project = get("project", UNSET)
        self.create_at = get("create_at", UNSET)
        self.subscription_id = get("subscription_id", UNSET)
        self.extra = get("extra", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_name
        if v is not UNSET:
            out["model_name"] = v
        v = self.model_version
        if v is not UNSET:
            out["model_version"] = v
        v = self.model_type
        if v is not UNSET:
            out["model_type"] = v
        v = self.model_status
        if v is not UNSET:
            out["model_status"] = to_wire(v)
        v = self.model_source
        if v is not UNSET:
            out["model_source"] = to_wire(v)
        v = self.model_size
        if v is not UNSET:
            out["model_size"] = v
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.source_type
        if v is not UNSET:
            out["source_type"] = v
        v = self.source_copy
        if v is not UNSET:
            out["source_copy"] = v
        v = self.install_type
        if v is not UNSET:
            out["install_type"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.specification
        if v is not UNSET:
            out["specification"] = v.to_dict() if v.__class__ is ModelSpecification else to_wire(v)
        v = self.tunable
        if v is not UNSET:
            out["tunable"] = v
        v = self.market_flag
        if v is not UNSET:
            out["market_flag"] = v
        v = self.publishable_flag
        if v is not UNSET:
            out["publishable_flag"] = v
        v = self.workspace_id
        if v is not UNSET:
            out["workspace_id"] = v
        v = self.owner
        if v is not UNSET:
            out["owner"] = v
        v = self.tenant
        if v is not UNSET:
            out["tenant"] = v
        v = self.project
        if v is not UNSET:
            out["project"] = v
        v = self.create_at
        if v is not UNSET:
            out["create_at"] = v
        v = self.subscription_id
        if v is not UNSET:
            out["subscription_id"] = v
        v = self.extra
        if v is not UNSET:
            out["extra"] = v
        return out


_KEYS = frozenset(ModelSummary.__wire_names__)
from .model_install_type import ModelInstallType  # noqa: E402
from .model_source import ModelSource  # noqa: E402
from .model_specification import ModelSpecification  # noqa: E402
from .model_status import ModelStatus  # noqa: E402
