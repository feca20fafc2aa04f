"""Checks of the steps of a workflow, which form a directed graph without cycles.

The codes of the refusals are a guess: no client is known that handles them.
"""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault

BRANCHES = ("if_then_steps", "else_then_steps")


def names_in(step: Row, *keys: str) -> list[str]:
    """Return the names of other steps in the lists of a step, such as `depend_steps`."""
    names: list[str] = []
    for key in keys:
        found: list[str] = step.get(key) or []
        names += found
    return names


def in_sequence(steps: list[Row]) -> list[Row]:
    """Return the steps in an order in which each comes after those that it depends on.

    Raises:
        Fault: Two steps have the same name, a step refers to one that does not exist, or steps depend on each other.
    """
    named = {step["name"]: step for step in steps}
    if len(named) < len(steps):
        raise Fault(400, INVALID, "The names of the steps must be unique in a workflow.")
    for step in steps:
        unknown = next((name for name in names_in(step, "depend_steps", *BRANCHES) if name not in named), None)
        if unknown is not None:
            raise Fault(400, INVALID, f"The step {step['name']} refers to the step {unknown}, which does not exist.")
    before = {name: set(names_in(step, "depend_steps")) for name, step in named.items()}
    for name, step in named.items():
        for later in names_in(step, *BRANCHES):
            before[later].add(name)
    try:
        return [named[name] for name in TopologicalSorter(before).static_order()]
    except CycleError as error:
        raise Fault(400, INVALID, f"The steps depend on each other: {', '.join(error.args[1])}.") from error
