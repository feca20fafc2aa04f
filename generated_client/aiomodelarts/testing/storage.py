"""What signed links of the fake lead to: the part of object storage that clients read from."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

if TYPE_CHECKING:
    from .call import Call
    from .fake import FakeModelArts

TABLE = "objects"
FOLDER = "obs"
LINK_SECONDS = 300
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def signed_link(call: Call, place: str, read: Callable[[], str], kind: str | None = None) -> str:
    """A link to an object, good for five minutes.

    Args:
        call: The call that asks for it.
        place: Bucket and key of the object.
        read: Gives its content.
        kind: The content type it is to be handed out with.
    """
    call.fake.table(TABLE)[place] = read
    query: dict[str, Any] = {"AccessKeyId": "FAKE", "Expires": int(call.now) + LINK_SECONDS}
    if kind is not None:
        query["response-content-type"] = kind
    query["Signature"] = _signature(place, query)
    # Where there is no socket, any scheme leads to the fake.
    parts = urlsplit(call.origin)
    scheme = parts.scheme if parts.hostname in LOOPBACK else "https"
    return f"{scheme}://{parts.netloc}/{FOLDER}/{place}?{urlencode(query)}"


def hand_out(fake: FakeModelArts, request: Request) -> Response:
    """The object that a link leads to, or a part of it."""
    place, query = request.path_params["place"], dict(request.query_params)
    signature = query.pop("Signature", "")
    if {"authorization", "x-auth-token"} & set(request.headers):
        return _refusal(400, "InvalidArgument")
    if signature != _signature(place, query) or float(query.get("Expires", 0)) < fake.clock.now():
        return _refusal(403, "AccessDenied", f"<StringToSign>{request.url}</StringToSign>")
    read = fake.table(TABLE).get(place)
    if read is None:
        return _refusal(404, "NoSuchKey")
    content: bytes = read().encode()
    kind = query.get("response-content-type", "text/plain")
    return _content(content, request.headers, kind)


def _content(content: bytes, asked: Headers, kind: str) -> Response:
    """The whole object, or what `Range` names of the version that `If-Range` names."""
    headers = {"Accept-Ranges": "bytes", "ETag": f'"{sha256(content).hexdigest()[:32]}"'}
    begin = re.fullmatch(r"bytes=(\d+)-", asked.get("range", ""))
    if begin is None or asked.get("if-range", headers["ETag"]) != headers["ETag"]:
        return Response(content, 200, headers, kind)
    first = int(begin[1])
    if first >= len(content):
        headers["Content-Range"] = f"bytes */{len(content)}"
        return _refusal(416, "InvalidRange", headers=headers)
    headers["Content-Range"] = f"bytes {first}-{len(content) - 1}/{len(content)}"
    return Response(content[first:], 206, headers, kind)


def _signature(place: str, query: dict[str, Any]) -> str:
    return sha256(f"{place}?{urlencode(query)}".encode()).hexdigest()[:28]


def _refusal(status: int, code: str, more: str = "", headers: Mapping[str, str] | None = None) -> Response:
    return Response(f"<Error><Code>{code}</Code>{more}</Error>", status, headers, media_type="application/xml")
