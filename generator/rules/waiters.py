"""The `x-waiter` key: its states exist, its paths lead somewhere, its actions can be called and waited for."""

import re
from collections.abc import Iterator
from keyword import iskeyword
from typing import Any

from ..bundle import operations, parameters, resolve
from ..naming import python_name
from ..problems import Place, Problem
from ..source import SpecMap
from .extensions import at_key, item_schema, property_at, success_schema, values
from .schemas import flat_properties

STATE_LISTS = ("ready", "failed", "stopped", "transient", "gone", "delete_failed")
# Lists of states that belong to another list as well.
PARTS = {"final": "ready", "may_recover": "failed", "may_precede": "delete_failed", "deleting": "transient"}
NUMBERS = ("timeout", "recovery", "first_delay", "interval", "longest_interval")
WAITER_KEYS = {
    "poll": str, "field": str, **dict.fromkeys((*STATE_LISTS, "reason", *PARTS), list),
    **dict.fromkeys(NUMBERS, int), "actions": dict, "item": dict, "broken": dict,
}  # fmt: skip
ACTION_KEYS = {
    "operation": str, "ids": dict, "ready": list, "gone": bool, "busy": dict, "broken": dict, "timeout": int,
    "body": dict, "summary": str, "work_id": str, "poll": str,
}  # fmt: skip
ITEM_KEYS = {"field": str, "argument": str, "filters": list}
ADDED_ARGUMENTS = ("timeout", "on_progress")
WAIT_ARGUMENTS = ("until", *ADDED_ARGUMENTS)
Found = tuple[str, SpecMap, SpecMap]


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield waiters that lead nowhere."""
    by_id = {row[3].get("operationId"): (row[0], row[2], row[3]) for row in operations(document)}
    for tag in document.get("tags", []):
        if "x-waiter" in tag:
            yield from _Waiter(document, tag, by_id).check()


def placeholders(path: str) -> list[str]:
    """The placeholders of a path that callers fill."""
    return [name for name in re.findall(r"{([^}]*)}", path) if name != "project_id"]


def helper_name(action: str) -> str:
    """The method that does something and waits."""
    return f"{action}_and_wait"


def polled_schema(document: SpecMap, waiter: Any, poll: SpecMap) -> SpecMap | None:
    """The schema of what a waiter reads: the answer of its poll, or an item of the list."""
    return item_schema(document, poll) if "item" in waiter else success_schema(document, poll)


def leads_somewhere(document: SpecMap, schema: Any, path: str) -> SpecMap | None:
    """The property that a dotted path leads to, through the items of lists on the way, or None."""
    for name in path.split("."):
        schema = resolve(document, schema)
        while isinstance(schema, dict) and schema.get("type") == "array":
            schema = resolve(document, schema.get("items"))
        schema = flat_properties(document, schema).get(name) if isinstance(schema, dict) else None
    found = resolve(document, schema)
    return found if isinstance(found, SpecMap) else None


class _Waiter:
    """One waiter.

    Args:
        document: The bundled document.
        tag: The tag that has it.
        by_id: Path, path item and operation by id.
    """

    def __init__(self, document: SpecMap, tag: SpecMap, by_id: dict[Any, Found]) -> None:
        self.document = document
        self.tag = tag
        self.by_id = by_id
        self.title = f"x-waiter of {tag['name']}"
        self.place = tag.place("x-waiter")
        self.waiter = tag["x-waiter"]

    def check(self) -> Iterator[Problem]:
        """Yield what is wrong."""
        title, waiter = self.title, self.waiter
        problems = list(values(title, waiter, self.place, WAITER_KEYS))
        if problems:
            yield from problems
            return
        yield from self._poll(title, waiter, self.place)
        if waiter.get("poll") not in self.by_id:
            return
        path, shared, operation = self.by_id[waiter["poll"]]
        yield from self._numbers()
        if "item" in waiter:
            problems = list(self._item(path, shared, operation))
            if problems:
                yield from problems
                return
        schema = polled_schema(self.document, waiter, operation)
        state = property_at(self.document, schema, str(waiter.get("field")))
        if state is None:
            what = f"{title}: field leads nowhere: {waiter.get('field')!r}"
            remedy = "give the property of the answer that holds the state, dotted when nested"
            yield Problem(at_key(waiter, "field", self.place), what, remedy)
            return
        for reason in waiter.get("reason", []):
            if property_at(self.document, schema, str(reason)) is None:
                what = f"{title}: reason leads nowhere: {reason!r}"
                yield Problem(waiter.place("reason"), what, "name a property of the answer")
        yield from self._states(title, waiter, STATE_LISTS, state)
        yield from self._conditions(title, waiter, schema)
        for part, whole in PARTS.items():
            for value in waiter.get(part, []):
                if value not in waiter.get(whole, []):
                    what = f"{title}: {part} names {value!r}, which is not in {whole}"
                    yield Problem(waiter.place(part), what, f"add it to {whole}, or remove it here")
        for name, action in waiter.get("actions", {}).items():
            yield from self._action(name, action, path, schema, state)

    def _poll(self, title: str, node: SpecMap, place: Place) -> Iterator[Problem]:
        """Yield why what a waiter or an action says can't be polled."""
        poll = node.get("poll")
        if poll not in self.by_id:
            what = f"{title} polls {poll!r}, which is no operation"
            yield Problem(at_key(node, "poll", place), what, "give the operationId that reads the state")
        elif self.by_id[poll][2].get("tags") != [self.tag["name"]]:
            what = f"{title} polls {poll} of another resource"
            yield Problem(node.place("poll"), what, "poll an operation with the same tag")

    def _item(self, path: str, shared: SpecMap, operation: SpecMap) -> Iterator[Problem]:
        title, item = f"{self.title}, item", self.waiter["item"]
        place = self.waiter.place("item")
        problems = list(values(title, item, place, ITEM_KEYS))
        if problems:
            yield from problems
            return
        schema = item_schema(self.document, operation)
        if schema is None:
            what = f"{title}: {operation['operationId']} is no list"
            yield Problem(place, what, "poll a list with `x-pagination`, or remove the key")
        elif property_at(self.document, schema, str(item.get("field"))) is None:
            what = f"{title}: field leads nowhere: {item.get('field')!r}"
            yield Problem(at_key(item, "field", place), what, "give the property that tells items apart")
        given = parameters(self.document, shared, operation)
        taken = {*placeholders(path), *(python_name(one["name"], one) for one in given if one["in"] == "path")}
        argument = str(item.get("argument", ""))
        if not argument.isidentifier() or iskeyword(argument):
            what = f"{title}: argument is {item.get('argument')!r}, which is no name"
            yield Problem(at_key(item, "argument", place), what, "write a Python name, such as node_name")
        elif argument in (*taken, *WAIT_ARGUMENTS):
            what = f"{title}: wait has an argument {argument} of its own"
            yield Problem(item.place("argument"), what, "give it another name")
        yield from self._filters(title, item, operation, given, {argument, *taken, *WAIT_ARGUMENTS})

    def _filters(
        self, title: str, item: SpecMap, operation: SpecMap, given: list[SpecMap], taken: set[str]
    ) -> Iterator[Problem]:
        paging = [operation.get("x-pagination", {}).get(key) for key in ("index", "size")]
        known = {one["name"]: one for one in given if one["in"] == "query" and one["name"] not in paging}
        for name in item.get("filters", []):
            if name not in known:
                what = f"{title}: filters names no filter of the list: {name!r}"
                yield Problem(item.place("filters"), what, f"use some of {', '.join(known) or 'its query parameters'}")
            elif python_name(name, known[name]) in taken:
                what = f"{title}: wait has an argument {python_name(name, known[name])} beside the filter"
                yield Problem(item.place("filters"), what, "give the parameter another name with `x-python-name:`")

    def _numbers(self) -> Iterator[Problem]:
        waiter = self.waiter
        for key, fault in (("timeout", waiter.get("timeout", 0) < 1), ("ready", not waiter.get("ready"))):
            if fault:
                usual = key == "timeout"
                remedy = "give the longest wait in seconds, such as 3600" if usual else "name at least one state"
                yield Problem(at_key(waiter, key, self.place), f"{self.title} has no {key}", remedy)
        for key in NUMBERS[1:]:
            if waiter.get(key, 1) < 1:
                what = f"{self.title}: {key} is {waiter[key]}"
                yield Problem(waiter.place(key), what, "give seconds, 1 or more")
        if waiter.get("interval", 2) > waiter.get("longest_interval", 30):
            what = f"{self.title}: interval is longer than longest_interval"
            yield Problem(waiter.place("interval"), what, "intervals grow, so begin with the shorter one")

    def _states(self, title: str, node: SpecMap, keys: tuple[str, ...], state: SpecMap) -> Iterator[Problem]:
        for key in keys:
            for value in node.get(key, []):
                if "enum" in state and value not in state["enum"]:
                    what = f"{title}: {key} names {value!r}, which the state never has"
                    yield Problem(node.place(key), what, "mend the value, or add it to the enumeration")

    def _action(self, name: str, action: Any, path: str, schema: Any, state: SpecMap) -> Iterator[Problem]:
        title, place = f"{self.title}, action {name}", self.waiter["actions"].place(name)
        problems = list(values(title, action, place, ACTION_KEYS))
        if not name.isidentifier() or name in (state.get("enum") or self._listed()):
            problems.append(Problem(place, f"{title}: this is no name for an action", "use a verb that is no state"))
        if problems:
            yield from problems
            return
        if "gone" in action and (action["gone"] is not True or "ready" in action):
            yield Problem(action.place("gone"), f"{title}: gone is not alone and true", "write `gone: true`")
        if "poll" in action:
            if "gone" not in action:
                what = f"{title}: poll without gone"
                yield Problem(action.place("poll"), what, "remove it; states are read by the poll of the waiter")
                return
            yield from self._poll(title, action, place)
            if action["poll"] not in self.by_id:
                return
            path, _, operation = self.by_id[action["poll"]]
            schema = success_schema(self.document, operation)
        yield from self._states(title, action, ("ready",), state)
        yield from self._conditions(title, action, schema)
        if "work_id" in action:
            yield from self._work_id(title, action, schema)
        if "operation" in action:
            yield from self._call(title, name, action, path)
        elif "ready" not in action or set(action) - {"ready", "busy", "broken", "timeout"}:
            remedy = "name the operation, or give only the states that `until` stands for"
            yield Problem(place, f"{title} has no operation", remedy)

    def _listed(self) -> list[Any]:
        return [value for key in STATE_LISTS for value in self.waiter.get(key, [])]

    def _conditions(self, title: str, action: SpecMap, schema: Any) -> Iterator[Problem]:
        for key in ("busy", "broken"):
            for path, wanted in action.get(key, {}).items():
                place, found = action[key].place(path), leads_somewhere(self.document, schema, path)
                if found is None:
                    yield Problem(place, f"{title}: {key} leads nowhere: {path!r}", "name a property of the answer")
                elif not isinstance(wanted, list) or (key == "broken" and not wanted):
                    yield Problem(place, f"{title}: {key} has no list of values for {path}", "list them")
                else:
                    for value in wanted:
                        if "enum" in found and value not in found["enum"]:
                            what = f"{title}: {key} names {value!r}, which {path} never is"
                            yield Problem(place, what, "mend the value, or add it to the enumeration")

    def _work_id(self, title: str, action: SpecMap, schema: Any) -> Iterator[Problem]:
        place = action.place("work_id")
        if property_at(self.document, schema, action["work_id"]) is None:
            what = f"{title}: work_id leads nowhere: {action['work_id']!r}"
            yield Problem(place, what, "name the property of the poll's answer that tells works apart")
        if any(not str(source).startswith("{") for source in action.get("ids", {}).values()):
            what = f"{title}: work_id beside ids from the answer, which the poll can't have before"
            yield Problem(place, what, "remove it; a poll with the new id shows nothing from before")

    def _call(self, title: str, name: str, action: SpecMap, path: str) -> Iterator[Problem]:
        place = action.place("operation")
        if action["operation"] not in self.by_id:
            what = f"{title} calls {action['operation']!r}, which is no operation"
            yield Problem(place, what, "give the operationId that does it")
            return
        if "item" in self.waiter:
            what = f"{title} calls {action['operation']}, but an item of a list has no path to wait for"
            yield Problem(place, what, "remove the operation; callers act and then call wait or wait_gone")
            return
        own_path, item, operation = self.by_id[action["operation"]]
        yield from self._ids(title, action, path, own_path, success_schema(self.document, operation))
        fields = self._body_fields(operation)
        taken = [python_name(one["name"], one) for one in parameters(self.document, item, operation)]
        taken += [python_name(wire, node) for wire, node in fields.items()]
        for argument in ADDED_ARGUMENTS:
            if argument in taken:
                what = f"{title}: {action['operation']} has an argument {argument} of its own"
                yield Problem(place, what, "give it another name with `x-python-name:`")
        if "body" in action:
            if not set(action["body"]) <= set(fields):
                what = f"{title}: body has fields that {action['operation']} does not take"
                yield Problem(action.place("body"), what, f"use some of {', '.join(fields)}")
            if not action.get("summary", "").endswith("."):
                what = f"{title} has no summary"
                yield Problem(action.place("body"), what, "say in a sentence what it does with this body")
        elif operation.get("x-method") != name:
            what = f"{title}: the method of {action['operation']} is {operation.get('x-method')}"
            yield Problem(place, what, "call the action as the method")
        methods = {
            row[3].get("x-method") for row in operations(self.document) if row[3].get("tags") == operation["tags"]
        }
        if helper_name(name) in methods:
            yield Problem(place, f"{title}: there is a method {helper_name(name)}", "name one of them apart")

    def _body_fields(self, operation: SpecMap) -> dict[str, Any]:
        body = resolve(self.document, operation.get("requestBody")) or {}
        found: dict[str, Any] = {}
        for media in body.get("content", {}).values():
            found |= flat_properties(self.document, media["schema"])
        return found

    def _ids(self, title: str, action: SpecMap, path: str, own_path: str, answer: Any) -> Iterator[Problem]:
        ids, wanted, own = action.get("ids", {}), placeholders(path), placeholders(own_path)
        place: Place = action.place("ids")
        for name, source in ids.items():
            if name not in wanted:
                yield Problem(place, f"{title}: ids fills {name}, which the poll does not need", "remove it")
            elif not isinstance(source, str):
                yield Problem(place, f"{title}: ids fills {name} with no text", "give a path in the answer")
            elif source.startswith("{"):
                if source.strip("{}") not in own:
                    what = f"{title}: ids fills {name} with {source}, which the call does not have"
                    yield Problem(place, what, f"use one of {', '.join(own) or 'the properties of the answer'}")
            elif property_at(self.document, answer, source) is None:
                what = f"{title}: ids leads nowhere: {source!r}"
                yield Problem(place, what, "give the property of the answer that holds the id, dotted when nested")
        for name in wanted:
            if name not in ids and name not in own:
                what = f"{title} does not tell {name}, which the poll needs"
                yield Problem(place, what, f"add `ids: {{{name}: …}}` with its path in the answer")
