# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentQueue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .development_environment_flavor import DevelopmentEnvironmentFlavor
    from .development_environment_status import DevelopmentEnvironmentStatus


class DevelopmentEnvironmentQueue(BaseModel):
    """Queue position of an instance that waits for its machine flavor."""

    id: str | None = None
    """ID of the waiting instance."""

    name: str | None = None
    """Name of the waiting instance."""

    de_type: str | None = None
    """Type of environment. The only known value is Notebook."""

    flavor: str | None = None
    """Name of the flavor that the instance waits for."""

    flavor_details: DevelopmentEnvironmentFlavor | None = None
    """Details of the flavor, and whether it is sold out."""

    status: DevelopmentEnvironmentStatus | None = None
    """State of the waiting instance, either CREATE_QUEUING before creation or START_QUEUING before a start."""

    begin_timestamp: int | None = None
    """Start of the waiting time, in milliseconds since 1970."""

    remain_time: int | None = None
    """Remaining waiting time, in seconds."""

    end_timestamp: int | None = None
    """End of the waiting time, in milliseconds since 1970."""

    rank: int | None = None
    """Position in the queue."""
