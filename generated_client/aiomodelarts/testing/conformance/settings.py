"""What a run of the conformance runner does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, get_type_hints

from attrs import field, frozen

from ..state.saved_types import fits
from ..state.snapshot import LATEST


@frozen
class Settings:
    """What a run does.

    Args:
        write: Whether things are created and deleted.
        expensive: Whether also those that cost money from the first minute on.
        only: Patterns of operations or resources, such as `List*` or `notebooks`; none: all.
        skip: Patterns of those to leave out.
        timeout: Longest wait for a state, in seconds.
        bucket: The bucket that paths of created things lie in.
        region: The region of the bucket.
        image: Path in SWR of an image to register; empty: none is.
        stamp: What tells the names of this run apart from others.
        now: The time, in seconds since 1970, that queried periods end at.
    """

    write: bool = False
    expensive: bool = False
    only: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    skip: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    timeout: float = 1800.0
    bucket: str = "aiomodelarts-conform"
    region: str = "eu-de"
    image: str = ""
    stamp: str = "0"
    now: float = 0.0


def settings_of(saved: Mapping[str, Any]) -> Settings:
    """The settings that a recording was made with.

    Args:
        saved: As they stand in the file.

    Raises:
        ValueError: There is no such setting, or its value has a wrong type.
    """
    hints = get_type_hints(Settings)
    for name, value in saved.items():
        if name not in hints:
            raise ValueError(f"there is no setting {name!r:.100}")
        if not fits(hints[name], tuple(cast("list[Any]", value)) if isinstance(value, list) else value):
            raise ValueError(f"the setting {name} is {value!r:.100}, which has a wrong type")
    settings = Settings(**saved)
    if not (0 <= settings.now < LATEST and 0 < settings.timeout < LATEST):
        raise ValueError("the settings now and timeout have to be seconds")
    return settings
