# Generated from spec/ by `make generate`; do not edit.
"""Models of `services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .services_enumerations import (
        ServiceAffinityMode,
        ServiceAffinityModeValue,
        ServiceEventType,
        ServiceInferType,
        ServiceInferTypeValue,
        ServiceLoadBalancerPolicy,
        ServiceLoadBalancerPolicyValue,
        ServiceMappingType,
        ServiceMappingTypeValue,
        ServiceModelStatus,
        ServiceNodeInstanceStatus,
        ServiceNodeOperation,
        ServiceNodeState,
        ServiceScheduleTimeUnit,
        ServiceScheduleTimeUnitValue,
        ServiceSmnEvent,
        ServiceSmnEventValue,
        ServiceStatus,
        ServiceTargetStatus,
        ServiceTargetStatusValue,
        ServiceUpdateResult,
    )


class CreateServiceRequest(BaseModel):
    """Configuration of a new service."""

    service_name: str
    """Name of the service, unique in the project. From 1 to 64 characters."""

    infer_type: ServiceInferType | ServiceInferTypeValue | str
    """Inference mode of the service."""

    config: list[ServiceConfigInput]
    """Models to deploy. A batch service takes one model; a real-time service takes different versions."""

    description: str | Unset | None = UNSET
    """Description of the service. Defaults to an empty string. At most 100 characters. Matches `^[^!<>+&"']*$`."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """Schedule for stopping a real-time service automatically. By default, the service keeps running."""

    pool_name: str | Unset | None = UNSET
    """Name of the dedicated resource pool to run in. Takes precedence over cluster_id. If neither is set, the shared
    pool is used. A pool set for a model in config takes precedence.
    """

    cluster_id: str | Unset | None = UNSET
    """ID of an older dedicated resource pool, or of the edge pool of an edge service. If set, vpc_id is ignored. A
    pool set for a model in config takes precedence.
    """

    vpc_id: str | Unset | None = UNSET
    """ID of the VPC that a real-time service joins in order to reach other systems. Defaults to an isolated VPC.
    Cannot be changed later.
    """

    subnet_network_id: str | Unset | None = UNSET
    """Network ID of the subnet. Required with vpc_id."""

    security_group_id: str | Unset | None = UNSET
    """ID of the security group of the instances. Required with vpc_id. The group must allow inbound TCP traffic on
    port 8080 from any address.
    """

    load_balancer_policy: ServiceLoadBalancerPolicy | ServiceLoadBalancerPolicyValue | Unset | None = UNSET
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: int | Unset | None = UNSET
    """Priority for resources, for real-time and batch services. Services with a higher number take precedence when
    resources are scarce. From 1 to 3.
    """

    service_secrets: list[ServiceSecret] | Unset | None = UNSET
    """Secrets to mount in the containers."""

    additional_properties_: ServiceAdditionalSettings | Unset | None = json_field(
        default=UNSET, key="additional_properties"
    )
    """Additional settings, such as notifications and log reporting."""


class CreatedService(BaseModel):
    """Response to a deployment request."""

    service_id: str
    """ID of the service."""

    resource_ids: list[str] | None = None
    """IDs of the resources created for the models."""


class Service(BaseModel):
    """Service with its models."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    description: str | None = None
    """Description of the service."""

    infer_type: ServiceInferType
    """Inference mode of the service."""

    status: ServiceStatus
    """State of the service."""

    progress: int | None = None
    """Progress of the deployment, in percent."""

    error_msg: str | None = None
    """Reason for the failure. Set if status is failed."""

    config: list[ServiceConfig]
    """Models of the service and the resources that they use."""

    access_address: str | None = None
    """Inference address of a deployed real-time service."""

    bind_access_address: str | None = None
    """Inference address under a custom domain name, if one is bound."""

    debug_url: str | None = None
    """Address for online debugging. Set for a real-time service with a single instance whose model supports it."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    owner: str
    """ID of the user who owns the service."""

    tenant: str
    """ID of the account that owns the service."""

    project: str
    """ID of the project that owns the service."""

    pool_name: str | None = None
    """Name of the dedicated resource pool, if one is used."""

    cluster_id: str | None = None
    """ID of the older dedicated resource pool or edge pool, if one is used."""

    vpc_id: str | None = None
    """ID of the VPC of the instances, if one is set."""

    subnet_network_id: str | None = None
    """Network ID of the subnet of the instances, if one is set."""

    security_group_id: str | None = None
    """ID of the security group of the instances, if one is set."""

    load_balancer_policy: ServiceLoadBalancerPolicy | None = None
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: int | None = None
    """Priority for resources, from 1 to 3. Services with a higher number take precedence when resources are
    scarce.
    """

    invocation_times: int | None = None
    """Total number of calls to the service."""

    failed_times: int | None = None
    """Number of failed calls."""

    publish_at: int
    """Time of the last deployment, in milliseconds since 1970."""

    update_time: int
    """Time of the last configuration change, in milliseconds since 1970."""

    operation_time: int | None = None
    """Time of the last operation by a user, in milliseconds since 1970."""

    transition_at: int | None = None
    """Time of the last state change, in milliseconds since 1970."""

    due_time: int | None = None
    """Time at which the service stops automatically, in milliseconds since 1970. Absent if there is no schedule."""

    schedule: list[ServiceSchedule] | None = None
    """Schedule for stopping the service automatically. Absent if there is none."""

    is_shared: bool | None = None
    """Whether the service is a subscription instead of a deployment in this project."""

    shared_count: int | None = None
    """Number of subscriptions to the service."""

    is_free: bool | None = None
    """Whether the flavor of the service is free of charge."""

    additional_properties_: dict[str, Any] | None = json_field(default=None, key="additional_properties")
    """Additional settings, such as notifications."""


class ServiceAdditionalSettings(BaseModel):
    """Notification, log reporting and protocol settings of a service."""

    smn_notification: ServiceSmnNotification | Unset | None = UNSET
    """SMN notifications to send when the state of the service changes."""

    log_report_channels: list[ServiceLogReportPipeline] | Unset | None = UNSET
    """Destinations for logs. If omitted or empty, logs are not sent to LTS. Cannot be turned off once enabled."""

    websocket_upgrade: bool | Unset | None = UNSET
    """Whether the service uses WebSocket. Defaults to false for a new service; in an update, the setting is kept.
    Cannot be turned off once enabled, and cannot be combined with a traffic limit.
    """


class ServiceAffinity(BaseModel):
    """Scheduling preferences of the instances of a model."""

    node_affinity: ServiceNodeAffinity | None = None
    """Preferences for the nodes on which instances run."""


class ServiceAffinityInput(BaseModel):
    """Scheduling preferences for the instances of a new model."""

    node_affinity: ServiceNodeAffinityInput | Unset | None = UNSET
    """Preferences for the nodes on which instances run."""


class ServiceAffinityNode(BaseModel):
    """Node on which instances run."""

    name: str | None = None
    """Private IP address of the node, used as its name."""


class ServiceAffinityNodeInput(BaseModel):
    """Node on which to run instances."""

    name: str
    """Private IP address of the node, used as its name."""


class ServiceAffinityPool(BaseModel):
    """Selected nodes of a resource pool."""

    pool_name: str | None = None
    """Name of the resource pool that contains the nodes."""

    nodes: list[ServiceAffinityNode] | None = None
    """Nodes of the pool on which instances can run."""


class ServiceAffinityPoolInput(BaseModel):
    """Nodes to select in a resource pool."""

    pool_name: str
    """Name of the resource pool that contains the nodes. Must be one of the pools set for the service."""

    nodes: list[ServiceAffinityNodeInput]
    """Nodes of the pool on which to run instances."""


class ServiceConfig(BaseModel):
    """Model of a service and the resources that it uses."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application."""

    model_version: str
    """Version of the AI application."""

    source_type: str | None = None
    """Set to auto for an AI application created by ExeML; otherwise absent."""

    status: ServiceModelStatus | None = None
    """State of the model."""

    specification: str | None = None
    """Flavor of an instance. custom means that custom_spec contains the resources."""

    custom_spec: ServiceCustomSpec | None = None
    """Resources of an instance if specification is custom."""

    weight: int | None = json_field(default=None, digits=True)
    """Percentage of calls routed to the model."""

    instance_count: int | None = None
    """Number of deployed instances of the model."""

    scaling: bool | None = None
    """Whether autoscaling is enabled."""

    support_debug: bool | None = None
    """Whether the model supports online debugging."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the containers."""

    pool_name: str | None = None
    """Name of the dedicated resource pool, if one is used."""

    cluster_id: str | None = None
    """ID of the older dedicated resource pool or edge pool, if one is used."""

    nodes: list[ServiceNode] | None = None
    """Edge nodes that run the model. For edge services only."""

    affinity: ServiceAffinity | None = None
    """Node preferences for the instances."""

    src_type: str | None = None
    """Set to ManifestFile if a manifest lists the input of a batch service; otherwise absent."""

    src_path: str | None = None
    """OBS path of the input of a batch service."""

    dest_path: str | None = None
    """OBS path of the output of a batch service."""

    req_uri: str | None = None
    """Path of the model API that a batch service calls, such as /."""

    mapping_type: ServiceMappingType | None = None
    """Input unit of each call of a batch service."""

    mapping_rule: dict[str, Any] | None = None
    """Mapping of CSV columns to model inputs. Used if mapping_type is csv."""

    start_time: int | None = None
    """Start time of the batch service, in milliseconds since 1970. Absent before the start."""

    finished_time: int | None = None
    """End time of the batch service, in milliseconds since 1970. Absent before the end."""

    additional_properties_: dict[str, ServiceModelAdditionalSettings] | None = json_field(
        default=None, key="additional_properties"
    )
    """Volume and rolling update settings of the containers."""


class ServiceConfigInput(BaseModel):
    """Model to deploy and the resources that it uses."""

    model_id: str
    """ID of the AI application."""

    specification: str
    """Flavor of an instance, one of those returned by list_specifications. In a dedicated resource pool, custom is
    also accepted and requires custom_spec.
    """

    instance_count: int
    """Number of instances to run. From 1 to 128."""

    custom_spec: ServiceCustomSpecInput | Unset | None = UNSET
    """Resources of an instance. Required if specification is custom."""

    weight: int | Unset | None = json_field(default=UNSET, digits=True)
    """Percentage of calls to route to the model. Required for real-time services; the weights must add up to 100.
    From 0 to 100.
    """

    deploy_timeout_in_seconds: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-seconds")
    """Timeout for deploying one instance, in seconds."""

    envs: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables of the containers. Empty by default."""

    pool_name: str | Unset | None = UNSET
    """Name of the dedicated resource pool for this model. Takes precedence over cluster_id and over the pools of the
    service. Can only be set if the service also has a pool.
    """

    cluster_id: str | Unset | None = UNSET
    """ID of the older dedicated resource pool or edge pool for this model. Takes precedence over the pools of the
    service. Can only be set if the service also has a pool.
    """

    nodes: list[str] | Unset | None = UNSET
    """IDs of the IEF edge nodes on which to deploy an edge service."""

    affinity: ServiceAffinityInput | Unset | None = UNSET
    """Node preferences for the instances."""

    src_type: str | Unset | None = UNSET
    """Type of input. If omitted, the files in the src_path folder are read. If set to ManifestFile, src_path is a
    manifest that lists the input of a batch service.
    """

    src_path: str | Unset | None = UNSET
    """OBS path of the input. Required for batch services."""

    dest_path: str | Unset | None = UNSET
    """OBS path of the output. Required for batch services."""

    req_uri: str | Unset | None = UNSET
    """Path of the model API to call, from the config.json of the model, or / for built-in images. Required for batch
    services.
    """

    mapping_type: ServiceMappingType | ServiceMappingTypeValue | Unset | None = UNSET
    """Input unit of each call. Required for batch services."""

    mapping_rule: dict[str, Any] | Unset | None = UNSET
    """Input schema as in config.json, where index is the CSV column of each simple value, from 0, or -1 to skip it.
    Required if mapping_type is csv.
    """

    additional_properties_: dict[str, ServiceModelAdditionalSettingsInput] | Unset | None = json_field(
        default=UNSET, key="additional_properties"
    )
    """Volume and rolling update settings of the containers."""


class ServiceCpuInfo(BaseModel):
    """CPU of a flavor."""

    arch: str
    """CPU architecture, such as x86."""

    cpu: float
    """Number of CPU cores."""


class ServiceCustomSpec(BaseModel):
    """Resources of an instance in a dedicated resource pool."""

    cpu: float | None = None
    """Number of CPU cores, with two decimal places."""

    memory: int | None = None
    """Amount of memory, in MB."""

    gpu_p4: float | None = None
    """Number of GPUs, with two decimal places. Absent if no GPU is used."""


class ServiceCustomSpecInput(BaseModel):
    """Resources to request for an instance in a dedicated resource pool."""

    cpu: float
    """Number of CPU cores. Rounded to two decimal places. At least 0.01."""

    memory: int
    """Amount of memory, in MB."""

    gpu_p4: float | Unset | None = UNSET
    """Number of GPUs. No GPU is used by default. Rounded to two decimal places. At least 0."""


class ServiceEvent(BaseModel):
    """Event in the life of a service, such as a deployment step."""

    event_type: ServiceEventType
    """Type of the event, normal or abnormal."""

    event_info: str
    """Human-readable message. During a deployment, events report building the image, preparing, scheduling, pulling
    the image and starting.
    """

    occur_time: int
    """Time of the event, in milliseconds since 1970."""


class ServiceEventPage(BasePage["ServiceEvent"], items="events", total="total_count"):
    """One page of events of a service."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    events: list[ServiceEvent]
    """Events on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ServiceGpuInfo(BaseModel):
    """GPUs of a flavor. If gpu is 0, the flavor has none."""

    brand: str | None = None
    """Manufacturer of the cards."""

    version: str | None = None
    """Model of the cards."""

    unit: str
    """Unit of memory, such as MB or GB."""

    memory: int
    """Memory of each card, in the unit of the unit field."""

    gpu: float
    """Number of GPUs."""


class ServiceLogConfig(BaseModel):
    """Model deployed by an update."""

    model_id: str
    """ID of the AI application."""

    model_name: str
    """Name of the AI application."""

    model_version: str
    """Version of the AI application."""

    weight: int | None = json_field(default=None, digits=True)
    """Percentage of calls routed to the model. For real-time services."""

    specification: str | None = None
    """Flavor of an instance, for real-time and edge services. custom means that custom_spec contains the
    resources.
    """

    custom_spec: ServiceCustomSpec | None = None
    """Resources of an instance if specification is custom."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables of the containers."""

    cluster_id: str | None = None
    """ID of the dedicated resource pool, if one was used."""

    instance_count: int | None = None
    """Number of deployed instances, for real-time services."""

    additional_properties_: dict[str, ServiceModelAdditionalSettings] | None = json_field(
        default=None, key="additional_properties"
    )
    """Volume and rolling update settings of the containers."""

    scaling: bool | None = None
    """Whether the number of instances is adjusted automatically. Open Telekom Cloud only."""


class ServiceLogReportPipeline(BaseModel):
    """Destination for the logs of a service."""

    type: str
    """Log service. Only LTS is supported."""

    configuration: ServiceLtsConfiguration | Unset | None = UNSET
    """Log group and log stream in LTS."""


class ServiceLogVolume(BaseModel):
    """Host folder mounted for logs."""

    host_path: str | None = None
    """Folder of the host."""

    mount_path: str | None = None
    """Folder inside the container."""


class ServiceLogVolumeInput(BaseModel):
    """Host folder to mount for logs."""

    host_path: str
    """Folder of the host."""

    mount_path: str
    """Folder inside the container."""


class ServiceLtsConfiguration(BaseModel):
    """Log destination in LTS."""

    log_group_id: str
    """ID of the log group. At most 64 characters."""

    log_stream_id: str
    """ID of the log stream in that group. At most 64 characters."""


class ServiceMemoryInfo(BaseModel):
    """Memory of a flavor."""

    unit: str
    """Unit of memory, such as GB."""

    memory: int
    """Amount of memory, in the unit of the unit field."""


class ServiceModelAdditionalSettings(BaseModel):
    """Volume and rolling update settings of the containers of a model."""

    log_volume: list[ServiceLogVolume] | None = None
    """Mounted host folders. For dedicated resource pools only."""

    persistent_volumes: list[ServicePersistentVolume] | None = None
    """Mounted network volumes."""

    max_surge: float | None = None
    """Maximum number of additional instances during a rolling update. A value below 1 is a fraction of the instances,
    a value above 1 an absolute number.
    """

    max_unavailable: float | None = None
    """Maximum number of instances that can be unavailable during a rolling update. A value below 1 is a fraction of
    the instances, a value above 1 an absolute number.
    """

    termination_grace_period_seconds: int | None = None
    """Maximum time that a container can take to stop, in seconds."""


class ServiceModelAdditionalSettingsInput(BaseModel):
    """Volume and rolling update settings for the containers of a new model."""

    log_volume: list[ServiceLogVolumeInput] | Unset | None = UNSET
    """Host folders to mount. Allowed only in dedicated resource pools."""

    persistent_volumes: list[ServicePersistentVolumeInput] | Unset | None = UNSET
    """Network volumes to mount."""

    max_surge: float | Unset | None = UNSET
    """Maximum number of additional instances during a rolling update. A value below 1 is a fraction of the instances,
    a value above 1 an absolute number. Default of the service: 1. More than 0.
    """

    max_unavailable: float | Unset | None = UNSET
    """Maximum number of instances that can be unavailable during a rolling update. By default, none can. A value
    below 1 is a fraction of the instances, a value above 1 an absolute number. More than 0.
    """

    termination_grace_period_seconds: int | timedelta | Unset | None = json_field(
        default=UNSET, time="duration-seconds"
    )
    """Maximum time that a container can take to stop, in seconds."""


class ServiceMonitor(BaseModel):
    """Resource usage of a model, or of a node of an edge service."""

    model_id: str | None = None
    """ID of the AI application. For real-time services."""

    model_name: str | None = None
    """Name of the AI application. For real-time services."""

    model_version: str | None = None
    """Version of the AI application. For real-time services."""

    model_instance_count: int | None = None
    """Number of instances of the model."""

    model_running_instance_count: int | None = None
    """Number of running instances of the model."""

    node_id: str | None = None
    """ID of the node. For edge services."""

    node_name: str | None = None
    """Name of the node. For edge services."""

    invocation_times: int | None = None
    """Number of calls to the model. For real-time services."""

    failed_times: int | None = None
    """Number of failed calls. For real-time services."""

    cpu_core_total: float | None = None
    """Number of available CPU cores."""

    cpu_core_usage: float | None = None
    """Number of CPU cores in use."""

    cpu_memory_total: int | None = None
    """Available memory, in MB."""

    cpu_memory_usage: int | None = None
    """Memory in use, in MB."""

    gpu_total: float | None = None
    """Number of available GPUs."""

    gpu_usage: float | None = None
    """Number of GPUs in use."""

    gpu_memory_total: float | None = None
    """Total GPU memory, in MB."""

    gpu_memory_usage: float | None = None
    """GPU memory in use, in MB."""

    npu_total: float | None = None
    """Number of available NPUs."""

    npu_usage: float | None = None
    """Number of NPUs in use."""

    npu_memory_total: float | None = None
    """Total NPU memory, in MB."""

    npu_memory_usage: float | None = None
    """NPU memory in use, in MB."""


class ServiceMonitorPage(BasePage["ServiceMonitor"], items="monitors"):
    """Resource usage of a service."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    service_instance_count: int | None = None
    """Number of instances of the service."""

    service_running_instance_count: int | None = None
    """Number of running instances of the service."""

    req_count_per_min: int | None = None
    """Number of calls in the last minute."""

    monitors: list[ServiceMonitor]
    """Resource usage by model, or by node for edge services."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ServiceNode(BaseModel):
    """Edge node that runs a model."""

    id: str | None = None
    """ID of the node."""

    name: str | None = None
    """Name of the node."""

    description: str | None = None
    """Description of the node."""

    state: ServiceNodeState | None = None
    """State of the node itself."""

    instance_status: ServiceNodeInstanceStatus | None = None
    """State of the model on this node."""

    message: str | None = None
    """Reason why the model failed or is not ready."""

    predict_url: str | None = None
    """Inference address of this node."""

    deployment_num: int | None = None
    """Number of application instances deployed on the node."""

    node_label: str | None = None
    """Label of the edge node."""

    host_name: str | None = None
    """Host name of the node."""

    host_ips: list[str] | None = None
    """IP addresses of the node."""

    arch: str | None = None
    """CPU architecture of the node."""

    cpu: int | None = None
    """Number of CPU cores."""

    memory: int | None = None
    """Amount of memory, in MB."""

    enable_gpu: bool | None = None
    """Whether GPUs can be used."""

    gpu_num: int | None = None
    """Number of GPUs."""

    os_type: str | None = None
    """Family of the operating system."""

    os_name: str | None = None
    """Name of the operating system."""

    os_version: str | None = None
    """Version of the operating system."""

    created_at: str | None = None
    """Registration time, in UTC, in ISO 8601 format, with or without a Z."""

    updated_at: str | None = None
    """Last update time, in UTC, in ISO 8601 format, with or without a Z."""


class ServiceNodeAffinity(BaseModel):
    """Selected nodes for the instances of a model."""

    mode: ServiceAffinityMode | None = None
    """Strictness of the selection."""

    pool_infos: list[ServiceAffinityPool] | None = None
    """Selected nodes, by resource pool."""


class ServiceNodeAffinityInput(BaseModel):
    """Nodes to select for the instances of a model."""

    mode: ServiceAffinityMode | ServiceAffinityModeValue
    """Strictness of the selection."""

    pool_infos: list[ServiceAffinityPoolInput] | Unset | None = UNSET
    """Nodes to select, by resource pool."""


class ServiceNodeUpdate(BaseModel):
    """Result of an update on one edge node."""

    node_id: str | None = None
    """ID of the node in IEF."""

    node_name: str | None = None
    """Name of the node in the console."""

    operation: ServiceNodeOperation | None = None
    """Operation on the node."""

    result: bool | None = None
    """Whether the operation succeeded."""


class ServiceNpuInfo(BaseModel):
    """NPUs of a flavor. If npu is 0, the flavor has none."""

    brand: str | None = None
    """Manufacturer of the cards."""

    version: str | None = None
    """Model of the cards."""

    unit: str
    """Unit of memory, such as MB or GB."""

    memory: int
    """Memory of each card, in the unit of the unit field."""

    npu: int
    """Number of NPUs."""


class ServicePage(BasePage["ServiceSummary"], items="services", total="total_count"):
    """One page of services."""

    total_count: int
    """Total number of matches."""

    count: int
    """Number of items on this page."""

    services: list[ServiceSummary]
    """Services on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ServicePersistentVolume(BaseModel):
    """Network volume mounted in the containers of a model."""

    name: str | None = None
    """Name of the volume."""

    mount_path: str | None = None
    """Folder inside the container."""

    storage_type: str | None = None
    """Storage type. Only sfs_turbo is supported."""

    source_address: str | None = None
    """Mounted source. For sfs_turbo, this is the ID of the file system."""


class ServicePersistentVolumeInput(BaseModel):
    """Network volume to mount in the containers of a model."""

    name: str | Unset | None = UNSET
    """Name of the volume."""

    mount_path: str
    """Folder inside the container, such as /data. System folders such as / or /var/run are not allowed. Existing
    files in the folder are hidden, so use an empty folder.
    """

    storage_type: str | Unset | None = UNSET
    """Storage type. Only sfs_turbo is supported."""

    source_address: str | Unset | None = UNSET
    """Source to mount. For sfs_turbo, this is the ID of the file system."""


class ServiceSchedule(BaseModel):
    """Schedule for stopping a service automatically."""

    type: str | None = None
    """Action at the end of the duration. Only stop is supported."""

    time_unit: ServiceScheduleTimeUnit | None = None
    """Unit of the duration field."""

    duration: int | None = None
    """Run time of the service, in the unit of time_unit."""


class ServiceScheduleInput(BaseModel):
    """Schedule for stopping a new or updated service automatically."""

    type: str
    """Action at the end of the duration. Only stop is supported."""

    time_unit: ServiceScheduleTimeUnit | ServiceScheduleTimeUnitValue
    """Unit of the duration field."""

    duration: int
    """Run time of the service, in the unit of time_unit."""


class ServiceSecret(BaseModel):
    """Secret to mount in the containers of a service."""

    secret_id: str = json_field(key="secretId")
    """ID of the secret, not its value."""

    mouth_path: str = json_field(key="mouthPath")
    """Mount path inside the container. The API misspells this name."""


class ServiceSmnNotification(BaseModel):
    """SMN topic and the states reported to it."""

    topic_urn: str
    """URN of the SMN topic that receives the notifications."""

    events: list[ServiceSmnEvent | ServiceSmnEventValue]
    """States that trigger a notification."""


class ServiceSpecification(BaseModel):
    """Machine flavor for services."""

    specification: str
    """ID of the flavor, for use in the config of a service."""

    billing_spec: str
    """ID of the flavor for billing."""

    category: str | None = None
    """Processor type, such as CPU, GPU or NPU."""

    cpu_info: ServiceCpuInfo | None = None
    """CPU of an instance."""

    memory_info: ServiceMemoryInfo | None = None
    """Memory of an instance."""

    gpu_info: ServiceGpuInfo | None = None
    """GPUs of an instance."""

    npu_info: ServiceNpuInfo | None = None
    """Ascend NPUs of an instance."""

    source_type: str | None = None
    """Type of AI applications that the price applies to: auto for those created by ExeML, empty for those of the
    user.
    """

    spec_status: str
    """State of the flavor, such as normal."""

    is_open: bool
    """Whether the project can use the flavor. If false, you must apply for it."""

    is_free: bool
    """Whether the flavor is free of charge."""

    over_quota: bool
    """Whether the quota for the flavor is exhausted."""

    extend_params: int | None = None
    """Number of the billing item."""

    display_en: str | None = None
    """Display name of the flavor in English, with its resources."""

    display_cn: str | None = None
    """Display name of the flavor in Chinese, with its resources."""


class ServiceSpecificationPage(BasePage["ServiceSpecification"], items="specifications", total="total_count"):
    """One page of flavors for services."""

    total_count: int
    """Total number of flavors."""

    count: int
    """Number of items on this page."""

    specifications: list[ServiceSpecification]
    """Flavors on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class ServiceSummary(BaseModel):
    """Service in a list."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    description: str | None = None
    """Description of the service."""

    infer_type: ServiceInferType
    """Inference mode of the service."""

    status: ServiceStatus
    """State of the service."""

    progress: int | None = None
    """Progress of the deployment, in percent. Present while the service is deploying."""

    workspace_id: str | int
    """ID of the workspace. 0 is the default workspace."""

    owner: str
    """ID of the user who owns the service."""

    tenant: str
    """ID of the account that owns the service."""

    project: str
    """ID of the project that owns the service."""

    invocation_times: int | None = None
    """Total number of calls to the service."""

    failed_times: int | None = None
    """Number of failed calls."""

    publish_at: int
    """Time of the last deployment, in milliseconds since 1970."""

    transition_at: int | None = None
    """Time of the last state change, in milliseconds since 1970."""

    operation_time: int | None = None
    """Time of the last operation by a user, in milliseconds since 1970."""

    start_time: int | None = None
    """Start time of the batch service, in milliseconds since 1970."""

    finished_time: int | None = None
    """End time of the batch service, in milliseconds since 1970."""

    due_time: int | None = None
    """Time at which the service stops automatically, in milliseconds since 1970. Absent if there is no schedule."""

    schedule: list[ServiceSchedule] | None = None
    """Schedule for stopping the service automatically. Absent if there is none."""

    is_shared: bool | None = None
    """Whether the service is a subscription instead of a deployment in this project."""

    shared_count: int | None = None
    """Number of subscriptions to the service."""

    is_opened_sample_collection: str | None = None
    """Whether the data of calls is collected, "true" or "false". Disabled by default."""

    is_free: bool | None = None
    """Whether the flavor of the service is free of charge."""

    additional_properties_: dict[str, Any] | None = json_field(default=None, key="additional_properties")
    """Additional settings, such as notifications. Absent if there are none."""


class ServiceUpdateLog(BaseModel):
    """Record of one update of a service."""

    update_time: int
    """Time of the update, in milliseconds since 1970."""

    result: ServiceUpdateResult
    """Result of the update."""

    config: list[ServiceLogConfig] | None = None
    """Models deployed by the update."""

    extend_config: list[str] | None = None
    """Additional settings of the update."""

    cluster_id: str | None = None
    """ID of the dedicated resource pool, if one was used."""

    success_num: int | None = None
    """Number of nodes on which the update succeeded. For edge services."""

    failed_num: int | None = None
    """Number of nodes on which the update failed. For edge services."""

    result_detail: list[ServiceNodeUpdate] | None = None
    """Result of the update on each node. For edge services."""


class ServiceUpdateLogPage(BasePage["ServiceUpdateLog"], items="logs"):
    """Update history of a service."""

    service_id: str
    """ID of the service."""

    service_name: str
    """Name of the service, unique in the project."""

    logs: list[ServiceUpdateLog]
    """Updates of the service, with one entry each."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class UpdateServiceRequest(BaseModel):
    """Changes to a service. Omitted fields are not changed."""

    description: str | Unset | None = UNSET
    """New description of the service. At most 100 characters. Matches `^[^<>=&"']*$`."""

    status: ServiceTargetStatus | ServiceTargetStatusValue | Unset | None = UNSET
    """Target state, to start or stop the service. If set, config is ignored."""

    config: list[ServiceConfigInput] | Unset | None = UNSET
    """Models that replace the current ones."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """Schedule for stopping a real-time service automatically."""

    load_balancer_policy: ServiceLoadBalancerPolicy | ServiceLoadBalancerPolicyValue | Unset | None = UNSET
    """Load-balancing policy for the instances of a synchronous real-time service."""

    priority: int | Unset | None = UNSET
    """Priority for resources, for real-time and batch services. Services with a higher number take precedence when
    resources are scarce. From 1 to 3.
    """

    service_secrets: list[ServiceSecret] | Unset | None = UNSET
    """Secrets to mount in the containers."""

    additional_properties_: ServiceAdditionalSettings | Unset | None = json_field(
        default=UNSET, key="additional_properties"
    )
    """Additional settings, such as notifications and log reporting."""
