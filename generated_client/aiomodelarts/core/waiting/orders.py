"""Orders, by which the service carries out some actions, such as adding nodes to a resource pool."""

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

# Maximum difference between the clocks of the client and the service, in seconds.
CLOCKS_DIFFER = 300.0


class Lister(Protocol):
    """The part of a client that the search for an item uses."""

    @property
    def clock(self) -> Clock:
        """Clock of the client."""
        ...

    def pager(self, request: Request) -> Pager[Any, Any]:
        """Return a pager for a list operation."""
        ...


async def find_item(client: Lister, request: Request, item: ItemSpec, wanted: str, subject: str) -> Any:
    """Find an item of a list, with the largest page size.

    Args:
        client: The client that reads the list.
        request: Request for the list, with its filters.
        item: Description of the items, with the path of their identifier.
        wanted: Identifier of the item to find.
        subject: Name of the item, for messages.

    Raises:
        NotFound: The list does not contain the item.
    """
    paging, query = request.operation.pagination, dict(request.query or {})
    if (
        paging is not None
        and paging.location == "query"
        and paging.max_limit
        and query.get(paging.size) in (None, UNSET)
    ):
        query[paging.size] = paging.max_limit
    listing = Request(request.operation, request.path_values, query, extra=request.extra)
    async with aclosing(aiter(client.pager(listing))) as found:
        async for one in found:
            if str(value_at(one, item.field)) == wanted:
                return one
    raise NotFound(200, "", f"{subject} is not in the list", operation=request.operation.id)


@define
class Order:
    """An order that has to be completed before a wait ends.

    Args:
        client: The client that reads the list of orders.
        waiter: The states of orders.
        item: Description of the items of the list.
        request: Request for the list.
        name: Name of the order.
        pending: Whether the order is not known to be completed.
        confirmed: Whether the order was first in progress and then completed, which proves that the action is done.
        failure: Description of the failure; empty if the order has not failed.
        reason: Reason for the failure, as the service returned it.
        state: State that was read last.
        last: Item that the state was read from.
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
        """Read the state of the order once, if it is pending.

        If the service refuses to list orders, only the state of the resource is polled from then on.

        Raises:
            ApiError: The service failed.
            TransportError: No usable response was received.
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
        """Stop reading the order, so that only the state of the resource is polled."""
        self.pending = False
        logger.warning("order %s can't be read, so only the state of the resource is polled: %s", self.name, error)

    @property
    def held_up_by(self) -> str:
        """Description of the actual and the wanted state of the order."""
        wanted = alternatives([name_of(state, self.waiter) for state in self.waiter.ready])
        seen = "not in the list of orders yet" if self.last is None else describe(self.state)
        return f"order {self.name} is {seen} (wanted: {wanted})"


def order_of(
    client: Lister, spec: OrderSpec | None, orders: tuple[WaiterSpec, Operation] | None, response: object, begun: float
) -> Order | None:
    """Return the order that a response refers to, or None.

    Args:
        client: The client that reads the list of orders.
        spec: Location of the order's name in the response; None if there is none.
        orders: The states of orders, and the operation that lists them.
        response: Response to the action.
        begun: Time when the action was sent, in seconds since 1970.
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
