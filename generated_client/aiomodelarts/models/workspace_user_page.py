# Generated from spec/ by `make generate`; do not edit.
"""The model `WorkspaceUserPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .workspace_user import WorkspaceUser as WorkspaceUser


class WorkspaceUserPage(BasePage["WorkspaceUser"], items="users"):
    """Users who can be granted access."""

    users: list[WorkspaceUser]
    """Users of the account."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
