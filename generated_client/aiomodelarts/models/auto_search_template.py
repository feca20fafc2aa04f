# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearchTemplate`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AutoSearchTemplate(BaseModel):
    """A YAML template for a search configuration."""

    file_name: str
    """Name of the file, such as TPE.yaml."""

    content: str
    """Content of the template, in YAML format."""
