"""Dev servers of the fake: states over time, refusals, disks, interfaces, addresses, and super nodes that they make."""

from typing import Any

import pytest

from aiomodelarts import UNSET, BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import DevServerState
from aiomodelarts.testing import FakeModelArts
from tests.contract.scenarios.dev_servers import (
    ADDRESS,
    DISK,
    FLAVOR,
    IMAGE,
    NETWORK,
    created,
    ordered,
    running,
    stopped,
)


async def test_a_server_starts_stops_and_is_deleted(client: ModelArts) -> None:
    server = await created(client)
    assert server.status is DevServerState.CREATING
    for refused in (client.dev_servers.stop, client.dev_servers.delete):
        with pytest.raises(BadRequest, match="CREATING"):
            await refused(server.id)
    assert (await client.dev_servers.wait(server.id)).status is DevServerState.RUNNING
    assert (await client.dev_servers.stop_and_wait(server.id)).status is DevServerState.STOPPED
    with pytest.raises(BadRequest, match="STOPPED"):
        await client.dev_servers.stop(server.id)
    assert (await client.dev_servers.start_and_wait(server.id)).status is DevServerState.RUNNING
    assert (await client.dev_servers.reboot_and_wait(server.id)).status is DevServerState.RUNNING
    await client.dev_servers.delete_and_wait(server.id)
    with pytest.raises(NotFound):
        await client.dev_servers.get(server.id)


async def test_an_image_is_installed_on_a_stopped_server(client: ModelArts) -> None:
    server = await running(client)
    with pytest.raises(BadRequest, match="RUNNING"):
        await client.dev_servers.change_os(server.id, image_id=IMAGE, key_pair_name="new")
    await client.dev_servers.stop_and_wait(server.id)
    with pytest.raises(BadRequest, match="admin_pass or key_pair_name"):
        await client.dev_servers.reinstall_os(server.id)
    changed = await client.dev_servers.change_os_and_wait(server.id, image_id="own-image-1", key_pair_name="new")
    assert changed.image is not None
    assert (changed.status, changed.image.image_id, changed.key_pair_name) == ("RUNNING", "own-image-1", "new")


async def test_a_failed_creation_ends_the_wait(client: ModelArts, fake: FakeModelArts) -> None:
    fake.plan_outcome("dev_servers", "CREATE_FAILED")
    server = await created(client)
    with pytest.raises(WaitFailed, match="CREATE_FAILED"):
        await client.dev_servers.wait(server.id)
    await client.dev_servers.delete_and_wait(server.id)


async def test_prepaid_servers_are_found_by_their_order(client: ModelArts, fake: FakeModelArts) -> None:
    paid: Any = {"charging_mode": "PRE_PAID", "period_type": "MONTH", "period_num": 1}
    order = await ordered(client, charging_info=paid, count=2)
    assert order.to_dict() == {"order_id": order.order_id}
    assert (order.id, order.status) == (None, None)
    assert [one.order_id async for one in client.dev_servers.list()] == [order.order_id] * 2
    settings: Any = {"image_id": IMAGE, "network": NETWORK, "key_pair_name": "a", "charging_info": paid}
    for flavor in (FLAVOR, "modelarts.supernode.2.ei.d"):
        made = await client.dev_servers.create_and_wait(name="roses", resource_flavor=flavor, **settings)
        assert (made.status, made.name[:5]) == (DevServerState.RUNNING, "roses")
        assert made.order_id not in (None, order.order_id)
    fake.plan_outcome("dev_servers", "CREATE_FAILED")
    with pytest.raises(WaitFailed, match="CREATE_FAILED"):
        await client.dev_servers.create_and_wait(name="roses", resource_flavor=FLAVOR, **settings)
    assert len(fake.calls_of("CreateDevServer")) == 4


async def test_prepaid_servers_are_not_deleted(client: ModelArts) -> None:
    paid: Any = {"charging_mode": "PRE_PAID", "period_type": "MONTH", "period_num": 1}
    server = await running(client, charging_info=paid)
    assert server.order_id
    with pytest.raises(BadRequest, match="prepaid"):
        await client.dev_servers.delete(server.id)


async def test_several_servers_at_once(client: ModelArts) -> None:
    await running(client, count=3)
    servers = [server async for server in client.dev_servers.list()]
    assert [server.name for server in servers] == ["greenhouse", "greenhouse-2", "greenhouse-3"]
    listed: Any = [{"id": server.id} for server in servers]
    page = await client.dev_servers.act_batch(type="STOP", servers=listed)
    assert {server.status for server in page.data} == {DevServerState.STOPPING}


async def test_a_refused_batch_changes_no_server(client: ModelArts) -> None:
    ready, waiting = await running(client, "first"), await stopped(client)
    listed: Any = [{"id": ready.id}, {"id": waiting.id}]
    with pytest.raises(BadRequest, match="STOPPED"):
        await client.dev_servers.act_batch(type="STOP", servers=listed)
    missing: Any = [{"id": ready.id}, {"id": "missing"}]
    with pytest.raises(NotFound):
        await client.dev_servers.act_batch(type="DELETE", servers=missing)
    repeated: Any = [{"id": ready.id}, {"id": ready.id}]
    with pytest.raises(BadRequest, match="twice"):
        await client.dev_servers.act_batch(type="REBOOT", servers=repeated)
    assert (await client.dev_servers.get(ready.id)).status is DevServerState.RUNNING


@pytest.mark.parametrize(
    ("state", "allowed"),
    [
        ("STOPPED", {"START", "CHANGEOS", "REINSTALLOS"}),
        ("START_FAILED", {"START"}),
        ("STOP_FAILED", {"START", "STOP"}),
        ("RUNNING", {"STOP", "REBOOT"}),
        ("REBOOT_FAILED", set[str]()),
        ("CHANGINGOS_FAILED", set[str]()),
    ],
)
async def test_actions_by_state(client: ModelArts, fake: FakeModelArts, state: str, allowed: set[str]) -> None:
    """The states are those that Terraform's provider documents for each action."""
    settings: Any = {"image_id": IMAGE, "key_pair_name": "second"}
    for action in ("START", "STOP", "REBOOT", "CHANGEOS", "REINSTALLOS"):
        fake.plan_outcome("dev_servers", state)
        server = await created(client)
        fake.clock.advance(600)
        assert (await client.dev_servers.get(server.id)).status == state
        listed: Any = [{"id": server.id}]
        if action in allowed:
            await client.dev_servers.act_batch(type=action, servers=listed, extend_param=settings)
        else:
            with pytest.raises(BadRequest, match=state):
                await client.dev_servers.act_batch(type=action, servers=listed, extend_param=settings)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"resource_flavor": "none"}, "No flavor"),
        ({"server_type": "ECS"}, "BMS"),
        ({"admin_pass": "Roses-1234"}, "Either"),
        ({"key_pair_name": UNSET}, "Either"),
    ],
)
async def test_wrong_settings_are_refused(client: ModelArts, given: Any, message: str) -> None:
    with pytest.raises(BadRequest, match=message):
        await created(client, **given)
    assert (await client.dev_servers.list()).total == 0


async def test_disks(client: ModelArts, fake: FakeModelArts) -> None:
    server = await running(client)
    operation = await client.dev_servers.attach_volume(server.id, volume_id=DISK)
    assert operation.operation_status == "running"
    fake.clock.advance(60)
    assert (await client.dev_servers.get_operation(server.id, operation.operation_id)).operation_status == "success"
    shown = await client.dev_servers.get(server.id)
    assert [volume.evs_id for volume in shown.volumes or ()][-1] == DISK
    with pytest.raises(BadRequest, match="already attached"):
        await client.dev_servers.attach_volume(server.id, volume_id=DISK)
    await client.dev_servers.detach_volume(server.id, DISK)
    with pytest.raises(BadRequest, match="system disk"):
        await client.dev_servers.detach_volume(server.id, (shown.volumes or [])[0].evs_id or "")
    with pytest.raises(NotFound):
        await client.dev_servers.detach_volume(server.id, DISK)


async def test_interfaces_and_addresses(client: ModelArts) -> None:
    server = await stopped(client)
    with pytest.raises(BadRequest, match="port_id or network_id"):
        await client.dev_servers.attach_port(server.id, name="none")
    port = await client.dev_servers.attach_port(server.id, port_id="port-1")
    assert (await client.dev_servers.detach_port(server.id, port.port_id)).port_id == "port-1"
    with pytest.raises(NotFound):
        await client.dev_servers.detach_port(server.id, "port-1")
    bound = await client.dev_servers.bind_public_ip(server.id, public_ip_id=ADDRESS)
    assert [one.id for one in bound.public_ips] == [ADDRESS]
    await client.dev_servers.unbind_public_ip(server.id, ADDRESS)
    assert (await client.dev_servers.list_public_ips(server.id)).public_ips == []


async def test_the_type_hps_makes_a_super_node(client: ModelArts) -> None:
    server = await client.dev_servers.create(
        name="greenhouse",
        resource_flavor="modelarts.supernode.2.ei.d",
        image_id=IMAGE,
        network=NETWORK,
        key_pair_name="key",
        server_type="HPS",
    )
    assert server.server_hps is not None
    node = await client.super_nodes.wait(server.server_hps.id or "")
    assert server.id in [one.id for one in node.servers or ()]
    with pytest.raises(BadRequest, match="super node"):
        await client.dev_servers.delete(server.id)


async def test_plug_ins_and_images_are_found_by_name(client: ModelArts) -> None:
    (plugin,) = (await client.dev_servers.list_plugins(name="node-agent")).data
    assert plugin.name == "node-agent"
    assert (await client.dev_servers.list_plugins(name="none")).data == []
    flavor = (await client.dev_servers.list_resource_flavors(server_type="ECS")).data[0].flavor
    images = (await client.dev_server_images.list(resource_flavor_name=flavor)).data
    assert {image.server_type for image in images} == {"ECS"}
    assert (await client.dev_server_images.list(resource_flavor_name="none")).data == []


async def test_flavors_and_images_fit_together(client: ModelArts) -> None:
    flavors = (await client.dev_servers.list_resource_flavors(server_type="BMS")).data
    images = (await client.dev_server_images.list(flavor_name=flavors[0].flavor)).data
    assert {image.server_type for image in images} == {"BMS"}
    made = await created(client, resource_flavor=flavors[0].flavor, image_id=images[0].image_id)
    assert made.image is not None
    assert made.image.name == images[0].name


async def test_an_image_of_another_type_is_refused(client: ModelArts) -> None:
    (image, *_) = (await client.dev_server_images.list(server_type="ECS")).data
    with pytest.raises(BadRequest, match="for ECS servers, not for BMS"):
        await created(client, image_id=image.image_id)
    server = await stopped(client)
    with pytest.raises(BadRequest, match="for ECS servers, not for BMS"):
        await client.dev_servers.change_os(server.id, image_id=image.image_id, key_pair_name="key")
    assert (await client.dev_servers.get(server.id)).status is DevServerState.STOPPED


async def test_a_synchronized_page_has_its_size(client: ModelArts) -> None:
    await created(client, count=10)
    await created(client, "other", count=2)
    cases: Any = (({}, (10, 12)), ({"limit": 5}, (5, 12)), ({"limit": 5, "offset": 10}, (2, 12)))
    for given, sizes in cases:
        page = await client.dev_servers.sync(**given)
        assert (len(page.data), page.total) == sizes, given
    page = await client.dev_servers.sync(limit=5, offset=10)
    assert [server.name for server in page.data] == ["other", "other-2"]


async def test_only_one_server_has_a_disk_or_an_address(client: ModelArts) -> None:
    first, second = await running(client, "first"), await running(client, "second")
    await client.dev_servers.attach_volume(first.id, volume_id=DISK)
    await client.dev_servers.bind_public_ip(first.id, public_ip_id=ADDRESS)
    await client.dev_servers.attach_port(first.id, port_id="port-1")
    with pytest.raises(BadRequest, match="already attached"):
        await client.dev_servers.attach_volume(second.id, volume_id=DISK)
    with pytest.raises(BadRequest, match="already bound"):
        await client.dev_servers.bind_public_ip(second.id, public_ip_id=ADDRESS)
    with pytest.raises(BadRequest, match="already attached"):
        await client.dev_servers.attach_port(second.id, port_id="port-1")
    await client.dev_servers.detach_volume(first.id, DISK)
    await client.dev_servers.attach_volume(second.id, volume_id=DISK)
