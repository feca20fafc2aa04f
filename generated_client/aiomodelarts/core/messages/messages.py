"""HTTP requests and responses, independent of the HTTP library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..redaction.sensitive_fields import Paths


class OutgoingRequest:
    """HTTP request of one attempt, to which the credentials add their headers.

    This is not an attrs class, because error reporters show the fields of attrs classes instead of their `repr`.

    Args:
        method: HTTP method.
        url: Absolute URL, percent-encoded.
        headers: Headers.
        content: Body, or None.
        project_id: ID of the project, which signed requests contain as a header, or None.
        fields: Fields of a body that is not JSON, in which the secrets are found.
        sensitive: Paths of the secrets in the body.
        sensitive_parameters: Names of query parameters and headers that are secret, besides those of the credentials.
    """

    __slots__ = ("content", "fields", "headers", "method", "project_id", "sensitive", "sensitive_parameters", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | None = None,
        project_id: str | None = None,
        *,
        fields: object = None,
        sensitive: Paths = (),
        sensitive_parameters: frozenset[str] = frozenset(),
    ) -> None:
        self.method: str = method
        self.url: str = url
        self.headers: dict[str, str] = headers
        self.content: bytes | None = content
        self.project_id: str | None = project_id
        self.fields: object = fields
        self.sensitive: Paths = sensitive
        self.sensitive_parameters: frozenset[str] = sensitive_parameters

    def __repr__(self) -> str:
        from ..redaction.urls_and_headers import shown_url  # only needed where something is shown

        return f"OutgoingRequest({self.method!r}, {shown_url(self.url)!r})"


class ReceivedResponse:
    """HTTP response with its complete body. Not an attrs class, for the same reason as `OutgoingRequest`.

    Args:
        status: HTTP status.
        headers: Headers, with case-insensitive names.
        body: Decompressed body.
    """

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"ReceivedResponse(status={self.status})"
