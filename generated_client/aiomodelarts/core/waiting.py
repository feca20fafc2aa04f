"""Waiting for a resource to reach a state, or to go; also right after the action that leads there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any

from .errors import DecodeError, ModelArtsError, NotFound
from .model import value_at
from .operation import Operation, Request
from .states import State, among, describe, states_of, values_at
from .waiter_spec import ActionSpec, WaiterSpec
from .watching import GONE, Poller, Watch
from .watching import Progress as Progress
from .watching import ProgressCallback as ProgressCallback

Target = State | Iterable[State]
Conditions = Sequence[tuple[Sequence[str], Sequence[State]]]


async def wait_until(
    client: Poller,
    waiter: WaiterSpec,
    request: Request,
    until: Target | None,
    timeout: float | None,
    on_progress: ProgressCallback | None,
) -> Any:
    """Poll until the resource is in one of the wanted states.

    Args:
        client: Sends the polls, and knows the time.
        waiter: The states of the resource.
        request: Reads it.
        until: State or states to wait for, as values or names of the enumeration, or the name of an action for the
            states that it leads to; None: those in which it can be used.
        timeout: Longest wait in seconds; None: the one of the action or the waiter.
        on_progress: Called after each poll and at the end, a coroutine function or a plain one.

    Returns:
        The answer that showed the wanted state.

    Raises:
        WaitFailed: It failed, was stopped or deleted instead.
        NotFound: It did not exist to begin with.
        WaitTimeout: The time is over.
        ValueError: A wanted state is not in the enumeration, or the action ends with `wait_gone`.
    """
    action = waiter.actions.get(until) if isinstance(until, str) else None
    if action is None:
        targets = waiter.ready if until is None else (until,) if isinstance(until, str | int) else tuple(until)
        if not targets:
            raise ValueError("until names no state; name one, or leave it out")
        action = ActionSpec(ready=targets, broken=waiter.broken if until is None else ())
    elif action.gone:
        raise ValueError(f"after {until!r} nothing is left that has a state; call wait_gone")
    return await _finish(Watch(client, waiter, action, request, timeout, on_progress))


async def wait_gone(
    client: Poller,
    waiter: WaiterSpec,
    request: Request,
    timeout: float | None,
    on_progress: ProgressCallback | None,
) -> None:
    """Poll until the resource no longer exists.

    Args:
        client: Sends the polls, and knows the time.
        waiter: The states of the resource.
        request: Reads it.
        timeout: Longest wait in seconds; None: the waiter's.
        on_progress: Called after each poll and at the end, a coroutine function or a plain one.

    Raises:
        WaitFailed: It could not be deleted.
        WaitTimeout: The time is over.
    """
    await _finish(Watch(client, waiter, ActionSpec(gone=True), request, timeout, on_progress))


async def act_and_wait(
    client: Poller,
    waiter: WaiterSpec,
    name: str,
    request: Request,
    poll: Operation,
    timeout: float | None,
    on_progress: ProgressCallback | None,
) -> Any:
    """Do something with a resource and poll until it is done.

    Args:
        client: Sends the action and the polls.
        waiter: The states of the resource.
        name: The action, one of the waiter's.
        request: The call of it.
        poll: Reads the resource.
        timeout: Longest wait in seconds after the call; None: the one of the action or the waiter.
        on_progress: Called after each poll and at the end, a coroutine function or a plain one.

    Returns:
        The answer that showed the state the action leads to; None when it leads to the end of the resource.

    Raises:
        WaitFailed: It failed, was stopped or deleted instead, or could not be deleted.
        WaitTimeout: The time is over.
        ValueError: Several ids are given as one; they can be waited for only one by one.
    """
    action = waiter.actions[name]
    several = [value for value in request.path_values.values() if isinstance(value, str) and "," in value]
    if several:
        raise ValueError(f"{request.operation.id}: {several[0]!r} is more than one id; wait for them one by one")
    before = await _work_before(client, action, poll, request) if action.work_id else None
    found = Request(poll, _path_values(action, poll, request, await client.send(request)))
    watch = Watch(client, waiter, action, found, timeout, on_progress, acted=True, work_before=before)
    try:
        await client.clock.sleep(min(waiter.first_delay, watch.timeout))
        return await _finish(watch)
    except ModelArtsError as error:
        error.add_note(f"{request.operation.id} was carried out before, for {watch.subject}")
        raise


async def _finish(watch: Watch) -> Any:
    """Watch to the end, and report it."""
    try:
        result = await (_gone(watch) if watch.goal.gone else _until(watch))
    except ModelArtsError:
        if watch.step:
            await watch.report(done=True)
        raise
    await watch.report(done=True)
    return result


async def _until(watch: Watch) -> Any:
    waiter, goal = watch.waiter, watch.goal
    while True:
        try:
            seen = await watch.poll()
        except NotFound as error:
            if not watch.settling:
                if watch.step == 0:
                    raise
                watch.state, watch.last = None, None
                raise watch.failure("was deleted") from error
            seen = False
        if seen:
            _check_names(watch.state, goal.ready, waiter)
            broken = _first(watch, goal.broken)
            if broken is not None and not watch.settling:
                raise watch.failure(f"failed: {broken}")
            if among(watch.state, goal.ready):
                if broken is None and _first(watch, goal.busy) is None:
                    return watch.last
            elif not watch.settling or goal.ids:
                # What was only just made shows no state from before.
                _refuse_end(watch, waiter)
        await watch.pause()


def _refuse_end(watch: Watch, waiter: WaiterSpec) -> None:
    """Raise when it won't reach another state by itself."""
    state = watch.state
    if (among(state, waiter.failed) or among(state, waiter.delete_failed)) and not watch.recovering:
        raise watch.failure(f"failed with state {describe(state)}")
    if among(state, waiter.stopped):
        raise watch.failure(f"was stopped with state {describe(state)}")
    if among(state, waiter.final):
        raise watch.failure(f"has ended with state {describe(state)}")
    if among(state, waiter.gone):
        raise watch.failure("was deleted")


def _first(watch: Watch, conditions: Conditions) -> str | None:
    """The first condition that is met, in words: one of its values is at its path, or anything where it has none."""
    for path, values in conditions:
        for found in values_at(watch.last, path):
            if among(found, values) if values else bool(found):
                return f"{'.'.join(path)} is {describe(found)}"
    return None


async def _gone(watch: Watch) -> None:
    goal = watch.goal
    while True:
        try:
            seen = await watch.poll()
        except NotFound:
            watch.state = GONE
            return
        if seen:
            broken = _first(watch, goal.broken)
            if broken is not None and not watch.settling:
                raise watch.failure(f"could not be deleted: {broken}")
            if watch.stays:
                raise watch.failure(f"could not be deleted and has state {describe(watch.state)}")
            if among(watch.state, watch.waiter.gone):
                return
            if goal.busy and _first(watch, goal.busy) is None:
                watch.state = GONE
                return
        await watch.pause()


async def _work_before(client: Poller, action: ActionSpec, poll: Operation, request: Request) -> object:
    """What tells the latest work apart before the action begins another one; None when there was none."""
    try:
        answer = await client.send(Request(poll, _path_values(action, poll, request, None)))
    except NotFound:
        return None
    return value_at(answer, action.work_id)


def _path_values(action: ActionSpec, poll: Operation, request: Request, answer: object) -> Mapping[str, object]:
    """What stands in the path of the poll: values of the action's path, and ids from its answer."""
    found = {name: request.path_values[source] for name, source in action.renamed}
    for name, path in action.ids:
        value = value_at(answer, path)
        if not isinstance(value, str | int) or value == "":
            what = f"{request.operation.id}: the answer does not tell {'.'.join(path)}, so it can't be waited for"
            raise DecodeError(what, operation=request.operation.id)
        found[name] = value
    named = {name: value for name, value in request.path_values.items() if f"{{{name}}}" in poll.path}
    return {**named, **found}


def _check_names(state: object, targets: Sequence[State], waiter: WaiterSpec) -> None:
    """Refuse a name that the enumeration of the state does not have; it would be waited for in vain."""
    if not isinstance(state, Enum):
        return
    members = type(state).__members__
    known = [*members, *(member.value for member in members.values()), *states_of(waiter)]
    for target in targets:
        if isinstance(target, str) and target not in known:
            raise ValueError(f"{target!r} is no state; choose from {', '.join(members)}")
