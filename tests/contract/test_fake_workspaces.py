"""Workspaces of the fake, and the dedicated resource pools of the older edition."""

from collections.abc import Awaitable
from typing import Any

import pytest

from aiomodelarts import ApiError, BadRequest, Conflict, ModelArts, NotFound, PermissionDenied, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.workspaces import DURATION

GARDENER = {"user_name": "gardener"}


async def refusal(call: Awaitable[Any], kind: type[ApiError] = BadRequest) -> str:
    """The code with which a call is refused."""
    with pytest.raises(kind) as caught:
        await call
    return caught.value.code.removeprefix("ModelArts.")


class TestWorkspaces:
    async def test_created_changed_and_deleted(self, fake: FakeModelArts, client: ModelArts) -> None:
        workspaces = client.workspaces
        made = await workspaces.create(name="greenhouse", auth_type="internal", grants=[GARDENER])
        assert (made.status, made.auth_type, made.owner) == ("NORMAL", "INTERNAL", "demo")
        assert [grant.to_dict() for grant in made.grants] == [GARDENER]
        assert made == await workspaces.wait(made.id)
        fake.clock.advance(60)
        assert (await workspaces.update(made.id, name="north", description="Cold")).workspace_id == made.id
        changed = await workspaces.get(made.id)
        assert (changed.name, changed.description, changed.grants) == ("north", "Cold", made.grants)
        assert changed.update_time == made.update_time + 60_000
        await workspaces.update(made.id, auth_type="PUBLIC")
        assert not (await workspaces.get(made.id)).grants
        await workspaces.delete(made.id)
        assert (await workspaces.get(made.id)).status == "DELETING"
        assert await refusal(workspaces.update(made.id, name="south"), Conflict) == "7004"
        await workspaces.wait_gone(made.id, timeout=60)
        for call in (workspaces.get, workspaces.update, workspaces.delete, workspaces.list_quotas):
            assert await refusal(call(made.id), NotFound) == "7005"
        await workspaces.create(name="north")

    async def test_the_user_is_known_by_either_name(self, fake: FakeModelArts, client: ModelArts) -> None:
        by_name = await client.workspaces.create(name="a", auth_type="INTERNAL", grants=[{"user_name": "demo"}])
        user_id = by_name.grants[0].user_id
        by_id = await client.workspaces.create(name="b", auth_type="INTERNAL", grants=[{"user_id": user_id}])
        assert by_id.grants == by_name.grants

    async def test_lists_leave_the_users_out(self, client: ModelArts) -> None:
        made = await client.workspaces.create(name="greenhouse", auth_type="INTERNAL", grants=[GARDENER])
        row = (await client.workspaces.list(name="greenhouse")).workspaces[0].to_dict()
        shown = (await client.workspaces.get(made.id)).to_dict()
        assert shown.pop("grants") == [GARDENER]
        assert row == shown

    async def test_default_workspace_is_there_and_stays(self, client: ModelArts) -> None:
        assert [(row.id, row.name) async for row in client.workspaces.list()] == [("0", "default")]
        assert await refusal(client.workspaces.delete("0"), PermissionDenied) == "0108"
        assert await refusal(client.workspaces.update("0", name="mine"), PermissionDenied) == "0108"
        await client.workspaces.update("0", description="For all")
        assert (await client.workspaces.get("0")).description == "For all"

    @pytest.mark.parametrize("name", ["default", "greenhouse"])
    async def test_name_is_taken(self, name: str, client: ModelArts) -> None:
        made = await client.workspaces.create(name="greenhouse")
        other = await client.workspaces.create(name="orchard")
        assert await refusal(client.workspaces.create(name=name)) == "0104"
        assert await refusal(client.workspaces.update(other.id, name=name)) == "0104"
        await client.workspaces.update(made.id, name="greenhouse")

    async def test_fails_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("workspaces", "CREATE_FAILED")
        made = await client.workspaces.create(name="greenhouse")
        with pytest.raises(WaitFailed, match="could not be set up"):
            await client.workspaces.wait(made.id)
        assert await refusal(client.workspaces.update(made.id, name="other"), Conflict) == "7004"
        fake.plan_outcome("workspaces", "DELETE_FAILED")
        await client.workspaces.delete(made.id)
        with pytest.raises(WaitFailed) as caught:
            await client.workspaces.wait_gone(made.id)
        assert (caught.value.state, caught.value.reason) == ("DELETE_FAILED", "There are resources in use.")
        await client.workspaces.delete(made.id)
        await client.workspaces.wait_gone(made.id, timeout=60)

    @pytest.mark.parametrize(
        ("given", "names"),
        [
            ({"name": "GREEN"}, ["greenhouse"]),
            ({"enterprise_project_id": "project-1"}, ["orchard"]),
            ({"filter_accessible": True}, ["default", "greenhouse", "orchard"]),
            ({"sort_by": "name", "order": "desc"}, ["orchard", "greenhouse", "default"]),
            ({"sort_by": "update_time", "order": "desc"}, ["greenhouse", "orchard", "default"]),
            ({"sort_by": "update_time", "order": "asc"}, ["default", "orchard", "greenhouse"]),
            ({"sort_by": "status", "order": "asc"}, ["orchard", "default", "greenhouse"]),
        ],
        ids=str,
    )
    async def test_lists(self, given: Any, names: list[str], fake: FakeModelArts, client: ModelArts) -> None:
        made = await client.workspaces.create(name="greenhouse")
        fake.plan_outcome("workspaces", "CREATE_FAILED")
        await client.workspaces.create(name="orchard", enterprise_project_id="project-1")
        fake.clock.advance(60)
        await client.workspaces.update(made.id, description="Warm")
        assert [row.name for row in (await client.workspaces.list(**given)).workspaces] == names
        assert fake.calls[-1].response["total_count"] == fake.calls[-1].response["count"] == len(names)


class TestQuotas:
    async def test_set_for_one_workspace(self, fake: FakeModelArts, client: ModelArts) -> None:
        workspaces = client.workspaces
        made, other = await workspaces.create(name="greenhouse"), await workspaces.create(name="orchard")
        fake.clock.advance(60)
        [changed] = (await workspaces.update_quotas(made.id, quotas=[{"resource": DURATION, "quota": 600}])).quotas
        assert (changed.quota, changed.update_time) == (600, made.create_time + 60_000)
        [shown] = [quota async for quota in workspaces.list_quotas(made.id)]
        assert shown.to_dict() == {**changed.to_dict(), "used_quota": 0}
        assert [quota.quota async for quota in workspaces.list_quotas(other.id)] == [-1]

    @pytest.mark.parametrize("wrong", [{"resource": "sunshine", "quota": 1}, {"resource": DURATION, "quota": 60_001}])
    async def test_refused_as_a_whole(self, wrong: Any, client: ModelArts) -> None:
        made = await client.workspaces.create(name="greenhouse")
        quotas = [{"resource": DURATION, "quota": 600}, wrong]
        assert await refusal(client.workspaces.update_quotas(made.id, quotas=quotas)) == "0104"
        assert [quota.quota async for quota in client.workspaces.list_quotas(made.id)] == [-1]


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ({}, ["vision", "speech", "tables"]),
        ({"cluster_name": "SPEE"}, ["speech"]),
        ({"status": "deploying"}, ["tables"]),
        ({"sort_by": "cluster_name", "order": "asc"}, ["speech", "tables", "vision"]),
        ({"sort_by": "created_at", "order": "desc"}, ["tables", "speech", "vision"]),
    ],
    ids=str,
)
async def test_clusters(given: Any, names: list[str], fake: FakeModelArts, client: ModelArts) -> None:
    rows = [row async for row in client.clusters.list(**given)]
    assert [row.cluster_name for row in rows] == names
    assert fake.calls[-1].response["total_count"] == len(names)
    fake.clock.advance(60)
    assert [row async for row in client.clusters.list(**given)] == rows
