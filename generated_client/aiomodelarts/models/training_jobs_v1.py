# Generated from spec/ by `make generate`; do not edit.
"""Models of `training_jobs_v1`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebooks import BillingInfo
    from .openapi_enumerations import JobStatus
    from .training_jobs_v1_enumerations import TrainingJobV1DataSourceType


class AcceptedTrainingJobVersion(BaseModel):
    """A version that the service has accepted."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    status: JobStatus = json_field(digits=True)
    """Initial state of the version."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str
    """Name of the version, assigned by the service, such as V0001."""


class CreateTrainingJobV1Request(BaseModel):
    """Settings of a new training job."""

    job_name: str
    """Name of the job. Can contain letters, digits, underscores and hyphens. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    job_desc: str | Unset | None = UNSET
    """Description of the job. The default is an empty string. At most 256 characters."""

    config: TrainingJobV1Config
    """Code, data and machines of the job."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class CreateTrainingJobVersionRequest(BaseModel):
    """Settings of a new version of a training job."""

    job_desc: str | Unset | None = UNSET
    """Description of the job. The default is an empty string. At most 256 characters."""

    config: TrainingJobVersionConfig
    """Code, data and machines of this version."""


class CreatedTrainingJobV1(BaseModel):
    """The new job and its first version."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    status: JobStatus = json_field(digits=True)
    """Initial state of the version."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str
    """Name of the version, assigned by the service, such as V0001."""

    resource_id: str | None = None
    """ID of the billing resources."""


class CreatedTrainingJobVersion(BaseModel):
    """The new version."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    status: JobStatus = json_field(digits=True)
    """Initial state of the version."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str
    """Name of the version, assigned by the service, such as V0001."""


class TrainingJobUser(BaseModel):
    """User who created a training job."""

    name: str | None = None
    """Name of the user."""


class TrainingJobV1Config(BaseModel):
    """Run settings of a new training job."""

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: list[TrainingJobV1Parameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    data_url: str | Unset | None = UNSET
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: int | Unset | None = UNSET
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """

    train_url: str | Unset | None = UNSET
    """OBS folder for the output. By default, no output is saved."""

    create_version: bool | Unset | None = UNSET
    """Whether to create and run the first version immediately. Default of the service: True."""

    volumes: list[TrainingJobV1Volume] | Unset | None = UNSET
    """Storage to mount into the training containers."""


class TrainingJobV1DataSource(BaseModel):
    """Source of training data: an OBS folder or a dataset version."""

    type: TrainingJobV1DataSourceType | None = None
    """Type of the data source. All items of a list must have the same type."""

    data_url: str | None = None
    """OBS folder that contains the data. Cannot be used with dataset_id and dataset_version."""

    dataset_id: str | None = None
    """ID of the dataset to train on. Requires dataset_version. Cannot be used with data_url."""

    dataset_version: str | None = None
    """ID of the dataset version. Requires dataset_id."""


class TrainingJobV1HostPath(BaseModel):
    """A host folder mounted into the training containers."""

    src_path: str
    """Path of the source folder on the host."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Default of the service: False."""


class TrainingJobV1NfsShare(BaseModel):
    """An SFS Turbo file system mounted into the training containers."""

    id: str
    """ID of the SFS Turbo file system."""

    src_path: str
    """Address and folder to mount, such as 10.20.0.15:/."""

    dest_path: str
    """Mount path in the containers."""

    read_only: bool | None = None
    """Whether the mount is read-only. Default of the service: False."""


class TrainingJobV1Page(BasePage["TrainingJobV1Summary"], items="jobs", total="job_total_count"):
    """One page of training jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_total_count: int
    """Total number of matches."""

    job_count_limit: int | None = None
    """Number of jobs that can still be created."""

    quotas: int | None = None
    """Maximum number of jobs in the project."""

    jobs: list[TrainingJobV1Summary]
    """Training jobs on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobV1Parameter(BaseModel):
    """An argument of the training code. For a custom image, it is passed as an environment variable of the
    container.
    """

    label: str | None = None
    """Name of the argument, such as learning_rate."""

    value: str | float | bool | None = json_field(default=None, sensitive=True)
    """Value of the argument. Usually a string, even for numbers."""


class TrainingJobV1Settings(BaseModel):
    """Common settings of training runs. For the code, specify either app_url, boot_file_url and engine_id, or
    model_id. For the machines, specify either spec_id or pool_id. For the data, specify either data_url, or
    dataset_id and dataset_version_id, or data_source.
    """

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: list[TrainingJobV1Parameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    data_url: str | Unset | None = UNSET
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: int | Unset | None = UNSET
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """


class TrainingJobV1Summary(BaseModel):
    """Summary of a training job in a list."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    version_id: int = json_field(digits=True)
    """ID of the version to which status and duration apply."""

    status: JobStatus = json_field(digits=True)
    """State of the job."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    duration: int
    """Running time, in milliseconds."""

    job_desc: str | None = None
    """Description of the job."""

    version_count: int
    """Number of versions of the job."""

    user: TrainingJobUser | None = None
    """User who created the job. Open Telekom Cloud only."""


class TrainingJobV1Volume(BaseModel):
    """Storage of the training containers, specified by nfs or host_path."""

    nfs: TrainingJobV1NfsShare | None = None
    """A shared file system. Only for resource pools whose network can reach it."""

    host_path: TrainingJobV1HostPath | None = None
    """A folder of the host. Only for dedicated resource pools."""


class TrainingJobVersion(BaseModel):
    """Details of a version of a training job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str
    """Name of the version, such as V0001."""

    pre_version_id: int | None = None
    """ID of the previous version. null for the first version."""

    engine_type: int | None = None
    """ID of the engine type. engine_name contains its name."""

    engine_name: str | None = None
    """Name of the engine type, such as TensorFlow."""

    engine_id: int | None = None
    """ID of the engine."""

    engine_version: str | None = None
    """Version of the engine, including its Python version, such as TF-1.13.1-python3.6."""

    status: JobStatus = json_field(digits=True)
    """State of the version."""

    app_url: str | None = None
    """OBS folder that contains the code."""

    boot_file_url: str | None = None
    """Boot file in app_url."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    parameter: list[TrainingJobVersionParameter] | None = None
    """Arguments of the code, or environment variables of a custom image."""

    duration: int | None = None
    """Running time, in milliseconds."""

    spec_id: int | None = None
    """ID of the machine flavor."""

    core: str | int | None = None
    """Number of CPU cores per machine."""

    cpu: str | int | None = None
    """Memory size of a machine, despite the name. The unit is not documented."""

    gpu_num: int | None = None
    """Number of GPUs per machine."""

    gpu_type: str | None = None
    """Model of the GPUs."""

    worker_server_num: int | None = None
    """Number of machines for training."""

    data_url: str | None = None
    """OBS folder that contains the data."""

    train_url: str | None = None
    """OBS folder for the output."""

    log_url: str | None = None
    """OBS folder for the logs. May be empty."""

    dataset_version_id: str | None = None
    """ID of the dataset version."""

    dataset_id: str | None = None
    """ID of the dataset."""

    data_source: list[TrainingJobV1DataSource] | None = None
    """Training data, as a list."""

    model_id: int | None = None
    """ID of the built-in algorithm, if the version uses one."""

    model_metric_list: str | TrainingJobVersionModelMetrics | None = None
    """Evaluation metrics of the model, as an object or as a JSON string."""

    system_metric_list: str | TrainingJobVersionSystemMetrics | None = None
    """Resource usage of the machines, as an object or as a JSON string."""

    user_image_url: str | None = None
    """Custom image in SWR."""

    user_command: str | None = None
    """Command that starts the container of the custom image."""

    resource_id: str | None = None
    """ID of the billing resources."""

    dataset_name: str | None = None
    """Name of the training dataset."""

    start_time: int | None = None
    """Start time of the training, in milliseconds since 1970."""

    volumes: list[TrainingJobV1Volume] | None = None
    """Storage mounted into the training containers."""

    dataset_version_name: str | None = None
    """Name of the dataset version used for training."""

    pool_name: str | None = None
    """Name of the resource pool."""

    pool_id: str | None = None
    """ID of the resource pool."""

    nas_mount_path: str | None = None
    """Mount path of the SFS Turbo file system in the containers."""

    nas_share_addr: str | None = None
    """Address of the SFS Turbo file system, such as 10.20.0.15:/."""

    nas_type: str | None = None
    """Protocol of the file system. The only known value is nfs."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    job_desc: str | None = None
    """Description of the job."""

    spec_code: str | None = None
    """Code of the machine flavor, such as modelarts.vm.gpu.p100."""

    is_zombie: bool | None = None
    """Whether the job lost its machines. Open Telekom Cloud only."""

    retrain_model_id: str | int | None = None
    """ID of the model that the job trains again. Open Telekom Cloud only."""

    algorithm_id: str | int | None = None
    """ID of the algorithm of the job. Open Telekom Cloud only."""

    description: str | None = None
    """Description of the version. Open Telekom Cloud only."""

    job_type: int | None = None
    """Code of the type of the job. Open Telekom Cloud only."""

    memory_unit: str | None = None
    """Unit of the main memory, such as GB. Open Telekom Cloud only."""

    gpu_memory_unit: str | None = None
    """Unit of the memory of the GPUs, such as GB. Open Telekom Cloud only."""

    max_num: int | None = None
    """Maximum number of machines of the flavor in a job. Open Telekom Cloud only."""

    no_resource: bool | None = None
    """Whether no machine of the flavor is available. Open Telekom Cloud only."""

    npu_info: str | None = None
    """Information about the NPUs of the flavor. Open Telekom Cloud only."""

    pod_version: str | None = None
    """Version of the container of the engine. Open Telekom Cloud only."""

    pool_type: str | None = None
    """Kind of resource pool, such as SYSTEM_DEFINED. Open Telekom Cloud only."""

    flavor_code: str | None = None
    """Code of the flavor, such as modelarts.vm.cpu.2u. Open Telekom Cloud only."""

    flavor_type: str | None = None
    """Hardware type of the flavor, such as CPU or GPU. Open Telekom Cloud only."""

    flavor_info: TrainingJobVersionFlavor | None = None
    """Hardware of the flavor. Open Telekom Cloud only."""

    billing: BillingInfo | None = None
    """Billing information for the flavor. Open Telekom Cloud only."""

    attributes: dict[str, str] | None = None
    """Further properties of the flavor. Open Telekom Cloud only."""

    is_free: bool | None = None
    """Whether the flavor is free of charge. Open Telekom Cloud only."""


class TrainingJobVersionBasics(BaseModel):
    """Common fields of a version of a training job."""

    version_id: int | None = json_field(default=None, digits=True)
    """ID of the version."""

    version_name: str | None = None
    """Name of the version, such as V0001."""

    pre_version_id: int | None = None
    """ID of the previous version. null for the first version."""

    engine_type: int | None = None
    """ID of the engine type. engine_name contains its name."""

    engine_name: str | None = None
    """Name of the engine type, such as TensorFlow."""

    engine_id: int | None = None
    """ID of the engine."""

    engine_version: str | None = None
    """Version of the engine, including its Python version, such as TF-1.13.1-python3.6."""

    status: JobStatus | None = json_field(default=None, digits=True)
    """State of the version."""

    app_url: str | None = None
    """OBS folder that contains the code."""

    boot_file_url: str | None = None
    """Boot file in app_url."""

    create_time: int | None = json_field(default=None, digits=True)
    """Creation time, in milliseconds since 1970."""

    parameter: list[TrainingJobVersionParameter] | None = None
    """Arguments of the code, or environment variables of a custom image."""

    duration: int | None = None
    """Running time, in milliseconds."""

    spec_id: int | None = None
    """ID of the machine flavor."""

    core: str | int | None = None
    """Number of CPU cores per machine."""

    cpu: str | int | None = None
    """Memory size of a machine, despite the name. The unit is not documented."""

    gpu_num: int | None = None
    """Number of GPUs per machine."""

    gpu_type: str | None = None
    """Model of the GPUs."""

    worker_server_num: int | None = None
    """Number of machines for training."""

    data_url: str | None = None
    """OBS folder that contains the data."""

    train_url: str | None = None
    """OBS folder for the output."""

    log_url: str | None = None
    """OBS folder for the logs. May be empty."""

    dataset_version_id: str | None = None
    """ID of the dataset version."""

    dataset_id: str | None = None
    """ID of the dataset."""

    data_source: list[TrainingJobV1DataSource] | None = None
    """Training data, as a list."""

    model_id: int | None = None
    """ID of the built-in algorithm, if the version uses one."""

    model_metric_list: str | TrainingJobVersionModelMetrics | None = None
    """Evaluation metrics of the model, as an object or as a JSON string."""

    system_metric_list: str | TrainingJobVersionSystemMetrics | None = None
    """Resource usage of the machines, as an object or as a JSON string."""

    user_image_url: str | None = None
    """Custom image in SWR."""

    user_command: str | None = None
    """Command that starts the container of the custom image."""

    resource_id: str | None = None
    """ID of the billing resources."""

    dataset_name: str | None = None
    """Name of the training dataset."""

    start_time: int | None = None
    """Start time of the training, in milliseconds since 1970."""

    volumes: list[TrainingJobV1Volume] | None = None
    """Storage mounted into the training containers."""

    dataset_version_name: str | None = None
    """Name of the dataset version used for training."""

    pool_name: str | None = None
    """Name of the resource pool."""

    pool_id: str | None = None
    """ID of the resource pool."""

    nas_mount_path: str | None = None
    """Mount path of the SFS Turbo file system in the containers."""

    nas_share_addr: str | None = None
    """Address of the SFS Turbo file system, such as 10.20.0.15:/."""

    nas_type: str | None = None
    """Protocol of the file system. The only known value is nfs."""


class TrainingJobVersionClass(BaseModel):
    """A class predicted by the model."""

    class_id: str | int | None = None
    """ID of the class."""

    class_name: str | int | None = None
    """Label of the class."""


class TrainingJobVersionClassMetric(BaseModel):
    """Evaluation metrics of a class."""

    metric_values: TrainingJobVersionClassScores | None = None
    """Scores of the class."""

    reserved_data: dict[str, Any] | None = None
    """Reserved for future use."""

    metric_meta: TrainingJobVersionClass | None = None
    """ID and label of the class."""


class TrainingJobVersionClassScores(BaseModel):
    """Validation scores of a class."""

    recall: float | None = None
    """Recall of the class, from 0 to 1."""

    precision: float | None = None
    """Precision of the class, from 0 to 1."""

    accuracy: float | None = None
    """Accuracy of the class, from 0 to 1."""

    f1_score: float | None = None
    """F1 score of the class, from 0 to 1. Open Telekom Cloud only."""


class TrainingJobVersionConfig(BaseModel):
    """Run settings of a new version of a training job."""

    worker_server_num: int
    """Number of machines to train on, up to max_num of the flavor."""

    app_url: str | Unset | None = UNSET
    """OBS folder that contains the code, such as /bucket/code/. Requires boot_file_url. Omit it if model_id is
    specified.
    """

    boot_file_url: str | Unset | None = UNSET
    """Boot file in app_url, such as /bucket/code/train.py. Omit it if model_id is specified."""

    parameter: list[TrainingJobV1Parameter] | Unset | None = UNSET
    """Arguments of the code, or environment variables of a custom image."""

    data_url: str | Unset | None = UNSET
    """OBS folder that contains the data. Specify exactly one of data_url, dataset_id with dataset_version_id, and
    data_source.
    """

    dataset_id: str | Unset | None = UNSET
    """ID of the dataset to train on. Requires dataset_version_id. Cannot be used with data_url or data_source."""

    dataset_version_id: str | Unset | None = UNSET
    """ID of the dataset version to train on. Requires dataset_id. Cannot be used with data_url or data_source."""

    data_source: list[TrainingJobV1DataSource] | Unset | None = UNSET
    """Training data, as a list. Cannot be used with data_url, dataset_id or dataset_version_id."""

    spec_id: int | Unset | None = UNSET
    """ID of the machine flavor in the public pool, as listed in the job specifications. Cannot be used with
    pool_id.
    """

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool to run in. Cannot be used with spec_id."""

    engine_id: int | Unset | None = UNSET
    """ID of the AI engine, as listed in the job specifications. Omit it if model_id is specified. Default of the
    service: 1.
    """

    model_id: int | Unset | None = UNSET
    """ID of the built-in algorithm to train. Replaces app_url, boot_file_url and engine_id."""

    log_url: str | Unset | None = UNSET
    """OBS folder for the logs. By default, no logs are saved."""

    user_image_url: str | Unset | None = UNSET
    """Custom image in SWR, in the format host:port/organization/name:tag, without a scheme."""

    user_command: str | Unset | None = UNSET
    """Command that starts the container of the custom image. It calls /home/work/run_train.sh with the code to
    run.
    """

    train_url: str
    """OBS folder for the output, such as /bucket/output/."""

    pre_version_id: int
    """ID of the previous version, as returned by list_versions."""


class TrainingJobVersionFlavor(BaseModel):
    """Hardware of the machines of a job."""

    max_num: int | None = None
    """Maximum number of these machines in a job."""

    cpu: TrainingJobVersionFlavorCpu | None = None
    """Processors of a machine."""

    ram: TrainingJobVersionFlavorMemory | None = None
    """Main memory of a machine."""

    gpu: TrainingJobVersionFlavorAccelerator | None = None
    """GPUs of a machine."""

    npu: TrainingJobVersionFlavorAccelerator | None = None
    """NPUs of a machine."""

    npu_info: str | None = None
    """Further information about the NPUs."""


class TrainingJobVersionFlavorAccelerator(BaseModel):
    """GPUs or NPUs of a machine."""

    unit_num: int | None = None
    """Number of cards."""

    product_name: str | None = None
    """Model of the cards."""

    memory: int | None = json_field(default=None, digits=True)
    """Memory of a card."""

    unit: str | None = None
    """Unit of the memory, such as GB."""

    info: str | None = None
    """Further information about the cards."""


class TrainingJobVersionFlavorCpu(BaseModel):
    """Processors of a machine."""

    arch: str | None = None
    """Processor architecture, such as x86."""

    core_num: int | None = None
    """Number of cores."""


class TrainingJobVersionFlavorMemory(BaseModel):
    """Main memory of a machine."""

    memory: int | None = None
    """Size of the memory."""

    unit: str | None = None
    """Unit of the size, such as GB."""


class TrainingJobVersionLog(BaseModel):
    """Part of a log file."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    content: str
    """Content of the log lines."""

    lines: int = json_field(digits=True)
    """Number of log lines in the response. 0 if there are no more lines."""

    start_line: str | int | None = None
    """Cursor of the first line, a number of 19 digits. Use it as base_line to read backward."""

    end_line: str | int | None = None
    """Cursor of the last line, a number of 19 digits. Use it as base_line to read forward."""


class TrainingJobVersionLogFilePage(BasePage[str], items="log_file_list"):
    """Names of all log files of one version of a training job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    log_file_list: list[str]
    """Names of the log files, one for each machine."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobVersionModelMetrics(BaseModel):
    """Validation results of a model, by class and in total."""

    metric: list[TrainingJobVersionClassMetric] | None = None
    """Metrics of each class."""

    total_metric: TrainingJobVersionTotalMetric | None = None
    """Metrics over all classes."""

    images_outputs: dict[str, TrainingJobVersionPrediction] | None = None
    """Predictions for images of the validation data, by their paths. Open Telekom Cloud only."""


class TrainingJobVersionPage(BasePage["TrainingJobVersionSummary"], items="versions", total="version_count"):
    """One page of versions of a training job."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    job_id: int = json_field(digits=True)
    """ID of the training job."""

    job_name: str
    """Name of the job, unique in the project."""

    job_desc: str | None = None
    """Description of the job."""

    version_count: int
    """Total number of versions of the job."""

    versions: list[TrainingJobVersionSummary]
    """Versions on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class TrainingJobVersionParameter(BaseModel):
    """An argument of the training code, with hints for its form in the console."""

    label: str | None = None
    """Name of the argument, such as learning_rate."""

    value: str | float | bool | None = json_field(default=None, sensitive=True)
    """Value of the argument. Usually a string, even for numbers."""

    required: bool | None = None
    """Whether the argument needs a value. Open Telekom Cloud only."""

    placeholder: str | None = None
    """Text of the empty input field. Open Telekom Cloud only."""

    tip: TrainingJobVersionTip | None = None
    """Hint beside the input field. Open Telekom Cloud only."""


class TrainingJobVersionPrediction(BaseModel):
    """Prediction for an image of the validation data."""

    real_label: list[str] | None = None
    """Labels of the image."""

    predict_label: list[str] | None = None
    """Predicted labels, the most likely one first."""

    probability: list[str] | None = None
    """Probabilities of the predicted labels, as strings."""

    logits: list[str] | None = None
    """Outputs of the last layer for the predicted labels, as strings."""


class TrainingJobVersionSummary(BaseModel):
    """Summary of a version of a training job in a list."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str
    """Name of the version, such as V0001."""

    pre_version_id: int | None = None
    """ID of the previous version. null for the first version."""

    engine_type: int | None = None
    """ID of the engine type. engine_name contains its name."""

    engine_name: str | None = None
    """Name of the engine type, such as TensorFlow."""

    engine_id: int | None = None
    """ID of the engine."""

    engine_version: str | None = None
    """Version of the engine, including its Python version, such as TF-1.13.1-python3.6."""

    status: JobStatus = json_field(digits=True)
    """State of the version."""

    app_url: str | None = None
    """OBS folder that contains the code."""

    boot_file_url: str | None = None
    """Boot file in app_url."""

    create_time: int = json_field(digits=True)
    """Creation time, in milliseconds since 1970."""

    parameter: list[TrainingJobVersionParameter] | None = None
    """Arguments of the code, or environment variables of a custom image."""

    duration: int | None = None
    """Running time, in milliseconds."""

    spec_id: int | None = None
    """ID of the machine flavor."""

    core: str | int | None = None
    """Number of CPU cores per machine."""

    cpu: str | int | None = None
    """Memory size of a machine, despite the name. The unit is not documented."""

    gpu_num: int | None = None
    """Number of GPUs per machine."""

    gpu_type: str | None = None
    """Model of the GPUs."""

    worker_server_num: int | None = None
    """Number of machines for training."""

    data_url: str | None = None
    """OBS folder that contains the data."""

    train_url: str | None = None
    """OBS folder for the output."""

    log_url: str | None = None
    """OBS folder for the logs. May be empty."""

    dataset_version_id: str | None = None
    """ID of the dataset version."""

    dataset_id: str | None = None
    """ID of the dataset."""

    data_source: list[TrainingJobV1DataSource] | None = None
    """Training data, as a list."""

    model_id: int | None = None
    """ID of the built-in algorithm, if the version uses one."""

    model_metric_list: str | TrainingJobVersionModelMetrics | None = None
    """Evaluation metrics of the model, as an object or as a JSON string."""

    system_metric_list: str | TrainingJobVersionSystemMetrics | None = None
    """Resource usage of the machines, as an object or as a JSON string."""

    user_image_url: str | None = None
    """Custom image in SWR."""

    user_command: str | None = None
    """Command that starts the container of the custom image."""

    resource_id: str | None = None
    """ID of the billing resources."""

    dataset_name: str | None = None
    """Name of the training dataset."""

    start_time: int | None = None
    """Start time of the training, in milliseconds since 1970."""

    volumes: list[TrainingJobV1Volume] | None = None
    """Storage mounted into the training containers."""

    dataset_version_name: str | None = None
    """Name of the dataset version used for training."""

    pool_name: str | None = None
    """Name of the resource pool."""

    pool_id: str | None = None
    """ID of the resource pool."""

    nas_mount_path: str | None = None
    """Mount path of the SFS Turbo file system in the containers."""

    nas_share_addr: str | None = None
    """Address of the SFS Turbo file system, such as 10.20.0.15:/."""

    nas_type: str | None = None
    """Protocol of the file system. The only known value is nfs."""

    gpu: bool | None = None
    """Whether the machines have GPUs."""


class TrainingJobVersionSystemMetrics(BaseModel):
    """Resource usage of the machines during the run. Each metric is a series of numeric strings."""

    cpu_usage: list[str] | None = json_field(default=None, key="cpuUsage")
    """CPU utilization during the run."""

    mem_usage: list[str] | None = json_field(default=None, key="memUsage")
    """Memory utilization during the run."""

    gpu_util: list[str] | None = json_field(default=None, key="gpuUtil")
    """GPU utilization during the run."""

    gpu_mem_usage: list[str] | None = json_field(default=None, key="gpuMemUsage")
    """GPU memory utilization during the run."""

    disk_read_rate: list[str] | None = json_field(default=None, key="diskReadRate")
    """Disk read rate during the run."""

    disk_write_rate: list[str] | None = json_field(default=None, key="diskWriteRate")
    """Disk write rate during the run."""

    recv_bytes_rate: list[str] | None = json_field(default=None, key="recvBytesRate")
    """Rate at which bytes are received from the network."""

    send_bytes_rate: list[str] | None = json_field(default=None, key="sendBytesRate")
    """Rate at which bytes are sent to the network."""

    interval: int | None = None
    """Interval between measurements. The unit is not documented."""


class TrainingJobVersionTip(BaseModel):
    """Hint beside an input field of the console."""

    content: str | None = None
    """Text of the hint."""

    position: str | None = None
    """Place of the hint, such as top-left."""

    show: bool | None = None
    """Whether the hint is visible."""


class TrainingJobVersionTotalMetric(BaseModel):
    """Evaluation metrics over all classes."""

    total_metric_meta: dict[str, Any] | None = None
    """Reserved for future use."""

    total_reserved_data: dict[str, Any] | None = None
    """Reserved for future use."""

    total_metric_values: TrainingJobVersionTotalScores | None = None
    """Scores over all classes."""


class TrainingJobVersionTotalScores(BaseModel):
    """Validation scores over all classes."""

    f1_score: float | None = None
    """F1 score, the harmonic mean of recall and precision, from 0 to 1. Only some built-in algorithms return it."""

    recall: float | None = None
    """Recall over all classes, from 0 to 1."""

    precision: float | None = None
    """Precision over all classes, from 0 to 1."""

    accuracy: float | None = None
    """Accuracy over all classes, from 0 to 1."""

    id: int | None = None
    """ID of the scores."""

    top_1: float | None = json_field(default=None, key="top-1")
    """Share of samples whose most likely label is right, from 0 to 1. Open Telekom Cloud only."""

    top_5: float | None = json_field(default=None, key="top-5")
    """Share of samples with the right label among the five most likely, from 0 to 1. Open Telekom Cloud only."""


class TrainingJobVersionUsage(BaseModel):
    """State and resources of a version of a training job."""

    version_id: int = json_field(digits=True)
    """ID of the version."""

    version_name: str | None = None
    """Name of the version, such as V0001."""

    status: JobStatus | None = json_field(default=None, digits=True)
    """State of the version."""

    create_time: int | None = json_field(default=None, digits=True)
    """Creation time, in milliseconds since 1970."""

    start_time: int | None = None
    """Start time of the training, in milliseconds since 1970."""

    end_time: int | None = None
    """End time of the training, in milliseconds since 1970."""

    duration: int | None = None
    """Running time, in milliseconds."""

    version_desc: str | None = None
    """Description of the version."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    flavor_code: str | None = None
    """Code of the machine flavor."""

    npu_num: int | None = None
    """Number of NPUs of the version."""

    gpu_num: int | None = None
    """Number of GPUs of the version."""


class TrainingJobVersionUsagePage(BasePage["TrainingJobVersionUsage"], items="versions", total="total_count"):
    """One page of versions of all training jobs."""

    is_success: bool
    """Whether the request succeeded. The client raises an exception if it is false."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_message: str | None = None
    """Error message. Absent on success."""

    total_count: int
    """Total number of matches."""

    versions: list[TrainingJobVersionUsage]
    """Versions on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class UpdateTrainingJobV1Request(BaseModel):
    """The new description of a training job."""

    job_desc: str
    """New description of the job. At most 256 characters."""
