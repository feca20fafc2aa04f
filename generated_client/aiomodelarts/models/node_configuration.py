# Generated from spec/ by `make generate`; do not edit.
"""Models of `node_configuration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .node_configuration_enumerations import NodeCacheMode, NodeConfigDiskType, NodeCpuMode, NodeHugePageMode
    from .pools_enumerations import PluginPhase, PoolLvmMode


class NodeCacheSetting(BaseModel):
    """Setting for the caches of a node."""

    mode: NodeCacheMode | None = None
    """Whether the caches are cleared regularly."""


class NodeConfigContainerVolume(BaseModel):
    """Disk space for containers on a node."""

    docker_thin_pool: int | None = json_field(default=None, key="dockerThinPool")
    """Share of the data disk for containers, in percent."""

    kubernetes_lv: int | None = json_field(default=None, key="kubernetesLV")
    """Share of the data disk for the kubelet, in percent."""

    docker_disk_type: NodeConfigDiskType | None = json_field(default=None, key="dockerDiskType")
    """Type of the disk for containers."""

    lv_type: PoolLvmMode | None = json_field(default=None, key="lvType")
    """Write mode of the logical volume."""


class NodeConfigMetadata(BaseModel):
    """Name of a configuration or template."""

    name: str
    """Name of the configuration or template, such as node-config."""


class NodeConfigOs(BaseModel):
    """Operating system that nodes of a flavor can have."""

    name: str | None = None
    """Name and version of the operating system."""

    image_id: str | None = json_field(default=None, key="imageId")
    """ID of the image. Always present for bare metal flavors."""

    preferred: bool | None = None
    """Whether the operating system is recommended."""

    eos: bool | None = None
    """Whether the operating system will soon be out of service."""

    offline: bool | None = None
    """Whether the operating system is no longer offered."""


class NodeConfigTemplate(BaseModel):
    """Template for the nodes of a flavor."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always NodeConfigTemplate."""

    metadata: NodeConfigMetadata
    """Name of the template."""

    spec: NodeConfigTemplateSpec
    """Disk space and operating systems of the nodes."""


class NodeConfigTemplateSpec(BaseModel):
    """Disk space and operating systems of the nodes of a flavor."""

    docker_base_size: int | None = json_field(default=None, key="dockerBaseSize")
    """Disk space for each container, in GB."""

    docker_lvm_config: NodeConfigContainerVolume | None = json_field(default=None, key="dockerLvmConfig")
    """Disk space for all containers."""

    os_list: list[NodeConfigOs] | None = json_field(default=None, key="osList")
    """Operating systems that the nodes can have."""


class NodeConfiguration(BaseModel):
    """Custom configuration of the nodes of a pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodeConfig."""

    metadata: NodeConfigMetadata
    """Name of the configuration, always node-config."""

    spec: NodeConfigurationSpec
    """Settings of the nodes."""

    status: NodeConfigurationStatus
    """State of the plug-in that applies the settings."""


class NodeConfigurationSpec(BaseModel):
    """Settings of the nodes of a pool."""

    configs: NodeSettings | None = None
    """Settings by their names."""


class NodeConfigurationStatus(BaseModel):
    """State of the plug-in that applies settings to nodes."""

    phase: PluginPhase | None = None
    """State of the plug-in."""


class NodeCpuSetting(BaseModel):
    """Setting for the CPU cores of a node."""

    mode: NodeCpuMode | None = None
    """Whether containers are bound to CPU cores."""


class NodeHugePageSetting(BaseModel):
    """Setting for the memory pages of a node."""

    mode: NodeHugePageMode | None = None
    """Use of huge memory pages."""


class NodeSettings(BaseModel):
    """Custom settings of nodes."""

    cpu_manager: NodeCpuSetting | None = None
    """Binding of containers to CPU cores."""

    drop_cache: NodeCacheSetting | None = None
    """Clearing of caches."""

    transparent_hugepage: NodeHugePageSetting | None = None
    """Use of transparent huge pages."""


class PoolNodeConfigTemplate(BaseModel):
    """Settings that the nodes of a pool can have."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always NodeConfigTemplate."""

    metadata: NodeConfigMetadata
    """Name of the template, always node-config-template."""

    spec: PoolNodeConfigTemplateSpec
    """Supported settings."""


class PoolNodeConfigTemplateItem(BaseModel):
    """Supported settings with their defaults."""

    configs: dict[str, Any] | None = None
    """Supported settings and their defaults, by name."""


class PoolNodeConfigTemplateSpec(BaseModel):
    """Settings that nodes can have."""

    templates: list[PoolNodeConfigTemplateItem] | None = None
    """Supported settings."""
