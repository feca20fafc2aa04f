# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobV1Settings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobV1Settings(BaseModel):
    """Common settings of training runs. For the code, specify either app_url, boot_file_url and engine_id, or
    model_id. For the machines, specify either spec_id or pool_id. For the data, specify either data_url, or
    dataset_id and dataset_version_id, or data_source.

    Attributes:
        worker_server_num: Number of machines to train on, up to max_num of the flavor.
        app_url: OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id
            is specified.
        boot_file_url: Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified.
        parameter: Arguments of the code, or environment variables of a custom image.
        data_url: OBS folder that contains the data. Specify exactly one of data_url, dataset_id with
            dataset_version_id, and data_source.
        dataset_id: ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or
            data_source.
        dataset_version_id: ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url
            or data_source.
        data_source: Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id.
        spec_id: ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
            pool_id.
        pool_id: ID of the dedicated resource pool to run in. Cannot be used with spec_id.
        engine_id: ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default
            of the service: 1.
        model_id: ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id.
        log_url: OBS folder for the logs. By default, no logs are saved.
        user_image_url: Custom image in SWR, in the format host:port/organization/name:tag, without a scheme.
        user_command: Command that starts the container of the custom image. It calls /home/work/run_train.sh with the
            code to run.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "worker_server_num": "worker_server_num",
        "app_url": "app_url",
        "boot_file_url": "boot_file_url",
        "parameter": "parameter",
        "data_url": "data_url",
        "dataset_id": "dataset_id",
        "dataset_version_id": "dataset_version_id",
        "data_source": "data_source",
        "spec_id": "spec_id",
        "pool_id": "pool_id",
        "engine_id": "engine_id",
        "model_id": "model_id",
        "log_url": "log_url",
        "user_image_url": "user_image_url",
        "user_command": "user_command",
    }

    worker_server_num: int | Unset | None
    app_url: str | Unset | None
    boot_file_url: str | Unset | None
    parameter: list[TrainingJobV1Parameter] | Unset | None
    data_url: str | Unset | None
    dataset_id: str | Unset | None
    dataset_version_id: str | Unset | None
    data_source: list[TrainingJobV1DataSource] | Unset | None
    spec_id: int | Unset | None
    pool_id: str | Unset | None
    engine_id: int | Unset | None
    model_id: int | Unset | None
    log_url: str | Unset | None
    user_image_url: str | Unset | None
    user_command: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        worker_server_num: int | Unset | None,
        app_url: str | Unset | None = UNSET,
        boot_file_url: str | Unset | None = UNSET,
        parameter: list[TrainingJobV1Parameter] | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_version_id: str | Unset | None = UNSET,
        data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET,
        spec_id: int | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        model_id: int | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.worker_server_num = worker_server_num
        self.app_url = app_url
        self.boot_file_url = boot_file_url
        self.parameter = parameter
        self.data_url = data_url
        self.dataset_id = dataset_id
        self.dataset_version_id = dataset_version_id
        self.data_source = data_source
        self.spec_id = spec_id
        self.pool_id = pool_id
        self.engine_id = engine_id
        self.model_id = model_id
        self.log_url = log_url
        self.user_image_url = user_image_url
        self.user_command = user_command
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobV1Settings:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.worker_server_num = get("worker_server_num", UNSET)
        self.app_url = get("app_url", UNSET)
        self.boot_file_url = get("boot_file_url", UNSET)
        v = get("parameter", UNSET)
        self.parameter = (
            [TrainingJobV1Parameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.data_url = get("data_url", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.dataset_version_id = get("dataset_version_id", UNSET)
        v = get("data_source", UNSET)
        self.data_source = (
            [TrainingJobV1DataSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.spec_id = get("spec_id", UNSET)
        self.pool_id = get("pool_id", UNSET)
        self.engine_id = get("engine_id", UNSET)
        self.model_id = get("model_id", UNSET)
        self.log_url = get("log_url", UNSET)
        self.user_image_url = get("user_image_url", UNSET)
        self.user_command = get("user_command", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.worker_server_num
        if v is not UNSET:
            out["worker_server_num"] = v
        v = self.app_url
        if v is not UNSET:
            out["app_url"] = v
        v = self.boot_file_url
        if v is not UNSET:
            out["boot_file_url"] = v
        v = self.parameter
        if v is not UNSET:
            out["parameter"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobV1Parameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.data_url
        if v is not UNSET:
            out["data_url"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.dataset_version_id
        if v is not UNSET:
            out["dataset_version_id"] = v
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobV1DataSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.spec_id
        if v is not UNSET:
            out["spec_id"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.engine_id
        if v is not UNSET:
            out["engine_id"] = v
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.log_url
        if v is not UNSET:
            out["log_url"] = v
        v = self.user_image_url
        if v is not UNSET:
            out["user_image_url"] = v
        v = self.user_command
        if v is not UNSET:
            out["user_command"] = v
        return out


_KEYS = frozenset(TrainingJobV1Settings.__wire_names__)
from .training_job_v1_data_source import TrainingJobV1DataSource  # noqa: E402
from .training_job_v1_parameter import TrainingJobV1Parameter  # noqa: E402
