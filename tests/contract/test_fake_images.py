"""Images of the fake, those saved from its notebook instances, and the OBS folders that are mounted in these."""

from collections.abc import Awaitable
from typing import Any

import pytest

from aiomodelarts import ApiError, BadRequest, Conflict, ModelArts, NotFound, PermissionDenied, WaitFailed
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.images import registered
from tests.contract.scenarios.notebook_storage import mounted
from tests.contract.scenarios.notebooks import notebook, running_notebook

TUNED = "swr.example.com/gardening/tuned:1.0"
PLACE = {"name": "tuned", "namespace": "gardening", "tag": "1.0"}


async def refusal(call: Awaitable[Any], kind: type[ApiError] = BadRequest) -> str:
    """The code with which a call is refused."""
    with pytest.raises(kind) as caught:
        await call
    return caught.value.code.removeprefix("ModelArts.")


class TestImages:
    async def test_registered_shown_and_deleted(self, client: ModelArts) -> None:
        made = await registered(client, description="With more", arch="AARCH64", resource_category=["CPU"])
        assert (made.status, made.arch, made.type, made.origin) == ("ACTIVE", "aarch64", "DEDICATED", "CUSTOMIZE")
        assert (made.namespace, made.name, made.tag, made.swr_path) == ("gardening", "tuned", "1.0", TUNED)
        assert made == await client.images.get(made.id)
        assert [row async for row in client.images.list(type="DEDICATED")] == [made]
        assert (await client.images.delete(made.id)).status == "DELETED"
        assert await refusal(client.images.get(made.id), NotFound) == "6797"
        assert await refusal(notebook(client, image_id=made.id), NotFound) == "6797"
        assert [row async for row in client.images.list(type="DEDICATED")] == []

    async def test_address_is_taken_until_it_is_deleted(self, client: ModelArts) -> None:
        made = await registered(client)
        assert await refusal(registered(client), Conflict) == "6737"
        await client.images.delete(made.id)
        again = await registered(client)
        assert again.id != made.id

    async def test_force_deletes_it_from_the_registry(self, client: ModelArts) -> None:
        await client.images.delete((await registered(client)).id, force=True)
        assert await refusal(registered(client), NotFound) == "6797"
        await client.notebooks.create_image((await running_notebook(client)).id, **PLACE)

    async def test_refused(self, client: ModelArts) -> None:
        assert await refusal(client.images.create(swr_path="tuned:1.0")) == "6336"
        own = (await client.images.list(type="BUILD_IN")).data[0]
        assert await refusal(client.images.delete(own.id), PermissionDenied) == "0108"
        assert (await client.images.get(own.id)).status == "ACTIVE"

    async def test_registering_fails_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("images", "ERROR")
        made = await registered(client)
        assert made.status == "CREATING"
        assert await refusal(client.images.delete(made.id), Conflict) == "6357"
        assert await refusal(notebook(client, image_id=made.id)) == "6336"
        with pytest.raises(WaitFailed, match="could not be written"):
            await client.images.wait(made.id)
        await client.images.delete(made.id)

    @pytest.mark.parametrize(
        ("given", "left"),
        [
            ({"name": "tun"}, ["tuned", "tuned-more"]),
            ({"name": "tuned", "name_fuzzy_match": False}, ["tuned"]),
            ({"namespace": "orchard"}, ["tuned-more"]),
            ({"type": "BUILD_IN"}, ["garden-py310", "garden-py310-arm"]),
            ({"type": "DEDICATED"}, ["tuned", "tuned-more"]),
            ({"workspace_id": "7"}, ["garden-py310", "garden-py310-arm", "other"]),
        ],
        ids=str,
    )
    async def test_filters(self, given: Any, left: list[str], client: ModelArts) -> None:
        await registered(client)
        await registered(client, "orchard/tuned-more:1.0", service_type="TRAIN")
        await registered(client, "gardening/other:1.0", workspace_id="7")
        assert {row.name async for row in client.images.list(**given)} == set(left)
        assert {row.name async for row in client.images.list_groups(**given)} == set(left)

    async def test_filter_by_purpose(self, client: ModelArts) -> None:
        await registered(client)
        trains = await registered(client, "gardening/trains:1.0", service_type="TRAIN")
        assert [row.id async for row in client.images.list(service_type="TRAIN")] == [trains.id]

    async def test_sorting_and_groups(self, fake: FakeModelArts, client: ModelArts) -> None:
        made: list[Any] = []
        for path in ("gardening/tuned:1.0", "gardening/alder:1.0", "gardening/tuned:2.0"):
            made.append(await registered(client, path))
            fake.clock.advance(60)
        newest = [row.id async for row in client.images.list(type="DEDICATED")]
        assert newest == [image.id for image in reversed(made)]
        named = client.images.list(type="DEDICATED", sort_key="name,tag", sort_dir="ASC")
        assert [(row.name, row.tag) async for row in named] == [("alder", "1.0"), ("tuned", "1.0"), ("tuned", "2.0")]
        groups = {row.name: row async for row in client.images.list_groups(type="DEDICATED")}
        assert {name: group.version_count for name, group in groups.items()} == {"tuned": 2, "alder": 1}
        assert (groups["tuned"].create_at, groups["tuned"].update_at) == (made[0].create_at, made[2].update_at)
        assert await refusal(client.images.list(sort_key="taste")) == "6303"


class TestSavedImages:
    async def test_saved_while_the_instance_waits(self, client: ModelArts, make: Any) -> None:
        source = await running_notebook(client)
        saved = await client.notebooks.create_image(source.id, description="With more", **PLACE)
        assert (saved.origin, saved.swr_path, saved.arch) == ("IMAGE_SAVE", TUNED, "x86_64")
        assert (await client.notebooks.get(source.id)).status == "SNAPSHOTTING"
        for call in (client.notebooks.stop, client.notebooks.delete, client.notebooks.create_image):
            assert await refusal(call(source.id), Conflict) == "6357"
        assert await make.states(lambda: client.images.get(saved.id)) == ["INIT", "CREATING", "ACTIVE"]
        assert (await client.notebooks.get(source.id)).status == "RUNNING"
        assert saved.id in {row.id async for row in client.images.list(name="tuned")}
        assert (await running_notebook(client, "second", image_id=saved.id)).image.tag == "1.0"

    async def test_lease_of_the_instance_goes_on(self, fake: FakeModelArts, client: ModelArts) -> None:
        source = await running_notebook(client, duration=3_600_000)
        await client.notebooks.create_image(source.id, **PLACE)
        await client.notebooks.wait(source.id)
        fake.clock.advance(3600)
        assert (await client.notebooks.get(source.id)).status == "STOPPED"

    async def test_fails_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        source = await running_notebook(client)
        fake.plan_outcome("images", "CREATE_FAILED")
        saved = await client.notebooks.create_image(source.id, **PLACE)
        with pytest.raises(WaitFailed) as caught:
            await client.images.wait(saved.id)
        assert (caught.value.state, caught.value.reason) == (
            "CREATE_FAILED",
            "The layers could not be written to the registry.",
        )
        assert (await client.notebooks.get(source.id)).status == "RUNNING"

    async def test_refused(self, client: ModelArts) -> None:
        await registered(client)
        source = await notebook(client)
        assert await refusal(client.notebooks.create_image(source.id, **PLACE), Conflict) == "6357"
        await client.notebooks.wait(source.id)
        assert await refusal(client.notebooks.create_image(source.id, **PLACE), Conflict) == "6737"
        assert (await client.notebooks.get(source.id)).status == "RUNNING"
        await client.notebooks.stop(source.id)
        await client.notebooks.wait(source.id, until="STOPPED")
        assert await refusal(client.notebooks.create_image(source.id, **PLACE), Conflict) == "6327"


class TestStorage:
    async def test_mounted_and_unmounted(self, client: ModelArts, make: Any) -> None:
        source = await running_notebook(client)
        place = {"mount_path": "/data/flowers/", "uri": "obs://gardening/flowers/"}
        folder = await client.notebook_storage.mount(source.id, category="OBS", **place)
        assert (folder.status, folder.category) == ("MOUNTING", "OBSFS")

        def read() -> Awaitable[Any]:
            return client.notebook_storage.get(source.id, folder.id)

        assert await refusal(client.notebook_storage.unmount(source.id, folder.id), Conflict) == "6357"
        assert await make.states(read) == ["MOUNTING", "MOUNTED"]
        [row] = (await client.notebook_storage.list(source.id)).data
        assert row == await read()
        assert (row.mount_path, row.uri) == (place["mount_path"], place["uri"])
        assert (await client.notebook_storage.unmount(source.id, folder.id)).status == "UNMOUNTING"
        await client.notebook_storage.wait_gone(source.id, folder.id, timeout=60)
        assert await refusal(read(), NotFound) == "6624"
        assert (await client.notebook_storage.list(source.id)).total == 0

    async def test_each_instance_has_its_own(self, client: ModelArts) -> None:
        source, folder = await mounted(client)
        other = await running_notebook(client, "other")
        await mounted(client, "flowers", notebook_id=other.id)
        assert (await client.notebook_storage.list(other.id)).total == 1
        assert await refusal(client.notebook_storage.get(other.id, folder.id), NotFound) == "6624"
        assert (await client.notebook_storage.get(source, folder.id)).status == "MOUNTED"

    async def test_lost_with_the_run_of_the_instance(self, client: ModelArts) -> None:
        source, folder = await mounted(client)
        await client.notebooks.stop(source)
        await client.notebooks.wait(source, until="STOPPED")
        await client.notebooks.start(source)
        await client.notebooks.wait(source)
        assert await refusal(client.notebook_storage.get(source, folder.id), NotFound) == "6624"
        await mounted(client, notebook_id=source)
        await client.notebooks.stop(source)
        assert (await client.notebook_storage.list(source)).total == 0
        await client.notebooks.delete(source)
        await client.notebooks.wait_gone(source)
        assert await refusal(client.notebook_storage.list(source), NotFound) == "6309"

    async def test_fails_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("notebook_storage", "MOUNT_FAILED")
        with pytest.raises(WaitFailed, match="MOUNT_FAILED"):
            await mounted(client)
        source, folder = await mounted(client)
        fake.plan_outcome("notebook_storage", "UNMOUNT_FAILED")
        await client.notebook_storage.unmount(source, folder.id)
        with pytest.raises(WaitFailed, match="could not be deleted"):
            await client.notebook_storage.wait_gone(source, folder.id)
        await client.notebook_storage.unmount(source, folder.id)
        await client.notebook_storage.wait_gone(source, folder.id)

    @pytest.mark.parametrize(
        ("given", "code"),
        [
            ({"mount_path": "/home/flowers/"}, "6336"),
            ({"mount_path": "/data/"}, "6336"),
            ({"mount_path": "/data/taken/"}, "6336"),
            ({"mount_path": ""}, "6335"),
            ({"uri": ""}, "6335"),
            ({"uri": "s3://gardening/flowers/"}, "6336"),
            ({"uri": "obs://gardening/"}, "6358"),
            ({"uri": "obs://gardening/flowers"}, "6318"),
            ({"category": "EVS"}, "0104"),
        ],
        ids=str,
    )
    async def test_refused(self, given: Any, code: str, client: ModelArts) -> None:
        source, _ = await mounted(client, "taken")
        assert await refusal(mounted(client, notebook_id=source, **given)) == code
        assert (await client.notebook_storage.list(source)).total == 1

    async def test_only_a_running_instance_takes_it(self, client: ModelArts) -> None:
        source = await notebook(client)
        assert await refusal(mounted(client, notebook_id=source.id), Conflict) == "6327"
