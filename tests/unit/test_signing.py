"""Signatures: byte for byte those of the documentation, over exactly what is sent, and never tried twice."""

import hashlib
import hmac
import json
import logging
import re
import string
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts import AkSkCredentials, ApiError, AuthenticationFailed, ConfigurationError, PermissionDenied
from aiomodelarts.core.auth.credentials.access_key import BODY_LIMIT
from aiomodelarts.core.auth.signing.signature import CredentialScope, host_of, sign
from aiomodelarts.core.http.transport import OutgoingRequest
from aiomodelarts.core.operation.operation import Operation, Request
from aiomodelarts.core.redaction.hidden import Hidden
from aiomodelarts.testing.iam import Iam, User
from aiomodelarts.testing.iam.iam_request import IamRequest
from aiomodelarts.testing.iam.signature_check import verify

VECTORS = Path(__file__).parents[3] / "shared" / "docs" / "data" / "signing_vectors.json"
HERE = "0123456789abcdef0123456789abcdef"
SECRET = "secret-key-that-nobody-may-see"
NOW = 1_767_225_600.0
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def vectors() -> list[Any]:
    if not VECTORS.is_file():
        return [pytest.param({}, marks=pytest.mark.skip(reason="no ../shared/docs/data/signing_vectors.json"))]
    groups = json.loads(VECTORS.read_text(encoding="utf-8"))
    return [
        pytest.param(vector, id=f"{group}-{number}")
        for group, found in groups.items()
        for number, vector in enumerate(found)
    ]


@pytest.mark.parametrize("vector", vectors())
def test_signatures_are_those_of_the_vectors(vector):
    host, moment = vector["headers"]["Host"], vector["headers"]["X-Sdk-Date"]
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in vector["query"])
    url = f"https://{host}{vector['path']}{'?' if query else ''}{query}"
    request = OutgoingRequest(vector["method"], url, {"X_Under_Score": "left out"}, vector["body"].encode() or None)
    scope = CredentialScope(vector["region"], vector["service"]) if "region" in vector else None
    now = datetime.strptime(moment, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()

    sign(request, vector["access_key"], Hidden(vector["secret_key"]), now, scope)

    assert request.headers["Authorization"] == vector["authorization"]
    assert (request.headers["Host"], request.headers["X-Sdk-Date"]) == (host, moment)


def test_the_vectors_are_there_where_shared_is():
    assert VECTORS.is_file() or not VECTORS.parents[2].is_dir()


def expected(request: OutgoingRequest, secret: str) -> str:
    """The signature by the rules of the documentation, written without a look at the client's code."""
    found = re.match(
        r"SDK-HMAC-SHA256 (\w+)=([^,]+), SignedHeaders=([^,]+), Signature=", request.headers["Authorization"]
    )
    assert found
    spelling, who, names = found.groups()
    sent = {name.lower(): value for name, value in request.headers.items()}
    target = request.url.split("://", 1)[1]
    path, _, query = target[target.index("/") :].partition("?")
    uri = "/".join(quote(unquote(segment), safe="") for segment in path.split("/"))
    pairs = sorted(tuple(unquote(part) for part in pair.split("=", 1)) for pair in query.split("&") if pair)
    canonical = f"{request.method}\n{uri.rstrip('/')}/\n"
    canonical += "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs) + "\n"
    canonical += "".join(f"{name}:{sent[name]}\n" for name in names.split(";"))
    canonical += f"\n{names}\n{hashlib.sha256(request.content or b'').hexdigest()}"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    if spelling == "Access":
        return hmac.new(
            secret.encode(), f"SDK-HMAC-SHA256\n{sent['x-sdk-date']}\n{digest}".encode(), "sha256"
        ).hexdigest()
    assert spelling == "Credential"
    _, scope = who.split("/", 1)
    key = f"SDK{secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), "sha256").digest()
    return hmac.new(key, f"SDK-HMAC-SHA256\n{sent['x-sdk-date']}\n{scope}\n{digest}".encode(), "sha256").hexdigest()


# A slash inside a segment can't be told from one between segments once a path is decoded, so no id has one.
SEGMENT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="/"), min_size=1).filter(
    lambda text: text not in (".", "..")
)
ANY_TEXT = st.text(st.characters(blacklist_categories=["Cs"]))
WORD = st.text(string.ascii_letters + string.digits + "-_.~", min_size=1)


@settings(deadline=None, max_examples=300)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    segments=st.lists(SEGMENT, min_size=1, max_size=5),
    pairs=st.lists(st.tuples(ANY_TEXT.filter(bool), ANY_TEXT), max_size=6),
    body=st.none() | st.binary(max_size=200),
    content_type=st.sampled_from([None, "application/json", "application/merge-patch+json"]),
    key=WORD,
    secret=WORD,
    scope=st.none() | st.builds(CredentialScope, WORD | st.just(""), WORD | st.just("")),
    token=st.none() | WORD,
)
def test_any_request_verifies(method, segments, pairs, body, content_type, key, secret, scope, token):
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)
    path = "/" + "/".join(quote(segment, safe="") for segment in segments)
    url = f"https://modelarts.test:8443{path}{'?' if query else ''}{query}"
    headers = {"User-Agent": "x", "Accept": "application/json", "X-Project-Id": "p"}
    headers |= {"Content-Type": content_type} if content_type else {}
    headers |= {"X-Security-Token": token} if token else {}
    request = OutgoingRequest(method, url, headers, body)

    sign(request, key, Hidden(secret), NOW, scope)

    assert request.url == url
    assert request.headers["Authorization"].rpartition("=")[2] == expected(request, secret)
    # The fake's gateway, a third reading of the documentation, agrees, and sees any change.
    iam = Iam(User("a", "b", "c"), {}, 1.0)
    made = iam.new_key()
    made.access, made.secret, made.security_token = key, secret, token
    iam.keys = {key: made}
    sent = {name.lower(): value for name, value in request.headers.items()}
    assert verify(iam, IamRequest(method, path, query, sent, body or b"", ""), NOW) is made
    for changed in (
        IamRequest(method, f"{path}x", query, sent, body or b"", ""),
        IamRequest(method, path, f"{query}&x=y", sent, body or b"", ""),
        IamRequest(method, path, query, sent, (body or b"") + b"x", ""),
        IamRequest(method, path, query, {**sent, "x-project-id": "other"}, body or b"", ""),
    ):
        with pytest.raises(Exception, match="verify aksk signature fail"):
            verify(iam, changed, NOW)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://modelarts.test/v1", "modelarts.test"),
        ("https://ModelArts.Test/v1", "modelarts.test"),
        ("https://modelarts.test:443/v1", "modelarts.test"),
        ("http://modelarts.test:80/v1", "modelarts.test"),
        ("http://modelarts.test:443/v1", "modelarts.test:443"),
        ("https://modelarts.test:8443", "modelarts.test:8443"),
        ("https://user:word@modelarts.test/v1", "modelarts.test"),
        ("http://[::1]:8080/v1", "[::1]:8080"),
        ("https://bücher.test/v1", "xn--bcher-kva.test"),
    ],
)
def test_the_host_that_is_signed(url, host):
    assert host_of(url) == host


def keys(**more: Any) -> AkSkCredentials:
    return AkSkCredentials("AKID", SECRET, **more)


class Service:
    """Keeps what comes over the wire and answers what it is told."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else httpx.Response(200, json={"job_id": 7})


def verified(request: httpx.Request) -> bool:
    """Whether what came over the wire carries the right signature."""
    url = f"https://{request.headers['Host']}{request.url.raw_path.decode()}"
    outgoing = OutgoingRequest(request.method, url, dict(request.headers.items()), request.content)
    outgoing.headers["Authorization"] = request.headers["Authorization"]
    return request.headers["Authorization"].endswith(f"Signature={expected(outgoing, SECRET)}")


def operation(method: str = "GET", path: str = "/v1/{project_id}/things", **more: Any) -> Operation:
    return Operation("DoThing", method, path, "things", "do", "current", "things.rst", **more)


CALLS = {
    "nothing": Request(operation()),
    "repeated": Request(operation(), query={"type": ["train", "infer"], "limit": 10}),
    "empty-value": Request(operation(), query={"version_id": "", "name": "a"}),
    "reserved": Request(operation(), query={"k~_.-": "a+b/c=&%", "Sort": "x y"}),
    "unicode": Request(operation(path="/v1/{project_id}/labels/{name}"), {"name": "草莓 %41"}, query={"q": "ü"}),
    "reserved-path": Request(operation(path="/v1/{project_id}/labels/{name}"), {"name": "a b:c@d!$&'()*+,;=?#[]"}),
    "body": Request(operation("POST"), body={"name": "ü", "id": 1}),
    "empty-body": Request(operation("POST")),
    "empty-object": Request(operation("PUT"), body={}),
    "merge-patch": Request(operation("PATCH", content_type="application/merge-patch+json"), body={"a": None}),
    "delete": Request(operation("DELETE")),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("more", [{}, {"signature": "credential"}, {"security_token": "temporary"}], ids=str)
async def test_what_is_sent_is_what_is_signed(connect, clock, call, more):
    service = Service()
    async with connect(service, credentials=keys(**more), clock=clock) as client:
        await client.send(call)

    [request] = service.requests
    assert verified(request)
    assert "x-auth-token" not in request.headers
    assert request.headers["X-Project-Id"] == HERE
    assert request.headers["X-Sdk-Date"] == "20260101T000000Z"
    assert request.headers.get("X-Security-Token") == more.get("security_token")
    assert "x-sdk-content-sha256" not in request.headers
    names = re.search("SignedHeaders=([^,]+)", request.headers["Authorization"])
    assert names
    wanted = {"host", "x-sdk-date", "x-project-id"} | ({"content-type"} if call.body is not None else set())
    assert set(names[1].split(";")) == wanted | ({"x-security-token"} if "security_token" in more else set())
    start = "SDK-HMAC-SHA256 Credential=AKID/20260101///sdk_request, " if "signature" in more else None
    assert request.headers["Authorization"].startswith(start or "SDK-HMAC-SHA256 Access=AKID, ")


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
async def test_what_is_sent_over_a_real_socket_is_what_is_signed(serve, connect_to, reply, clock, call):
    async def answering(_, writer):
        writer.write(reply())

    async with serve(answering) as wire, connect_to(wire.url, credentials=keys(), clock=clock) as client:
        await client.send(call)

    [seen] = wire.requests
    request = OutgoingRequest(seen.method, f"http://{seen.headers['host']}{seen.target}", {}, seen.body)
    request.headers |= seen.headers | {"Authorization": seen.headers["authorization"]}
    assert seen.headers["authorization"].endswith(f"Signature={expected(request, SECRET)}")


async def test_an_empty_body_is_hashed_as_such():
    request = OutgoingRequest("POST", "https://a.test/x", {}, None)
    sign(request, "a", Hidden("b"), NOW)
    assert hashlib.sha256(b"").hexdigest() == EMPTY
    assert request.headers["Authorization"].endswith(expected(request, "b"))


async def test_each_retry_is_signed_anew(connect, clock):
    service = Service(httpx.Response(503, headers={"Retry-After": "30"}), httpx.Response(429))
    async with connect(service, credentials=keys(), clock=clock) as client:
        await client.visualization_jobs.get(7)

    assert len(service.requests) == 3
    assert all(verified(request) for request in service.requests)
    dates = [request.headers["X-Sdk-Date"] for request in service.requests]
    assert dates[0] < dates[1]
    assert len({request.headers["Authorization"] for request in service.requests[:2]}) == 2


def refused(status: int = 401, message: str = "verify aksk signature fail", **headers: str) -> httpx.Response:
    body = {"error_code": "APIGW.0301", "error_msg": f"Incorrect IAM authentication information: {message}"}
    return httpx.Response(status, json=body, headers=headers)


async def test_a_refused_signature_is_tried_once(connect, clock):
    service = Service(refused(Date=formatdate(clock.now() + 60, usegmt=True)))
    async with connect(service, credentials=keys(), clock=clock, retries=4) as client:
        with pytest.raises(AuthenticationFailed, match="five rejected signatures in a row lock the key") as caught:
            await client.visualization_jobs.get(7)

    assert len(service.requests) == 1
    assert clock.slept == []
    assert (caught.value.status, caught.value.code, caught.value.clock_offset) == (401, "APIGW.0301", 60.0)
    assert "verify aksk signature fail" in str(caught.value)


@pytest.mark.parametrize(
    ("message", "offset", "says"),
    [
        ("verify aksk signature fail", 901, "15 min 1 s behind that of the service"),
        ("verify aksk signature fail", -3600, "60 min 0 s ahead of that of the service"),
        ("signature expired, signature time: 20260101T000000Z", 890, "14 min 50 s behind"),
        ("x-sdk-date is too old", -30, "30 s ahead of"),
        ("clock skew", None, "its response has no Date header"),
    ],
)
async def test_a_wrong_clock_is_told_by_its_offset(connect, clock, message, offset, says):
    headers = {} if offset is None else {"Date": formatdate(clock.now() + offset, usegmt=True)}
    service = Service(refused(message=message, **headers))
    async with connect(service, credentials=keys(), clock=clock) as client:
        with pytest.raises(AuthenticationFailed, match="set the clock of this machine") as caught:
            await client.visualization_jobs.get(7)

    assert says in str(caught.value)
    assert "lock the key" not in str(caught.value)
    assert caught.value.clock_offset == offset
    assert len(service.requests) == 1


@pytest.mark.parametrize("date", ["", "yesterday", "Thu, 99 Jan 2026 00:00:00 GMT", "Thu, 01 Jan 2026 00:00:00"])
async def test_a_strange_date_breaks_nothing(connect, clock, date):
    service = Service(refused(Date=date))
    async with connect(service, credentials=keys(), clock=clock) as client:
        with pytest.raises(AuthenticationFailed, match="lock the key"):
            await client.visualization_jobs.get(7)


async def test_other_refusals_have_nothing_to_do_with_the_key(connect, clock):
    for code, kind in (("X.1", PermissionDenied), ("ModelArts.0210", AuthenticationFailed)):
        service = Service(httpx.Response(403, json={"error_code": code, "error_msg": "not yours"}))
        async with connect(service, credentials=keys(), clock=clock) as client:
            with pytest.raises(kind) as caught:
                await client.visualization_jobs.get(7)
        assert caught.value.solution is None


def body_of(size: int) -> dict[str, str]:
    return {"a": "x" * (size - len('{"a":""}'))}


async def test_a_body_that_is_too_long_is_refused_before_it_is_sent(connect, clock):
    service = Service()
    async with connect(service, credentials=keys(), clock=clock) as client:
        with pytest.raises(
            ConfigurationError, match=r"the body has 12\.50 MB, and the limit for signed requests is 12 MB.*token"
        ):
            await client.send(Request(operation("POST"), body=body_of(BODY_LIMIT + BODY_LIMIT // 24)))
        with pytest.raises(ConfigurationError, match="12 MB"):
            await client.send(Request(operation("POST"), body=body_of(BODY_LIMIT + 1)))
        assert service.requests == []
        await client.send(Request(operation("POST"), body=body_of(BODY_LIMIT)))

    assert len(service.requests[0].content) == BODY_LIMIT


async def test_a_long_body_goes_with_a_token(connect):
    service = Service()
    async with connect(service) as client:
        await client.send(Request(operation("POST"), body=body_of(BODY_LIMIT + 1)))

    assert len(service.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_signature_does_not_follow_a_redirect(connect, clock, status):
    service = Service(httpx.Response(status, headers={"Location": "https://elsewhere.test/"}))
    async with connect(service, credentials=keys(), clock=clock) as client:
        with pytest.raises(ApiError):
            await client.visualization_jobs.get(7)

    assert [request.url.host for request in service.requests] == ["modelarts.test"]


async def test_no_log_and_no_error_shows_the_secret_or_the_signature(connect, clock, caplog):
    caplog.set_level(logging.DEBUG)
    service = Service(httpx.Response(503), refused())
    async with connect(service, credentials=keys(security_token="hidden-token"), clock=clock) as client:
        with pytest.raises(AuthenticationFailed) as caught:
            await client.visualization_jobs.get(7)

    said = repr(caught.value) + str(caught.value) + repr(vars(caught.value)) + caplog.text + repr(client)
    signatures = [request.headers["Authorization"].rpartition("=")[2] for request in service.requests]
    assert all(secret not in said for secret in [SECRET, "hidden-token", *signatures])


def test_signing_is_loaded_only_when_a_request_is_signed():
    import subprocess  # nothing else here starts a process
    import sys

    program = (
        "import sys, aiomodelarts; from aiomodelarts import AkSkCredentials; AkSkCredentials('a', 'b');"
        "sys.exit('aiomodelarts.core.auth.signing.signature' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
