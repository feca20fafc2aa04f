"""Conditions of the steps of workflows, which compare parameters with values."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from ...models import WorkflowConditionType
from ..handlers.lists import Row

PARAMETER = "$ref/parameters/"
COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    WorkflowConditionType.EQUAL: operator.eq,
    WorkflowConditionType.NOT_EQUAL: operator.ne,
    WorkflowConditionType.GREATER: operator.gt,
    WorkflowConditionType.GREATER_OR_EQUAL: operator.ge,
    WorkflowConditionType.LESS: operator.lt,
    WorkflowConditionType.LESS_OR_EQUAL: operator.le,
    WorkflowConditionType.IN: lambda left, right: left in right,
    WorkflowConditionType.OR: lambda left, right: left or right,
}


def holds(step: Row, parameters: list[Row]) -> bool:
    """Return whether all conditions of a step are true. Values that can't be compared make a condition false.

    Args:
        step: Step of the workflow.
        parameters: Parameters of the execution, whose values replace references such as `$ref/parameters/rate`.
    """
    values: Row = {one.get("name", ""): one.get("value", one.get("default")) for one in parameters}
    conditions: list[Row] = step.get("conditions") or []
    return all(_is_true(condition, values) for condition in conditions)


def _is_true(condition: Row, values: Row) -> bool:
    sides = (_value(condition.get(side), values) for side in ("left", "right"))
    compare = COMPARISONS.get(condition.get("type", WorkflowConditionType.EQUAL.value), operator.eq)
    try:
        return bool(compare(*sides))
    except TypeError:
        return False


def _value(side: Any, values: Row) -> Any:
    if isinstance(side, str) and side.startswith(PARAMETER):
        return values.get(side.removeprefix(PARAMETER))
    return side
