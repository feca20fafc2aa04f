"""The order by which the service carries out an action, such as adding nodes to a resource pool."""

from __future__ import annotations

import logging
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Protocol

from attrs import define, field

from ..clock import Clock
from ..codec.model import value_at
from ..errors.exceptions import ApiError, NotFound, ServerError
from ..operation.operation import Operation, Request
from ..retry.transient_errors import is_transient
from ..unset import UNSET
from .conditions import Parts
from .readings import Stopwatch
from .states import alternatives, among, describe, name_of, reason_of
from .waiter_spec import ActionSpec, ItemSpec, OrderSpec, WaiterSpec

if TYPE_CHECKING:
    from ..pagination import Pager

logger = logging.getLogger("aiomodelarts.waiting")

# Clocks of the client and of the service may differ by this many seconds.
CLOCKS_DIFFER = 300.0


class Lister(Protocol):
    """What looking for an item of a list needs of the client."""

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    def pager(self, request: Request) -> Pager[Any, Any]:
        """The pages and items of a list."""
        ...


async def find_item(client: Lister, request: Request, item: ItemSpec, wanted: str, subject: str) -> Any:
    """Return an item of a list, reading the largest pages up to it.

    Args:
        client: Reads the list.
        request: The list, with its filters.
        item: Which property of an item tells it apart.
        wanted: Its value.
        subject: The item, for messages.

    Raises:
        NotFound: It is not in the list.
    """
    paging, query = request.operation.pagination, dict(request.query or {})
    if (
        paging is not None
        and paging.location == "query"
        and paging.max_limit
        and query.get(paging.size) in (None, UNSET)
    ):
        query[paging.size] = paging.max_limit
    async with aclosing(aiter(client.pager(Request(request.operation, request.path_values, query)))) as found:
        async for one in found:
            if str(value_at(one, item.field)) == wanted:
                return one
    raise NotFound(200, "", f"{subject} is not in the list", operation=request.operation.id)


@define
class Order:
    """An order that has to be carried out before a wait ends.

    Args:
        client: Reads the list of orders.
        waiter: The states of orders.
        item: Which item of the list is the order.
        request: Reads the list.
        name: Name of the order.
        pending: Whether the order is still to be carried out, as far as is known.
        confirmed: Whether it was seen under way and then done, so that the action is certainly done.
        failure: Why it failed, in words; empty: it did not.
        reason: The reason that the service gave for the failure.
        state: The state that was read last.
        last: The item that it was read from.
    """

    client: Lister
    waiter: WaiterSpec
    item: ItemSpec
    request: Request
    name: str
    pending: bool = True
    confirmed: bool = False
    failure: str = ""
    reason: str = ""
    state: object = None
    last: Any = None
    _stopwatch: Stopwatch = field(init=False)
    _seen_at: float = field(init=False, default=0.0)
    _under_way: bool = field(init=False, default=False)

    def __attrs_post_init__(self) -> None:
        self._stopwatch = Stopwatch(self.client.clock)

    async def follow(self) -> None:
        """Read the state of the order once, as long as it is pending.

        A service that refuses to list orders leaves only the state of the resource.

        Raises:
            ApiError: The service failed.
            TransportError: No usable response arrived.
        """
        if not self.pending:
            return
        try:
            await self._read()
        except ApiError as error:
            if is_transient(error) or isinstance(error, ServerError):
                raise
            self._give_up(error)

    async def _read(self) -> None:
        try:
            self.last = await find_item(self.client, self.request, self.item, self.name, f"order {self.name}")
        except NotFound as error:
            if self._stopwatch.elapsed - self._seen_at >= self.item.late:
                self._give_up(error)
            return
        self._seen_at, self.state = self._stopwatch.elapsed, value_at(self.last, self.waiter.field)
        broken = Parts(ActionSpec(broken=self.waiter.broken)).broken(self.last)
        done = among(self.state, self.waiter.ready)
        if among(self.state, self.waiter.failed) or (done and broken):
            self.reason = reason_of(self.last, self.waiter)
            self.failure = f"failed: order {self.name} has state {describe(self.state)}" + (broken and f", {broken}")
            self.pending = False
        elif done:
            self.pending, self.confirmed = False, self._under_way
        else:
            self._under_way = True

    def _give_up(self, error: Exception) -> None:
        """Go by the state of the resource alone, because the order can't be read."""
        self.pending = False
        logger.warning("order %s can't be read, so only the state of the resource is polled: %s", self.name, error)

    @property
    def held_up_by(self) -> str:
        """What is still to come, in words."""
        wanted = alternatives([name_of(state, self.waiter) for state in self.waiter.ready])
        seen = "not in the list of orders yet" if self.last is None else describe(self.state)
        return f"order {self.name} is {seen} (wanted: {wanted})"


def order_of(
    client: Lister, spec: OrderSpec | None, orders: tuple[WaiterSpec, Operation] | None, response: object, begun: float
) -> Order | None:
    """Return the order that a response names, or None.

    Args:
        client: Reads the list of orders.
        spec: Where the response names the order; None: it never does.
        orders: The states of orders, and the operation that lists them.
        response: The response to the action.
        begun: When the action was sent, in seconds since 1970.
    """
    item = orders[0].item if orders is not None else None
    name = value_at(response, spec.name) if spec is not None else None
    if spec is None or orders is None or item is None or not isinstance(name, str) or not name:
        return None
    waiter, poll = orders
    query: dict[str, object] = {wire: value_at(response, path) for wire, path in spec.filters}
    query = {wire: value for wire, value in query.items() if isinstance(value, str) and value}
    if spec.since:
        query[spec.since] = max(0, int((begun - CLOCKS_DIFFER) * 1000))
    return Order(client, waiter, item, Request(poll, query=query), name)
