# Generated from spec/ by `make generate`; do not edit.
"""The model `UpdateDatasetRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .label_input import LabelInput


class UpdateDatasetRequest(BaseModel):
    """Changes to a dataset."""

    add_labels: list[LabelInput] | Unset | None = UNSET
    """Labels to add to the existing labels of the dataset."""

    current_version_id: str | Unset | None = UNSET
    """ID of the version to switch to."""

    dataset_name: str | Unset | None = UNSET
    """New name of the dataset."""

    delete_labels: list[LabelInput] | Unset | None = UNSET
    """Existing labels to delete, identified by name."""

    description: str | Unset | None = UNSET
    """New description of the dataset. At most 256 characters. Matches `^[^\\^!<>=&"]*$`."""

    update_labels: list[LabelInput] | Unset | None = UNSET
    """Existing labels to change, identified by name."""
