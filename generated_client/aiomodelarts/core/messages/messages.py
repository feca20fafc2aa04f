"""What goes out and what comes back, whichever library carries it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..redaction.sensitive_fields import Paths


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
        from ..redaction.urls_and_headers import shown_url  # only needed where something is shown

        return f"OutgoingRequest({self.method!r}, {shown_url(self.url)!r})"


class Answer:
    """What came back. No attrs class, for the same reason.

    Args:
        status: HTTP status.
        headers: Headers; names are found in any case.
        body: The whole body, decompressed.
    """

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"Answer(status={self.status})"
