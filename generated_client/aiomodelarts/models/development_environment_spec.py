# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentSpec`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DevelopmentEnvironmentSpec(BaseModel):
    """Storage and behavior of an instance, and the reason for a failure.

    Attributes:
        log_path: Path of the logs of a custom image.
        custom_script_path: Path of the scripts that run when the notebook starts.
        storage: Storage for the files of the notebook.
        extend_storage: Additional mounted storage.
        credential: Credentials for OBS.
        repository: Git repository of the instance. Sent by the service, but not useful to callers.
        resource_reserved_timestamp: Time that the machine is reserved for, as a Unix timestamp. The unit is not
            documented.
        auto_stop: Settings for the automatic stop.
        failed_reasons: Reason why the instance could not be created or started. Absent or null if there was no
            failure.
        annotations: Annotations, including url and target_domain. The URL cannot be opened without further steps.
        extend_params: Additional settings, by name.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "log_path": "log_path",
        "custom_script_path": "custom_script_path",
        "storage": "storage",
        "extend_storage": "extend_storage",
        "credential": "credential",
        "repository": "repository",
        "resource_reserved_timestamp": "resource_reserved_timestamp",
        "auto_stop": "auto_stop",
        "failed_reasons": "failed_reasons",
        "annotations": "annotations",
        "extend_params": "extend_params",
    }

    log_path: str | Unset | None
    custom_script_path: str | Unset | None
    storage: DevelopmentEnvironmentStorage | Unset | None
    extend_storage: list[DevelopmentEnvironmentStorage] | Unset | None
    credential: DevelopmentEnvironmentCredential | Unset | None
    repository: DevelopmentEnvironmentRepository | Unset | None
    resource_reserved_timestamp: int | Unset | None
    auto_stop: DevelopmentEnvironmentAutoStop | Unset | None
    failed_reasons: DevelopmentEnvironmentFailure | Unset | None
    annotations: dict[str, str] | Unset | None
    extend_params: dict[str, str] | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        log_path: str | Unset | None = UNSET,
        custom_script_path: str | Unset | None = UNSET,
        storage: DevelopmentEnvironmentStorage | Unset | None = UNSET,
        extend_storage: list[DevelopmentEnvironmentStorage] | Unset | None = UNSET,
        credential: DevelopmentEnvironmentCredential | Unset | None = UNSET,
        repository: DevelopmentEnvironmentRepository | Unset | None = UNSET,
        resource_reserved_timestamp: int | Unset | None = UNSET,
        auto_stop: DevelopmentEnvironmentAutoStop | Unset | None = UNSET,
        failed_reasons: DevelopmentEnvironmentFailure | Unset | None = UNSET,
        annotations: dict[str, str] | Unset | None = UNSET,
        extend_params: dict[str, str] | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.log_path = log_path
        self.custom_script_path = custom_script_path
        self.storage = storage
        self.extend_storage = extend_storage
        self.credential = credential
        self.repository = repository
        self.resource_reserved_timestamp = resource_reserved_timestamp
        self.auto_stop = auto_stop
        self.failed_reasons = failed_reasons
        self.annotations = annotations
        self.extend_params = extend_params
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> DevelopmentEnvironmentSpec:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.log_path = get("log_path", UNSET)
        self.custom_script_path = get("custom_script_path", UNSET)
        v = get("storage", UNSET)
        self.storage = DevelopmentEnvironmentStorage.from_dict(v) if v.__class__ is dict else v
        v = get("extend_storage", UNSET)
        self.extend_storage = (
            [DevelopmentEnvironmentStorage.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        v = get("credential", UNSET)
        self.credential = DevelopmentEnvironmentCredential.from_dict(v) if v.__class__ is dict else v
        v = get("repository", UNSET)
        self.repository = DevelopmentEnvironmentRepository.from_dict(v) if v.__class__ is dict else v
        self.resource_reserved_timestamp = get("resource_reserved_timestamp", UNSET)
        v = get("auto_stop", UNSET)
        self.auto_stop = DevelopmentEnvironmentAutoStop.from_dict(v) if v.__class__ is dict else v
        v = get("failed_reasons", UNSET)
        self.failed_reasons = DevelopmentEnvironmentFailure.from_dict(v) if v.__class__ is dict else v
        self.annotations = get("annotations", UNSET)
        self.extend_params = get("extend_params", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.log_path
        if v is not UNSET:
            out["log_path"] = v
        v = self.custom_script_path
        if v is not UNSET:
            out["custom_script_path"] = v
        v = self.storage
        if v is not UNSET:
            out["storage"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentStorage else to_wire(v)
        v = self.extend_storage
        if v is not UNSET:
            out["extend_storage"] = (
                [i0.to_dict() if i0.__class__ is DevelopmentEnvironmentStorage else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.credential
        if v is not UNSET:
            out["credential"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentCredential else to_wire(v)
        v = self.repository
        if v is not UNSET:
            out["repository"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentRepository else to_wire(v)
        v = self.resource_reserved_timestamp
        if v is not UNSET:
            out["resource_reserved_timestamp"] = v
        v = self.auto_stop
        if v is not UNSET:
            out["auto_stop"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentAutoStop else to_wire(v)
        v = self.failed_reasons
        if v is not UNSET:
            out["failed_reasons"] = v.to_dict() if v.__class__ is DevelopmentEnvironmentFailure else to_wire(v)
        v = self.annotations
        if v is not UNSET:
            out["annotations"] = v
        v = self.extend_params
        if v is not UNSET:
            out["extend_params"] = v
        return out


_KEYS = frozenset(DevelopmentEnvironmentSpec.__wire_names__)
from .development_environment_auto_stop import DevelopmentEnvironmentAutoStop  # noqa: E402
from .development_environment_credential import DevelopmentEnvironmentCredential  # noqa: E402
from .development_environment_failure import DevelopmentEnvironmentFailure  # noqa: E402
from .development_environment_repository import DevelopmentEnvironmentRepository  # noqa: E402
from .development_environment_storage import DevelopmentEnvironmentStorage  # noqa: E402
