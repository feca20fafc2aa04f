"""Checks on every request that the fake refuses: it must leave the state as it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

import pytest

from aiomodelarts.testing import behaviour
from aiomodelarts.testing.handlers.call import HANDLERS, Call, Handler
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.spec.replies import Fault, Reply
from aiomodelarts.testing.state.saved_json import encode

STOCKED = "stocked"  # names the tables that already contain the built-in resources


def kept(call: Call) -> dict[str, Any]:
    """What the fake has stored, apart from resources whose deletion is over and tables without content."""
    if not call.fake.state and not call.fake.outcomes:
        return {"tables": {}, "outcomes": {}}
    saved = encode(call.fake, {"tables": call.fake.state, "outcomes": call.fake.outcomes})
    tables = {name: without_gone(table, call.now) for name, table in saved["tables"].items()}
    return {"tables": {name: table for name, table in tables.items() if table}, "outcomes": saved["outcomes"]}


def without_gone(table: Any, now: float) -> Any:
    """A table without what is gone; a job of the older service is gone with its last version."""
    if not isinstance(table, dict):
        return table
    kept: dict[str, Any] = {}
    for key, thing in table.items():
        versions = thing.get("versions") if isinstance(thing, dict) else None
        if isinstance(versions, dict) and versions:
            left = without_gone(versions, now)
            if left:
                kept[key] = {**thing, "versions": left}
        elif not is_gone(thing, now):
            kept[key] = thing
    return kept


def is_gone(thing: Any, now: float) -> bool:
    plan = thing.get("plan") if isinstance(thing, dict) else None
    ends = plan.get("ends") if isinstance(plan, dict) else None
    return ends is not None and now >= ends


def is_refused(reply: Reply) -> bool:
    body: Any = reply.body if isinstance(reply.body, dict) else {}
    if (reply.status or 200) >= 400 or body.get("is_success") is False:
        return True
    return body.get("success") is False and not any(row["success"] for row in body.get("results", []))


def check(operation: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    built_in = {*after["tables"].get(STOCKED, ())} - {*before["tables"].get(STOCKED, ())} | {STOCKED}
    for saved in (before, after):
        saved["tables"] = {name: table for name, table in saved["tables"].items() if name not in built_in}
    assert after == before, f"the fake refused {operation} and changed its state"


def watched(operation: str, handler: Handler) -> Handler:
    @wraps(handler)
    def watching(call: Call) -> Reply:
        before = kept(call)
        try:
            reply = handler(call)
        except Fault:
            check(operation, before, kept(call))
            raise
        if is_refused(reply):
            check(operation, before, kept(call))
        return reply

    return watching


@contextmanager
def refusals_watched() -> Iterator[None]:
    """Watch the handlers of all operations that write."""
    behaviour.load()
    with pytest.MonkeyPatch.context() as patch:
        for operation, handler in list(HANDLERS.items()):
            if contracts()[operation].operation.method != "GET":
                patch.setitem(HANDLERS, operation, watched(operation, handler))
        yield
