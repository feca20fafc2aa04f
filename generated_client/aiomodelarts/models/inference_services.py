# Generated from spec/ by `make generate`; do not edit.
"""Models of `inference_services`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .authoring_enumerations import AuthoringClusterStatus
    from .deployments import CreateDeploymentRequest, InferenceServiceDeployment
    from .deployments_enumerations import (
        DeploymentType,
        DeploymentTypeValue,
        DeploymentWorkloadType,
        DeploymentWorkloadTypeValue,
    )
    from .development_environments_enumerations import DevelopmentEnvironmentHardware
    from .inference_services_enumerations import (
        FrozenEffect,
        FrozenScene,
        InferenceAuthType,
        InferenceAuthTypeValue,
        InferenceClusterLevel,
        InferenceClusterType,
        InferenceFlavorArch,
        InferenceLoadBalancerAction,
        InferenceLoadBalancerActionValue,
        InferenceLoadBalancerStatus,
        InferenceLogStatus,
        InferenceLogStatusValue,
        InferenceLogStrategy,
        InferenceLogStrategyValue,
        InferenceLogType,
        InferenceLogTypeValue,
        InferenceProtocol,
        InferenceProtocolValue,
        InferenceRateUnit,
        InferenceRoutingStrategy,
        InferenceRoutingStrategyValue,
        InferenceSecretType,
        InferenceServiceEventType,
        InferenceServiceStatus,
        InferenceServiceType,
        InferenceServiceTypeValue,
        InferenceTaskType,
        InferenceTaskTypeValue,
        InferenceUpgradeType,
        InferenceUrlType,
    )
    from .notebooks import NotebookFlavorGpu
    from .notebooks_enumerations import NotebookFeature, NotebookFlavorStorage
    from .openapi import ResourceTag
    from .services import ServiceScheduleInput
    from .services_enumerations import ServiceScheduleTimeUnit


class CreateInferenceServiceRequest(BaseModel):
    """Settings of a new inference service."""

    name: str
    """Name of the service: letters, Chinese characters, digits, hyphens and underscores. No other service may have
    it. From 1 to 64 characters.
    """

    version: str | Unset | None = UNSET
    """Version number of up to three parts, from 1.0.0 to 99.99.99. Defaults to 1.0.0. At most 8 characters. Matches
    `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    description: str | Unset | None = UNSET
    """Description of the service, without the characters < and >. At most 512 characters."""

    type: InferenceServiceType | InferenceServiceTypeValue | str
    """Kind of service."""

    deploy_type: DeploymentType | DeploymentTypeValue | str | Unset | None = UNSET
    """How an instance is spread over machines."""

    group_configs: list[CreateDeploymentRequest]
    """First deployment of the service. It may be empty. At most 1 item."""

    runtime_config: InferenceRuntimeConfigInput
    """How the service is called, with its limits and secrets."""

    upgrade_config: InferenceUpgradeConfig | Unset | None = UNSET
    """How instances are replaced by those of a new version."""

    lts_strategy: InferenceLogStrategy | InferenceLogStrategyValue | str | Unset | None = UNSET
    """Where logs go. Default of the service: 'AUTO_CREATE'."""

    log_configs: list[InferenceLogConfigInput] | Unset | None = UNSET
    """Logs to collect, each kind at most once. At most 3 items."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags of the service. At most 20 items."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """When the service is stopped automatically. The time is between one minute and seven days. At most 1 item."""

    custom_metrics_path: str | Unset | None = UNSET
    """Protocol, port and path of the own metrics of the image, separated by commas, such as http,8080,metrics. At
    most 255 characters.
    """

    deploy_timeout_minutes: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-minutes")
    """Longest time that a deployment may take, in minutes. From 0 to 300."""

    task_type: InferenceTaskType | InferenceTaskTypeValue | str | Unset | None = UNSET
    """Task of the model."""

    workload_type: DeploymentWorkloadType | DeploymentWorkloadTypeValue | str | Unset | None = UNSET
    """Kind of Kubernetes workload."""


class DeleteInferenceServicesRequest(BaseModel):
    """IDs of the services to delete."""

    service_ids: list[str]
    """IDs of the services to delete. At least 1 item."""


class DeletedInferenceServices(BaseModel):
    """Services that are being deleted."""

    service_responses: list[InferenceService]
    """Services that are being deleted."""


class FrozenInfo(BaseModel):
    """Why and how a service or deployment is frozen."""

    scene: FrozenScene | None = None
    """Reason of the freeze."""

    effect: FrozenEffect | None = None
    """What the freeze still allows."""


class InferenceAccess(BaseModel):
    """Port, protocol and access of a service."""

    port: int | None = None
    """Port of the service in the container. From 1 to 65535."""

    protocol: InferenceProtocol | None = None
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: InferenceAuthType | None = None
    """How callers authenticate."""

    direct_channel_auth_enable: bool | None = None
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: bool | None = None
    """Whether the service can be called from the internet."""

    intranet_approval_enable: bool | None = None
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: bool | None = None
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | None = None
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: InferenceProtocol | None = None
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | None = None
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: str | None = None
    """Path of the metrics for routing."""

    ems_enable: bool | None = None
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: bool | None = None
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: int | None = None
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: int | None = None
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: InferenceFuseConfig | None = None
    """When requests to failing instances are refused."""

    elb_connection: InferenceLoadBalancer | None = None
    """Load balancer for the service."""


class InferenceAccessInput(BaseModel):
    """Port, protocol and access of a new service."""

    port: int | Unset | None = UNSET
    """Port of the service in the container. From 1 to 65535."""

    protocol: InferenceProtocol | InferenceProtocolValue | str | Unset | None = UNSET
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: InferenceAuthType | InferenceAuthTypeValue | str | Unset | None = UNSET
    """How callers authenticate."""

    direct_channel_auth_enable: bool | Unset | None = UNSET
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: bool | Unset | None = UNSET
    """Whether the service can be called from the internet."""

    intranet_approval_enable: bool | Unset | None = UNSET
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: bool | Unset | None = UNSET
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | InferenceRoutingStrategyValue | str | Unset | None = UNSET
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: InferenceProtocol | InferenceProtocolValue | str | Unset | None = UNSET
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | Unset | None = UNSET
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: str | Unset | None = UNSET
    """Path of the metrics for routing."""

    ems_enable: bool | Unset | None = UNSET
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: bool | Unset | None = UNSET
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: int | Unset | None = UNSET
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-milliseconds")
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: InferenceFuseConfig | Unset | None = UNSET
    """When requests to failing instances are refused."""

    elb_connection: InferenceLoadBalancerInput | Unset | None = UNSET
    """Load balancer for the service."""

    custom_urls: list[str] | Unset | None = UNSET
    """Own URLs of the service."""


class InferenceAccessUpdate(BaseModel):
    """Changes to port, protocol and access of a service."""

    port: int | Unset | None = UNSET
    """Port of the service in the container. From 1 to 65535."""

    protocol: InferenceProtocol | InferenceProtocolValue | str | Unset | None = UNSET
    """Protocol of requests. With WS or WSS, requests are WebSockets, and rate limits are not possible. Asynchronous
    services support only HTTP and HTTPS.
    """

    auth_type: InferenceAuthType | InferenceAuthTypeValue | str | Unset | None = UNSET
    """How callers authenticate."""

    direct_channel_auth_enable: bool | Unset | None = UNSET
    """Whether requests over a direct channel are authenticated."""

    internet_access_enable: bool | Unset | None = UNSET
    """Whether the service can be called from the internet."""

    intranet_approval_enable: bool | Unset | None = UNSET
    """Whether connections from private networks need an approval."""

    dynamic_routing_enable: bool | Unset | None = UNSET
    """Whether requests are routed by the load of instances."""

    strategy: InferenceRoutingStrategy | InferenceRoutingStrategyValue | str | Unset | None = UNSET
    """How requests are distributed among instances. Newer services have it in the advanced settings of
    deployments.
    """

    metric_api_scheme: InferenceProtocol | InferenceProtocolValue | str | Unset | None = UNSET
    """Protocol of the metrics for routing, HTTP or HTTPS."""

    metric_api_port: str | Unset | None = UNSET
    """Port of the metrics for routing, from 1 to 65535."""

    metric_api_path: str | Unset | None = UNSET
    """Path of the metrics for routing."""

    ems_enable: bool | Unset | None = UNSET
    """Whether the Elastic Memory Service (EMS) speeds up inference."""

    request_retry_enable: bool | Unset | None = UNSET
    """Whether the proxy repeats failed requests. Default of the service: False."""

    request_retry_cnt_max: int | Unset | None = UNSET
    """Largest number of repetitions of a request. From 1 to 10."""

    request_retry_interval_ms: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-milliseconds")
    """Time between repetitions, in milliseconds. From 1 to 10000."""

    fuse_configs: InferenceFuseConfig | Unset | None = UNSET
    """When requests to failing instances are refused."""

    elb_connection: InferenceLoadBalancerUpdate | Unset | None = UNSET
    """Load balancer for the service."""

    custom_urls: list[str] | Unset | None = UNSET
    """Own URLs of the service."""


class InferenceCluster(BaseModel):
    """A resource pool that runs inference services."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    logic_cluster_id: str | None = None
    """ID of the pool in the Cloud Container Engine."""

    status: AuthoringClusterStatus | None = None
    """State of the pool."""

    pool_id: str
    """ID of the dedicated resource pool."""

    type: InferenceClusterType | None = None
    """Kind of pool."""

    resource_categories: list[str] | None = None
    """Kinds of resources in the pool."""

    project_id: str | None = None
    """ID of the project."""

    create_at: int | None = None
    """Time since which the pool is used, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    flavors: list[InferenceFlavor] | None = None
    """Flavors that the pool supports."""

    pool_type: InferenceClusterLevel | None = None
    """Whether the pool is logical or physical."""

    physical_pool_id: str | None = None
    """ID of the physical pool that contains a logical one."""


class InferenceFlavor(BaseModel):
    """A flavor of the instances of inference services."""

    arch: InferenceFlavorArch | None = None
    """Architecture of the processor."""

    ascend: InferenceFlavorNpu | None = None
    """Number and model of the Ascend processors."""

    billing: InferenceFlavorBilling | None = None
    """Billing code and units."""

    category: DevelopmentEnvironmentHardware | None = None
    """Kind of processor."""

    description: str | None = None
    """Description of the flavor."""

    feature: NotebookFeature | None = None
    """Use of the flavor."""

    free: bool | None = None
    """Whether the flavor is free of charge."""

    gpu: NotebookFlavorGpu | None = None
    """GPUs of the flavor."""

    id: str
    """ID of the flavor."""

    memory: int | None = None
    """Size of the memory. The unit is not documented."""

    name: str | None = None
    """Name of the flavor."""

    sold_out: bool | None = None
    """Whether the flavor has too few free resources."""

    storages: list[NotebookFlavorStorage] | None = None
    """Kinds of storage for the flavor."""

    vcpus: int | None = None
    """Number of virtual CPUs."""

    evs_max_size: str | None = None
    """Largest size of an EVS disk. The unit is not documented."""


class InferenceFlavorBilling(BaseModel):
    """Billing code and units of a flavor."""

    code: str | None = None
    """Billing code in the price list."""

    unit_num: int | None = None
    """Number of billed units of the code."""


class InferenceFlavorNpu(BaseModel):
    """Ascend processors of a flavor."""

    npu: int | None = None
    """Number of NPUs."""

    npu_memory: str | None = None
    """Memory of the NPUs, with its unit."""

    type: str | None = None
    """Model of the NPUs."""

    ai_core: str | None = None
    """Number of AI cores of a part of an NPU."""

    ai_cpu: str | None = None
    """Number of AI CPUs of a part of an NPU."""

    type_alias: str | None = None
    """Series of the NPUs, such as Snt9b2."""


class InferenceFlavorPage(BasePage["InferenceFlavor"], items="data", total="total"):
    """One page of the flavors for inference services."""

    current: int | None = None
    """Number of the page."""

    data: list[InferenceFlavor]
    """Flavors of this page."""

    pages: int | None = None
    """Number of pages."""

    size: int | None = None
    """Number of flavors per page."""

    total: int
    """Number of matching flavors on all pages."""


class InferenceFuseConfig(BaseModel):
    """When requests to failing instances are refused."""

    error_rate_fuse_enable: bool | None = None
    """Whether a high rate of errors interrupts requests. Default of the service: False."""

    error_rate_threshold: float | None = None
    """Rate of errors that interrupts requests, with up to two decimal places. More than 0 and at most 1."""


class InferenceLoadBalancer(BaseModel):
    """Load balancer of a service."""

    elb_id: str | None = None
    """ID of the load balancer."""

    listener_id: str | None = None
    """ID of the listener for the requests to the service."""

    m_tls: bool | None = None
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: str | None = None
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: str | None = None
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: list[str] | None = None
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""

    status: InferenceLoadBalancerStatus | None = None
    """State of the connection."""

    message: str | None = None
    """Why the connection failed, in the state CONNECT_FAILED."""

    residual_resources: InferenceResidualResources | None = None
    """Resources that remained after a failed disconnection."""


class InferenceLoadBalancerInput(BaseModel):
    """Load balancer for a new service."""

    elb_id: str | Unset | None = UNSET
    """ID of the load balancer."""

    m_tls: bool | Unset | None = UNSET
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: str | Unset | None = UNSET
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: str | Unset | None = UNSET
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: list[str] | Unset | None = UNSET
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""


class InferenceLoadBalancerUpdate(BaseModel):
    """Load balancer for a service, with an action on its connection."""

    elb_id: str | Unset | None = UNSET
    """ID of the load balancer."""

    m_tls: bool | Unset | None = UNSET
    """Whether the listener authenticates callers by certificates, too. Only with HTTPS or WSS. Default of the
    service: False.
    """

    ca_cert_id: str | Unset | None = UNSET
    """ID of the certificate of the callers' authority. Only with HTTPS or WSS."""

    server_cert_id: str | Unset | None = UNSET
    """ID of the server certificate. Only with HTTPS or WSS."""

    sni_cert_ids: list[str] | Unset | None = UNSET
    """IDs of the certificates for server name indication (SNI). Only with HTTPS or WSS."""

    action: InferenceLoadBalancerAction | InferenceLoadBalancerActionValue | Unset | None = UNSET
    """Action on the connection."""


class InferenceLogConfig(BaseModel):
    """A log that is collected."""

    type: InferenceLogType
    """Kind of log."""

    status: InferenceLogStatus | None = None
    """Whether the log is collected."""

    log_group_id: str | None = None
    """ID of the log group of the Log Tank Service."""

    log_stream_id: str | None = None
    """ID of the log stream."""

    deployment_id: str | None = None
    """ID of the deployment with the log stream."""

    failure_reason: str | None = None
    """Why the collection failed."""


class InferenceLogConfigInput(BaseModel):
    """A log to collect."""

    status: InferenceLogStatus | InferenceLogStatusValue | str | Unset | None = UNSET
    """Whether the log is collected: ON or OFF. Default of the service: 'ON'."""

    type: InferenceLogType | InferenceLogTypeValue | str
    """Kind of log."""

    log_group_id: str | Unset | None = UNSET
    """ID of the log group of the Log Tank Service. If it is missing, one is created."""

    log_stream_id: str | Unset | None = UNSET
    """ID of the log stream. If it is missing, one is created."""

    files: list[InferenceLogFile] | Unset | None = UNSET
    """Log files in the container. At most 10 items."""


class InferenceLogFile(BaseModel):
    """Log files in a container."""

    log_path: str | Unset | None = UNSET
    """Folder of the files, which starts with a slash. All but the first level may contain the wildcards * and ?. At
    most 512 characters.
    """

    file_pattern: str | Unset | None = UNSET
    """Names of the files, with the wildcards * and ?. Compressed files are not collected. At most 255 characters."""


class InferenceRateLimit(BaseModel):
    """Highest rate of requests to a service."""

    num: int
    """Number of requests per period. From 1 to 10000."""

    unit: InferenceRateUnit
    """Period of the limit."""


class InferenceResidualResources(BaseModel):
    """Resources of a load balancer that remained after a failed disconnection."""

    elb_listener_id: str | None = None
    """ID of the listener."""

    elb_pool_id: str | None = None
    """ID of the backend server group."""

    vpcep_id: str | None = None
    """ID of the VPC endpoint."""


class InferenceRollingUpdate(BaseModel):
    """Steps of a rolling update."""

    max_surge: str | None = None
    """Largest share of additional pods during the update, from 1% to 100%. Default of the service: '1%'."""

    max_unavailable: str | None = None
    """Largest share of pods that may be missing during the update, from 1% to 100%. Default of the service: '1%'."""


class InferenceRuntimeConfig(BaseModel):
    """How a service is called, with its limits and secrets."""

    service_invoke: InferenceAccess | None = None
    """Port, protocol and access."""

    service_limit: InferenceServiceLimit | None = None
    """Limits of requests."""

    service_secret: InferenceServiceSecret | None = None
    """Secrets in the containers."""

    server_task_limit: InferenceTaskLimit | None = None
    """Limit of asynchronous tasks."""

    smart_routing_enable: bool | None = None
    """Whether requests are routed by the load of instances."""


class InferenceRuntimeConfigInput(BaseModel):
    """How a new service is called, with its limits and secrets."""

    service_invoke: InferenceAccessInput | Unset | None = UNSET
    """Port, protocol and access."""

    service_limit: InferenceServiceLimit | Unset | None = UNSET
    """Limits of requests."""

    service_secret: InferenceServiceSecret | Unset | None = UNSET
    """Secrets in the containers."""

    server_task_limit: InferenceTaskLimit | Unset | None = UNSET
    """Limit of asynchronous tasks."""

    smart_routing_enable: bool | Unset | None = UNSET
    """Whether requests are routed by the load of instances."""


class InferenceRuntimeConfigUpdate(BaseModel):
    """Changes to how a service is called, and to its limits and secrets."""

    service_invoke: InferenceAccessUpdate | Unset | None = UNSET
    """Port, protocol and access."""

    service_limit: InferenceServiceLimit | Unset | None = UNSET
    """Limits of requests."""

    service_secret: InferenceServiceSecret | Unset | None = UNSET
    """Secrets in the containers."""

    server_task_limit: InferenceTaskLimit | Unset | None = UNSET
    """Limit of asynchronous tasks."""

    smart_routing_enable: bool | Unset | None = UNSET
    """Whether requests are routed by the load of instances."""


class InferenceSchedule(BaseModel):
    """Planned stop of an inference service."""

    due_time: int | None = None
    """Time of the stop, in milliseconds since 1970."""

    duration: int | None = None
    """Run time of the service, in the unit of time_unit."""

    time_unit: ServiceScheduleTimeUnit | None = None
    """Unit of the duration field."""

    type: str | None = None
    """Action at the end of the duration. Only STOP is supported."""

    processed: bool | None = None
    """Whether the service has been stopped."""


class InferenceSecretVolume(BaseModel):
    """A secret that is mounted in a container."""

    secret_name: str | None = None
    """Name of the secret in DEW, or of an own secret."""

    secret_key: str | None = None
    """Key in the secret: letters, digits, dots, underscores and hyphens. It does not start with two dots. From 1 to
    63 characters.
    """

    secret_value: str | None = json_field(default=None, sensitive=True)
    """Value of the secret, encoded in Base64. From 1 to 32768 characters."""

    mount_path: str | None = None
    """Path in the container, which starts and ends with a slash. At most 255 characters."""


class InferenceService(BaseModel):
    """An inference service with its current version."""

    id: str
    """ID of the service."""

    name: str
    """Name of the service."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    type: InferenceServiceType | None = None
    """Kind of service."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    status: InferenceServiceStatus
    """Current state."""

    failure_reason: str | None = None
    """Why the service failed."""

    version: InferenceServiceVersion | None = None
    """Settings of the current version."""

    predict_url: list[InferenceUrl] | None = None
    """URLs of the service. The response to its creation does not contain them."""

    dispatcher_group_id: str | None = None
    """ID of the dispatcher group. The response to the creation does not contain it."""

    tags: list[ResourceTag] | None = None
    """Tags of the service."""

    deploy_timeout_minutes: int | None = None
    """Longest time that a deployment may take, in minutes."""

    schedule: list[InferenceSchedule] | None = None
    """Planned stops of the service."""

    create_at: str | None = None
    """Time of creation, in milliseconds since 1970."""

    update_at: str | None = None
    """Time of the last change, in milliseconds since 1970."""

    task_type: InferenceTaskType | None = None
    """Task of the model."""

    provider: str | None = None
    """ID of the account that provides the service. If it is set, changes to the service need a token of that account
    in the header X-Auth-Token-Provider.
    """

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the service or a deployment is frozen, if it is."""


class InferenceServiceEvent(BaseModel):
    """An event of an inference service, and how often it occurred."""

    id: str
    """ID of the event."""

    service_id: str | None = None
    """ID of the service."""

    service_version_id: str | None = None
    """ID of the version of the service."""

    event_count: int | None = None
    """Number of times that the event occurred."""

    event_type: InferenceServiceEventType | None = None
    """Severity of the event."""

    event_info: str | None = None
    """Message in English."""

    event_info_cn: str | None = None
    """Message in Chinese."""

    create_at: int | None = None
    """First time of the event, in milliseconds since 1970."""

    update_at: int | None = None
    """Last time of the event, in milliseconds since 1970."""


class InferenceServiceEventPage(BasePage["InferenceServiceEvent"], items="data", total="total"):
    """One page of the events of an inference service."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of pages."""

    size: int | None = None
    """Number of events per page."""

    total: int
    """Number of matching events on all pages."""

    data: list[InferenceServiceEvent]
    """Events of this page."""


class InferenceServiceLimit(BaseModel):
    """Limits of the requests to a service."""

    rate_limit: InferenceRateLimit | None = None
    """Highest rate of requests."""

    request_size_limit: int | None = None
    """Largest size of a request, in megabytes. From 1 to 50."""

    request_timeout: int | None = json_field(default=None, time="duration-seconds")
    """Longest time for a request, in seconds. From 1 to 7200."""

    ip_white_list: list[str] | None = None
    """IP addresses that may call the service."""

    ip_black_list: list[str] | None = None
    """IP addresses that may not call the service."""


class InferenceServicePage(BasePage["InferenceServiceSummary"], items="data", total="total"):
    """One page of inference services."""

    data: list[InferenceServiceSummary]
    """Services of this page."""

    current: int | None = None
    """Number of the page, starting from 0."""

    size: int | None = None
    """Number of services on this page."""

    pages: int | None = None
    """Number of pages, by the requested limit."""

    total: int
    """Number of matching services on all pages."""


class InferenceServiceSecret(BaseModel):
    """Secrets in the containers of a service."""

    secret_enable: bool | None = None
    """Whether secrets are mounted. Default of the service: False."""

    secret_type: InferenceSecretType | None = None
    """Source of the secrets."""

    secret_volumes: list[InferenceSecretVolume] | None = None
    """Secrets to mount. At most 30 items."""

    group_enable: bool | None = None
    """Whether the containers use a user group of the image. Default of the service: False."""

    group_id: int | None = None
    """ID of the user group of the image. From 1000 to 4294967294."""


class InferenceServiceSummary(BaseModel):
    """An inference service in a list."""

    id: str
    """ID of the service."""

    name: str
    """Name of the service."""

    status: InferenceServiceStatus
    """Current state."""

    version: str | None = None
    """Version number, such as 1.0.1."""

    version_count: int | None = None
    """Number of versions."""

    description: str | None = None
    """Description of the service."""

    type: InferenceServiceType | None = None
    """Kind of service."""

    deploy_type: DeploymentType | None = None
    """How an instance is spread over machines."""

    user_name: str | None = None
    """Name of the user who created the service."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    create_at: int | None = None
    """Time of creation, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    auth_type: InferenceAuthType | None = None
    """How callers authenticate."""

    task_type: InferenceTaskType | None = None
    """Task of the model."""

    tags: list[ResourceTag] | None = None
    """Tags of the service."""

    schedule: list[InferenceSchedule] | None = None
    """Planned stops of the service."""

    frozen_infos: list[FrozenInfo] | None = None
    """Why and how the service is frozen, if it is."""


class InferenceServiceVersion(BaseModel):
    """A version of an inference service with its settings."""

    id: str | None = None
    """ID of the version."""

    version: str
    """Number of the version."""

    description: str | None = None
    """Description of the version."""

    predict_url: str | None = None
    """URL for requests."""

    runtime_config: InferenceRuntimeConfig | None = None
    """How the service is called, with its limits and secrets."""

    upgrade_config: InferenceUpgradeConfig | None = None
    """How instances are replaced by those of a new version."""

    instance_groups: list[InferenceServiceDeployment] | None = None
    """Deployments of the service."""

    lts_strategy: InferenceLogStrategy | None = None
    """Where logs go."""

    lts_status: InferenceLogStatus | None = None
    """Collection of the standard output."""

    lts_event_status: InferenceLogStatus | None = None
    """Collection of Kubernetes events."""

    lts_file_status: InferenceLogStatus | None = None
    """Collection of log files."""

    log_configs: list[InferenceLogConfig] | None = None
    """Logs that are collected."""

    deploy_timeout_minutes: int | None = None
    """Longest time that a deployment may take, in minutes."""


class InferenceServiceVersionPage(BasePage["InferenceServiceVersionSummary"], items="data", total="total"):
    """One page of the versions of an inference service."""

    data: list[InferenceServiceVersionSummary]
    """Versions of this page."""

    total: int | None = None
    """Number of versions on all pages."""


class InferenceServiceVersionSummary(BaseModel):
    """A version of an inference service in a list."""

    id: str
    """ID of the version."""

    version: str
    """Number of the version."""


class InferenceTaskLimit(BaseModel):
    """Limit of the asynchronous tasks of a service."""

    max_task: int | None = None
    """Largest number of tasks of the service. From 0 to 10000."""


class InferenceUpgradeConfig(BaseModel):
    """How instances are replaced by those of a new version."""

    type: InferenceUpgradeType | None = None
    """How instances are replaced. Default of the service: 'ROLLING'."""

    rolling_update: InferenceRollingUpdate | None = None
    """Steps of a rolling update."""


class InferenceUrl(BaseModel):
    """URLs for requests from one network."""

    type: InferenceUrlType
    """From where the URLs are called."""

    urls: list[str] | None = None
    """URLs for requests, which a service has when it is deployed."""


class SwitchInferenceServiceVersionRequest(BaseModel):
    """Version to which a service is switched."""

    id: str
    """ID of the service, as in the path."""

    target_version_id: str
    """ID of the version, not its number."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace of the service. 0 is the default workspace."""


class UpdateInferenceServiceRequest(BaseModel):
    """Changes to an inference service. Settings that are not sent stay as they are."""

    id: str | Unset | None = UNSET
    """ID of the service."""

    name: str | Unset | None = UNSET
    """Name of the service: letters, Chinese characters, digits, hyphens and underscores. From 1 to 128 characters."""

    deploy_timeout_minutes: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-minutes")
    """Longest time that a deployment may take, in minutes. From 0 to 300."""

    version: str | Unset | None = UNSET
    """Number of the version. An existing number is refused, except in a change of the description alone. At most 8
    characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
    """

    description: str | Unset | None = UNSET
    """Description of the version. A request with only version and description changes that version and creates
    none.
    """

    group_configs: list[CreateDeploymentRequest] | Unset | None = UNSET
    """Changed deployment, for clients that do not use the operations on deployments. At most 1 item."""

    runtime_config: InferenceRuntimeConfigUpdate | Unset | None = UNSET
    """How the service is called, with its limits and secrets."""

    upgrade_config: InferenceUpgradeConfig | Unset | None = UNSET
    """How instances are replaced by those of a new version."""

    lts_strategy: InferenceLogStrategy | InferenceLogStrategyValue | str | Unset | None = UNSET
    """Where logs go."""

    log_configs: list[InferenceLogConfigInput] | Unset | None = UNSET
    """Logs to collect, each kind at most once. At most 3 items."""

    tags: str | Unset | None = UNSET
    """Tags of the service, up to 20. The operations on tags change them one by one."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace."""

    schedule: list[ServiceScheduleInput] | Unset | None = UNSET
    """When the service is stopped automatically. It has an effect only if description is empty. At most 1 item."""

    custom_metrics_path: str | Unset | None = UNSET
    """Protocol, port and path of the own metrics of the image, separated by commas. At most 255 characters."""

    task_type: InferenceTaskType | InferenceTaskTypeValue | str | Unset | None = UNSET
    """Task of the model."""
