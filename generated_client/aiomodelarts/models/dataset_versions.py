# Generated from spec/ by `make generate`; do not edit.
"""Models of `dataset_versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .datasets import DatasetVersion
    from .datasets_enumerations import DatasetVersionFileFormat, DatasetVersionFileFormatValue


class CreateDatasetVersionRequest(BaseModel):
    """Settings for publishing a dataset version."""

    clear_hard_property: bool | Unset | None = UNSET
    """Whether to remove hard example marks. Default of the service: True."""

    description: str | Unset | None = UNSET
    """Description of the version. At most 256 characters. Matches `^[^!<>=&"']*$`."""

    export_images: bool | Unset | None = UNSET
    """Whether to copy images to the folder of the version. Default of the service: False."""

    remove_sample_usage: bool | Unset | None = UNSET
    """Whether to remove existing assignments of samples to training and evaluation. Default of the service: True."""

    train_evaluate_sample_ratio: str | Unset | None = UNSET
    """Share of samples for training, from 0 to 1, as a string. The rest is used for evaluation. Default of the
    service: '1.00'.
    """

    version_format: DatasetVersionFileFormat | DatasetVersionFileFormatValue | str | Unset | None = UNSET
    """Format of the published samples."""

    version_name: str | Unset | None = UNSET
    """Name of the version. Can contain letters, digits, underscores and hyphens. From 1 to 32 characters. Matches
    `^[A-Za-z0-9_-]{1,32}$`.
    """

    with_column_header: bool | Unset | None = UNSET
    """Whether to write the column names as the first row of the CSV file. Only for table datasets. Default of the
    service: True.
    """


class DatasetVersionPage(BasePage["DatasetVersion"], items="versions", total="total_number"):
    """One page of versions of a dataset."""

    total_number: int
    """Total number of matches."""

    versions: list[DatasetVersion]
    """Versions on this page."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class VersionReference(BaseModel):
    """Reference to the new version."""

    version_id: str
    """ID of the version."""
