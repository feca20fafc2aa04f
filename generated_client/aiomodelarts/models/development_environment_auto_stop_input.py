# Generated from spec/ by `make generate`; do not edit.
"""The model `DevelopmentEnvironmentAutoStopInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import timedelta


class DevelopmentEnvironmentAutoStopInput(BaseModel):
    """Settings for the automatic stop of an instance."""

    enable: bool | Unset | None = UNSET
    """Whether the instance stops automatically when its running time ends. Default of the service: False."""

    duration: int | timedelta | Unset | None = UNSET
    """Maximum running time after each start, in seconds. Required if enable is true. From 3600 to 86400."""

    prompt: bool | Unset | None = UNSET
    """Whether the console keeps displaying its reminder. Has no effect outside the console. Default of the service:
    True.
    """
