"""What goes out and what comes back, whichever library carries it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from .sensitive_fields import Paths


class OutgoingRequest:
    """One attempt, complete but for authorization.

    It is no attrs class: programs that print variables would read its fields in place of its `repr`.

    Args:
        method: HTTP method.
        url: Absolute URL, percent-encoded.
        headers: Headers; credentials add theirs.
        content: The body, or None.
        project_id: The project it is for, which signed requests name in a header, or None.
        sensitive: Paths of the secrets in the body.
        sensitive_parameters: Names of the query parameters and headers that are secret, besides those of credentials.
    """

    __slots__ = ("content", "headers", "method", "project_id", "sensitive", "sensitive_parameters", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | None = None,
        project_id: str | None = None,
        *,
        sensitive: Paths = (),
        sensitive_parameters: frozenset[str] = frozenset(),
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.project_id = project_id
        self.sensitive = sensitive
        self.sensitive_parameters = sensitive_parameters

    def __repr__(self) -> str:
        from .redaction import shown_url  # only needed where something is shown

        return f"OutgoingRequest({self.method!r}, {shown_url(self.url)!r})"


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
