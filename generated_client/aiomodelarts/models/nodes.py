# Generated from spec/ by `make generate`; do not edit.
"""Models of `nodes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .networks import ListMetadata
    from .nodes_enumerations import (
        NodeBatchType,
        NodeBillingStatus,
        NodeLockAction,
        NodeLockActionValue,
        NodePhase,
        NodeRedundancyEffect,
        NodeRedundancyEffectValue,
        NodeRollingStrategy,
        NodeRollingStrategyValue,
        NodeTaintEffect,
        NodeUpdateAction,
        NodeUpdateActionValue,
    )
    from .openapi import ResourceTag
    from .pools import (
        PoolCreatingStep,
        PoolDataVolumeInput,
        PoolOs,
        PoolResourceExtendParams,
        PoolTaint,
        PoolVolume,
        PoolVolumeGroupInput,
    )
    from .pools_enumerations import (
        PluginPhase,
        PoolContainerRuntime,
        PoolContainerRuntimeValue,
        PoolOsImageType,
        PoolOsImageTypeValue,
        PoolVolumeType,
    )


class BindNodesRequest(BaseModel):
    """Nodes and the nested pools to bind them to."""

    nodes: list[NodeBindingInput]
    """Nodes to bind or release."""

    drain: bool | Unset | None = UNSET
    """Whether to drain the nodes first."""


class DeleteNodesRequest(BaseModel):
    """Names of the nodes to delete."""

    delete_node_names: list[str] = json_field(key="deleteNodeNames")
    """Names of the nodes to delete, from their metadata.name."""


class DrainNodesRequest(BaseModel):
    """Names of the nodes to drain."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to drain, from their metadata.name. At most 10 items."""


class MigrateNodesRequest(BaseModel):
    """Nodes to migrate and their target."""

    migrate_node_names: list[str] | Unset | None = json_field(default=UNSET, key="migrateNodeNames")
    """Names of the nodes to migrate, from their metadata.name."""

    from_cluster_name: str = json_field(key="fromClusterName")
    """Cluster of the nodes. For a standard pool, the name of the pool. For a lite pool, the label
    os.modelarts.node/cluster of its nodes.
    """

    to_cluster_name: str = json_field(key="toClusterName")
    """Cluster to migrate to. For a standard pool, the name of the target pool. For a lite pool, the label
    os.modelarts.node/cluster of its nodes.
    """

    to_pool_name: str | Unset | None = json_field(default=UNSET, key="toPoolName")
    """Name of the target pool, from its metadata.name."""

    resource_spec: NodeMigrationSpec | Unset | None = json_field(default=UNSET, key="resourceSpec")
    """Configuration of the nodes in the target pool."""


class Node(BaseModel):
    """Node of a resource pool, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Node."""

    metadata: NodeMetadata
    """Name, labels and creation time of the node."""

    spec: NodeSpec
    """Flavor and networks of the node."""

    status: NodeStatus
    """State and available resources of the node."""


class NodeAnnotations(BaseModel):
    """Annotations of a node, set by the scheduler."""

    os_modelarts_npu_topology_placement: str | None = json_field(
        default=None, key="os.modelarts/npu-topology-placement"
    )
    """Bits that show which of the 16 accelerator cards are in use, with card 0 on the right. 1 means in use."""

    os_modelarts_node_drain: str | None = json_field(default=None, key="os.modelarts.node/drain")
    """Progress of draining the node. Open Telekom Cloud only."""


class NodeBatchInput(BaseModel):
    """Supernode to resize."""

    batch_uid: str = json_field(key="batchUID")
    """ID of the supernode, from the label os.modelarts.node/batch.uid of its nodes."""

    delete_node_names: list[str] | Unset | None = json_field(default=UNSET, key="deleteNodeNames")
    """Nodes to delete from the supernode. Required for a smaller size and not allowed for a larger one."""


class NodeBindingInput(BaseModel):
    """Node and the nested pool to bind it to."""

    name: str
    """Name of the node, from its metadata.name."""

    quota_name: str | Unset | None = json_field(default=UNSET, key="quotaName")
    """Name of the pool inside this pool. An empty string releases the node."""


class NodeChange(BaseModel):
    """Result of a change for one node."""

    name: str
    """Name of the node."""

    status: str | None = None
    """Result for the node, such as success."""


class NodeDriverStatus(BaseModel):
    """Version and state of the driver of a node."""

    phase: PluginPhase | None = None
    """State of the driver."""

    version: str | None = None
    """Version of the driver on the node."""


class NodeDriverUpdate(BaseModel):
    """Driver to install on nodes."""

    version: str | Unset | None = UNSET
    """Version of the driver to install."""

    update_strategy: str | Unset | None = json_field(default=UNSET, key="updateStrategy")
    """Upgrade strategy, such as force or idle in the driver settings of a pool."""


class NodeJobReference(BaseModel):
    """ID of a job on nodes."""

    job_id: str
    """ID of the job. Pass it to node_jobs to follow its progress."""


class NodeLabels(BaseModel):
    """Labels of a node, with its cluster and creation batch."""

    os_modelarts_node_cluster: str | None = json_field(default=None, key="os.modelarts.node/cluster")
    """Name of the cluster that contains the node."""

    os_modelarts_node_batch_uid: str | None = json_field(default=None, key="os.modelarts.node/batch.uid")
    """ID of the batch that the node was created in."""

    os_modelarts_node_batch_name: str | None = json_field(default=None, key="os.modelarts.node/batch.name")
    """Name of the batch that the node was created in."""

    os_modelarts_node_volcano_scheduler_cabinet_exclusive: str | None = json_field(
        default=None, key="os.modelarts.node/volcano.scheduler.cabinet-exclusive"
    )
    """Training job with exclusive use of the cabinet. Only present while there is one."""

    cce_kubectl_kubernetes_io_cabinet: str | None = json_field(default=None, key="cce.kubectl.kubernetes.io/cabinet")
    """Address of the top-of-rack switch of the node. Multiple addresses are separated by hyphens."""

    os_modelarts_node_elastic_quota: str | None = json_field(default=None, key="os.modelarts.node/elastic.quota")
    """Name of the nested pool that the node is bound to. Huawei Cloud only."""

    os_modelarts_node_nodepool: str | None = json_field(default=None, key="os.modelarts.node/nodepool")
    """ID of the node pool that contains the node. Huawei Cloud only."""

    os_modelarts_node_nodepoolname: str | None = json_field(default=None, key="os.modelarts.node/nodepoolname")
    """Name of the node pool that contains the node. Huawei Cloud only."""

    os_modelarts_node_batch_type: NodeBatchType | None = json_field(default=None, key="os.modelarts.node/batch.type")
    """Type of the batch that the node was created in. Huawei Cloud only."""

    os_modelarts_node_batch_count: str | None = json_field(default=None, key="os.modelarts.node/batch.count")
    """Number of nodes in the batch, as a digit string. Huawei Cloud only."""

    os_modelarts_node_spod_id: str | None = json_field(default=None, key="os.modelarts.node/spod.id")
    """ID of the frame or supernode that contains the node. Nodes with the same ID share one. Huawei Cloud only."""

    os_modelarts_resource_id: str | None = json_field(default=None, key="os.modelarts/resource.id")
    """ID of the node for billing. Huawei Cloud only."""

    os_modelarts_tenant_domain_id: str | None = json_field(default=None, key="os.modelarts/tenant.domain.id")
    """ID of the account that the node was created in. Huawei Cloud only."""

    os_modelarts_tenant_project_id: str | None = json_field(default=None, key="os.modelarts/tenant.project.id")
    """ID of the project that the node was created in. Huawei Cloud only."""

    os_modelarts_billing_status: NodeBillingStatus | None = json_field(default=None, key="os.modelarts/billing.status")
    """Billing state of the node, as a digit in a string. Huawei Cloud only."""

    os_modelarts_node_underlying_instance_id: str | None = json_field(
        default=None, key="os.modelarts.node/underlying.instance.id"
    )
    """ID of the server behind the node, such as that of a supernode. Huawei Cloud only."""

    os_modelarts_node_ha_redundant_enabled: str | None = json_field(
        default=None, key="os.modelarts.node/ha.redundant.enabled"
    )
    """Whether the node is redundant for high availability: true or false, as a string. Huawei Cloud only."""


class NodeLockInput(BaseModel):
    """Functions of nodes to lock or unlock."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes, from their metadata.name."""

    actions: list[NodeLockAction | NodeLockActionValue]
    """Functions to lock or unlock."""


class NodeLockResult(BaseModel):
    """Nodes that were locked or unlocked."""

    nodes: list[NodeChange]
    """Locked or unlocked nodes, with their names."""


class NodeMetadata(BaseModel):
    """Name, labels and creation time of a node."""

    name: str
    """Name of the node, which other operations use as its ID."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    labels: NodeLabels | None = None
    """Labels of the node, with its cluster and batch."""

    annotations: NodeAnnotations | None = None
    """Annotations of the node, set by the scheduler."""


class NodeMigrationSpec(BaseModel):
    """Configuration of migrated nodes. Settings of disks, labels, taints and tags apply to a new node pool."""

    flavor: str | Unset | None = UNSET
    """Name of the node flavor. Required for a migration to another pool."""

    creating_step: PoolCreatingStep | Unset | None = json_field(default=UNSET, key="creatingStep")
    """Settings for creating nodes in groups, such as supernodes."""

    node_pool: str | Unset | None = json_field(default=UNSET, key="nodePool")
    """Name of the target node pool."""

    root_volume: PoolVolume | Unset | None = json_field(default=UNSET, key="rootVolume")
    """System disk of each node."""

    data_volumes: list[PoolDataVolumeInput] | Unset | None = json_field(default=UNSET, key="dataVolumes")
    """Data disks of each node."""

    volume_group_configs: list[PoolVolumeGroupInput] | Unset | None = json_field(
        default=UNSET, key="volumeGroupConfigs"
    )
    """Usage of the data disks, by disk group. Required if there are data disks."""

    labels: dict[str, str] | Unset | None = UNSET
    """Kubernetes labels of the nodes. Only for privileged pools."""

    taints: list[PoolTaint] | Unset | None = UNSET
    """Taints of the nodes. Only for privileged pools."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags to set on the nodes."""

    network: NodeNetwork | Unset | None = UNSET
    """Networks of the nodes."""

    extend_params: PoolResourceExtendParams | Unset | None = json_field(default=UNSET, key="extendParams")
    """Additional settings of the nodes."""


class NodeNetwork(BaseModel):
    """VPC, subnet and security groups of a node."""

    vpc: str | None = None
    """ID of the VPC that contains the machine."""

    subnet: str | None = None
    """ID of the subnet that contains the machine."""

    security_groups: list[str] | None = json_field(default=None, key="securityGroups")
    """IDs of the security groups of the machine."""


class NodeOsStatus(BaseModel):
    """Operating system that a node runs."""

    name: str | None = None
    """Name and version of the operating system."""


class NodePage(BasePage["Node"], items="items"):
    """One page of the nodes of a pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodeList."""

    metadata: ListMetadata
    """Pagination information, including the token of the next page. Empty on the last page."""

    items: list[Node]
    """Nodes on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class NodePluginStatus(BaseModel):
    """Version and state of a plug-in on a node."""

    name: str | None = None
    """Type of the plug-in, such as npuDriver."""

    phase: PluginPhase | None = None
    """State of the plug-in."""

    version: str | None = None
    """Version of the plug-in on the node."""


class NodeRebootResult(BaseModel):
    """Nodes that are rebooted, and the ID of the job."""

    node_names: list[str] | None = json_field(default=None, key="nodeNames")
    """Names of the nodes that are rebooted."""

    job_id: str | None = None
    """ID of the job. Pass it to node_jobs to follow its progress."""


class NodeResetConfigInput(BaseModel):
    """New operating system and container runtime of nodes."""

    os: str | Unset | None = UNSET
    """Name of the image. By default, the one in name."""

    name: str | Unset | None = UNSET
    """Name of the image, if os is absent."""

    image_id: str | Unset | None = json_field(default=UNSET, key="imageId")
    """ID of the image."""

    image_type: PoolOsImageType | PoolOsImageTypeValue | str | Unset | None = json_field(default=UNSET, key="imageType")
    """Origin of the image."""

    runtime: PoolContainerRuntime | PoolContainerRuntimeValue | Unset | None = UNSET
    """Container runtime of the nodes."""


class NodeResizeBillingInput(BaseModel):
    """Payment of an order."""

    auto_pay: str | Unset | None = json_field(default=UNSET, key="autoPay")
    """Whether the order is paid automatically, as a digit: 1 is yes."""


class NodeResizeOrder(BaseModel):
    """Name of the order for new sizes of supernodes."""

    order_name: str = json_field(key="orderName")
    """Name of the order. Pass it to orders to follow its progress."""


class NodeRollingConfigInput(BaseModel):
    """Number of nodes that are reset at a time."""

    strategy: NodeRollingStrategy | NodeRollingStrategyValue
    """Whether maxUnavailable is a number or a percentage of nodes."""

    max_unavailable: int = json_field(key="maxUnavailable")
    """Largest number or percentage of nodes that are reset at the same time."""


class NodeSizeInput(BaseModel):
    """Node pool, flavor and step of supernodes."""

    node_pool: str = json_field(key="nodePool")
    """Name of the node pool."""

    flavor: str
    """Name of the node flavor."""

    creating_step: PoolCreatingStep = json_field(key="creatingStep")
    """Number of nodes in a supernode."""


class NodeSpec(BaseModel):
    """Flavor and networks of a node."""

    flavor: str
    """Machine flavor of the node."""

    host_network: NodeNetwork | None = json_field(default=None, key="hostNetwork")
    """Networks of the host machine."""

    os: PoolOs | None = None
    """Operating system of the node. Huawei Cloud only."""

    root_volume: NodeVolume | None = json_field(default=None, key="rootVolume")
    """System disk of the node. Huawei Cloud only."""

    data_volumes: list[NodeVolume] | None = json_field(default=None, key="dataVolumes")
    """Data disks of the node. Huawei Cloud only."""

    extend_params: PoolResourceExtendParams | None = json_field(default=None, key="extendParams")
    """Additional settings of the node. Huawei Cloud only."""


class NodeStatus(BaseModel):
    """State and resources of a node."""

    phase: NodePhase
    """Current state of the node."""

    az: str | None = None
    """Availability zone of the node."""

    private_ip: str | None = json_field(default=None, key="privateIp")
    """IP address of the node in the network of the pool."""

    resources: ResourceQuantities | None = None
    """Total resources of the node."""

    available_resources: ResourceQuantities | None = json_field(default=None, key="availableResources")
    """Resources that are not in use."""

    taints: list[NodeTaint] | None = None
    """Taints that keep workloads off the node."""

    driver: NodeDriverStatus | None = None
    """Accelerator driver of the node. Huawei Cloud only."""

    os: NodeOsStatus | None = None
    """Operating system that the node runs. Huawei Cloud only."""

    plugins: list[NodePluginStatus] | None = None
    """Plug-ins on the node. Huawei Cloud only."""


class NodeTaint(BaseModel):
    """Taint of a node, which keeps off workloads that do not tolerate it."""

    key: str | None = None
    """Name of the taint."""

    value: str | None = None
    """Value assigned to the key."""

    effect: NodeTaintEffect | None = None
    """Effect on workloads that do not tolerate the taint."""

    time_added: str | None = json_field(default=None, key="timeAdded")
    """Time when the taint was added, in UTC, in ISO 8601 format."""


class NodeUpdateResult(BaseModel):
    """Result of the change of nodes."""

    success_node_names: list[str] | None = json_field(default=None, key="successNodeNames")
    """Names of the nodes that were changed."""

    fail_node_names: list[str] | None = json_field(default=None, key="failNodeNames")
    """Names of the nodes that could not be changed."""

    nodes: list[NodeChange] | None = None
    """Result for each node. Some services return it instead of the two lists of names."""


class NodeVolume(BaseModel):
    """Identical disks of a node."""

    volume_type: PoolVolumeType | None = json_field(default=None, key="volumeType")
    """Type of the disk."""

    size: str | None = None
    """Size of each disk in GiB, as a string."""

    count: int | None = None
    """Number of these disks. 1 if it is absent."""


class RebootNodesRequest(BaseModel):
    """Names of the nodes to reboot."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to reboot, from their metadata.name."""


class ResetNodesRequest(BaseModel):
    """Nodes to reset, and how many at a time."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to reset, from their metadata.name."""

    rolling_config: NodeRollingConfigInput = json_field(key="rollingConfig")
    """Number of nodes that are reset at a time."""

    node_config: NodeResetConfigInput | Unset | None = json_field(default=UNSET, key="nodeConfig")
    """New operating system and container runtime of the nodes."""


class ResizeNodesRequest(BaseModel):
    """Supernodes to resize, with their present and new node pools."""

    nodes: list[NodeBatchInput]
    """Supernodes to resize. At most 50 items."""

    source: NodeSizeInput
    """Present node pool and size of the supernodes."""

    target: NodeSizeInput
    """New node pool and size of the supernodes."""

    billing: NodeResizeBillingInput | Unset | None = UNSET
    """Payment of a larger size. Not allowed for a smaller one."""


class ResourceQuantities(BaseModel):
    """Amounts of compute resources, as strings with units."""

    cpu: str
    """Number of CPU cores, such as 8, or 3920m for thousandths of a core."""

    memory: str
    """Amount of memory with its unit, such as 6270Mi."""

    nvidia_com_gpu: str | None = json_field(default=None, key="nvidia.com/gpu")
    """Number of NVIDIA GPUs."""

    huawei_com_ascend_snt3: str | None = json_field(default=None, key="huawei.com/ascend-snt3")
    """Number of NPUs of the type snt3, as a string. Huawei Cloud only."""

    huawei_com_ascend_snt9: str | None = json_field(default=None, key="huawei.com/ascend-snt9")
    """Number of NPUs of the type snt9, as a string. Huawei Cloud only."""

    huawei_com_ascend_310: str | None = json_field(default=None, key="huawei.com/ascend-310")
    """Number of NPUs of the type 310, as a string. Huawei Cloud only."""

    huawei_com_ascend_1980: str | None = json_field(default=None, key="huawei.com/ascend-1980")
    """Number of NPUs of the type 1980, as a string. Huawei Cloud only."""


class UpdateNodesRequest(BaseModel):
    """Action to perform on nodes of a pool."""

    node_names: list[str] = json_field(key="nodeNames")
    """Names of the nodes to change, from their metadata.name."""

    action: NodeUpdateAction | NodeUpdateActionValue
    """Action to perform on the nodes."""

    ha_redundant_effect: NodeRedundancyEffect | NodeRedundancyEffectValue | Unset | None = json_field(
        default=UNSET, key="haRedundantEffect"
    )
    """Effect of openHaRedundant on workloads. NoSchedule is the default. Huawei Cloud only."""

    driver: NodeDriverUpdate | Unset | None = UNSET
    """Driver to install on the nodes. Huawei Cloud only."""

    tags: list[ResourceTag] | Unset | None = UNSET
    """Tags to add with createTags, or to remove with deleteTags. Huawei Cloud only."""


class UsageSeries(BaseModel):
    """Time series of one metric."""

    metric: str
    """Name of the metric, such as gpuUtil."""

    value: list[str]
    """Measured values as strings, oldest first."""


class UsageStatistics(BasePage["UsageSeries"], items="metrics"):
    """Usage metrics, or the error that prevented the measurement."""

    error_message: str | None = None
    """Error message. Absent on success."""

    error_code: str | None = None
    """Error code. Absent on success."""

    metrics: list[UsageSeries]
    """One time series for each metric."""

    interval: int
    """Time between two values, in minutes."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
