# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentStorageLocation`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentStorageLocation(BaseModel):
    """Location of the files of an instance."""

    path: str | None = None
    """Folder that contains the files: a path in OBS, or the mount path of a volume."""

    volume_size: int | None = None
    """Size of the volume, presumably in GB. Absent for obs."""

    volume_unit: str | None = None
    """Unit of the size of the volume, such as GB. Open Telekom Cloud only."""
