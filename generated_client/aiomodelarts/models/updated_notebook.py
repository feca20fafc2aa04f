# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdatedNotebook`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .named_reference import NamedReference
    from .notebook_affinity import NotebookAffinity
    from .notebook_billing_item import NotebookBillingItem
    from .notebook_custom_spec import NotebookCustomSpec
    from .notebook_data_volume import NotebookDataVolume
    from .notebook_endpoint import NotebookEndpoint
    from .notebook_feature import NotebookFeature
    from .notebook_image import NotebookImage
    from .notebook_lease import NotebookLease
    from .notebook_progress import NotebookProgress
    from .notebook_run_user import NotebookRunUser
    from .notebook_status import NotebookStatus
    from .notebook_user import NotebookUser
    from .notebook_volume import NotebookVolume
    from .notebook_vpc import NotebookVpc
    from .resource_tag import ResourceTag


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
