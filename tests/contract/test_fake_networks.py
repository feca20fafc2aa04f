"""Networks of the fake: set up, linked and deleted in the background, listed by labels."""

from typing import Any

import pytest

from aiomodelarts import BadRequest, ModelArts, NotFound, WaitFailed
from aiomodelarts.models import NetworkPeerConnectionPhase, NetworkPhase, NetworkSfsTurboState
from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from aiomodelarts.testing.spec.timestamps import timestamp
from tests.contract.scenarios.networks import network
from tests.contract.scenarios.plugins import pool

PEER = {"peerVpcId": "vpc-1", "peerSubnetId": "subnet-1"}
OTHER_PEER = {"peerVpcId": "vpc-2", "peerSubnetId": "subnet-2", "defaultGateWay": True}
SHARE = {"name": "flowers-share", "sfsId": "share-1"}
OTHER_SHARE = {"name": "garden-share", "sfsId": "share-2"}


async def active_network(client: ModelArts, name: str = "flowers-net") -> str:
    made = await network(client, name)
    await client.networks.wait(made)
    return made


async def link(client: ModelArts, name: str, **lists: Any) -> Any:
    return await client.networks.update(name, spec={"connection": lists})


class TestLifeCycle:
    async def test_is_set_up_in_the_background(self, fake: FakeModelArts, client: ModelArts, make: Any) -> None:
        name = await network(client)
        assert name == f"flowers-net-{PROJECT_ID}"
        assert (await client.networks.get(name)).status.to_dict() == {"phase": ""}
        states: list[Any] = []
        for _ in range(60):
            phase = (await client.networks.get(name)).status.phase
            states += [phase] if phase not in states else []
            fake.clock.advance(1)
        assert states == ["", NetworkPhase.CREATING, NetworkPhase.ACTIVE]

    async def test_breaks_as_planned(self, fake: FakeModelArts, client: ModelArts) -> None:
        fake.plan_outcome("networks", "Abnormal")
        broken = await network(client, "broken")
        await active_network(client, "usual")
        with pytest.raises(WaitFailed) as caught:
            await client.networks.wait(broken)
        assert caught.value.state == NetworkPhase.ABNORMAL
        changed = await link(client, broken, peerConnectionList=[PEER])
        assert changed.status.connection_status.peer_connection_status[0].phase == NetworkPeerConnectionPhase.ABNORMAL

    async def test_deleted_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        name, other = await active_network(client), await active_network(client, "garden-net")
        last = await client.networks.delete(name)
        assert (last.status.phase, last.metadata.deletion_timestamp) == ("Active", timestamp(fake.clock.now()))
        assert await client.networks.get(name) == last
        assert await client.networks.delete(name) == last
        with pytest.raises(BadRequest, match="is being deleted"):
            await link(client, name, peerConnectionList=[PEER])
        await client.networks.wait_gone(name)
        for call in (client.networks.get, client.networks.delete, client.networks.update):
            with pytest.raises(NotFound) as caught:
                await call(name)
            assert (caught.value.status, caught.value.code) == (404, "ModelArts.50025001")
        assert [row.metadata.name async for row in client.networks.list()] == [other]
        await network(client)

    async def test_stays_while_a_pool_is_in_it(self, client: ModelArts) -> None:
        pool_name = await pool(client)
        name = (await client.pools.get(pool_name)).spec.network.name
        with pytest.raises(BadRequest, match=pool_name):
            await client.networks.delete(name)
        await client.pools.wait(pool_name)
        await client.pools.delete(pool_name)
        await client.pools.wait_gone(pool_name)
        await client.networks.delete(name)
        await client.networks.wait_gone(name)


class TestRefusals:
    async def test_name_is_taken(self, client: ModelArts) -> None:
        await network(client)
        with pytest.raises(BadRequest, match="already exists") as caught:
            await network(client)
        assert caught.value.code == "ModelArts.50004000"

    async def test_addresses_that_are_none(self, client: ModelArts) -> None:
        with pytest.raises(BadRequest, match="not a valid address range"):
            await client.networks.create(
                api_version="v1",
                kind="Network",
                metadata={"labels": {"os.modelarts/name": "net"}},
                spec={"cidr": "192.168.300.0/24"},
            )
        assert (await client.networks.list()).items == []

    async def test_ipv6_stays_on(self, client: ModelArts) -> None:
        name = await active_network(client)
        assert (await client.networks.update(name, spec={"ipv6enable": True})).spec.ipv6enable is True
        with pytest.raises(BadRequest, match="IPv6"):
            await client.networks.update(name, spec={"ipv6enable": False})
        assert (await client.networks.get(name)).spec.ipv6enable is True


class TestUpdate:
    async def test_changes_what_it_names(self, client: ModelArts) -> None:
        name = await active_network(client)
        before = await client.networks.get(name)
        await link(client, name, peerConnectionList=[PEER], sfsTurboConnectionList=[SHARE])
        changed = await client.networks.update(name, metadata={"annotations": {"os.modelarts/description": "Flowers"}})
        assert changed == await client.networks.get(name) == (await client.networks.list()).items[0]
        assert changed.metadata.annotations.os_modelarts_description == "Flowers"
        assert changed.metadata.labels == before.metadata.labels
        assert changed.spec.cidr == before.spec.cidr
        assert changed.spec.connection.to_dict() == {"peerConnectionList": [PEER], "sfsTurboConnectionList": [SHARE]}

    async def test_links_are_made_in_the_background(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await active_network(client)
        states: list[Any] = []
        await link(client, name, peerConnectionList=[PEER], sfsTurboConnectionList=[SHARE, OTHER_SHARE])
        for _ in range(20):
            links = (await client.networks.get(name)).status.connection_status
            state = (links.peer_connection_status[0].phase, links.sfs_turbo_status[0].status)
            states += [state] if state not in states else []
            fake.clock.advance(1)
        assert states == [
            (NetworkPeerConnectionPhase.CONNECTING, NetworkSfsTurboState.CREATING),
            (NetworkPeerConnectionPhase.ACTIVE, NetworkSfsTurboState.ACTIVE),
        ]
        assert [share.ip_addr for share in links.sfs_turbo_status] == ["192.168.64.16", "192.168.64.17"]

    async def test_lists_replace_each_other(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await active_network(client)
        await link(client, name, peerConnectionList=[PEER], sfsTurboConnectionList=[SHARE])
        fake.clock.advance(60)
        changed = await link(client, name, peerConnectionList=[OTHER_PEER, PEER])
        links = changed.status.connection_status
        assert [(peer.peer_vpc_id, peer.phase) for peer in links.peer_connection_status] == [
            ("vpc-2", "Connecting"),
            ("vpc-1", "Active"),
        ]
        assert [share.status for share in links.sfs_turbo_status] == ["Active"]

    async def test_links_are_cut(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await active_network(client)
        await link(client, name, peerConnectionList=[PEER], sfsTurboConnectionList=[SHARE, OTHER_SHARE])
        fake.clock.advance(60)
        changed = await link(client, name, peerConnectionList=[], sfsTurboConnectionList=[OTHER_SHARE])
        links = changed.status.connection_status.to_dict()
        assert "peerConnectionStatus" not in links
        assert {share["sfsId"]: share["status"] for share in links["sfsTurboStatus"]} == {
            "share-1": "Deleting",
            "share-2": "Active",
        }
        fake.clock.advance(10)
        links = (await client.networks.get(name)).status.connection_status
        assert [share.sfs_id for share in links.sfs_turbo_status] == ["share-2"]

    async def test_share_is_linked_anew_while_it_is_cut(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await active_network(client)

        async def shares(*wanted: Any) -> list[Any]:
            links = (await link(client, name, sfsTurboConnectionList=list(wanted))).status.connection_status
            return [(share.ip_addr, share.status) for share in links.sfs_turbo_status]

        await shares(SHARE)
        fake.clock.advance(60)
        assert await shares() == [("192.168.64.16", "Deleting")]
        fake.clock.advance(3)
        assert await shares(SHARE) == [("192.168.64.16", "Deleting"), ("192.168.64.17", "Creating")]
        fake.clock.advance(3)
        assert await shares(SHARE) == [("192.168.64.17", "Creating")]

    async def test_link_is_cut_before_its_network_can_be_used(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await network(client)
        fake.clock.advance(3)
        await link(client, name, sfsTurboConnectionList=[SHARE])
        links = (await link(client, name, sfsTurboConnectionList=[])).status.connection_status
        assert [share.status for share in links.sfs_turbo_status] == [NetworkSfsTurboState.DELETING]

    async def test_link_waits_for_its_network(self, fake: FakeModelArts, client: ModelArts) -> None:
        name = await network(client)
        await link(client, name, peerConnectionList=[PEER])
        fake.clock.advance(15)
        links = (await client.networks.get(name)).status.connection_status
        assert links.peer_connection_status[0].phase == NetworkPeerConnectionPhase.CONNECTING
        links = (await client.networks.wait(name)).status.connection_status
        assert links.peer_connection_status[0].phase == NetworkPeerConnectionPhase.ACTIVE


class TestList:
    async def names(self, client: ModelArts, **arguments: Any) -> list[str]:
        return [row.metadata.labels.os_modelarts_name async for row in client.networks.list(**arguments)]

    async def test_of_a_workspace(self, client: ModelArts) -> None:
        await network(client, "one")
        moved = await network(client, "two")
        await network(client, "three", workspace="garden")
        await client.networks.update(moved, metadata={"labels": {"os.modelarts/workspace.id": "garden"}})
        assert await self.names(client) == ["one"]
        assert await self.names(client, workspace_id="garden") == ["two", "three"]

    @pytest.mark.parametrize(
        ("selector", "expected"),
        [
            ("os.modelarts/name=one", ["one"]),
            ("os.modelarts/name == one", ["one"]),
            ("os.modelarts/name!=one", ["two", "three"]),
            ("os.modelarts/name in (one, three)", ["one", "three"]),
            ("os.modelarts/name notin (one,three)", ["two"]),
            ("os.modelarts/name in (one, two),os.modelarts/name!=two", ["one"]),
            ("os.modelarts/name", ["one", "two", "three"]),
            ("team", []),
            ("!team", ["one", "two", "three"]),
            ("!os.modelarts/name", []),
        ],
    )
    async def test_by_labels(self, selector: str, expected: list[str], client: ModelArts) -> None:
        for name in ("one", "two", "three"):
            await network(client, name)
        assert await self.names(client, label_selector=selector) == expected

    @pytest.mark.parametrize("selector", ["=one", "name in one", "name in ()x", "a b", "name=one,", "name>1"])
    async def test_selector_that_is_none(self, selector: str, client: ModelArts) -> None:
        with pytest.raises(BadRequest, match="label selector"):
            await client.networks.list(label_selector=selector)

    async def test_tells_how_many_are_left(self, client: ModelArts) -> None:
        for number in range(5):
            await network(client, f"net-{number}")
        pages = [page async for page in client.networks.list(limit=2).pages()]
        left = [page.metadata.to_dict().get("remainingItemCount") for page in pages]
        assert left == [3, 1, None]

    async def test_token_that_was_not_issued(self, client: ModelArts) -> None:
        with pytest.raises(BadRequest, match="not issued"):
            await client.networks.list(continue_="somewhere")
