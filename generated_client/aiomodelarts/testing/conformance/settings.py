"""What a run of the conformance runner does."""

from __future__ import annotations

from attrs import field, frozen


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
