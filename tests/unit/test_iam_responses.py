"""Whatever IAM and the metadata service return, it works or is an error of ours that says what is wrong where."""

import json
import pickle
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    DecodeError,
    EcsMetadataCredentials,
    ModelArtsError,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from tests.cases import for_each

PROJECT = "0123456789abcdef0123456789abcdef"
IAM = "https://iam.test/v3"
END = "2099-01-01T00:00:00Z"
SECRET = "C4nary-7b1f"
LOGIN = PasswordCredentials(IAM, "jane", "a-password-1", user_domain_name="account", project_name="eu-de")
TOKENS, PROJECTS = "/v3/auth/tokens", "/v3/projects"
KEYS, ID_TOKENS = "/v3.0/OS-CREDENTIAL/securitytokens", "/v3.0/OS-AUTH/id-token/tokens"
METADATA, SERVER_KEY = "/openstack/latest/meta_data.json", "/openstack/latest/securitykey"
# Each call of IAM, with credentials that make it.
CALLS: dict[str, tuple[Any, str]] = {
    "token": (LOGIN, TOKENS),
    "token of an agency": (AgencyCredentials(LOGIN, "operators", domain_name="theirs", project_name="eu-de"), TOKENS),
    "token, exchanged": (TokenCredentials("t", auth_url=IAM, project_id=PROJECT), TOKENS),
    "token by id token": (OidcCredentials(IAM, "company", "i", project_name="eu-de"), ID_TOKENS),
    "projects": (AkSkCredentials("a", "k-0123456789", auth_url=IAM, project_name="eu-de"), PROJECTS),
    "temporary key": (TemporaryAkSkCredentials(LOGIN), KEYS),
    "metadata": (EcsMetadataCredentials(), METADATA),
    "key of the server": (EcsMetadataCredentials(), SERVER_KEY),
}
TOKEN = {"token": {"expires_at": END, "project": {"id": PROJECT, "name": "eu-de"}}}
KEY = {"credential": {"access": "a", "secret": "s", "securitytoken": "t", "expires_at": END}}
RIGHT: dict[str, Any] = {
    TOKENS: TOKEN,
    ID_TOKENS: TOKEN,
    PROJECTS: {"projects": [{"id": PROJECT, "name": "eu-de"}]},
    KEYS: KEY,
    SERVER_KEY: KEY,
    METADATA: {"project_id": PROJECT, "region_id": "eu-de"},
}


async def outcome(
    connect: Callable[..., Any], call: str, answer: Callable[[], httpx.Response], *, every: bool = False
) -> ModelArtsError | None:
    """How a call of ModelArts ends when IAM answers one of its own so."""
    credentials, path = CALLS[call]

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path == path and (every or not request.url.params.get("page", "1") > "1"):
            return answer()
        right = RIGHT.get(request.url.path)
        if right is not None:
            return httpx.Response(201, headers={"X-Subject-Token": "t"}, json=right)
        return httpx.Response(200, json={"job_id": 7})

    options = {"credentials": credentials, "project_id": None, "endpoint": None, "retries": 0}
    try:
        async with connect(handler, **options) as client:
            await client.visualization_jobs.get(7)
    except ModelArtsError as error:
        return error
    return None


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
TEXTS = st.sampled_from(
    ["", " ", "..", "a/b", "eu-de", "eu-de_x", "*", PROJECT, "ü", "a\nb", "MOS", "public", "modelarts"]
)
TIMES = st.sampled_from([END, "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2000-01-01", "99", "x", "1e9"])
URLS = st.sampled_from(
    ["https://m.test/v1", "//x", "https://[::1", "x", "https://m.test:99999", "ftp://a", "http://10.0.0.1"]
)
NAMES = st.sampled_from(
    [
        *("token", "project", "id", "name", "catalog", "type", "endpoints", "url", "region", "region_id", "interface"),
        *("expires_at", "projects", "enabled", "credential", "access", "secret", "securitytoken", "project_id"),
        *("availability_zone", "error", "error_code", "error_msg", "code", "message", "links"),
    ]
)
JSON = st.recursive(
    SCALARS | TEXTS | TIMES | URLS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES | st.text(max_size=3), inner, max_size=5),
    max_leaves=20,
)


def mutated(value: Any) -> st.SearchStrategy[Any]:
    """The right JSON with some of its parts replaced."""
    if isinstance(value, dict):
        whole = st.fixed_dictionaries({key: mutated(inner) for key, inner in value.items()})
    elif isinstance(value, list):
        whole = st.lists(mutated(value[0]) | JSON, max_size=3)
    else:
        whole = st.just(value)
    return whole | whole | whole | JSON


COMPLETE = {
    TOKENS: {
        "token": {
            **TOKEN["token"],
            "catalog": [{"type": "modelarts", "endpoints": [{"url": "https://m.test/v1", "region": "eu-de"}]}],
        }
    },
}
HEADERS = st.binary(max_size=30).map(
    lambda text: bytes(byte for byte in text if byte not in b"\r\n\0")
) | st.sampled_from(
    [b"t", b"", b" t ", "tökén".encode(), "tökén".encode("latin-1"), b"a\tb", b"x" * 100_000, b"a b", b"\x7f"]
)


@pytest.mark.parametrize("call", CALLS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
async def test_any_json_and_any_headers_end_well(connect, call, data):
    path = CALLS[call][1]
    body = data.draw(JSON | mutated(COMPLETE.get(path, RIGHT[path])))
    token = data.draw(HEADERS)
    status = data.draw(st.sampled_from([200, 201, 201, 201, 204, 400, 401, 403, 404, 429, 500, 302, 100_0 - 1]))
    others = {"Date": data.draw(HEADERS), "Retry-After": data.draw(HEADERS), "Location": data.draw(HEADERS)}

    def answer() -> httpx.Response:
        headers = [(b"X-Subject-Token", token), *((name.encode(), value) for name, value in others.items())]
        return httpx.Response(status, headers=headers, content=json.dumps(body).encode())

    error = await outcome(connect, call, answer)

    if error is not None:
        pickle.loads(pickle.dumps(error))  # noqa: S301  # made here
        assert str(error)


@pytest.mark.parametrize("call", CALLS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=40) | st.sampled_from([b"", b"null", b"[]", b"{", b"\xff\xfe", b"\xef\xbb\xbf{}", b"NaN"])
)
async def test_any_bytes_end_well(connect, call, body):
    headers = {"X-Subject-Token": "t"}

    await outcome(connect, call, lambda: httpx.Response(200, headers=headers, content=body))


WRONG: dict[str, tuple[str, Any, str]] = {
    "token, a list": (
        "token",
        [],
        r"the response of IAM does not contain a token: https://iam.test/v3/auth/tokens returned HTTP 201, "
        r"where the body is a list instead of an object; check that auth_url is the address of IAM",
    ),
    "token, nothing": ("token", None, "the body is missing instead of an object"),
    "token, another object": ("token", {"version": {}}, "token is missing instead of an object"),
    "token, text": ("token", {"token": SECRET}, "token is a string instead of an object"),
    "project, a list": ("token", {"token": {"project": [SECRET]}}, "token.project is a list instead of an object"),
    "project id, a number": (
        "token",
        {"token": {"project": {"id": 7}}},
        "token.project.id is a number instead of a string",
    ),
    "project name, an object": (
        "token",
        {"token": {"project": {"id": "p", "name": {}}}},
        "token.project.name is an object",
    ),
    "catalog, an object": (
        "token",
        {"token": {"project": {"id": "p"}, "catalog": {}}},
        "token.catalog is an object instead of a list",
    ),
    "endpoints, text": (
        "token",
        {"token": {"catalog": [{"type": "modelarts", "endpoints": "x"}]}},
        r"token.catalog\[0\].endpoints is a string",
    ),
    "id token": (
        "token by id token",
        {},
        "CreateTokenWithIdToken: the response of IAM does not contain a token: https://iam.test/v3.0/OS-AUTH",
    ),
    "projects, an object": (
        "projects",
        {"projects": {}},
        "the response of IAM does not contain projects: .*projects is an object instead of a list",
    ),
    "projects, nothing": ("projects", {}, "projects is missing instead of a list"),
    "project of a list, a list": (
        "projects",
        {"projects": [{"id": [], "name": "eu-de"}]},
        r"projects\[0\].id is a list",
    ),
    "key, text": (
        "temporary key",
        {"credential": SECRET},
        "does not contain a temporary key: .*credential is a string",
    ),
    "key, a number": ("temporary key", {"credential": {"access": 7}}, "credential.access is a number"),
    "key, no secret": ("temporary key", {"credential": {"access": SECRET}}, "credential.secret is missing"),
    "key, a line break": (
        "temporary key",
        {"credential": {"access": f"{SECRET}\n", "secret": "s", "securitytoken": "t"}},
        "credential.access can't be sent in a header",
    ),
    "key, not ASCII": (
        "key of the server",
        {"credential": {"access": "a", "secret": "s", "securitytoken": f"ü{SECRET}"}},
        "credential.securitytoken can't be sent in a header; check that base_url is the metadata",
    ),
    "server, a list": (
        "metadata",
        [],
        "http://169.254.169.254/openstack/latest/meta_data.json returned HTTP 201, where the body is a list",
    ),
    "server, project": ("metadata", {"project_id": [SECRET]}, "project_id is a list instead of a string"),
    "server, region": ("metadata", {"project_id": PROJECT, "region_id": 7}, "region_id is a number"),
    "server, zone": ("metadata", {"project_id": PROJECT, "availability_zone": {}}, "availability_zone is an object"),
}


@for_each("what", WRONG)
async def test_a_wrong_shape_is_named_with_its_address(connect, what):
    call, body, message = WRONG[what]

    error = await outcome(connect, call, lambda: httpx.Response(201, headers={"X-Subject-Token": "t"}, json=body))

    assert isinstance(error, DecodeError)
    assert re.search(message, str(error)), str(error)
    assert SECRET not in everything(error)


@pytest.mark.parametrize(
    "token", [b"", b"a\tb", "tökén".encode(), "tökén".encode("latin-1"), b"x" * 70_000, b"a\x7fb"], ids=range(6)
)
@pytest.mark.parametrize("call", ["token", "token by id token"])
async def test_a_token_that_can_not_be_sent_is_an_error(connect, call, token):
    def answer() -> httpx.Response:
        return httpx.Response(
            201, headers=[(b"X-Subject-Token", token + SECRET.encode() if token else b"")], json=TOKEN
        )

    error = await outcome(connect, call, answer)

    assert isinstance(error, DecodeError)
    assert "the header X-Subject-Token " in str(error)
    assert SECRET not in everything(error)


async def test_a_login_page_is_named(connect):
    error = await outcome(connect, "token", lambda: httpx.Response(200, html="<html>log in</html>"))

    assert isinstance(error, DecodeError)
    assert "https://iam.test/v3/auth/tokens returned HTTP 200, where the body is not JSON" in str(error)


@for_each(
    "end",
    [
        None,
        7,
        "",
        "x",
        "2000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-23:59",
        "0001-01-01T00:00:00+23:59",
        [],
        "2099-01-01",
    ],
)
@for_each("call", ["token", "temporary key", "key of the server"])
async def test_odd_times_are_borne(connect, call, end):
    body = {"token": {**TOKEN["token"], "expires_at": end}, "credential": {**KEY["credential"], "expires_at": end}}

    assert (
        await outcome(connect, call, lambda: httpx.Response(201, headers={"X-Subject-Token": "t"}, json=body)) is None
    )


async def test_entries_that_are_no_objects_do_not_end_a_list_of_projects(connect):
    rows = [None, *({"id": f"p{n}", "name": "other"} for n in range(99))]

    error = await outcome(connect, "projects", lambda: httpx.Response(200, json={"projects": rows}))

    assert error is None  # the project is on the next page


def everything(error: ModelArtsError) -> str:
    shown = [str(error), repr(vars(error)), repr(pickle.dumps(error)), repr(error.__cause__), repr(error.__context__)]
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename != __file__:
            shown.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    return "".join(shown)
