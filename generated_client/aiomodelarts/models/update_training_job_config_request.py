# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateTrainingJobConfigRequest`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.model import Model, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UpdateTrainingJobConfigRequest(Model):
    """The new settings of a training job configuration.

    Attributes:
        config_desc: Free text that replaces the old one; empty unless given. At most 256 characters.
        worker_server_num: How many machines to train on; at most max_num of the flavor.
        app_url: OBS folder with the code, such as /bucket/code/; needs boot_file_url, is left out with model_id.
        boot_file_url: File to start, inside app_url, such as /bucket/code/train.py; left out with model_id.
        model_id: Built-in algorithm to train instead of own code; replaces app_url, boot_file_url and engine_id.
        parameter: Arguments for the code, or environment variables of a custom image.
        spec_id: Machine flavor, by its number in the job specifications.
        data_url: OBS folder with the data; exactly one of data_url, dataset_id with dataset_version_id, and
            data_source is given.
        dataset_id: Dataset to train on; needs dataset_version_id, excludes data_url and data_source.
        dataset_version_id: Version of that dataset; needs dataset_id, excludes data_url and data_source.
        data_source: Data to train on, as a list; excludes data_url, dataset_id and dataset_version_id.
        engine_id: AI engine that runs the code, by its number in the job specifications; left out with model_id. The
            service assumes 1 when it is left out.
        train_url: OBS folder for the results; none unless given.
        log_url: OBS folder for the logs; none unless given.
        user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
        user_command: Command that starts the custom image's container; it calls /home/work/run_train.sh, which sets
            variables such as credentials, and hands it python with the code to run.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
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
    def from_dict(cls, source: Mapping[str, Any]) -> UpdateTrainingJobConfigRequest:
        """Read a decoded JSON object; `source` is not changed."""
        self = cls.__new__(cls)
        get = source.get
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
        """The message as a JSON object, without what is `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
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


_KEYS = frozenset(UpdateTrainingJobConfigRequest.__wire_names__)
from .training_job_config_parameter import TrainingJobConfigParameter  # noqa: E402
from .training_job_v1_data_source import TrainingJobV1DataSource  # noqa: E402
