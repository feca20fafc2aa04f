# Generated from spec/ by `make generate`; do not edit.
"""The model `ExportTaskBasics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dataset_version_file_format import DatasetVersionFileFormat
    from .export_format import ExportFormat
    from .export_params import ExportParams
    from .export_scope import ExportScope
    from .export_task_status import ExportTaskStatus


class ExportTaskBasics(BaseModel):
    """Fields of export tasks."""

    create_time: int | None = None
    """Creation time, in milliseconds since 1970."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    export_format: ExportFormat | None = None
    """Layout of the exported files."""

    export_params: ExportParams | None = None
    """Selection and destination of the samples."""

    export_type: ExportScope | None = None
    """Scope of the export."""

    finished_sample_count: int | None = None
    """Number of exported samples."""

    path: str | None = None
    """OBS folder of the exported files."""

    progress: float | None = None
    """Progress of the task, in percent."""

    status: ExportTaskStatus | None = None
    """State of the task."""

    task_id: str | None = None
    """ID of the task."""

    total_sample_count: int | None = None
    """Total number of samples to export."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970."""

    version_format: DatasetVersionFileFormat | None = None
    """Format of the dataset version."""

    version_id: str | None = None
    """ID of the exported dataset version."""
