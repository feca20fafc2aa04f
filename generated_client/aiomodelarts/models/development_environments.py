# Generated from spec/ by `make generate`; do not edit.
"""Models of `development_environments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .development_environments_enumerations import (
        DevelopmentEnvironmentAction,
        DevelopmentEnvironmentActionValue,
        DevelopmentEnvironmentFlavorStatus,
        DevelopmentEnvironmentHardware,
        DevelopmentEnvironmentPromotion,
        DevelopmentEnvironmentRepositoryProtocol,
        DevelopmentEnvironmentRepositoryType,
        DevelopmentEnvironmentStatus,
        DevelopmentEnvironmentStorageType,
        DevelopmentEnvironmentStorageTypeValue,
    )
    from .openapi import NamedReference


class CreateDevelopmentEnvironmentRequest(BaseModel):
    """Settings of a new development environment instance."""

    name: str
    """Name of the instance. Consists of letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    profile_id: str
    """ID of the configuration (image and engines) to start from, such as "Multi-Engine 1.0 (python3)-gpu"."""

    description: str | Unset | None = UNSET
    """Description of the instance, empty by default. Must not contain angle brackets, quotation marks, ampersands or
    slashes. At most 512 characters. Matches `^[^&<>"'/]*$`.
    """

    flavor: str
    """Name of the machine flavor. The available flavors depend on the region."""

    spec: DevelopmentEnvironmentSpecInput
    """Storage and behavior of the notebook."""

    workspace: DevelopmentEnvironmentWorkspace | Unset | None = UNSET
    """Workspace of the instance. By default, the default workspace."""

    pool: DevelopmentEnvironmentPoolInput | Unset | None = UNSET
    """Resource pool to run in, if it is not the public pool."""

    ai_project: DevelopmentEnvironmentAiProject | Unset | None = UNSET
    """AI project of the instance. Reserved by the service."""


class DevelopmentEnvironment(BaseModel):
    """Development environment instance with its state, hardware and storage."""

    id: str
    """ID of the instance."""

    name: str
    """Name of the instance."""

    description: str | None = None
    """Description of the instance."""

    status: DevelopmentEnvironmentStatus
    """Current state of the instance."""

    creation_timestamp: str
    """Creation time, in milliseconds since 1970, as a string of digits."""

    latest_update_timestamp: str
    """Last update time, in milliseconds since 1970, as a string of digits."""

    profile: DevelopmentEnvironmentProfile | None = None
    """Configuration that the instance was created from."""

    flavor: str
    """Name of the machine flavor."""

    flavor_details: DevelopmentEnvironmentFlavor | None = None
    """Details of the machine flavor, and whether it is available."""

    pool: DevelopmentEnvironmentPool | None = None
    """Dedicated resource pool that the instance runs in, if any."""

    spec: DevelopmentEnvironmentSpec | None = None
    """Storage and behavior of the notebook."""

    workspace: DevelopmentEnvironmentWorkspace
    """Workspace of the instance."""

    ai_project: DevelopmentEnvironmentAiProject | None = None
    """AI project of the instance."""

    error_code: str | None = None
    """Error code of the instance, such as ModelArts.6318. It does not mean that the request failed."""

    queuing_info: DevelopmentEnvironmentQueue | None = None
    """Queue position of the instance while it waits for a machine."""

    user: NamedReference | None = None
    """Owner of the instance."""

    repository: DevelopmentEnvironmentRepository | None = None
    """Git repository of the instance. Sent by the service, but not useful to callers."""


class DevelopmentEnvironmentActionResult(BaseModel):
    """State of an instance before and after an action."""

    current_status: DevelopmentEnvironmentStatus
    """State after the request, such as STARTING."""

    previous_state: DevelopmentEnvironmentStatus
    """State before the request, such as STOPPED."""


class DevelopmentEnvironmentAiProject(BaseModel):
    """AI project that an instance belongs to."""

    id: str | None = None
    """ID of the AI project, such as default-ai-project."""


class DevelopmentEnvironmentAutoStop(BaseModel):
    """Automatic stop of an instance, with the remaining time."""

    enable: bool
    """Whether the instance stops automatically."""

    duration: int | None = None
    """Running time after each start, in seconds."""

    prompt: bool | None = None
    """Whether the console keeps displaying its reminder."""

    stop_timestamp: int | None = None
    """Time of the automatic stop, in milliseconds since 1970."""

    remain_time: int | None = None
    """Time until the automatic stop, in seconds."""


class DevelopmentEnvironmentAutoStopInput(BaseModel):
    """Settings for the automatic stop of an instance."""

    enable: bool | Unset | None = UNSET
    """Whether the instance stops automatically when its running time ends. Default of the service: False."""

    duration: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-seconds")
    """Maximum running time after each start, in seconds. Required if enable is true. From 3600 to 86400."""

    prompt: bool | Unset | None = UNSET
    """Whether the console keeps displaying its reminder. Has no effect outside the console. Default of the service:
    True.
    """


class DevelopmentEnvironmentCredential(BaseModel):
    """Credentials for a Git repository or for OBS."""

    ssh_private_key: str | None = json_field(default=None, sensitive=True)
    """Private key for SSH access."""

    access_token: str | None = json_field(default=None, sensitive=True)
    """OAuth token issued by GitHub."""


class DevelopmentEnvironmentDeployment(BaseModel):
    """Deployment of the instances of a configuration."""

    type: str
    """Type of the deployment. The only known value is Docker."""

    spec: DevelopmentEnvironmentDeploymentSpec
    """Engine and image of the deployment."""

    annotations: dict[str, str] | None = None
    """Annotations of the deployment, if any."""


class DevelopmentEnvironmentDeploymentSpec(BaseModel):
    """Engine and image that an instance is deployed with."""

    engine: str
    """Container service that runs the instance. The only known value is CCE."""

    params: DevelopmentEnvironmentImage | None = None
    """Container image that the instance runs."""


class DevelopmentEnvironmentFailure(BaseModel):
    """Reason why an instance could not be created or started."""

    code: str | None = None
    """Error code."""

    message: str | None = None
    """Error message."""

    detail: dict[str, str] | None = None
    """Details of the error, by name."""


class DevelopmentEnvironmentFlavor(BaseModel):
    """Machine flavor for development environments."""

    name: str
    """Name of the flavor, used in instances."""

    status: DevelopmentEnvironmentFlavorStatus
    """Whether the flavor is currently available."""

    queuing_num: int | None = None
    """Number of instances waiting for the flavor. Present while a free flavor is sold out."""

    queue_left_time: int | None = None
    """Remaining waiting time for the flavor, in seconds. Present while a free flavor is sold out."""

    storage_list: list[DevelopmentEnvironmentStorageType] | None = None
    """Types of storage that the flavor supports."""

    is_permitted: bool | None = None
    """Whether the caller is allowed to use the flavor."""

    type: DevelopmentEnvironmentHardware
    """Hardware type of the flavor."""

    params: dict[str, Any] | None = None
    """Hardware properties such as CPU, GPU, gpu_type and memory. memory is a string such as 64GiB."""

    promo_type: DevelopmentEnvironmentPromotion | None = None
    """Whether the flavor is free of charge."""

    instance_num: int | None = None
    """Number of instances of this flavor that the caller has."""

    duration: int | None = None
    """Time until an instance is stopped after a start, in seconds."""

    store_time: int | None = None
    """Maximum time that an inactive instance is kept, in hours. The default, -1, keeps it indefinitely."""

    billing_flavor: str | None = None
    """Flavor used for billing. If it is empty, the flavor itself is used."""

    billing_params: int | None = None
    """Factor by which the price of billing_flavor is multiplied."""

    params_extends: DevelopmentEnvironmentFlavorSize | None = None
    """Processor and memory of the flavor in more detail. Open Telekom Cloud only."""


class DevelopmentEnvironmentFlavorCpu(BaseModel):
    """Processors and memory of a flavor."""

    num: int | None = None
    """Number of virtual CPUs."""

    memory_size: str | None = None
    """Size of the main memory, as digits."""

    memory_unit: str | None = None
    """Unit of the main memory, such as GB."""


class DevelopmentEnvironmentFlavorSize(BaseModel):
    """Processor and memory of a flavor."""

    arch: str | None = None
    """Processor architecture, such as X86_64."""

    cpu: DevelopmentEnvironmentFlavorCpu | None = None
    """Processors and memory."""


class DevelopmentEnvironmentImage(BaseModel):
    """Container image of a development environment."""

    namespace: str
    """SWR organization that contains the image."""

    image_name: str
    """Name of the image in that organization."""

    image_tag: str
    """Tag of the image version."""

    annotations: dict[str, str] | None = None
    """Annotations of the image, if any."""


class DevelopmentEnvironmentPage(BasePage["DevelopmentEnvironment"], items="instances", total="total_count"):
    """List of the matching development environment instances."""

    total_count: int
    """Total number of matches."""

    instances: list[DevelopmentEnvironment]
    """Matching instances in this response."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class DevelopmentEnvironmentPool(BaseModel):
    """Resource pool that an instance runs in."""

    id: str | None = None
    """ID of the resource pool."""

    name: str | None = None
    """Name of the resource pool."""

    type: str | None = None
    """Type of the pool. USER_DEFINED is a dedicated pool."""

    owner: DevelopmentEnvironmentPoolOwner | None = None
    """Owner of the pool. Present for dedicated pools."""


class DevelopmentEnvironmentPoolInput(BaseModel):
    """Resource pool for a new instance."""

    id: str
    """ID of the resource pool."""

    type: str | Unset | None = UNSET
    """Type of the pool. USER_DEFINED is a dedicated pool."""

    name: str | Unset | None = UNSET
    """Name of the resource pool."""

    owner: DevelopmentEnvironmentPoolOwner | Unset | None = UNSET
    """Owner of the resource pool."""


class DevelopmentEnvironmentPoolOwner(BaseModel):
    """Owner of a resource pool."""

    project_id: str | None = None
    """ID of the project that owns the pool."""


class DevelopmentEnvironmentProfile(BaseModel):
    """Configuration (image and engines) that instances are created from."""

    id: str
    """ID of the configuration, such as "Multi-Engine 1.0 (python3)-gpu"."""

    name: str
    """Name of the configuration."""

    description: str | None = None
    """Description of the configuration."""

    de_type: str
    """Type of environment that the configuration is for. The only known value is Notebook."""

    flavor_type: DevelopmentEnvironmentHardware | None = None
    """Hardware type that the configuration is for."""

    provision: DevelopmentEnvironmentDeployment | None = None
    """Deployment of the instances."""

    labels: dict[str, str] | None = None
    """Additional labels of the configuration."""


class DevelopmentEnvironmentQueue(BaseModel):
    """Queue position of an instance that waits for its machine flavor."""

    id: str | None = None
    """ID of the waiting instance."""

    name: str | None = None
    """Name of the waiting instance."""

    de_type: str | None = None
    """Type of environment. The only known value is Notebook."""

    flavor: str | None = None
    """Name of the flavor that the instance waits for."""

    flavor_details: DevelopmentEnvironmentFlavor | None = None
    """Details of the flavor, and whether it is sold out."""

    status: DevelopmentEnvironmentStatus | None = None
    """State of the waiting instance, either CREATE_QUEUING before creation or START_QUEUING before a start."""

    begin_timestamp: int | None = None
    """Start of the waiting time, in milliseconds since 1970."""

    remain_time: int | None = None
    """Remaining waiting time, in seconds."""

    end_timestamp: int | None = None
    """End of the waiting time, in milliseconds since 1970."""

    rank: int | None = None
    """Position in the queue."""


class DevelopmentEnvironmentReference(BaseModel):
    """ID of the deleted development environment instance."""

    instance_id: str
    """ID of the deleted instance."""


class DevelopmentEnvironmentRepository(BaseModel):
    """Git repository of an instance."""

    id: str | None = None
    """ID of the repository."""

    branch: str | None = None
    """Name of the checked-out branch."""

    user_name: str | None = None
    """Name of the user who commits to the repository."""

    user_email: str | None = None
    """Email address of the user who commits to the repository."""

    type: DevelopmentEnvironmentRepositoryType | None = None
    """Hosting service of the repository."""

    connection_info: DevelopmentEnvironmentRepositoryConnection | None = None
    """Connection settings of the repository."""


class DevelopmentEnvironmentRepositoryConnection(BaseModel):
    """Connection settings of a Git repository."""

    protocol: DevelopmentEnvironmentRepositoryProtocol | None = None
    """Protocol used for Git access."""

    url: str | None = None
    """URL to clone the repository from."""

    credential: DevelopmentEnvironmentCredential | None = None
    """Credentials for the repository."""


class DevelopmentEnvironmentSpec(BaseModel):
    """Storage and behavior of an instance, and the reason for a failure."""

    log_path: str | None = None
    """Path of the logs of a custom image."""

    custom_script_path: str | None = None
    """Path of the scripts that run when the notebook starts."""

    storage: DevelopmentEnvironmentStorage | None = None
    """Storage for the files of the notebook."""

    extend_storage: list[DevelopmentEnvironmentStorage] | None = None
    """Additional mounted storage."""

    credential: DevelopmentEnvironmentCredential | None = None
    """Credentials for OBS."""

    repository: DevelopmentEnvironmentRepository | None = None
    """Git repository of the instance. Sent by the service, but not useful to callers."""

    resource_reserved_timestamp: int | None = None
    """Time that the machine is reserved for, as a Unix timestamp. The unit is not documented."""

    auto_stop: DevelopmentEnvironmentAutoStop | None = None
    """Settings for the automatic stop."""

    failed_reasons: DevelopmentEnvironmentFailure | None = None
    """Reason why the instance could not be created or started. Absent or null if there was no failure."""

    annotations: dict[str, str] | None = None
    """Annotations, including url and target_domain. The URL cannot be opened without further steps."""

    extend_params: dict[str, str] | None = None
    """Additional settings, by name."""


class DevelopmentEnvironmentSpecInput(BaseModel):
    """Storage and behavior of a new instance."""

    storage: DevelopmentEnvironmentStorageInput
    """Storage for the files of the notebook. Only obs is accepted here."""

    extend_storage: list[DevelopmentEnvironmentStorageInput] | Unset | None = UNSET
    """Additional storage to mount. Only obsfs is supported, and only in some dedicated pools."""

    auto_stop: DevelopmentEnvironmentAutoStopInput | Unset | None = UNSET
    """Settings for the automatic stop. By default, the instance does not stop automatically."""

    annotations: dict[str, str] | Unset | None = UNSET
    """Annotations to attach. None by default."""


class DevelopmentEnvironmentSpecUpdate(BaseModel):
    """Changed behavior of an instance."""

    auto_stop: DevelopmentEnvironmentAutoStopInput | Unset | None = UNSET
    """Settings for the automatic stop. If the instance is running, they apply from the next start."""


class DevelopmentEnvironmentStorage(BaseModel):
    """Storage of an instance, with the location of the files."""

    type: DevelopmentEnvironmentStorageType
    """Type of storage."""

    location: DevelopmentEnvironmentStorageLocation | None = None
    """Location of the files in the storage."""


class DevelopmentEnvironmentStorageInput(BaseModel):
    """Storage for a new instance, with the location of the files."""

    type: DevelopmentEnvironmentStorageType | DevelopmentEnvironmentStorageTypeValue | str
    """Type of storage."""

    location: DevelopmentEnvironmentStorageLocationInput | Unset | None = UNSET
    """Location of the files in the storage. Required for obs."""


class DevelopmentEnvironmentStorageLocation(BaseModel):
    """Location of the files of an instance."""

    path: str | None = None
    """Folder that contains the files: a path in OBS, or the mount path of a volume."""

    volume_size: int | None = None
    """Size of the volume, presumably in GB. Absent for obs."""

    volume_unit: str | None = None
    """Unit of the size of the volume, such as GB. Open Telekom Cloud only."""


class DevelopmentEnvironmentStorageLocationInput(BaseModel):
    """Location for the files of a new instance."""

    path: str | Unset | None = UNSET
    """Folder in an OBS bucket, with a trailing slash, such as /bucket/folder/. Cannot be the bucket itself. Required
    for obs.
    """


class DevelopmentEnvironmentToken(BaseModel):
    """Access token of a development environment."""

    token: str = json_field(sensitive=True)
    """Token that gives access to the instance."""


class DevelopmentEnvironmentWorkspace(BaseModel):
    """Workspace that an instance belongs to."""

    id: str | None = None
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""


class RunDevelopmentEnvironmentActionRequest(BaseModel):
    """Action to perform on a development environment instance."""

    action: DevelopmentEnvironmentAction | DevelopmentEnvironmentActionValue
    """Whether to start or stop the instance."""


class UpdateDevelopmentEnvironmentRequest(BaseModel):
    """Changes to a development environment instance."""

    description: str | Unset | None = UNSET
    """New description of the instance. Must not contain angle brackets, quotation marks, ampersands or slashes. At
    most 512 characters. Matches `^[^&<>"'/]*$`.
    """

    spec: DevelopmentEnvironmentSpecUpdate | Unset | None = UNSET
    """New behavior of the notebook."""
