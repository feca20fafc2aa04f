"""Whose certificates are trusted, with which one the client introduces itself, and what it says when that fails."""

import copy
import datetime
import hashlib
import json
import logging
import os
import pickle
import ssl
from collections.abc import Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from traceback import walk_tb
from typing import Any

import httpx
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509 import Name, NameAttribute, load_pem_x509_certificate

from aiomodelarts import ConfigurationError, ConnectFailed, ModelArts, PasswordCredentials, TokenCredentials
from aiomodelarts.core.http import tls
from aiomodelarts.core.http.network_settings import Network
from aiomodelarts.core.http.tls import ssl_context
from aiomodelarts.credentials import from_cloud
from aiomodelarts.testing import VirtualClock
from tests.unit.loopback import HOST, Server, refusing_handshakes, running

PASSWORD = "password-of-the-key-that-nobody-may-see"
PROJECT = "0123456789abcdef0123456789abcdef"
LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC).replace(tzinfo=None)  # as trustme wants it


class Files:
    """Certificates of a private authority and of one that nobody knows, as files."""

    def __init__(self, folder: Path) -> None:
        self.authority, self.stranger = trustme.CA(), trustme.CA()
        self.ca, self.other_ca = folder / "ca.pem", folder / "other.pem"
        self.authority.cert_pem.write_to_path(self.ca)
        self.stranger.cert_pem.write_to_path(self.other_ca)
        client = self.authority.issue_cert("jane@modelarts.test")
        self.whole, self.cert, self.key = (folder / f"{name}.pem" for name in ("whole", "cert", "key"))
        client.private_key_and_cert_chain_pem.write_to_path(self.whole)
        client.cert_chain_pems[0].write_to_path(self.cert)
        client.private_key_pem.write_to_path(self.key)
        self.locked_key = folder / "locked.pem"
        key = load_pem_private_key(client.private_key_pem.bytes(), None)
        locked = BestAvailableEncryption(PASSWORD.encode())
        self.locked_key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
        self.folder = folder / "folder"
        self.folder.mkdir()
        self.hashed = folder / "hashed"
        self.hashed.mkdir()
        (self.hashed / f"{openssl_hash(self.authority)}.0").write_bytes(self.authority.cert_pem.bytes())
        self.nonsense = folder / "nonsense.pem"
        self.nonsense.write_text("no certificate")

    def server(self, *names: str, by: trustme.CA | None = None, wants: bool = False, **more: Any) -> ssl.SSLContext:
        """The context of a server with a certificate for these names."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (by or self.authority).issue_cert(*(names or (HOST,)), **more).configure_cert(context)
        if wants:
            context.verify_mode = ssl.CERT_REQUIRED
            self.authority.configure_trust(context)
        return context


def openssl_hash(authority: trustme.CA) -> str:
    """The name under which OpenSSL looks for an authority in a folder, as `openssl x509 -hash` prints it."""
    subject = load_pem_x509_certificate(authority.cert_pem.bytes()).subject
    canonical = Name([NameAttribute(one.oid, " ".join(str(one.value).split()).lower()) for one in subject])
    encoded = canonical.public_bytes()
    content = encoded[2:] if encoded[1] < 128 else encoded[2 + encoded[1] % 128 :]
    return f"{int.from_bytes(hashlib.sha1(content).digest()[:4], 'little'):08x}"  # noqa: S324  # OpenSSL's choice


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return Files(tmp_path_factory.mktemp("certificates"))


@asynccontextmanager
async def opened(port: int, **options: Any) -> Any:
    settings = {"credentials": TokenCredentials("token"), "project_id": PROJECT, "clock": VirtualClock()}
    async with ModelArts(**{**settings, "endpoint": f"https://{HOST}:{port}", **options}) as client:
        yield client


async def show(port: int, **options: Any) -> Any:
    async with opened(port, **options) as client:
        return (await client.visualization_jobs.get(7)).job_id


@pytest.mark.parametrize("how", ["path", "text", "home", "context", "off"])
async def test_a_private_authority_is_trusted_when_asked(files, how, monkeypatch):
    monkeypatch.setenv("HOME", str(files.ca.parent))
    verify = {
        "path": files.ca,
        "text": str(files.ca),
        "home": "~/ca.pem",
        "context": ssl.create_default_context(cafile=files.ca),
        "off": False,
    }[how]
    async with running(Server(), files.server()) as server:
        assert await show(server.port, verify=verify) == 7


async def test_the_login_goes_by_the_same_certificates(files):
    def answer(head: str) -> bytes:
        if not head.startswith("POST /v3/auth/tokens"):
            return b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"job_id": 7}'
        body = b'{"token": {"project": {"id": "0123456789abcdef0123456789abcdef"}}}'
        return b"HTTP/1.1 201 Created\r\nX-Subject-Token: t\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)

    async with running(Server(answer), files.server()) as server:
        url = f"https://{HOST}:{server.port}/v3"
        credentials = PasswordCredentials(url, "jane", "secret", user_domain_name="account", project_id=PROJECT)
        assert await show(server.port, credentials=credentials, verify=files.ca) == 7
        with pytest.raises(ConnectFailed, match=r"auth/tokens: no connection: .* verify="):
            await show(server.port, credentials=credentials)

    assert len(server.heads) == 2


REFUSED = {
    "of-nobody-known": ({}, {}, "pass verify= with a CA bundle that contains its issuer"),
    "of-another-authority": ({}, {"verify": "other_ca"}, "pass verify= with a CA bundle"),
    "expired": (
        {"not_after": LONG_AGO},
        {"verify": "ca"},
        "it has expired",
    ),  # trustme wants it so
    "of-another-host": ({"names": ("elsewhere.test",)}, {"verify": "ca"}, "it is for another address"),
    "nothing-in-the-folder": ({}, {"verify": "folder"}, "pass verify= with a CA bundle"),
}


# Words of OpenSSL for these cases; releases differ in the rest of the sentence.
OPENSSL_REASONS = ("certificate in certificate chain", "issuer certificate", "has expired", "mismatch")


@pytest.mark.parametrize(("made", "options", "says"), REFUSED.values(), ids=REFUSED)
async def test_another_certificate_is_refused_once_and_the_remedy_is_told(files, made, options, says):
    context = files.server(*made.get("names", ()), **{name: made[name] for name in made if name != "names"})
    options = {name: getattr(files, value) for name, value in options.items()}
    async with running(Server(), context) as server:
        with pytest.raises(ConnectFailed) as caught:
            await show(server.port, retries=3, **options)

    assert says in str(caught.value)
    assert "no connection: the server's certificate is not trusted: " in str(caught.value)
    assert any(reason in str(caught.value) for reason in OPENSSL_REASONS)
    assert "CERTIFICATE_VERIFY_FAILED" not in str(caught.value)
    assert caught.value.permanent
    assert not caught.value.may_have_been_executed
    assert (server.connections, server.heads) == (0, [])


async def test_certificates_that_an_own_client_refuses_are_told_in_the_same_way(files):
    async with running(Server(), files.server()) as server, httpx.AsyncClient(trust_env=False) as http_client:
        with pytest.raises(ConnectFailed, match="the server's certificate is not trusted") as caught:
            await show(server.port, http_client=http_client)

    assert caught.value.permanent


@pytest.mark.parametrize("how", ["whole", "two", "text", "locked"])
async def test_the_client_introduces_itself(files, how):
    cert = {
        "whole": files.whole,
        "two": (files.cert, files.key),
        "text": (str(files.cert), str(files.key)),
        "locked": (files.cert, files.locked_key, PASSWORD),
    }[how]
    async with running(Server(), files.server(wants=True)) as server:
        assert await show(server.port, verify=files.ca, cert=cert) == 7

    assert ("email", "jane@modelarts.test") in server.certificates[0]["subjectAltName"]


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
async def test_a_server_that_wants_a_certificate_and_gets_none(files, version):
    context = files.server(wants=True)
    context.minimum_version = context.maximum_version = version
    with refusing_handshakes(context) as port, pytest.raises(ConnectFailed, match="pass cert=") as caught:
        await show(port, verify=files.ca, retries=3)

    assert caught.value.permanent


# --- the environment ---


async def works(files: Files, **options: Any) -> bool:
    async with running(Server(), files.server()) as server:
        try:
            return await show(server.port, retries=0, **options) == 7
        except ConnectFailed:
            return False


@pytest.mark.parametrize("name", ["OS_CACERT", "SSL_CERT_FILE"])
async def test_authorities_from_the_environment(files, monkeypatch, name):
    monkeypatch.setenv(name, str(files.ca))

    assert await works(files)
    assert not await works(files, trust_env=False)
    assert not await works(files, verify=files.other_ca)


async def test_a_folder_of_authorities_from_the_environment(files, monkeypatch):
    monkeypatch.setenv("SSL_CERT_DIR", str(files.folder))
    assert not await works(files)

    monkeypatch.setenv("SSL_CERT_DIR", str(files.hashed))
    assert await works(files)
    assert not await works(files, trust_env=False)


@pytest.mark.parametrize(
    ("folders", "file", "trusted"),
    [
        (["folder", "hashed"], None, True),
        (["hashed", "folder"], None, True),
        (["missing", "hashed"], None, True),
        (["hashed", "missing", ""], None, True),
        (["", "hashed"], None, True),
        (["folder", "folder"], None, False),
        (["folder", "missing"], None, False),
        (["hashed"], "other_ca", True),
        (["folder", "hashed"], "other_ca", True),
        (["missing"], "ca", True),
        (["missing"], "other_ca", False),
        (["folder"], "ca", True),
        ([], "ca", True),
    ],
)
async def test_the_variables_of_openssl_count_as_openssl_has_them(files, monkeypatch, folders, file, trusted):
    """The folders are a list, of which those that are missing do not matter, and the file counts beside them."""
    paths = [str(getattr(files, name, files.folder / name)) if name else "" for name in folders]
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(paths))
    if file:
        monkeypatch.setenv("SSL_CERT_FILE", str(getattr(files, file)))

    assert await works(files) is trusted


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SSL_CERT_DIR", "{0}/missing", r"SSL_CERT_DIR: .*missing can't be used as a CA bundle"),
        ("SSL_CERT_DIR", "{0}/missing:{0}/gone", r"SSL_CERT_DIR: .*missing:.*gone can't be used as a CA bundle"),
        ("SSL_CERT_FILE", "{0}/missing.pem", r"SSL_CERT_FILE: .*missing.pem can't be used as a CA bundle: .*No such"),
    ],
)
async def test_variables_of_openssl_that_lead_nowhere_are_named(files, monkeypatch, name, value, says):
    monkeypatch.setenv(name, value.format(files.folder))
    with pytest.raises(ConfigurationError, match=says):
        await works(files)
    if name == "SSL_CERT_FILE":
        monkeypatch.setenv("SSL_CERT_DIR", str(files.hashed))
        with pytest.raises(ConfigurationError, match=says):
            await works(files)


async def test_openstack_names_go_before_those_of_openssl(files, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(files.other_ca))
    monkeypatch.setenv("OS_CACERT", str(files.ca))

    assert await works(files)


@pytest.mark.parametrize("value", ["1", "true", "True", "YES", "on"])
async def test_checking_is_switched_off_by_the_environment_and_told(files, monkeypatch, value, caplog):
    monkeypatch.setenv("OS_INSECURE", value)

    assert await works(files)
    assert "OS_INSECURE is set: certificates are not verified" in caplog.text
    assert not await works(files, trust_env=False)
    assert not await works(files, verify=files.other_ca)


@pytest.mark.parametrize("value", ["", "0", "false", "No", "off"])
async def test_checking_stays_on(files, monkeypatch, value):
    monkeypatch.setenv("OS_INSECURE", value)

    assert not await works(files)


async def test_a_client_certificate_from_the_environment(files, monkeypatch, caplog):
    caplog.set_level(logging.CRITICAL, "asyncio")
    assert not await accepted(files)
    monkeypatch.setenv("OS_CERT", str(files.whole))
    assert await accepted(files)
    assert not await accepted(files, trust_env=False)
    monkeypatch.setenv("OS_CERT", str(files.cert))
    monkeypatch.setenv("OS_KEY", str(files.key))
    assert await accepted(files)


async def accepted(files: Files, **options: Any) -> bool:
    """Whether a server that wants a certificate has got one."""
    context = ssl_context(Network(files.ca, **options), os.environ)()
    server, client = files.server(wants=True), ssl.MemoryBIO()
    to_client, to_server = ssl.MemoryBIO(), client
    here = context.wrap_bio(to_client, to_server, server_hostname=HOST)
    there = server.wrap_bio(to_server, to_client, server_side=True)
    for _ in range(4):
        for side in (here, there):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLError:
                return False
    return there.getpeercert() is not None


def test_keys_are_written_down_only_when_the_environment_counts(files, monkeypatch, tmp_path):
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))

    def log_of(verify: Any, **options: Any) -> Any:
        return ssl_context(Network(verify, **options), os.environ)().keylog_filename

    for verify in (files.ca, True):
        assert log_of(verify) == str(tmp_path / "keys")
        assert log_of(verify, trust_env=False) is None


def test_the_default_authorities_are_read_once_and_only_for_encrypted_requests(monkeypatch):
    made: list[ssl.SSLContext] = []

    def default() -> ssl.SSLContext:
        made.append(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        return made[-1]

    monkeypatch.setattr(tls, "default_context", default)
    context = ssl_context(Network(), {})

    assert made == []
    assert context() is context() is made[0]


# --- a cloud of clouds.yaml ---

Environment = Callable[..., None]


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Environment:
    """Write down a cloud and choose it, as users do."""

    def cloud(**said: Any) -> None:
        path = tmp_path / "clouds.yaml"
        one = {"auth_type": "token", "auth": {"token": "token"}, **said}
        path.write_text(json.dumps({"clouds": {"garden": one}}, default=str), encoding="utf-8")
        monkeypatch.setenv("OS_CLIENT_CONFIG_FILE", str(path))
        monkeypatch.setenv("OS_CLOUD", "garden")

    return cloud


AUTHORITIES: dict[str, tuple[dict[str, Any], dict[str, str], dict[str, Any], bool]] = {
    # what the cloud says, the variables, the arguments, and whether the server is trusted; names stand for files
    "nothing": ({}, {}, {}, False),
    "cacert": ({"cacert": "ca"}, {}, {}, True),
    "another cacert": ({"cacert": "other_ca"}, {}, {}, False),
    "verify is a file": ({"verify": "ca"}, {}, {}, True),
    "verify is off": ({"verify": False}, {}, {}, True),
    "insecure": ({"insecure": True}, {}, {}, True),
    "verify is off beside a cacert": ({"verify": False, "cacert": "other_ca"}, {}, {}, True),
    "verify is on": ({"verify": True}, {}, {}, False),
    "verify is empty": ({"verify": None}, {}, {}, False),
    "an argument goes before cacert": ({"cacert": "ca"}, {}, {"verify": "other_ca"}, False),
    "an argument helps": ({"cacert": "other_ca"}, {}, {"verify": "ca"}, True),
    "an argument goes before verify": ({"verify": False}, {}, {"verify": "other_ca"}, False),
    "OS_CACERT goes before cacert": ({"cacert": "ca"}, {"OS_CACERT": "other_ca"}, {}, False),
    "OS_CACERT helps": ({"cacert": "other_ca"}, {"OS_CACERT": "ca"}, {}, True),
    "OS_CACERT goes before verify": ({"verify": False}, {"OS_CACERT": "other_ca"}, {}, False),
    "OS_INSECURE goes before cacert": ({"cacert": "other_ca"}, {"OS_INSECURE": "1"}, {}, True),
    "OS_INSECURE says no": ({"verify": False}, {"OS_INSECURE": "0"}, {}, False),
    "cacert goes before SSL_CERT_FILE": ({"cacert": "ca"}, {"SSL_CERT_FILE": "other_ca"}, {}, True),
    "SSL_CERT_FILE goes after cacert": ({"cacert": "other_ca"}, {"SSL_CERT_FILE": "ca"}, {}, False),
    "SSL_CERT_FILE goes after verify": ({"verify": False}, {"SSL_CERT_FILE": "other_ca"}, {}, True),
    "SSL_CERT_FILE counts without": ({"cert": "whole"}, {"SSL_CERT_FILE": "ca"}, {}, True),
    "variables do not count": ({"cacert": "ca"}, {"OS_CACERT": "other_ca"}, {"trust_env": False}, True),
}


@pytest.mark.parametrize(("said", "variables", "options", "trusted"), AUTHORITIES.values(), ids=AUTHORITIES)
async def test_authorities_of_a_cloud(files, monkeypatch, cloud, said, variables, options, trusted):
    def found(given: dict[str, Any]) -> dict[str, Any]:
        return {name: getattr(files, value) if hasattr(files, str(value)) else value for name, value in given.items()}

    cloud(**found(said))
    for name, value in found(variables).items():
        monkeypatch.setenv(name, str(value))

    assert await works(files, credentials=None, **found(options)) is trusted


async def test_a_cloud_does_not_count_for_credentials_that_are_given(files, cloud):
    cloud(cacert=files.ca, verify=False)

    assert not await works(files)
    assert not await works(files, credentials=from_cloud("garden"))


async def test_the_only_cloud_there_is_counts_too(files, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "openstack").mkdir()
    one = {"auth_type": "token", "auth": {"token": "token"}, "cacert": str(files.ca)}
    (tmp_path / "openstack" / "clouds.yaml").write_text(json.dumps({"clouds": {"garden": one}}), encoding="utf-8")

    assert await works(files, credentials=None)


async def test_a_cloud_may_name_files_at_home(files, monkeypatch, cloud):
    cloud(cacert="~/ca.pem", cert="~/cert.pem", key="~/key.pem")
    monkeypatch.setenv("HOME", str(files.ca.parent))

    async with running(Server(), files.server(wants=True)) as server:
        assert await show(server.port, credentials=None) == 7
    assert ("email", "jane@modelarts.test") in server.certificates[0]["subjectAltName"]


@pytest.mark.parametrize("of", ["cloud", "cloud, whole", "argument", "variable"])
async def test_the_client_introduces_itself_as_a_cloud_says(files, monkeypatch, cloud, of):
    mine = {"cacert": files.ca, "cert": files.cert, "key": files.key}
    if of == "cloud, whole":
        mine = {"cacert": files.ca, "cert": files.whole}
    elif of != "cloud":
        mine |= {"cert": "nowhere.pem"}
    cloud(**mine)
    if of == "variable":
        monkeypatch.setenv("OS_CERT", str(files.whole))
    options = {"cert": files.whole} if of == "argument" else {}

    async with running(Server(), files.server(wants=True)) as server:
        assert await show(server.port, credentials=None, **options) == 7
    assert server.certificates[0]


@pytest.mark.parametrize("said", [{"verify": False}, {"insecure": True}, {"verify": False, "cacert": "nowhere.pem"}])
async def test_checking_is_switched_off_by_a_cloud_and_told(files, cloud, said, caplog):
    cloud(**said)

    assert await works(files, credentials=None)
    assert "the cloud in clouds.yaml has verify: false: certificates are not verified" in caplog.text


async def test_a_client_that_is_pickled_keeps_to_the_certificates_of_its_cloud(files, monkeypatch, cloud):
    cloud(cacert=files.ca, cert=files.whole)
    async with running(Server(), files.server(wants=True)) as server:
        client = ModelArts(project_id=PROJECT, endpoint=f"https://{HOST}:{server.port}")
        pickled = pickle.dumps(client)
        monkeypatch.delenv("OS_CLOUD")
        monkeypatch.delenv("OS_CLIENT_CONFIG_FILE")
        for twin in (pickle.loads(pickled), copy.copy(client), pickle.loads(pickle.dumps(pickle.loads(pickled)))):  # noqa: S301
            async with twin:
                assert (await twin.visualization_jobs.get(7)).job_id == 7

        monkeypatch.setenv("OS_CACERT", str(files.other_ca))
        with pytest.raises(ConnectFailed, match="not trusted"):
            async with pickle.loads(pickled) as twin:  # noqa: S301  # made here
                await twin.visualization_jobs.get(7)


async def test_a_cloud_does_not_matter_beside_an_own_http_client(files, cloud):
    cloud(cacert=files.ca)
    async with running(Server(), files.server()) as server, httpx.AsyncClient(trust_env=False) as http_client:
        with pytest.raises(ConnectFailed, match="not trusted"):
            await show(server.port, credentials=None, http_client=http_client)


@pytest.mark.parametrize(
    ("said", "says"),
    [
        ({"cacert": "nowhere.pem"}, "cacert or verify in clouds.yaml: nowhere.pem can't be used as a CA bundle"),
        ({"verify": "maybe"}, "cacert or verify in clouds.yaml: maybe can't be used as a CA bundle"),
        ({"cert": "nowhere.pem"}, "cert in clouds.yaml: nowhere.pem can't be used as the client certificate"),
        ({"cacert": ["a"]}, "clouds.yaml: verify must be true or false, and cacert, cert and key must be file paths"),
        ({"verify": []}, "clouds.yaml: verify must be true or false, and cacert, cert and key must be file paths"),
        (
            {"cert": "a", "key": [1]},
            "clouds.yaml: verify must be true or false, and cacert, cert and key must be file paths",
        ),
    ],
)
async def test_a_cloud_that_is_no_use_is_named(cloud, said, says):
    cloud(**said)
    with pytest.raises(ConfigurationError, match=says):
        await show(1, credentials=None)


# --- what can't be ---


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"verify": "nowhere.pem"}, "verify: nowhere.pem can't be used as a CA bundle: .*No such file"),
        ({"verify": "nonsense"}, "verify: .*nonsense.pem can't be used as a CA bundle"),
        ({"cert": "nowhere.pem"}, "cert: nowhere.pem can't be used as the client certificate and key"),
        ({"cert": "nonsense"}, "cert: .*nonsense.pem can't be used"),
        ({"cert": ("cert", "locked_key")}, "pass cert=.certificate, key, password."),
        ({"cert": ("cert", "locked_key", "wrong")}, "can't be used"),
    ],
)
async def test_files_that_are_no_use_are_named_when_the_client_opens(files, options, says):
    def found(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(found(part) for part in value)
        return getattr(files, value, value)

    with pytest.raises(ConfigurationError, match=says):
        await show(1, **{name: found(value) for name, value in options.items()})


@pytest.mark.parametrize(
    ("name", "value"), [("OS_CACERT", "nowhere"), ("OS_CERT", "nowhere"), ("OS_INSECURE", "maybe")]
)
async def test_variables_that_are_no_use_are_named(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=rf"{name}.*{value}"):
        await show(1)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"verify": None}, "verify is a NoneType; pass True, False, the path"),
        ({"verify": ""}, "verify is a str"),
        ({"verify": 1}, "verify is a int"),
        ({"cert": ""}, "cert: pass the path of a file"),
        ({"cert": ()}, "cert: pass"),
        ({"cert": ("a", "")}, "cert: pass"),
        ({"cert": ("a", "b", "c", "d")}, "cert: pass"),
        ({"cert": ("a", "b", 5)}, "cert: pass"),
        ({"cert": 5}, "cert: pass"),
        ({"cert": "a", "verify": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)}, "cert contradicts verify"),
    ],
)
def test_values_of_another_kind_are_refused(options, says):
    with pytest.raises(ConfigurationError, match=says):
        ModelArts(TokenCredentials("token"), project_id=PROJECT, **options)


@pytest.mark.parametrize(
    "option", [{"verify": False}, {"verify": "ca.pem"}, {"cert": "c"}, {"proxy": "http://p"}, {"trust_env": False}]
)
async def test_options_beside_an_own_http_client_are_refused(option):
    async with httpx.AsyncClient(trust_env=False) as http_client:
        with pytest.raises(ConfigurationError, match=f"{next(iter(option))}= can't be combined with http_client="):
            ModelArts(TokenCredentials("token"), project_id=PROJECT, http_client=http_client, **option)
        ModelArts(TokenCredentials("token"), project_id=PROJECT, http_client=http_client, verify=True, trust_env=True)


def frames(error: BaseException) -> Iterator[str]:
    """The variables of all frames but those of this file."""
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_code.co_filename != __file__:
            yield repr(frame.f_locals)


async def test_the_password_of_a_key_is_not_shown(files):
    network = Network(cert=(files.cert, files.locked_key, PASSWORD))
    with pytest.raises(ConfigurationError) as caught:
        await show(1, cert=(files.cert, files.key.parent / "nowhere", PASSWORD))

    assert PASSWORD not in "".join([repr(network), str(caught.value), *frames(caught.value)])
    assert str(files.cert) in repr(network)
