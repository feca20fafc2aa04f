# Generated from spec/ by `make generate`; do not edit.
"""The model `OpenNotebookRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class OpenNotebookRequest(BaseModel):
    """Settings for opening the free CodeLab notebook."""

    image_id: str | Unset | None = UNSET
    """ID of the image to start from. By default, the service chooses one."""

    share_url: str | Unset | None = UNSET
    """Link to a shared notebook file to load into the CodeLab notebook."""
