# Generated from spec/ by `make generate`; do not edit.
"""Models of `pools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .nodes import NodeNetwork
    from .nodes_enumerations import NodeTaintEffect
    from .openapi import ResourceTag
    from .pools_enumerations import (
        PluginPhase,
        PoolContainerNetworkMode,
        PoolContainerRuntime,
        PoolCreatingStepType,
        PoolDriverState,
        PoolDriverUpdateStrategy,
        PoolExistingNodesPolicy,
        PoolLvmMode,
        PoolLvmModeValue,
        PoolMetricName,
        PoolMetricNamespace,
        PoolMetricStatistic,
        PoolOsImageType,
        PoolPhase,
        PoolScope,
        PoolScopeState,
        PoolScopeValue,
        PoolSharing,
        PoolSharingValue,
        PoolVolumeGroupSource,
        PoolVolumeGroupSourceValue,
        PoolVolumeType,
        PoolVolumeTypeValue,
    )


class CreatePoolOrderRequest(BaseModel):
    """Type of the order for a pool."""

    order_type: str | Unset | None = json_field(default=UNSET, key="actionType")
    """Type of the order, such as toPeriod."""


class CreatePoolRequest(BaseModel):
    """Name, nodes and job types of a new resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always Pool. Default of the service: 'Pool'."""

    metadata: PoolMetadataInput
    """Name, labels and annotations of the pool."""

    spec: PoolSpecInput | Unset | None = UNSET
    """Configuration of the pool."""


class CreatedPool(BaseModel):
    """A new resource pool. Its status may not contain the state yet."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Pool."""

    metadata: PoolMetadata
    """Names, labels and annotations of the pool."""

    spec: PoolSpec
    """Requested configuration of the pool."""

    status: CreatedPoolStatus
    """Current status of the pool."""


class CreatedPoolStatus(BaseModel):
    """Status of a new pool."""

    phase: PoolPhase | None = None
    """State of the pool. The response to its creation may lack it."""

    message: str | None = None
    """Reason for the current state."""

    resources: PoolResourceCounts
    """Number of nodes by state."""

    scope: list[PoolScopeStatus] | None = None
    """State of each job type."""

    driver: PoolDrivers | None = None
    """Drivers on the nodes."""

    parent: str | None = None
    """Pool in which this pool was created. Empty for a physical pool."""

    root: str | None = None
    """Physical pool that this pool is based on. For a physical pool, its own name."""

    clusters: list[PoolCluster] | None = None
    """Clusters that the nodes of the pool belong to. Huawei Cloud only."""


class Pool(BaseModel):
    """A resource pool with its requested configuration and current status."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Pool."""

    metadata: PoolMetadata
    """Names, labels and annotations of the pool."""

    spec: PoolSpec
    """Requested configuration of the pool."""

    status: PoolStatus
    """Current status of the pool."""


class PoolAllocation(BaseModel):
    """Resources in use by jobs."""

    value: PoolResourceAmount
    """Amount of resources in use."""

    timestamp: str | None = None
    """Time of the measurement, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""


class PoolAnnotations(BaseModel):
    """Annotations of a pool, by Kubernetes key."""

    os_modelarts_description: str | None = json_field(default=None, key="os.modelarts/description")
    """Description of the pool, such as its purpose."""

    os_modelarts_billing_mode: str | None = json_field(default=None, key="os.modelarts/billing.mode")
    """Billing mode of the pool, as a digit in a string. 0 is pay-per-use."""

    os_modelarts_flavor_resource_ids: str | None = json_field(default=None, key="os.modelarts/flavor.resource.ids")
    """JSON string that maps each flavor to its billing ID."""

    os_modelarts_tms_tags: str | None = json_field(default=None, key="os.modelarts/tms.tags")
    """Tags set when the pool was created, as a string."""

    os_modelarts_scheduler_extension: str | None = json_field(default=None, key="os.modelarts/scheduler.extension")
    """Allowed priorities for jobs of other users when the pool is shared. Open Telekom Cloud only."""

    os_modelarts_volcano_scheduler_cabinet_exclusive_enabled: str | None = json_field(
        default=None, key="os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"
    )
    """Present if jobs that occupy a whole rack can run even though the pool was not bought by the rack.
    Open Telekom Cloud only.
    """

    os_modelarts_pool_scope_external_dependency_train: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.Train"
    )
    """JSON string with the state of the external resources that training requires. Open Telekom Cloud only."""

    os_modelarts_pool_scope_external_dependency_infer: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.Infer"
    )
    """JSON string with the state of the external resources that inference requires. Open Telekom Cloud only."""

    os_modelarts_pool_scope_external_dependency_notebook: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.Notebook"
    )
    """JSON string with the state of the external resources that notebooks require. Open Telekom Cloud only."""

    os_modelarts_pool_subpools_count: str | None = json_field(default=None, key="os.modelarts.pool/subpools.count")
    """Number of pools created inside this pool, as a digit string."""

    os_modelarts_tenant_domain_name: str | None = json_field(default=None, key="os.modelarts/tenant.domain.name")
    """Name of the account that created the pool."""

    os_modelarts_external_access: str | None = json_field(default=None, key="os.modelarts/external-access")
    """Type of external access to the pool. elb is a load balancer. Open Telekom Cloud only."""

    os_modelarts_period_num: str | None = json_field(default=None, key="os.modelarts/period.num")
    """Length of the subscription in units of period.type, as a digit string, such as 2. Huawei Cloud only."""

    os_modelarts_period_type: str | None = json_field(default=None, key="os.modelarts/period.type")
    """Unit of the subscription, as a digit: 2 is a month, 3 a year. Huawei Cloud only."""

    os_modelarts_auto_renew: str | None = json_field(default=None, key="os.modelarts/auto.renew")
    """Whether the subscription is renewed automatically, as a digit. 0, the default, is no; 1 is yes.
    Huawei Cloud only.
    """

    os_modelarts_promotion_info: str | None = json_field(default=None, key="os.modelarts/promotion.info")
    """Discount that the user chose for the subscription. Huawei Cloud only."""

    os_modelarts_service_console_url: str | None = json_field(default=None, key="os.modelarts/service.console.url")
    """URL that the console opens after the order is paid. Huawei Cloud only."""

    os_modelarts_order_id: str | None = json_field(default=None, key="os.modelarts/order.id")
    """ID of the order in which the pool was bought. Huawei Cloud only."""

    os_modelarts_pool_scheduler_queue_strategy: str | None = json_field(
        default=None, key="os.modelarts.pool/scheduler.queue.strategy"
    )
    """Strategy of the queue in which jobs wait for resources. Huawei Cloud only."""

    os_modelarts_pool_scope_external_dependency_train_lowercase: str | None = json_field(
        default=None, key="os.modelarts.pool/scope.external.dependency.train"
    )
    """External resources that training requires. Huawei Cloud only."""


class PoolAnnotationsInput(BaseModel):
    """Annotations of a new pool, by Kubernetes key."""

    os_modelarts_description: str | Unset | None = json_field(default=UNSET, key="os.modelarts/description")
    """Description of the pool, such as its purpose."""

    os_modelarts_billing_mode: str | Unset | None = json_field(default=UNSET, key="os.modelarts/billing.mode")
    """Billing mode of the pool, as a digit in a string. 0 is pay-per-use."""

    os_modelarts_order_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/order.id")
    """ID of the order in which the pool was bought."""

    os_modelarts_scheduler_extension: str | Unset | None = json_field(
        default=UNSET, key="os.modelarts/scheduler.extension"
    )
    """Allowed priorities for jobs of other users when the pool is shared. Open Telekom Cloud only."""

    os_modelarts_period_num: str | Unset | None = json_field(default=UNSET, key="os.modelarts/period.num")
    """Length of the subscription in units of period.type, as a digit string, such as 2. Huawei Cloud only."""

    os_modelarts_period_type: str | Unset | None = json_field(default=UNSET, key="os.modelarts/period.type")
    """Unit of the subscription, as a digit: 2 is a month, 3 a year. Huawei Cloud only."""

    os_modelarts_auto_renew: str | Unset | None = json_field(default=UNSET, key="os.modelarts/auto.renew")
    """Whether the subscription is renewed automatically, as a digit. 0, the default, is no; 1 is yes.
    Huawei Cloud only.
    """

    os_modelarts_auto_pay: str | Unset | None = json_field(default=UNSET, key="os.modelarts/auto.pay")
    """Whether the order is paid automatically: true, or false by default. Only for a subscription.
    Huawei Cloud only.
    """

    os_modelarts_promotion_info: str | Unset | None = json_field(default=UNSET, key="os.modelarts/promotion.info")
    """Discount that the user chose for the subscription. Huawei Cloud only."""

    os_modelarts_service_console_url: str | Unset | None = json_field(
        default=UNSET, key="os.modelarts/service.console.url"
    )
    """URL that the console opens after the order is paid. Huawei Cloud only."""


class PoolAnnotationsUpdate(BaseModel):
    """Annotations of a pool that can be changed."""

    os_modelarts_description: str | Unset | None = json_field(default=UNSET, key="os.modelarts/description")
    """Description of the pool, such as its purpose. Matches `^[^!<>=&"']*$`."""

    os_modelarts_scheduler_extension: str | Unset | None = json_field(
        default=UNSET, key="os.modelarts/scheduler.extension"
    )
    """Allowed priorities for jobs of other users when the pool is shared. Open Telekom Cloud only."""

    os_modelarts_order_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/order.id")
    """ID of the order for the subscription. Required for creating a subscription or changing to one.
    Huawei Cloud only.
    """


class PoolBasics(BaseModel):
    """Names and requested configuration of a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Pool."""

    metadata: PoolMetadata
    """Names, labels and annotations of the pool."""

    spec: PoolSpec
    """Requested configuration of the pool."""


class PoolCapacity(BaseModel):
    """Resource capacity of a pool."""

    value: PoolResourceAmount
    """Amount of available resources."""

    max_value: PoolResourceAmount | None = json_field(default=None, key="maxValue")
    """Amount of resources when the pool is scaled out to its limit."""

    timestamp: str | None = None
    """Time of the measurement, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""

    all_value: PoolResourceAmount | None = json_field(default=None, key="allValue")
    """Amount of resources of all nodes, including those that jobs can't use. Huawei Cloud only."""

    all_max_value: PoolResourceAmount | None = json_field(default=None, key="allMaxValue")
    """Amount of resources of all nodes when the pool is scaled out to its limit. Huawei Cloud only."""


class PoolCluster(BaseModel):
    """Cluster that the nodes of a pool belong to."""

    name: str | None = None
    """Name of the cluster."""

    cluster_flavor: str | None = json_field(default=None, key="clusterFlavor")
    """Size of the cluster's management plane, for standard pools."""

    type: str | None = None
    """Type of the cluster."""

    version: str | None = None
    """Kubernetes version of the cluster."""

    plugins: list[PoolClusterPlugin] | None = None
    """Plug-ins that the cluster supports."""


class PoolClusterPlugin(BaseModel):
    """Plug-in that a cluster supports."""

    name: str | None = None
    """Name of the plug-in, such as volcano."""


class PoolContainerConnection(BaseModel):
    """Connection mode of the containers in the cluster of a pool."""

    mode: PoolContainerNetworkMode | None = None
    """Connection mode of the containers."""


class PoolContainerNetwork(BaseModel):
    """Container network of the cluster of a pool."""

    cidr: str | None = None
    """CIDR block of the container network. Applies only to overlay_l2 and vpc-router."""

    mode: PoolContainerNetworkMode | None = None
    """Connection mode of the containers."""


class PoolContainerNetworkInput(BaseModel):
    """Container addresses of a new pool. Cannot be changed after the cluster is created."""

    cidr: str | Unset | None = UNSET
    """CIDR block that does not overlap with other blocks, preferably within 10.0.0.0, 172.16.0.0 or 192.168.0.0, with
    a prefix of at most 19 bits.
    """


class PoolCounts(BaseModel):
    """Number of resource pools in a workspace."""

    status: PoolStatusCounts
    """Number of pools in each state."""


class PoolCreatingStep(BaseModel):
    """Settings for creating nodes in groups instead of individually."""

    step: int | None = None
    """Number of nodes created at a time."""

    type: PoolCreatingStepType | None = None
    """Type of the group."""


class PoolDataVolume(BaseModel):
    """Identical data disks of a node."""

    volume_type: PoolVolumeType | None = json_field(default=None, key="volumeType")
    """Type of the disk."""

    size: str | None = None
    """Size of each disk in GiB, as a string."""

    count: int | None = None
    """Number of these disks per node."""

    extend_params: PoolVolumeExtendParams | None = json_field(default=None, key="extendParams")
    """Usage of the disks."""


class PoolDataVolumeInput(BaseModel):
    """Identical data disks to attach to a node."""

    volume_type: PoolVolumeType | PoolVolumeTypeValue | str = json_field(key="volumeType")
    """Type of the disk. SATA occurs only in responses."""

    size: str
    """Size of each disk in GiB, as a string."""

    count: int | Unset | None = UNSET
    """Number of these disks per node."""

    extend_params: PoolVolumeExtendParamsInput = json_field(key="extendParams")
    """Usage of the disks."""


class PoolDriver(BaseModel):
    """Accelerator drivers and their upgrade strategy."""

    gpu_version: str | None = json_field(default=None, key="gpuVersion")
    """Version of the GPU driver, such as 470.57.02. Only for nodes with GPUs."""

    npu_version: str | None = json_field(default=None, key="npuVersion")
    """Version of the NPU driver. Only for nodes with NPUs."""

    update_strategy: PoolDriverUpdateStrategy | None = json_field(default=None, key="updateStrategy")
    """Whether an upgrade waits for running jobs to end."""


class PoolDriverStatus(BaseModel):
    """Version and state of a driver."""

    version: str | None = None
    """Driver version on the nodes."""

    state: PoolDriverState | None = None
    """State of the driver."""


class PoolDrivers(BaseModel):
    """Drivers on the nodes of a pool."""

    gpu: PoolDriverStatus | None = None
    """Driver of the GPUs."""

    npu: PoolDriverStatus | None = None
    """Driver of the NPUs."""


class PoolFlavorCount(BaseModel):
    """Number of nodes of a flavor."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Minimum number of nodes."""

    max_count: int | None = json_field(default=None, key="maxCount")
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: list[PoolZone] | None = None
    """Distribution of the nodes over availability zones."""

    creating_step: PoolCreatingStep | None = json_field(default=None, key="creatingStep")
    """Settings for creating nodes in groups, such as whole racks."""

    node_pool: str | None = json_field(default=None, key="nodePool")
    """ID of the node pool that the nodes belong to. Huawei Cloud only."""


class PoolFreeResources(BaseModel):
    """Resources of a pool that jobs do not use."""

    value: PoolResourceAmount | None = None
    """Amount of resources that are not in use."""

    max_value: PoolResourceAmount | None = json_field(default=None, key="maxValue")
    """Amount of resources that are not in use when the pool is scaled out to its limit."""

    timestamp: str | None = None
    """Time of the measurement, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""


class PoolLabels(BaseModel):
    """Labels of a pool, by Kubernetes key."""

    os_modelarts_workspace_id: str | None = json_field(default=None, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name chosen by the user."""

    os_modelarts_resource_id: str = json_field(key="os.modelarts/resource.id")
    """Billing ID of the pool."""

    os_modelarts_tenant_domain_id: str | None = json_field(default=None, key="os.modelarts/tenant.domain.id")
    """ID of the account that created the pool."""

    os_modelarts_create_from: str | None = json_field(default=None, key="os.modelarts/create-from")
    """Where the pool was created, such as console or admin-console."""

    os_modelarts_pool_biz: str | None = json_field(default=None, key="os.modelarts.pool/biz")
    """Business type of the pool: public or private."""

    os_modelarts_sharing: PoolSharing | None = json_field(default=None, key="os.modelarts/sharing")
    """Whether other users can use the pool. Open Telekom Cloud only."""

    os_modelarts_tenant_project_id: str | None = json_field(default=None, key="os.modelarts/tenant.project.id")
    """ID of the project that the pool was created in."""

    os_modelarts_node_prefix: str | None = json_field(default=None, key="os.modelarts/node.prefix")
    """Prefix of the node names, often empty."""

    os_modelarts_order_name: str | None = json_field(default=None, key="os.modelarts/order.name")
    """Name of the latest order for the pool, as in the list of orders. Huawei Cloud only."""

    os_modelarts_enterprise_project_id: str | None = json_field(default=None, key="os.modelarts/enterprise.project.id")
    """ID of the enterprise project that the pool belongs to. Huawei Cloud only."""

    os_modelarts_nobilling: str | None = json_field(default=None, key="os.modelarts/nobilling")
    """Whether the pool is exempt from billing, as a string. Huawei Cloud only."""

    os_modelarts_region: str | None = json_field(default=None, key="os.modelarts/region")
    """Region of the pool, such as cn-north-4. Huawei Cloud only."""


class PoolLabelsInput(BaseModel):
    """Labels of a new pool, by Kubernetes key."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    os_modelarts_name: str = json_field(key="os.modelarts/name")
    """Display name: lowercase letters, digits and hyphens. From 4 to 25 characters. Matches `^[a-z0-9-]+$`."""

    os_modelarts_sharing: PoolSharing | PoolSharingValue | Unset | None = json_field(
        default=UNSET, key="os.modelarts/sharing"
    )
    """Whether other users can use the pool. Open Telekom Cloud only."""

    os_modelarts_node_prefix: str | Unset | None = json_field(default=UNSET, key="os.modelarts/node.prefix")
    """Prefix for the names of the nodes."""


class PoolLabelsUpdate(BaseModel):
    """Labels of a pool that can be changed."""

    os_modelarts_workspace_id: str | Unset | None = json_field(default=UNSET, key="os.modelarts/workspace.id")
    """ID of the workspace to move the pool to. The request must not contain any other change."""

    os_modelarts_sharing: PoolSharing | PoolSharingValue | Unset | None = json_field(
        default=UNSET, key="os.modelarts/sharing"
    )
    """Whether other users can use the pool."""


class PoolLvmConfig(BaseModel):
    """Configuration of a logical volume."""

    lv_type: PoolLvmMode | None = json_field(default=None, key="lvType")
    """Write mode of the volume."""

    path: str | None = None
    """Absolute path that the volume is mounted to, if chosen by the user."""


class PoolLvmConfigInput(BaseModel):
    """Configuration of a new logical volume."""

    lv_type: PoolLvmMode | PoolLvmModeValue = json_field(key="lvType")
    """Write mode of the volume."""

    path: str | Unset | None = UNSET
    """Absolute path to mount the volume to: letters, digits, dots, hyphens and underscores. For user-defined groups.
    Matches `^/[A-Za-z0-9._/-]*$`.
    """


class PoolMaster(BaseModel):
    """A management node of the cluster of a pool."""

    az: str | None = None
    """Availability zone of the node."""


class PoolMetadata(BaseModel):
    """Names, labels and annotations of a pool."""

    name: str
    """Generated name of the pool. Pass it as pool_name to other operations."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time, in UTC, in ISO 8601 format."""

    labels: PoolLabels
    """Display name, workspace and other labels of the pool."""

    annotations: PoolAnnotations
    """Annotations of the pool, many of which are set by the service."""

    deletion_timestamp: str | None = json_field(default=None, key="deletionTimestamp")
    """Time of the deletion request, in UTC, in ISO 8601 format. Only in the response to the deletion."""


class PoolMetadataInput(BaseModel):
    """Name, labels and annotations of a new pool."""

    labels: PoolLabelsInput
    """Display name, workspace and other labels of the pool."""

    annotations: PoolAnnotationsInput | Unset | None = UNSET
    """Description and other annotations of the pool."""


class PoolMetadataUpdate(BaseModel):
    """Labels and annotations of a pool to change."""

    labels: PoolLabelsUpdate | Unset | None = UNSET
    """Labels to change."""

    annotations: PoolAnnotationsUpdate | Unset | None = UNSET
    """Annotations to change."""


class PoolMetric(BaseModel):
    """A metric and its values over time."""

    metric: PoolMetricSource
    """Name and source of the metric."""

    data_points: list[PoolMetricDataPoint] = json_field(key="dataPoints")
    """Values of the metric, one entry per period."""


class PoolMetricDataPoint(BaseModel):
    """Metric values of one period."""

    timestamp: int
    """Start of the period, in milliseconds since 1970."""

    unit: str
    """Unit of the values, such as Percent or Megabytes. Can be empty."""

    statistics: list[PoolMetricValue]
    """Values of the period, one per aggregation."""


class PoolMetricDimension(BaseModel):
    """A dimension that identifies a monitored object."""

    name: str
    """Name of the dimension, such as clusterId."""

    value: str
    """Value of the dimension for the monitored object."""


class PoolMetricPage(BasePage["PoolMetric"], items="metrics"):
    """Metrics of a resource pool over a time range."""

    metrics: list[PoolMetric]
    """Series of values, one per metric, at most 20."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class PoolMetricSource(BaseModel):
    """Name and source of a metric."""

    metric_name: PoolMetricName = json_field(key="metricName")
    """Name of the metric, such as cpuUsage."""

    namespace: PoolMetricNamespace
    """Type of the monitored object."""

    dimensions: list[PoolMetricDimension]
    """Dimensions that identify the monitored object."""


class PoolMetricValue(BaseModel):
    """An aggregated value of a metric."""

    statistic: PoolMetricStatistic
    """Aggregation of the measurements in the period."""

    value: float
    """Result in the unit of the data point, or -1 if data is missing."""


class PoolNetwork(BaseModel):
    """Network of the nodes of a pool."""

    name: str
    """Generated name of the network, as in its metadata."""


class PoolNetworkInput(BaseModel):
    """Network for the nodes of a new pool."""

    name: str | None = None
    """Generated name of the network, as in its metadata."""


class PoolOrderReference(BaseModel):
    """ID of an order."""

    id: str
    """ID of the order in the billing system."""


class PoolOs(BaseModel):
    """Operating system of a node."""

    name: str | None = None
    """Name and version of the operating system, such as EulerOS 2.5. Not needed with a private image."""

    image_id: str | None = json_field(default=None, key="imageId")
    """ID of the image with the operating system."""

    image_type: PoolOsImageType | None = json_field(default=None, key="imageType")
    """Origin of the image. Required for a private image."""

    auto_match: str | None = json_field(default=None, key="autoMatch")
    """Name and version of an operating system for which the service chooses the best image. The service clears it
    afterwards.
    """


class PoolPage(BasePage["Pool"], items="items"):
    """Resource pools of the project."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PoolList."""

    items: list[Pool]
    """All matching pools."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class PoolResource(BaseModel):
    """Nodes of one flavor in a pool."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Requested minimum number of nodes."""

    max_count: int | None = json_field(default=None, key="maxCount")
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: list[PoolZone] | None = None
    """Distribution of the nodes over availability zones."""

    tags: list[ResourceTag] | None = None
    """Tags of the nodes."""

    extend_params: PoolResourceExtendParams | None = json_field(default=None, key="extendParams")
    """Additional settings of the nodes."""

    creating_step: PoolCreatingStep | None = json_field(default=None, key="creatingStep")
    """Settings for creating nodes in groups, such as whole racks."""

    root_volume: PoolVolume | None = json_field(default=None, key="rootVolume")
    """System disk of each node."""

    data_volumes: list[PoolDataVolume] | None = json_field(default=None, key="dataVolumes")
    """Data disks of each node."""

    volume_group_configs: list[PoolVolumeGroup] | None = json_field(default=None, key="volumeGroupConfigs")
    """Usage of the data disks, by disk group."""

    node_pool: str | None = json_field(default=None, key="nodePool")
    """Name of the node pool that the nodes belong to, such as nodePool-1. Huawei Cloud only."""

    taints: list[PoolTaint] | None = None
    """Taints of the nodes. Only for privileged pools. Huawei Cloud only."""

    labels: dict[str, str] | None = None
    """Kubernetes labels of the nodes. Huawei Cloud only."""

    network: NodeNetwork | None = None
    """Networks of the nodes. Huawei Cloud only."""

    os: PoolOs | None = None
    """Operating system of the nodes. Huawei Cloud only."""

    driver: PoolResourceDriver | None = None
    """Accelerator driver of the nodes. Huawei Cloud only."""


class PoolResourceAmount(BaseModel):
    """Amounts of resources. Accelerator types other than tnt004 have additional keys."""

    cpu: str | float
    """CPU cores, as a number or as a Kubernetes quantity such as 500m."""

    memory: str
    """Memory, as a Kubernetes quantity such as 64Gi."""

    tnt004: str | float | None = None
    """Accelerators of this type, as a number or as a Kubernetes quantity such as 1500m."""


class PoolResourceCounts(BaseModel):
    """Number of nodes of a pool by state, one entry per flavor."""

    creating: list[PoolFlavorCount] | None = None
    """Nodes that are being set up."""

    available: list[PoolFlavorCount] | None = None
    """Nodes that jobs can use."""

    abnormal: list[PoolFlavorCount] | None = None
    """Nodes with a fault."""

    deleting: list[PoolFlavorCount] | None = None
    """Nodes that are being deleted."""


class PoolResourceDriver(BaseModel):
    """Accelerator driver of the nodes of a flavor."""

    version: str | None = None
    """Version of the driver."""


class PoolResourceExtendParams(BaseModel):
    """Additional settings of the nodes of a flavor."""

    docker_base_size: str | None = json_field(default=None, key="dockerBaseSize")
    """Disk space for container images on each node, as a string."""

    post_install: str | None = json_field(default=None, key="postInstall")
    """Script to run after a node is set up, in Base64."""

    volume_group: str | None = json_field(default=None, key="volumeGroup")
    """Disk group of the disk space for container images. Huawei Cloud only."""

    runtime: PoolContainerRuntime | None = None
    """Container runtime of the nodes. Huawei Cloud only."""

    label_policy_on_existing_nodes: PoolExistingNodesPolicy | None = json_field(
        default=None, key="labelPolicyOnExistingNodes"
    )
    """Whether a change of the Kubernetes labels also changes existing nodes. By default, it does.
    Huawei Cloud only.
    """

    taint_policy_on_existing_nodes: PoolExistingNodesPolicy | None = json_field(
        default=None, key="taintPolicyOnExistingNodes"
    )
    """Whether a change of the taints also changes existing nodes. By default, it does. Huawei Cloud only."""

    tag_policy_on_existing_nodes: PoolExistingNodesPolicy | None = json_field(
        default=None, key="tagPolicyOnExistingNodes"
    )
    """Whether a change of the resource tags also changes existing nodes. By default, it does. Huawei Cloud only."""

    x_parameter_plane_subnet: str | None = json_field(default=None, key="XParameterPlaneSubnet")
    """ID of the subnet for traffic between physical clusters, other than those of nodes and containers.
    Huawei Cloud only.
    """

    node_pool_name: str | None = json_field(default=None, key="nodePoolName")
    """Name of the node pool: lowercase letters, digits and hyphens, starting with a letter. It must not end with a
    hyphen or with -default. From 2 to 50 characters. Matches `^[a-z][a-z0-9-]*[a-z0-9]$`. Huawei Cloud only.
    """


class PoolResourceInput(BaseModel):
    """Requested nodes of one flavor."""

    flavor: str
    """Name of the node flavor."""

    count: int
    """Requested minimum number of nodes."""

    max_count: int | Unset | None = json_field(default=UNSET, key="maxCount")
    """Maximum number of nodes. The same value as count in a physical pool."""

    azs: list[PoolZone] | Unset | None = UNSET
    """Distribution of the nodes over availability zones."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags to set on the nodes."""

    extend_params: PoolResourceExtendParams | Unset | None = json_field(default=UNSET, key="extendParams")
    """Additional settings of the nodes."""

    creating_step: PoolCreatingStep | Unset | None = json_field(default=UNSET, key="creatingStep")
    """Settings for creating nodes in groups, such as whole racks."""

    root_volume: PoolVolume | Unset | None = json_field(default=UNSET, key="rootVolume")
    """System disk of each node."""

    data_volumes: list[PoolDataVolumeInput] | Unset | None = json_field(default=UNSET, key="dataVolumes")
    """Data disks of each node."""

    volume_group_configs: list[PoolVolumeGroupInput] | Unset | None = json_field(
        default=UNSET, key="volumeGroupConfigs"
    )
    """Usage of the data disks, by disk group. Required if there are data disks."""

    node_pool: str | Unset | None = json_field(default=UNSET, key="nodePool")
    """Name of the node pool that the nodes belong to, such as nodePool-1. Huawei Cloud only."""

    taints: list[PoolTaint] | Unset | None = UNSET
    """Taints of the nodes. Only for privileged pools. Huawei Cloud only."""

    labels: dict[str, str] | Unset | None = UNSET
    """Kubernetes labels of the nodes. Huawei Cloud only."""

    network: NodeNetwork | Unset | None = UNSET
    """Networks of the nodes. Huawei Cloud only."""

    os: PoolOs | Unset | None = UNSET
    """Operating system of the nodes. Huawei Cloud only."""

    driver: PoolResourceDriver | Unset | None = UNSET
    """Accelerator driver of the nodes. Huawei Cloud only."""


class PoolScopePluginStatus(BaseModel):
    """State of a cluster plug-in that a job type requires."""

    name: str | None = None
    """Type of the plug-in, such as volcano."""

    phase: PluginPhase | None = None
    """State of the plug-in."""


class PoolScopeStatus(BaseModel):
    """Detailed state of a job type in a pool."""

    scope_type: PoolScope = json_field(key="scopeType")
    """Job type that the entry describes."""

    state: PoolScopeState
    """Whether the job type is enabled."""

    plugins: list[PoolScopePluginStatus] | None = None
    """Cluster plug-ins that the job type requires."""

    message: str | None = None
    """Reason why enabling or disabling failed."""


class PoolSpec(BaseModel):
    """Requested configuration of a pool."""

    type: str
    """Type of the pool. Dedicate is a pool of physical nodes with its own network."""

    scope: list[PoolScope] | None = None
    """Job types that the pool can run."""

    resources: list[PoolResource]
    """Nodes of the pool, one entry per flavor."""

    network: PoolNetwork | None = None
    """Network of the nodes."""

    container_network: PoolContainerNetwork | None = json_field(default=None, key="containerNetwork")
    """Network of the containers in the cluster. Open Telekom Cloud only."""

    kubernetes_svc_ip_range: str | None = json_field(default=None, key="kubernetesSvcIpRange")
    """Address block for the services of the Kubernetes cluster, in CIDR notation. Open Telekom Cloud only."""

    masters: list[PoolMaster] | None = None
    """Management nodes of the cluster. Open Telekom Cloud only."""

    cluster_flavor: str | None = json_field(default=None, key="clusterFlavor")
    """Size of the cluster's management plane, such as cce.s1.small. Open Telekom Cloud only."""

    driver: PoolDriver | None = None
    """Accelerator drivers to install on the nodes."""

    containernetwork: PoolContainerConnection | None = None
    """Network of the containers in the cluster. Huawei Cloud only."""

    job_flavors: list[str] | None = json_field(default=None, key="jobFlavors")
    """Names of the job flavors that the pool supports. Huawei Cloud only."""

    control_mode: int | None = json_field(default=None, key="controlMode")
    """Restrictions of the pool, as a sum: 0 none, 1 no change to a subscription, 2 no change of flavor, 4 service
    restricted, 8 frozen, 16 frozen by the police. Huawei Cloud only.
    """


class PoolSpecInput(BaseModel):
    """Configuration of a new pool."""

    type: str
    """Type of the pool, always Dedicate: a pool of physical nodes with its own network."""

    scope: list[PoolScope | PoolScopeValue | str] | Unset | None = UNSET
    """Job types that the pool can run."""

    resources: list[PoolResourceInput]
    """Nodes of the pool, one entry per flavor."""

    parent: str | Unset | None = UNSET
    """Generated name of the pool to create this pool in. Open Telekom Cloud only."""

    network: PoolNetworkInput | Unset | None = UNSET
    """Network of the nodes. Required for a physical pool."""

    container_network: PoolContainerNetworkInput | Unset | None = json_field(default=UNSET, key="containerNetwork")
    """Container addresses. By default, the cluster service chooses them. Open Telekom Cloud only."""

    kubernetes_svc_ip_range: str | Unset | None = json_field(default=UNSET, key="kubernetesSvcIpRange")
    """Address block for the services of the Kubernetes cluster, in CIDR notation. Open Telekom Cloud only."""

    masters: list[PoolMaster] | Unset | None = UNSET
    """Placement of the cluster's management nodes. Open Telekom Cloud only."""

    cluster_flavor: str | Unset | None = json_field(default=UNSET, key="clusterFlavor")
    """Size of the cluster's management plane, such as cce.s1.small. For standard pools. Open Telekom Cloud only."""

    driver: PoolDriver | Unset | None = UNSET
    """Accelerator drivers to install on the nodes."""

    ipv6enable: bool | Unset | None = UNSET
    """Whether to assign IPv6 addresses to the pool as well. Open Telekom Cloud only."""

    job_flavors: list[str] | Unset | None = json_field(default=UNSET, key="jobFlavors")
    """Names of the job flavors that the pool supports. Huawei Cloud only."""


class PoolSpecUpdate(BaseModel):
    """Configuration of a pool that can be changed."""

    scope: list[PoolScope | PoolScopeValue | str] | Unset | None = UNSET
    """Complete list of job types that the pool can run."""

    resources: list[PoolResourceInput] | Unset | None = UNSET
    """Complete list of the nodes, including unchanged flavors."""

    driver: PoolDriver | Unset | None = UNSET
    """Accelerator drivers to install on the nodes."""

    job_flavors: list[str] | Unset | None = json_field(default=UNSET, key="jobFlavors")
    """Names of the job flavors that the pool supports. Huawei Cloud only."""


class PoolStatistics(BaseModel):
    """Number of pools in each state."""

    statistics: PoolCounts
    """Number of pools in each state."""

    operation_time: str | None = json_field(default=None, key="operationTime")
    """Time of the count, in the format of Go, such as 2025-03-27 11:48:55.446172146 +0000 UTC."""


class PoolStatus(BaseModel):
    """Current status of a pool."""

    phase: PoolPhase
    """State of the pool. The response to its creation may lack it."""

    message: str | None = None
    """Reason for the current state."""

    resources: PoolResourceCounts
    """Number of nodes by state."""

    scope: list[PoolScopeStatus] | None = None
    """State of each job type."""

    driver: PoolDrivers | None = None
    """Drivers on the nodes."""

    parent: str | None = None
    """Pool in which this pool was created. Empty for a physical pool."""

    root: str | None = None
    """Physical pool that this pool is based on. For a physical pool, its own name."""

    clusters: list[PoolCluster] | None = None
    """Clusters that the nodes of the pool belong to. Huawei Cloud only."""


class PoolStatusCounts(BaseModel):
    """Number of pools in each state category."""

    creating: int | None = None
    """Number of pools being set up."""

    created: int | None = None
    """Number of existing pools."""

    failed: int | None = None
    """Number of pools whose creation failed in the last three days, up to 500."""

    pending: int | None = None
    """Number of waiting pools, for example for payment or approval."""

    deleting: int | None = None
    """Number of pools being deleted."""


class PoolTaint(BaseModel):
    """Taint for the nodes of a flavor, which keeps off workloads that do not tolerate it."""

    key: str
    """Name of the taint."""

    value: str | None = None
    """Value assigned to the key."""

    effect: NodeTaintEffect
    """Effect on workloads that do not tolerate the taint."""


class PoolUsage(BaseModel):
    """Resource usage of a pool."""

    table: PoolUsageTable
    """Capacity of the pool and resources in use by jobs."""

    metadata: PoolUsageMetadata
    """Name and labels of the pool."""


class PoolUsageMetadata(BaseModel):
    """Identifies the pool that the usage belongs to."""

    name: str
    """Name of the pool."""

    labels: dict[str, Any] | None = None
    """Labels of the entry, by key."""


class PoolUsagePage(BasePage["PoolUsage"], items="items"):
    """Resource usage of the pools."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PoolMetricsList."""

    items: list[PoolUsage]
    """Resource usage, one entry per pool."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class PoolUsageTable(BaseModel):
    """Capacity of a pool and resources in use by jobs."""

    allocated: PoolAllocation
    """Resources in use by jobs."""

    capacity: PoolCapacity
    """Resources available in the pool."""

    available: PoolFreeResources | None = None
    """Resources that jobs do not use. Huawei Cloud only."""

    workload: PoolWorkload | None = None
    """Number of jobs in the pool. Huawei Cloud only."""


class PoolVolume(BaseModel):
    """A disk of a node."""

    volume_type: PoolVolumeType = json_field(key="volumeType")
    """Type of the disk."""

    size: str
    """Size of the disk in GiB, as a string."""


class PoolVolumeExtendParams(BaseModel):
    """Usage of the data disks of a node."""

    volume_group: str | None = json_field(default=None, key="volumeGroup")
    """Disk group: vgpaas for containers, default, vguser and a number for disks mounted at a user-defined path, or
    one of the two vg-everest-localvolume groups.
    """

    billing: str | None = None
    """Whether the disks are billed. Empty if they are not. Set by the service. Huawei Cloud only."""


class PoolVolumeExtendParamsInput(BaseModel):
    """Usage of the data disks of a new node."""

    volume_group: str = json_field(key="volumeGroup")
    """Disk group: vgpaas for containers, default, vguser and a number for disks mounted at a user-defined path, or
    the persistent or ephemeral vg-everest-localvolume group. Matches
    `^(vgpaas|default|vguser[0-9]+|vg-everest-localvolume-(persistent|ephemeral))$`.
    """


class PoolVolumeGroup(BaseModel):
    """Configuration of a group of data disks."""

    volume_group: str | None = json_field(default=None, key="volumeGroup")
    """Name of the group, as in the settings of its disks."""

    docker_thin_pool: int | None = json_field(default=None, key="dockerThinPool")
    """Share of the disks for containers, in percent. Only in the group vgpaas."""

    lvm_config: PoolLvmConfig | None = json_field(default=None, key="lvmConfig")
    """Configuration of the logical volume."""

    types: list[PoolVolumeGroupSource] | None = None
    """Types of disks in the group."""


class PoolVolumeGroupInput(BaseModel):
    """Configuration of a new group of data disks."""

    volume_group: str = json_field(key="volumeGroup")
    """Name of the group, as in the settings of its disks."""

    docker_thin_pool: int | Unset | None = json_field(default=UNSET, key="dockerThinPool")
    """Share of the disks for containers, in percent. Only in the group vgpaas."""

    lvm_config: PoolLvmConfigInput | Unset | None = json_field(default=UNSET, key="lvmConfig")
    """Configuration of the logical volume."""

    types: list[PoolVolumeGroupSource | PoolVolumeGroupSourceValue] | Unset | None = UNSET
    """Types of disks in the group. If dataVolumes is set, cloud disks are used by default; local disks must be
    requested.
    """


class PoolWorkload(BaseModel):
    """Number of jobs that run or wait in a pool."""

    allocated: PoolWorkloadCounts | None = None
    """Number of jobs that use resources."""

    queue: PoolWorkloadCounts | None = None
    """Number of jobs in the queue."""

    timestamp: str | None = None
    """Time of the count, in UTC, in ISO 8601 format."""

    window: str | None = None
    """Duration of the measurement: a number with the unit s, m or h."""


class PoolWorkloadCounts(BaseModel):
    """Number of jobs in a pool, by type."""

    infer: int | None = None
    """Number of services of the older inference."""

    notebook: int | None = None
    """Number of notebook instances."""

    train: int | None = None
    """Number of training jobs."""

    warm_up_task: int | None = json_field(default=None, key="warmUpTask")
    """Number of tasks that load weights in advance."""

    x_infer: int | None = json_field(default=None, key="x-infer")
    """Number of services of the newer inference."""

    sum: int | None = None
    """Number of jobs of all types."""


class PoolZone(BaseModel):
    """Nodes in an availability zone."""

    az: str
    """Name of the availability zone."""

    count: int
    """Number of nodes in the zone."""


class RetryPoolScopeRequest(BaseModel):
    """Job type to enable again."""

    scope: PoolScope | PoolScopeValue | str
    """Job type that failed to be enabled."""


class UpdatePoolRequest(BaseModel):
    """Fields to change on a pool. Omitted fields keep their values."""

    metadata: PoolMetadataUpdate | Unset | None = UNSET
    """Labels and annotations to change."""

    spec: PoolSpecUpdate | Unset | None = UNSET
    """New configuration of the pool."""
