# Generated from spec/ by `make generate`; do not edit.
"""The model `TrainingJobSsh`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .training_job_ssh_address import TrainingJobSshAddress


class TrainingJobSsh(BaseModel):
    """SSH access to the containers of a job."""

    key_pair_names: list[str] | None = None
    """Names of the key pairs in the project that can be used to log in."""

    task_urls: list[TrainingJobSshAddress] | None = None
    """SSH addresses, one for each task."""
