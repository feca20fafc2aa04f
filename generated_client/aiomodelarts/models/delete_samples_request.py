# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteSamplesRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DeleteSamplesRequest(BaseModel):
    """Samples to delete, and whether to delete their files."""

    delete_source: bool | Unset | None = UNSET
    """Whether to delete the files in OBS as well, even if other versions or datasets use them. Not supported for text
    datasets. Default of the service: False.
    """

    samples: list[str] | Unset | None = UNSET
    """IDs of the samples."""
