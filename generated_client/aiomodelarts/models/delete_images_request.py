# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteImagesRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class DeleteImagesRequest(BaseModel):
    """Whether images are also deleted from SWR."""

    is_force: bool | Unset | None = UNSET
    """Whether to remove private images from SWR too. Default of the service: False. Huawei Cloud only."""
