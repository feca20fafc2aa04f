# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateExportTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .annotation_format import AnnotationFormat, AnnotationFormatValue
    from .dataset_version_file_format import DatasetVersionFileFormat, DatasetVersionFileFormatValue
    from .export_format import ExportFormat, ExportFormatValue
    from .export_params import ExportParams
    from .export_scope import ExportScope, ExportScopeValue
    from .sample_state import SampleState, SampleStateValue


class CreateExportTaskRequest(BaseModel):
    """Scope, destination and format of an export."""

    annotation_format: AnnotationFormat | AnnotationFormatValue | Unset | None = UNSET
    """Label format of images."""

    export_format: ExportFormat | ExportFormatValue | Unset | None = UNSET
    """Layout of the exported files."""

    export_params: ExportParams | Unset | None = UNSET
    """Selection and destination of the samples."""

    export_type: ExportScope | ExportScopeValue | Unset | None = UNSET
    """Scope of the export."""

    path: str | Unset | None = UNSET
    """OBS folder to export to. Required for exports to OBS and to a new dataset."""

    sample_state: SampleState | SampleStateValue | str | Unset | None = UNSET
    """Export only samples in this state."""

    source_type_header: str | Unset | None = UNSET
    """Prefix of the paths in the manifest. Training supports only s3://. Default of the service: 'obs://'."""

    status: int | Unset | None = UNSET
    """State of the task, as a number."""

    task_id: str | Unset | None = UNSET
    """ID of the task."""

    version_format: DatasetVersionFileFormat | DatasetVersionFileFormatValue | str | Unset | None = UNSET
    """Format of the dataset version."""

    version_id: str | Unset | None = UNSET
    """ID of the dataset version to export. Required to export a version."""

    with_column_header: bool | Unset | None = UNSET
    """Whether to write the column names as the first row of the CSV file. Only for table datasets. Default of the
    service: True.
    """
