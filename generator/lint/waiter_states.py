"""Check that a waiter has each state of the enumeration in exactly one list, and no others."""

from collections.abc import Iterator

from ..spec.problems import Problem
from ..spec.source import SpecMap
from .waiter_keys import PARTS, STATE_LISTS


def check_states(title: str, waiter: SpecMap, state: SpecMap) -> Iterator[Problem]:
    """Yield states that are unknown, in no list or in several lists of a waiter.

    Args:
        title: Name of the waiter, for messages.
        waiter: Entry of the waiter.
        state: Schema of the state.
    """
    if "enum" not in state:
        what = f"{title}: field is {waiter['field']!r}, which is not an enumeration"
        remedy = "define its schema as an enumeration, because each state must be in one of the lists"
        yield Problem(waiter.place("field"), what, remedy)
        return
    problems = list(check_listed(title, waiter, STATE_LISTS, state))
    yield from problems
    yield from _in_two_lists(title, waiter)
    listed = [value for key in STATE_LISTS for value in waiter.get(key, [])]
    for value in state.get("enum", []):
        # A misspelled state in a list has already been reported.
        if value not in listed and not problems:
            what = f"{title}: {value!r} is in no list, so a wait would not end in that state"
            remedy = f"add it to one of {', '.join(STATE_LISTS[:-1])}"
            yield Problem(waiter.place("field"), what, remedy)
    for part, whole in PARTS.items():
        for value in waiter.get(part, []):
            if value not in waiter.get(whole, []):
                what = f"{title}: {part} contains {value!r}, which is not in {whole}"
                yield Problem(waiter.place(part), what, f"add it to {whole}, or remove it here")


def check_listed(title: str, node: SpecMap, keys: tuple[str, ...], state: SpecMap) -> Iterator[Problem]:
    """Yield listed states that are not in the enumeration or occur twice in a list."""
    for key in keys:
        values = node.get(key, [])
        for index, value in enumerate(values):
            if "enum" in state and value not in state["enum"]:
                what = f"{title}: {key} contains {value!r}, which is not a state"
                yield Problem(node.place(key), what, "correct the value, or add it to the enumeration")
            elif value in values[:index]:
                yield Problem(node.place(key), f"{title}: {key} contains {value!r} twice", "remove one of them")


def _in_two_lists(title: str, waiter: SpecMap) -> Iterator[Problem]:
    """Yield states in two lists. Only a state of `delete_failed` may also be in `failed`."""
    for number, key in enumerate(STATE_LISTS):
        for earlier in STATE_LISTS[:number]:
            if (earlier, key) == ("failed", "delete_failed"):
                continue
            for value in waiter.get(key, []):
                if value in waiter.get(earlier, []):
                    what = f"{title}: {earlier} and {key} both contain {value!r}"
                    yield Problem(waiter.place(key), what, "keep it in one of them")
