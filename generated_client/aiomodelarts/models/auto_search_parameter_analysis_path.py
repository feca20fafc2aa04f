# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchParameterAnalysisPath`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AutoSearchParameterAnalysisPath(BaseModel):
    """Location of the image that shows a hyperparameter's influence."""

    file_path: str
    """OBS path of the image, starting with the bucket name."""
