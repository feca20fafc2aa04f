"""Tokens on disk: what is kept, for whom, how long, and in which files."""

import asyncio
import errno
import fcntl
import json
import logging
import os
import pickle
import stat
from collections.abc import Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import evolve

from aiomodelarts import ConfigurationError, ModelArts
from aiomodelarts.core.auth.renewal.token_cache import _folder
from aiomodelarts.core.auth.renewal.token_file import TokenFile
from aiomodelarts.credentials import (
    AgencyCredentials,
    AkSkCredentials,
    CachedCredentials,
    EcsMetadataCredentials,
    OidcCredentials,
    PasswordCredentials,
    TemporaryAkSkCredentials,
    TokenCredentials,
)
from aiomodelarts.testing import PROJECT_NAME, FakeModelArts
from aiomodelarts.testing.iam import DOMAIN_ID, Agency

IAM = "https://iam.test/v3"
DOMAIN = "OTC00000000001000000000"
PASSWORD = PasswordCredentials(IAM, "demo", "demo-password", user_domain_name=DOMAIN, project_name=PROJECT_NAME)
THEIRS = "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
HOUR = 3600.0


class Cloud:
    """The fake behind one transport, with a gate in front of IAM and a folder for tokens."""

    def __init__(self, folder: Path) -> None:
        self.fake = FakeModelArts()
        self.iam = self.fake.iam
        self.iam.agencies.append(Agency("operators", "their-account", {"eu-nl_theirs": THEIRS}))
        self.iam.providers["company"] = {"the-id-token"}
        self.folder = folder
        self.gate: asyncio.Event | None = None
        self.failure: httpx.Response | None = None
        self.asking = 0
        self.requested = asyncio.Event()
        self._app = httpx.ASGITransport(self.fake.app)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/v3"):
            self.asking += 1
            self.requested.set()
            if self.gate is not None:
                await self.gate.wait()
            if self.failure is not None:
                return self.failure
        return await self._app.handle_async_request(request)

    @asynccontextmanager
    async def client(self, source: Any = PASSWORD, **options: Any) -> Any:
        """A client as a process of its own would have it: nothing but the folder is shared."""
        transport = httpx.MockTransport(self.answer)
        async with (
            httpx.AsyncClient(transport=transport, trust_env=False) as http_client,
            ModelArts(
                CachedCredentials(source, folder=self.folder),
                http_client=http_client,
                clock=self.fake.clock,
                endpoint="https://modelarts.test",
                **options,
            ) as client,
        ):
            yield client

    async def call(self, source: Any = PASSWORD) -> None:
        async with self.client(source) as client:
            await client.visualization_jobs.list()

    def files(self) -> list[Path]:
        return sorted(self.folder.glob("*.json"))


@pytest.fixture
def cloud(tmp_path: Path) -> Cloud:
    return Cloud(tmp_path / "cache" / "tokens")


def by_agency(source: Any) -> AgencyCredentials:
    return AgencyCredentials(source, "operators", domain_name="their-account", project_name="eu-nl_theirs")


def oidc(cloud: Cloud) -> OidcCredentials:
    file = cloud.folder.parent.parent / "id-token"
    file.write_text("the-id-token", encoding="utf-8")
    return OidcCredentials(IAM, "company", file, project_name=PROJECT_NAME)


def of_key(cloud: Cloud) -> AgencyCredentials:
    key = cloud.iam.new_key()
    return by_agency(AkSkCredentials(key.access, key.secret, auth_url=IAM, domain_id=DOMAIN_ID))


KINDS = {
    "password": (lambda _: PASSWORD, {"tokens": 1}),
    "agency": (lambda _: by_agency(PASSWORD), {"tokens": 2}),
    "agency-of-a-key": (of_key, {"tokens": 1}),
    "temporary": (lambda _: TemporaryAkSkCredentials(PASSWORD), {"tokens": 1, "temporary keys": 1}),
    "temporary-of-agency": (
        lambda _: TemporaryAkSkCredentials(by_agency(PASSWORD)),
        {"tokens": 2, "temporary keys": 1},
    ),
    "oidc": (oidc, {"id tokens": 1}),
}


@pytest.mark.parametrize(("make", "counts"), KINDS.values(), ids=KINDS)
async def test_each_kind_asks_once_for_many_processes(cloud, make, counts):
    source = make(cloud)
    for _ in range(5):
        await cloud.call(source)

    assert dict(cloud.iam.counts) == counts
    assert {call.status for call in cloud.fake.calls} == {200}
    assert len(cloud.files()) == sum(counts.values())


@pytest.mark.parametrize(("make", "counts"), KINDS.values(), ids=KINDS)
async def test_cached_credentials_pickle_compare_and_show_no_secret(cloud, make, counts):
    credentials = CachedCredentials(make(cloud), folder=cloud.folder)
    twin = pickle.loads(pickle.dumps(credentials))  # noqa: S301  # made here

    assert (twin, hash(twin), repr(twin)) == (credentials, hash(credentials), repr(credentials))
    assert "demo-password" not in repr(credentials)
    await cloud.call(twin.source)
    assert dict(cloud.iam.counts) == counts


async def test_files_are_private_and_their_names_tell_nothing(cloud):
    await cloud.call(evolve(PASSWORD, passcode=None))

    assert stat.S_IMODE(cloud.folder.stat().st_mode) == 0o700
    found = sorted(cloud.folder.iterdir())
    assert {path.suffix for path in found} == {".json", ".lock"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in found} == {0o600}
    names = "".join(path.name for path in found)
    assert all(word not in names for word in ("demo", DOMAIN, "iam", PROJECT_NAME))
    assert "demo-password" not in cloud.files()[0].read_text(encoding="utf-8")


OTHERS = {
    "user": {"username": "other"},
    "domain": {"user_domain_name": "other"},
    "project": {"project_name": "other"},
    "project-id": {"project_name": None, "project_id": "other"},
    "iam": {"auth_url": "https://other.test/v3"},
    "user-id": {"user_id": "other"},
    "passcode": {"passcode": "123456"},
}


def key_of(credentials: Any, cloud: Cloud, transport: Any = None) -> str:
    from aiomodelarts.core.auth.credentials.base import AuthContext
    from aiomodelarts.core.auth.renewal.token_cache import TokenCache

    context = AuthContext(transport, cloud.fake.clock, 60.0)
    return TokenCache(cloud.folder).shared(credentials, None, context)._file.name  # type: ignore[arg-type]


@pytest.mark.parametrize("change", OTHERS.values(), ids=OTHERS)
def test_who_differs_has_another_file(cloud, change):
    assert key_of(evolve(PASSWORD, **change), cloud) != key_of(PASSWORD, cloud)


@pytest.mark.parametrize("change", [{"password": "changed"}, {"auth_url": "https://iam.test"}, {"auth_url": f"{IAM}/"}])
def test_the_secret_and_the_spelling_of_the_address_make_no_difference(cloud, change):
    assert key_of(evolve(PASSWORD, **change), cloud) == key_of(PASSWORD, cloud)


async def test_one_asks_while_others_wait_and_their_event_loops_go_on(cloud):
    cloud.gate = asyncio.Event()
    calls = [asyncio.create_task(cloud.call()) for _ in range(8)]
    await cloud.requested.wait()
    for _ in range(50):
        await asyncio.sleep(0)
    assert not any(call.done() for call in calls)
    cloud.gate.set()
    await asyncio.gather(*calls)

    assert cloud.iam.counts["tokens"] == 1
    assert len(cloud.fake.calls) == 8


async def test_who_waits_can_be_cancelled_and_takes_nothing_with_it(cloud):
    cloud.gate = asyncio.Event()
    calls = [asyncio.create_task(cloud.call()) for _ in range(4)]
    await cloud.requested.wait()
    for call in calls[1:3]:
        call.cancel()
    await asyncio.wait(calls[1:3])
    cloud.gate.set()
    await asyncio.gather(calls[0], calls[3])

    assert cloud.iam.counts["tokens"] == 1


async def test_when_the_first_fails_the_next_asks(cloud):
    cloud.failure = httpx.Response(401, json={"error_msg": "wrong"})
    with pytest.raises(Exception, match="wrong"):
        await cloud.call()
    cloud.failure = None
    await cloud.call()

    assert cloud.iam.counts["tokens"] == 1


async def test_a_process_that_hangs_does_not_hold_up_the_others(cloud, monkeypatch, caplog):
    monkeypatch.setattr("aiomodelarts.core.auth.renewal.token_cache.LOCK_WAIT_TIMEOUTS", 0.0)
    await cloud.call()
    cloud.fake.clock.advance(24 * HOUR)
    with TokenFile(cloud.folder, cloud.files()[0].stem).lock() as try_lock:
        assert try_lock()
        await cloud.call()

    assert cloud.iam.counts["tokens"] == 2
    assert "holds the lock of the token cache for too long" in caplog.text


@pytest.mark.parametrize(("after", "requests"), [(24 * HOUR - 121, 1), (24 * HOUR - 119, 2), (24 * HOUR + 1, 2)])
async def test_a_token_is_taken_until_shortly_before_its_end(cloud, after, requests):
    await cloud.call()
    cloud.fake.clock.advance(after)
    for _ in range(3):
        await cloud.call()

    assert cloud.iam.counts["tokens"] == requests


async def test_processes_that_renew_ahead_of_the_end_do_it_once(cloud):
    async with cloud.client() as one, cloud.client() as two, cloud.client() as three:
        for client in (one, two, three):
            await client.visualization_jobs.list()
        cloud.fake.clock.advance(24 * HOUR - 110)
        for client in (one, two, three):
            await client.visualization_jobs.list()

    assert cloud.iam.counts["tokens"] == 2


async def test_a_refused_token_is_removed_and_replaced_once(cloud):
    async with cloud.client() as one, cloud.client() as two:
        for client in (one, two):
            await client.visualization_jobs.list()
        cloud.iam.revoke_all()
        for client in (one, two):
            await client.visualization_jobs.list()

    assert cloud.iam.counts["tokens"] == 2
    assert [call.status for call in cloud.fake.calls].count(401) == 2


async def test_a_refused_token_is_gone_even_when_there_is_no_other(cloud):
    async with cloud.client(retries=0) as client:
        await client.visualization_jobs.list()
        cloud.iam.revoke_all()
        cloud.failure = httpx.Response(503)
        with pytest.raises(Exception, match="503"):
            await client.visualization_jobs.list()

    assert cloud.files() == []


async def test_a_refused_key_is_removed(cloud):
    source = TemporaryAkSkCredentials(PASSWORD)
    async with cloud.client(source) as client:
        await client.visualization_jobs.list()
        before = len(cloud.files())
        cloud.iam.revoke_all()
        with pytest.raises(Exception, match="401"):
            await client.visualization_jobs.list()

    assert len(cloud.files()) == before - 1


DAMAGED = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe",
    b"{}",
    b'{"format": 2, "kind": "Token"}',
    b'{"format": 1, "kind": "Token", "value": 7, "expires_at": 1e12, "issued_at": 0, "scope": {}}',
    b'{"format": 1, "kind": "Token", "value": "x", "expires_at": "z", "issued_at": 0, "scope": {}}',
    b'{"format": 1, "kind": "Token", "value": "x", "expires_at": 1e12, "issued_at": 0, "scope": {"region": 7}}',
    b'{"format": 1, "kind": "Token", "value": "x", "expires_at": 1e12, "issued_at": 0, "scope": {}, "more": 1}',
    b'{"format": 1, "kind": "Other", "value": "x", "expires_at": 1e12, "issued_at": 0, "scope": {}}',
]


@pytest.mark.parametrize("content", DAMAGED)
async def test_a_damaged_file_counts_as_empty(cloud, content, caplog):
    await cloud.call()
    [file] = cloud.files()
    file.write_bytes(content)
    await cloud.call()
    await cloud.call()

    assert cloud.iam.counts["tokens"] == 2
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert ["is damaged and is ignored" in record.getMessage() for record in warnings] == [True]


@pytest.mark.parametrize("mode", [0o644, 0o660, 0o604])
async def test_a_file_that_others_may_read_is_refused(cloud, mode):
    await cloud.call()
    for file in (cloud.files()[0], cloud.files()[0].with_suffix(".lock")):
        file.chmod(mode)
        with pytest.raises(ConfigurationError, match=rf"has mode 0{mode:o}.*set its mode to 0600") as caught:
            await cloud.call()
        assert str(file) in str(caught.value)
        file.chmod(0o600)
    await cloud.call()

    assert cloud.iam.counts["tokens"] == 1


async def test_a_folder_that_others_may_enter_is_refused(cloud):
    cloud.folder.mkdir(parents=True, mode=0o755)
    cloud.folder.chmod(0o755)
    with pytest.raises(ConfigurationError, match=r"has mode 0755.*set its mode to 0700"):
        await cloud.call()

    assert not cloud.asking


async def test_what_belongs_to_somebody_else_is_refused(cloud, monkeypatch):
    await cloud.call()
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(ConfigurationError, match="belongs to another user"):
        await cloud.call()


@pytest.mark.parametrize("what", ["folder", "file", "lock"])
async def test_links_are_not_followed(cloud, what, tmp_path):
    await cloud.call()
    place = {"folder": cloud.folder, "file": cloud.files()[0], "lock": cloud.files()[0].with_suffix(".lock")}[what]
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ConfigurationError, match="token cache"):
        await cloud.call()

    assert cloud.iam.counts["tokens"] == 1


NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS)
FULL = (errno.ENOSPC, errno.EDQUOT)


def failing(number: int, on: Any = lambda *_: True) -> Callable[[Any], Any]:
    """A function of `os` or `fcntl` that fails, for some of its arguments."""

    def make(real: Any) -> Any:
        def fail(*args: Any, **named: Any) -> Any:
            if on(*args):
                raise OSError(number, os.strerror(number))
            return real(*args, **named)

        return fail

    return make


def opens(suffix: str) -> Callable[..., bool]:
    return lambda path, *_: str(path).endswith(suffix)


UNABLE: dict[str, tuple[Any, str, Any]] = {
    **{f"no locks: {errno.errorcode[one]}": (fcntl, "flock", failing(one)) for one in NO_LOCKS},
    **{f"full: {errno.errorcode[one]}": (os, "replace", failing(one)) for one in FULL},
    "no space for the lock": (os, "open", failing(errno.ENOSPC, opens(".lock"))),
    "no space for the folder": (os, "mkdir", failing(errno.ENOSPC)),
    "read-only": (os, "open", failing(errno.EROFS, opens(".lock"))),
    "read-only, without a folder": (os, "mkdir", failing(errno.EROFS)),
    "not writable": (os, "open", failing(errno.EACCES, opens(".lock"))),
    "a stale handle": (os, "read", failing(errno.ESTALE)),
    "a bad disk": (os, "open", failing(errno.EIO, opens(".json"))),
}


@pytest.mark.parametrize("kind", ["password", "agency"])
@pytest.mark.parametrize(("module", "name", "make"), UNABLE.values(), ids=UNABLE)
async def test_a_file_system_that_cannot_hold_the_cache_is_one_warning(
    cloud, monkeypatch, caplog, module, name, make, kind
):
    make_source, counts = KINDS[kind]
    source = make_source(cloud)
    if name == "read":
        await cloud.call(source)
        cloud.iam.counts.clear()
    monkeypatch.setattr(module, name, make(getattr(module, name)))
    async with cloud.client(source) as client:
        for _ in range(3):
            await client.visualization_jobs.list()
        cloud.fake.clock.advance(25 * HOUR)
        for _ in range(3):
            await client.visualization_jobs.list()

    assert dict(cloud.iam.counts) == {one: 2 * count for one, count in counts.items()}
    assert {call.status for call in cloud.fake.calls} == {200}
    [warning] = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert "the token cache" in warning
    assert warning.endswith("the client works without the cache")
    assert list(cloud.folder.parent.rglob(".new-*")) == []


async def test_a_cache_that_steps_aside_is_not_tried_again(cloud, monkeypatch):
    tried = []

    def refused(_: int, how: int) -> None:
        tried.append(how)
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refused)
    async with cloud.client() as client:
        for _ in range(3):
            await client.visualization_jobs.list()
            cloud.fake.clock.advance(25 * HOUR)
            cloud.iam.revoke_all()

    assert tried.count(fcntl.LOCK_EX | fcntl.LOCK_NB) == 1


async def test_a_refused_token_is_replaced_though_its_file_cannot_be_removed(cloud, monkeypatch, caplog):
    async with cloud.client() as client:
        await client.visualization_jobs.list()
        cloud.iam.revoke_all()
        monkeypatch.setattr(os, "unlink", failing(errno.EROFS)(os.unlink))
        for _ in range(3):
            await client.visualization_jobs.list()

    assert cloud.iam.counts["tokens"] == 2
    assert caplog.text.count("can't be used: Read-only file system") == 1


async def test_a_folder_that_cannot_be_made_is_a_clear_error(cloud):
    cloud.folder.parent.write_text("a file", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="can't be used: "):
        await cloud.call()


async def test_a_folder_where_the_file_should_be_is_a_clear_error(cloud):
    await cloud.call()
    [file] = cloud.files()
    file.unlink()
    file.mkdir(0o700)
    with pytest.raises(ConfigurationError, match=f"token cache {file} can't be used: Is a directory"):
        await cloud.call()


async def test_no_secret_is_in_the_log(cloud, caplog):
    caplog.set_level(logging.DEBUG)
    await cloud.call()
    cloud.files()[0].write_text(json.dumps({"format": 1, "kind": "Token", "value": "hidden"}), encoding="utf-8")
    await cloud.call()

    assert "hidden" not in caplog.text
    assert [token for token in (*cloud.iam.tokens, "demo-password") if token in caplog.text] == []


REFUSED = {
    "token": TokenCredentials("mine"),
    "exchanged": TokenCredentials("mine", auth_url=IAM, project_id=THEIRS),
    "aksk": AkSkCredentials("AK", "SK"),
    "ecs": EcsMetadataCredentials(),
    "oidc-text": OidcCredentials(IAM, "company", "hidden", project_name="eu-de"),
    "agency-of-token": by_agency(TokenCredentials("mine")),
    "cached": CachedCredentials(PASSWORD),
    "nothing": None,
    "text": "hidden",
}


@pytest.mark.parametrize("source", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_shared_is_refused(source):
    with pytest.raises(ConfigurationError, match="CachedCredentials can't cache tokens of") as caught:
        CachedCredentials(source)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize("kind", [TemporaryAkSkCredentials, by_agency])
def test_the_cache_goes_around_the_whole(kind):
    with pytest.raises(ConfigurationError, match=r"in CachedCredentials\(...\), not its source"):
        kind(CachedCredentials(PASSWORD))


def test_the_usual_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert _folder(None) == tmp_path / ".cache" / "aiomodelarts"
    assert _folder("~/mine") == tmp_path / "mine"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert _folder(None) == tmp_path / "xdg" / "aiomodelarts"
