"""Waiting for a resource to reach a state, or to go; also right after the action that leads there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..codec.model import value_at
from ..errors.exceptions import DecodeError, ModelArtsError, NotFound
from ..messages.sent_secrets import hide_sent, secrets_of_call
from ..operation.operation import Operation, Request
from .conditions import Parts
from .goals import finish
from .orders import order_of
from .polling import Poller, Watch
from .progress import Progress as Progress
from .progress import ProgressCallback as ProgressCallback
from .wait_arguments import Target as Target
from .wait_arguments import check_times, goal_of
from .waiter_spec import ActionSpec, WaiterSpec


async def wait_until(
    client: Poller,
    waiter: WaiterSpec,
    request: Request,
    until: Target | None,
    timeout: float | None,
    on_progress: ProgressCallback | None,
    interval: float | None = None,
) -> Any:
    """Poll until the resource is in one of the wanted states.

    Args:
        client: Sends the polls, and knows the time.
        waiter: The states of the resource.
        request: Reads it.
        until: State or states to wait for, as values or names of the enumeration, or the name of an action for the
            states that it leads to; None: those in which the resource can be used.
        timeout: Timeout in seconds; None: the one of the action or the waiter.
        on_progress: Called after each poll and at the end, a coroutine function or a plain one.
        interval: Seconds between polls, from 0.01 to 86400; None: growing intervals.

    Returns:
        The response that showed the wanted state.

    Raises:
        WaitFailed: The resource failed, or was stopped or deleted instead.
        NotFound: It did not exist to begin with.
        WaitTimeout: The time is over.
        ValueError: A wanted state is not in the enumeration, the action ends with `wait_gone`, or a time is out of
            range.
    """
    check_times(timeout, interval)
    goal = goal_of(waiter, until, request.operation.resource)
    return await finish(Watch(client, waiter, goal, request, timeout, on_progress, interval))


async def wait_gone(
    client: Poller,
    waiter: WaiterSpec,
    request: Request,
    timeout: float | None,
    on_progress: ProgressCallback | None,
    interval: float | None = None,
) -> None:
    """Poll until the resource no longer exists.

    Args:
        client: Sends the polls, and knows the time.
        waiter: The states of the resource.
        request: Reads it.
        timeout: Timeout in seconds; None: the waiter's.
        on_progress: Called after each poll and at the end, a coroutine function or a plain one.
        interval: Seconds between polls, from 0.01 to 86400; None: growing intervals.

    Raises:
        WaitFailed: It could not be deleted.
        WaitTimeout: The time is over.
        ValueError: A time is out of range.
    """
    check_times(timeout, interval)
    await finish(Watch(client, waiter, ActionSpec(gone=True), request, timeout, on_progress, interval))


async def act_and_wait(
    client: Poller,
    waiter: WaiterSpec,
    name: str,
    request: Request,
    poll: Operation,
    timeout: float | None,
    on_progress: ProgressCallback | None,
    interval: float | None = None,
    orders: tuple[WaiterSpec, Operation] | None = None,
) -> Any:
    """Call an operation of a resource and poll until what it started is done.

    Args:
        client: Sends the action and the polls.
        waiter: The states of the resource.
        name: The action, one of the waiter's.
        request: The call of it.
        poll: Reads the resource.
        timeout: Timeout in seconds, from the response to the action; None: the one of the action or the waiter.
        on_progress: Called after each poll and at the end, a coroutine function or a plain one.
        interval: Seconds between polls, from 0.01 to 86400; None: growing intervals.
        orders: The states of orders, and the operation that lists them; None: the service places none for this action.

    Returns:
        The response that showed the state the action leads to; None when it leads to the end of the resource.

    Raises:
        WaitFailed: The resource or the order failed, or it was stopped or deleted instead, or could not be deleted.
        WaitTimeout: The time is over.
        ValueError: Several ids are given as one, or a time is out of range.
    """
    check_times(timeout, interval)
    action = waiter.actions[name]
    several = [value for value in request.path_values.values() if isinstance(value, str) and "," in value]
    if several:
        raise ValueError(f"{request.operation.id}: {several[0]!r} is more than one id; wait for them one by one")
    work_before = await _work_before(client, action, poll, request) if action.work_id else None
    begun = client.clock.now()
    response = await client.send(request)
    watch = Watch(
        client,
        waiter,
        action,
        Request(poll, _path_values(action, poll, request, response)),
        timeout,
        on_progress,
        interval,
        acted=True,
        parts=Parts(action, request.body, response),
        order=order_of(client, action.order, orders, response, begun),
        work_before=work_before,
    )
    try:
        first_delay = waiter.first_delay if interval is None else min(waiter.first_delay, interval)
        await client.clock.sleep(min(first_delay, watch.timeout))
        return await finish(watch)
    except ModelArtsError as error:
        hide_sent(error, secrets_of_call(request))
        error.add_note(f"{request.operation.id} was carried out before, for {watch.subject}")
        raise


async def _work_before(client: Poller, action: ActionSpec, poll: Operation, request: Request) -> object:
    """Return the id of the latest work before the action begins another one; None when there was none."""
    try:
        response = await client.send(Request(poll, _path_values(action, poll, request, None)))
    except NotFound:
        return None
    return value_at(response, action.work_id)


def _path_values(action: ActionSpec, poll: Operation, request: Request, response: object) -> Mapping[str, object]:
    """Return the path values of the poll: values of the action's path, and ids from its response."""
    found = {name: request.path_values[source] for name, source in action.renamed}
    for name, path in action.ids:
        value = value_at(response, path)
        if not isinstance(value, str | int) or value == "":
            what = f"{request.operation.id}: the answer does not tell {'.'.join(path)}, so it can't be waited for"
            raise DecodeError(what, operation=request.operation.id)
        found[name] = value
    named = {name: value for name, value in request.path_values.items() if f"{{{name}}}" in poll.path}
    return {**named, **found}
