"""What goes out and what comes back, whichever library carries it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field, frozen


def _shown(url: str) -> str:
    from .redaction import shown_url  # only needed where something is shown

    return repr(shown_url(url))


@define
class OutgoingRequest:
    """One attempt, complete but for authorization.

    Args:
        method: HTTP method.
        url: Absolute URL, percent-encoded.
        headers: Headers; credentials add theirs.
        content: The body, or None.
        project_id: The project it is for, which signed requests name in a header, or None.
    """

    method: str
    url: str = field(repr=_shown)
    headers: dict[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)
    project_id: str | None = None


@frozen
class Answer:
    """What came back.

    Args:
        status: HTTP status.
        headers: Headers; names are found in any case.
        body: The whole body, decompressed.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
