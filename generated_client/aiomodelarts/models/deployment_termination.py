# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentTermination`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DeploymentTermination(BaseModel):
    """How the containers of a unit are stopped."""

    pre_stop_cmd: str | None = None
    """Command that a container runs before it stops, such as one that closes connections. At most 255 characters."""

    termination_grace_period_seconds: int | None = None
    """Longest time from the signal to stop until a container is killed, in seconds."""
