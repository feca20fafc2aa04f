# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceExtendParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PoolResourceExtendParams(BaseModel):
    """Additional settings of the nodes of a flavor.

    Attributes:
        docker_base_size: Disk space for container images on each node, as a string.
        post_install: Script to run after a node is set up, in Base64.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "dockerBaseSize": "docker_base_size",
        "postInstall": "post_install",
    }

    docker_base_size: str | Unset | None
    post_install: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        docker_base_size: str | Unset | None = UNSET,
        post_install: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.docker_base_size = docker_base_size
        self.post_install = post_install
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> PoolResourceExtendParams:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.docker_base_size = get("dockerBaseSize", UNSET)
        self.post_install = get("postInstall", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.docker_base_size
        if v is not UNSET:
            out["dockerBaseSize"] = v
        v = self.post_install
        if v is not UNSET:
            out["postInstall"] = v
        return out


_KEYS = frozenset(PoolResourceExtendParams.__wire_names__)
