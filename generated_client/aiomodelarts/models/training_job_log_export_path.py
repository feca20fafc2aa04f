# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobLogExportPath`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class TrainingJobLogExportPath(BaseModel):
    """Location where the logs of a job are stored."""

    obs_url: str | None = None
    """OBS folder for the logs. Can be empty."""

    host_path: str | None = None
    """Folder for the logs on the host."""
