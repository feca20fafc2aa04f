"""Template views of waiting: `wait`, `wait_gone`, and the methods that call an operation and wait."""

from typing import Any

from attrs import frozen

from ..lint.extensions import item_schema, property_at
from ..lint.waiter_keys import CONDITIONS, condition, helper_name, polled_schema
from ..spec.bundle import operations
from ..spec.naming import constant_name, literal, prose
from ..spec.source import SpecMap
from ..spec.value_types import Part
from .docstrings import EXTRA, about, arguments, docstring, documented_at, paragraph, section
from .fields import Field
from .method_views import Argument, MethodView

INTERVAL = (
    "interval",
    "Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.",
)
ON_PROGRESS = (
    "on_progress",
    "Called after each poll and at the end with the state, the step, the elapsed seconds and the last response.",
)
FAILED = ("WaitFailed", "The resource failed, ended, was stopped or was deleted; the error has the service's reason.")
NO_STATE = ("ValueError", "`until` is not a known state, or a time is out of range. Nothing is sent.")
OUT_OF_RANGE = ("ValueError", "`timeout` or `interval` is out of range. Nothing is sent.")
NOT_DELETED = ("WaitFailed", "The resource could not be deleted.")
TOO_LATE = ("WaitTimeout", "The timeout expired.")
REFUSED = [
    ("ApiError", "The service refused the request or failed."),
    ("TransportError", "No usable response arrived."),
]


@frozen
class WaiterView:
    """The `wait` methods of a resource."""

    path: list[Argument]
    filters: list[Argument]
    constant: str
    poll: str
    returns: str
    doc: str
    gone_doc: str


@frozen
class ActionView:
    """A method that calls an operation and waits for its result.

    Args:
        name: Name of the method.
        method: Method that it calls.
        fixed: Code of the request body if the caller does not pass one.
        waiter: Constant of the waiter.
        action: Name of the action in the waiter.
        poll: Constant of the operation that reads the state.
        orders: Code of the waiter of orders and of the operation that lists them; empty if there are no orders.
        listed: Code of the operation that lists the resources; empty if the response always has the IDs.
        returns: Type of the result.
        doc: Docstring of the method.
        plain_doc: Docstring of the method that calls the operation without waiting, if there is a fixed body.
    """

    name: str
    method: MethodView
    fixed: str | None
    waiter: str
    action: str
    poll: str
    orders: str
    listed: str
    returns: str
    doc: str
    plain_doc: str


class WaitingViews:
    """Makes the views of all waiters of a document.

    Args:
        document: Bundled document.
        methods: All methods by operation ID.
    """

    def __init__(self, document: SpecMap, methods: dict[str, MethodView]) -> None:
        self._document = document
        self._methods = methods
        self._operations = {row[3]["operationId"]: row[3] for row in operations(document)}

    def waiter(self, tag: SpecMap) -> WaiterView:
        """Return the `wait` methods of a resource."""
        waiter = tag["x-waiter"]
        method = self._methods[waiter["poll"]]
        path = [*method.path, *self._item(waiter)]
        wanted = waiter.get("item", {}).get("filters", [])
        filters = [argument for argument in method.query if argument.field.wire in wanted]
        names, more = (
            [(argument.field.name, argument.field.documentation) for argument in given] for given in (path, filters)
        )
        common = [
            *more,
            INTERVAL,
            ("timeout", f"Longest wait in seconds. {waiter['timeout']} by default."),
            ON_PROGRESS,
        ]
        goals = [name for name, action in waiter.get("actions", {}).items() if not action.get("gone")]
        what = "State or states to wait for, as values or names"
        if goals:
            what += f", or the name of an action, for its result: {', '.join(repr(name) for name in goals)}"
        until = ("until", f"{what}. {', '.join(self._names(waiter, waiter['ready']))} by default.")
        head = about("", self._operations[waiter["poll"]])
        doc = [*head, *section("Args", [*names, until, *common, *EXTRA], 8), "", "        Returns:"]
        read = "item of the list" if "item" in waiter else "response"
        doc += [f"            The {read} that shows the state.", *section("Raises", [FAILED, TOO_LATE, NO_STATE], 8)]
        gone = [*head, *section("Args", [*names, *common, *EXTRA], 8)]
        gone += section("Raises", [NOT_DELETED, TOO_LATE, OUT_OF_RANGE], 8)
        return WaiterView(
            path=path,
            filters=filters,
            constant=_constant(tag),
            poll=method.constant,
            returns=method.item if "item" in waiter else method.answer,
            doc=docstring("Wait until the resource is ready, or until it reaches the requested state.", doc, 8),
            gone_doc=docstring("Wait until the resource no longer exists.", gone, 8),
        )

    def actions(self, resource: str) -> list[ActionView]:
        """Return the methods of a resource that call an operation and wait, sorted by name."""
        found = [
            self._action(tag, name, action)
            for tag in self._document["tags"]
            for name, action in tag.get("x-waiter", {}).get("actions", {}).items()
            if "operation" in action and self._operations[action["operation"]]["tags"] == [resource]
        ]
        return sorted(found, key=lambda view: view.name)

    def _action(self, tag: SpecMap, name: str, action: SpecMap) -> ActionView:
        waiter, method = tag["x-waiter"], self._methods[action["operation"]]
        fixed = action.get("body")
        return ActionView(
            name=helper_name(name),
            method=method,
            fixed=None if fixed is None else "{" + ", ".join(f"{_code(k)}: {_code(v)}" for k, v in fixed.items()) + "}",
            waiter=_constant(tag),
            action=name,
            poll=constant_name(action.get("poll", waiter["poll"])),
            orders=self._orders(action),
            listed=f"operations.{constant_name(action['listed']['operation'])}" if "listed" in action else "",
            returns="None" if action.get("gone") else self._methods[waiter["poll"]].answer,
            doc=self._doc(waiter, action, method),
            plain_doc=self._plain_doc(name, action, method) if "body" in action else "",
        )

    def _plain_doc(self, name: str, action: SpecMap, method: MethodView) -> str:
        sent = ", ".join(f"`{key}: {value}`" for key, value in action["body"].items())
        text = f"Calls `{method.name}` with {sent} and returns immediately. `{helper_name(name)}` also waits."
        operation = self._operations[action["operation"]]
        body = [*about(text, operation), *arguments([argument.field for argument in method.path], 8)]
        names = " or ".join(f"`{argument.field.name}`" for argument in method.path)
        body += section("Raises", [*([("ValueError", f"{names} is empty.")] if names else []), *REFUSED], 8)
        body += documented_at(operation)
        return docstring(prose(action["summary"]), body, 8)

    def _orders(self, action: SpecMap) -> str:
        if "order" not in action:
            return ""
        tag = next(tag for tag in self._document["tags"] if tag["name"] == action["order"]["waiter"])
        return f"operations.{_constant(tag)}, operations.{constant_name(tag['x-waiter']['poll'])}"

    def _doc(self, waiter: SpecMap, action: SpecMap, method: MethodView) -> str:
        operation = self._operations[action["operation"]]
        summary = prose(action["summary"]) if "body" in action else method.summary
        gone, states = action.get("gone"), self._names(waiter, action.get("ready", waiter["ready"]))
        goal = "the resource no longer exists" if gone else f"the state is {' or '.join(states)}"
        settled = not gone and any(condition(waiter, action, key) for key in CONDITIONS)
        conditions = " and all its parts are ready" if settled else ""
        if "readings" in action:
            conditions += f", in {action['readings']} polls in a row" + (
                " unless the wait follows an order" if "order" in action else ""
            )
        text = f"The client then polls {action.get('poll', waiter['poll'])} until {goal}{conditions}."
        given = [argument.field for argument in method.path]
        if "body" in action:
            body = about(text, operation)
        else:
            body = [*about(prose(operation["description"]), operation), "", *paragraph(text, 8)]
            given += [argument.field for argument in [*method.query, *method.headers, *(method.body or [])]]
        longest = action.get("timeout", waiter["timeout"])
        added = [
            ("timeout", f"Longest wait in seconds after the call. {longest} by default."),
            INTERVAL,
            ON_PROGRESS,
        ]
        lines = arguments(given, 8) or ["", "        Args:"]
        body += [*lines, *section("Args", added, 8)[2:]]
        if not gone:
            body += ["", "        Returns:", "            The response that shows the state."]
        raised = [NOT_DELETED if gone else FAILED, TOO_LATE, *REFUSED]
        if method.path:
            names = " or ".join(f"`{argument.field.name}`" for argument in method.path)
            raised.insert(0, ("ValueError", f"{names} is empty or more than one ID, or a time is out of range."))
        else:
            raised.insert(0, OUT_OF_RANGE)
        body += section("Raises", raised, 8)
        body += documented_at(operation)
        return docstring(f"{summary[:-1]}, then wait for the result.", body, 8)

    def _item(self, waiter: SpecMap) -> list[Argument]:
        """Return the argument that identifies the item if the poll is a list."""
        if "item" not in waiter:
            return []
        name, schema = waiter["item"]["argument"], item_schema(self._document, self._operations[waiter["poll"]])
        description = prose((property_at(self._document, schema, waiter["item"]["field"]) or {})["description"])
        field = Field(name, name, (Part("string"),), True, description, digits=False, sensitive=False)
        return [Argument(field, "str")]

    def _names(self, waiter: SpecMap, states: list[Any]) -> list[str]:
        """Return the names of the states, also where the values are numbers."""
        poll = self._operations[waiter["poll"]]
        state = property_at(self._document, polled_schema(self._document, waiter, poll), waiter["field"]) or {}
        if "x-enum-varnames" not in state:
            return [str(value) for value in states]
        return [state["x-enum-varnames"][state["enum"].index(value)] for value in states]


def _constant(tag: SpecMap) -> str:
    return f"{tag['name'].upper()}_WAITER"


def _code(value: Any) -> str:
    return literal(value) if isinstance(value, str) else repr(value)
