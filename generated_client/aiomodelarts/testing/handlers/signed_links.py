"""Signed links to objects, and the part of object storage that serves these objects."""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha1, sha256
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit
from xml.sax.saxutils import escape

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

from ..iam.state import Key
from ..state.fake_state import FakeState

if TYPE_CHECKING:
    from .call import Call

TABLE = "objects"
FOLDER = "obs"
LINK_SECONDS = 300
LOOPBACK = ("127.0.0.1", "localhost", "::1")
RANGE = re.compile(r"bytes=([0-9]{1,18})-")
# The only query parameter in links of the fake that OBS signs as part of the resource.
SIGNED_PARAMETER = "response-content-type"
WRONG_SIGNATURE = (
    "The request signature we calculated does not match the signature you provided. Check your key and signing method."
)


def signed_link(call: Call, place: str, read: Callable[[], str], kind: str | None = None) -> str:
    """Return a link to an object that is valid for five minutes, with a signature in the format of OBS.

    Args:
        call: Call that returns the link.
        place: Bucket and key of the object.
        read: Function that returns the content of the object.
        kind: Content type of the response; None for `text/plain`.
    """
    call.fake.table(TABLE)[place] = read
    key = call.fake.link_key
    query = {"AccessKeyId": key.access, "Expires": str(int(call.now) + LINK_SECONDS)}
    if kind is not None:
        query[SIGNED_PARAMETER] = kind
    query["Signature"] = _signature(key, _string_to_sign("GET", place, query, {}))
    # In process, any scheme reaches the fake, and clients require https for hosts other than loopback.
    parts = urlsplit(call.origin)
    scheme = parts.scheme if parts.hostname in LOOPBACK else "https"
    return f"{scheme}://{parts.netloc}/{FOLDER}/{place}?{urlencode(query)}"


def read_object(fake: FakeState, request: Request) -> Response:
    """Return the object of a link, or the requested range of it."""
    place, query = request.path_params["place"], dict(request.query_params)
    if {"authorization", "x-auth-token"} & set(request.headers):
        return _refusal(400, "InvalidArgument", "Only one auth mechanism is allowed.")
    if refusal := _refused(fake, request, place, query):
        return refusal
    read = fake.table(TABLE).get(place)
    if not callable(read):
        return _refusal(404, "NoSuchKey", "The specified key does not exist.")
    return _content(str(read()).encode(), request.headers, query.get(SIGNED_PARAMETER, "text/plain"))


def _content(content: bytes, headers_sent: Headers, kind: str) -> Response:
    """Return the whole object, or the range in `Range` if the object still has the version in `If-Range`."""
    headers = {"Accept-Ranges": "bytes", "ETag": f'"{sha256(content).hexdigest()[:32]}"'}
    begin = RANGE.fullmatch(headers_sent.get("range", ""))
    if begin is None or headers_sent.get("if-range", headers["ETag"]) != headers["ETag"]:
        return Response(content, 200, headers, kind)
    first = int(begin[1])
    if first >= len(content):
        headers["Content-Range"] = f"bytes */{len(content)}"
        return _refusal(416, "InvalidRange", "The requested range cannot be satisfied.", headers=headers)
    headers["Content-Range"] = f"bytes {first}-{len(content) - 1}/{len(content)}"
    return Response(content[first:], 206, headers, kind)


def _refused(fake: FakeState, request: Request, place: str, query: Mapping[str, str]) -> Response | None:
    """Return an error response if the signature of a link is wrong or has expired, else None."""
    key, signature = fake.link_key, query.get("Signature")
    if signature is None or not re.fullmatch("[0-9]{1,12}", query.get("Expires", "")):
        return _refusal(403, "AccessDenied", "Access Denied")
    if query.get("AccessKeyId") != key.access:
        message = "The access key ID you provided does not exist in our records."
        return _refusal(403, "InvalidAccessKeyId", message)
    signed = _string_to_sign(request.method, place, query, request.headers)
    if not hmac.compare_digest(_signature(key, signed).encode(), signature.encode()):
        more = f"<StringToSign>{escape(signed)}</StringToSign>"
        return _refusal(403, "SignatureDoesNotMatch", WRONG_SIGNATURE, more)
    if int(query["Expires"]) < fake.clock.now():
        return _refusal(403, "AccessDenied", "Request has expired", f"<Expires>{query['Expires']}</Expires>")
    return None


def _string_to_sign(method: str, place: str, query: Mapping[str, str], headers: Mapping[str, str]) -> str:
    """Return the string to sign of a request with its signature in the query."""
    resource = f"/{place}"
    if SIGNED_PARAMETER in query:
        resource += f"?{SIGNED_PARAMETER}={query[SIGNED_PARAMETER]}"
    return "\n".join(
        [method, headers.get("content-md5", ""), headers.get("content-type", ""), query["Expires"], resource]
    )


def _signature(key: Key, signed: str) -> str:
    return b64encode(hmac.digest(key.secret.encode(), signed.encode("utf-8", "surrogatepass"), sha1)).decode()


def _refusal(
    status: int, code: str, message: str, more: str = "", headers: Mapping[str, str] | None = None
) -> Response:
    """Return an error response in the XML format of OBS."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    content = f"{head}<Error><Code>{code}</Code><Message>{message}</Message>{more}</Error>"
    return Response(content, status, headers, media_type="application/xml")
