"""Tests of the requests that resource methods send, and of the table of operations."""

from __future__ import annotations

import inspect
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from aiomodelarts.core.codec.model import Model
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.resources import ResourceClient
from aiomodelarts.testing import VirtualClock
from generator.spec.naming import python_name

EXTRA = {"extra_query", "extra_body", "extra_headers"}
"""Arguments of every method that makes one call."""


class Recorder:
    """Replacement for the client that records requests."""

    def __init__(self) -> None:
        self.requests: list[Any] = []
        self.answers: list[Any] = []
        self.clock = VirtualClock()

    async def send(self, request: Any) -> Any:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else "the answer"

    def pager(self, request: Any) -> str:
        self.requests.append(request)
        return "the pager"


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def widgets(small_client: ModuleType, recorder: Recorder) -> Any:
    return import_module(f"{small_client.__name__}.resources.widgets").Widgets(recorder)


async def test_body_has_the_passed_arguments(widgets, recorder, small_client) -> None:
    part = small_client.models.WidgetPart(name="wheel", kind=small_client.models.WidgetPhase.CUT)

    assert await widgets.create(name="first", parts=[part, {"name": "door", "kind": 2}], labels=None) == "the answer"

    (request,) = recorder.requests
    assert request.operation is small_client.operations.CREATE_WIDGET
    assert request.target("p") == "/v1/p/widgets"
    assert request.json() == {
        "name": "first",
        "parts": [{"name": "wheel", "kind": 0}, {"name": "door", "kind": 2}],
        "labels": None,
    }


async def test_defaults_of_the_service_are_not_sent(widgets, recorder) -> None:
    await widgets.create(name="first", parts=[])
    await widgets.update("w-1")
    widgets.list()

    create, update, listing = recorder.requests
    assert create.json() == {"name": "first", "parts": []}
    assert update.json() == {}
    assert listing.target("p") == "/v1/p/widgets"
    assert listing.header_pairs() == []
    assert listing.json() is None


async def test_names_on_the_wire(widgets, recorder) -> None:
    await widgets.update("w/1", type="round", from_="here")
    widgets.list(sort_by="made_at", limit=5, x_trace="abc")

    update, listing = recorder.requests
    assert update.target("p") == "/v1/p/widgets/w%2F1"
    assert update.json() == {"type": "round", "from": "here"}
    assert listing.target("p") == "/v1/p/widgets?limit=5&sortBy=made_at"
    assert listing.header_pairs() == [("X-Trace", "abc")]


async def test_response_without_body(widgets) -> None:
    assert await widgets.delete("w-1") is None


def test_list_is_a_pager(widgets) -> None:
    assert widgets.list() == "the pager"


@pytest.mark.parametrize("value", ["", ".", ".."])
async def test_path_value_that_changes_the_path_is_refused(value: str, widgets, recorder) -> None:
    with pytest.raises(ValueError, match="ShowWidget: widget_id is"):
        await widgets.get(value)
    assert recorder.requests == []


async def test_wrong_arguments_are_refused(widgets, recorder) -> None:
    with pytest.raises(TypeError, match="'parts'"):
        await widgets.create(name="first")
    with pytest.raises(TypeError, match="'colour'"):
        await widgets.create(name="first", parts=[], colour="red")
    with pytest.raises(TypeError, match="positional"):
        widgets.list(5)
    with pytest.raises(AttributeError):
        widgets.paint = "red"
    assert recorder.requests == []


async def test_waiting(widgets, recorder, small_client) -> None:
    broken, gone = (small_client.models.Widget.from_dict({"status": state}) for state in ("BROKEN", "DELETED"))
    recorder.answers = [broken, gone]

    assert await widgets.wait("w-1", until="BROKEN", timeout=5) is broken
    assert await widgets.wait_gone("w-1") is None

    assert [request.target("p") for request in recorder.requests] == ["/v1/p/widgets/w-1"] * 2
    assert {request.operation for request in recorder.requests} == {small_client.operations.SHOW_WIDGET}


ACTIONS = """      timeout: 60
      first_delay: 4
      actions:
        create: {operation: CreateWidget, ids: {widget_id: id}}
        delete: {operation: DeleteWidget, gone: true, timeout: 9}
        rename: {operation: UpdateWidget, body: {name: last}, summary: Call it the last., ready: [RUNNING, BROKEN]}
        mend: {ready: [RUNNING], busy: {parts.name: [wheel]}}
"""


async def test_actions_that_wait(make_client, recorder) -> None:
    client = make_client(lambda spec: spec.replace("      timeout: 60\n", ACTIONS, "openapi.yaml"))
    widgets = import_module(f"{client.__name__}.resources.widgets").Widgets(recorder)
    states = ("CREATING", "RUNNING", "BROKEN", "DELETED")
    made, running, broken, gone = (client.models.Widget.from_dict({"id": "w-1", "status": one}) for one in states)
    recorder.answers = [made, running, made, broken, None, gone, running]

    assert await widgets.create_and_wait(name="first", parts=[], timeout=60) is running
    assert await widgets.rename_and_wait("w-2") is broken
    assert await widgets.delete_and_wait("w-3") is None
    assert await widgets.wait("w-4", until="mend") is running

    asked = [(request.operation.id, request.target("p"), request.json()) for request in recorder.requests]
    assert asked == [
        ("CreateWidget", "/v1/p/widgets", {"name": "first", "parts": []}),
        ("ShowWidget", "/v1/p/widgets/w-1", None),
        ("UpdateWidget", "/v1/p/widgets/w-2", {"name": "last"}),
        ("ShowWidget", "/v1/p/widgets/w-2", None),
        ("DeleteWidget", "/v1/p/widgets/w-3", None),
        ("ShowWidget", "/v1/p/widgets/w-3", None),
        ("ShowWidget", "/v1/p/widgets/w-4", None),
    ]
    assert recorder.clock.slept == [4, 4, 4]
    assert not hasattr(widgets, "mend_and_wait")
    text = " ".join(widgets.rename_and_wait.__doc__.split())
    assert text.startswith(
        "Call it the last, then wait for the result. The client then polls ShowWidget until the state is RUNNING"
    )
    assert "9 by default" in " ".join(widgets.delete_and_wait.__doc__.split())
    assert "'create', 'rename', 'mend'. RUNNING by default." in " ".join(widgets.wait.__doc__.split())
    signature = inspect.signature(widgets.create_and_wait)
    assert list(signature.parameters)[-2:] == ["timeout", "on_progress"]
    assert signature.return_annotation == "models.Widget"


def test_table_of_operations(small_client) -> None:
    table = small_client.operations.OPERATIONS

    assert list(table) == [
        "CreateWidget", "DeleteCrate", "DeleteWidget", "FindCrates", "ListWidgets", "NameCrates", "PackCrate",
        "PatchCrate", "ShowWidget", "UpdateWidget",
    ]  # fmt: skip
    create, delete = table["CreateWidget"], table["DeleteWidget"]
    assert (create.method, create.path, create.resource, create.name) == (
        "POST", "/v1/{project_id}/widgets", "widgets", "create",
    )  # fmt: skip
    assert create.body_model is small_client.models.CreateWidgetRequest
    assert create.response_model is small_client.models.Widget
    assert (create.generation, create.docs, create.pagination) == ("current", "widgets/create.rst", None)
    assert (delete.body_model, delete.response_model, delete.generation) == (None, None, "withdrawn")
    with pytest.raises(TypeError):
        table["CreateWidget"] = delete


def test_pagination_and_waiter_are_those_of_the_spec(small_client) -> None:
    pagination = small_client.operations.OPERATIONS["ListWidgets"].pagination
    waiter = small_client.operations.WIDGETS_WAITER

    assert (pagination.style, pagination.index, pagination.first, pagination.size) == ("page", "offset", 0, "limit")
    assert (pagination.items, pagination.item_id, pagination.total) == (("widgets",), "id", ("total_count",))
    assert (pagination.default_limit, pagination.max_limit, pagination.location) == (10, 100, "query")
    assert (waiter.poll, waiter.field, waiter.reason) == ("ShowWidget", ("status",), (("fault", "message"),))
    assert (waiter.ready, waiter.transient, waiter.timeout) == (("RUNNING",), ("CREATING", "STOPPED-BY user"), 60.0)


async def test_python_name_of_a_parameter(make_client, recorder) -> None:
    def change(spec) -> None:
        spec.replace("        - name: sortBy\n", "        - name: sortBy\n          x-python-name: key\n")

    client = make_client(change)

    import_module(f"{client.__name__}.resources.widgets").Widgets(recorder).list(key="name")

    assert recorder.requests[0].target("p") == "/v1/p/widgets?sortBy=name"


async def test_list_that_pages_in_its_body(make_client) -> None:
    def change(spec) -> None:
        pagination = "{style: item, index: skip, first: 0, size: most, items: parts, "
        pagination += "default_limit: 5, allowed_limits: [5, 9]}"
        added = [f"        {name}: {{type: integer, description: Part of the page.}}\n" for name in ("skip", "most")]
        spec.replace("        from:\n", f"{''.join(added)}        from:\n")
        spec.replace("      x-method: update\n", f"      x-method: update\n      x-pagination: {pagination}\n")

    pagination = make_client(change).operations.OPERATIONS["UpdateWidget"].pagination

    assert (pagination.location, pagination.index, pagination.items) == ("body", "skip", ("parts",))
    assert (pagination.default_limit, pagination.allowed_limits, pagination.max_limit) == (5, (5, 9), None)


def test_arguments_and_responses_are_typed(make_client) -> None:
    def change(spec) -> None:
        fields = (
            "phase: {description: What it is., $ref: '#/components/schemas/WidgetPhase'}",
            "key: {description: What it is., $ref: '#/components/schemas/WidgetSortKey'}",
            "either: {description: What it is., anyOf: [{type: string}, {$ref: '#/components/schemas/WidgetPart'}]}",
            "by_name: {description: What it is., type: object, "
            "additionalProperties: {$ref: '#/components/schemas/WidgetPart'}}",
            "anything: {description: What it is.}",
        )
        spec.replace("        from:\n", "".join(f"        {field}\n" for field in fields) + "        from:\n")

    client = make_client(change)
    widgets = import_module(f"{client.__name__}.resources.widgets").Widgets

    update, create = (inspect.signature(method).parameters for method in (widgets.update, widgets.create))
    part = "models.WidgetPart | params.WidgetPart"
    assert {name: str(one.annotation) for name, one in update.items()} == {
        "self": "<class 'inspect._empty'>",
        "widget_id": "str | int",
        "name": "str | Unset | None",
        "type": "str | Unset | None",
        "phase": "models.WidgetPhase | models.WidgetPhaseValue | int | Unset | None",
        "key": "models.WidgetSortKey | models.WidgetSortKeyValue | Unset | None",
        "either": f"str | {part} | Unset | None",
        "by_name": f"Mapping[str, {part}] | Unset | None",
        "anything": "Any | Unset",
        "from_": "str | Unset | None",
        **dict.fromkeys(EXTRA, "Mapping[str, object] | None"),
    }
    assert create["parts"].annotation == f"Sequence[{part}]"
    assert create["parts"].default is inspect.Parameter.empty
    assert create["size"].default is client.UNSET
    assert [str(inspect.signature(method).return_annotation) for method in (widgets.get, widgets.delete)] == [
        "models.Widget",
        "None",
    ]
    assert inspect.signature(widgets.list).return_annotation == "Pager[models.WidgetPage, models.Widget]"


def test_numbered_states_are_shown_by_name(make_client) -> None:
    def change(spec) -> None:
        for old, new in (
            ("field: status", "field: phase"), ("[RUNNING]", "[1, 2]"), ("[BROKEN]", "[0]"), ("[DELETED]", "[]"),
            ("[CREATING, STOPPED-BY user]", "[]"),
        ):  # fmt: skip
            spec.replace(old, new, "openapi.yaml")

    client = make_client(change)

    assert client.operations.WIDGETS_WAITER.ready == (1, 2)
    wait = import_module(f"{client.__name__}.resources.widgets").Widgets.wait
    assert "as values or names. GLUED, PAINTED by default." in " ".join(wait.__doc__.split())


def test_a_list_can_be_polled(make_client) -> None:
    def change(spec) -> None:
        for old, new in (
            ("poll: ShowWidget", "poll: ListWidgets"), ("field: status", "field: widgets.0.status"),
            ("reason: [fault.message]", "reason: [widgets.0.fault.message]"),
        ):  # fmt: skip
            spec.replace(old, new, "openapi.yaml")

    client = make_client(change)
    wait = import_module(f"{client.__name__}.resources.widgets").Widgets.wait

    assert client.operations.WIDGETS_WAITER.field == ("widgets", "0", "status")
    assert inspect.signature(wait).return_annotation == "models.WidgetPage"


# --- every operation of the package ---


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation_is_a_method_with_its_models(name: str, document) -> None:
    operation = OPERATIONS[name]
    item = document["paths"][operation.path]
    described = item[operation.method.lower()]
    method = getattr(getattr(ResourceClient, operation.resource).fget(None), operation.name)
    given = set(inspect.signature(method).parameters)

    assert described["operationId"] == operation.id == name
    assert inspect.iscoroutinefunction(method) == (operation.pagination is None)
    parameters = [*item.get("parameters", []), *described.get("parameters", [])]
    shared = document["components"]["parameters"]
    parameters = [shared[one["$ref"].rpartition("/")[2]] if "$ref" in one else one for one in parameters]
    expected = {python_name(one["name"], one) for one in parameters} - {"project_id"}
    if operation.body_model is not None:
        expected |= set(operation.body_model.__wire_names__.values())
    if operation.response_model is not None:
        assert issubclass(operation.response_model, Model)
    assert given == expected | EXTRA


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if operation.body is not None])
async def test_example_of_a_body_is_sent_unchanged(name: str, document, recorder) -> None:
    operation = OPERATIONS[name]
    described = document["paths"][operation.path][operation.method.lower()]
    example = described["requestBody"]["content"][operation.content_type]["example"]
    names = operation.body_model.__wire_names__
    method = getattr(getattr(ResourceClient, operation.resource).fget(recorder), operation.name)
    given = {names[wire]: value for wire, value in example.items()}
    others = [one for one in inspect.signature(method).parameters.values() if one.default is one.empty]
    given |= {one.name: "x" for one in others if one.name not in names.values()}

    result = method(**given)
    if operation.pagination is None:
        await result

    (request,) = recorder.requests
    assert request.json() == example
    assert "{" not in request.target("p")


def test_every_operation_and_resource_of_the_spec_exists(document) -> None:
    described = {
        operation["operationId"]
        for item in document["paths"].values() for operation in item.values() if isinstance(operation, dict)
    }  # fmt: skip
    resources = {name for name, value in vars(ResourceClient).items() if isinstance(value, property)}

    assert set(OPERATIONS) == described
    assert resources == {tag["name"] for tag in document["tags"]}
    assert {operation.resource for operation in OPERATIONS.values()} <= resources
