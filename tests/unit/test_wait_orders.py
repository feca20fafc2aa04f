"""Waits that follow the order which the response to an action names, and waits for orders themselves."""

from types import MappingProxyType
from typing import Any, ClassVar

import httpx
import pytest

from aiomodelarts import ApiError, AuthenticationFailed, DecodeError, NotFound, ServerError, WaitFailed, WaitTimeout

NAME = "order.pool-flowers-x4k2p"
LABELS = {"os.modelarts/name": "pool-flowers", "os.modelarts/workspace.id": "ws-1"}
SETTLED = {"status": {"phase": "Running"}}


def pool(phase: str = "Running", **status: Any) -> dict[str, Any]:
    return {"metadata": {"name": "p"}, "status": {"phase": phase, **status}}


def order(phase: str | None, name: str = NAME, **more: Any) -> dict[str, Any]:
    return {"orderName": name, "phase": phase, **more}


class Cloud:
    """A service with one pool, and a list of orders that changes from poll to poll; the last answers stay.

    Args:
        pools: What the polls of the pool answer.
        orders: The orders that the polls of the list answer, or an error.
        named: The order that the response to the action names; empty: none.
    """

    def __init__(self, pools: list[Any], orders: list[Any], named: str = NAME) -> None:
        self.answers = {"pools": pools, "orders": orders}
        self.polls = {"pools": 0, "orders": 0}
        self.queries: list[dict[str, str]] = []
        labels = {**LABELS, **({"os.modelarts/order.name": named} if named else {})}
        self.response = {"metadata": {"name": "p", "labels": labels}, **SETTLED}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            return httpx.Response(200, json=self.response)
        kind = "orders" if request.url.path.endswith("/orders") else "pools"
        if request.url.params.get("offset", "0") != "0":
            # A list may be read one page further than it has items, to see that it has no more.
            return httpx.Response(200, json={"count": 0, "items": []})
        answer = self.answers[kind][min(self.polls[kind], len(self.answers[kind]) - 1)]
        self.polls[kind] += 1
        if isinstance(answer, int):
            return httpx.Response(answer, json={"error_code": "ModelArts.1", "error_msg": "a fault"})
        if kind == "orders":
            self.queries.append(dict(request.url.params))
            items = answer if isinstance(answer, list) else [answer]
            return httpx.Response(200, json={"count": len(items), "items": items})
        return httpx.Response(200, json=answer)


async def create(client: Any, **options: Any) -> Any:
    labels = {"os.modelarts/name": "pool-flowers"}
    spec = {"type": "Dedicate", "resources": []}
    return await client.pools.create_and_wait(
        api_version="v2", kind="Pool", metadata={"labels": labels}, spec=spec, **options
    )


async def update(client: Any, **options: Any) -> Any:
    return await client.pools.update_and_wait("p", spec={"resources": []}, **options)


BOTH = pytest.mark.parametrize("act", [create, update])


class TestFollowed:
    @BOTH
    @pytest.mark.parametrize("end", ["successed", "partialSuccessed", "completed"])
    async def test_until_it_is_carried_out(self, connect, act, end):
        cloud = Cloud([pool()], [order("pending"), order("processing"), order("processing"), order(end)])
        async with connect(cloud) as client:
            assert (await act(client)).status.phase == "Running"
        assert cloud.polls == {"pools": 4, "orders": 4}

    @BOTH
    async def test_by_filters_and_large_pages(self, connect, clock, act):
        cloud = Cloud([pool()], [order("processing"), order("successed")])
        begun = clock.now()
        async with connect(cloud, clock=clock) as client:
            await act(client)
        since = str(int((begun - 300) * 1000))
        wanted = {"workspaceId": "ws-1", "involvedName": "pool-flowers", "since": since, "limit": "500"}
        assert [{key: query.get(key) for key in wanted} for query in cloud.queries] == [wanted] * 2

    @BOTH
    async def test_parts_that_come_after_it(self, connect, act):
        enabling, enabled = (pool(scope=[{"scopeType": "Train", "state": one}]) for one in ("Enabling", "Enabled"))
        cloud = Cloud([enabling, enabling, enabling, enabled], [order("processing"), order("successed")])
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls == {"pools": 4, "orders": 2}

    @BOTH
    @pytest.mark.parametrize("phase", ["Creating", "Running", "Abnormal", ""])
    async def test_that_fails_raises_with_its_reason_whatever_the_pool_shows(self, connect, act, phase):
        failed = order("failed", failReason="no quota left")
        cloud = Cloud([pool(phase)], [order("processing"), failed])
        async with connect(cloud) as client:
            with pytest.raises(WaitFailed) as caught:
                await act(client)
        message = f"pools p failed: order {NAME} has state FAILED: no quota left"
        assert (str(caught.value), caught.value.reason) == (message, "no quota left")
        assert caught.value.last.phase == "failed"
        assert caught.value.ids == {"pool_name": "p"}

    @BOTH
    async def test_completed_with_a_bad_result(self, connect, act):
        cloud = Cloud([pool()], [order("completed", result="failed", failReason="sold out")])
        async with connect(cloud) as client:
            with pytest.raises(WaitFailed, match=r"has state COMPLETED, result is 'failed': sold out"):
                await act(client)

    async def test_failed_before_there_is_a_pool(self, connect):
        cloud = Cloud([404], [order("processing"), order("processing"), order("failed", failReason="sold out")])
        async with connect(cloud) as client:
            with pytest.raises(WaitFailed, match="sold out"):
                await create(client)

    async def test_pool_that_appears_late(self, connect, clock):
        cloud = Cloud([404] * 6 + [pool()], [order("processing")] * 6 + [order("successed")])
        async with connect(cloud, clock=clock) as client:
            await create(client)
        assert sum(clock.slept) > 60

    async def test_pool_that_never_appears(self, connect):
        cloud = Cloud([404], [order("processing"), order("successed")])
        async with connect(cloud) as client:
            with pytest.raises(NotFound):
                await create(client)

    @BOTH
    @pytest.mark.parametrize("late", [1, 2])
    async def test_not_listed_at_first(self, connect, act, late):
        cloud = Cloud([pool()], [[]] * late + [order("processing"), order("processing"), order("successed")])
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls["orders"] == late + 3

    @BOTH
    async def test_pushed_out_of_the_list_for_a_moment(self, connect, act):
        others = [order("completed", "order.old")]
        orders = [*[order("processing")] * 5, others, order("processing"), others, order("successed")]
        cloud = Cloud([pool()], orders)
        async with connect(cloud) as client:
            await act(client, interval=20)
        assert cloud.polls["orders"] == 9


class TestLost:
    """Without an order that can be followed, two settled readings in a row show the end."""

    @BOTH
    async def test_never_named(self, connect, act):
        cloud = Cloud([pool()], [500], named="")
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls == {"pools": 2, "orders": 0}

    @BOTH
    async def test_pool_that_begins_late(self, connect, act):
        """Upgrading is an unknown state; the pool is Running between the steps of the change."""
        phases = ["Running", "Upgrading", "Running", "Creating", "Running", "Running", "Running"]
        cloud = Cloud([pool(phase) for phase in phases], [500], named="")
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls["pools"] == 6

    @BOTH
    async def test_pool_whose_parts_begin_late(self, connect, act):
        creating = pool(resources={"creating": [{"flavor": "f", "count": 1}]})
        cloud = Cloud([pool(), creating, pool(), creating, pool(), pool()], [500], named="")
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls["pools"] == 6

    @BOTH
    @pytest.mark.parametrize(("refusal", "polls"), [(403, 1), (400, 1), (404, 3)])
    async def test_list_that_is_refused(self, connect, act, refusal, polls, caplog):
        """A list that is not found is taken for one that does not have the order yet."""
        cloud = Cloud([pool()], [refusal])
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls["orders"] == polls
        assert f"order {NAME} can't be read" in caplog.text

    @BOTH
    async def test_list_that_has_only_others(self, connect, clock, act):
        cloud = Cloud([pool()], [[order("failed", "order.old", failReason="long ago")]])
        async with connect(cloud, clock=clock) as client:
            await act(client)
        assert 30 <= sum(clock.slept) < 120

    @BOTH
    async def test_order_that_is_done_at_first_sight_may_be_an_earlier_one(self, connect, act):
        cloud = Cloud([pool(), pool("Creating"), pool()], [order("successed")])
        async with connect(cloud) as client:
            await act(client)
        assert cloud.polls == {"pools": 4, "orders": 1}

    async def test_short_intervals_are_no_two_readings(self, connect, clock):
        cloud = Cloud([pool()], [500], named="")
        async with connect(cloud, clock=clock) as client:
            await update(client, interval=0.5)
        assert sum(clock.slept) >= 9

    @pytest.mark.parametrize("name", [None, 5, {"a": 1}, ["order"]])
    async def test_label_of_another_type(self, connect, name):
        cloud = Cloud([pool()], [500], named="")
        cloud.response["metadata"]["labels"]["os.modelarts/order.name"] = name
        async with connect(cloud) as client:
            await update(client)
        assert cloud.polls == {"pools": 2, "orders": 0}


class TestFaults:
    @BOTH
    @pytest.mark.parametrize("fault", [503, 429, 502])
    async def test_of_the_list_pass(self, connect, act, fault):
        cloud = Cloud([pool()], [fault, fault, order("processing"), fault, order("successed")])
        async with connect(cloud, retries=0) as client:
            await act(client)
        assert cloud.polls == {"pools": 2, "orders": 5}

    async def test_of_the_list_that_stay_end_the_wait(self, connect, clock):
        cloud = Cloud([pool()], [500])
        async with connect(cloud, retries=0, clock=clock) as client:
            with pytest.raises(ServerError):
                await update(client)
        assert 300 <= sum(clock.slept) < 450

    async def test_of_the_pool_while_the_order_is_done(self, connect):
        cloud = Cloud([503, 503, pool(), pool()], [order("processing"), order("successed")])
        async with connect(cloud, retries=0) as client:
            await update(client)
        assert cloud.polls == {"pools": 3, "orders": 2}

    async def test_refusal_of_both(self, connect):
        async with connect(Cloud([401], [401])) as client:
            with pytest.raises(AuthenticationFailed):
                await update(client)

    async def test_time_ends_while_the_order_is_pending(self, connect, clock):
        async with connect(Cloud([pool()], [order("pending")]), clock=clock) as client:
            with pytest.raises(WaitTimeout) as caught:
                await update(client)
        assert str(caught.value) == (
            f"pools p is not settled after 5400 s; it is RUNNING, but order {NAME} is PENDING "
            "(wanted: SUCCESSED, PARTIAL_SUCCESSED or COMPLETED)"
        )

    async def test_time_ends_before_the_order_is_listed(self, connect):
        async with connect(Cloud([pool()], [[]])) as client:
            with pytest.raises(WaitTimeout, match=rf"order {NAME} is not in the list of orders yet"):
                await update(client, timeout=15)


class TestOrdersThemselves:
    PAGE: ClassVar = [order("completed", f"order.{number}") for number in range(500)]

    async def test_filters_and_pages(self, connect):
        seen: list[dict[str, str]] = []

        def handler(request: httpx.Request) -> httpx.Response:
            seen.append(dict(request.url.params))
            return httpx.Response(200, json={"count": 1, "items": [order("successed")]})

        async with connect(handler) as client:
            await client.orders.wait(NAME, involved_name="pool-flowers", since=1719822600000, workspace_id="ws-1")
            await client.orders.wait(NAME)
        assert seen[0] == {
            "involvedName": "pool-flowers", "since": "1719822600000", "workspaceId": "ws-1",
            "limit": "500", "offset": "0",
        }  # fmt: skip
        assert "involvedName" not in seen[1]
        assert seen[1]["limit"] == "500"

    async def test_ids_have_the_filters(self, connect):
        async with connect(lambda _: httpx.Response(200, json={"count": 1, "items": [order("failed")]})) as client:
            with pytest.raises(WaitFailed) as caught:
                await client.orders.wait(NAME, involved_name="pool-flowers", since=5)
        assert caught.value.ids == {"order_name": NAME, "involved_name": "pool-flowers", "since": 5}

    async def test_new_order_is_listed_late(self, connect, clock):
        under_way = [order("processing")]
        pages = iter([[], [order("completed", "order.old")], *[under_way] * 4, [], [], [order("successed")]])

        def handler(request: httpx.Request) -> httpx.Response:
            items = next(pages) if request.url.params["offset"] == "0" else []
            return httpx.Response(200, json={"count": len(items), "items": items})

        async with connect(handler, clock=clock) as client:
            assert (await client.orders.wait(NAME, involved_name="pool-flowers", interval=10)).phase == "successed"
        assert len(clock.slept) == 8

    async def test_order_that_is_none(self, connect, clock):
        async with connect(lambda _: httpx.Response(200, json={"count": 0, "items": []}), clock=clock) as client:
            with pytest.raises(NotFound, match=r"orders order\.none is not in the list"):
                await client.orders.wait("order.none")
            assert 30 <= sum(clock.slept) < 60
            with pytest.raises(WaitTimeout, match="it is not in the list yet"):
                await client.orders.wait("order.none", timeout=5)
            await client.orders.wait_gone("order.none")

    async def test_order_that_leaves_the_list_for_good(self, connect, clock):
        pages = iter([[order("processing")]])

        def handler(request: httpx.Request) -> httpx.Response:
            items = next(pages, []) if request.url.params["offset"] == "0" else []
            return httpx.Response(200, json={"count": len(items), "items": items})

        async with connect(handler, clock=clock) as client:
            with pytest.raises(WaitFailed, match="was deleted"):
                await client.orders.wait(NAME)
        assert sum(clock.slept) >= 30


class Orderly:
    """A service whose response to the creation of a server has only the ID of an order.

    Args:
        lists: IDs of orders of the servers in the list, poll by poll, or the status of an error; the last one stays.
        created: Response to the creation.
    """

    def __init__(self, *lists: Any, created: Any = MappingProxyType({"order_id": "CS2"})) -> None:
        self.lists, self.created, self.polls = lists, dict(created), 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json=self.created)
        if not request.url.path.endswith("/dev-servers"):
            return httpx.Response(200, json={"id": request.url.path.rpartition("/")[2], "status": "RUNNING"})
        listed = self.lists[min(self.polls, len(self.lists) - 1)]
        self.polls += 1
        if isinstance(listed, int):
            return httpx.Response(listed, json={"error_code": "ModelArts.1", "error_msg": "a fault"})
        rows = [{"id": f"server-{order}", "order_id": order} for order in listed]
        return httpx.Response(200, json={"data": rows, "total": len(rows), "current": 0, "size": 100, "pages": 1})


async def buy(client: Any, **options: Any) -> Any:
    network = {"vpc_id": "vpc-1", "subnet_id": "subnet-1", "security_group_id": "group-1"}
    return await client.dev_servers.create_and_wait(
        name="roses", image_id="7b1e4c90-5d38-4fa6-92e7-0c8d3f6a5b14", network=network, flavor="f", **options
    )


class TestListed:
    async def test_the_server_with_the_order_is_waited_for(self, connect):
        cloud = Orderly([], ["CS1"], 503, ["CS1", "CS2"])
        async with connect(cloud, retries=0) as client:
            begun = client.clock.monotonic()
            assert (await buy(client)).id == "server-CS2"
            assert client.clock.monotonic() - begun >= 20  # until it is listed, and before the first poll
        assert cloud.polls >= 4

    async def test_the_timeout_is_that_of_the_whole_wait(self, connect):
        cloud = Orderly(["CS1"])
        async with connect(cloud) as client:
            begun = client.clock.monotonic()
            with pytest.raises(
                WaitTimeout, match=r"order_id CS2 is not in the list of ListDevServers after 25 s"
            ) as caught:
                await buy(client, timeout=25)
            assert client.clock.monotonic() - begun == 25
        assert caught.value.last.order_id == "CS2"
        assert caught.value.__notes__ == ["CreateDevServer was already executed"]

    async def test_a_refused_list_ends_the_wait(self, connect):
        async with connect(Orderly(403)) as client:
            with pytest.raises(ApiError, match="403"):
                await buy(client)

    async def test_a_response_with_neither_is_an_error(self, connect):
        cloud = Orderly(["CS2"], created={"name": "roses"})
        async with connect(cloud) as client:
            with pytest.raises(DecodeError, match="the response has no id"):
                await buy(client)
        assert cloud.polls == 0
