"""Redirects are followed to where the credentials belong, and nowhere else."""

import json
from typing import Any

import httpx
import pytest

from aiomodelarts import (
    AkSkCredentials,
    ApiError,
    ConfigurationError,
    EcsMetadataCredentials,
    Operation,
    PasswordCredentials,
    TokenCredentials,
)
from aiomodelarts.core.auth.signing.signature import sign
from aiomodelarts.core.messages.messages import OutgoingRequest
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.core.redaction.hidden import Hidden
from aiomodelarts.testing.iam import Iam, Key, User
from aiomodelarts.testing.iam.iam_request import IamRequest
from aiomodelarts.testing.iam.signature_check import verify

PROJECT = "0123456789abcdef0123456789abcdef"
TOKEN = "token-that-nobody-may-see"
SECRET = "secret-key-that-nobody-may-see"
HERE = "https://modelarts.test"
PATH = f"/v1/{PROJECT}/things"


def operation(method: str) -> Operation:
    return Operation(
        id="DoThing",
        method=method,
        path="/v1/{project_id}/things",
        resource="things",
        name="do",
        generation="current",
        docs="things.rst",
    )


class Service:
    """Redirects each path to where a test says, and answers the others."""

    def __init__(self, clock: Any = None) -> None:
        self.requests: list[httpx.Request] = []
        self.ways: dict[str, tuple[int, str]] = {}
        self._clock = clock

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self._clock is not None:
            self._clock.advance(1)
        way = self.ways.get(request.url.raw_path.decode())
        if way is None:
            return httpx.Response(200, json={"job_id": 7})
        headers = {"Location": way[1]} if way[1] else {}
        return httpx.Response(way[0], headers=headers, json={"error_msg": "this way"})

    @property
    def request_lines(self) -> list[str]:
        return [f"{request.method} {request.url}" for request in self.requests]


@pytest.fixture
def service() -> Service:
    return Service()


async def refused(connect: Any, service: Service, method: str = "GET", **options: Any) -> ApiError:
    async with connect(service, retries=3, **options) as client:
        with pytest.raises(ApiError) as caught:
            await client.send(Request(operation(method), body={"a": 1} if method == "POST" else None))
    assert type(caught.value) is ApiError
    assert caught.value.operation == "DoThing"
    return caught.value


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["/v1/elsewhere", f"{HERE}/v1/elsewhere", f"{HERE.upper()}:443/v1/elsewhere#part"])
async def test_reading_follows_within_the_same_place(connect, service, method, status, target):
    service.ways[PATH] = (status, target)
    async with connect(service) as client:
        await client.send(Request(operation(method)))

    assert service.request_lines == [f"{method} {HERE}{PATH}", f"{method} {HERE}/v1/elsewhere"]
    assert [request.headers["X-Auth-Token"] for request in service.requests] == [TOKEN, TOKEN]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("status", [307, 308])
async def test_changing_follows_where_it_stays_the_same_request(connect, service, method, status):
    service.ways[PATH] = (status, "/v1/elsewhere")
    async with connect(service) as client:
        await client.send(Request(operation(method), body={"a": 1}))

    assert service.request_lines == [f"{method} {HERE}{PATH}", f"{method} {HERE}/v1/elsewhere"]
    assert [json.loads(request.content) for request in service.requests] == [{"a": 1}, {"a": 1}]


@pytest.mark.parametrize("status", [301, 302, 303])
async def test_changing_does_not_follow_where_it_would_turn_into_reading(connect, service, status):
    service.ways[PATH] = (status, "/v1/elsewhere")

    error = await refused(connect, service, "POST")

    assert error.status == status
    assert "the POST would become a GET" in str(error)
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("target", "says"),
    [
        (
            "https://elsewhere.test/v1/x",
            "redirects to https://elsewhere.test/v1/x, which is not https://modelarts.test",
        ),
        ("//elsewhere.test/v1/x", "redirects to https://elsewhere.test/v1/x, which is not"),
        ("https://modelarts.test.evil.test/", "redirects to https://modelarts.test.evil.test/, which is not"),
        ("https://modelarts.test:8443/v1/x", "redirects to https://modelarts.test:8443/v1/x, which is not"),
        ("http://modelarts.test/v1/x", "redirects to http://modelarts.test/v1/x, which is not encrypted"),
        ("https://jane:password@modelarts.test/v1/x", r"redirects to https://***@modelarts.test/v1/x, which is not"),
        ("https://elsewhere.test/v1/x?token=abc&limit=1", "elsewhere.test/v1/x?token=***&limit=1, which"),
        ("ftp://modelarts.test/", "redirects to ftp://modelarts.test/, which is not"),
    ],
)
@pytest.mark.parametrize("status", [302, 307])
async def test_credentials_go_to_no_other_place(connect, service, target, says, status):
    service.ways[PATH] = (status, target)

    error = await refused(connect, service)

    assert says in str(error)
    assert error.status == status
    assert service.request_lines == [f"GET {HERE}{PATH}"]


async def test_from_plain_to_encrypted_is_another_place_too(connect, service):
    service.ways[PATH] = (301, "https://localhost/v1/x")

    error = await refused(connect, service, endpoint="http://localhost")

    assert "which is not http://localhost; credentials are not sent there" in str(error)
    assert "if the address is correct, set endpoint= or auth_url" in str(error)


@pytest.mark.parametrize("target", [PATH, f"{PATH}#part", "?"])
async def test_a_redirect_to_itself_ends(connect, service, target):
    service.ways[PATH] = (302, target)

    assert "redirect loop" in str(await refused(connect, service))
    assert len(service.requests) == 1


async def test_a_circle_ends(connect, service):
    service.ways |= {PATH: (302, "/a"), "/a": (302, "/b"), "/b": (302, "/a")}

    assert f"redirects to {HERE}/a a second time" in str(await refused(connect, service))
    assert [request.url.path for request in service.requests] == [PATH, "/a", "/b"]


async def test_five_hops_are_followed_and_no_sixth(connect, service):
    service.ways |= {PATH: (302, "/1"), **{f"/{number}": (307, f"/{number + 1}") for number in range(1, 5)}}
    async with connect(service) as client:
        assert await client.send(Request(operation("GET"))) == {"job_id": 7}
    assert len(service.requests) == 6

    service.requests.clear()
    service.ways["/5"] = (302, "/6")
    assert "more than 5 redirects are not followed" in str(await refused(connect, service))
    assert len(service.requests) == 6


@pytest.mark.parametrize("status", [300, 304, 305, 306, 399])
async def test_other_statuses_lead_nowhere(connect, service, status):
    service.ways[PATH] = (status, "/v1/elsewhere")

    assert (await refused(connect, service)).message == "this way"
    assert len(service.requests) == 1


async def test_a_redirect_that_does_not_say_where_is_what_the_service_says(connect, service):
    service.ways[PATH] = (302, "")

    assert (await refused(connect, service)).message == "this way"


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("other?a=b&limit=2", f"/v1/{PROJECT}/other?a=b&limit=2"),
        ("../x%2Fy", "/v1/x%2Fy"),
    ],
)
async def test_where_it_leads_is_read_as_an_address(connect, service, target, path):
    service.ways[PATH] = (302, target)
    async with connect(service) as client:
        await client.send(Request(operation("GET")))

    assert service.requests[-1].url.raw_path.decode() == path


async def test_each_hop_is_signed_anew(connect, clock):
    service = Service(clock)
    service.ways |= {PATH: (307, "/v1/a?b=c"), "/v1/a?b=c": (308, "/v1/d")}
    credentials = AkSkCredentials("ACCESS", SECRET, security_token="security-token")
    async with connect(service, credentials=credentials, clock=clock) as client:
        await client.send(Request(operation("POST"), body={"a": 1}))

    assert [request.url.raw_path.decode() for request in service.requests] == [PATH, "/v1/a?b=c", "/v1/d"]
    assert len({request.headers["X-Sdk-Date"] for request in service.requests}) == 3
    for number, request in enumerate(service.requests):
        names = ("content-type", "x-project-id", "x-security-token")
        kept = {name: request.headers[name] for name in names}
        again = OutgoingRequest(request.method, str(request.url), kept, request.content)
        sign(again, "ACCESS", Hidden(SECRET), clock.now() - 3 + number)
        assert request.headers["Authorization"] == again.headers["Authorization"]


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("https://modelarts.test/v1/a/../b", "/v1/b"),
        ("https://modelarts.test/v1/./b?c=.", "/v1/b?c=."),
        ("https://modelarts.test/v1/b/.", "/v1/b/"),
        ("https://modelarts.test//v1/./b", "//v1/b"),
        ("https://modelarts.test/v1/.b", "/v1/.b"),
    ],
)
async def test_a_hop_is_signed_without_the_dots_that_are_not_sent(connect, service, clock, target, path):
    service.ways[PATH] = (302, target)
    async with connect(service, credentials=AkSkCredentials("ACCESS", SECRET), clock=clock) as client:
        await client.send(Request(operation("GET")))

    last = service.requests[-1]
    assert last.url.raw_path.decode() == path
    kept = {"X-Project-Id": last.headers["X-Project-Id"]}
    again = OutgoingRequest("GET", f"{HERE}{path}", kept, None)
    sign(again, "ACCESS", Hidden(SECRET), clock.now())
    assert last.headers["Authorization"] == again.headers["Authorization"]


async def test_a_signature_goes_to_no_other_place(connect, service):
    service.ways[PATH] = (302, "https://elsewhere.test/")
    credentials = AkSkCredentials("ACCESS", SECRET)

    assert "elsewhere.test" in str(await refused(connect, service, credentials=credentials))
    assert len(service.requests) == 1


async def test_a_fault_behind_a_redirect_begins_anew(connect, service, clock):
    service.ways[PATH] = (302, "/v1/a")
    answers = [httpx.Response(503), httpx.Response(200, json={})]

    def handler(request: httpx.Request) -> httpx.Response:
        answer = service(request)
        return answers.pop(0) if request.url.path == "/v1/a" else answer

    async with connect(handler, clock=clock) as client:
        assert await client.send(Request(operation("GET"))) == {}

    assert [request.url.path for request in service.requests] == [PATH, "/v1/a", PATH, "/v1/a"]


# --- IAM and the metadata service ---


PASSWORD = PasswordCredentials(
    "https://iam.test/v3", "jane", "password-nobody-may-see", user_domain_name="account", project_name="eu-de"
)


@pytest.mark.parametrize(
    ("status", "target", "says"),
    [
        (301, "https://iam.test/v3/auth/tokens/", "the POST would become a GET"),
        (308, "https://iam.elsewhere.test/v3/auth/tokens", "https://iam.elsewhere.test/v3/auth/tokens, which is not"),
        (307, "http://iam.test/v3/auth/tokens", "which is not encrypted"),
    ],
)
async def test_a_password_goes_to_no_other_place(connect, service, status, target, says):
    service.ways["/v3/auth/tokens"] = (status, target)
    async with connect(service, credentials=PASSWORD) as client:
        with pytest.raises(ApiError, match=f"CreateToken: HTTP {status}: .*{says}"):
            await client.visualization_jobs.get(7)

    assert len(service.requests) == 1


async def test_a_login_follows_within_iam(connect, service):
    service.ways["/v3/auth/tokens"] = (308, "/v3/auth/tokens/")

    def handler(request: httpx.Request) -> httpx.Response:
        answer = service(request)
        if request.url.path != "/v3/auth/tokens/":
            return answer
        return httpx.Response(201, headers={"X-Subject-Token": "t"}, json={"token": {"project": {"id": PROJECT}}})

    async with connect(handler, credentials=PASSWORD) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7

    first, second = service.requests[:2]
    assert first.content == second.content


async def test_the_search_for_a_project_is_signed_anew(connect, clock):
    service = Service(clock)
    rows = {"projects": [{"id": PROJECT, "name": "eu-de"}]}

    def handler(request: httpx.Request) -> httpx.Response:
        answer = service(request)
        return httpx.Response(200, json=rows) if request.url.path == "/v3/x" else answer

    service.ways["/v3/projects?name=eu-de&page=1&per_page=100"] = (302, "/v3/x")
    credentials = AkSkCredentials("ACCESS", SECRET, auth_url="https://iam.test/v3")
    async with connect(handler, credentials=credentials, project_id=None, region="eu-de", clock=clock) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7

    assert len({request.headers["Authorization"] for request in service.requests}) == 3


async def test_the_metadata_service_leads_to_nobody_else(connect, service):
    service.ways["/openstack/latest/securitykey"] = (302, "http://elsewhere.test/")
    async with connect(service, credentials=EcsMetadataCredentials(), region="eu-de") as client:
        with pytest.raises((ApiError, ConfigurationError)):
            await client.visualization_jobs.get(7)

    assert {request.url.host for request in service.requests} == {"169.254.169.254"}


# --- over the wire ---


@pytest.mark.parametrize(
    ("target", "by_token", "by_key"),
    [
        ("/v1/a?b=c+d&e+f=+", "/v1/a?b=c+d&e+f=+", "/v1/a?b=c%2Bd&e%2Bf=%2B"),
        ("/v1/a+b?c=d", "/v1/a+b?c=d", "/v1/a+b?c=d"),
        ("/v1/a?b=c%2Bd%20e", "/v1/a?b=c%2Bd%20e", "/v1/a?b=c%2Bd%20e"),
        ("/v1/./a?b=c+%C3%BC", "/v1/a?b=c+%C3%BC", "/v1/a?b=c%2B%C3%BC"),
    ],
)
@pytest.mark.parametrize("by", ["token", "key"])
async def test_a_plus_stays_one(serve, connect_to, reply, clock, by, target, by_token, by_key):
    """With a token the address is left as it came; the gateway reads what is signed as what was meant."""
    key = Key("ACCESS", SECRET)
    iam = Iam(User("a", "b", "c"), {}, 1.0)
    iam.keys["ACCESS"] = key

    async def answering(seen, writer):
        if by == "key":
            path, _, query = seen.target.partition("?")
            assert verify(iam, IamRequest(seen.method, path, query, seen.headers, seen.body, ""), clock.now()) is key
        first = seen.target == PATH
        writer.write(reply(status=307 if first else 200, headers={"Location": target} if first else {}))

    credentials = TokenCredentials(TOKEN) if by == "token" else AkSkCredentials("ACCESS", SECRET)
    async with (
        serve(answering) as wire,
        connect_to(wire.url, credentials=credentials, project_id=PROJECT, clock=clock) as client,
    ):
        await client.send(Request(operation("GET")))

    assert [seen.target for seen in wire.requests] == [PATH, by_token if by == "token" else by_key]


async def test_redirects_on_connections_of_our_own(serve, connect_to, reply):
    async def answering(seen, writer):
        first = "things" not in seen.target
        headers = {"Location": f"{PATH}?limit=1"} if first else {}
        writer.write(reply(b'{"job_id": 7}', status=302 if first else 200, headers=headers))

    async with serve(answering) as wire, connect_to(wire.url, credentials=TokenCredentials(TOKEN)) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7

    assert [seen.target for seen in wire.requests] == [f"/v1/{PROJECT}/visualization-jobs/7", f"{PATH}?limit=1"]
    assert (wire.connections, wire.requests[1].headers["x-auth-token"]) == (1, TOKEN)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_connection_is_made_to_another_place(serve, connect_to, reply, status):
    async def answering(_, writer):
        writer.write(reply(status=status, headers={"Location": other.url}))

    async with serve(answering) as other, serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ApiError, match=f"redirects to {other.url}"):
            await client.visualization_jobs.get(7)

    assert (other.connections, len(wire.requests)) == (0, 1)


@pytest.mark.parametrize("target", ["https://[::1/", "https://modelarts.test:many/"])
async def test_something_that_is_no_address(serve, connect_to, reply, target):
    async def answering(_, writer):
        writer.write(reply(status=302, headers={"Location": target}))

    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(ApiError, match="redirects to an invalid URL"):
            await client.visualization_jobs.get(7)

    assert len(wire.requests) == 1


async def test_characters_that_no_address_has_are_encoded(serve, connect_to, reply):
    async def answering(seen, writer):
        first = seen.target.endswith("/7")
        writer.write(reply(b'{"job_id": 7}', status=302 if first else 200, headers={"Location": "/ü/a b%2F"}))

    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.visualization_jobs.get(7)

    assert wire.requests[1].target == "/%C3%BC/a%20b%2F"
