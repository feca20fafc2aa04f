"""API keys are bound to inference services, and their values are in one response only."""

from datetime import timedelta
from typing import Any

import pytest

from aiomodelarts import BadRequest, BatchError, ModelArts, NotFound
from tests.contract.scenarios.inference_api_keys import bound_key, key
from tests.contract.scenarios.inference_services import service

UNKNOWN = "0" * 32


async def ids(client: ModelArts, **query: Any) -> list[str]:
    return [one.key_id async for one in client.inference_api_keys.list(**query)]


async def services_of(client: ModelArts, key_id: str) -> list[str]:
    found = await client.inference_api_keys.find(key_id)
    assert found is not None
    return [one.id for one in found.services or []]


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


async def test_a_key_is_bound_and_unbound(client: ModelArts) -> None:
    service_id, key_id = await bound_key(client)
    assert await services_of(client, key_id) == [service_id]
    with pytest.raises(BadRequest, match="already bound"):
        await client.inference_api_keys.bind(service_id, key_id)
    await client.inference_api_keys.unbind(service_id, key_id)
    assert await services_of(client, key_id) == []
    with pytest.raises(BadRequest, match="not bound"):
        await client.inference_api_keys.unbind(service_id, key_id)


async def test_a_batch_reports_the_keys_that_fail(client: ModelArts) -> None:
    service_id, key_id = await bound_key(client)
    other = await key(client, "kiosk")
    given: Any = [{"key_id": one} for one in (key_id, other, UNKNOWN)]
    with pytest.raises(BatchError, match="2 of 3 items failed") as caught:
        await client.inference_api_keys.bind_batch(service_id, key_ids=given)
    assert [row["key_id"] for row in caught.value.results] == [key_id, UNKNOWN]
    assert await services_of(client, other) == [service_id]
    with pytest.raises(NotFound, match=UNKNOWN):
        await client.inference_api_keys.unbind_batch(service_id, key_ids=[{"key_id": UNKNOWN}])
    with pytest.raises(BadRequest, match="key_ids"):
        await client.inference_api_keys.unbind_batch(service_id, key_ids=given * 4)


async def test_lists_are_filtered(client: ModelArts) -> None:
    service_id, bound = await bound_key(client)
    free, of_user = await key(client, "kiosk"), await key(client, "gardener", "USER")
    assert await ids(client) == [bound, free, of_user]
    assert await ids(client, scope="USER") == [of_user]
    assert await ids(client, name="kiosk") == [free]
    assert await ids(client, service_id=service_id) == [bound]
    assert await ids(client, service_id=service_id, with_user_scope=True) == [bound, of_user]
    assert await ids(client, service_name="unknown") == []


async def test_keys_and_services_must_exist(client: ModelArts) -> None:
    service_id, key_id = await service(client), await key(client)
    for change in (client.inference_api_keys.bind, client.inference_api_keys.unbind):
        with pytest.raises(NotFound, match=UNKNOWN):
            await change(service_id, UNKNOWN)
        with pytest.raises(NotFound, match="unknown"):
            await change("unknown", key_id)
    with pytest.raises(NotFound, match=UNKNOWN):
        await client.inference_api_keys.delete(UNKNOWN)
