"""Read the calls of other clients from the files in `facts/`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from attrs import field, frozen

FACTS = Path(__file__).with_name("facts")


@frozen
class OldCall:
    """A call of another client, and what replaces it.

    Args:
        old: The call as users of that client know it.
        new: Resource and method of this client, such as `models.list`; empty if `call` replaces it.
        call: A call of this client that is not a method of a resource, such as `storage.upload(source, target)`.
        shows: Optional arguments that the table shows besides the required ones.
        command: Command of the other client; empty if it has none.
        note: What differs.
    """

    old: str
    new: str = ""
    call: str = ""
    shows: tuple[str, ...] = field(default=(), converter=tuple)
    command: str = ""
    note: str = ""


@frozen
class Section:
    """Calls under a heading.

    Args:
        title: The heading.
        calls: The calls.
    """

    title: str
    calls: tuple[OldCall, ...]


@frozen
class OtherClient:
    """What is known of another client.

    Args:
        name: Name and version.
        sections: Its calls that have a replacement.
        commands: Its commands that have a replacement and call nothing in `sections`.
        missing: Its calls that have no replacement.
    """

    name: str
    sections: tuple[Section, ...]
    commands: tuple[OldCall, ...] = ()
    missing: tuple[OldCall, ...] = ()


@frozen
class SdkCall:
    """A method of `huaweicloudsdkmodelarts`.

    Args:
        function: Name of the method.
        method: HTTP method.
        path: Path with placeholders in braces.
        parameters: Place and wire name, such as `query.workspaceId`, by attribute of the request.
        body: Wire name of each field, by attribute of the request body; None without a body.
    """

    function: str
    method: str
    path: str
    parameters: Mapping[str, str]
    body: Mapping[str, str] | None


@frozen
class Sdk:
    """The methods of `huaweicloudsdkmodelarts`.

    Args:
        name: Name and version.
        calls: The methods.
    """

    name: str
    calls: tuple[SdkCall, ...]


def read_client(name: str) -> OtherClient:
    """Read the calls of a client.

    Args:
        name: Name of the file in `facts/`, without extension.
    """
    content: dict[str, Any] = yaml.safe_load((FACTS / f"{name}.yaml").read_text(encoding="utf-8"))
    return OtherClient(
        str(content["client"]),
        tuple(Section(str(one["title"]), _calls(one["calls"])) for one in content["sections"]),
        _calls(content.get("commands", ())),
        _calls(content.get("missing", ())),
    )


def _calls(entries: list[dict[str, Any]] | tuple[()]) -> tuple[OldCall, ...]:
    return tuple(OldCall(**one) for one in entries)


def read_sdk_calls() -> Sdk:
    """Read the methods of `huaweicloudsdkmodelarts`, which `record` wrote."""
    content = json.loads((FACTS / "huaweicloudsdkmodelarts.json").read_bytes())
    return Sdk(str(content["client"]), tuple(SdkCall(**one) for one in content["calls"]))


def read_sdk_notes() -> dict[str, str]:
    """Read the notes on methods of `huaweicloudsdkmodelarts`, by method."""
    found: dict[str, str] = yaml.safe_load((FACTS / "huaweicloudsdkmodelarts_notes.yaml").read_text(encoding="utf-8"))
    return found
