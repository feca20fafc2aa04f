# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateNotebookRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta

    from .notebook_affinity_input import NotebookAffinityInput
    from .notebook_custom_spec import NotebookCustomSpec
    from .notebook_data_volume_input import NotebookDataVolumeInput
    from .notebook_endpoint_input import NotebookEndpointInput
    from .notebook_feature import NotebookFeature, NotebookFeatureValue
    from .notebook_hooks import NotebookHooks
    from .notebook_lease_input import NotebookLeaseInput
    from .notebook_public_network import NotebookPublicNetwork
    from .notebook_run_user_input import NotebookRunUserInput
    from .notebook_volume_input import NotebookVolumeInput
    from .notebook_vpc_input import NotebookVpcInput


class CreateNotebookRequest(BaseModel):
    """Settings of a new notebook."""

    description: str | Unset | None = UNSET
    """Description of the notebook. At most 512 characters. Matches `^[^&<>"'/]*$`."""

    duration: int | timedelta | Unset | None = UNSET
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
