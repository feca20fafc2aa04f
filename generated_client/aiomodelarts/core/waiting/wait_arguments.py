"""Validation of the arguments of `wait`: the states in `until`, timeouts and intervals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import cast

from ..number_arguments import check_number
from .states import State, states_of
from .waiter_spec import ActionSpec, WaiterSpec

Target = State | Iterable[State]

SHORTEST_INTERVAL = 0.01
LONGEST_INTERVAL = 86_400.0


def goal_of(waiter: WaiterSpec, until: Target | None, resource: str) -> ActionSpec:
    """Return the states and conditions to wait for.

    Args:
        waiter: The states and actions of the resource.
        until: Value or name of a state, several of them, or the name of an action; None for the states of `ready`.
        resource: Name of the resource, for messages.

    Raises:
        TypeError: `until` is neither a string or integer nor an iterable of them.
        ValueError: There is no such state or action, or the action deletes the resource (call `wait_gone`).
    """
    if until is None:
        return ActionSpec(ready=waiter.ready, busy=waiter.busy, broken=waiter.broken, matches=waiter.matches)
    action = waiter.actions.get(until) if isinstance(until, str) else None
    if action is None:
        return ActionSpec(ready=_states(waiter, until, resource))
    if action.gone:
        raise ValueError(f"{until!r} deletes the resource, which then has no state; call wait_gone")
    return action


def check_interval(interval: float) -> None:
    """Check that an interval between two requests is in range.

    Raises:
        TypeError: It is not a number.
        ValueError: It is out of range.
    """
    check_number("interval", interval, least=SHORTEST_INTERVAL, most=LONGEST_INTERVAL, unit="seconds")


def check_times(timeout: float | None, interval: float | None) -> None:
    """Check that the timeout and interval of a wait, or of reading a log or events, are in range. None is accepted.

    Raises:
        TypeError: One of them is not a number.
        ValueError: One of them is out of range.
    """
    check_number("timeout", timeout, least=0, unit="seconds", optional=True)
    if interval is not None:
        check_interval(interval)


def _states(waiter: WaiterSpec, until: Target, resource: str) -> tuple[State, ...]:
    given = cast("object", until)
    if isinstance(given, str | int):
        wanted: list[object] = [given]
    elif isinstance(given, Iterable) and not isinstance(given, bytes | bytearray | Mapping):
        wanted = list(cast("Iterable[object]", given))
    else:
        raise TypeError(f"until is {given!r}; pass a state of {resource}, several of them, or the name of an action")
    if not wanted:
        raise ValueError("until contains no state; pass at least one, or leave it out")
    return tuple(_state(waiter, one, resource) for one in wanted)


def _state(waiter: WaiterSpec, wanted: object, resource: str) -> State:
    """Return the value of a state for its value or name."""
    names = dict(waiter.names)
    value = wanted.value if isinstance(wanted, Enum) else wanted
    if isinstance(value, str) and value in names:
        return names[value]
    known = [*names.values(), *states_of(waiter)]
    if isinstance(value, str | int) and not isinstance(value, bool) and value in known:
        return value
    raise ValueError(f"{wanted!r} isn't a state; {_choice(waiter, value, resource)}")


def _choice(waiter: WaiterSpec, value: object, resource: str) -> str:
    """Describe the states and actions to choose from, and suggest the closest one."""
    from difflib import get_close_matches  # only for errors

    names = dict(waiter.names)
    states = [*names, *(str(state) for state in states_of(waiter) if state not in names.values())]
    actions = [name for name, action in waiter.actions.items() if not action.gone]
    by_lower = {name.lower(): name for name in [*states, *actions]}
    close = get_close_matches(str(value).lower(), by_lower, n=1)
    text = f"choose from {', '.join(dict.fromkeys(states))}"
    if actions:
        text += f", or an action of {resource}: {', '.join(actions)}"
    return text + (f"; did you mean {by_lower[close[0]]!r}?" if close else "")
