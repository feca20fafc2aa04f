"""A client that is not open yet goes to a worker and is the same there."""

import copy
import pickle
from typing import Any

import httpx
import pytest

from aiomodelarts import ConfigurationError, ModelArts, PasswordCredentials, TokenCredentials
from aiomodelarts.credentials import CachedCredentials

LOGIN = PasswordCredentials("https://iam.test", "jane", "hidden", user_domain_name="other", project_name="eu-de")
OPTIONS = {
    "region": "eu-nl",
    "project_id": "p",
    "endpoint": "https://modelarts.test",
    "timeout": 7.0,
    "deadline": 70.0,
    "retries": 1,
    "max_concurrency": 3,
}


class Watching:
    """A hook of a module, so that it pickles."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Watching)

    def __hash__(self) -> int:
        return 1


def again(client: Any) -> Any:
    return pickle.loads(pickle.dumps(client))  # noqa: S301  # made here


def state(client: Any) -> Any:
    session = client._session
    limits = (session.limiter.free, session.region, session._project_id, session._endpoint)
    return client._options, session.credentials, limits


@pytest.mark.parametrize("twin_of", [again, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("credentials", [LOGIN, CachedCredentials(LOGIN, folder="/nowhere"), TokenCredentials("mine")])
@pytest.mark.parametrize("options", [{}, OPTIONS])
def test_an_unopened_client_is_the_same_afterwards(twin_of, credentials, options):
    client = ModelArts(credentials, **options)
    twin = twin_of(client)

    assert type(twin) is ModelArts
    assert state(twin) == state(client)
    assert repr(twin) == repr(client)
    assert twin._session is not client._session


def test_credentials_by_name_and_changed_options_go_along():
    client = ModelArts(credentials=LOGIN, timeout=5).with_options(timeout=9, retries=2, deadline=None)

    assert state(again(client)) == state(client)
    assert again(client)._options.timeout == 9


def test_credentials_that_were_found_go_along(monkeypatch):
    monkeypatch.setenv("OS_TOKEN", "mine")
    monkeypatch.setenv("OS_REGION_NAME", "eu-nl")
    sent = pickle.dumps(ModelArts())
    monkeypatch.delenv("OS_TOKEN")
    monkeypatch.delenv("OS_REGION_NAME")
    twin = pickle.loads(sent)  # noqa: S301  # made here

    assert twin._session.credentials == TokenCredentials("mine")
    assert twin._session.region == "eu-nl"


async def test_the_twin_works(connect):
    """And the first one too."""
    async with ModelArts(TokenCredentials("mine"), project_id="p", endpoint="https://modelarts.test") as client:
        with pytest.raises(ConfigurationError, match="an open client can't be pickled or copied"):
            pickle.dumps(client)
    with pytest.raises(ConfigurationError, match="an open client can't be pickled or copied"):
        copy.copy(client)


async def test_connections_do_not_pickle():
    async with httpx.AsyncClient() as http_client:
        client = ModelArts(LOGIN, http_client=http_client)
        with pytest.raises(ConfigurationError, match="http_client= can't be pickled"):
            pickle.dumps(client)
