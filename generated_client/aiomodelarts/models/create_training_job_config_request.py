# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateTrainingJobConfigRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class CreateTrainingJobConfigRequest(BaseModel):
    """Name and settings of a new training job configuration.

    Attributes:
        config_name: Name of the configuration: letters, digits, underscores and hyphens.
        config_desc: Description of the configuration. Empty by default. At most 256 characters.
        worker_server_num: Number of compute nodes to train on, up to max_num of the flavor.
        app_url: OBS folder of the code, such as /bucket/code/. Requires boot_file_url. Omit it if you set model_id.
        boot_file_url: Boot file in app_url, such as /bucket/code/train.py. Omit it if you set model_id.
        model_id: ID of the built-in algorithm to train instead of your own code. Replaces app_url, boot_file_url and
            engine_id.
        parameter: Arguments of the code, or environment variables of a custom image.
        spec_id: ID of the flavor in the list of job specifications.
        data_url: OBS folder of the training data. Set exactly one of data_url, dataset_id with dataset_version_id,
            and data_source.
        dataset_id: ID of the dataset to train on. Requires dataset_version_id. Cannot be combined with data_url or
            data_source.
        dataset_version_id: ID of the dataset version to train on. Requires dataset_id. Cannot be combined with
            data_url or data_source.
        data_source: List of data sources to train on. Cannot be combined with data_url, dataset_id or
            dataset_version_id.
        engine_id: ID of the AI engine in the list of job specifications. Omit it if you set model_id. Default of the
            service: 1.
        train_url: OBS folder for the training output. None by default.
        log_url: OBS folder for the logs. None by default.
        user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
        user_command: Command that starts the container of the custom image. It calls /home/work/run_train.sh, which
            sets variables such as credentials, and passes it the python command to run.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "config_name": "config_name",
        "config_desc": "config_desc",
        "worker_server_num": "worker_server_num",
        "app_url": "app_url",
        "boot_file_url": "boot_file_url",
        "model_id": "model_id",
        "parameter": "parameter",
        "spec_id": "spec_id",
        "data_url": "data_url",
        "dataset_id": "dataset_id",
        "dataset_version_id": "dataset_version_id",
        "data_source": "data_source",
        "engine_id": "engine_id",
        "train_url": "train_url",
        "log_url": "log_url",
        "user_image_url": "user_image_url",
        "user_command": "user_command",
    }

    config_name: str | Unset | None
    config_desc: str | Unset | None
    worker_server_num: int | Unset | None
    app_url: str | Unset | None
    boot_file_url: str | Unset | None
    model_id: int | Unset | None
    parameter: list[TrainingJobConfigParameter] | Unset | None
    spec_id: int | Unset | None
    data_url: str | Unset | None
    dataset_id: str | Unset | None
    dataset_version_id: str | Unset | None
    data_source: list[TrainingJobV1DataSource] | Unset | None
    engine_id: int | Unset | None
    train_url: str | Unset | None
    log_url: str | Unset | None
    user_image_url: str | Unset | None
    user_command: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        config_name: str | Unset | None,
        worker_server_num: int | Unset | None,
        spec_id: int | Unset | None,
        config_desc: str | Unset | None = UNSET,
        app_url: str | Unset | None = UNSET,
        boot_file_url: str | Unset | None = UNSET,
        model_id: int | Unset | None = UNSET,
        parameter: list[TrainingJobConfigParameter] | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_version_id: str | Unset | None = UNSET,
        data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.config_name = config_name
        self.config_desc = config_desc
        self.worker_server_num = worker_server_num
        self.app_url = app_url
        self.boot_file_url = boot_file_url
        self.model_id = model_id
        self.parameter = parameter
        self.spec_id = spec_id
        self.data_url = data_url
        self.dataset_id = dataset_id
        self.dataset_version_id = dataset_version_id
        self.data_source = data_source
        self.engine_id = engine_id
        self.train_url = train_url
        self.log_url = log_url
        self.user_image_url = user_image_url
        self.user_command = user_command
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> CreateTrainingJobConfigRequest:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.config_name = get("config_name", UNSET)
        self.config_desc = get("config_desc", UNSET)
        self.worker_server_num = get("worker_server_num", UNSET)
        self.app_url = get("app_url", UNSET)
        self.boot_file_url = get("boot_file_url", UNSET)
        self.model_id = get("model_id", UNSET)
        v = get("parameter", UNSET)
        self.parameter = (
            [TrainingJobConfigParameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.spec_id = get("spec_id", UNSET)
        self.data_url = get("data_url", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        self.dataset_version_id = get("dataset_version_id", UNSET)
        v = get("data_source", UNSET)
        self.data_source = (
            [TrainingJobV1DataSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.engine_id = get("engine_id", UNSET)
        self.train_url = get("train_url", UNSET)
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
        v = self.config_name
        if v is not UNSET:
            out["config_name"] = v
        v = self.config_desc
        if v is not UNSET:
            out["config_desc"] = v
        v = self.worker_server_num
        if v is not UNSET:
            out["worker_server_num"] = v
        v = self.app_url
        if v is not UNSET:
            out["app_url"] = v
        v = self.boot_file_url
        if v is not UNSET:
            out["boot_file_url"] = v
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.parameter
        if v is not UNSET:
            out["parameter"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobConfigParameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.spec_id
        if v is not UNSET:
            out["spec_id"] = v
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
        v = self.engine_id
        if v is not UNSET:
            out["engine_id"] = v
        v = self.train_url
        if v is not UNSET:
            out["train_url"] = v
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


_KEYS = frozenset(CreateTrainingJobConfigRequest.__wire_names__)
from .training_job_config_parameter import TrainingJobConfigParameter  # noqa: E402
from .training_job_v1_data_source import TrainingJobV1DataSource  # noqa: E402
