"""Clouds whose secret is in the keyring or in a variable, as `modelarts login` writes them."""

import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from aiomodelarts import AkSkCredentials, ConfigurationError, PasswordCredentials, credentials
from aiomodelarts.core.auth.discovery import system_keyring
from aiomodelarts.core.redaction.hidden import Hidden

IAM = "https://iam.eu-de.otc.t-systems.com/v3"
SECRET = "Canary-ro$es"
CLOUDS = f"""\
clouds:
  garden:
    auth: {{auth_url: '{IAM}', username: jane, user_domain_name: D, project_name: eu-de}}
    aiomodelarts_secret: keyring
  keys:
    auth_type: aksk
    auth: {{auth_url: '{IAM}', access_key: AK, project_id: '0123'}}
    aiomodelarts_secret: environment
  own:
    auth: {{auth_url: '{IAM}', username: jane, user_domain_name: D, project_name: eu-de, password: own}}
    aiomodelarts_secret: keyring
  odd:
    auth: {{auth_url: '{IAM}', username: jane, user_domain_name: D, project_name: eu-de}}
    aiomodelarts_secret: drawer
  plain:
    auth: {{auth_url: '{IAM}', username: jane, user_domain_name: D, project_name: eu-de}}
"""
ITEM = f"garden: jane of D at {IAM}"


class Backend:
    """A keyring in memory."""

    def __init__(self, priority: Any = 5, *, broken: bool = False) -> None:
        self.priority = priority
        self.items: dict[tuple[str, str], str] = {}
        self.broken = broken

    def get_password(self, service: str, username: str) -> str | None:
        self._check(SECRET)
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check(password)
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.items[service, username]

    def _check(self, password: str) -> None:
        if self.broken:
            raise RuntimeError(f"can't handle {password}")


class Chain(Backend):
    """A keyring that tries others, with a priority of its own as in keyring."""

    def __init__(self, *backends: Backend) -> None:
        super().__init__(10)
        self.backends = backends


def use(monkeypatch: pytest.MonkeyPatch, backend: Backend) -> Backend:
    module = ModuleType("keyring")
    module.__dict__.update(get_keyring=lambda: backend, __spec__=object())
    monkeypatch.setitem(sys.modules, "keyring", module)
    return backend


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    path = tmp_path / "clouds.yaml"
    path.write_text(CLOUDS)
    return {"OS_CLIENT_CONFIG_FILE": str(path)}


class TestKeyring:
    def test_secret(self, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]) -> None:
        use(monkeypatch, Backend())
        system_keyring.store(ITEM, Hidden(SECRET))
        found = credentials.from_cloud("garden", environ)
        assert isinstance(found, PasswordCredentials)
        assert found.password == SECRET
        explained = credentials.explain({**environ, "OS_CLOUD": "garden"})
        assert (explained.cloud, explained.secret) == ("garden", "keyring")
        assert "cloud: garden" in str(explained)
        assert "keyring" in explained.used
        assert SECRET not in str(explained) + repr(explained)

    @pytest.mark.parametrize("change", [("jane", "joe"), ("name: D", "name: E"), ("eu-de.otc", "evil.otc")])
    def test_other_owners_do_not_get_it(
        self, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str], change: tuple[str, str]
    ) -> None:
        use(monkeypatch, Backend())
        system_keyring.store(ITEM, Hidden(SECRET))
        path = Path(environ["OS_CLIENT_CONFIG_FILE"])
        path.write_text(CLOUDS.replace(*change))
        with pytest.raises(ConfigurationError, match="not in the keyring; run `modelarts login garden --force`"):
            credentials.from_cloud("garden", environ)

    def test_it_is_used_only_if_the_entry_says_so(
        self, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]
    ) -> None:
        use(monkeypatch, Backend(broken=True))
        found = credentials.from_cloud("own", environ)
        assert isinstance(found, PasswordCredentials)
        assert found.password == "own"
        with pytest.raises(ConfigurationError, match=r"incomplete; set auth\.password"):
            credentials.from_cloud("plain", environ)
        with pytest.raises(ConfigurationError, match=r"cloud odd in clouds\.yaml must be keyring or environment"):
            credentials.from_cloud("odd", environ)

    @pytest.mark.parametrize(
        ("backend", "usable"),
        [
            (Backend(), True),
            (Backend(1), True),
            (Backend(0.5), False),  # clear text
            (Backend(0), False),
            (Backend("high"), False),
            (Chain(Backend(5), Backend(0.5)), True),
            (Chain(Backend(0.6), Backend(0.5)), False),
        ],
    )
    def test_backends(self, monkeypatch: pytest.MonkeyPatch, backend: Backend, usable: bool) -> None:
        use(monkeypatch, backend)
        assert (system_keyring.unusable() is None) == usable

    def test_errors_of_backends_do_not_quote_the_secret(
        self, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]
    ) -> None:
        use(monkeypatch, Backend(broken=True))
        with pytest.raises(ConfigurationError, match=r"written \(RuntimeError\)") as stored:
            system_keyring.store(ITEM, Hidden(SECRET))
        with pytest.raises(ConfigurationError, match=r"in the keyring: .*\(RuntimeError\); or set OS_PASSWORD") as read:
            credentials.from_cloud("garden", environ)
        for error in (stored.value, read.value):
            assert SECRET not in "".join(traceback.TracebackException.from_exception(error).format())
            assert SECRET not in repr((error.__context__, error.__cause__))


class TestVariable:
    def test_it_completes_a_cloud(self, environ: dict[str, str]) -> None:
        found = credentials.from_cloud("keys", {**environ, "OS_SECRET_KEY": SECRET})
        assert isinstance(found, AkSkCredentials)
        assert found.secret_key == SECRET
        assert credentials.from_environment({**environ, "OS_CLOUD": "keys", "OS_SK": SECRET}) == found
        explained = credentials.explain({**environ, "OS_CLOUD": "keys", "OS_SK": SECRET})
        assert (explained.source, explained.cloud, explained.secret) == ("clouds.yaml", "keys", "OS_SK")

    def test_it_takes_precedence_over_the_keyring(
        self, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]
    ) -> None:
        use(monkeypatch, Backend(broken=True))
        found = credentials.from_cloud("garden", {**environ, "OS_PASSWORD": SECRET})
        assert isinstance(found, PasswordCredentials)
        assert found.password == SECRET

    @pytest.mark.parametrize(
        "variables",
        [
            {},
            {"OS_PASSWORD": SECRET},
            {"OS_SECRET_KEY": SECRET, "OS_ACCESS_KEY": "AK"},
            {"OS_SECRET_KEY": SECRET, "OS_USERNAME": "joe"},
            {"OS_SECRET_KEY": SECRET, "OS_AUTH_TYPE": "aksk"},
            {"OS_SECRET_KEY": "\n"},
        ],
    )
    def test_secrets_of_other_logins_are_not_used(self, environ: dict[str, str], variables: dict[str, str]) -> None:
        with pytest.raises(ConfigurationError, match="needs a secret from the environment; set OS_SECRET_KEY") as error:
            credentials.from_cloud("keys", {**environ, **variables})
        assert SECRET not in str(error.value)

    def test_a_cloud_that_does_not_ask_for_it_stays_an_error(self, environ: dict[str, str]) -> None:
        for name in ("plain", "own"):
            with pytest.raises(ConfigurationError, match="unset OS_PASSWORD to use OS_CLOUD"):
                credentials.from_environment({**environ, "OS_CLOUD": name, "OS_PASSWORD": SECRET})
