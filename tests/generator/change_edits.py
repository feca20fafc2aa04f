"""Edits of the small spec whose changes `test_change_pairs` checks: names that survive, waits, lists, resources."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from tests.generator.changed_api import Api

HEADER = {"description": "Where it is.", "schema": {"type": "string"}}
ACTIONS = {
    "start": {"operation": "UpdateWidget", "body": {"name": "on"}, "summary": "Start a widget.", "ready": ["RUNNING"]},
    "stop": {"operation": "UpdateWidget", "body": {"name": "off"}, "summary": "Stop a widget.", "ready": ["BROKEN"]},
}
PHASES = {"type": "string", "enum": ["60", "300"], "description": "Seconds."}


def waiter(api: Api) -> dict[str, Any]:
    return api.tag("widgets")["x-waiter"]


def name_method(operation: str, name: str) -> Callable[[Api], None]:
    def edit(api: Api) -> None:
        api.operation(operation)["x-method"] = name

    return edit


def swap_methods(api: Api) -> None:
    api.operation("UpdateWidget")["x-method"] = "delete"
    api.operation("DeleteWidget")["x-method"] = "update"


def delete_as_update(api: Api) -> None:
    api.remove("UpdateWidget")
    api.operation("DeleteWidget")["x-method"] = "update"


def rotate_methods(api: Api) -> None:
    api.operation("UpdateWidget")["x-method"] = "change"
    api.operation("DeleteWidget")["x-method"] = "update"


def new_operation_as_delete(api: Api) -> None:
    """Remove an operation, and give its name to a new one with another path."""
    operation = copy.deepcopy(api.operation("DeleteWidget"))
    api.remove("DeleteWidget")
    operation.update({"operationId": "DeleteAllWidgets"})
    api.document["paths"]["/v1/{project_id}/widgets"]["delete"] = operation


def next_version(api: Api) -> None:
    """Replace an operation by that of another version of the API, under the same name."""
    api.operation("DeleteWidget")["operationId"] = "DeleteWidgetV2"
    api.move("DeleteWidgetV2", "/v2/{project_id}/widgets/{widget_id}")


def swap_ids(api: Api) -> None:
    """Give two operations the ID and the names of each other."""
    first, second = api.operation("ShowWidget"), api.operation("DeleteWidget")
    for key in ("operationId", "x-method"):
        first[key], second[key] = second[key], first[key]


def get_by_delete(api: Api) -> None:
    api.remove("DeleteWidget")
    api.move("ShowWidget", "/v1/{project_id}/widgets/{widget_id}", "delete")


def swap_wire_names(api: Api) -> None:
    first, second = api.parameter("ListWidgets", "sortBy"), api.parameter("ListWidgets", "X-Trace")
    first["x-python-name"], second["x-python-name"] = "x_trace", "sort_by"


def reuse_argument(api: Api) -> None:
    api.parameter("ListWidgets", "X-Trace")["x-python-name"] = "sort_by"
    api.operation("ListWidgets")["parameters"].remove(api.parameter("ListWidgets", "sortBy"))


def owned(path: str) -> Callable[[Api], None]:
    """Give an operation a path with two IDs."""

    def edit(api: Api) -> None:
        api.move("NameCrates", path)
        api.operation("NameCrates")["parameters"] = [
            {"name": name, "in": "path", "required": True, "description": "ID.", "schema": {"type": "string"}}
            for name in ("crate_id", "owner_id")
        ]

    return edit


def swap_operation_ids(api: Api) -> None:
    first, second = api.operation("ShowWidget"), api.operation("DeleteWidget")
    first["operationId"], second["operationId"] = "DeleteWidget", "ShowWidget"


def swap_fields(api: Api) -> None:
    api.field("WidgetPhoto", "title")["x-python-name"] = "lens"
    api.field("WidgetPhoto", "lens")["x-python-name"] = "title"


def reuse_field(api: Api) -> None:
    api.schema("WidgetPhoto")["properties"].pop("lens")
    api.field("WidgetPhoto", "title")["x-python-name"] = "lens"


def swap_classes(api: Api) -> None:
    api.rename_schema("WidgetDrawing", "Swapped")
    api.rename_schema("WidgetPhoto", "WidgetDrawing")
    api.rename_schema("Swapped", "WidgetPhoto")


def rename_over(api: Api) -> None:
    """Remove a class, and give its name to another one."""
    api.field("Widget", "picture")["anyOf"].pop(0)
    api.schema("Crate")["properties"].pop("lids")
    del api.document["components"]["schemas"]["WidgetDrawing"]
    api.rename_schema("WidgetPhoto", "WidgetDrawing")


def phases(enum: list[str], names: list[str] | None = None) -> Callable[[Api], None]:
    def edit(api: Api) -> None:
        schema = {**PHASES, "enum": enum} | ({"x-enum-varnames": names} if names else {})
        api.document["components"]["schemas"]["WidgetPeriod"] = schema
        api.schema("Widget")["properties"]["period"] = {"$ref": "#/components/schemas/WidgetPeriod"}

    return edit


def actions(**bodies: str) -> Callable[[Api], None]:
    def edit(api: Api) -> None:
        waiter(api)["actions"] = copy.deepcopy(ACTIONS)
        for name, body in bodies.items():
            waiter(api)["actions"][name]["body"]["name"] = body

    return edit


def start_by_create(api: Api) -> None:
    waiter(api)["actions"] = copy.deepcopy(ACTIONS)
    waiter(api)["actions"]["start"]["operation"] = "DeleteWidget"


def move_state(state: str, before: str, after: str) -> Callable[[Api], None]:
    def edit(api: Api) -> None:
        waiter(api)[before].remove(state)
        waiter(api).setdefault(after, []).append(state)

    return edit


def fail_created(api: Api) -> None:
    move_state("CREATING", "transient", "failed")(api)


def paging(**keys: Any) -> Callable[[Api], None]:
    def edit(api: Api) -> None:
        api.operation("ListWidgets")["x-pagination"].update(keys)

    return edit


def rename_resource(api: Api) -> None:
    api.tag("widgets")["name"] = "gadgets"
    for name in ("ListWidgets", "CreateWidget", "ShowWidget", "UpdateWidget", "DeleteWidget"):
        api.operation(name)["tags"] = ["gadgets"]


def swap_resources(api: Api) -> None:
    other = {"crates": "widgets", "widgets": "crates"}
    for tag in api.document["tags"]:
        tag["name"] = other[tag["name"]]
    for item in api.document["paths"].values():
        for operation in [entry for key, entry in item.items() if key != "parameters"]:
            operation["tags"] = [other[operation["tags"][0]]]


def find_by_operation(api: Api) -> None:
    api.operation("ListWidgets").pop("x-find")
    api.operation("ShowWidget")["x-method"] = "find"


def rich(api: Api) -> None:
    """Give the resource all methods that can be derived."""
    waiter(api)["actions"] = copy.deepcopy(ACTIONS)
    api.operation("CreateWidget")["x-copy"] = {"get": "ShowWidget", "name": "name"}
    api.operation("ListWidgets")["x-follow"] = {"method": "follow_events", "style": "events", "time": "size"}


def rename_rich(api: Api) -> None:
    rich(api)
    rename_resource(api)


def add_resource(api: Api) -> None:
    """Add a resource with a waiter."""
    operation = copy.deepcopy(api.operation("ShowWidget")) | {"operationId": "ShowNail", "tags": ["nails"]}
    item = copy.deepcopy(api.document["paths"]["/v1/{project_id}/widgets/{widget_id}"]["parameters"])
    api.document["paths"]["/v1/{project_id}/nails/{widget_id}"] = {"parameters": item, "get": operation}
    api.document["tags"].append({"name": "nails", "x-waiter": {**waiter(api), "poll": "ShowNail"}})


def header(**headers: Any) -> Callable[[Api], None]:
    def edit(api: Api) -> None:
        api.operation("CreateWidget")["responses"]["202"]["headers"] = headers

    return edit


def nothing(api: Api) -> None:
    """Leave the spec as it is."""


# Name, edit of the old spec, edit of the new spec.
EDITS: list[tuple[str, Callable[[Api], object], Callable[[Api], object]]] = [
    ("two methods swap their names", nothing, swap_methods),
    ("a method gets the name of a renamed one", nothing, rotate_methods),
    ("a method gets the name of a removed one", nothing, delete_as_update),
    ("a new operation gets the name of a removed one", nothing, new_operation_as_delete),
    ("the next version of an operation has the same name", nothing, next_version),
    ("two operations swap their ids and names", nothing, swap_ids),
    ("an operation that reads becomes one that deletes", nothing, get_by_delete),
    ("a method with a new name", nothing, name_method("UpdateWidget", "change")),
    ("two arguments swap their names", nothing, swap_wire_names),
    ("an argument gets the name of a removed one", nothing, reuse_argument),
    ("two ids in a path swap their names", owned("/v1/{project_id}/{crate_id}/of/{owner_id}"),
     owned("/v1/{project_id}/{owner_id}/of/{crate_id}")),
    ("two ids swap their places in another path", owned("/v1/{project_id}/{crate_id}/of/{owner_id}"),
     owned("/v1/{project_id}/of/{owner_id}/{crate_id}")),
    ("two operations swap their ids only", nothing, swap_operation_ids),
    ("two fields swap their names", nothing, swap_fields),
    ("a field gets the name of a removed one", nothing, reuse_field),
    ("two classes swap their names", nothing, swap_classes),
    ("a class gets the name of a removed one", nothing, rename_over),
    ("a value in front of numbered members", phases(["60", "300"]), phases(["30", "60", "300"])),
    ("two members swap their values", phases(["60", "300"], ["SHORT", "LONG"]),
     phases(["60", "300"], ["LONG", "SHORT"])),
    ("a member with a new value", phases(["60", "300"], ["SHORT", "LONG"]),
     phases(["90", "300"], ["SHORT", "LONG"])),
    ("a member with a new name", phases(["60", "300"], ["SHORT", "LONG"]), phases(["60", "300"], ["BRIEF", "LONG"])),
    ("members in another order", phases(["60", "300"], ["SHORT", "LONG"]),
     phases(["300", "60"], ["LONG", "SHORT"])),
    ("an enumeration lists null, too", phases(["60", "300"], ["SHORT", "LONG"]),
     lambda api: (phases(["60", "300"], ["SHORT", "LONG"])(api), api.schema("WidgetPeriod").update(
         {"enum": ["60", "300", None], "type": ["string", "null"]}))),
    ("two actions swap their bodies", actions(), actions(start="off", stop="on")),
    ("an action sends something else", actions(), actions(start="begin")),
    ("an action calls another operation", actions(), start_by_create),
    ("a failed state becomes transient", nothing, move_state("BROKEN", "failed", "transient")),
    ("a transient state becomes failed", nothing, move_state("CREATING", "transient", "failed")),
    ("a failed state becomes stopped", nothing, move_state("BROKEN", "failed", "stopped")),
    ("a state of a deletion becomes one of its end", nothing, move_state("DELETED", "gone", "transient")),
    ("a ready state becomes transient", lambda api: waiter(api)["ready"].append("BROKEN"),
     move_state("BROKEN", "failed", "transient")),
    ("a ready state becomes failed", lambda api: waiter(api)["ready"].append("CREATING"), fail_created),
    ("a state of a failed deletion", nothing, lambda api: waiter(api).update(delete_failed=["BROKEN"])),
    ("an unlisted state is listed", lambda api: waiter(api)["failed"].clear(), nothing),
    ("pages become items", nothing, paging(style="item")),
    ("pages count from 1", nothing, paging(first=1)),
    ("a position that is a multiple of the page size", paging(style="item"),
     paging(style="item", offset_multiple=True)),
    ("another size of pages", nothing, paging(default_limit=20)),
    ("a resource with a new name", nothing, rename_resource),
    ("a resource with derived methods gets a new name", rich, rename_rich),
    ("two resources swap their names", nothing, swap_resources),
    ("a derived method becomes an operation", nothing, find_by_operation),
    ("a new resource with a waiter", nothing, add_resource),
    ("a removed resource with a waiter", add_resource, nothing),
    ("a body becomes required", nothing,
     lambda api: api.operation("UpdateWidget")["requestBody"].update(required=True)),
    ("another body of a further success code", nothing,
     lambda api: api.response("PackCrate", "201").update(schema={"$ref": "#/components/schemas/CrateShelf"})),
    ("an action with another description", actions(),
     lambda api: (actions()(api), waiter(api)["actions"]["start"].update(summary="Switch a widget on."))),
    ("a new header", nothing, header(Location=HEADER)),
    ("a removed header", header(Location=HEADER), nothing),
    ("a header in another letter case", header(Location=HEADER), header(location=HEADER)),
    ("a header of another type", header(Total=HEADER), header(Total={"schema": {"type": "integer"}})),
    ("a deprecated operation", nothing, lambda api: api.operation("ShowWidget").update(deprecated=True)),
    ("an operation that is no longer deprecated", lambda api: api.operation("ShowWidget").update(deprecated=True),
     nothing),
    ("a deprecated parameter", nothing, lambda api: api.parameter("ListWidgets", "limit").update(deprecated=True)),
]  # fmt: skip
