# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfigSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobConfigSummary(BaseModel):
    """Summary of a training job configuration in a list.

    Attributes:
        config_name: Name of the configuration, which identifies it.
        config_desc: Description of the configuration.
        create_time: Creation time, in milliseconds since 1970.
        engine_type: Number of the engine family. engine_name contains its name.
        engine_name: Name of the AI engine family, such as TensorFlow.
        engine_id: ID of the AI engine that runs the code.
        engine_version: Version of the engine and of Python, such as TF-1.13.1-python3.6.
        user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
        user_command: Command that starts the container of the custom image.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "config_name": "config_name",
        "config_desc": "config_desc",
        "create_time": "create_time",
        "engine_type": "engine_type",
        "engine_name": "engine_name",
        "engine_id": "engine_id",
        "engine_version": "engine_version",
        "user_image_url": "user_image_url",
        "user_command": "user_command",
    }

    config_name: str | Unset | None
    config_desc: str | Unset | None
    create_time: int | Unset | None
    engine_type: int | Unset | None
    engine_name: str | Unset | None
    engine_id: int | Unset | None
    engine_version: str | Unset | None
    user_image_url: str | Unset | None
    user_command: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        config_name: str | Unset | None,
        create_time: int | Unset | None,
        config_desc: str | Unset | None = UNSET,
        engine_type: int | Unset | None = UNSET,
        engine_name: str | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        engine_version: str | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.config_name = config_name
        self.config_desc = config_desc
        self.create_time = create_time
        self.engine_type = engine_type
        self.engine_name = engine_name
        self.engine_id = engine_id
        self.engine_version = engine_version
        self.user_image_url = user_image_url
        self.user_command = user_command
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobConfigSummary:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.config_name = get("config_name", UNSET)
        self.config_desc = get("config_desc", UNSET)
        self.create_time = get("create_time", UNSET)
        self.engine_type = get("engine_type", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_id = get("engine_id", UNSET)
        self.engine_version = get("engine_version", UNSET)
        self.user_image_url = get("user_image_url", UNSET)
        self.user_command = get("user_command", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.config_name
        if v is not UNSET:
            out["config_name"] = v
        v = self.config_desc
        if v is not UNSET:
            out["config_desc"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.engine_type
        if v is not UNSET:
            out["engine_type"] = v
        v = self.engine_name
        if v is not UNSET:
            out["engine_name"] = v
        v = self.engine_id
        if v is not UNSET:
            out["engine_id"] = v
        v = self.engine_version
        if v is not UNSET:
            out["engine_version"] = v
        v = self.user_image_url
        if v is not UNSET:
            out["user_image_url"] = v
        v = self.user_command
        if v is not UNSET:
            out["user_command"] = v
        return out


_KEYS = frozenset(TrainingJobConfigSummary.__wire_names__)
