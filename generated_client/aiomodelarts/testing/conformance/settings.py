"""Settings of a conformance run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, get_type_hints

from attrs import field, frozen

from ...core.number_arguments import check_number
from ..clock import LATEST
from ..state.saved_types import fits


@frozen
class Settings:
    """Settings of a conformance run.

    Args:
        write: Whether to create and delete resources.
        expensive: Whether to create resources that cost money from the first minute too.
        only: Patterns of operations or resources, such as `List*` or `notebooks`; empty: all.
        skip: Patterns of operations or resources to leave out.
        timeout: Maximum time to wait for a state, in seconds.
        bucket: Bucket for the paths of created resources.
        region: Region of the bucket.
        image: Path in SWR of an image to register; empty: none.
        vpc: ID of the VPC of created servers; empty: none are created.
        subnet: ID of a subnet in it.
        security_group: ID of a security group.
        key_pair: Name of the key pair of created servers.
        disk: ID of an EVS disk to attach to a server; empty: none.
        public_ip: ID of a public IP address to bind to a server; empty: none.
        stamp: Suffix that makes the names of this run unique.
        now: End of queried periods, in seconds since 1970.
    """

    write: bool = False
    expensive: bool = False
    only: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    skip: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    timeout: float = 1800.0
    bucket: str = "aiomodelarts-conform"
    region: str = "eu-de"
    image: str = ""
    vpc: str = ""
    subnet: str = ""
    security_group: str = ""
    key_pair: str = ""
    disk: str = ""
    public_ip: str = ""
    stamp: str = "0"
    now: float = 0.0

    def __attrs_post_init__(self) -> None:
        check_number("timeout", self.timeout, above=0, most=LATEST, unit="seconds")
        check_number("now", self.now, least=0, most=LATEST, unit="seconds since 1970")


def settings_of(saved: Mapping[str, Any]) -> Settings:
    """Return the settings of a recording.

    Args:
        saved: Settings in the file.

    Raises:
        ValueError: A setting is unknown, or its value has the wrong type.
    """
    hints = get_type_hints(Settings)
    for name, value in saved.items():
        if name not in hints:
            raise ValueError(f"unknown setting {name!r:.100}")
        if not fits(hints[name], tuple(cast("list[Any]", value)) if isinstance(value, list) else value):
            raise ValueError(f"the setting {name} has the wrong type: {value!r:.100}")
    return Settings(**saved)
