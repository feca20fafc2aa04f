# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookFlavor`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class NotebookFlavor(BaseModel):
    """A flavor that notebooks can run on.

    Attributes:
        arch: Processor architecture, usually in lower case.
        billing: Billing information of the flavor.
        category: Kind of processor.
        description: Description of the flavor.
        feature: Kind of notebook that the flavor is for.
        free: Whether the flavor is free of charge.
        gpu: GPUs of the flavor. Absent if it has none.
        id: ID of the flavor. Pass it when you create a notebook.
        memory: Main memory, in kilobytes.
        name: Display name of the flavor.
        sold_out: Whether the flavor is currently sold out.
        storages: Supported kinds of storage.
        vcpus: Number of virtual CPUs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "arch": "arch",
        "billing": "billing",
        "category": "category",
        "description": "description",
        "feature": "feature",
        "free": "free",
        "gpu": "gpu",
        "id": "id",
        "memory": "memory",
        "name": "name",
        "sold_out": "sold_out",
        "storages": "storages",
        "vcpus": "vcpus",
    }

    arch: ImageArchitecture | str | Unset | None
    billing: BillingInfo | Unset | None
    category: DevelopmentEnvironmentHardware | str | Unset | None
    description: str | Unset | None
    feature: NotebookFeature | str | Unset | None
    free: bool | Unset | None
    gpu: NotebookFlavorGpu | Unset | None
    id: str | Unset | None
    memory: int | Unset | None
    name: str | Unset | None
    sold_out: bool | Unset | None
    storages: list[NotebookFlavorStorage | str] | Unset | None
    vcpus: int | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        arch: ImageArchitecture | str | Unset | None,
        category: DevelopmentEnvironmentHardware | str | Unset | None,
        feature: NotebookFeature | str | Unset | None,
        free: bool | Unset | None,
        id: str | Unset | None,
        memory: int | Unset | None,
        name: str | Unset | None,
        sold_out: bool | Unset | None,
        storages: list[NotebookFlavorStorage | str] | Unset | None,
        vcpus: int | Unset | None,
        billing: BillingInfo | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        gpu: NotebookFlavorGpu | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.arch = arch
        self.billing = billing
        self.category = category
        self.description = description
        self.feature = feature
        self.free = free
        self.gpu = gpu
        self.id = id
        self.memory = memory
        self.name = name
        self.sold_out = sold_out
        self.storages = storages
        self.vcpus = vcpus
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> NotebookFlavor:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("arch", UNSET)
        self.arch = ImageArchitecture.of(v)
        v = get("billing", UNSET)
        self.billing = BillingInfo.from_dict(v) if v.__class__ is dict else v
        v = get("category", UNSET)
        self.category = DevelopmentEnvironmentHardware.of(v)
        self.description = get("description", UNSET)
        v = get("feature", UNSET)
        self.feature = NotebookFeature.of(v)
        self.free = get("free", UNSET)
        v = get("gpu", UNSET)
        self.gpu = NotebookFlavorGpu.from_dict(v) if v.__class__ is dict else v
        self.id = get("id", UNSET)
        self.memory = get("memory", UNSET)
        self.name = get("name", UNSET)
        self.sold_out = get("sold_out", UNSET)
        v = get("storages", UNSET)
        self.storages = [NotebookFlavorStorage.of(i0) for i0 in v] if v.__class__ is list else v
        self.vcpus = get("vcpus", UNSET)
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
        v = self.billing
        if v is not UNSET:
            out["billing"] = v.to_dict() if v.__class__ is BillingInfo else to_wire(v)
        v = self.category
        if v is not UNSET:
            out["category"] = to_wire(v)
        v = self.description
        if v is not UNSET:
            out["description"] = v
        v = self.feature
        if v is not UNSET:
            out["feature"] = to_wire(v)
        v = self.free
        if v is not UNSET:
            out["free"] = v
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v.to_dict() if v.__class__ is NotebookFlavorGpu else to_wire(v)
        v = self.id
        if v is not UNSET:
            out["id"] = v
        v = self.memory
        if v is not UNSET:
            out["memory"] = v
        v = self.name
        if v is not UNSET:
            out["name"] = v
        v = self.sold_out
        if v is not UNSET:
            out["sold_out"] = v
        v = self.storages
        if v is not UNSET:
            out["storages"] = [to_wire(i0) for i0 in v] if v.__class__ is list else to_wire(v)
        v = self.vcpus
        if v is not UNSET:
            out["vcpus"] = v
        return out


_KEYS = frozenset(NotebookFlavor.__wire_names__)
from .billing_info import BillingInfo  # noqa: E402
from .development_environment_hardware import DevelopmentEnvironmentHardware  # noqa: E402
from .image_architecture import ImageArchitecture  # noqa: E402
from .notebook_feature import NotebookFeature  # noqa: E402
from .notebook_flavor_gpu import NotebookFlavorGpu  # noqa: E402
from .notebook_flavor_storage import NotebookFlavorStorage  # noqa: E402
