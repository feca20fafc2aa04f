# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDevServerJobRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dev_server_job_item_input import DevServerJobItemInput


class CreateDevServerJobRequest(BaseModel):
    """Settings of a new job on Lite servers."""

    name: str
    """Name of the job, of letters, digits, hyphens, underscores and dots. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    description: str | Unset | None = UNSET
    """Description of the job, of letters, digits, hyphens, underscores and dots. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    server_ids: list[str]
    """IDs of the servers on which the job runs."""

    type: str
    """Type of the template, such as COMMON or SERVICE_DEPLOY. Matches `^[-_.a-zA-Z0-9]{1,64}$`."""

    is_reboot: bool | Unset | None = UNSET
    """Whether the service restarts the job if it fails. Default of the service: False."""

    items: list[DevServerJobItemInput]
    """Parts of the job with their parameters."""
