# Generated from spec/ by `make generate`; do not edit.
"""The model `DeleteLabelingTeamMembersRequest`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeleteLabelingTeamMembersRequest(BaseModel):
    """The members to remove."""

    workers: list[str]
    """IDs of the members to remove."""
