# Generated from spec/ by `make generate`; do not edit.
"""The model `ModelTemplateSource`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class ModelTemplateSource(BaseModel):
    """Input file or folder of a template."""

    input: str
    """File or folder in OBS. Its name must differ from that of other inputs that the template places in the same
    folder.
    """

    input_id: str
    """ID of the template input that the file or folder is used for."""
