"""Notebook instances of the fake: their states, leases, settings and lists."""

from collections.abc import Awaitable
from typing import Any

import pytest

from aiomodelarts import ApiError, BadRequest, Conflict, ModelArts, NotFound, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.images import registered
from tests.contract.scenarios.notebooks import notebook, running_notebook, stopped_notebook

HOUR = 3_600_000
DISK = {"category": "EVS", "ownership": "MANAGED"}


async def refusal(call: Awaitable[Any], kind: type[ApiError] = BadRequest) -> str:
    """The code with which a call is refused."""
    with pytest.raises(kind) as caught:
        await call
    assert caught.value.status == 400
    return caught.value.code.removeprefix("ModelArts.")


class TestLife:
    async def test_set_up_stopped_started_and_deleted(self, client: ModelArts, make: Any) -> None:
        made = await notebook(client)
        notebooks = client.notebooks

        def read() -> Awaitable[Any]:
            return notebooks.get(made.id)

        assert made.status == "CREATING"
        assert await make.states(read) == ["CREATING", "RUNNING"]
        assert (await notebooks.stop(made.id)).status == "STOPPING"
        assert await make.states(read) == ["STOPPING", "STOPPED"]
        assert (await notebooks.start(made.id)).status == "STARTING"
        assert await make.states(read) == ["STARTING", "RUNNING"]
        assert (await notebooks.delete(made.id)).status == "DELETING"
        assert (await read()).status == "DELETING"
        await notebooks.wait_gone(made.id, timeout=60)
        for call in (notebooks.get, notebooks.start, notebooks.stop, notebooks.delete, notebooks.get_lease):
            assert await refusal(call(made.id), NotFound) == "6309"
        assert [row async for row in notebooks.list()] == []

    async def test_what_create_takes_is_shown_everywhere(self, client: ModelArts) -> None:
        made = await notebook(
            client,
            description="Trying things out",
            volume={**DISK, "capacity": 20},
            lease={"duration": 2 * HOUR, "type": "idle"},
            endpoints=[{"service": "SSH", "key_pair_names": ["key"], "allowed_access_ips": ["192.0.2.17"]}],
            pool_id="pool-1",
        )
        shown = await client.notebooks.get(made.id)
        [row] = (await client.notebooks.list()).data
        [other] = (await client.notebooks.list_all()).data
        assert shown == row == other == made
        assert (shown.description, shown.pool.id, shown.feature) == ("Trying things out", "pool-1", "NOTEBOOK")
        assert (shown.volume.capacity, shown.volume.category) == (20, "EVS")
        assert (shown.lease.duration, shown.lease.type, shown.lease.enable) == (2 * HOUR, "idle", True)
        [endpoint] = shown.endpoints
        assert (endpoint.ssh_keys, endpoint.allowed_access_ips) == (["key"], ["192.0.2.17"])
        assert shown.image.name == (await client.images.get(shown.image.id)).name

    async def test_setup_goes_step_by_step(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await notebook(client)
        assert [step.status for step in made.action_progress] == ["PROCESSING", "WAITING", "WAITING", "WAITING"]
        fake.clock.advance(11)
        later = await client.notebooks.get(made.id)
        assert [step.status for step in later.action_progress] == ["COMPLETED", "COMPLETED", "PROCESSING", "WAITING"]
        assert not (await client.notebooks.wait(made.id)).action_progress

    @pytest.mark.parametrize("planned", ["CREATE_FAILED", "ERROR", "FROZEN"])
    async def test_fails_as_planned(self, planned: str, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("notebooks", planned)
        made, other = await notebook(client, "planned"), await notebook(client, "usual")
        with pytest.raises(WaitFailed) as caught:
            await client.notebooks.wait(made.id)
        assert (caught.value.state, caught.value.reason) == (planned, "The machine could not be prepared.")
        assert not (await client.notebooks.wait(other.id)).fail_reason

    async def test_start_fails_and_is_tried_again(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await stopped_notebook(client)
        fake.plan_outcome("notebooks", "START_FAILED")
        await client.notebooks.start(made.id)
        with pytest.raises(WaitFailed, match="START_FAILED"):
            await client.notebooks.wait(made.id)
        failed = await client.notebooks.get(made.id)
        assert failed.action_progress[-1].status == "FAILED"
        await client.notebooks.start(made.id)
        await client.notebooks.wait(made.id)

    async def test_deletion_fails_and_is_tried_again(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await running_notebook(client)
        fake.plan_outcome("notebooks", "DELETE_FAILED")
        await client.notebooks.delete(made.id)
        with pytest.raises(WaitFailed, match="could not be deleted"):
            await client.notebooks.wait_gone(made.id)
        await client.notebooks.delete(made.id)
        await client.notebooks.wait_gone(made.id, timeout=60)

    async def test_actions_that_the_state_forbids(self, client: ModelArts) -> None:
        made = await notebook(client)
        start, stop = client.notebooks.start, client.notebooks.stop
        assert (await refusal(start(made.id), Conflict), await refusal(stop(made.id), Conflict)) == ("6357", "6357")
        await client.notebooks.wait(made.id)
        assert await refusal(start(made.id), Conflict) == "6357"
        await stop(made.id)
        assert await refusal(start(made.id), Conflict) == await refusal(stop(made.id), Conflict) == "6308"
        await client.notebooks.wait(made.id, until="STOPPED")
        assert await refusal(stop(made.id), Conflict) == "6357"
        await start(made.id)
        assert await refusal(start(made.id), Conflict) == await refusal(stop(made.id), Conflict) == "6306"
        await client.notebooks.delete(made.id)
        assert await refusal(client.notebooks.delete(made.id), Conflict) == "6357"

    @pytest.mark.parametrize(
        ("given", "kind", "code"),
        [
            ({"image_id": "00000000-0000-4000-8000-000000000000"}, NotFound, "6797"),
            ({"flavor": "modelarts.vm.none"}, BadRequest, "6323"),
            ({"flavor": "modelarts.vm.gpu.v100"}, BadRequest, "6716"),
            ({"flavor": "modelarts.vm.cpu.free"}, BadRequest, "6870"),
            ({"volume": {**DISK, "capacity": 1}}, BadRequest, "6331"),
            ({"volume": {**DISK, "ownership": "DEDICATED"}}, BadRequest, "6336"),
            ({"volume": {"category": "EFS", "ownership": "DEDICATED"}}, BadRequest, "6335"),
        ],
    )
    async def test_refused(self, given: Any, kind: type[ApiError], code: str, client: ModelArts) -> None:
        assert await refusal(notebook(client, **given), kind) == code
        assert (await client.notebooks.list()).total == 0


class TestLease:
    async def test_stops_at_its_end(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await running_notebook(client, lease={"duration": HOUR, "type": "timing"})
        fake.clock.advance(3590 - (fake.clock.now() - made.create_at / 1000))
        assert (await client.notebooks.get(made.id)).status == "RUNNING"
        fake.clock.advance(11)
        assert (await client.notebooks.get(made.id)).status == "STOPPING"
        await client.notebooks.wait(made.id, until="STOPPED")

    async def test_duration_goes_before_the_lease(self, client: ModelArts) -> None:
        made = await notebook(client, duration=HOUR, lease={"duration": 5 * HOUR, "type": "idle"})
        assert (made.lease.duration, made.lease.type) == (HOUR, "TIMING")

    async def test_without_an_end_it_runs_on(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await running_notebook(client, duration=0)
        fake.clock.advance(30 * 86_400)
        shown = await client.notebooks.get(made.id)
        assert (shown.status, shown.lease.enable) == ("RUNNING", False)

    async def test_renewed_from_now_on(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await running_notebook(client, duration=HOUR)
        fake.clock.advance(1800)
        renewed = await client.notebooks.renew_lease(made.id, duration=HOUR, type="idle")
        assert renewed == await client.notebooks.get_lease(made.id)
        assert renewed.duration == int(fake.clock.now() * 1000) - made.create_at + HOUR
        assert (renewed.type, renewed.create_at) == ("idle", made.create_at)
        fake.clock.advance(3500)
        assert (await client.notebooks.get(made.id)).status == "RUNNING"
        by_query = await client.notebooks.renew_lease(made.id, query_duration=2 * HOUR, duration=HOUR, type="idle")
        assert by_query.duration == int(fake.clock.now() * 1000) - made.create_at + 2 * HOUR
        assert by_query.type == "TIMING"
        fake.clock.advance(7300)
        assert (await client.notebooks.get(made.id)).status == "STOPPED"
        assert await refusal(client.notebooks.renew_lease(made.id, duration=HOUR), Conflict) == "6327"

    async def test_start_gives_a_new_one(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await stopped_notebook(client)
        fake.clock.advance(86_400)
        started = await client.notebooks.start(made.id, duration=HOUR)
        assert started.lease.duration == started.lease.update_at - made.create_at + HOUR
        await client.notebooks.wait(made.id)
        fake.clock.advance(3700)
        assert (await client.notebooks.get(made.id)).status == "STOPPED"


class TestSettings:
    async def test_changes_what_is_given(self, fake: FakeModelArts, client: ModelArts) -> None:
        made = await stopped_notebook(client, description="Old", volume={**DISK, "capacity": 10})
        image = await registered(client)
        fake.clock.advance(60)
        changed = await client.notebooks.update(
            made.id, name="lab-2", flavor="modelarts.vm.cpu.8u", image_id=image.id, storage_new_size=40
        )
        assert changed.to_dict() == (await client.notebooks.get(made.id)).to_dict()
        assert (changed.name, changed.flavor, changed.image.id) == ("lab-2", "modelarts.vm.cpu.8u", image.id)
        assert (changed.volume.capacity, changed.description) == (40, "Old")
        assert changed.update_at > made.update_at

    async def test_refused_unless_it_is_stopped(self, client: ModelArts) -> None:
        made = await running_notebook(client)
        assert await refusal(client.notebooks.update(made.id, name="other"), Conflict) == "6347"
        assert (await client.notebooks.get(made.id)).name == "lab"

    @pytest.mark.parametrize(
        ("change", "kind", "code"),
        [
            ({"flavor": "modelarts.vm.arm.8u"}, BadRequest, "6792"),
            ({"flavor": "modelarts.vm.none"}, BadRequest, "6323"),
            ({"image_id": "no-such-image"}, NotFound, "6797"),
            ({"storage_new_size": 5}, BadRequest, "6331"),
        ],
    )
    async def test_refused_change_leaves_all_as_it_was(
        self, change: Any, kind: type[ApiError], code: str, client: ModelArts
    ) -> None:
        made = await stopped_notebook(client)
        assert await refusal(client.notebooks.update(made.id, name="other", **change), kind) == code
        assert await client.notebooks.get(made.id) == made

    async def test_only_disks_of_one_kind_grow(self, client: ModelArts) -> None:
        made = await stopped_notebook(client, volume={"category": "EFS", "ownership": "MANAGED"})
        assert made.volume.capacity == 50
        assert await refusal(client.notebooks.update(made.id, storage_new_size=100)) == "6336"

    async def test_switchable_flavors_fit_the_image(self, client: ModelArts) -> None:
        made = await stopped_notebook(client)
        page = await client.notebooks.list_switchable_flavors(made.id)
        names = {flavor.id for flavor in page.data}
        assert page.data == page.flavors
        assert {flavor.arch for flavor in page.data} == {"x86_64"}
        assert "modelarts.vm.gpu.t4" in names
        assert made.flavor not in names
        image = await registered(client, resource_category=["CPU"])
        await client.notebooks.update(made.id, flavor="modelarts.vm.cpu.8u", image_id=image.id)
        assert {flavor.id async for flavor in client.notebooks.list_switchable_flavors(made.id)} == {
            made.flavor,
            "modelarts.vm.cpu.16u.dedicated",
        }

    async def test_one_free_instance(self, client: ModelArts) -> None:
        opened = await client.notebooks.open()
        assert (opened.feature, opened.flavor) == ("DEFAULT", "modelarts.vm.cpu.free")
        await client.notebooks.wait(opened.id)
        assert (await client.notebooks.open()).id == opened.id
        given = {"feature": "DEFAULT", "flavor": "modelarts.vm.cpu.free"}
        assert await refusal(notebook(client, **given)) == "6302"
        await client.notebooks.stop(opened.id)
        assert await refusal(client.notebooks.open(), Conflict) == "6308"
        await client.notebooks.wait(opened.id, until="STOPPED")
        assert ((await client.notebooks.open()).status, (await client.notebooks.list()).total) == ("STARTING", 0)


async def several(fake: FakeModelArts, client: ModelArts) -> None:
    await running_notebook(client, "beta", pool_id="pool-1")
    fake.clock.advance(10)
    await notebook(client, "alpha", flavor="modelarts.vm.gpu.t4")
    fake.clock.advance(10)
    await notebook(client, "alphabet", flavor="modelarts.vm.cpu.8u")
    await notebook(client, "gamma", workspace_id="7")
    await client.notebooks.open()


class TestLists:
    @pytest.mark.parametrize("operation", ["ListNotebooks", "ListAllNotebooks"])
    @pytest.mark.parametrize(
        ("given", "left"),
        [
            ({}, ["beta", "alpha", "alphabet"]),
            ({"name": "ALPHA"}, ["alpha", "alphabet"]),
            ({"status": "RUNNING"}, ["beta"]),
            ({"pool_id": "pool-1"}, ["beta"]),
            ({"pool_id": "pool-2"}, []),
            ({"workspace_id": "7"}, ["gamma"]),
            ({"owner": "0" * 32}, []),
        ],
        ids=str,
    )
    async def test_filters(
        self, operation: str, given: Any, left: list[str], fake: FakeModelArts, client: ModelArts
    ) -> None:
        await several(fake, client)
        assert {row.name async for row in client.call(operation, **given)} == set(left)
        assert fake.calls[-1].response["total"] == len(left)

    async def test_own_instances_and_the_free_one(self, fake: FakeModelArts, client: ModelArts) -> None:
        await several(fake, client)
        [free] = [row async for row in client.notebooks.list(feature="DEFAULT")]
        assert free.flavor == "modelarts.vm.cpu.free"
        assert len([row async for row in client.notebooks.list(owner=free.user.id)]) == 3

    @pytest.mark.parametrize(
        ("given", "names"),
        [
            ({}, ["alphabet", "alpha", "beta"]),
            ({"sort_dir": "ASC"}, ["beta", "alpha", "alphabet"]),
            ({"sort_key": "name"}, ["beta", "alphabet", "alpha"]),
            ({"sort_key": "name", "sort_dir": "ASC"}, ["alpha", "alphabet", "beta"]),
            ({"sort_key": "status,name", "sort_dir": "ASC"}, ["alpha", "alphabet", "beta"]),
            ({"sort_key": "status,createTime"}, ["beta", "alphabet", "alpha"]),
        ],
        ids=str,
    )
    async def test_sorting(self, given: Any, names: list[str], fake: FakeModelArts, client: ModelArts) -> None:
        await several(fake, client)
        assert [row.name async for row in client.notebooks.list(**given)] == names

    @pytest.mark.parametrize("listing", ["list", "list_all", "list_flavors"])
    async def test_unknown_sort_key(self, listing: str, client: ModelArts) -> None:
        assert await refusal(getattr(client.notebooks, listing)(sort_key="name,taste")) == "6303"

    async def test_flavors(self, client: ModelArts) -> None:
        async def names(**given: Any) -> list[str]:
            return [flavor.id async for flavor in client.notebooks.list_flavors(**given)]

        everything = await names()
        assert await names(category="GPU") == ["modelarts.vm.gpu.t4", "modelarts.vm.gpu.v100"]
        assert await names(type="DEDICATED") == ["modelarts.vm.cpu.16u.dedicated"]
        assert len(await names(type="MANAGED")) == len(everything) - 1
        up = [flavor.memory async for flavor in client.notebooks.list_flavors(sort_key="memory", sort_dir="ASC")]
        down = [flavor.memory async for flavor in client.notebooks.list_flavors(sort_key="memory")]
        assert up == sorted(up) != down == sorted(up, reverse=True)


async def test_token_of_an_older_environment(client: ModelArts, make: Any) -> None:
    made = await make.environment()
    environments = client.development_environments
    assert await refusal(environments.get_token(made.id), Conflict) == "6357"
    await environments.wait(made.id)
    first = (await environments.get_token(made.id)).token
    assert (await environments.get_token(made.id)).token == first != ""
    await environments.run_action(made.id, action="stop")
    await environments.wait(made.id, until="STOPPED")
    assert await refusal(environments.get_token(made.id), Conflict) == "6327"
    await environments.run_action(made.id, action="start")
    await environments.wait(made.id)
    assert (await environments.get_token(made.id)).token != first
    assert await refusal(environments.get_token("DE-none"), NotFound) == "6309"
