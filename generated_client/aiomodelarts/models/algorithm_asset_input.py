# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmAssetInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class AlgorithmAssetInput(BaseModel):
    """Version of an asset in AI Gallery."""

    version_num: str | Unset | None = UNSET
    """Number of the version, such as 1.1.0."""

    desc: str | Unset | None = UNSET
    """What is new in the version."""
