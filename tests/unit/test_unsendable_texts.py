"""Texts that can't be sent are refused before anything is, by a message that names what they were given for."""

import asyncio
import json
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiomodelarts import (
    AgencyCredentials,
    AkSkCredentials,
    CachedCredentials,
    ConfigurationError,
    ModelArts,
    OidcCredentials,
    Operation,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from aiomodelarts.core.operation.operation import Request

BROKEN = "tulip\ud83cbulb"
UNTIDY = "tulip\udcfcbulb"
"""As a variable has it that is no UTF-8."""
IAM = "https://iam.test/v3"
CHANGE = Operation("ChangeBed", "POST", "/v1/{project_id}/beds/{bed}", "beds", "change", "current", "beds.rst")


class Nobody:
    """Counts what is sent, of which there must be nothing."""

    def __init__(self) -> None:
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        return httpx.Response(200, json={})


def change(path="rose", query=None, headers=None, body=None) -> Request:
    return Request(CHANGE, {"bed": path}, query or {}, headers or {}, body)


ARGUMENTS: dict[str, tuple[Request, str]] = {
    "path": (change(BROKEN), "bed, which is part of the path, has a lone surrogate"),
    "query": (change(query={"sort": "name", "search": BROKEN}), "the parameter 'search' has a lone surrogate"),
    "one of many in a query": (change(query={"label": ["a", BROKEN]}), "the parameter 'label' has a lone surrogate"),
    "field": (change(body={"a": 1, "name": BROKEN}), "the field name has a lone surrogate"),
    "field of a field": (change(body={"a": {"b": [0, {"c": BROKEN}]}}), r"the field a\.b\[1\]\.c has a lone surrogate"),
    "free form": (change(body={"notes": {"in spring": BROKEN}}), r"the field notes\['in spring'\] has a lone"),
    "key": (change(body={"notes": {BROKEN: 1}}), r"the field notes\['tulip.ud83cbulb'\] has a lone surrogate"),
    "header": (
        change(headers={"X-Note": BROKEN}),
        "the header X-Note is 'tulip.ud83cbulb'; use printable",
    ),
    "accent in a header": (change(headers={"X-Note": "Blüte"}), "the header X-Note is 'Blüte'; .* without .* accents"),
    "beyond Latin": (change(headers={"X-Note": "花"}), "the header X-Note is '花'; .* printable ASCII"),
    "line break": (change(headers={"X-Note": "a\r\nX-Auth-Token: b"}), "the header X-Note is .* without line breaks"),
    "line break of Unicode": (change(headers={"X-Note": "a\u2028b"}), "the header X-Note is .* without line breaks"),
    "end of a text": (change(headers={"X-Note": "a\0"}), "the header X-Note is "),
}


@pytest.mark.parametrize(("request_", "says"), ARGUMENTS.values(), ids=ARGUMENTS)
async def test_an_argument_that_cannot_be_sent_is_named(connect, request_, says):
    """Not even a login is sent for it, and the message can be shown."""
    nobody = Nobody()
    login = PasswordCredentials(IAM, "a", "b", user_domain_name="c", project_name="d")
    async with connect(nobody, credentials=login, project_id=None) as client:
        with pytest.raises(ValueError, match=f"^ChangeBed: {says}") as caught:
            await client.send(request_)

    assert nobody.requests == 0
    assert not isinstance(caught.value, UnicodeError)
    assert str(caught.value).encode()


async def test_the_error_holds_no_text(connect):
    """Encoders put the whole of it into theirs."""
    async with connect(Nobody()) as client:
        with pytest.raises(ValueError, match="lone surrogate") as caught:
            await client.send(change(query={"search": BROKEN}))

    assert "tulip" not in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"beds": {"rose", "tulip"}}, "the field beds can't be written as JSON: .* set"),
        ({"beds": [1, 2**64]}, r"the field beds\[1\] can't be written as JSON: Integer"),
        ({"beds": {7: "rose"}}, r"the field beds\[7\] can't be written as JSON: .* key"),
    ],
)
async def test_what_is_no_json_is_named_too(connect, body, says):
    nobody = Nobody()
    async with connect(nobody) as client:
        with pytest.raises(TypeError, match=f"^ChangeBed: {says}"):
            await client.send(change(body=body))

    assert nobody.requests == 0


async def test_methods_of_resources_refuse_it_as_well(connect):
    nobody = Nobody()
    async with connect(nobody) as client:
        with pytest.raises(ValueError, match=r"^ShowNotebook: id, which is part of the path, has a lone surrogate"):
            await client.notebooks.get(BROKEN)
        with pytest.raises(ValueError, match=r"^ListNotebooks: the parameter 'name' has a lone surrogate"):
            await anext(aiter(client.notebooks.list(name=BROKEN)))

    assert nobody.requests == 0


ANY_TEXT = st.text(min_size=1) | st.text(st.characters(categories=["Cs"]) | st.characters(), min_size=1)
FREE = st.recursive(
    ANY_TEXT | st.integers(-(2**53), 2**53) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)


@settings(deadline=None, max_examples=150)
@given(
    path=ANY_TEXT.filter(lambda text: text not in (".", "..")),
    query=st.dictionaries(st.sampled_from(["search", "label"]), ANY_TEXT | st.lists(ANY_TEXT, max_size=3)),
    header=st.none() | ANY_TEXT,
    body=st.none() | st.dictionaries(ANY_TEXT, FREE, max_size=3),
)
def test_any_text_arrives_as_it_is_or_is_refused(connect, path, query, header, body):
    seen: list[httpx.Request] = []

    def service(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    async def send() -> None:
        async with connect(service) as client:
            await client.send(change(path, query, {"X-Note": header}, body))

    refusal: ValueError | None = None
    try:
        asyncio.run(send())
    except ValueError as error:
        refusal = error
    if refusal is not None:
        assert str(refusal).startswith("ChangeBed: ")
        assert not isinstance(refusal, UnicodeError)
        assert seen == []
        return
    [request] = seen
    parts = urlsplit(str(request.url))
    flat = [(name, text) for name, value in query.items() for text in (value if isinstance(value, list) else [value])]
    assert unquote(parts.path.rpartition("/")[2], errors="strict") == path
    assert parse_qsl(parts.query, keep_blank_values=True, errors="strict") == flat
    assert request.headers.get("X-Note") == header
    assert (json.loads(request.content) if request.content else None) == body


# --- settings ---

LOGIN = {"auth_url": IAM, "username": "a", "password": "b", "user_domain_name": "c", "project_name": "d"}
OPTIONAL = ("project_id", "passcode", "user_id", "user_domain_id")


def password(**changes: str) -> PasswordCredentials:
    return PasswordCredentials(**{**LOGIN, **changes})


CREDENTIALS = {
    **{f"PasswordCredentials: {name}": (password, {name: BROKEN}) for name in (*LOGIN, *OPTIONAL)},
    "TokenCredentials: domain_name": (
        TokenCredentials,
        {"token": "a", "auth_url": IAM, "project_name": "b", "domain_name": BROKEN},
    ),
    "AkSkCredentials: project_name": (AkSkCredentials, {"access_key": "a", "secret_key": "b", "project_name": BROKEN}),
    "OidcCredentials: id_token": (
        OidcCredentials,
        {"auth_url": IAM, "identity_provider": "a", "id_token": BROKEN, "project_name": "b"},
    ),
    "AgencyCredentials: agency_name": (
        AgencyCredentials,
        {"source": password(), "agency_name": BROKEN, "domain_name": "a", "project_name": "b"},
    ),
}


@pytest.mark.parametrize("says", CREDENTIALS)
def test_credentials_that_cannot_be_sent_are_named(says):
    kind, given_values = CREDENTIALS[says]
    with pytest.raises(ConfigurationError, match=f"^{says} has a lone surrogate.*: read the string") as caught:
        ModelArts(kind(**given_values))

    assert "tulip" not in f"{caught.value}{caught.value.__cause__}{caught.value.__context__}"


@pytest.mark.parametrize("wrapped", ["agency", "temporary key", "cache"])
def test_what_other_credentials_build_on_is_looked_at_too(wrapped, tmp_path):
    source = password(password=BROKEN)
    made = {
        "agency": AgencyCredentials(source, "a", domain_name="b", project_name="c"),
        "temporary key": TemporaryAkSkCredentials(source),
        "cache": CachedCredentials(source, folder=tmp_path),
    }
    with pytest.raises(ConfigurationError, match=r"^PasswordCredentials: password has a lone surrogate"):
        ModelArts(made[wrapped])


def test_a_folder_may_have_any_name(tmp_path: Path):
    """Names of files are not sent."""
    ModelArts(CachedCredentials(password(), folder=f"{tmp_path}/{UNTIDY}"))


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"region": BROKEN}, "ModelArts: region has a lone surrogate"),
        ({"endpoint": f"https://{BROKEN}.test"}, "endpoint .* is not a valid URL"),
        ({"proxy": f"http://a:{BROKEN}@proxy.test"}, "proxy has a lone surrogate"),
    ],
)
def test_options_that_cannot_be_sent_are_named(options, says):
    with pytest.raises(ConfigurationError, match=f"^{says}"):
        ModelArts(password(), **options)


async def test_an_id_token_of_a_function_is_looked_at_when_it_is_there(connect):
    nobody = Nobody()
    oidc = OidcCredentials(IAM, "a", lambda: BROKEN, project_name="b")
    async with connect(nobody, credentials=oidc, project_id=None) as client:
        with pytest.raises(ConfigurationError, match=r"^OidcCredentials: id_token has a lone surrogate"):
            await client.visualization_jobs.get(7)

    assert nobody.requests == 0


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("OS_PASSWORD", UNTIDY, "PasswordCredentials: password has a lone surrogate"),
        ("HTTPS_PROXY", f"http://{UNTIDY}.test:3128", "HTTPS_PROXY has a lone surrogate"),
    ],
)
async def test_variables_that_are_no_utf8_are_named(monkeypatch, name, value, says):
    for field, text in LOGIN.items():
        monkeypatch.setenv(f"OS_{field.upper()}", text)
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"{says}"):
        async with ModelArts() as client:
            await client.visualization_jobs.get(7)


async def test_a_region_that_is_no_utf8_is_named(connect, monkeypatch):
    """It is the name of the project too, where keys tell none."""
    nobody = Nobody()
    monkeypatch.setenv("OS_REGION_NAME", UNTIDY)
    keys = AkSkCredentials("a", "b", auth_url=IAM)
    async with connect(nobody, credentials=keys, project_id=None) as client:
        with pytest.raises(ConfigurationError, match=r"^ModelArts: region has a lone surrogate"):
            await client.visualization_jobs.get(7)

    assert nobody.requests == 0
