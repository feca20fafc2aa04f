"""Scheduled events of the fake: one for each node, which starts when it is accepted."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, to_datetime
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.notebook_tags import tagged_notebook
from tests.contract.scenarios.pools import running_pool
from tests.contract.scenarios.scheduled_events import events


async def state_of(client: ModelArts, event_id: str) -> str:
    (event,) = [one async for one in client.scheduled_events.list(id=event_id)]
    return event.state.value


async def test_an_accepted_event_is_carried_out(client: ModelArts, fake: FakeModelArts) -> None:
    event_id, other = await events(client, 2)
    start = datetime.fromtimestamp(fake.clock.now() + 3600, UTC)
    accepted = await client.scheduled_events.accept(event_id, not_before=start)
    assert (accepted.state, to_datetime(accepted.not_before)) == ("scheduled", start.replace(microsecond=0))
    with pytest.raises(BadRequest, match="scheduled"):
        await client.scheduled_events.accept(event_id)
    fake.clock.advance(3601)
    assert await state_of(client, event_id) == "executing"
    fake.clock.advance(120)
    assert await state_of(client, event_id) == "completed"
    assert await state_of(client, other) == "inquiring"
    found = [one.id async for one in client.scheduled_events.list(state=["inquiring"])]
    assert found == [other]


@pytest.mark.parametrize("start", ["tomorrow", "2001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"])
async def test_a_start_that_is_no_time_in_the_future_is_refused(start: str, client: ModelArts) -> None:
    (event_id,) = await events(client)
    with pytest.raises(BadRequest, match="notBefore"):
        await client.scheduled_events.accept(event_id, not_before=start)
    assert await state_of(client, event_id) == "inquiring"


async def test_an_unknown_event_is_not_found(client: ModelArts) -> None:
    with pytest.raises(NotFound, match="event-4711"):
        await client.scheduled_events.accept("event-4711")


async def test_events_are_found_by_their_time(client: ModelArts, fake: FakeModelArts) -> None:
    (event_id,) = await events(client)
    (event,) = [one async for one in client.scheduled_events.list(id=event_id)]
    published = to_datetime(event.publish_time)
    for start, found in ((published, 1), (published + timedelta(seconds=1), 0)):
        assert len([one async for one in client.scheduled_events.list(publish_start_time=start)]) == found


async def test_the_mode_of_the_account_is_kept(client: ModelArts) -> None:
    assert (await client.authorization_mode.get()).mode == "loose"
    await client.authorization_mode.update(mode="strict")
    assert (await client.authorization_mode.get()).mode == "strict"


async def test_tags_are_listed_by_workspace(client: ModelArts) -> None:
    await tagged_notebook(client)
    await tagged_notebook(client, name="other", workspace_id="garden")
    found = await client.notebook_tags.list()
    assert [(tag.key, tag.values) for tag in found.tags] == [("garden", ["roses"]), ("team", ["botany"])]
    assert (await client.notebook_tags.list(workspace_id="elsewhere")).tags == []


async def test_limits_of_the_time_have_any_offset(client: ModelArts) -> None:
    (event_id,) = await events(client)
    (event,) = [one async for one in client.scheduled_events.list(id=event_id)]
    moment = to_datetime(event.publish_time)
    assert moment
    published = moment.astimezone(timezone(timedelta(hours=8))).isoformat()
    for limit in ("publish_start_time", "publish_end_time"):
        given: Any = {limit: published}
        assert len([one async for one in client.scheduled_events.list(**given)]) == 1, limit
        given = {limit: "yesterday"}
        with pytest.raises(BadRequest, match="must be a time"):
            await client.scheduled_events.list(**given)


async def test_events_are_listed_by_workspace(client: ModelArts) -> None:
    pool = await running_pool(client, labels={"os.modelarts/workspace.id": "garden"})
    assert (await client.scheduled_events.list()).count == 0
    assert {event.pool_name async for event in client.scheduled_events.list(workspace_id="garden")} == {pool}
