# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookVolume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .notebook_mount_type import NotebookMountType
    from .notebook_ownership import NotebookOwnership
    from .notebook_volume_category import NotebookVolumeCategory


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
