# Generated from spec/ by `make generate`; do not edit.
"""The model `NotebookRunUser`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class NotebookRunUser(BaseModel):
    """Owner of the processes in the container of a notebook."""

    uid: int | None = None
    """Numeric ID of the Linux user."""

    gid: int | None = None
    """Numeric ID of the Linux group."""

    user_name: str | None = None
    """Name of the Linux user in the container."""

    group_name: str | None = None
    """Name of the Linux group in the container."""
