"""Find states that a waiter treats otherwise than before, because they moved from one list to another."""

from typing import Any

from ..lint.extensions import property_at
from .waiters import Waiter

# What a wait does in the states of each list, unless it waits for the state.
RETURNS = "returns"
WAIT = {"ready": RETURNS, "failed": "raises WaitFailed", "stopped": "raises WaitFailed", "gone": "raises WaitFailed"}
WAIT_GONE = {"gone": RETURNS, "delete_failed": "raises WaitFailed"}
CONTINUES = "continues"


def moved_states(old: Waiter, new: Waiter) -> dict[str, str]:
    """Return the names of the states whose outcome changed, with a clause about it.

    A state that only one version knows has not moved. Changes of `ready` are reported separately, so one of its states
    is only returned if the wait raises in the other version.
    """
    found: dict[str, str] = {}
    for state in _known(old) & _known(new):
        outcomes = [
            (method, _outcome(old, state, lists), _outcome(new, state, lists))
            for method, lists in (("wait", WAIT), ("wait_gone", WAIT_GONE))
        ]
        clauses = [f"`{method}` {was} → {now}" for method, was, now in outcomes if _is_moved(method, was, now)]
        if clauses and _is_listed(old, state):
            found[old.names([state])] = ", ".join(clauses)
    return dict(sorted(found.items()))


def _is_moved(method: str, was: str, now: str) -> bool:
    """Return whether a state moved. A deletion that now fails instead of timing out is no change of meaning."""
    if method == "wait":
        return was != now and {was, now} != {RETURNS, CONTINUES}
    return was not in (now, CONTINUES)


def _known(waiter: Waiter) -> set[Any]:
    """Return the states in the lists of the waiter and in the enumeration of the state."""
    schema = property_at(waiter.document, waiter.result_schema, str(waiter.node.get("field"))) or {}
    listed = [state for key in ("transient", *WAIT, *WAIT_GONE) for state in waiter.node.get(key) or []]
    return {*listed, *schema.get("enum", [])}


def _is_listed(waiter: Waiter, state: Any) -> bool:
    return any(state in (waiter.node.get(key) or []) for key in ("transient", *WAIT, *WAIT_GONE))


def _outcome(waiter: Waiter, state: Any, lists: dict[str, str]) -> str:
    return next((outcome for key, outcome in lists.items() if state in (waiter.node.get(key) or [])), CONTINUES)
