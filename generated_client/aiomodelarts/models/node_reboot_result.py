# Generated from spec/ by `make generate`; do not edit.
"""The model `NodeRebootResult`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NodeRebootResult(BaseModel):
    """Nodes that are rebooted, and the ID of the job."""

    node_names: list[str] | None = json_field(default=None, key="nodeNames")
    """Names of the nodes that are rebooted."""

    job_id: str | None = None
    """ID of the job. Pass it to node_jobs to follow its progress."""
