# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmCodeTree`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmCodeTree(BaseModel):
    """File or folder in the code of an algorithm."""

    name: str
    """Name of the file or folder. Folder names end with a slash."""

    children: list[AlgorithmCodeTree] | None = None
    """Contents of the folder. Not present for a file."""
