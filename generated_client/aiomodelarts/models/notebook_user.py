# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .named_reference import NamedReference


class NotebookUser(BaseModel):
    """Owner of a notebook."""

    domain: NamedReference | None = None
    """Account that the user belongs to."""

    id: str | None = None
    """ID of the IAM user."""

    name: str | None = None
    """Name of the IAM user."""
