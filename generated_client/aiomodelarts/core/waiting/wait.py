"""Waiting until a resource reaches a state or is deleted, optionally after calling an action."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..codec.model import value_at
from ..errors.exceptions import DecodeError, ModelArtsError, NotFound
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
        client: The client that sends the polls.
        waiter: The states of the resource.
        request: Request that reads the resource.
        until: State or states to wait for, as values or names of the enumeration; or the name of an action, to wait for
            the states that it leads to. None for the states in which the resource can be used.
        timeout: Timeout in seconds; None for the default of the action or the resource.
        on_progress: Function or coroutine function that is called after each poll and at the end.
        interval: Seconds between polls, from 0.01 to 86400; None for growing intervals.

    Returns:
        The response in which the wanted state was reached.

    Raises:
        WaitFailed: The resource failed, or was stopped or deleted.
        NotFound: The resource did not exist at the beginning.
        WaitTimeout: The timeout has passed.
        ValueError: A wanted state is not in the enumeration, the action deletes the resource (call `wait_gone`), or a
            time is out of range.
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
        client: The client that sends the polls.
        waiter: The states of the resource.
        request: Request that reads the resource.
        timeout: Timeout in seconds; None for the default of the resource.
        on_progress: Function or coroutine function that is called after each poll and at the end.
        interval: Seconds between polls, from 0.01 to 86400; None for growing intervals.

    Raises:
        WaitFailed: The resource could not be deleted.
        WaitTimeout: The timeout has passed.
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
    listed: Operation | None = None,
) -> Any:
    """Call an action of a resource and poll until the action is completed.

    Args:
        client: The client that sends the action and the polls.
        waiter: The states of the resource.
        name: Name of the action, a key of the waiter's actions.
        request: Call of the action.
        poll: Operation that reads the resource.
        timeout: Timeout in seconds, from the response to the action; None for the default of the action or resource.
        on_progress: Function or coroutine function that is called after each poll and at the end.
        interval: Seconds between polls, from 0.01 to 86400; None for growing intervals.
        orders: The states of orders, and the operation that lists them; None if the action needs no order.
        listed: Operation that lists the resources, if the response to the action may lack an ID; otherwise None.

    Returns:
        The response in which the state that the action leads to was reached; None if the action deletes the resource.

    Raises:
        WaitFailed: The resource or the order failed, or the resource was stopped or deleted, or could not be deleted.
        WaitTimeout: The timeout has passed.
        ValueError: An argument contains several IDs, or a time is out of range.
    """
    check_times(timeout, interval)
    action = waiter.actions[name]
    several = [value for value in request.path_values.values() if isinstance(value, str) and "," in value]
    if several:
        raise ValueError(f"{request.operation.id}: {several[0]!r} is more than one ID; wait for them one by one")
    work_before = await _work_before(client, action, poll, request) if action.work_id else None
    begun = client.clock.now()
    response = await client.send(request)
    resource, timeout = await _resource(client, waiter, action, request, response, listed, timeout, interval)
    watch = Watch(
        client,
        waiter,
        action,
        Request(poll, _path_values(action, poll, request, resource)),
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
        from ..messages.request_secrets import secrets_of_call  # only errors quote what was sent
        from ..messages.sent_secrets import hide_sent

        hide_sent(error, secrets_of_call(request))
        error.add_note(f"{request.operation.id} was already executed, for {watch.subject}")
        raise


async def _resource(
    client: Poller,
    waiter: WaiterSpec,
    action: ActionSpec,
    request: Request,
    response: object,
    listed: Operation | None,
    timeout: float | None,
    interval: float | None,
) -> tuple[object, float | None]:
    """Return what has the IDs, which is the response or an item of a list, and the timeout that is left."""
    if listed is None:
        return response, timeout
    from .listed_ids import is_only_listed, listed_item  # only a few actions need a list

    if not is_only_listed(action, response):
        return response, timeout
    longest = waiter.timeout_of(action, timeout)
    begun = client.clock.monotonic()
    try:
        pause = waiter.interval if interval is None else interval
        found = await listed_item(client, Request(listed), action, response, longest, pause)
    except ModelArtsError as error:
        error.add_note(f"{request.operation.id} was already executed")
        raise
    return found, max(longest - (client.clock.monotonic() - begun), 0.0)


async def _work_before(client: Poller, action: ActionSpec, poll: Operation, request: Request) -> object:
    """Return the ID of the latest work before the action starts a new one, or None."""
    try:
        response = await client.send(Request(poll, _path_values(action, poll, request, None)))
    except NotFound:
        return None
    return value_at(response, action.work_id)


def _path_values(action: ActionSpec, poll: Operation, request: Request, response: object) -> Mapping[str, object]:
    """Return the path values of the poll: values from the action's path, and IDs from its response."""
    found = {name: request.path_values[source] for name, source in action.renamed}
    for name, path in action.ids:
        value = value_at(response, path)
        if not isinstance(value, str | int) or value == "":
            what = f"{request.operation.id}: the response has no {'.'.join(path)}, so the resource can't be polled"
            error = DecodeError(what, operation=request.operation.id)
            error.add_note(f"{request.operation.id} was already executed")
            raise error
        found[name] = value
    named = {name: value for name, value in request.path_values.items() if f"{{{name}}}" in poll.path}
    return {**named, **found}
