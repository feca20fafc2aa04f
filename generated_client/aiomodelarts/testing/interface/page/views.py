"""What the pages show: values for the templates."""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urlencode

from attrs import frozen

from ....operations import OPERATIONS
from ...clock import ScaledClock
from ...fake import FakeModelArts
from ...scripting.planned_outcomes import (
    SLOW_STARTERS,
    deletion_states,
    planned_resources,
    state_category,
    states_of,
)
from ..control import calls, planned, resources
from ..control.clock import clock_view
from .call_summaries import CallSummaries

SPEEDS = (1, 10, 60, 600, 3600)
FIRST_OF_KIND = 8
PAGE_OF_KIND = 100
PAGE_OF_CALLS = 100
MOST_RECENT = 6
MOST_PLANS = 200
STATUSES = (
    ("", "All"),
    ("ok", "Successful"),
    ("failed", "Failed"),
    ("4xx", "4xx"),
    ("5xx", "5xx"),
    ("reset", "Reset"),
)
PRESETS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "throttled": (
        "429 throttled",
        "retry after 1 s",
        {
            "status": 429,
            "code": "APIGW.0308",
            "message": "The throttling threshold has been reached.",
            "headers": {"Retry-After": "1"},
        },
    ),
    "internal": (
        "500 internal error",
        "ModelArts.0101",
        {"status": 500, "code": "ModelArts.0101", "message": "Internal error."},
    ),
    "unavailable": (
        "503 unavailable",
        "APIGW.0201",
        {"status": 503, "code": "APIGW.0201", "message": "Backend unavailable."},
    ),
    "forbidden": (
        "403 forbidden",
        "ModelArts.0210",
        {"status": 403, "code": "ModelArts.0210", "message": "Forbidden."},
    ),
    "reset": ("Connection reset", "no response", {"reset": True}),
    "slow": ("Slow", "executed after 5 s", {"latency": 5.0}),
}


@frozen
class Group:
    """The resources of a type on the page."""

    kind: str
    states: list[tuple[str, str, int]]
    resources: list[resources.StoredView]
    more: str
    more_label: str


def frame(fake: FakeModelArts, active: str, here: str, page: str) -> dict[str, Any]:
    """Return the values that all pages show. Call it inside `fake.transaction()`.

    Args:
        fake: The fake.
        active: Name of the page in the menu; empty for none.
        here: Address of this response.
        page: Address of the page to which forms return.
    """
    clock = clock_view(fake)
    category = ""
    if clock.next_change is not None:
        kind, name = clock.next_change.kind, clock.next_change.state
        state = states_of(kind).get(name, name)
        category = "gone" if name == resources.UNTIL_GONE else state_category(kind, state)
    plans = sum(map(len, fake.failures.planned.values())) + sum(map(len, fake.outcomes.values()))
    plans += len(fake.failures.chances) + len(fake.failures.options)
    return {
        "active": active,
        "here": here,
        "page": page,
        "clock": clock,
        "next_category": category,
        "speeds": sorted({*SPEEDS, *([clock.speed] if isinstance(fake.clock, ScaledClock) else [])}),
        "menu": [
            ("resources", "Resources", None),
            ("calls", "Calls", len(fake.calls) or None),
            ("plans", "Failures", plans or None),
            ("state", "Snapshots", None),
        ],
    }


def resources_view(fake: FakeModelArts, kind: str, offset: int) -> dict[str, Any]:
    """Return the values of the page with resources: the first ones of all types, or a page of one type."""
    now = fake.clock.now()
    found = resources.kinds(fake)
    size = PAGE_OF_KIND if kind else FIRST_OF_KIND
    shown: dict[str, list[resources.StoredView]] = {}
    seen: Counter[str] = Counter()
    for one in resources.stored(fake, kind):
        seen[one.kind] += 1
        if offset < seen[one.kind] <= offset + size:
            shown.setdefault(one.kind, []).append(resources.view(one, now))
    groups: list[Group] = []
    built_in = (
        set(fake.state["stocked"]) if "stocked" in fake.state else set[str]()
    )  # after the resources that programs created
    for name, views in sorted(shown.items(), key=lambda pair: (pair[0] in built_in, pair[0])):
        states = [(state, category, count) for (state, category), count in found[name].most_common() if state]
        left = seen[name] - offset - len(views)
        query = {"kind": name, "offset": offset + size} if kind else {"kind": name}
        more = f"/_fake/?{urlencode(query)}" if left > 0 else ""
        label = f"{left} more" if kind else f"All {seen[name]}"
        groups.append(Group(name, states, views, more, label))
    counts = [(name, states.total()) for name, states in found.items()]
    counts.sort(key=lambda pair: pair[0] in built_in)
    return {"kind": kind, "kinds": counts, "total": sum(count for _, count in counts), "groups": groups}


def _built_in(fake: FakeModelArts) -> set[str]:
    """Return the resource types that the fake itself has filled, such as images."""
    return set(fake.state["stocked"]) if "stocked" in fake.state else set()


def calls_view(
    fake: FakeModelArts, chosen: calls.Filter, before: int | None, summaries: CallSummaries
) -> dict[str, Any]:
    """Return the values of the list of calls."""
    found, more = calls.listed(fake, chosen, limit=PAGE_OF_CALLS, before=before)
    given = {"text": chosen.text, "status": chosen.status}
    query = {name: value for name, value in given.items() if value}
    filter_query = f"?{urlencode(query)}" if query else ""
    older = f"/_fake/calls?{urlencode({**query, 'before': found[-1][0]})}" if more else ""
    list_query = {**query, **({"before": before} if before is not None else {})}
    return {
        "chosen": chosen,
        "statuses": STATUSES,
        "listed": [summaries.of(number, call) for number, call in found],
        "older": older,
        "filter_query": filter_query,
        "list_url": f"/_fake/calls?{urlencode(list_query)}" if list_query else "/_fake/calls",
        "call": None,
    }


def plans_view(fake: FakeModelArts, operation: str, resource: str) -> dict[str, Any]:
    """Return the values of the page with failures and outcomes. Call it inside `fake.transaction()`."""
    plannable = list(planned_resources())
    present = resources.kinds(fake)
    built_in = _built_in(fake)
    usual = next((one for one in plannable if one in present and one not in built_in), "notebooks")
    resource = resource if resource in plannable else usual
    recent = list(dict.fromkeys(call.operation for _, call in calls.numbered(fake)))[:MOST_RECENT]
    failures, outcomes = planned.failures(fake), planned.outcomes(fake)
    return {
        "failures": failures[:MOST_PLANS],
        "more_failures": len(failures[MOST_PLANS:]),
        "outcomes": outcomes[:MOST_PLANS],
        "more_outcomes": len(outcomes[MOST_PLANS:]),
        "operations": list(OPERATIONS),
        "presets": [(name, label, hint) for name, (label, hint, _) in PRESETS.items()],
        "recent": recent,
        "form": {"operation": operation if operation in OPERATIONS else ""},
        "plannable": plannable,
        "resource": resource,
        "ends": _ends(resource),
    }


def _ends(resource: str) -> list[tuple[str, str]]:
    """Return the outcomes of a resource type that can be chosen, failures first."""
    names = states_of(resource)
    order = ("failed", "delete_failed", "stopped", "ready")
    found = [
        (order.index(category), f"state:{name}", f"ends in {resources.state_label(resource, state)}")
        for name, state in names.items()
        if (category := state_category(resource, state)) in order
    ]
    shown = [(value, label) for _, value, label in sorted(found)]
    shown += [
        (
            f"deletion:{resources.state_label(resource, state)}",
            f"deletion ends in {resources.state_label(resource, state)}",
        )
        for state in deletion_states(resource)
    ]
    if resource in SLOW_STARTERS:
        shown += [(f"slow:{seconds}", f"begins {seconds} s late") for seconds in (15, 60, 600)]
    return shown
