# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobVersionSummary`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..core.codec.model import Model as BaseModel
from ..core.codec.model import integer, to_wire
from ..core.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TrainingJobVersionSummary(BaseModel):
    """Summary of a version of a training job in a list.

    Attributes:
        version_id: ID of the version.
        version_name: Name of the version, such as V0001.
        pre_version_id: ID of the previous version. null for the first version.
        engine_type: ID of the engine type. engine_name contains its name.
        engine_name: Name of the engine type, such as TensorFlow.
        engine_id: ID of the engine.
        engine_version: Version of the engine, including its Python version, such as TF-1.13.1-python3.6.
        status: State of the version.
        app_url: OBS folder that contains the code.
        boot_file_url: Boot file in app_url.
        create_time: Creation time, in milliseconds since 1970.
        parameter: Arguments of the code, or environment variables of a custom image.
        duration: Running time, in milliseconds.
        spec_id: ID of the machine flavor.
        core: Number of CPU cores per machine.
        cpu: Memory size of a machine, despite the name. The unit is not documented.
        gpu_num: Number of GPUs per machine.
        gpu_type: Model of the GPUs.
        worker_server_num: Number of machines for training.
        data_url: OBS folder that contains the data.
        train_url: OBS folder for the output.
        log_url: OBS folder for the logs. May be empty.
        dataset_version_id: ID of the dataset version.
        dataset_id: ID of the dataset.
        data_source: Training data, as a list.
        model_id: ID of the built-in algorithm, if the version uses one.
        model_metric_list: Evaluation metrics of the model, as an object or as a JSON string.
        system_metric_list: Resource usage of the machines, as an object or as a JSON string.
        user_image_url: Custom image in SWR.
        user_command: Command that starts the container of the custom image.
        resource_id: ID of the billing resources.
        dataset_name: Name of the training dataset.
        start_time: Start time of the training, in milliseconds since 1970.
        volumes: Storage mounted into the training containers.
        dataset_version_name: Name of the dataset version used for training.
        pool_name: Name of the resource pool.
        pool_id: ID of the resource pool.
        nas_mount_path: Mount path of the SFS Turbo file system in the containers.
        nas_share_addr: Address of the SFS Turbo file system, such as 10.20.0.15:/.
        nas_type: Protocol of the file system. The only known value is nfs.
        gpu: Whether the machines have GPUs.
    """

    __wire_names__: ClassVar[Mapping[str, str]] = {
        "version_id": "version_id",
        "version_name": "version_name",
        "pre_version_id": "pre_version_id",
        "engine_type": "engine_type",
        "engine_name": "engine_name",
        "engine_id": "engine_id",
        "engine_version": "engine_version",
        "status": "status",
        "app_url": "app_url",
        "boot_file_url": "boot_file_url",
        "create_time": "create_time",
        "parameter": "parameter",
        "duration": "duration",
        "spec_id": "spec_id",
        "core": "core",
        "cpu": "cpu",
        "gpu_num": "gpu_num",
        "gpu_type": "gpu_type",
        "worker_server_num": "worker_server_num",
        "data_url": "data_url",
        "train_url": "train_url",
        "log_url": "log_url",
        "dataset_version_id": "dataset_version_id",
        "dataset_id": "dataset_id",
        "data_source": "data_source",
        "model_id": "model_id",
        "model_metric_list": "model_metric_list",
        "system_metric_list": "system_metric_list",
        "user_image_url": "user_image_url",
        "user_command": "user_command",
        "resource_id": "resource_id",
        "dataset_name": "dataset_name",
        "start_time": "start_time",
        "volumes": "volumes",
        "dataset_version_name": "dataset_version_name",
        "pool_name": "pool_name",
        "pool_id": "pool_id",
        "nas_mount_path": "nas_mount_path",
        "nas_share_addr": "nas_share_addr",
        "nas_type": "nas_type",
        "gpu": "gpu",
    }

    version_id: int | Unset | None
    version_name: str | Unset | None
    pre_version_id: int | Unset | None
    engine_type: int | Unset | None
    engine_name: str | Unset | None
    engine_id: int | Unset | None
    engine_version: str | Unset | None
    status: JobStatus | int | Unset | None
    app_url: str | Unset | None
    boot_file_url: str | Unset | None
    create_time: int | Unset | None
    parameter: list[TrainingJobV1Parameter] | Unset | None
    duration: int | Unset | None
    spec_id: int | Unset | None
    core: str | int | Unset | None
    cpu: str | int | Unset | None
    gpu_num: int | Unset | None
    gpu_type: str | Unset | None
    worker_server_num: int | Unset | None
    data_url: str | Unset | None
    train_url: str | Unset | None
    log_url: str | Unset | None
    dataset_version_id: str | Unset | None
    dataset_id: str | Unset | None
    data_source: list[TrainingJobV1DataSource] | Unset | None
    model_id: int | Unset | None
    model_metric_list: str | TrainingJobVersionModelMetrics | Unset | None
    system_metric_list: str | TrainingJobVersionSystemMetrics | Unset | None
    user_image_url: str | Unset | None
    user_command: str | Unset | None
    resource_id: str | Unset | None
    dataset_name: str | Unset | None
    start_time: int | Unset | None
    volumes: list[TrainingJobV1Volume] | Unset | None
    dataset_version_name: str | Unset | None
    pool_name: str | Unset | None
    pool_id: str | Unset | None
    nas_mount_path: str | Unset | None
    nas_share_addr: str | Unset | None
    nas_type: str | Unset | None
    gpu: bool | Unset | None
    additional_properties: dict[str, Any]

    def __init__(
        self,
        *,
        version_id: int | Unset | None,
        version_name: str | Unset | None,
        status: JobStatus | int | Unset | None,
        create_time: int | Unset | None,
        pre_version_id: int | Unset | None = UNSET,
        engine_type: int | Unset | None = UNSET,
        engine_name: str | Unset | None = UNSET,
        engine_id: int | Unset | None = UNSET,
        engine_version: str | Unset | None = UNSET,
        app_url: str | Unset | None = UNSET,
        boot_file_url: str | Unset | None = UNSET,
        parameter: list[TrainingJobV1Parameter] | Unset | None = UNSET,
        duration: int | Unset | None = UNSET,
        spec_id: int | Unset | None = UNSET,
        core: str | int | Unset | None = UNSET,
        cpu: str | int | Unset | None = UNSET,
        gpu_num: int | Unset | None = UNSET,
        gpu_type: str | Unset | None = UNSET,
        worker_server_num: int | Unset | None = UNSET,
        data_url: str | Unset | None = UNSET,
        train_url: str | Unset | None = UNSET,
        log_url: str | Unset | None = UNSET,
        dataset_version_id: str | Unset | None = UNSET,
        dataset_id: str | Unset | None = UNSET,
        data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET,
        model_id: int | Unset | None = UNSET,
        model_metric_list: str | TrainingJobVersionModelMetrics | Unset | None = UNSET,
        system_metric_list: str | TrainingJobVersionSystemMetrics | Unset | None = UNSET,
        user_image_url: str | Unset | None = UNSET,
        user_command: str | Unset | None = UNSET,
        resource_id: str | Unset | None = UNSET,
        dataset_name: str | Unset | None = UNSET,
        start_time: int | Unset | None = UNSET,
        volumes: list[TrainingJobV1Volume] | Unset | None = UNSET,
        dataset_version_name: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        nas_mount_path: str | Unset | None = UNSET,
        nas_share_addr: str | Unset | None = UNSET,
        nas_type: str | Unset | None = UNSET,
        gpu: bool | Unset | None = UNSET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.version_id = version_id
        self.version_name = version_name
        self.pre_version_id = pre_version_id
        self.engine_type = engine_type
        self.engine_name = engine_name
        self.engine_id = engine_id
        self.engine_version = engine_version
        self.status = status
        self.app_url = app_url
        self.boot_file_url = boot_file_url
        self.create_time = create_time
        self.parameter = parameter
        self.duration = duration
        self.spec_id = spec_id
        self.core = core
        self.cpu = cpu
        self.gpu_num = gpu_num
        self.gpu_type = gpu_type
        self.worker_server_num = worker_server_num
        self.data_url = data_url
        self.train_url = train_url
        self.log_url = log_url
        self.dataset_version_id = dataset_version_id
        self.dataset_id = dataset_id
        self.data_source = data_source
        self.model_id = model_id
        self.model_metric_list = model_metric_list
        self.system_metric_list = system_metric_list
        self.user_image_url = user_image_url
        self.user_command = user_command
        self.resource_id = resource_id
        self.dataset_name = dataset_name
        self.start_time = start_time
        self.volumes = volumes
        self.dataset_version_name = dataset_version_name
        self.pool_name = pool_name
        self.pool_id = pool_id
        self.nas_mount_path = nas_mount_path
        self.nas_share_addr = nas_share_addr
        self.nas_type = nas_type
        self.gpu = gpu
        self.additional_properties = {} if additional_properties is None else additional_properties

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> TrainingJobVersionSummary:
        """Create the model from a decoded JSON object. `source` stays unchanged."""
        self = cls.__new__(cls)
        get = source.get
        v = get("version_id", UNSET)
        self.version_id = v if v.__class__ is int else integer(v)
        self.version_name = get("version_name", UNSET)
        self.pre_version_id = get("pre_version_id", UNSET)
        self.engine_type = get("engine_type", UNSET)
        self.engine_name = get("engine_name", UNSET)
        self.engine_id = get("engine_id", UNSET)
        self.engine_version = get("engine_version", UNSET)
        v = get("status", UNSET)
        self.status = JobStatus.of(integer(v))
        self.app_url = get("app_url", UNSET)
        self.boot_file_url = get("boot_file_url", UNSET)
        v = get("create_time", UNSET)
        self.create_time = v if v.__class__ is int else integer(v)
        v = get("parameter", UNSET)
        self.parameter = (
            [TrainingJobV1Parameter.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.duration = get("duration", UNSET)
        self.spec_id = get("spec_id", UNSET)
        self.core = get("core", UNSET)
        self.cpu = get("cpu", UNSET)
        self.gpu_num = get("gpu_num", UNSET)
        self.gpu_type = get("gpu_type", UNSET)
        self.worker_server_num = get("worker_server_num", UNSET)
        self.data_url = get("data_url", UNSET)
        self.train_url = get("train_url", UNSET)
        self.log_url = get("log_url", UNSET)
        self.dataset_version_id = get("dataset_version_id", UNSET)
        self.dataset_id = get("dataset_id", UNSET)
        v = get("data_source", UNSET)
        self.data_source = (
            [TrainingJobV1DataSource.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.model_id = get("model_id", UNSET)
        v = get("model_metric_list", UNSET)
        self.model_metric_list = TrainingJobVersionModelMetrics.from_dict(v) if v.__class__ is dict else v
        v = get("system_metric_list", UNSET)
        self.system_metric_list = TrainingJobVersionSystemMetrics.from_dict(v) if v.__class__ is dict else v
        self.user_image_url = get("user_image_url", UNSET)
        self.user_command = get("user_command", UNSET)
        self.resource_id = get("resource_id", UNSET)
        self.dataset_name = get("dataset_name", UNSET)
        self.start_time = get("start_time", UNSET)
        v = get("volumes", UNSET)
        self.volumes = (
            [TrainingJobV1Volume.from_dict(i0) if i0.__class__ is dict else i0 for i0 in v]
            if v.__class__ is list
            else v
        )
        self.dataset_version_name = get("dataset_version_name", UNSET)
        self.pool_name = get("pool_name", UNSET)
        self.pool_id = get("pool_id", UNSET)
        self.nas_mount_path = get("nas_mount_path", UNSET)
        self.nas_share_addr = get("nas_share_addr", UNSET)
        self.nas_type = get("nas_type", UNSET)
        self.gpu = get("gpu", UNSET)
        known = _KEYS.issuperset(source)
        self.additional_properties = {} if known else {k: x for k, x in source.items() if k not in _KEYS}
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object, without fields that are `UNSET`."""
        out = self.additional_properties.copy()
        v: Any
        v = self.version_id
        if v is not UNSET:
            out["version_id"] = v
        v = self.version_name
        if v is not UNSET:
            out["version_name"] = v
        v = self.pre_version_id
        if v is not UNSET:
            out["pre_version_id"] = to_wire(v)
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
        v = self.status
        if v is not UNSET:
            out["status"] = to_wire(v)
        v = self.app_url
        if v is not UNSET:
            out["app_url"] = v
        v = self.boot_file_url
        if v is not UNSET:
            out["boot_file_url"] = v
        v = self.create_time
        if v is not UNSET:
            out["create_time"] = v
        v = self.parameter
        if v is not UNSET:
            out["parameter"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobV1Parameter else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.duration
        if v is not UNSET:
            out["duration"] = v
        v = self.spec_id
        if v is not UNSET:
            out["spec_id"] = v
        v = self.core
        if v is not UNSET:
            out["core"] = to_wire(v)
        v = self.cpu
        if v is not UNSET:
            out["cpu"] = to_wire(v)
        v = self.gpu_num
        if v is not UNSET:
            out["gpu_num"] = v
        v = self.gpu_type
        if v is not UNSET:
            out["gpu_type"] = v
        v = self.worker_server_num
        if v is not UNSET:
            out["worker_server_num"] = v
        v = self.data_url
        if v is not UNSET:
            out["data_url"] = v
        v = self.train_url
        if v is not UNSET:
            out["train_url"] = v
        v = self.log_url
        if v is not UNSET:
            out["log_url"] = v
        v = self.dataset_version_id
        if v is not UNSET:
            out["dataset_version_id"] = v
        v = self.dataset_id
        if v is not UNSET:
            out["dataset_id"] = v
        v = self.data_source
        if v is not UNSET:
            out["data_source"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobV1DataSource else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.model_id
        if v is not UNSET:
            out["model_id"] = v
        v = self.model_metric_list
        if v is not UNSET:
            out["model_metric_list"] = to_wire(v)
        v = self.system_metric_list
        if v is not UNSET:
            out["system_metric_list"] = to_wire(v)
        v = self.user_image_url
        if v is not UNSET:
            out["user_image_url"] = v
        v = self.user_command
        if v is not UNSET:
            out["user_command"] = v
        v = self.resource_id
        if v is not UNSET:
            out["resource_id"] = v
        v = self.dataset_name
        if v is not UNSET:
            out["dataset_name"] = v
        v = self.start_time
        if v is not UNSET:
            out["start_time"] = v
        v = self.volumes
        if v is not UNSET:
            out["volumes"] = (
                [i0.to_dict() if i0.__class__ is TrainingJobV1Volume else to_wire(i0) for i0 in v]
                if v.__class__ is list
                else to_wire(v)
            )
        v = self.dataset_version_name
        if v is not UNSET:
            out["dataset_version_name"] = v
        v = self.pool_name
        if v is not UNSET:
            out["pool_name"] = v
        v = self.pool_id
        if v is not UNSET:
            out["pool_id"] = v
        v = self.nas_mount_path
        if v is not UNSET:
            out["nas_mount_path"] = v
        v = self.nas_share_addr
        if v is not UNSET:
            out["nas_share_addr"] = v
        v = self.nas_type
        if v is not UNSET:
            out["nas_type"] = v
        v = self.gpu
        if v is not UNSET:
            out["gpu"] = v
        return out


_KEYS = frozenset(TrainingJobVersionSummary.__wire_names__)
from .job_status import JobStatus  # noqa: E402
from .training_job_v1_data_source import TrainingJobV1DataSource  # noqa: E402
from .training_job_v1_parameter import TrainingJobV1Parameter  # noqa: E402
from .training_job_v1_volume import TrainingJobV1Volume  # noqa: E402
from .training_job_version_model_metrics import TrainingJobVersionModelMetrics  # noqa: E402
from .training_job_version_system_metrics import TrainingJobVersionSystemMetrics  # noqa: E402
