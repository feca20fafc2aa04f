"""Rules of autoscaling policies change the number of instances at their times."""

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest
from attrs import evolve

from aiomodelarts import BadRequest, ModelArts, NotFound
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.behaviour.cron_times import CronTimes
from tests.contract.scenarios.deployment_autoscaling import METRICS, OPENING, hra_policy, objectives, policy

HOUR = 3600
EVERY_HOUR: Any = {**OPENING, "name": "every-hour", "schedule": "0 * * * *", "target_replicas": 3}
BEGINNING = datetime(2026, 3, 2, tzinfo=UTC)  # a Monday


def times(expression: str, days: float = 7) -> list[str]:
    begin = BEGINNING.timestamp() - 1
    found = CronTimes.parse(expression).between(begin, begin + days * 86_400)
    return [datetime.fromtimestamp(one, UTC).strftime("%a %H:%M") for one in found]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("0 8 * * 1-5", ["Mon 08:00", "Tue 08:00", "Wed 08:00", "Thu 08:00", "Fri 08:00"]),
        ("30 6,18 * * 7", ["Sun 06:30", "Sun 18:30"]),
        ("0 0 4 3 *", ["Wed 00:00"]),
        ("0 0 4 * 5", ["Wed 00:00", "Fri 00:00"]),
        ("0 */12 * * 2", ["Tue 00:00", "Tue 12:00"]),
        ("0 20/2 * * 2", ["Tue 20:00", "Tue 22:00"]),
        ("0 0 * 4 *", []),
    ],
)
def test_times_of_a_schedule(expression: str, expected: list[str]) -> None:
    assert times(expression) == expected


def test_only_the_last_year_counts() -> None:
    assert len(list(CronTimes.parse("0 0 * * *").between(0, BEGINNING.timestamp()))) == 366


@pytest.mark.parametrize(
    "schedule", ["", "* * * *", "0 0 8 * * *", "60 * * * *", "5-1 * * * *", "*/0 * * * *", "a * * * *"]
)
async def test_other_schedules_are_refused(client: ModelArts, schedule: str) -> None:
    with pytest.raises(BadRequest):
        await policy(client, {**OPENING, "schedule": schedule})


async def test_a_rule_scales_at_its_times(client: ModelArts, fake: FakeModelArts) -> None:
    ids, policy_id = await policy(client, EVERY_HOUR)
    assert [event async for event in client.deployment_autoscaling.list_events(*ids)] == []
    fake.clock.advance(2 * HOUR)
    newest, oldest = [event async for event in client.deployment_autoscaling.list_events(*ids)]
    assert (oldest.current_replicas, oldest.target_replicas, oldest.final_replicas) == (2, 3, 3)
    assert (newest.current_replicas, newest.final_replicas, newest.hpa_id) == (3, 3, policy_id)
    assert (oldest.record_time or "").endswith(":00:00")
    assert (newest.record_time or "") > (oldest.record_time or "")
    [rule] = (await client.deployment_autoscaling.get(*ids)).hpa_rules or []
    assert rule.status == "EXECUTE_SUCCESS"
    fake.clock.advance(60)
    assert (await client.deployments.get(*ids)).count == 3
    instances = await client.deployments.list_instances(ids[0], "green")
    assert len(instances.data) == 3


async def test_deployments_show_the_change_at_once(client: ModelArts, fake: FakeModelArts) -> None:
    ids, _ = await policy(client, EVERY_HOUR)
    fake.clock.advance(HOUR)
    assert (await client.deployments.get(*ids)).count == 3


async def test_a_stopped_deployment_is_not_scaled(client: ModelArts, fake: FakeModelArts) -> None:
    ids, _ = await policy(client, EVERY_HOUR)
    await client.deployments.stop(*ids)
    fake.clock.advance(HOUR)
    [event] = [event async for event in client.deployment_autoscaling.list_events(*ids)]
    assert (event.status, event.current_replicas, event.final_replicas) == ("FAILED", 2, 2)
    assert event.message


async def test_rules_of_a_thousand_deployments_come_due_together(client: ModelArts, fake: FakeModelArts) -> None:
    ids, _ = await policy(client, EVERY_HOUR)
    table = fake.table(f"inference_services/{ids[0]}/deployments")
    [pattern] = table.values()
    table.update({f"copy-{number}": evolve(deepcopy(pattern), key=f"copy-{number}") for number in range(999)})
    fake.clock.advance(HOUR - fake.clock.now() % HOUR + 1)
    assert len([event async for event in client.deployment_autoscaling.list_events(*ids)]) == 1
    assert {deployment.fields["count"] for deployment in table.unchanged()} == {3}
    assert (await client.inference_services.get(ids[0])).status == "UPGRADING"
    fake.clock.advance(60)
    assert (await client.inference_services.get(ids[0])).status == "RUNNING"


async def test_rules_are_added_changed_and_deleted(client: ModelArts, fake: FakeModelArts) -> None:
    ids, policy_id = await policy(client)
    [rule] = (await client.deployment_autoscaling.get(*ids)).hpa_rules or []
    off: Any = {**EVERY_HOUR, "operate": "UPDATE", "id": rule.id, "disable": True}
    changed = await client.deployment_autoscaling.update(*ids, id=policy_id, hpa_rules=[off])
    assert (changed.status, [one.disable for one in changed.hpa_rules or []]) == ("INACTIVE", ["true"])
    fake.clock.advance(3 * HOUR)
    assert [event async for event in client.deployment_autoscaling.list_events(*ids)] == []
    more: Any = {**OPENING, "operate": "ADD", "name": "more"}
    gone: Any = {**OPENING, "operate": "DELETE", "id": rule.id}
    left = await client.deployment_autoscaling.update(*ids, id=policy_id, hpa_rules=[more, gone])
    assert (left.status, [one.name for one in left.hpa_rules or []]) == ("ACTIVE", ["more"])
    lost: Any = {**more, "name": "lost"}
    with pytest.raises(NotFound, match="rule"):
        await client.deployment_autoscaling.update(*ids, id=policy_id, hpa_rules=[lost, gone])
    with pytest.raises(BadRequest, match="already"):
        await client.deployment_autoscaling.update(*ids, id=policy_id, hpa_rules=[more])
    assert await client.deployment_autoscaling.get(*ids) == left
    with pytest.raises(NotFound, match="policy"):
        await client.deployment_autoscaling.update(*ids, id="unknown")


async def test_a_deployment_has_one_policy(client: ModelArts) -> None:
    ids, _ = await policy(client)
    with pytest.raises(BadRequest, match="already"):
        await client.deployment_autoscaling.create(
            *ids, type="CRON_HPA", target_resource_id="group-1", target_resource_type="GROUP", hpa_rules=[OPENING]
        )
    assert (await client.deployment_autoscaling.delete(*ids)).status == "DELETED"
    with pytest.raises(NotFound):
        await client.deployment_autoscaling.get(*ids)
    with pytest.raises(NotFound):
        await client.deployment_autoscaling.list_events(*ids)


async def test_ratios_of_roles(client: ModelArts) -> None:
    ids, rule_id = await hra_policy(client)
    rule: Any = {"id": rule_id, "operate": "UPDATE", "slo_info": objectives(500), "metrics": METRICS}
    changed = await client.deployment_autoscaling.update_hra_policy(
        *ids, workspace_id="0", hra_rules=[rule], disable=True
    )
    assert changed.policy_status == "INACTIVE"
    [shown] = (await client.deployment_autoscaling.get_hra_policy(*ids)).hra_rules or []
    assert shown.slo_info is not None
    assert shown.slo_info[0].slo_objectives[0].metric_ttft == 500
    gone: Any = {**rule, "operate": "DELETE"}
    left = await client.deployment_autoscaling.update_hra_policy(*ids, workspace_id="0", hra_rules=[gone])
    assert left.hra_rules == []
    with pytest.raises(NotFound, match=rule_id):
        await client.deployment_autoscaling.update_hra_policy(*ids, workspace_id="0", hra_rules=[rule])
    with pytest.raises(BadRequest, match="already"):
        await client.deployment_autoscaling.create_hra_policy(*ids, workspace_id="0", hra_rules=[])


async def test_a_change_takes_its_time_from_the_time_of_the_rule(client: ModelArts, fake: FakeModelArts) -> None:
    ids, _ = await policy(client, EVERY_HOUR)
    fake.clock.advance(HOUR - fake.clock.now() % HOUR + 10)
    assert (await client.deployments.get(*ids)).status == "UPGRADING"
    fake.clock.advance(HOUR)
    shown = await client.deployments.get(*ids)
    assert (shown.count, shown.status) == (3, "RUNNING")  # the second time has changed nothing
    await client.deployments.scale_and_wait(ids[0], "green", count=1)
    fake.clock.advance(2 * HOUR - fake.clock.now() % HOUR - 1)
    assert (await client.deployments.get(*ids)).status == "RUNNING"
