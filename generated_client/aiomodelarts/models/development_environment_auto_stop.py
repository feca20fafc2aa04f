# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentAutoStop`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class DevelopmentEnvironmentAutoStop(BaseModel):
    """Automatic stop of an instance, with the remaining time."""

    enable: bool
    """Whether the instance stops automatically."""

    duration: int | None = None
    """Running time after each start, in seconds."""

    prompt: bool | None = None
    """Whether the console keeps displaying its reminder."""

    stop_timestamp: int | None = None
    """Time of the automatic stop, in milliseconds since 1970."""

    remain_time: int | None = None
    """Time until the automatic stop, in seconds."""
