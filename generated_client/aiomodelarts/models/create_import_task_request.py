# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateImportTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .data_source import DataSource
    from .import_mode import ImportMode, ImportModeValue
    from .import_origin import ImportOrigin, ImportOriginValue
    from .label_input import LabelInput
    from .text_label_format import TextLabelFormat


class CreateImportTaskRequest(BaseModel):
    """Source and settings of an import."""

    data_source: DataSource | Unset | None = UNSET
    """Source of the data, if import_path alone does not identify it."""

    difficult_only: bool | Unset | None = UNSET
    """Whether to import only hard examples. Default of the service: False."""

    excluded_labels: list[LabelInput] | Unset | None = UNSET
    """Labels to exclude. Samples with any of these labels are not imported."""

    final_annotation: bool | Unset | None = UNSET
    """Whether imported labels are treated as confirmed. Default of the service: True."""

    import_annotations: bool | Unset | None = UNSET
    """Whether to import labels. Default of the service: True."""

    import_folder: str | Unset | None = UNSET
    """Subfolder of the dataset to import into. Tasks that share a subfolder do not import the same sample twice. Not
    supported for table datasets.
    """

    import_origin: ImportOrigin | ImportOriginValue | Unset | None = UNSET
    """Type of storage to import from. The default is OBS."""

    import_path: str
    """Path of a manifest file or a folder in OBS. Folders are supported only for image, text and sound classification
    and for object detection.
    """

    import_samples: bool | Unset | None = UNSET
    """Whether to import samples. Default of the service: True."""

    import_type: ImportMode | ImportModeValue | Unset | None = UNSET
    """Type of import_path: a folder or a manifest."""

    included_labels: list[str | LabelInput] | Unset | None = UNSET
    """Labels to include. Only samples with any of these labels are imported. Accepts labels or label names."""

    label_format: TextLabelFormat | Unset | None = UNSET
    """Format of labels in the source data. Only for text datasets."""

    with_column_header: bool | Unset | None = UNSET
    """Whether the first row contains the column names. Only for table datasets. Default of the service: False."""
