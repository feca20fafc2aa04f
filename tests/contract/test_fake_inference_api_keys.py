"""API keys of inference services have their values in one response only."""

from datetime import timedelta
from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound
from tests.contract.scenarios.inference_api_keys import key

UNKNOWN = "0" * 32


async def ids(client: ModelArts, **query: Any) -> list[str]:
    return [one.key_id async for one in client.inference_api_keys.list(**query)]


async def test_the_value_is_hidden(client: ModelArts) -> None:
    made = await client.inference_api_keys.create(name="herbarium", scope="USER")
    temporary = await client.inference_api_keys.create_temporary(expire_time=timedelta(hours=1))
    for value, shown in ((made.api_key, repr(made)), (temporary.api_key, repr(temporary))):
        assert value
        assert value not in shown
    [listed] = (await client.inference_api_keys.list()).data
    assert "api_key" not in listed.to_dict()


async def test_a_temporary_key_expires_after_its_hours(client: ModelArts) -> None:
    made = await client.inference_api_keys.create_temporary(expire_time=timedelta(hours=2))
    assert made.create_time is not None
    assert made.expire_time == made.create_time + 7_200_000
    assert await ids(client) == []


@pytest.mark.parametrize("hours", [0, 25])
async def test_other_lifetimes_are_refused(client: ModelArts, hours: int) -> None:
    with pytest.raises(BadRequest, match="expire_time"):
        await client.inference_api_keys.create_temporary(expire_time=hours)


async def test_names_are_unique_among_existing_keys(client: ModelArts) -> None:
    key_id = await key(client)
    with pytest.raises(BadRequest, match="already exists"):
        await key(client)
    await client.inference_api_keys.delete(key_id)
    assert await key(client) != key_id


async def test_lists_are_filtered(client: ModelArts) -> None:
    free, of_user = await key(client, "kiosk"), await key(client, "gardener", "USER")
    assert await ids(client) == [free, of_user]
    assert await ids(client, scope="USER") == [of_user]
    assert await ids(client, name="kiosk") == [free]
    assert await ids(client, key_id=free) == [free]
    assert await ids(client, service_name="unknown") == []
    assert await ids(client, service_name="unknown", with_user_scope=True) == [of_user]


async def test_a_key_must_exist(client: ModelArts) -> None:
    with pytest.raises(NotFound, match=UNKNOWN):
        await client.inference_api_keys.delete(UNKNOWN)
