# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateNotebookRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notebook_affinity_input import NotebookAffinityInput
    from .notebook_custom_spec import NotebookCustomSpec
    from .notebook_data_volume_input import NotebookDataVolumeInput
    from .notebook_endpoint_input import NotebookEndpointInput
    from .notebook_hooks import NotebookHooks
    from .notebook_public_network import NotebookPublicNetwork


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
