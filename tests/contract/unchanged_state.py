"""Checks on every request that the fake refuses: it must leave the state as it was."""

import pickle
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from io import BytesIO
from typing import Any

import pytest

from aiomodelarts.testing import behaviour
from aiomodelarts.testing.handlers.call import HANDLERS, Call, Handler
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.spec.replies import Fault, Reply
from aiomodelarts.testing.state.saved_json import encode
from aiomodelarts.testing.state.table import Table

STOCKED = "stocked"  # names the tables that already contain the built-in resources


def present_fake() -> object:
    """The fake of a pickled state; `StateUnpickler` knows it."""
    raise NotImplementedError


class StatePickler(pickle.Pickler):
    """Pickles what a fake has stored, and the fake itself by name."""

    def __init__(self, file: BytesIO, fake: object) -> None:
        super().__init__(file)
        self._fake = fake

    def reducer_override(self, obj: object) -> Any:
        """Write the name of the fake, and the resources of a table without its indexes, which can't be pickled."""
        if obj is self._fake:
            return (present_fake, ())
        return (dict, (list(dict.items(obj)),)) if isinstance(obj, Table) else NotImplemented


class StateUnpickler(pickle.Unpickler):
    """Reads what a `StatePickler` wrote."""

    def __init__(self, stored: bytes, fake: object) -> None:
        super().__init__(BytesIO(stored))
        self._fake = fake

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        """Return a function that returns the fake for `present_fake`."""
        if global_name == present_fake.__name__:
            return lambda: self._fake
        return super().find_class(module_name, global_name)


def stored(call: Call) -> bytes:
    """What the fake has stored. To encode it as a snapshot takes twenty times as long."""
    file = BytesIO()
    StatePickler(file, call.fake).dump({"tables": call.fake.state, "outcomes": call.fake.outcomes})
    return file.getvalue()


def kept(call: Call, stored: bytes) -> dict[str, Any]:
    """What was stored, apart from resources whose deletion is over and tables without content."""
    saved = without_numbers(encode(call.fake, StateUnpickler(stored, call.fake).load()))
    tables = {name: without_gone(table, call.now) for name, table in saved["tables"].items()}
    return {"tables": {name: table for name, table in tables.items() if table}, "outcomes": saved["outcomes"]}


def without_numbers(saved: Any) -> Any:
    """A snapshot with objects that several places share written out at each: what is gone may have shared them, too."""
    shared: dict[int, Any] = {}

    def collect(value: Any) -> None:
        if isinstance(value, dict) and "$id" in value:
            shared[value["$id"]] = value
        for part in parts(value):
            collect(part)

    def written(value: Any, above: tuple[int, ...] = ()) -> Any:
        if isinstance(value, dict):
            number = value.get("$id", value.get("$same"))
            if number in above:
                return {"$same": "above"}
            if number is not None:
                value, above = shared[number], (*above, number)
            left = {key: part for key, part in value.items() if key != "$id"}
            return (
                written(left["$list"], above)
                if [*left] == ["$list"]
                else {k: written(v, above) for k, v in left.items()}
            )
        return [written(part, above) for part in value] if isinstance(value, list) else value

    collect(saved)
    return written(saved)


def parts(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


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


def check(operation: str, call: Call, stored_before: bytes) -> None:
    stored_after = stored(call)
    if stored_after == stored_before:
        return
    before, after = kept(call, stored_before), kept(call, stored_after)
    built_in = {*after["tables"].get(STOCKED, ())} - {*before["tables"].get(STOCKED, ())} | {STOCKED}
    for saved in (before, after):
        saved["tables"] = {name: table for name, table in saved["tables"].items() if name not in built_in}
    assert after == before, f"the fake refused {operation} and changed its state"


def watched(operation: str, handler: Handler) -> Handler:
    @wraps(handler)
    def watching(call: Call) -> Reply:
        before = stored(call)
        try:
            reply = handler(call)
        except Fault:
            check(operation, call, before)
            raise
        if is_refused(reply):
            check(operation, call, before)
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
