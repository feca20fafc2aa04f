"""What editors and shells leave in credential files and variables: byte order marks and line breaks."""

import codecs
import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from aiomodelarts import CachedCredentials, ConfigurationError
from aiomodelarts.credentials import (
    AgencyCredentials,
    AkSkCredentials,
    Credentials,
    OidcCredentials,
    PasswordCredentials,
    TokenCredentials,
    explain,
    from_cloud,
    from_environment,
)
from tests.cases import for_each

IAM = "https://iam.eu-de.otc.t-systems.com/v3"
SECRET = "what-nobody-may-see"
PASSWORD = {
    "OS_AUTH_URL": IAM,
    "OS_USERNAME": "jane",
    "OS_PASSWORD": SECRET,
    "OS_USER_DOMAIN_NAME": "account",
    "OS_PROJECT_NAME": "eu-de_team",
}
LOGIN = PasswordCredentials(IAM, "jane", SECRET, user_domain_name="account", project_name="eu-de_team")
FAMILIES: dict[str, tuple[dict[str, str], Credentials]] = {
    "password": (PASSWORD, LOGIN),
    "token": ({"OS_TOKEN": SECRET}, TokenCredentials(SECRET)),
    "key": (
        {"OS_ACCESS_KEY": "AK", "OS_SECRET_KEY": SECRET, "OS_SECURITY_TOKEN": "st"},
        AkSkCredentials("AK", SECRET, security_token="st"),
    ),
    "HW key": ({"HW_ACCESS_KEY": "AK", "HW_SECRET_KEY": SECRET}, AkSkCredentials("AK", SECRET)),
    "SDK key": ({"HUAWEICLOUD_SDK_AK": "AK", "HUAWEICLOUD_SDK_SK": SECRET}, AkSkCredentials("AK", SECRET)),
    "AWS key": (
        {"OS_PROJECT_ID": "p", "AWS_ACCESS_KEY_ID": "AK", "AWS_SECRET_ACCESS_KEY": SECRET},
        AkSkCredentials("AK", SECRET, project_id="p"),
    ),
    "id token": (
        {"OS_AUTH_URL": IAM, "OS_IDENTITY_PROVIDER": "c", "OS_ID_TOKEN": SECRET, "OS_PROJECT_ID": "p"},
        OidcCredentials(IAM, "c", SECRET, project_id="p"),
    ),
    "agency": (
        {**PASSWORD, "OS_AGENCY_NAME": "a", "OS_AGENCY_DOMAIN_NAME": "d", "OS_DELEGATED_PROJECT": "x"},
        AgencyCredentials(LOGIN, "a", domain_name="d", project_name="x"),
    ),
}


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@for_each("ending", ["\n", "\r\n", "\r", "\n\n"], ids=["LF", "CRLF", "CR", "two"])
@for_each("kind", FAMILIES)
def test_line_breaks_at_the_end_of_variables_are_left_out(kind, ending):
    environ, credentials = FAMILIES[kind]

    assert from_environment({name: f"{value}{ending}" for name, value in environ.items()}) == credentials


def test_a_byte_order_mark_at_the_beginning_of_a_variable_is_left_out():
    assert from_environment({"OS_TOKEN": f"\ufeff{SECRET}\r\n"}) == TokenCredentials(SECRET)


@pytest.mark.parametrize("kind", FAMILIES)
def test_a_line_break_within_a_variable_is_an_error_that_names_it(kind):
    environ, _ = FAMILIES[kind]
    for name, value in environ.items():
        if value != SECRET:
            continue
        for inner in ("\n", "\r\n", "\r"):
            with pytest.raises(ConfigurationError, match=f"^{name} has a line break in it") as caught:
                from_environment({**environ, name: f"a{inner}{value}"})
            assert SECRET not in str(caught.value)
            assert name in str(explain({**environ, name: f"a{inner}{value}"}).problem)


def test_a_variable_of_line_breaks_alone_is_not_set():
    with pytest.raises(ConfigurationError, match="set OS_PASSWORD"):
        from_environment({**PASSWORD, "OS_PASSWORD": "\r\n"})


async def test_the_region_may_end_in_a_line_break(monkeypatch, connect):
    monkeypatch.setenv("OS_REGION_NAME", "eu-nl\r\n")
    hosts: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(200, json={"job_id": 7})

    async with connect(handler, endpoint=None) as client:
        await client.visualization_jobs.get(7)

    assert hosts == ["modelarts.eu-nl.otc.t-systems.com"]


# --- files ---


CLOUD = f"""clouds:
  one:
    profile: otc
    region_name: eu-de
    auth: {{username: jane, password: {SECRET}, user_domain_name: account, project_name: eu-de_team}}
"""
AUTH = {"username": "jane", "password": SECRET, "user_domain_name": "account", "project_name": "eu-de_team"}
JSON_CLOUD = json.dumps({"clouds": {"one": {"profile": "otc", "region_name": "eu-de", "auth": AUTH}}})
ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "UTF-8 with BOM": lambda text: codecs.BOM_UTF8 + text.encode(),
    "UTF-16, little endian": lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
    "UTF-16, big endian": lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    "CRLF and BOM": lambda text: codecs.BOM_UTF8 + text.replace("\n", "\r\n").encode(),
}


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS)
@pytest.mark.parametrize(("name", "text"), [("clouds.yaml", CLOUD), ("clouds.json", JSON_CLOUD)])
def test_clouds_with_a_byte_order_mark_are_read(tmp_path, encode, name, text):
    (tmp_path / name).write_bytes(encode(text))

    found = from_cloud("one", {"OS_CLIENT_CONFIG_FILE": str(tmp_path / name)})

    assert (found.username, found.password) == ("jane", SECRET)  # type: ignore[attr-defined]


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS)
def test_a_secure_file_with_a_byte_order_mark_is_read(tmp_path, encode):
    (tmp_path / "clouds.yaml").write_text(CLOUD.replace(f"password: {SECRET}, ", ""))
    (tmp_path / "secure.yaml").write_bytes(encode(f"clouds: {{one: {{auth: {{password: {SECRET}}}}}}}\n"))

    found = from_cloud("one", {"OS_CLIENT_CONFIG_FILE": str(tmp_path / "clouds.yaml")})

    assert found.password == SECRET  # type: ignore[attr-defined]


def test_a_block_of_yaml_ends_in_a_line_break_that_is_left_out(tmp_path):
    text = CLOUD.partition("    auth:")[0] + (
        f"    auth:\n      username: jane\n      password: |\n        {SECRET}\n"
        "      user_domain_name: account\n      project_name: eu-de_team\n"
    )
    (tmp_path / "clouds.yaml").write_text(text)

    found = from_cloud("one", {"OS_CLIENT_CONFIG_FILE": str(tmp_path / "clouds.yaml")})
    assert found.password == SECRET  # type: ignore[attr-defined]

    (tmp_path / "clouds.yaml").write_text(text.replace(f"        {SECRET}\n", f"        {SECRET}\n        more\n"))
    with pytest.raises(ConfigurationError, match=r"^auth\.password of clouds\.yaml has a line break in it"):
        from_cloud("one", {"OS_CLIENT_CONFIG_FILE": str(tmp_path / "clouds.yaml")})


def test_lines_of_a_broken_file_are_in_no_log(tmp_path, caplog):
    caplog.set_level("DEBUG")
    (tmp_path / "clouds.yaml").write_text(f'clouds: {{one: {{auth: {{password: "{SECRET}\n')

    with pytest.raises(ConfigurationError, match=r"clouds\.yaml can't be read"):
        from_cloud("one", {"OS_CLIENT_CONFIG_FILE": str(tmp_path / "clouds.yaml")})

    assert SECRET not in caplog.text


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS)
def test_a_credentials_file_with_a_byte_order_mark_is_read(tmp_path, encode):
    (tmp_path / "credentials").write_bytes(encode(f"[basic]\nak = AK\nsk = {SECRET}\n"))

    found = from_environment({"HUAWEICLOUD_SDK_CREDENTIALS_FILE": str(tmp_path / "credentials")})

    assert found == AkSkCredentials("AK", SECRET)


def test_a_line_break_within_a_credentials_file_is_an_error(tmp_path):
    (tmp_path / "credentials").write_text(f"[basic]\nak = AK\nsk = {SECRET}\n  more\n")

    with pytest.raises(ConfigurationError, match=r"^sk of the credentials file has a line break in it") as caught:
        from_environment({"HUAWEICLOUD_SDK_CREDENTIALS_FILE": str(tmp_path / "credentials")})
    assert SECRET not in str(caught.value)


def iam(request: httpx.Request) -> httpx.Response:
    sent = request.content.decode()
    if request.url.path.endswith("/tokens"):
        token = {"expires_at": "2099-01-01T00:00:00Z", "project": {"id": "p", "name": "eu-de"}}
        status = 201 if f'"{SECRET}"' in sent else 401
        return httpx.Response(status, headers={"X-Subject-Token": "t"}, json={"token": token})
    return httpx.Response(200, json={"job_id": 7})


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS)
async def test_a_file_with_an_id_token_and_a_byte_order_mark_is_read(tmp_path, connect, encode):
    (tmp_path / "token").write_bytes(encode(f"{SECRET}\n"))
    credentials = OidcCredentials("https://iam.test/v3", "company", tmp_path / "token", project_id="p")

    async with connect(iam, credentials=credentials) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7


async def test_a_token_cache_with_a_byte_order_mark_is_read(tmp_path, connect):
    login = PasswordCredentials("https://iam.test/v3", "u", SECRET, user_domain_name="a", project_id="p")
    cached = CachedCredentials(login, folder=tmp_path / "cache")
    async with connect(iam, credentials=cached) as client:
        await client.visualization_jobs.get(7)
    (file,) = (tmp_path / "cache").glob("*.json")
    file.write_bytes(codecs.BOM_UTF8 + file.read_bytes())

    def no_login(request: httpx.Request) -> httpx.Response:
        assert not request.url.path.endswith("/tokens")
        return iam(request)

    async with connect(no_login, credentials=cached) as client:
        assert (await client.visualization_jobs.get(7)).job_id == 7


async def test_a_token_cache_keeps_the_endpoints_of_all_regions(tmp_path, connect):
    """And reads files that kept only one."""
    login = PasswordCredentials("https://iam.test/v3", "u", SECRET, user_domain_name="a", project_id="p")
    cached = CachedCredentials(login, folder=tmp_path / "cache")
    endpoints = [{"url": f"https://{region}.test/v1", "region": region} for region in ("eu-de", "eu-nl")]
    hosts: list[str] = []
    logins: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/tokens"):
            logins.append(request.url.path)
            token = {"expires_at": "2099-01-01T00:00:00Z", "catalog": [{"type": "modelarts", "endpoints": endpoints}]}
            return httpx.Response(201, headers={"X-Subject-Token": "t"}, json={"token": token})
        hosts.append(request.url.host)
        return httpx.Response(200, json={"job_id": 7})

    async def call(region: str) -> None:
        async with connect(handler, credentials=cached, endpoint=None, region=region) as client:
            await client.visualization_jobs.get(7)

    await call("eu-de")
    await call("eu-nl")
    assert (hosts, len(logins)) == (["eu-de.test", "eu-nl.test"], 1)
    (file,) = (tmp_path / "cache").glob("*.json")
    kept = json.loads(file.read_bytes())
    kept["scope"] = {"project_id": "p", "project_name": None, "endpoint": "https://old.test", "region": None}
    file.write_text(json.dumps(kept))
    await call("eu-nl")
    assert (hosts[-1], len(logins)) == ("old.test", 1)
