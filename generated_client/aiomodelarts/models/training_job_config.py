# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobConfig`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobConfig(BaseModel):
    """A training job configuration with all its settings.

    Attributes:
        is_success: Whether the request succeeded. The client raises an exception if it is false.
        error_code: Error code. Absent on success.
        error_message: Error message. Absent on success.
        config_name: Name of the configuration, which identifies it.
        config_desc: Description of the configuration.
        create_time: Creation time, in milliseconds since 1970.
        engine_type: Number of the engine family. engine_name contains its name.
        engine_name: Name of the AI engine family, such as TensorFlow.
        engine_id: ID of the AI engine that runs the code.
        engine_version: Version of the engine and of Python, such as TF-1.13.1-python3.6.
        user_image_url: Custom image in SWR, as host:port/organization/name:tag without a scheme.
        user_command: Command that starts the container of the custom image.
        worker_server_num: Number of compute nodes to train on.
        app_url: OBS folder of the code.
        boot_file_url: Boot file in the code folder.
        model_id: ID of the built-in algorithm to train, if one is used.
        parameter: Arguments of the code, or environment variables of a custom image.
        spec_id: ID of the flavor in the list of job specifications.
        data_url: OBS folder of the training data.
        dataset_id: ID of the dataset to train on.
        dataset_version_id: ID of the dataset version to train on.
        data_source: List of data sources to train on.
        train_url: OBS folder for the training output. Can be empty.
        log_url: OBS folder for the logs. Can be empty.
        spec_code: Code of the flavor, such as modelarts.vm.cpu.2u.
        gpu_type: Model of the GPUs.
        cpu: Main memory of a compute node, despite the field name, as a digit string. The unit is not documented.
        gpu_num: Number of GPUs per compute node.
        core: Number of CPU cores per compute node, as a digit string.
        dataset_name: Name of the dataset to train on.
        dataset_version_name: Name of the dataset version to train on.
        pool_id: ID of the resource pool to run in.
        pool_name: Name of the resource pool to run in.
        volumes: Storage volumes to mount into the training containers.
        nas_mount_path: Mount path of the SFS Turbo file system in the containers.
        nas_share_addr: Address of the SFS Turbo file system, such as 10.20.0.15:/.
        nas_type: Protocol of the file system. Only nfs is supported.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "is_success": "is_success",
        "error_code": "error_code",
        "error_message": "error_message",
        "config_name": "config_name",
        "config_desc": "config_desc",
        "create_time": "create_time",
        "engine_type": "engine_type",
        "engine_name": "engine_name",
        "engine_id": "engine_id",
        "engine_version": "engine_version",
        "user_image_url": "user_image_url",
        "user_command": "user_command",
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
        "train_url": "train_url",
        "log_url": "log_url",
        "spec_code": "spec_code",
        "gpu_type": "gpu_type",
        "cpu": "cpu",
        "gpu_num": "gpu_num",
        "core": "core",
        "dataset_name": "dataset_name",
        "dataset_version_name": "dataset_version_name",
        "pool_id": "pool_id",
        "pool_name": "pool_name",
        "volumes": "volumes",
        "nas_mount_path": "nas_mount_path",
        "nas_share_addr": "nas_share_addr",
        "nas_type": "nas_type",
    }

    is_success: bool | Unset | None
    error_code: str | Unset | None
    error_message: str | Unset | None
    config_name: str | Unset | None
    config_desc: str | Unset | None
    create_time: int | Unset | None
    engine_type: int | Unset | None
    engine_name: str | Unset | None
    engine_id: int | Unset | None
    engine_version: str | Unset | None
    user_image_url: str | Unset | None
    user_command: str | Unset | None
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
    train_url: str | Unset | None
    log_url: str | Unset | None
    spec_code: str | Unset | None
    gpu_type: str | Unset | None
    cpu: str | Unset | None
    gpu_num: int | Unset | None
    core: str | Unset | None
    dataset_name: str | Unset | None
    dataset_version_name: str | Unset | None
    pool_id: str | Unset | None
    pool_name: str | Unset | None
    volumes: list[TrainingJobConfigVolume] | Unset | None
    nas_mount_path: str | Unset | None
    nas_share_addr: str | Unset | None
    nas_type: str | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        is_success: bool | Unset | None,
        config_name: str | Unset | None,
        create_time: int | Unset | None,
        worker_server_num: int | Unset | None,
        error_code: str | Unset | None = UNSET,
        error_message: str | Unset | None = UNSET,
        config_desc: str | Unset | None = UNSET,
        engine_type: int | Unset | None = UNSET,
        engine_name: str | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        engine_version: str | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        app_url: str | Unset | None = UNSET,
        boot_file_url: str | Unset | None = UNSET,
        model_id: int | Unset | None = UNSET,
        parameter: list[TrainingJobConfigParameter] | Unset | None = UNSET,
        spec_id: int | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        dataset_version_id: str | Unset | None = UNSET,
        data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        spec_code: str | Unset | None = UNSET,
        gpu_type: str | Unset | None = UNSET,
        cpu: str | Unset | None = UNSET,
        gpu_num: int | Unset | None = UNSET,
        core: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        dataset_version_name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        volumes: list[TrainingJobConfigVolume] | Unset | None = UNSET,
        nas_mount_path: str | Unset | None = UNSET,
        nas_share_addr: str | Unset | None = UNSET,
        nas_type: str | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.is_success = is_success
        self.error_code = error_code
        self.error_message = error_message
        self.config_name = config_name
        self.config_desc = config_desc
        self.create_time = create_time
        self.engine_type = engine_type
        self.engine_name = engine_name
        self.engine_id = engine_id
        self.engine_version = engine_version
        self.user_image_url = user_image_url
        self.user_command = user_command
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
        self.train_url = train_url
        self.log_url = log_url
        self.spec_code = spec_code
        self.gpu_type = gpu_type
        self.cpu = cpu
        self.gpu_num = gpu_num
        self.core = core
        self.dataset_name = dataset_name
        self.dataset_version_name = dataset_version_name
        self.pool_id = pool_id
        self.pool_name = pool_name
        self.volumes = volumes
        self.nas_mount_path = nas_mount_path
        self.nas_share_addr = nas_share_addr
        self.nas_type = nas_type
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobConfig:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        self.is_success = get("is_success", UNSET)
        self.error_code = get("error_code", UNSET)
        self.error_message = get("error_message", UNSET)
        self.config_name = get("config_name", UNSET)
        self.config_desc = get("config_desc", UNSET)
        self.create_time = get("create_time", UNSET)
        self.engine_type = get("engine_type", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_id = get("engine_id", UNSET)
        self.engine_version = get("engine_version", UNSET)
        self.user_image_url = get("user_image_url", UNSET)
        self.user_command = get("user_command", UNSET)
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
        self.train_url = get("train_url", UNSET)
        self.log_url = get("log_url", UNSET)
        self.spec_code = get("spec_code", UNSET)
        self.gpu_type = get("gpu_type", UNSET)
        self.cpu = get("cpu", UNSET)
        self.gpu_num = get("gpu_num", UNSET)
        self.core = get("core", UNSET)
        self.dataset_name = get("dataset_name", UNSET)
        self.dataset_version_name = get("dataset_version_name", UNSET)
        self.pool_id = get("pool_id", UNSET)
        self.pool_name = get("pool_name", UNSET)
        v = get("volumes", UNSET)
        self.volumes = (
            [TrainingJobConfigVolume.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.nas_mount_path = get("nas_mount_path", UNSET)
        self.nas_share_addr = get("nas_share_addr", UNSET)
        self.nas_type = get("nas_type", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.is_success
        if v is not UNSET:
            out["is_success"] = v
        v = self.error_code
        if v is not UNSET:
            out["error_code"] = v
        v = self.error_message
        if v is not UNSET:
            out["error_message"] = v
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
        v = self.train_url
        if v is not UNSET:
            out["train_url"] = v
        v = self.log_url
        if v is not UNSET:
            out["log_url"] = v
        v = self.spec_code
        if v is not UNSET:
            out["spec_code"] = v
        v = self.gpu_type
        if v is not UNSET:
            out["gpu_type"] = v
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = v
        v = self.gpu_num
        if v is not UNSET:
            out["gpu_num"] = v
        v = self.core
        if v is not UNSET:
            out["core"] = v
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.dataset_version_name
        if v is not UNSET:
            out["dataset_version_name"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.pool_name
        if v is not UNSET:
            out["pool_name"] = v
        v = self.volumes
        if v is not UNSET:
            out["volumes"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobConfigVolume else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.nas_mount_path
        if v is not UNSET:
            out["nas_mount_path"] = v
        v = self.nas_share_addr
        if v is not UNSET:
            out["nas_share_addr"] = v
        v = self.nas_type
        if v is not UNSET:
            out["nas_type"] = v
        return out


_KEYS = frozenset(TrainingJobConfig.__wire_names__)
from .training_job_config_parameter import TrainingJobConfigParameter  # noqa: E402
from .training_job_config_volume import TrainingJobConfigVolume  # noqa: E402
from .training_job_v1_data_source import TrainingJobV1DataSource  # noqa: E402
