# Generated from spec/ by `make generate`; do not edit.
"""The model `CreatedDataset`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class CreatedDataset(BaseModel):
    """Result of creating a dataset."""

    dataset_id: str
    """ID of the dataset."""

    error_code: str | None = None
    """Error code. Absent on success."""

    error_msg: str | None = None
    """Error message. Absent on success."""

    import_task_id: str | None = None
    """ID of the import task, if one was started."""
