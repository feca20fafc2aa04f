# Generated from spec/ by `make generate`; do not edit.
"""Models of `node_pools`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pools import PoolFlavorCount, PoolResource, PoolResourceInput


class CreateNodePoolRequest(BaseModel):
    """Name and nodes of a new node pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always NodePool. Default of the service: 'NodePool'."""

    metadata: NewNodePoolMetadata
    """Name and billing of the node pool."""

    spec: NodePoolSpecInput
    """Nodes of the node pool."""


class CreatedNodePool(BaseModel):
    """Settings of a new node pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodePool."""

    metadata: NewNodePoolMetadata
    """Name and billing of the node pool."""

    spec: NodePoolSpec
    """Nodes of the node pool."""


class NewNodePoolMetadata(BaseModel):
    """Name and billing of a new node pool."""

    name: str
    """Name of the node pool."""

    annotations: NodePoolAnnotations | None = None
    """Billing of the node pool."""


class NodePool(BaseModel):
    """A node pool with its settings and the number of its nodes."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodePool."""

    metadata: NodePoolMetadata
    """Name of the node pool."""

    spec: NodePoolSpec
    """Requested nodes of the node pool."""

    status: NodePoolStatus
    """Current nodes of the node pool."""


class NodePoolAnnotations(BaseModel):
    """Billing of a node pool, by Kubernetes key."""

    os_modelarts_billing_mode: str | None = json_field(default=None, key="os.modelarts/billing.mode")
    """Billing mode of the nodes, as a digit: 0 is pay-per-use, 1 is a subscription. By default, new nodes have that
    of the pool.
    """

    os_modelarts_period_num: str | None = json_field(default=None, key="os.modelarts/period.num")
    """Length of the subscription in units of period.type, as a digit string. Required for a subscription."""

    os_modelarts_period_type: str | None = json_field(default=None, key="os.modelarts/period.type")
    """Unit of the subscription, as a digit: 2 is a month, 3 a year, 4 an hour. Required for a subscription. An update
    does not accept hours.
    """

    os_modelarts_auto_renew: str | None = json_field(default=None, key="os.modelarts/auto.renew")
    """Whether the subscription is renewed automatically, as a digit. 0, the default, is no; 1 is yes."""

    os_modelarts_promotion_info: str | None = json_field(default=None, key="os.modelarts/promotion.info")
    """Discount that the user chose for the subscription."""

    os_modelarts_service_console_url: str | None = json_field(default=None, key="os.modelarts/service.console.url")
    """URL that the console opens after the order is paid."""

    os_modelarts_order_id: str | None = json_field(default=None, key="os.modelarts/order.id")
    """ID of the order for the subscription. Required for creating a subscription or changing to one."""


class NodePoolMetadata(BaseModel):
    """Name of a node pool."""

    name: str
    """Name of the node pool. If the request has none, the service chooses it."""


class NodePoolMetadataUpdate(BaseModel):
    """Billing of a node pool to change."""

    annotations: NodePoolAnnotations | None = None
    """Billing of the nodes that are added."""


class NodePoolPage(BasePage["NodePool"], items="items"):
    """Node pools of a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodePoolList."""

    items: list[NodePool]
    """All node pools of the resource pool."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class NodePoolResourceCounts(BaseModel):
    """Number of nodes of a node pool by state. States without nodes are absent."""

    creating: PoolFlavorCount | None = None
    """Nodes that are being set up."""

    available: PoolFlavorCount | None = None
    """Nodes that jobs can use."""

    abnormal: PoolFlavorCount | None = None
    """Nodes with a fault."""

    deleting: PoolFlavorCount | None = None
    """Nodes that are being deleted."""


class NodePoolSpec(BaseModel):
    """Requested nodes of a node pool."""

    resources: PoolResource
    """Flavor, number and settings of the nodes."""


class NodePoolSpecInput(BaseModel):
    """Nodes of a new node pool."""

    resources: PoolResourceInput
    """Flavor, number and settings of the nodes."""


class NodePoolSpecUpdate(BaseModel):
    """Nodes of a node pool to change."""

    resources: PoolResourceInput
    """Number and settings of the nodes."""


class NodePoolStatus(BaseModel):
    """Current nodes of a node pool."""

    resources: NodePoolResourceCounts
    """Number of nodes by state."""


class UpdateNodePoolRequest(BaseModel):
    """Fields to change on a node pool. Omitted fields keep their values."""

    metadata: NodePoolMetadataUpdate | Unset | None = UNSET
    """Billing to change."""

    spec: NodePoolSpecUpdate
    """Nodes to change."""


class UpdatedNodePool(BaseModel):
    """New settings of a node pool."""

    metadata: NodePoolMetadataUpdate | None = None
    """Billing of the node pool."""

    spec: NodePoolSpec
    """Requested nodes of the node pool."""
