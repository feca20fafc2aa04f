# Generated from spec/ by `make generate`; do not edit.
"""Models of `deployments`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .deployments_enumerations import (
        DeploymentAffinityType,
        DeploymentDumpType,
        DeploymentFileSource,
        DeploymentFileSourceValue,
        DeploymentFramework,
        DeploymentFrameworkValue,
        DeploymentImageSource,
        DeploymentInstanceStatus,
        DeploymentPodStatus,
        DeploymentRecovery,
        DeploymentRecoveryValue,
        DeploymentScheduleScope,
        DeploymentScheduleStrategy,
        DeploymentScheduleStrategyValue,
        DeploymentSecretType,
        DeploymentSecretTypeValue,
        DeploymentStatus,
        DeploymentStatusValue,
        DeploymentType,
        DeploymentTypeValue,
        DeploymentUnitRole,
        DeploymentUnitRoleValue,
        DeploymentWorkloadType,
        DeploymentWorkloadTypeValue,
    )
    from .development_environments_enumerations import DevelopmentEnvironmentHardware
    from .inference_services import FrozenInfo, InferenceServiceSecret, InferenceUpgradeConfig
    from .inference_services_enumerations import InferenceLogStatus, InferenceProtocol, InferenceRoutingStrategy
    from .models_enumerations import ModelHealthCheckMethod


class CreateDeploymentRequest(BaseModel):
    """Settings of a deployment. Fields about its state have no effect in a request."""

    id: str | Unset | None = UNSET
    """ID of an existing deployment, in a change."""

    name: str
    """Name of the deployment. From 1 to 64 characters."""

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool."""

    count: int
    """Number of instances. From 1 to 128."""

    system_log_dump_enable: bool | Unset | None = UNSET
    """Whether system logs are dumped; only in physical pools with NPUs. Default of the service: False."""

    unit_configs: list[DeploymentUnitInput]
    """Units of an instance. An instance on a single machine has exactly one. At least 1 item."""

    weight: int | Unset | None = UNSET
    """Share of the requests, in percent. From 0 to 100."""

    secret_type: DeploymentSecretType | DeploymentSecretTypeValue | str | Unset | None = UNSET
    """Kind of credentials."""

    secret_name: str | Unset | None = UNSET
    """Name of the credentials, with the kind dew."""

    priority: int | Unset | None = UNSET
    """Priority of the service. A running service needs it in a change, with the value that it has. From 1 to 3."""

    high_avail_switch: bool | Unset | None = UNSET
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy.
    Default of the service: True.
    """

    schedule_strategy: DeploymentScheduleStrategy | DeploymentScheduleStrategyValue | str | Unset | None = UNSET
    """How pods are placed. Default of the service: 'HIGH_AVAILABILITY'."""

    version: str | Unset | None = UNSET
    """Version number of up to three parts, from 1.0.0 to 99.99.99. At most 8 characters. Matches
    `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    version_id: str | Unset | None = UNSET
    """ID of the version."""

    description: str | Unset | None = UNSET
    """Description of the deployment, without the characters < and >. At most 512 characters."""

    framework: DeploymentFramework | DeploymentFrameworkValue | str | Unset | None = UNSET
    """Software that runs the model. Default of the service: 'COMMON'."""

    running_count: int | Unset | None = UNSET
    """Number of running instances. From 1 to 128."""

    deploy_type: DeploymentType | DeploymentTypeValue | str | Unset | None = UNSET
    """How an instance is spread over machines."""

    mirror_traffic_enable: bool | Unset | None = UNSET
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: str | Unset | None = UNSET
    """Share of the copied requests, in percent."""

    version_count: int | Unset | None = UNSET
    """Number of versions."""

    workload_type: DeploymentWorkloadType | DeploymentWorkloadTypeValue | str | Unset | None = UNSET
    """Kind of Kubernetes workload."""

    update_at: int | datetime | Unset | None = json_field(default=UNSET, time="milliseconds")
    """Time of the last change, in milliseconds since 1970."""

    model: DeploymentModel | Unset | None = UNSET
    """Model in the containers."""

    advanced_config: DeploymentAdvancedConfig | Unset | None = UNSET
    """Further settings."""


class Deployment(BaseModel):
    """A deployment of an inference service."""

    id: str
    """ID of the deployment."""

    name: str
    """Name of the deployment."""

    deployment_name: str | None = None
    """Name of the deployment, again."""

    infer_name: str | None = None
    """Deprecated. ID of the deployment under an older name."""

    description: str | None = None
    """Description of the deployment."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    framework: DeploymentFramework | None = None
    """Software that runs the model."""

    version: str | None = None
    """Number of the current version."""

    version_id: str | None = None
    """ID of the current version."""

    version_count: int | None = None
    """Number of versions."""

    count: int | None = None
    """Number of instances."""

    weight: int | None = None
    """Share of the requests, in percent. From 0 to 100."""

    priority: int | None = None
    """Priority of the service. From 1 to 3."""

    secret_type: DeploymentSecretType | None = None
    """Kind of credentials."""

    secret_name: str | None = None
    """Name of the credentials, with the kind dew."""

    status: DeploymentStatus
    """Current state."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    workload_type: DeploymentWorkloadType | None = None
    """Kind of Kubernetes workload."""

    high_avail_switch: bool | None = None
    """Whether the pods of different instances are spread over nodes."""

    system_log_dump_enable: bool | None = None
    """Whether system logs are dumped; only in physical pools with NPUs."""

    schedule_strategy: DeploymentScheduleStrategy | None = None
    """How pods are placed."""

    unit_configs: list[DeploymentUnit] | None = None
    """Units of an instance."""

    model: DeploymentModel | None = None
    """Model in the containers."""

    advanced_config: DeploymentAdvancedConfig | None = None
    """Further settings."""

    mirror_traffic_enable: bool | None = None
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: int | None = None
    """Share of the copied requests, in percent."""

    user_name: str | None = None
    """Name of the user who created the deployment."""

    agency_name: str | None = None
    """Name of the agency that the deployment uses."""

    last_used_time: int | None = json_field(default=None, digits=True)
    """Time of the last use, in milliseconds since 1970."""

    deployment_task_limit: DeploymentTaskLimit | None = None
    """Limit of parallel asynchronous tasks."""

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the deployment is frozen, if it is."""

    create_at: int | None = json_field(default=None, digits=True)
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = json_field(default=None, digits=True)
    """Time of the last change, in milliseconds since 1970."""


class DeploymentAdvancedConfig(BaseModel):
    """Further settings of a deployment."""

    deploy_timeout_minutes: int | None = json_field(default=None, time="duration-minutes")
    """Longest time that the deployment may take, in minutes."""

    upgrade_config: InferenceUpgradeConfig | None = None
    """How instances are replaced by those of a new version."""

    service_secret: InferenceServiceSecret | None = None
    """Secrets in the containers."""

    dynamic_routing_enable: bool | None = None
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | None = None
    """How requests are distributed among instances."""

    ems_enable: bool | None = None
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    metric_api_scheme: InferenceProtocol | None = None
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | None = None
    """Port of the metrics for routing."""

    metric_api_path: str | None = None
    """Path of the metrics for routing."""

    custom_metrics_path: str | None = None
    """Protocol, port and path of the own metrics of the image, separated by commas. At most 255 characters."""

    mooncake_enable: bool | None = None
    """Whether the cache Mooncake is used. Default of the service: False."""

    port: int | None = None
    """Port of the container. From 1 to 65535."""

    protocol: InferenceProtocol | None = None
    """Protocol of the container. With WS or WSS, requests are WebSockets, and rate limits are not possible."""


class DeploymentAffinity(BaseModel):
    """Nodes on which the pods of a unit run, or don't."""

    affinity_type: DeploymentAffinityType | None = None
    """Whether pods run on these nodes, or on others."""

    required: bool | None = None
    """Whether the rule must be met; otherwise it is a preference."""

    selection_mode: str | None = None
    """How nodes are named. Only IP is supported."""

    targets: dict[str, str] | None = None
    """Nodes, by their IP addresses. At most 20 entries."""


class DeploymentCode(BaseModel):
    """Code that is mounted in a container."""

    source: DeploymentFileSource
    """Where the code comes from."""

    address: str | None = None
    """Address of the code, by its source. It excludes source_id."""

    source_id: str | None = None
    """ID of the file system of SFS Turbo, with the source EFS. It excludes address."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    efs_sub_path: str | None = None
    """Folder in the file system, with the source EFS."""

    read_only: bool | None = None
    """Whether the files can't be changed."""


class DeploymentCustomSpec(BaseModel):
    """Own resources of a container, with the flavor custom."""

    gpu: float | None = None
    """Number of GPUs, with up to two decimal places. It excludes ascend. At least 0."""

    memory: int | None = None
    """Size of the memory, in megabytes."""

    cpu: float | None = None
    """Number of CPUs, with up to two decimal places. At least 0.01."""

    ascend: int | None = None
    """Number of Ascend chips. It excludes gpu."""

    arch: str | None = None
    """Architecture of the processor, x86 or arm64."""


class DeploymentDump(BaseModel):
    """Folder for the dumps of a container."""

    source: DeploymentFileSource | None = None
    """Storage of the folder, OBS or OBSFS."""

    address: str | None = None
    """Address of the folder."""

    mount_path: str | None = None
    """Path in the container, which starts with a slash."""

    type: DeploymentDumpType | None = None
    """Kind of dump."""


class DeploymentDumpInput(BaseModel):
    """Folder for the dumps of a container."""

    source: DeploymentFileSource | DeploymentFileSourceValue | str | Unset | None = UNSET
    """Storage of the folder, OBS or OBSFS."""

    address: str | Unset | None = UNSET
    """Address of the folder, by HTTPS or OBS."""

    mount_path: str | Unset | None = UNSET
    """Path in the container, which starts with a slash."""


class DeploymentFile(BaseModel):
    """Files that are mounted in a container."""

    source: DeploymentFileSource
    """Where the files come from."""

    address: str | None = None
    """Address of the files, by their source."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: bool | None = None
    """Whether the node keeps a copy of the files. Default of the service: False."""

    efs_sub_path: str | None = None
    """Folder in the file system, with the source EFS."""

    read_only: bool | None = None
    """Whether the files can't be changed."""

    os_warm_up: bool | None = None
    """Whether the files are loaded into memory in advance."""

    source_name: str | None = None
    """Name of the files loaded in advance; required with os_warm_up. From 1 to 64 characters."""


class DeploymentHealthCheck(BaseModel):
    """Check of the health of a container."""

    check_method: ModelHealthCheckMethod | None = None
    """How the container is checked. Defaults to HTTP in a new deployment; a change needs it."""

    cmd: str | None = None
    """Command of the check, with the method EXEC. It contains none of the characters #~^$|%&*<>()'"[]{}. At most 1024
    characters.
    """

    command: str | None = None
    """Command of the check, under the name that Terraform's provider sends and reads."""

    url: str | None = None
    """Path of the request, with the method HTTP: a slash, then letters, digits and the characters - _ / :. At most
    1024 characters.
    """

    protocol: InferenceProtocol | None = None
    """Protocol of the request. Default of the service: 'HTTP'."""

    initial_delay_seconds: int | None = json_field(default=None, time="duration-seconds")
    """Time before the first check, in seconds. Default of the service: 30. At least 1."""

    timeout_seconds: int | None = json_field(default=None, time="duration-seconds")
    """Longest time for a check, in seconds. Default of the service: 30. At least 1."""

    period_seconds: int | None = json_field(default=None, time="duration-seconds")
    """Time between two checks, in seconds. Default of the service: 10. At least 1."""

    failure_threshold: int | None = None
    """Number of failed checks in a row after which the container is unhealthy. Default of the service: 3. At least
    1.
    """


class DeploymentImage(BaseModel):
    """Image of a container."""

    id: str | None = None
    """ID of the image, with the source IMAGE."""

    source: DeploymentImageSource
    """Where the image comes from."""

    swr_path: str
    """Address of the image, by its source."""

    category: DevelopmentEnvironmentHardware | None = None
    """Kind of processor for the image. Default of the service: 'CPU'."""


class DeploymentInstance(BaseModel):
    """An instance of a deployment, which consists of pods."""

    instance_name: str
    """Name of the instance, unique in its deployment."""

    status: DeploymentInstanceStatus
    """Current state."""

    weight: int | None = None
    """Share of the requests, in percent. From 0 to 100."""

    pod_count: int | None = None
    """Number of pods."""

    running_pod_count: int | None = None
    """Number of running pods."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""


class DeploymentInstancePage(BasePage["DeploymentInstance"], items="data", total="total"):
    """One page of the instances of a deployment."""

    current: int | None = None
    """Number of the page, starting from 0."""

    data: list[DeploymentInstance]
    """Instances of this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    size: int | None = None
    """Number of instances on this page."""

    total: int
    """Number of matching instances on all pages."""


class DeploymentInstanceReference(BaseModel):
    """Name of an instance."""

    instance_name: str
    """Name of the deleted instance."""


class DeploymentModel(BaseModel):
    """Model that is mounted in a container."""

    source: DeploymentFileSource
    """Where the model comes from."""

    address: str | None = None
    """Address of the model, by its source."""

    source_id: str | None = None
    """ID of the source, such as of a file system of SFS Turbo. It excludes address."""

    mount_path: str
    """Path in the container, which starts and ends with a slash. At most 255 characters."""

    host_cache: bool | None = None
    """Whether the node keeps a copy of the model. Default of the service: False."""

    efs_sub_path: str | None = None
    """Folder in the file system, with the source EFS."""

    read_only: bool | None = None
    """Whether the files can't be changed."""

    os_warm_up: bool | None = None
    """Whether the model is loaded into memory in advance."""

    source_name: str | None = None
    """Name of the model loaded in advance; required with os_warm_up. From 1 to 64 characters."""

    asset_id: str | None = None
    """ID of the preset model. From 1 to 64 characters."""


class DeploymentPage(BasePage["DeploymentSummary"], items="data", total="total"):
    """One page of deployments."""

    data: list[DeploymentSummary]
    """Deployments of this page."""

    current: int | None = None
    """Number of the page, starting from 0."""

    size: int | None = None
    """Number of deployments on this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    total: int
    """Number of matching deployments on all pages."""


class DeploymentPod(BaseModel):
    """A pod of an instance."""

    pod_id: str | None = None
    """ID of the pod."""

    pod_name: str
    """Name of the pod, unique in its cluster."""

    pod_node_ip: str | None = None
    """IP address of the node that runs the pod."""

    pod_node_name: str | None = None
    """Name of the node that runs the pod."""

    pod_role: str | None = None
    """Role of the unit to which the pod belongs."""

    status: DeploymentPodStatus
    """Current state."""

    update_time: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    pod_role_name: str | None = None
    """Name of the unit of the pod."""


class DeploymentPodEvent(BaseModel):
    """A Kubernetes event of a pod."""

    count: int | None = None
    """Number of times that the event occurred."""

    first_timestamp: str | None = None
    """First time of the event, in UTC, in ISO 8601 format."""

    last_timestamp: str | None = None
    """Last time of the event, in UTC, in ISO 8601 format."""

    message: str | None = None
    """Message of the event."""

    reason: str | None = None
    """Short reason of the event, such as Scheduled."""

    reporting_component: str | None = None
    """Component of Kubernetes that reported the event."""

    type: str | None = None
    """Severity of the event, Normal or Warning."""


class DeploymentPodPage(BasePage["DeploymentPod"], items="data", total="total"):
    """One page of the pods of an instance."""

    current: int | None = None
    """Number of the page, starting from 0."""

    data: list[DeploymentPod]
    """Pods of this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    size: int | None = None
    """Number of pods on this page."""

    total: int
    """Number of matching pods on all pages."""


class DeploymentPodReference(BaseModel):
    """Name of a pod."""

    pod_name: str
    """Name of the deleted pod."""


class DeploymentSecurity(BaseModel):
    """User and group of the process in a container."""

    user_id: int | None = None
    """ID of the user in the container. From 1 to 60000."""

    group_id: int | None = None
    """ID of the group in the container. From 1 to 60000."""


class DeploymentSummary(BaseModel):
    """A deployment in a list."""

    id: str
    """ID of the deployment."""

    name: str
    """Name of the deployment."""

    infer_name: str | None = None
    """ID of the deployment under an older name."""

    service_group_name: str | None = None
    """ID of the group of instances."""

    status: DeploymentStatus
    """Current state."""

    lts_state: InferenceLogStatus | None = None
    """Whether logs are collected."""

    mirror_traffic_enable: bool | None = None
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: str | None = None
    """Share of the copied requests, in percent."""

    weight: int | None = None
    """Configured share of the requests, in percent. From 0 to 100."""

    traffic_ratio: str | None = None
    """Actual share of the requests, such as 50.00%, by the weights and states of all deployments."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    version: str | None = None
    """Version number, such as 1.0.1."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    create_at: int | None = None
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the deployment is frozen, if it is."""


class DeploymentTaskLimit(BaseModel):
    """Limit of the parallel asynchronous tasks of a deployment."""

    max_concurrent_task: int | None = None
    """Largest number of tasks at the same time. From 1 to 100."""


class DeploymentTermination(BaseModel):
    """How the containers of a unit are stopped."""

    pre_stop_cmd: str | None = None
    """Command that a container runs before it stops, such as one that closes connections. At most 255 characters."""

    termination_grace_period_seconds: int | None = json_field(default=None, time="duration-seconds")
    """Longest time from the signal to stop until a container is killed, in seconds."""


class DeploymentUnit(BaseModel):
    """Container of a deployment, with its resources, files and health checks."""

    id: str | None = None
    """ID of the unit."""

    name: str | None = None
    """Name of the role of the unit. At most 16 characters. Matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`."""

    role: DeploymentUnitRole | None = None
    """Role of the unit."""

    custom_spec: DeploymentCustomSpec | None = None
    """Own resources, with the flavor custom."""

    flavor: str | None = None
    """ID of the flavor of the container."""

    flavor_display_name: str | None = None
    """Name of the flavor for people."""

    image: DeploymentImage | None = None
    """Image of the container."""

    models: list[DeploymentModel] | None = None
    """Models in the container."""

    codes: list[DeploymentCode] | None = None
    """Code in the container."""

    files: list[DeploymentFile] | None = None
    """Models and code in the container."""

    dumps: list[DeploymentDump] | None = None
    """Folders for dumps."""

    count: int | None = None
    """Number of containers."""

    cpu_affinity: bool | None = None
    """Whether containers are bound to CPU cores."""

    cmd: str | None = None
    """Command that starts the container."""

    termination_grace: DeploymentTermination | None = None
    """How containers are stopped."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables. Names have up to 64 letters, digits, underscores, hyphens and dots, and don't start with
    a digit.
    """

    readiness_health: DeploymentHealthCheck | None = None
    """Check whether the container can process requests."""

    startup_health: DeploymentHealthCheck | None = None
    """Check whether the container has started."""

    liveness_health: DeploymentHealthCheck | None = None
    """Check whether the container still works."""

    port: int | None = None
    """Port of the container. From 1 to 65535."""

    recovery: DeploymentRecovery | None = None
    """What is restarted after a fault. Without it, nothing is."""

    npu_reset_enable: bool | None = None
    """Whether NPUs are reset after a fault."""

    group_count: int | None = None
    """Number of copies of the unit, with the workload type LWS and several machines. Defaults to 1. From 1 to 100."""

    affinity: DeploymentAffinity | None = None
    """Nodes of the pods."""

    security_config: DeploymentSecurity | None = None
    """User and group in the container."""

    pool_resource_flavor: str | None = None
    """Flavor of the node pool: letters, digits, dots, hyphens and underscores. At most 128 characters."""

    group_policy: DeploymentUnitGroupPolicy | None = None
    """Placement on super nodes."""


class DeploymentUnitGroupPolicy(BaseModel):
    """Placement of the pods of a unit on super nodes."""

    schedule_scope: DeploymentScheduleScope | None = None
    """Range of the nodes, for flavors of super nodes (snt9e) and the workload type LWS only."""


class DeploymentUnitInput(BaseModel):
    """Container of a new or changed deployment, with its resources, files and health checks."""

    id: str | Unset | None = UNSET
    """ID of the unit."""

    name: str | Unset | None = UNSET
    """Name of the role of the unit. At most 16 characters. Matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`."""

    role: DeploymentUnitRole | DeploymentUnitRoleValue | str | Unset | None = UNSET
    """Role of the unit."""

    custom_spec: DeploymentCustomSpec | Unset | None = UNSET
    """Own resources, with the flavor custom."""

    flavor: str | Unset | None = UNSET
    """ID of the flavor of the container."""

    flavor_display_name: str | Unset | None = UNSET
    """Name of the flavor for people."""

    image: DeploymentImage
    """Image of the container."""

    models: list[DeploymentModel] | Unset | None = UNSET
    """Deprecated. Models in the container. Replaced by files."""

    codes: list[DeploymentCode] | Unset | None = UNSET
    """Deprecated. Code in the container. Replaced by files."""

    files: list[DeploymentFile] | Unset | None = UNSET
    """Models and code in the container."""

    dumps: list[DeploymentDumpInput] | Unset | None = UNSET
    """Folders for dumps. At most 20 items."""

    count: int | Unset | None = UNSET
    """Number of containers."""

    cpu_affinity: bool | Unset | None = UNSET
    """Whether containers are bound to CPU cores."""

    cmd: str | Unset | None = UNSET
    """Command that starts the container."""

    termination_grace: DeploymentTermination | Unset | None = UNSET
    """How containers are stopped."""

    envs: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables. Names have up to 64 letters, digits, underscores, hyphens and dots, and don't start with
    a digit.
    """

    readiness_health: DeploymentHealthCheck | Unset | None = UNSET
    """Check whether the container can process requests."""

    startup_health: DeploymentHealthCheck | Unset | None = UNSET
    """Check whether the container has started."""

    liveness_health: DeploymentHealthCheck | Unset | None = UNSET
    """Check whether the container still works."""

    port: int | Unset | None = UNSET
    """Port of the container. From 1 to 65535."""

    recovery: DeploymentRecovery | DeploymentRecoveryValue | str | Unset | None = UNSET
    """What is restarted after a fault. Without it, nothing is."""

    npu_reset_enable: bool | Unset | None = UNSET
    """Whether NPUs are reset after a fault."""

    group_count: int | Unset | None = UNSET
    """Number of copies of the unit, with the workload type LWS and several machines. Defaults to 1. From 1 to 100."""

    affinity: DeploymentAffinity | Unset | None = UNSET
    """Nodes of the pods."""

    security_config: DeploymentSecurity | Unset | None = UNSET
    """User and group in the container."""

    pool_resource_flavor: str | Unset | None = UNSET
    """Flavor of the node pool: letters, digits, dots, hyphens and underscores. At most 128 characters."""

    group_policy: DeploymentUnitGroupPolicy | Unset | None = UNSET
    """Placement on super nodes."""


class InferenceServiceDeployment(BaseModel):
    """A deployment of an inference service, as the service shows it."""

    id: str
    """ID of the deployment."""

    name: str
    """Name of the deployment."""

    pool_id: str | None = None
    """ID of the dedicated resource pool."""

    count: int | None = None
    """Number of instances."""

    system_log_dump_enable: bool | None = None
    """Whether system logs are dumped; only in physical pools with NPUs."""

    unit_configs: list[DeploymentUnit] | None = None
    """Units of an instance."""

    weight: int | None = None
    """Configured share of the requests, in percent. From 0 to 100."""

    traffic_ratio: str | None = None
    """Actual share of the requests, such as 50.00%, by the weights and states of all deployments."""

    secret_type: DeploymentSecretType | None = None
    """Kind of credentials."""

    secret_name: str | None = None
    """Name of the credentials, with the kind dew."""

    priority: int | None = None
    """Priority of the service. From 1 to 3."""

    high_avail_switch: bool | None = None
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy."""

    framework: DeploymentFramework | None = None
    """Software that runs the model."""

    version: str | None = None
    """Number of the current version."""

    version_id: str | None = None
    """ID of the current version."""

    status: DeploymentStatus
    """Current state."""

    running_count: int | None = None
    """Number of running instances."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    mirror_traffic_enable: bool | None = None
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: str | None = None
    """Share of the copied requests, in percent."""

    version_count: int | None = None
    """Number of versions."""

    workload_type: DeploymentWorkloadType | None = None
    """Kind of Kubernetes workload."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    lts_state: InferenceLogStatus | None = None
    """Whether logs are collected."""

    infer_name: str | None = None
    """ID of the deployment under an older name."""

    model: DeploymentModel | None = None
    """Model in the containers."""

    advanced_config: DeploymentAdvancedConfig | None = None
    """Further settings."""

    description: str | None = None
    """Description of the deployment."""

    create_at: str | None = None
    """Time of creation, in milliseconds since 1970."""

    schedule_strategy: DeploymentScheduleStrategy | None = None
    """How pods are placed."""


class ScaleDeploymentRequest(BaseModel):
    """New number of instances of a deployment."""

    count: int
    """Number of instances. From 1 to 128."""


class UpdateDeploymentRequest(BaseModel):
    """Changes to a deployment. Settings that are not sent stay as they are."""

    id: str | Unset | None = UNSET
    """ID of the deployment."""

    name: str | Unset | None = UNSET
    """Name of the deployment."""

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool."""

    framework: DeploymentFramework | DeploymentFrameworkValue | str | Unset | None = UNSET
    """Software that runs the model."""

    count: int | Unset | None = UNSET
    """Number of instances. From 1 to 128."""

    deploy_type: DeploymentType | DeploymentTypeValue | str | Unset | None = UNSET
    """How an instance is spread over machines."""

    system_log_dump_enable: bool | Unset | None = UNSET
    """Whether system logs are dumped; only in physical pools with NPUs."""

    unit_configs: list[DeploymentUnitInput] | Unset | None = UNSET
    """Units of an instance, which replace all units that it has. At least 1 item."""

    weight: int | Unset | None = UNSET
    """Share of the requests, in percent. From 0 to 100."""

    secret_type: DeploymentSecretType | DeploymentSecretTypeValue | str | Unset | None = UNSET
    """Kind of credentials."""

    secret_name: str | Unset | None = UNSET
    """Name of the credentials; required with the kind dew."""

    priority: int | Unset | None = UNSET
    """Priority of the service. A running service needs it, with the value that it has. From 1 to 3."""

    high_avail_switch: bool | Unset | None = UNSET
    """Deprecated. Whether the pods of different instances are spread over nodes. Replaced by schedule_strategy."""

    description: str | Unset | None = UNSET
    """Description of the deployment, without the characters < and >. At most 512 characters."""

    advanced_config: DeploymentAdvancedConfig | Unset | None = UNSET
    """Further settings."""

    model: DeploymentModel | Unset | None = UNSET
    """Model in the containers."""

    mirror_traffic_enable: bool | Unset | None = UNSET
    """Whether requests are copied to this deployment."""

    mirror_traffic_weight: int | Unset | None = UNSET
    """Share of the copied requests, in percent."""

    status: DeploymentStatus | DeploymentStatusValue | str | Unset | None = UNSET
    """State of the deployment. The effect of sending it is not documented."""

    deployment_task_limit: DeploymentTaskLimit | Unset | None = UNSET
    """Limit of parallel asynchronous tasks."""

    schedule_strategy: DeploymentScheduleStrategy | DeploymentScheduleStrategyValue | str | Unset | None = UNSET
    """How pods are placed."""
