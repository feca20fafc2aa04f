# Generated from spec/ by `make generate`; do not edit.
"""Models of `notebooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .development_environments_enumerations import DevelopmentEnvironmentHardware
    from .images import NotebookImage
    from .images_enumerations import ImageArchitecture
    from .notebook_storage_enumerations import (
        NotebookStorageCategory,
        NotebookStorageCategoryValue,
        NotebookStorageStatus,
    )
    from .notebooks_enumerations import (
        NotebookAffinityOperator,
        NotebookAffinityOperatorValue,
        NotebookBillingItem,
        NotebookFeature,
        NotebookFeatureValue,
        NotebookFlavorSite,
        NotebookFlavorStorage,
        NotebookMountType,
        NotebookOwnership,
        NotebookOwnershipValue,
        NotebookProgressStatus,
        NotebookProgressStep,
        NotebookPublicNetworkType,
        NotebookPublicNetworkTypeValue,
        NotebookScriptMode,
        NotebookScriptModeValue,
        NotebookScriptType,
        NotebookScriptTypeValue,
        NotebookService,
        NotebookServiceValue,
        NotebookStatus,
        NotebookStopType,
        NotebookStopTypeValue,
        NotebookVolumeCategory,
        NotebookVolumeCategoryValue,
    )
    from .openapi import NamedReference, ResourceTag


class BillingInfo(BaseModel):
    """Billing information of a flavor."""

    code: str
    """Billing code in the price list."""

    unit_num: int
    """Number of billed units of the code."""


class CreateNotebookImageRequest(BaseModel):
    """Name and destination of the image to save from a notebook."""

    description: str | Unset | None = UNSET
    """Description of the image. At most 512 characters."""

    name: str | Unset | None = UNSET
    """Name of the image: lowercase letters, digits, hyphens, underscores and dots. At most 512 characters. Matches
    `^[a-z0-9._-]+$`.
    """

    namespace: str | Unset | None = UNSET
    """SWR organization that the image is saved in."""

    tag: str | Unset | None = UNSET
    """Image tag: letters, digits, hyphens, underscores and dots. At most 64 characters. Matches
    `^[A-Za-z0-9._-]+$`.
    """

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    swr_instance_id: str | Unset | None = UNSET
    """ID of the SWR Enterprise instance to which to save the image. Huawei Cloud only."""

    swr_instance_domain: str | Unset | None = UNSET
    """Domain of the SWR Enterprise instance. Huawei Cloud only."""


class CreateNotebookRequest(BaseModel):
    """Settings of a new notebook."""

    description: str | Unset | None = UNSET
    """Description of the notebook. At most 512 characters. Matches `^[^&<>"'/]*$`."""

    duration: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-milliseconds")
    """Maximum run time, in milliseconds, or -1 for no limit. Takes precedence over the lease and sets the stop type
    to timing. At least -1.
    """

    endpoints: list[NotebookEndpointInput] | Unset | None = UNSET
    """Settings for access by SSH or from a local development environment."""

    feature: NotebookFeature | NotebookFeatureValue | str | Unset | None = UNSET
    """Kind of notebook. Defaults to NOTEBOOK."""

    flavor: str | Unset | None = UNSET
    """ID of the flavor to run on, such as modelarts.vm.cpu.2u. Required without custom_spec."""

    custom_spec: NotebookCustomSpec | Unset | None = UNSET
    """Resources to run on in a dedicated resource pool, instead of a flavor. Huawei Cloud only."""

    image_id: str
    """ID of the image to start from. A UUID."""

    name: str
    """Name of the notebook, not necessarily unique: letters, digits, hyphens and underscores. At most 128 characters.
    Matches `^[A-Za-z0-9_-]+$`.
    """

    pool_id: str | Unset | None = UNSET
    """ID of the dedicated resource pool to run in. Defaults to the public pool."""

    volume: NotebookVolumeInput
    """Disk of the notebook."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    hooks: NotebookHooks | Unset | None = UNSET
    """Scripts to run when the notebook starts."""

    lease: NotebookLeaseInput | Unset | None = UNSET
    """Conditions under which the notebook stops automatically."""

    affinity: NotebookAffinityInput | Unset | None = UNSET
    """Rules about the nodes of the dedicated resource pool that may run the notebook. Huawei Cloud only."""

    data_volumes: list[NotebookDataVolumeInput] | Unset | None = UNSET
    """Further storage to mount in the notebook. Huawei Cloud only."""

    public_network_config: NotebookPublicNetwork | Unset | None = UNSET
    """Access of the notebook to the internet. Huawei Cloud only."""

    run_user: NotebookRunUserInput | Unset | None = UNSET
    """User and group that own the processes in the container. Huawei Cloud only."""

    user_vpc: NotebookVpcInput | Unset | None = UNSET
    """Network of the user to which to connect the notebook. Huawei Cloud only."""


class Notebook(BaseModel):
    """A notebook instance, which runs JupyterLab for interactive development."""

    action_progress: list[NotebookProgress] | None = None
    """Progress of the setup, one entry per step."""

    description: str | None = None
    """Description of the notebook."""

    endpoints: list[NotebookEndpoint] | None = None
    """Access points for SSH or a local development environment."""

    fail_reason: str | None = None
    """Reason for the failure. Absent unless the notebook failed."""

    flavor: str | None = None
    """ID of the flavor that the notebook runs on."""

    custom_spec: NotebookCustomSpec | None = None
    """Resources that the notebook was created with instead of a flavor. Huawei Cloud only."""

    id: str
    """ID of the notebook, a UUID."""

    image: NotebookImage
    """Image that the notebook was started from."""

    lease: NotebookLease | None = None
    """Lease after which the notebook stops automatically."""

    name: str
    """Name of the notebook, not necessarily unique."""

    pool: NamedReference | None = None
    """Dedicated resource pool that the notebook runs in. Absent in the public pool."""

    status: NotebookStatus
    """State of the notebook."""

    token: str | None = json_field(default=None, sensitive=True)
    """Authentication token for opening the URL of the notebook."""

    url: str | None = None
    """URL of JupyterLab. Opening it requires the token."""

    volume: NotebookVolume | None = None
    """Disk of the notebook."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    feature: NotebookFeature
    """Kind of notebook."""

    billing_items: list[NotebookBillingItem] | None = None
    """Billed parts of the notebook."""

    user: NotebookUser | None = None
    """Owner of the notebook."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Last update time, in milliseconds since 1970."""

    affinity: NotebookAffinity | None = None
    """Rules about the nodes of the dedicated resource pool that may run the notebook. Huawei Cloud only."""

    run_user: NotebookRunUser | None = None
    """User and group that own the processes in the container. Huawei Cloud only."""

    data_volumes: list[NotebookDataVolume] | None = None
    """Further storage that is mounted in the notebook. Huawei Cloud only."""

    ip: str | None = None
    """Private IP address of the node of the notebook. Huawei Cloud only."""

    user_vpc: NotebookVpc | None = None
    """Network of the user to which the notebook is connected. Huawei Cloud only."""

    user_id: str | None = None
    """ID of the user who owns the notebook. Huawei Cloud only."""

    is_need_credentials: bool | None = None
    """Whether a secret with credentials of the user is created in the notebook. Huawei Cloud only."""

    jupyter_version: str | None = None
    """Version of JupyterLab. Huawei Cloud only."""

    tags: list[ResourceTag] | None = None
    """Tags of the notebook. Huawei Cloud only."""


class NotebookAffinity(BaseModel):
    """Rules about the nodes that may run a notebook."""

    required_during_scheduling_ignored_during_execution: list[NotebookAffinityRule] | None = None
    """Rules that a node must meet."""

    preferred_during_scheduling_ignored_during_execution: list[NotebookAffinityRule] | None = None
    """Rules that make a node preferred."""


class NotebookAffinityInput(BaseModel):
    """Rules about the nodes that may run a new notebook."""

    required_during_scheduling_ignored_during_execution: list[NotebookAffinityRuleInput] | Unset | None = UNSET
    """Rules that a node must meet."""

    preferred_during_scheduling_ignored_during_execution: list[NotebookAffinityRuleInput] | Unset | None = UNSET
    """Rules that make a node preferred."""


class NotebookAffinityRule(BaseModel):
    """Condition on a label of nodes."""

    key: str | None = None
    """Key of the label."""

    operator: NotebookAffinityOperator | None = None
    """How the label is compared with the values."""

    values: list[str] | None = None
    """Values with which the label is compared."""

    weight: int | None = None
    """Weight of a rule about preferred nodes, from 0 to 100."""


class NotebookAffinityRuleInput(BaseModel):
    """Condition on a label of nodes."""

    key: str
    """Key of the label."""

    operator: NotebookAffinityOperator | NotebookAffinityOperatorValue | str
    """How the label is compared with the values."""

    values: list[str]
    """Values with which the label is compared."""

    weight: int | Unset | None = UNSET
    """Weight of a rule about preferred nodes. From 0 to 100."""


class NotebookAscend(BaseModel):
    """Ascend processors of a flavor."""

    npu: int | None = None
    """Number of NPUs."""

    npu_memory: str | None = None
    """Memory of the NPUs, with its unit."""

    type: str | None = None
    """Model of the NPUs."""

    chip: int | None = None
    """Number of NPU devices."""


class NotebookContainerHooks(BaseModel):
    """Scripts that run inside the container of a notebook."""

    post_start: NotebookScript | Unset | None = UNSET
    """Script to run after the notebook service starts."""

    pre_start: NotebookScript | Unset | None = UNSET
    """Script to run before the notebook service starts."""


class NotebookCustomSpec(BaseModel):
    """Resources of a notebook in a dedicated resource pool."""

    cpu: float | None = None
    """Number of CPU cores. At least 0.4."""

    memory: float | None = None
    """Memory, in megabytes. At least 513."""

    gpu: float | None = None
    """Number of GPUs. Required in a pool of GPUs."""

    gpu_type: str | None = None
    """Model of the GPUs. Required in a pool of GPUs."""

    arch: ImageArchitecture | None = None
    """Processor architecture."""

    category: DevelopmentEnvironmentHardware | None = None
    """Kind of processor to run on."""

    resource_flavor: str | None = None
    """Flavor of the nodes in the pool to run on."""


class NotebookDataVolume(BaseModel):
    """Further storage of a notebook."""

    category: NotebookStorageCategory | None = None
    """Kind of storage."""

    mount_path: str | None = None
    """Path in the notebook at which the storage is mounted."""

    url: str | None = None
    """Source of the storage, for the categories OBS and OBSFS."""

    status: NotebookStorageStatus | None = None
    """State of the mount."""

    mount_type: NotebookMountType | None = None
    """Whether the storage can be mounted and unmounted while the notebook is running."""


class NotebookDataVolumeInput(BaseModel):
    """Further storage to mount in a notebook."""

    category: NotebookStorageCategory | NotebookStorageCategoryValue | str
    """Kind of storage."""

    ownership: NotebookOwnership | NotebookOwnershipValue | Unset | None = UNSET
    """Whether the service (MANAGED) or the user (DEDICATED, for EFS) owns the storage."""

    uri: str | Unset | None = UNSET
    """Source, such as obs://bucket/folder/ or the shared path of a file system. At most 1024 characters."""

    id: str | Unset | None = UNSET
    """ID of the SFS Turbo file system. Required for a DEDICATED one."""

    mount_path: str
    """Path in the notebook at which to mount the storage. At most 256 characters."""

    read_only: bool | Unset | None = UNSET
    """Whether to mount the storage read-only. Default of the service: False."""

    dew_secret_name: str | Unset | None = UNSET
    """Name of the DEW secret with the access key for OBS. Required for category OBS. Matches
    `^[A-Za-z0-9_-]{1,64}$`.
    """

    capacity: int | Unset | None = UNSET
    """Size of the storage, in GB."""


class NotebookEndpoint(BaseModel):
    """An access point of a notebook."""

    allowed_access_ips: list[str] | None = None
    """Public IP addresses allowed to connect by SSH. If empty, any address is allowed."""

    dev_service: NotebookService | None = None
    """Service that the endpoint gives access to, under its older key."""

    ssh_keys: list[str] | None = None
    """Names of the SSH key pairs accepted for login. Open Telekom Cloud only."""

    service: NotebookService | None = None
    """Service that the endpoint gives access to."""

    uri: str | None = None
    """Private address of the notebook."""

    key_pair_names: list[str] | None = None
    """Names of the SSH key pairs that can log in. Huawei Cloud only."""


class NotebookEndpointInput(BaseModel):
    """An access point to open on a notebook."""

    allowed_access_ips: list[str] | Unset | None = UNSET
    """Public IP addresses allowed to connect. By default, any address is allowed. At most 5 items."""

    service: NotebookService | NotebookServiceValue | str | Unset | None = UNSET
    """Service to give access to."""

    key_pair_names: list[str] | Unset | None = UNSET
    """Names of the SSH key pairs accepted for login."""


class NotebookFlavor(BaseModel):
    """A flavor that notebooks can run on."""

    arch: ImageArchitecture
    """Processor architecture, usually in lower case."""

    billing: BillingInfo | None = None
    """Billing information of the flavor."""

    category: DevelopmentEnvironmentHardware
    """Kind of processor."""

    description: str | None = None
    """Description of the flavor."""

    feature: NotebookFeature
    """Kind of notebook that the flavor is for."""

    free: bool
    """Whether the flavor is free of charge."""

    gpu: NotebookFlavorGpu | None = None
    """GPUs of the flavor. Absent if it has none."""

    id: str
    """ID of the flavor. Pass it when you create a notebook."""

    memory: int
    """Main memory, in kilobytes."""

    name: str
    """Display name of the flavor."""

    sold_out: bool
    """Whether the flavor is currently sold out."""

    storages: list[NotebookFlavorStorage]
    """Supported kinds of storage."""

    vcpus: int
    """Number of virtual CPUs."""

    ascend: NotebookAscend | None = None
    """Ascend processors of the flavor. Huawei Cloud only."""

    evs_max_size: str | None = None
    """Maximum size of an EVS disk with this flavor, in GB, as digits. Huawei Cloud only."""

    evs_sku_code: str | None = None
    """Product code of EVS disks with this flavor. Huawei Cloud only."""

    grow_support_type: NotebookFlavorSite | None = None
    """Sites of Huawei Cloud that offer the flavor. Huawei Cloud only."""


class NotebookFlavorGpu(BaseModel):
    """Number and model of the GPUs of a flavor."""

    gpu: int | None = None
    """Number of GPUs."""

    gpu_memory: str | None = None
    """GPU memory, as a string with its unit."""

    type: str | None = None
    """GPU model."""


class NotebookFlavorPage(BasePage["NotebookFlavor"], items="data", total="total"):
    """One page of flavors."""

    current: int
    """Index of the page. Unreliable, because the first page may be 0 or 1."""

    data: list[NotebookFlavor]
    """Flavors on this page."""

    flavors: list[NotebookFlavor] | None = None
    """The same flavors again. Often absent."""

    pages: int
    """Total number of pages."""

    size: int
    """Number of items per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""


class NotebookHooks(BaseModel):
    """Scripts that run when a notebook starts."""

    container_hooks: NotebookContainerHooks | Unset | None = UNSET
    """Scripts to run inside the container."""


class NotebookLease(BaseModel):
    """Time limit after which a notebook stops automatically."""

    create_at: int
    """Creation time of the notebook, in milliseconds since 1970."""

    duration: int
    """Time from create_at until the notebook stops, in milliseconds."""

    enable: bool
    """Whether the notebook stops automatically."""

    type: NotebookStopType | None = None
    """Condition that stops the notebook, in upper case here."""

    update_at: int
    """Last update time of the lease, in milliseconds since 1970."""


class NotebookLeaseInput(BaseModel):
    """Conditions under which a notebook stops automatically."""

    duration: int | timedelta | Unset | None = json_field(default=UNSET, time="duration-milliseconds")
    """Run time, counted from now, in milliseconds. At least 0."""

    type: NotebookStopType | NotebookStopTypeValue | Unset | None = UNSET
    """Condition that stops the notebook. Defaults to timing."""


class NotebookPage(BasePage["Notebook"], items="data", total="total"):
    """One page of notebooks."""

    current: int
    """Index of the page. Unreliable, because the first page may be 0 or 1."""

    data: list[Notebook]
    """Notebooks on this page."""

    pages: int
    """Total number of pages."""

    size: int
    """Number of items per page."""

    total: int = json_field(digits=True)
    """Total number of matches."""


class NotebookProgress(BaseModel):
    """Progress of one step in the setup of a notebook."""

    notebook_id: str | None = None
    """ID of the notebook that the step belongs to."""

    status: NotebookProgressStatus
    """Progress of the step."""

    step: NotebookProgressStep
    """Setup step that the entry describes."""

    step_description: str | None = None
    """Description of the setup performed in this step. Open Telekom Cloud only."""

    description: str | None = None
    """Description of the step in older versions of the service."""


class NotebookPublicNetwork(BaseModel):
    """Access of a notebook to the internet."""

    public_network_type: NotebookPublicNetworkType | NotebookPublicNetworkTypeValue | Unset | None = UNSET
    """Kind of access."""


class NotebookRunUser(BaseModel):
    """Owner of the processes in the container of a notebook."""

    uid: int | None = None
    """Numeric ID of the Linux user."""

    gid: int | None = None
    """Numeric ID of the Linux group."""

    user_name: str | None = None
    """Name of the Linux user in the container."""

    group_name: str | None = None
    """Name of the Linux group in the container."""


class NotebookRunUserInput(BaseModel):
    """Owner of the processes in the container of a new notebook."""

    uid: int | Unset | None = UNSET
    """Numeric ID of the Linux user. At least 0."""

    gid: int | Unset | None = UNSET
    """Numeric ID of the Linux group. At least 0."""


class NotebookScript(BaseModel):
    """A script that runs when a notebook starts."""

    script: str | Unset | None = UNSET
    """Script in Base64, or the absolute path of a script file, depending on the type."""

    type: NotebookScriptType | NotebookScriptTypeValue | Unset | None = UNSET
    """Form of the script. Defaults to SCRIPT."""

    mode: NotebookScriptMode | NotebookScriptModeValue | Unset | None = UNSET
    """Whether the start waits for the script. Defaults to ASYNC. Huawei Cloud only."""


class NotebookUser(BaseModel):
    """Owner of a notebook."""

    domain: NamedReference | None = None
    """Account that the user belongs to."""

    id: str | None = None
    """ID of the IAM user."""

    name: str | None = None
    """Name of the IAM user."""


class NotebookVolume(BaseModel):
    """Disk of a notebook."""

    capacity: int | None = None
    """Size, in gigabytes."""

    category: NotebookVolumeCategory
    """Kind of storage."""

    mount_path: str
    """Directory that the disk is mounted to, now always /home/ma-user/work/."""

    ownership: NotebookOwnership
    """Owner of the disk."""

    status: str | None = None
    """State of an EVS disk that is being changed, such as RESIZING. The notebook remains usable."""

    id: str | None = None
    """ID of the SFS Turbo file system, for volumes of category EFS. Huawei Cloud only."""

    read_only: bool | None = None
    """Whether the volume is mounted read-only. Huawei Cloud only."""

    dew_secret_name: str | None = None
    """Name of the DEW secret with the access key for OBS. Not the secret itself. Huawei Cloud only."""

    evs_sku_code: str | None = None
    """Product code of the EVS disk. Huawei Cloud only."""

    uri: str | None = None
    """Source of the volume, an OBS path or the address of a file system. Huawei Cloud only."""

    mount_type: NotebookMountType | None = None
    """Whether the volume can be mounted and unmounted while the notebook is running. Huawei Cloud only."""


class NotebookVolumeInput(BaseModel):
    """Disk of a new notebook."""

    capacity: int | Unset | None = UNSET
    """Size, in gigabytes. Defaults to 5 for EVS. At most 4096."""

    category: NotebookVolumeCategory | NotebookVolumeCategoryValue
    """Kind of storage."""

    ownership: NotebookOwnership | NotebookOwnershipValue
    """Owner of the disk."""

    uri: str | Unset | None = UNSET
    """Shared path of the file system. Required for EFS with DEDICATED."""

    id: str | Unset | None = UNSET
    """ID of the file system. Required for EFS with DEDICATED."""

    mount_path: str | Unset | None = UNSET
    """Path in the notebook at which the volume is mounted. At most 256 characters. Huawei Cloud only."""

    read_only: bool | Unset | None = UNSET
    """Whether to mount the volume read-only. Defaults to false. Huawei Cloud only."""

    dew_secret_name: str | Unset | None = UNSET
    """Name of the DEW secret with the access key for OBS. Required for category OBS. Matches `^[A-Za-z0-9_-]{1,64}$`.
    Huawei Cloud only.
    """


class NotebookVpc(BaseModel):
    """Network of the user to which a notebook is connected."""

    vpc_id: str | None = None
    """ID of the VPC."""

    subnet_id: str | None = None
    """ID of the subnet."""

    security_group_ids: list[str] | None = None
    """Security groups of the network interface, by ID."""

    connect_cidrs: str | None = None
    """Further address ranges that the notebook can reach through the network, in CIDR notation."""

    port_id: list[str] | None = None
    """IDs of the network interfaces."""

    port_ip: str | None = None
    """IP address of the network interface."""

    nat_id: str | None = None
    """ID of the NAT gateway."""

    eip_id: str | None = None
    """ID of the public IP address."""


class NotebookVpcInput(BaseModel):
    """Network of the user to which to connect a notebook."""

    vpc_id: str
    """ID of the VPC."""

    subnet_id: str
    """ID of the subnet."""

    security_group_ids: list[str] | Unset | None = UNSET
    """Security groups of the network interface, by ID."""

    connect_cidrs: list[str] | Unset | None = UNSET
    """Further address ranges that the notebook can reach through the network, in CIDR notation."""

    nat_id: str | Unset | None = UNSET
    """ID of the NAT gateway."""

    eip_id: str | Unset | None = UNSET
    """ID of the public IP address."""


class OpenNotebookRequest(BaseModel):
    """Settings for opening the free CodeLab notebook."""

    image_id: str | Unset | None = UNSET
    """ID of the image to start from. By default, the service chooses one."""

    share_url: str | Unset | None = UNSET
    """Link to a shared notebook file to load into the CodeLab notebook."""


class UpdateNotebookRequest(BaseModel):
    """Fields to change on a notebook."""

    description: str | Unset | None = UNSET
    """New description of the notebook. At most 512 characters. Matches `^[^&<>"/]*$`."""

    endpoints: list[NotebookEndpointInput] | Unset | None = UNSET
    """Settings for access by SSH or from a local development environment."""

    flavor: str | Unset | None = UNSET
    """ID of the flavor to use from the next start."""

    image_id: str | Unset | None = UNSET
    """ID of the image to use from the next start."""

    name: str | Unset | None = UNSET
    """New name: letters, digits, hyphens and underscores. At most 128 characters. Matches `^[A-Za-z0-9_-]+$`."""

    storage_new_size: int | Unset | None = UNSET
    """New size of the EVS disk, in gigabytes. Must be larger than the current size. At most 4096."""

    hooks: NotebookHooks | Unset | None = UNSET
    """Scripts to run when the notebook starts."""

    affinity: NotebookAffinityInput | Unset | None = UNSET
    """Rules about the nodes of the dedicated resource pool that may run the notebook. Huawei Cloud only."""

    data_volumes: list[NotebookDataVolumeInput] | Unset | None = UNSET
    """Further storage to mount in the notebook. Huawei Cloud only."""

    public_network_config: NotebookPublicNetwork | Unset | None = UNSET
    """Access of the notebook to the internet. Huawei Cloud only."""

    custom_spec: NotebookCustomSpec | Unset | None = UNSET
    """Resources in a dedicated resource pool, instead of a flavor. Huawei Cloud only."""

    dew_secret_name: str | Unset | None = UNSET
    """Name of the DEW secret with the access key for OBS. Matches `^[A-Za-z0-9_-]{1,64}$`. Huawei Cloud only."""


class UpdatedNotebook(BaseModel):
    """A notebook with changed settings. May contain only the changes and the flavor."""

    action_progress: list[NotebookProgress] | None = None
    """Progress of the setup, one entry per step."""

    description: str | None = None
    """Description of the notebook."""

    endpoints: list[NotebookEndpoint] | None = None
    """Access points for SSH or a local development environment."""

    fail_reason: str | None = None
    """Reason for the failure. Absent unless the notebook failed."""

    flavor: str | None = None
    """ID of the flavor that the notebook runs on."""

    custom_spec: NotebookCustomSpec | None = None
    """Resources that the notebook was created with instead of a flavor. Huawei Cloud only."""

    id: str | None = None
    """ID of the notebook, a UUID."""

    image: NotebookImage | None = None
    """Image that the notebook was started from."""

    lease: NotebookLease | None = None
    """Lease after which the notebook stops automatically."""

    name: str
    """Name of the notebook, not necessarily unique."""

    pool: NamedReference | None = None
    """Dedicated resource pool that the notebook runs in. Absent in the public pool."""

    status: NotebookStatus | None = None
    """State of the notebook."""

    token: str | None = json_field(default=None, sensitive=True)
    """Authentication token for opening the URL of the notebook."""

    url: str | None = None
    """URL of JupyterLab. Opening it requires the token."""

    volume: NotebookVolume | None = None
    """Disk of the notebook."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    feature: NotebookFeature | None = None
    """Kind of notebook."""

    billing_items: list[NotebookBillingItem] | None = None
    """Billed parts of the notebook."""

    user: NotebookUser | None = None
    """Owner of the notebook."""

    create_at: int | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: int | None = None
    """Last update time, in milliseconds since 1970."""

    affinity: NotebookAffinity | None = None
    """Rules about the nodes of the dedicated resource pool that may run the notebook. Huawei Cloud only."""

    run_user: NotebookRunUser | None = None
    """User and group that own the processes in the container. Huawei Cloud only."""

    data_volumes: list[NotebookDataVolume] | None = None
    """Further storage that is mounted in the notebook. Huawei Cloud only."""

    ip: str | None = None
    """Private IP address of the node of the notebook. Huawei Cloud only."""

    user_vpc: NotebookVpc | None = None
    """Network of the user to which the notebook is connected. Huawei Cloud only."""

    user_id: str | None = None
    """ID of the user who owns the notebook. Huawei Cloud only."""

    is_need_credentials: bool | None = None
    """Whether a secret with credentials of the user is created in the notebook. Huawei Cloud only."""

    jupyter_version: str | None = None
    """Version of JupyterLab. Huawei Cloud only."""

    tags: list[ResourceTag] | None = None
    """Tags of the notebook. Huawei Cloud only."""
