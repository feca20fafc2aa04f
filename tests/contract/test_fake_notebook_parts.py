"""Parts of notebooks and images that only Huawei Cloud has are kept, shown and found."""

from typing import Any

import pytest

from aiomodelarts import ModelArts, NotCopyable, NotFound, PermissionDenied
from tests.contract.scenarios.images import registered, registered_group
from tests.contract.scenarios.notebooks import notebook, running_notebook, stopped_notebook

AFFINITY = {
    "required_during_scheduling_ignored_during_execution": [{"key": "zone", "operator": "In", "values": ["a", "b"]}]
}
STORAGE = {"category": "OBS", "mount_path": "/data/", "uri": "obs://flowers/data/", "dew_secret_name": "key"}


async def names(client: ModelArts, **filters: Any) -> list[str]:
    found = [one.name async for one in client.notebooks.list(**filters)]
    assert sorted(found) == sorted([one.name async for one in client.notebooks.list_all(**filters)])
    return found


async def test_parts_of_a_request_are_shown(client: ModelArts) -> None:
    vpc = {"vpc_id": "vpc-1", "subnet_id": "subnet-1", "connect_cidrs": ["10.0.0.0/8", "172.16.0.0/12"]}
    made = await notebook(
        client, affinity=AFFINITY, run_user={"uid": 1000, "gid": 100}, user_vpc=vpc, data_volumes=[STORAGE]
    )
    found = await client.notebooks.get(made.id)
    assert found.affinity is not None
    assert found.affinity.to_dict() == AFFINITY
    assert found.run_user is not None
    assert (found.run_user.uid, found.run_user.gid) == (1000, 100)
    assert found.user_vpc is not None
    assert found.user_vpc.connect_cidrs == "10.0.0.0/8,172.16.0.0/12"
    (volume,) = found.data_volumes or []
    assert (volume.url, volume.mount_type, volume.status) == ("obs://flowers/data/", "DYNAMIC", "MOUNTED")


async def test_settings_of_a_stopped_one_are_changed(client: ModelArts) -> None:
    stopped = await stopped_notebook(client)
    changed = await client.notebooks.update(stopped.id, affinity=AFFINITY, dew_secret_name="key")
    assert changed.affinity is not None
    assert changed.volume is not None
    assert (changed.affinity.to_dict(), changed.volume.dew_secret_name) == (AFFINITY, "key")


async def test_notebooks_are_found_by_their_parts(client: ModelArts) -> None:
    first = await running_notebook(client, "first", description="About roses", pool_id="pool-flowers")
    await notebook(client, "second", flavor="modelarts.vm.cpu.8u")
    await client.notebook_tags.create_batch(first.id, tags=[{"key": "garden", "value": "roses"}])
    for filters in (
        {"flavor": "modelarts.vm.cpu.2u"},
        {"id": first.id},
        {"description": "ROSES"},
        {"pool_name": "flow"},
        {"tags": "garden|roses"},
        {"billing": "ALL"},
    ):
        assert await names(client, **filters) == ["first"], filters
    assert await names(client, tags="garden|roses,team|botany") == []
    both = ["first", "second"]
    assert sorted(await names(client, billing="STORAGE")) == both
    assert sorted(await names(client, image_id=first.image.id)) == both
    assert sorted(await names(client, swr_path=str(first.image.swr_path)[-9:])) == both
    assert await names(client, username="nobody") == []
    assert await names(client, ip="192.0.2.1") == []


async def test_one_with_further_storage_is_copied_only_with_new_storage(client: ModelArts) -> None:
    made = await notebook(client, data_volumes=[STORAGE])
    with pytest.raises(NotCopyable, match="data_volumes"):
        await client.notebooks.copy(made.id, name="copy")


async def test_flavors_are_found_by_processor_and_kind(client: ModelArts) -> None:
    found = [one.id async for one in client.notebooks.list_flavors(flavor_type="ASCEND_SNT9")]
    assert found == ["modelarts.kat1.xlarge"]
    assert [one.id async for one in client.notebooks.list_flavors(feature="DEFAULT")] == ["modelarts.vm.cpu.free"]


class TestImageGroups:
    async def test_settings_are_kept(self, client: ModelArts) -> None:
        image = await registered(client, tags=["old"])
        group = (await client.images.list_groups(name="tuned")).data[0]
        tags: Any = [{"key": "garden", "value": "roses"}]
        await client.images.update_group(group.id, read_me="Start here.", tags=tags)
        assert (await client.images.list_groups(name="tuned")).data[0].read_me == "Start here."
        assert [(tag.key, tag.value) for tag in (await client.images.get(image.id)).tags or []] == [("garden", "roses")]

    async def test_all_versions_are_deleted(self, client: ModelArts) -> None:
        ids = [(await registered(client, f"gardening/tuned:{number}")).id for number in range(2)]
        await client.images.delete_group((await client.images.list_groups(name="tuned")).data[0].id)
        for image_id in ids:
            with pytest.raises(NotFound):
                await client.images.get(image_id)

    async def test_built_in_ones_stay(self, client: ModelArts) -> None:
        group = (await client.images.list_groups(name="garden-py310", name_fuzzy_match=False)).data[0]
        with pytest.raises(PermissionDenied):
            await client.images.delete_group(group.id)
        with pytest.raises(NotFound, match="4711"):
            await client.images.update_group("4711", read_me="Nothing")

    async def test_only_force_removes_from_the_registry(self, client: ModelArts) -> None:
        await client.images.delete_group(await registered_group(client))
        image = await registered(client)
        await client.images.delete(image.id, is_force=True)
        with pytest.raises(NotFound, match="registry"):
            await registered(client)
