"""Secrets of every kind of credentials, through every way to fail: none shows up anywhere.

What is searched: texts and attributes of errors, their causes, pickles, the variables of all frames in their
tracebacks, logs of this library, httpx, aiohttp and asyncio at DEBUG, what hooks see, and the `repr` of everything.
"""

import asyncio
import copy
import json
import logging
import pickle
import traceback
from collections.abc import Iterator
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import asdict

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    ApiError,
    ConfigurationError,
    DecodeError,
    EcsMetadataCredentials,
    ModelArts,
    ModelArtsError,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
    WaitFailed,
    credentials,
)
from aiomodelarts.core.messages.messages import OutgoingRequest
from aiomodelarts.core.redaction.hidden import Hidden
from aiomodelarts.core.redaction.log_filters import hide_headers
from aiomodelarts.core.redaction.tracebacks import bare
from aiomodelarts.core.redaction.urls_and_headers import (
    SHOWN_PARAMETERS,
    shown_headers,
    shown_query,
    shown_url,
    without_signatures,
)
from aiomodelarts.testing import FakeIam, FakeModelArts, VirtualClock, serving
from aiomodelarts.testing.spec.contracts import contracts

PROJECT = "0123456789abcdef0123456789abcdef"
END = "2099-01-01T00:00:00.000000Z"
# Each is unlike any other text, and the quote is written differently in JSON.
GIVEN = {
    name: f"Canary-{number}-{name}-{mark}"
    for number, (name, mark) in enumerate(
        {"password": "\"q'\\ü", "token": "t", "key": "k", "security": "s", "identity": "i"}.items()
    )
}
ISSUED = {name: f"Canary-issued-{name}" for name in ("token", "key", "security")}
CANARY = "Canary-"


def kinds(url: str, file: Path) -> dict[str, Any]:
    """All kinds of credentials, with secrets that begin with the same word."""
    iam = f"{url}/v3"
    password = PasswordCredentials(
        iam, "jane", GIVEN["password"], user_domain_name="account", project_id=PROJECT, passcode=f"{CANARY}passcode"
    )
    unlimited = PasswordCredentials(iam, "jane", GIVEN["password"], user_domain_name="account", project_id=PROJECT)
    file.write_text(f"{GIVEN['identity']}\n")
    return {
        "token": TokenCredentials(GIVEN["token"]),
        "token exchanged": TokenCredentials(GIVEN["token"], auth_url=iam, project_id=PROJECT),
        "password": unlimited,
        "password and passcode": password,
        "key": AkSkCredentials("ACCESS", GIVEN["key"]),
        "key and project by name": AkSkCredentials("ACCESS", GIVEN["key"], auth_url=iam, project_name="eu-de"),
        "key and token": AkSkCredentials("ACCESS", GIVEN["key"], security_token=GIVEN["security"]),
        "key, scoped": AkSkCredentials("ACCESS", GIVEN["key"], signature="credential"),
        "temporary key": TemporaryAkSkCredentials(unlimited),
        "agency": AgencyCredentials(unlimited, "operators", domain_name="theirs", project_id=PROJECT),
        "agency by key": AgencyCredentials(
            AkSkCredentials("ACCESS", GIVEN["key"], auth_url=iam), "operators", domain_name="theirs", project_id=PROJECT
        ),
        "id token": OidcCredentials(iam, "company", GIVEN["identity"], project_id=PROJECT),
        "id token in a file": OidcCredentials(iam, "company", file, project_id=PROJECT),
        "server": EcsMetadataCredentials(base_url=url, project_id=PROJECT),
    }


KINDS = tuple(kinds("https://iam.test", Path("/dev/null")))
# What takes long is tried with these.
FEW = ("token", "password", "key and token", "temporary key")


def answered(body: bytes, status: int = 200, length: int = 0, **headers: str) -> bytes:
    lines = {"Content-Type": "application/json", "Content-Length": str(length or len(body)), **headers}
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode() + body


def right(seen: Any) -> bytes:
    """What IAM, the metadata service and ModelArts say when all is well."""
    if seen.target.startswith("/v3/auth/tokens") or "id-token" in seen.target:
        body = {"token": {"expires_at": END, "project": {"id": PROJECT, "name": "eu-de"}}}
        return answered(json.dumps(body).encode(), 201, X_Subject_Token=ISSUED["token"])
    if "security" in seen.target:
        return answered(issued_key())
    if seen.target.startswith("/v3/projects"):
        return answered(json.dumps({"projects": [{"id": PROJECT, "name": "eu-de"}]}).encode())
    return answered(b'{"job_id": 7}')


def issued_key() -> bytes:
    key = {"access": "A", "secret": ISSUED["key"], "securitytoken": ISSUED["security"], "expires_at": END}
    return json.dumps({"credential": key}).encode()


def echo(seen: Any) -> str:
    """All that was sent, as a talkative server or the firewall before it repeats it."""
    lines = "".join(f" {name}: {value};" for name, value in seen.headers.items())
    return f"{lines} {seen.target} {seen.body.decode()}"


def failing(seen: Any, how: str) -> bytes | None:
    """A bad answer; None: none, and the connection ends."""
    is_login = not seen.target.startswith(f"/v1/{PROJECT}")
    secrets = issued_key() if is_login else json.dumps({"detail": echo(seen)}).encode()
    partial = {"credential": {"access": "A", "secret": ISSUED["key"]}, "token": []} if is_login else []
    headers = {"X_Subject_Token": ISSUED["token"], "Set_Cookie": f"session={CANARY}cookie"}
    return {
        "refused": answered(json.dumps({"error_code": "APIGW.0301", "error_msg": echo(seen)}).encode(), 401),
        "denied": answered(f"<html>{echo(seen)}</html>".encode(), 403, **headers),
        "faulty": answered(json.dumps({"message": echo(seen), "error_solution": echo(seen)}).encode(), 500, **headers),
        "passing": answered(json.dumps({"detail": echo(seen)}).encode(), 503, **headers),
        "redirect": answered(b"", 302, Location=f"https://elsewhere.test/?X-Auth-Token={CANARY}link", **headers),
        "cut short": answered(secrets, 200, 5000, **headers),
        "no json": answered(secrets[:-2], 200, **headers),
        "something else": answered(json.dumps(partial).encode(), 200, **headers),
        "not packed": answered(secrets, 200, Content_Encoding="gzip", **headers),
        "garbage": f"garbage {echo(seen)}\r\n\r\n".encode(),
        "closed": None,
    }[how]


FAILURES = (
    "refused",
    "denied",
    "faulty",
    "passing",
    "redirect",
    "cut short",
    "no json",
    "something else",
    "not packed",
)
FAILURES += ("garbage", "closed", "unreachable", "slow", "late", "none")


class Watch:
    """A hook that keeps all it sees."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def before(self, attempt: Any) -> None:
        self.seen.append(attempt)

    after = on_retry = begin = end = before


def told(error: BaseException | None, seen: set[int] | None = None) -> Iterator[str]:
    """All that an error, its causes and their tracebacks tell, the frames of this file aside."""
    seen = set() if seen is None else seen
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield from (str(error), repr(error), repr(vars(error)), repr(error.args), repr(getattr(error, "__notes__", None)))
    yield "".join(traceback.format_exception(error, chain=False))
    if isinstance(error, ModelArtsError):
        yield repr(pickle.dumps(error))
        yield repr(vars(copy.deepcopy(error)))
    else:
        with suppress(TypeError, AttributeError):  # not all errors of other libraries can be pickled
            yield repr(pickle.dumps(error))
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename != __file__:
            yield f"{frame.f_code.co_filename} {frame.f_code.co_name}: {frame.f_locals!r}"
    yield from told(error.__cause__, seen)
    yield from told(error.__context__, seen)


def check(texts: Iterator[str] | list[str], *more: str) -> None:
    for text in texts:
        for secret in (CANARY, *more):
            assert secret not in text, (
                f"{secret} in: {text[max(0, text.find(secret) - 2000) : text.find(secret) + 200]}"
            )


def signatures(requests: list[Any]) -> list[str]:
    values = [seen.headers.get("authorization", "") for seen in requests]
    return [value.rpartition("Signature=")[2] for value in values if "Signature=" in value]


async def fail(client: ModelArts) -> BaseException | None:
    try:
        await client.visualization_jobs.list(search_content="private")
    except ModelArtsError as error:
        return error
    return None


@pytest.mark.parametrize("library", ["ours", "httpx"])
@pytest.mark.parametrize("how", FAILURES)
async def test_no_secret_shows_up_anywhere(serve, connect_to, tls_context, caplog, tmp_path, how, library):
    for name in ("aiomodelarts", "httpx", "httpcore", "aiohttp", "asyncio"):
        caplog.set_level(logging.DEBUG, name)
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.0005  # in its debug mode asyncio logs what took longer, with its arguments
    failing_part = ""

    async def answering(seen: Any, writer: asyncio.StreamWriter) -> None:
        is_login = not seen.target.startswith(f"/v1/{PROJECT}")
        if how == "none" or (failing_part == "login") != is_login:
            writer.write(right(seen))
            return
        if how in ("slow", "late"):
            await asyncio.Event().wait()
        answer = failing(seen, how)
        if answer is not None:
            writer.write(answer)
        if answer is None or how in ("cut short", "garbage"):
            await writer.drain()
            writer.close()

    limits = {"slow": {"timeout": 0.05}, "late": {"deadline": 0.05}}.get(how, {})
    async with serve(answering) as wire, AsyncExitStack() as stack:
        for kind in FEW if library == "httpx" or how in ("slow", "late") else KINDS:
            loop.set_debug(kind in FEW)
            for part in ("login", "call"):
                failing_part, watch = part, Watch()
                wire.requests.clear()
                there = "http://127.0.0.1:1"
                login = there if (how, part) == ("unreachable", "login") else wire.url
                given = kinds(login, tmp_path / "id-token")[kind]
                options = {"credentials": given, "hooks": [watch], "retries": 1, **limits}
                if library == "httpx":
                    own = httpx.AsyncClient(verify=tls_context, trust_env=False)
                    http_client = await stack.enter_async_context(own)
                    options["http_client"] = http_client
                named = kind == "key and project by name"
                options["project_id"] = None if named else PROJECT
                url = there if (how, part) == ("unreachable", "call") else wire.url
                async with connect_to(url, **options) as client:
                    error = await fail(client)
                    shown = [repr(client), repr(given), repr(watch.seen), repr(client._session.authenticator)]
                is_asked = part == "call" or kind not in ("token", "key", "key and token", "key, scoped")
                in_time = how not in ("slow", "late")  # others may be late as well on a busy machine
                assert not in_time or (error is not None) == (how != "none" and is_asked), (kind, part, error)
                check([*shown, caplog.text], *signatures(wire.requests))
                check(told(error), *signatures(wire.requests))
                check([f"{record.msg!r} {record.args!r}" for record in caplog.records if record.name != "httpx"])
                caplog.clear()


def test_the_fault_finding_of_this_test_works():
    """A secret in the variables of a frame, in a cause and in a note is found."""

    def raise_it(secret: str) -> None:
        raise ValueError("x" * len(secret))

    code = compile("def run(function, secret):\n    function(secret)\n", "elsewhere", "exec")
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102  # a frame of another file
    with pytest.raises(ValueError, match="x") as caught:
        names["run"](raise_it, f"{CANARY}local")
    with pytest.raises(AssertionError, match="Canary-"):
        check(told(caught.value))
    noted = ConfigurationError("x")
    noted.add_note(f"{CANARY}note")
    with pytest.raises(AssertionError, match="Canary-"):
        check(told(noted))
    caused = ConfigurationError("x")
    caused.__cause__ = ValueError(f"{CANARY}cause")
    with pytest.raises(AssertionError, match="Canary-"):
        check(told(caused))


WRONG = {
    "no name": lambda: PasswordCredentials("https://iam.test", "", f"{CANARY}p", user_domain_name="a", project_id="p"),
    "no project": lambda: PasswordCredentials("https://iam.test", "u", f"{CANARY}p", user_domain_name="a"),
    "part of an exchange": lambda: TokenCredentials(f"{CANARY}t", project_id="p"),
    "a line break": lambda: TokenCredentials(f"{CANARY}t\n"),
    "no ASCII": lambda: TokenCredentials(f"{CANARY}ü"),
    "bytes": lambda: TokenCredentials(f"{CANARY}t".encode()),  # type: ignore[arg-type]
    "no key": lambda: AkSkCredentials("", f"{CANARY}k"),
    "a spelling": lambda: AkSkCredentials("a", f"{CANARY}k", signature="other"),  # type: ignore[arg-type]
    "a key with a line break": lambda: AkSkCredentials("a", f"{CANARY}k\n"),
    "a token with a line break": lambda: AkSkCredentials("a", "k", security_token=f"{CANARY}k\n"),
    "an id token as bytes": lambda: OidcCredentials(
        "https://iam.test",
        "company",
        f"{CANARY}i".encode(),  # type: ignore[arg-type]
        project_id="p",
    ),
    "no provider": lambda: OidcCredentials("https://iam.test", "", f"{CANARY}i", project_id="p"),
    "no source": lambda: TemporaryAkSkCredentials(f"{CANARY}s"),  # type: ignore[arg-type]
    "plain http": lambda: ModelArts(
        PasswordCredentials("http://iam.test", "u", f"{CANARY}p", user_domain_name="a", project_id="p")
    ),
    "a password in the address": lambda: ModelArts(
        TokenCredentials("token"), endpoint=f"https://jane:{CANARY}p@modelarts.test", project_id="p"
    ),
    "a password in IAM's address": lambda: ModelArts(
        PasswordCredentials(f"https://j:{CANARY}a@iam.test", "u", "p", user_domain_name="a", project_id="p")
    ),
    "no address": lambda: ModelArts(
        TokenCredentials("token"), endpoint=f"ftp://jane:{CANARY}p@modelarts.test?token={CANARY}q", project_id="p"
    ),
    "no credentials": lambda: ModelArts(f"{CANARY}t"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("make", WRONG.values(), ids=WRONG)
def test_no_secret_shows_up_when_it_is_not_taken(make):
    with pytest.raises(ConfigurationError) as caught:
        make()

    check(told(caught.value))


def test_the_environment_is_not_shown_when_it_is_incomplete(monkeypatch):
    monkeypatch.setenv("OS_USERNAME", "jane")
    monkeypatch.setenv("OS_PASSWORD", GIVEN["password"])
    for make in (ModelArts, credentials.from_environment):
        with pytest.raises(ConfigurationError, match="OS_AUTH_URL") as caught:
            make()
        check(told(caught.value))


async def test_a_file_that_is_no_text_is_not_shown(serve, connect_to, tmp_path):
    file = tmp_path / "id-token"
    file.write_bytes(f"{CANARY}id\xff".encode("latin-1"))
    credentials = OidcCredentials("https://iam.test/v3", "company", file, project_id=PROJECT)
    async with connect_to("https://modelarts.test", credentials=credentials) as client:
        with pytest.raises(ConfigurationError, match="can't be read") as caught:
            await client.visualization_jobs.get(7)

    check(told(caught.value))


@pytest.mark.parametrize("kind", KINDS)
def test_credentials_show_no_secret(kind, tmp_path):
    credentials = kinds("https://iam.test", tmp_path / "id-token")[kind]

    check([repr(credentials), str(credentials), f"{credentials}", repr([credentials]), repr(Hidden(CANARY))])


async def test_recorded_calls_of_the_fake_hold_no_secret(clock):
    fake = FakeModelArts(clock=clock, password=GIVEN["password"])
    async with fake.client() as client:
        await client.visualization_jobs.list()
        token = client._session.authenticator._tokens._value.value

    assert len(token) > 8
    recorded = repr(fake.calls) + repr(asdict(fake.calls[0]))
    check([recorded], token)


async def test_the_fake_iam_shows_no_secret(clock):
    fake = FakeIam(clock=clock)
    async with serving(fake) as url:
        secret = fake.iam.user.password
        credentials = PasswordCredentials(
            f"{url}/v3", fake.iam.user.name, secret, user_domain_name=fake.iam.user.domain, project_name="eu-de_demo"
        )
        async with ModelArts(credentials, endpoint="http://127.0.0.1:1", retries=0, clock=clock) as client:
            await client.project_id()

    assert secret not in repr(fake.iam.user) + repr(fake.iam.new_key()) + repr(credentials)


# --- what may be shown ---


def test_parameters_that_are_shown_are_documented_and_harmless():
    documented = {
        parameter.name
        for contract in contracts().values()
        for parameter in contract.parameters
        if parameter.where == "query"
    }

    assert SHOWN_PARAMETERS - {"nocatalog"} <= documented
    assert not {name for name in SHOWN_PARAMETERS if name.endswith(("name", "_id", "Id", "email", "content"))}


async def test_debug_logs_show_harmless_parts_and_hide_the_rest(serve, connect_to, reply, caplog):
    caplog.set_level(logging.DEBUG, "aiomodelarts")

    async def answering(_, writer):
        writer.write(reply(b'{"jobs": []}', headers={"X-Request-Id": "request-1", "X-Other": "other"}))

    async with serve(answering) as wire, connect_to(wire.url) as client:
        await client.visualization_jobs.list(search_content="private", per_page=5)

    messages = [record.getMessage() for record in caplog.records if record.name == "aiomodelarts"]
    sent, came = [message for message in messages if message.startswith("GET ")]
    address = f"GET {wire.url}/v1/{PROJECT}/visualization-jobs?"
    assert sent.startswith(address)
    assert came.startswith(address)
    assert {"search_content=***", "per_page=5"} <= set(sent.partition("?")[2].partition(" ")[0].split("&"))
    assert "X-Auth-Token: ***" in sent
    assert "Accept: application/json" in sent
    assert "HTTP 200" in came
    assert "x-request-id: request-1" in came.lower()
    assert "x-other: ***" in came.lower()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.test/b/c", "https://a.test/b/c"),
        ("https://a.test:8443/b?limit=5&name=x&flag", "https://a.test:8443/b?limit=5&name=***&***"),
        ("https://jane:pw@a.test/b", "https://***@a.test/b"),
        ("https://jane:p@w@a.test/b@c", "https://***@a.test/b@c"),
        ("//jane:pw@a.test", "//***@a.test"),
        ("jane:pw@a.test/b", "***@a.test/b"),
        ("https://jane:p/w@a.test/b", "https://***"),
        ("https://jane:p?w@a.test/b", "https://***"),
        ("https://[::1]:80/a@b", "https://[::1]:80/a@b"),
        ("mailto:a", "mailto:a"),
        ("", ""),
        ("https://a.test?token=x#token=y", "https://a.test?token=***"),
        ("https://a.test/b#token=y", "https://a.test/b"),
        ("https://a.test/b?limit=1=2", "https://a.test/b?limit=1=2"),
    ],
)
def test_addresses_are_shown_without_what_may_be_secret(url, shown):
    assert shown_url(url) == shown
    assert repr(OutgoingRequest("GET", url, {"X-Auth-Token": "secret"}, b"secret")).count("secret") == 0


def test_headers_are_shown_by_a_list():
    headers = {"Content-Type": "text/x", "X-AUTH-TOKEN": "t", "X-New": "n", "Location": "https://a.test/?token=x"}

    assert (
        shown_headers(headers)
        == "Content-Type: text/x, X-AUTH-TOKEN: ***, X-New: ***, Location: https://a.test/?token=***"
    )
    assert shown_query("offset=0&offset=1&unknown=2") == "offset=0&offset=1&unknown=***"


SIGNED = [
    "https://bucket.obs.test/o?AWSAccessKeyId=AK&Expires=1700000000&Signature=c2lnbmVk%2Bx%3D",
    "https://bucket.obs.test/o?AccessKeyId=AK&Expires=1&x-obs-security-token=gQ/abc+def==&Signature=c2ln",
    "https://b.test/o?X-Amz-Credential=AK%2F2026&X-Amz-Signature=c2lnbmVk&X-Amz-Security-Token=c2ln",
    'see "https://b.test/o?a=b&amp;Signature=c2lnbmVk" and more',
    '{"url": "https://b.test/o?AccessKeyId=AK\\u0026Signature=c2lnbmVk\\u0026Expires=1"}',
    "https://nb.test/lab?token=c2lnbmVk",
    "https://proxy.test/?to=https%3A%2F%2Fb.test%2Fo%3FAccessKeyId%3DAK%26Signature%3Dc2lnbmVk%26Expires%3D1",
]


@pytest.mark.parametrize("text", SIGNED)
def test_signed_links_lose_what_they_are_signed_with(text):
    shown = without_signatures(text)

    assert "***" in shown
    assert not [part for part in ("c2ln", "AK%2F", "=AK", "gQ/abc") if part in shown]
    assert shown.partition("?")[0] == text.partition("?")[0]
    assert ("Expires" in text) == ("Expires" in shown)


@pytest.mark.parametrize("text", ["", "plain", "limit=5&offset=6", "a signature=x of somebody", "https://a.test/?b=c"])
def test_other_texts_stay(text):
    assert without_signatures(text) == text


@pytest.mark.parametrize("text", SIGNED)
def test_errors_hold_no_signed_link(text):
    errors = [
        ApiError(400, "ModelArts.1", text, solution=text),
        DecodeError(text, excerpt=text),
        WaitFailed(text, reason=text),
    ]

    for error in errors:
        said = str(error) + repr(error) + repr(vars(error)) + repr(pickle.loads(pickle.dumps(error)))  # noqa: S301  # made here
        assert "c2ln" not in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        (b"X-Subject-Token", CANARY.encode()),
        (b"set-cookie", f"a='{CANARY}'; b".encode()),
        (b"Set-Cookie", f"a=\"'{CANARY}\\".encode()),
        (b"Location", f"https://obs.test/?Signature={CANARY}".encode()),
    ],
)
def test_listed_headers_lose_their_secrets(name, value):
    text = f"return_value=(b'HTTP/1.1', 201, [(b'a', b'b'), {(name, value)!r}, (b'c', b'd')])"
    record = logging.LogRecord("httpcore.http11", logging.DEBUG, "", 1, text, None, None)

    assert hide_headers(record)
    assert CANARY not in record.getMessage()
    assert "(b'a', b'b')" in record.getMessage()
    assert "(b'c', b'd')" in record.getMessage()


def test_causes_lose_frames_and_errors_that_show_headers():
    class Shows(Exception):
        __module__ = "aiohttp.client_exceptions"

    try:
        try:
            try:
                raise OSError("the reason")
            except OSError as error:
                raise Shows("headers") from error
        except Shows as error:
            raise ConfigurationError("ours") from error
    except ConfigurationError as error:
        left = bare(error)

    assert isinstance(left, ConfigurationError)
    assert left.__traceback__ is None
    assert isinstance(left.__cause__, OSError)
    assert left.__cause__.__traceback__ is None
    assert bare(Shows("headers")) is None


# --- http:// ---


PLAIN = ["http://modelarts.test", "http://modelarts.test:443/v1", "http://10.0.0.1", "http://localhost.evil.test"]
PLAIN += ["http://127.0.0.1.evil.test", "http://[2001:db8::1]", "HTTP://modelarts.test"]


@pytest.mark.parametrize("endpoint", PLAIN)
def test_an_endpoint_that_is_not_encrypted_is_refused(endpoint):
    with pytest.raises(ConfigurationError, match=r"endpoint .* is not encrypted.*allow_http=True"):
        ModelArts(TokenCredentials("token"), project_id=PROJECT, endpoint=endpoint)

    ModelArts(TokenCredentials("token"), project_id=PROJECT, endpoint=endpoint.lower(), allow_http=True)


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:80", "http://localhost", "http://[::1]:80", "http://127.9.9.9"])
def test_this_machine_needs_no_encryption(endpoint):
    ModelArts(TokenCredentials("token"), project_id=PROJECT, endpoint=endpoint)


def plain_iam(kind: str) -> Any:
    password = PasswordCredentials("http://iam.test/v3", "u", "p", user_domain_name="a", project_id=PROJECT)
    return {
        "password": password,
        "token": TokenCredentials("t", auth_url="http://iam.test/v3", project_id=PROJECT),
        "key": AkSkCredentials("a", "k", auth_url="http://iam.test/v3"),
        "id token": OidcCredentials("http://iam.test/v3", "company", "i", project_id=PROJECT),
        "agency": AgencyCredentials(password, "agency", domain_name="theirs", project_id=PROJECT),
        "temporary": TemporaryAkSkCredentials(password),
    }[kind]


@pytest.mark.parametrize("kind", ["password", "token", "key", "id token", "agency", "temporary"])
def test_an_iam_that_is_not_encrypted_is_refused(kind):
    with pytest.raises(ConfigurationError, match=r"auth_url http://iam.test/v3 is not encrypted"):
        ModelArts(plain_iam(kind), project_id=PROJECT, region="eu-de")

    ModelArts(plain_iam(kind), project_id=PROJECT, region="eu-de", allow_http=True)


@pytest.mark.parametrize(
    "address",
    ["ftp://iam.test/v3", "https:///v3", "iam.test:99999", "https://[::1", "https://iam.test/v3\n", "https://iam test"],
)
def test_an_iam_that_is_no_address_is_refused(address):
    login = PasswordCredentials(address, "u", "p", user_domain_name="a", project_id=PROJECT)
    for given in (login, AgencyCredentials(login, "agency", domain_name="theirs", project_id=PROJECT)):
        with pytest.raises(ConfigurationError, match=r"auth_url '.*' is not a valid URL; pass one such as https://iam"):
            ModelArts(given, region="eu-de")


@pytest.mark.parametrize("allowed", [False, True])
async def test_an_endpoint_of_the_catalog_that_is_not_encrypted(connect, allowed):
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        catalog = [{"type": "modelarts", "endpoints": [{"url": "http://modelarts.test/v1"}]}]
        token = {"project": {"id": PROJECT}, "catalog": catalog}
        return httpx.Response(201, headers={"X-Subject-Token": "t"}, json={"token": token, "job_id": 7})

    credentials = PasswordCredentials("https://iam.test/v3", "u", "p", user_domain_name="a", project_id=PROJECT)
    options = {"credentials": credentials, "project_id": None, "endpoint": None, "allow_http": allowed}
    async with connect(handler, **options) as client:
        if allowed:
            assert (await client.visualization_jobs.get(7)).job_id == 7
            return
        with pytest.raises(
            ConfigurationError, match=r"the endpoint in the service catalog http://modelarts.test is not"
        ):
            await client.visualization_jobs.get(7)

    assert [request.url.host for request in sent] == ["iam.test"]


async def test_nothing_else_goes_out_without_encryption_either(connect):
    """Whatever address somebody may come up with, it is looked at before anything is sent to it."""
    credentials = EcsMetadataCredentials(base_url="http://metadata.test")
    async with connect(lambda _: pytest.fail("sent"), credentials=credentials) as client:
        with pytest.raises(
            ConfigurationError, match=r"http://metadata.test/openstack/latest/securitykey is not encrypted"
        ):
            await client.visualization_jobs.get(7)


async def test_the_metadata_service_needs_no_encryption(connect):
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=issued_key() if request.url.host == "169.254.169.254" else b'{"job_id": 7}')

    async with connect(handler, credentials=EcsMetadataCredentials(), clock=VirtualClock()) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7
