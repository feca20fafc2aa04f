# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDatasetRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .data_source import DataSource
    from .dataset_data_format import DatasetDataFormat, DatasetDataFormatValue
    from .dataset_field import DatasetField
    from .dataset_team_labeling_input import DatasetTeamLabelingInput
    from .dataset_type import DatasetType, DatasetTypeValue
    from .label_input import LabelInput
    from .text_label_format import TextLabelFormat


class CreateDatasetRequest(BaseModel):
    """Settings of a new dataset."""

    data_format: DatasetDataFormat | DatasetDataFormatValue | str | Unset | None = UNSET
    """Storage format of the samples: Default or CarbonData."""

    data_sources: list[DataSource]
    """Source of the samples, including subfolders. Exactly one entry. For a table dataset, the bucket must not be
    encrypted.
    """

    dataset_name: str
    """Name of the dataset. Can contain letters, digits, underscores and hyphens. From 1 to 100 characters. Matches
    `^[A-Za-z0-9_-]{1,100}$`.
    """

    dataset_type: DatasetType | DatasetTypeValue | int | Unset | None = UNSET
    """Type of the dataset, which determines how samples are labeled."""

    description: str | Unset | None = UNSET
    """Description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    import_annotations: bool | Unset | None = UNSET
    """Whether to import labels stored with the source data. Only for image classification, object detection and text
    classification. Default of the service: True.
    """

    import_data: bool | Unset | None = UNSET
    """Whether to import the rows when the dataset is created. Only for table datasets. Default of the service:
    False.
    """

    label_format: TextLabelFormat | Unset | None = UNSET
    """Format of labels in the source data. Only for text datasets."""

    labels: list[LabelInput] | Unset | None = UNSET
    """Labels available for samples."""

    managed: bool | Unset | None = UNSET
    """Whether the service hosts the data itself. Default of the service: False."""

    schema: list[DatasetField] | Unset | None = UNSET
    """Columns of a table dataset."""

    work_path: str
    """OBS folder for output of the service, such as /bucket/folder/. It must be outside the source folder and must
    not be the root of a bucket. From 3 to 700 characters.
    """

    work_path_type: int
    """Storage type of work_path. 0 is OBS. Default of the service: 0."""

    workforce_information: DatasetTeamLabelingInput | Unset | None = UNSET
    """Team labeling task to create with the dataset."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
